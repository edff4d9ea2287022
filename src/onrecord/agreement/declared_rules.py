"""The declared rules of a corpus, applied to each subject that they are about; the order of times is no part of it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field, replace
from itertools import combinations
from typing import NamedTuple

from onrecord.agreement.clashes.assertions import Background, Group, Groups, Held, Saying
from onrecord.agreement.clashes.clash import Clash, clashes_between, verdict_of
from onrecord.agreement.clashes.differing_sayings import Difference
from onrecord.agreement.clashes.holdings import UNTOLD, Meeting, meeting, observed
from onrecord.agreement.clashes.value_relations import Relation, amount_of
from onrecord.agreement.sets import Lists, read_lists, too_many_together
from onrecord.model.claims import EntityValue, Members, Value
from onrecord.model.corpus import AtMost, DeclaredRule, Disjoint, Exactly, Order, Requires, Subset
from onrecord.model.findings import Skipped
from onrecord.model.frozen import dataclass
from onrecord.model.quantities import Quantity
from onrecord.model.verdicts import Verdict

__all__ = ["Declared", "Missing", "check_declared"]

_SAID_BY_OCCURS = {"starts", "ends"}


class Missing(NamedTuple):
    """What a rule asks for and no claim tells.

    Args:
        rule: the declared rule.
        subject: id of the subject.
        property: id of the property.
    """

    rule: DeclaredRule
    subject: str
    property: str


@dataclass(slots=True)
class Declared:
    """What came of the declared rules: differences, claims that are missing, and what was found in order."""

    differences: list[Difference] = field(default_factory=list)
    missing: list[Missing] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    passed: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True, eq=False)
class _Applied:
    """A declared rule, applied to one subject.

    Args:
        rule: id of the rule.
        subject: id of the subject.
        groups: the assertions of the corpus by subject and property.
        background: the corpus.
    """

    rule: str
    subject: str
    groups: Groups
    background: Background

    def has(self, property_: str) -> bool:
        """Tell whether anything is told of a property of the subject."""
        return (self.subject, property_) in self.groups

    def lists(self, property_: str, subject: str = "") -> Lists | None:
        """Return what is said of a set of the subject, or of another; None when nothing is."""
        group = self.groups.get((subject or self.subject, property_))
        return read_lists(group, self.background, even_alone=True) if group else None

    def group(self, property_: str) -> Group:
        """Return what is said of a property of the subject."""
        return self.groups[self.subject, property_]

    def at_its_time(self, row: Held, *, as_observed: bool) -> Held:
        """Return what is told of an event at the time of the event; where nothing tells that, at any time."""
        if not row.when.always:
            return row
        when = self.background.events.get(self.subject, UNTOLD)
        return replace(row, when=observed(when) if as_observed else when)


def check_declared(groups: Groups, background: Background) -> Declared:
    """Apply every declared rule, but for those about the order of times, to every subject of its kind."""
    told = Declared()
    subjects = sorted({subject for subject, _ in groups})
    for rule in background.corpus.rules.values():
        if isinstance(rule.constraint, Requires):
            _require(rule, rule.constraint, groups, background, told)
        elif not isinstance(rule.constraint, Order):
            for subject in subjects:
                if not rule.kind or _kind(subject, background) == rule.kind:
                    _apply(_Applied(rule.id, subject, groups, background), rule, told)
    return told


def _apply(applied: _Applied, rule: DeclaredRule, told: Declared) -> None:
    """Apply a rule about sets to one subject; where nothing is told of the sets, nothing was checked."""
    found: list[Difference] = []
    ran, code = False, "M508"
    match rule.constraint:
        case Subset(of, within):
            code, ran, found = "M506", applied.has(of), list(_subset(applied, of, within))
        case Disjoint(properties):
            code, ran, found = "M507", sum(map(applied.has, properties)) > 1, list(_disjoint(applied, properties))
        case AtMost(of, count):
            ran, found = applied.has(of), list(_wrong_number(applied, of, count, at_most=True))
        case Exactly(of, count):
            ran, found = applied.has(of), list(_wrong_number(applied, of, count, at_most=False))
    told.differences += found
    if ran and not found:
        told.passed[code] += 1


def _require(rule: DeclaredRule, constraint: Requires, groups: Groups, background: Background, told: Declared) -> None:
    """Look for the claims that a rule asks for; claims that could not be read may be among them."""
    if background.corpus.unreadable.get("claims"):
        reason = f"the rule {rule.id} asks for claims, and some claims could not be read"
        told.skipped.append(Skipped(rule="V606", claims=(), reason=reason))
        return
    for subject in _subjects(rule, groups, background):
        for property_ in constraint.properties:
            if _is_told(subject, property_, groups):
                told.passed["V606"] += 1
            else:
                told.missing.append(Missing(rule, subject, property_))


def _subjects(rule: DeclaredRule, groups: Groups, background: Background) -> Iterable[str]:
    """Return the entities of the rule's kind; of a rule without a kind, all that any claim is about."""
    if rule.kind:
        return (entity.id for entity in background.corpus.entities.values() if entity.kind == rule.kind)
    return sorted({subject for subject, _ in groups})


