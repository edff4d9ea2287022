"""Amounts: quantities widened by what `about` allows, in units that can be compared."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction

from onrecord.model.quantities import Quantity, grouped
from onrecord.model.settings import Tolerance
from onrecord.model.units import conversion

__all__ = ["Amount", "amount_of", "chains"]


@dataclass(frozen=True, slots=True)
class Amount:
    """The numbers that a quantity can mean.

    Args:
        low: the least; None when nothing bounds it from below.
        high: the most; None when nothing bounds it from above.
        low_open: `low` itself is excluded.
        high_open: `high` itself is excluded.
    """

    low: Fraction | None
    high: Fraction | None
    low_open: bool = False
    high_open: bool = False

    @property
    def key(self) -> str:
        """The bounds, exact: `2500`, `2250..2750`, `>=3`, `625/381`."""
        return self._written(_plain)

    @property
    def words(self) -> str:
        """The bounds, for reading: as decimals, rounded where they have no end (`≈1.64042`)."""
        return grouped(self._written(_rounded))

    def _written(self, write: Callable[[Fraction], str]) -> str:
        if self.low is None:
            return "any number" if self.high is None else f"{'<' if self.high_open else '<='}{write(self.high)}"
        if self.high is None:
            return f"{'>' if self.low_open else '>='}{write(self.low)}"
        return write(self.low) if self.low == self.high else f"{write(self.low)}..{write(self.high)}"

    def meets(self, other: "Amount") -> bool:
        """Tell whether some number is meant by both."""
        return not (self.lies_below(other) or other.lies_below(self))

    def holds(self, other: "Amount") -> bool:
        """Tell whether all that another means is meant by this one too."""
        return self._starts_before(other) and self.ends_after(other)

    def reaches(self, least: int, most: int | None) -> bool:
        """Tell whether some number from `least` to `most` (None: without end) is meant."""
        return self.meets(Amount(Fraction(least), None if most is None else Fraction(most)))

    def lies_below(self, other: "Amount") -> bool:
        """Tell whether every number that this one means is less than any that another means."""
        if self.high is None or other.low is None:
            return False
        return self.high < other.low or (self.high == other.low and (self.high_open or other.low_open))

    def _starts_before(self, other: "Amount") -> bool:
        if self.low is None or other.low is None:
            return self.low is None
        return self.low < other.low or (self.low == other.low and (other.low_open or not self.low_open))

    def ends_after(self, other: "Amount") -> bool:
        """Tell whether this one reaches at least as far up as another."""
        if self.high is None or other.high is None:
            return self.high is None
        return self.high > other.high or (self.high == other.high and (other.high_open or not self.high_open))


def amount_of(quantity: Quantity, tolerance: Tolerance, unit: str = "") -> Amount:
    """Return the numbers that a quantity can mean.

    Args:
        quantity: the quantity; `~` widens both its bounds by the share that the settings give.
        tolerance: the settings' share.
        unit: the unit that the numbers shall be in, the property's; a quantity with a unit of its own is turned
            into it, exactly.

    Raises:
        UnitError: the quantity's own unit cannot be turned into it; reading the fact files refuses such a value.
    """
    low, high = quantity.low, quantity.high
    if quantity.approximate:
        share = Fraction(tolerance.number, 100)
        low = None if low is None else low - abs(low) * share
        high = None if high is None else high + abs(high) * share
    if quantity.unit and quantity.unit != unit:
        turn = conversion(quantity.unit, unit)
        low, high = (None if bound is None else turn(bound) for bound in (low, high))
    return Amount(low, high, quantity.low_open, quantity.high_open)


def chains(amounts: Iterable[Amount]) -> dict[Amount, int]:
    """Return for each amount the number of its chain: amounts of two chains share no number."""
    chain = 0
    reach: Amount | None = None
    found: dict[Amount, int] = {}
    for amount in sorted(set(amounts), key=_by_low):
        if reach is not None and not reach.meets(amount):
            chain += 1
            reach = None
        if reach is None or amount.ends_after(reach):
            reach = amount
        found[amount] = chain
    return found


def _by_low(amount: Amount) -> tuple[bool, Fraction, bool]:
    return (False, Fraction(0), False) if amount.low is None else (True, amount.low, amount.low_open)


def _plain(number: Fraction) -> str:
    """Return a number as a decimal where it has one, else as a fraction."""
    if number.denominator == 1:
        return str(number.numerator)
    shortened = f"{float(number):g}"
    return shortened if Fraction(shortened) == number else str(number)


def _rounded(number: Fraction) -> str:
    """Return a number as a decimal, with `≈` where it had to be rounded."""
    exact = f"{float(number):.12g}"
    return exact if Fraction(exact) == number else f"≈{float(number):g}"
