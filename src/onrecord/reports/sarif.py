"""The report as SARIF 2.1.0 (OASIS, 2020), for code hosts and editors that show findings beside the files."""

import json
from typing import Any
from urllib.parse import quote

from onrecord.model.findings import Citation, Finding, Skipped
from onrecord.model.rules import RULES, Plugin
from onrecord.model.verdicts import Severity, Status
from onrecord.report import Report
from onrecord.reports.report_words import one_line, plugin_words, readable, rule_name

__all__ = ["write"]

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_ROOT = "%SRCROOT%"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}


def write(report: Report) -> str:
    """Return the report as SARIF: paths relative to the project's root, accepted findings as suppressions."""
    codes = sorted({row.rule for row in report.findings})
    run = {
        "tool": {
            "driver": {"name": "onrecord", "rules": [_rule(code) for code in codes]},
            **({"extensions": [_extension(row) for row in report.plugins]} if report.plugins else {}),
        },
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_ROOT: {"description": {"text": "The folder that the project's files lie in."}}},
        "invocations": [
            {
                "executionSuccessful": True,
                "toolExecutionNotifications": [_not_run(row) for row in report.skipped],
            }
        ],
        "results": [_result(report, row, codes.index(row.rule)) for row in report.findings],
    }
    written = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(written, ensure_ascii=False, indent=2) + "\n"


def _extension(row: Plugin) -> dict[str, Any]:
    """Return an installed package that brings rules."""
    told = {"text": plugin_words(row)}
    return {"name": row.name, "version": row.version, "shortDescription": told}


def _rule(code: str) -> dict[str, Any]:
    rule = RULES[code]
    explained = f"{rule.explanation}\n```yaml\n{rule.example.rstrip()}\n```\n"
    return {
        "id": code,
        "name": "".join(word.title() for word in rule.name.split("-")),
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": f"{rule.name}: {rule.summary}"},
        "help": {"text": rule.explanation, "markdown": explained},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _result(report: Report, finding: Finding, index: int) -> dict[str, Any]:
    place = finding.position
    made: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": _LEVELS[finding.severity],
        "message": {"text": _message(finding)},
        "locations": [_location(place.path, {"startLine": place.line, "startColumn": place.column})],
        "partialFingerprints": {"onrecord/v1": finding.fingerprint},
    }
    if finding.evidence:
        made["relatedLocations"] = [_quoted(number, row) for number, row in enumerate(finding.evidence)]
    if finding.status is Status.ACCEPTED:
        dispute = report.corpus.disputes.get(finding.dispute)
        reason = readable(dispute.reason) if dispute else ""
        made["suppressions"] = [{"kind": "inSource", "justification": reason}]
    made["properties"] = {
        "name": rule_name(finding.rule),
        "verdict": str(finding.verdict) if finding.verdict else None,
        "claims": [one_line(name) for name in finding.claims],
        "sources": [one_line(name) for name in finding.sources],
    }
    return made


def _message(finding: Finding) -> str:
    told = [one_line(finding.message)]
    if finding.comparison is not None:
        told += [one_line(side.says) for side in finding.comparison.sides]
    return "\n".join([*told, *([one_line(finding.help)] if finding.help else [])])


def _location(path: str, region: dict[str, Any]) -> dict[str, Any]:
    artifact = {"uri": quote(one_line(path), safe="/"), "uriBaseId": _ROOT}
    return {"physicalLocation": {"artifactLocation": artifact, "region": region}}


def _quoted(number: int, row: Citation) -> dict[str, Any]:
    passage = row.passage
    region = {
        "startLine": passage.line,
        "startColumn": passage.column,
        "charOffset": passage.start,
        "charLength": passage.end - passage.start,
        "snippet": {"text": readable(passage.text)},
    }
    says = f"{one_line(row.claim)}, quoted from {one_line(row.source)}"
    return {"id": number, "message": {"text": says}, **_location(row.path, region)}


def _not_run(row: Skipped) -> dict[str, Any]:
    about = f" ({', '.join(map(one_line, row.claims))})" if row.claims else ""
    return {
        "level": "note",
        "message": {"text": f"{row.rule} could not run: {one_line(row.reason)}{about}"},
    }
