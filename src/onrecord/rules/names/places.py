"""Which entities lie in which."""

from onrecord.model.corpus import Corpus

__all__ = ["lies_in"]


def lies_in(entity: str, place: str, corpus: Corpus) -> bool:
    """Tell whether an entity is a place or lies in it, at any depth; a circle of `within` is walked once."""
    walked: set[str] = set()
    while entity in corpus.entities and entity not in walked:
        if entity == place:
            return True
        walked.add(entity)
        entity = corpus.entities[entity].within
    return False
