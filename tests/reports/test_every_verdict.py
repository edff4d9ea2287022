"""A project of ours that shows every verdict and nearly every rule: what its report must hold."""

import json
from pathlib import Path

import pytest

from gate.running import PROJECTS, copied, run_pytest
from harness import TODAY
from onrecord.checker import check_project
from onrecord.model.verdicts import Status, Verdict
from onrecord.report import Report
from onrecord.reports import FORMATS, render

RULES = {
    "F006", "S102", "Q201", "Q202", "Q203", "Q204", "Q205", "Q206", "G301", "G302", "G303", "G304", "G305", "G307",
    "G308", "T401", "T402", "T404", "T405", "M501", "M502", "V601", "V602", "V603", "V604", "V605", "I701", "D801",
    "D802", "D803",
}  # fmt: skip


@pytest.fixture(scope="module")
def every() -> Report:
    return check_project(PROJECTS / "every-verdict", today=TODAY)


def test_every_verdict_is_in_it(every: Report) -> None:
    assert {row.verdict for row in every.findings} == {*Verdict, None}


def test_one_contradiction_is_accepted_and_one_by_a_dispute_that_is_overdue(every: Report) -> None:
    accepted = [(row.rule, row.dispute) for row in every.findings if row.status is Status.ACCEPTED]

    assert accepted == [("V601", "who-chairs"), ("V602", "how-many-soldiers")]


def test_every_rule_that_it_is_to_show_is_in_it(every: Report) -> None:
    assert {row.rule for row in every.findings} == RULES


def test_each_claim_that_is_named_by_a_rule_breaks_that_rule(every: Report) -> None:
    found = {(row.rule.lower(), claim) for row in every.findings for claim in row.claims}
    named = [claim for claim in every.corpus.claims if claim[0] in "qgt" and claim[1:4].isdecimal()]

    assert len(named) == 15
    assert [claim for claim in named if (claim[:4], claim) not in found] == []


def test_a_chain_of_four_claims_is_one_contradiction(every: Report) -> None:
    [row] = [row for row in every.findings if row.rule == "T402"]

    assert row.claims == ("talks-opened", "treaty-signed", "walkout-after", "walkout-before")
    assert row.comparison is not None
    assert len(row.comparison.chain) >= 3


def test_an_altered_quotation_has_its_word_diff(every: Report) -> None:
    [row] = [row for row in every.findings if row.rule == "Q202"]

    assert row.alteration is not None
    assert [(part.kind, part.text.strip()) for part in row.alteration.diff if part.kind != "kept"] == [
        ("quoted", "12"),
        ("source", "10"),
    ]


def test_some_checks_were_skipped_some_claims_inferred_and_one_withdrawn(every: Report) -> None:
    summary = json.loads(render(every, "json"))["summary"]

    assert summary["checks"]["skipped"] == len(every.skipped) > 0
    assert summary["inferred"] > 0
    assert summary["withdrawn"] == 1
    assert summary["not_compared"] == 1


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_names_every_open_contradiction(every: Report, name: str) -> None:
    written = render(every, name)
    contradictions = [row for row in every.findings if row.verdict is Verdict.CONTRADICTION]

    assert all(row.rule in written for row in contradictions)
    if name != "concise":
        assert all(claim in written for row in contradictions for claim in row.claims)


@pytest.mark.slow
def test_pytest_fails_the_contradictions_and_expects_the_accepted_one_to_fail(tmp_path: Path) -> None:
    run = run_pytest(copied("every-verdict", tmp_path), "-v")
    outcomes = run.outcomes

    assert run.status == 1
    assert outcomes["facts/disagreements.yaml::chair-tribune::agreement"] == "XFAIL"
    assert outcomes["facts/disagreements.yaml::members-tribune::agreement"] == "FAILED"
    assert outcomes["facts/disagreements.yaml::founded-perhaps::agreement"] == "PASSED"
    assert outcomes["facts/disagreements.yaml::secretary-beacon::agreement"] == "PASSED"
    assert outcomes["facts/unread.yaml::file"] == "FAILED"
