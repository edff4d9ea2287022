"""Which of the days that stand at the head of a page is the day of its publication.

A page prints more days than one: when it was published, updated, fetched, and days that it tells of. What the line
itself says decides. A byline, a dateline and a day on a line of its own are taken where nothing says otherwise.
Whatever else a line says, it does not say that this is the publication: none is taken then, and what stands there is
told.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from itertools import pairwise

from onrecord.model.frozen import dataclass
from onrecord.model.times.calendar import iso_day
from onrecord.reading.language import PageWords
from onrecord.reading.times.dates import DateExpression, Grain, read_dates

__all__ = ["HeadLine", "Printed", "printed_day"]

_BETWEEN_PARTS = re.compile(r"\s*[|•·;‖]\s*|\s+[–—/-]\s+")
_WORD = re.compile(r"[^\W\d_]+(?:[.'’-][^\W\d_]+)*|\d[\d.:]*")
_ENDS_A_DATELINE = re.compile(r"\s*[.:/(–—-]")
_LONGEST_DATELINE = 80
"""Characters of a paragraph in which its dateline ends; what is longer is a sentence."""
_LONGEST_ZONE = 5
"""Letters of a time zone, such as `AEST`; what is longer beside a time is a name."""


class _Says(IntEnum):
    """What a line calls a day; the greater, the surer that it is the publication."""

    ELSE = 0
    CHANGED = 1
    ALONE = 2
    BYLINE = 3
    PUBLISHED = 4
    FIRST_PUBLISHED = 5


@dataclass(frozen=True, slots=True)
class HeadLine:
    """A line at the head of a page, or a paragraph of several lines.

    Args:
        number: its first line, 1-based.
        text: its words.
        is_paragraph: whether it is running text, where only a dateline counts.
    """

    number: int
    text: str
    is_paragraph: bool


@dataclass(frozen=True, slots=True)
class Printed:
    """The day of publication that a page prints, or why none is taken.

    Args:
        day: as EDTF; empty where nothing says it.
        note: where it stands.
        instead: where no day is taken, which stand there and why they are not; empty where there are none.
    """

    day: str = ""
    note: str = ""
    instead: str = ""


@dataclass(frozen=True, slots=True)
class _Day:
    """A day on a line: the words that tell it, the day (None where it may be several), what it is called."""

    line: int
    words: str
    day: int | None
    says: _Says


def printed_day(head: Sequence[HeadLine], words: PageWords) -> Printed:
    """Return the day of publication that the head of a page prints.

    Args:
        head: its lines in order, the first paragraph among them.
        words: what the page's language calls such days.
    """
    found = [day for line, above in _with_lines_above(head) for day in _days_of(line, above, words)]
    fit = [day for day in found if day.says > _Says.CHANGED and not _is_too_late(day, found)]
    surest = max((day.says for day in fit), default=_Says.ELSE)
    chosen = [day for day in fit if day.says is surest]
    if len({day.day for day in chosen}) == 1 and chosen[0].day is not None:
        return Printed(iso_day(chosen[0].day), f"Printed on line {chosen[0].line}: {chosen[0].words}.")
    return Printed(instead=_why_none(chosen or found))


def _with_lines_above(head: Sequence[HeadLine]) -> Iterator[tuple[HeadLine, str]]:
    above = ""
    for line in head:
        yield line, above
        above = line.text


def _is_too_late(day: _Day, others: Iterable[_Day]) -> bool:
    """Tell whether a day that nothing names lies after a change of the page, which was published before that."""
    changes = [other.day for other in others if other.says is _Says.CHANGED and other.day is not None]
    return day.says < _Says.PUBLISHED and day.day is not None and any(day.day > change for change in changes)


def _why_none(found: Sequence[_Day]) -> str:
    told = "; ".join(f"line {day.line}: {day.words}" for day in found)
    if not told:
        return ""
    if all(day.says > _Says.CHANGED for day in found):
        return f"{told} (more than one day can be meant)"
    return f"{told} (nothing says that this is the day of publication)"


def _days_of(line: HeadLine, above: str, words: PageWords) -> Iterator[_Day]:
    """Yield the days of a line, each with what it is called there, or by a label alone on the line above."""
    if line.is_paragraph:
        yield from _dateline(line, words)
        return
    parts = _BETWEEN_PARTS.split(line.text)
    for at, part in enumerate(parts):
        before = parts[at - 1] if at else above
        after = parts[at + 1] if at == len(parts) - 2 else ""
        labels = [each for each in (before, after) if _is_label(each, words)]
        yield from _days_of_part(line.number, part, labels[0] if labels else "", words)


def _days_of_part(number: int, part: str, label: str, words: PageWords) -> Iterator[_Day]:
    days = _dates(part)
    ends = [0, *(each.end for each in days)]
    starts = [*(each.start for each in days), len(part)]
    between = [part[end:start] for end, start in zip(ends, starts, strict=True)]
    for at, (expression, (lead, rest)) in enumerate(zip(days, pairwise(between), strict=True)):
        own = lead if at or _is_named(lead, words) or not label else f"{label} {lead}"
        tail = rest if at == len(days) - 1 else ""
        says = _called(own, expression, tail, words)
        named = f"{own.strip(' ,()')} {expression.words}" if _is_named(own, words) else expression.words
        yield _Day(number, " ".join(named.split()), _only_day(expression), says)


def _dates(text: str) -> list[DateExpression]:
    return [each for each in read_dates(text, None) if any(row.grain is Grain.DAY for row in each.candidates)]


def _only_day(expression: DateExpression) -> int | None:
    days = {(row.first, row.last) for row in expression.candidates if row.grain is Grain.DAY}
    first, last = days.pop() if len(days) == 1 else (None, None)
    return first if first == last else None


def _called(lead: str, expression: DateExpression, tail: str, words: PageWords) -> _Says:
    """Return what a day is called by the words before it in its part of the line, or else by those after it."""
    joined = _joins(expression.words, words)
    if joined - words.on or _is_prose(_words(tail), words):
        return _Says.ELSE
    before, after = _kind_of(lead, words), _kind_of(tail, words)
    if _is_named(lead, words) or before is _Says.BYLINE:
        return before
    if _is_named(tail, words):
        return after
    return after if before is _Says.ALONE and not joined else _Says.ELSE


def _joins(text: str, words: PageWords) -> frozenset[str]:
    """Return the word by which a time is joined to what happened then, if a text begins with one."""
    return frozenset(word.lower() for word in _words(text)[:1]) & words.joins


def _kind_of(text: str, words: PageWords) -> _Says:
    """Return what the words beside a day say of it by themselves."""
    found = _words(text)
    plain = {word.lower() for word in found}
    if found and found[0].lower() in words.bylines and not _is_named(text, words):
        return _Says.BYLINE if len(found) > 1 and found[-1].lower() not in words.joins else _Says.ELSE
    if _is_prose(found, words) or plain & words.others:
        return _Says.ELSE
    if plain & words.changed:
        return _Says.CHANGED
    if plain & words.published:
        return _Says.FIRST_PUBLISHED if plain & words.first else _Says.PUBLISHED
    return _Says.ALONE if _is_clock(found, words) else _Says.ELSE


def _words(text: str) -> list[str]:
    return [word.replace(".", "") if word[0].isalpha() else word for word in _WORD.findall(text)]


def _is_named(text: str, words: PageWords) -> bool:
    """Tell whether a text holds a word that names a day of a page, whichever."""
    return not words.naming.isdisjoint(word.lower() for word in _words(text))


def _is_label(text: str, words: PageWords) -> bool:
    """Tell whether a text does nothing but name a day that stands beside it."""
    return _is_named(text, words) and all(word.lower() in words.naming | words.beside for word in _words(text))


def _is_prose(found: Sequence[str], words: PageWords) -> bool:
    """Tell whether some words say more than a label, a name and a time of day do."""
    known = words.naming | words.first | words.beside | words.clock | words.bylines
    return any(word[0].islower() and word.lower() not in known for word in found)


def _is_clock(found: Sequence[str], words: PageWords) -> bool:
    """Tell whether some words are a time of day with its zone, how long the page takes to read, or nothing."""
    return all(
        word[0].isdigit() or word.lower() in words.clock or (at > 0 and word.isupper() and len(word) <= _LONGEST_ZONE)
        for at, word in enumerate(found)
    )


def _dateline(line: HeadLine, words: PageWords) -> Iterator[_Day]:
    """Yield the day at the beginning of a paragraph, where only a label, a byline or names stand before it."""
    expression = next(iter(_dates(line.text)), None)
    if (
        expression is None
        or expression.end > _LONGEST_DATELINE
        or not _ENDS_A_DATELINE.match(line.text, expression.end)
    ):
        return
    lead = line.text[: expression.start]
    says = _called(lead, expression, "", words)
    only_names = bool(_words(lead)) and not _is_prose(_words(lead), words) and not _is_named(lead, words)
    if says is _Says.ELSE and only_names and not _joins(expression.words, words):
        says = _Says.BYLINE
    if says in {_Says.ELSE, _Says.ALONE}:
        return
    named = f"{lead.strip(' ,()')} {expression.words}" if _is_named(lead, words) else expression.words
    yield _Day(line.number, " ".join(named.split()), _only_day(expression), says)
