"""A project of ours on German texts: what is right passes, what is wrong is told, what is not read is skipped aloud."""

from pathlib import Path

import pytest
import yaml

from gate.running import PROJECTS, copied
from harness import TODAY
from onrecord.checker import check_project
from onrecord.report import Report

_UNREAD = "verbs of the language `de` of {} are not read"
"""What is skipped of German: whether its verbs look ahead."""


@pytest.fixture(scope="module")
def german() -> Report:
    return check_project(PROJECTS / "german", today=TODAY)


def test_claims_that_the_texts_carry_pass(german: Report) -> None:
    assert len(german.corpus.claims) == 36
    assert [(row.rule, row.claims) for row in german.findings] == []


def test_what_german_lacks_is_skipped_aloud(german: Report) -> None:
    told = {(row.rule, row.reason) for row in german.skipped}

    assert told == {("G311", _UNREAD.format(source)) for source in german.corpus.sources}


def wrong(folder: Path, claim: str, **fields: object) -> set[str]:
    """Return the rules that speak against a claim of the project with some fields changed; None takes one out."""
    root = copied("german", folder)
    file = root / "facts" / "claims.yaml"
    facts = yaml.safe_load(file.read_text(encoding="utf-8"))
    [row] = [row for row in facts["claims"] if row["id"] == claim]
    if "quote" in fields:
        row["evidence"][0]["quote"] = fields.pop("quote")
    changed = {key: value for key, value in {**row, **fields}.items() if value is not None}
    written = yaml.safe_dump({"claims": [changed]}, allow_unicode=True)
    answered = written.replace("value: true", "value: yes").replace("value: false", "value: no")
    file.write_text(answered, encoding="utf-8")
    return {finding.rule for finding in check_project(root, today=TODAY).findings}


@pytest.mark.parametrize(
    ("claim", "fields", "rule"),
    [
        # another day, month or year
        ("bridge-closed", {"value": "2024-03-05"}, "G301"),
        ("theatre-elected", {"value": "2024-06-16"}, "G301"),
        ("flood-alarm", {"value": "2023-07-05"}, "G301"),
        ("strike-ends", {"value": "2024-06-13"}, "G301"),
        # another number, length or unit
        ("bridge-vehicles", {"value": "9000"}, "G303"),
        ("bridge-cost", {"value": "145000000"}, "G303"),
        ("theatre-visitors", {"value": "48.3"}, "G303"),
        ("flood-level", {"value": "540"}, "G303"),
        ("flood-cost", {"value": "3000000"}, "G303"),
        ("theatre-season", {"value": "P12M"}, "G301"),
        # what the words deny, and what they leave open
        ("election-place", {"value": "rathaus"}, "G309"),
        ("flood-hospital", {"value": True}, "G307"),
        ("flood-bridge", {"value": True}, "G307"),
        ("bridge-unsafe", {"value": True}, "G307"),
        ("bridge-first-damage", {"doubt": None}, "G314"),
        # another speaker, and one left out
        ("theatre-visitors", {"said_by": "lindqvist"}, "G308"),
        ("flood-breaches", {"said_by": None}, "G310"),
        ("theatre-actors", {"said_by": None}, "G310"),
        ("bridge-vehicles", {"said_by": None}, "G310"),
        # a member who is not named, who stayed away, and one too few
        ("flood-towns", {"value": ["auental", "rathaus"]}, "G302"),
        ("detour-towns", {"value": ["auental", "kaltbach"], "without": None}, "G302"),
        ("theatre-board", {"value": ["lindqvist", "brehm"]}, "G305"),
        # another place and another head
        ("talks-place", {"value": "niederau"}, "G309"),
        ("theatre-head", {"value": "weiss"}, "G309"),
        # words that stand nowhere, changed words, and words whose negation was left out
        ("flood-rescued", {"quote": "Die Feuerwehr brachte 131 Bewohner in Sicherheit."}, "Q202"),
        ("flood-hospital", {"quote": "Das Krankenhaus in Steinach wurde … geräumt."}, "Q206"),
        ("bridge-unsafe", {"quote": "die Brücke einsturzgefährdet ist", "value": True}, "Q205"),
        ("flood-hospital", {"quote": "Das Krankenhaus in Steinach wurde", "value": True}, "Q205"),
    ],
)
def test_a_wrong_claim_is_told(claim: str, fields: dict[str, object], rule: str, tmp_path: Path) -> None:
    assert rule in wrong(tmp_path, claim, **fields)
