"""Values that leave a choice: tried one after another, within the statements that they can touch.

A choice is a value of which one of several cases holds (`[2024-05-10, 2024-05-12]`), or two times said to lie in the
same week, month or year, of which nobody says in which one.
"""

from collections.abc import Mapping, Sequence

from onrecord.agreement.times.inserting import Insertion, farthest
from onrecord.agreement.times.network import Network
from onrecord.agreement.times.reasons import MOST_TRIALS, Case, TooManyError, cases_within
from onrecord.agreement.times.statements import Statement

__all__ = ["Choices"]


class Choices:
    """The choices of one component of a network that has a solution as long as they are left open.

    Args:
        network: settled, with nothing counting that does not fit.
        statements: all statements, by owner.
        owners: those of the component that leave a choice, ascending.
    """

    def __init__(self, network: Network, statements: Sequence[Statement], owners: Sequence[int]) -> None:
        self._network = network
        self._statements = statements
        self._owners = owners
        self._trials = 0
        self._reasons: set[int] = set()

    def reason(self) -> frozenset[int]:
        """Return the owners of statements that no way of taking the choices lets hold; empty when one does.

        Some of them may be left out.

        Raises:
            TooManyError: there are too many ways.
        """
        self._reasons = set()
        self._trials = 0
        cases = {owner: self._cases(owner) for owner in self._owners if self._is_said(owner)}
        if self._can_hold(cases, [owner for owner, row in cases.items() if row]):
            return frozenset()
        return frozenset(self._reasons)

    def _is_said(self, owner: int) -> bool:
        return any(self._network.counts(index) for index in self._network.bounds_of(owner))

    def _can_hold(self, cases: Mapping[int, Sequence[Case]], open_: Sequence[int]) -> bool:
        """Tell whether the choices that are open can be taken so that all hold."""
        if not open_:
            return True
        owner, rest = open_[0], open_[1:]
        for case in cases[owner]:
            self._trials += 1
            if self._trials > MOST_TRIALS:
                raise TooManyError
            if self._holds(owner, case, cases, rest):
                return True
        self._reasons.add(owner)
        return False

    def _holds(self, owner: int, case: Case, cases: Mapping[int, Sequence[Case]], rest: Sequence[int]) -> bool:
        network = self._network
        indices = [network.add((*gap, owner)) for gap in case]
        for index in indices:
            network.turn_bound(index, on=False)
        insertion = Insertion(network)
        try:
            reason = insertion.insert_all(indices)
            self._reasons |= reason
            return not reason and self._can_hold(cases, rest)
        finally:
            insertion.undo()
            for _ in indices:
                network.drop()

    def _cases(self, owner: int) -> Sequence[Case]:
        """Return the cases of a statement; the dates that leave no others are among the reasons."""
        statement = self._statements[owner]
        if statement.same is None:
            return statement.cases
        spans: list[tuple[int, int]] = []
        for start, end in (statement.same[1:3], statement.same[3:5]):
            first = farthest(self._network, start, ahead=False)
            last = farthest(self._network, end, ahead=True)
            if first is not None and last is not None:
                self._reasons |= first[1] | last[1]
                spans.append((first[0], last[0]))
        return cases_within(statement.same, spans)
