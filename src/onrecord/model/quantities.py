"""Numbers as authored: exact, about, bounded or a range."""

from dataclasses import dataclass
from fractions import Fraction

__all__ = ["Quantity", "QuantityError", "parse_quantity"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number, or the range it lies in.

    Args:
        text: as authored (`2500`, `~2500`, `>=3`, `2000..3000`).
        low: the least it can be; None when nothing bounds it from below.
        high: the most it can be; None when nothing bounds it from above.
        low_open: `low` itself is excluded (`>3`).
        high_open: `high` itself is excluded (`<3`).
        approximate: written with `~`; the tolerance of the settings widens it.
    """

    text: str
    low: Fraction | None
    high: Fraction | None
    low_open: bool = False
    high_open: bool = False
    approximate: bool = False
