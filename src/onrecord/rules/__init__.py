"""Grounding: do the quotations carry the values that the claims state?"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from onrecord.documents import Documents
from onrecord.model.claims import Answer, Claim, EntityValue, Members, TextValue
from onrecord.model.corpus import Corpus
from onrecord.model.findings import Located, Outcome
from onrecord.model.quantities import Quantity
from onrecord.model.settings import Settings
from onrecord.rules.answers import check_answer
from onrecord.rules.entities import check_entity, check_subject
from onrecord.rules.gathered import Gathered
from onrecord.rules.lists import check_complete
from onrecord.rules.members import check_members, check_without
from onrecord.rules.numbers import check_numbers
from onrecord.rules.plans import check_plan, may_be_a_plan
from onrecord.rules.speakers import check_left_out, check_speaker
from onrecord.rules.texts import check_text
from onrecord.rules.times import ground_dates
from onrecord.rules.wholes import check_left_open, check_whole, is_said_to_be_complete
from onrecord.rules.wording import wordings
from onrecord.rules.words import Reader

__all__ = ["ground"]


def ground(corpus: Corpus, documents: Documents, located: Iterable[Located], settings: Settings) -> Outcome:
    """Check that each claim's value stands in the words that it takes from each of its sources.

    Args:
        corpus: the claims.
        documents: the sources' texts.
        located: where the quotations stand.
        settings: the project's settings.

    Returns:
        The findings of family G; where a quotation was not found, its checks are skipped.
    """
    located = tuple(located)
    gathered = Gathered()
    reader = Reader(corpus, documents)
    asked = (check for rule, check in _ASKED_FOR.items() if settings.severity.get(rule, "off") != "off")
    checks = (*_CHECKS, *asked)
    for claim, source, wording in wordings(corpus, documents, located):
        if wording is None:
            for rule in _rules_of(claim, corpus):
                gathered.skipped(rule, claim.id, f"its quotation from {source} was not found")
            continue
        for check in checks:
            check(wording, reader, corpus, gathered)
    dated = ground_dates(corpus, documents, located, settings)
    return _told_once(_together((dated, gathered.outcome())), settings)


_CHECKS = (
    check_members,
    check_without,
    check_complete,
    check_numbers,
    check_answer,
    check_speaker,
    check_left_out,
    check_entity,
    check_text,
    check_plan,
    check_left_open,
)
_ASKED_FOR = {"G306": check_subject, "G313": check_whole}
"""The checks that run only where the settings give their rule a weight."""


def _rules_of(claim: Claim, corpus: Corpus) -> Iterator[str]:
    """Yield the codes of the rules that would have looked at a claim."""
    looked_at = not claim.is_inferred()
    if (looked_at and isinstance(claim.value, Members)) or (claim.without and not claim.is_inferred("without")):
        yield "G302"
    if looked_at and isinstance(claim.value, Members) and claim.complete and not claim.is_inferred("complete"):
        yield "G305"
    if (looked_at and isinstance(claim.value, Quantity)) or (claim.count and not claim.is_inferred("count")):
        yield "G303"
    if looked_at and isinstance(claim.value, Answer):
        yield "G307"
    if claim.said_by and not claim.is_inferred("said_by"):
        yield "G308"
    if looked_at and isinstance(claim.value, EntityValue | TextValue):
        yield "G309"
    if not claim.said_by and not claim.is_inferred("said_by"):
        yield "G310"
    if may_be_a_plan(claim, corpus):
        yield "G311"
    if is_said_to_be_complete(claim):
        yield "G312"


def _told_once(outcome: Outcome, settings: Settings) -> Outcome:
    """Leave out that a plan is told as happened (G311) where T404 says so already."""
    if settings.severity.get("T404") == "off":
        return outcome
    told = {(row.claims, row.sources) for row in outcome.findings if row.rule == "T404"}
    kept = (row for row in outcome.findings if row.rule != "G311" or (row.claims, row.sources) not in told)
    return replace(outcome, findings=tuple(kept))


def _together(outcomes: Iterable[Outcome]) -> Outcome:
    outcomes = tuple(outcomes)
    return Outcome(
        findings=tuple(finding for outcome in outcomes for finding in outcome.findings),
        skipped=tuple(row for outcome in outcomes for row in outcome.skipped),
        passed=dict(sum((Counter(outcome.passed) for outcome in outcomes), Counter[str]())),
    )
