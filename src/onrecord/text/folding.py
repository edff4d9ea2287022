"""Folding: what forgives presentation and nothing else, with a map back to the original.

Each tier of `onrecord.model.settings.TIERS` forgives one kind of presentation. Letter case, digits, signs, diacritics,
brackets and other punctuation are never folded. Normalisation is done for each combining cluster apart (Unicode
Standard Annex 15), so that every folded character is known to come from certain characters of the original.
"""

import re
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from onrecord.model.settings import TIERS
from onrecord.text.characters import (
    DASHES,
    INVISIBLE,
    JOINER,
    LEFT_HYPHENS,
    MIDDLE_DOTS,
    QUOTATION_MARKS,
    SOFT_HYPHENS,
    extends_cluster,
    is_digit,
    is_letter,
    is_spaceless,
    ligature,
)

__all__ = ["HYPHENS_DROPPED", "Folded", "fold", "fold_with_map", "has_line_end_hyphen", "same_words"]

_ALL = frozenset(TIERS)
_LINE_END_HYPHEN = re.compile(rf"(?:[-‐–]\s*|[{SOFT_HYPHENS}][^\S\r\n]*)[\r\n]|[{LEFT_HYPHENS}]")

_LONGEST_DASH = 3
_ASCII = bytes(range(128))

HYPHENS_DROPPED = "hyphens-dropped"
"""Named beside the tiers, drops every hyphen between letters; no tier itself, for it forgives too much."""

_DOTS = "".join(sorted(MIDDLE_DOTS))
_BLANKS = r"[^\S\r\n]*"
_LINE_END = rf"{_BLANKS}[\r\n]\s*"
_BROKEN = rf"(?:[-‐{SOFT_HYPHENS}]|{_BLANKS}[\r\n]{_BLANKS}[{SOFT_HYPHENS}]){_LINE_END}(?=[^\W\d_])"
"""A word broken at a line's end: the hyphen there, or, soft, on a line of its own; and the line end."""

_AT_ITS_HYPHEN = rf"""[-‐–{LEFT_HYPHENS}](?x:
    (?: (?<= [^\W_] [-‐–] ) {_LINE_END}
      | (?<= [^\W\d_] [{LEFT_HYPHENS}] ) (?:{_LINE_END})? ) (?=\d)
  | (?: (?<= \d [-‐–] ) {_LINE_END} | (?<= \d [{LEFT_HYPHENS}] ) (?:{_LINE_END})? ) (?=[^\W\d_])
)"""
"""What is broken where a digit stands beside the hyphen, which no printer put in: COVID-⏎19, 15-⏎year, 2019-⏎2021."""

_BREAK_AT_ITS_HYPHEN = re.compile(_AT_ITS_HYPHEN)
_BREAK = re.compile(rf"(?P<own>{_AT_ITS_HYPHEN})|(?<=[^\W\d_])(?:{_BROKEN}|[{LEFT_HYPHENS}](?=[^\W\d_]))")
_DECIMAL_POINT = re.compile(rf"(?<=\d)[{_DOTS}](?=\d)(?!10[\^⁻⁰¹²³⁴-⁹])(?!\d+[{_DOTS}]\d)")
"""A middle dot that is one, and no sign of multiplication as in 5·10⁶ or 1·2·3."""

_MARK = "\uffff"
_MAY_CHANGE = re.compile(r"[^\x20-\x7e]|  |--|`")
"""What of ASCII folding may change: white space other than one space, dashes typed as two hyphens, a grave accent."""


