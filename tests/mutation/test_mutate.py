"""Mistakes made on purpose: which are made, which are none, and what the gate makes of them."""

import json
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from gate.running import copied, run_onrecord
from harness import TODAY, Project
from onrecord.files import load, open_project
from onrecord.model.corpus import Corpus
from onrecord.model.findings import Located, Passage
from onrecord.model.settings import Tolerance
from onrecord.mutation import mutate
from onrecord.mutation.of_quotations import quotation_mutants
from onrecord.mutation.of_sources import edits
from onrecord.mutation.of_times import time_mutants
from onrecord.mutation.of_values import value_mutants

TEXT = (
    "The pact has two members, Arland and Borland. It met on 12 May 2024. About 2,500 people came, and 13 boats. "
    "Minister Vale said on Monday that the pact will not be dissolved. It's to meet in Corville."
)
FACTS = """
    entities:
      - {id: pact, kind: organisation, name: the pact, also: [The pact]}
      - {id: arland, kind: state, name: Arland}
      - {id: borland, kind: state, name: Borland}
      - {id: corland, kind: state, name: Corland}
      - {id: meeting, kind: event, name: the meeting}
      - {id: vale, kind: person, name: Vale}
      - {id: hill, kind: person, name: Hill}
      - {id: corville, kind: place, name: Corville}
    properties:
      - {id: member, type: set, of: state}
      - {id: people, type: quantity, unit: people, changes: never}
      - {id: boats, type: quantity, unit: boats, changes: never}
      - {id: dissolving, type: yesno, yes_words: [will be dissolved], no_words: [will not be dissolved]}
    claims:
      - {id: members, says: x, subject: pact, property: member, value: [arland, borland], complete: true, evidence: [
          {source: herald, quote: "The pact has two members, Arland and Borland."}]}
      - {id: some, says: x, subject: pact, property: member, value: [arland, borland], evidence: [
          {source: herald, quote: "Arland and Borland"}]}
      - {id: met, says: x, subject: meeting, property: occurs, value: 2024-05-12, evidence: [
          {source: herald, quote: "It met on 12 May 2024."}]}
      - {id: people, says: x, subject: meeting, property: people, value: ~2500, evidence: [
          {source: herald, quote: "About 2,500 people came"}]}
      - {id: boats, says: x, subject: meeting, property: boats, value: 13, evidence: [
          {source: herald, quote: "and 13 boats"}]}
      - {id: stays, says: x, subject: pact, property: dissolving, value: no, said_by: vale, evidence: [
          {source: herald, quote: "Minister Vale said on Monday that the pact will not be dissolved."}]}
      - {id: next, says: x, subject: meeting, property: place, value: corville, status: planned, evidence: [
          {source: herald, quote: "It's to meet in Corville."}]}
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    Project(tmp_path).source("herald", TEXT, published="2024-05-14").facts(FACTS)
    return tmp_path


@pytest.fixture
def corpus(project: Path) -> Corpus:
    opened = open_project(project)
    return load(opened.root, opened.settings)


def kinds(corpus: Corpus, claim: str) -> set[str]:
    made = value_mutants(corpus.claims[claim], corpus, Random(0))
    return {mutant.kind for mutant in made} | {row.kind for row in time_mutants(corpus.claims[claim], Tolerance())}


def test_a_complete_list_loses_gains_and_exchanges_a_member(corpus: Corpus) -> None:
    assert kinds(corpus, "members") == {"member-dropped", "member-added", "member-swapped"}


def test_a_member_dropped_from_an_open_list_is_no_mistake(corpus: Corpus) -> None:
    assert kinds(corpus, "some") == {"member-added", "member-swapped", "complete-added"}


def test_a_day_is_shifted_by_a_day_a_month_and_a_year(corpus: Corpus) -> None:
    changed = {row.kind: row.change for row in time_mutants(corpus.claims["met"], Tolerance())}

    assert changed == {
        "date-by-a-day": "value 2024-05-12 → 2024-05-13",
        "date-by-a-month": "value 2024-05-12 → 2024-06-12",
        "date-by-a-year": "value 2024-05-12 → 2025-05-12",
    }


@pytest.mark.parametrize(
    ("value", "changes"),
    [
        ("2024-02", {"2024-03", "2025-02", "2024-02-17"}),
        ("2024", {"2025", "2024-05"}),
        ("2024-02-29", {"2024-03-01", "2024-03-29", "2025-02-28"}),
        ("2024-12-31", {"2025-01-01", "2025-01-31", "2025-12-31"}),
        ("2024-09~", set()),
        ("2024-09-26/2024-10-07", {"2024-09-27/2024-10-08", "2024-10-26/2024-11-07", "2025-09-26/2025-10-07"}),
        ("2023-21", {"2024-21"}),
    ],
)
def test_dates_are_changed_as_their_precision_and_their_tilde_allow(
    corpus: Corpus, value: str, changes: set[str]
) -> None:
    from onrecord.model.times import parse_time

    claim = replace(corpus.claims["met"], value=parse_time(value))

    assert {row.change.split(" → ")[1] for row in time_mutants(claim, Tolerance())} == changes


def test_a_number_within_its_tilde_is_no_mistake(corpus: Corpus) -> None:
    assert kinds(corpus, "people") == {"digits-exchanged"}
    assert kinds(corpus, "boats") == {"digits-exchanged", "number-by-a-tenth"}


def test_answers_speakers_and_plans_are_turned(corpus: Corpus) -> None:
    assert kinds(corpus, "stays") == {"answer-turned", "speaker-removed", "speaker-swapped"}
    assert kinds(corpus, "next") == {"planned-as-happened"}


def test_a_quotation_is_cut_reworded_moved_and_exchanged(corpus: Corpus) -> None:
    standing = list(corpus.claims.values())
    made = {row.kind: row for row in quotation_mutants(corpus.claims["stays"], corpus, standing, Random(0))}

    assert set(made) == {"cut-after-a-turn", "word-changed", "quotations-exchanged"}
    assert made["cut-after-a-turn"].claim.evidence[0].quote == "be dissolved."
    partner = made["quotations-exchanged"].partner
    assert partner is not None
    assert partner.evidence == corpus.claims["stays"].evidence


def test_edits_stay_within_the_quoted_words_and_say_whether_they_turn_them() -> None:
    text = "Before. It's the 12 May, it said. After."
    start, end = text.index("It's"), text.index(" After")
    located = Located(
        claim="c", evidence=0, source="s", found=True, passage=Passage(start, end, 1, start + 1, text[start:end])
    )

    made = list(edits(text, located, Random(1)))

    assert {row.kind for row in made if row.changes_meaning} == {"digit", "word", "case", "negation"}
    assert {row.kind for row in made if not row.changes_meaning} >= {"line-break", "two-spaces", "curly-mark"}
    for row in made:
        assert row.applied(text).startswith("Before. ")
        assert row.applied(text).endswith(" After.")
        assert row.applied(text) != text
    assert list(edits(text, replace(located, found=False, passage=None), Random(1))) == []


def test_every_mistake_is_counted_and_the_same_seed_makes_the_same_mistakes(project: Path) -> None:
    first, again = (mutate(project, today=TODAY, seed=3, jobs=jobs) for jobs in (1, 2))

    assert first == again
    assert first.made.total() == first.caught.total() + len(first.survivors)
    assert first.made["member-dropped"] == first.caught["member-dropped"] == 1
    assert first.made["date-by-a-year"] == first.caught["date-by-a-year"]
    assert first.source_share == 1.0
    assert first.harmless_made > 0
    assert first.harmless_caught == ()


def test_an_inferred_claim_is_counted_and_survives(project: Path) -> None:
    file = project / "facts/case.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("value: 13, ", "value: 13, inferred: so it seems, "), encoding="utf-8")

    score = mutate(project, today=TODAY)

    advice = {row.advice for row in score.survivors if row.claim == "boats" and row.kind == "number-by-a-tenth"}
    assert advice == {"it is `inferred`: quote words that carry it"}


def test_the_command_tells_the_score_and_can_fail_under_one(tmp_path: Path) -> None:
    project = copied("disputed", tmp_path)
    call = ("mutate", "--today=2026-11-21", "--sample", "2", "--jobs", "1")

    told = run_onrecord(project, *call, "--format", "json")
    text = run_onrecord(project, *call)

    score = json.loads(told.text)
    assert told.status == text.status == 0
    assert score["format"] == "onrecord-mutation/1"
    assert sum(row["made"] for row in score["facts"].values()) > 0
    assert "Score: " in text.text
    assert run_onrecord(project, *call, "--min-score", "0").status == 0


def test_a_score_below_the_minimum_fails(project: Path) -> None:
    run = run_onrecord(project, "mutate", "--today=2026-11-21", "--jobs", "1", "--min-score", "1")

    assert run.status == 1
    assert "speaker-removed" in run.text
