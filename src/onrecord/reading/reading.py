"""A source's text, read once: its sentences, and the layers made of them when they are first asked for."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import replace
from functools import cached_property
from typing import TypeVar
from weakref import WeakKeyDictionary

from onrecord.documents import Document, Documents
from onrecord.model.corpus import Corpus
from onrecord.model.entities import Entity
from onrecord.model.findings import Span
from onrecord.model.times import Time
from onrecord.reading.amounts.stated import StatedNumber, stated_numbers
from onrecord.reading.amounts.words import AmountWords
from onrecord.reading.language import Language, NameWords, SentenceWords
from onrecord.reading.languages import DEFAULT, language
from onrecord.reading.lists.words import ListWords
from onrecord.reading.names import Mention, NameIndex
from onrecord.reading.outlook.looking import Outlook, View, view_of
from onrecord.reading.sentences import is_wrapped, split
from onrecord.reading.speech.given import Speech, read_speech
from onrecord.reading.standing.clauses import NOBODY, Speakers
from onrecord.reading.standing.of_words import Statement
from onrecord.reading.standing.stances import PLAINLY, Standing
from onrecord.reading.times.dates import DateExpression, read_dates

__all__ = ["Reading", "Readings", "within"]

_LONGEST_SENTENCE = 2_000
"""How far a sentence is followed from the words asked about: a text without full stops is not one thought."""

_DIGITS_ALONE = AmountWords()
"""What is read of numbers in a language whose words are not known."""

_MARKS_ALONE = ListWords()
"""What is read of names in a row in such a language."""

_OF_NAMES = ("mentions", "_amounts", "_spoken")
"""The layers that depend on the names of the corpus."""


class Reading:
    """One source's text, read once.

    Args:
        text: the source's decoded text; every place below is in its code points.
        body: the stretches of it in which quotations are looked for, ascending.
        tag: the language that the source is in, as a BCP 47 tag.
        published: when the source was published; None when nothing tells.
        names: the names of the corpus.
    """

    def __init__(
        self, text: str, body: tuple[Span, ...], *, tag: str, published: Time | None, names: NameIndex
    ) -> None:
        self.text, self.body = text, body
        self.tag, self.published, self.names = tag, published, names

    def with_names(self, names: NameIndex) -> "Reading":
        """Return the same reading for the names of another corpus; what does not depend on them is kept."""
        other = copy(self)
        other.names = names
        for layer in _OF_NAMES:
            other.__dict__.pop(layer, None)
        return other

    @cached_property
    def language(self) -> Language | None:
        """Return what is known of the source's language; None where it is not read."""
        return language(self.tag)

    @property
    def name_words(self) -> NameWords:
        """Return what beside a name makes another one of it; nothing, where the language is not read."""
        return self.language.names if self.language else NameWords()

    @property
    def list_words(self) -> ListWords:
        """Return what tells names in a row; marks alone do, where the language's words are not known."""
        return (self.language and self.language.lists) or _MARKS_ALONE

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """Return the sentences, in order; white space between them belongs to none."""
        words = self.language.sentences if self.language else SentenceWords()
        return split(self.text, words)

    def sentences_in(self, start: int, end: int) -> Sequence[Span]:
        """Return the sentences that a stretch of the text has something of, in order."""
        first = bisect_right(self.sentences, start, key=_end)
        return self.sentences[first : bisect_left(self.sentences, end, lo=first, key=_start)]

    def sentence_around(self, start: int, end: int) -> Span:
        """Return the span from the start of the sentence that holds `start` to the end of the one that holds `end`.

        It goes no farther than 2,000 code points from them, and not beyond the stretch of the body that they lie in.
        """
        found = self.sentences_in(start, max(end, start + 1))
        low = min(start, found[0].start) if found else start
        high = max(end, found[-1].end) if found else end
        stretch = next((span for span in self.body if span.start <= start and end <= span.end), Span(low, high))
        return Span(max(low, stretch.start, start - _LONGEST_SENTENCE), min(high, stretch.end, end + _LONGEST_SENTENCE))

    def standing(
        self,
        place: Span,
        *,
        within: Sequence[Span] = (),
        answered_until: int = 0,
        speakers: Speakers = NOBODY,
        nominal: bool = False,
        things: Sequence[Span] = (),
    ) -> Standing:
        """Tell how the statement that some words belong to stands; plainly, where the language's words are not known.

        Args:
            place: where the words stand.
            within: the stretches whose governors count; all of them where there is none.
            answered_until: where what may answer a question that is the sentence ends.
            speakers: who the claim says that it is from; they answer for what they claim.
            nominal: whether the words name something, rather than say something of it.
            things: where what the claim speaks of is named.
        """
        words = self.language.standing if self.language else None
        if words is None:
            return PLAINLY
        known = self._statements.get((place, speakers.names, nominal))
        if known is None:
            sentence = self.sentence_around(place.start, place.end)
            known = Statement(self.text, sentence, place, words, speakers, nominal=nominal)
            self._statements[place, speakers.names, nominal] = known
        return known.standing(within, things, answered_until)

    @cached_property
    def _statements(self) -> dict[tuple[Span, tuple[str, ...], bool], Statement]:
        """The statements that were asked about: several rules ask about the same."""
        return {}

    def paragraph_around(self, start: int, end: int) -> Span:
        """Return the paragraph that some sentences stand in, as far as a sentence is followed, within their stretch.

        It is a line, or the lines that it is broken into.
        """
        around = self.sentence_around(start, end)
        stretch = next((span for span in self.body if span.start <= start and end <= span.end), around)
        first = max(stretch.start, around.start - _LONGEST_SENTENCE)
        last = min(stretch.end, around.end + _LONGEST_SENTENCE)
        before = self.text[first : around.start].split("\n")
        after = self.text[around.end : last].split("\n")
        low, high = around.start - len(before[-1]), around.end + len(after[0])
        for line in reversed(before[:-1]):
            if not is_wrapped(line):
                break
            low -= len(line) + 1
        line = self.text[self.text.rfind("\n", low, high) + 1 : high]
        for following in after[1:]:
            if not is_wrapped(line) or not following.strip():
                break
            high += len(following) + 1
            line = following
        return Span(min(low, around.start), max(high, around.end))

    def speech(self, start: int, end: int) -> Speech | None:
        """Return to whom the paragraph around some words gives what it tells; None where the language is not read."""
        words = self.language.speech if self.language else None
        if words is None:
            return None
        paragraph = self.paragraph_around(start, end)
        found = self._spoken.get(paragraph)
        if found is None:
            rows = self.sentences_in(paragraph.start, paragraph.end)
            names = within(self.mentions, paragraph.start, paragraph.end)
            found = self._spoken[paragraph] = read_speech(self.text, paragraph, rows, names, words)
        return found

    def outlook(self, place: Span, within: Span | None = None) -> View:
        """Tell when the statement that some words belong to looks; unsure, where the language is not read.

        Args:
            place: where the words stand.
            within: the part of their sentence whose verbs count; all of it where it is None.
        """
        words = self.language.outlook if self.language else None
        if words is None:
            return View(Outlook.UNSURE)
        return view_of(self.text, within or self.sentence_around(place.start, place.end), place, words)

    @cached_property
    def _spoken(self) -> dict[Span, Speech]:
        """What was read of the speech of paragraphs."""
        return {}

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """Return the names of the corpus that stand in the text, in order; no two overlap."""
        return self.names.find(self.text, self.name_words)

    def amounts_in(self, start: int, end: int) -> tuple[StatedNumber, ...]:
        """Return the numbers that stand whole in a stretch of the text, in order; each read in its whole sentence."""
        found = [number for sentence in self.sentences_in(start, end) for number in self._amounts_of(sentence)]
        return within(found, start, end)

    def _amounts_of(self, sentence: Span) -> tuple[StatedNumber, ...]:
        known = self._amounts.get(sentence)
        if known is None:
            words = (self.language and self.language.amounts) or _DIGITS_ALONE
            at = sentence.start
            names = [(row.start - at, row.end - at) for row in within(self.mentions, at, sentence.end)]
            found = stated_numbers(self.text[at : sentence.end], words, names)
            known = tuple(replace(number, start=number.start + at, end=number.end + at) for number in found)
            self._amounts[sentence] = known
        return known

    @cached_property
    def _amounts(self) -> dict[Span, tuple[StatedNumber, ...]]:
        """The numbers of sentences; most sentences are never asked for theirs."""
        return {}

    def times_in(self, sentence: Span, published: Time | None, *, lead: str = "") -> tuple[DateExpression, ...]:
        """Return the expressions of time in a sentence or a part of one, in order; their places are those in the text.

        Args:
            sentence: where it stands.
            published: when the source was published, as wide as it is to be taken.
            lead: what stands before it, in which `the same month` and its like are looked up.
        """
        known = self._times.get((sentence, published, lead))
        if known is None:
            at = sentence.start
            found = read_dates(self.text[at : sentence.end], published, self.tag, before=lead)
            known = tuple(replace(row, start=row.start + at, end=row.end + at) for row in found)
            self._times[sentence, published, lead] = known
        return known

    @cached_property
    def _times(self) -> dict[tuple[Span, Time | None, str], tuple[DateExpression, ...]]:
        """The expressions of time of what was asked about."""
        return {}


