"""Time as authored: EDTF (ISO 8601-2), compiled to bounds in whole days."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

__all__ = ["Edge", "Precision", "Time", "TimeError", "parse_time"]


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
        choices: the members of a choice; empty for the other kinds.
    """

    text: str
    kind: Literal["moment", "range", "choice", "extent"]
    start: Edge
    end: Edge
    choices: tuple["Time", ...] = ()
