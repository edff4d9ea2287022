"""What to write as a `prefix` to tell one place from the others."""

from collections.abc import Sequence

from onrecord.documents import Document
from onrecord.model.findings import Passage
from onrecord.text.characters import splits_token
from onrecord.text.folding import fold

__all__ = ["distinguishing_prefixes"]

_REACH = 200


def distinguishing_prefixes(document: Document, places: Sequence[Passage]) -> list[tuple[Passage, str]]:
    """Return, for each place, the fewest words before it that stand before no other.

    Args:
        document: where the places are.
        places: the places to tell apart.

    Returns:
        Each place with its prefix, on one line; empty when the words before it never differ within reach.
    """
    before = [fold(document.text[max(0, place.start - _REACH) : place.start]).rstrip() for place in places]
    return [
        (place, _shortest(before[index], [other for number, other in enumerate(before) if number != index]))
        for index, place in enumerate(places)
    ]


def _shortest(words: str, others: Sequence[str]) -> str:
    for start in range(len(words) - 1, -1, -1):
        prefix = words[start:]
        if prefix[0].isspace() or splits_token(words, start):
            continue
        if any(character.isalnum() for character in prefix) and not any(other.endswith(prefix) for other in others):
            return prefix
    return ""
