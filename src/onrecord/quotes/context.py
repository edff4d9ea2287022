"""Whether the words around a quotation, in its own sentence, govern it and turn its meaning."""

import hashlib
import re

from onrecord.model.claims import is_reason
from onrecord.model.corpus import Corpus
from onrecord.model.findings import Finding, Passage
from onrecord.model.settings import Settings
from onrecord.quotes.quotation import Quotation, shortened
from onrecord.reading.languages import DEFAULT
from onrecord.reading.languages import language as language_of
from onrecord.reading.languages.recognised import reads_like_another
from onrecord.reading.sentences import sentence_around
from onrecord.reading.standing.clauses import Cue, Terms
from onrecord.reading.standing.speakers import speakers_of
from onrecord.reading.standing.words import StandingWords
from onrecord.reading.standing.words_after import cue_after
from onrecord.reading.standing.words_before import cue_before
from onrecord.text.characters import script_of
from onrecord.text.folding import fold

__all__ = ["context_fault", "is_reviewed", "mark_of", "sentence_of", "table_for", "terms_for", "why_not_read"]

_REVIEWED = re.compile(r"\s*reviewed,?\s+because\s+(?=\S)", re.IGNORECASE)
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
    if reviewed is None or not is_reason(note[reviewed.end() : mark.start() if mark else None]):
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
