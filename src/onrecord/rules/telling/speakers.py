"""Whether a speaker is named where words stand, and to whom they are given."""

import re
from collections.abc import Iterator

from onrecord.model.claims import Answer, Claim, EntityValue, Members, TextValue
from onrecord.model.corpus import Corpus
from onrecord.model.findings import Passage, Span
from onrecord.model.times import Time
from onrecord.reading.names import Mention, NameKind
from onrecord.reading.speech.given import Attribution, Speech
from onrecord.reading.speech.saying import Sort
from onrecord.reading.times.dates import Carried, compatible, read_dates
from onrecord.rules.names.naming import part_that_stands
from onrecord.rules.names.quoted_names import Reader
from onrecord.rules.wording import Wording
from onrecord.text.folding import fold

__all__ = ["another_speaker", "denied_by_its_speaker", "named_near", "part_of_name_near", "speaker_left_out"]

_REACH = 2_000
_TITLE_REACH = 60
_CLAUSE = re.compile(r"[.,;:!?\n“”\"]|\s[–—-]\s")


def speaker_left_out(wording: Wording, reader: Reader, corpus: Corpus) -> Attribution | None:
    """Return to whom the words of a claim are given that takes them for the source's own; None where to nobody."""
    return next((row for row in _given(wording, reader, corpus) if _must_be_told(row, wording, reader)), None)


def part_of_name_near(wording: Wording, reader: Reader, corpus: Corpus, speaker: str) -> str:
    """Return a surname of a speaker that stands in the quotations or the sentences around them and is nobody's yet."""
    text = wording.document.text
    for passage in wording.passages:
        around = _around(wording, reader, passage)
        mentions = reader.mentions(wording.source.id, around.start, around.end)
        part = part_that_stands(corpus.entities[speaker], text, around.start, around.end, mentions)
        if part:
            return part
    return ""


def named_near(wording: Wording, reader: Reader, speaker: str) -> tuple[Mention, ...]:
    """Return where a speaker is named in the quotations or the sentences around them."""
    around = [_around(wording, reader, passage) for passage in wording.passages]
    return tuple(
        mention
        for span in around
        for mention in reader.mentions(wording.source.id, span.start, span.end)
        if speaker in mention.entities
    )


def _spoken(wording: Wording, reader: Reader) -> Iterator[tuple[Span, Speech]]:
    """Yield each quotation with what its paragraph gives to speakers; none in a language that is not read."""
    reading = reader.readings.of(wording.source.id)
    for passage in wording.passages:
        speech = reading.speech(passage.start, passage.end)
        if speech is not None:
            yield Span(passage.start, passage.end), speech


def denied_by_its_speaker(wording: Wording, reader: Reader) -> Iterator[Span]:
    """Yield the words that the speaker of a claim is said to deny (`…, something which Toll has denied`)."""
    if wording.claim.said_by:
        for found in _attributed(wording, reader):
            if found.sort is Sort.DENIES and wording.claim.said_by in found.speakers:
                yield from found.contents


def _attributed(wording: Wording, reader: Reader) -> Iterator[Attribution]:
    for span, speech in _spoken(wording, reader):
        yield from speech.given_to(span)


def _given(wording: Wording, reader: Reader, corpus: Corpus) -> Iterator[Attribution]:
    """Yield the attributions of the quotations that a claim has to do with, but for those to the source itself."""
    for found in _attributed(wording, reader):
        itself = any(wording.source.publisher in corpus.entities[speaker].names for speaker in found.speakers)
        if not itself and _is_of_that_sort(found.sort, wording.claim):
            yield found


def _is_of_that_sort(sort: Sort, claim: Claim) -> bool:
    """Tell whether a claim may be what is denied, or what somebody is accused of: a date within it is neither."""
    match sort:
        case Sort.DENIES:
            return claim.value == Answer(yes=False)
        case Sort.ACCUSES:
            return isinstance(claim.value, Answer | TextValue)
        case Sort.SAYS:
            return True


def _must_be_told(found: Attribution, wording: Wording, reader: Reader) -> bool:
    """Tell whether a claim that names no speaker would have to name this one."""
    claim = wording.claim
    if claim.via in found.speakers or _is_about_the_saying(claim, found, wording, reader):
        return False
    return bool(found.speakers) or not _may_be_of_himself(found, wording, reader)


