"""The report as JUnit XML, as CI servers read it: a suite for each fact file, a case for each finding."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from xml.etree import ElementTree as ET

from onrecord.model.findings import Finding, Skipped
from onrecord.model.verdicts import Status
from onrecord.report import Report
from onrecord.reports.report_words import one_line, rule_name
from onrecord.reports.text_report import finding_lines, summary_line

__all__ = ["write"]


def write(report: Report) -> str:
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
