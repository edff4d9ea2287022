"""An index of a text that is sampled at a fixed stride, for finding many passages in one text.

Of the text, only the words that start at every `stride`-th character are kept, each `width` characters long. Whatever
is at least `stride + width - 1` characters long and stands in the text covers one of them whole, so that looking up the
first `stride` offsets of a passage finds every place where it stands. The samples are kept as two arrays of numbers,
heads and links of a hash table: about eight bytes for each.
"""

from array import array

__all__ = ["SampledIndex"]


class SampledIndex:
    """A text, indexed.

    Args:
        text: the text.
        stride: how far apart the samples start, in code points.
        width: how long each is; at most `stride`, so that no two overlap.
    """

    __slots__ = ("_heads", "_links", "_mask", "stride", "text", "width")

    def __init__(self, text: str, stride: int, width: int) -> None:
        self.text, self.stride, self.width = text, stride, width
        count = max(0, (len(text) - width) // stride + 1)
        mask = (1 << max(4, count.bit_length())) - 1
        heads, links = array("i", (-1,)) * (mask + 1), array("i")
        position = 0
        for number in range(count):
            slot = hash(text[position : position + width]) & mask
            links.append(heads[slot])
            heads[slot] = number
            position += stride
        self._heads, self._links, self._mask = heads, links, mask

    @property
    def shortest(self) -> int:
        """Return how long words must be at the least to be found."""
        return self.stride + self.width - 1

    def find_all(self, words: str) -> list[int]:
        """Return every offset at which these very characters stand, ascending; they must be as long as `shortest`."""
        text, width, stride = self.text, self.width, self.stride
        heads, links, mask = self._heads, self._links, self._mask
        found = []
        for offset in range(stride):
            number = heads[hash(words[offset : offset + width]) & mask]
            while number >= 0:
                start = number * stride - offset
                if start >= 0 and text.startswith(words, start):
                    found.append(start)
                number = links[number]
        found.sort()
        return found

    def diagonals(self, words: str, most: int) -> list[int] | None:
        """Return where in the text words would start that share a sample with these, ascending, once for each sample.

        Args:
            words: any words.
            most: how many are too many.

        Returns:
            The offsets, negative ones among them; None when there are more than `most`.
        """
        text, width, stride = self.text, self.width, self.stride
        heads, links, mask = self._heads, self._links, self._mask
        found: list[int] = []
        for offset in range(len(words) - width + 1):
            sample = words[offset : offset + width]
            number = heads[hash(sample) & mask]
            while number >= 0:
                if text.startswith(sample, number * stride):
                    found.append(number * stride - offset)
                number = links[number]
            if len(found) > most:
                return None
        found.sort()
        return found
