"""The passage of a document that comes nearest to a quotation that does not stand in it.

Edit distance between a quotation and every stretch of a text at once is counted in bits: Myers (1999), "A fast
bit-vector algorithm for approximate string matching based on dynamic programming", in the form of Hyyrö (2003). Bits
run along the text rather than along the quotation: integers of Python are as long as they need to be, so that one step
for each character of the quotation covers the whole text.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from operator import sub

from onrecord.documents import Document
from onrecord.model.findings import Passage
from onrecord.model.frozen import dataclass
from onrecord.quotes.occurrences import FOLDING_TIERS
from onrecord.quotes.quotation import without_editing
from onrecord.text.characters import splits_token, widened
from onrecord.text.folding import fold

__all__ = ["LEAST_LIKENESS", "Near", "Rows", "distance", "match_masks", "nearest", "rows"]

_SHORT = 2_000
_BIT_COUNTS = bytes(byte.bit_count() for byte in range(256))


@dataclass(frozen=True, slots=True)
class Rows:
    """The last column of the table of distances, one row for each place between two characters of the text.

    Args:
        first: the distance at row 0.
        rises: a bit for each row that is one more than the row before.
        falls: a bit for each row that is one less than the row before.
        length: how many rows follow row 0.
    """

    first: int
    rises: int
    falls: int
    length: int

    def sampled(self) -> list[int]:
        """Return the distance at each eighth row, from row 0."""
        size = self.length // 8 + 1
        rises, falls = (bits.to_bytes(size, "little").translate(_BIT_COUNTS) for bits in (self.rises, self.falls))
        return list(accumulate(map(sub, rises, falls), initial=self.first))

    def least(self) -> tuple[int, list[int]]:
        """Return the least distance and every row that has it, ascending."""
        samples = self.sampled()
        bound = min(samples[: self.length // 8 + 1])
        best, where = bound, [0] if self.first == bound else []
        for block, value in enumerate(samples[: self.length // 8 + 1]):
            if value - 7 > best + 1:
                continue
            for row, row_value in self._block(block, value):
                if row_value < best:
                    best, where = row_value, [row]
                elif row_value == best:
                    where.append(row)
        return best, where

    def within(self, most: int) -> list[tuple[int, int]]:
        """Return each row whose distance is at most `most`, ascending, with the distance."""
        return [
            (row, row_value)
            for block, value in enumerate(self.sampled()[: self.length // 8 + 1])
            if value - 8 <= most
            for row, row_value in self._block(block, value)
            if row_value <= most
        ]

    def _block(self, block: int, value: int) -> Iterable[tuple[int, int]]:
        rises, falls = self.rises >> 8 * block, self.falls >> 8 * block
        for bit in range(min(8, self.length - 8 * block)):
            value += (rises >> bit & 1) - (falls >> bit & 1)
            yield 8 * block + bit + 1, value


def match_masks(text: str, characters: Iterable[str]) -> dict[str, int]:
    """Return, for each character, the bits of the places in the text where it stands."""
    present = set(characters)
    if len(text) <= _SHORT:
        masks = dict.fromkeys(present, 0)
        bit = 1
        for character in text:
            if character in masks:
                masks[character] |= bit
            bit <<= 1
        return masks
    reverse = text[::-1]
    blank = dict.fromkeys(map(ord, set(reverse)), "0")
    return {
        character: int(reverse.translate({**blank, ord(character): "1"}), 2) if ord(character) in blank else 0
        for character in present
    }


def rows(quote: str, masks: Mapping[str, int], length: int, *, anchored: bool = False) -> Rows:
    """Return the distances between a quotation and what ends at each place of a text.

    Args:
        quote: the quotation.
        masks: from `match_masks`, for every character of the quotation.
        length: of the text, in code points.
        anchored: compare with what starts at the text's start; else with the nearest of all that end there.
    """
    every = (1 << length) - 1
    rises, falls = every if anchored else 0, 0
    for character in quote:
        equal = masks[character]
        vertical = equal | falls
        horizontal = (((equal & rises) + rises) ^ rises) | equal
        up = falls | (every & ~(horizontal | rises))
        down = rises & horizontal
        up = up << 1 | 1
        down <<= 1
        rises = (down | ~(vertical | up)) & every
        falls = up & vertical & every
    return Rows(len(quote), rises, falls, length)


def distance(one: str, other: str) -> int:
    """Return the edit distance between two texts: the fewest characters to change, leave out or put in."""
    if not other:
        return len(one)
    found = rows(one, match_masks(other, one), len(other), anchored=True)
    return len(one) + found.rises.bit_count() - found.falls.bit_count()


LEAST_LIKENESS = 0.7
"""A passage that is less alike than this is no passage that the quotation could come from."""

_TIERS = tuple(tier for tier in FOLDING_TIERS if tier != "line-end-hyphen")
_MOST_TRIED = 8
_STRIDE, _WIDTH = 10, 8
_MOST_SHARED = 5_000
_MOST_GROUPS = 6
_WORTH_A_LOOK = 3
_BEYOND = 60
_LARGEST_INDEXED = 8_000_000
_PART = 400_000


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
    stretches = [(folded.folded_start(span.start), folded.folded_start(span.end)) for span in document.body]
    found = _by_samples(document, sought, stretches, most)
    if not found:
        found = [
            window
            for low, high in stretches
            for part in _parts(low, high, 2 * len(sought))
            for window in _windows(folded.text, part, (low, high), sought, most)[1]
        ]
    if not found:
        return None
    best = min(found, key=_rank)
    whole = _completed(folded.text, best, sought, least)
    if whole is not best and not document.in_body(*folded.source_around(whole.start, whole.end)):
        whole = best
    others = [each for each in found if each.end <= best.start or each.start >= best.end]
    return Near(
        document.passage(*folded.source_around(whole.start, whole.end)),
        whole.likeness,
        max((each.likeness for each in others), default=0.0),
    )


@dataclass(frozen=True, slots=True)
class _Window:
    """A passage of the folded text, whole words; `distance` is that of the nearest stretch of characters in it."""

    start: int
    end: int
    distance: int
    likeness: float


def _rank(window: _Window) -> tuple[int, float, int]:
    return window.distance, -window.likeness, window.start


def _likeness(sought: str, passage: str) -> float:
    return 1 - distance(sought, passage) / max(len(sought), len(passage), 1)


def _completed(text: str, window: _Window, sought: str, least: float) -> _Window:
    """Return a window that goes on to the quotation's first and last word where these stand a little farther on.

    A short last word behind words that were left out costs less to drop than to reach, and yet it shows the cut.
    """
    words, found = sought.split(), text[window.start : window.end].split()
    start, end = window.start, window.end
    if found and found[-1] != words[-1]:
        after = text.find(words[-1], end, end + _BEYOND)
        end = after + len(words[-1]) if after >= 0 and not splits_token(text, after) else end
    if found and found[0] != words[0]:
        before = text.rfind(words[0], max(0, start - _BEYOND), start)
        start = before if before >= 0 and not splits_token(text, before + len(words[0])) else start
    first, last = widened(text, start, end)
    if (first, last) == (window.start, window.end):
        return window
    likeness = _likeness(sought, text[first:last])
    return _Window(first, last, window.distance, likeness) if likeness >= least else window


def _by_samples(document: Document, sought: str, stretches: Sequence[tuple[int, int]], most: int) -> list[_Window]:
    """Return the nearest passages, found by the samples that they share with it; none when that proves nothing.

    Samples of a text do not overlap, so that each edit spoils one at the most: a passage at a distance of `d` holds at
    least `(length - d - width + 1) // stride - d` of its samples unspoilt, each of which gives away where the passage
    starts to within `d`. A passage that has been seen to be at distance `d` is therefore the nearest as soon as no
    other group of starts has that many samples.
    """
    folded = document.folded(_TIERS)
    if len(folded.text) > _LARGEST_INDEXED:
        return []
    index = document.sampled(_TIERS, _STRIDE, _WIDTH)
    starts = index.diagonals(sought, _MOST_SHARED)
    if not starts:
        return []
    proven = next((d for d in range(min(most, len(sought) // _STRIDE), -1, -1) if _unspoilt(len(sought), d) > 0), -1)
    groups = sorted(_grouped(starts, proven), key=len, reverse=True)
    found: list[_Window] = []
    nearest_distance = proven + 1
    for group in groups[:_MOST_GROUPS]:
        if found and len(group) < min(_unspoilt(len(sought), nearest_distance), _WORTH_A_LOOK):
            break
        for low, high in stretches:
            first, last = max(low, group[0] - proven), min(high, group[-1] + len(sought) + proven)
            if first >= last:
                continue
            least, windows = _windows(index.text, (first, last), (low, high), sought, proven)
            nearest_distance = min(nearest_distance, least)
            found += windows
    unseen = groups[_MOST_GROUPS:]
    if nearest_distance > proven or any(len(group) >= _unspoilt(len(sought), nearest_distance) for group in unseen):
        return []
    return found


def _parts(low: int, high: int, overlap: int) -> Iterator[tuple[int, int]]:
    """Yield the parts of a long stretch that are searched one by one, each beginning before the last one's end."""
    start = low
    while start < high:
        yield max(low, start - overlap), min(high, start + _PART)
        start += _PART


