"""G311: is what the words tell as still to come told by the claim as happened?

Looked at is the verb that the value hangs on: the one right after it, where the value is its subject, else the last one
before it in its clause.
"""

import re
from collections.abc import Iterator

from onrecord.model.claims import Answer, Claim, ClaimStatus, EntityValue, Members, TextValue
from onrecord.model.corpus import Corpus
from onrecord.model.entities import PropertyType
from onrecord.model.findings import Span
from onrecord.model.quantities import Quantity
from onrecord.model.times import Time
from onrecord.model.times.durations import Duration
from onrecord.model.verdicts import Severity
from onrecord.reading.languages.en.holding import EVENT, TO_BE_HELD
from onrecord.reading.sentences import sentences
from onrecord.reading.times import Carried, compatible, read_dates, read_lengths
from onrecord.rules.case import Case
from onrecord.rules.names.places import lies_in
from onrecord.rules.names.quoted_names import Reader
from onrecord.rules.rule import Answered, ClaimRule, Found, Place
from onrecord.rules.values.answers import occurrences
from onrecord.rules.wording import Wording

__all__ = ["RULE"]

_BY_THE_WAY = r"(?:\s+(?:\w+ly|also|now|still|again|soon|then))?"
_MEANT = r"(?:supposed|scheduled|planned|expected|set|slated|poised|meant|intended)"
_COMING = (
    r"(?:be|begin|start|take|open|end|meet|visit|arrive|run|last|host|hold|join|attend|sign|become|close|finish"
    r"|conclude|leave|come|go)"
)
_NOUN_WILL = r"(?<!\bthe\s)(?<!\bof\s)(?<!\bgood\s)(?<!\bfree\s)(?<!\btheir\s)(?<!\bhis\s)(?<!\bher\s)(?<!\bits\s)"
_GOES_ON = r"(?!\s+(?:not|never|remain|continue|stay|keep|have|always|no)\b)"
_AHEAD = re.compile(
    rf"{_NOUN_WILL}\b(?:will|shall){_BY_THE_WAY}{_GOES_ON}(?:\s+be\b)?\s+[a-z]\w*"
    rf"|\b(?:is|are|was|were|been){_BY_THE_WAY}\s+{_MEANT}(?:\s+to\s+(?:be\s+)?\w+|\s+(?:for|on|in)\b)"
    rf"|\b(?:is|are|was|were){_BY_THE_WAY}\s+due\s+(?:to\s+{_COMING}\b(?:\s+[a-z]\w+ed\b)?|in\b|on\b)"
    rf"|\b(?:is|are|were)\s+to\s+(?:be\s+)?[a-z]\w*|\bwas\s+to\s+be\s+{EVENT}\b"
    rf"|(?<!\bsaid\s)(?<!\bhas\s)(?<!\bhad\s)(?<!\bhave\s)(?<!\bneeds\s)(?<!\bneeded\s)\bto\s+be\s+{EVENT}\b"
    r"|\b(?:plans|plan|planning|intends|intend|intending)\s+to\s+(?:be\s+)?\w+"
)
"""Verbs that tell what is still to come, each with the verb it leads to."""

_GOING_ON = re.compile(r"\b(?:is|are|has\s+been|have\s+been)(?:\s+(?:currently|now|still))?\s+(?:being\s+\w+|\w+ing)\b")
_ANY = re.compile(
    rf"(?P<ahead>{_AHEAD.pattern})|(?P<going_on>{_GOING_ON.pattern})"
    r"|\b(?:is|are|was|were|has|have|had|did|does|would|could|should|might|may|can|will|shall)\b"
    r"|\b(?:began|begun|came|went|took|gave|held|met|left|made|saw|found|got|kept|lost|sent|won|brought|fell|ran|sat"
    r"|said|says|told|withdrew|broke|kicked|[a-z]{3,}ed)\b"
)
_CLAUSE = re.compile(
    r"[;:]|\b(?:that|which|who|whose|where|when|whether|because|while|whereas|but|although|though|after|before|since)\b"
)
_OF_WHICH = r"\s*(?:of\s+(?:which|whom|them)\s+)?"
_SUBJECT_REACH = 80
_CAME_OF_IT = re.compile(
    r"\b(?:and|as)\s+(?:it\s+|they\s+|so\s+)?(?:did|was|were|indeed|has|took|began|went)\b|\bwent\s+ahead\b"
    r"|\btook\s+place\b|\bas\s+(?:planned|scheduled)\b",
    re.IGNORECASE,
)
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
    told = _told(case.wording, case.reader, case.corpus)
    if told:
        message = (
            f"{case.wording.does('tells', 'tell')} it as still to come or going on (“{told}”), but the claim says that "
            "it happened"
        )
        yield Found(message=message, value=case.claim.status, mend=_MEND)


def _told(wording: Wording, reader: Reader, corpus: Corpus) -> str:
    """Return the first of the verbs that the value hangs on, where all of them look ahead; else nothing."""
    text, claim = wording.document.text, wording.claim
    quoted = " … ".join(text[span.start : span.end] for spans in wording.pieces for span in spans)
    ends = claim.property == "ends"
    if not (_AHEAD.search(quoted) or (ends and _GOING_ON.search(quoted))) or _CAME_OF_IT.search(quoted):
        return ""
    if isinstance(claim.value, Answer):
        return _to_be_held(quoted, wording, corpus)
    verbs = [
        _verb_of(text, place, sentence)
        for spans in wording.pieces
        for span in spans
        for sentence in _sentences(text, span)
        for place in _places(wording, sentence, reader, corpus)
    ]
    ahead = [verb for verb in verbs if verb is not None and (verb["ahead"] or (ends and verb["going_on"]))]
    return " ".join(ahead[0][0].split()) if ahead and len(ahead) == len(verbs) else ""


def _to_be_held(quoted: str, wording: Wording, corpus: Corpus) -> str:
    yes_words = corpus.properties[wording.claim.property].yes_words
    text = wording.document.text
    if any(True for spans in wording.pieces for span in spans for _ in occurrences(text, span, yes_words)):
        return ""
    found = TO_BE_HELD.search(quoted)
    return " ".join(found[0].split()) if found is not None else ""


def _sentences(text: str, span: Span) -> Iterator[Span]:
    for sentence in sentences(text[span.start : span.end]):
        yield Span(span.start + sentence.start, span.start + sentence.end)


def _verb_of(text: str, place: Span, sentence: Span) -> re.Match[str] | None:
    """Return the verb that a value hangs on, among the quoted words of its sentence; None where there is none."""
    left, right = text[sentence.start : place.start], text[place.end : sentence.end]
    own = re.match(_OF_WHICH, right)
    at_once = _ANY.match(right, own.end() if own is not None else 0)
    if at_once is not None:
        return at_once
    clauses = list(_CLAUSE.finditer(left))
    clause = left[clauses[-1].end() :] if clauses else left
    before = list(_ANY.finditer(clause))
    if before:
        return before[-1]
    following = _ANY.search(right[:_SUBJECT_REACH])
    if following is not None and not _CLAUSE.search(right[: following.start()]):
        return following
    elsewhere = list(_ANY.finditer(left))
    return elsewhere[-1] if elsewhere else None


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
plan (*will be held in Armenia*, *is scheduled for 5 May*, *was supposed to be hosted*, *plans to hold*), the source
tells of a plan, and nobody knows from it what became of it. For `ends`, what *is being held until 7 October* has not
ended either.

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
    in_english="verbs",
    yields_to=("T404",),
)
