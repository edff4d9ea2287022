"""`onrecord explain`."""

from difflib import get_close_matches

import click

from onrecord.model.rules import RULES, Rule

__all__ = ["explain"]


@click.command()
@click.argument("code", required=False)
def explain(code: str | None) -> None:
    """Explain the rule CODE (a code such as M501 or a name such as quote-absent), or list all rules."""
    if code is None:
        for rule in RULES.values():
            click.echo(f"{rule.code}  {rule.name:26} {rule.summary}")
        return
    click.echo(_page(_rule(code)))


def _rule(code: str) -> Rule:
    if code.upper() in RULES:
        return RULES[code.upper()]
    by_name = {rule.name: rule for rule in RULES.values()}
    rule = by_name.get(code.lower())
    if rule is None:
        near = get_close_matches(code.upper(), RULES) or get_close_matches(code.lower(), by_name)
        hint = f"; did you mean {' or '.join(near)}?" if near else "; `onrecord explain` lists them all"
        raise click.BadParameter(f"there is no rule {code}{hint}", param_hint="CODE")
    return rule


def _page(rule: Rule) -> str:
    weight = "off unless asked for" if rule.off_by_default else rule.severity
    return "\n".join(
        [f"{rule.code} {rule.name} ({weight})", "", f"When: {rule.summary}", "", rule.explanation.strip(), "",
         "Example:", "", *(f"    {line}".rstrip() for line in rule.example.splitlines())]
    )  # fmt: skip
