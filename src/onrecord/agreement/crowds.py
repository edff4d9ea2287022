"""Very many different things said of one property of one subject, told of together.

To compare each with each would take time and findings by the square of their number. Sorted once, each assertion
asks whether it meets any that says something else.
"""

from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import Any

from onrecord.agreement.clash import Clash
from onrecord.agreement.differences import Difference
from onrecord.agreement.held import Held
from onrecord.agreement.meeting import Meeting
from onrecord.agreement.sayings import Group, Saying
from onrecord.agreement.sorted_times import Times
from onrecord.model.verdicts import Verdict

__all__ = ["crowd_among"]

_SIDES = 2

Rows = list[tuple[int, Held]]


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
