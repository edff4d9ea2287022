"""What differs but was not compared, because it holds at different times and no claim tells of the change."""

from collections.abc import Iterable
from itertools import chain

from onrecord.agreement.differences import Difference
from onrecord.agreement.held import Held
from onrecord.model.findings import NotCompared
from onrecord.model.verdicts import Verdict

__all__ = ["not_compared"]

_REASON = "they hold at different times, and no claim tells of a change between them"


def not_compared(differences: Iterable[Difference]) -> tuple[NotCompared, ...]:
    """Return how many pairs of assertions differ without a common time, for each property of each subject."""
    pairs: dict[tuple[str, str], int] = {}
    claims: dict[tuple[str, str], set[str]] = {}
    for difference in differences:
        if _is_untold(difference):
            group = difference.group.subject, difference.group.property.id
            pairs[group] = pairs.get(group, 0) + _pairs(difference.clash.sides)
            rows = chain.from_iterable(difference.clash.sides)
            claims.setdefault(group, set()).update(row.assertion.claim.id for row in rows)
    return tuple(
        NotCompared(
            subject=subject,
            property=property_,
            claims=tuple(sorted(claims[subject, property_])),
            pairs=count,
            reason=_REASON,
        )
        for (subject, property_), count in sorted(pairs.items())
    )


def _is_untold(difference: Difference) -> bool:
    return difference.clash.verdict is Verdict.CHANGE and not difference.clash.speaker and not difference.telling


def _pairs(sides: tuple[tuple[Held, ...], ...]) -> int:
    """Return how many pairs of assertions stand on two different sides."""
    total = sum(map(len, sides))
    return (total * total - sum(len(side) ** 2 for side in sides)) // 2
