"""Days told from that of publication: this, last and next, ago, weekdays, seasons, and dates without a year."""

from collections.abc import Iterable
from typing import Literal, NamedTuple

from onrecord.model.times import Time, parse_time
from onrecord.model.times.calendar import add_months, civil, ordinal, weekday
from onrecord.reading.times.readings import Grain, Reading

__all__ = [
    "Counts", "Publication", "Tense", "ago", "days_around", "from_now", "near_season", "nearest", "publication_of",
    "quarter", "season", "shifted", "unit_days", "units_near", "weekend", "years_shifted",
]  # fmt: skip

Tense = Literal["past", "future", "mixed", "none"]
"""Which way a sentence looks: what it tells is over, lies ahead, one or the other, or nothing tells."""

Counts = tuple[int, int]
"""The least and the most of a number in words (`a few`)."""

_MOST_UNITS = 24
_WEEK = 7
_LONGEST = 36_525
_NEAR, _MIDDLE, _FAR = 60, 120, 228
_ROUND = 10
_MONTHS_OF = {Grain.QUARTER: 3, Grain.YEAR: 12, Grain.DECADE: 120, Grain.CENTURY: 1200}


class Publication(NamedTuple):
    """The days between which a source was published, as ordinals."""

    first: int
    last: int


def publication_of(published: Time | None) -> Publication | None:
    """Return when a source was published; None when nothing bounds it within a lifetime, which tells no year."""
    if published is None or published.start.earliest is None or published.end.latest is None:
        return None
    if published.end.latest - published.start.earliest > _LONGEST:
        return None
    return Publication(published.start.earliest, published.end.latest)


