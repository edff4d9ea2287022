"""The whole report as lines: what the formats `concise` and `full` tell, with and without a terminal."""

from collections import Counter
from collections.abc import Iterator
from typing import Literal

from onrecord.model.findings import Finding
from onrecord.model.verdicts import Severity, Status
from onrecord.report import Report
from onrecord.reports.characters import one_line
from onrecord.reports.telling import Line, headline, told
from onrecord.reports.wording import count, listed, rule_name, summary_words

__all__ = ["listing"]

_MOST_SKIPPED = 10


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
