"""What the words left out of a quotation hold that a reader would miss: what turns its meaning, another speaker."""

import re
from collections.abc import Sequence
from itertools import pairwise

from onrecord.model.findings import Span
from onrecord.reading.sentences import sentence_around
from onrecord.reading.standing.clauses import Cue, Terms
from onrecord.reading.standing.negations import negation_in
from onrecord.reading.standing.words_after import cue_after
from onrecord.reading.standing.words_before import cue_before
from onrecord.text.folding import fold

__all__ = ["fault_of_gaps"]

_SAYING = (
    r"(?:said|says|told|added|replied|answered|asked|argued|claimed|warned|insisted|explained|noted|stated|"
    r"wrote|writes|denied|announced|declared|responded|countered)"
)
_NAME = r"[A-ZÀ-ÞА-Я][\w'’-]*(?:\s+(?:(?:von|van|de|al|el|bin)\s+)?[A-ZÀ-ÞА-Я][\w'’-]*)*"
_TOLD = frozenset({"attribution", "question"})
_PRONOUNS = frozenset({"He", "She", "They", "It", "I", "We", "he", "she", "they", "it", "This", "That"})
_LABEL = re.compile(rf"(?:^|[\r\n])\s*({_NAME}|[A-Z]{{1,20}})\s*:(?=\s)")
_SAID_BY = re.compile(rf"\b{_SAYING}\s+(?:the\s+)?(?:[a-z]+\s+){{0,3}}({_NAME})|({_NAME})\s+{_SAYING}(?=\s*[,.:;\"”])")
_BEGINS_TO_SAY = re.compile(rf"(?:[.!?][\"'”’)]*\s+|[\r\n]\s*)({_NAME})(?:,[^.!?]{{0,80}},)?\s+{_SAYING}\b")


def fault_of_gaps(text: str, segments: Sequence[Span], terms: Terms | None) -> str:
    """Return what is wrong with the words left out, in a curator's words; empty when nothing is.

    Args:
        text: the source's text.
        segments: the pieces quoted, in order.
        terms: on what terms the words around a quotation are read; None for a language without a table of cues.
    """
    for before, after in pairwise(segments):
        gap = text[before.end : after.start]
        negation = negation_in(gap)
        if negation:
            return f"the words left out negate: they hold “{negation}”"
        turning = _turning(text, before, after, terms) if terms else None
        if turning:
            return f"the words left out turn the meaning ({turning.kind}): they hold “{turning.words}”"
        speaker = _other_speaker(text, segments[0].start, before, after)
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


def _other_speaker(text: str, start: int, before: Span, after: Span) -> str:
    """Return who begins to speak in a gap; empty when nobody else does."""
    gap = text[before.end : after.start]
    label = _LABEL.search("\n" + gap if text[before.end - 1 : before.end] == "\n" else gap)
    if label:
        return label[1]
    quoted = fold(text[max(0, start - 200) : before.end])
    begins = _BEGINS_TO_SAY.search(gap)
    if begins and begins[1] not in _PRONOUNS and begins[1].split()[-1] not in _said_before(quoted):
        return begins[1]
    speakers = {
        name.split()[-1]
        for found in _SAID_BY.finditer(gap)
        for name in (found[1] or found[2],)
        if name not in _PRONOUNS
    }
    return " and ".join(sorted(speakers)) if len(speakers) > 1 else ""


def _said_before(quoted: str) -> set[str]:
    """Return the last names of those who are said to speak in the words before a gap."""
    return {
        (found[1] or found[2]).split()[-1]
        for found in re.finditer(rf"({_NAME})\s+{_SAYING}\b|\b{_SAYING}\s+({_NAME})", quoted)
    }
