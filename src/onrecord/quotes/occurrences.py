"""Every place where a quotation stands in a document, whole or in pieces, each with the tier at which it is found.

The pieces of one with words left out are found in order, each whole, each near the one before.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from onrecord.documents import Document
from onrecord.model.findings import Span
from onrecord.model.frozen import dataclass
from onrecord.quotes.quotation import readings
from onrecord.text.characters import splits_token
from onrecord.text.folding import HYPHENS_DROPPED, Folded, fold, has_line_end_hyphen, same_words

__all__ = ["FOLDING_TIERS", "Chain", "Chains", "Place", "exact_starts", "find_chains", "occurrences", "strictest"]

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


_LONGEST_MARK = 20
_ELLIPSES = frozenset({"...", "[...]"})


@dataclass(frozen=True, slots=True)
class Chain:
    """One way in which the pieces of a quotation stand in a document.

    Args:
        segments: the span of each piece; pieces between which nothing was left out are one.
    """

    segments: tuple[Span, ...]

    @property
    def rank(self) -> int:
        """Return how loosely it is found; every chain as loosely as another."""
        return 0

    @property
    def tier(self) -> str:
        """Return the tier of every chain."""
        return "omission"

    @property
    def start(self) -> int:
        """Return where the first piece starts."""
        return self.segments[0].start

    @property
    def end(self) -> int:
        """Return where the last piece ends."""
        return self.segments[-1].end


@dataclass(frozen=True, slots=True)
class Chains:
    """What came of looking for pieces.

    Args:
        found: the chains, ascending; none lies around another.
        absent: the pieces that stand nowhere whole.
        fault: why there is no chain though every piece stands somewhere, in a curator's words; else empty.
    """

    found: tuple[Chain, ...] = ()
    absent: tuple[str, ...] = ()
    fault: str = ""


def find_chains(document: Document, pieces: Sequence[str], tiers: Sequence[str], max_gap: int) -> Chains:
    """Find the pieces of a quotation in order.

    Args:
        document: where to look.
        pieces: what to look for; one or more.
        tiers: the tiers that are allowed.
        max_gap: the most code points between one piece and the next.
    """
    places = [_places(document, piece, tiers) for piece in pieces]
    absent = tuple(piece for piece, found in zip(pieces, places, strict=True) if not found)
    if absent:
        return Chains(absent=absent)
    linked = _link(places, max_gap)
    if linked:
        return Chains(found=tuple(Chain(_joined(document, chain)) for chain in linked))
    farther = _link(places, len(document.text))
    if farther:
        widest = min(max(_gaps(chain)) for chain in farther)
        return Chains(
            fault=f"its pieces stand {widest} characters apart; at most {max_gap} may be left out in one place"
        )
    return Chains(fault="its pieces do not stand in this order")


def _places(document: Document, piece: str, tiers: Sequence[str]) -> list[Place]:
    """Return every place of one piece, under the most literal reading that has any."""
    for reading in readings(piece):
        if reading.tier not in tiers:
            continue
        found = [place for wording in reading.wordings for place in occurrences(document, wording, tiers, looser=True)]
        if found:
            return sorted(set(found))
    return []


def _link(steps: Sequence[list[Place]], max_gap: int) -> list[tuple[Place, ...]]:
    """Return the shortest chains, one place of each step, each starting within `max_gap` after the one before.

    Every place is linked to the latest one before it that can be reached, which makes the chain start as late as it
    can. Of the chains with one start, the one that ends first is kept.
    """
    reached: list[tuple[Place, ...]] = [(place,) for place in steps[0]]
    for step in steps[1:]:
        reached.sort(key=_end)
        ends = [chain[-1].end for chain in reached]
        following = []
        for place in step:
            latest = bisect_right(ends, place.start) - 1
            if latest >= bisect_left(ends, place.start - max_gap):
                following.append((*reached[latest], place))
        reached = following
    shortest: dict[int, tuple[Place, ...]] = {}
    for chain in sorted(reached, key=_end):
        shortest.setdefault(chain[0].start, chain)
    return list(shortest.values())


def _end(chain: tuple[Place, ...]) -> int:
    return chain[-1].end


def _gaps(chain: tuple[Place, ...]) -> list[int]:
    return [after.start - before.end for before, after in pairwise(chain)] or [0]


def _joined(document: Document, chain: tuple[Place, ...]) -> tuple[Span, ...]:
    """Return the spans of a chain; where the source itself has the mark of words left out, two pieces are one."""
    spans = [Span(chain[0].start, chain[0].end)]
    for place in chain[1:]:
        between = document.text[spans[-1].end : place.start]
        if len(between) < _LONGEST_MARK and fold(between).strip() in _ELLIPSES:
            spans[-1] = Span(spans[-1].start, place.end)
        else:
            spans.append(Span(place.start, place.end))
    return tuple(spans)
