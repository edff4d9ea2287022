"""A saying: words by which a text gives others to somebody, and the sentence that it is looked for in."""

from bisect import bisect_left
from enum import Enum

from onrecord.model.findings import Span
from onrecord.model.frozen import dataclass
from onrecord.reading.speech.paragraphs import Paragraph

__all__ = ["Saying", "Sentence", "Sort", "sentence_of"]


class Sort(Enum):
    """How a speaker stands to the words: he says them, accuses somebody of them, or denies them."""

    SAYS = "says"
    ACCUSES = "accuses"
    DENIES = "denies"


@dataclass(frozen=True, slots=True)
class Saying:
    """Words that give others to somebody.

    Args:
        speakers: ids of the entities that the speaker's name may mean; none where no known name stands for him.
        who: where he is called by what he is called; None where nobody is.
        head: where the words stand that give the others to him; empty where quotation marks alone do.
        contents: where the words stand that are given to him.
        sort: how he stands to them.
        by_pronoun: he is only called `he`.
        alone: the words before the verb tell something else of him: `left the hall, saying …`.
        tight: only words that begin what is said are given to him, for nothing tells where it ends.
    """

    speakers: frozenset[str]
    who: Span | None
    head: Span
    contents: tuple[Span, ...]
    sort: Sort = Sort.SAYS
    by_pronoun: bool = False
    tight: bool = False
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a paragraph.

    Args:
        paragraph: the paragraph.
        span: where the sentence stands.
        low: the index of its first word.
        high: one past the index of its last.
    """

    paragraph: Paragraph
    span: Span
    low: int
    high: int


def sentence_of(paragraph: Paragraph, span: Span) -> Sentence:
    """Return a stretch of a paragraph with its words."""
    low = bisect_left(paragraph.starts, span.start)
    return Sentence(paragraph, span, low, bisect_left(paragraph.starts, span.end, lo=low))
