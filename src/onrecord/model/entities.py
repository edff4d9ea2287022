"""Entities and properties: what claims speak of, and what they say of it."""

from dataclasses import field
from enum import StrEnum

from onrecord.model.frozen import dataclass
from onrecord.model.positions import Marks
from onrecord.model.times.durations import Duration

__all__ = ["BUILT_IN_PROPERTIES", "Entity", "Property", "PropertyType"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """A person, state, organisation, place or event: one id, many names.

    Args:
        id: its id.
        kind: the curator's own word for what it is.
        name: its main name.
        also: other names and spellings.
        adjectives: words such as `Armenian` for `Armenia`.
        metonyms: names that stand for it in some sentences (`Yerevan` for Armenia).
        acts_for: ids of the entities that it may stand in for in a set.
        within: id of the place or body that it lies in; empty when none is given.
        maybe: ids of the entities that it may be the same as.
        marks: where its fields are written.
    """

    id: str
    kind: str
    name: str
    also: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    metonyms: tuple[str, ...] = ()
    acts_for: tuple[str, ...] = ()
    within: str = ""
    maybe: tuple[str, ...] = ()
    note: str = ""
    marks: Marks = field(default_factory=Marks, compare=False, repr=False)

    @property
    def names(self) -> tuple[str, ...]:
        """All words that name it, the main name first."""
        return (self.name, *self.also, *self.adjectives, *self.metonyms)


class PropertyType(StrEnum):
    """The type of a property's values; it decides how they are compared."""

    TIME = "time"
    DURATION = "duration"
    SET = "set"
    ENTITY = "entity"
    PLACE = "place"
    QUANTITY = "quantity"
    YESNO = "yesno"
    TEXT = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Property:
    """What is said of a subject.

    Args:
        id: its id.
        type: the type of its values.
        of: for a set, an entity or a place: the kind of entity that its values are; empty for any.
        never_changes: declared `changes: never`: compared whatever the times.
        steady: observations closer than this are taken as meeting; None when not declared.
        one_at_a_time: a subject has one value of it at any one time.
        unit: the unit of a quantity; empty for a bare number.
        verb: for an entity, the verb of the deed whose doer it names (`host`); empty where it names no doer.
        words: for a set, an entity or a place, what sources call the role of its values (`president`); may be empty.
        yes_words: words that carry the answer yes.
        no_words: words that carry the answer no.
        built_in: onrecord brings it.
        marks: where its fields are written.
    """

    id: str
    type: PropertyType
    of: str = ""
    never_changes: bool = False
    steady: Duration | None = None
    one_at_a_time: bool = False
    unit: str = ""
    verb: str = ""
    words: tuple[str, ...] = ()
    yes_words: tuple[str, ...] = ()
    no_words: tuple[str, ...] = ()
    built_in: bool = False
    note: str = ""
    marks: Marks = field(default_factory=Marks, compare=False, repr=False)


_HELD = (
    "took place", "takes place", "taking place", "taken place", "was held", "were held", "is being held",
    "are being held", "has been held", "have been held", "is being conducted", "are being conducted", "was conducted",
    "were conducted", "has been conducting", "kicked off", "is under way", "are under way", "went ahead", "has hosted",
)  # fmt: skip
_NOT_HELD = (
    "canceled", "cancelled", "called off", "scrapped", "will not take place", "did not take place", "will not be held",
    "was not held", "were not held", "never took place", "has been dropped", "cancelation", "cancellation",
)  # fmt: skip

BUILT_IN_PROPERTIES = {
    made.id: made
    for made in (
        Property(id="starts", type=PropertyType.TIME, never_changes=True, built_in=True),
        Property(id="ends", type=PropertyType.TIME, never_changes=True, built_in=True),
        Property(id="occurs", type=PropertyType.TIME, never_changes=True, built_in=True),
        Property(id="lasts", type=PropertyType.DURATION, never_changes=True, built_in=True),
        Property(id="place", type=PropertyType.PLACE, never_changes=True, built_in=True),
        Property(id="participant", type=PropertyType.SET, never_changes=True, built_in=True),
        Property(
            id="held",
            type=PropertyType.YESNO,
            never_changes=True,
            yes_words=_HELD,
            no_words=_NOT_HELD,
            built_in=True,
        ),
    )
}
"""The properties that every subject has, by id."""
