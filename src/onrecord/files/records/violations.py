"""What of a fact file keeps neither the JSON Schema nor what YAML does with comments, in a curator's words."""

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from onrecord.files.parsing.faults import Fault, shorten
from onrecord.files.parsing.yaml_reader import Path, Tree
from onrecord.files.records.ledger import Ledger, Record
from onrecord.files.records.schema import Violation, first_repeated, schema, violated
from onrecord.files.suggestions import did_you_mean, nearest
from onrecord.model.positions import Key

__all__ = ["check_comments", "violations"]

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
