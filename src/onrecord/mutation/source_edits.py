"""Edits of a source inside a quoted passage: some change its meaning, some only its presentation."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from onrecord.model.findings import Located, Span

__all__ = ["Edit", "edits"]

_WORD = re.compile(r"[^\W\d_]{4,}")
_GAP = re.compile(r"(?<=[^\W\d_]) (?=[^\W\d_])")
_MARKS = {"'": "’", "’": "'", '"': "”", "“": '"', "”": '"'}


@dataclass(frozen=True, slots=True)
class Edit:
    """One edit of a source's text.

    Args:
        kind: what sort of edit.
        changes_meaning: whether the quotation must be refused after it.
        span: the code points that it replaces.
        new: what it puts there.
    """

    kind: str
    changes_meaning: bool
    span: Span
    new: str

    def applied(self, text: str) -> str:
        """Return the edited text."""
        return text[: self.span.start] + self.new + text[self.span.end :]


def edits(text: str, located: Located, chance: Random) -> Iterator[Edit]:
    """Yield edits within the words that a quotation took.

    Args:
        text: the source's text.
        located: where the quotation stands.
        chance: chooses the places.
    """
    if located.passage is None:
        return
    spans = located.segments or (Span(located.passage.start, located.passage.end),)
    words = [found for span in spans for found in _WORD.finditer(text, span.start, span.end)]
    gaps = [found for span in spans for found in _GAP.finditer(text, span.start, span.end)]
    digits = [at for span in spans for at in range(span.start, span.end) if text[at].isdigit() and text[at].isascii()]
    marks = [at for span in spans for at in range(span.start + 1, span.end - 1) if text[at] in _MARKS]
    if digits:
        at = chance.choice(digits)
        yield _turning("digit", at, at + 1, str((int(text[at]) + 1) % 10))
    if words:
        word = chance.choice(words)
        middle = (word.start() + word.end()) // 2
        yield _turning("word", word.start(), word.end(), _another_word(word[0]))
        yield _turning("case", word.start(), word.start() + 1, word[0][0].swapcase())
        yield _harmless("soft-hyphen", middle, middle, "\N{SOFT HYPHEN}")
    if gaps:
        gap = chance.choice(gaps)
        yield _turning("negation", gap.start(), gap.end(), " not ")
        yield _harmless("line-break", gap.start(), gap.end(), "\n")
        yield _harmless("no-break-space", gap.start(), gap.end(), "\N{NO-BREAK SPACE}")
        yield _harmless("two-spaces", gap.start(), gap.end(), "  ")
    if marks:
        at = chance.choice(marks)
        yield _harmless("curly-mark", at, at + 1, _MARKS[text[at]])


def _turning(kind: str, start: int, end: int, new: str) -> Edit:
    return Edit(kind, changes_meaning=True, span=Span(start, end), new=new)


def _harmless(kind: str, start: int, end: int, new: str) -> Edit:
    return Edit(kind, changes_meaning=False, span=Span(start, end), new=new)


def _another_word(word: str) -> str:
    turned = word[::-1]
    return turned if turned.casefold() != word.casefold() else word + word[-1]
