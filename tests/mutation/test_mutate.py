"""Mistakes made on purpose: which are made, which are none, and what the gate makes of them."""

import json
from collections import Counter
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from gate.running import copied, run_onrecord
from harness import TODAY, Project
from onrecord.files import load, open_project
from onrecord.model.claims import EntityValue, Members, Relative
from onrecord.model.corpus import Corpus
from onrecord.model.entities import Entity
from onrecord.model.findings import Located, Passage
from onrecord.model.quantities import parse_quantity
from onrecord.model.settings import Tolerance
from onrecord.model.times.durations import parse_duration
from onrecord.mutation import Score, Survivor, as_data, as_markdown, as_text, mutate
from onrecord.mutation.bench import Judgement
from onrecord.mutation.mutants import Mutant
from onrecord.mutation.quotation_mistakes import edits, quotation_mutants
from onrecord.mutation.scoring import survivor
from onrecord.mutation.value_mistakes import time_mutants, unit_mutants, value_mutants

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
    made = value_mutants(corpus.claims[claim], corpus, frozenset(), Random(0))
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


def test_the_seed_has_no_part_in_which_values_are_caught(project: Path) -> None:
    first, second = (mutate(project, today=TODAY, seed=seed) for seed in (0, 1))

    assert (first.value_made, first.value_caught) == (second.value_made, second.value_caught)


def test_mistakes_in_values_are_counted_apart(project: Path) -> None:
    score = mutate(project, today=TODAY)

    assert score.value_made == sum(made for kind, made in score.made.items() if kind.startswith(_VALUES))
    assert 0 < score.value_caught <= score.value_made < score.made.total()
    assert as_data(score)["values"] == {"made": score.value_made, "caught": score.value_caught}
    assert as_data(score)["value_score"] == round(score.value_caught / score.value_made, 4)


def test_names_that_stand_nowhere_near_are_left_out_of_the_hard_ones(project: Path) -> None:
    score = mutate(project, today=TODAY)
    far = sum(score.made[kind] for kind in ("entity-swapped", "member-added", "member-swapped"))

    assert far > 0
    assert score.hard_value_made == score.value_made - far
    assert as_data(score)["hard_values"] == {"made": score.hard_value_made, "caught": score.hard_value_caught}
    assert as_data(score)["hard_value_score"] == round(score.hard_value_caught / score.hard_value_made, 4)


_VALUES = (
    "date-", "precision-", "unit-", "member-", "complete-", "digits-", "number-", "answer-", "entity-",
)  # fmt: skip


def test_what_could_not_be_tried_has_no_score() -> None:
    none = Score(seed=0)

    assert (none.share, none.value_share, none.hard_value_share, none.source_share) == (None, None, None, None)
    assert [as_data(none)[name] for name in ("score", "value_score", "source_score")] == [None, None, None]
    assert as_text(none).splitlines()[-1] == "No score: there was no claim to make a mistake in"


def test_a_claim_without_a_value_of_those_sorts_has_no_score_of_values() -> None:
    score = Score(seed=0, made=Counter({"word-changed": 2}), caught=Counter({"word-changed": 1}))

    assert "Score: 0.500 of mistakes in facts, none of those in values (0 of 0)" in as_text(score)


def test_every_other_one_of_its_kind_is_put_in_and_those_named_near_are_counted_apart(corpus: Corpus) -> None:
    swapped = replace(corpus.claims["some"], value=Members(("arland",)))
    named = frozenset({"arland", "borland"})

    made = value_mutants(swapped, corpus, named, Random(0))

    assert {row.change: row.kind for row in made if "→" in row.change} == {
        "arland → borland": "member-swapped-near",
        "arland → corland": "member-swapped",
    }


def test_of_many_entities_those_named_and_some_others_are_tried(corpus: Corpus) -> None:
    many = {
        f"land-{number:02}": Entity(id=f"land-{number:02}", kind="state", name=f"L{number}") for number in range(60)
    }
    large = replace(corpus, entities={**corpus.entities, **many})
    named = frozenset({"land-07", "land-55"})

    made = [list(value_mutants(corpus.claims["some"], large, named, Random(seed))) for seed in (0, 0, 1)]

    added = [[row.change for row in rows if row.kind.startswith("member-added")] for rows in made]
    assert [len(rows) for rows in added] == [24, 24, 24]
    assert added[0] == added[1] != added[2]
    assert all({"with land-07", "with land-55"} < set(rows) for rows in added)


def test_words_given_to_a_source_that_has_them_too_are_no_mistake(tmp_path: Path) -> None:
    fair = "The Wool fair began on 4 May 2024."
    project = Project(tmp_path).source("herald", fair, published="2024-05-14").source("gazette", fair)
    project.facts("""
    entities: [{id: fair, kind: fair, name: Wool fair}]
    claims:
      - {id: a, says: x, subject: fair, property: starts, value: 2024-05-04, evidence: [
          {source: herald, quote: The Wool fair began on 4 May 2024.}]}
    """)

    assert "quotation-misattributed" not in mutate(tmp_path, today=TODAY).made


