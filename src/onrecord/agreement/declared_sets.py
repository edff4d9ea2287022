"""The declared rules about sets: a subset through a path, disjoint sets, numbers of members."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from onrecord.agreement.amounts import amount_of
from onrecord.agreement.clash import Clash, clashes_between
from onrecord.agreement.differences import Difference
from onrecord.agreement.held import Held
from onrecord.agreement.lists import Lists, read_lists
from onrecord.agreement.meeting import ALWAYS, UNTOLD, Meeting, meeting, observed
from onrecord.agreement.relations import Relation
from onrecord.agreement.sayings import Group, Groups, Saying
from onrecord.agreement.setting import Setting
from onrecord.agreement.together import too_many_together
from onrecord.agreement.verdicts import verdict_of
from onrecord.model.claims import EntityValue, Members, Value
from onrecord.model.quantities import Quantity
from onrecord.model.verdicts import Verdict

__all__ = ["Applied", "disjoint", "subset", "wrong_number"]


@dataclass(frozen=True, slots=True, eq=False)
class Applied:
    """A declared rule, applied to one subject.

    Args:
        rule: id of the rule.
        subject: id of the subject.
        groups: the assertions of the corpus by subject and property.
        setting: the corpus.
    """

    rule: str
    subject: str
    groups: Groups
    setting: Setting

    def has(self, property_: str) -> bool:
        """Tell whether anything is told of a property of the subject."""
        return (self.subject, property_) in self.groups

    def lists(self, property_: str, subject: str = "") -> Lists | None:
        """Return what is said of a set of the subject, or of another; None when nothing is."""
        group = self.groups.get((subject or self.subject, property_))
        return read_lists(group, self.setting, even_alone=True) if group else None

    def group(self, property_: str) -> Group:
        """Return what is said of a property of the subject."""
        return self.groups[self.subject, property_]

    def at_its_time(self, row: Held, *, as_observed: bool) -> Held:
        """Return what is told of an event at the time of the event; where nothing tells that, at any time."""
        if row.when is not ALWAYS:
            return row
        when = self.setting.events.get(self.subject, UNTOLD)
        return replace(row, when=observed(when) if as_observed else when)


def subset(applied: Applied, of: str, within: str) -> Iterator[Difference]:
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


def _reached(applied: Applied, path: Sequence[str]) -> Iterator[tuple[tuple[Saying, ...], Lists]]:
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


def _steps(applied: Applied, subject: str, property_: str) -> Iterator[Saying]:
    """Yield, for each entity that a property leads to, the assertions that say so."""
    group = applied.groups.get((subject, property_))
    if group is None:
        return
    by_entity: dict[str, list[Held]] = {}
    for row in group.assertions:
        for id_ in () if row.cancelled else _ids(row.claim.value):
            by_entity.setdefault(id_, []).append(applied.setting.held(row, group.property))
    entities = applied.setting.corpus.entities
    for id_, rows in sorted(by_entity.items()):
        name = entities[id_].name if id_ in entities else id_
        yield Saying(f"{property_} {id_}", f"{property_} {name}", id_, tuple(rows))


def _ids(value: Value | None) -> tuple[str, ...]:
    if isinstance(value, Members):
        return value.ids
    return (value.id,) if isinstance(value, EntityValue) else ()


def _outside(applied: Applied, of: str, inner: Lists, steps: tuple[Saying, ...], outer: Lists) -> Iterator[Difference]:
    """Yield who is named in the inner set, and not in a complete list of the outer one or excluded from it."""
    for whole in outer.complete:
        for strangers, parts, relation in inner.strangers_to(whole):
            sayings = (inner.naming(strangers, parts), *steps, whole)
            yield from _chained(applied, applied.group(of), sayings, outer, relation)
    for both, naming, excluding, relation in inner.named_and_excluded(outer.excluded):
        sayings = (inner.naming(both, naming), *steps, outer.excluding(both, excluding))
        yield from _chained(applied, applied.group(of), sayings, outer, relation)


def _chained(
    applied: Applied, group: Group, sayings: tuple[Saying, ...], outer: Lists, relation: Relation
) -> Iterator[Difference]:
    """Yield what comes of somebody named, of each step of the path, and of the list at its end that lacks them."""
    named, *steps, lacking = sayings
    steady, certain = outer.group.property.steady, relation is Relation.EXCLUDE
    rows = named.rows
    if any(row.when is not ALWAYS for row in lacking.rows):
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


def disjoint(applied: Applied, properties: Sequence[str]) -> Iterator[Difference]:
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


def wrong_number(applied: Applied, of: str, count: Quantity, *, at_most: bool) -> Iterator[Difference]:
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
    allowed = amount_of(count, applied.setting.settings.tolerance)
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
    applied: Applied, of: str, sayings: tuple[Saying, ...], sides: tuple[tuple[Held, ...], ...], *, certain: bool
) -> Difference:
    verdict = verdict_of([[row.assertion for row in side] for side in sides], certain=certain)
    clash = Clash(verdict, sides)
    return Difference("M508", applied.group(of), sayings, clash, maybe=not certain, declared=applied.rule)


def _prefixed(property_: str, saying: Saying) -> Saying:
    return replace(saying, key=f"{property_} {saying.key}", words=f"{property_} {saying.words}")