class Folded:
    """A folded text that knows where each of its characters comes from.

    Only where folding changed something is a unit kept: four numbers, its start and end in the folded text and in
    the original. Between two units both texts are the same, character by character.
    """

    __slots__ = ("_ends", "_source_ends", "_source_starts", "_starts", "text")

    def __init__(self, text: str, units: Iterable[tuple[int, int, int, int]] = ()) -> None:
        self.text = text
        self._starts, self._ends = array("q"), array("q")
        self._source_starts, self._source_ends = array("q"), array("q")
        for start, end, source_start, source_end in units:
            self._starts.append(start)
            self._ends.append(end)
            self._source_starts.append(source_start)
            self._source_ends.append(source_end)

    def source_start(self, offset: int) -> int | None:
        """Return where the folded character at `offset` starts in the original; None inside an expansion."""
        unit = bisect_right(self._starts, offset) - 1
        if unit < 0:
            return offset
        if offset >= self._ends[unit]:
            return self._source_ends[unit] + offset - self._ends[unit]
        return self._source_starts[unit] if offset == self._starts[unit] else None

    def source_end(self, offset: int) -> int | None:
        """Return where the folded character before `offset` ends in the original; None inside an expansion."""
        unit = bisect_left(self._starts, offset) - 1
        if unit < 0:
            return offset
        if offset >= self._ends[unit]:
            return self._source_ends[unit] + offset - self._ends[unit]
        return None

    def source_around(self, start: int, end: int) -> tuple[int, int]:
        """Return the smallest span of whole characters of the original that holds a folded span."""
        first, last = self.source_start(start), self.source_end(end)
        if first is None:
            first = self._source_starts[bisect_right(self._starts, start) - 1]
        if last is None:
            last = self._source_ends[bisect_left(self._starts, end) - 1]
        return first, last

    def folded_start(self, source: int) -> int:
        """Return the first folded offset that comes from `source` or from what follows it in the original."""
        unit = bisect_right(self._source_starts, source) - 1
        if unit < 0:
            return source
        if source >= self._source_ends[unit]:
            return self._ends[unit] + source - self._source_ends[unit]
        return self._starts[unit]


def fold(text: str, tiers: Iterable[str] = TIERS) -> str:
    """Return a text as it is compared: all that the tiers forgive made alike.

    A word broken at a line's end is joined without its hyphen. Whether the hyphen belongs to the word cannot be seen
    from one text alone: `same_words` compares two texts so that it may, and `HYPHENS_DROPPED` drops every hyphen
    between letters, for finding candidates.

    Args:
        text: any text.
        tiers: names of the tiers to forgive.
    """
    if tiers is not TIERS:
        return fold_with_map(text, tiers).text
    return text if text.isascii() and not _MAY_CHANGE.search(text) else _folded(text)


@lru_cache(maxsize=2048)
def _folded(text: str) -> str:
    """Return a text with all forgiven: those who read a sentence fold the same parts of it again and again."""
    return fold_with_map(text, TIERS).text


def fold_with_map(text: str, tiers: Iterable[str] = TIERS) -> Folded:
    """Fold a text and keep the way back to the original.

    Args:
        text: any text.
        tiers: names of the tiers to forgive.

    Returns:
        The folded text. Folding takes time and memory in proportion to the text.
    """
    folding = _Folding(text, frozenset(tiers))
    pieces: list[str] = []
    units: list[tuple[int, int, int, int]] = []
    done = folded_length = 0
    for start, end, replaced in folding.changes():
        pieces.append(text[done:start])
        pieces.append(replaced)
        folded_start = folded_length + start - done
        folded_length = folded_start + len(replaced)
        units.append((folded_start, folded_length, start, end))
        done = end
    if not units:
        return Folded(text)
    pieces.append(text[done:])
    return Folded("".join(pieces), units)


def has_line_end_hyphen(text: str) -> bool:
    """Tell whether a hyphen stands at the end of a line."""
    return _LINE_END_HYPHEN.search(text) is not None


def same_words(one: str, other: str, tiers: Iterable[str] = TIERS) -> bool:
    """Tell whether two texts differ in nothing but what the tiers forgive.

    Args:
        one: a text.
        other: a text.
        tiers: names of the tiers to forgive.
    """
    others = frozenset(tiers) - {"line-end-hyphen"}
    if len(others) == len(frozenset(tiers)):
        return fold(one, others) == fold(other, others)
    return _same_but_for_breaks(*(fold(_BREAK.sub(_mark, text), others) for text in (one, other)))


