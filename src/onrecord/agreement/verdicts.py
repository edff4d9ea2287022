"""The verdict of a clash: the one place where voices, statuses and certainty decide what a difference comes to."""

from collections.abc import Sequence

from onrecord.agreement.assertions import Assertion
from onrecord.model.verdicts import Verdict

__all__ = ["one_speaker", "verdict_of"]


def verdict_of(
    sides: Sequence[Sequence[Assertion]], *, certain: bool, change: bool = False, detail: bool = False
) -> Verdict:
    """Return the verdict of sides that cannot all be so: the first that applies, in the order of the verdicts.

    Every side may hold many assertions that say the same; the weightiest of them speaks for it: one that
    happened before one that was planned, the source's own voice before a report. So an assertion more on a side
    never makes the verdict lighter.

    Args:
        sides: none empty: for each thing said, the assertions that say it. Assertions that take no
            part in the clash (at another time, say) are left out by the caller.
        certain: the sides clash whatever the uncertain dates are, and no entity among them is `maybe` another.
        change: they differ at different times.
        detail: one refines the other.

    Returns:
        `plan` when a side was only planned and another is not; `change`, `detail` as told; `attributed` when a
        side is only reported, unless one speaker is reported on every side; else `possible` or `contradiction`.
    """
    if _plan_against_deed(sides):
        return Verdict.PLAN
    if change:
        return Verdict.CHANGE
    if detail:
        return Verdict.DETAIL
    if not all(_own_voice(side) for side in sides) and not one_speaker(sides):
        return Verdict.ATTRIBUTED
    return Verdict.CONTRADICTION if certain else Verdict.POSSIBLE


def one_speaker(sides: Sequence[Sequence[Assertion]]) -> str:
    """Return the id of the speaker reported on each of several sides, the first by name; empty for none."""
    if len(sides) == 1:
        return ""
    shared = set.intersection(*({row.claim.said_by for row in _weightiest(side)} for side in sides))
    return min(shared - {""}, default="")


def _plan_against_deed(sides: Sequence[Sequence[Assertion]]) -> bool:
    only_planned = [all(row.planned for row in side) for side in sides]
    return any(only_planned) and not all(only_planned)


def _own_voice(side: Sequence[Assertion]) -> bool:
    return any(row.own_voice for row in _weightiest(side))


def _weightiest(side: Sequence[Assertion]) -> Sequence[Assertion]:
    """Return the assertions of a side that tell what happened; its plans when it has nothing else."""
    return [row for row in side if not row.planned] or side
