"""The report as plain text, line by line: `concise` and `full`, and parts of them for pytest and for files."""

from collections import Counter
from collections.abc import Iterator
from typing import Literal

from onrecord.model.findings import Finding
from onrecord.model.verdicts import Severity, Status
from onrecord.report import Report
from onrecord.reports.finding_lines import Line, comparison, headline, told
from onrecord.reports.report_words import count, listed, one_line, rule_name, summary_words

__all__ = [
    "comparison_lines",
    "finding_lines",
    "headline_text",
    "listing",
    "summary_line",
    "write_concise",
    "write_full",
]

_MOST_SKIPPED = 10


def write_concise(report: Report) -> str:
    """Return one line for each finding that asks something of somebody, and the totals."""
    return "".join(f"{line}\n" for line in listing(report, "concise"))


def write_full(report: Report) -> str:
    """Return every finding with its context, as a compiler tells it; then explained differences; then the totals."""
    return "".join(f"{line}\n" for line in listing(report, "full"))


def listing(report: Report, format: Literal["concise", "full"]) -> Iterator[Line]:  # noqa: A002 - as users write it
    """Yield the lines of a report: what fails or warns first in the order of the files, then notes, then totals."""
    telling = [row for row in report.findings if row.severity is not Severity.NOTE or row.status is Status.ACCEPTED]
    notes = [row for row in report.findings if row.severity is Severity.NOTE and row.status is Status.NEW]
    for finding in telling:
        if format == "concise":
            yield headline(finding)
        else:
            yield from told(report, finding)
            yield Line(())
    if format == "full":
        yield from _notes(notes)
        yield from _skipped(report)
    elif notes:
        yield Line((("dim", f"{count(len(notes), 'note')}: {_by_kind(notes)}"),))
    yield from _totals(report)


def _by_kind(notes: list[Finding]) -> str:
    kinds = Counter(str(row.verdict) if row.verdict else rule_name(row.rule) for row in notes)
    return listed(f"{number:,} {kind}" for kind, number in sorted(kinds.items()))


def _notes(notes: list[Finding]) -> Iterator[Line]:
    if not notes:
        return
    yield Line((("label", f"{count(len(notes), 'note')}, nothing to do:"),))
    for finding in notes:
        verdict = ("dim", f" ({finding.verdict})" if finding.verdict else "")
        yield Line((*headline(finding).pieces, verdict), indent=2, keep=True)
    yield Line(())


def _skipped(report: Report) -> Iterator[Line]:
    """Yield what could not be checked, grouped by rule and reason."""
    if not report.skipped:
        return
    yield Line((("label", f"{count(len(report.skipped), 'check')} could not run, so nothing is known of them:"),))
    groups: dict[tuple[str, str], list[str]] = {}
    for row in report.skipped:
        groups.setdefault((row.rule, row.reason), []).extend(row.claims)
    for (rule, reason), claims in sorted(groups.items()):
        names = [one_line(name) for name in claims[:_MOST_SKIPPED]]
        more = [f"{len(claims) - len(names):,} more"] if len(claims) > len(names) else []
        about = f" ({listed([*names, *more])})" if names else ""
        yield Line((("note", rule), ("", f" {one_line(reason)}"), ("dim", about)), indent=2)
    yield Line(())


def _totals(report: Report) -> Iterator[Line]:
    words = summary_words(report)
    fails = report.checks.failed
    verdict = ("error", f"{count(fails, 'finding')} that fail{'s' if fails == 1 else ''}") if fails else (
        ("passed", "nothing fails") if report.checked_anything else ("warning", "nothing was checked")
    )  # fmt: skip
    yield Line((verdict, ("", f"; {'; '.join(words)}")))


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
