"""How a quotation differs from the nearest passage: a word diff, and the kind of change."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher
from typing import Literal

from onrecord.model.findings import ChangeKind, DiffPart
from onrecord.reading.language import ChangeWords
from onrecord.reading.languages import DEFAULT, language
from onrecord.reading.standing.negations import holds_negation
from onrecord.text.characters import INVISIBLE, is_digit
from onrecord.text.folding import fold

__all__ = ["difference", "kind_of_change", "made_visible"]

_TOKEN = re.compile(r"(?<!\w)[-−–+±]?\d+(?:[.,:/]\d+)*\w*|\w+(?:['’]\w+)*|\s+|\S")
_YEAR = re.compile(r"(?:1[0-9]|20)\d\d\Z")
_Change = tuple[Sequence[str], Sequence[str], str]


def difference(quote: str, passage: str) -> tuple[DiffPart, ...]:
    """Return the words of a quotation and of a passage side by side.

    Words that differ in presentation only are the same words. Invisible characters are made visible.

    Args:
        quote: the quotation, without an editor's brackets.
        passage: the source's own words.
    """
    quoted, found = _TOKEN.findall(quote), _TOKEN.findall(passage)
    parts: list[DiffPart] = []
    for operation, low, high, first, last in _operations(quoted, found):
        if operation == "equal":
            _add(parts, "kept", "".join(found[first:last]))
            continue
        if high > low:
            _add(parts, "quoted", made_visible("".join(quoted[low:high])))
        if last > first:
            _add(parts, "source", made_visible("".join(found[first:last])))
    return tuple(parts)


def kind_of_change(quote: str, passage: str, tag: str = DEFAULT) -> ChangeKind:
    """Return what kind of change makes a quotation of a passage; of several, the gravest.

    Args:
        quote: the quotation, without an editor's brackets.
        passage: the source's own words.
        tag: the source's language, as a BCP 47 tag.
    """
    known = language(tag)
    words = known.changes if known else ChangeWords()
    quoted, found = _words(quote), _words(passage)
    changes: list[_Change] = [
        (quoted[low:high], found[first:last], _neighbours(found, first, last))
        for operation, low, high, first, last in _operations(quoted, found)
        if operation != "equal"
    ]
    if Counter(quoted) == Counter(found) and changes:
        return "order"
    for kind, holds in _KINDS:
        if any(holds(*change, words) for change in changes):
            return kind
    if changes and all(not ours for ours, _, _ in changes):
        return "cut"
    if changes and all(not theirs for _, theirs, _ in changes):
        return "addition"
    return "wording"


def made_visible(text: str) -> str:
    """Return a text in which every invisible character and unusual space is shown by its code point."""
    return "".join(
        f"<U+{ord(character):04X}>"
        if character in INVISIBLE or (character.isspace() and character not in " \n")
        else character
        for character in text
    )


def _operations(
    quoted: Sequence[str], found: Sequence[str]
) -> list[tuple[Literal["replace", "delete", "insert", "equal"], int, int, int, int]]:
    matcher = SequenceMatcher(None, [fold(each) for each in quoted], [fold(each) for each in found], autojunk=False)
    return matcher.get_opcodes()


def _add(parts: list[DiffPart], kind: Literal["kept", "quoted", "source"], text: str) -> None:
    if parts and parts[-1].kind == kind:
        parts[-1] = DiffPart(kind, parts[-1].text + text)
    else:
        parts.append(DiffPart(kind, text))


def _words(text: str) -> list[str]:
    return [word for word in _TOKEN.findall(fold(text)) if not word.isspace()]


def _neighbours(words: Sequence[str], first: int, last: int) -> str:
    return " ".join([*words[max(0, first - 2) : first], *words[last : last + 2]])


def _is_date(ours: Sequence[str], theirs: Sequence[str], around: str, words: ChangeWords) -> bool:
    both = [*ours, *theirs]
    if any(word.lower() in words.dates for word in both):
        return True
    if not any(map(_has_digit, both)):
        return False
    if any(word.lower() in words.dates for word in around.split()):
        return True
    return all(_YEAR.match(word) for word in both if _has_digit(word)) and bool(ours) and bool(theirs)


def _is_number(ours: Sequence[str], theirs: Sequence[str], _around: str, words: ChangeWords) -> bool:
    if any(map(_has_digit, (*ours, *theirs))):
        return True
    return any(word.lower() in words.numbers for word in (*ours, *theirs))


def _is_negation(ours: Sequence[str], theirs: Sequence[str], _around: str, _words: ChangeWords) -> bool:
    return holds_negation(" ".join(ours)) != holds_negation(" ".join(theirs))


def _is_case(ours: Sequence[str], theirs: Sequence[str], _around: str, _words: ChangeWords) -> bool:
    return [word.lower() for word in ours] == [word.lower() for word in theirs]


def _is_name(ours: Sequence[str], theirs: Sequence[str], _around: str, _words: ChangeWords) -> bool:
    return any(word[0].isupper() for word in ours) and any(word[0].isupper() for word in theirs)


def _has_digit(word: str) -> bool:
    return any(map(is_digit, word))


_KINDS: tuple[tuple[ChangeKind, Callable[[Sequence[str], Sequence[str], str, ChangeWords], bool]], ...] = (
    ("date", _is_date),
    ("number", _is_number),
    ("negation", _is_negation),
    ("case", _is_case),
    ("name", _is_name),
)
