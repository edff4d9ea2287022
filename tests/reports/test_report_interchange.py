"""SARIF, JUnit and workflow commands: what other programs read."""

import json
import re
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from onrecord.report import Report
from onrecord.reports import render

Json = Any

# What both common JUnit schemas allow, that of Ant (Windy Road's `JUnit.xsd`) and that of Jenkins (`junit-10.xsd`):
# by element, the attributes it must have, those it may have, and its children in their order.
ALLOWED: dict[str, tuple[set[str], set[str], list[str]]] = {
    "testsuites": (set(), set(), ["testsuite"]),
    "testsuite": (
        {"name", "tests", "failures", "errors", "time", "timestamp", "hostname", "package", "id"},
        {"skipped"},
        ["properties", "testcase", "system-out", "system-err"],
    ),
    "properties": (set(), set(), ["property"]),
    "property": ({"name", "value"}, set(), []),
    "testcase": ({"name", "classname", "time"}, set(), ["skipped", "failure"]),
    "failure": ({"type"}, {"message"}, []),
    "skipped": (set(), {"type", "message"}, []),
    "system-out": (set(), set(), []),
    "system-err": (set(), set(), []),
}
COUNTS = ("tests", "failures", "errors", "skipped", "id")


def parsed(text: str) -> ET.Element:
    """Return the root of an XML text."""
    return ET.fromstring(text)  # noqa: S314 - our own report


@pytest.fixture
def sarif(report: Report) -> Json:
    return json.loads(render(report, "sarif"))


def test_sarif_names_its_version_and_every_rule_once_with_help(sarif: Json) -> None:
    [run] = sarif["runs"]
    rules = run["tool"]["driver"]["rules"]

    assert sarif["version"] == "2.1.0"
    assert len({rule["id"] for rule in rules}) == len(rules)
    assert all(rule["help"]["text"] and rule["help"]["markdown"] for rule in rules)


def test_sarif_points_with_relative_addresses_to_fact_files_and_sources(sarif: Json) -> None:
    results = sarif["runs"][0]["results"]
    [row] = [row for row in results if row["ruleId"] == "M501"]
    place = row["locations"][0]["physicalLocation"]

    assert place["artifactLocation"] == {"uri": "facts/league.yaml", "uriBaseId": "%SRCROOT%"}
    assert place["region"] == {"startLine": 110, "startColumn": 12}
    assert [row["physicalLocation"]["artifactLocation"]["uri"] for row in row["relatedLocations"]] == [
        "seeds/herald.txt",
        "seeds/courier.txt",
        "seeds/herald.txt",
    ]


def test_sarif_indexes_its_rules_and_keeps_fingerprints(sarif: Json, report: Report) -> None:
    [run] = sarif["runs"]

    for row, finding in zip(run["results"], report.findings, strict=True):
        assert run["tool"]["driver"]["rules"][row["ruleIndex"]]["id"] == row["ruleId"] == finding.rule
        assert row["partialFingerprints"] == {"onrecord/v1": finding.fingerprint}


def test_sarif_holds_what_is_accepted_as_suppressed_with_the_reason(sarif: Json) -> None:
    suppressed = [row for row in sarif["runs"][0]["results"] if "suppressions" in row]

    assert [row["ruleId"] for row in suppressed] == ["V602"]
    assert suppressed[0]["suppressions"][0]["justification"] == "The Herald counts reservists, the Courier does not."


def test_sarif_tells_of_checks_that_could_not_run(sarif: Json) -> None:
    told = sarif["runs"][0]["invocations"][0]["toolExecutionNotifications"]

    assert told[0]["message"]["text"] == "G301 could not run: no date expression that could be read (starts-courier)"


def test_sarif_escapes_paths(hostile_report: Report) -> None:
    written = json.loads(render(hostile_report, "sarif"))

    for row in written["runs"][0]["results"]:
        assert re.fullmatch(r"[\w.~/%-]+", row["locations"][0]["physicalLocation"]["artifactLocation"]["uri"])


@pytest.mark.parametrize("name", ["report", "hostile_report"])
def test_junit_keeps_to_both_common_schemas(name: str, request: pytest.FixtureRequest) -> None:
    root = parsed(render(request.getfixturevalue(name), "junit"))

    assert root.tag == "testsuites"
    for element in root.iter():
        needed, allowed, children = ALLOWED[element.tag]
        assert needed <= set(element.attrib) <= needed | allowed
        places = [children.index(child.tag) for child in element]
        assert places == sorted(places)
    for case in root.iter("testcase"):
        assert len(case) <= 1
    for number, suite in enumerate(root):
        assert suite.attrib["id"] == str(number)
        assert all(suite.attrib[key].isdecimal() for key in COUNTS)
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", suite.attrib["timestamp"])
        assert [len(suite.findall(tag)) for tag in ("properties", "system-out", "system-err")] == [1, 1, 1]


def test_junit_tells_what_only_warns_in_the_output_of_its_file(report: Report) -> None:
    [suite] = [row for row in parsed(render(report, "junit")) if row.attrib["name"] == "facts/disputes.yaml"]

    assert (suite.findtext("system-out") or "").startswith("facts/disputes.yaml:3:15: D804 ")


def test_junit_never_names_the_machine(report: Report) -> None:
    assert {suite.attrib["hostname"] for suite in parsed(render(report, "junit"))} == {"localhost"}


def test_junit_counts_what_it_holds(report: Report) -> None:
    for suite in parsed(render(report, "junit")):
        assert int(suite.attrib["tests"]) == len(suite.findall("testcase"))
        assert int(suite.attrib["failures"]) == len(suite.findall("testcase/failure"))
        assert int(suite.attrib["skipped"]) == len(suite.findall("testcase/skipped"))


def test_junit_fails_what_fails_and_skips_what_is_accepted(report: Report) -> None:
    root = parsed(render(report, "junit"))
    [suite] = [suite for suite in root if suite.attrib["name"] == "facts/league.yaml"]
    failure = suite.find("testcase[@name='Q202 quote-altered: altered']/failure")
    skipped = suite.find("testcase/skipped")

    assert [row.attrib for row in suite.iter("property")] == [{"name": "file", "value": "facts/league.yaml"}]
    assert failure is not None
    assert (failure.text or "").startswith("facts/league.yaml:72:9: Q202 ")
    assert skipped is not None
    assert skipped.attrib["message"].startswith("accepted by who-counts-sailors: ")
    assert len(root.findall(".//failure")) == report.checks.failed


def test_each_finding_is_one_annotation_beside_its_line(report: Report) -> None:
    lines = render(report, "github").splitlines()

    assert len(lines) == len(report.findings) + 1
    assert lines[0].startswith("::warning file=facts/disputes.yaml,line=3,col=15,title=D804 dispute-grown::the dis")
    assert lines[-1].startswith("::error title=onrecord::27 claims")
    assert "±10%25" in next(line for line in lines if "V602" in line)


def test_accepted_and_explained_findings_are_notices(report: Report) -> None:
    lines = render(report, "github").splitlines()

    assert {line.split()[0] for line in lines if "title=V60" in line} == {"::notice", "::warning"}
    assert next(line for line in lines if "title=V602" in line).startswith("::notice ")


def test_no_source_can_begin_a_command_or_a_property(report: Report, hostile_report: Report) -> None:
    lines = render(hostile_report, "github").splitlines()

    assert len(lines) == len(report.findings) + 1
    for line in lines[:-1]:
        properties = line.split("::")[1].split(" ", 1)[1]
        assert [part.split("=")[0] for part in properties.split(",")] == ["file", "line", "col", "title"]
