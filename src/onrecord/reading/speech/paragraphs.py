"""A paragraph as the reader of speech looks at it: its words and marks in order, and what stands in quotation marks.

Read as quotation marks are “…”, „…“, «…», "…", ''…'' and ``…''; and ‘…’ or '…' where the speech ends in a mark before
the closing one, for the same character is an apostrophe.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from onrecord.model.findings import Span
from onrecord.model.frozen import dataclass
from onrecord.reading.names import Mention, NameKind
from onrecord.reading.speech.words import SpeechWords, VerbKind

__all__ = ["CLOSING", "MARKS", "Paragraph", "Word", "marked_spans", "opens_speech"]


LONGEST = 6_000
"""How much of a paragraph is read, in code points: a file without line ends is one paragraph."""

CLOSING = "”\"’»“')"
"""What may end a stretch in quotation marks, and brackets around it."""

MARKS = "“”„«»\"'‘’`"
"""All quotation marks."""

_MARK = re.compile(r"[“”„«»\"]|''|``")
_CLOSERS = {"“": "”", "«": "»", "„": "“”", '"': '"', "''": "''", "``": "''\""}
_SINGLE = re.compile(
    r"""
    (?<![\w’']) (?: ‘(?=\w) | '(?=[^\W\d_a-zß-öø-ÿ]) )  # opens a word; a straight one only before a capital
    [^\n]{2,2000}?
    [,.!?…—–-] ['’] (?![\w'’])                          # a mark, and no letter goes on after the closing one
    """,
    re.VERBOSE,
)
_NEXT_OPENS = re.compile(r"\s*\n\s*(?:[“«„\"]|''|``)")


def marked_spans(text: str, paragraph: Span) -> tuple[Span, ...]:
    """Return what stands in quotation marks in a paragraph, marks included, in order.

    A stretch that the paragraph leaves open goes to its end where the next paragraph opens with a mark again, as
    speech of several paragraphs is set.
    """
    end = min(paragraph.end, paragraph.start + LONGEST)
    found = list(_double(text, paragraph.start, end))
    singles = [Span(row.start(), row.end()) for row in _SINGLE.finditer(text, paragraph.start, end)]
    outer = [span for span in singles if not any(one.start <= span.start and span.end <= one.end for one in found)]
    inner = [span for span in found if not any(one.start <= span.start and span.end <= one.end for one in outer)]
    return tuple(sorted((*outer, *inner), key=lambda span: span.start))


def opens_speech(text: str, span: Span) -> bool:
    """Tell whether what stands in quotation marks begins as a sentence does."""
    return next((char for char in text[span.start : span.end] if char.isalnum()), "").isupper()


def _double(text: str, start: int, end: int) -> Iterator[Span]:
    opened: tuple[int, str] | None = None
    for found in _MARK.finditer(text, start, end):
        mark = found[0]
        if opened is not None and mark in _closers(opened[1]) and not _must_open(text, found, start):
            yield Span(opened[0], found.end())
            opened = None
        elif mark in _CLOSERS and (opened is None or _must_open(text, found, start)) and not _must_close(text, found):
            opened = (found.start(), mark)
    if opened is not None and _NEXT_OPENS.match(text, end):
        yield Span(opened[0], end)


def _closers(opener: str) -> tuple[str, ...]:
    closers = _CLOSERS[opener]
    return (closers,) if closers == "''" else ("''", '"') if opener == "``" else tuple(closers)


def _must_open(text: str, found: re.Match[str], start: int) -> bool:
    """Tell whether a mark that may do both has a space before it and a letter after it."""
    if found[0] not in {'"', "''"}:
        return False
    before, after = text[max(start, found.start() - 1) : found.start()], text[found.end() : found.end() + 1]
    return (not before or before.isspace()) and after.isalnum()


def _must_close(text: str, found: re.Match[str]) -> bool:
    """Tell whether a mark that may do both has no word after it to open."""
    after = text[found.end() : found.end() + 1]
    return found[0] in {'"', "''"} and (not after or after.isspace() or after in ".,;:!?)")


_WORD = re.compile(r"[^\W_]+(?:[-’'‐‑.&/][^\W_]+)*(?:['’](?=\s|\Z))?|''|``|[^\w\s]|_")
_MARKS = frozenset("“”„«»\"‘’'") | {"''", "``"}


class Word(NamedTuple):
    """A word or a mark.

    Args:
        start: its first code point.
        end: one past its last.
        text: as it stands.
        lower: in lower case, with a straight apostrophe.
    """

    start: int
    end: int
    text: str
    lower: str

    @property
    def is_word(self) -> bool:
        """Whether it is no mark."""
        return self.text[0].isalnum()

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital."""
        return self.text[0].isupper()


