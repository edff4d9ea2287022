"""Which of the things said of one property of one subject differ, each held against each.

To do so with very many would take time and findings by the square of their number. Those are sorted once, and each
assertion asks whether it meets any that says something else.
"""

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations, pairwise
from typing import Any

from onrecord.agreement.clashes.assertions import Group, Held, Saying
from onrecord.agreement.clashes.clash import Clash, clashes_between
from onrecord.agreement.clashes.holdings import Meeting
from onrecord.agreement.clashes.many_holdings import Changes, Times, dated_changes
from onrecord.agreement.clashes.value_relations import Relation
from onrecord.model.frozen import dataclass
from onrecord.model.verdicts import Verdict

__all__ = ["SAME_SPEAKER", "Difference", "differences_among", "differences_between"]

SAME_SPEAKER = "V605"

_FEW = 12
_MANY = 4
_MOST = 64
_MOST_ROWS = 250_000
_SIDES = 2

Relate = Callable[[Any, Any], Relation]
KindOf = Callable[[Sequence[Any]], Callable[[Any], Hashable]]
Rows = list[tuple[int, Held]]


@dataclass(frozen=True, slots=True, eq=False)
class Difference:
    """Two or more sayings that differ, and what comes of it.

    Args:
        rule: the code of the rule.
        group: what they are about.
        sayings: what is said, one for each side of the clash.
        clash: which assertions clash, and to what verdict.
        maybe: they exclude each other only if an entity is not another that it may be.
        declared: id of the declared rule that they break; empty for none.
        told: it gets a finding; else it is only counted.
        telling: for a change, ids of the claims that tell of it.
    """

    rule: str
    group: Group
    sayings: tuple[Saying, ...]
    clash: Clash
    maybe: bool = False
    declared: str = ""
    told: bool = True
    telling: tuple[str, ...] = ()


def differences_among(
    rule: str,
    group: Group,
    sayings: Sequence[Saying],
    relate: Relate,
    kind_of: KindOf,
    *,
    about: Callable[[Any, Any], Mapping[str, bool]] | None = None,
) -> Iterator[Difference]:
    """Yield what comes of sayings that differ from each other.

    A few are told of each with each. Of more, a change is told of from one to the next in time only, and the others
    are counted. Very many are told of together.

    Args:
        rule: the code of the rule; what one speaker says both ways comes under V605 instead.
        group: what they are about.
        sayings: different things said.
        relate: how two of their values are related.
        kind_of: from all the values to how a value is named with all that it may be compatible with.
        about: for sets, from two values to the names about which they differ, and whether the first has them.
    """
    if _are_too_many(sayings, group):
        yield from crowd_among(rule, group, sayings, kind_of([saying.value for saying in sayings]))
        return
    following = _following(sayings) if len(sayings) > _FEW else None
    for one, other in combinations(sayings, 2):
        relation = relate(one.value, other.value)
        if relation is not Relation.COMPATIBLE:
            names = about(one.value, other.value) if about else None
            for difference in differences_between(rule, group, one, other, relation, about=names):
                far = following is not None and (one, other) not in following and (other, one) not in following
                yield replace(difference, told=False) if far and _is_change(difference) else difference


def _are_too_many(sayings: Sequence[Saying], group: Group) -> bool:
    """Tell whether to hold each against each would take too long, or tell more than anybody reads."""
    count = len(sayings)
    rows = sum(len(saying.rows) for saying in sayings)
    work = max(rows * count, len(group.dated) * count * count)
    return count > _MANY and (count > _MOST or work > _MOST_ROWS)


def _following(sayings: Sequence[Saying]) -> set[tuple[Saying, Saying]]:
    """Return the pairs of sayings of which one follows the other in time."""
    in_time = sorted(
        ((row.when.start, row.when.end, saying.key, saying) for saying in sayings for row in saying.rows),
        key=lambda row: row[:3],
    )
    return {(one[3], other[3]) for one, other in pairwise(in_time)}


def _is_change(difference: Difference) -> bool:
    return difference.clash.verdict is Verdict.CHANGE


