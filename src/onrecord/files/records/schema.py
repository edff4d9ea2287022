"""The JSON Schema of fact files: the keywords of it that are used, and what breaks it in a curator's words.

A general validator (draft-07) would do the same, and takes longer to import than a small project takes to check. What
is written here knows plain values only, as YAML gives them: mappings, lists, texts and nothing. The test suite holds it
to `jsonschema`.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from itertools import islice
from pkgutil import get_data
from typing import Any

from onrecord.files.parsing.decoding import Fault, shorten
from onrecord.files.parsing.yaml_reader import Path, Tree
from onrecord.files.records.ledger import Ledger, Record
from onrecord.files.suggestions import did_you_mean, nearest
from onrecord.model.frozen import dataclass
from onrecord.model.positions import Key

__all__ = ["KEYWORDS", "Violation", "check_comments", "first_repeated", "schema", "violated", "violations"]

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


_WORDS_OF_A_SOURCE = frozenset({"quote", "prefix", "suffix"})

_OWN_WORDS = frozenset(
    {
        "adjectives",
        "also",
        "context",
        "inferred",
        "metonyms",
        "name",
        "no_words",
        "note",
        "published_note",
        "publisher",
        "reason",
        "says",
        "title",
        "value",
        "withdrawn",
        "yes_words",
    }
)


def check_comments(record: Record, ledger: Ledger, *, words: bool) -> None:
    """Write down the comments that end unquoted words of a record.

    After a source's words every comment is refused. After a curator's own words only one that does not look
    like a comment is, since no space follows its mark: `Channel #1`.

    Args:
        record: the record.
        ledger: the book.
        words: whether the record's `value` is words of a source too.
    """
    for path, comment in record.comments.items():
        key = next((step for step in reversed(path) if isinstance(step, str)), "")
        of_a_source = key in _WORDS_OF_A_SOURCE or (words and path == ("value",))
        if of_a_source or (key in _OWN_WORDS and _looks_like_words(comment)):
            ledger.blame(record, "F006", path, _swallowed(key, str(record.value(path)), comment))
    ledger.passed("F006", int(not ledger.is_out(record)))


def _looks_like_words(comment: str) -> bool:
    return comment[1:2] not in {"", " ", "\t", "#", "!"}


def _swallowed(key: str, value: str, comment: str) -> str:
    """Say that a comment ends an unquoted value, and show the rewrite."""
    from onrecord.files.parsing.yaml_mistakes import quoted

    whole = f"{key}: {quoted(f'{value} {comment}'.strip())}"
    return (
        f"YAML takes `{shorten(comment)}` after the unquoted `{key}` for a comment; if it belongs to the "
        f"words, write "
        f"`{whole}`; if it is a remark, put quotation marks around the words before it"
    )


def _holds_words(key: object) -> bool:
    """Tell whether a field holds words, so that a comment in place of its value may be part of them."""
    return key in _WORDS_OF_A_SOURCE or key in _OWN_WORDS


_EXPECTED = {"array": "a list", "object": "a mapping (`key: value`)", "string": "text"}
_OWNERS = {
    "source": "a source",
    "entity": "an entity",
    "property": "a property",
    "rule": "a rule",
    "claim": "a claim",
    "evidence": "a claim's `evidence`",
    "dispute": "a dispute",
}
_COMMA = "; if it belongs to the value before it, put quotation marks around that value: a comma in { } ends it"
_MOST_UNKNOWN_KEYS = 50
_PLACEHOLDERS = {
    "SUBJECT": "write the id of the entity that the claim is about, and register it under `entities` where it is new",
    "PROPERTY": "write the id of what is said of the subject, and declare it under `properties` where it is new",
}
"""What stands in a draft for a curator to fill in."""

_SAYS_NOTHING = "says nothing: give it a `value` (or, for a time, `relative`; for a set, `count` or `without`)"


def _tell(violation: Violation, definitions: Mapping[str, Any]) -> Iterator[tuple[Key | None, str]]:
    """Yield the key or entry of the value that is concerned, None for the value itself; and what is wrong.

    Args:
        violation: the keyword that is not kept.
        definitions: the schema's definitions, to _tell where a misplaced key belongs.
    """
    value, limit = violation.value, violation.limit
    match violation.keyword:
        case "not" | "anyOf" | "oneOf" if not isinstance(value, dict):
            # That it is no mapping is told by itself.
            return
        case "pattern" if not value and violation.schema.get("minLength"):
            # That it is empty is told by itself.
            return
        case "additionalProperties":
            known = violation.schema["properties"]
            unknown = islice((key for key in value if key not in known), _MOST_UNKNOWN_KEYS)
            for key in unknown:
                advice = _COMMA if value[key] is None else ""
                yield key, _unknown_key(key, known, definitions) + advice
        case "required":
            missing = (key for key in limit if key not in value)
            yield from ((None, f"{_named(violation)} has no `{key}`") for key in missing)
        case "uniqueItems":
            repeated = first_repeated(value) or 0
            yield repeated, f"`{shorten(value[repeated])}` stands twice in this list"
        case "not":
            # The later of the two keys is the one to ask about.
            yield [key for key in value if key in limit["required"]][-1], violation.schema["errorMessage"]
        case "anyOf":
            yield None, f"{_named(violation)} {_SAYS_NOTHING}"
        case "oneOf":
            yield None, _constraints(violation)
        case _:
            yield None, _about_value(violation)


def _unknown_key(key: str, known: Mapping[str, object], definitions: Mapping[str, Any]) -> str:
    message = f"unknown key `{shorten(key)}`"
    near = nearest(key, known)
    if near:
        return f"{message}; did you mean `{near}`?"
    owners = [called for name, called in _OWNERS.items() if key in definitions[name]["properties"]]
    if owners:
        return f"{message} here: it belongs to {' or '.join(owners)}"
    return f"{message}; known here are {', '.join(known)}"


def _constraints(violation: Violation) -> str:
    names = [choice["required"][0] for choice in violation.limit]
    there = " and ".join(f"`{name}`" for name in names if name in violation.value)
    return f"a rule has exactly one of {', '.join(names)}; this one has {there or 'none'}"


def _about_value(violation: Violation) -> str:
    """Say what is wrong with one value."""
    called, value, limit = _called(violation.path), violation.value, violation.limit
    match violation.keyword:
        case "type" if value is None:
            return f"{called} is empty: write a value after it, or delete it"
        case "type":
            kinds = [limit] if isinstance(limit, str) else limit
            expected = " or ".join(dict.fromkeys(_EXPECTED.get(kind, "text") for kind in kinds))
            return f"{called} is {_kind_of(value)}; {expected} is expected"
        case "pattern" if value in _PLACEHOLDERS and violation.path[-1:] == (value.lower(),):
            return f"`{value}` is a placeholder: {_PLACEHOLDERS[value]}"
        case "pattern":
            return f"{called} is `{shorten(value)}`: {violation.schema['patternErrorMessage']}"
        case "enum":
            return _not_one_of(called, violation)
        case "minItems" if value:
            return f"{called} needs at least {limit} entries"
        case "minItems":
            return f"{called} is an empty list: fill it, or delete it"
        case "minLength" | "minProperties":
            return f"{called} is empty: write something between the marks, or delete it"
        case _:
            return f"{called} is longer than {limit} characters"


def _not_one_of(called: str, violation: Violation) -> str:
    value = violation.value
    if value is None:
        return f"{called} is empty: write a value after it, or delete it"
    written = shorten(value) if isinstance(value, str) else _kind_of(value)
    if "errorMessage" in violation.schema:
        return f"{called} is `{written}`: {violation.schema['errorMessage']}"
    choices = [str(choice) for choice in violation.limit]
    return f"{called} is `{written}`, and not one of {', '.join(choices)}{did_you_mean(written, choices)}"


def _kind_of(value: object) -> str:
    if isinstance(value, dict):
        return "a mapping (`key: value`)"
    return "a list" if isinstance(value, list) else f"the text `{shorten(str(value))}`"


def _called(path: Path) -> str:
    """Name a value for a message: its key, or its place in a list."""
    if not path:
        return "the file"
    last = path[-1]
    return f"`{shorten(last)}`" if isinstance(last, str) else f"entry {last + 1} of {_called(path[:-1])}"


def _named(violation: Violation) -> str:
    """Name a record by its id where it has one."""
    made = violation.value.get("id")
    return f"`{shorten(made)}`" if isinstance(made, str) else _called(violation.path)


_MAX_VIOLATIONS = 300
"""The most violations that are told of one file."""


def violations(tree: Tree) -> list[tuple[Path, Fault]]:
    """Compare a file with the schema.

    Args:
        tree: a file that was read whole.

    Returns:
        For each violation the path of the value around it and the fault. After `MAX_VIOLATIONS` of them one
        of the whole file says that there are more.
    """
    told = list(islice(_told(tree), _MAX_VIOLATIONS + 1))
    if len(told) > _MAX_VIOLATIONS:
        _, last = told[-1]
        told[-1] = ((), Fault("F002", last.index, "more is wrong in this file; mend what is told first"))
    return told


def _told(tree: Tree) -> Iterator[tuple[Path, Fault]]:
    seen = set()
    for violation in violated(tree.value, schema()):
        for fault in _faults(tree, violation):
            if (violation.path, fault) not in seen:
                seen.add((violation.path, fault))
                yield violation.path, fault


def _faults(tree: Tree, violation: Violation) -> Iterator[Fault]:
    path = violation.path
    if violation.value is None and path in tree.comments and _holds_words(path[-1]):
        yield Fault("F006", tree.places[path], _swallowed(str(path[-1]), "", tree.comments[path]))
        return
    for at, message in _tell(violation, schema()["definitions"]):
        index = tree.places[path] if at is None else _place(tree, (*path, at))
        yield Fault("F002", index, message)


def _place(tree: Tree, path: Path) -> int:
    """Return the index of a key, or of a list's entry."""
    return tree.keys[path] if path in tree.keys else tree.places[path]
