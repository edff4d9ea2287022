"""Whether an event was held: answers, cancellations, and what was told as having taken place."""

from collections.abc import Iterable, Iterator, Sequence

from onrecord.agreement.assertions import Assertion
from onrecord.agreement.differences import Difference
from onrecord.agreement.pairs import SAME_SPEAKER, differences_between
from onrecord.agreement.relations import Relation
from onrecord.agreement.sayings import Group, Saying
from onrecord.agreement.setting import Setting
from onrecord.model.claims import Answer
from onrecord.model.entities import BUILT_IN_PROPERTIES

__all__ = ["HELD", "compare_held", "held_rules"]

HELD = "held"
"""The property that tells whether an event was held."""

_HELD = BUILT_IN_PROPERTIES[HELD]
_RULE = "V604"


def compare_held(subject: str, assertions: Iterable[Assertion], setting: Setting) -> Iterator[Difference]:
    """Yield what differs about whether an event was held.

    A claim that was cancelled says no. One that tells how the event took place (when, where, with whom) says yes;
    an exclusion alone does not. One that tells how it was planned says yes as a plan, and only to what became of it.

    Args:
        subject: id of the event.
        assertions: all about its built-in properties.
        setting: the corpus.
    """
    yes: list[Assertion] = []
    no: list[Assertion] = []
    plans: list[Assertion] = []
    for row in assertions:
        answer = _answer(row)
        if answer is not None:
            side = plans if _is_implied_plan(row) else yes
            (side if answer else no).append(row)
    if not any(row.planned for row in no):
        yes += plans
    if not yes or not no:
        return
    group = Group(subject, _HELD)
    sides = [
        Saying(word, word, word == "yes", tuple(setting.held(row, _HELD) for row in rows))
        for word, rows in (("no", no), ("yes", yes))
    ]
    yield from differences_between(_RULE, group, sides[0], sides[1], Relation.EXCLUDE)


def held_rules(assertions: Sequence[Assertion]) -> tuple[str, ...]:
    """Return the rules under which it is compared whether an event was held: where two answer that, or one denies."""
    asked = [row for row in assertions if row.cancelled or isinstance(row.claim.value, Answer)]
    return (_RULE, SAME_SPEAKER) if asked and len(assertions) > 1 else ()


def _answer(row: Assertion) -> bool | None:
    """Return whether an assertion says that the event was held; None when it does not say."""
    claim = row.claim
    if row.cancelled:
        return False
    if isinstance(claim.value, Answer):
        return claim.value.yes
    return None if claim.value is None and claim.relative is None and claim.count is None else True


def _is_implied_plan(row: Assertion) -> bool:
    return row.planned and not isinstance(row.claim.value, Answer)
