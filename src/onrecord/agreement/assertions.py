"""Assertions: a claim as one source makes it."""

from collections.abc import Iterator
from dataclasses import dataclass

from onrecord.model.claims import Claim
from onrecord.model.corpus import Corpus
from onrecord.model.sources import Source

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


def assertions(corpus: Corpus) -> Iterator[Assertion]:
    """Yield every assertion of the corpus; withdrawn claims make none."""
    for claim in corpus.claims.values():
        if not claim.withdrawn:
            for source in claim.sources:
                if source in corpus.sources:
                    yield Assertion(claim, corpus.sources[source])