def _unspoilt(length: int, edits: int) -> int:
    """Return how many samples at the least a passage keeps that is `edits` away from a quotation of this length."""
    return (length - edits - _WIDTH + 1) // _STRIDE - edits


def _grouped(starts: Sequence[int], reach: int) -> list[list[int]]:
    """Return ascending starts in groups, none farther than `reach` from the one before it."""
    groups: list[list[int]] = []
    for start in starts:
        if groups and start - groups[-1][-1] <= reach:
            groups[-1].append(start)
        else:
            groups.append([start])
    return groups


def _windows(
    text: str, part: tuple[int, int], stretch: tuple[int, int], sought: str, most: int
) -> tuple[int, list[_Window]]:
    """Return the least distance in a part of the folded text, and the nearest passages there as whole words."""
    low, high = part
    searched = text[low:high]
    column = rows(sought, match_masks(searched, sought), len(searched))
    found = []
    ends = _valleys(column, text, low, most, len(sought))
    for end, cost in ends:
        start = _start_of(sought, searched, end, cost)
        first, last = widened(text, low + start, low + end, least=stretch[0], most=stretch[1])
        first, last = _trimmed(text, first, last)
        if (first, last) == (low + start, low + end):
            likeness = 1 - cost / max(len(sought), last - first, 1)
        else:
            likeness = _likeness(sought, text[first:last])
        found.append(_Window(first, last, cost, likeness))
    return min((cost for _, cost in ends), default=most + 1), found


def _valleys(column: Rows, text: str, low: int, most: int, reach: int) -> list[tuple[int, int]]:
    """Return where the nearest passages end, one for each place: row and distance, the nearest first.

    Of neighbouring rows with the same distance, the one that ends a word is taken.
    """
    chosen: list[tuple[int, int]] = []
    ordered = sorted((cost, splits_token(text, low + row), -row) for row, cost in column.within(most))
    for cost, _, row in ordered:
        if not any(abs(other + row) < reach for other, _ in chosen):
            chosen.append((-row, cost))
            if len(chosen) >= _MOST_TRIED:
                break
    return chosen


def _start_of(sought: str, searched: str, end: int, cost: int) -> int:
    """Return where the stretch that ends at `end` with this distance starts; of several starts, the first."""
    low = max(0, end - len(sought) - cost)
    window, backwards = searched[low:end][::-1], sought[::-1]
    _, where = rows(backwards, match_masks(window, backwards), len(window), anchored=True).least()
    return end - where[-1]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
