"""Open lists that name too many together, though none of them does alone."""

from collections.abc import Iterator, Sequence

from onrecord.agreement.amounts import Amount
from onrecord.agreement.held import Held
from onrecord.agreement.kinship import Kinship
from onrecord.agreement.lists import Lists
from onrecord.agreement.meeting import Meeting, meeting
from onrecord.agreement.sayings import Saying
from onrecord.model.durations import Duration

__all__ = ["too_many_together"]

_MOST_TIMES = 50
_MOST_LISTS = 200

Chosen = list[tuple[Saying, Held]]


def too_many_together(
    lists: Lists, allowed: Amount, number: Saying | None
) -> tuple[tuple[Saying, ...], tuple[tuple[Held, ...], ...]] | None:
    """Return a smallest choice of open lists that name more than a number, all at one time; None when none does.

    Only what the sources say in their own voice, and not as a plan, is put together.

    Args:
        lists: what is said of a set.
        allowed: how many may be in it.
        number: the saying that tells the number, to be met in time; None for a number that holds at all times.

    Returns:
        The sayings, the number last, and for each the assertions that certainly hold at that time.
    """
    if allowed.high is None:
        return None
    kinship, steady = lists.setting.kinship, lists.group.property.steady
    parts = [part for part in lists.open if allowed.reaches(len(part.value), None)][:_MOST_LISTS]
    if allowed.reaches(kinship.fewest({name for part in parts for name in part.value}), None):
        return None
    parts.sort(key=lambda part: (-len(part.value), part.key))
    for base in _bases(parts, number):
        chosen = _chosen(parts, base, allowed, kinship, steady)
        if chosen:
            anchors = [row for _, row in chosen] + [base]
            sayings = (*(part for part, _ in chosen), *([number] if number else []))
            return sayings, tuple(_alike(saying, anchors, steady) for saying in sayings)
    return None


def _bases(parts: Sequence[Saying], number: Saying | None) -> Iterator[Held]:
    """Yield an assertion for each time at which the lists may be too long together."""
    rows = [row for saying in ([number] if number else parts) for row in _told(saying)]
    by_time = {row.when: row for row in reversed(rows)}
    yield from list(by_time.values())[-_MOST_TIMES:]


def _chosen(parts: Sequence[Saying], base: Held, allowed: Amount, kinship: Kinship, steady: Duration | None) -> Chosen:
    """Choose lists, the longest first, until they name too many; then drop those that are not needed."""
    chosen: Chosen = []
    for part in parts:
        anchors = [base, *(row for _, row in chosen)]
        row = next((row for row in _told(part) if _meets_all(row, anchors, steady)), None)
        if row is not None and not part.value <= _names(chosen):
            chosen.append((part, row))
            if not allowed.reaches(kinship.fewest(_names(chosen)), None):
                return _needed(chosen, allowed, kinship)
    return []


def _needed(chosen: Chosen, allowed: Amount, kinship: Kinship) -> Chosen:
    for pair in list(chosen):
        rest = [other for other in chosen if other is not pair]
        if not allowed.reaches(kinship.fewest(_names(rest)), None):
            chosen = rest
    return chosen


def _alike(saying: Saying, anchors: Sequence[Held], steady: Duration | None) -> tuple[Held, ...]:
    return tuple(row for row in _told(saying) if _meets_all(row, anchors, steady))


def _meets_all(row: Held, anchors: Sequence[Held], steady: Duration | None) -> bool:
    return all(row is other or meeting(row.when, other.when, steady) is Meeting.CERTAINLY for other in anchors)


def _told(saying: Saying) -> list[Held]:
    return [row for row in saying.rows if row.assertion.own_voice and not row.assertion.planned]


def _names(chosen: Chosen) -> frozenset[str]:
    return frozenset(name for part, _ in chosen for name in part.value)
