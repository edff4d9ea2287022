"""Many times, sorted once for each question that meeting asks, so that each question takes log n."""

from collections.abc import Iterable, Iterator
from functools import cached_property

from onrecord.agreement.frontier import Frontier
from onrecord.agreement.meeting import Holding, Meeting, reach
from onrecord.model.durations import Duration

__all__ = ["Times"]


class Times:
    """Many times, each with the number of its owner.

    It answers as `onrecord.agreement.meeting.meeting` does for each of them.

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