@dataclass(frozen=True)
class Paragraph:
    """A paragraph with all that the reader of speech looks at.

    Args:
        text: the source's text.
        span: where the paragraph stands.
        sentences: its sentences, in order.
        mentions: the names in it.
        language: the words of its language.
    """

    text: str
    span: Span
    sentences: tuple[Span, ...]
    mentions: Sequence[Mention]
    language: SpeechWords

    @cached_property
    def marked(self) -> tuple[Span, ...]:
        """What stands in quotation marks."""
        return marked_spans(self.text, self.span)

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """The words and marks."""
        found = _WORD.finditer(self.text, self.span.start, self.span.end)
        return tuple([Word(*row.span(), word := row[0], word.lower().replace("’", "'")) for row in found])

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where each of them starts."""
        return tuple([word.start for word in self.words])

    @cached_property
    def names(self) -> tuple[Mention, ...]:
        """The names that stand for somebody, and not only tell whose something is (`Norrlander`)."""
        return tuple(row for row in self.mentions if NameKind.ADJECTIVE not in row.entities.values())

    def sentence_of(self, place: int) -> Span:
        """Return the sentence that a place of the paragraph lies in; the paragraph where it lies in none."""
        return next((row for row in self.sentences if row.start <= place < row.end), self.span)

    def mark_ending_at(self, place: int) -> Span | None:
        """Return the stretch in quotation marks that ends right before a place, white space and a comma apart."""
        before = self.text[self.span.start : place].rstrip().rstrip(",").rstrip()
        end = self.span.start + len(before)
        return next((row for row in self.marked if row.end == end), None)

    def mark_starting_at(self, place: int) -> Span | None:
        """Return the stretch in quotation marks that starts at a place, white space apart."""
        while place < self.span.end and self.text[place].isspace():
            place += 1
        return next((row for row in self.marked if row.start == place), None)

    def is_quotation_mark(self, word: Word) -> bool:
        """Tell whether a mark opens or closes a stretch in quotation marks."""
        return word.text in _MARKS and any(word.start in {row.start, row.end - len(word.text)} for row in self.marked)

    def closes_quotation(self, word: Word) -> bool:
        """Tell whether a mark closes a stretch in quotation marks."""
        return word.text in _MARKS and any(word.end == row.end for row in self.marked)

    def is_finite(self, word: Word) -> bool:
        """Tell whether a word is an auxiliary; one with a capital within a sentence is a name (`May`)."""
        if word.lower not in self.language.finite:
            return False
        return not word.is_capital or word.start == self.sentence_of(word.start).start

    def verb_at(self, at: int) -> tuple[VerbKind, int, bool] | None:
        """Return the verb that begins at a word, the index after it, and whether it is a participle."""
        words = self.words
        for phrase in self.language.phrases.get(words[at].lower, ()):
            if tuple(row.lower for row in words[at : at + len(phrase)]) == phrase:
                name = " ".join(phrase)
                if name in self.language.no_sayings:
                    return None
                verbs, participles = self.language.verbs, self.language.participles
                kind = verbs.get(name) or participles.get(name)
                return None if kind is None else (kind, at + len(phrase), name not in verbs)
        return None
