"""The calendar, and what a time says: its kind, its precision, and where its start and its end may lie, in whole days.

A day is an ordinal as in `datetime.date.toordinal`: 1 is 0001-01-01, of the proleptic Gregorian calendar, before year 1
and after 9999 as well. Years are counted as astronomers do: the year 0 stands before the year 1.
"""

from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import Literal

from onrecord.model.errors import AuthoredError
from onrecord.model.frozen import dataclass
from onrecord.model.settings import Tolerance

__all__ = [
    "Edge",
    "Precision",
    "Time",
    "TimeError",
    "add_months",
    "civil",
    "days_in_month",
    "iso_day",
    "ordinal",
    "weekday",
    "widened",
]

_DAYS_BEFORE_MONTH = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_DAYS_IN_MONTH = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_DAYS_IN_400_YEARS = 146_097
_FEBRUARY = 2
_LONGEST_PLAIN_YEAR = 9999


class TimeError(AuthoredError):
    """A text is no EDTF that onrecord reads."""


class Precision(StrEnum):
    """How finely a date is given, from the finest."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"


@dataclass(frozen=True, slots=True)
class Edge:
    """Where one point of time may lie, before any widening.

    Args:
        earliest: the first day it may be, as a proleptic Gregorian ordinal (1 is 0001-01-01; 0 and below are
            earlier); None when nothing bounds it.
        latest: the last such day; None when nothing bounds it.
        precision: how finely it was written; None when nothing was.
        approximate: written with `~` or `%`.
        uncertain: written with `?` or `%`.
        boundary: `known`; `open` (`..`: it goes on); `unknown` (left empty).
    """

    earliest: int | None
    latest: int | None
    precision: Precision | None = None
    approximate: bool = False
    uncertain: bool = False
    boundary: Literal["known", "open", "unknown"] = "known"


@dataclass(frozen=True, slots=True)
class Time:
    """One EDTF value.

    Args:
        text: as authored.
        kind: `moment` (a date: some moment of that precision; start and end lie in it), `range` (`[a..b]`: some
            day in it), `choice` (`[a, b]`: one of several), `extent` (`a/b`: starts at a, ends at b).
        start: bounds of the start.
        end: bounds of the end; the same as `start` for all but an extent.
        choices: the members of a choice; empty for the other kinds. A winter is a choice too: that of its year's
            first months or that which begins in its December.
    """

    text: str
    kind: Literal["moment", "range", "choice", "extent"]
    start: Edge
    end: Edge
    choices: tuple["Time", ...] = ()

    def __hash__(self) -> int:
        # Times are keys of what was read already; the words alone tell nearly all of them apart.
        return hash(self.text)


_MONTH_WIDE = {Precision.MONTH, Precision.QUARTER, Precision.SEASON, Precision.HALF}


def _is_leap(year: int) -> bool:
    """Tell whether a year has a 29th of February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """Return how many days a month (1 to 12) has."""
    return 29 if month == _FEBRUARY and _is_leap(year) else _DAYS_IN_MONTH[month]


def ordinal(year: int, month: int = 1, day: int = 1) -> int:
    """Return a date's day number; the date is taken to exist."""
    before = year - 1
    leap_day = 1 if month > _FEBRUARY and _is_leap(year) else 0
    return 365 * before + before // 4 - before // 100 + before // 400 + _DAYS_BEFORE_MONTH[month] + leap_day + day


def civil(day: int) -> tuple[int, int, int]:
    """Return year, month and day of a day number; the inverse of `ordinal`."""
    cycles, rest = divmod(day - 1, _DAYS_IN_400_YEARS)
    found = date.fromordinal(rest + 1)
    return found.year + 400 * cycles, found.month, found.day


def weekday(day: int) -> int:
    """Return the weekday of a day number: 0 is Monday, 6 is Sunday."""
    return (day - 1) % 7


def add_months(day: int, months: int) -> int:
    """Return the same day of the month that many months later; the month's last day where it has no such day."""
    year, month, number = civil(day)
    years, index = divmod(month - 1 + months, 12)
    return ordinal(year + years, index + 1, min(number, days_in_month(year + years, index + 1)))


def iso_day(day: int) -> str:
    """Return a day number as EDTF; a year beyond four digits gets its `Y`."""
    year, month, number = civil(day)
    written = f"{year:04d}" if year >= 0 else f"-{-year:04d}"
    if abs(year) > _LONGEST_PLAIN_YEAR:
        written = f"Y{year}"
    return f"{written}-{month:02d}-{number:02d}"


def widened(edge: Edge, tolerance: Tolerance) -> Edge:
    """Return an edge with the bounds that its `~` allows; the edge itself when it has none.

    Args:
        edge: where a point of time may lie as written.
        tolerance: days for a date given to the day, months for one given to the month (also quarters, seasons
            and halves), years for anything coarser; on each side.
    """
    if not edge.approximate:
        return edge
    return replace(
        edge,
        earliest=None if edge.earliest is None else _moved(edge.earliest, edge.precision, tolerance, -1),
        latest=None if edge.latest is None else _moved(edge.latest + 1, edge.precision, tolerance, 1) - 1,
    )


def _moved(day: int, precision: Precision | None, tolerance: Tolerance, sign: int) -> int:
    if precision is Precision.DAY:
        return day + sign * tolerance.day
    if precision in _MONTH_WIDE:
        return add_months(day, sign * tolerance.month)
    return add_months(day, sign * 12 * tolerance.year)
