"""Which assertions have a companion on the other side: one with which they hold at a common time.

A few are compared one by one. Many are sorted once, so that each asks in the logarithm of their number.
"""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import cached_property

from onrecord.agreement.held import Held
from onrecord.agreement.meeting import Holding, Meeting, meeting
from onrecord.agreement.sorted_times import Times
from onrecord.model.durations import Duration

__all__ = ["Companions"]

_FEW = 24
_NEAREST = 8
_CONFIRMED = 64

Limit = Callable[[Holding, Holding], Meeting]


class Companions:
    """The assertions of one side, to be asked whether one of them meets an assertion of the other.

    Args:
        side: the assertions; not empty.
        steady: observations closer than this are taken as meeting.
        limit: how surely an observation of the other side and one of this can meet at most, for the changes that
            claims date; None where none is dated.
        also_said: they must have been said at a common time as well.
        other_speakers: a companion must be reported of somebody else; among many this is not asked.
    """

    def __init__(
        self,
        side: Sequence[Held],
        *,
        steady: Duration | None = None,
        limit: Limit | None = None,
        also_said: bool = False,
        other_speakers: bool = False,
    ) -> None:
        self._side = side
        self._steady = steady
        self._limit = limit
        self._also_said = also_said
        self._other_speakers = other_speakers

    def has(self, row: Held, level: Meeting) -> bool:
        """Tell whether an assertion of the other side meets one of these at least so surely."""
        if len(self._side) <= _FEW:
            return self._any(self._side, row, level)
        if self._also_said and level is Meeting.CERTAINLY:
            return self._said_that_day(row)
        if self._limit is not None and row.when.observed:
            found = self._any(self._nearest(row, _NEAREST), row, level) or self._extents.has(row.when, level)
        else:
            found = self._when.has(row.when, level)
        if found and (self._also_said or self._other_speakers):
            return self._confirmed(row, level)
        return found

    def _confirmed(self, row: Held, level: Meeting) -> bool:
        """Look among the nearest for one that meets both in time and in what was said of it, or by whom."""
        if self._also_said and not self._said.has(row.said, level):
            return False
        near = self._side if len(self._side) <= _CONFIRMED else self._nearest(row, _CONFIRMED // 2)
        return self._any(near, row, level) or len(self._side) > _CONFIRMED

    def _any(self, side: Sequence[Held], row: Held, level: Meeting) -> bool:
        return any(self._meeting(row, other) >= level for other in side)

    def _meeting(self, row: Held, other: Held) -> Meeting:
        if self._other_speakers and row.assertion.claim.said_by == other.assertion.claim.said_by:
            return Meeting.NEVER
        found = meeting(row.when, other.when, self._steady)
        if found and self._limit is not None and row.when.observed and other.when.observed:
            found = max(meeting(row.when, other.when), min(found, self._limit(row.when, other.when)))
        if found and self._also_said:
            found = min(found, meeting(row.said, other.said))
        return found

    @cached_property
    def _when(self) -> Times:
        return Times(((row.when, 0) for row in self._side), self._steady)

    @cached_property
    def _extents(self) -> Times:
        return Times(((row.when, 0) for row in self._side if not row.when.observed), self._steady)

    @cached_property
    def _said(self) -> Times:
        return Times(((row.said, 0) for row in self._side), None)

    def _said_that_day(self, row: Held) -> bool:
        """Tell whether one said on the same known day meets an assertion certainly."""
        those = self._by_day_said.get(row.said.start)
        return those is not None and not row.said.doubtful and those.has(row, Meeting.CERTAINLY)

    @cached_property
    def _by_day_said(self) -> "dict[tuple[int, int], Companions]":
        days: dict[tuple[int, int], list[Held]] = {}
        for row in self._side:
            if row.said.start[0] == row.said.start[1] and not row.said.doubtful:
                days.setdefault(row.said.start, []).append(row)
        return {day: Companions(rows, steady=self._steady, limit=self._limit) for day, rows in days.items()}

    @cached_property
    def _sorted(self) -> list[Held]:
        return sorted((row for row in self._side if row.when.observed), key=_middle)

    @cached_property
    def _middles(self) -> list[int]:
        return [_middle(row) for row in self._sorted]

    def _nearest(self, row: Held, count: int) -> Sequence[Held]:
        """Return the observations nearest in time: a dated change that parts those parts the farther ones too."""
        index = bisect_left(self._middles, _middle(row))
        return self._sorted[max(0, index - count) : index + count]


def _middle(row: Held) -> int:
    return row.when.start[0] + row.when.end[1]