def unit_days(grain: Grain, index: int) -> tuple[int, int]:
    """Return the days of a unit of the calendar.

    Args:
        grain: month, quarter, half, year, decade or century.
        index: how many such units lie between the year 0 and it.
    """
    months = {Grain.MONTH: 1, Grain.HALF: 6, **_MONTHS_OF}[grain]
    offset = 12 if grain is Grain.CENTURY else 0
    first, last = months * index + offset, months * (index + 1) + offset
    return ordinal(first // 12, first % 12 + 1), ordinal(last // 12, last % 12 + 1) - 1


def _index(grain: Grain, day: int) -> int:
    year, month, _ = civil(day)
    months = {Grain.MONTH: 1, Grain.HALF: 6, **_MONTHS_OF}[grain]
    return (12 * year + month - 1 - (12 if grain is Grain.CENTURY else 0)) // months


def units_near(publication: Publication, grain: Grain, units: int) -> tuple[tuple[int, int], ...]:
    """Return the days of the unit of the calendar that lies so many units after that of the publication.

    Args:
        publication: when the source was published; in whichever units that may be.
        grain: of the unit; a week begins on Sunday or on Monday.
        units: 0 is `this`, -1 `last`, 1 `next`.
    """
    if grain is Grain.DAY:
        return ((publication.first + units, publication.last + units),)
    if grain is Grain.WEEK:
        return tuple((first + _WEEK * units, last + _WEEK * units) for first, last in _weeks(publication))
    low, high = _index(grain, publication.first) + units, _index(grain, publication.last) + units
    if high - low > _MOST_UNITS:
        return ((unit_days(grain, low)[0], unit_days(grain, high)[1]),)
    return tuple(unit_days(grain, index) for index in range(low, high + 1))


def shifted(publication: Publication, grain: Grain, units: int) -> tuple[Reading, ...]:
    """Return `units_near` as readings."""
    return tuple(Reading(*days, grain) for days in units_near(publication, grain, units))


def years_shifted(publication: Publication, units: int) -> tuple[int, ...]:
    """Return the years that lie so many years after that of the publication."""
    low, high = civil(publication.first)[0], civil(publication.last)[0]
    return tuple(range(low + units, min(high, low + _MOST_UNITS) + units + 1))


def _weeks(publication: Publication) -> list[tuple[int, int]]:
    """Return the weeks that a publication may lie in; all of them as one where there are many."""
    if publication.last - publication.first > _WEEK * _MOST_UNITS:
        return [(_week(publication.first)[0], _week(publication.last)[1])]
    days = range(publication.first, publication.last + 1)
    begins = {day - weekday(day) for day in days} | {day - (weekday(day) + 1) % _WEEK for day in days}
    return [(first, first + _WEEK - 1) for first in sorted(begins)]


def _week(day: int) -> tuple[int, int]:
    """Return the days of the weeks that a day lies in, one that begins on Sunday and one that does on Monday."""
    monday, sunday = day - weekday(day), day - (weekday(day) + 1) % _WEEK
    return min(monday, sunday), max(monday, sunday) + _WEEK - 1


def ago(publication: Publication, grain: Grain, counts: Counts) -> tuple[Reading, ...]:
    """Return what so many units before the publication can be: the units of the calendar and those counted back.

    Args:
        publication: when the source was published.
        grain: of the unit.
        counts: least and most units.
    """
    least, most = counts
    slack = least // _ROUND if least == most and least % _ROUND == 0 and grain > Grain.WEEK else 0
    early, late = most + slack, max(0, least - slack)
    if grain is Grain.DAY:
        return (Reading(publication.first - early, publication.last - late, grain),)
    if grain is Grain.WEEK:
        calendar_first = _week(publication.first)[0] - _WEEK * early
        calendar_last = _week(publication.last)[1] - _WEEK * late
        to_the_day = publication.first == publication.last and early == late
        return (
            Reading(
                min(calendar_first, publication.first - _WEEK * early - 3),
                max(calendar_last, publication.last - _WEEK * late + 3),
                grain,
                counted=publication.first - _WEEK * early if to_the_day else None,
            ),
        )
    if grain is Grain.MONTH:
        first = min(_month_start(publication.first, -early), add_months(publication.first, -early) - 15)
        last = max(_month_start(publication.last, 1 - late) - 1, add_months(publication.last, -late) + 15)
        return (Reading(first, last, grain),)
    return _long_ago(publication, grain, early, late)


def _long_ago(publication: Publication, grain: Grain, early: int, late: int) -> tuple[Reading, ...]:
    months = _MONTHS_OF[grain]
    if grain > Grain.YEAR:
        half = months // 2
        first = add_months(publication.first, -months * early - half)
        return (Reading(first, add_months(publication.last, half - months * late), grain),)
    calendar = units_near(publication, grain, 0)
    first, last = calendar[0][0], calendar[-1][1]
    whole = Reading(add_months(first, -months * early), add_months(last + 1, -months * late) - 1, grain)
    counted = Reading(
        add_months(publication.first, -months * early - max(1, months // 4)),
        add_months(publication.last, -months * late + 1),
        grain,
    )
    return whole, counted


def from_now(publication: Publication, grain: Grain, counts: Counts) -> tuple[Reading, ...]:
    """Return what so many units after the publication can be."""
    least, most = counts
    if grain is Grain.DAY:
        return (Reading(publication.first + least, publication.last + most, grain),)
    if grain is Grain.WEEK:
        return (Reading(_week(publication.first)[0] + _WEEK * least, _week(publication.last)[1] + _WEEK * most, grain),)
    months = 1 if grain is Grain.MONTH else _MONTHS_OF[grain]
    reach = max(1, months // 2)
    return (
        Reading(
            add_months(publication.first, months * least - reach),
            add_months(publication.last, months * most + reach),
            grain,
        ),
    )


def _month_start(day: int, months: int) -> int:
    year, month, _ = civil(day)
    return add_months(ordinal(year, month), months)


def nearest(dates: Iterable[tuple[int, int]], publication: Publication, tense: Tense) -> list[tuple[int, int]]:
    """Return which of the dates of several years can be meant: those next to the publication, as the tense allows.

    Args:
        dates: first and last day of each, ascending.
        publication: when the source was published.
        tense: which way the sentence looks.
    """
    dates = list(dates)
    over = [date for date in dates if date[0] <= publication.last + 1]
    ahead = [date for date in dates if date[1] >= publication.first - 1]
    older = sum(date[0] <= publication.first for date in over)
    farther = sum(date[1] >= publication.last for date in ahead)
    past = over[max(0, older - 1) :]
    future = ahead[: len(ahead) - farther + 1]
    if tense == "past":
        return past
    if tense == "future":
        return future
    behind = min((max(0, publication.first - last) for _, last in past), default=_FAR)
    before = min((max(0, first - publication.last) for first, _ in future), default=_FAR + 1)
    beside = [date for date in past if date[1] >= publication.first - 1]
    if tense == "none" and beside:
        return beside
    if tense == "none" and before <= _NEAR and behind > _MIDDLE:
        return future
    if behind <= _MIDDLE or before > _FAR:
        return past + [date for date in future if date not in past and date[0] <= publication.last + _NEAR]
    return past + [date for date in future if date not in past]


_QUARTERS = {1: 33, 2: 34, 3: 35, 4: 36, 5: 40, 6: 41}
_LAST_QUARTER = 4
_A_SEASON = 92
_LAST_YEAR = 9999


def season(year: int, code: int) -> tuple[Reading, ...]:
    """Return what a season of a year can mean; a winter lies at either end of it.

    A year that is not written with four digits has none.

    Args:
        year: the year.
        code: EDTF's number of the season, 21 to 24.
    """
    if not 0 <= year <= _LAST_YEAR:
        return ()
    found = parse_time(f"{year:04d}-{code}")
    return tuple(
        Reading(member.start.earliest, member.start.latest, Grain.SEASON) for member in found.choices or (found,)
    )


def quarter(year: int, number: int) -> tuple[Reading, ...]:
    """Return a quarter (1 to 4) or a half (5 and 6) of a year; none of a year that four digits do not write."""
    if not 0 <= year <= _LAST_YEAR:
        return ()
    edge = parse_time(f"{year:04d}-{_QUARTERS[number]}").start
    return (Reading(edge.earliest, edge.latest, Grain.QUARTER if number <= _LAST_QUARTER else Grain.HALF),)


def near_season(code: int, publication: Publication, step: str, tense: Tense) -> tuple[Reading, ...]:
    """Return what a season without a year can mean.

    Args:
        code: EDTF's number of the season.
        publication: when the source was published.
        step: the class of the word before it: `T` this, `L` last, `R` previous, `X` next; empty for none.
        tense: which way the sentence looks.
    """
    year, last_year = civil(publication.first)[0], civil(publication.last)[0]
    around = {
        (found.first, found.last)
        for candidate in range(max(0, year - 1), min(_LAST_YEAR, last_year + 1) + 1)
        for found in season(candidate, code)
        if found.first is not None and found.last is not None
    }
    seasons = sorted(around)
    if step in {"L", "R"}:
        chosen = [
            days for days in seasons if days[0] <= publication.last and days[1] >= publication.first - 5 * _A_SEASON
        ]
    elif step == "X":
        chosen = [
            days for days in seasons if days[1] >= publication.first and days[0] <= publication.last + 5 * _A_SEASON
        ]
    elif step == "T":
        chosen = [
            days
            for days in seasons
            if days[1] >= publication.first - 3 * _A_SEASON and days[0] <= publication.last + 3 * _A_SEASON
        ]
    else:
        chosen = nearest(seasons, publication, tense)
        if tense != "future" and any(days[0] <= publication.last and publication.first <= days[1] for days in chosen):
            chosen = [days for days in seasons if days[1] < publication.first][-1:] + chosen
    return tuple(Reading(*days, Grain.SEASON) for days in chosen)


_SATURDAY = 5
_MOST_DAYS = 100


def days_around(number: int, first: int, last: int) -> tuple[Reading, ...]:
    """Return the days between two days that have a weekday; the whole stretch when it is long.

    Args:
        number: of the weekday; 0 is Monday.
        first: the first day that can be meant.
        last: the last one.
    """
    if last - first > _MOST_DAYS:
        return (Reading(first, last, Grain.DAY),)
    nearest = first + (number - weekday(first)) % _WEEK
    return tuple(Reading(day, day, Grain.DAY) for day in range(nearest, last + 1, _WEEK))


def weekend(publication: Publication, step: str, tense: Tense) -> tuple[Reading, ...]:
    """Return the weekends that `this`, `last`, `next` or no such word (`T`, `L`, `P`, `R`, `X`, empty) can mean."""
    before, after = {"T": (7, 7), "L": (14, 0), "P": (8, 0), "R": (14, 0), "X": (0, 14)}.get(
        step, (8 if tense != "future" else 0, 8 if tense != "past" else 0)
    )
    saturdays = days_around(_SATURDAY, publication.first - before - 1, publication.last + after)
    return tuple(
        Reading(found.first, found.last + (1 if found.first == found.last else 0), Grain.DAY)
        for found in saturdays
        if found.last is not None
    )
