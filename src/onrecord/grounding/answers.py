"""Do the words give the answer that the claim gives: G307."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from onrecord.grounding.gathered import Gathered
from onrecord.grounding.holding import TO_BE_HELD, TURNS
from onrecord.grounding.speakers import denied_by_its_speaker
from onrecord.grounding.wording import Wording
from onrecord.grounding.words import Reader
from onrecord.model.claims import Answer, ClaimStatus
from onrecord.model.corpus import Corpus
from onrecord.model.entities import Property
from onrecord.model.findings import Span
from onrecord.text.folding import fold, fold_with_map

__all__ = ["WordedAnswer", "check_answer", "occurrences", "worded_answers"]


_NEGATIONS = (
    r"no longer", r"not(?!\s+(?:only|just|merely|simply)\b)", r"never", r"cannot", r"without", r"neither", r"nor",
    r"no", r"none", r"nobody", r"hardly", r"scarcely", r"far from", r"unlikely", r"den(?:y|ies|ied|ying)", r"denial of",
    r"refus(?:e|es|ed|ing|al)", r"reject(?:s|ed|ing|ion)?", r"rul(?:e|es|ed|ing) out", r"dismiss(?:es|ed|ing)?",
    r"fail(?:s|ed|ing|ure)? to", r"declin(?:e|es|ed|ing)", r"stop(?:s|ped)? short of", r"against",
    r"abandon(?:s|ed|ing)?", r"instead of", r"rather than",
)  # fmt: skip
"""Words that turn what follows them into its opposite."""

_NEGATION = re.compile(rf"(?<!\w)(?:{'|'.join(_NEGATIONS)})(?!\w)|n['’]t(?!\w)", re.IGNORECASE)
_NEGATED_AFTER = re.compile(
    r"\s+(?:is|was|are|were|has|had|have|will|would|did|does|can|could)"
    r"(?:\s+(?:not|never|ruled\s+out|out\s+of\s+the\s+question|unlikely)(?!\w)|n['’]t(?!\w))",
    re.IGNORECASE,
)
_CLAUSE_END = re.compile(
    r"[;:!?]|[.](?=\s)|\n\s*\n|,\s+(?:and\s|\w+ing(?!\w))|(?<!\w)(?:but|while|whereas|although|though|because|which|who|when|where|if|after|before"
    r"|since|until|yet)(?!\w)",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r",\s+(?:which|who|whose|whom|where|when|despite|although|though|having|after|before)(?!\w)[^,;.]*,", re.IGNORECASE
)
_WINDOW = 160
_MOST_WORDS_BETWEEN = 8


@dataclass(frozen=True, slots=True)
class WordedAnswer:
    """Where words for an answer stand.

    Args:
        yes: they are words for yes.
        place: where they stand in the source's text.
        negated: a negation governs them, so that words for yes say no.
    """

    yes: bool
    place: Span
    negated: bool


def check_answer(wording: Wording, reader: Reader, corpus: Corpus, gathered: Gathered) -> None:
    """Check that the words carry a yes or a no (G307)."""
    claim = wording.claim
    known = corpus.properties.get(claim.property)
    if not isinstance(claim.value, Answer) or known is None or claim.is_inferred():
        return
    yes = claim.value.yes
    plain, turned = _answers(wording, known, denied_by_its_speaker(wording, reader))
    if _is_planned(wording, known):
        plain |= {True}
    carried = yes in plain or (not yes and True in turned)
    if carried and not wording.is_english:
        gathered.skipped("G307", claim.id, wording.unread("negations"))
    elif carried:
        gathered.passed("G307")
    elif not plain and not turned and known.built_in:
        gathered.skipped("G307", claim.id, f"{wording.does('has', 'have')} none of the common words for `{known.id}`")
    elif not plain and not turned and not (known.yes_words if yes else known.no_words):
        which = "yes_words" if yes else "no_words"
        gathered.skipped("G307", claim.id, f"the property `{known.id}` has no `{which}` to look for")
    else:
        gathered.found(
            "G307", wording, _message(wording, yes, plain, turned), at=("value",), value=_word(yes), mend=_MEND
        )


_MEND = (
    "Quote the words that give the answer, add them to the property's `yes_words` or `no_words`, turn the answer "
    "round, or say under `inferred` why it is not in the words."
)


def _word(yes: bool) -> str:
    return "yes" if yes else "no"


def _message(wording: Wording, yes: bool, plain: set[bool], turned: set[bool]) -> str:
    if yes in turned:
        return f"{wording.does('has', 'have')} the words for {_word(yes)} only under a negation"
    if (not yes) in plain:
        return f"{wording.does('has', 'have')} the words for {_word(not yes)}, not those for {_word(yes)}"
    return f"{wording.does('has', 'have')} none of the words for {_word(yes)}"


def _answers(wording: Wording, known: Property, denied: Iterable[Span]) -> tuple[set[bool], set[bool]]:
    """Return the answers whose words stand there plainly, and those whose words stand under one negation.

    Args:
        wording: the quotations.
        known: the property.
        denied: what the claim's speaker is said to deny: words for yes in it say no.
    """
    spans = tuple(denied)
    plain: set[bool] = set()
    turned: set[bool] = set()
    for row in worded_answers(wording, known):
        is_denied = row.yes and any(span.start <= row.place.start and row.place.end <= span.end for span in spans)
        (turned if row.negated or is_denied else plain).add(row.yes)
    return plain, turned


def _is_planned(wording: Wording, known: Property) -> bool:
    """Tell whether the words plan the event that a claim with `status: planned` says is to be held."""
    if not known.built_in or wording.claim.status is not ClaimStatus.PLANNED or not wording.is_english:
        return False
    quoted = [wording.document.text[span.start : span.end] for spans in wording.pieces for span in spans]
    return any(map(TO_BE_HELD.search, quoted)) and not any(map(TURNS.search, quoted))


def worded_answers(wording: Wording, known: Property) -> Iterator[WordedAnswer]:
    """Yield where the words for no, and then those for yes, stand in quotations, plainly or under one negation.

    Args:
        wording: the quotations.
        known: the property whose `yes_words` and `no_words` are looked for.
    """
    text = wording.document.text
    for span in (span for spans in wording.pieces for span in spans):
        against = list(occurrences(text, span, known.no_words))
        speaking_for = [
            found
            for found in occurrences(text, span, known.yes_words)
            if not any(other.start < found.end and found.start < other.end for other in against)
        ]
        for yes, places in ((False, against), (True, speaking_for)):
            for place in places:
                negations = _negations(text, place)
                if negations <= 1:
                    yield WordedAnswer(yes, place, negated=negations > 0)


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


def _negations(text: str, place: Span) -> int:
    """Count the negations that govern a place: those before it in its clause, and one right after it."""
    before = text[max(0, place.start - _WINDOW) : place.start]
    clause = _CLAUSE_END.split(_ASIDE.sub(" ", before))[-1]
    near = [match for match in _NEGATION.finditer(clause) if len(clause[match.end() :].split()) <= _MOST_WORDS_BETWEEN]
    return len(near) + (_NEGATED_AFTER.match(text, place.end, place.end + _WINDOW) is not None)
