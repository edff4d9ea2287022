"""G311: is what the words tell as still to come told by the claim as happened?

Looked at is the verb that the value hangs on.
"""

from collections.abc import Iterator

from onrecord.model.claims import Answer, Claim, ClaimStatus, EntityValue, Members, TextValue
from onrecord.model.corpus import Corpus
from onrecord.model.entities import PropertyType
from onrecord.model.findings import Span
from onrecord.model.quantities import Quantity
from onrecord.model.times import Time
from onrecord.model.times.durations import Duration
from onrecord.model.verdicts import Severity
from onrecord.reading.outlook.looking import Outlook, View, event_ahead, tells_what_came_of_it
from onrecord.reading.outlook.words import OutlookWords
from onrecord.reading.reading import Reading
from onrecord.reading.times.dates import Carried, compatible, read_dates, read_lengths
from onrecord.rules.case import Case
from onrecord.rules.names.naming import lies_in
from onrecord.rules.names.quoted_names import Reader
from onrecord.rules.rule import Answered, ClaimRule, Found, Place
from onrecord.rules.values.answers import occurrences
from onrecord.rules.wording import Wording

__all__ = ["RULE"]

_MEND = (
    "Give the claim `status: planned`, or `ongoing` for what had not ended; quote words that tell it as past; or say "
    "under `inferred: {status: …}` how a reader knows."
)


def _asks(claim: Claim, corpus: Corpus) -> Iterator[Place]:
    """Yield `status` where a claim says, of an event, that it happened: then its words may tell of a plan only.

    Left out are what somebody is reported to say, and answers other than whether it was held: what words mean a yes
    is the curator's to say.
    """
    if _may_be_a_plan(claim, corpus):
        yield ("status",)


def _may_be_a_plan(claim: Claim, corpus: Corpus) -> bool:
    known = corpus.properties.get(claim.property)
    if known is None or claim.status is not ClaimStatus.HAPPENED or claim.said_by or claim.value is None:
        return False
    if claim.is_inferred() or claim.is_inferred("status"):
        return False
    if isinstance(claim.value, Answer):
        return known.built_in and claim.value.yes
    return known.never_changes or known.type is PropertyType.TIME


def _check(case: Case, _place: Place) -> Iterator[Answered]:
    told = _told(case)
    if told is not None:
        how = "called off" if told.outlook is Outlook.CALLED_OFF else "still to come or going on"
        message = (
            f"{case.wording.does('tells', 'tell')} it as {how} (“{told.words}”), but the claim says that it happened"
        )
        yield Found(message=message, value=case.claim.status, mend=_MEND)


def _told(case: Case) -> View | None:
    """Return when the words look that the value hangs on, where none of them looks back; else None."""
    wording, reader, corpus = case.wording, case.reader, case.corpus
    reading = reader.readings.of(wording.source.id)
    known = reading.language.outlook if reading.language else None
    text = wording.document.text
    quoted = " … ".join(text[span.start : span.end] for spans in wording.pieces for span in spans)
    if known is None or tells_what_came_of_it(quoted, known):
        return None
    if isinstance(case.claim.value, Answer):
        return _to_be_held(quoted, known, wording, corpus)
    views = [
        reading.outlook(place, sentence)
        for spans in wording.pieces
        for span in spans
        for sentence in _sentences(reading, span)
        for place in _places(wording, sentence, reader, corpus)
    ]
    looking = [view for view in views if view.outlook in _not_over(case)]
    return looking[0] if looking and len(looking) == len(views) else None


def _not_over(case: Case) -> frozenset[Outlook]:
    """Return the ways of looking by which what a claim tells as happened has not."""
    claim, published = case.claim, case.published
    found = {Outlook.AHEAD}
    if claim.property == "ends":
        found.add(Outlook.GOING_ON)
    if claim.property in _NOT_OF_THE_CALLING_OFF:
        found.add(Outlook.CALLED_OFF)
    if isinstance(claim.value, Time) and not _is_before(claim.value, published):
        found.add(Outlook.MOVED)
    return frozenset(found)


_NOT_OF_THE_CALLING_OFF = frozenset({"starts", "place", "lasts"})
"""What is called off has none of these; it may be the calling off that `occurs`, or that ended it."""


