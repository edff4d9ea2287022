"""What a time says: its kind, its precision, and where its start and its end may lie, in whole days."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

__all__ = ["Edge", "Precision", "Time", "TimeError"]


class TimeError(ValueError):
    """A text is no EDTF that onrecord reads.

    Args:
        message: what is wrong, and what was probably meant.
        index: the 0-based character of the text that is wrong; its length when something is missing at the end.
    """

    def __init__(self, message: str, index: int) -> None:
        super().__init__(message)
        self.message = message
        self.index = index


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
