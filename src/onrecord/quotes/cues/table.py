"""The form of a table of cues: words that turn the meaning of what they govern, for one language."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

__all__ = ["CueTable", "phrases"]

_ANY = r"(?:[\w'-]+\s+){0,6}?"


@dataclass(frozen=True)
class CueTable:
    """The cues of one language.

    A phrase is written in lower case, words apart by spaces; `|` parts alternatives within one place (`deny|denied`), and
    a word that ends in `*` stands for every word that begins so.

    Args:
        language: the language's BCP 47 tag.
        negators: negate what follows them in their clause.
        negative_subjects: negate the clause that they begin.
        refusals: negate what follows them at once.
        denials: negate a clause that hangs on them, or what follows at once.
        near_misses: say that what follows at once nearly was, or may be, or tried to be so.
        hedges: make hearsay of what follows in their clause; no named speaker answers them.
        rumours: the same for a clause that hangs on them.
        sources: name, up to a comma, whom the main clause is from.
        attributions: hand a clause that hangs on them, or what follows at once, to a speaker or outlet.
        sayings_after: hand what stands before them to a speaker (`…, she claimed`).
        conditions: make what they govern depend on something.
        inversions: the same at the start of a sentence, with a comma to follow (`had the gate failed, …`).
        conditions_after: what stands before them depends on what follows, or has exceptions.
        negators_after: negate when the quotation ends right before them.
        retractions: take back what stands before, told of it by one of `referring`.
        objections: the same said by somebody else, which a claim that names its speaker allows for.
        referring: words that speak of what was just said (`a claim`, `something`, `which`).
        harmless: look like cues and are none; they are taken out before anything is looked for.
        breaks: end the reach of a negator.
        relatives: begin a clause about a noun, out of which no cue reaches.
        introducers: begin a phrase that a comma parts from the main clause.
        fillers: may stand between a negator and what it negates.
        linking: what hangs on them is negated with the verb before.
        prepositions: what they govern is a noun phrase.
        determiners: begin a noun phrase.
        pronouns: may stand for a speaker that the claim names.
    """

    language: str
    negators: tuple[str, ...]
    negative_subjects: tuple[str, ...]
    refusals: tuple[str, ...]
    denials: tuple[str, ...]
    near_misses: tuple[str, ...]
    hedges: tuple[str, ...]
    rumours: tuple[str, ...]
    sources: tuple[str, ...]
    attributions: tuple[str, ...]
    sayings_after: tuple[str, ...]
    conditions: tuple[str, ...]
    inversions: tuple[str, ...]
    conditions_after: tuple[str, ...]
    negators_after: tuple[str, ...]
    retractions: tuple[str, ...]
    objections: tuple[str, ...]
    referring: tuple[str, ...]
    harmless: tuple[str, ...]
    breaks: tuple[str, ...]
    relatives: tuple[str, ...]
    introducers: tuple[str, ...]
    fillers: tuple[str, ...]
    linking: tuple[str, ...]
    prepositions: tuple[str, ...]
    determiners: tuple[str, ...]
    pronouns: tuple[str, ...]

    @cached_property
    def patterns(self) -> dict[str, re.Pattern[str]]:
        """Return each field as a pattern that finds any of its phrases as whole words."""
        return {
            name: phrases(value) for name, value in vars(self).items() if isinstance(value, tuple)
        }


def phrases(words: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern that finds any of the phrases as whole words, the longest first; none finds nothing."""
    written = sorted(words, key=len, reverse=True)
    if not written:
        return re.compile(r"(?!)")
    return re.compile(rf"(?<![\w'])(?:{'|'.join(map(_pattern, written))})(?![\w'])")


def _pattern(phrase: str) -> str:
    return r"\s+".join(_place(word) for word in phrase.split()).replace(rf"{_ANY}\s+", _ANY)


def _place(word: str) -> str:
    if word == "…":
        return _ANY
    choices = [rf"{re.escape(each[:-1])}[\w']*" if each.endswith("*") else re.escape(each) for each in word.split("|")]
    return choices[0] if len(choices) == 1 else f"(?:{'|'.join(choices)})"
