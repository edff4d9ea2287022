"""Whatever turns a sentence is told of, for every type of value, whether the sentence is quoted whole or in part."""

from pathlib import Path

import pytest

from harness import Project
from metamorphic.frames import FRAMES, VALUES, all_framed
from onrecord.report import Report

_FACTS = """
entities:
  - {id: drill, kind: exercise, name: the Steel River drill}
  - {id: norrland, kind: state, name: Norrland}
  - {id: sudmark, kind: state, name: Sudmark}
  - {id: toll, kind: person, name: Ada Toll, also: [Toll]}
properties:
  - {id: guest, type: set, of: state}
  - {id: winner, type: entity}
  - {id: personnel, type: quantity, unit: people}
  - {id: reached, type: yesno, yes_words: [reached the eastern coast, reach the eastern coast]}
  - {id: motto, type: text}
claims:
"""
_FOLLOWING = " The harbour was closed at dusk."


def _claim(number: int, claim: str, quote: str) -> str:
    fields = f"id: c{number}, says: In a curator's words, subject: drill, {claim}"
    return f"  - {{{fields}, evidence: [{{source: s{number}, quote: {quote!r}}}]}}\n"


def _checked(folder: Path, rows: list[tuple[str, str, str]]) -> Report:
    """Check a project with one source and one claim for each text, claim and quotation."""
    project = Project(folder)
    for number, (text, _, _) in enumerate(rows):
        project.source(f"s{number}", text + _FOLLOWING, published="2024-06-01")
    claims = "".join(_claim(number, claim, quote) for number, (_, claim, quote) in enumerate(rows))
    project.facts(_FACTS + claims)
    return project.check()


def _told(report: Report) -> set[str]:
    """Return the ids of the claims of which a rule of context or value speaks, or says that it was skipped."""
    found = {claim for row in report.findings if row.rule[0] == "G" or row.rule == "Q205" for claim in row.claims}
    skipped = {claim for row in report.skipped if row.rule[0] == "G" or row.rule == "Q205" for claim in row.claims}
    return found | skipped


def test_there_are_enough_frames_and_types() -> None:
    assert len(FRAMES) >= 12
    assert len({value.name for value in VALUES}) == 8


def test_plain_sentences_are_silent(tmp_path: Path) -> None:
    report = _checked(tmp_path, [(value.plain, value.claim, value.plain.rstrip(".")) for value in VALUES])
    assert [row.message for row in report.findings if row.rule[0] in "QG"] == []
    assert [row.reason for row in report.skipped if row.rule[0] in "QG"] == []


@pytest.mark.parametrize("quoted", ["whole", "in part"])
def test_turned_sentences_are_told(tmp_path: Path, quoted: str) -> None:
    rows = list(all_framed())
    texts = [
        (turned.whole, value.claim, turned.whole.rstrip(".") if quoted == "whole" else turned.part)
        for value, _, turned in rows
    ]
    told = _told(_checked(tmp_path, texts))
    silent = [
        f"{value.name} under {frame.name}: {turned.whole}"
        for number, (value, frame, turned) in enumerate(rows)
        if f"c{number}" not in told
    ]
    assert silent == []
