"""An assertion in its time, and the changes that assertions date."""

from collections.abc import Iterable
from dataclasses import dataclass

from onrecord.agreement.assertions import Assertion
from onrecord.agreement.frontier import Frontier
from onrecord.agreement.meeting import Holding, Meeting

__all__ = ["Changes", "Held"]


@dataclass(frozen=True, slots=True, eq=False)
class Held:
    """An assertion with the time at which it holds, and the time at which it was said."""

    assertion: Assertion
    when: Holding
    said: Holding


class Changes:
    """The changes between two sides that claims date: an end of the earlier one, a start of the later one.

    Args:
        first: the assertions of one side.
        second: those of the other.
    """

    def __init__(self, first: Iterable[Held], second: Iterable[Held]) -> None:
        starts, ends = _edges(first)
        other_starts, other_ends = _edges(second)
        self._forward = _Dates(ends | other_starts)
        self._back = _Dates(other_ends | starts)

    def __bool__(self) -> bool:
        return bool(self._forward or self._back)

    def limit(self, one: Holding, other: Holding) -> Meeting:
        """Return how surely two observations can meet at most, one of the first side and one of the second."""
        if one.start <= other.start:
            return self._forward.limit(one, other)
        return self._back.limit(other, one)


class _Dates:
    def __init__(self, dates: set[tuple[int, int]]) -> None:
        self._any = bool(dates)
        self._by_last = Frontier((last, first, 0) for first, last in dates)
        self._by_first = Frontier((first, last, 0) for first, last in dates)

    def __bool__(self) -> bool:
        return self._any

    def limit(self, earlier: Holding, later: Holding) -> Meeting:
        if not self._any:
            return Meeting.CERTAINLY
        if self._by_last.any(below=later.start[0] + 1, above=earlier.end[1] - 1):
            return Meeting.NEVER
        if self._by_first.any(below=later.end[1] + 1, above=earlier.start[0] - 1):
            return Meeting.POSSIBLY
        return Meeting.CERTAINLY


def _edges(side: Iterable[Held]) -> tuple[set[tuple[int, int]], set[tuple[int, int]]]:
    """Return the starts and the ends that the extents of a side date; plans date nothing."""
    rows = [row.when for row in side if not row.assertion.planned]
    return {row.start for row in rows if row.dated_start}, {row.end for row in rows if row.dated_end}
