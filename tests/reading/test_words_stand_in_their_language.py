"""No engine knows a word: what reads a text takes its words from the language's folder."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src" / "onrecord"
LANGUAGES = SOURCE / "reading" / "languages"
READERS = ("reading", "quotes", "rules", "authoring", "mutation", "text", "documents")
"""The rooms that look at the words of texts. The others speak to people, in English, and look at none."""

_ENGLISH = frozenset(
    """
    the an of not and or that if by in on said says ing ed ly no nor never neither from to until since before after
    january february march april may june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun day days
    week weeks month months year years decade century hour hours minute minutes today yesterday tomorrow ago last next
    this these those with without for at as than over under about around some more less least most one two three four
    five six seven eight nine ten eleven twelve hundred thousand million billion dozen half quarter third is are was
    were be been being has have had will would shall should can could might must do does did who which whom whose what
    when where why how he she it they we you his her its their our will but because while whereas although though
    unless except according told deny denied denies claim claimed reported believed wrote announced spokesman minister
    president mr mrs dr north south east west street percent per dollars people members and/or inc
    """.split()  # noqa: SIM905 - a list of words reads best as one
)
_MATCHING = frozenset(
    {
        "compile", "match", "search", "fullmatch", "finditer", "findall", "sub", "split", "startswith", "endswith",
        "removeprefix", "removesuffix", "frozenset", "partition", "rpartition", "count", "find", "index", "get",
    }
)  # fmt: skip
"""Calls by which a text is looked through."""

_WORD = re.compile(r"(?<![\\\w])[a-z]{2,}(?!\w)")
_OURS = frozenset(
    {
        "after", "before", "since", "until", "start", "end", "no", "in", "no+", "year", "percent", "dollars", "ly",
        "minute", "hour", "day", "week", r"\s*reviewed,?\s+because\s+\S",
    }
)  # fmt: skip
"""Strings of our own that are spelled like words: how words use a time, classes of words, units as pint and fact files
have them, and a note of fact files."""

_LOOKS_LIKE_A_PATTERN = re.compile(r"\\[bswdAZ]|\(\?|\[\^|\w\|\w")
_A_FEW_WORDS = re.compile(r"[a-z’']+(?: [a-z’']+){0,2}")
_COMMENT = re.compile(r"(?<=\s)#[^\n]*")
"""What a verbose pattern says of itself."""


def _looked_for(tree: ast.Module) -> Iterator[ast.Constant]:
    """Yield the strings with which a module looks through texts: in patterns, comparisons and tables of words."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in _MATCHING:
                yield from _strings(*(node.args[:1] if name == "get" else node.args))
            if name == "split" and isinstance(node.func, ast.Attribute):
                yield from _strings(node.func.value)
        elif isinstance(node, ast.Compare) and any(isinstance(each, ast.In | ast.NotIn) for each in node.ops):
            yield from (row for row in _strings(*node.comparators) if row is not node.left)
        elif isinstance(node, ast.Set):
            yield from _strings(node)
    for node in tree.body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None and not _is_of_code(node):
            yield from _kept(node.value)


def _is_of_code(node: ast.Assign | ast.AnnAssign) -> bool:
    """Tell whether a name is kept for names of the code itself: what a module offers, what runs for what."""
    named = "__all__" in {name.id for name in ast.walk(node) if isinstance(name, ast.Name)}
    return named or (
        isinstance(node.value, ast.Dict)
        and any(isinstance(each, ast.Name | ast.Attribute) for each in node.value.values)
    )


def _kept(value: ast.expr) -> Iterator[ast.Constant]:
    """Yield what a module keeps under a name of its own to look for: pieces of patterns, and tables of words."""
    table = isinstance(value, ast.Tuple | ast.List | ast.Dict)
    for row in _strings(value):
        text = str(row.value)
        if _LOOKS_LIKE_A_PATTERN.search(text) or (table and _A_FEW_WORDS.fullmatch(text)):
            yield row


def _strings(*nodes: ast.AST) -> Iterator[ast.Constant]:
    for node in nodes:
        keys = {key for each in ast.walk(node) if isinstance(each, ast.Subscript) for key in ast.walk(each.slice)}
        for each in ast.walk(node):
            if isinstance(each, ast.Constant) and isinstance(each.value, str) and each not in keys:
                yield each


def _is_a_key(value: str) -> bool:
    """Tell whether a string names a field, a table or a group of a pattern rather than a word of a text."""
    return re.fullmatch(r"[a-z]+(?:[_-][a-z]+)+", value) is not None


def english_words(path: Path) -> list[str]:
    """Return the English words that a module looks for in texts, with their lines."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = [
        f"{path.relative_to(SOURCE)}:{row.lineno} {word}"
        for row in _looked_for(tree)
        if not _is_a_key(str(row.value)) and row.value not in _OURS
        for word in _WORD.findall(re.sub(r"\(\?P<\w+>", "(", _COMMENT.sub("", str(row.value))).lower())
        if word in _ENGLISH
    ]
    return list(dict.fromkeys(found))


def modules() -> list[Path]:
    found = [path for room in READERS for path in sorted((SOURCE / room).rglob("*.py"))]
    return [path for path in found if LANGUAGES not in path.parents]


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(SOURCE)))
def test_a_reader_holds_no_word_of_english(path: Path) -> None:
    assert english_words(path) == []


@pytest.mark.parametrize(
    ("module", "seen"),
    [
        (r'_NOT = re.compile(r"\b(?:not|never)\b")', [r"\b(?:not|never)\b"]),
        ('BEFORE = frozenset({"said"})', ["said"]),
        ('_TO = rf"(?:to|until)\\s+{_DAY}"', [r"(?:to|until)\s+"]),
        ('_UNITS = ("day", "week")', ["day", "week"]),
        ('_NUMBERS = {"two": 2}', ["two"]),
        ('_NUMBERS = {2: "two|both"}', ["two|both"]),
        ('_SAID = "said says told".split()', ["said says told"]),
        ('def f(word):\n    return word in {"not"} or word.endswith("ing")', ["not", "ing"]),
        ('_MEND = "Quote the words that say so."', []),
        ('__all__ = ["after"]', []),
        ('_READ = {"year": _year}', []),
    ],
)
def test_words_that_are_looked_for_are_seen(module: str, seen: list[str]) -> None:
    assert sorted({str(row.value) for row in _looked_for(ast.parse(module))}) == sorted(seen)
