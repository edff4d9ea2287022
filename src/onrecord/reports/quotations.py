"""Quotations as a reader wants them: the words in their sentence, with source, file, line and column."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from onrecord.model.claims import Evidence
from onrecord.model.findings import Finding, Located, Passage
from onrecord.report import Report
from onrecord.reports.wording import source_words
from onrecord.text.sentences import sentence_around

__all__ = ["Quotation", "located", "quotation", "quotations"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """One quotation of a claim, in its sentence where it was found.

    Args:
        claim: id of the claim.
        evidence: 0-based index of the quotation in the claim.
        source: id of the source.
        words: the source's own words where it was found, else the quotation as the curator wrote it.
        before: the words of its sentence before it; empty where it was not found.
        after: those after it.
        place: `path:line:column` in the source's file; where it was not found, what is known of it instead.
        credit: publisher and date of the source.
        likeness: for the nearest passage of an altered quotation, 0 to 1; else None.
    """

    claim: str
    evidence: int
    source: str
    words: str
    before: str = ""
    after: str = ""
    place: str
    credit: str
    likeness: float | None = None


def quotations(report: Report, finding: Finding, claims: Iterable[str]) -> list[Quotation]:
    """Return the quotations of some claims that a finding rests on, in the order of the claims.

    A quotation that was found stands in its sentence; one that was not comes in the curator's words.
    """
    near = {(row.claim, row.evidence): row for row in finding.evidence}
    found = []
    for identifier in claims:
        claim = report.corpus.claims.get(identifier)
        for index, evidence in enumerate(claim.evidence if claim else ()):
            citation = near.get((identifier, index))
            if citation is not None:
                found.append(_in_sentence(report, identifier, index, evidence, citation.passage, citation.likeness))
            elif not finding.sources or evidence.source in finding.sources:
                found.append(quotation(report, identifier, index))
    return found


def quotation(report: Report, claim: str, index: int) -> Quotation:
    """Return one quotation of a claim, where it stands in its source."""
    evidence = report.corpus.claims[claim].evidence[index]
    row = located(report, claim, index)
    if row is not None and row.passage is not None:
        return _in_sentence(report, claim, index, evidence, row.passage, None)
    return Quotation(
        claim=claim,
        evidence=index,
        source=evidence.source,
        words=evidence.quote,
        place=_missing(row),
        credit=source_words(report.corpus.sources.get(evidence.source), evidence.source),
    )


def located(report: Report, claim: str, index: int) -> Located | None:
    """Return what came of looking for a quotation; None where nobody looked."""
    at = bisect_left(report.located, (claim, index), key=_key)
    if at < len(report.located) and _key(report.located[at]) == (claim, index):
        return report.located[at]
    return None


def _key(row: Located) -> tuple[str, int]:
    return row.claim, row.evidence


def _missing(row: Located | None) -> str:
    if row is None:
        return "not looked for"
    return f"stands in {len(row.places)} places" if row.places else "not found in the source"


def _in_sentence(
    report: Report, claim: str, index: int, evidence: Evidence, passage: Passage, likeness: float | None
) -> Quotation:
    document = report.documents.by_source.get(evidence.source)
    before = after = path = ""
    if document is not None:
        path = document.path
        around = sentence_around(document.text, passage.start, passage.end)
        before, after = document.text[around.start : passage.start], document.text[passage.end : around.end]
    return Quotation(
        claim=claim,
        evidence=index,
        source=evidence.source,
        words=passage.text,
        before=before,
        after=after,
        place=f"{path}:{passage.line}:{passage.column}",
        credit=source_words(report.corpus.sources.get(evidence.source), evidence.source),
        likeness=likeness,
    )
