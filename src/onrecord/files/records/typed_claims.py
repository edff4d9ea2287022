"""A claim made of its fields, its value typed by its property; and what is no reason in them."""

import re
from collections.abc import Iterator, Mapping

from onrecord.files.parsing.decoding import shorten
from onrecord.files.records.ledger import Ledger, Record
from onrecord.files.records.typed_records import Fields
from onrecord.model.claims import (
    Answer,
    Claim,
    ClaimStatus,
    Doubt,
    EntityValue,
    Evidence,
    Members,
    Relative,
    TextValue,
    Value,
    is_reason,
)
from onrecord.model.entities import Property, PropertyType
from onrecord.model.positions import Key
from onrecord.model.quantities import Quantity, UnitError, conversion
from onrecord.model.times import Time

__all__ = ["check_reasons", "inferred_of", "make_claim"]


def inferred_of(value: str | Mapping[str, str]) -> dict[str, str]:
    """Return from each field to why it is not in the words (`*` is all of it); what is no reason lets none off."""
    reasons = {"*": value} if isinstance(value, str) else value
    return {name: why for name, why in reasons.items() if is_reason(why)}


def check_reasons(record: Record, ledger: Ledger) -> None:
    """Write down what is no reason under `withdrawn` and `inferred`.

    The claim stays in the corpus, and is checked as if it were not there.
    """
    given = list(_given(record))
    for keys, why in given:
        if is_reason(why):
            continue
        field = keys[0]
        of = f" of `{keys[1]}`" if len(keys) > 1 else ""
        does = "takes the claim out" if field == "withdrawn" else "lets a field off"
        message = (
            f"“{why.strip()}” is no reason: `{field}`{of} {does} only with one. Say why, or take it out; the claim is "
            "checked as if it were not there"
        )
        about = ".".join(("claims", record.id, *map(str, keys)))
        ledger.report("F014", record.place(keys), message, about=about, claims=(record.id,))
    ledger.passed("F014", sum(is_reason(why) for _, why in given))


def _given(record: Record) -> Iterator[tuple[tuple[Key, ...], str]]:
    withdrawn, inferred = record.fields.get("withdrawn"), record.fields.get("inferred")
    if isinstance(withdrawn, str):
        yield ("withdrawn",), withdrawn
    if isinstance(inferred, str):
        yield ("inferred",), inferred
    elif isinstance(inferred, Mapping):
        yield from ((("inferred", name), why) for name, why in inferred.items() if isinstance(why, str))


_ANSWERS = {"yes": True, "no": False}
_ONLY_FOR = {
    "relative": PropertyType.TIME,
    "count": PropertyType.SET,
    "without": PropertyType.SET,
    "complete": PropertyType.SET,
}
_POINTS = ("starts", "ends")
_WORD = re.compile(r"\w")


def make_claim(fields: Fields, property_: Property) -> Claim:
    """Return a claim; what does not fit its property's type goes into the ledger.

    Args:
        fields: the claim's fields.
        property_: what it says of its subject.
    """
    _refuse_what_the_type_lacks(fields, property_)
    return Claim(
        id=fields.record.id,
        says=fields.text("says"),
        subject=fields.text("subject"),
        property=property_.id,
        evidence=_evidence(fields),
        value=_value(fields, property_) if fields.has("value") else None,
        relative=_relative(fields) if fields.has("relative") else None,
        count=fields.count("count"),
        without=fields.texts("without"),
        complete=fields.flag("complete") or False,
        as_of=fields.moment("as_of"),
        during=_during(fields),
        said_by=fields.text("said_by"),
        said_on=fields.moment("said_on"),
        via=fields.text("via"),
        status=ClaimStatus(fields.text("status") or ClaimStatus.HAPPENED),
        doubt=Doubt(fields.text("doubt")) if fields.has("doubt") else None,
        inferred=inferred_of(fields.record.fields.get("inferred", {})),
        withdrawn=fields.text("withdrawn") if is_reason(fields.text("withdrawn")) else "",
        note=fields.text("note"),
        two_origins=fields.flag("two_origins"),
        marks=fields.record.marks,
    )


def _refuse_what_the_type_lacks(fields: Fields, property_: Property) -> None:
    for key, kind in _ONLY_FOR.items():
        if fields.has(key) and property_.type is not kind:
            fields.blame(
                "F009",
                (key,),
                f"`{key}` belongs to properties of type {kind}, and `{property_.id}` is of type "
                f"{property_.type}: give the claim a `value`",
            )
    if property_.type is not PropertyType.SET:
        return
    if fields.flag("complete") and not fields.has("value"):
        fields.blame(
            "F009",
            ("complete",),
            "`complete: true` closes a list, and there is none: list the members "
            "under `value`, or give their number as `count`",
        )
    both = set(fields.texts("without")) & set(fields.texts("value"))
    if both:
        names = ", ".join(f"`{name}`" for name in sorted(both))
        fields.blame("F009", ("without",), f"{names} stands both under `value` and under `without`")


