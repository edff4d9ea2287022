"""Choosing one of several places by the words before it, the words after it, or its number; and what tells it apart."""

from collections.abc import Sequence
from typing import Protocol, TypeVar

from onrecord.documents import Document
from onrecord.model.findings import Passage
from onrecord.model.frozen import dataclass
from onrecord.text.characters import splits_token
from onrecord.text.folding import fold

__all__ = ["Selector", "distinguishing_prefixes", "select"]

_REACH = 4
_SLACK = 64


class _HasSpan(Protocol):
    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


_Spanned = TypeVar("_Spanned", bound=_HasSpan)


@dataclass(frozen=True, slots=True)
class Selector:
    """What tells one place from another.

    Args:
        prefix: words right before it; white space between does not count.
        suffix: words right after it.
        occurrence: its number among all places, 1-based; None for any.
    """

    prefix: str = ""
    suffix: str = ""
    occurrence: int | None = None

    def __bool__(self) -> bool:
        return bool(self.prefix.strip() or self.suffix.strip() or self.occurrence is not None)


def select(
    document: Document, places: Sequence[_Spanned], selector: Selector, tiers: Sequence[str]
) -> tuple[list[_Spanned], tuple[str, ...]]:
    """Return the places that a selector chooses, and which of its parts choose none.

    Args:
        document: where the places are.
        places: all places, at all tiers, ascending.
        selector: what is asked of a place.
        tiers: the tiers at which prefix and suffix are compared.

    Returns:
        The places that fit every part. When there is none: the names of the parts that fit no place at all; all
        that are given when each fits some place but none fits together.
    """
    fitting: dict[str, list[_Spanned]] = {}
    if selector.prefix.strip():
        fitting["prefix"] = [place for place in places if _follows(document, place, selector.prefix, tiers)]
    if selector.suffix.strip():
        fitting["suffix"] = [place for place in places if _precedes(document, place, selector.suffix, tiers)]
    if selector.occurrence is not None:
        number = selector.occurrence
        fitting["occurrence"] = list(places[number - 1 : number]) if number > 0 else []
    chosen = [place for place in places if all(place in fit for fit in fitting.values())]
    if chosen:
        return chosen, ()
    return [], tuple(name for name, fit in fitting.items() if not fit) or tuple(fitting)


def _follows(document: Document, place: _HasSpan, prefix: str, tiers: Sequence[str]) -> bool:
    low = max(0, place.start - _REACH * len(prefix) - _SLACK)
    before = fold(document.text[low : place.start], tiers).rstrip()
    return before.endswith(fold(prefix, tiers).strip())


def _precedes(document: Document, place: _HasSpan, suffix: str, tiers: Sequence[str]) -> bool:
    after = fold(document.text[place.end : place.end + _REACH * len(suffix) + _SLACK], tiers).lstrip()
    return after.startswith(fold(suffix, tiers).strip())


_FARTHEST = 200


def distinguishing_prefixes(document: Document, places: Sequence[Passage]) -> list[tuple[Passage, str]]:
    """Return, for each place, the fewest words before it that stand before no other.

    Args:
        document: where the places are.
        places: the places to tell apart.

    Returns:
        Each place with its prefix, on one line; empty when the words before it never differ within reach.
    """
    before = [fold(document.text[max(0, place.start - _FARTHEST) : place.start]).rstrip() for place in places]
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
