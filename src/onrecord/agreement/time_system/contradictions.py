"""Every independent contradiction of a system of times, and what it comes to.

Each is the smallest set of statements that cannot all hold; it comes to a rule, sides, a verdict, and who is to blame.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from functools import cached_property, partial
from itertools import combinations

from onrecord.agreement.clashes.assertions import Background, Held
from onrecord.agreement.clashes.clash import Clash, one_speaker, verdict_of
from onrecord.agreement.clashes.holdings import Meeting, meeting
from onrecord.agreement.time_system.given_times import DATES_DISAGREE, DURATION_DISAGREES, held_in_doubt
from onrecord.agreement.time_system.inserted_bounds import Choices, Insertion
from onrecord.agreement.time_system.network import Allowance, Components, Network
from onrecord.agreement.time_system.smallest_sets import TooManyError, impossible, settle, smallest
from onrecord.agreement.time_system.statements import DOUBTFUL, Statement, span_name
from onrecord.model.entities import Property
from onrecord.model.frozen import dataclass
from onrecord.model.verdicts import Verdict

__all__ = [
    "IMPOSSIBLE_ORDER",
    "Contradiction",
    "SaidOfTime",
    "System",
    "is_told_elsewhere",
    "rule_of",
    "to_blame",
    "verdict_on",
]

_MOST_OF_ONE = 3
_VALUES = {"date", "duration"}
_MOST_MADE_SMALLER = 40
_FREE_STEPS = 200_000
_STEPS_FOR_A_BOUND = 10
IMPOSSIBLE_ORDER = "T402"
_PAIR = 2
_MOST_SIDES = 100
_OF_ONE_SUBJECT = {"date", "goes_on", "duration", "span"}
SaidOfTime = tuple[Statement, tuple[Held, ...]]
"""One side of a contradiction: a statement, with the assertions that make it."""


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


def rule_of(statements: Sequence[Statement]) -> str:
    """Return the code of the rule that a contradiction comes under."""
    kinds = {row.kind for row in statements}
    if kinds <= {"date", "goes_on"}:
        return DATES_DISAGREE
    if "duration" in kinds and kinds <= _OF_ONE_SUBJECT:
        return DURATION_DISAGREES
    return IMPOSSIBLE_ORDER


def is_told_elsewhere(statements: Sequence[Statement]) -> bool:
    """Tell whether it is a pair of values of one thing, which the comparison of values tells of."""
    kinds = [row.kind for row in statements if row.kind != "maybe"]
    return kinds in (["date"] * _PAIR, ["duration"] * _PAIR)


def verdict_on(
    statements: Sequence[Statement], background: Background
) -> tuple[tuple[SaidOfTime, ...], Clash, Property | None]:
    """Return what comes of statements that cannot all hold.

    Args:
        statements: them, in the order of what they say; some claim must say one of them.
        background: when assertions hold.

    Returns:
        The sides; the clash between them; and for a change, the property that may change.
    """
    sides = tuple(_sides([row for row in statements if row.assertions], background))
    held, changing = _holding_together(statements, background)
    clash = _clash(statements, [rows for _, rows in sides], held)
    return sides, clash, changing if clash.verdict is Verdict.CHANGE else None


def to_blame(contradiction: Contradiction) -> tuple[str, ...]:
    """Return the claims of which each one, taken away alone, mends it."""
    behind = [{row.claim.id for row in statement.assertions} for statement in contradiction.blame]
    return tuple(sorted({claim for claims in behind if len(claims) == 1 for claim in claims}))


def _sides(said: Sequence[Statement], background: Background) -> Iterator[SaidOfTime]:
    """Yield one side for each thing said; what the same claims say is one side."""
    seen: set[frozenset[str]] = set()
    for statement in said:
        claims = frozenset(row.claim.id for row in statement.assertions)
        if claims not in seen:
            seen.add(claims)
            property_ = background.corpus.properties[statement.property]
            yield statement, tuple(held_in_doubt(row, property_, background) for row in statement.assertions)


def _clash(statements: Sequence[Statement], sides: Sequence[tuple[Held, ...]], held: Meeting) -> Clash:
    """Return what comes of sides that cannot all be so; `held` is how surely what may change holds at one time."""
    assertions = [[row.assertion for row in rows] for rows in sides]
    unsure = any(row.rank == DOUBTFUL and not row.assertions for row in statements)
    said = _saying_together(sides)
    together = min(said, held)
    certain = not unsure and together is Meeting.CERTAINLY and all(_somebody_is_sure(rows) for rows in sides)
    verdict = verdict_of(assertions, certain=certain, change=together is Meeting.NEVER)
    changed_mind = verdict is Verdict.CHANGE and said is Meeting.NEVER
    speaker = one_speaker(assertions) if changed_mind or verdict in {Verdict.CONTRADICTION, Verdict.POSSIBLE} else ""
    return Clash(verdict, tuple(sides), speaker if not all(_own(rows) for rows in sides) else "")


def _somebody_is_sure(rows: tuple[Held, ...]) -> bool:
    return any(not row.when.doubtful for row in rows)


def _own(rows: tuple[Held, ...]) -> bool:
    return any(row.assertion.own_voice for row in rows)


def _saying_together(sides: Sequence[tuple[Held, ...]]) -> Meeting:
    """Tell whether plans, or the sayings of one speaker, were said at one time: what is said later may be new."""
    rows = [row for side in sides for row in side]
    plans = all(row.assertion.planned for row in rows)
    reports = bool(one_speaker([[row.assertion for row in side] for side in sides]))
    if not plans and not reports:
        return Meeting.CERTAINLY
    if len(sides) > _MOST_SIDES:
        return Meeting.POSSIBLY
    return min(
        (
            max(meeting(row.said, other.said) for row in one for other in another)
            for one, another in combinations(sides, 2)
        ),
        default=Meeting.CERTAINLY,
    )


def _holding_together(statements: Sequence[Statement], background: Background) -> tuple[Meeting, Property | None]:
    """Tell whether what is said of one property that may change holds at one time, and of which it holds least so."""
    alike: dict[tuple[str, str], list[Statement]] = {}
    for row in statements:
        if row.assertions and not background.corpus.properties[row.property].never_changes:
            alike.setdefault((row.subject, row.property), []).append(row)
    found, least = Meeting.CERTAINLY, None
    for rows in alike.values():
        property_ = background.corpus.properties[rows[0].property]
        for one, other in combinations(rows, 2):
            pairs = (
                meeting(
                    background.held(row, property_).when, background.held(another, property_).when, property_.steady
                )
                for row in one.assertions
                for another in other.assertions
            )
            together = max(pairs)
            if together < found:
                found, least = together, property_
    return found, least
