"""The sorts of mistakes: which of them are mistakes in a value, and why one of them may get through.

A table, so that every survivor can be told with the same words wherever it is told.
"""

from dataclasses import dataclass

__all__ = ["VALUE_KINDS", "Kind", "kind_of"]


@dataclass(frozen=True, slots=True)
class Kind:
    """One sort of mistake.

    Args:
        why: why it may get through, in a curator's words.
        advice: what would let the gate catch it.
    """

    why: str
    advice: str


_TIME = Kind(
    "the words can mean the changed time as well as the right one",
    "quote the words that give the date, or add a second source for it",
)
_LIST = Kind(
    "the words name it too, and do not show that it does not belong",
    "quote the whole list and mark it `complete`, or add a source that gives it whole",
)
_NUMBER = Kind(
    "the words can mean the changed number as well as the right one",
    "quote the number itself, or add a source that gives it",
)
_QUOTATION = Kind("the changed words stand in the source as well", "quote a longer passage")

_ENTITY = Kind(
    "the quotation names this one too, in another role; who has which role is read in few forms",
    "quote no more than the words that name it, or add a source that tells of it",
)
_SPEAKER = Kind(
    "the other one is named near by, and the words are given to nobody by name",
    "quote the words that name the speaker",
)

_KINDS = {
    "date-by-a-day": _TIME,
    "date-by-a-month": _TIME,
    "date-by-a-year": _TIME,
    "precision-made-finer": _TIME,
    "unit-changed": Kind(
        "the words can mean the changed unit as well", "quote the number with its unit, or add a second source"
    ),
    "member-dropped": _LIST,
    "member-added": _LIST,
    "member-added-near": _LIST,
    "member-swapped": _LIST,
    "member-swapped-near": _LIST,
    "complete-added": Kind(
        "the words say neither that there are more nor that there are none",
        "let the project ask for words that give the whole list (G313), or quote enough to show that there are more",
    ),
    "digits-exchanged": _NUMBER,
    "number-by-a-tenth": _NUMBER,
    "answer-turned": Kind(
        "the quotation has words for both answers, or for neither",
        "give the property `yes_words` and `no_words`, and quote one of them",
    ),
    "entity-swapped": _ENTITY,
    "entity-swapped-near": _ENTITY,
    "speaker-removed": Kind(
        "the words are given to the speaker in none of the forms that are read",
        "quote the words that say who says it, with a verb of saying; make G310 an error",
    ),
    "speaker-swapped": _SPEAKER,
    "speaker-swapped-near": _SPEAKER,
    "planned-as-happened": Kind(
        "no verb of a plan is looked for there: the property is none of events, or its own words are those of the plan",
        "add a claim that dates it after its publication, or a source that tells what became of it",
    ),
    "quotation-misattributed": _QUOTATION,
    "word-changed": _QUOTATION,
    "cut-after-a-turn": _QUOTATION,
    "quotations-exchanged": Kind(
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


def kind_of(name: str) -> Kind:
    """Return a sort of mistake by its name."""
    return _KINDS[name]