class Readings:
    """The readings of a corpus's sources, each made when it is first asked for.

    A document is read once for as long as it lives, however often it is checked: a corpus that differs from another in
    its claims alone is read with it.

    Args:
        corpus: whose names are looked for.
        documents: the sources' texts.
    """

    def __init__(self, corpus: Corpus, documents: Documents) -> None:
        self._corpus, self._documents = corpus, documents
        self._names = _index_of(corpus.entities)
        self._by_source: dict[str, Reading] = {}

    def of(self, source: str) -> Reading:
        """Return the reading of a source whose document could be read.

        Args:
            source: the source's id.

        Raises:
            KeyError: it has no document.
        """
        reading = self._by_source.get(source)
        if reading is None:
            reading = self._by_source[source] = self._read(source)
        return reading

    def _read(self, source: str) -> Reading:
        document = self._documents.by_source[source]
        known = self._corpus.sources.get(source)
        tag, published = (known.language, known.published) if known else (DEFAULT, None)
        kept = _READ.setdefault(document, {})
        reading = kept.get((tag, published))
        if reading is None:
            reading = Reading(document.text, document.body, tag=tag, published=published, names=self._names)
        elif reading.names is not self._names:
            reading = reading.with_names(self._names)
        kept[tag, published] = reading
        return reading


_READ: WeakKeyDictionary[Document, dict[tuple[str, Time | None], Reading]] = WeakKeyDictionary()
"""What was read of each document that is still in use."""

_INDEXED: list[tuple[Mapping[str, Entity], NameIndex]] = []
"""The names of the corpus that was asked for last: checking one corpus many times indexes them once."""


def _index_of(entities: Mapping[str, Entity]) -> NameIndex:
    if not _INDEXED or _INDEXED[0][0] is not entities:
        _INDEXED[:] = [(entities, NameIndex(entities.values()))]
    return _INDEXED[0][1]


_Placed = TypeVar("_Placed", Mention, StatedNumber, Span)


def within(found: Sequence[_Placed], start: int, end: int) -> tuple[_Placed, ...]:
    """Return those of some places, ascending, that lie whole in a stretch of the text."""
    first = bisect_left(found, start, key=_start)
    last = bisect_left(found, end, lo=first, key=_start)
    return tuple(place for place in found[first:last] if place.end <= end)


def _start(place: Mention | StatedNumber | Span) -> int:
    return place.start


def _end(place: Mention | StatedNumber | Span) -> int:
    return place.end
