"""The text read from a source's file, with its lines, and an index for finding many passages in it."""

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from functools import cached_property

from onrecord.model.findings import Outcome, Passage, Span
from onrecord.model.frozen import dataclass
from onrecord.text.folding import Folded, fold_with_map, has_line_end_hyphen
from onrecord.text.page_breaks import page_breaks

__all__ = ["Document", "Documents", "SampledIndex"]

_LINE_END = re.compile(r"\r\n?|\n")
_ASKED_OFTEN = 6
_WIDTH = 12
_STRIDE = 44
_STRIDE_OF_LARGE = 120
_LARGE = 1_000_000


class SampledIndex:
    """A text, indexed at a fixed stride.

    Of the text, only the words that start at every `stride`-th character are kept, each `width` characters long.
    Whatever is at least `stride + width - 1` characters long and stands in the text covers one of them whole, so that
    looking up the first `stride` offsets of a passage finds every place where it stands. The samples are kept as two
    arrays of numbers, heads and links of a hash table: about eight bytes for each.

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


class Document:
    """A text that is prepared once and asked often.

    Args:
        text: the decoded text: a byte-order mark removed, newlines as they stand in the file.
        source: id of the source that it is the text of; empty for a text of no source.
        path: the source's file, relative to the project's root.
        body: the spans in which quotations are looked for, ascending; the whole text when empty.
    """

    def __init__(self, text: str, *, source: str = "", path: str = "", body: tuple[Span, ...] = ()) -> None:
        self.text = text
        self.source = source
        self.path = path
        self.body = body or (Span(0, len(text)),)
        self._folded: dict[frozenset[str], Folded] = {}
        self._sampled: dict[frozenset[str], SampledIndex] = {}
        self._asked = 0

    def folded(self, tiers: Iterable[str]) -> Folded:
        """Return the text with all that the tiers forgive made alike; folded once, however often it is asked for."""
        key = frozenset(tiers)
        if key not in self._folded:
            self._folded[key] = fold_with_map(self.text, key)
        return self._folded[key]

    def sampled(self, tiers: Iterable[str], stride: int, width: int) -> SampledIndex:
        """Return an index of the folded text; made once for each set of tiers."""
        key = frozenset(tiers)
        if key not in self._sampled:
            self._sampled[key] = SampledIndex(self.folded(key).text, stride, width)
        return self._sampled[key]

    def find_all(self, words: str) -> list[int]:
        """Return every offset at which these very characters stand, overlapping ones too, ascending.

        Once it has been asked often enough for that to pay, the text is indexed.
        """
        self._asked += 1
        if self._asked > _ASKED_OFTEN and len(words) >= self._index.shortest:
            return self._index.find_all(words)
        text, found = self.text, []
        at = text.find(words)
        while at >= 0:
            found.append(at)
            at = text.find(words, at + 1)
        return found

    @cached_property
    def _index(self) -> SampledIndex:
        stride = _STRIDE if len(self.text) <= _LARGE else _STRIDE_OF_LARGE
        return SampledIndex(self.text, stride, _WIDTH)

    @cached_property
    def has_line_end_hyphen(self) -> bool:
        """Return whether a hyphen stands at the end of a line."""
        return has_line_end_hyphen(self.text)

    @cached_property
    def page_breaks(self) -> tuple[Span, ...]:
        """Return what pages have between the parts of a sentence, such as a page's number and a running head."""
        return page_breaks(self.text)

    @cached_property
    def without_page_breaks(self) -> "Document":
        """Return the text with a line end in the place of each of `page_breaks`; it belongs to no source."""
        starts = [0, *(span.end for span in self.page_breaks)]
        ends = [*(span.start for span in self.page_breaks), len(self.text)]
        return Document("\n".join(self.text[start:end] for start, end in zip(starts, ends, strict=True)))

    def in_body(self, start: int, end: int) -> bool:
        """Tell whether a span lies within one stretch of the body."""
        stretch = bisect_right(self.body, start, key=_start) - 1
        return stretch >= 0 and end <= self.body[stretch].end

    @cached_property
    def line_starts(self) -> Sequence[int]:
        r"""Return the index at which each line starts; `\n`, `\r\n` and a lone `\r` end a line, nothing else."""
        text = self.text
        if "\r" in text:
            return array("q", (0, *(match.end() for match in _LINE_END.finditer(text))))
        starts, at = array("q", (0,)), text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = text.find("\n", at + 1)
        return starts

    @property
    def line_count(self) -> int:
        """Return how many lines an editor counts; a line end at the very end starts no further one."""
        starts = self.line_starts
        return len(starts) - (len(starts) > 1 and starts[-1] == len(self.text))

    def place(self, offset: int) -> tuple[int, int]:
        """Return the 1-based line and column of a code point."""
        line = bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1

    def passage(self, start: int, end: int) -> Passage:
        """Return a span of the text with its place."""
        line, column = self.place(start)
        return Passage(start, end, line, column, self.text[start:end])


def _start(span: Span) -> int:
    return span.start


@dataclass(frozen=True, slots=True, kw_only=True)
class Documents:
    """The documents of a corpus.

    Args:
        by_source: from a source's id to its document; a source that could not be read has none.
        changed: ids of the sources whose bytes are not the pinned ones.
        hashes: from a source's id to the sha256 of the bytes found.
        problems: what reading them found (family S, and unsafe paths).
    """

    by_source: Mapping[str, Document] = field(default_factory=dict)
    changed: frozenset[str] = frozenset()
    hashes: Mapping[str, str] = field(default_factory=dict)
    problems: Outcome = field(default_factory=Outcome)
