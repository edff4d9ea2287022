"""Is the speaker named where the words stand: G308."""

from onrecord.documents import Document
from onrecord.grounding.gathered import Gathered
from onrecord.grounding.naming import called
from onrecord.grounding.wording import Wording
from onrecord.grounding.words import Reader
from onrecord.model.corpus import Corpus
from onrecord.model.findings import Passage, Span
from onrecord.text.sentences import sentences

__all__ = ["check_speaker"]

_REACH = 2_000
_MEND = (
    "Quote words that stand near the name, give the entity the name or title that stands there, or say under "
    "`inferred: {said_by: …}` how a reader knows."
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
