"""Who answers for the words of a claim, by the names that stand in texts."""

from onrecord.model.claims import Claim
from onrecord.model.corpus import Corpus
from onrecord.reading.standing.clauses import Speakers

__all__ = ["speakers_of"]


def speakers_of(claim: Claim, corpus: Corpus) -> Speakers:
    """Return who a claim says that it is from: its speaker, and the agency, outlet or source that passes it on.

    Args:
        claim: the claim.
        corpus: the corpus, for their names.
    """
    names: list[str] = []
    for id_ in (claim.said_by, claim.via):
        entity, source = corpus.entities.get(id_), corpus.sources.get(id_)
        if entity is not None:
            names += entity.names
        if source is not None:
            names += [source.publisher, source.title]
        if id_ and entity is None and source is None:
            names.append(id_)
    return Speakers(tuple(names))
