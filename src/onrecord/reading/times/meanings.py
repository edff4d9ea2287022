"""What the words of a single date can say, and how its parts are read."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from onrecord.model.times.calendar import civil, days_in_month, ordinal, weekday
from onrecord.reading.times.amounts import Amount, amount_of, hedge_around
from onrecord.reading.times.publication import Counts, Publication, Tense, nearest, years_shifted
from onrecord.reading.times.readings import Grain, Hedge, Reading, Role
from onrecord.reading.times.tokens import OR, Token, Tokens
from onrecord.reading.times.words import TimeWords

__all__ = [
    "FEW", "STEPS", "Anaphor", "CalendarDate", "Distance", "Known", "Meaning", "Place", "Point", "Readings",
    "Unknown", "Vague", "Weak", "amount", "dashed_date", "falls_as_written", "numeric_dates", "one_day",
    "read_calendar_date", "readings_in", "unit", "years_near",
]  # fmt: skip

_MONTHS = 12
_FEBRUARY = 2
_LEAP_DAY = 29
_CENTURY = 100
_FULL_YEAR = 4
_LAST_YEAR = 3000
_YEARS_TO_LOOK = {True: 9, False: 1}


class CalendarDate(NamedTuple):
    """A month, perhaps with days, perhaps with a year.

    Args:
        month: 1 to 12.
        days: the days that are named; empty for the whole month.
        role: `moment` where the days are single ones, `somewhere` where only one of them is meant and not told which;
            `window` or `between` where they are the ends of a stretch.
        years: the years that it can lie in; empty when no year is given.
        weekday: the weekday that is written beside it; None when there is none.
        step: `this`, `last` and so on before the month (their classes); empty when there is none.
    """

    month: int
    days: tuple[int, ...] = ()
    role: Role = "moment"
    years: tuple[int, ...] = ()
    weekday: int | None = None
    step: str = ""


def read_calendar_date(words: Sequence[Token], publication: Publication | None) -> CalendarDate | None:
    """Return what the words of a date say; None when it names no day that there is, or needs a publication."""
    month = next(word for word in words if word.kind in "Mkm")
    days = tuple(word.number for word in words if word.kind in "no+")
    kinds = "".join(word.kind for word in words)
    step = next((word.kind for word in words if word.kind in "TLXR"), "")
    years = tuple(word.number for word in words if word.kind == "y")[-1:]
    if "5" in kinds:
        if publication is None:
            return None
        shift = {"T": 0, "L": -1, "X": 1}[step]
        years, step = years_shifted(publication, shift), ""
    if any(day > days_in_month(2000, month.number) for day in days):
        return None
    beside = next((word.number for word in words if word.kind in "Ww"), None)
    return CalendarDate(
        month=month.number,
        days=days,
        role=_role(words, days, kinds),
        years=years,
        weekday=beside,
        step=step,
    )


def _role(words: Sequence[Token], days: tuple[int, ...], kinds: str) -> Role:
    if any(word.kind == "&" and word.value == OR for word in words):
        return "somewhere"
    return "window" if len(days) == 2 and "&" not in kinds else "moment"  # noqa: PLR2004 - a first and a last day


def years_near(date: CalendarDate, publication: Publication, tense: Tense) -> tuple[int, ...]:
    """Return the years in which a date without a year can lie.

    Args:
        date: without a year.
        publication: when the source was published.
        tense: which way the sentence looks.
    """
    leap_day = date.month == _FEBRUARY and _LEAP_DAY in date.days
    reach = _YEARS_TO_LOOK[leap_day]
    low, high = civil(publication.first)[0], civil(publication.last)[0]
    spans = [span for year in range(low - reach, high + reach + 1) if (span := _span(date, year)) is not None]
    if date.step == "T":
        return tuple(range(low, high + 1))
    if date.step in {"L", "R"}:
        chosen = {civil(days[0])[0] for days in nearest(spans, publication, "past")}
        return tuple(sorted(year for year in chosen | {low - 1, high - 1} if _begun(date, year, publication)))
    if date.step == "X":
        chosen = {civil(days[0])[0] for days in nearest(spans, publication, "future")}
        return tuple(sorted(chosen | {low + 1, high + 1}))
    years = tuple(civil(days[0])[0] for days in nearest(spans, publication, tense))
    return _with_weekday(date, years, range(low - 6, high + 2))


def _begun(date: CalendarDate, year: int, publication: Publication) -> bool:
    span = _span(date, year)
    return span is not None and span[0] <= publication.last


def _with_weekday(date: CalendarDate, years: tuple[int, ...], around: range) -> tuple[int, ...]:
    """Return the years that a written weekday allows; with none near, those farther off beside the near ones."""
    if date.weekday is None or len(date.days) != 1:
        return years
    fitting = tuple(year for year in years if _falls_on(date, year))
    return fitting or tuple(sorted({*years, *(year for year in around if _falls_on(date, year))}))


def falls_as_written(date: CalendarDate, years: Sequence[int]) -> bool:
    """Tell whether a date falls on the weekday beside it in some of the years; so does one without a weekday."""
    return date.weekday is None or len(date.days) != 1 or any(_falls_on(date, year) for year in years)


def _falls_on(date: CalendarDate, year: int) -> bool:
    span = _span(date, year)
    return span is not None and weekday(span[0]) == date.weekday


def readings_in(date: CalendarDate, years: Sequence[int]) -> tuple[Reading, ...]:
    """Return what a date means in each of the years; nothing in a year that has no such day."""
    return tuple(reading for year in years for reading in _readings(date, year))


def _readings(date: CalendarDate, year: int) -> Iterator[Reading]:
    if not date.days:
        first = ordinal(year, date.month)
        yield Reading(first, first + days_in_month(year, date.month) - 1, Grain.MONTH)
        return
    if date.role != "moment":
        span = _span(date, year)
        if span is not None:
            first, last = span
            yield Reading(first, last, Grain.DAY, date.role, (first, first), (last, last))
        return
    for day in date.days:
        if day <= days_in_month(year, date.month):
            only = ordinal(year, date.month, day)
            yield Reading(only, only, Grain.DAY)
    found = sorted(date.days)
    if len(found) > 1 and all(later == earlier + 1 for earlier, later in pairwise(found)):
        span = _span(date, year)
        if span is not None:
            yield Reading(*span, Grain.DAY, "extent", (span[0], span[0]), (span[1], span[1]))


def _span(date: CalendarDate, year: int) -> tuple[int, int] | None:
    if not date.days:
        first = ordinal(year, date.month)
        return first, first + days_in_month(year, date.month) - 1
    if max(date.days) > days_in_month(year, date.month) or date.days[0] > date.days[-1]:
        return None
    return ordinal(year, date.month, date.days[0]), ordinal(year, date.month, date.days[-1])


def one_day(month: Reading, day: int) -> tuple[Reading, ...]:
    """Return the day of a month that has this number; nothing when the month is shorter."""
    if month.first is None or month.last is None or month.first + day - 1 > month.last:
        return ()
    only = month.first + day - 1
    return (Reading(only, only, Grain.DAY),)


def numeric_dates(words: str, publication: Publication | None) -> tuple[Reading, ...]:
    """Return what a date in digits can mean: `2024-09-26`, `26.09.2024`, and `05/06/2024` in both orders."""
    separator = words.strip("0123456789")[0]
    first, second, third = words.split(separator)
    if len(first) == _FULL_YEAR:
        return tuple(_days({(int(first), int(second), int(third))}))
    if len(first) > 2 or len(third) not in {2, _FULL_YEAR}:  # noqa: PLR2004 - digits of a day
        return ()
    years = {int(third)} if len(third) == _FULL_YEAR else _short_years(int(third), publication)
    day_first = {(year, int(second), int(first)) for year in years}
    month_first = {(year, int(first), int(second)) for year in years}
    if separator == ".":
        return tuple(_days(day_first)) or tuple(_days(month_first))
    return tuple(_days(day_first | month_first))


def dashed_date(words: Sequence[Token], publication: Publication | None) -> tuple[Reading, ...]:
    """Return what a date in digits with the month's name can mean: `19-Nov-2012`, `2019-Sep-01`."""
    month = next(word for word in words if word.kind in "Mkm")
    first, last = (word for word in words if word.kind in "ynN")
    day, year = (last, first) if first.kind == "y" else (first, last)
    years = {year.number} if year.kind == "y" else _short_years(year.number, publication)
    return tuple(_days({(one, month.number, day.number) for one in years if year.number < _LAST_YEAR}))


