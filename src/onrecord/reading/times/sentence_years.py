"""The year of a date that has none of its own, where its sentence tells one: `In 2018 the drill ran on 3 May`."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from onrecord.model.times.calendar import civil
from onrecord.reading.times.calendar_dates import CalendarDate
from onrecord.reading.times.meanings import Known, Point, Weak
from onrecord.reading.times.readings import Grain
from onrecord.reading.times.tense import sentence_around, tense_at, verbs
from onrecord.reading.times.tokens import Tokens

__all__ = ["YearsTold", "years_told"]

_MOST_VERBS = 2
_MOST_YEARS = 3


class YearsTold(NamedTuple):
    """The years that a sentence tells beside a date.

    Args:
        governing: the year that is plainly the date's own; empty where none is.
        beside: the others that it may lie in.
    """

    governing: tuple[int, ...] = ()
    beside: tuple[int, ...] = ()


def years_told(words: Tokens, points: Mapping[int, Point], point: Point) -> YearsTold:
    """Return the years that the sentence around a date tells.

    A year is plainly the date's where it follows it at once (`on 3 May in 2018`), or where it leads the sentence and
    nothing between them tells of another thing or another time (`In 2018 the drill ran on 3 May`). Any other is one
    more year that may be meant.

    Args:
        words: the words of the text.
        points: the single dates in it, by the index of their first word.
        point: the date, which has no year of its own.
    """
    sentence = sentence_around(words, point.first)
    years = list(_years(points, sentence))
    following = next((year for at, year in years if _follows_at_once(words, points[at], point)), None)
    if following is not None:
        return YearsTold(governing=(following,))
    if len(years) == 1:
        at, year = years[0]
        if at < point.first and _leads(words, points, points[at], point, sentence.start):
            return YearsTold(governing=(year,))
    return YearsTold(
        beside=tuple(dict.fromkeys((*_of_stretches(points, sentence), *_of_dates(points, point, sentence))))
    )


def _years(points: Mapping[int, Point], sentence: range) -> Iterator[tuple[int, int]]:
    """Yield where a sentence names a single year, and the year."""
    for at in sentence:
        found = points.get(at)
        if found is None or not isinstance(found.meaning, Known) or len(found.meaning.readings) != 1:
            continue
        reading = found.meaning.readings[0]
        if reading.grain is Grain.YEAR and reading.role == "moment" and reading.first is not None:
            yield at, civil(reading.first)[0]


def _of_stretches(points: Mapping[int, Point], sentence: range) -> Iterator[int]:
    """Yield the years of what else the sentence tells of long times (`two years ago`, `in the spring of 2018`)."""
    for at in sentence:
        found = points.get(at)
        readings = found.meaning.readings if found is not None and isinstance(found.meaning, Known | Weak) else ()
        for reading in readings:
            if reading.grain >= Grain.QUARTER and reading.first is not None and reading.last is not None:
                first, last = civil(reading.first)[0], civil(reading.last)[0]
                yield from range(first, last + 1 if last - first < _MOST_YEARS else first)


def _of_dates(points: Mapping[int, Point], point: Point, sentence: range) -> Iterator[int]:
    """Yield the years of whole dates that the sentence names before: the date may lie in them, or in the next one."""
    own = point.meaning
    for at in sentence:
        found = points.get(at)
        if found is None or at >= point.first or not isinstance(found.meaning, CalendarDate):
            continue
        for year in found.meaning.years:
            yield year
            if isinstance(own, CalendarDate) and (own.month, own.days) < (found.meaning.month, found.meaning.days):
                yield year + 1


def _follows_at_once(words: Tokens, year: Point, point: Point) -> bool:
    """Tell whether a year is said of the date right before it (`on May 3, back in 2018`)."""
    if (
        not 0 < year.first - point.last <= _MOST_VERBS + 1
        or words[year.first - 1].words.lower() not in words.language.year_follows
    ):
        return False
    between = [word.words.lower() for word in words[point.last : year.first - 1]]
    return all(word == "," or word in words.language.year_links for word in between) and _stands_alone(words, year)


def _leads(words: Tokens, points: Mapping[int, Point], year: Point, point: Point, start: int) -> bool:
    """Tell whether a year opens the sentence and governs what it tells up to a date."""
    if not year.first or words[year.first - 1].words.lower() not in words.language.year_openers:
        return False
    if any(word.words.lower() not in words.language.year_leads for word in words[start : year.first - 1]):
        return False
    if not _stands_alone(words, year):
        return False
    first = year.last + (words[year.last].kind == ",")
    between = words[first : point.first]
    if any(
        word.kind in ",;:()\n" or word.words.lower() in words.language.parts_a_clause | words.language.reporting
        for word in between
    ):
        return False
    if any(at in points for at in range(first, point.first)):
        return False
    return tense_at(words, point.first) == "past" and len(verbs(words, range(first, point.first))) <= 1


def _stands_alone(words: Tokens, year: Point) -> bool:
    """Tell whether a year is said of nothing that follows it (`in 2018 elections`)."""
    follower = words[year.last].words if year.last < len(words) else "."
    return (
        not follower[0].isalpha()
        or follower[0].isupper()
        or follower in words.language.after_a_year | words.language.after_leads
    )
