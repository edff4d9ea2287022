"""Putting one statement more into a network that has a solution: new days, or the shortest reason why there are none.

The days of the solution give every bound a slack, the days by which it is more than satisfied. A bound that is broken
by so many days can be mended unless a way leads back from its later point to its earlier one, through the origin or
not, with less slack than that; so only points near the bound are looked at (Cotton and Maler, *Fast and flexible
difference constraint propagation*, 2006). The way with the fewest bounds is the smallest explanation.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from heapq import heappop, heappush

from onrecord.agreement.meeting import FAR
from onrecord.agreement.times.network import ORIGIN, Network

__all__ = ["Insertion", "farthest"]

_ENDLESS = 10 * FAR**2


class Insertion:
    """Bounds that are let count one after another, as long as the network has a solution.

    Args:
        network: settled; its days are mended where that can be done.
    """

    def __init__(self, network: Network) -> None:
        self._network = network
        self._moved: list[tuple[int, int]] = []
        self._turned: list[int] = []

    def insert_all(self, indices: Sequence[int]) -> frozenset[int]:
        """Let bounds count that did not; return what cannot hold together, and empty when all can.

        When they cannot, everything that was inserted is taken back.
        """
        for index in indices:
            reason = self._insert(index)
            if reason:
                self.undo()
                return reason
        return frozenset()

    def undo(self) -> None:
        """Take back everything that was inserted."""
        for point, by in self._moved:
            self._network.days[point] -= by
        for index in self._turned:
            self._network.turn_bound(index, on=False)
        self._moved.clear()
        self._turned.clear()

    def _insert(self, index: int) -> frozenset[int]:
        """Let a bound count; return the owners of the bounds that cannot all hold, empty when they can."""
        network = self._network
        earlier, later, _, owner = network.bounds[index]
        broken_by = -_slack(network, index)
        if broken_by > 0:
            ahead = _reach(network, later, broken_by, ahead=True)
            back = _reach(network, earlier, broken_by, ahead=False)
            closed = earlier in ahead.slack
            if closed or ahead.room + back.room < broken_by:
                below = broken_by if closed else broken_by - back.room, broken_by - ahead.room
                return frozenset({owner, *_fewest(network, index, broken_by, below)})
            later_by = min(broken_by, ahead.room)
            self._move(ahead, later_by, 1)
            self._move(back, broken_by - later_by, -1)
        network.turn_bound(index, on=True)
        self._turned.append(index)
        return frozenset()

    def _move(self, reach: "_Reach", by: int, sign: int) -> None:
        for point, slack in reach.slack.items():
            if slack < by:
                self._network.days[point] += sign * (by - slack)
                self._moved.append((point, sign * (by - slack)))


@dataclass(frozen=True, slots=True)
class _Reach:
    """The points that lie less slack away than a bound is broken by.

    Args:
        slack: for each point, how much slack lies on the way to it.
        room: how much lies on the way to the origin; 0 where the bound itself is one from or to the origin.
    """

    slack: Mapping[int, int] = field(default_factory=dict)
    room: int = 0


def _reach(network: Network, start: int, below: int, *, ahead: bool) -> _Reach:
    """Return the points within less than so much slack, ahead of a point or back from it."""
    if start == ORIGIN:
        return _Reach()
    slack: dict[int, int] = {}
    room = _ENDLESS
    waiting = [(0, start)]
    while waiting:
        so_far, point = heappop(waiting)
        if point in slack:
            continue
        slack[point] = so_far
        for other, more, _ in _steps(network, point, ahead=ahead):
            if so_far + more >= below:
                continue
            if other == ORIGIN:
                room = min(room, so_far + more)
            elif other not in slack:
                heappush(waiting, (so_far + more, other))
    return _Reach(slack, room)


def farthest(network: Network, point: int, *, ahead: bool) -> tuple[int, frozenset[int]] | None:
    """Return the latest day that a settled network leaves a point, and the owners of the bounds that lead to it.

    Args:
        network: settled.
        point: the point.
        ahead: False asks for the earliest day instead.

    Returns:
        None where nothing bounds the point on that side.
    """
    reached: dict[int, tuple[int, int]] = {}
    waiting = [(0, point, -1, point)]
    while waiting:
        so_far, at, index, before = heappop(waiting)
        if at in reached:
            continue
        reached[at] = (index, before)
        if at == ORIGIN:
            day = network.days[point] + (so_far if ahead else -so_far)
            return day, frozenset(_owners_back(network, reached, point))
        for other, more, step in _steps(network, at, ahead=ahead):
            if other not in reached:
                heappush(waiting, (so_far + more, other, step, at))
    return None


def _owners_back(network: Network, reached: Mapping[int, tuple[int, int]], point: int) -> Iterator[int]:
    at = ORIGIN
    while at != point:
        index, at = reached[at]
        yield network.bounds[index][3]


def _steps(network: Network, point: int, *, ahead: bool) -> Iterator[tuple[int, int, int]]:
    """Yield where a bound leads from a point: the other point, the slack on the way, the index of the bound."""
    for index in (network.after if ahead else network.before)[point]:
        if network.counts(index):
            earlier, later, _, _ = network.bounds[index]
            yield later if ahead else earlier, _slack(network, index), index
    index_of_date = network.latest(point) if ahead else network.earliest(point)
    if index_of_date is not None:
        yield ORIGIN, _slack(network, index_of_date), index_of_date


def _slack(network: Network, index: int) -> int:
    """Return by how many days a bound is more than satisfied; below zero, by how many it is broken."""
    earlier, later, gap, _ = network.bounds[index]
    days = network.days
    return (0 if later == ORIGIN else days[later]) - (0 if earlier == ORIGIN else days[earlier]) - gap


def _fewest(network: Network, index: int, broken_by: int, below: tuple[int, int]) -> Iterator[int]:
    """Yield the owners of the bounds on the way back that has the fewest bounds.

    Args:
        network: settled.
        index: the bound that cannot be inserted.
        broken_by: the way has less slack than this.
        below: less than this lies on its part ahead, and on its part back.
    """
    earlier, later, _, _ = network.bounds[index]
    ahead = _Layers(network, later, below[0], ahead=True)
    back = _Layers(network, earlier, below[1], ahead=False)
    ways = _ways(ahead, back, earlier, broken_by)
    while min(ways, default=_ENDLESS) > min(ahead.depth, back.depth) + 1:
        ahead.grow()
        back.grow()
        ways = _ways(ahead, back, earlier, broken_by)
    for step in ways[min(ways)]:
        yield network.bounds[step][3]


def _ways(ahead: "_Layers", back: "_Layers", target: int, below: int) -> dict[int, list[int]]:
    """Return the ways found so far, by their number of bounds."""
    ways = {steps: ahead.way(steps, target) for steps, _ in ahead.arrivals(target)[:1] if target != ORIGIN}
    for steps, slack in ahead.arrivals(ORIGIN):
        for more, rest in back.arrivals(ORIGIN):
            if slack + rest < below:
                ways.setdefault(steps + more, [*ahead.way(steps, ORIGIN), *back.way(more, ORIGIN)])
    return ways


class _Layers:
    """The points that can be reached from one with so many bounds, with less slack each time than with fewer."""

    def __init__(self, network: Network, start: int, below: int, *, ahead: bool) -> None:
        self._network = network
        self._below = below
        self._ahead = ahead
        self._least = {start: 0}
        self._layers: list[dict[int, tuple[int, int, int]]] = [{start: (0, start, -1)}]
        self._arrivals: dict[int, list[tuple[int, int]]] = {start: [(0, 0)]}
        self.depth = _ENDLESS if start == ORIGIN else 0

    def grow(self) -> None:
        """Add what can be reached with one bound more."""
        if self.depth == _ENDLESS:
            return
        layer: dict[int, tuple[int, int, int]] = {}
        for point, (so_far, _, _) in self._layers[-1].items():
            if point == ORIGIN:
                continue
            for other, more, index in _steps(self._network, point, ahead=self._ahead):
                slack = so_far + more
                if slack < self._below and slack < self._least.get(other, _ENDLESS):
                    self._least[other] = slack
                    layer[other] = (slack, point, index)
        self._layers.append(layer)
        self.depth = self.depth + 1 if layer else _ENDLESS
        for point, (slack, _, _) in layer.items():
            self._arrivals.setdefault(point, []).append((len(self._layers) - 1, slack))

    def arrivals(self, point: int) -> list[tuple[int, int]]:
        """Return with how many bounds a point was reached, and with how much slack; each with less than before."""
        return self._arrivals.get(point, [])

    def way(self, steps: int, point: int) -> list[int]:
        """Return the bounds on the way of so many steps to a point."""
        found = []
        for layer in reversed(self._layers[1 : steps + 1]):
            _, point, index = layer[point]
            found.append(index)
        return found