def test_what_got_through_is_told_with_its_reason(project: Path) -> None:
    score = mutate(project, today=TODAY)
    told = {row.kind: row.why for row in score.survivors}

    assert told["speaker-removed"] == "only a warning tells of it: G310 speaker-left-out"
    assert told["complete-added"].startswith("the words say neither that there are more")
    assert all(row.advice for row in score.survivors)


def test_survivors_of_one_kind_and_reason_stand_together() -> None:
    rows = (Survivor("b", "k", "x → y", "quote more", "so | so"), Survivor("a", "k", "<x>", "quote more", "so | so"))
    score = Score(seed=0, survivors=rows)

    text, page = as_text(score), as_markdown(score)

    assert "a harmless edit that was refused: line-break" in as_text(
        replace(score, harmless_caught=edits_of("line-break"))
    )
    assert "an edit that was missed: negation" in as_text(replace(score, edits_missed=edits_of("negation")))
    assert text.count("k: so | so") == 1
    assert text.index("- a: <x>") < text.index("- b: x → y")
    assert "| k<br>`a`: &lt;x><br>`b`: x → y | so \\| so | quote more |" in page


def edits_of(kind: str) -> tuple[Survivor, ...]:
    return (Survivor("a", kind, "in herald: “x”", ""),)


def test_single_values_and_plans_are_changed(corpus: Corpus) -> None:
    hill = replace(corpus.claims["next"], property="head", value=EntityValue("hill"))

    made = {row.kind: row.change for row in value_mutants(hill, corpus, frozenset(), Random(0))}

    assert made == {"entity-swapped": "value hill → vale", "planned-as-happened": "planned → happened"}


def test_what_could_not_be_checked_is_the_reason_that_it_got_through(corpus: Corpus) -> None:
    mutant = Mutant(kind="entity-swapped", change="x", claim=corpus.claims["next"], field="value")
    judgement = Judgement(caught=False, unread=("no words are read",))

    row = survivor(corpus.claims["next"], mutant, judgement)

    assert row.why == "it could not be checked, and the report says so: no words are read"


@pytest.mark.parametrize(
    ("value", "changed"),
    [
        ("P2Y", "P2M"),
        ("~P12D", "~P12W"),
        ("[P5D..P9D]", "[P5W..P9W]"),
        ("PT3H", ""),
        ("P1W2D", ""),
    ],
)
def test_the_units_of_a_duration_are_changed(corpus: Corpus, value: str, changed: str) -> None:
    claim = replace(corpus.claims["met"], property="lasts", value=parse_duration(value))

    assert [row.change for row in unit_mutants(claim)] == ([f"value {value} → {changed}"] if changed else [])


@pytest.mark.parametrize(
    ("value", "changed"),
    [("12 km", "12 mi"), ("2000..3000 m", "2000..3000 ft"), ("2500", ""), ("5 %", "5 ‰"), ("5 boats", "")],
)
def test_the_unit_of_a_quantity_is_changed(corpus: Corpus, value: str, changed: str) -> None:
    claim = replace(corpus.claims["boats"], value=parse_quantity(value))

    assert [row.change for row in unit_mutants(claim)] == ([f"value {value} → {changed}"] if changed else [])


def test_the_unit_of_a_distance_between_times_is_changed(corpus: Corpus) -> None:
    relative = Relative(to="pact.starts", relation="before", by=parse_duration("P7D"))
    claim = replace(corpus.claims["met"], value=None, relative=relative)

    assert [row.change for row in unit_mutants(claim)] == ["by P7D → P7W"]
    assert list(unit_mutants(replace(claim, relative=replace(relative, by=None)))) == []


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


@pytest.mark.parametrize("format_", ["text", "json", "markdown"])
def test_a_project_without_a_claim_has_no_score_and_nothing_to_try(tmp_path: Path, format_: str) -> None:
    Project(tmp_path).source("herald", TEXT).facts("entities: [{id: pact, kind: organisation, name: the pact}]")

    run = run_onrecord(tmp_path, "mutate", "--jobs", "1", "--min-score", "0.95", "--format", format_)

    assert run.status == 3
    assert "Nothing to try" in run.errors
    assert "1.000" not in run.text


def test_without_a_quotation_to_edit_no_minimum_is_reached(tmp_path: Path) -> None:
    Project(tmp_path).source("herald", TEXT).facts("""
    entities: [{id: pact, kind: organisation, name: the pact}]
    properties: [{id: dissolving, type: yesno}]
    claims: [{id: a, says: x, subject: pact, property: dissolving, value: no, evidence: [
      {source: herald, quote: words that are not there}]}]
    """)

    assert run_onrecord(tmp_path, "mutate", "--jobs", "1").status == 0
    assert run_onrecord(tmp_path, "mutate", "--jobs", "1", "--min-score", "0").status == 3


def test_a_score_below_the_minimum_fails(project: Path) -> None:
    run = run_onrecord(project, "mutate", "--today=2026-11-21", "--jobs", "1", "--min-score", "1")

    assert run.status == 1
    assert "speaker-removed" in run.text
