"""Sayings without a verb: `according to Toll`, `in Toll's words`, `Toll's claim that …`, labels, leads to speech."""

from collections.abc import Iterator, Sequence

from onrecord.model.findings import Span
from onrecord.model.frozen import dataclass
from onrecord.reading.speech.paragraphs import Paragraph
from onrecord.reading.speech.saying import Saying, Sentence, sentence_of
from onrecord.reading.speech.subjects import named_in, opening_subject

__all__ = ["according", "labelled", "led_to", "of_owner"]

_LONGEST_LEAD = 300
"""How far before quotation marks the words that lead to them may begin, in code points."""

_LONGEST_CALLED = 40
"""The most words in which a speaker is called, with what he wrote: longer runs are no names, and take long to read."""

_FARTHEST_OWNER = 3
"""How many words an owner stands before what is his: `Toll's own last words`."""


def according(sentence: Sentence, at: int) -> Saying | None:
    """Return what is given to somebody by `according to`, which begins at an index; None where it does not."""
    paragraph, words, known = sentence.paragraph, sentence.paragraph.words, sentence.paragraph.language
    if words[at].lower in known.according_after:
        return _according_after(sentence, at)
    phrases = known.measures.get(words[at].lower, ())
    phrase = next((row for row in phrases if _stands_at(paragraph, at, row)), None)
    if phrase is None:
        return None
    after = at + len(phrase)
    end = _end_of_speaker(sentence, after)
    called = {row.lower for row in words[after:end]}
    if not called or called & known.according_to_things:
        return None
    who = Span(words[after].start, words[end - 1].end)
    head = Span(words[at].start, who.end)
    contents = [] if head.start <= sentence.span.start else [Span(sentence.span.start, head.start)]
    if end < sentence.high and words[end].text == "," and words[end].end < sentence.span.end:
        contents.append(Span(words[end].end, sentence.span.end))
    elif known.verb_second and end < sentence.high and words[end].is_word:
        contents.append(Span(words[end].start, sentence.span.end))
    speakers = named_in(paragraph, who)
    if not speakers and called & (known.claims | known.documents):
        speakers = _named_anywhere(paragraph, who)
    return Saying(speakers, who, head, tuple(contents)) if contents else None


def _end_of_speaker(sentence: Sentence, after: int) -> int:
    """Return the index of the mark, or of the word that hangs a clause on, behind a speaker's name."""
    paragraph, words, known = sentence.paragraph, sentence.paragraph.words, sentence.paragraph.language
    end, high = after, min(sentence.high, after + _LONGEST_CALLED)
    while end < high and words[end].lower not in known.linking and words[end].lower not in known.relatives:
        word = words[end]
        ends = word.text == "." and sentence.span.end <= word.end
        if known.verb_second and _is_behind_phrase(sentence, after, end):
            break
        if ends or not (word.is_word or word.text in ".&'’@-/%") or paragraph.is_quotation_mark(word):
            break
        end += 1
    return end


def _is_behind_phrase(sentence: Sentence, first: int, at: int) -> bool:
    """Tell whether a word in small letters goes on behind the noun that a phrase of nouns ends in."""
    words, known = sentence.paragraph.words, sentence.paragraph.language
    if not words[at].is_word or words[at].is_capital or words[at].lower in known.before_nouns or at == first:
        return False
    before = words[at - 1]
    return before.lower not in known.before_nouns and (before.is_capital or not before.is_word)


_LONGEST_SPEAKER = 8
"""The most words of a speaker who stands before `zufolge` and its like."""


def _according_after(sentence: Sentence, at: int) -> Saying | None:
    """Return what is given to somebody by a word behind him, which stands at an index."""
    paragraph, words = sentence.paragraph, sentence.paragraph.words
    first = at
    while first > max(sentence.low, at - _LONGEST_SPEAKER) and (
        words[first - 1].is_word or words[first - 1].text == "."
    ):
        if first < at and not words[first].is_capital and _is_behind_phrase(sentence, sentence.low, first):
            break
        first -= 1
    if first == at:
        return None
    head = Span(words[first].start, words[at].end)
    before, after = Span(sentence.span.start, head.start), Span(head.end, sentence.span.end)
    contents = tuple(span for span in (before, after) if paragraph.text[span.start : span.end].strip(" ,.\n"))
    who = Span(words[first].start, words[at - 1].end)
    return Saying(named_in(paragraph, who), who, head, contents) if contents else None


