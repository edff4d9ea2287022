"""The report for a pull request: short, contradictions first, details folded."""

import html
import re
from collections.abc import Iterable, Iterator

from onrecord.model.findings import Finding, Side
from onrecord.model.verdicts import Severity, Status, Verdict
from onrecord.report import Report
from onrecord.reports.report_words import (
    VERDICTS,
    count,
    entity_name,
    is_open,
    kind_of,
    listed,
    one_line,
    quotations,
    readable,
    rule_name,
    summary_words,
)

__all__ = ["code", "escaped", "write"]

_MOST_COMPARISONS = 20
_MOST_FINDINGS = 50
_MOST_NOTES = 50
_MOST_CLAIMS = 5
_LONGEST_QUOTATION = 400
_HEADINGS = {
    Verdict.CONTRADICTION: "Contradictions",
    Verdict.POSSIBLE: "Possible contradictions",
    Verdict.ATTRIBUTED: "Attributed to a speaker",
}
_ACTIVE = re.compile(r"([\\`*_\[\]<>#|~&!@$]|:(?=//|[\w+-]+:)|(?<=www)\.)")
_OPENING = re.compile(r"\A([-+=]|[0-9]+(?=[.)]))")
_MENTION = re.compile(r"([@#])(?=\w)")
_WORD_JOINER = "\u2060"


def escaped(text: str) -> str:
    """Return a text on one line that Markdown shows as it is.

    What could open a list, a link, a tag, an image, a formula or an emoji is escaped; a word joiner keeps `@name` and
    `#1` from calling anybody.
    """
    line = _ACTIVE.sub(r"\\\1", _MENTION.sub(rf"\1{_WORD_JOINER}", one_line(text)))
    opening = _OPENING.match(line)
    if opening is None:
        return line
    first = opening.end() - (1 if not opening[1].isdigit() else 0)
    return f"{line[:first]}\\{line[first:]}"


def code(text: str) -> str:
    """Return a text as a code span, whatever backticks it holds."""
    line = one_line(text)
    fence = "`" * (max((len(run) for run in re.findall("`+", line)), default=0) + 1)
    gap = " " if "`" in line else ""
    return f"{fence}{gap}{line}{gap}{fence}" if line else ""


def write(report: Report) -> str:
    """Return the report as Markdown."""
    return "\n".join(_blocks(report)).rstrip() + "\n"


def _blocks(report: Report) -> Iterator[str]:
    failed = report.checks.failed
    verdict = f"{count(failed, 'finding')} to mend" if failed else "nothing fails"
    yield f"# onrecord: {verdict if report.checked_anything else 'nothing was checked'}\n"
    yield f"{escaped('; '.join(summary_words(report)))}\n"
    for kind, heading in _HEADINGS.items():
        rows = [row for row in report.findings if row.verdict is kind]
        yield from _comparisons(report, heading, kind, rows)
    rest = [row for row in report.findings if not is_open(row) and row.severity is not Severity.NOTE]
    yield from _findings(rest)
    notes = [row for row in report.findings if not is_open(row) and row.severity is Severity.NOTE]
    yield from _notes(notes)
    yield from _skipped(report)


def _comparisons(report: Report, heading: str, verdict: Verdict, rows: list[Finding]) -> Iterator[str]:
    if not rows:
        return
    rows.sort(key=lambda row: row.status is Status.ACCEPTED)
    yield f"## {heading}: {len(rows):,}\n"
    yield f"{VERDICTS[verdict]}\n"
    for row in rows[:_MOST_COMPARISONS]:
        yield from _comparison(report, row)
    yield from _left_out(len(rows) - _MOST_COMPARISONS)


