"""Single values: an entity, a text, a place, a quantity, an answer, and whether an event was held."""

from collections.abc import Iterable, Iterator, Sequence

from onrecord.agreement.clashes.assertions import Assertion, Background, Group, Saying
from onrecord.agreement.clashes.differing_sayings import (
    SAME_SPEAKER,
    Difference,
    differences_among,
    differences_between,
)
from onrecord.agreement.clashes.many_holdings import with_dates
from onrecord.agreement.clashes.value_relations import Amount, Relation, amount_of, kind_of_value, relation_between
from onrecord.model.claims import Answer, EntityValue, TextValue, Value
from onrecord.model.entities import BUILT_IN_PROPERTIES, Property, PropertyType
from onrecord.model.quantities import Quantity
from onrecord.model.settings import TIERS
from onrecord.text.folding import fold

__all__ = ["HELD", "compare_held", "compare_singles", "held_rules", "is_compared", "single_rules"]

HELD = "held"
"""The property that tells whether an event was held."""
_HELD = BUILT_IN_PROPERTIES[HELD]
_RULES = {
    PropertyType.ENTITY: "V601",
    PropertyType.TEXT: "V601",
    PropertyType.QUANTITY: "V602",
    PropertyType.PLACE: "V603",
    PropertyType.YESNO: "V604",
}
_ONE_AT_A_TIME_ONLY = {PropertyType.ENTITY, PropertyType.TEXT}
_TIERS = tuple(tier for tier in TIERS if tier != "line-end-hyphen")
Distinct = str | Amount
"""A value as it is compared: the bounds of a quantity, else an id, an answer or a folded text."""


def is_compared(property_: Property) -> bool:
    """Tell whether a property has single values of which a subject can have only one at a time."""
    if property_.type in _ONE_AT_A_TIME_ONLY:
        return property_.one_at_a_time
    return property_.type in _RULES


def single_rules(group: Group) -> tuple[str, ...]:
    """Return the rules under which the values of a group are compared."""
    rule = _RULES[group.property.type]
    return (rule, SAME_SPEAKER) if group.property.type is PropertyType.YESNO else (rule,)


def compare_singles(group: Group, background: Background) -> Iterator[Difference]:
    """Yield what differs among the single values that are told of one property of one subject."""
    by_value: dict[Distinct, list[Assertion]] = {}
    for assertion in group.assertions:
        value = assertion.claim.value
        if value is not None and not assertion.cancelled:
            by_value.setdefault(_distinct(value, group.property, background), []).append(assertion)
    if len(by_value) > 1:
        sayings = [_saying(value, rows, group, background) for value, rows in by_value.items()]
        sayings.sort(key=lambda saying: saying.key)
        type_, kinship = group.property.type, background.kinship
        yield from differences_among(
            _RULES[type_],
            with_dates(group, background),
            sayings,
            relation_between(type_, kinship),
            lambda values: kind_of_value(type_, kinship, values),
        )


def _distinct(value: Value, property_: Property, background: Background) -> Distinct:
    """Return a claim's value as it is compared: equal for what says the same."""
    if isinstance(value, Quantity):
        return amount_of(value, background.settings.tolerance, property_.unit)
    if isinstance(value, EntityValue):
        return value.id
    if isinstance(value, Answer):
        return "yes" if value.yes else "no"
    return fold(value.text, _TIERS) if isinstance(value, TextValue) else str(value)


def _saying(value: Distinct, rows: list[Assertion], group: Group, background: Background) -> Saying:
    held = tuple(background.held(row, group.property) for row in rows)
    authored = rows[0].claim.value
    if isinstance(value, Amount) and isinstance(authored, Quantity):
        return Saying(value.key, _amount(authored, value, group.property.unit), value, held)
    return Saying(str(value), _words(authored, str(value), background), value, held)


def _amount(authored: Quantity, amount: Amount, unit: str) -> str:
    """Return a quantity as a person reads it; what was turned into another unit or widened, with what it is then."""
    turned = bool(authored.unit) and authored.unit != unit
    read = f"{amount.words} {unit}" if turned else amount.words
    return f"{authored.told(unit)} (read as {read})" if turned or authored.approximate else authored.told(unit)


def _words(authored: Value | None, key: str, background: Background) -> str:
    """Return a value as a person reads it."""
    if isinstance(authored, TextValue):
        return f"`{authored.text}`"
    entity = background.corpus.entities.get(key) if isinstance(authored, EntityValue) else None
    return entity.name if entity else key


def compare_held(subject: str, assertions: Iterable[Assertion], background: Background) -> Iterator[Difference]:
    """Yield what differs about whether an event was held.

    A claim that was cancelled says no. One that tells how the event took place (when, where, with whom) says yes;
    an exclusion alone does not. One that tells how it was planned says yes as a plan, and only to what became of it.

    Args:
        subject: id of the event.
        assertions: all about its built-in properties.
        background: the corpus.
    """
    yes: list[Assertion] = []
    no: list[Assertion] = []
    plans: list[Assertion] = []
    for row in assertions:
        answer = _answer(row)
        if answer is not None:
            side = plans if _is_implied_plan(row) else yes
            (side if answer else no).append(row)
    if not any(row.planned for row in no):
        yes += plans
    if not yes or not no:
        return
    group = Group(subject, _HELD)
    sides = [
        Saying(word, word, word == "yes", tuple(background.held(row, _HELD) for row in rows))
        for word, rows in (("no", no), ("yes", yes))
    ]
    yield from differences_between(_RULES[_HELD.type], group, sides[0], sides[1], Relation.EXCLUDE)


def held_rules(assertions: Sequence[Assertion]) -> tuple[str, ...]:
    """Return the rules under which it is compared whether an event was held: where two answer that, or one denies."""
    asked = [row for row in assertions if row.cancelled or isinstance(row.claim.value, Answer)]
    return (_RULES[_HELD.type], SAME_SPEAKER) if asked and len(assertions) > 1 else ()


def _answer(row: Assertion) -> bool | None:
    """Return whether an assertion says that the event was held; None when it does not say."""
    claim = row.claim
    if row.cancelled:
        return False
    if isinstance(claim.value, Answer):
        return claim.value.yes
    return None if claim.value is None and claim.relative is None and claim.count is None else True


def _is_implied_plan(row: Assertion) -> bool:
    return row.planned and not isinstance(row.claim.value, Answer)
