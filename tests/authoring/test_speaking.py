"""Who is proposed as the speaker of a passage, and by which part of his name the source calls him."""

from pathlib import Path

import pytest

from harness import Project
from onrecord.authoring.claims.around_passages import likely_speaker, part_of_name, surname_of
from onrecord.authoring.claims.claim_records import claim_of
from onrecord.authoring.claims.passages import cut_quote
from onrecord.authoring.workbench import Workbench, open_workbench

FACTS = """
entities:
  - {id: harbour, kind: harbour, name: Quarrow Harbour}
  - {id: korrin, kind: person, name: Ilse Korrin}
  - {id: dahl, kind: person, name: Oskar van der Dahl}
  - {id: toll, kind: person, name: Ada Toll, also: [Toll]}
properties:
  - {id: leader, type: entity}
  - {id: leaders, type: set}
  - {id: delayed, type: yesno, yes_words: [delayed]}
  - {id: promise, type: text}
"""


def opened(tmp_path: Path, text: str, **fields: object) -> Workbench:
    return open_workbench(Project(tmp_path).source("page", text, **fields).facts(FACTS).root)


@pytest.mark.parametrize(
    ("text", "property_", "value", "expected"),
    [
        ("The harbour will close in May 2025, Ilse Korrin told reporters.", "ends", "2025-05", "korrin"),
        ("According to Ada Toll, the harbour closes.", "ends", "nonsense", "toll"),
        ("The harbour will close in May 2025, Prime Minister Ann Orre told reporters.", "ends", "2025-05", "Ann Orre"),
        ("The Mayor Ann Orre said that it closes in May 2025.", "ends", "2025-05", "Ann Orre"),
        ("The harbour will close in May 2025, he told reporters.", "ends", "2025-05", ""),
        ("The harbour closed on Monday.", "ends", "2025-05", ""),
        ("The harbour closes, Ilse Korrin told reporters in May 2025.", "ends", "2025-05", ""),
        ("It was delayed, something which Ada Toll has denied.", "delayed", "no", "toll"),
        ("“We stay,” Ada Toll said.", "promise", "We stay", "toll"),
        ("It is led by her, Ada Toll said.", "leader", "toll", ""),
        ("They are led by both, Ada Toll said.", "leaders", "korrin, toll", ""),
        ("It took three weeks, Ada Toll said.", "lasts", "P3W", "toll"),
        ("It takes place there, Ada Toll said.", "", "", "toll"),
    ],
)
def test_him_to_whom_the_words_are_given_is_likely(
    tmp_path: Path, text: str, property_: str, value: str, expected: str
) -> None:
    bench = opened(tmp_path, text, published="2025-03-04")

    assert (
        likely_speaker(bench, cut_quote(bench, "page", text), claim_of(bench, "harbour", property_, value)) == expected
    )


def test_nobody_is_likely_in_a_language_whose_verbs_are_not_read(tmp_path: Path) -> None:
    text = "Le port va fermer, Ilse Korrin told reporters."
    bench = opened(tmp_path, text, language="fr")

    assert likely_speaker(bench, cut_quote(bench, "page", text), claim_of(bench)) == ""


@pytest.mark.parametrize(
    ("before", "entity", "part"),
    [
        ("Korrin was there.", "korrin", "Korrin"),
        ("Korrington was there.", "korrin", ""),
        ("Nobody was there.", "korrin", ""),
        ("Dahl was there.", "dahl", "Dahl"),
        ("Toll was there.", "toll", ""),
        ("Harbour was there.", "harbour", "Harbour"),
    ],
)
def test_a_surname_near_the_words_that_names_nobody_yet(tmp_path: Path, before: str, entity: str, part: str) -> None:
    bench = opened(tmp_path, f"{before} It will close.")

    assert part_of_name(bench, cut_quote(bench, "page", "It will close."), entity) == part


@pytest.mark.parametrize(
    ("name", "surname"),
    [("Ann Orre", "Orre"), ("Orre", ""), ("", ""), ("Ann Toll", ""), ("the harbour master", "")],
)
def test_a_surname_is_proposed_where_nobody_bears_it(tmp_path: Path, name: str, surname: str) -> None:
    assert surname_of(opened(tmp_path, "Words."), name) == surname