def _comparison(report: Report, finding: Finding) -> Iterator[str]:
    compared = finding.comparison
    if compared is None:
        return
    subject = f"{escaped(entity_name(report.corpus, compared.subject))} · {escaped(compared.property)}"
    accepted = " (accepted)" if finding.status is Status.ACCEPTED else ""
    yield f"### {subject}{accepted}\n"
    yield f"{_headline(finding)}\n"
    for side in compared.sides:
        yield from _side(report, finding, side)
    yield ""
    if compared.clash:
        yield f"They clash {escaped(compared.clash)}.\n"
    if compared.why:
        yield f"{escaped(compared.why)}\n"
    for number, step in enumerate(compared.chain, 1):
        yield f"{number}. {escaped(step)}"
    if compared.chain:
        yield ""
    dispute = report.corpus.disputes.get(finding.dispute)
    if dispute is not None:
        yield f"Accepted as {code(dispute.id)}: {escaped(dispute.reason)}\n"
    elif compared.stanza:
        yield from _folded("Accept it until a review", _fenced(compared.stanza))


def _side(report: Report, finding: Finding, side: Side) -> Iterator[str]:
    yield f"- **{escaped(side.says)}** ({count(side.origins, 'independent origin')})"
    rows = quotations(report, finding, side.claims)
    for row in rows[:_MOST_CLAIMS]:
        words = row.words if len(row.words) <= _LONGEST_QUOTATION else f"{row.words[:_LONGEST_QUOTATION]} …"
        yield f"  - “{escaped(words)}” {escaped(row.credit)}, {code(row.place)}, claim {code(row.claim)}"
    if len(rows) > _MOST_CLAIMS:
        yield f"  - and {len(rows) - _MOST_CLAIMS:,} more"


def _findings(rows: list[Finding]) -> Iterator[str]:
    if not rows:
        return
    rows.sort(key=lambda row: not row.fails)
    yield f"## Quotations, values and files: {len(rows):,}\n"
    for row in rows[:_MOST_FINDINGS]:
        yield f"- **{kind_of(row)}** {_headline(row)}"
    yield ""
    yield from _left_out(len(rows) - _MOST_FINDINGS)


def _notes(rows: list[Finding]) -> Iterator[str]:
    if rows:
        lines = [f"- {row.verdict or rule_name(row.rule)}: {_headline(row)}" for row in rows[:_MOST_NOTES]]
        lines += _left_out(len(rows) - _MOST_NOTES)
        yield from _folded(f"{count(len(rows), 'difference')} explained, and other notes", lines)


def _skipped(report: Report) -> Iterator[str]:
    if report.skipped:
        groups: dict[tuple[str, str], list[str]] = {}
        for row in report.skipped:
            groups.setdefault((row.rule, row.reason), []).extend(row.claims)
        lines = []
        for (rule, reason), claims in sorted(groups.items()):
            more = [f"{len(claims) - _MOST_CLAIMS:,} more"] if len(claims) > _MOST_CLAIMS else []
            about = listed([*map(code, claims[:_MOST_CLAIMS]), *more])
            lines.append(f"- {code(rule)} {escaped(reason)}{': ' if about else ''}{about}")
        lines = [*lines[:_MOST_NOTES], *_left_out(len(lines) - _MOST_NOTES)]
        yield from _folded(f"{count(len(report.skipped), 'check')} could not run", lines)


def _headline(finding: Finding) -> str:
    rule = f"{code(finding.rule)} {escaped(rule_name(finding.rule))}"
    return f"{escaped(finding.message)} ({rule}, {code(str(finding.position))})"


def _folded(title: str, lines: Iterable[str]) -> Iterator[str]:
    yield f"<details><summary>{html.escape(title)}</summary>\n"
    yield from lines
    yield "\n</details>\n"


def _fenced(text: str) -> list[str]:
    body = readable(text).rstrip()
    fence = "`" * max(3, max((len(run) for run in re.findall("`+", body)), default=0) + 1)
    return [f"{fence}yaml", body, fence]


def _left_out(number: int) -> list[str]:
    return [f"- … and {number:,} more in the full report"] if number > 0 else []