def _is_told(subject: str, property_: str, groups: Groups) -> bool:
    """Tell whether a claim tells a property; when something occurs tells when it starts and ends."""
    return (subject, property_) in groups or (property_ in _SAID_BY_OCCURS and (subject, "occurs") in groups)


def _kind(subject: str, background: Background) -> str:
    entity = background.corpus.entities.get(subject)
    return entity.kind if entity else ""


def _subset(applied: _Applied, of: str, within: str) -> Iterator[Difference]:
    """Yield who is in a set of the subject and not in the set that a path leads to.

    Args:
        applied: the rule and its subject.
        of: id of the property that is the smaller set.
        within: the path: ids of properties, each but the last of them with entities as values.
    """
    inner = applied.lists(of)
    if inner is None:
        return
    for steps, outer in _reached(applied, within.split(".")):
        yield from _outside(applied, of, inner, steps, outer)


def _reached(applied: _Applied, path: Sequence[str]) -> Iterator[tuple[tuple[Saying, ...], Lists]]:
    """Yield each set that a path leads to, with what is said at each step on the way."""
    ways: list[tuple[tuple[Saying, ...], str]] = [((), applied.subject)]
    for property_ in path[:-1]:
        ways = [
            ((*steps, saying), saying.value)
            for steps, subject in ways
            for saying in _steps(applied, subject, property_)
        ]
    for steps, subject in ways:
        lists = applied.lists(path[-1], subject)
        if lists is not None:
            yield steps, lists


def _steps(applied: _Applied, subject: str, property_: str) -> Iterator[Saying]:
    """Yield, for each entity that a property leads to, the assertions that say so."""
    group = applied.groups.get((subject, property_))
    if group is None:
        return
    by_entity: dict[str, list[Held]] = {}
    for row in group.assertions:
        for id_ in () if row.cancelled else _ids(row.claim.value):
            by_entity.setdefault(id_, []).append(applied.background.held(row, group.property))
    entities = applied.background.corpus.entities
    for id_, rows in sorted(by_entity.items()):
        name = entities[id_].name if id_ in entities else id_
        yield Saying(f"{property_} {id_}", f"{property_} {name}", id_, tuple(rows))


def _ids(value: Value | None) -> tuple[str, ...]:
    if isinstance(value, Members):
        return value.ids
    return (value.id,) if isinstance(value, EntityValue) else ()


def _outside(applied: _Applied, of: str, inner: Lists, steps: tuple[Saying, ...], outer: Lists) -> Iterator[Difference]:
    """Yield who is named in the inner set, and not in a complete list of the outer one or excluded from it."""
    for whole in outer.complete:
        for strangers, parts, relation in inner.strangers_to(whole):
            sayings = (inner.naming(strangers, parts), *steps, whole)
            yield from _chained(applied, applied.group(of), sayings, outer, relation)
    for both, naming, excluding, relation in inner.named_and_excluded(outer.excluded):
        sayings = (inner.naming(both, naming), *steps, outer.excluding(both, excluding))
        yield from _chained(applied, applied.group(of), sayings, outer, relation)


