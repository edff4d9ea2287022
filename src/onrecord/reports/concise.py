"""One line for each finding that asks something of somebody, and the totals."""

from onrecord.report import Report
from onrecord.reports.listing import listing

__all__ = ["write"]


def write(report: Report) -> str:
    """Return the report as plain text."""
    return "".join(f"{line}\n" for line in listing(report, "concise"))
