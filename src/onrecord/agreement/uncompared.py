"""What differs but was not compared, because it holds at different times and no claim tells of the change."""

from onrecord.agreement.differences import Difference
from onrecord.agreement.held import Held
from onrecord.model.findings import NotCompared
from onrecord.model.verdicts import Verdict

__all__ = ["Uncompared"]

_REASON = "they hold at different times, and no claim tells of a change between them"


class Uncompared:
    """Counts the pairs of assertions that differ without a common time, for each property of each subject."""

    def __init__(self) -> None:
        self._pairs: dict[tuple[str, str], int] = {}
        self._claims: dict[tuple[str, str], set[str]] = {}

    def add(self, difference: Difference) -> None:
        """Count a difference, if it is a change that no claim tells of."""
        if not _is_untold(difference):
            return
        group = difference.group.subject, difference.group.property.id
        self._pairs[group] = self._pairs.get(group, 0) + _pairs(difference.clash.sides)
        claims = self._claims.setdefault(group, set())
        for side in difference.clash.sides:
            claims.update(row.assertion.claim.id for row in side)

    def rows(self) -> tuple[NotCompared, ...]:
        """Return what was counted, sorted."""
        return tuple(
            NotCompared(
                subject=subject,
                property=property_,
                claims=tuple(sorted(self._claims[subject, property_])),
                pairs=count,
                reason=_REASON,
            )
            for (subject, property_), count in sorted(self._pairs.items())
        )


def _is_untold(difference: Difference) -> bool:
    return difference.clash.verdict is Verdict.CHANGE and not difference.clash.speaker and not difference.telling


def _pairs(sides: tuple[tuple[Held, ...], ...]) -> int:
    """Return how many pairs of assertions stand on two different sides."""
    total = sum(map(len, sides))
    return (total * total - sum(len(side) ** 2 for side in sides)) // 2
