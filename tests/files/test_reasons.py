"""Reasons under `withdrawn` and `inferred`: what is none takes nothing out and lets nothing off."""

from pathlib import Path

import pytest

from harness import Project

NO_REASONS = [
    "false",
    "no",
    "null",
    "NO",
    "TODO",
    "'-'",
    "true",
    "n/a",
    "'…'",
    "tbd.",
    "None",
    "0",
    "100%",
    "'1,200'",
    "not",
    "'todo: ask Ida'",
]


def project(root: Path, field: str) -> Project:
    made = Project(root).source("herald", "The fair opened on 3 May 2024.")
    return made.facts(f"""
    entities: [{{id: fair, kind: fair, name: fair}}]
    claims:
      - id: opening
        says: The fair opened in 2019.
        subject: fair
        property: starts
        value: 2019-01-01
        {field}
        evidence: [{{source: herald, quote: The fair opened on 3 May 2024.}}]
    """)


@pytest.mark.parametrize("words", NO_REASONS)
@pytest.mark.parametrize("field", ["withdrawn: {}", "inferred: {}", "inferred: {{value: {}}}"])
def test_what_is_no_reason_is_told_and_the_claim_is_checked(tmp_path: Path, field: str, words: str) -> None:
    assert project(tmp_path, field.format(words)).rules("F", "G301") == ["G301", "F014"]


@pytest.mark.parametrize(
    "words",
    [
        "No paper has it any more.",
        "it was wrong",
        "falsch gelesen",
        "todo list of the fair",
        "misread",
        "误",
        "85 + 92 + 96",
        "'1,200 / 4'",
    ],
)
@pytest.mark.parametrize("field", ["withdrawn: {}", "inferred: {}", "inferred: {{value: {}}}"])
def test_a_reason_is_taken_as_one(tmp_path: Path, field: str, words: str) -> None:
    assert project(tmp_path, field.format(words)).rules("F", "G301") == []


def test_the_message_says_what_to_do(tmp_path: Path) -> None:
    (finding,) = project(tmp_path, "withdrawn: false").findings("F")

    assert finding.position.line == 9
    assert finding.claims == ("opening",)
    assert finding.message == (
        "“false” is no reason: `withdrawn` takes the claim out only with one. Say why, or take it out; the claim is "
        "checked as if it were not there"
    )
