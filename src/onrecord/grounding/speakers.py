"""Is the speaker named where the words stand (G308), and is one left out to whom they are given (G310)?"""

from collections.abc import Iterator

from onrecord.documents import Document
from onrecord.grounding.attributions import Attribution, attributions
from onrecord.grounding.dates import Carried, compatible, read_dates
from onrecord.grounding.gathered import Gathered
from onrecord.grounding.naming import called
from onrecord.grounding.wording import Wording
from onrecord.grounding.words import Reader
from onrecord.model.claims import Claim, EntityValue, Members
from onrecord.model.corpus import Corpus
from onrecord.model.findings import Passage, Span
from onrecord.model.times import Time
from onrecord.text.sentences import sentence_around, sentences

__all__ = ["check_left_out", "check_speaker"]

_REACH = 2_000
_MEND = (
    "Quote words that stand near the name, give the entity the name or title that stands there, or say under "
    "`inferred: {said_by: …}` how a reader knows."
)

_LEFT_OUT = (
    "Name the speaker as `said_by`, or the outlet as `via`; quote words that the source says in its own voice; or say "
    "under `inferred: {said_by: …}` why they are its own."
)


def check_speaker(wording: Wording, reader: Reader, corpus: Corpus, gathered: Gathered) -> None:
    """Check that who is said to say it is named in the quotation or in the sentences around it (G308)."""
    speaker = wording.claim.said_by
    if speaker not in corpus.entities or wording.claim.is_inferred("said_by"):
        return
    around = [_around(wording.document, passage) for passage in wording.passages]
    if any(
        speaker in mention.entities
        for span in around
        for mention in reader.mentions(wording.source.id, span.start, span.end)
    ):
        gathered.passed("G308")
        return
    name = called(corpus.entities[speaker])
    message = f"neither {wording.quotation} nor the sentences around it name {name}, who is said to say it"
    gathered.found("G308", wording, message, at=("said_by",), value=speaker, mend=_MEND)


def check_left_out(wording: Wording, reader: Reader, corpus: Corpus, gathered: Gathered) -> None:
    """Check that words which a claim takes for the source's own are not given to a known speaker (G310)."""
    claim = wording.claim
    if claim.said_by or claim.via or claim.is_inferred("said_by"):
        return
    if not wording.is_english:
        gathered.skipped("G310", claim.id, wording.unread("verbs of saying"))
        return
    found = next((row for passage in wording.passages for row in _given_to(passage, wording, reader, corpus)), None)
    if found is None:
        gathered.passed("G310")
        return
    speaker = min(found.speakers)
    message = (
        f"{wording.does('gives its', 'give their')} words to {called(corpus.entities[speaker])} (“{found.words}”), "
        "but the claim takes them for the source's own"
    )
    gathered.found("G310", wording, message, at=("evidence", wording.located[0].evidence, "quote"), value=speaker,
                   mend=_LEFT_OUT)  # fmt: skip


def _given_to(passage: Passage, wording: Wording, reader: Reader, corpus: Corpus) -> Iterator[Attribution]:
    """Yield the attributions of a quotation that the claim would have to tell of."""
    text, claim = wording.document.text, wording.claim
    sentence = sentence_around(text, passage.start, passage.end)
    body = next((span for span in wording.document.body if span.start <= passage.start < span.end), sentence)
    sentence = Span(max(sentence.start, body.start), min(sentence.end, body.end))
    mentions = reader.mentions(wording.source.id, sentence.start, sentence.end)
    for found in attributions(text, sentence, passage, mentions):
        publishes = any(wording.source.publisher in corpus.entities[speaker].names for speaker in found.speakers)
        if not publishes and not _is_about_the_saying(claim, found, wording):
            yield found


def _is_about_the_saying(claim: Claim, found: Attribution, wording: Wording) -> bool:
    """Tell whether a claim may be about who spoke or when, and not about what was said."""
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
    if isinstance(claim.value, Time):
        said = wording.document.text[found.content.start : found.content.end]
        dates = read_dates(said, wording.source.published, wording.source.language)
        return compatible(claim.value, dates) is not Carried.AGREES
    return False


def _around(document: Document, passage: Passage) -> Span:
    """Return the sentences of a passage with the one before and the one after, all within the body."""
    low, high = passage.start - _REACH, passage.end + _REACH
    spans = [
        Span(sentence.start + start, sentence.end + start)
        for body in document.body
        for start, end in [(max(body.start, low), min(body.end, high))]
        for sentence in sentences(document.text[start:end] if start < end else "")
    ]
    touched = [at for at, span in enumerate(spans) if span.start < passage.end and passage.start < span.end]
    if not touched:
        return Span(passage.start, passage.end)
    first, last = max(0, touched[0] - 1), min(len(spans) - 1, touched[-1] + 1)
    return Span(spans[first].start, spans[last].end)
