"""Direct speech: words in quotation marks that a verb of saying beside them gives to somebody.

The speaker need not be known: whoever speaks, words in quotation marks that somebody says are not the source's own.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from onrecord.model.findings import Span
from onrecord.reading.languages.en.saying import ADVERBS, NO_TITLE, SAID, SAYING_BEFORE, TITLE, TOLD, WHEN
from onrecord.reading.names import Mention, NameKind

__all__ = ["Speech", "marked_spans", "speeches"]

_CLOSERS = {"“": "”", "«": "»", "„": "“"}
_LONGEST = 4_000
_LEAST_WORDS = 3
_REACH = 300
_PRONOUN = r"(?:he|she|they|it|He|She|They)"
_NOUN_PHRASE = (
    r"(?:the|a|an|one|another|his|her|its|their|The|A|An|One|[A-Z][\w.’'-]*)"
    r"(?:\s+(?:[^\s.,;:“”\"!?]|\.(?=\s[A-Z]))+){0,10}?"
)
_WHO = rf"(?P<who>{_PRONOUN}|{_NOUN_PHRASE})"
_ASIDE = r"(?:,\s[^,.;:“”\"]{1,80},)?"
_SAYS = rf"(?:\s+{ADVERBS})*\s+(?:{SAID}|{TOLD})"
_AFTER = re.compile(
    rf",?\s+(?:{_WHO}{_ASIDE}{_SAYS}|{SAID}\s+(?P<last>{_PRONOUN}|{_NOUN_PHRASE}))(?P<when>{WHEN})\s*(?=[.;,!?]|\Z|\s)"
)
_BEFORE = re.compile(rf"(?P<head>{_WHO}{_ASIDE}{_SAYS}{WHEN})\s*[,:]?\s*\Z")
_TITLED = re.compile(rf"\W*{TITLE}\Z")
_SENTENCE_START = re.compile(r"(?:\A|[.!?…][”\"’)]*\s+|[;:]\s+)(?=\S)")
_ENDS_SPEECH = re.compile(r"[,!?…—–-]\Z")
_ENDS_SENTENCE = re.compile(r"[.!?…]\Z")
_TAIL = re.compile(r"[^.!?“”\"\n]{0,120}[.!?]\s+\Z")


@dataclass(frozen=True, slots=True)
class Speech:
    """Direct speech with the words that give it to somebody.

    Args:
        speakers: ids of the entities that the speaker's name may mean; none where no known name stands for him.
        head: where the words stand that give it to him.
        content: where the speech stands, with its quotation marks.
    """

    speakers: frozenset[str]
    head: Span
    content: Span


def marked_spans(text: str, paragraph: Span) -> tuple[Span, ...]:
    """Return what stands in double quotation marks in a paragraph, marks included; none where they do not pair."""
    found, straight = [], []
    opened: tuple[int, str] | None = None
    for at in range(paragraph.start, min(paragraph.end, paragraph.start + _LONGEST)):
        character = text[at]
        if opened is not None:
            if character == opened[1]:
                found.append(Span(opened[0], at + 1))
                opened = None
        elif character in _CLOSERS:
            opened = (at, _CLOSERS[character])
        elif character == '"':
            straight.append(at)
    if len(straight) % 2 == 0:
        found += [Span(first, last + 1) for first, last in zip(straight[::2], straight[1::2], strict=True)]
    return tuple(sorted(found, key=lambda span: span.start))


def speeches(text: str, paragraph: Span, marked: Sequence[Span], mentions: Sequence[Mention]) -> Iterator[Speech]:
    """Yield the direct speech of a paragraph.

    Speech that makes up sentences of its own beside another one is given to whoever says that one.

    Args:
        text: the source's text.
        paragraph: where to look.
        marked: what stands in quotation marks there.
        mentions: the names in the paragraph.
    """
    given = [_speech(text, paragraph, span, mentions) for span in marked]
    for at, (span, speech) in enumerate(zip(marked, given, strict=True)):
        if speech is not None:
            yield speech
        elif (carried := _carried_on(text, marked, given, at)) is not None:
            yield replace(carried, content=span)


def _speech(text: str, paragraph: Span, span: Span, mentions: Sequence[Mention]) -> Speech | None:
    if len(text[span.start : span.end].split()) < _LEAST_WORDS:
        return None
    after, before = _given_after(text, paragraph, span, mentions), _given_before(text, paragraph, span, mentions)
    if after is not None and before is not None and not after.speakers:
        return replace(before, content=Span(span.start, after.head.end))
    return after or before


def _given_after(text: str, paragraph: Span, span: Span, mentions: Sequence[Mention]) -> Speech | None:
    said = text[span.start : span.end - 1].rstrip()
    if not (_ENDS_SPEECH.search(said) or text[span.end : span.end + 1] == ","):
        return None
    found = _AFTER.match(text, span.end, paragraph.end)
    if found is None:
        return None
    group = "who" if found["who"] is not None else "last"
    if NO_TITLE.search(found[group]):
        return None
    who = Span(found.start(group), found.end(group))
    head = Span(found.end() - len(found[0].lstrip(", ")), found.end("when"))
    return Speech(_named(text, who, mentions), head, span)


def _given_before(text: str, paragraph: Span, span: Span, mentions: Sequence[Mention]) -> Speech | None:
    low = max(paragraph.start, span.start - _REACH)
    starts = [match.end() for match in _SENTENCE_START.finditer(text[low : span.start])]
    start = low + (starts[-1] if starts else 0)
    sentence = text[start : span.start]
    found = _BEFORE.search(sentence)
    if found is not None and not NO_TITLE.search(found["who"]):
        who = Span(start + found.start("who"), start + found.end("who"))
        return Speech(_named(text, who, mentions), Span(start + found.start(), start + found.end("head")), span)
    if SAYING_BEFORE.search(sentence) is None:
        return None
    return Speech(_subject(text, Span(start, span.start), mentions), Span(start, start + len(sentence.rstrip())), span)


def _named(text: str, who: Span, mentions: Sequence[Mention]) -> frozenset[str]:
    """Return the entities that the subject of a verb of saying names; not those that only tell whose he is."""
    return frozenset(
        entity
        for mention in mentions
        if who.start <= mention.start and mention.end <= who.end
        and NameKind.ADJECTIVE not in mention.entities.values()
        and text[mention.end : mention.end + 1] not in {"'", "’"}
        and re.search(r"\b(?:of|in|at|from|for|with)\s+(?:the\s+)?\Z", text[who.start : mention.start]) is None
        for entity in mention.entities
    )  # fmt: skip


def _subject(text: str, sentence: Span, mentions: Sequence[Mention]) -> frozenset[str]:
    """Return the entities whose name, but for a title, begins a sentence."""
    for mention in mentions:
        if mention.start >= sentence.start and mention.end <= sentence.end:
            lead = text[sentence.start : mention.start]
            named = _named(text, Span(mention.start, mention.end + 1), (mention,))
            if named and _TITLED.match(lead) and not NO_TITLE.search(lead):
                return named
    return frozenset()


def _carried_on(text: str, marked: Sequence[Span], given: Sequence[Speech | None], at: int) -> Speech | None:
    """Return the speech beside one that makes up sentences of its own, and is given to nobody itself."""
    span = marked[at]
    if not _ENDS_SENTENCE.search(text[span.start : span.end - 1].rstrip()):
        return None
    previous = given[at - 1] if at else None
    if previous is not None:
        from_there = max(previous.head.end, previous.content.end)
        if from_there <= span.start and _TAIL.match(text[from_there : span.start]):
            return previous
    following = given[at + 1] if at + 1 < len(given) else None
    if following is not None and not text[span.end : following.content.start].strip():
        return following
    return None
