"""What around a quotation, or among the words left out of it, turns its meaning.

Words around it, in its own sentence, govern it; words left out may turn what stands beside them, or hand over to
another speaker.
"""

import hashlib
import re
from collections.abc import Sequence
from itertools import pairwise

from onrecord.model.claims import is_reason
from onrecord.model.corpus import Corpus
from onrecord.model.findings import Finding, Passage, Span
from onrecord.model.settings import Settings
from onrecord.quotes.quotation import Quotation, shortened
from onrecord.reading.language import Language
from onrecord.reading.languages import DEFAULT
from onrecord.reading.languages import language as language_of
from onrecord.reading.languages.recognised import reads_like_another
from onrecord.reading.sentences import sentence_around, sentences
from onrecord.reading.speech.handing_over import handed_to
from onrecord.reading.speech.words import SpeechWords
from onrecord.reading.standing.clauses import Cue, Terms, speakers_of
from onrecord.reading.standing.negations import negation_in
from onrecord.reading.standing.words import StandingWords
from onrecord.reading.standing.words_after import cue_after
from onrecord.reading.standing.words_before import cue_before
from onrecord.text.characters import script_of
from onrecord.text.folding import fold

__all__ = [
    "context_fault",
    "fault_of_gaps",
    "is_reviewed",
    "mark_of",
    "sentence_of",
    "table_for",
    "terms_for",
    "why_not_read",
]

_REVIEWED = re.compile(r"\s*reviewed,?\s+because\s+\S", re.IGNORECASE)
_MARK = re.compile(r"\(([0-9a-f]{8})\)\s*\Z")


def table_for(language: str, settings: Settings) -> StandingWords | None:
    """Return the cues of a language; None when there is no table and the project has no cues of its own.

    Args:
        language: a BCP 47 tag.
        settings: the project's settings.
    """
    known = language_of(language)
    own = settings.context.before or settings.context.after
    return (known.standing if known else None) or (StandingWords() if own else None)


def terms_for(quotation: Quotation, corpus: Corpus, settings: Settings) -> Terms | None:
    """Return on what terms the words around a quotation are read; None when its language has no cues.

    Args:
        quotation: the quotation.
        corpus: the corpus, for the names of speakers and outlets.
        settings: the project's settings.
    """
    source = corpus.sources.get(quotation.evidence.source)
    table = table_for(source.language if source else "en", settings)
    return None if table is None else Terms(table, settings.context, speakers_of(quotation.claim, corpus))


def why_not_read(quotation: Quotation, passage: Passage, corpus: Corpus, settings: Settings) -> str:
    """Return why the words around a quotation, and those left out of it, cannot be read; empty when they can.

    Args:
        quotation: the quotation.
        passage: where it stands.
        corpus: the corpus, for the language of the source.
        settings: the project's settings, for cues of its own.
    """
    source = corpus.sources.get(quotation.evidence.source)
    tag = source.language if source is not None else DEFAULT
    if table_for(tag, settings) is None:
        return f"there is no table of cues for the language {tag}"
    known = language_of(tag)
    if known is None:
        return ""
    another = reads_like_another(quotation.document.text, known.tag)
    if another:
        return (
            f"source {quotation.evidence.source} reads like a text in the language {another}, and is read as "
            f"{known.name}: give it its `language`"
        )
    written = script_of(sentence_of(quotation, passage).text)
    if not known.script or written in {"", known.script}:
        return ""
    return (
        f"its sentence is not in {known.script.capitalize()} letters, and source {quotation.evidence.source} is read "
        f"as {known.name}: give it its `language`"
    )


def context_fault(
    quotation: Quotation, passage: Passage, corpus: Corpus, settings: Settings, *, changed: bool
) -> Finding | None:
    """Return the finding (Q205) about what governs a quotation from outside; None when nothing does.

    Args:
        quotation: the quotation.
        passage: where it stands.
        corpus: the corpus, for the names of speakers and outlets.
        settings: the project's settings.
        changed: whether the source is not the pinned one.
    """
    terms = terms_for(quotation, corpus, settings)
    if terms is None:
        return None
    sentence = sentence_of(quotation, passage)
    left = sentence.text[: passage.start - sentence.start]
    right = sentence.text[passage.end - sentence.start :]
    before = cue_before(left, passage.text, terms)
    cue = before or cue_after(right, left, passage.text, terms)
    if cue is None or is_reviewed(quotation, sentence, changed=changed):
        return None
    return _finding(quotation, passage, sentence, cue, "before" if before else "after")


