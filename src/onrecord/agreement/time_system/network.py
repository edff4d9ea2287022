"""A simple temporal problem: points of time, and bounds on how far one lies after another.

A bound says that `later` lies at least `gap` days after `earlier`. A bound from the origin gives a point its earliest
day, a bound to the origin its latest (Dechter, Meiri and Pearl, *Temporal constraint networks*, 1991). The system has
a solution unless some cycle of bounds leads to a day after itself.

What bounds join is a component of it; how much may be searched in each is told here as well.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property

from onrecord.agreement.clashes.holdings import FAR

__all__ = ["LONG_AGO", "ORIGIN", "Allowance", "Components", "Gap", "Network"]

ORIGIN = -1
"""The point that every calendar date is counted from."""

LONG_AGO = -(10**15)
"""A day before all others: that of a point to which nothing gives an earliest day."""

Gap = tuple[int, int, int]
"""A bound: two points and the fewest days by which the second lies after the first."""

_OFF = 99
_FREE_STEPS = 500_000
_STEPS_FOR_A_BOUND = 150


class Network:
    """Points, numbered from 0, and the bounds between them.

    Args:
        points: how many points there are.
        bounds: for each owner, a statement, its bounds; they stand and fall together.
        ranks: for each owner, how weakly it is said; a bound counts while its rank does not exceed `limit`.

    Attributes:
        bounds: the bounds, those added later among them; what bounds nothing is left out.
        owners: for each bound, the number of its owner.
        limit: the greatest rank that counts.
        days: for each point a day; once settled, they satisfy every bound that counts.
        after: for each point, the indices of the bounds that lead from it to another.
        before: for each point, the indices of the bounds that lead to it from another.
        steps: how many bounds the searches have followed so far.
    """

    def __init__(self, points: int, bounds: Iterable[Sequence[Gap]], ranks: Sequence[int]) -> None:
        self.bounds: list[Gap] = []
        self.owners: list[int] = []
        self.limit = max(ranks, default=0)
        self.days = [LONG_AGO] * points
        self.steps = 0
        self.after: list[list[int]] = [[] for _ in range(points)]
        self.before: list[list[int]] = [[] for _ in range(points)]
        self._earliest: list[list[int]] = [[] for _ in range(points)]
        self._latest: list[list[int]] = [[] for _ in range(points)]
        self._first_of: list[int] = []
        self._added: dict[int, list[int]] = {}
        self._take(bounds)
        self._ranks = ranks
        self._state = [ranks[owner] for owner in self.owners]

    def _take(self, bounds: Iterable[Sequence[Gap]]) -> None:
        """Take the bounds of each owner in, and let each point know its own, the tightest of its days first."""
        index = 0
        for owner, gaps in enumerate(bounds):
            self._first_of.append(index)
            for bound in gaps:
                earlier, later, gap = bound
                if not -FAR < gap < FAR:
                    continue
                self.bounds.append(bound)
                self.owners.append(owner)
                if earlier == ORIGIN:
                    self._earliest[later].append(index)
                elif later == ORIGIN:
                    self._latest[earlier].append(index)
                else:
                    self.after[earlier].append(index)
                    self.before[later].append(index)
                index += 1
        self._first_of.append(index)
        for indices in (*self._earliest, *self._latest):
            if len(indices) > 1:
                indices.sort(key=self._looseness)

    def counts(self, index: int) -> bool:
        """Tell whether a bound counts."""
        return self._state[index] <= self.limit

    def bounds_of(self, owner: int) -> Sequence[int]:
        """Return the indices of a statement's bounds."""
        own = range(self._first_of[owner], self._first_of[owner + 1])
        added = self._added.get(owner)
        return [*own, *added] if added else own

    def turn(self, owner: int, *, on: bool) -> None:
        """Let all bounds of a statement count, or none."""
        for index in self.bounds_of(owner):
            self.turn_bound(index, on=on)

    def turn_bound(self, index: int, *, on: bool) -> None:
        """Let a bound count, or not."""
        self._state[index] = self._ranks[self.owners[index]] if on else _OFF

    def slack(self, index: int) -> int:
        """Return by how many days a bound is more than satisfied; below zero, by how many it is broken."""
        earlier, later, gap = self.bounds[index]
        days = self.days
        return (0 if later == ORIGIN else days[later]) - (0 if earlier == ORIGIN else days[earlier]) - gap

    def steps_from(self, point: int, *, ahead: bool) -> list[tuple[int, int, int]]:
        """Return where the bounds that count lead from a point: the other point, the slack, the index of the bound.

        Args:
            point: the point.
            ahead: whether the bounds are followed, or followed back.
        """
        days, bounds, state, limit = self.days, self.bounds, self._state, self.limit
        here = days[point]
        steps = []
        if ahead:
            for index in self.after[point]:
                if state[index] <= limit:
                    _, other, gap = bounds[index]
                    steps.append((other, days[other] - here - gap, index))
        else:
            for index in self.before[point]:
                if state[index] <= limit:
                    other, _, gap = bounds[index]
                    steps.append((other, here - days[other] - gap, index))
        date = self.latest(point) if ahead else self.earliest(point)
        if date is not None:
            steps.append((ORIGIN, self.slack(date), date))
        self.steps += len(steps) + 1
        return steps

    def earliest(self, point: int) -> int | None:
        """Return the bound that gives a point its earliest day; None when none that counts does."""
        for index in self._earliest[point]:
            if self._state[index] <= self.limit:
                return index
        return None

    def latest(self, point: int) -> int | None:
        """Return the bound that gives a point its latest day; None when none that counts does."""
        for index in self._latest[point]:
            if self._state[index] <= self.limit:
                return index
        return None

    def add(self, bound: Gap, owner: int) -> int:
        """Add a bound that counts, and return its index; `drop` takes it away again."""
        index = len(self.bounds)
        self.bounds.append(bound)
        self.owners.append(owner)
        self._state.append(self._ranks[owner])
        for indices in self._lists_of(bound, owner):
            indices.append(index)
        earlier, later, _ = bound
        if earlier == ORIGIN:
            self._earliest[later].sort(key=self._looseness)
        elif later == ORIGIN:
            self._latest[earlier].sort(key=self._looseness)
        return index

    def drop(self) -> None:
        """Take away the bound that was added last."""
        index = len(self.bounds) - 1
        for indices in self._lists_of(self.bounds.pop(), self.owners.pop()):
            indices.remove(index)
        self._state.pop()

    def _lists_of(self, bound: Gap, owner: int) -> tuple[list[int], ...]:
        earlier, later, _ = bound
        own = self._added.setdefault(owner, [])
        if earlier == ORIGIN:
            return own, self._earliest[later]
        if later == ORIGIN:
            return own, self._latest[earlier]
        return own, self.after[earlier], self.before[later]

    def _looseness(self, index: int) -> int:
        return -self.bounds[index][2]


