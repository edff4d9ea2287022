"""Accepted disagreements: what they accept, and when they no longer fit."""

from datetime import date
from pathlib import Path

import pytest

import onrecord
from gate.running import PROJECTS, copied
from harness import TODAY, Project
from onrecord.model.corpus import REASON_TO_GIVE
from onrecord.model.verdicts import Severity, Status, Verdict
from onrecord.report import Report


def checked(root: Path, today: date = TODAY) -> Report:
    return onrecord.check(root, today=today)


def disputes(report: Report) -> list[tuple[str, Severity]]:
    return [(finding.rule, finding.severity) for finding in report.findings if finding.rule.startswith("D")]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return copied("disputed", tmp_path)


def rewrite(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def add_a_third_source(root: Path, value: str, text: str) -> None:
    project = Project(root)
    project.source("gazette", text, published="2025-03-04")
    project.facts(
        f"""
        claims:
          - id: members-gazette
            says: The members of the River Alliance.
            subject: alliance
            property: member
            value: {value}
            complete: true
            evidence: [{{source: gazette, quote: "{text}"}}]
        """,
        "gazette",
    )


def test_a_dispute_accepts_the_contradiction_between_its_claims() -> None:
    report = checked(PROJECTS / "disputed")

    (finding,) = [row for row in report.findings if row.verdict is Verdict.CONTRADICTION]
    assert finding.status is Status.ACCEPTED
    assert finding.dispute == "who-is-the-third-member"
    assert not report.fails
    assert (report.checks.accepted, report.checks.failed) == (1, 0)
    assert disputes(report) == []


def test_a_side_that_gained_a_claim_is_accepted_with_a_warning(project: Path) -> None:
    add_a_third_source(
        project, "[norrland, sudmark, ostrey]", "River Alliance members are Norrland, Sudmark and Ostrey."
    )

    report = checked(project)

    assert disputes(report) == [("D804", Severity.WARNING)]
    assert [row.claims for row in report.findings if row.rule == "D804"] == [("members-gazette",)]
    assert not report.fails


def test_a_claim_that_left_the_disagreement_is_told(project: Path) -> None:
    rewrite(
        project / "facts/disputes.yaml",
        "[members-courier, members-herald]",
        "[members-courier, members-herald, drill-place]",
    )

    assert disputes(checked(project)) == [("D805", Severity.WARNING)]


def test_a_settled_dispute_fails(project: Path) -> None:
    rewrite(project / "facts/alliance.yaml", "  - id: members-courier\n", "  - id: members-courier\n    withdrawn: x\n")

    report = checked(project)

    assert disputes(report) == [("D801", Severity.ERROR)]
    assert report.fails


def test_a_dispute_that_a_change_explains_is_settled_and_says_so(project: Path) -> None:
    rewrite(
        project / "facts/alliance.yaml",
        "publisher: The Courier\n    published: 2025-03-04",
        "publisher: The Courier\n    published: 2015-03-04",
    )

    (told,) = [row for row in checked(project).findings if row.rule == "D801"]

    assert "a change now" in told.message


@pytest.mark.parametrize(
    ("today", "expected"), [(date(2027, 6, 30), []), (date(2027, 7, 1), [("D802", Severity.ERROR)])]
)
def test_a_review_is_due_from_the_day_after(today: date, expected: list[tuple[str, Severity]]) -> None:
    report = checked(PROJECTS / "disputed", today)

    assert disputes(report) == expected
    assert report.checks.accepted == 1


def test_a_dispute_without_a_review_date_is_accepted_with_a_warning_and_never_overdue(project: Path) -> None:
    rewrite(project / "facts/disputes.yaml", "    review_by: 2027-06-30\n", "")

    report = checked(project, date(2999, 1, 1))

    assert disputes(report) == [("D806", Severity.WARNING)]
    assert not report.fails
    assert (report.checks.accepted, report.checks.failed, report.checks.warned) == (1, 0, 1)
    assert "D802" not in report.passed


def test_a_settled_dispute_needs_no_review_date(project: Path) -> None:
    rewrite(project / "facts/disputes.yaml", "    review_by: 2027-06-30\n", "")
    rewrite(project / "facts/alliance.yaml", "  - id: members-courier\n", "  - id: members-courier\n    withdrawn: x\n")

    assert disputes(checked(project)) == [("D801", Severity.ERROR)]


def test_a_review_date_that_cannot_be_read_is_no_missing_one(project: Path) -> None:
    rewrite(project / "facts/disputes.yaml", "review_by: 2027-06-30", "review_by: soon")

    assert disputes(checked(project)) == []


def test_the_project_can_do_without_review_dates(project: Path) -> None:
    rewrite(project / "facts/disputes.yaml", "    review_by: 2027-06-30\n", "")
    (project / "pyproject.toml").write_text('[tool.onrecord.severity]\nD806 = "off"\n', encoding="utf-8")

    assert disputes(checked(project)) == []


def test_a_dispute_about_nothing_names_the_claim_that_is_not_there(project: Path) -> None:
    rewrite(project / "facts/disputes.yaml", "members-herald]", "members-nobody]")

    report = checked(project)

    (told,) = [row for row in report.findings if row.rule.startswith("D")]
    assert told.rule == "D803"
    assert "members-nobody" in told.message
    assert (told.position.path, told.position.line) == ("facts/disputes.yaml", 3)
    assert report.checks.failed == 2


def test_a_dispute_about_a_claim_that_cannot_be_read_is_skipped_aloud(project: Path) -> None:
    rewrite(
        project / "facts/alliance.yaml",
        "    value: [norrland, sudmark, ostrey]\n",
        "    value: [norrland, sudmark, ostrey]\n    valu: x\n",
    )

    report = checked(project)

    assert disputes(report) == []
    assert [row.reason for row in report.skipped if row.rule == "D801"] == [
        "the dispute who-is-the-third-member names members-courier, which could not be read"
    ]


@pytest.fixture
def stanza(project: Path) -> str:
    """The dispute that is printed with the project's contradiction, which is not accepted any more."""
    (project / "facts/disputes.yaml").unlink()
    (finding,) = [row for row in checked(project).findings if row.verdict is Verdict.CONTRADICTION]
    assert finding.comparison is not None
    return finding.comparison.stanza


def test_the_printed_stanza_is_accepted_with_a_reason_in_place_of_the_placeholder(project: Path, stanza: str) -> None:
    assert REASON_TO_GIVE in stanza
    text = stanza.replace(REASON_TO_GIVE, "The Herald counts Ostrey, which has only signed.")
    (project / "facts/pasted.yaml").write_text(text, encoding="utf-8")

    report = checked(project)

    assert (report.checks.accepted, report.checks.failed) == (1, 0)
    assert disputes(report) == []


def test_the_placeholder_is_no_reason(project: Path, stanza: str) -> None:
    (project / "facts/pasted.yaml").write_text(stanza, encoding="utf-8")

    report = checked(project)

    assert disputes(report) == [("D807", Severity.WARNING)]
    (finding,) = [row for row in report.findings if row.rule == "D807"]
    assert "give your reason" in finding.help
    assert finding.position.line == 4
    assert report.checks.accepted == 1


@pytest.mark.parametrize("words", ["TODO", "'-'", "yes", "1", "'todo: ask the Herald'", "'?'"])
def test_what_is_no_reason_is_told(project: Path, stanza: str, words: str) -> None:
    (project / "facts/pasted.yaml").write_text(stanza.replace(REASON_TO_GIVE, words), encoding="utf-8")

    (finding,) = [row for row in checked(project).findings if row.rule == "D807"]

    assert finding.message.endswith(f"what stands there is “{words.strip(chr(39))}”")


def test_a_rule_that_is_off_leaves_its_dispute_alone(project: Path) -> None:
    (project / "pyproject.toml").write_text('[tool.onrecord.severity]\nM501 = "off"\n', encoding="utf-8")

    report = checked(project)

    assert disputes(report) == []
    assert [row.reason for row in report.skipped if row.rule == "M501"] == ["turned off in [tool.onrecord.severity]"]
