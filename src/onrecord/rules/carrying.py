"""How a value stands: not only whether words carry it, but whether they say that it is so."""

from collections.abc import Iterable

from onrecord.model.findings import Span
from onrecord.model.frozen import dataclass
from onrecord.reading.standing.stances import Standing
from onrecord.rules.case import Case

__all__ = ["Carrier", "standing_of"]


@dataclass(frozen=True, slots=True)
class Carrier:
    """Words that carry a value.

    Args:
        place: where they stand in the source's text.
        nominal: whether they name something, rather than say something of it; what is told `against` a place or
            `without` a person is as true of it.
        unnegated: whether the rule has made sure that nothing negates them, so that only a doubt is looked for.
    """

    place: Span
    nominal: bool = False
    unnegated: bool = False


def standing_of(case: Case, carriers: Iterable[Carrier]) -> tuple[Carrier, Standing] | None:
    """Return how a value stands, by the words that carry it best.

    Words that stand plainly carry a value whatever becomes of it elsewhere in the quotations; else those that leave it
    open count before those that say that it is not so. Only what stands within the quotations governs them.

    Args:
        case: the claim and its quotations.
        carriers: the words that carry the value.

    Returns:
        The words and how they stand; None where no words carry it.
    """
    found = [(carrier, case.standing(carrier.place, nominal=carrier.nominal)) for carrier in carriers]
    return min(found, key=_weakness, default=None)


def _weakness(found: tuple[Carrier, Standing]) -> int:
    carrier, standing = found
    if standing.is_turned:
        return 0 if carrier.unnegated else 2
    return 1 if standing.is_doubtful else 0
