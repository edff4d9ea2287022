"""What the words left out of a quotation hold that a reader would miss: what turns its meaning, another speaker."""

from collections.abc import Sequence
from itertools import pairwise

from onrecord.model.findings import Span
from onrecord.reading.language import Language
from onrecord.reading.sentences import sentence_around, sentences
from onrecord.reading.speech.handing_over import handed_to
from onrecord.reading.speech.words import SpeechWords
from onrecord.reading.standing.clauses import Cue, Terms
from onrecord.reading.standing.negations import negation_in
from onrecord.reading.standing.words_after import cue_after
from onrecord.reading.standing.words_before import cue_before

__all__ = ["fault_of_gaps"]

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
