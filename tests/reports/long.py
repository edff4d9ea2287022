"""The sample report with lists so long that the page shows them bit by bit."""

from dataclasses import replace

from onrecord.model.findings import Skipped
from onrecord.mutation import Score, Survivor
from onrecord.report import Report
from reports.sample import sample
from reports.sample_score import score

__all__ = ["long_report", "long_score"]

CLAIMS = 450


def long_report() -> Report:
    """Return a report with 450 more claims of one subject, all on one side of a disagreement, and 130 reasons."""
    report = sample()
    like = report.corpus.claims["members-herald"]
    names = [f"members-{number:03}" for number in range(CLAIMS)]
    claims = {**report.corpus.claims, **{name: replace(like, id=name) for name in names}}
    [row] = [row for row in report.findings if row.rule == "M501"]
    assert row.comparison is not None
    first, *others = row.comparison.sides
    sides = (replace(first, claims=(*first.claims, *names)), *others)
    disagreement = replace(row, comparison=replace(row.comparison, sides=sides), claims=(*row.claims, *names))
    return replace(
        report,
        corpus=replace(report.corpus, claims=claims),
        findings=tuple(disagreement if finding is row else finding for finding in report.findings),
        skipped=tuple(Skipped(rule="G301", claims=("quist",), reason=f"reason {number:03}") for number in range(130)),
    )


def long_score() -> Score:
    """Return a score with 130 survivors."""
    survivors = tuple(Survivor("quist", "word-changed", f"change {number:03}", "quote more") for number in range(130))
    return replace(score(), survivors=survivors)
