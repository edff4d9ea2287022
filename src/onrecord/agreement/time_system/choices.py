"""Values that leave a choice: tried one after another, within the statements that they can touch.

A choice is a value of which one of several cases holds (`[2024-05-10, 2024-05-12]`), or two times said to lie in the
same week, month or year, of which nobody says in which one.
"""

from collections.abc import Callable, Sequence

from onrecord.agreement.time_system.inserted_bounds import Insertion, farthest
from onrecord.agreement.time_system.network import Network
from onrecord.agreement.time_system.smallest_sets import MOST_TRIALS, Case, TooManyError, cases_within
from onrecord.agreement.time_system.statements import Statement

__all__ = ["Choices"]

_MOST_OPEN = 150
_Reason = frozenset[int]
_NO_REASON: _Reason = frozenset()


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
