"""Single dates that stand by themselves: years, decades, numeric dates, and distances from other dates."""

from collections.abc import Callable, Iterator, Mapping

from onrecord.model.times.calendar import civil
from onrecord.reading.amounts.beside import are_counted
from onrecord.reading.amounts.units import is_measure
from onrecord.reading.times.amounts import Amount
from onrecord.reading.times.meanings import (
    STEPS,
    Anaphor,
    Distance,
    Known,
    Meaning,
    Place,
    Unknown,
    Vague,
    Weak,
    amount,
    dashed_date,
    numeric_dates,
    read_calendar_date,
    unit,
)
from onrecord.reading.times.publication import ago, near_season, quarter, season, shifted, unit_days, years_shifted
from onrecord.reading.times.readings import Grain, Reading, Role, hedged, turned
from onrecord.reading.times.tokens import Token

__all__ = ["STANDING"]

_THIS_CENTURY = 2000
_CENTURY = 100
_MONTHS = 12
_QUARTERS_AND_HALVES = 6
_LEAST_FOUR_DIGITS = 1000
_BEFORE_A_YEAR = frozenset("iCrtubBvqQfTLXD&~(el")
_SHORT_NAME = 3
_MONEY = frozenset("$€£¥₽")
_CALENDAR_ROWS = ("month_days", "days_month", "month_year", "near_month", "bare_month")
_COMMON_YEARS = range(1800, 2100)
_IN_BRACKETS = 4
"""Words before the years of a life, from the bracket on: `(painter, c. 1811–1855)`."""


def _calendar_date(place: Place) -> Meaning:
    found = read_calendar_date(place.own, place.publication)
    if found is not None and found.days[1:] and place.before() in place.language.between:
        return found._replace(role="between")
    return found or Unknown()


def _numeric(place: Place) -> Meaning:
    found = numeric_dates(place.own[0].words, place.publication)
    return Known(found) if found else None


def _dashed(place: Place) -> Meaning:
    found = dashed_date(place.own, place.publication)
    return Known(found) if found else None


def _century_gone(place: Place) -> Meaning:
    """Return a century before our era."""
    index = place.the("o+").number
    if place.own[-1].number > 0:
        return _century(place)
    first, last = unit_days(Grain.YEAR, 1 - _CENTURY * index)[0], unit_days(Grain.YEAR, -_CENTURY * (index - 1))[1]
    return Known((Reading(first, last, Grain.CENTURY),))


def _years_gone(place: Place) -> Meaning:
    """Return what lasts from one year to another before our era, or in it."""
    first, last = (word.number for word in place.own if word.kind in "nNy")
    if place.own[-1].number < 0:
        first, last = 1 - first, 1 - last
    if first > last:
        return Unknown()
    start, end = unit_days(Grain.YEAR, first), unit_days(Grain.YEAR, last)
    role: Role = "between" if place.of("&") else "extent"
    return Known((Reading(start[0], end[1], Grain.YEAR, role, start, end),))


def _century(place: Place) -> Meaning:
    index = place.the("o+").number - 1
    first, last = unit_days(Grain.YEAR, _CENTURY * index)[0], unit_days(Grain.CENTURY, index)[1]
    return Known((Reading(first, last, Grain.CENTURY),))


