"""How two values of one property are related: both can be so, one refines the other, or they exclude each other."""

from collections.abc import Callable, Hashable, Iterable
from enum import Enum
from typing import Any

from onrecord.agreement.amounts import Amount, chains
from onrecord.agreement.kinship import Kinship
from onrecord.model.entities import PropertyType

__all__ = ["Relation", "between_amounts", "kind_of_value", "relation_between"]


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
