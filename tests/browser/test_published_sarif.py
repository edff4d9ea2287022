"""The SARIF report by the published schema of SARIF 2.1.0, as types made from it."""

import json

import pytest
from pydantic_sarif.model import StaticAnalysisResultsFormatSarifVersion210JsonSchema as Published

from onrecord.report import Report
from onrecord.reports import render
from reports.hostile import hostile
from reports.sample import sample


@pytest.mark.parametrize("report", [sample(), hostile()], ids=["sample", "hostile"])
def test_the_report_keeps_to_the_published_schema(report: Report) -> None:
    Published.model_validate(json.loads(render(report, "sarif")))


def test_the_schema_would_refuse_what_it_does_not_know() -> None:
    written = json.loads(render(sample(), "sarif"))
    written["runs"][0]["results"][0]["invented"] = 1

    with pytest.raises(ValueError, match="invented"):
        Published.model_validate(written)
