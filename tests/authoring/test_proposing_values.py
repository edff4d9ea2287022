"""What a passage says, as values: read from words that no check has seen."""

from pathlib import Path

import pytest

from harness import Project
from onrecord.authoring.claims.value_proposals import PassageReader
from onrecord.authoring.workbench import open_workbench

FACTS = """
entities:
  - {id: north, kind: state, name: Norrland, adjectives: [Norrish], metonyms: [Vinter]}
  - {id: vinter, kind: city, name: Vinter, within: north}
  - {id: south, kind: state, name: Sudmark, adjectives: [Sudmarkian]}
  - {id: east, kind: state, name: Estovia}
  - {id: holm, kind: person, name: Ida Holm, acts_for: north}
  - {id: drills, kind: exercise, name: the drills}
properties:
  - {id: member, type: set, of: state}
  - {id: leader, type: entity, of: person}
  - {id: seat, type: place}
  - {id: strength, type: quantity}
  - {id: leaving, type: yesno, yes_words: [will leave], no_words: [will not leave]}
  - {id: joining, type: yesno, yes_words: [joining, join]}
  - {id: motto, type: text}
"""


def values(tmp_path: Path, sentence: str, property_: str, subject: str = "drills") -> list[str]:
    """Return what is proposed for a property from a sentence published on 4 March 2025, a Tuesday."""
    project = Project(tmp_path).source("page", sentence, published="2025-03-04").facts(FACTS)
    bench = open_workbench(project.root)
    document = bench.document("page")
    reader = PassageReader(bench)
    passage = document.passage(0, len(document.text))
    found = reader.for_property("page", passage, bench.corpus.properties[property_], subject)
    return [row.written for row in found]


@pytest.mark.parametrize(
    ("sentence", "property_", "expected"),
    [
        ("It began on February 10 near the city.", "starts", ["2025-02-10"]),
        ("It ran from February 10 to February 14.", "starts", ["2025-02-10"]),
        ("It ran from February 10 to February 14.", "ends", ["2025-02-14"]),
        ("It ran from February 10 to February 14.", "occurs", ["2025-02-10/2025-02-14"]),
        ("It was held in February 2024.", "occurs", ["2024-02"]),
        ("It has gone on since 2019.", "occurs", ["2019/.."]),
        ("It has gone on since 2019.", "ends", []),
        ("It happened some time before 2019.", "occurs", []),
        ("It took two weeks.", "lasts", ["P2W"]),
        ("It took about three decades.", "lasts", ["~P30Y"]),
        ("It took a century or so.", "lasts", ["~P100Y"]),
        ("It began a week after the talks.", "lasts", []),
        ("It took half a year.", "lasts", []),
        ("About 2,500 soldiers came on February 10.", "strength", ["~2500"]),
        ("At least 300 came within two weeks, none of the two from afar.", "strength", [">=300"]),
        ("No one came.", "strength", []),
        ("Norrland, Sudmark and Estovia agreed.", "member", ["north, south, east", "north", "south", "east"]),
        ("Ida Holm met Sudmark and Estovia.", "member", ["south, east", "south", "east"]),
        ("Ida Holm met Sudmark.", "leader", ["holm"]),
        ("They met in Vinter.", "seat", ["vinter"]),
        ("Vinter refused to answer.", "seat", ["north"]),
        ("Norrland will not leave the alliance.", "leaving", ["no"]),
        ("Norrland will leave the alliance.", "leaving", ["yes"]),
        ("Norrland stays.", "leaving", []),
        ("Words of no use.", "motto", []),
    ],
)
def test_values_for_a_property(tmp_path: Path, sentence: str, property_: str, expected: list[str]) -> None:
    assert values(tmp_path, sentence, property_) == expected


def test_words_that_can_mean_several_days_give_all_of_them(tmp_path: Path) -> None:
    found = values(tmp_path, "It was held last week.", "occurs")

    assert "[2025-02-24..2025-03-02]" in found
    assert len(found) > 1


def test_the_subject_is_no_value_of_its_own(tmp_path: Path) -> None:
    assert values(tmp_path, "Norrland met Sudmark.", "member", subject="north") == ["south"]


@pytest.mark.parametrize(
    ("sentence", "absent"),
    [
        ("Norrland boycotted the drills.", [("north",)]),
        ("Norrish troops boycotted the drills.", [("north",)]),
        ("Ida Holm skipped the meeting.", [("north",)]),
        ("Vinter refused to take part in the drills.", [("north",)]),
        ("The drills were held without Norrland.", [("north",)]),
        ("Norrland joined the drills.", []),
        ("The Norrish-led drills were boycotted.", []),
    ],
)
def test_who_stayed_away(tmp_path: Path, sentence: str, absent: list[tuple[str, ...]]) -> None:
    project = Project(tmp_path).source("page", sentence).facts(FACTS)
    bench = open_workbench(project.root)
    document = bench.document("page")

    read = PassageReader(bench).read("page", document.passage(0, len(document.text)))

    assert [row.value for row in read.absences] == absent


def test_one_place_told_twice_is_no_list(tmp_path: Path) -> None:
    project = (
        Project(tmp_path)
        .source("page", "They met in Norrland, Vinter.")
        .facts(FACTS.replace(", metonyms: [Vinter]", ""))
    )
    bench = open_workbench(project.root)
    document = bench.document("page")

    assert PassageReader(bench).read("page", document.passage(0, len(document.text))).lists == ()


@pytest.mark.parametrize(
    ("sentence", "property_", "expected"),
    [
        ("Estovia is joining the pact.", "joining", ["yes"]),
        ("Estovia is not considering joining the pact.", "joining", ["no"]),
        ("Estovia denied that it would join the pact.", "joining", ["no"]),
        ("Estovia will never not join the pact.", "joining", []),
        ("Estovia did not sign, but will join the pact.", "joining", ["yes"]),
        ("Estovia will not leave the pact.", "leaving", ["no"]),
        ("Estovia does not say that it will not leave the pact.", "leaving", []),
        ("The drills were held in May.", "held", ["yes"]),
        ("The drills were not held in May.", "held", ["no"]),
    ],
)
def test_an_answer_is_proposed_as_the_checks_read_it(
    tmp_path: Path, sentence: str, property_: str, expected: list[str]
) -> None:
    """Words for yes under a negation say no, and what a double negation says nobody proposes."""
    assert values(tmp_path, sentence, property_) == expected
    project = Project(tmp_path)
    for answer in ("yes", "no"):
        project.facts(
            f"""
            claims:
              - id: a
                says: As it is.
                subject: drills
                property: {property_}
                value: {answer}
                evidence: [{{source: page, quote: "{sentence}"}}]
            """,
            "claim",
        )
        assert ("G307" in project.check().passed) is (answer in expected)
