"""Starting a project: what `onrecord init` writes."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Literal

__all__ = ["Step", "first_files"]

_EXAMPLE_SOURCE = """\
Bridge over the Lenn reopens

Market Town, 4 March 2025. The bridge over the Lenn reopened on Monday after two years of repairs. Mayor Ada Brook cut
the ribbon. The council of the Lenn valley has three members: Market Town, Upper Lenn and Stonefield.
"""

_EXAMPLE_FACTS = """\
# yaml-language-server: $schema=../schema/fact-file.schema.json
# An example to start from: change it, or delete it together with seeds/example.txt.
onrecord: 1

sources:
  - id: example
    path: example.txt                # below seeds/
    sha256: {sha256}
    publisher: Lenn Valley News
    published: 2025-03-04

entities:
  - {{id: valley-council, kind: organisation, name: council of the Lenn valley}}
  - {{id: market-town, kind: town, name: Market Town}}
  - {{id: upper-lenn, kind: town, name: Upper Lenn}}
  - {{id: stonefield, kind: town, name: Stonefield}}
  - {{id: bridge-reopening, kind: event, name: reopening of the bridge over the Lenn}}

properties:
  - {{id: member, type: set, of: town}}

claims:
  - id: council-members
    says: The council of the Lenn valley has three members.
    subject: valley-council
    property: member
    value: [market-town, upper-lenn, stonefield]
    complete: true                   # the source gives this as the whole list
    evidence:
      - source: example
        quote: >-
          The council of the Lenn valley has three members: Market Town, Upper Lenn and Stonefield.

  - id: bridge-reopened
    says: The bridge reopened on Monday, 3 March 2025.
    subject: bridge-reopening
    property: occurs
    value: 2025-03-03
    evidence:
      - source: example
        quote: >-
          The bridge over the Lenn reopened on Monday after two years of repairs.
"""

_ATTRIBUTES = """\
# Sources are pinned by sha256: git must never touch their bytes.
seeds/** -text -diff -merge
"""

_PRE_COMMIT = """\
repos:
  - repo: local
    hooks:
      - id: onrecord
        name: facts held to their sources
        entry: onrecord check --format concise
        language: system
        pass_filenames: false
        files: ^(facts|seeds)/
"""

_WORKFLOW = """\
name: facts
on: [push, pull_request]
jobs:
  onrecord:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-python@v5
        with: {python-version: "3.12"}
      - run: pip install onrecord
      - run: onrecord check --format github
"""

_EDITOR = {"yaml.schemas": {"./schema/fact-file.schema.json": ["facts/**/*.yaml", "facts/**/*.yml"]}}
_EXTENSIONS = {"recommendations": ["redhat.vscode-yaml"]}


@dataclass(frozen=True, slots=True)
class Step:
    """One file of a new project.

    Args:
        path: relative to the project's root.
        text: the whole file as it is to be.
        action: `create` where there is none, `append` where lines are added to one, `replace` where one is
            written over, `keep` where it already says so.
        why: what it is for, in a few words.
    """

    path: str
    text: str
    action: Literal["create", "append", "replace", "keep"]
    why: str


def first_files(root: Path) -> Iterator[Step]:
    """Yield what a new project needs, as it would be written into this folder; nothing is written."""
    yield _with_lines(root, "pyproject.toml", "[tool.onrecord]\n", "[tool.onrecord]", "makes the folder a project")
    example = hashlib.sha256(_EXAMPLE_SOURCE.encode()).hexdigest()
    if not any((root / "facts").glob("**/*.y*ml")):
        yield _whole(root, "seeds/example.txt", _EXAMPLE_SOURCE, "an example of a source")
        yield _whole(root, "facts/example.yaml", _EXAMPLE_FACTS.format(sha256=example), "an example of claims")
    yield _with_lines(root, ".gitattributes", _ATTRIBUTES, "seeds/** -text", "keeps git from touching sources")
    schema = files("onrecord").joinpath("schema/fact-file.schema.json").read_text("utf-8")
    yield _whole(root, "schema/fact-file.schema.json", schema, "lets an editor explain and complete fact files")
    yield _whole(root, ".vscode/settings.json", _json(_EDITOR), "tells the editor of the schema")
    yield _whole(root, ".vscode/extensions.json", _json(_EXTENSIONS), "names the editor's extension for YAML")
    yield _whole(root, ".pre-commit-config.yaml", _PRE_COMMIT, "checks the facts before each commit")
    yield _whole(root, ".github/workflows/facts.yml", _WORKFLOW, "checks the facts on each push")


def _whole(root: Path, path: str, text: str, why: str) -> Step:
    file = root / path
    if not file.exists():
        return Step(path, text, "create", why)
    return Step(path, text, "keep" if file.read_bytes() == text.encode() else "replace", why)


def _with_lines(root: Path, path: str, lines: str, mark: str, why: str) -> Step:
    """Add lines to a file that does not say them yet."""
    file = root / path
    if not file.exists():
        return Step(path, lines, "create", why)
    there = file.read_text("utf-8")
    if mark in there:
        return Step(path, there, "keep", why)
    separator = "" if not there or there.endswith("\n\n") else "\n" if there.endswith("\n") else "\n\n"
    return Step(path, there + separator + lines, "append", why)


def _json(data: object) -> str:
    return json.dumps(data, indent=2) + "\n"
