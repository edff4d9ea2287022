"""How a message calls an entity, in what it lies, and what to do where its name is not in the words."""

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from itertools import islice

from onrecord.model.corpus import Corpus
from onrecord.model.entities import Entity
from onrecord.reading.names import Mention
from onrecord.rules.names.quoted_names import QuotedWords

__all__ = ["called", "lies_in", "mend_not_named", "part_that_stands", "within_another"]

_WORD = re.compile(r"[^\W\d_][\w'’]*")
_LIKE = 0.8
_MOST_WORDS = 300
_MOST_NAMES = 8
_LONGEST_NAME = 80
_NOT_NAMED = (
    "Quote the words that name it, give the entity the name that stands there (`also`, `adjectives`, `metonyms`), "
    "correct the value, or say under `inferred` why it is not in the words."
)
_MOST_NAMES_SHOWN = 4
_SHORTEST_PART = 2


def _another_spelling(entity: Entity, quoted: Iterable[QuotedWords]) -> str:
    """Return the words of some quotations that look most like a name of an entity; empty when none do.

    Words that name an entity already are passed over. At most 8 names are compared with at most 300 words of each
    quotation; the likeness is that of Python's difflib (Ratcliff and Obershelp), and 0.8 or more.
    """
    names = [name for name in entity.names[:_MOST_NAMES] if len(name) <= _LONGEST_NAME]
    best, likeness = "", _LIKE
    for words in quoted:
        for name in names:
            for candidate in _candidates(words, len(_WORD.findall(name))):
                matcher = SequenceMatcher(None, name, candidate, autojunk=False)
                if matcher.real_quick_ratio() >= likeness and (ratio := matcher.ratio()) >= likeness:
                    best, likeness = candidate, ratio
    return best


def _candidates(words: QuotedWords, length: int) -> Iterator[str]:
    """Yield each run of so many words that starts with a capital and names nothing yet."""
    taken = [(mention.start, mention.end) for row in words.rows for mention in row.mentions]
    found = list(islice(_WORD.finditer(words.text), _MOST_WORDS))
    for first, last in zip(found, found[length - 1 :], strict=False) if length else ():
        start, end = first.start(), last.end()
        if first[0][0].isupper() and not any(begun < end and start < ended for begun, ended in taken):
            yield words.text[start:end].removesuffix("'s").removesuffix("’s")


def lies_in(entity: str, place: str, corpus: Corpus) -> bool:
    """Tell whether an entity is a place or lies in it, at any depth; a circle of `within` is walked once."""
    walked: set[str] = set()
    while entity in corpus.entities and entity not in walked:
        if entity == place:
            return True
        walked.add(entity)
        entity = corpus.entities[entity].within
    return False


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
    other = _another_spelling(entity, quoted)
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
    for name in entity.names[:_MOST_NAMES]:
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
