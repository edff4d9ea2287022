"""G302, G305 and G309 where a name stands within a longer one that nobody registered."""

from pathlib import Path

import pytest

from harness import Project

_FACTS = """
entities:
  - {id: thing, kind: event, name: the fair}
  - {id: selvia, kind: state, name: Selvia}
  - {id: marl, kind: state, name: Marl}
  - {id: hask, kind: person, name: Leopold Hask, also: [Hask]}
  - {id: torvald, kind: person, name: Ida Torvald, also: [Torvald]}
properties:
  - {id: guest, type: set}
  - {id: winner, type: entity}
claims:
  - {id: c, says: In my words, subject: thing, PROPERTY, evidence: [{source: s, quote: QUOTE}]}
"""


def told(folder: Path, text: str, claim: str) -> tuple[list[str], list[str]]:
    """Return the rules of family G that found something, and those that were skipped."""
    facts = _FACTS.replace("PROPERTY", claim).replace("QUOTE", repr(text.rstrip(".")))
    report = Project(folder).source("s", text).facts(facts).check()
    found = [row.rule for row in report.findings if row.rule.startswith("G")]
    return found, [row.rule for row in report.skipped]


@pytest.mark.parametrize(
    ("text", "claim", "skipped"),
    [
        ("The fair sold to Selvia City and Marl.", "property: guest, value: [selvia, marl]", ["G302"]),
        ("The fair sold to Old Selvia and Upper Marl.", "property: guest, value: [selvia, marl]", ["G302", "G302"]),
        ("The prize went to Nadine Hask.", "property: winner, value: hask", ["G309"]),
        ("The prize went to Marl Heath.", "property: winner, value: marl", ["G309"]),
        ("The prize went to the Bank of Selvia.", "property: winner, value: selvia", ["G309"]),
        ("Nadine Hask and Torvald were guests.", "property: guest, value: [hask, torvald]", ["G302"]),
        ("The prize went to Marl, N. Hask said.", "property: winner, value: marl, said_by: hask", ["G308"]),
        ("“The prize went to Marl,” said Nadine Hask.", "property: winner, value: marl, said_by: hask", ["G308"]),
        ("The prize went to Marl, according to von Hask.", "property: winner, value: marl, said_by: hask", ["G308"]),
        (
            "The prize went to Ida Torvald, the Bank of Marl said.",
            "property: winner, value: torvald, said_by: marl",
            ["G308"],
        ),
    ],
)
def test_it_is_skipped_aloud(tmp_path: Path, text: str, claim: str, skipped: list[str]) -> None:
    assert told(tmp_path, text, claim) == ([], skipped)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("The fair sold to Selvia and Marl.", "property: guest, value: [selvia, marl]"),
        ("Selvia City aside, the fair sold to Selvia and Marl.", "property: guest, value: [selvia, marl]"),
        ("The prize went to Mayor Hask.", "property: winner, value: hask"),
        ("The prize went to Marl, L. Hask said.", "property: winner, value: marl, said_by: hask"),
        ("The prize went to Marl, Mayor Hask said.", "property: winner, value: marl, said_by: hask"),
        ("Nadine Hask won. The prize went to Marl, Hask said.", "property: winner, value: marl, said_by: hask"),
        ("The prize went to Leopold Hask.", "property: winner, value: hask"),
        ("The prize went to the Republic of Selvia.", "property: winner, value: selvia"),
        ("The fair sold to Marl Heath, Selvia and Marl.", "property: guest, value: [selvia, marl], complete: true"),
    ],
)
def test_a_name_that_stands_alone_as_well_is_carried(tmp_path: Path, text: str, claim: str) -> None:
    assert told(tmp_path, text, claim) == ([], [])


def test_a_name_that_is_not_there_at_all_fails(tmp_path: Path) -> None:
    assert told(tmp_path, "The prize went to Nadine Torvald.", "property: winner, value: hask")[0] == ["G309"]


def test_a_subject_named_within_a_longer_name_is_skipped_where_it_is_asked(tmp_path: Path) -> None:
    facts = _FACTS.replace("subject: thing", "subject: marl").replace("PROPERTY", "property: winner, value: torvald")
    made = Project(tmp_path, '[tool.onrecord.severity]\nG306 = "error"\n').source("s", "Torvald won in Marl Heath.")

    report = made.facts(facts.replace("QUOTE", "Torvald won in Marl Heath.")).check()

    assert [row.rule for row in report.skipped] == ["G306"]
