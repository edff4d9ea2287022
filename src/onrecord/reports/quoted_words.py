"""Quotations as a reader wants them: the words in their sentence, with source, file, line and column."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import replace

from onrecord.model.findings import Finding, Located, Passage
from onrecord.model.frozen import dataclass
from onrecord.report import Report
from onrecord.reports.report_words import source_words

__all__ = ["Quotation", "located", "quotations"]


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
    place: str = ""
    credit: str = ""
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
                written = replace(_as_written(report, identifier, index), likeness=citation.likeness)
                found.append(_in_sentence(written, report, citation.passage))
            elif not finding.sources or evidence.source in finding.sources:
                found.append(quotation(report, identifier, index))
    return found


def quotation(report: Report, claim: str, index: int) -> Quotation:
    """Return one quotation of a claim, where it stands in its source."""
    written = _as_written(report, claim, index)
    row = located(report, claim, index)
    if row is None or row.passage is None:
        return replace(written, place=_missing(row))
    return _in_sentence(written, report, row.passage)


def _as_written(report: Report, claim: str, index: int) -> Quotation:
    evidence = report.corpus.claims[claim].evidence[index]
    return Quotation(
        claim=claim,
        evidence=index,
        source=evidence.source,
        words=evidence.quote,
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


def _in_sentence(quotation: Quotation, report: Report, passage: Passage) -> Quotation:
    """Return a quotation with the source's own words, in their sentence."""
    document = report.documents.by_source.get(quotation.source)
    if document is None:
        return replace(quotation, words=passage.text, place=f"{passage.line}:{passage.column}")
    from onrecord.reading.sentences import sentence_around  # with all that reads; most reports quote nothing

    around = sentence_around(document.text, passage.start, passage.end)
    return replace(
        quotation,
        words=passage.text,
        before=document.text[around.start : passage.start],
        after=document.text[passage.end : around.end],
        place=f"{document.path}:{passage.line}:{passage.column}",
    )
