"""How a message calls an entity."""

from onrecord.model.entities import Entity

__all__ = ["NOT_NAMED", "called"]

NOT_NAMED = (
    "Quote the words that name it, give the entity the name that stands there (`also`, `adjectives`, `metonyms`), "
    "correct the value, or say under `inferred` why it is not in the words."
)
"""What to do where a name is not in the words."""

_MOST_NAMES_SHOWN = 4


def called(entity: Entity) -> str:
    """Return an entity's name with its other ones, at most four of those."""
    others = entity.names[1:]
    if not others:
        return entity.name
    rest = ", …" if len(others) > _MOST_NAMES_SHOWN else ""
    return f"{entity.name} (also known as {', '.join(others[:_MOST_NAMES_SHOWN])}{rest})"
