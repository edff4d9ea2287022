"""Sources, entities, properties, declared rules and disputes, made of their fields."""

import re
from collections.abc import Callable
from typing import Any, TypeVar

from onrecord.files.parsing.decoding import shorten
from onrecord.files.paths import unsafe
from onrecord.files.records.ledger import Ledger, Record, as_written
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
from onrecord.model.positions import Key
from onrecord.model.quantities import Quantity, parse_count, parse_quantity
from onrecord.model.sources import Source
from onrecord.model.times import Time, parse_time
from onrecord.model.times.durations import Duration, parse_duration

__all__ = ["Fields", "make_dispute", "make_entity", "make_property", "make_rule", "make_source"]

T = TypeVar("T")


class Fields:
    """The fields of one record that has the shape the schema gives.

    What cannot be read is written into the ledger, and the field counts as left out.

    Args:
        record: the record.
        ledger: the book.
    """

    def __init__(self, record: Record, ledger: Ledger) -> None:
        self.record = record
        self._ledger = ledger

    def has(self, *keys: Key) -> bool:
        """Tell whether a field is written."""
        value: Any = self.record.fields
        for key in keys:
            if isinstance(value, dict) and key not in value:
                return False
            value = value[key]
        return True

    def text(self, *keys: Key) -> str:
        """Return a text; empty when it is left out."""
        return str(self.record.value(keys)) if self.has(*keys) else ""

    def texts(self, *keys: Key) -> tuple[str, ...]:
        """Return a list of texts, or one text as a list of it; empty when it is left out."""
        if not self.has(*keys):
            return ()
        value = self.record.value(keys)
        return (value,) if isinstance(value, str) else tuple(value)

    def flag(self, *keys: Key) -> bool | None:
        """Return `true` or `false`; None when it is left out."""
        return self.text(*keys) == "true" if self.has(*keys) else None

    def time(self, *keys: Key) -> Time | None:
        """Return a time; None when it is left out or cannot be read."""
        return self._parsed(parse_time, "time", keys)

    def moment(self, *keys: Key) -> Time | None:
        """Return a time that is no extent; None when it is left out or cannot be read."""
        made = self.time(*keys)
        if made is not None and made.kind == "extent":
            first, _, second = made.text.partition("/")
            self.blame(
                "F009",
                keys,
                f"`{keys[-1]}` is some moment, and `{shorten(made.text)}` is an extent: for some "
                f"day in it write `[{first.strip('.')}..{second.strip('.')}]`",
            )
            return None
        return made

    def duration(self, *keys: Key) -> Duration | None:
        """Return a duration; None when it is left out or cannot be read."""
        return self._parsed(parse_duration, "duration", keys)

    def quantity(self, *keys: Key) -> Quantity | None:
        """Return a quantity; None when it is left out or cannot be read."""
        return self._parsed(parse_quantity, "number", keys)

    def count(self, *keys: Key) -> Quantity | None:
        """Return a quantity without a unit; None when it is left out or cannot be read."""
        return self._parsed(parse_count, "number", keys)

    def blame(self, rule: str, keys: tuple[Key, ...], message: str, offset: int = 0) -> None:
        """Write down what is wrong with a field; the record is then out of the corpus."""
        self._ledger.blame(self.record, rule, keys, message, offset)

    def _parsed(self, parse: Callable[[str], T], kind: str, keys: tuple[Key, ...]) -> T | None:
        if not self.has(*keys):
            return None
        text = as_written(self.record.value(keys))
        try:
            return parse(text)
        except ValueError as error:
            message = getattr(error, "message", "it cannot be read")
            self.blame(
                "F010", keys, f"`{shorten(text)}` cannot be read as a {kind}: {message}", getattr(error, "index", 0)
            )
            return None


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
