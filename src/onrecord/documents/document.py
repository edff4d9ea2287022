"""The text read from a source's file, with its lines."""

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from onrecord.model.findings import Outcome, Passage, Span

__all__ = ["Document", "Documents"]

_LINE_END = re.compile(r"\r\n?|\n")


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

    @cached_property
    def line_starts(self) -> tuple[int, ...]:
        r"""Return the index at which each line starts; `\n`, `\r\n` and a lone `\r` end a line, nothing else."""
        return (0, *(match.end() for match in _LINE_END.finditer(self.text)))

    def place(self, offset: int) -> tuple[int, int]:
        """Return the 1-based line and column of a code point."""
        line = bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1

    def passage(self, start: int, end: int) -> Passage:
        """Return a span of the text with its place."""
        line, column = self.place(start)
        return Passage(start, end, line, column, self.text[start:end])


@dataclass(frozen=True, slots=True, kw_only=True)
class Documents:
    """The documents of a corpus.

    Args:
        by_source: from a source's id to its document; a source that could not be read has none.
        changed: ids of the sources whose bytes are not the pinned ones.
        problems: what reading them found (family S, and unsafe paths).
    """

    by_source: Mapping[str, Document] = field(default_factory=dict)
    changed: frozenset[str] = frozenset()
    problems: Outcome = field(default_factory=Outcome)