def sentence_of(quotation: Quotation, passage: Passage) -> Passage:
    """Return the sentence, or sentences, that a passage lies in, within the body of its document."""
    document = quotation.document
    sentence = sentence_around(document.text, passage.start, passage.end)
    stretch = next(
        (span for span in document.body if span.start <= passage.start and passage.end <= span.end), sentence
    )
    return document.passage(max(sentence.start, stretch.start), min(sentence.end, stretch.end))


def is_reviewed(quotation: Quotation, sentence: Passage, *, changed: bool) -> bool:
    """Tell whether a person has looked at these very words and let them pass.

    A note with a mark holds for the sentence that the mark was made of, whatever else changes; one without holds as
    long as the source is the pinned one.

    Args:
        quotation: the quotation, with its note.
        sentence: the words around it, its own among them.
        changed: whether the source is not the pinned one.
    """
    note = quotation.evidence.context
    reviewed, mark = _REVIEWED.match(note), _MARK.search(note)
    if reviewed is None or not is_reason(note[reviewed.end() - 1 : mark.start() if mark else None]):
        return False
    return mark[1] == mark_of(sentence) if mark else not changed


def mark_of(sentence: Passage) -> str:
    """Return the mark of a sentence: eight hexadecimal digits that change with its words, not with its presentation."""
    return hashlib.sha256(fold(sentence.text).strip().encode()).hexdigest()[:8]


_ADVICE = {
    "attribution": "name who says it in `said_by`, or the outlet in `via`",
    "hearsay": "name who says it in `said_by`, or give the claim `doubt: alleged`, and quote those words too",
    "near miss": "give the claim `doubt: possible`, or `status: planned`, and quote those words too",
    "condition": "give the claim `doubt: conditional`, or `status: planned`, and quote those words too",
}
"""From a kind of words to how a claim says what they say; quoting them alone would only bring G314."""


def _finding(quotation: Quotation, passage: Passage, sentence: Passage, cue: Cue, side: str) -> Finding:
    advice = _ADVICE.get(cue.kind, "claim what the source says with those words, and quote those words too")
    old = "the note under `context` was made for other words; " if quotation.evidence.context else ""
    return quotation.finding(
        "Q205",
        f"the quotation is cut off from words that turn its meaning ({cue.kind}): “{cue.words}” stands {side} it in "
        f"source {quotation.evidence.source}, line {passage.line}: {shortened(sentence.text)}",
        evidence=(quotation.citation(passage), quotation.citation(sentence)),
        help=f"{old}{advice}; if a person has looked and it is fair, write "
        f"`context: reviewed, because … ({mark_of(sentence)})` on the evidence",
    )


_TOLD = frozenset({"attribution", "question"})


def fault_of_gaps(text: str, segments: Sequence[Span], terms: Terms | None, known: Language | None) -> str:
    """Return what is wrong with the words left out, in a curator's words; empty when nothing is.

    Args:
        text: the source's text.
        segments: the pieces quoted, in order.
        terms: on what terms the words around a quotation are read; None for a language without a table of cues.
        known: what is known of the source's language; None where it is not read.
    """
    for before, after in pairwise(segments):
        gap = text[before.end : after.start]
        negation = negation_in(gap, known.negation if known else "")
        if negation:
            return f"the words left out negate: they hold “{negation}”"
        turning = _turning(text, before, after, terms) if terms else None
        if turning:
            return f"the words left out turn the meaning ({turning.kind}): they hold “{turning.words}”"
        speaker = _other_speaker(text, before, after, known.speech if known else None)
        if speaker:
            return f"the words left out hand over to another speaker: {speaker}"
    return ""


def _turning(text: str, before: Span, after: Span, terms: Terms) -> Cue | None:
    """Return the words of a gap that govern a piece beside it, and would not if they were not there."""
    opens = sentence_around(text, after.start, after.end).start
    closes = sentence_around(text, before.start, before.end).end
    first, second = text[before.start : before.end], text[after.start : after.end]
    quoted_before = text[opens : before.end] + " " if opens < before.end else ""
    quoted_after = " " + text[after.start : closes] if closes > after.start else ""
    governing = (
        (cue_before(text[opens : after.start], second, terms), cue_before(quoted_before, second, terms)),
        (
            cue_after(text[before.end : closes], text[opens : before.start], first, terms),
            cue_after(quoted_after, text[opens : before.start], first, terms),
        ),
    )
    return next((cue for cue, anyhow in governing if cue and not anyhow and cue.kind not in _TOLD), None)


def _other_speaker(text: str, before: Span, after: Span, words: SpeechWords | None) -> str:
    """Return who begins to speak in a gap; empty when nobody else does."""
    around = sentence_around(text, before.start, after.end)
    rows = sentences(text[around.start : around.end])
    inside = [Span(row.start + around.start, row.end + around.start) for row in rows]
    return handed_to(text, before, after, inside, words)
