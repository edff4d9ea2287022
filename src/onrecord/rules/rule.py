"""A rule that holds a claim to the words it takes from one source: its row, whom it applies to, and its check."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum

from onrecord.model.claims import Claim
from onrecord.model.corpus import Corpus
from onrecord.model.positions import Key
from onrecord.model.rules import Aspect, Rule
from onrecord.rules.carrying import Carrier
from onrecord.rules.case import Case

__all__ = ["Answered", "ClaimRule", "Found", "NotAsked", "Place", "Raised", "Unread"]

Place = tuple[Key, ...]
"""The keys that lead to what is asked about in a claim: `("value", 1)`; the first is the field."""


class Raised(Enum):
    """What raises the question that a rule asks, and so what becomes of it where the words were not found."""

    BY_THE_CLAIM = "the claim alone raises it, and the words answer: it is skipped where they were not found"
    BY_THE_WORDS = "only the words raise it: where they were not found, nothing was asked"
    WITHOUT_WORDS = "the claim and what is known of its source answer it, whether the words were found or not"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What is wrong.

    Args:
        message: one line: what was found, in a curator's words.
        value: the value concerned, normalised; it makes the fingerprint.
        mend: what to do about it.
        at: where in the claim it is, where that is not the place asked about.
    """

    message: str
    value: str
    mend: str = ""
    at: Place = ()


@dataclass(frozen=True, slots=True)
class Unread:
    """Why the question cannot be answered; it never counts as passed."""

    reason: str


@dataclass(frozen=True, slots=True)
class NotAsked:
    """The words raise no such question, so that it counts neither as passed nor as skipped."""


Answered = Found | Unread | NotAsked


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimRule(Rule):
    """A rule that is one file: its module holds it as `RULE`.

    Args:
        asks: yields the places in a claim that it asks about, each of which is one check; none where it does not
            apply to the claim.
        check: yields what is wrong about one such place, or why it cannot be told. Where it yields nothing, the check
            has passed.
        raised: what raises its question.
        needs: the part of a language that it cannot do without (a field of `Language`), and what a message calls its
            words; in a source of a language without that part it is skipped. None where it reads any language, or says
            itself what it cannot read.
        carriers: yields the words that carry a value at such a place, where the rule's value can be carried: where all
            of them are said not to be so, the check fails; where the words leave it open, G314 says so. None for a
            rule that asks something else.
        yields_to: codes of rules that say the same better: where one of them finds something of the same claim and
            source, this one says nothing.
    """

    asks: Callable[[Claim, Corpus], Iterable[Place]]
    check: Callable[[Case, Place], Iterable[Answered]]
    raised: Raised = Raised.BY_THE_CLAIM
    needs: tuple[str, str] | None = None
    carriers: Callable[[Case, Place], Iterable[Carrier]] | None = None
    yields_to: tuple[str, ...] = ()

    @property
    def aspect(self) -> Aspect:
        """It looks at what the words carry."""
        return Aspect.VALUE