class Components:
    """Points in groups that bounds join (union and find).

    Args:
        network: its bounds.
        counting: whether only the bounds that count join points.
    """

    def __init__(self, network: Network, *, counting: bool) -> None:
        self._parents = list(range(len(network.days)))
        for index, (earlier, later, _) in enumerate(network.bounds):
            if ORIGIN not in {earlier, later} and (not counting or network.counts(index)):
                self._join(earlier, later)

    def of(self, point: int) -> int:
        """Return the point that stands for the component of a point."""
        parents = self._parents
        while parents[point] != point:
            parents[point] = parents[parents[point]]
            point = parents[point]
        return point

    def _join(self, one: int, other: int) -> None:
        first, second = sorted((self.of(one), self.of(other)))
        self._parents[second] = first


class Allowance:
    """How much may be searched in each component of a network: so many steps for each of its bounds.

    A search costs at most as much as its component is large, so that what there is to search grows with the square
    of a corpus in which very much is contradictory. What no search was allowed for must be said aloud.

    Args:
        network: counts the steps; the first ones are free, wherever they are taken.
    """

    def __init__(self, network: Network) -> None:
        self._network = network
        self._free = _FREE_STEPS
        self._counted = network.steps
        self._spent: Counter[int] = Counter()

    def begin(self) -> None:
        """Charge nothing for the steps taken so far."""
        self._counted = self._network.steps

    def charge(self, owner: int) -> None:
        """Charge the steps taken since the last time to the component of a statement."""
        steps, self._counted = self._network.steps - self._counted, self._network.steps
        self._free -= steps
        if self._free < 0:
            self._spent[self.component(owner)] += steps

    def is_left(self, owner: int, *, of: float = 1) -> bool:
        """Tell whether there may be more searches in the component of a statement.

        Args:
            owner: the statement.
            of: the part of all that may be searched there that may be spent for the purpose.
        """
        if self._free > 0:
            return True
        component = self.component(owner)
        return self._spent[component] < of * _STEPS_FOR_A_BOUND * self._sizes[component]

    def component(self, owner: int) -> int:
        """Return the point that stands for the component of a statement; the origin for one without bounds."""
        for index in self._network.bounds_of(owner):
            earlier, later, _ = self._network.bounds[index]
            return self._components.of(max(earlier, later))
        return ORIGIN

    @cached_property
    def _components(self) -> Components:
        return Components(self._network, counting=False)

    @cached_property
    def _sizes(self) -> Counter[int]:
        bounds = self._network.bounds
        return Counter(self._components.of(max(earlier, later)) for earlier, later, _ in bounds)
