"""Quotations with words left out: their pieces found in order, each whole, each near the one before."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

from onrecord.documents import Document
from onrecord.model.findings import Span
from onrecord.model.frozen import dataclass
from onrecord.quotes.occurrences import Place, occurrences
from onrecord.quotes.readings import readings
from onrecord.text.folding import fold

__all__ = ["Chain", "Chains", "find_chains"]

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
