"""Whose words a stretch of a text is: to whom the text gives all of it.

Read are the forms of verbs (`verb_forms`), of `according to` and the like (`noun_forms`), and leads before direct
speech. Somebody need not be known: `officials said` gives the words to him too. A speaker is followed through a
paragraph: speech that goes on without naming him again, and who `he` is.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from onrecord.model.findings import Span
from onrecord.model.frozen import dataclass
from onrecord.reading.names import Mention
from onrecord.reading.speech.noun_forms import according, labelled, led_to, of_owner
from onrecord.reading.speech.paragraphs import Paragraph, opens_speech
from onrecord.reading.speech.saying import Saying, Sort, sentence_of
from onrecord.reading.speech.verb_forms import of_verb
from onrecord.reading.speech.words import SpeechWords

__all__ = ["Attribution", "Speech", "read_speech"]


def _read_sayings(paragraph: Paragraph) -> tuple[Saying, ...]:
    """Return the sayings of a paragraph; speech that goes on without its speaker is not yet among them."""
    found: list[Saying] = []
    starters = paragraph.language.starters
    starting = [at for at, word in enumerate(paragraph.words) if word.lower in starters]
    for span in paragraph.sentences if starting else ():
        sentence = sentence_of(paragraph, span)
        for at in starting[bisect_left(starting, sentence.low) : bisect_left(starting, sentence.high)]:
            word = paragraph.words[at]
            if not word.text[0].islower() and at != sentence.low:
                continue
            measured = according(sentence, at)
            if measured is not None:
                found.append(measured)
                continue
            found += of_owner(sentence, at)
            if word.text[0].islower():
                found += of_verb(sentence, at, found)
    return (*found, *led_to(paragraph, found))


_LEAST_WORDS = 3
"""Fewer words in quotation marks are a name or a word that is only mentioned."""

_ENDS_SENTENCE = re.compile(r"[.!?…—–-]['’\"”“)]*\Z")
_ENDS_SPEECH = re.compile(r"[.,!?…—–-]['’\"”“)]*\Z")
_STARTS_SENTENCE = re.compile(r"(?:\A|[.!?…:][\"”“’')]*)[\s—–-]*\Z")
_TAIL = re.compile(r"[^.!?“”\"\n]{0,120}[.!?]\s+\Z")


def _with_what_goes_on(paragraph: Paragraph, found: Sequence[Saying]) -> tuple[Saying, ...]:
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


def _with_their_names(paragraph: Paragraph, found: Sequence[Saying]) -> Iterator[Saying]:
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


_REACH = 240
"""How far from its speaker the words of one sentence may begin, in code points: a sentence that is longer than two
lines or three has clauses in between that no pattern tells."""

_LEADING = " \n\t:,—–"
"""Marks and spaces between words that lead to speech and the speech."""

_EDGE = 2
"""A mark and a space at the edge of what is said."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Words of a stretch that are given to a speaker.

    Args:
        speakers: ids of the entities that the speaker's name may mean; none where no known name stands for him.
        words: the name with its verb, as they stand; empty where quotation marks alone give the words to somebody.
        called: what he is called, as it stands; empty where nobody is.
        head: where name and verb stand.
        contents: where the words stand that are given to him.
        within: whether the stretch holds the name and the verb as well.
        by_pronoun: whether he is only called `he`.
        sort: how he stands to the words.
    """

    speakers: frozenset[str]
    words: str
    called: str
    head: Span
    contents: tuple[Span, ...]
    within: bool
    by_pronoun: bool = False
    sort: Sort = Sort.SAYS


@dataclass(frozen=True)
class Speech:
    """All that a paragraph gives to speakers, read as far as it is asked about.

    Args:
        paragraph: the paragraph.
    """

    paragraph: Paragraph

    @cached_property
    def sayings(self) -> tuple[Saying, ...]:
        """What it gives, and to whom."""
        found = (*_read_sayings(self.paragraph), *labelled(self.paragraph))
        return _with_what_goes_on(self.paragraph, tuple(_with_their_names(self.paragraph, found)))

    def _sayings_for(self, span: Span) -> tuple[Saying, ...]:
        """Return the sayings that a stretch may be given by: without quotation marks, none outside its sentences."""
        met = [row for row in self.paragraph.sentences if _meet(row, span)]
        if self.paragraph.marked or not met:
            return self.sayings
        part = replace(self.paragraph, span=Span(met[0].start, met[-1].end))
        return tuple(_with_their_names(part, (*_read_sayings(part), *labelled(self.paragraph))))

    def given_to(self, span: Span) -> tuple[Attribution, ...]:
        """Return the attributions that govern a stretch.

        None where a sentence of it is given to nobody, and where it takes only who spoke and not what was said.
        """
        known = self._sayings_for(span)
        held = [row for row in known if row.head.start < row.head.end and _holds(span, row.head)]
        if held and not any(_meet(span, content) for row in held for content in row.contents):
            return ()
        found: dict[Saying, None] = {}
        for part in self._parts(span, known):
            governing = [row for row in known if self._governs(row, part)]
            if not governing:
                return ()
            found.update(dict.fromkeys(governing))
        return tuple(self._attribution(row, span) for row in found)

    def speakers(self) -> frozenset[str]:
        """Return the entities to whom anything is given."""
        return frozenset(speaker for row in self.sayings for speaker in row.speakers)

    def _attribution(self, row: Saying, span: Span) -> Attribution:
        text = self.paragraph.text
        words = " ".join(text[row.head.start : row.head.end].split())
        called = " ".join(text[row.who.start : row.who.end].split()) if row.who is not None else ""
        within = _meet(span, row.head)
        return Attribution(row.speakers, words, called, row.head, row.contents, within, row.by_pronoun, row.sort)

    def _parts(self, span: Span, known: Sequence[Saying]) -> Iterator[Span]:
        """Yield the sentences of a stretch, but for those that only tell who speaks."""
        for sentence in self.paragraph.sentences:
            part = Span(max(span.start, sentence.start), min(span.end, sentence.end))
            if part.start >= part.end or not _has_words(self.paragraph.text, part):
                continue
            if not any(row.head.start < row.head.end and _only_tells(self.paragraph.text, row, part) for row in known):
                yield part

    def _governs(self, row: Saying, part: Span) -> bool:
        met = [content for content in row.contents if _meet(part, content)]
        return any(self._is_what_is_said(row, content, part) for content in met)

    def _is_what_is_said(self, row: Saying, content: Span, part: Span) -> bool:
        """Tell whether a sentence, but for the name and its verb, is what the speaker says."""
        head = row.head
        if row.alone and part.start < head.start:
            return False
        if row.tight and part.start > content.start + _EDGE:
            return False
        if content in self.paragraph.marked:
            start, end = min(content.start, head.start), max(content.end, head.end)
            lead = part.start + len(self.paragraph.text[part.start : max(part.start, start)].rstrip(_LEADING))
            return not self._broken(part.start, lead) and not self._broken(end, part.end)
        if content.start >= head.end:
            if part.end > content.end + _EDGE or part.start - content.start > _REACH:
                return False
            if part.start >= head.end:
                return not self._broken(content.start, part.start)
            return not self._broken(part.start, head.start) and not self._broken(content.start, part.end, part.start)
        if part.end <= head.start:
            return head.start - part.end <= _REACH and not self._broken(part.end, head.start, part.end)
        return not self._broken(head.end, part.end) and not self._broken(part.start, content.end, part.start)

    def _broken(self, start: int, end: int, asides_until: int | None = None) -> bool:
        """Tell whether a clause of its own begins between two places, outside quotation marks.

        Args:
            start: the first place.
            end: the second one.
            asides_until: an aside that begins before this place breaks it too; everywhere where it is None.
        """
        known, text = self.paragraph.language, self.paragraph.text
        aside = end if asides_until is None else min(end, asides_until)
        found = (*known.breaking.finditer(text, start, max(start, end)),
                 *known.aside.finditer(text, start, max(start, aside)))  # fmt: skip
        marked = self.paragraph.marked
        return any(not any(span.start <= row.start() and row.end() <= span.end for span in marked) for row in found)


def read_speech(
    text: str, span: Span, sentences: Iterable[Span], mentions: Sequence[Mention], words: SpeechWords
) -> Speech:
    """Read to whom a paragraph gives its words.

    Args:
        text: the source's text.
        span: the paragraph, or the line.
        sentences: of the text or of the paragraph, in order; read are those that lie in it.
        mentions: the names in it.
        words: the words of its language.
    """
    inside = tuple(
        Span(max(row.start, span.start), min(row.end, span.end))
        for row in sentences
        if row.start < span.end and span.start < row.end
    )
    return Speech(Paragraph(text, span, inside, mentions, words))


def _only_tells(text: str, row: Saying, part: Span) -> bool:
    """Tell whether a sentence holds nothing but the words by which it gives others to somebody."""
    if not _meet(part, row.head) or any(_meet(part, content) for content in row.contents):
        return False
    before, after = Span(part.start, max(part.start, row.head.start)), Span(min(part.end, row.head.end), part.end)
    return not _has_words(text, before) and not _has_words(text, after)


def _has_words(text: str, span: Span) -> bool:
    return any(char.isalnum() for char in text[span.start : span.end])


def _holds(one: Span, other: Span) -> bool:
    return one.start <= other.start and other.end <= one.end


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
