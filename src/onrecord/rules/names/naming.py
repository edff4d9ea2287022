"""How a message calls an entity, and what to do where its name is not in the words."""

import re
from collections.abc import Iterable

from onrecord.model.entities import Entity
from onrecord.reading.names import Mention
from onrecord.rules.names.quoted_names import QuotedWords
from onrecord.rules.names.spelling import another_spelling

__all__ = ["called", "mend_not_named", "part_that_stands", "within_another"]

_NOT_NAMED = (
    "Quote the words that name it, give the entity the name that stands there (`also`, `adjectives`, `metonyms`), "
    "correct the value, or say under `inferred` why it is not in the words."
)

_MOST_NAMES_SHOWN = 4
_MOST_NAMES_TRIED = 8
_SHORTEST_PART = 2


def called(entity: Entity) -> str:
    """Return an entity's name with its other ones, at most four of those."""
    others = entity.names[1:]
    if not others:
        return entity.name
    rest = ", …" if len(others) > _MOST_NAMES_SHOWN else ""
    return f"{entity.name} (also known as {', '.join(others[:_MOST_NAMES_SHOWN])}{rest})"


def within_another(entity: Entity, longer: Iterable[str]) -> str:
    """Return why it cannot be told that an entity is named: its name stands only within longer ones."""
    told = " and ".join(f"“{words}”" for words in dict.fromkeys(longer))
    return (
        f"{entity.name} is named only within {told}, which may be another's name: list it under `also` if it is meant, "
        "or make it an entity of its own"
    )


def mend_not_named(entity: Entity, quoted: Iterable[QuotedWords]) -> str:
    """Return what to do where an entity is not named, and which words there look like its name."""
    other = another_spelling(entity, quoted)
    return f"“{other}” stands there: if it is meant, list it under `also`. {_NOT_NAMED}" if other else _NOT_NAMED


def part_that_stands(entity: Entity, text: str, start: int, end: int, mentions: Iterable[Mention]) -> str:
    """Return the last words of an entity's name, a surname, that stand in a stretch of a text and name nobody there.

    Args:
        entity: whose first 8 names are looked for.
        text: the text.
        start: where the stretch starts.
        end: one past its end.
        mentions: the names that are known to stand in it.
    """
    taken = [(row.start, row.end) for row in mentions]
    for name in entity.names[:_MOST_NAMES_TRIED]:
        words = name.split()
        for first in range(1, len(words)):
            part = " ".join(words[first:])
            if not part[0].isupper() or len(part) < _SHORTEST_PART:
                continue
            pattern = re.compile(rf"(?<![\w-]){re.escape(part)}(?![\w-])")
            for found in pattern.finditer(text, start, end):
                if not any(begun < found.end() and found.start() < ended for begun, ended in taken):
                    return part
    return ""