def _is_about_the_saying(claim: Claim, found: Attribution, wording: Wording, reader: Reader) -> bool:
    """Tell whether a claim may be about who spoke, where or when, and not about what was said."""
    match claim.value:
        case EntityValue(id_) if id_ in found.speakers:
            return True
        case Members(ids) if found.speakers & set(ids):
            return True
        case _:
            pass
    if not found.within:
        return False
    if claim.relative is not None or claim.subject in found.speakers:
        return True
    return not any(_may_be_told_in(said, claim, wording, reader) for said in found.contents)


def _may_be_told_in(said: Span, claim: Claim, wording: Wording, reader: Reader) -> bool:
    """Tell whether the value may stand in what was said, and not only in the words that give it to somebody."""
    words = wording.document.text[said.start : said.end]
    match claim.value:
        case Time() as time:
            dates = read_dates(words, wording.source.published, wording.source.language)
            return compatible(time, dates) is Carried.AGREES
        case TextValue(text):
            return fold(text).strip().lower() in fold(words).lower()
        case EntityValue(id_):
            return any(id_ in row.entities for row in reader.mentions(wording.source.id, said.start, said.end))
        case _:
            return True


def _may_be_of_himself(found: Attribution, wording: Wording, reader: Reader) -> bool:
    """Tell whether he who is only called `he` may be the claim's own subject, named in the sentences around."""
    if not found.by_pronoun:
        return False
    return any(
        mention.entities.get(wording.claim.subject) is NameKind.NAME
        for passage in wording.passages
        for around in [_around(wording, reader, passage)]
        for mention in reader.mentions(wording.source.id, around.start, around.end)
        if not any(said.start <= mention.start < said.end for said in found.contents)
    )


def another_speaker(wording: Wording, reader: Reader, corpus: Corpus) -> Attribution | None:
    """Return an attribution of the words to another known speaker; None where the claim's own may be meant.

    He may be where anything in those sentences is given to him, or to one that speaks for him; where he is named in
    the speaker's title, or beside him; and where the other only passes the words on (`via`).
    """
    claim = wording.claim
    given = [row for row in _given(wording, reader, corpus) if row.speakers and claim.via not in row.speakers]
    if not given:
        return None
    speaking = frozenset(speaker for _, speech in _spoken(wording, reader) for speaker in speech.speakers())
    if any(_may_be_one(claim.said_by, speaker, corpus) for speaker in speaking):
        return None
    if any(_is_named_with(claim.said_by, row, wording, reader) for row in given):
        return None
    return given[0]


def _is_named_with(entity: str, found: Attribution, wording: Wording, reader: Reader) -> bool:
    """Tell whether an entity is named with a verb of saying, in the title before its subject, or beside it."""
    lead = wording.document.text[max(0, found.head.start - _TITLE_REACH) : found.head.start]
    start = found.head.start - len(_CLAUSE.split(lead)[-1])
    end = found.head.start if found.sort is Sort.ACCUSES else found.head.end
    return any(entity in row.entities for row in reader.mentions(wording.source.id, start, end))


def _may_be_one(one: str, two: str, corpus: Corpus) -> bool:
    first, second = corpus.entities[one], corpus.entities[two]
    if one == two or one in _near(two, corpus) or two in _near(one, corpus):
        return True
    return first.kind != second.kind and bool({*first.acts_for} & {*second.acts_for})


def _near(entity: str, corpus: Corpus) -> frozenset[str]:
    """Return what an entity acts for, lies in or may be."""
    row = corpus.entities[entity]
    return frozenset({*row.acts_for, *row.maybe, row.within} - {""})


def _around(wording: Wording, reader: Reader, passage: Passage) -> Span:
    """Return the sentences of a passage with the one before and the one after, all within the body."""
    reading = reader.readings.of(wording.source.id)
    low, high = passage.start - _REACH, passage.end + _REACH
    rows = [
        Span(max(row.start, body.start, low), min(row.end, body.end, high))
        for body in reading.body
        for row in reading.sentences_in(max(body.start, low), min(body.end, high))
    ]
    touched = [at for at, span in enumerate(rows) if span.start < passage.end and passage.start < span.end]
    if not touched:
        return Span(passage.start, passage.end)
    return Span(rows[max(0, touched[0] - 1)].start, rows[min(len(rows) - 1, touched[-1] + 1)].end)
