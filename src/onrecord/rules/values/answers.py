"""Where words for an answer stand in quotations, and how."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from onrecord.model.claims import ClaimStatus
from onrecord.model.entities import Property
from onrecord.model.findings import Span
from onrecord.model.frozen import dataclass
from onrecord.reading.outlook.looking import event_ahead, is_given_up
from onrecord.reading.standing.stances import Stance, Standing
from onrecord.rules.names.quoted_names import Reader
from onrecord.rules.telling.speakers import denied_by_its_speaker
from onrecord.rules.wording import Wording
from onrecord.text.folding import fold, fold_with_map

__all__ = ["WordedAnswer", "all_worded", "answers_given", "is_planned", "occurrences", "worded_answers"]


@dataclass(frozen=True, slots=True)
class WordedAnswer:
    """Where words for an answer stand.

    Args:
        yes: they are words for yes.
        place: where they stand in the source's text.
        standing: how they stand in their sentence; under a negation words for yes say no.
    """

    yes: bool
    place: Span
    standing: Standing

    @property
    def negated(self) -> bool:
        """Whether a negation governs them."""
        return self.standing.is_turned


def answers_given(wording: Wording, reader: Reader, known: Property) -> dict[bool, set[Stance]]:
    """Return how the words for yes, and those for no, stand in the quotations.

    Words under two negations say neither. Words for yes in what the claim's speaker denies say no. What is planned may
    stand under a condition; a doubt is another rule's affair.
    """
    spans = tuple(denied_by_its_speaker(wording, reader))
    open_ = wording.claim.status is ClaimStatus.PLANNED or wording.claim.doubt is not None
    answers: dict[bool, set[Stance]] = {True: set(), False: set()}
    for row in all_worded(wording, reader, known):
        stance = row.standing.stance
        if row.yes and any(span.start <= row.place.start and row.place.end <= span.end for span in spans):
            stance = Stance.NEGATED
        elif stance is Stance.HEDGED or (open_ and stance in {Stance.CONDITION, Stance.QUESTION}):
            stance = Stance.PLAIN
        if stance is not Stance.TWICE_NEGATED:
            answers[row.yes].add(Stance.NEGATED if row.standing.is_turned else stance)
    return answers


def is_planned(wording: Wording, reader: Reader, known: Property) -> bool:
    """Tell whether the words plan the event that a claim with `status: planned` says is to be held."""
    language = reader.readings.of(wording.source.id).language
    words = language.outlook if language else None
    if not known.built_in or wording.claim.status is not ClaimStatus.PLANNED or words is None:
        return False
    quoted = [wording.document.text[span.start : span.end] for spans in wording.pieces for span in spans]
    return any(event_ahead(row, words) for row in quoted) and not any(is_given_up(row, words) for row in quoted)


def worded_answers(wording: Wording, reader: Reader, known: Property) -> Iterator[WordedAnswer]:
    """Yield where the words for no, and then those for yes, stand in quotations, plainly or under one negation.

    Args:
        wording: the quotations.
        reader: reads them.
        known: the property whose `yes_words` and `no_words` are looked for.
    """
    plain = {Stance.PLAIN, Stance.HEDGED}
    return (row for row in all_worded(wording, reader, known) if row.standing.stance in plain or row.standing.is_turned)


def all_worded(wording: Wording, reader: Reader, known: Property) -> Iterator[WordedAnswer]:
    """Yield where words for an answer stand in quotations, however they stand in their sentences."""
    text = wording.document.text
    reading = reader.readings.of(wording.source.id)
    spans = [span for spans in wording.pieces for span in spans]
    last = max((span.end for span in spans), default=0)
    for span in spans:
        against = list(occurrences(text, span, known.no_words))
        speaking_for = [
            found
            for found in occurrences(text, span, known.yes_words)
            if not any(other.start < found.end and found.start < other.end for other in against)
        ]
        for yes, places in ((False, against), (True, speaking_for)):
            for place in places:
                yield WordedAnswer(yes, place, reading.standing(place, answered_until=last))


def occurrences(text: str, span: Span, words: Iterable[str]) -> Iterator[Span]:
    """Yield where any of some words stand in a stretch of a text, presentation and letter case apart."""
    folded = fold_with_map(text[span.start : span.end])
    for phrase in words:
        pattern = _pattern(phrase)
        for match in pattern.finditer(folded.text) if pattern else ():
            start, end = folded.source_start(match.start()), folded.source_end(match.end())
            if start is not None and end is not None:
                yield Span(span.start + start, span.start + end)


@lru_cache(maxsize=1024)
def _pattern(phrase: str) -> re.Pattern[str] | None:
    """Return what finds a phrase as whole words; None for one that says nothing."""
    folded = fold(phrase).strip()
    if not folded:
        return None
    before = r"(?<!\w)" if folded[0].isalnum() else ""
    after = r"(?!\w)" if folded[-1].isalnum() else ""
    return re.compile(before + re.escape(folded) + after, re.IGNORECASE)
