"""The durations that are given for one thing: which of them cannot be one length, and which refine each other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from onrecord.agreement.assertions import Assertion
from onrecord.agreement.differences import Difference
from onrecord.agreement.pairs import differences_between
from onrecord.agreement.relations import Relation
from onrecord.agreement.sayings import Group, Saying
from onrecord.agreement.setting import Setting
from onrecord.agreement.times.nearby import near_pairs
from onrecord.model.durations import Duration, widened_duration
from onrecord.model.settings import Tolerance

__all__ = ["DURATION_DISAGREES", "Length", "compare_lengths", "lengths_of"]

DURATION_DISAGREES = "T403"


@dataclass(frozen=True, slots=True, eq=False)
class Length:
    """One duration that is given for one thing.

    Args:
        group: the thing and the property.
        words: the duration, for reading.
        apart: the fewest and the most days from the first day to the last; both ways of counting are right.
        assertions: those that give it.
    """

    group: Group
    words: str
    apart: tuple[int, int]
    assertions: Sequence[Assertion]

    @property
    def key(self) -> str:
        """The duration, normalised."""
        return f"{self.apart[0]}..{self.apart[1]} days"


def lengths_of(group: Group, tolerance: Tolerance) -> list[Length]:
    """Return the durations that are given for one thing, each once, from the shortest."""
    by_days: dict[tuple[int, int], list[Assertion]] = {}
    for assertion in group.assertions:
        duration = assertion.claim.value
        if isinstance(duration, Duration) and not assertion.cancelled:
            wide = widened_duration(duration, tolerance)
            by_days.setdefault((max(0, wide.least - 1), wide.most), []).append(assertion)
    return [Length(group, _words(rows, tolerance), days, rows) for days, rows in sorted(by_days.items())]


def compare_lengths(lengths: Sequence[Length], setting: Setting) -> Iterator[Difference]:
    """Yield what comes of the durations given for one thing."""
    for one, other in near_pairs(lengths, sum(len(row.assertions) for row in lengths), lambda row: row.apart):
        relation = _relation(one.apart, other.apart)
        if relation is not Relation.COMPATIBLE:
            sayings = _saying(one, setting), _saying(other, setting)
            yield from differences_between(DURATION_DISAGREES, one.group, *sayings, relation)


def _relation(one: tuple[int, int], other: tuple[int, int]) -> Relation:
    if one[1] < other[0] or other[1] < one[0]:
        return Relation.EXCLUDE
    holds = one[0] <= other[0] and other[1] <= one[1]
    return Relation.DETAIL if holds or (other[0] <= one[0] and one[1] <= other[1]) else Relation.COMPATIBLE


def _saying(length: Length, setting: Setting) -> Saying:
    rows = tuple(setting.held(row, length.group.property) for row in length.assertions)
    return Saying(length.key, length.words, length.apart, rows)


def _words(rows: Sequence[Assertion], tolerance: Tolerance) -> str:
    return min(_told(row.claim.value, tolerance) for row in rows if isinstance(row.claim.value, Duration))


def _told(duration: Duration, tolerance: Tolerance) -> str:
    if not duration.approximate:
        return duration.text
    wide = widened_duration(duration, tolerance)
    return f"{duration.text} (`~` read as {wide.least} to {wide.most} days)"
