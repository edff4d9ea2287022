"""Single values: an entity, a text, a place, a quantity, an answer."""

from collections.abc import Iterator

from onrecord.agreement.amounts import Amount, amount_of
from onrecord.agreement.assertions import Assertion
from onrecord.agreement.dating import with_dates
from onrecord.agreement.differences import Difference
from onrecord.agreement.pairs import SAME_SPEAKER, differences_among
from onrecord.agreement.relations import kind_of_value, relation_between
from onrecord.agreement.sayings import Group, Saying
from onrecord.agreement.setting import Setting
from onrecord.model.claims import Answer, EntityValue, TextValue, Value
from onrecord.model.entities import Property, PropertyType
from onrecord.model.quantities import Quantity
from onrecord.model.settings import TIERS
from onrecord.text.folding import fold

__all__ = ["compare_singles", "is_compared", "single_rules"]

_RULES = {
    PropertyType.ENTITY: "V601",
    PropertyType.TEXT: "V601",
    PropertyType.QUANTITY: "V602",
    PropertyType.PLACE: "V603",
    PropertyType.YESNO: "V604",
}

_TIERS = tuple(tier for tier in TIERS if tier != "line-end-hyphen")

Distinct = str | Amount
"""A value as it is compared: the bounds of a quantity, else an id, an answer or a folded text."""

_ONE_AT_A_TIME_ONLY = {PropertyType.ENTITY, PropertyType.TEXT}


def is_compared(property_: Property) -> bool:
    """Tell whether a property has single values of which a subject can have only one at a time."""
    if property_.type in _ONE_AT_A_TIME_ONLY:
        return property_.one_at_a_time
    return property_.type in _RULES


def single_rules(group: Group) -> tuple[str, ...]:
    """Return the rules under which the values of a group are compared."""
    rule = _RULES[group.property.type]
    return (rule, SAME_SPEAKER) if group.property.type is PropertyType.YESNO else (rule,)


def compare_singles(group: Group, setting: Setting) -> Iterator[Difference]:
    """Yield what differs among the single values that are told of one property of one subject."""
    by_value: dict[Distinct, list[Assertion]] = {}
    for assertion in group.assertions:
        value = assertion.claim.value
        if value is not None and not assertion.cancelled:
            by_value.setdefault(_distinct(value, group.property, setting), []).append(assertion)
    if len(by_value) > 1:
        sayings = [_saying(value, rows, group, setting) for value, rows in by_value.items()]
        sayings.sort(key=lambda saying: saying.key)
        type_, kinship = group.property.type, setting.kinship
        yield from differences_among(
            _RULES[type_],
            with_dates(group, setting),
            sayings,
            relation_between(type_, kinship),
            lambda values: kind_of_value(type_, kinship, values),
        )


def _distinct(value: Value, property_: Property, setting: Setting) -> Distinct:
    """Return a claim's value as it is compared: equal for what says the same."""
    if isinstance(value, Quantity):
        return amount_of(value, setting.settings.tolerance, property_.unit)
    if isinstance(value, EntityValue):
        return value.id
    if isinstance(value, Answer):
        return "yes" if value.yes else "no"
    return fold(value.text, _TIERS) if isinstance(value, TextValue) else str(value)


def _saying(value: Distinct, rows: list[Assertion], group: Group, setting: Setting) -> Saying:
    held = tuple(setting.held(row, group.property) for row in rows)
    authored = rows[0].claim.value
    if isinstance(value, Amount) and isinstance(authored, Quantity):
        return Saying(value.key, _amount(authored, value, group.property.unit), value, held)
    return Saying(str(value), _words(authored, str(value), setting), value, held)


def _amount(authored: Quantity, amount: Amount, unit: str) -> str:
    """Return a quantity as a person reads it; what was turned into another unit or widened, with what it is then."""
    turned = bool(authored.unit) and authored.unit != unit
    read = f"{amount.words} {unit}" if turned else amount.words
    return f"{authored.told(unit)} (read as {read})" if turned or authored.approximate else authored.told(unit)


def _words(authored: Value | None, key: str, setting: Setting) -> str:
    """Return a value as a person reads it."""
    if isinstance(authored, TextValue):
        return f"`{authored.text}`"
    entity = setting.corpus.entities.get(key) if isinstance(authored, EntityValue) else None
    return entity.name if entity else key
