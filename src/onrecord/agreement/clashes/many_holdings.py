"""Which of many assertions hold at a common time with another, and which changes between two sayings claims date.

A few assertions are compared one by one. Many are sorted once, so that each asks in the logarithm of their number.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from onrecord.agreement.clashes.assertions import Background, Group, Held, Saying
from onrecord.agreement.clashes.holdings import FAR, Holding, Meeting, meeting, reach
from onrecord.model.claims import Members
from onrecord.model.times.durations import Duration

__all__ = ["Changes", "Companions", "Frontier", "Times", "dated_changes", "with_dates"]

_FEW = 24
_NEAREST = 8
_CONFIRMED = 64
Limit = Callable[[Holding, Holding], Meeting]


class Frontier:
    """Pairs of numbers, prepared once and asked often.

    Preparing takes n log n, a question log n: for each first number the greatest second number up to there is kept,
    and the greatest of another owner.

    Args:
        pairs: the pairs, in any order, each with its owner as a third member.
    """

    __slots__ = ("_best", "_firsts")

    def __init__(self, pairs: Iterable[tuple[int, int, int]]) -> None:
        self._firsts: list[int] = []
        self._best: list[tuple[int, int, int | None]] = []
        for first, second, owner in sorted(pairs):
            self._firsts.append(first)
            self._best.append(_better(self._best[-1], second, owner) if self._best else (second, owner, None))

    def any(self, *, below: int, above: int, besides: int | None = None) -> bool:
        """Tell whether a pair has its first number below the one bound and its second above the other.

        Args:
            below: the first number must be less.
            above: the second number must be greater.
            besides: the pair must not belong to this owner.
        """
        index = bisect_left(self._firsts, below) - 1
        if index < 0:
            return False
        greatest, owner, of_others = self._best[index]
        if owner == besides:
            return of_others is not None and of_others > above
        return greatest > above


def _better(best: tuple[int, int, int | None], second: int, owner: int) -> tuple[int, int, int | None]:
    """Return the greatest second number, its owner, and the greatest of any other owner, with one more pair."""
    greatest, whose, of_others = best
    if owner == whose:
        return max(greatest, second), whose, of_others
    if second > greatest:
        return second, owner, greatest
    return greatest, whose, second if of_others is None else max(of_others, second)


class Times:
    """Many times, each with the number of its owner.

    It answers as `onrecord.agreement.clashes.holdings.meeting` does for each of them.

    Args:
        times: the times and their owners, in any order.
        steady: observations closer than this are taken as meeting.
    """

    def __init__(self, times: Iterable[tuple[Holding, int]], steady: Duration | None) -> None:
        distinct = set(times)
        self._steady = steady
        self._observed = [(time, owner) for time, owner in distinct if time.observed]
        self._extents = [(time, owner) for time, owner in distinct if not time.observed]

    def has(self, time: Holding, level: Meeting, besides: int | None = None) -> bool:
        """Tell whether one of them meets a time at least so surely.

        Args:
            time: the time.
            level: how surely.
            besides: the times of this owner do not count.
        """
        if level is Meeting.CERTAINLY:
            return not time.doubtful and self._certainly(time, besides)
        return self._possibly(time, besides)

    def _certainly(self, time: Holding, besides: int | None) -> bool:
        if time.point is None:
            start, end = time.start[1], time.end[0]
            return self._cores.any(below=end, above=start, besides=besides) or self._points.any(
                below=-start, above=-end, besides=besides
            )
        first, last = time.point
        if self._cores.any(below=first, above=last, besides=besides):
            return True
        return time.observed and self._observations.any(
            below=reach(first, self._steady)[0], above=last, besides=besides
        )

    def _possibly(self, time: Holding, besides: int | None) -> bool:
        first, last = time.start[0], time.end[1]
        if time.observed:
            return self._reaching.any(
                below=reach(last, self._steady)[1], above=first, besides=besides
            ) or self._hulls.any(below=last + 1, above=first - 1, besides=besides)
        if self._moments.any(below=last + 1, above=first - 1, besides=besides):
            return True
        return any(
            overlap.any(below=time.end[start], above=time.start[end], besides=besides)
            for (start, end), overlap in self._overlaps.items()
        )

    @cached_property
    def _cores(self) -> Frontier:
        """Extents: their latest start and earliest end."""
        return Frontier((time.start[1], time.end[0], owner) for time, owner in self._undoubted() if time.point is None)

    @cached_property
    def _points(self) -> Frontier:
        """Moments: their first and last day, turned about."""
        return Frontier(
            (-time.point[0], -time.point[1], owner) for time, owner in self._undoubted() if time.point is not None
        )

    @cached_property
    def _observations(self) -> Frontier:
        """Observations: their last day, and until when the first day reaches for certain."""
        return Frontier(
            (time.end[1], reach(time.start[0], self._steady)[0], owner)
            for time, owner in self._undoubted()
            if time.observed
        )

    @cached_property
    def _reaching(self) -> Frontier:
        """Observations: their first day, and until when the last day may reach."""
        return Frontier((time.start[0], reach(time.end[1], self._steady)[1], owner) for time, owner in self._observed)

    @cached_property
    def _moments(self) -> Frontier:
        return Frontier((time.start[0], time.end[1], owner) for time, owner in self._observed)

    @cached_property
    def _hulls(self) -> Frontier:
        return Frontier((time.start[0], time.end[1], owner) for time, owner in self._extents)

    @cached_property
    def _overlaps(self) -> dict[tuple[int, int], Frontier]:
        """Extents, for each choice of a bound of the start and a bound of the end."""
        return {
            (start, end): Frontier((time.start[start], time.end[end], owner) for time, owner in self._extents)
            for start in (0, 1)
            for end in (0, 1)
        }

    def _undoubted(self) -> Iterator[tuple[Holding, int]]:
        return ((time, owner) for time, owner in (*self._observed, *self._extents) if not time.doubtful)


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


class Changes:
    """The changes between two sides that claims date: an end of the earlier one, a start of the later one.

    Args:
        first: the assertions of one side, and whatever else says the same.
        second: those of the other.
        either: what says something else; that it starts or ends is a change both ways.
    """

    def __init__(self, first: Iterable[Held], second: Iterable[Held], either: Iterable[Held] = ()) -> None:
        self._rows = [row for row in (*first, *second, *either) if _dates_something(row)]
        starts, ends = _edges(first)
        other_starts, other_ends = _edges(second)
        between = set().union(*_edges(either))
        self._forward = _Dates(ends | other_starts | between)
        self._back = _Dates(other_ends | starts | between)

    def __bool__(self) -> bool:
        return bool(self._rows)

    def told_by(self, first: int, last: int) -> set[str]:
        """Return the ids of the claims that date a change between two days."""
        return {row.assertion.claim.id for row in self._rows if _dates_something(row, first, last)}

    def limit(self, one: Holding, other: Holding) -> Meeting:
        """Return how surely two observations can meet at most, one of the first side and one of the second."""
        limit = Meeting.CERTAINLY
        if one.start[0] <= other.end[1]:
            limit = self._forward.limit(one, other)
        if other.start[0] <= one.end[1]:
            limit = min(limit, self._back.limit(other, one))
        return limit


class _Dates:
    def __init__(self, dates: set[tuple[int, int]]) -> None:
        self._any = bool(dates)
        self._by_last = Frontier((last, first, 0) for first, last in dates)
        self._by_first = Frontier((first, last, 0) for first, last in dates)

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
    rows = [row.when for row in side if _dates_something(row)]
    return {row.start for row in rows if row.dated_start}, {row.end for row in rows if row.dated_end}


def _dates_something(row: Held, first: int = -FAR, last: int = FAR) -> bool:
    """Tell whether an assertion dates a start or an end that may lie between two days."""
    if row.assertion.planned:
        return False
    when = row.when
    starts = when.dated_start and when.start[0] <= last and first <= when.start[1]
    return starts or (when.dated_end and when.end[0] <= last and first <= when.end[1])


def with_dates(group: Group, background: Background) -> Group:
    """Return a group with those of its assertions that hold throughout an extent."""
    dated = (row for row in group.assertions if row.claim.during is not None and not row.cancelled)
    return Group(
        group.subject,
        group.property,
        group.assertions,
        group.across,
        tuple(background.held(row, group.property) for row in dated),
    )


def dated_changes(
    group: Group, one: Saying, other: Saying, about: Mapping[str, bool] | None = None
) -> tuple[Changes, ...]:
    """Return the changes between two sayings that the claims of their group date.

    Args:
        group: what they are about.
        one: the one saying.
        other: the other.
        about: for sets, the names about which they differ, and whether the one has them; each must have changed.
    """
    if not group.dated:
        return ()
    if about is None:
        saying = {row.assertion.claim.id for row in (*one.rows, *other.rows)}
        either = [row for row in group.dated if row.assertion.claim.id not in saying]
        return (Changes(one.rows, other.rows, either),)
    return tuple(
        _change_of(name, group.dated, *((one, other) if has else (other, one)), swapped=not has)
        for name, has in sorted(about.items())
    )


def _change_of(name: str, dated: Iterable[Held], having: Saying, lacking: Saying, *, swapped: bool) -> Changes:
    """Return the changes between having a member and lacking it."""
    rows = list(dated)
    with_it = (*having.rows, *(row for row in rows if _names(row, name)))
    without_it = (*lacking.rows, *(row for row in rows if _lacks(row, name)))
    return Changes(without_it, with_it) if swapped else Changes(with_it, without_it)


def _names(row: Held, name: str) -> bool:
    value = row.assertion.claim.value
    return isinstance(value, Members) and name in value.ids


def _lacks(row: Held, name: str) -> bool:
    claim = row.assertion.claim
    if isinstance(claim.value, Members) and claim.complete:
        return name not in claim.value.ids
    return name in claim.without
