"""What a date expression can mean: a set of stretches of days, never one guess; and what narrows or widens them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from enum import IntEnum, StrEnum
from fractions import Fraction
from typing import Literal

from onrecord.model.frozen import dataclass
from onrecord.model.settings import Tolerance
from onrecord.model.times import Precision
from onrecord.model.times.calendar import add_months

__all__ = [
    "DateExpression", "Days", "Grain", "Hedge", "Lasting", "Reading", "Role", "cut", "ends_before", "hedged", "meet",
    "narrowed", "opened", "turned",
]  # fmt: skip

Days = tuple[int | None, int | None]
"""First and last day, as proleptic Gregorian ordinals; None where nothing bounds them."""

Role = Literal[
    "moment", "extent", "window", "between", "since", "until", "deadline", "after", "before", "start", "end", "former",
    "somewhere",
]  # fmt: skip
"""How words use a stretch of days: `moment` (something is at some time in it), `extent` (it lasts from its start to
its end), `window` (either of the two: `over the past two years`), `between` (as well, but no finer time is told:
`between May and July`), `since` (only its start is told), `until` (only its end is), `deadline` (so is the last day on
which it can be: `by 3 May`), `after` and `before` (it lies beyond them), `start` and `end` (it is that of something,
and the words that say so are cut off), `former` (it was given up for another: `moved from 3 to 10 May`), `somewhere`
(at a time in it that is not read: `Black Friday 2023`, `1911 or 1912`)."""


Lasting = Literal["no", "yes", "perhaps over"]
"""Whether words plainly say that something goes on."""


class Grain(IntEnum):
    """How precise words are, from the finest; a number is about the days that it has."""

    DAY = 1
    WEEK = 7
    MONTH = 31
    QUARTER = 92
    SEASON = 93
    HALF = 184
    YEAR = 366
    DECADE = 3653
    CENTURY = 36525
    MILLENNIUM = 365250

    @classmethod
    def of(cls, precision: Precision) -> "Grain":
        """Return the grain of a written precision."""
        return cls[precision.name]


class Hedge(StrEnum):
    """What words leave open about a date or a number: on both sides, or on one."""

    ABOUT = "about"
    OVER = "over"
    UNDER = "under"
    BELOW = "below"


@dataclass(frozen=True, slots=True)
class Reading:
    """One thing that an expression can mean.

    Args:
        first: its first day; None when nothing bounds it.
        last: its last day; None when nothing bounds it.
        grain: how precise the words are.
        role: how the words use it.
        start: where it may start, for all roles but `moment`.
        end: where it may end, for all roles but `moment`.
        hedges: what the words leave open (`around`, `more than`) about its start and about its end; its days are those
            that they say without, and the comparison widens them.
        lasting: the words plainly say that it goes on (`from 3 to 5 May`, `since May`): no moment at one end of it is
            when it occurs. `perhaps over` where it may have ended before the publication (`ran from 3 May`).
        counted: the day that they mean where they are meant to the day, as weeks counted back may be (`two weeks ago`);
            None where they are not.
    """

    first: int | None
    last: int | None
    grain: Grain
    role: Role = "moment"
    start: Days | None = None
    end: Days | None = None
    hedges: tuple[Hedge | None, Hedge | None] = (None, None)
    lasting: Lasting = "no"
    counted: int | None = None

    @property
    def days(self) -> Days:
        """Its first and last day."""
        return self.first, self.last

    @property
    def starts(self) -> Days:
        """Where it may start."""
        return self.start or self.days

    @property
    def ends(self) -> Days:
        """Where it may end."""
        return self.end or self.days


@dataclass(frozen=True, slots=True)
class DateExpression:
    """Words that tell a time.

    Args:
        start: first code point in the text.
        end: one past the last code point.
        words: the words.
        candidates: all that they can mean; empty when the words do not say (or only with a context that is not
            there).
        weak: they may be no date at all (a number in a name), or say no more than that it is so as they are
            written (`currently`): they can carry a value, but a value that they cannot mean is no contradiction.
        weekday: the weekday written beside a full date: 0 is Monday; None when there is none.
        every_year: month and day (or None) of a date that is given without a year and with nothing to find the year by.
    """

    start: int
    end: int
    words: str
    candidates: tuple[Reading, ...] = ()
    weak: bool = False
    weekday: int | None = None
    every_year: tuple[int, int | None] | None = None

    @property
    def known(self) -> bool:
        """Whether the words say when."""
        return bool(self.candidates) or self.every_year is not None


_WEEK = 7
_A_QUARTER, _A_HALF, _A_YEAR, _A_DECADE, _A_CENTURY = 3, 6, 12, 120, 1200


def hedged(readings: Iterable[Reading], hedge: Hedge | None) -> tuple[Reading, ...]:
    """Return readings with what the words leave open about both of their ends."""
    if hedge is None:
        return tuple(readings)
    one = Hedge.UNDER if hedge is Hedge.BELOW else hedge
    return tuple(replace(found, hedges=(one, one)) for found in readings)


def turned(hedge: Hedge | None) -> Hedge | None:
    """Return what a hedge before a length leaves open where it is counted forwards: `more than ten days after`."""
    return {Hedge.OVER: Hedge.UNDER, Hedge.UNDER: Hedge.OVER}.get(hedge, hedge) if hedge else None


def opened(reading: Reading, tolerance: Tolerance, *, is_about: bool = False) -> Reading:
    """Return a reading as wide as its hedges make it; the reading itself where it has none.

    `About` widens it by the tolerance, as `~` does a value; `more than` and `nearly` by at least one of its unit, on
    their side.

    Args:
        reading: what words can mean.
        tolerance: how far `~` widens a value.
        is_about: the value that it is held to has `~` itself. It is then taken as written, for the same doubt is not
            counted twice; and a year or more, which one step would make another, as the words have it.
    """
    if reading.hedges == (None, None) or (is_about and reading.grain >= Grain.YEAR):
        return reading
    starts, ends = (
        _opened(days, hedge, reading.grain, tolerance)
        for days, hedge in zip((reading.starts, reading.ends), reading.hedges, strict=True)
    )
    first = _opened(reading.days, reading.hedges[0], reading.grain, tolerance)[0]
    last = _opened(reading.days, reading.hedges[1], reading.grain, tolerance)[1]
    return replace(reading, first=first, last=last, start=starts, end=ends)


def _opened(days: Days, hedge: Hedge | None, grain: Grain, tolerance: Tolerance) -> Days:
    first, last = days
    one_unit = hedge is not Hedge.ABOUT
    if first is not None and hedge in {Hedge.ABOUT, Hedge.OVER}:
        first = _moved(first, grain, tolerance, -1, one_unit=one_unit)
    if last is not None and hedge in {Hedge.ABOUT, Hedge.UNDER}:
        last = _moved(last + 1, grain, tolerance, 1, one_unit=one_unit) - 1
    return first, last


def _moved(day: int, grain: Grain, tolerance: Tolerance, sign: int, *, one_unit: bool) -> int:
    if grain <= Grain.WEEK:
        unit = _WEEK if grain is Grain.WEEK and one_unit else 0
        return day + sign * max(tolerance.day, unit)
    months = 12 * tolerance.year if grain >= Grain.YEAR else tolerance.month
    return add_months(day, sign * max(months, _months(grain) if one_unit else 0))


def _months(grain: Grain) -> int:
    return {
        Grain.QUARTER: _A_QUARTER, Grain.SEASON: _A_QUARTER, Grain.HALF: _A_HALF, Grain.YEAR: _A_YEAR,
        Grain.DECADE: _A_DECADE, Grain.CENTURY: _A_CENTURY,
    }.get(grain, 1)  # fmt: skip


_SHARES = {
    "early": (Fraction(0), Fraction(5, 12)),
    "mid": (Fraction(1, 4), Fraction(3, 4)),
    "late": (Fraction(7, 12), Fraction(1)),
}
_GRAINS = {Grain.MONTH: Grain.WEEK, Grain.QUARTER: Grain.MONTH, Grain.SEASON: Grain.MONTH, Grain.YEAR: Grain.SEASON}


def narrowed(parts: Sequence[str], reading: Reading) -> Reading:
    """Return the early, mid or late part of a reading, as widely as people use the words.

    Args:
        parts: `early`, `mid` or `late`; from the first to the last of several (`mid-to-late`).
        reading: of a stretch of days; a day has no parts.
    """
    if reading.grain is Grain.DAY or reading.first is None or reading.last is None:
        return reading
    days = reading.last - reading.first + 1
    low, high = _SHARES[parts[0]][0], _SHARES[parts[-1]][1]
    return Reading(
        reading.first + int(days * low),
        reading.first + int(days * high) - 1 if high < 1 else reading.last,
        _GRAINS.get(reading.grain, reading.grain),
    )


def cut(kept: Sequence[Reading], wholes: Sequence[Reading]) -> tuple[Reading, ...]:
    """Return what the words kept can mean, as the whole expression has it: cut words do not free the rest.

    Of a stretch or a bound (`from 3 to 7 May`, `until 7 May`) a single day that is kept tells one end.

    Args:
        kept: what the words kept mean by themselves.
        wholes: what the whole expression means; nothing where it does not say.
    """
    if not wholes:
        return tuple(kept)
    found = [one for reading in kept for whole in wholes for one in _as_in(reading, whole)]
    if all(reading.role == "moment" for reading in (*kept, *wholes)):
        found += wholes
    return tuple(dict.fromkeys(found))


def _as_in(reading: Reading, whole: Reading) -> Iterator[Reading]:
    """Yield what one reading of the words kept is in one of the whole expression; nothing where they do not meet."""
    if reading.role != "moment" or whole.role == "moment":
        if meet(reading.days, whole.days):
            yield _bounded(reading, whole)
        return
    at_start, at_end = meet(reading.days, whole.starts), meet(reading.days, whole.ends)
    if whole.role in {"after", "before"}:
        if at_start or at_end:
            yield whole
        return
    if at_start and whole.role not in {"until", "deadline"}:
        yield replace(reading, role="start")
    if at_end and whole.role != "since":
        yield replace(reading, role="end")


def _bounded(reading: Reading, whole: Reading) -> Reading:
    """Return what goes on from the start that is kept, or up to the end, no longer than the whole does."""
    if whole.role not in {"extent", "window", "between"}:
        return reading
    if reading.role == "since":
        return replace(reading, last=whole.last, end=whole.ends)
    return replace(reading, first=whole.first, start=whole.starts) if reading.role in {"until", "deadline"} else reading


def meet(one: Days, other: Days) -> bool:
    """Tell whether two stretches have a day in common; what nothing bounds reaches everywhere."""
    return not (ends_before(one[1], other[0]) or ends_before(other[1], one[0]))


def ends_before(day: int | None, other: int | None) -> bool:
    """Tell whether a last day lies before a first one; either may be None."""
    return day is not None and other is not None and day < other
