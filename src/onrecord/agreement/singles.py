"""Single values: an entity, a text, a place, a quantity, an answer."""

from collections.abc import Iterator
from typing import Any

from onrecord.agreement.amounts import Amount, amount_of
from onrecord.agreement.assertions import Assertion
from onrecord.agreement.dating import with_dates
from onrecord.agreement.differences import Difference
from onrecord.agreement.pairs import SAME_SPEAKER, differences_among
from onrecord.agreement.relations import kind_of_value, relation_between
from onrecord.agreement.sayings import Group, Saying
from onrecord.agreement.setting import Setting
from onrecord.model.claims import Answer, EntityValue, TextValue
from onrecord.model.entities import Property, PropertyType
from onrecord.model.quantities import Quantity
from onrecord.text.folding import fold

__all__ = ["compare_singles", "is_compared", "single_rules"]

_RULES = {
    PropertyType.ENTITY: "V601",
    PropertyType.TEXT: "V601",
    PropertyType.QUANTITY: "V602",
    PropertyType.PLACE: "V603",
    PropertyType.YESNO: "V604",
}

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
    by_value: dict[Any, list[Assertion]] = {}
    for assertion in group.assertions:
        value = assertion.claim.value
        if value is not None and not assertion.cancelled:
            by_value.setdefault(_distinct(value, setting), []).append(assertion)
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


def _distinct(value: Any, setting: Setting) -> Any:
    """Return a claim's value as it is compared: equal for what says the same."""
    if isinstance(value, Quantity):
        return amount_of(value, setting.settings.tolerance)
    if isinstance(value, TextValue):
        return fold(value.text)
    if isinstance(value, EntityValue):
        return value.id
    return value.yes if isinstance(value, Answer) else value


def _saying(value: Any, rows: list[Assertion], group: Group, setting: Setting) -> Saying:
    held = tuple(setting.held(row, group.property) for row in rows)
    key, words = _written(value, rows[0].claim.value, group.property, setting)
    return Saying(key, words, value, held)


def _written(value: Any, authored: Any, property_: Property, setting: Setting) -> tuple[str, str]:
    """Return a value as it stands in fingerprints, and as a person reads it."""
    if isinstance(value, Amount):
        return value.key, _amount_words(value, authored, property_)
    if isinstance(value, bool):
        answer = "yes" if value else "no"
        return answer, answer
    if property_.type is PropertyType.TEXT:
        return value, f"`{authored.text}`"
    entity = setting.corpus.entities.get(value)
    return value, entity.name if entity else value


def _amount_words(amount: Amount, authored: Quantity, property_: Property) -> str:
    unit = f" {property_.unit}" if property_.unit else ""
    read = f" (read as {amount.key})" if authored.approximate else ""
    return f"{authored.text}{unit}{read}"
