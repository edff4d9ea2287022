"""Sources, entities, properties, declared rules and disputes, made of their fields."""

import re

from onrecord.files.paths import unsafe
from onrecord.files.records.fields import Fields
from onrecord.model.corpus import (
    AtMost,
    Constraint,
    DeclaredRule,
    Disjoint,
    Dispute,
    Exactly,
    Order,
    Requires,
    Subset,
)
from onrecord.model.entities import Entity, Property, PropertyType
from onrecord.model.sources import Source

__all__ = ["make_dispute", "make_entity", "make_property", "make_rule", "make_source"]


def make_source(fields: Fields) -> Source:
    """Return a source; what is wrong with it goes into the ledger."""
    path = fields.text("path")
    reason = unsafe(path)
    if reason:
        fields.blame("F005", ("path",), reason)
    return Source(
        id=fields.record.id,
        path=path,
        sha256=fields.text("sha256"),
        body=_body(fields),
        publisher=fields.text("publisher"),
        title=fields.text("title"),
        url=fields.text("url"),
        retrieved=fields.text("retrieved"),
        language=fields.text("language") or "en",
        published=fields.moment("published"),
        published_note=fields.text("published_note"),
        derived_from=fields.texts("derived_from"),
        marks=fields.record.marks,
    )


def _body(fields: Fields) -> tuple[tuple[int, int], ...]:
    ranges = []
    for stretch in filter(None, re.split(r", ?", fields.text("body"))):
        first, _, last = stretch.partition("-")
        ranges.append((int(first), int(last or first)))
    for before, after in zip([(0, 0), *ranges], ranges, strict=False):
        if after[0] > after[1]:
            fields.blame("F010", ("body",), f"`{after[0]}-{after[1]}` ends before it begins: swap the two")
        elif after[0] <= before[1]:
            fields.blame(
                "F010",
                ("body",),
                f"line {after[0]} comes after line {before[1]}: the stretches of `body` "
                "stand in order and share no line",
            )
    return tuple(ranges)


def make_entity(fields: Fields) -> Entity:
    """Return an entity."""
    return Entity(
        id=fields.record.id,
        kind=fields.text("kind"),
        name=fields.text("name"),
        also=fields.texts("also"),
        adjectives=fields.texts("adjectives"),
        metonyms=fields.texts("metonyms"),
        acts_for=fields.texts("acts_for"),
        within=fields.text("within"),
        maybe=fields.texts("maybe"),
        note=fields.text("note"),
        marks=fields.record.marks,
    )


_BELONGS_TO = {
    "of": (PropertyType.SET, PropertyType.ENTITY, PropertyType.PLACE),
    "unit": (PropertyType.QUANTITY,),
    "words": (PropertyType.SET, PropertyType.ENTITY, PropertyType.PLACE),
    "yes_words": (PropertyType.YESNO,),
    "no_words": (PropertyType.YESNO,),
}


def make_property(fields: Fields) -> Property:
    """Return a property; fields that its type has no use for go into the ledger."""
    kind = PropertyType(fields.text("type"))
    for key, types in _BELONGS_TO.items():
        if fields.has(key) and kind not in types:
            names = " or ".join(types)
            fields.blame(
                "F009", (key,), f"`{key}` belongs to a property of type {names}, and this one is of type {kind}"
            )
    if fields.has("steady") and fields.text("changes") == "never":
        fields.blame("F009", ("steady",), "`steady` is for what changes, and this property says `changes: never`")
    return Property(
        id=fields.record.id,
        type=kind,
        of=fields.text("of"),
        never_changes=fields.text("changes") == "never",
        steady=fields.duration("steady"),
        one_at_a_time=fields.flag("one_at_a_time") or False,
        unit=fields.text("unit"),
        verb=fields.text("verb").strip().lower(),
        words=fields.texts("words"),
        yes_words=fields.texts("yes_words"),
        no_words=fields.texts("no_words"),
        note=fields.text("note"),
        marks=fields.record.marks,
    )


def make_rule(fields: Fields) -> DeclaredRule | None:
    """Return a declared rule; None when its constraint cannot be read."""
    constraint = _constraint(fields)
    if constraint is None:
        return None
    return DeclaredRule(
        id=fields.record.id,
        kind=fields.text("kind"),
        constraint=constraint,
        note=fields.text("note"),
        marks=fields.record.marks,
    )


def _constraint(fields: Fields) -> Constraint | None:
    if fields.has("order"):
        return Order(fields.texts("order"))
    if fields.has("disjoint"):
        return Disjoint(fields.texts("disjoint"))
    if fields.has("requires"):
        return Requires(fields.texts("requires"))
    if fields.has("subset"):
        return Subset(fields.text("subset", "of"), fields.text("subset", "in"))
    made, name = (AtMost, "at_most") if fields.has("at_most") else (Exactly, "exactly")
    count = fields.count(name, "count")
    return None if count is None else made(fields.text(name, "of"), count)


def make_dispute(fields: Fields) -> Dispute:
    """Return a dispute. Whether the claims that it names exist is told by family D."""
    between, prefer = fields.texts("between"), fields.text("prefer")
    if prefer and prefer not in between:
        fields.blame("F004", ("prefer",), f"`{prefer}` is not one of the claims that stand under `between`")
    return Dispute(
        id=fields.record.id,
        between=between,
        reason=fields.text("reason"),
        review_by=fields.moment("review_by"),
        prefer=prefer,
        note=fields.text("note"),
        marks=fields.record.marks,
    )