def _named_anywhere(paragraph: Paragraph, who: Span) -> frozenset[str]:
    inside = (row for row in paragraph.names if who.start <= row.start and row.end <= who.end)
    return frozenset(id_ for row in inside for id_ in row.entities)


def _stands_at(paragraph: Paragraph, at: int, phrase: tuple[str, ...]) -> bool:
    return tuple(row.lower for row in paragraph.words[at : at + len(phrase)]) == phrase


def of_owner(sentence: Sentence, at: int) -> Iterator[Saying]:
    """Yield what stands beside `in Toll's words` and after `Toll's claim that`, where that noun is at an index."""
    paragraph, words, known = sentence.paragraph, sentence.paragraph.words, sentence.paragraph.language
    if words[at].lower not in known.own_words | known.claims:
        return
    nearest = range(at - 1, max(sentence.low, at - _FARTHEST_OWNER) - 1, -1)
    owner = next((place for place in nearest if _owns(paragraph, place)), None)
    if owner is None:
        return
    whose = _owner_of(sentence, owner)
    opens = whose.first > sentence.low - 1 and whose.first > 0 and words[whose.first - 1].lower in known.inside
    if opens and words[at].lower in known.own_words:
        head = Span(words[whose.first - 1].start, words[at].end)
        before = (Span(sentence.span.start, head.start),) if head.start > sentence.span.start else ()
        contents = (*before, Span(words[at].end, sentence.span.end))
        yield Saying(whose.speakers, whose.who, head, contents, by_pronoun=whose.by_pronoun)
    elif words[at].lower in known.claims and at + 1 < sentence.high and words[at + 1].lower in known.introducing:
        head, content = Span(whose.who.start, words[at].end), Span(words[at + 1].end, sentence.span.end)
        yield Saying(whose.speakers, whose.who, head, (content,), by_pronoun=whose.by_pronoun, tight=True)


@dataclass(frozen=True, slots=True)
class _Owner:
    """Whose words they are: a name with its ending, or `his`."""

    speakers: frozenset[str]
    who: Span
    first: int
    by_pronoun: bool


def _owns(paragraph: Paragraph, at: int) -> bool:
    word, known = paragraph.words[at], paragraph.language
    return word.lower in known.their or word.lower.endswith(known.possessives)


def _owner_of(sentence: Sentence, at: int) -> _Owner:
    words, known = sentence.paragraph.words, sentence.paragraph.language
    if words[at].lower in known.their:
        return _Owner(frozenset(), Span(words[at].start, words[at].end), at, by_pronoun=True)
    first = at
    while first > sentence.low and words[first - 1].is_capital and words[first - 1].lower not in known.inside:
        first -= 1
    who = Span(words[first].start, words[at].end)
    return _Owner(_named_anywhere(sentence.paragraph, who), who, first, by_pronoun=False)


def labelled(paragraph: Paragraph) -> Iterator[Saying]:
    """Yield what a headline or a record gives to somebody by his office or his name and a colon."""
    text, span = paragraph.text, paragraph.span
    found = paragraph.language.labelled.match(text, span.start, span.end)
    if found is not None:
        head = Span(found.start(), found.end())
        yield Saying(frozenset(), head, head, (Span(found.end(), span.end),))
        return
    for mention in paragraph.names:
        if mention.start == span.start and text[mention.end : mention.end + 2] == ": ":
            head = Span(mention.start, mention.end + 1)
            yield Saying(frozenset(mention.entities), head, head, (Span(mention.end + 2, span.end),))


def led_to(paragraph: Paragraph, found: Sequence[Saying]) -> Iterator[Saying]:
    """Yield direct speech that words like `in his comments:` lead to."""
    given = {content.start for row in found for content in row.contents}
    for span in paragraph.marked:
        if span.start in given:
            continue
        sentence = paragraph.sentence_of(max(paragraph.span.start, span.start - 1))
        start = max(sentence.start, span.start - _LONGEST_LEAD)
        if start < span.start and paragraph.language.leading.search(paragraph.text, start, span.start):
            lead = sentence_of(paragraph, Span(start, span.start))
            subject = opening_subject(paragraph, lead.low, lead.high) if lead.low < lead.high else None
            speakers = named_in(paragraph, subject.who) if subject is not None else frozenset()
            head = Span(start, start + len(paragraph.text[start : span.start].rstrip()))
            yield Saying(speakers, subject.who if subject is not None else None, head, (span,))
