"""A simple temporal problem: points of time, and bounds on how far one lies after another.

A bound says that `later` lies at least `gap` days after `earlier`. A bound from the origin gives a point its earliest
day, a bound to the origin its latest (Dechter, Meiri and Pearl, *Temporal constraint networks*, 1991). The system has
a solution unless some cycle of bounds leads to a day after itself.
"""

from collections import deque
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from onrecord.agreement.meeting import FAR

__all__ = ["NOWHERE", "ORIGIN", "Bound", "Network"]

ORIGIN = -1
"""The point that every calendar date is counted from."""

NOWHERE = -2
"""No point."""

_OFF = 99


class Bound(NamedTuple):
    """`later` lies at least `gap` days after `earlier`; `owner` is the index of the statement that says so."""

    earlier: int
    later: int
    gap: int
    owner: int


class Network:
    """Points, numbered from 0, and the bounds between them.

    Args:
        points: how many points there are.
        bounds: the bounds; those of one owner stand and fall together.
        ranks: for each owner, how weakly it is said; a bound counts while its rank does not exceed `limit`.

    Attributes:
        days: for each point a day; once settled they satisfy every bound that counts.
        limit: the greatest rank that counts.
    """

    def __init__(self, points: int, bounds: Iterable[Bound], ranks: Sequence[int]) -> None:
        self.bounds = [bound for bound in bounds if abs(bound.gap) < FAR]
        self.ranks = ranks
        self.limit = max(ranks, default=0)
        self.days = [0] * points
        self._state = [ranks[bound.owner] for bound in self.bounds]
        self.after: list[list[int]] = [[] for _ in range(points)]
        self.before: list[list[int]] = [[] for _ in range(points)]
        self._earliest: list[list[int]] = [[] for _ in range(points)]
        self._latest: list[list[int]] = [[] for _ in range(points)]
        self._of: list[list[int]] = [[] for _ in ranks]
        for index, bound in enumerate(self.bounds):
            self._list_of(bound).append(index)
            self._of[bound.owner].append(index)
        for indices in (*self._earliest, *self._latest):
            indices.sort(key=self._tightness)

    def counts(self, index: int) -> bool:
        """Tell whether a bound counts."""
        return self._state[index] <= self.limit

    def bounds_of(self, owner: int) -> list[int]:
        """Return the indices of a statement's bounds."""
        return self._of[owner]

    def turn(self, owner: int, *, on: bool) -> None:
        """Let all bounds of a statement count, or none."""
        for index in self._of[owner]:
            self.turn_bound(index, on=on)

    def turn_bound(self, index: int, *, on: bool) -> None:
        """Let a bound count, or not."""
        self._state[index] = self.ranks[self.bounds[index].owner] if on else _OFF

    def earliest(self, point: int) -> int | None:
        """Return the bound that gives a point its earliest day; None when none counts."""
        return next((index for index in self._earliest[point] if self._state[index] <= self.limit), None)

    def latest(self, point: int) -> int | None:
        """Return the bound that gives a point its latest day; None when none counts."""
        return next((index for index in self._latest[point] if self._state[index] <= self.limit), None)

    def add(self, bound: Bound) -> int:
        """Add a bound that counts, and return its index; `drop` takes it away again."""
        index = len(self.bounds)
        self.bounds.append(bound)
        self._state.append(self.ranks[bound.owner])
        self._of[bound.owner].append(index)
        if ORIGIN in bound[:2]:
            insort(self._list_of(bound), index, key=self._tightness)
        else:
            self.after[bound.earlier].append(index)
        return index

    def drop(self) -> None:
        """Take away the bound that was added last."""
        bound, index = self.bounds[-1], len(self.bounds) - 1
        self._list_of(bound).remove(index)
        self._of[bound.owner].remove(index)
        self.bounds.pop()
        self._state.pop()

    def _list_of(self, bound: Bound) -> list[int]:
        if bound.earlier == ORIGIN:
            return self._earliest[bound.later]
        if bound.later == ORIGIN:
            return self._latest[bound.earlier]
        return self.after[bound.earlier]

    def _tightness(self, index: int) -> int:
        return -self.bounds[index].gap
