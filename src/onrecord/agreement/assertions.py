"""Assertions: a claim as one source makes it."""

from collections.abc import Iterator
from dataclasses import dataclass

from onrecord.model.claims import Claim, ClaimStatus
from onrecord.model.corpus import Corpus
from onrecord.model.sources import Source
from onrecord.model.times import Time

__all__ = ["Assertion", "assertions"]


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