def _short_years(number: int, publication: Publication | None) -> set[int]:
    if publication is None:
        return {1900 + number, 2000 + number}
    year = civil(publication.last)[0]
    century = year - year % _CENTURY
    return {century + number} if number <= year % _CENTURY + 5 else {century - _CENTURY + number}


def _days(dates: set[tuple[int, int, int]]) -> Iterator[Reading]:
    for year, month, day in sorted(dates):
        if 1 <= month <= _MONTHS and 1 <= day <= days_in_month(year, month):
            only = ordinal(year, month, day)
            yield Reading(only, only, Grain.DAY)


FEW: Counts = (2, 10)
"""How many `years ago` are when no number is given."""

_AMOUNTS = "AcnNH1234567OY"
_ENDS = "nNH1234567OY"

STEPS = {"T": 0, "L": -1, "P": -1, "R": -1, "X": 1, "x": 1, "F": 1}
"""How many units away this, last, next and their like are, by class."""


class Anaphor(NamedTuple):
    """A time told from another that the text named before: `the same month`, `two days later`.

    Args:
        grain: of the unit.
        counts: how many units later (or earlier, when negative), least and most.
        instead: what it means when the text names none.
        hedge: what the words leave open about the number.
        or_instead: what it means when the text names none, it can mean as well.
    """

    grain: Grain
    counts: Counts
    instead: tuple[Reading, ...] = ()
    hedge: Hedge | None = None
    or_instead: bool = False


