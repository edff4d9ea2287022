"""Claims: what sources say, each with the evidence that it rests on."""

import builtins
import re
from collections.abc import Callable, Mapping
from dataclasses import field
from enum import StrEnum
from typing import Literal

from onrecord.model.frozen import dataclass
from onrecord.model.positions import Marks
from onrecord.model.quantities import Quantity
from onrecord.model.times import Time
from onrecord.model.times.durations import Duration

__all__ = [
    "Answer",
    "Claim",
    "ClaimStatus",
    "Doubt",
    "EntityValue",
    "Evidence",
    "Members",
    "Relative",
    "TextValue",
    "Value",
    "is_reason",
]  # fmt: skip

_NO_REASONS = frozenset({
    "false", "true", "no", "yes", "off", "on", "not", "never", "null", "none", "nil", "nothing", "n/a", "na", "todo",
    "tbd", "fixme", "tba", "unknown", "later", "pending", "wip", "okay", "placeholder", "reason", "because",
})  # fmt: skip
"""What stands where a reason is still to be given, or where somebody took the field for a switch."""

_TO_BE_GIVEN = ("todo:", "tbd:", "fixme:", "tba:")
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")


def is_reason(text: str) -> bool:
    """Tell whether a text may be a reason: more than a yes or no, a dash, a figure, or a note that one is to be given.

    Several figures are one: they show how a value was reckoned (`85 + 92`).
    """
    lowered = text.strip().lower()
    words = "".join(letter for letter in lowered if letter.isalnum() or letter in "/ ").split()
    if lowered.startswith(_TO_BE_GIVEN):
        return False
    if not any(map(str.isalpha, lowered)):
        return len(_FIGURE.findall(lowered)) > 1
    return len(words) > 1 or words[0] not in _NO_REASONS


@dataclass(frozen=True, slots=True)
class Members:
    """A set's members: ids of entities, in the order in which they were written."""

    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EntityValue:
    """One entity or place, by id."""

    id: str


@dataclass(frozen=True, slots=True)
class Answer:
    """Yes or no."""

    yes: bool


@dataclass(frozen=True, slots=True)
class TextValue:
    """A string."""

    text: str


_ANCHORS = {"starts": "the start of ", "ends": "the end of ", "occurs": ""}
_RELATIONS = {
    "before": "before", "after": "after", "same_day": "on the same day as", "same_week": "in the same week as",
    "same_month": "in the same month as", "same_year": "in the same year as",
}  # fmt: skip

Value = Time | Duration | Members | EntityValue | Quantity | Answer | TextValue


class ClaimStatus(StrEnum):
    """Whether what is told has happened."""

    HAPPENED = "happened"
    ONGOING = "ongoing"
    PLANNED = "planned"
    CANCELLED = "cancelled"


class Doubt(StrEnum):
    """Why the words leave it open whether what they tell is so."""

    ALLEGED = "alleged"
    POSSIBLE = "possible"
    CONDITIONAL = "conditional"


@dataclass(frozen=True, slots=True)
class Relative:
    """A time told by its distance from another.

    Args:
        to: `subject.property` (a `starts`, `ends` or `occurs`) or `source:ID.published`.
        relation: how it lies to it.
        by: the distance; None when only the order, or sameness, is told.
    """

    to: str
    relation: Literal["before", "after", "same_day", "same_week", "same_month", "same_year"]
    by: Duration | None = None

    def told(self, called: Callable[[str], str], read: str = "") -> str:
        """Return it as a person reads it: `7 days after the start of Northern Shield`.

        Args:
            called: from an entity's id to its name.
            read: how its `~` was read, where that is to be told.
        """
        subject, _, property_ = self.to.rpartition(".")
        if subject.startswith("source:"):
            anchor = f"the publication of {subject.removeprefix('source:')}"
        else:
            anchor = _ANCHORS.get(property_, f"`{property_}` of ") + called(subject)
        how = _RELATIONS[self.relation]
        apart = " ".join(part for part in (self.by.words if self.by else "", read) if part)
        return f"{apart} {how} {anchor}".lstrip()


@dataclass(frozen=True, slots=True)
class Evidence:
    """One quotation in one source.

    Args:
        source: id of the source.
        quote: the words quoted; `…`, `...` or `[...]` mark words left out.
        prefix: words that stand right before the place meant.
        suffix: words that stand right after the place meant.
        occurrence: which of several places is meant, 1-based.
        context: why a finding about the words around it does not apply, as authored (`reviewed, because …`).
    """

    source: str
    quote: str
    prefix: str = ""
    suffix: str = ""
    occurrence: int | None = None
    context: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What sources say: subject, property, value, when it holds, who says it.

    Args:
        id: its id.
        says: the claim in a person's words.
        subject: id of the entity that it speaks of.
        property: id of the property.
        evidence: what it rests on; one or more.
        value: typed by the property; None when `relative`, `count` or `without` alone carries it.
        relative: for a time, its distance from another.
        count: for a set, how many members it has.
        without: for a set, ids of entities that are not in it.
        complete: the source gives the members as the whole list.
        as_of: some moment at which it holds.
        during: an extent throughout which it holds.
        said_by: id of the entity that says it; empty when the source says it in its own voice.
        said_on: when it was said.
        via: id of the entity or source that the source has it from; empty when none is given.
        status: whether it has happened.
        doubt: why its words leave it open whether it is so; None where they tell it plainly.
        inferred: from a field (`value`, `as_of`, …; `*` for the whole claim) to why it is not in the words.
        withdrawn: why it takes part in nothing any more; empty when it stands.
        note: a remark.
        two_origins: whether two independent origins are asked of it; None leaves it to the settings.
        marks: where its fields are written.
    """

    id: str
    says: str
    subject: str
    property: str
    evidence: tuple[Evidence, ...]
    value: Value | None = None
    relative: Relative | None = None
    count: Quantity | None = None
    without: tuple[str, ...] = ()
    complete: bool = False
    as_of: Time | None = None
    during: Time | None = None
    said_by: str = ""
    said_on: Time | None = None
    via: str = ""
    status: ClaimStatus = ClaimStatus.HAPPENED
    doubt: Doubt | None = None
    inferred: Mapping[str, str] = field(default_factory=dict)
    withdrawn: str = ""
    note: str = ""
    two_origins: bool | None = None
    marks: Marks = field(default_factory=Marks, compare=False, repr=False)

    @builtins.property
    def sources(self) -> tuple[str, ...]:
        """Ids of the sources that it has evidence from, each once, in the order of the evidence."""
        return tuple(dict.fromkeys(evidence.source for evidence in self.evidence))

    def is_inferred(self, name: str = "value") -> bool:
        """Tell whether the curator says that this field is not in the words."""
        return "*" in self.inferred or name in self.inferred
