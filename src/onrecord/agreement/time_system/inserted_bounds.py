"""Putting one statement more into a network that has a solution: new days, or the shortest reason why there are none.

The days of the solution give every bound a slack, the days by which it is more than satisfied. A bound that is broken
by so many days can be mended unless a way leads back from its later point to its earlier one, through the origin or
not, with less slack than that; so only points near the bound are looked at (Cotton and Maler, *Fast and flexible
difference constraint propagation*, 2006). The search goes from both ends and ends as soon as such a way is seen. The
way with the fewest bounds is the smallest explanation.

Values that leave a choice are tried one after another, within the statements that they can touch. A choice is a value
of which one of several cases holds (`[2024-05-10, 2024-05-12]`), or two times said to lie in the same week, month or
year, of which nobody says in which one.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from heapq import heappop, heappush

from onrecord.agreement.clashes.holdings import FAR
from onrecord.agreement.time_system.network import ORIGIN, Network
from onrecord.agreement.time_system.smallest_sets import MOST_TRIALS, Case, TooManyError, cases_within
from onrecord.agreement.time_system.statements import Statement

__all__ = ["Choices", "Insertion", "farthest"]

_ENDLESS = 10 * FAR**2
_MOST_STEPS = 200_000
_MOST_OPEN = 150
_Reason = frozenset[int]
_NO_REASON: _Reason = frozenset()


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
            if not self._insert(index):
                reason = frozenset({self._network.owners[index], *_fewest(self._network, index)})
                self.undo()
                return reason
        return frozenset()

    def fits(self, indices: Sequence[int]) -> bool:
        """Let bounds count that did not, if all can hold; tell whether they can.

        When they cannot, everything that was inserted is taken back.
        """
        if all(map(self._insert, indices)):
            return True
        self.undo()
        return False

    def undo(self) -> None:
        """Take back everything that was inserted."""
        for point, by in self._moved:
            self._network.days[point] -= by
        for index in self._turned:
            self._network.turn_bound(index, on=False)
        self._moved.clear()
        self._turned.clear()

    def _insert(self, index: int) -> bool:
        """Let a bound count; tell whether it can hold with the others."""
        network = self._network
        earlier, later, _ = network.bounds[index]
        broken_by = -network.slack(index)
        if broken_by > 0:
            ahead = _Search(network, later, broken_by, ahead=True)
            back = _Search(network, earlier, broken_by, ahead=False)
            if _find_way(ahead, back, broken_by):
                return False
            later_by = min(broken_by, ahead.reach)
            self._move(ahead, later_by, 1)
            self._move(back, broken_by - later_by, -1)
        network.turn_bound(index, on=True)
        self._turned.append(index)
        return True

    def _move(self, search: "_Search", by: int, sign: int) -> None:
        for point, slack in search.slack.items():
            if slack < by:
                self._network.days[point] += sign * (by - slack)
                self._moved.append((point, sign * (by - slack)))


class _Search:
    """The points around one, those with the least slack on the way first.

    Attributes:
        slack: for each point found so far, the start first, how much slack lies on the way to it, as far as is known.
        room: how much lies on the way to the origin, as far as is known; 0 where the search starts there.

    Args:
        network: settled.
        start: the point, or the origin.
        below: only what lies less slack away is looked at.
        ahead: whether the bounds are followed, or followed back.
    """

    def __init__(self, network: Network, start: int, below: int, *, ahead: bool) -> None:
        self.slack = {} if start == ORIGIN else {start: 0}
        self.room = 0 if start == ORIGIN else _ENDLESS
        self._network = network
        self._below = below
        self._ahead = ahead
        self._waiting = [] if start == ORIGIN else [(0, start)]

    @property
    def radius(self) -> int:
        """Of all points with less slack on the way it is known for good."""
        return self._waiting[0][0] if self._waiting else _ENDLESS

    @property
    def reach(self) -> int:
        """By how many days the start can move, those around it with it, as far as is known for good."""
        return min(self.radius, self.room)

    @property
    def at_its_end(self) -> bool:
        """Whether finding more points lets the start move no farther."""
        return self.room <= self.radius

    def meets(self, other: "_Search") -> bool:
        """Look on from the next point; tell whether a way with less slack than is looked at joins the two searches."""
        so_far, point = heappop(self._waiting)
        slack, others, below = self.slack, other.slack, self._below
        if so_far > slack[point]:
            return False
        if so_far + others.get(point, below) < below:
            return True
        for further, more, _ in self._network.steps_from(point, ahead=self._ahead):
            there = so_far + more
            if there >= below:
                continue
            if further == ORIGIN:
                self.room = min(self.room, there)
            elif there + others.get(further, below) < below:
                return True
            elif there < slack.get(further, below):
                slack[further] = there
                heappush(self._waiting, (there, further))
        return self.room + other.room < below


def _find_way(ahead: _Search, back: _Search, broken_by: int) -> bool:
    """Tell whether a way with less slack than a bound is broken by leads from its later point to its earlier one."""
    while ahead.reach + back.reach < broken_by:
        if ahead.at_its_end and back.at_its_end:
            return True
        onward = back.at_its_end or (not ahead.at_its_end and ahead.radius <= back.radius)
        if ahead.meets(back) if onward else back.meets(ahead):
            return True
    return False


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
        for other, more, step in network.steps_from(at, ahead=ahead):
            if other not in reached:
                heappush(waiting, (so_far + more, other, step, at))
    return None


def _owners_back(network: Network, reached: Mapping[int, tuple[int, int]], point: int) -> Iterator[int]:
    at = ORIGIN
    while at != point:
        index, at = reached[at]
        yield network.owners[index]


def _fewest(network: Network, index: int) -> Iterator[int]:
    """Yield the owners of the bounds on the way back that has the fewest bounds, or nearly, if there are very many.

    Args:
        network: settled.
        index: the bound that cannot be inserted.
    """
    earlier, later, _ = network.bounds[index]
    broken_by = -network.slack(index)
    ahead = _Layers(network, later, broken_by, ahead=True)
    back = _Layers(network, earlier, broken_by, ahead=False)
    ways = _ways(ahead, back, earlier, broken_by)
    begun = network.steps
    while min(ways, default=_ENDLESS) > min(ahead.depth, back.depth) + 1:
        if ways and network.steps - begun > _MOST_STEPS:
            break
        ahead.grow()
        back.grow()
        ways = _ways(ahead, back, earlier, broken_by)
    for step in ways[min(ways)]:
        yield network.owners[step]


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
            for other, more, index in self._network.steps_from(point, ahead=self._ahead):
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


class Choices:
    """The choices of one component of a network that has a solution as long as they are left open.

    They are taken one after another; where a choice has nothing to do with what goes wrong after it, its other cases
    are not tried (Prosser, *Hybrid algorithms for the constraint satisfaction problem*, 1993).

    Args:
        network: settled, with nothing counting that does not fit.
        statements: all statements, by owner.
        owners: those of the component that leave a choice, ascending.
        may_go_on: whether there may be more searches in the component.
    """

    def __init__(
        self,
        network: Network,
        statements: Sequence[Statement],
        owners: Sequence[int],
        may_go_on: Callable[[], bool],
    ) -> None:
        self._network = network
        self._statements = statements
        self._owners = owners
        self._may_go_on = may_go_on
        self._trials = 0
        self._cases: dict[int, Sequence[Case]] = {}
        self._limited_by: dict[int, _Reason] = {}

    def reason(self) -> _Reason:
        """Return the owners of statements that no way of taking the choices lets hold; empty when one does.

        Some of them may be left out.

        Raises:
            TooManyError: there are too many ways.
        """
        self._trials = 0
        for owner in self._owners:
            if not self._may_go_on():
                raise TooManyError
            self._cases[owner], self._limited_by[owner] = self._read(owner)
        given = [owner for owner in self._owners if len(self._cases[owner]) == 1]
        open_ = [owner for owner in self._owners if len(self._cases[owner]) > 1]
        if len(open_) > _MOST_OPEN:
            raise TooManyError
        taken: list[_Taken] = []
        try:
            for owner in given:
                taken.append(_Taken(self._network, owner, self._cases[owner][0]))
                if taken[-1].reason:
                    return self._with_limits(taken[-1].reason)
            return self._with_limits(self._against(sorted(open_, key=lambda owner: len(self._cases[owner]))))
        finally:
            for one in reversed(taken):
                one.undo()

    def _against(self, open_: Sequence[int]) -> _Reason:
        """Return why the choices that are open cannot be taken so that all hold; empty when they can."""
        if not open_:
            return _NO_REASON
        owner, rest = open_[0], open_[1:]
        together: set[int] = set()
        for case in self._cases[owner]:
            self._trials += 1
            if self._trials > MOST_TRIALS or not self._may_go_on():
                raise TooManyError
            taken = _Taken(self._network, owner, case)
            try:
                reason = taken.reason or self._against(rest)
            finally:
                taken.undo()
            if owner not in reason:
                return reason
            together |= reason
        return frozenset(together)

    def _with_limits(self, reason: _Reason) -> _Reason:
        """Add the dates that leave a choice no other cases."""
        return reason.union(*(self._limited_by.get(owner, _NO_REASON) for owner in reason))

    def _read(self, owner: int) -> tuple[Sequence[Case], _Reason]:
        """Return the cases of a statement, and the owners of the dates that leave no others."""
        network, statement = self._network, self._statements[owner]
        if not any(network.counts(index) for index in network.bounds_of(owner)):
            return (), _NO_REASON
        if statement.same is None:
            return statement.cases, _NO_REASON
        spans: list[tuple[int, int]] = []
        dates: set[int] = set()
        for start, end in (statement.same[1:3], statement.same[3:5]):
            first, last = farthest(network, start, ahead=False), farthest(network, end, ahead=True)
            if first is not None and last is not None:
                dates |= first[1] | last[1]
                spans.append((first[0], last[0]))
        return cases_within(statement.same, spans), frozenset(dates)


class _Taken:
    """One case of a choice, put into a network.

    Args:
        network: settled.
        owner: the statement.
        case: the bounds of the case.

    Attributes:
        reason: the owners of what cannot hold with it; empty when everything can.
    """

    def __init__(self, network: Network, owner: int, case: Case) -> None:
        self._network = network
        self._count = len(case)
        indices = [network.add(gap, owner) for gap in case]
        for index in indices:
            network.turn_bound(index, on=False)
        self._insertion = Insertion(network)
        self.reason = self._insertion.insert_all(indices)

    def undo(self) -> None:
        """Take the case out again."""
        self._insertion.undo()
        for _ in range(self._count):
            self._network.drop()
