"""G301 for lengths of time: how long something lasted, and how far one time lies from another."""

import re

from onrecord.grounding.dated_words import DatedWords
from onrecord.grounding.dates import Length, lengths_between, reads
from onrecord.grounding.gathered import Gathered
from onrecord.model.durations import Duration, widened_duration
from onrecord.model.settings import Tolerance

__all__ = ["check_lasting", "check_relative"]

_MEND = "quote the words that tell it, correct it, or say why it is so under `inferred`"
_AFTER = re.compile(r"\b(?:after|since|follow\w*|later|next)\b")
_BEFORE = re.compile(r"\b(?:before|ahead of|prior|earlier|preced\w*|eve of|until)\b")
_SAME = {
    "same_day": r"\b(?:(?:same|that|this|on the) (?:day|morning|afternoon|evening|night)|today|tonight)\b",
    "same_week": r"\b(?:same|that|this|the) (?:week|day)\b",
    "same_month": r"\b(?:same|that|this|the) (?:month|week|day)\b",
    "same_year": r"\b(?:same|that|this|the) (?:year|month|week|day)\b",
}


def check_lasting(value: Duration, words: DatedWords, tolerance: Tolerance, gathered: Gathered) -> None:
    """Check that the words carry how long something lasts, as a length or as the dates of both of its ends."""
    claim = words.wording.claim
    if not reads(words.wording.source.language):
        gathered.skipped("G301", claim.id, f"no lengths are read in the language {words.wording.source.language}")
        return
    lengths = words.lengths + lengths_between(words.quoted)
    if any(_fits(value, length, tolerance) for length in lengths):
        gathered.passed("G301")
        return
    told = f"{words.wording.does('tells', 'tell')} no length of time"
    if lengths:
        told = f"the words {_told(lengths)}"
    message = f"the claim says {value.text}; {told}"
    gathered.found("G301", words.wording, message, at=("value",), value=value.text, mend=_MEND)


def check_relative(words: DatedWords, tolerance: Tolerance, gathered: Gathered) -> None:
    """Check that the words carry a time told by its distance from another; skipped where they hold no such words."""
    claim = words.wording.claim
    relative = claim.relative
    if relative is None:
        return
    if not reads(words.wording.source.language):
        gathered.skipped("G301", claim.id, f"no dates are read in the language {words.wording.source.language}")
    elif relative.by is not None and words.lengths:
        if any(_fits(relative.by, length, tolerance) for length in words.lengths):
            gathered.passed("G301")
            return
        message = (
            f"the claim says {relative.by.text} {relative.relation} {relative.to}; the words {_told(words.lengths)}"
        )
        value = f"{relative.relation} {relative.to} {relative.by.text}"
        gathered.found("G301", words.wording, message, at=("relative",), value=value, mend=_MEND)
    elif relative.by is None and _names_relation(relative.relation, words.words):
        gathered.passed("G301")
    else:
        gathered.skipped(
            "G301", claim.id, f"the words from {words.wording.source.id} tell no distance between two times"
        )


def _names_relation(relation: str, words: str) -> bool:
    if relation in _SAME:
        return re.search(_SAME[relation], words) is not None
    return (_AFTER.search(words) or _BEFORE.search(words)) is not None


def _fits(value: Duration, length: Length, tolerance: Tolerance) -> bool:
    wide = widened_duration(value, tolerance)
    return wide.least <= length.most and length.least <= wide.most


def _told(lengths: tuple[Length, ...]) -> str:
    return ", ".join(
        dict.fromkeys(
            f'"{length.words}" tell {length.least}'
            + ("" if length.most == length.least else f" to {length.most}" if length.most < _NO_END else " or more")
            + " days"
            for length in lengths
        )
    )


_NO_END = 10**9
