"""Do the words give the answer that the claim gives: G307."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from onrecord.grounding.gathered import Gathered
from onrecord.grounding.wording import Wording
from onrecord.grounding.words import Reader
from onrecord.model.claims import Answer
from onrecord.model.corpus import Corpus
from onrecord.model.entities import Property
from onrecord.model.findings import Span
from onrecord.text.folding import fold, fold_with_map

__all__ = ["check_answer"]


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


def check_answer(wording: Wording, _reader: Reader, corpus: Corpus, gathered: Gathered) -> None:
    """Check that the words carry a yes or a no (G307)."""
    claim = wording.claim
    known = corpus.properties.get(claim.property)
    if not isinstance(claim.value, Answer) or known is None or claim.is_inferred():
        return
    yes = claim.value.yes
    plain, turned = _answers(wording, known)
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


def _answers(wording: Wording, known: Property) -> tuple[set[bool], set[bool]]:
    """Return the answers whose words stand there plainly, and those whose words stand under one negation."""
    plain: set[bool] = set()
    turned: set[bool] = set()
    text = wording.document.text
    for span in (span for spans in wording.pieces for span in spans):
        against = list(_occurrences(text, span, known.no_words))
        speaking_for = [
            found
            for found in _occurrences(text, span, known.yes_words)
            if not any(other.start < found.end and found.start < other.end for other in against)
        ]
        for yes, places in ((False, against), (True, speaking_for)):
            for place in places:
                negations = _negations(text, place)
                if negations <= 1:
                    (turned if negations else plain).add(yes)
    return plain, turned


def _occurrences(text: str, span: Span, words: Iterable[str]) -> Iterator[Span]:
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
