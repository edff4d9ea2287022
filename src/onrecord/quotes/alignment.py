"""Edit distance between a quotation and every stretch of a text at once, in bits.

Myers (1999), "A fast bit-vector algorithm for approximate string matching based on dynamic programming", in the form of
Hyyrö (2003). Bits run along the text rather than along the quotation: Python's integers are as long as they need
to be, so that one step for each character of the quotation covers the whole text.
"""

from collections.abc import Iterable, Mapping
from itertools import accumulate
from operator import sub

from onrecord.model.frozen import dataclass

__all__ = ["Rows", "distance", "match_masks", "rows"]

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
