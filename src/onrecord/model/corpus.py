"""A corpus: everything that the fact files of a project say, together."""

from collections.abc import Mapping
from dataclasses import field

from onrecord.model.claims import Claim
from onrecord.model.entities import Entity, Property
from onrecord.model.findings import Outcome
from onrecord.model.frozen import dataclass
from onrecord.model.positions import Marks
from onrecord.model.quantities import Quantity
from onrecord.model.sources import Source
from onrecord.model.times import Time

__all__ = [
    "REASON_TO_GIVE", "AtMost", "Constraint", "Corpus", "DeclaredRule", "Disjoint", "Dispute", "Exactly", "Order",
    "Requires", "Subset",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Order:
    """Times that follow each other: each may not be after the next."""

    properties: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Subset:
    """The set `of` lies in the set that the path `within` leads to (`organiser.member`)."""

    of: str
    within: str


@dataclass(frozen=True, slots=True)
class Disjoint:
    """The sets share no member."""

    properties: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AtMost:
    """The set `of` has at most `count` members."""

    of: str
    count: Quantity


@dataclass(frozen=True, slots=True)
class Exactly:
    """The set `of` has exactly `count` members."""

    of: str
    count: Quantity


@dataclass(frozen=True, slots=True)
class Requires:
    """Every subject of the kind has a claim of each of these properties."""

    properties: tuple[str, ...]


Constraint = Order | Subset | Disjoint | AtMost | Exactly | Requires


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclaredRule:
    """A rule of the corpus.

    Args:
        id: its id.
        kind: the kind of entity that it holds for; empty for every subject.
        constraint: what must hold.
        note: a remark.
        marks: where its fields are written.
    """

    id: str
    kind: str
    constraint: Constraint
    note: str = ""
    marks: Marks = field(default_factory=Marks, compare=False, repr=False)


REASON_TO_GIVE = "Say here why these claims may stand side by side."
"""What stands in place of the reason in a dispute that onrecord prints."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """A disagreement that the curators know of and accept.

    Args:
        id: its id.
        between: ids of the claims that disagree; each clashing side has one.
        reason: why it is accepted.
        review_by: the day by which somebody must look again.
        prefer: id of the claim that the curators hold to be right; empty when they do not say.
        marks: where its fields are written.
    """

    id: str
    between: tuple[str, ...]
    reason: str
    review_by: Time | None = None
    prefer: str = ""
    note: str = ""
    marks: Marks = field(default_factory=Marks, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Corpus:
    """All fact files together; every mapping is by id and sorted by id.

    Args:
        files: the fact files, relative to the project's root, sorted.
        sources: the registered sources.
        entities: the entities.
        properties: the properties, the built-in ones among them.
        rules: the declared rules.
        claims: the claims, withdrawn ones among them.
        disputes: the accepted disagreements.
        unreadable: from a top-level key to the ids that stand in the files but could not be read, so that
            what refers to them is not blamed twice.
        problems: what reading the files found (family F).
    """

    files: tuple[str, ...] = ()
    sources: Mapping[str, Source] = field(default_factory=dict)
    entities: Mapping[str, Entity] = field(default_factory=dict)
    properties: Mapping[str, Property] = field(default_factory=dict)
    rules: Mapping[str, DeclaredRule] = field(default_factory=dict)
    claims: Mapping[str, Claim] = field(default_factory=dict)
    disputes: Mapping[str, Dispute] = field(default_factory=dict)
    unreadable: Mapping[str, frozenset[str]] = field(default_factory=dict)
    problems: Outcome = field(default_factory=Outcome)