def _decade(place: Place) -> Meaning:
    value = place.own[0].number
    if value >= _LEAST_FOUR_DIGITS:
        decade = Reading(*unit_days(Grain.DECADE, value // 10), Grain.DECADE)
        if value % _CENTURY or value == _THIS_CENTURY:
            return Known((decade,))
        last = unit_days(Grain.YEAR, value + _CENTURY - 1)[1]
        return Known((decade, Reading(decade.first, last, Grain.CENTURY)))
    centuries = (1900, 2000) if value <= 20 else (1900,)  # noqa: PLR2004 - the twenties come twice
    return Known(
        tuple(Reading(*unit_days(Grain.DECADE, (century + value) // 10), Grain.DECADE) for century in centuries)
    )


def _long_gone(place: Place) -> Meaning:
    year = place.the("nNy").number
    return Known((Reading(*unit_days(Grain.YEAR, year if place.the("G").number > 0 else 1 - year), Grain.YEAR),))


def _years(place: Place) -> Meaning:
    """Return the years of `2019-2021` and `2023-24`; a month where the second number can only be one."""
    first, last = place.own[0].number, place.own[-1].number
    if place.own[-1].kind == "n":
        if last <= _MONTHS and last != first % _CENTURY + 1:
            return Known((Reading(*unit_days(Grain.MONTH, _MONTHS * first + last - 1), Grain.MONTH),))
        last += first - first % _CENTURY
    if last <= first:
        return None
    start, end = unit_days(Grain.YEAR, first), unit_days(Grain.YEAR, last)
    is_a_life = place.after() == ")" and any(place.before(steps) == "(" for steps in range(1, _IN_BRACKETS + 1))
    role: Role = "extent" if is_a_life else "window"
    return Known((Reading(start[0], end[1], Grain.YEAR, role, start, end),))


def _year(place: Place) -> Meaning:
    """Return a year; a weak one where the number may count something, or be part of a name."""
    year = place.own[0].number
    readings = (Reading(*unit_days(Grain.YEAR, year), Grain.YEAR),)
    follower = place.after()
    if _is_an_amount(place, follower):
        return None
    kind = place.words[place.first - 1].kind if place.first else ""
    if _is_a_thing_of_that_year(place, kind, year, follower):
        return Known(readings)
    counts_things = _is_plural(place, follower) and (year % _CENTURY == 0 or year not in _COMMON_YEARS)
    if counts_things and place.before() not in place.language.in_a_year:
        return None
    told = kind in _BEFORE_A_YEAR and kind != "" and (kind != "e" or year in _COMMON_YEARS)
    told = told or (place.before() in place.language.for_years and year in _COMMON_YEARS)
    told = told and place.before() not in place.language.some and not (kind == "~" and _is_counted(place, follower))
    part = kind == "-" and place.before(2) in place.language.years_before
    if not told and not part and place.before() not in place.language.years_before and _is_no_year(place, follower):
        return None
    if (told and not counts_things) or part or place.before() in place.language.years_before:
        return Known(readings)
    return Weak(readings)


def _is_a_thing_of_that_year(place: Place, kind: str, year: int, follower: str) -> bool:
    """Tell whether a year is said of one thing: `a 1972 meeting`."""
    counted = (
        is_measure(follower, place.language.units)
        or are_counted(follower, place.language.units)
        or follower in place.language.counted
    )
    return kind == "A" and year in _COMMON_YEARS and follower.isalpha() and not counted


def _is_an_amount(place: Place, follower: str) -> bool:
    """Tell whether a number is so many of something known (`at 2015 metres`, `a force of 2015 troops`)."""
    measured = is_measure(follower, place.language.units) and follower not in place.language.no_measures
    if (
        measured
        and place.before() in place.language.articles
        and not place.before(2).endswith(tuple(place.language.in_a_year))
    ):
        return True
    return (measured or are_counted(follower, place.language.units)) and place.before() in place.language.amounts_before


def _is_counted(place: Place, follower: str) -> bool:
    """Tell whether the word after a number may be what it counts (`about 2000 people`)."""
    return follower.isalpha() and follower not in place.language.after_a_year


def _is_plural(place: Place, follower: str) -> bool:
    """Tell whether the word after a number may be a plural."""
    return (
        follower.endswith(place.language.plural)
        and not follower.endswith(place.language.singular)
        and follower not in place.language.no_nouns
    )


def _is_no_year(place: Place, follower: str) -> bool:
    """Tell whether a bare number counts the next word, is an amount of money, or numbers a thing."""
    mark = place.words[place.first - 1].words if place.first else ""
    if place.before() in place.language.kinds_of_year:
        return False
    counts = _is_plural(place, follower) or follower in place.language.counted
    named = mark in "-‐‑" and 0 < len(place.before(2)) <= _SHORT_NAME
    return counts or mark in _MONEY or named or place.before() in place.language.numbered


def _season(place: Place) -> Meaning:
    code = place.the("S").number
    year = place.of("y")
    if year is not None:
        return Known(tuple(_into(season(year.number, code), place.own[-1], year.number)))
    if place.publication is None:
        return Unknown()
    step = place.of("TLXR")
    if place.of("5") is not None and step is not None:
        years = years_shifted(place.publication, STEPS[step.kind])
        return Known(tuple(found for one in years for found in season(one, code)))
    return Known(near_season(code, place.publication, step.kind if step else "", place.tense()))


def _into(readings: tuple[Reading, ...], last: Token, year: int) -> Iterator[Reading]:
    """Yield what a season of one year means, or of two (`the winter of 2023/24`): that which goes on into the other."""
    second = last.number + (year - year % _CENTURY if last.kind == "n" else 0)
    for reading in readings:
        if second == year or reading.last is None or civil(reading.last)[0] == second or len(readings) == 1:
            yield reading


def _quarter(place: Place) -> Meaning:
    which = place.the("oK+").number + (4 if place.of("H") else 0)
    year = place.of("y")
    if not 1 <= which <= _QUARTERS_AND_HALVES:
        return None
    if year is not None:
        return Known(quarter(year.number, which))
    if place.publication is None:
        return Unknown()
    step = place.of("TLX")
    if step is not None or place.of("5") is not None:
        years = years_shifted(place.publication, STEPS[step.kind] if step else 0)
    else:
        years = years_shifted(place.publication, -1) + years_shifted(place.publication, 0)
    return Known(tuple(found for one in years for found in quarter(one, which)))


def _feast(place: Place) -> Meaning:
    """Return that a feast falls somewhere in the year that is named; when it does is not read."""
    year = place.of("y")
    if year is None:
        return Unknown()
    return Known((Reading(*unit_days(Grain.YEAR, year.number), Grain.YEAR, "somewhere"),))


def _same_unit_later(place: Place) -> Meaning:
    """Return the day of `later in the day`, or other unit: the one named before, or that of the publication."""
    near = () if place.publication is None else shifted(place.publication, unit(place), 0)
    return Anaphor(unit(place), (0, 0), near)


def _within_of(place: Place) -> Meaning:
    """Return that it lies on either side, no farther off: `within a week of 3 May`."""
    if place.before() not in place.language.within - place.language.at_the_end_of:
        return None
    told = amount(place)
    return Distance(told.grain, (-told.widest[1], told.widest[1]))


def _distance(place: Place) -> Meaning:
    sign = place.own[-1].number
    told = amount(place)
    low, high = told.widest
    return Distance(told.grain, (sign * low, sign * high), told.hedge)


def _eve(_: Place) -> Meaning:
    return Distance(Grain.DAY, (-1, -1))


def _later(place: Place) -> Meaning:
    told = Amount(Grain.YEAR, (1, 1)) if place.kinds == "5-l" else amount(place)
    low, high = told.widest
    if place.own[-1].number == 1:
        return Anaphor(told.grain, (low, high), hedge=turned(told.hedge))
    near = () if place.publication is None else hedged(ago(place.publication, told.grain, told.widest), told.hedge)
    return Anaphor(told.grain, (-high, -low), near, told.hedge, or_instead=told.grain is Grain.YEAR)


def _same(place: Place) -> Meaning:
    return Anaphor(unit(place), (0, 0))


def _untold(_: Place) -> Meaning:
    """Return the meaning of what hangs on a time told elsewhere: `the following morning`, `the third day of it`."""
    return Unknown()


def _vague(_: Place) -> Meaning:
    return Vague()


STANDING: Mapping[str, Callable[[Place], Meaning]] = {
    **dict.fromkeys(_CALENDAR_ROWS, _calendar_date),
    "numeric": _numeric, "century": _century, "decade": _decade, "long_gone": _long_gone, "years": _years,
    "year": _year, "season": _season, "quarter": _quarter, "offset": _distance, "eve": _eve, "later": _later,
    "same_unit": _same, "vague": _vague, "untold": _untold, "untold_weekday": _untold, "fiscal_quarter": _untold,
    "dashed": _dashed, "century_gone": _century_gone, "years_gone": _years_gone, "feast": _feast,
    "same_unit_later": _same_unit_later, "within_of": _within_of,
}  # fmt: skip
"""From a row of the patterns to what reads it, with or without a publication."""
