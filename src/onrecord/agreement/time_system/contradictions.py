"""Every independent contradiction of a system of times, each as the smallest set of statements that cannot all hold."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, partial

from onrecord.agreement.time_system.choices import Choices
from onrecord.agreement.time_system.inserted_bounds import Insertion
from onrecord.agreement.time_system.network import Allowance, Components, Network
from onrecord.agreement.time_system.settled_days import settle
from onrecord.agreement.time_system.smallest_sets import TooManyError, impossible, smallest
from onrecord.agreement.time_system.statements import Statement, span_name

__all__ = ["Contradiction", "System"]

_MOST_OF_ONE = 3
_VALUES = {"date", "duration"}
_MOST_MADE_SMALLER = 40
_FREE_STEPS = 200_000
_STEPS_FOR_A_BOUND = 10


@dataclass(frozen=True, slots=True, eq=False)
class Contradiction:
    """Statements that cannot all hold.

    Args:
        statements: them, in the order of what they say; without any one of them the others can hold.
        blame: those that, taken away, let everything else around them hold.
    """

    statements: tuple[Statement, ...]
    blame: tuple[Statement, ...]


class System:
    """All statements about times as one network.

    Attributes:
        statements: what is said, in the order in which it is taken.
        undecided: choices of which too many belong together to try them all; known once the contradictions are.
        unexplained: what cannot stand beside the rest or may not, of which it was not searched why, each time those
            that can touch each other; known once the contradictions are.

    Args:
        points: how many points they speak of.
        statements: what is said; they are taken in the order of how weakly it is said, then of what it says, so
            that nothing depends on the order of files.
    """

    def __init__(self, points: int, statements: Sequence[Statement]) -> None:
        self.statements = sorted(statements, key=lambda row: (row.rank, row.key))
        bounds, ranks = [row.gaps for row in self.statements], [row.rank for row in self.statements]
        self.network = Network(points, bounds, ranks)
        self.undecided: list[tuple[Statement, ...]] = []
        self.unexplained: dict[int, list[Statement]] = {}
        self._allowance = Allowance(self.network)
        self._took_part: Counter[int] = Counter()

    def contradictions(self) -> Iterator[Contradiction]:
        """Yield every independent contradiction; what stays in the network has a solution."""
        network = self.network
        doubles = [owner for owner, row in enumerate(self.statements) if row.kind == "maybe"]
        for owner in doubles:
            network.turn(owner, on=False)
        weakest = network.limit
        aside = sorted(settle(network, self._give_up_of_chain))
        self._allowance.begin()
        apart = [owner for owner in aside if not self._is_taken_back(owner)]
        for owner in (*apart, *doubles):
            if self._allowance.is_left(owner):
                yield from self._against(owner)
                network.limit = weakest
                self._allowance.charge(owner)
            else:
                component = self._allowance.component(owner)
                self.unexplained.setdefault(component, []).append(self.statements[owner])
        yield from self._of_choices()
        network.limit = weakest

    @cached_property
    def open_keys(self) -> set[tuple[str, ...]]:
        """The keys of the statements that may be part of a contradiction that was not searched for."""
        found = {row.key for statements in self.undecided for row in statements}
        if self.unexplained:
            component = self._allowance.component
            found |= {row.key for owner, row in enumerate(self.statements) if component(owner) in self.unexplained}
        return found

    @cached_property
    def _alike(self) -> dict[tuple[str, str, str], list[int]]:
        """What gives a value of one thing, by that thing."""
        found: dict[tuple[str, str, str], list[int]] = {}
        for owner, statement in enumerate(self.statements):
            if statement.kind in _VALUES:
                found.setdefault(_about(statement), []).append(owner)
        return found

    @cached_property
    def _implied(self) -> dict[int, list[int]]:
        """What goes without saying, by the points that it binds."""
        found: dict[int, list[int]] = {}
        for owner, statement in enumerate(self.statements):
            if not statement.assertions and statement.kind != "maybe":
                for point in {point for gap in statement.gaps for point in gap[:2]}:
                    found.setdefault(point, []).append(owner)
        return found

    def _is_taken_back(self, owner: int) -> bool:
        """Let a statement that was set aside count again, if it holds with the others; tell whether that was done."""
        if not self._allowance.is_left(owner, of=0.5):
            return False
        fits = Insertion(self.network).fits(self.network.bounds_of(owner))
        self._allowance.charge(owner)
        return fits

    def _of_choices(self) -> Iterator[Contradiction]:
        """Yield the contradictions that only show when the choices are tried."""
        weakest = self.network.limit
        for owners in self._open_choices():
            choices = Choices(self.network, self.statements, owners, partial(self._may_go_on, owners[0]))
            try:
                for limit in range(weakest + 1):
                    self.network.limit = limit
                    while reason := self._smallest(sorted(choices.reason())):
                        blame = [self.statements[one] for one in reason if self._settles(choices, one)]
                        yield Contradiction(tuple(self.statements[one] for one in reason), tuple(blame))
                        self.network.turn(self._give_up(reason), on=False)
            except TooManyError:
                self.undecided.append(tuple(self.statements[owner] for owner in owners))

    def _may_go_on(self, owner: int) -> bool:
        self._allowance.charge(owner)
        return self._allowance.is_left(owner)

    def _settles(self, choices: Choices, owner: int) -> bool:
        """Tell whether the choices could be taken if a statement were taken away."""
        if not self.statements[owner].assertions:
            return False
        self.network.turn(owner, on=False)
        try:
            return not choices.reason()
        except TooManyError:
            return False
        finally:
            self.network.turn(owner, on=True)

    def _open_choices(self) -> list[list[int]]:
        """Return the statements that leave a choice, those together that can touch each other."""
        owners = [owner for owner, row in enumerate(self.statements) if row.cases or row.same]
        if not owners:
            return []
        groups = Components(self.network, counting=True)
        together: dict[int, list[int]] = {}
        for owner in owners:
            places = [point for gap in self.statements[owner].gaps for point in gap[:2] if point >= 0]
            together.setdefault(groups.of(places[0]), []).append(owner)
        return list(together.values())

    def _give_up_of_chain(self, owners: Collection[int]) -> Collection[int]:
        """Set one aside; where too much was searched already, all that is said, to come to an end."""
        owner = self._give_up(owners)
        if self.network.steps < _FREE_STEPS + _STEPS_FOR_A_BOUND * len(self.network.bounds):
            return [owner]
        return {one for one in owners if self.statements[one].assertions}

    def _give_up(self, owners: Collection[int]) -> int:
        """Set aside what is said most weakly; of that, what took part in most contradictions so far.

        Of those, a relative time goes before a date. What was set aside in vain is taken back afterwards.
        """
        said = {owner for owner in owners if self.statements[owner].assertions}
        self._took_part.update(said)
        return max(said, key=lambda owner: (self.statements[owner].rank, self._took_part[owner], owner))

    def _against(self, owner: int) -> Iterator[Contradiction]:
        """Yield the contradictions of a statement with what the network holds, the weightiest first.

        What took part in one is left out of the next, so that they do not depend on each other. Other values of
        the same thing that it cannot meet are left out of all: the comparison of values tells of those.
        """
        rivals = self._rivals(owner)
        for one in rivals:
            self.network.turn(one, on=False)
        hidden: list[int] = []
        found: list[tuple[int, list[int]]] = []
        for limit in range(self.statements[owner].rank, self.network.limit + 1):
            self.network.limit = limit
            while len(found) < _MOST_OF_ONE and (reason := self._reason(owner)):
                found.append((limit, reason))
                parts = [one for one in reason if one != owner and self.statements[one].assertions]
                if not parts:
                    break
                hidden += parts
                for one in parts:
                    self.network.turn(one, on=False)
        for one in hidden:
            self.network.turn(one, on=True)
        for limit, reason in found:
            self.network.limit = limit
            blame = [one for one in reason if one == owner or self._mends(one, owner)]
            yield Contradiction(
                tuple(self.statements[one] for one in reason),
                tuple(self.statements[one] for one in blame if self.statements[one].assertions),
            )
        for one in rivals:
            self.network.turn(one, on=True)

    def _rivals(self, owner: int) -> list[int]:
        """Return the statements in the network that give another value of the same thing, which this cannot meet."""
        statement = self.statements[owner]
        if statement.kind not in _VALUES:
            return []
        return [
            one
            for one in self._alike[_about(statement)]
            if one != owner
            and any(self.network.counts(index) for index in self.network.bounds_of(one))
            and impossible([*statement.gaps, *self.statements[one].gaps])
        ]

    def _reason(self, owner: int) -> list[int]:
        """Return the owners of a smallest contradiction of a statement with the network; empty when there is none."""
        insertion = Insertion(self.network)
        reason = insertion.insert_all(self.network.bounds_of(owner))
        insertion.undo()
        return self._smallest(sorted(reason))

    def _smallest(self, owners: list[int]) -> list[int]:
        """Return those that cannot be left out, beside what goes without saying; all where there are very many."""
        if len(owners) > _MOST_MADE_SMALLER:
            return owners
        points = {point for one in owners for gap in self.statements[one].gaps for point in gap[:2]}
        implied = {one for point in points for one in self._implied.get(point, ())}
        near = (one for one in implied if all(points.issuperset(gap[:2]) for gap in self.statements[one].gaps))
        around = sorted({*owners, *near})
        self.network.steps += len(around) ** 2
        try:
            kept = smallest([self.statements[one] for one in around])
        except TooManyError:
            return owners
        return [one for one in around if self.statements[one] in kept]

    def _mends(self, one: int, owner: int) -> bool:
        """Tell whether a statement would fit the network if another were taken away."""
        self._allowance.charge(owner)
        if not self.statements[one].assertions or not self._allowance.is_left(owner, of=0.75):
            return False
        self.network.turn(one, on=False)
        insertion = Insertion(self.network)
        mends = insertion.fits(self.network.bounds_of(owner))
        insertion.undo()
        self.network.turn(one, on=True)
        return mends


def _about(statement: Statement) -> tuple[str, str, str]:
    return statement.kind, statement.subject, span_name(statement.property)