class Distance(NamedTuple):
    """A distance from what follows: `a week after`."""

    grain: Grain
    counts: Counts
    hedge: Hedge | None = None


class Unknown(NamedTuple):
    """Words that tell a time, but not when."""


class Vague(NamedTuple):
    """Words that hint at a time (`recently`)."""


class Weak(NamedTuple):
    """Words that may be no date at all, or say only `as this is written`."""

    readings: tuple[Reading, ...]


Readings = tuple[Reading, ...]
"""All that words can mean."""


class Known(NamedTuple):
    """Words that say when."""

    readings: Readings


Meaning = Known | CalendarDate | Anaphor | Distance | Unknown | Vague | Weak | None
"""What a single date means; None when the words tell no time after all."""


class Point(NamedTuple):
    """A single date.

    Args:
        first: index of its first word.
        last: one past the index of its last word.
        meaning: what it means.
    """

    first: int
    last: int
    meaning: Meaning


class Place(NamedTuple):
    """Where a single date stands, with what its meaning depends on.

    Args:
        words: the words of the text.
        first: index of the first word.
        last: one past the index of the last word.
        publication: when the source was published; None when nothing tells.
        tense: which way the sentence looks, on demand.
    """

    words: Tokens
    first: int
    last: int
    publication: Publication | None
    tense: Callable[[], Tense]

    @property
    def own(self) -> Sequence[Token]:
        """Its words."""
        return self.words[self.first : self.last]

    @property
    def kinds(self) -> str:
        """The classes of its words."""
        return "".join(word.kind for word in self.own)

    def the(self, kinds: str) -> Token:
        """Return the first of its words that is of one of the classes; the pattern that it matched has one."""
        return next(word for word in self.own if word.kind in kinds)

    def of(self, kinds: str) -> Token | None:
        """Return the first of its words that is of one of the classes."""
        return next((word for word in self.own if word.kind in kinds), None)

    @property
    def language(self) -> TimeWords:
        """The words of its language."""
        return self.words.language

    def before(self, steps: int = 1) -> str:
        """Return the word so many steps before it, in lower case."""
        place = self.first - steps
        return self.words[place].words.lower() if place >= 0 else ""

    def after(self, steps: int = 1) -> str:
        """Return the word so many steps after it, in lower case."""
        place = self.last + steps - 1
        return self.words[place].words.lower() if place < len(self.words) else ""


def unit(place: Place) -> Grain:
    """Return the unit that a date counts in."""
    for word in place.own:
        if isinstance(word.value, Grain):
            return word.value
    return Grain.YEAR


def amount(place: Place) -> Amount:
    """Return the amount of time that a date tells, with what the words around it leave open."""
    first = next(index for index, word in enumerate(place.own) if word.kind in _AMOUNTS)
    to_the_day = place.kinds.find("te")
    end = len(place.own) if to_the_day < 0 else to_the_day
    last = max(index for index, word in enumerate(place.own[:end]) if word.kind in _ENDS) + 1
    hedge = hedge_around(place.words, place.first, place.last - (place.own[-1].kind == "a"))
    return amount_of(place.own[first:last], place.words.language, hedge)
