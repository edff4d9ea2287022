"""Rules that installed packages bring: entry points of the group `onrecord.rules`, each named by its rule's code."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from importlib.metadata import EntryPoint, entry_points

from onrecord.model.rules.rule import Rule
from onrecord.model.verdicts import Severity

__all__ = ["GROUP", "Offer", "Plugin", "is_code", "load", "offers", "plugins_of"]

GROUP = "onrecord.rules"
_CODE = re.compile(r"[A-Z]\d{3}")


@dataclass(frozen=True, slots=True)
class Plugin:
    """What an installed package brings.

    Args:
        name: the package's name.
        version: its version.
        rules: the codes of its rules that are run, sorted.
        problems: why others are not, in plain words.
    """

    name: str
    version: str
    rules: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Offer:
    """One rule that a package offers.

    Args:
        code: its code: the name of its entry point.
        package: the package's name.
        version: the package's version.
        entry: leads to the rule; nothing is imported before it is loaded.
        problem: why it cannot be used, as far as that is known; empty where nothing speaks against it.
    """

    code: str
    package: str
    version: str
    entry: EntryPoint
    problem: str = ""


def is_code(name: str) -> bool:
    """Tell whether a name is a rule's code: a capital letter and three digits."""
    return _CODE.fullmatch(name) is not None


def offers(own: Iterable[str]) -> tuple[Offer, ...]:
    """Return the rules that installed packages offer, sorted; those whose codes cannot stand have a problem.

    Args:
        own: the codes of onrecord's own rules.
    """
    taken, found = frozenset(own), tuple(sorted(_found(), key=lambda row: (row.code, row.package)))
    by_code: dict[str, list[Offer]] = defaultdict(list)
    for offer in found:
        by_code[offer.code].append(offer)
    return tuple(replace(offer, problem=_fault_of_code(offer, by_code[offer.code], taken)) for offer in found)


def _found() -> Iterator[Offer]:
    for entry in entry_points(group=GROUP):
        package = entry.dist.name if entry.dist is not None else "an unnamed package"
        yield Offer(entry.name, package, entry.dist.version if entry.dist is not None else "", entry)


def _fault_of_code(offer: Offer, all_of_it: list[Offer], own: frozenset[str]) -> str:
    if not is_code(offer.code):
        return f"`{offer.code}` is no code of a rule: a code is a capital letter and three digits"
    if offer.code in own:
        return f"it brings a rule {offer.code}, which is a code of onrecord's own: its rule is not run"
    others = [f"{row.package} {row.version}" for row in all_of_it if row is not offer]
    return f"{' and '.join(others)} brings a rule {offer.code} too: neither is run" if others else ""


def load(offer: Offer) -> tuple[Rule, str]:
    """Return the rule that is offered, and why it cannot be used: then a row that says so stands in its place.

    Whatever goes wrong in a package is its own affair, and ends nothing here.
    """
    problem = offer.problem
    if not problem:
        try:
            made = offer.entry.load()
        except (Exception, SystemExit) as error:  # noqa: BLE001 - anything can go wrong in another's module
            problem = f"its rule {offer.code} cannot be loaded: {type(error).__name__}: {error}"
        else:
            problem = _fault_of_rule(offer, made)
            if not problem:
                return made, ""
    summary = f"A rule of {offer.package} {offer.version} that cannot be used."
    row = Rule(
        code=offer.code,
        name="not-usable",
        summary=summary,
        explanation=f"The package {offer.package} {offer.version} cannot be used for this: {problem}.",
        example="",
        severity=Severity.WARNING,
    )
    return row, problem


def _fault_of_rule(offer: Offer, made: object) -> str:
    if not isinstance(made, Rule) or not callable(getattr(made, "check", None)):
        return f"what it brings as {offer.code} is no rule with a check"
    if made.code != offer.code:
        return f"its rule {offer.code} calls itself {made.code}"
    texts = (made.name, made.summary, made.explanation, made.example)
    if not all(isinstance(text, str) for text in texts) or not isinstance(made.severity, Severity):
        return f"the row of its rule {offer.code} holds what it cannot"
    return ""


def plugins_of(rows: Iterable[tuple[Offer, str]]) -> tuple[Plugin, ...]:
    """Return the packages behind some offers, sorted by name, each with what of it is run and what is not.

    Args:
        rows: the offers, each with why it cannot be used; empty where it can.
    """
    by_package: dict[tuple[str, str], list[tuple[Offer, str]]] = defaultdict(list)
    for offer, problem in rows:
        by_package[offer.package, offer.version].append((offer, problem))
    return tuple(
        Plugin(
            name,
            version,
            rules=tuple(sorted(offer.code for offer, problem in found if not problem)),
            problems=tuple(sorted(problem for _, problem in found if problem)),
        )
        for (name, version), found in sorted(by_package.items())
    )
