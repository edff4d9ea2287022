"""What is said: each claim as one source makes it, and what is said of one property of one subject."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from onrecord.agreement.clashes.holdings import Holding
from onrecord.model.claims import Claim, ClaimStatus
from onrecord.model.corpus import Corpus
from onrecord.model.entities import Property
from onrecord.model.sources import Source
from onrecord.model.times import Time

__all__ = ["Assertion", "Group", "Groups", "Held", "Saying", "assertions", "independent_origins"]


@dataclass(frozen=True, slots=True)
class Assertion:
    """One claim as one source makes it.

    Args:
        claim: the claim.
        source: the source that makes it.
    """

    claim: Claim
    source: Source

    @property
    def own_voice(self) -> bool:
        """Whether the source says it itself, rather than report that somebody says it."""
        return not self.claim.said_by

    @property
    def planned(self) -> bool:
        """Whether it tells what was planned, not what happened."""
        return self.claim.status is ClaimStatus.PLANNED

    @property
    def cancelled(self) -> bool:
        """Whether it tells that what was planned does not take place."""
        return self.claim.status is ClaimStatus.CANCELLED

    @property
    def stated(self) -> Time | None:
        """When it was said: the day of the saying, else of the publication; None when nothing tells."""
        return self.claim.said_on or self.source.published

    @property
    def time(self) -> Time | None:
        """When it holds: throughout an extent, at some moment, or when it was said; None when nothing tells."""
        return self.claim.during or self.claim.as_of or self.stated


def assertions(corpus: Corpus) -> Iterator[Assertion]:
    """Yield every assertion of the corpus; withdrawn claims make none."""
    for claim in corpus.claims.values():
        if not claim.withdrawn:
            for source in claim.sources:
                if source in corpus.sources:
                    yield Assertion(claim, corpus.sources[source])


def independent_origins(rows: Iterable[Assertion], of_source: Mapping[str, str]) -> int:
    """Return how many independent origins stand behind assertions.

    Args:
        rows: the assertions; those that have it `via` the same agency, outlet or source are one.
        of_source: from a source's id to the id of its origin.
    """
    origins = (row.claim.via or row.source.id for row in rows)
    return len({of_source.get(origin, origin) for origin in origins})


@dataclass(frozen=True, slots=True, eq=False)
class Held:
    """An assertion with the time at which it holds, and the time at which it was said."""

    assertion: Assertion
    when: Holding
    said: Holding


@dataclass(frozen=True, slots=True, eq=False)
class Saying:
    """One thing that is said.

    Args:
        key: the value, normalised; it tells this saying from every other of its group, and goes into fingerprints.
        words: the value, for reading.
        value: the value as it is compared.
        rows: the assertions that say it.
        field: the field of the claim that says it: `value`, `count` or `without`.
    """

    key: str
    words: str
    value: Any
    rows: tuple[Held, ...]
    field: str = "value"


@dataclass(frozen=True, slots=True, eq=False)
class Group:
    """All assertions about one property of one subject.

    Args:
        subject: id of the subject.
        property: the property.
        assertions: in the order of the claims' ids, then the sources'.
        across: they are about two subjects of which one is `maybe` the other; only what is said of the one is
            compared with what is said of the other.
        dated: those that hold throughout an extent, and so may date a change.
    """

    subject: str
    property: Property
    assertions: list[Assertion] = field(default_factory=list)
    across: bool = False
    dated: tuple[Held, ...] = ()


Groups = Mapping[tuple[str, str], Group]
"""The assertions of a corpus by subject and property."""
