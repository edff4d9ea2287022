"""Grounding: do the quotations carry the values that the claims state?"""

from collections import Counter
from collections.abc import Iterable, Iterator

from onrecord.documents import Documents
from onrecord.grounding.answers import check_answer
from onrecord.grounding.entities import check_entity, check_subject
from onrecord.grounding.gathered import Gathered
from onrecord.grounding.lists import check_complete
from onrecord.grounding.members import check_members, check_without
from onrecord.grounding.numbers import check_numbers
from onrecord.grounding.speakers import check_left_out, check_speaker
from onrecord.grounding.texts import check_text
from onrecord.grounding.times import ground_dates
from onrecord.grounding.wording import wordings
from onrecord.grounding.words import Reader
from onrecord.model.claims import Answer, Claim, EntityValue, Members, TextValue
from onrecord.model.corpus import Corpus
from onrecord.model.findings import Located, Outcome
from onrecord.model.quantities import Quantity
from onrecord.model.settings import Settings

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
    checks = _CHECKS if settings.severity.get("G306", "off") == "off" else (*_CHECKS, check_subject)
    for claim, source, wording in wordings(corpus, documents, located):
        if wording is None:
            for rule in _rules_of(claim):
                gathered.skipped(rule, claim.id, f"its quotation from {source} was not found")
            continue
        for check in checks:
            check(wording, reader, corpus, gathered)
    return _together((ground_dates(corpus, documents, located, settings), gathered.outcome()))


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
)


def _rules_of(claim: Claim) -> Iterator[str]:
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
    if not claim.said_by and not claim.via and not claim.is_inferred("said_by"):
        yield "G310"


def _together(outcomes: Iterable[Outcome]) -> Outcome:
    outcomes = tuple(outcomes)
    return Outcome(
        findings=tuple(finding for outcome in outcomes for finding in outcome.findings),
        skipped=tuple(row for outcome in outcomes for row in outcome.skipped),
        passed=dict(sum((Counter(outcome.passed) for outcome in outcomes), Counter[str]())),
    )
