"""A speaker followed through a paragraph: speech that goes on without naming him again, and who `he` is."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from onrecord.model.findings import Span
from onrecord.reading.speech.marks import opens_speech
from onrecord.reading.speech.saying import Saying
from onrecord.reading.speech.words_in_order import Paragraph

__all__ = ["with_their_names", "with_what_goes_on"]

_LEAST_WORDS = 3
"""Fewer words in quotation marks are a name or a word that is only mentioned."""

_ENDS_SENTENCE = re.compile(r"[.!?…—–-]['’\"”)]*\Z")
_ENDS_SPEECH = re.compile(r"[.,!?…—–-]['’\"”)]*\Z")
_STARTS_SENTENCE = re.compile(r"(?:\A|[.!?…:][\"”’')]*)[\s—–-]*\Z")
_TAIL = re.compile(r"[^.!?“”\"\n]{0,120}[.!?]\s+\Z")


def with_what_goes_on(paragraph: Paragraph, found: Sequence[Saying]) -> tuple[Saying, ...]:
    """Return sayings with the speech that nobody is named for, beside other speech or by itself.

    Speech that makes up sentences of its own is given to whoever says the one right before it, or right after it; where
    there is none, to somebody: it is not the source's own either way.
    """
    given = [_given(found, span) for span in paragraph.marked]
    more: list[Saying] = []
    for at, span in enumerate(paragraph.marked):
        if given[at] is None and _is_speech(paragraph, span):
            beside = _before(paragraph, given, at, span) or _after(paragraph, given, at, span)
            saying = Saying(frozenset(), None, Span(span.start, span.start), (span,))
            carried = replace(beside, contents=(span,)) if beside is not None else saying
            given[at] = carried if beside is not None else None
            more.append(carried)
    return (*found, *more)


def with_their_names(paragraph: Paragraph, found: Sequence[Saying]) -> Iterator[Saying]:
    """Yield sayings, those of a `he` with the one whom alone the sentence before, or its own before it, names."""
    for saying in found:
        called = paragraph.text[saying.who.start : saying.who.end].lower() if saying.who is not None else ""
        known = paragraph.language
        if saying.by_pronoun and called in known.one_named | known.their:
            yield replace(saying, speakers=_only_one_named(paragraph, saying))
        else:
            yield saying


def _only_one_named(paragraph: Paragraph, saying: Saying) -> frozenset[str]:
    sentence = paragraph.sentence_of(saying.head.start)
    earlier = [row for row in paragraph.sentences if row.end <= sentence.start]
    start = earlier[-1].start if earlier else sentence.start
    marked = [content for content in saying.contents if content in paragraph.marked]
    named = {
        frozenset(row.entities)
        for row in paragraph.names
        if start <= row.start and row.end <= saying.head.start
        if not any(span.start <= row.start < span.end for span in marked)
    }
    return named.pop() if len(named) == 1 else frozenset()


def _given(found: Sequence[Saying], span: Span) -> Saying | None:
    inside = (
        row for row in found for content in row.contents if content.start <= span.start and span.end <= content.end
    )
    return next(inside, None)


def _is_speech(paragraph: Paragraph, span: Span) -> bool:
    """Tell whether words in quotation marks are sentences that somebody speaks, and no title or borrowed word."""
    words = paragraph.text[span.start : span.end]
    before = paragraph.text[paragraph.span.start : span.start]
    return (
        len(words.split()) >= _LEAST_WORDS
        and opens_speech(paragraph.text, span)
        and _ENDS_SPEECH.search(words) is not None
        and _STARTS_SENTENCE.search(before) is not None
    )


def _before(paragraph: Paragraph, given: Sequence[Saying | None], at: int, span: Span) -> Saying | None:
    previous = given[at - 1] if at else None
    if previous is None or not _ENDS_SENTENCE.search(paragraph.text[span.start : span.end]):
        return None
    end = max(previous.head.end, *(row.end for row in previous.contents))
    between = paragraph.text[end : span.start]
    return previous if end <= span.start and (_TAIL.match(between) or not between.strip()) else None


def _after(paragraph: Paragraph, given: Sequence[Saying | None], at: int, span: Span) -> Saying | None:
    following = given[at + 1] if at + 1 < len(given) else None
    if following is None or not _ENDS_SENTENCE.search(paragraph.text[span.start : span.end]):
        return None
    return following if not paragraph.text[span.end : paragraph.marked[at + 1].start].strip() else None
