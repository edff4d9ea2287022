"""Whether words left out of a quotation hand over from one speaker to another."""

import re
from collections.abc import Iterable, Sequence

from onrecord.model.findings import Span
from onrecord.reading.speech.given import read_speech
from onrecord.reading.speech.saying import Saying
from onrecord.reading.speech.words import SpeechWords

__all__ = ["handed_to"]

_NAME = r"[^\W\d_a-zß-öø-ÿ][\w'’-]*"
_LABEL = re.compile(rf"(?:\A|[\r\n])\s*({_NAME}(?:\s+{_NAME}){{0,4}})\s*:(?=\s)")
_LAST_WORD = re.compile(r"([^\W_][\w'’-]*)\W*\Z")


def handed_to(text: str, before: Span, after: Span, sentences: Iterable[Span], words: SpeechWords | None) -> str:
    """Return who begins to speak in the words between two pieces of a quotation; empty when nobody else does.

    Words that only give both pieces to one speaker hand over to nobody (`“…,” Toll said. “…”`), and neither does a
    `he`, who may be the same one.

    Args:
        text: the source's text.
        before: the piece before the words left out.
        after: the piece after them.
        sentences: those that the pieces, and what is between, stand in.
        words: the words of the text's language; None where they are not known, and only labels are read.
    """
    gap = text[before.end : after.start]
    label = _LABEL.search(gap)
    if label is not None:
        return label[1]
    inside = tuple(sentences)
    if words is None or not inside:
        return ""
    speech = read_speech(text, Span(inside[0].start, inside[-1].end), inside, (), words)
    earlier, later = _giving(speech.sayings, before), _giving(speech.sayings, after)
    if any(row in earlier for row in later):
        return ""
    known = {_last(text, row) for row in earlier}
    for row in later:
        name = _last(text, row)
        told_between = any(before.end <= one.head.start < after.start for one in (row, *earlier))
        begins = bool(earlier) or speech.paragraph.sentence_of(row.head.start).start >= before.end
        spoken = any(span.start <= row.head.start < span.end for span in speech.paragraph.marked)
        of_another = name[:1].isupper() and name not in known and not row.by_pronoun and not spoken
        if of_another and told_between and begins:
            return name
    return ""


def _giving(found: Sequence[Saying], piece: Span) -> list[Saying]:
    """Return the sayings that give words of a piece, as far as it is theirs, to somebody who is called something."""
    return [
        row
        for row in found
        if row.who is not None and any(said.start < piece.end and piece.start < said.end for said in row.contents)
    ]


def _last(text: str, row: Saying) -> str:
    """Return the last word of what a speaker is called."""
    found = _LAST_WORD.search(text[row.who.start : row.who.end]) if row.who is not None else None
    return found[1] if found is not None else ""
