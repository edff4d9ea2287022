"""The passage of a document that comes nearest to a quotation that does not stand in it."""

from dataclasses import dataclass

from onrecord.documents import Document
from onrecord.model.findings import Passage
from onrecord.quotes.alignment import Rows, distance, match_masks, rows
from onrecord.quotes.occurrences import FOLDING_TIERS
from onrecord.quotes.readings import without_editing
from onrecord.text.boundaries import widened
from onrecord.text.folding import Folded, fold

__all__ = ["LEAST_LIKENESS", "Near", "nearest"]

LEAST_LIKENESS = 0.7
"""A passage that is less alike than this is no passage that the quotation could come from."""

_TIERS = tuple(tier for tier in FOLDING_TIERS if tier != "line-end-hyphen")
_MOST_TRIED = 8


@dataclass(frozen=True, slots=True)
class Near:
    """The nearest passage.

    Args:
        passage: where it stands, whole words of the source.
        likeness: 0 to 1: one less the edit distance in proportion to the longer of quotation and passage, both folded.
        runner_up: the likeness of the second nearest passage elsewhere; 0 when none comes near.
    """

    passage: Passage
    likeness: float
    runner_up: float


def nearest(document: Document, quote: str, least: float = LEAST_LIKENESS) -> Near | None:
    """Return the passage of a document's body that is nearest to a quotation by edit distance.

    Both are folded first, and an editor's brackets are taken out of the quotation. The nearest stretch of characters
    is found exactly: no other has a smaller distance. It is then widened to whole words.

    Args:
        document: where to look.
        quote: what to look for.
        least: the least likeness of the stretch, 0 to 1: one less its distance in proportion to the quotation.

    Returns:
        The passage, or None when no stretch is that much alike.
    """
    sought = fold(without_editing(quote), _TIERS).strip()
    folded = document.folded(_TIERS)
    most = int(len(sought) * (1 - least) + 1e-9)
    if not sought:
        return None
    found: list[_Window] = []
    for stretch in document.body:
        low, high = folded.folded_start(stretch.start), folded.folded_start(stretch.end)
        found += _windows(folded.text, low, high, sought, most)
    if not found:
        return None
    best = min(found, key=_rank)
    others = [each for each in found if each.end <= best.start or each.start >= best.end]
    return Near(
        _passage(document, folded, best),
        best.likeness,
        max((each.likeness for each in others), default=0.0),
    )


@dataclass(frozen=True, slots=True)
class _Window:
    start: int
    end: int
    distance: int
    likeness: float


def _rank(window: _Window) -> tuple[float, int]:
    return -window.likeness, window.start


def _windows(text: str, low: int, high: int, sought: str, most: int) -> list[_Window]:
    """Return the best windows of a stretch of the folded text, widened to whole words, each for one place."""
    searched = text[low:high]
    if not searched:
        return []
    column = rows(sought, match_masks(searched, sought), len(searched))
    found = []
    for end, cost in _valleys(column, most, len(sought)):
        start = _start_of(sought, searched, end, cost)
        first, last = widened(text, low + start, low + end, least=low, most=high)
        first, last = _trimmed(text, first, last)
        cost = distance(sought, text[first:last])
        found.append(_Window(first, last, cost, 1 - cost / max(len(sought), last - first, 1)))
    return found


def _valleys(column: Rows, most: int, reach: int) -> list[tuple[int, int]]:
    """Return the ends of the nearest stretches that lie apart: row and distance, the nearest first."""
    chosen: list[tuple[int, int]] = []
    for row, cost in sorted(column.within(most), key=_by_cost):
        tied = [other for other, least in chosen if abs(other - row) < reach and least < cost]
        near = [other for other, _ in chosen if abs(other - row) < reach]
        if not tied and len(near) < 3:
            chosen.append((row, cost))
        if len(chosen) >= _MOST_TRIED:
            break
    return chosen


def _by_cost(pair: tuple[int, int]) -> tuple[int, int]:
    return pair[1], -pair[0]


def _start_of(sought: str, searched: str, end: int, cost: int) -> int:
    """Return where the stretch that ends at `end` with this distance starts; of several starts, the longest stretch."""
    low = max(0, end - len(sought) - cost)
    window, backwards = searched[low:end][::-1], sought[::-1]
    column = rows(backwards, match_masks(window, backwards), len(window), anchored=True)
    best, where = column.least()
    return end - where[-1] if best == cost else low


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _passage(document: Document, folded: Folded, window: _Window) -> Passage:
    start, end = folded.source_start(window.start), folded.source_end(window.end)
    first, last = window.start, window.end
    while start is None:
        first -= 1
        start = folded.source_start(first)
    while end is None:
        last += 1
        end = folded.source_end(last)
    return document.passage(start, end)
