"""How two values of one property are related: both can be so, one refines the other, or they exclude each other.

A quantity is compared as the numbers that it can mean: widened by what `about` allows, in units that can be compared.
"""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from typing import Any

from onrecord.agreement.clashes.kinship import Kinship
from onrecord.model.entities import PropertyType
from onrecord.model.quantities import Quantity, grouped
from onrecord.model.settings import Tolerance
from onrecord.model.units import conversion

__all__ = ["Amount", "Relation", "amount_of", "between_amounts", "chains", "kind_of_value", "relation_between"]


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


class Relation(Enum):
    """How two values of one property are related."""

    COMPATIBLE = "both can be so"
    DETAIL = "one refines the other"
    MAY_EXCLUDE = "they exclude each other unless they are one"
    EXCLUDE = "they exclude each other"


def relation_between(type_: PropertyType, kinship: Kinship) -> Callable[[Any, Any], Relation]:
    """Return how to relate two different normalised values of properties of a type.

    Args:
        type_: the type: entity and place values are ids, quantities `Amount`s, answers and texts plain values.
        kinship: how entities are related.
    """
    if type_ is PropertyType.QUANTITY:
        return between_amounts
    if type_ is PropertyType.PLACE:
        return lambda one, other: _between_places(one, other, kinship)
    if type_ is PropertyType.ENTITY:
        return lambda one, other: Relation.MAY_EXCLUDE if kinship.may_be(one, other) else Relation.EXCLUDE
    return lambda _one, _other: Relation.EXCLUDE


def kind_of_value(type_: PropertyType, kinship: Kinship, values: Iterable[Any]) -> Callable[[Any], Hashable]:
    """Return how to name, for a value, all that it may be compatible with.

    Args:
        type_: the type of the property.
        kinship: how entities are related.
        values: all values that will be asked for; quantities that overlap, in a chain too, are of one kind.
    """
    if type_ in {PropertyType.PLACE, PropertyType.ENTITY}:
        return kinship.kin
    if type_ is PropertyType.SET:
        return lambda names: frozenset(map(kinship.kin, names))
    if type_ is PropertyType.QUANTITY:
        return chains(values).__getitem__
    return lambda value: value


def between_amounts(one: Amount, other: Amount) -> Relation:
    """Relate two amounts: they must meet; one that holds the other is refined by it."""
    if not one.meets(other):
        return Relation.EXCLUDE
    return Relation.DETAIL if one.holds(other) or other.holds(one) else Relation.COMPATIBLE


def _between_places(one: str, other: str, kinship: Kinship) -> Relation:
    if kinship.lies_in(one, other) or kinship.lies_in(other, one):
        return Relation.DETAIL
    return Relation.MAY_EXCLUDE if kinship.may_be_one_place(one, other) else Relation.EXCLUDE
