"""The JSON Schema of fact files, and the keywords of JSON Schema (draft-07) that it uses.

A general validator would do the same, and takes longer to import than a small project takes to check. What is
written here knows plain values only, as YAML gives them: mappings, lists, texts and nothing. The test suite holds it
to `jsonschema`.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pkgutil import get_data
from typing import Any

from onrecord.files.parsing.yaml_reader import Path
from onrecord.model.frozen import dataclass

__all__ = ["KEYWORDS", "Violation", "first_repeated", "schema", "violated"]

_REFERENCE = "#/definitions/"
_TYPES: Mapping[type, str] = {dict: "object", list: "array", str: "string", type(None): "null"}


@dataclass(frozen=True, slots=True)
class Violation:
    """One keyword of the schema that a value does not keep.

    Args:
        keyword: `required`, `pattern`, …
        path: the keys that lead to the value.
        value: the value.
        limit: what the keyword says in the schema.
        schema: the part of the schema that the keyword stands in.
    """

    keyword: str
    path: Path
    value: Any
    limit: Any
    schema: Any


@cache
def schema() -> dict[str, Any]:
    """Return the JSON Schema of fact files (draft-07)."""
    made: dict[str, Any] = json.loads(get_data("onrecord", "schema/fact-file.schema.json") or "")
    return made


def violated(value: Any, part: Mapping[str, Any], path: Path = ()) -> Iterator[Violation]:  # noqa: ANN401 - plain
    """Yield each keyword that a value does not keep, in the order of the schema.

    Args:
        value: a plain value.
        part: the schema, or the part of it that the value is held to.
        path: the keys that lead to the value.
    """
    if "$ref" in part:
        yield from violated(value, schema()["definitions"][part["$ref"].removeprefix(_REFERENCE)], path)
        return
    for keyword, limit in part.items():
        if keyword in _INSIDE:
            yield from _INSIDE[keyword](value, limit, path)
        elif keyword in _KEPT and not _KEPT[keyword](value, limit, part):
            yield Violation(keyword, path, value, limit, part)


def first_repeated(items: list[Any]) -> int | None:
    """Return the index of the first text that stands in a list for the second time; None when none does."""
    seen = set()
    for index, item in enumerate(items):
        if isinstance(item, str):
            if item in seen:
                return index
            seen.add(item)
    return None


def _in_properties(value: Any, limit: Mapping[str, Any], path: Path) -> Iterator[Violation]:  # noqa: ANN401 - plain
    if isinstance(value, dict):
        for key, part in limit.items():
            if key in value:
                yield from violated(value[key], part, (*path, key))


def _in_items(value: Any, limit: Mapping[str, Any], path: Path) -> Iterator[Violation]:  # noqa: ANN401 - plain
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from violated(item, limit, (*path, index))


def _in_all(value: Any, limit: list[Mapping[str, Any]], path: Path) -> Iterator[Violation]:  # noqa: ANN401 - plain
    for part in limit:
        yield from violated(value, part, path)


def _keeps(value: Any, part: Mapping[str, Any]) -> bool:  # noqa: ANN401 - plain
    return next(violated(value, part), None) is None


def _matches(value: Any, pattern: str) -> bool:  # noqa: ANN401 - plain
    r"""Search for a pattern; Python's `$` also matches before a last line end, and the schema's does not."""
    if not isinstance(value, str):
        return True
    return re.search(pattern, value) is not None and not (pattern.endswith("$") and value.endswith("\n"))


_INSIDE: Mapping[str, Callable[[Any, Any, Path], Iterator[Violation]]] = {
    "properties": _in_properties,
    "items": _in_items,
    "allOf": _in_all,
}
"""Keywords that hold what is inside a value, or the value again, to another part of the schema."""

_KEPT: Mapping[str, Callable[[Any, Any, Mapping[str, Any]], bool]] = {
    "type": lambda value, limit, _: _TYPES[type(value)] in ([limit] if isinstance(limit, str) else limit),
    "enum": lambda value, limit, _: value in limit,
    "pattern": lambda value, limit, _: _matches(value, limit),
    "minLength": lambda value, limit, _: not isinstance(value, str) or len(value) >= limit,
    "maxLength": lambda value, limit, _: not isinstance(value, str) or len(value) <= limit,
    "minItems": lambda value, limit, _: not isinstance(value, list) or len(value) >= limit,
    # Texts only; and the general rule takes the square of a list's length.
    "uniqueItems": lambda value, limit, _: not limit or not isinstance(value, list) or first_repeated(value) is None,
    "minProperties": lambda value, limit, _: not isinstance(value, dict) or len(value) >= limit,
    "required": lambda value, limit, _: not isinstance(value, dict) or value.keys() >= set(limit),
    "additionalProperties": lambda value, limit, part: (
        limit or not isinstance(value, dict) or value.keys() <= part["properties"].keys()
    ),
    "anyOf": lambda value, limit, _: any(_keeps(value, part) for part in limit),
    "oneOf": lambda value, limit, _: sum(_keeps(value, part) for part in limit) == 1,
    "not": lambda value, limit, _: not _keeps(value, limit),
    # No value is a number before it has its type.
    "minimum": lambda _value, _limit, _: True,
}
"""Keywords that a value keeps or does not, by what they say and the part of the schema around them."""

KEYWORDS = frozenset({"$ref", *_INSIDE, *_KEPT})
"""The keywords that are read; the others that the schema uses say something to people and editors only."""
