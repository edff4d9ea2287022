"""Starting a project: what `onrecord init` writes."""

import hashlib
import json
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from typing import Any, Literal

from onrecord.authoring.added_records import append_record
from onrecord.authoring.fact_files import record_text, write_atomically
from onrecord.model.errors import ConfigurationError
from onrecord.model.frozen import dataclass

__all__ = ["Step", "first_files", "write_step"]

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
# Sources are pinned by sha256: git must never touch their bytes. What changed in one, `git diff` shows.
seeds/** -text -merge
"""

_IGNORED = """\
# What onrecord and pytest write for reading only.
build/
__pycache__/
.pytest_cache/
"""

_HOOK = {
    "repo": "local",
    "hooks": [
        {
            "id": "onrecord",
            "name": "facts held to their sources",
            "entry": "onrecord check --format concise",
            "language": "system",
            "pass_filenames": False,
            "files": "^(facts|seeds)/",
        }
    ],
}
_PRE_COMMIT = "repos:\n" + record_text(_HOOK, 2)

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
        action: `create` where there is none, `append` where something is added to one, `replace` where one that
            onrecord makes is written over, `keep` where it already says so, `leave` where it says something else
            that is not ours to change.
        why: what it is for (`keeps git from …`), or for `leave` what to do by hand.
    """

    path: str
    text: str
    action: Literal["create", "append", "replace", "keep", "leave"]
    why: str


def first_files(root: Path) -> Iterator[Step]:
    """Yield what a new project needs, as it would be written into this folder; nothing is written.

    Raises:
        ConfigurationError: the folder has a `pyproject.toml` that cannot be used.
    """
    yield _settings(root)
    yield from _example(root)
    yield _with_lines(root, ".gitattributes", _ATTRIBUTES, "seeds/** -text", "keeps git from touching sources")
    yield _with_lines(root, ".gitignore", _IGNORED, "build/", "keeps reports out of git")
    yield _schema(root)
    yield _with_keys(root, ".vscode/settings.json", _EDITOR, "tells the editor of the schema")
    yield _with_keys(root, ".vscode/extensions.json", _EXTENSIONS, "names the editor's extension for YAML")
    yield _hook(root)
    yield _own(root, ".github/workflows/facts.yml", _WORKFLOW, "checks the facts on each push")


def write_step(root: Path, step: Step) -> None:
    """Write the file of a step."""
    write_atomically(root / step.path, step.text)


def _settings(root: Path) -> Step:
    why = "makes the folder a project"
    file = root / "pyproject.toml"
    if file.exists():
        try:
            known = tomllib.loads(file.read_text("utf-8")).get("tool", {})
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise ConfigurationError(f"{file}: not TOML: {error}") from error
        if isinstance(known, dict) and "onrecord" in known:
            return Step("pyproject.toml", file.read_text("utf-8"), "keep", why)
    return _with_lines(root, "pyproject.toml", "[tool.onrecord]\n", "\n[tool.onrecord]\n", why)


def _example(root: Path) -> Iterator[Step]:
    """Yield the example, unless the folder has facts or a source of its own."""
    facts, source = root / "facts", root / "seeds/example.txt"
    if any(facts.glob("**/*.y*ml")):
        return
    if source.exists() and source.read_bytes() != _EXAMPLE_SOURCE.encode():
        return
    sha256 = hashlib.sha256(_EXAMPLE_SOURCE.encode()).hexdigest()
    yield _own(root, "seeds/example.txt", _EXAMPLE_SOURCE, "is an example of a source")
    yield _own(root, "facts/example.yaml", _EXAMPLE_FACTS.format(sha256=sha256), "is an example of claims")


def _schema(root: Path) -> Step:
    path, why = "schema/fact-file.schema.json", "lets an editor explain and complete fact files"
    text = files("onrecord").joinpath(path).read_text("utf-8")
    step = _own(root, path, text, why)
    return replace(step, action="replace", why=why) if step.action == "leave" else step


def _hook(root: Path) -> Step:
    path, why = ".pre-commit-config.yaml", "checks the facts before each commit"
    file = root / path
    if not file.exists():
        return Step(path, _PRE_COMMIT, "create", why)
    there = file.read_text("utf-8")
    if "onrecord" in there:
        return Step(path, there, "keep", why)
    try:
        return Step(path, append_record(there, "repos", _HOOK), "append", why)
    except ConfigurationError:
        return Step(path, there, "leave", "add a local hook with the entry `onrecord check --format concise`")


def _own(root: Path, path: str, text: str, why: str) -> Step:
    file = root / path
    if not file.exists():
        return Step(path, text, "create", why)
    if file.read_bytes() == text.encode():
        return Step(path, text, "keep", why)
    return Step(path, text, "leave", "it says something else than onrecord would write")


def _with_lines(root: Path, path: str, lines: str, mark: str, why: str) -> Step:
    """Add lines to a file that does not say them yet."""
    file = root / path
    if not file.exists():
        return Step(path, lines, "create", why)
    there = file.read_bytes().decode("utf-8")
    if mark in there:
        return Step(path, there, "keep", why)
    newline = "\r\n" if "\r\n" in there else "\n"
    gap = "" if not there else newline if there.endswith("\n") else newline * 2
    return Step(path, there + gap + lines.replace("\n", newline), "append", why)


def _with_keys(root: Path, path: str, wanted: Mapping[str, Any], why: str) -> Step:
    """Add keys to a JSON file that has not got them; one with comments is left to a person."""
    file = root / path
    if not file.exists():
        return Step(path, _json(wanted), "create", why)
    there = file.read_text("utf-8")
    left = Step(path, there, "leave", f"add {json.dumps(wanted)}")
    try:
        known = json.loads(there)
    except ValueError:
        return left
    if not isinstance(known, dict):
        return left
    merged = _merged(known, wanted)
    return Step(path, there, "keep", why) if merged == known else Step(path, _json(merged), "append", why)


def _merged(known: Mapping[str, Any], wanted: Mapping[str, Any]) -> dict[str, Any]:
    result = dict(known)
    for key, each in wanted.items():
        there = result.get(key)
        if isinstance(there, dict) and isinstance(each, dict):
            result[key] = _merged(there, each)
        elif isinstance(there, list) and isinstance(each, list):
            result[key] = there + [row for row in each if row not in there]
        else:
            result.setdefault(key, each)
    return result


def _json(data: object) -> str:
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"
