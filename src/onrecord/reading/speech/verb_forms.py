"""Sayings by a verb: `Toll said that …`, `…, Toll said`, `…, said Toll, …`, `as Toll said`, `…, saying that …`.

And what somebody accuses another of, and what somebody denies (`…, something which Toll has denied`).
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from onrecord.model.findings import Span
from onrecord.reading.speech.complements import Follows, complement
from onrecord.reading.speech.paragraphs import CLOSING, Paragraph, opens_speech
from onrecord.reading.speech.saying import Saying, Sentence, Sort
from onrecord.reading.speech.subjects import Edge, Subject, named_in, opening_subject, phrase_after, subject_before
from onrecord.reading.speech.words import VerbKind

__all__ = ["of_verb"]

_FARTHEST_ACCUSED = 16
"""The most words between `accused` and `of`."""

_LONGEST_OPENING = 16
"""The most words before a verb whose subject stands behind it: a longer time or place is a clause of its own."""

_LONGEST_LEAD = 40
"""How far before `which` the words that lead to it may begin, in code points."""


def of_verb(sentence: Sentence, at: int, before: Sequence[Saying]) -> Iterator[Saying]:
    """Yield the sayings whose verb begins at an index; none where no verb does.

    Args:
        sentence: the sentence.
        at: the index of a word.
        before: the sayings of the paragraph so far.
    """
    paragraph = sentence.paragraph
    verb = paragraph.verb_at(at)
    if verb is None:
        return
    kind, after, participle = verb
    if participle:
        yield from _of_participle(sentence, (at, after), kind, before)
        return
    behind = _subject_behind(sentence, at, after)
    if behind is not None:
        yield from _said(sentence, behind, kind, Span(behind.start, behind.end))
        return
    subject = subject_before(paragraph, at, sentence.low)
    if subject is None and _has_no_subject(sentence, at):
        subject = _subject_of_clause(sentence, at, before)
        if subject is not None and kind is not VerbKind.CRIES:
            yield from (replace(row, alone=True) for row in _of_subject(sentence, subject, kind, after))
        return
    if subject is not None and subject.edge is not Edge.UNSURE and _may_speak(paragraph, at, after, subject):
        yield from _of_subject(sentence, subject, kind, after)
    elif kind not in {VerbKind.ACCUSES, VerbKind.DENIES}:
        yield from _turned_round(sentence, at, after)


def _subject_behind(sentence: Sentence, at: int, after: int) -> Subject | None:
    """Return the subject that stands behind its verb because a time or a place opens the clause (see `verb_second`)."""
    paragraph, words, known = sentence.paragraph, sentence.paragraph.words, sentence.paragraph.language
    if not known.verb_second:
        return None
    first, low = at, max(sentence.low, at - _LONGEST_OPENING)
    while first > low and not (words[first - 1].text in ",;:" or paragraph.closes_quotation(words[first - 1])):
        first -= 1
    if first == at or words[first].lower not in known.prepositions | known.when:
        return None
    return phrase_after(paragraph, after, sentence.high)


def _has_no_subject(sentence: Sentence, at: int) -> bool:
    """Tell whether a verb is joined to another one of the same subject: `came and said`."""
    words, known = sentence.paragraph.words, sentence.paragraph.language
    place = at - 1
    while place > sentence.low and words[place].lower in known.helpers:
        place -= 1
    return place > sentence.low and words[place].lower in known.joiners and not words[place - 1].is_capital


def _may_speak(paragraph: Paragraph, at: int, after: int, subject: Subject) -> bool:
    """Tell whether the words before a verb that may be a noun make it a verb."""
    name = " ".join(row.lower for row in paragraph.words[at:after])
    return subject.is_sure or name not in paragraph.language.like_nouns


def _of_subject(sentence: Sentence, subject: Subject, kind: VerbKind, after: int) -> Iterator[Saying]:
    """Yield what a subject with a verb, which ends before an index, says, accuses another of or denies."""
    head = Span(subject.start, sentence.paragraph.words[after - 1].end)
    if kind is VerbKind.ACCUSES:
        yield from _accused(sentence, subject, head, after)
    elif kind is VerbKind.DENIES:
        yield from _denied(sentence, subject, head, after)
    elif subject.edge is not Edge.RELATIVE:
        yield from _said(sentence, subject, kind, head)


def _said(sentence: Sentence, subject: Subject, kind: VerbKind, head: Span) -> Iterator[Saying]:
    """Yield what a subject says before or after its verb, with which some words end."""
    paragraph, words = sentence.paragraph, sentence.paragraph.words
    after = bisect_left(paragraph.starts, head.end)
    last = subject.edge in {Edge.COMMA, Edge.MARK}
    last = last or (paragraph.language.verb_second and subject.edge is Edge.COMPARED)
    found = complement(sentence, kind, after, sure=subject.is_sure, last=last)
    if found.follows is Follows.SAID:
        start = words[found.at].start if found.at < len(words) else sentence.span.end
        contents = _said_from(sentence, start, bound=subject.edge in {Edge.BOUND, Edge.COMPARED})
        mark = paragraph.mark_ending_at(subject.start) if subject.edge is Edge.MARK else None
        if mark is not None and not _is_closed(paragraph, subject):
            contents = (*_speech(sentence, mark), *contents)
        elif subject.edge is Edge.COMMA and _goes_on_in_marks(paragraph, start):
            contents = (Span(sentence.span.start, words[subject.edge_at].start), *contents)
        elif kind is VerbKind.CRIES and paragraph.mark_starting_at(start) is None:
            return
        yield _saying(paragraph, subject, head, contents)
    elif found.follows is Follows.STOP and (subject.edge is Edge.MARK or kind is not VerbKind.CRIES):
        yield from _said_before(sentence, subject, head, found.at)
    elif subject.edge is Edge.MARK and not _is_closed(paragraph, subject):
        yield from _said_before(sentence, subject, head, None)


def _goes_on_in_marks(paragraph: Paragraph, start: int) -> bool:
    """Tell whether words in quotation marks go on with a sentence that began before the speaker."""
    mark = paragraph.mark_starting_at(start)
    return mark is not None and not opens_speech(paragraph.text, mark)


def _is_closed(paragraph: Paragraph, subject: Subject) -> bool:
    """Tell whether the words in quotation marks before a subject end with a full stop, and so without him."""
    mark = paragraph.mark_ending_at(subject.start)
    return mark is None or paragraph.text[mark.start : mark.end].rstrip(CLOSING).endswith(".")


def _said_before(sentence: Sentence, subject: Subject, head: Span, stop: int | None) -> Iterator[Saying]:
    """Yield what was said before its speaker is named, and what goes on after him."""
    paragraph, words = sentence.paragraph, sentence.paragraph.words
    end = words[stop - 1].end if stop is not None and stop > 0 else head.end
    head = Span(head.start, max(head.end, end))
    rest = _goes_on_after(sentence, stop)
    if subject.edge is Edge.MARK:
        mark = paragraph.mark_ending_at(subject.start)
        if mark is not None:
            yield _saying(paragraph, subject, head, (*_speech(sentence, mark), *rest))
        return
    before = Span(sentence.span.start, words[subject.edge_at].start) if subject.edge_at >= 0 else None
    if subject.edge is Edge.COMMA and before is not None and before.start < before.end:
        yield _saying(paragraph, subject, head, (before, *rest))
    elif subject.edge is Edge.COMPARED and before is not None:
        lead = paragraph.text[before.start : before.end].rstrip()
        contents = (before, *rest) if lead.endswith((",", "—", "–")) else rest
        yield from (_saying(paragraph, subject, head, contents),) if contents else ()


def _goes_on_after(sentence: Sentence, stop: int | None) -> tuple[Span, ...]:
    """Return what is said after a speaker that stands between two commas in the midst of it."""
    paragraph, words = sentence.paragraph, sentence.paragraph.words
    if stop is None or stop + 1 >= sentence.high or words[stop].text not in {",", ";", "—", "–"}:
        return ()
    following = words[stop + 1]
    mark = paragraph.mark_starting_at(following.start)
    if mark is None and words[stop].text == ";":
        return ()
    if mark is not None:
        end = mark.end if opens_speech(paragraph.text, mark) else max(mark.end, sentence.span.end)
        return (Span(mark.start, end),)
    known = paragraph.language
    if following.lower in known.introducing:
        return (Span(following.end, sentence.span.end),)
    if following.lower in known.joiners or paragraph.verb_at(stop + 1) is not None or following.lower in known.linking:
        return ()
    return (Span(following.start, sentence.span.end),)


def _turned_round(sentence: Sentence, at: int, after: int) -> Iterator[Saying]:
    """Yield what is said before its verb and its speaker: `…, said Toll`."""
    paragraph, words = sentence.paragraph, sentence.paragraph.words
    mark = paragraph.mark_ending_at(words[at].start)
    if mark is None and not (at > sentence.low and words[at - 1].text in {",", "—", "–"}):
        return
    subject = phrase_after(paragraph, after, sentence.high)
    if subject is None:
        return
    head = Span(words[at].start, subject.end)
    following = bisect_left(paragraph.starts, subject.end)
    if mark is not None:
        rest = _goes_on_after(sentence, following) if following < sentence.high else ()
        rest = tuple(span for span in rest if paragraph.mark_starting_at(span.start) is not None)
        yield _saying(paragraph, subject, head, (*_speech(sentence, mark), *rest))
        return
    ends = following >= sentence.high or words[following].text in {",", ";", ".", "!", "?"}
    verb = paragraph.verb_at(at)
    if ends and verb is not None and verb[0] is not VerbKind.CRIES:
        rest = _goes_on_after(sentence, following) if paragraph.language.verb_second else ()
        yield _saying(paragraph, subject, head, (Span(sentence.span.start, words[at - 1].start), *rest))


def _of_participle(
    sentence: Sentence, verb: tuple[int, int], kind: VerbKind, before: Sequence[Saying]
) -> Iterator[Saying]:
    """Yield what follows a participle: `…, saying that …`, `is saying …`."""
    paragraph, (at, after) = sentence.paragraph, verb
    words, known = paragraph.words, paragraph.language
    if at > sentence.low and words[at - 1].lower in known.negations | known.determiners:
        return
    own = subject_before(paragraph, at, sentence.low, participle=True)
    subject = own or _subject_of_clause(sentence, at, before)
    if subject is None or subject.edge is Edge.UNSURE:
        return
    head = Span(words[at].start if own is None else own.start, words[after - 1].end)
    if kind is VerbKind.ACCUSES:
        yield from _accused(sentence, subject, head, after)
        return
    found = complement(sentence, kind, after, sure=subject.is_sure)
    if found.follows is Follows.SAID and found.at < len(words):
        start = words[found.at].start
        if kind is not VerbKind.CRIES or paragraph.mark_starting_at(start) is not None:
            contents = _said_from(sentence, start, bound=False)
            yield replace(_saying(paragraph, subject, head, contents), alone=own is None)


def _subject_of_clause(sentence: Sentence, at: int, before: Sequence[Saying]) -> Subject | None:
    """Return the subject of a verb without one of its own.

    After a preposition (`after accusing`) it is whom the clause opens with that the verb stands in; else who speaks
    before in the sentence, or whom the sentence opens with.
    """
    words, known = sentence.paragraph.words, sentence.paragraph.language
    if at > sentence.low and words[at - 1].lower in known.prepositions:
        inner = (place for place in range(at - 1, sentence.low, -1) if words[place].lower in known.introducing)
        return opening_subject(sentence.paragraph, next(inner, sentence.low - 1) + 1, at)
    start = words[sentence.low].start
    spoken = [row for row in before if row.who is not None and start <= row.head.start < words[at].start]
    if spoken and spoken[-1].who is not None:
        return Subject(spoken[-1].who, words[at].start, Edge.OPEN, at - 1, spoken[-1].by_pronoun)
    return opening_subject(sentence.paragraph, sentence.low, at)


def _accused(sentence: Sentence, subject: Subject, head: Span, after: int) -> Iterator[Saying]:
    """Yield what somebody accuses another of."""
    paragraph, words, known = sentence.paragraph, sentence.paragraph.words, sentence.paragraph.language
    for at in range(after, min(sentence.high, after + _FARTHEST_ACCUSED)):
        if words[at].lower in known.accused_of and at > after:
            until = Span(head.start, words[at].end)
            content = Span(words[at].end, sentence.span.end)
            yield replace(_saying(paragraph, subject, until, (content,)), sort=Sort.ACCUSES)
            return
        if words[at].text in {";", ":"}:
            return


def _denied(sentence: Sentence, subject: Subject, head: Span, after: int) -> Iterator[Saying]:
    """Yield what somebody denies by `…, something which Toll has denied`."""
    paragraph, words = sentence.paragraph, sentence.paragraph.words
    if subject.edge is not Edge.RELATIVE or (
        after < sentence.high and words[after].text not in {".", ",", ";", "!", "?"}
    ):
        return
    low = max(sentence.span.start, words[subject.edge_at].start - _LONGEST_LEAD)
    before = paragraph.language.denied.search(paragraph.text, low, words[subject.edge_at].start)
    if before is not None:
        until = Span(before.end("end"), head.end)
        content = Span(sentence.span.start, before.start())
        yield replace(_saying(paragraph, subject, until, (content,)), sort=Sort.DENIES)


def _said_from(sentence: Sentence, start: int, *, bound: bool) -> tuple[Span, ...]:
    """Return what is said from a place: words in quotation marks alone, or all to the end of the sentence."""
    paragraph = sentence.paragraph
    mark = paragraph.mark_starting_at(start)
    if mark is not None and opens_speech(paragraph.text, mark):
        return (mark,)
    end = max(sentence.span.end, mark.end if mark is not None else 0)
    if bound:
        comma = paragraph.text.find(",", mark.end if mark is not None else start, end)
        end = comma if comma >= 0 else end
    return (Span(start, end),)


def _speech(sentence: Sentence, mark: Span) -> tuple[Span, ...]:
    """Return what is said in quotation marks before its verb, with the words before where it goes on with them."""
    if opens_speech(sentence.paragraph.text, mark) or sentence.span.start >= mark.end:
        return (mark,)
    return (Span(min(mark.start, sentence.span.start), mark.end),)


def _saying(paragraph: Paragraph, subject: Subject, head: Span, contents: tuple[Span, ...]) -> Saying:
    return Saying(named_in(paragraph, subject.who), subject.who, head, contents, by_pronoun=subject.by_pronoun)
