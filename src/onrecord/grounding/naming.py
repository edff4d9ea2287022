"""How a message calls an entity, and what to do where its name is not in the words."""

from collections.abc import Iterable

from onrecord.grounding.spelling import another_spelling
from onrecord.grounding.words import QuotedWords
from onrecord.model.entities import Entity

__all__ = ["called", "mend_not_named"]

_NOT_NAMED = (
    "Quote the words that name it, give the entity the name that stands there (`also`, `adjectives`, `metonyms`), "
    "correct the value, or say under `inferred` why it is not in the words."
)

_MOST_NAMES_SHOWN = 4


def called(entity: Entity) -> str:
    """Return an entity's name with its other ones, at most four of those."""
    others = entity.names[1:]
    if not others:
        return entity.name
    rest = ", …" if len(others) > _MOST_NAMES_SHOWN else ""
    return f"{entity.name} (also known as {', '.join(others[:_MOST_NAMES_SHOWN])}{rest})"


def mend_not_named(entity: Entity, quoted: Iterable[QuotedWords]) -> str:
    """Return what to do where an entity is not named, and which words there look like its name."""
    other = another_spelling(entity, quoted)
    return f"“{other}” stands there: if it is meant, list it under `also`. {_NOT_NAMED}" if other else _NOT_NAMED
