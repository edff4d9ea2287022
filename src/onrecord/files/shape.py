"""Whether a fact file has the shape that the JSON Schema gives."""

import json
import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from itertools import islice
from typing import Any

from jsonschema import Draft7Validator, validators
from jsonschema.exceptions import ValidationError

from onrecord.files.comments import holds_words, swallowed
from onrecord.files.faults import Fault
from onrecord.files.shape_messages import Violation, first_repeated, tell
from onrecord.files.yaml_reader import Path, Tree

__all__ = ["MAX_VIOLATIONS", "schema", "violations"]

MAX_VIOLATIONS = 300
"""The most violations that are told of one file."""


@cache
def schema() -> dict[str, Any]:
    """Return the JSON Schema of fact files (draft-07)."""
    written = files("onrecord").joinpath("schema/fact-file.schema.json").read_text("utf-8")
    made: dict[str, Any] = json.loads(written)
    return made


def violations(tree: Tree) -> list[tuple[Path, Fault]]:
    """Compare a file with the schema.

    Args:
        tree: a file that was read whole.

    Returns:
        For each violation the path of the value around it and the fault. After `MAX_VIOLATIONS` of them one
        of the whole file says that there are more.
    """
    told = list(islice(_told(tree), MAX_VIOLATIONS + 1))
    if len(told) > MAX_VIOLATIONS:
        _, last = told[-1]
        told[-1] = ((), Fault("F002", last.index, "more is wrong in this file; mend what is told first"))
    return told


def _told(tree: Tree) -> Iterator[tuple[Path, Fault]]:
    seen = set()
    for error in _validator().iter_errors(tree.value):
        path: Path = tuple(error.absolute_path)
        for fault in _faults(tree, path, error):
            if (path, fault) not in seen:
                seen.add((path, fault))
                yield path, fault


def _faults(tree: Tree, path: Path, error: ValidationError) -> Iterator[Fault]:
    if error.instance is None and path in tree.comments and holds_words(path[-1]):
        yield Fault("F006", tree.places[path], swallowed(str(path[-1]), "", tree.comments[path]))
        return
    violation = Violation(str(error.validator), path, error.instance, error.validator_value, error.schema)
    for at, message in tell(violation, schema()["definitions"]):
        index = tree.places[path] if at is None else _place(tree, (*path, at))
        yield Fault("F002", index, message)


def _place(tree: Tree, path: Path) -> int:
    """Return the index of a key, or of a list's entry."""
    return tree.keys[path] if path in tree.keys else tree.places[path]


@cache
def _validator() -> Draft7Validator:
    # The stubs give `extend` no types.
    extend: Any = validators.extend
    made: Draft7Validator = extend(Draft7Validator, {"pattern": _pattern, "uniqueItems": _unique})(schema())
    return made


def _pattern(_: object, pattern: str, instance: object, __: object) -> Iterator[ValidationError]:
    r"""Python's `$` also matches before a last line end; the schema's does not."""
    if not isinstance(instance, str):
        return
    if re.search(pattern, instance) is None or (pattern.endswith("$") and instance.endswith("\n")):
        yield ValidationError("the pattern does not match")


def _unique(_: object, wanted: object, instance: object, __: object) -> Iterator[ValidationError]:
    """Look for texts that stand twice; the library's own check is quadratic on mixed lists."""
    if wanted and isinstance(instance, list) and first_repeated(instance) is not None:
        yield ValidationError("a text stands twice")
