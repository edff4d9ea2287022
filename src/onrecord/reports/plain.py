"""Findings as plain lines of text, without colour: for pytest, for files, for whatever is no terminal."""

from onrecord.model.findings import Finding
from onrecord.report import Report
from onrecord.reports.telling import comparison, headline, told
from onrecord.reports.wording import summary_words

__all__ = ["comparison_lines", "finding_lines", "headline_text", "summary_line"]


def headline_text(finding: Finding) -> str:
    """Return `path:line:column: CODE message`."""
    return str(headline(finding))


def finding_lines(report: Report, finding: Finding) -> list[str]:
    """Return a finding with its context; the first line is exactly `path:line:column: CODE message`."""
    return [str(line) for line in told(report, finding)]


def comparison_lines(report: Report, finding: Finding) -> list[str]:
    """Return a comparison with both sides, their quotations and sources, the reasons, and what accepts it."""
    return [str(line) for line in comparison(report, finding)]


def summary_line(report: Report) -> str:
    """Return the totals: claims, sources, checks run and what came of them, skipped, inferred, not compared."""
    return "; ".join(summary_words(report))