def _is_before(time: Time, published: Time | None) -> bool:
    """Tell whether a time certainly lies before the publication: what was moved to it has had its day."""
    last, first = time.end.latest, published.start.earliest if published is not None else None
    return last is not None and first is not None and last < first


def _to_be_held(quoted: str, known: OutlookWords, wording: Wording, corpus: Corpus) -> View | None:
    yes_words = corpus.properties[wording.claim.property].yes_words
    text = wording.document.text
    if any(True for spans in wording.pieces for span in spans for _ in occurrences(text, span, yes_words)):
        return None
    found = event_ahead(quoted, known)
    return View(Outlook.AHEAD, found) if found else None


def _sentences(reading: Reading, span: Span) -> Iterator[Span]:
    """Yield the quoted part of each sentence."""
    for row in reading.sentences_in(span.start, span.end):
        yield Span(max(row.start, span.start), min(row.end, span.end))


def _places(wording: Wording, sentence: Span, reader: Reader, corpus: Corpus) -> Iterator[Span]:
    """Yield where the value stands in a quoted sentence."""
    text, value = wording.document.text, wording.claim.value
    words = text[sentence.start : sentence.end]
    found: Iterator[tuple[int, int]] = iter(())
    match value:
        case Time():
            expressions = read_dates(words, wording.source.published, wording.source.language)
            found = (
                (row.start, row.end) for row in expressions if compatible(value, (row,)) is Carried.AGREES
            )  # fmt: skip
        case Duration():
            found = ((row.start, row.end) for row in read_lengths(words))
        case TextValue(told):
            yield from occurrences(text, sentence, (told,))
        case EntityValue() | Members():
            yield from _named(wording, sentence, reader, corpus)
        case Quantity():
            for number in reader.numbers(wording):
                if sentence.start <= number.start < sentence.end and number.low in {value.low, value.high}:
                    yield Span(number.start, number.end)
        case _:
            pass
    for start, end in found:
        yield Span(sentence.start + start, sentence.start + end)


def _named(wording: Wording, sentence: Span, reader: Reader, corpus: Corpus) -> Iterator[Span]:
    value = wording.claim.value
    wanted = value.ids if isinstance(value, Members) else (value.id,) if isinstance(value, EntityValue) else ()
    place = corpus.properties[wording.claim.property].type is PropertyType.PLACE
    for mention in reader.mentions(wording.source.id, sentence.start, sentence.end):
        inside = place and any(lies_in(entity, wanted[0], corpus) for entity in mention.entities)
        if inside or any(entity in mention.entities for entity in wanted):
            yield Span(mention.start, mention.end)


RULE = ClaimRule(
    code="G311",
    name="told-as-planned",
    summary="The words tell it as still to come, but the claim says that it happened.",
    explanation="""\
A claim without `status` says that it happened. Where the verb that its value hangs on is one of the future or of a
plan (*will be held in Armenia*, *is scheduled for 5 May*, *was supposed to be hosted*, *plans to hold*, *has yet to
decide*), the source tells of a plan, and nobody knows from it what became of it. A date that it *was moved to* was
still to come too, unless it lies before the publication. For `ends`, what *is being held until 7 October* has not
ended either; and what *was called off* had no start and no place.

Looked at are claims about events: times, `lasts`, `place`, `participant`, `held: yes`, and properties that never
change. What somebody is reported to say (`said_by`), other answers, and what may change over time are left alone, and
so are *would*, and plans of which the quotation tells what came of them (*was scheduled for May and took place*).
Where the date certainly lies after the publication, T404 says so, and this rule does not say it again.

**To mend it:** give the claim `status: planned` (or `ongoing`), quote words that tell it as past, or say under
`inferred: {status: …}` how a reader knows.""",
    example="""\
claims:
  - id: drill-place
    says: The drill was held in Armenia.
    subject: drill-2024
    property: place
    value: armenia            # G311: “will be held”: add status: planned
    evidence:
      - {source: gazette, quote: The drill will be held in Armenia}""",
    severity=Severity.WARNING,
    asks=_asks,
    check=_check,
    needs=("outlook", "verbs"),
    yields_to=("T404",),
)
