"""Comparing every saying with every other that it excludes or refines."""

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations, pairwise
from typing import Any

from onrecord.agreement.clash import Clash, clashes_between
from onrecord.agreement.crowds import crowd_among
from onrecord.agreement.dating import dated_changes
from onrecord.agreement.differences import Difference
from onrecord.agreement.held import Changes
from onrecord.agreement.relations import Relation
from onrecord.agreement.sayings import Group, Saying
from onrecord.model.verdicts import Verdict

__all__ = ["SAME_SPEAKER", "differences_among", "differences_between"]

SAME_SPEAKER = "V605"

_FEW = 12
_MANY = 4
_MOST = 64
_MOST_ROWS = 250_000

Relate = Callable[[Any, Any], Relation]
KindOf = Callable[[Sequence[Any]], Callable[[Any], Hashable]]


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
