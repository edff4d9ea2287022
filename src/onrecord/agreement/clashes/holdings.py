"""When something holds, and whether two such times meet: certainly, possibly or never.

A time is held as whole days. A moment lies somewhere between two days. An extent begins somewhere between two days
and ends somewhere between two others; it certainly covers what lies between its latest start and its earliest end,
without those days themselves, because a term may begin or end in the middle of a day. So two terms that touch, on
one shared day, month or year, follow each other.
"""

from enum import IntEnum

from onrecord.model.frozen import dataclass
from onrecord.model.settings import Tolerance
from onrecord.model.times import Edge, Time
from onrecord.model.times.calendar import widened
from onrecord.model.times.durations import Duration

__all__ = [
    "ALWAYS",
    "FAR",
    "UNTOLD",
    "Holding",
    "Meeting",
    "bounds_of",
    "meeting",
    "moment",
    "moment_of",
    "observed",
    "reach",
]

FAR = 10**12
"""A day beyond every calendar: what nothing bounds."""


class Meeting(IntEnum):
    """Whether two assertions hold at a common time; a greater one is a surer one."""

    NEVER = 0
    POSSIBLY = 1
    CERTAINLY = 2


@dataclass(frozen=True, slots=True)
class Holding:
    """When one assertion holds, in days.

    Args:
        start: the first and the last day on which it may begin.
        end: the first and the last day on which it may end.
        point: the first and the last day between which lies a moment at which it certainly holds; None for an
            extent with two ends.
        observed: it is an observation at that moment, not an extent of which only one end is known.
        doubtful: its time was written with `?`, or the words leave open whether it is so: it never certainly meets
            another.
        dated_start: a claim dates its beginning.
        dated_end: a claim dates its end.
    """

    start: tuple[int, int]
    end: tuple[int, int]
    point: tuple[int, int] | None = None
    observed: bool = False
    doubtful: bool = False
    dated_start: bool = False
    dated_end: bool = False

    @property
    def always(self) -> bool:
        """Whether it never changes, so that it meets everything."""
        return (self.start, self.end) == (ALWAYS.start, ALWAYS.end)


ALWAYS = Holding((-2 * FAR, -2 * FAR), (2 * FAR, 2 * FAR))
"""What never changes: it meets everything."""


UNTOLD = Holding((-FAR, FAR), (-FAR, FAR), point=(-FAR, FAR), observed=True)
"""Nothing tells when: it may meet everything."""


def moment_of(time: Time | None, tolerance: Tolerance) -> Holding:
    """Return some moment within a time: of a date its own precision, of an extent anywhere in it."""
    if time is None:
        return UNTOLD
    start, end = bounds_of(time, tolerance)
    return moment(start[0], end[1], doubtful=time.start.uncertain or time.end.uncertain)


def moment(first: int, last: int, *, doubtful: bool = False) -> Holding:
    """Return an observation at some moment from one day to another."""
    point = first, last
    return Holding(point, point, point=point, observed=True, doubtful=doubtful)


def bounds_of(time: Time, tolerance: Tolerance) -> tuple[tuple[int, int], tuple[int, int]]:
    """Return the first and the last day of the start of a time, and of its end."""
    return _days(time.start, tolerance), _days(time.end, tolerance)


def observed(holding: Holding) -> Holding:
    """Return some moment within a holding, as an observation."""
    return moment(holding.start[0], holding.end[1], doubtful=holding.doubtful)


def meeting(first: Holding, second: Holding, steady: Duration | None = None) -> Meeting:
    """Tell whether two holdings have a common time.

    Args:
        first: one holding.
        second: the other; the order does not matter.
        steady: two observations closer than this are taken as meeting.
    """
    if not _may_meet(first, second, steady):
        return Meeting.NEVER
    if first.doubtful or second.doubtful or not _must_meet(first, second, steady):
        return Meeting.POSSIBLY
    return Meeting.CERTAINLY


def reach(day: int, steady: Duration | None) -> tuple[int, int]:
    """Return the first day that another observation must lie before to meet one of a day: certainly, and possibly.

    A year or a month of `steady` is counted by the calendar; at the least it is the day itself.
    """
    if steady is None:
        return day + 1, day + 1
    certainly, possibly = steady.after(day)
    return max(day + 1, certainly), max(day + 1, possibly)


def _days(edge: Edge, tolerance: Tolerance) -> tuple[int, int]:
    wide = widened(edge, tolerance)
    return (
        -FAR if wide.earliest is None else wide.earliest,
        FAR if wide.latest is None else wide.latest,
    )


def _may_meet(first: Holding, second: Holding, steady: Duration | None) -> bool:
    if first.observed and second.observed:
        return _is_closer(first.end[1], second.start[0], steady, Meeting.POSSIBLY) and _is_closer(
            second.end[1], first.start[0], steady, Meeting.POSSIBLY
        )
    if first.observed or second.observed:
        return second.start[0] <= first.end[1] and first.start[0] <= second.end[1]
    return _begins_before_end(second, first) and _begins_before_end(first, second)


def _begins_before_end(one: Holding, other: Holding) -> bool:
    """Tell whether an extent may begin before another ends; one that begins in the unit of its end follows it."""
    return one.start[0] < other.end[0] or one.start[1] < other.end[1]


def _must_meet(first: Holding, second: Holding, steady: Duration | None) -> bool:
    if first.point is None and second.point is None:
        return first.start[1] < second.end[0] and second.start[1] < first.end[0]
    if first.point is None:
        return _covers(first, second.point)
    if second.point is None:
        return _covers(second, first.point)
    if not (first.observed and second.observed):
        return False
    return _is_closer(first.point[0], second.point[1], steady, Meeting.CERTAINLY) and _is_closer(
        second.point[0], first.point[1], steady, Meeting.CERTAINLY
    )


def _is_closer(earlier: int, later: int, steady: Duration | None, level: Meeting) -> bool:
    """Tell whether a day lies before the end of what an observation of an earlier one reaches; any day before it does.

    The calendar is asked only where the shortest and the longest years and months do not decide.
    """
    if steady is None or later <= earlier:
        return later <= earlier
    apart = later - earlier
    if apart < steady.least or apart >= steady.most:
        return apart < steady.least
    certainly, possibly = steady.after(earlier)
    return later < (certainly if level is Meeting.CERTAINLY else possibly)


def _covers(extent: Holding, point: tuple[int, int] | None) -> bool:
    return point is not None and extent.start[1] < point[0] and point[1] < extent.end[0]
