"""Every place where a quotation stands in a document, each with the tier at which it is found."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from onrecord.documents import Document
from onrecord.model.findings import Span
from onrecord.text.characters import splits_token
from onrecord.text.folding import HYPHENS_DROPPED, Folded, fold, has_line_end_hyphen, same_words

__all__ = ["FOLDING_TIERS", "Place", "exact_starts", "occurrences", "strictest"]

FOLDING_TIERS = (
    "exact", "whitespace", "normalization", "quotes", "dashes", "ellipsis", "invisible", "ligatures",
    "line-end-hyphen",
)  # fmt: skip
"""The tiers at which words stand in one piece, the strictest first."""

_JOINING = "line-end-hyphen"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """One place where words stand.

    Args:
        start: first code point in the document's text.
        end: one past the last.
        tier: the strictest tier at which the words are found there.
    """

    start: int
    end: int
    tier: str

    @property
    def rank(self) -> int:
        """Return how loosely it is found, from 0 for the words as written."""
        return FOLDING_TIERS.index(self.tier)

    @property
    def segments(self) -> tuple[Span, ...]:
        """Return the spans of its pieces: a place is one piece."""
        return ()


def occurrences(document: Document, quote: str, tiers: Sequence[str], *, looser: bool = False) -> list[Place]:
    """Return the places in the document's body where a quotation stands whole, ascending.

    Args:
        document: where to look.
        quote: what to look for; white space around it does not count.
        tiers: the tiers that are allowed, of `FOLDING_TIERS`, the strictest first.
        looser: also return the places at looser tiers than the strictest one that has any.
    """
    sought = quote.strip()
    if not sought:
        return []
    found = [Place(start, start + len(sought), "exact") for start in exact_starts(document, sought)]
    if found and not looser:
        return found
    known = {place.start for place in found}
    found += [place for place in _folded_places(document, sought, tiers) if place.start not in known]
    found.sort()
    return found if looser else strictest(found)


def exact_starts(document: Document, words: str) -> list[int]:
    """Return where words stand whole in the document's body, character for character, ascending.

    Args:
        document: where to look; only its body counts.
        words: what to look for; not empty, without white space around it.
    """
    length = len(words)
    return [start for start in document.find_all(words) if _is_whole(document, start, start + length)]


def strictest(places: Sequence[Place]) -> list[Place]:
    """Return the places at the strictest tier that any of them has."""
    if not places:
        return []
    least = min(place.rank for place in places)
    return [place for place in places if place.rank == least]


def _folded_places(document: Document, quote: str, tiers: Sequence[str]) -> Iterator[Place]:
    """Yield the places that folding finds: first with hyphens kept, then with words joined over line ends."""
    allowed = tuple(tier for tier in FOLDING_TIERS if tier in tiers and tier != "exact")
    if not allowed:
        return
    kept = tuple(tier for tier in allowed if tier != _JOINING)
    passes = [kept] if kept else []
    if _JOINING in allowed and (has_line_end_hyphen(quote) or document.has_line_end_hyphen):
        passes.append((*allowed, HYPHENS_DROPPED))
    tier_of = _tier_of(quote, allowed)
    seen: set[int] = set()
    for each in passes:
        for start, end in _spans(document, document.folded(each), fold(quote, each).strip()):
            tier = tier_of(document.text[start:end])
            if tier and start not in seen:
                if len(passes) > 1:
                    seen.add(start)
                yield Place(start, end, tier)


def _spans(document: Document, folded: Folded, sought: str) -> Iterator[tuple[int, int]]:
    if not sought:
        return
    text = folded.text
    at = text.find(sought)
    while at >= 0:
        start, end = folded.source_start(at), folded.source_end(at + len(sought))
        if start is not None and end is not None and start < end and _is_whole(document, start, end):
            yield start, end
        at = text.find(sought, at + 1)


def _is_whole(document: Document, start: int, end: int) -> bool:
    text = document.text
    return document.in_body(start, end) and not splits_token(text, start) and not splits_token(text, end)


def _tier_of(quote: str, allowed: Sequence[str]) -> Callable[[str], str]:
    """Return what tells the strictest tier at which a passage is the quotation; empty when it is at none."""
    steps = [allowed[: count + 1] for count in range(len(allowed))]

    @lru_cache(maxsize=1024)
    def tier(passage: str) -> str:
        if passage == quote:
            return "exact"
        return next((step[-1] for step in steps if same_words(passage, quote, step)), "")

    return tier
