"""An index of a text that is sampled at a fixed stride, for finding many passages in one text.

Of the text, only the words that start at every `stride`-th character are kept, each `width` characters long. Whatever
is at least `stride + width - 1` characters long and stands in the text covers one of them whole, so that looking up the
first `stride` offsets of a passage finds every place where it stands.
"""

__all__ = ["SampledIndex"]


class SampledIndex:
    """A text, indexed.

    Args:
        text: the text.
        stride: how far apart the samples start, in code points.
        width: how long each is; at most `stride`, so that no two overlap.
    """

    __slots__ = ("_more", "_one", "stride", "text", "width")

    def __init__(self, text: str, stride: int, width: int) -> None:
        self.text, self.stride, self.width = text, stride, width
        one: dict[str, int] = {}
        more: dict[str, list[int]] = {}
        for position in range(0, len(text) - width + 1, stride):
            sample = text[position : position + width]
            if sample in one:
                more.setdefault(sample, [one[sample]]).append(position)
            else:
                one[sample] = position
        self._one, self._more = one, more

    @property
    def shortest(self) -> int:
        """Return how long words must be at the least to be found."""
        return self.stride + self.width - 1

    def find_all(self, words: str) -> list[int]:
        """Return every offset at which these very characters stand, ascending; they must be as long as `shortest`."""
        text, width, one, more = self.text, self.width, self._one, self._more
        found = []
        for offset in range(self.stride):
            sample = words[offset : offset + width]
            if sample not in one:
                continue
            found += [
                position - offset
                for position in more.get(sample) or (one[sample],)
                if position >= offset and text.startswith(words, position - offset)
            ]
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
        width, one, more = self.width, self._one, self._more
        found: list[int] = []
        for offset in range(len(words) - width + 1):
            sample = words[offset : offset + width]
            if sample in one:
                if sample in more:
                    found.extend(position - offset for position in more[sample])
                else:
                    found.append(one[sample] - offset)
                if len(found) > most:
                    return None
        found.sort()
        return found
