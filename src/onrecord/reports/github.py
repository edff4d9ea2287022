"""Workflow commands of GitHub Actions: each finding becomes an annotation beside its line."""

from collections.abc import Iterator

from onrecord.model.findings import Finding
from onrecord.model.verdicts import Severity, Status
from onrecord.report import Report
from onrecord.reports.report_words import readable, rule_name
from onrecord.reports.text_report import finding_lines, summary_line

__all__ = ["write"]

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def write(report: Report) -> str:
    """Return one command for each finding; what is accepted or explained becomes a notice; then the totals."""
    return "".join(f"{line}\n" for line in _lines(report))


def _lines(report: Report) -> Iterator[str]:
    for row in report.findings:
        level = "notice" if row.status is Status.ACCEPTED else _LEVELS[row.severity]
        yield f"::{level} {_properties(row)}::{_message(report, row)}"
    level = "error" if report.fails else "notice"
    yield f"::{level} title=onrecord::{_data(summary_line(report))}"


def _properties(row: Finding) -> str:
    values = {
        "file": row.position.path,
        "line": str(row.position.line),
        "col": str(row.position.column),
        "title": f"{row.rule} {rule_name(row.rule)}",
    }
    return ",".join(f"{key}={_property(readable(value))}" for key, value in values.items())


def _message(report: Report, row: Finding) -> str:
    """Return the finding with its context, its first line without the place, which the annotation has already."""
    _place, *context = finding_lines(report, row)
    return _data("\n".join([readable(row.message), *context]))


def _data(text: str) -> str:
    """Escape the message of a command."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """Escape the value of a property of a command."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")
