"""How two values of one property are related: both can be so, one refines the other, or they exclude each other.

Entities are related by what they lie in, act for, and may be the same as. A quantity is compared as the numbers that it
can mean: widened by what `about` allows, in units that can be compared.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping
from enum import Enum
from fractions import Fraction
from functools import cached_property
from typing import Any

from onrecord.model.entities import Entity, PropertyType
from onrecord.model.frozen import dataclass
from onrecord.model.quantities import Quantity, conversion, grouped
from onrecord.model.settings import Tolerance

__all__ = [
    "Amount",
    "Kinship",
    "Relation",
    "amount_of",
    "between_amounts",
    "chains",
    "kind_of_value",
    "relation_between",
]


class Kinship:
    """The relations between the entities of a corpus.

    Args:
        entities: by id; ids that are not there are related to nothing.
    """

    def __init__(self, entities: Mapping[str, Entity]) -> None:
        self._entities = entities
        self._around: dict[str, tuple[str, ...]] = {}
        self._represented: dict[str, frozenset[str]] = {}

    def lies_in(self, inner: str, outer: str) -> bool:
        """Tell whether one place lies in another, at any depth."""
        return outer in self._places_around(inner)

    def may_be(self, one: str, other: str) -> bool:
        """Tell whether one entity is `maybe` the other, whichever of them says so."""
        return other in self._maybe.get(one, ())

    def may_be_one_place(self, one: str, other: str) -> bool:
        """Tell whether one place may be the other or lie in it: it, or a place around it, is `maybe` such a one."""
        return not self._guises(one).isdisjoint(self._possibly_around(other)) or not self._guises(other).isdisjoint(
            self._possibly_around(one)
        )

    def _guises(self, one: str) -> set[str]:
        return {one, *self._maybe.get(one, ())}

    def _possibly_around(self, place: str) -> set[str]:
        """Return a place, those around it, all that these may be, and what lies around that."""
        guises = {guise for around in (place, *self._places_around(place)) for guise in self._guises(around)}
        return guises.union(*(self._places_around(guise) for guise in guises))

    def stands_for(self, one: str, other: str) -> bool:
        """Tell whether one entity is the other or acts for it."""
        return one == other or other in self.represented(one)

    def represented(self, one: str) -> frozenset[str]:
        """Return the ids of all that an entity acts for, directly or through another."""
        known = self._represented.get(one)
        if known is None:
            known = self._represented[one] = frozenset(self._walk(one))
        return known

    def fits(self, one: str, members: frozenset[str]) -> bool:
        """Tell whether an entity is accounted for by a list: itself, whom it acts for, or who acts for it."""
        if one in members:
            return True
        return not members.isdisjoint(self.represented(one)) or any(one in self.represented(row) for row in members)

    def may_fit(self, one: str, members: frozenset[str]) -> bool:
        """Tell whether an entity may be accounted for by a list: it may be one of those who would account for it."""
        guises = self._maybe.get(one, ())
        return any(self.fits(guise, members) for guise in guises) or any(
            one == guise or self.stands_for(one, guise) or self.stands_for(guise, one)
            for row in members
            for guise in self._maybe.get(row, ())
        )

    def kin(self, one: str) -> str:
        """Return a name for all that an entity can be taken for: by `maybe`, `acts_for` or `within`, at any remove.

        Two entities with different names for their kin are certainly two, and neither lies in the other nor
        stands in for it.
        """
        return self._kin.get(one, one)

    def fewest(self, members: Iterable[str]) -> int:
        """Return how many different ones a list names at least: stand-ins and possible doubles count once."""
        alone = 0
        classes: list[set[str]] = []
        for member in sorted(members):
            if member not in self._related:
                alone += 1
                continue
            joined = [known for known in classes if any(self._may_be_counted_once(member, row) for row in known)]
            classes = [known for known in classes if known not in joined]
            classes.append({member}.union(*joined))
        return alone + len(classes)

    def _may_be_counted_once(self, one: str, other: str) -> bool:
        return self.stands_for(one, other) or self.stands_for(other, one) or self.may_be(one, other)

    @cached_property
    def _related(self) -> frozenset[str]:
        """Ids of the entities that act for others, are acted for, or may be others."""
        acting = [row for row in self._entities.values() if row.acts_for]
        acted_for = {target for row in acting for target in row.acts_for}
        return frozenset({row.id for row in acting} | acted_for | self._maybe.keys())

    @cached_property
    def _maybe(self) -> dict[str, set[str]]:
        pairs: dict[str, set[str]] = {}
        for row in self._entities.values():
            for other in row.maybe:
                pairs.setdefault(row.id, set()).add(other)
                pairs.setdefault(other, set()).add(row.id)
        return pairs

    @cached_property
    def _kin(self) -> dict[str, str]:
        parent: dict[str, str] = {}

        def root(one: str) -> str:
            while parent.get(one, one) != one:
                parent[one] = parent.get(parent[one], parent[one])
                one = parent[one]
            return one

        for row in self._entities.values():
            for other in (*row.maybe, *row.acts_for, *([row.within] if row.within else ())):
                first, second = sorted((root(row.id), root(other)))
                parent[second] = first
        return {one: root(one) for one in parent}

    def maybe_pairs(self) -> list[tuple[str, str]]:
        """Return the pairs of ids of which one is `maybe` the other, each once and sorted."""
        return sorted({(min(one, other), max(one, other)) for one, others in self._maybe.items() for other in others})

    def _places_around(self, place: str) -> tuple[str, ...]:
        known = self._around.get(place)
        if known is None:
            known = self._around[place] = tuple(self._climb(place))
        return known

    def _climb(self, place: str) -> Iterable[str]:
        seen = {place}
        entity = self._entities.get(place)
        while entity is not None and entity.within and entity.within not in seen:
            yield entity.within
            seen.add(entity.within)
            entity = self._entities.get(entity.within)

    def _walk(self, one: str) -> set[str]:
        found: set[str] = set()
        waiting = [one]
        while waiting:
            entity = self._entities.get(waiting.pop())
            fresh = [target for target in (entity.acts_for if entity else ()) if target not in found and target != one]
            found.update(fresh)
            waiting.extend(fresh)
        return found


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