def _value(fields: Fields, property_: Property) -> Value | None:
    match property_.type:
        case PropertyType.TIME:
            return fields.moment("value") if property_.id in _POINTS else fields.time("value")
        case PropertyType.DURATION:
            return fields.duration("value")
        case PropertyType.SET:
            return _members(fields, property_)
        case PropertyType.QUANTITY:
            return _read_amount(fields, property_) if _one_value(fields, property_) else None
        case PropertyType.YESNO:
            return _answer(fields) if _one_value(fields, property_) else None
        case PropertyType.TEXT:
            return TextValue(fields.text("value")) if _one_value(fields, property_) else None
        case PropertyType.ENTITY | PropertyType.PLACE:
            return EntityValue(fields.text("value")) if _one_value(fields, property_) else None


def _members(fields: Fields, property_: Property) -> Members | None:
    written = fields.record.fields["value"]
    if isinstance(written, str):
        fields.blame(
            "F009",
            ("value",),
            f"`{property_.id}` is a set: write its members as a list, `value: [{shorten(written)}]`",
        )
        return None
    if not written and not fields.flag("complete"):
        fields.blame("F009", ("value",), "an empty list says nothing unless it is `complete: true`")
        return None
    return Members(tuple(written))


def _one_value(fields: Fields, property_: Property) -> bool:
    written = fields.record.fields["value"]
    if isinstance(written, str):
        return True
    fields.blame("F009", ("value",), f"`{property_.id}` is of type {property_.type} and takes one value, not a list")
    return False


def _answer(fields: Fields) -> Answer | None:
    written = fields.text("value")
    if written in _ANSWERS:
        return Answer(_ANSWERS[written])
    fields.blame("F009", ("value",), f"the answer is `yes` or `no`, not `{shorten(written)}`")
    return None


def _relative(fields: Fields) -> Relative | None:
    relation = fields.text("relative", "is")
    if relation.startswith("same_") and fields.has("relative", "by"):
        fields.blame("F009", ("relative", "by"), f"`by` is a distance, and `{relation}` has none: take it out")
    to, by = fields.text("relative", "to"), fields.duration("relative", "by")
    match relation:
        case "before" | "after" | "same_day" | "same_week" | "same_month" | "same_year":
            return Relative(to, relation, by)
    return None  # pragma: no cover - the schema allows no other word


def _during(fields: Fields) -> Time | None:
    made = fields.time("during")
    if made is None or made.kind == "extent":
        return made
    fields.blame(
        "F009",
        ("during",),
        f"`during` is an extent from one date to another: write `during: "
        f"{shorten(made.text)}/{shorten(made.text)}`, or `as_of` for some moment in it",
    )
    return None


def _evidence(fields: Fields) -> tuple[Evidence, ...]:
    return tuple(_one_evidence(fields, index) for index in range(len(fields.record.fields["evidence"])))


def _one_evidence(fields: Fields, index: int) -> Evidence:
    at = ("evidence", index)
    quote = fields.text(*at, "quote")
    if not _WORD.search(quote):
        fields.blame(
            "F009",
            (*at, "quote"),
            f"the quotation `{shorten(quote)}` holds no word: quote the source's own words",
        )
    occurrence = fields.text(*at, "occurrence")
    return Evidence(
        source=fields.text(*at, "source"),
        quote=quote,
        prefix=fields.text(*at, "prefix"),
        suffix=fields.text(*at, "suffix"),
        occurrence=int(occurrence) if occurrence else None,
        context=fields.text(*at, "context"),
    )


def _read_amount(fields: Fields, property_: Property) -> Quantity | None:
    """Return the value of a claim of a quantity; a unit that does not fit goes into the ledger.

    Args:
        fields: the claim's fields.
        property_: what it says of its subject.
    """
    quantity = fields.quantity("value")
    if quantity is None or not quantity.unit:
        return quantity
    fault = _fault(quantity, property_)
    if fault:
        fields.blame("F009", ("value",), fault, quantity.text.rfind(quantity.unit))
        return None
    return quantity


def _fault(quantity: Quantity, property_: Property) -> str:
    """Return why a quantity's own unit does not fit its property; empty when it does."""
    authored = shorten(quantity.unit)
    if not property_.unit:
        return (
            f"`{authored}` is a unit, and `{property_.id}` has none to hold it against: give the property "
            f"`unit: {authored}`, or write the number alone"
        )
    try:
        conversion(quantity.unit, property_.unit)
    except UnitError as error:
        return f"{error.message}; `{property_.id}` is counted in `{property_.unit}`: write the value in that unit"
    return ""
