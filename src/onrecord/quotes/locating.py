"""Where a quotation stands in a document: one place, or why not."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from onrecord.documents import Document
from onrecord.model.findings import Passage, Span
from onrecord.model.settings import TIERS
from onrecord.quotes.chains import Chain, find_chains
from onrecord.quotes.occurrences import FOLDING_TIERS, Place, exact_places, occurrences
from onrecord.quotes.readings import pieces_of, readings
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


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A place as one reading gives it."""

    start: int
    end: int
    tier: str
    rank: int
    segments: tuple[Span, ...] = ()


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
        places = exact_places(document, quote)
        if len(places) == 1:
            start, end = places[0]
            return Location(tier="exact", passage=document.passage(start, end), count=1)
    selector = Selector(prefix, suffix, occurrence)
    whole = _whole(document, quote, tiers, looser=bool(selector))
    if whole:
        return _chosen(document, whole, selector, tiers)
    pieces = pieces_of(quote)
    if pieces and pieces != [quote.strip()] and "omission" in tiers:
        return _in_pieces(document, pieces, selector, tiers, max_gap)
    return Location(fault="absent")


def _whole(document: Document, quote: str, tiers: Sequence[str], *, looser: bool) -> list[_Candidate]:
    """Return the places where a quotation stands in one piece, under the most literal reading that has any."""
    for reading in readings(quote):
        if reading.tier not in tiers and reading.tier != "exact":
            continue
        found = {
            (place.start, place.end): place
            for wording in reading.wordings
            for place in occurrences(document, wording, tiers, looser=looser)
        }
        if found:
            return sorted((_candidate(place, reading.tier) for place in found.values()), key=_start)
    return []


def _candidate(place: Place, reading: str) -> _Candidate:
    tier = place.tier if reading == "exact" else reading
    return _Candidate(place.start, place.end, tier, FOLDING_TIERS.index(place.tier))


def _in_pieces(
    document: Document, pieces: list[str], selector: Selector, tiers: Sequence[str], max_gap: int
) -> Location:
    chains = find_chains(document, pieces, tiers, max_gap)
    if chains.found:
        return _chosen(document, [_of_chain(chain) for chain in chains.found], selector, tiers)
    if len(chains.absent) == len(pieces):
        return Location(fault="absent")
    if chains.absent:
        return Location(fault="broken", reason="it does not hold the piece " + _shown(chains.absent))
    return Location(fault="broken", reason=chains.fault)


def _of_chain(chain: Chain) -> _Candidate:
    segments = chain.segments if len(chain.segments) > 1 else ()
    return _Candidate(chain.start, chain.end, "omission", 0, segments)


def _chosen(document: Document, candidates: list[_Candidate], selector: Selector, tiers: Sequence[str]) -> Location:
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
    spans = zip(only.segments, only.segments[1:], strict=False)
    return Location(
        tier=only.tier,
        passage=document.passage(only.start, only.end),
        segments=only.segments,
        omitted=tuple(document.text[before.end : after.start] for before, after in spans),
        count=count,
    )


def _passages(document: Document, candidates: list[_Candidate]) -> tuple[Passage, ...]:
    return tuple(document.passage(each.start, each.end) for each in candidates[:MOST_PLACES])


def _start(candidate: _Candidate) -> int:
    return candidate.start


def _shown(pieces: Sequence[str]) -> str:
    return " nor ".join(f"“{piece}”" for piece in pieces)
