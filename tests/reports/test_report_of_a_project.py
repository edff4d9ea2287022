"""Reports of a project that was really checked."""

import json
from pathlib import Path

import pytest

import onrecord
from harness import TODAY, Project
from onrecord.reports import FORMATS, render
from onrecord.reports.text_report import comparison_lines

FIRST = "The League has three members: Brenmark, Calder and Dunmere. It met on 4 May 2031.\n"
SECOND = "The League has two members, Brenmark and Calder. A <script>alert(1)</script> \x1b[31mwas seen.\n"
FACTS = """
    entities:
      - {id: league, kind: body, name: the League}
      - {id: brenmark, kind: state, name: Brenmark}
      - {id: calder, kind: state, name: Calder}
      - {id: dunmere, kind: state, name: Dunmere}
    properties:
      - {id: member, type: set, of: state, changes: never}
    claims:
      - id: three
        says: The League has three members.
        subject: league
        property: member
        value: [brenmark, calder, dunmere]
        complete: true
        evidence:
          - {source: herald, quote: "The League has three members: Brenmark, Calder and Dunmere."}
      - id: two
        says: The League has two members.
        subject: league
        property: member
        value: [brenmark, calder]
        complete: true
        evidence:
          - {source: courier, quote: "The League has two members, Brenmark and Calder."}
      - id: four
        says: The League has four members.
        subject: league
        property: member
        count: 4
        evidence:
          - {source: herald, quote: "The League has four members: Brenmark, Calder and Dunmere."}
"""


def project(root: Path, *, backwards: bool = False) -> Project:
    """Return a project whose two sources contradict each other, and which quotes one of them wrongly."""
    root.mkdir()
    made = Project(root)
    sources = [("herald", FIRST, "2031-05-14"), ("courier", SECOND, "2031-05-20")]
    for name, text, published in reversed(sources) if backwards else sources:
        made.source(name, text, publisher=name.title(), published=published)
    return made.facts(FACTS)


def test_a_contradiction_is_told_with_both_sides_and_their_places(tmp_path: Path) -> None:
    report = project(tmp_path / "p").check()
    [row] = [row for row in report.findings if row.rule == "M501"]
    text = "\n".join(comparison_lines(report, row))

    assert text.startswith("contradiction M501 the League · member")
    assert "seeds/herald.txt:1:1  Herald, 2031-05-14" in text
    assert "seeds/courier.txt:1:1  Courier, 2031-05-20" in text
    assert "between: [three, two]" in text


def test_full_points_with_a_caret_into_the_fact_file(tmp_path: Path) -> None:
    lines = render(project(tmp_path / "p").check(), "full").splitlines()
    [at] = [number for number, line in enumerate(lines) if ": Q202 " in line]

    assert lines[at + 1].endswith('quote: "The League has four members: Brenmark, Calder and Dunmere."}')
    assert lines[at + 2].index("^") == lines[at + 1].index('"The League')
    assert any("[-four-]{+three+}" in line for line in lines)


@pytest.mark.parametrize("name", FORMATS)
def test_another_order_of_files_and_another_folder_give_the_same_bytes(tmp_path: Path, name: str) -> None:
    one = project(tmp_path / "one").check()
    other = project(tmp_path / "other", backwards=True).check()

    assert render(one, name) == render(other, name)
    assert str(tmp_path) not in render(one, name)


def test_the_totals_of_the_json_are_those_of_the_run(tmp_path: Path) -> None:
    report = onrecord.check(project(tmp_path / "p").root, today=TODAY)
    written = json.loads(render(report, "json"))

    by_rule = written["summary"]["checks_by_rule"].values()
    assert written["summary"]["checks"]["passed"] == sum(row["passed"] for row in by_rule)
    assert written["summary"]["checks"]["run"] == report.checks.run > 0
    assert {row["found"] for row in written["quotes"]} == {True, False}
