"""The JSON report: its schema, its promise, and totals that can be recomputed from its rows."""

import json
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from onrecord.report import Report
from onrecord.reports import render

Json = Any

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def schema() -> Json:
    return json.loads(files("onrecord").joinpath("schema", "report.schema.json").read_text(encoding="utf-8"))


@pytest.fixture
def written(report: Report) -> Json:
    return json.loads(render(report, "json"))


def test_the_report_is_valid_by_its_schema(schema: Json, written: Json) -> None:
    Draft7Validator.check_schema(schema)

    assert list(Draft7Validator(schema).iter_errors(written)) == []


def test_a_hostile_report_is_valid_too(schema: Json, hostile_report: Report) -> None:
    assert list(Draft7Validator(schema).iter_errors(json.loads(render(hostile_report, "json")))) == []


def test_every_key_that_is_written_is_described_and_stands_in_the_order_of_the_schema(
    schema: Json, written: Json
) -> None:
    assert list(_undescribed(schema, written)) == []


def test_the_copy_for_editors_is_the_same_byte_for_byte() -> None:
    packaged = files("onrecord").joinpath("schema", "report.schema.json").read_bytes()

    assert (ROOT / "schema" / "report.schema.json").read_bytes() == packaged


def test_the_totals_can_be_recomputed_from_the_rows(written: Json) -> None:
    checks, findings = written["summary"]["checks"], written["findings"]

    assert checks["failed"] == sum(row["severity"] == "error" and row["status"] == "new" for row in findings)
    assert checks["accepted"] == sum(row["status"] == "accepted" for row in findings)
    assert checks["warned"] == sum(row["severity"] == "warning" and row["status"] == "new" for row in findings)
    assert checks["skipped"] == len(written["skipped"])
    assert checks["run"] == checks["passed"] + checks["failed"] + checks["accepted"] + checks["warned"]
    assert written["summary"]["not_compared"] == sum(row["pairs"] for row in written["not_compared"])


@pytest.mark.parametrize("outcome", ["passed", "failed", "accepted", "warned", "skipped"])
def test_the_totals_by_rule_add_up(written: Json, outcome: str) -> None:
    summary = written["summary"]

    assert sum(row[outcome] for row in summary["checks_by_rule"].values()) == summary["checks"][outcome]


def test_a_quotation_with_words_left_out_has_its_segments(written: Json) -> None:
    [row] = [row for row in written["quotes"] if "segments" in row]

    assert row["claim"] == "quist"
    assert (row["segments"][0]["start"], row["segments"][-1]["end"]) == (row["start"], row["end"])
    assert row["omitted"] == [" on 9 January 2032. "]


def test_an_ambiguous_quotation_lists_its_places_and_is_not_found(written: Json) -> None:
    [row] = [row for row in written["quotes"] if row["claim"] == "ambiguous"]

    assert (row["found"], row["tier"], row["start"], row["line"]) == (False, None, None, None)
    assert [place["column"] for place in row["places"]] == [9, 53]


def test_an_altered_quotation_comes_with_its_nearest_passage_and_a_word_diff(written: Json) -> None:
    [row] = [row for row in written["findings"] if row["rule"] == "Q202"]

    assert row["evidence"][0]["likeness"] == pytest.approx(0.94)
    assert row["change"] == "number"
    assert [(part["kind"], part["text"]) for part in row["diff"]][1:3] == [("quoted", "six"), ("source", "four")]
    assert row["verdict"] is None


def test_a_comparison_tells_its_sides_its_reasons_and_a_stanza(written: Json) -> None:
    [row] = [row for row in written["findings"] if row["rule"] == "M501"]

    assert (row["verdict"], row["severity"], row["status"], row["dispute"]) == ("contradiction", "error", "new", None)
    assert [side["claims"] for side in row["sides"]] == [["five-members", "members-herald"], ["members-courier"]]
    assert row["clash"] == "May 2031 (2031-05)"
    assert row["stanza"].startswith("disputes:\n")


def test_an_accepted_comparison_names_its_dispute(written: Json) -> None:
    [row] = [row for row in written["findings"] if row["status"] == "accepted"]

    assert (row["rule"], row["dispute"], row["severity"]) == ("V602", "who-counts-sailors", "error")


def test_text_is_written_as_it_is(report: Report) -> None:
    assert "“not”" in render(report, "json")


def _undescribed(schema: Json, value: Json, path: str = "") -> Json:
    """Yield what the schema does not describe, or orders otherwise."""
    if isinstance(value, dict) and "properties" in schema:
        known = list(schema["properties"])
        places = [known.index(key) if key in known else -1 for key in value]
        if -1 in places or places != sorted(places):
            yield path, list(value)
        for key, row in value.items():
            assert schema["properties"][key].get("description"), key
            yield from _undescribed(schema["properties"][key], row, f"{path}/{key}")
    elif isinstance(value, dict) and isinstance(schema.get("additionalProperties"), dict):
        for key, row in value.items():
            yield from _undescribed(schema["additionalProperties"], row, f"{path}/{key}")
    elif isinstance(value, list):
        for row in value:
            yield from _undescribed(schema["items"], row, f"{path}[]")
