"""The reference pages, made from the program itself when the site is built: they cannot go out of date."""

import json
from collections.abc import Iterator
from importlib.resources import files as package_files
from typing import Any

import click
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from onrecord.cli.main import command_line
from onrecord.files.project import SETTINGS_KEYS
from onrecord.model.rules import RULES, Rule

_FAMILIES = {
    "F": "Files",
    "S": "Sources",
    "Q": "Quotations",
    "G": "Do the words carry the value?",
    "T": "Times",
    "M": "Membership and lists",
    "V": "Values",
    "I": "Origins",
    "D": "Disputes",
}


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages to the site."""
    for name, page in pages().items():
        files.append(File.generated(config, f"reference/{name}", content=page))
    return files


def pages() -> dict[str, str]:
    """Return every reference page by its file name."""
    return {
        "rules.md": _joined(_rules()),
        "configuration.md": _joined(_configuration()),
        "command-line.md": _joined(_commands()),
        "fact-files.md": _joined(_schema("fact-file.schema.json", "Fact files")),
        "json-report.md": _joined(_schema("report.schema.json", "The JSON report")),
    }


def _joined(lines: Iterator[str]) -> str:
    return "\n".join(lines) + "\n"


def _rules() -> Iterator[str]:
    yield from ("# Rules", "", "`onrecord explain CODE` prints each of these.", "")
    family = ""
    for rule in RULES.values():
        if rule.code[0] != family:
            family = rule.code[0]
            yield from (f"## {_FAMILIES.get(family, 'Rules of installed packages')}", "")
        yield from _rule(rule)


def _rule(rule: Rule) -> Iterator[str]:
    weight = "off unless asked for" if rule.off_by_default else rule.severity
    yield from (f"### {rule.code} {rule.name}", "", f"*{weight}*: {rule.summary}.", "", rule.explanation.strip(), "")
    yield from ("```yaml", rule.example.rstrip(), "```", "")


def _configuration() -> Iterator[str]:
    yield from ("# Configuration", "", "Every key of `[tool.onrecord]` in `pyproject.toml`. Unknown keys are errors.")
    yield from ("", "| key | default | what it does |", "|---|---|---|")
    for row in SETTINGS_KEYS:
        description = row.description.replace("|", "\\|")
        yield f"| `{row.key}` | `{row.default}` | {description} |"


def _commands() -> Iterator[str]:
    yield from ("# Command line", "", "Exit statuses: 0 nothing that fails; 1 findings that fail; 2 wrong usage or")
    yield from ("configuration, or an error of onrecord's own; 3 nothing to check.", "")
    yield from (
        'Shell completion: `eval "$(_ONRECORD_COMPLETE=bash_source onrecord)"`; `zsh_source` and `fish_source`',
        "",
    )
    context = click.Context(command_line, info_name="onrecord")
    yield from _group(command_line, context)


def _group(group: click.Group, context: click.Context) -> Iterator[str]:
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if command is None:
            continue
        inner = click.Context(command, info_name=name, parent=context, max_content_width=100)
        if isinstance(command, click.Group):
            yield from _group(command, inner)
        else:
            yield from (f"## {inner.command_path}", "", "```text", command.get_help(inner), "```", "")


def _schema(name: str, title: str) -> Iterator[str]:
    schema = json.loads(package_files("onrecord").joinpath(f"schema/{name}").read_text("utf-8"))
    yield from (f"# {title}", "", schema.get("description", ""), "", f"The whole schema is `schema/{name}`.", "")
    yield from ("## Top level", "")
    yield from _properties(schema)
    for definition, inner in schema.get("definitions", {}).items():
        yield from (f"## {definition}", "", inner.get("description", ""), "")
        yield from _properties(inner)


def _properties(schema: dict[str, Any]) -> Iterator[str]:
    rows = schema.get("properties", {})
    if not rows:
        return
    needed = set(schema.get("required", ()))
    yield from ("| key | needed | what it is |", "|---|---|---|")
    for key, row in rows.items():
        description = str(row.get("description", "")).replace("|", "\\|").replace("\n", " ")
        yield f"| `{key}` | {'yes' if key in needed else ''} | {description} |"
    yield ""
