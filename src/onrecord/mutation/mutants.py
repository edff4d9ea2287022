"""One small honest mistake, and the sorts of mistakes: which of them are in a value, and why one may get through."""

from onrecord.model.claims import Claim
from onrecord.model.frozen import dataclass

__all__ = ["HARD_VALUE_KINDS", "VALUE_KINDS", "Mutant", "kind_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mutant:
    """A claim with one mistake in it.

    Args:
        kind: what sort of mistake: a name of the table of kinds (`date-by-a-year`, `member-dropped`, …).
        change: the mistake in a curator's words.
        claim: the claim with the mistake.
        field: the field of the claim that it changes; empty for its quotations.
        partner: another claim that the mistake changes as well; None for most.
    """

    kind: str
    change: str
    claim: Claim
    field: str = ""
    partner: Claim | None = None


@dataclass(frozen=True, slots=True)
class _Kind:
    """One sort of mistake.

    Args:
        why: why it may get through, in a curator's words.
        advice: what would let the gate catch it.
    """

    why: str
    advice: str


_TIME = _Kind(
    "the words can mean the changed time as well as the right one",
    "quote the words that give the date, or add a second source for it",
)
_LIST = _Kind(
    "the words name it too, and do not show that it does not belong",
    "quote the whole list and mark it `complete`, or add a source that gives it whole",
)
_NUMBER = _Kind(
    "the words can mean the changed number as well as the right one",
    "quote the number itself, or add a source that gives it",
)
_QUOTATION = _Kind("the changed words stand in the source as well", "quote a longer passage")

_ENTITY = _Kind(
    "the quotation names this one too, in another role; who has which role is read in few forms",
    "quote no more than the words that name it, or add a source that tells of it",
)
_SPEAKER = _Kind(
    "the other one is named near by, and the words are given to nobody by name",
    "quote the words that name the speaker",
)

_KINDS = {
    "date-by-a-day": _TIME,
    "date-by-a-month": _TIME,
    "date-by-a-year": _TIME,
    "precision-made-finer": _TIME,
    "unit-changed": _Kind(
        "the words can mean the changed unit as well", "quote the number with its unit, or add a second source"
    ),
    "member-dropped": _LIST,
    "member-added": _LIST,
    "member-added-near": _LIST,
    "member-swapped": _LIST,
    "member-swapped-near": _LIST,
    "complete-added": _Kind(
        "the words say neither that there are more nor that there are none",
        "let the project ask for words that give the whole list (G313), or quote enough to show that there are more",
    ),
    "digits-exchanged": _NUMBER,
    "number-by-a-tenth": _NUMBER,
    "answer-turned": _Kind(
        "the quotation has words for both answers, or for neither",
        "give the property `yes_words` and `no_words`, and quote one of them",
    ),
    "entity-swapped": _ENTITY,
    "entity-swapped-near": _ENTITY,
    "speaker-removed": _Kind(
        "the words are given to the speaker in none of the forms that are read",
        "quote the words that say who says it, with a verb of saying; make G310 an error",
    ),
    "speaker-swapped": _SPEAKER,
    "speaker-swapped-near": _SPEAKER,
    "planned-as-happened": _Kind(
        "no verb of a plan is looked for there: the property is none of events, or its own words are those of the plan",
        "add a claim that dates it after its publication, or a source that tells what became of it",
    ),
    "quotation-misattributed": _QUOTATION,
    "word-changed": _QUOTATION,
    "cut-after-a-turn": _QUOTATION,
    "quotations-exchanged": _Kind(
        "the other quotation holds the value's words too; of whom or what it speaks is not read",
        "give the value's own words in the quotation, or let the project ask for the subject's name (G306)",
    ),
}  # fmt: skip

VALUE_KINDS = frozenset(
    {
        "date-by-a-day", "date-by-a-month", "date-by-a-year", "precision-made-finer", "unit-changed", "member-dropped",
        "member-added", "member-added-near", "member-swapped", "member-swapped-near", "complete-added",
        "digits-exchanged", "number-by-a-tenth", "answer-turned", "entity-swapped", "entity-swapped-near",
    }
)  # fmt: skip
"""Mistakes in dates, their precision, units, lists, numbers, answers and entities."""

HARD_VALUE_KINDS = VALUE_KINDS - {"entity-swapped", "member-added", "member-swapped"}
"""Those of them that are not caught by a name alone, which stands nowhere in the quoted sentences."""


def kind_of(name: str) -> _Kind:
    """Return a sort of mistake by its name."""
    return _KINDS[name]
