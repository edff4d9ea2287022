"""The rules that hold claims to their words: onrecord's own, and those that installed packages bring."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cache
from typing import Any, TypeVar

from onrecord.model.claims import Claim
from onrecord.model.corpus import Corpus
from onrecord.model.rules import RULES
from onrecord.rules.carrying import Carrier
from onrecord.rules.case import Case
from onrecord.rules.rule import Answered, ClaimRule, Found, NotAsked, Place, Unread

__all__ = ["RuleBrokeError", "claim_rules"]


class RuleBrokeError(Exception):
    """A rule that a package brings has raised an exception, or answered what is no answer; the message says which."""


@cache
def claim_rules() -> tuple[ClaimRule, ...]:
    """Return all of them, those that yield to others behind these; what breaks in a package's is a RuleBrokeError."""
    rules = [rule for rule in RULES.values() if isinstance(rule, ClaimRule)]
    rules.sort(key=lambda rule: _turn(rule, 0))
    return tuple(_guarded(rule) if rule.code in RULES.brought else rule for rule in rules)


_DEEPEST = 20
"""How many rules may yield to each other in a row: more go in a circle."""


def _turn(rule: ClaimRule, depth: int) -> int:
    """Return after how many others, of which each yields to the next, a rule has to be run."""
    others = [RULES[code] for code in rule.yields_to if code in RULES and depth < _DEEPEST]
    return max((1 + _turn(row, depth + 1) for row in others if isinstance(row, ClaimRule)), default=0)


def _guarded(rule: ClaimRule) -> ClaimRule:
    asks, check, carriers = rule.asks, rule.check, rule.carriers

    def guarded_asks(claim: Claim, corpus: Corpus) -> Iterable[Place]:
        return _run(rule, _is_place, lambda: asks(claim, corpus))

    def guarded_check(case: Case, place: Place) -> Iterable[Answered]:
        return _run(rule, _is_answer, lambda: check(case, place))

    def guarded_carriers(case: Case, place: Place) -> Iterable[Carrier]:
        return _run(rule, _is_carrier, lambda: carriers(case, place) if carriers is not None else ())

    return replace(
        rule, asks=guarded_asks, check=guarded_check, carriers=guarded_carriers if carriers is not None else None
    )


_Told = TypeVar("_Told")


def _run(rule: ClaimRule, fits: Callable[[Any], bool], told: Callable[[], Iterable[_Told]]) -> tuple[_Told, ...]:
    """Return all that a rule says.

    Raises:
        RuleBrokeError: it raised an exception, or said what does not fit.
    """
    try:
        rows = tuple(told())
    except Exception as error:
        raise RuleBrokeError(f"the rule {rule.code} broke: {type(error).__name__}: {error}") from error
    wrong = next((row for row in rows if not fits(row)), None)
    if wrong is not None:
        raise RuleBrokeError(f"the rule {rule.code} broke: it said {wrong!r}, which is nothing that it can say")
    return rows


def _is_place(row: object) -> bool:
    return isinstance(row, tuple) and bool(row) and all(isinstance(key, str | int) for key in row)


def _is_answer(row: object) -> bool:
    match row:
        case Found():
            texts = all(isinstance(text, str) for text in (row.message, row.value, row.mend))
            return texts and (not row.at or _is_place(row.at))
        case Unread(reason):
            return isinstance(reason, str)
        case _:
            return isinstance(row, NotAsked)


def _is_carrier(row: object) -> bool:
    return isinstance(row, Carrier)
