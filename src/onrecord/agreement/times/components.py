"""Components of a network: what can touch each other; and how much may be searched in each."""

from collections import Counter
from functools import cached_property

from onrecord.agreement.times.network import ORIGIN, Network

__all__ = ["Allowance", "Components"]

_FREE_STEPS = 500_000
_STEPS_FOR_A_BOUND = 150


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