def _chained(
    applied: _Applied, group: Group, sayings: tuple[Saying, ...], outer: Lists, relation: Relation
) -> Iterator[Difference]:
    """Yield what comes of somebody named, of each step of the path, and of the list at its end that lacks them."""
    named, *steps, lacking = sayings
    steady, certain = outer.group.property.steady, relation is Relation.EXCLUDE
    rows = named.rows
    if any(not row.when.always for row in lacking.rows):
        rows = tuple(applied.at_its_time(row, as_observed=steady is not None) for row in rows)
    for clash in clashes_between(rows, lacking.rows, steady=steady, certain=certain):
        chained = None if clash.speaker else _with_steps(clash, steps)
        if chained is not None:
            yield Difference("M506", group, sayings, chained, maybe=not certain, declared=applied.rule)


def _with_steps(clash: Clash, steps: Sequence[Saying]) -> Clash | None:
    """Return a clash with the steps between its sides; None where a step certainly holds at another time."""
    named, lacking = clash.sides
    certain = clash.verdict is Verdict.CONTRADICTION
    between: list[tuple[Held, ...]] = []
    for step in steps:
        levels = [(max(meeting(row.when, other.when) for other in named), row) for row in step.rows]
        best = max(level for level, _ in levels)
        if best is Meeting.NEVER:
            return None
        certain = certain and best is Meeting.CERTAINLY
        between.append(tuple(row for level, row in levels if level is best))
    sides = (named, *between, lacking)
    assertions = [[row.assertion for row in side] for side in sides]
    change, detail = clash.verdict is Verdict.CHANGE, clash.verdict is Verdict.DETAIL
    verdict = verdict_of(assertions, certain=certain, change=change, detail=detail)
    if clash.verdict is Verdict.ATTRIBUTED and verdict in {Verdict.POSSIBLE, Verdict.CONTRADICTION}:
        verdict = Verdict.ATTRIBUTED
    return Clash(verdict, sides)


def _disjoint(applied: _Applied, properties: Sequence[str]) -> Iterator[Difference]:
    """Yield who is named in two sets of the subject that are to share nobody."""
    lists = [(property_, applied.lists(property_)) for property_ in properties]
    for (one, first), (other, second) in combinations(lists, 2):
        if first is None or second is None:
            continue
        for both, naming, naming_too, relation in first.named_and_excluded((*second.open, *second.complete)):
            steady = first.group.property.steady if second.group.property.steady else None
            sides = _prefixed(one, first.naming(both, naming)), _prefixed(other, second.naming(both, naming_too))
            certain = relation is Relation.EXCLUDE
            for clash in clashes_between(sides[0].rows, sides[1].rows, steady=steady, certain=certain):
                if not clash.speaker:
                    yield Difference("M507", applied.group(one), sides, clash, not certain, applied.rule)


def _wrong_number(applied: _Applied, of: str, count: Quantity, *, at_most: bool) -> Iterator[Difference]:
    """Yield the lists and numbers of a set that have more members than a rule allows, or fewer.

    Args:
        applied: the rule and its subject.
        of: id of the property that is the set.
        count: how many it may have.
        at_most: fewer are allowed.
    """
    lists = applied.lists(of)
    if lists is None:
        return
    allowed = amount_of(count, applied.background.settings.tolerance)
    if at_most:
        allowed = replace(allowed, low=None, low_open=False)
    for saying in (*lists.complete, *lists.open, *lists.numbers):
        relation = lists.against_number(saying, allowed)
        if relation is not Relation.COMPATIBLE:
            yield _wrong(applied, of, (saying,), (saying.rows,), certain=relation is Relation.EXCLUDE)
    together = too_many_together(lists, allowed, None)
    if together is not None:
        yield _wrong(applied, of, *together, certain=True)


def _wrong(
    applied: _Applied, of: str, sayings: tuple[Saying, ...], sides: tuple[tuple[Held, ...], ...], *, certain: bool
) -> Difference:
    verdict = verdict_of([[row.assertion for row in side] for side in sides], certain=certain)
    clash = Clash(verdict, sides)
    return Difference("M508", applied.group(of), sayings, clash, maybe=not certain, declared=applied.rule)


def _prefixed(property_: str, saying: Saying) -> Saying:
    return replace(saying, key=f"{property_} {saying.key}", words=f"{property_} {saying.words}")
