"""The report as JUnit XML, as CI servers read it: a suite for each fact file, a case for each finding."""

from collections import defaultdict
from collections.abc import Iterable
from xml.etree import ElementTree as ET

from onrecord.model.findings import Finding, Skipped
from onrecord.model.verdicts import Status
from onrecord.report import Report
from onrecord.reports.characters import one_line
from onrecord.reports.plain import finding_lines, summary_line
from onrecord.reports.wording import rule_name

__all__ = ["write"]


def write(report: Report) -> str:
    """Return the report as JUnit XML, in the common form that Jenkins' schema describes.

    That form has no place for a line: the suite names its file, and the text of a case begins with `path:line:column`.
    Every finding is a case: a failure where it fails the gate, skipped with the reason where a dispute accepts it,
    and passed, with the message as its output, where it only warns or explains. Each check that could not run is a
    skipped case; the checks of a rule that found nothing stand as one case that says how many they were.
    """
    suites = ET.Element("testsuites")
    by_file: dict[str, list[Finding]] = defaultdict(list)
    for row in report.findings:
        by_file[row.position.path].append(row)
    for path in sorted(by_file):
        _suite(suites, path, [_case(report, row) for row in by_file[path]], file=path)
    _suite(suites, "checks that found nothing", _passed(report), summary_line(report))
    if report.skipped:
        _suite(suites, "checks that could not run", [_skipped(row) for row in report.skipped])
    ET.indent(suites)
    written: str = ET.tostring(suites, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{written}\n'


def _suite(suites: ET.Element, name: str, cases: Iterable[ET.Element], said: str = "", file: str = "") -> None:
    cases = list(cases)
    counts = {
        "tests": len(cases),
        "failures": sum(case.find("failure") is not None for case in cases),
        "errors": 0,
        "skipped": sum(case.find("skipped") is not None for case in cases),
    }
    suite = ET.SubElement(suites, "testsuite", name=one_line(name), time="0")
    suite.attrib.update({key: str(number) for key, number in counts.items()})
    if file:
        suite.set("file", one_line(file))
    suite.extend(cases)
    if said:
        ET.SubElement(suite, "system-out").text = said


def _case(report: Report, row: Finding) -> ET.Element:
    name = f"{row.rule} {rule_name(row.rule)}: {', '.join(row.claims or row.sources)}".rstrip(": ")
    case = ET.Element(
        "testcase",
        name=one_line(name),
        classname=one_line(row.position.path),
        time="0",
    )
    told = "\n".join(finding_lines(report, row))
    if row.fails:
        failure = ET.SubElement(case, "failure", message=one_line(row.message), type=row.rule)
        failure.text = told
    elif row.status is Status.ACCEPTED:
        dispute = report.corpus.disputes.get(row.dispute)
        reason = f"accepted by {row.dispute}: {dispute.reason if dispute else ''}"
        ET.SubElement(case, "skipped", message=one_line(reason))
    else:
        ET.SubElement(case, "system-out").text = told
    return case


def _passed(report: Report) -> Iterable[ET.Element]:
    for rule, number in sorted(report.passed.items()):
        name = f"{rule} {rule_name(rule)}: {number:,} passed"
        yield ET.Element("testcase", name=name, classname="onrecord", time="0")


def _skipped(row: Skipped) -> ET.Element:
    name = f"{row.rule} {rule_name(row.rule)}: {', '.join(row.claims)}".rstrip(": ")
    case = ET.Element("testcase", name=one_line(name), classname="onrecord", time="0")
    ET.SubElement(case, "skipped", message=one_line(row.reason))
    return case
