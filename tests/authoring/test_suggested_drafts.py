"""A draft passes the checks that it will be held to, or says less than it might."""

from pathlib import Path

import pytest

from harness import Project
from onrecord.authoring.claims.suggested_drafts import Suggestion, as_yaml, suggest
from onrecord.authoring.workbench import Workbench, open_workbench

FACTS = """
entities:
  - {id: brennick, kind: town, name: Brennick}
  - {id: tolm, kind: town, name: Tolm}
  - {id: harbour, kind: harbour, name: Quarrow Harbour}
  - {id: korrin, kind: person, name: Ilse Korrin}
"""
DAHL = "  - {id: dahl, kind: person, name: Oskar Dahl}\n"


def opened(tmp_path: Path, text: str, facts: str = FACTS) -> Workbench:
    return open_workbench(Project(tmp_path).source("page", text, published="2025-03-04").facts(facts).root)


def drafts(tmp_path: Path, text: str, facts: str = FACTS) -> tuple[Suggestion, ...]:
    return suggest(opened(tmp_path, text, facts), "page")


def test_a_plan_is_told_as_one_whatever_the_date_is(tmp_path: Path) -> None:
    (first, *_) = drafts(tmp_path, "The meeting in Brennick was to be held on 3 March 2025.")

    assert (first.value.written, first.status) == ("2025-03-03", "planned")


def test_him_to_whom_the_words_are_given_says_them(tmp_path: Path) -> None:
    (first, *_) = drafts(tmp_path, "The work at Quarrow Harbour began on 3 March, harbour master Ilse Korrin told us.")

    assert (first.subject, first.property, first.said_by) == ("harbour", "starts", "korrin")


def test_words_of_somebody_unknown_come_after_the_others(tmp_path: Path) -> None:
    found = drafts(tmp_path, "“Brennick lost 40 of its 900 boats on 3 March,” he said.\n\nTolm has 12 boats.")

    assert [row.doubtful for row in found] == sorted(row.doubtful for row in found)
    assert not found[0].doubtful
    assert found[-1].doubtful


@pytest.mark.parametrize(
    ("known", "absent"), [(FACTS, []), (FACTS + DAHL, [("dahl",)])], ids=["who is unknown", "who is known"]
)
def test_who_holds_the_office_stays_away_and_not_the_town(tmp_path: Path, known: str, absent: list[object]) -> None:
    found = drafts(tmp_path, "The mayor of Brennick, Oskar Dahl, did not attend.", known)

    assert [row.value.value for row in found if row.value.without] == absent
    assert all("brennick" not in {row.subject, row.value.written} for row in found)


@pytest.mark.parametrize("line", ["Storm over Brennick and Tolm", "Brennick, 4 March 2025."])
def test_a_headline_and_a_dateline_are_no_place_and_no_time(tmp_path: Path, line: str) -> None:
    found = drafts(tmp_path, f"{line}\n\nNobody was hurt there, and nothing else was said.")

    assert [row.kind for row in found if row.kind in {"name", "time"}] == []


def test_a_name_is_a_place_only_where_something_lies_in_it(tmp_path: Path) -> None:
    (first, *_) = drafts(tmp_path, "They met again in Tolm.")
    assert (first.value.written, first.property) == ("tolm", "place")

    (first, *_) = drafts(tmp_path / "other", "They like Tolm.")
    assert (first.value.written, first.property) == ("tolm", "")


def test_drafts_whose_subject_and_property_are_known_pass_the_gate_as_they_are(tmp_path: Path) -> None:
    text = (
        "The work at Quarrow Harbour will begin on 10 April 2025, harbour master Ilse Korrin told reporters.\n\n"
        "The vote in Brennick was to be held on 3 March 2025. Brennick and Tolm signed it on Monday."
    )
    bench = opened(tmp_path, text)
    whole = tuple(row for row in suggest(bench, "page") if row.subject and row.property)

    written = as_yaml(bench, whole)
    project = Project(tmp_path).facts(written, "drafts")

    assert len(whole) > 2
    assert project.rules("F", "Q", "G", "T404") == []