def _mark(broken: re.Match[str]) -> str:
    return "-" if broken["own"] else _MARK


def _same_but_for_breaks(one: str, other: str) -> bool:
    """Compare two texts in which a mark stands for a hyphen that may be there or not."""
    left = right = 0
    while left < len(one) or right < len(other):
        first, second = one[left : left + 1], other[right : right + 1]
        if _MARK in {first, second}:
            left += first in {_MARK, "-"}
            right += second in {_MARK, "-"}
        elif first == second:
            left, right = left + 1, right + 1
        else:
            return False
    return True


class _Folding:
    """The changes that folding makes to one text."""

    def __init__(self, text: str, tiers: frozenset[str]) -> None:
        self.text = text
        self.tiers = tiers
        self.characters = _beyond_ascii(text)
        self.invisible = self.characters & INVISIBLE if "invisible" in tiers else frozenset()
        self.map = _character_map(tiers)

    def changes(self) -> Iterator[tuple[int, int, str]]:
        """Yield each stretch that is changed, ascending: its start and end, and what it becomes."""
        pattern = self._pattern()
        if pattern is None:
            return
        text, done, plain = self.text, 0, self._plain_changes()
        for match in pattern.finditer(text):
            replaced = plain.get(match[0])
            start, end = match.span()
            if replaced is not None:
                yield start, end, replaced
                done = end
                continue
            for change in self._change(max(start, done), end, done):
                if change[2] != text[change[0] : change[1]]:
                    yield change
                    done = change[1]

    def _plain_changes(self) -> dict[str, str]:
        """Return the commonest stretches that become the same wherever they stand."""
        plain = {
            character: self.map(character)
            for character in self.characters
            if character in QUOTATION_MARKS and self.map(character) != character
        }
        if "whitespace" in self.tiers and not any(map(is_spaceless, self.characters)):
            plain.update(dict.fromkeys(("\n", "\n\n", "\r\n", "\t", "  ", "\u00a0"), " "))
        return plain

    def _pattern(self) -> re.Pattern[str] | None:
        """Return what finds every stretch that may change in this text."""
        special = {character for character in self.characters if self._is_special(character)}
        joined = {character for character in special if extends_cluster(character)} | self.invisible
        parts = []
        if "line-end-hyphen" in self.tiers:
            letter = r"(?<=[^\W\d_])"
            before = rf"(?:{letter}|(?<=[{_class_of(joined)}]))" if joined else letter
            parts += [before + _BROKEN, _AT_ITS_HYPHEN]
        if "whitespace" in self.tiers:
            hidden = _class_of(self.invisible)
            parts += [rf"[^\S ][\s{hidden}]*", rf" [\s{hidden}]+"]
            if any(is_spaceless(character) for character in self.characters):
                parts.append(" ")
        if special | joined:
            tail = f"[{_class_of(joined)}]*" if joined else ""
            parts.append(f"[{_class_of(special | joined)}]{tail}")
        if HYPHENS_DROPPED in self.tiers:
            parts.append(r"-+")
        elif "dashes" in self.tiers:
            parts.append(r"--+")
        if "quotes" in self.tiers:
            parts.append("`")
        return _compiled("|".join(parts)) if parts else None

    def _is_special(self, character: str) -> bool:
        if character.isascii():
            return False
        if "normalization" in self.tiers and (
            extends_cluster(character) or unicodedata.normalize("NFC", character) != character
        ):
            return True
        if character in DASHES:
            return "dashes" in self.tiers
        return self.map(character) != character or ("normalization" in self.tiers and character in MIDDLE_DOTS)

    def _change(self, start: int, end: int, done: int) -> Iterator[tuple[int, int, str]]:
        """Yield the changes within one match; one may reach back to the base of a mark, but not before `done`."""
        text = self.text
        first = text[start]
        if self._is_broken_at_its_hyphen(start, end):
            yield start, end, "-"
        elif first in MIDDLE_DOTS and end == start + 1:
            yield start, end, "." if _DECIMAL_POINT.match(text, start) else first
        elif first.isspace() and "whitespace" in self.tiers and not self._is_broken_word(start, end):
            yield start, end, self._white_space(start, end)
        elif text[end - 1].isspace():
            yield start, end, ""
        elif first in DASHES:
            yield start, end, self._dash(start, end)
        elif first in self.invisible or extends_cluster(first):
            if all(character in self.invisible for character in text[start:end]):
                yield start, end, self._without_invisible(start, end)
            else:
                yield max(start - 1, done), end, self._cluster(max(start - 1, done), end)
        else:
            yield start, end, self._cluster(start, end)

    def _is_broken_at_its_hyphen(self, start: int, end: int) -> bool:
        """Tell whether a line end is one after a hyphen that belongs to what is broken there."""
        if "line-end-hyphen" not in self.tiers:
            return False
        found = _BREAK_AT_ITS_HYPHEN.match(self.text, start)
        return found is not None and found.end() == end

    def _is_broken_word(self, start: int, end: int) -> bool:
        """Tell whether a line end is one within a word whose soft hyphen stands on a line of its own."""
        return "line-end-hyphen" in self.tiers and any(mark in self.text[start:end] for mark in SOFT_HYPHENS)

    def _white_space(self, start: int, end: int) -> str:
        before, after = self.text[start - 1 : start], self.text[end : end + 1]
        return "" if before and after and is_spaceless(before) and is_spaceless(after) else " "

    def _dash(self, start: int, end: int) -> str:
        before, after = self._visible(start - 1, -1), self._visible(end, 1)
        if HYPHENS_DROPPED in self.tiers and is_letter(before) and is_letter(after):
            return ""
        if "dashes" not in self.tiers or end - start > _LONGEST_DASH or is_digit(before) != is_digit(after):
            return self.text[start:end]
        return "-"

    def _visible(self, position: int, step: int) -> str:
        """Return the nearest character that a reader sees, from `position` on in one direction; empty at the edge."""
        text = self.text
        while 0 <= position < len(text):
            character = text[position]
            if character not in INVISIBLE:
                return character
            position += step
        return ""

    def _without_invisible(self, start: int, end: int) -> str:
        kept = ""
        for position in range(start, end):
            character = self.text[position]
            if (
                character == JOINER
                and _is_picture(self._visible(position, -1))
                and _is_picture(self._visible(position, 1))
            ):
                kept += character
        return kept

    def _cluster(self, start: int, end: int) -> str:
        visible = "".join(
            self._without_invisible(position, position + 1)
            if self.text[position] in self.invisible
            else self.text[position]
            for position in range(start, end)
        )
        mapped = "".join(map(self.map, visible))
        return unicodedata.normalize("NFC", mapped) if "normalization" in self.tiers else mapped


def _beyond_ascii(text: str) -> frozenset[str]:
    """Return the characters of a text that are not ASCII, or not seen; in bytes, which is five times as fast."""
    found = frozenset(mark for mark in SOFT_HYPHENS if mark in text)
    if text.isascii():
        return found
    rest = text.encode("utf-8", "surrogatepass").translate(None, _ASCII)
    return found.union(rest.decode("utf-8", "surrogatepass"))


def _is_picture(character: str) -> bool:
    return bool(character) and (unicodedata.category(character) == "So" or "\U0001f3fb" <= character <= "\U0001f3ff")


@lru_cache(maxsize=64)
def _character_map(tiers: frozenset[str]) -> Callable[[str], str]:
    """Return what the tiers make of a single character, white space and dashes apart."""

    def mapped(character: str) -> str:
        if "quotes" in tiers and character in QUOTATION_MARKS:
            return QUOTATION_MARKS[character]
        if "ellipsis" in tiers and character == "…":
            return "..."
        return ligature(character) if "ligatures" in tiers else character

    return mapped


def _class_of(characters: Iterable[str]) -> str:
    return "".join(re.escape(character) for character in sorted(characters))


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
