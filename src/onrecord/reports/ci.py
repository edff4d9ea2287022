"""The report as CI servers read it: annotations of GitHub Actions, and JUnit XML."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from xml.etree import ElementTree as ET

from onrecord.model.findings import Finding, Skipped
from onrecord.model.verdicts import Severity, Status
from onrecord.report import Report
from onrecord.reports.report_words import one_line, readable, rule_name
from onrecord.reports.text_report import finding_lines, summary_line

__all__ = ["write_github", "write_junit"]

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def write_github(report: Report) -> str:
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


def write_junit(report: Report) -> str:
    """Return the report as JUnit XML that both common schemas accept: that of Ant (Windy Road's) and that of Jenkins.

    Neither has a place for a line: a suite names its file, and what is said of a finding begins with
    `path:line:column`. Every finding is a case: a failure where it fails the gate, skipped with the reason where a
    dispute accepts it, and passed where it only warns or explains; what is said then stands in the suite's output.
    Each check that could not run is a skipped case; the checks of a rule that found nothing stand as one case that
    says how many they were. The time is the day of the checks; the host is never named.
    """
    suites = ET.Element("testsuites")
    by_file: dict[str, list[Finding]] = defaultdict(list)
    for row in report.findings:
        by_file[row.position.path].append(row)
    for number, path in enumerate(sorted(by_file)):
        rows = by_file[path]
        said = [_told(report, row) for row in rows if not row.fails and row.status is not Status.ACCEPTED]
        suites.append(_suite(report, number, path, [_case(report, row) for row in rows], said=said, file=path))
    said = [summary_line(report)]
    suites.append(_suite(report, len(by_file), "checks that found nothing", _passed(report), said=said))
    if report.skipped:
        cases = [_skipped(row) for row in report.skipped]
        suites.append(_suite(report, len(by_file) + 1, "checks that could not run", cases))
    ET.indent(suites)
    written: str = ET.tostring(suites, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{written}\n'


def _suite(
    report: Report, number: int, name: str, cases: Iterable[ET.Element], *, said: Sequence[str] = (), file: str = ""
) -> ET.Element:
    cases = list(cases)
    suite = ET.Element(
        "testsuite",
        name=one_line(name),
        package="onrecord",
        id=str(number),
        timestamp=f"{report.today.isoformat()}T00:00:00",
        hostname="localhost",
        tests=str(len(cases)),
        failures=str(sum(case.find("failure") is not None for case in cases)),
        errors="0",
        skipped=str(sum(case.find("skipped") is not None for case in cases)),
        time="0",
    )
    properties = ET.SubElement(suite, "properties")
    if file:
        ET.SubElement(properties, "property", name="file", value=one_line(file))
    suite.extend(cases)
    ET.SubElement(suite, "system-out").text = "\n\n".join(said)
    ET.SubElement(suite, "system-err")
    return suite


def _case(report: Report, row: Finding) -> ET.Element:
    name = f"{row.rule} {rule_name(row.rule)}: {', '.join(row.claims or row.sources)}".rstrip(": ")
    case = ET.Element("testcase", name=one_line(name), classname=one_line(row.position.path), time="0")
    if row.fails:
        failure = ET.SubElement(case, "failure", message=one_line(row.message), type=row.rule)
        failure.text = _told(report, row)
    elif row.status is Status.ACCEPTED:
        dispute = report.corpus.disputes.get(row.dispute)
        reason = f"accepted by {row.dispute}: {dispute.reason if dispute else ''}"
        ET.SubElement(case, "skipped", message=one_line(reason))
    return case


def _told(report: Report, row: Finding) -> str:
    return "\n".join(finding_lines(report, row))


def _passed(report: Report) -> Iterable[ET.Element]:
    for rule, number in sorted(report.passed.items()):
        name = f"{rule} {rule_name(rule)}: {number:,} passed"
        yield ET.Element("testcase", name=name, classname="onrecord", time="0")


def _skipped(row: Skipped) -> ET.Element:
    name = f"{row.rule} {rule_name(row.rule)}: {', '.join(row.claims)}".rstrip(": ")
    case = ET.Element("testcase", name=one_line(name), classname="onrecord", time="0")
    ET.SubElement(case, "skipped", message=one_line(row.reason))
    return case
