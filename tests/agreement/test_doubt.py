"""A claim whose words leave open whether it is so (`doubt`) comes to a possible contradiction at most."""

from pathlib import Path

import pytest

from harness import Project

STARTS = "subject: drill, property: starts"


def project(root: Path, claims: str) -> Project:
    made = Project(root).source("herald", "Herald.", published="2024-06-01").source("courier", "Courier.")
    return made.facts(f"""
    entities:
      - {{id: drill, kind: exercise, name: the drill}}
      - {{id: pact, kind: alliance, name: the pact}}
      - {{id: arland, kind: state, name: Arland}}
      - {{id: borvia, kind: state, name: Borvia}}
    properties:
      - {{id: member, type: set, of: state}}
      - {{id: personnel, type: quantity, unit: people, changes: never}}
    claims:
      {claims}
    """)


def claim(id_: str, source: str, fields: str) -> str:
    evidence = f"evidence: [{{source: {source}, quote: {source.title()}.}}]"
    return f"- {{id: {id_}, says: x, {fields}, inferred: so it is, {evidence}}}\n      "


@pytest.mark.parametrize(
    ("rule", "one", "other"),
    [
        ("V603", "subject: drill, property: place, value: arland", "subject: drill, property: place, value: borvia"),
        ("V602", "subject: drill, property: personnel, value: 300", "subject: drill, property: personnel, value: 500"),
        ("T401", f"{STARTS}, value: 2024-05-10", f"{STARTS}, value: 2024-05-12"),
        ("V604", "subject: drill, property: held, value: yes", "subject: drill, property: held, value: no"),
        ("M501", "subject: pact, property: member, value: [arland], complete: true, as_of: 2024-05-10",
         "subject: pact, property: member, value: [borvia], complete: true, as_of: 2024-05-10"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("doubted", [0, 1])
def test_what_contradicts_for_certain_is_possible_with_a_doubt(
    tmp_path: Path, rule: str, one: str, other: str, doubted: int
) -> None:
    rows = [one, other]
    certain = project(tmp_path / "certain", claim("a", "herald", one) + claim("b", "courier", other))
    rows[doubted] += ", doubt: alleged"
    doubtful = project(tmp_path / "doubtful", claim("a", "herald", rows[0]) + claim("b", "courier", rows[1]))

    assert [(row.rule, row.verdict) for row in certain.findings("M", "V", "T")] == [(rule, "contradiction")]
    (finding,) = doubtful.findings("M", "V", "T")
    assert (finding.rule, finding.verdict) == (rule, "possible")


def test_the_reason_names_the_claim_that_has_the_doubt(tmp_path: Path) -> None:
    one, other = (f"subject: drill, property: place, value: {place}" for place in ("arland", "borvia"))
    made = project(tmp_path, claim("a", "herald", f"{one}, doubt: conditional") + claim("b", "courier", other))

    (finding,) = made.findings("V")
    assert finding.comparison is not None
    assert finding.comparison.why == "a has `doubt`: its words leave open whether it is so."


def test_one_plain_claim_on_a_side_makes_it_certain(tmp_path: Path) -> None:
    one, other = (f"subject: drill, property: place, value: {place}" for place in ("arland", "borvia"))
    claims = claim("a", "herald", f"{one}, doubt: possible") + claim("b", "courier", one) + claim("c", "herald", other)

    assert [row.verdict for row in project(tmp_path, claims).findings("V")] == ["contradiction"]


def test_a_chain_of_times_with_a_doubt_in_it_is_possible(tmp_path: Path) -> None:
    relative = "subject: pact, property: starts, relative: {to: drill.starts, is: after, by: P7D}"
    claims = claim("a", "herald", f"{STARTS}, value: 2024-05-10")
    claims += claim("b", "courier", "subject: pact, property: starts, value: 2024-05-12")
    claims += claim("c", "herald", f"{relative}, doubt: possible")

    assert [(row.rule, row.verdict) for row in project(tmp_path, claims).findings("T")] == [("T402", "possible")]


def test_a_doubt_of_another_kind_is_not_one(tmp_path: Path) -> None:
    made = project(tmp_path, claim("a", "herald", "subject: drill, property: held, value: yes, doubt: perhaps"))

    assert made.rules("F") == ["F002"]
