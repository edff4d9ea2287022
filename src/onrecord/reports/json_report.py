"""The report as JSON, for other programs: `schema/report.schema.json` says what stays stable."""

import json
import re
from collections import Counter
from typing import Any

from onrecord.model.findings import (
    Alteration,
    Citation,
    Comparison,
    Finding,
    Located,
    NotCompared,
    Passage,
    Skipped,
    Span,
)
from onrecord.model.rules import Plugin
from onrecord.model.verdicts import Severity, Status
from onrecord.report import Report
from onrecord.reports.report_words import inferred_share, rule_name

__all__ = ["FORMAT", "as_data", "write"]

FORMAT = "onrecord-report/1"
_SURROGATE = re.compile("[\ud800-\udfff]")


def write(report: Report) -> str:
    """Return the report as JSON, indented by two, keys in one fixed order."""
    written = json.dumps(as_data(report), ensure_ascii=False, indent=2)
    return _SURROGATE.sub(lambda half: f"\\u{ord(half[0]):04x}", written) + "\n"


def as_data(report: Report) -> dict[str, Any]:
    """Return the report as plain values, as `schema/report.schema.json` describes them."""
    return {
        "format": FORMAT,
        "summary": _summary(report),
        "quotes": [_quote(row) for row in report.located],
        "findings": [_finding(row) for row in report.findings],
        "skipped": [_skipped(row) for row in report.skipped],
        "not_compared": [_not_compared(row) for row in report.not_compared],
        "origins": dict(sorted(report.origins.items())),
        "today": report.today.isoformat(),
        "plugins": [_plugin(row) for row in report.plugins],
    }


def _summary(report: Report) -> dict[str, Any]:
    checks = report.checks
    return {
        "claims": len(report.corpus.claims),
        "sources": len(report.corpus.sources),
        "inferred": inferred_share(report)[0],
        "not_compared": report.pairs_not_compared,
        "checks": {
            "run": checks.run,
            "passed": checks.passed,
            "failed": checks.failed,
            "accepted": checks.accepted,
            "warned": checks.warned,
            "skipped": checks.skipped,
        },
        "checks_by_rule": _by_rule(report),
        "withdrawn": sum(bool(claim.withdrawn) for claim in report.corpus.claims.values()),
    }


def _by_rule(report: Report) -> dict[str, dict[str, Any]]:
    failed = Counter(row.rule for row in report.findings if row.fails)
    accepted = Counter(row.rule for row in report.findings if row.status is Status.ACCEPTED)
    warned = Counter(
        row.rule for row in report.findings if row.severity is Severity.WARNING and row.status is Status.NEW
    )
    skipped = Counter(row.rule for row in report.skipped)
    return {
        rule: {
            "name": rule_name(rule),
            "passed": report.passed.get(rule, 0),
            "failed": failed[rule],
            "accepted": accepted[rule],
            "warned": warned[rule],
            "skipped": skipped[rule],
        }
        for rule in sorted({*report.passed, *failed, *accepted, *warned, *skipped})
    }


def _quote(row: Located) -> dict[str, Any]:
    made: dict[str, Any] = {
        "claim": row.claim,
        "evidence": row.evidence,
        "source": row.source,
        "found": row.found,
        "tier": row.tier or None,
        **_place(row.passage),
    }
    if row.segments:
        made["segments"] = [_span(span) for span in row.segments]
        made["omitted"] = list(row.omitted)
    if row.places:
        made["places"] = [_whole_place(place) for place in row.places]
    return made


def _finding(row: Finding) -> dict[str, Any]:
    made: dict[str, Any] = {
        "rule": row.rule,
        "name": rule_name(row.rule),
        "severity": str(row.severity),
        "verdict": str(row.verdict) if row.verdict else None,
        "status": str(row.status),
        "message": row.message,
        "claims": list(row.claims),
        "sources": list(row.sources),
        "fingerprint": row.fingerprint,
        "path": row.position.path,
        "line": row.position.line,
        "column": row.position.column,
        "dispute": row.dispute or None,
        "evidence": [_citation(citation) for citation in row.evidence],
        "help": row.help or None,
    }
    if row.comparison is not None:
        made.update(_comparison(row.comparison))
    if row.alteration is not None:
        made.update(_alteration(row.alteration))
    if row.places:
        made["places"] = [_whole_place(place) for place in row.places]
    return made


def _comparison(row: Comparison) -> dict[str, Any]:
    return {
        "subject": row.subject,
        "property": row.property,
        "sides": [{"says": side.says, "claims": list(side.claims), "origins": side.origins} for side in row.sides],
        "clash": row.clash or None,
        "why": row.why or None,
        "chain": list(row.chain),
        "blame": list(row.blame),
        "stanza": row.stanza or None,
    }


def _alteration(row: Alteration) -> dict[str, Any]:
    return {
        "change": row.kind,
        "likeness": row.likeness,
        "runner_up": row.runner_up,
        "diff": [{"kind": part.kind, "text": part.text} for part in row.diff],
    }


def _citation(row: Citation) -> dict[str, Any]:
    made: dict[str, Any] = {
        "claim": row.claim,
        "evidence": row.evidence,
        "source": row.source,
        "path": row.path,
        **_whole_place(row.passage),
    }
    if row.likeness is not None:
        made["likeness"] = row.likeness
    return made


def _place(passage: Passage | None) -> dict[str, int | None]:
    if passage is None:
        return {"start": None, "end": None, "line": None, "column": None}
    return {"start": passage.start, "end": passage.end, "line": passage.line, "column": passage.column}


def _whole_place(passage: Passage) -> dict[str, Any]:
    return {**_place(passage), "text": passage.text}


def _span(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


def _skipped(row: Skipped) -> dict[str, Any]:
    return {"rule": row.rule, "claims": list(row.claims), "reason": row.reason}


def _plugin(row: Plugin) -> dict[str, Any]:
    return {"name": row.name, "version": row.version, "rules": list(row.rules), "problems": list(row.problems)}


def _not_compared(row: NotCompared) -> dict[str, Any]:
    return {
        "subject": row.subject,
        "property": row.property,
        "claims": list(row.claims),
        "pairs": row.pairs,
        "reason": row.reason,
    }
