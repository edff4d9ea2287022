"""Finding days that satisfy a network, and setting aside what leaves none.

Every point is pushed as late as its bounds demand, one after another (a shortest-path computation with a queue).
Each point remembers which one pushed it; when a point pushes one that pushed it, or pushes a point beyond its latest
day, the statements behind the chain cannot all hold. Points whose day is about to change are taken out of the tree at
once, so that chains are short and cycles are found early (Cherkassky and Goldberg, *Negative-cycle detection
algorithms*, 1999, after Tarjan).
"""

from collections import defaultdict, deque
from collections.abc import Callable, Collection, Iterator

from onrecord.agreement.time_system.network import LONG_AGO, Network

__all__ = ["settle"]

_NOBODY = -1


def settle(network: Network, give_up: Callable[[Collection[int]], Collection[int]]) -> list[int]:
    """Give every point of a network a day that satisfies all bounds that count.

    Args:
        network: its `days` are set, and the statements that are given up no longer count.
        give_up: of the owners of a chain that no days satisfy, says which are set aside, one or more.

    Returns:
        The owners that were set aside, in the order in which that happened; empty when the network has a solution.
    """
    return _Settling(network, give_up).run()


class _Settling:
    def __init__(self, network: Network, give_up: Callable[[Collection[int]], Collection[int]]) -> None:
        self._network = network
        self._give_up = give_up
        self._days, self._bounds, self._owners = network.days, network.bounds, network.owners
        points = len(self._days)
        self._pushed_by = [_NOBODY] * points
        self._children: defaultdict[int, set[int]] = defaultdict(set)
        self._waiting = bytearray(points)
        self._dormant: set[int] = set()
        self._queue: deque[int] = deque()
        self._set_aside: list[int] = []

    def run(self) -> list[int]:
        for point in range(len(self._days)):
            self._root(point)
        self._queue.extend(sorted(range(len(self._days)), key=self._days.__getitem__))
        self._waiting = bytearray(b"\1" * len(self._days))
        for point in range(len(self._days)):
            self._check_latest(point)
        while self._queue:
            point = self._queue.popleft()
            if self._waiting[point]:
                self._waiting[point] = 0
                self._push_from(point)
        return self._set_aside

    def _root(self, point: int) -> None:
        """Give a point the earliest day that dates alone leave it."""
        index = self._network.earliest(point)
        self._days[point] = LONG_AGO if index is None else self._bounds[index][2]
        self._pushed_by[point] = _NOBODY
        self._children.pop(point, None)

    def _push_from(self, point: int) -> None:
        days, bounds, counts = self._days, self._bounds, self._network.counts
        indices = self._network.after[point]
        self._network.steps += len(indices)
        here = days[point]
        for index in indices:
            _, later, gap = bounds[index]
            if here + gap > days[later] and counts(index) and not self._push(point, later, index):
                self._wait(point)
                return

    def _push(self, point: int, later: int, index: int) -> bool:
        """Push a point by another; tell whether the other may go on pushing."""
        if point == later or (self._children.get(later) and not self._take_down(later, point)):
            self._resolve([*self._chain(point, later), self._owners[index]])
            return False
        self._leave_parent(later)
        self._dormant.discard(later)
        self._days[later] = self._days[point] + self._bounds[index][2]
        self._pushed_by[later] = index
        self._children[point].add(later)
        self._wait(later)
        return self._check_latest(later)

    def _take_down(self, top: int, pusher: int) -> bool:
        """Take all that a point pushed out of the tree; tell whether the one that pushes it was not among them."""
        below = list(self._below(top))
        if pusher in below:
            return False
        for point in below[1:]:
            self._pushed_by[point] = _NOBODY
            self._waiting[point] = 0
        self._dormant.update(below[1:])
        for point in below:
            self._children.pop(point, None)
        return True

    def _leave_parent(self, point: int) -> None:
        pushed_by = self._pushed_by[point]
        if pushed_by != _NOBODY:
            self._children[self._bounds[pushed_by][0]].discard(point)

    def _check_latest(self, point: int) -> bool:
        """Set statements aside until a point is not beyond its latest day; tell whether none had to be."""
        fits = True
        while (latest := self._network.latest(point)) is not None:
            if self._days[point] <= -self._bounds[latest][2]:
                break
            fits = False
            self._resolve([*self._chain(point), self._owners[latest]])
        return fits

    def _below(self, point: int) -> Iterator[int]:
        stack = [point]
        while stack:
            one = stack.pop()
            yield one
            stack.extend(self._children.get(one, ()))

    def _chain(self, point: int, until: int = _NOBODY) -> Iterator[int]:
        """Yield the owners of the bounds that pushed a point, back to a date or to another point."""
        while point != until:
            index = self._pushed_by[point]
            if index == _NOBODY:
                earliest = self._network.earliest(point)
                if earliest is not None:
                    yield self._owners[earliest]
                return
            yield self._owners[index]
            point = self._bounds[index][0]

    def _resolve(self, chain: list[int]) -> None:
        """Set owners of an impossible chain aside, and start again from where their bounds led."""
        owners = self._give_up(chain)
        self._set_aside.extend(owners)
        again = set(self._dormant)
        for index in (index for owner in owners for index in self._network.bounds_of(owner)):
            _, point, _ = self._bounds[index]
            if point >= 0 and self._pushed_by[point] in {index, _NOBODY}:
                again.update(self._below(point))
        for owner in owners:
            self._network.turn(owner, on=False)
        self._dormant.clear()
        for point in again:
            self._leave_parent(point)
        for point in again:
            self._root(point)
        for point in sorted(again):
            self._wait(point)
            self._network.steps += len(self._network.before[point])
            for index in self._network.before[point]:
                self._wait(self._bounds[index][0])

    def _wait(self, point: int) -> None:
        if not self._waiting[point]:
            self._waiting[point] = 1
            self._queue.append(point)
