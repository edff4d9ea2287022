"""Which claims date a change between two sayings: a term that ends, a member who joins or leaves."""

from collections.abc import Iterable, Mapping

from onrecord.agreement.held import Changes, Held
from onrecord.agreement.sayings import Group, Saying
from onrecord.agreement.setting import Setting
from onrecord.model.claims import Members

__all__ = ["dated_changes", "with_dates"]


def with_dates(group: Group, setting: Setting) -> Group:
    """Return a group with those of its assertions that hold throughout an extent."""
    dated = (row for row in group.assertions if row.claim.during is not None and not row.cancelled)
    return Group(
        group.subject,
        group.property,
        group.assertions,
        group.across,
        tuple(setting.held(row, group.property) for row in dated),
    )


def dated_changes(
    group: Group, one: Saying, other: Saying, about: Mapping[str, bool] | None = None
) -> tuple[Changes, ...]:
    """Return the changes between two sayings that the claims of their group date.

    Args:
        group: what they are about.
        one: the one saying.
        other: the other.
        about: for sets, the names about which they differ, and whether the one has them; each must have changed.
    """
    if not group.dated:
        return ()
    if about is None:
        saying = {row.assertion.claim.id for row in (*one.rows, *other.rows)}
        either = [row for row in group.dated if row.assertion.claim.id not in saying]
        return (Changes(one.rows, other.rows, either),)
    return tuple(
        _change_of(name, group.dated, *((one, other) if has else (other, one)), swapped=not has)
        for name, has in sorted(about.items())
    )


def _change_of(name: str, dated: Iterable[Held], having: Saying, lacking: Saying, *, swapped: bool) -> Changes:
    """Return the changes between having a member and lacking it."""
    rows = list(dated)
    with_it = (*having.rows, *(row for row in rows if _names(row, name)))
    without_it = (*lacking.rows, *(row for row in rows if _lacks(row, name)))
    return Changes(without_it, with_it) if swapped else Changes(with_it, without_it)


def _names(row: Held, name: str) -> bool:
    value = row.assertion.claim.value
    return isinstance(value, Members) and name in value.ids


def _lacks(row: Held, name: str) -> bool:
    claim = row.assertion.claim
    if isinstance(claim.value, Members) and claim.complete:
        return name not in claim.value.ids
    return name in claim.without
