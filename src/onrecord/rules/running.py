"""Runs the rules that hold claims to their words, onrecord's own and those that installed packages bring.

What passed, what was skipped and what is off follows from how they are run.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any, TypeVar

from onrecord.documents import Documents
from onrecord.model.claims import Claim
from onrecord.model.corpus import Corpus
from onrecord.model.findings import Finding, Located, Outcome, Skipped, grounding_fingerprint
from onrecord.model.rules import RULES
from onrecord.model.settings import Settings
from onrecord.rules.carrying import Carrier, standing_of
from onrecord.rules.case import Case
from onrecord.rules.names.quoted_names import Reader
from onrecord.rules.rule import Answered, ClaimRule, Found, NotAsked, Place, Raised, Unread
from onrecord.rules.wording import wordings

__all__ = ["RuleBrokeError", "claim_rules", "ground"]

_DEEPEST = 20
"""How many rules may yield to each other in a row: more go in a circle."""

_Told = TypeVar("_Told")


class RuleBrokeError(Exception):
    """A rule that a package brings has raised an exception, or answered what is no answer; the message says which."""


@cache
def claim_rules() -> tuple[ClaimRule, ...]:
    """Return all of them, those that yield to others behind these; what breaks in a package's is a RuleBrokeError."""
    rules = [rule for rule in RULES.values() if isinstance(rule, ClaimRule)]
    rules.sort(key=lambda rule: _turn(rule, 0))
    return tuple(_guarded(rule) if rule.code in RULES.brought else rule for rule in rules)


def _turn(rule: ClaimRule, depth: int) -> int:
    """Return after how many others, of which each yields to the next, a rule has to be run."""
    others = [RULES[code] for code in rule.yields_to if code in RULES and depth < _DEEPEST]
    return max((1 + _turn(row, depth + 1) for row in others if isinstance(row, ClaimRule)), default=0)


def _guarded(rule: ClaimRule) -> ClaimRule:
    asks, check, carriers = rule.asks, rule.check, rule.carriers

    def guarded_asks(claim: Claim, corpus: Corpus) -> Iterable[Place]:
        return _told_by(rule, _is_place, lambda: asks(claim, corpus))

    def guarded_check(case: Case, place: Place) -> Iterable[Answered]:
        return _told_by(rule, _is_answer, lambda: check(case, place))

    def guarded_carriers(case: Case, place: Place) -> Iterable[Carrier]:
        return _told_by(rule, _is_carrier, lambda: carriers(case, place) if carriers is not None else ())

    return replace(
        rule, asks=guarded_asks, check=guarded_check, carriers=guarded_carriers if carriers is not None else None
    )


def _told_by(rule: ClaimRule, fits: Callable[[Any], bool], told: Callable[[], Iterable[_Told]]) -> tuple[_Told, ...]:
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


def ground(corpus: Corpus, documents: Documents, located: Iterable[Located], settings: Settings) -> Outcome:
    """Hold each claim to the words that it takes from each of its sources.

    A rule that is turned off is not run. Where a quotation was not found, the rules that apply to the claim are
    skipped.

    Args:
        corpus: the claims.
        documents: the sources' texts.
        located: where the quotations stand.
        settings: the project's settings.

    Returns:
        The findings of the rules that are a file each (family G, T404 and T405).
    """
    reader, tally = Reader(corpus, documents), _Tally()
    rules = [rule for rule in claim_rules() if _is_on(rule, settings)]
    for claim, source, wording in wordings(corpus, documents, tuple(located)):
        case = Case(claim, source, wording, corpus, settings, reader)
        told: set[str] = set()
        for rule in rules:
            if told.isdisjoint(rule.yields_to) and _run(rule, case, tally):
                told.add(rule.code)
    return Outcome(findings=tuple(tally.findings), skipped=tuple(tally.skips), passed=dict(tally.passes))


def _is_on(rule: ClaimRule, settings: Settings) -> bool:
    return settings.severity.get(rule.code, "off" if rule.off_by_default else rule.severity) != "off"


def _run(rule: ClaimRule, case: Case, tally: "_Tally") -> bool:
    """Put a rule's questions to one case; tell whether it found anything."""
    try:
        places = tuple(rule.asks(case.claim, case.corpus))
    except RuleBrokeError as broke:
        tally.skipped(rule, case, str(broke))
        return False
    if case.found is None and rule.raised is not Raised.WITHOUT_WORDS:
        if places and rule.raised is Raised.BY_THE_CLAIM:
            tally.skipped(rule, case, f"its quotation from {case.source} was not found")
        return False
    if rule.needs and places and not case.wording.reads(rule.needs[0]):
        tally.skipped(rule, case, case.wording.unread(rule.needs[1]))
        return False
    told = [tally.took(rule, case, place, tuple(_answers(rule, case, place))) for place in places]
    return any(told)


def _answers(rule: ClaimRule, case: Case, place: Place) -> Iterator[Answered]:
    """Yield what a check says; of a value that the words carry, also that they say that it is not so."""
    try:
        answers = tuple(rule.check(case, place))
        carriers = rule.carriers(case, place) if not answers and rule.carriers is not None else ()
    except RuleBrokeError as broke:
        yield Unread(str(broke))
        return
    yield from answers
    best = standing_of(case, carriers)
    if best is not None and best[1].is_turned and not best[0].unnegated:
        carrier, standing = best
        words = " ".join(case.wording.document.text[carrier.place.start : carrier.place.end].split())
        does = case.wording.does("has", "have")
        message = f"{does} “{words}” only where the words say that it is not so (“{standing.words}”)"
        yield Found(message=message, value=words, mend="Correct the value, or quote the words that give it.")


@dataclass(slots=True)
class _Tally:
    """Findings, skipped checks, and how many passed."""

    findings: list[Finding] = field(default_factory=list)
    skips: list[Skipped] = field(default_factory=list)
    passes: Counter[str] = field(default_factory=Counter)

    def took(self, rule: ClaimRule, case: Case, place: Place, answers: tuple[Answered, ...]) -> bool:
        """Count what a check said; tell whether it found anything."""
        for answer in answers:
            match answer:
                case Found():
                    self.findings.append(_finding(rule, case, place, answer))
                case Unread(reason):
                    self.skipped(rule, case, reason)
                case NotAsked():
                    pass
        if not answers:
            self.passes[rule.code] += 1
        return any(isinstance(answer, Found) for answer in answers)

    def skipped(self, rule: ClaimRule, case: Case, reason: str) -> None:
        """Note a check that could not run."""
        self.skips.append(Skipped(rule=rule.code, claims=(case.claim.id,), reason=reason))


def _finding(rule: ClaimRule, case: Case, place: Place, found: Found) -> Finding:
    """Return what is wrong as a finding at its place in the fact file, with the quotations."""
    at = found.at or place
    return Finding(
        rule=rule.code,
        message=found.message,
        position=case.claim.marks.at(*at),
        claims=(case.claim.id,),
        sources=(case.source,),
        evidence=case.found.citations if case.found is not None and rule.raised is not Raised.WITHOUT_WORDS else (),
        fingerprint=grounding_fingerprint(rule.code, case.claim.id, case.source, str(at[0]), found.value),
        help=found.mend,
    )