def differences_between(
    rule: str,
    group: Group,
    one: Saying,
    other: Saying,
    relation: Relation,
    *,
    about: Mapping[str, bool] | None = None,
) -> Iterator[Difference]:
    """Yield what comes of two sayings that are so related.

    Where they are about two subjects that may be one, they clash at most possibly, and what would be explained if
    the subjects were one is not told.

    Args:
        rule: the code of the rule.
        group: what they are about.
        one: the one saying.
        other: the other.
        relation: how their values are related.
        about: for sets, the names about which they differ, and whether the one has them.
    """
    steady = group.property.steady
    changes = dated_changes(group, one, other, about) if steady else ()
    maybe = group.across or relation is Relation.MAY_EXCLUDE
    clashes = clashes_between(
        one.rows,
        other.rows,
        steady=steady,
        certain=not maybe,
        detail=relation is Relation.DETAIL,
        across=group.across,
        changes=changes,
    )
    for clash in clashes:
        if group.across and clash.verdict.explained:
            continue
        telling: tuple[str, ...] = ()
        if clash.verdict is Verdict.CHANGE:
            telling = _telling(changes or dated_changes(group, one, other, about), clash)
        code = SAME_SPEAKER if clash.speaker else rule
        yield Difference(code, group, (one, other), clash, maybe, telling=telling)


def _telling(changes: Sequence[Changes], clash: Clash) -> tuple[str, ...]:
    """Return the ids of the claims that tell of a change, where each part of it is told of."""
    rows = [row.when for side in clash.sides for row in side]
    first, last = min(when.start[0] for when in rows), max(when.end[1] for when in rows)
    told = [change.told_by(first, last) for change in changes]
    return tuple(sorted(set[str]().union(*told))) if all(told) else ()


def crowd_among(
    rule: str, group: Group, sayings: Sequence[Saying], kind_of: Callable[[Any], Hashable]
) -> Iterator[Difference]:
    """Yield one difference of all that clash, or one of all that changed.

    Args:
        rule: the code of the rule.
        group: what they are about.
        sayings: different things said.
        kind_of: from a value to a name for all that it may be compatible with: values of two kinds exclude each
            other for certain. Among values of one kind nothing is looked for.
    """
    kinds: dict[Hashable, int] = {}
    owner = [kinds.setdefault(kind_of(saying.value), len(kinds)) for saying in sayings]
    done = [(index, row) for index, saying in enumerate(sayings) for row in saying.rows if not row.assertion.planned]
    own = [(index, row) for index, row in done if row.assertion.own_voice]
    for rows, level in ((own, Meeting.CERTAINLY), (own, Meeting.POSSIBLY), (done, Meeting.POSSIBLY)):
        clashing = _meeting(rows, owner, level, group)
        if len({owner[index] for index, _ in clashing}) >= _SIDES:
            yield _difference(rule, group, sayings, clashing, _verdict(rows is own, level, group))
            return
    if len({owner[index] for index, _ in done}) >= _SIDES:
        yield _difference(rule, group, sayings, done, Verdict.CHANGE)


def _meeting(rows: Rows, owner: list[int], level: Meeting, group: Group) -> Rows:
    """Return the assertions that meet one of another kind at least so surely."""
    times = Times(((row.when, owner[index]) for index, row in rows), group.property.steady)
    return [(index, row) for index, row in rows if times.has(row.when, level, besides=owner[index])]


def _verdict(own_voice: bool, level: Meeting, group: Group) -> Verdict:
    if not own_voice:
        return Verdict.ATTRIBUTED
    certain = level is Meeting.CERTAINLY and not group.across
    return Verdict.CONTRADICTION if certain else Verdict.POSSIBLE


def _difference(rule: str, group: Group, sayings: Sequence[Saying], rows: Rows, verdict: Verdict) -> Difference:
    sides: dict[int, list[Held]] = {}
    for index, row in rows:
        sides.setdefault(index, []).append(row)
    clash = Clash(verdict, tuple(tuple(side) for side in sides.values()))
    return Difference(rule, group, tuple(sayings[index] for index in sides), clash)
