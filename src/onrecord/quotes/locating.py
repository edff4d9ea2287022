"""Where a quotation stands in a document: one place, or why not."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

from onrecord.documents import Document
from onrecord.model.findings import Passage, Span
from onrecord.model.frozen import dataclass
from onrecord.model.settings import TIERS
from onrecord.quotes.occurrences import Chain, Place, exact_starts, find_chains, occurrences
from onrecord.quotes.quotation import Reading, pieces_of, readings
from onrecord.quotes.selecting import Selector, select

__all__ = ["MOST_PLACES", "Location", "locate"]

MOST_PLACES = 1_000
"""How many places of an ambiguous quotation are told one by one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Location:
    """What came of looking for a quotation.

    Args:
        tier: the strictest tier at which it was found; empty when it was not.
        passage: where it stands, from the first to the last of its characters; None when not found.
        segments: with words left out, the span of each piece; else empty.
        omitted: with words left out, the source's words in each gap.
        places: when several places are left, the first `MOST_PLACES` of them; else empty.
        count: how many places it was found in, before and without any choice.
        fault: why there is no one place: `absent`, `ambiguous`, `not selected` (it stands there, but not as `prefix`,
            `suffix` or `occurrence` say), `broken` (words are left out, and the pieces do not stand as they should);
            empty when found.
        failing: of `prefix`, `suffix` and `occurrence`, those that chose nothing.
        reason: for `broken`, what is wrong, in a curator's words.
    """

    tier: str = ""
    passage: Passage | None = None
    segments: tuple[Span, ...] = ()
    omitted: tuple[str, ...] = ()
    places: tuple[Passage, ...] = ()
    count: int = 0
    fault: Literal["", "absent", "ambiguous", "not selected", "broken"] = ""
    failing: tuple[str, ...] = ()
    reason: str = ""

    @property
    def found(self) -> bool:
        """Whether it stands in one place."""
        return self.passage is not None


def locate(
    text: str | Document,
    quote: str,
    *,
    prefix: str = "",
    suffix: str = "",
    occurrence: int | None = None,
    tiers: Sequence[str] = TIERS,
    max_gap: int = 500,
) -> Location:
    """Find the one place where a quotation stands.

    Give a `Document` to ask several quotations of one text: it is folded once.

    Args:
        text: where to look.
        quote: what to look for; `…`, `...` or `[...]` mark words left out, `[words]` an editor's insertion.
        prefix: words that stand right before the place meant.
        suffix: words that stand right after the place meant.
        occurrence: which of several places is meant, 1-based, over all places at all tiers allowed.
        tiers: names of the tiers that are allowed, of `onrecord.model.settings.TIERS`.
        max_gap: the most code points that one mark of words left out may stand for.

    Returns:
        The place, or why there is none. Offsets are code points of the original text.
    """
    document = text if isinstance(text, Document) else Document(text)
    if not prefix and not suffix and occurrence is None:
        words = quote.strip()
        starts = exact_starts(document, words) if words else []
        if len(starts) == 1:
            return Location(tier="exact", passage=document.passage(starts[0], starts[0] + len(words)), count=1)
    selector = Selector(prefix, suffix, occurrence)
    for reading in readings(quote):
        whole = _whole(document, reading, tiers, looser=bool(selector))
        if whole:
            return _chosen(document, whole, selector, tiers, "" if reading.tier == "exact" else reading.tier)
    pieces = pieces_of(quote)
    if "omission" not in tiers:
        return Location(fault="absent")
    if pieces and pieces != [quote.strip()]:
        return _in_pieces(document, pieces, selector, tiers, max_gap)
    return _over_pages(document, quote, selector, tiers, max_gap)


def _over_pages(document: Document, quote: str, selector: Selector, tiers: Sequence[str], max_gap: int) -> Location:
    """Look for a quotation that goes on over the end of a page; what the pages have there are words left out.

    Words right before or after it are looked for in the text of its own page.
    """
    breaks = [span for span in document.page_breaks if span.end - span.start <= max_gap]
    if not breaks:
        return Location(fault="absent")
    joined = document.without_page_breaks
    places = [place for reading in readings(quote) for place in _whole(joined, reading, tiers, looser=True)]
    chains = {_over_breaks(place, document.page_breaks) for place in places}
    inside = [
        chain
        for chain in sorted(chains, key=lambda chain: chain.start)
        if len(chain.segments) > 1
        and document.in_body(chain.start, chain.end)
        and all(after.start - before.end <= max_gap for before, after in pairwise(chain.segments))
    ]
    return _chosen(document, inside, selector, tiers, "omission") if inside else Location(fault="absent")


def _over_breaks(place: Place, breaks: Sequence[Span]) -> Chain:
    """Return a place in the text without page breaks as the pieces that it has in the text with them."""
    shift, segments, start = 0, [], None
    for span in breaks:
        line_end = span.start - shift
        if line_end >= place.end:
            break
        if line_end >= place.start:
            segments.append(Span(place.start + shift if start is None else start, span.start))
            start = span.end
        shift += span.end - span.start - 1
    first = place.start + shift if start is None else start
    return Chain((*segments, Span(first, place.end + shift)))


def _whole(document: Document, reading: Reading, tiers: Sequence[str], *, looser: bool) -> list[Place]:
    """Return the places where a quotation stands in one piece under one reading of it, ascending."""
    if reading.tier not in tiers and reading.tier != "exact":
        return []
    if len(reading.wordings) == 1:
        return occurrences(document, reading.wordings[0], tiers, looser=looser)
    found = {
        (place.start, place.end): place
        for wording in reading.wordings
        for place in occurrences(document, wording, tiers, looser=looser)
    }
    return sorted(found.values())


def _in_pieces(
    document: Document, pieces: list[str], selector: Selector, tiers: Sequence[str], max_gap: int
) -> Location:
    chains = find_chains(document, pieces, tiers, max_gap)
    if chains.found:
        return _chosen(document, chains.found, selector, tiers, "omission")
    if len(chains.absent) == len(pieces):
        return Location(fault="absent")
    if chains.absent:
        return Location(fault="broken", reason="it does not hold the piece " + _shown(chains.absent))
    return Location(fault="broken", reason=chains.fault)


def _chosen(
    document: Document, candidates: Sequence[Place | Chain], selector: Selector, tiers: Sequence[str], tier: str
) -> Location:
    """Return the one place that is left of several; `tier` is that of the reading, when not a place's own."""
    count = len(candidates)
    left, failing = select(document, candidates, selector, tiers) if selector else (candidates, ())
    if not left:
        fault: Literal["ambiguous", "not selected"] = "ambiguous" if count > 1 else "not selected"
        return Location(fault=fault, places=_passages(document, candidates), count=count, failing=failing)
    least = min(candidate.rank for candidate in left)
    left = [candidate for candidate in left if candidate.rank == least]
    if len(left) > 1:
        return Location(fault="ambiguous", places=_passages(document, left), count=count)
    only = left[0]
    segments = only.segments if len(only.segments) > 1 else ()
    return Location(
        tier=tier or only.tier,
        passage=document.passage(only.start, only.end),
        segments=segments,
        omitted=tuple(document.text[before.end : after.start] for before, after in pairwise(segments)),
        count=count,
    )


def _passages(document: Document, candidates: Sequence[Place | Chain]) -> tuple[Passage, ...]:
    return tuple(document.passage(each.start, each.end) for each in candidates[:MOST_PLACES])


def _shown(pieces: Sequence[str]) -> str:
    return " nor ".join(f"“{piece}”" for piece in pieces)
