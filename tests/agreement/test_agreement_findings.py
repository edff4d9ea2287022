# ruff: noqa: E501 - a claim stands on one line
"""What a comparison tells its reader: who says what, when they clash, why, and what to do about it."""

from datetime import date
from pathlib import Path

from agreement.corpora import corpus_of
from harness import Project
from onrecord.agreement import with_review
from onrecord.agreement.comparing import compare_values
from onrecord.agreement.difference_findings import joined_stanzas, stanza_of
from onrecord.model.corpus import REASON_TO_GIVE
from onrecord.model.findings import Comparison, Finding
from onrecord.model.settings import Settings
from onrecord.model.verdicts import Status, Verdict

PUBLISHED = {"herald": "2025-03-01", "courier": "2025-03-01", "copy": "2025-03-01"}

FACTS = """
entities:
  - {id: pact, kind: organisation, name: Northern Pact}
  - {id: mirel, kind: person, name: Ana Mirel}
  - {id: toska, kind: person, name: Ivo Toska}
properties:
  - {id: chair, type: entity, one_at_a_time: true}
  - {id: founder, type: entity, one_at_a_time: true, changes: never}
  - {id: steady-chair, type: entity, one_at_a_time: true, steady: P1Y}
  - {id: staff, type: quantity, unit: people, changes: never}
  - {id: border, type: quantity, unit: km, changes: never}
  - {id: neutral, type: yesno}
claims:
"""


def only(claims: str, origins: dict[str, str] | None = None) -> Finding:
    outcome, _ = compare_values(corpus_of(FACTS + claims, PUBLISHED), Settings(), origins or {})
    (finding,) = outcome.findings
    return finding


def comparison(claims: str, origins: dict[str, str] | None = None) -> Comparison:
    found = only(claims, origins).comparison
    assert found is not None
    return found


TWO_CHAIRS = """
  - {id: chair-herald, subject: pact, property: chair, value: mirel, as_of: 2024-05-10, evidence: [{source: herald}, {source: copy}]}
  - {id: chair-courier, subject: pact, property: chair, value: toska, during: 2024-03-01/2024-06-01, evidence: [{source: courier}]}
"""


def test_a_finding_says_who_says_what() -> None:
    found = only(TWO_CHAIRS)
    assert found.message == ("Northern Pact, chair: Ana Mirel (herald, copy) and Ivo Toska (courier) cannot both be so")
    assert found.sources == ("copy", "courier", "herald")


def test_a_finding_counts_independent_origins_on_each_side() -> None:
    sides = comparison(TWO_CHAIRS).sides
    assert [(side.says, side.claims, side.origins) for side in sides] == [
        ("Ana Mirel", ("chair-herald",), 2),
        ("Ivo Toska", ("chair-courier",), 1),
    ]
    copied = comparison(TWO_CHAIRS, {"copy": "herald", "herald": "herald"}).sides
    assert [side.origins for side in copied] == [1, 1]


def test_what_two_sources_have_from_one_agency_has_one_origin() -> None:
    sides = comparison("""
  - {id: a, subject: pact, property: chair, value: mirel, via: wire, evidence: [{source: herald}, {source: copy}]}
  - {id: b, subject: pact, property: chair, value: toska, evidence: [{source: courier}]}
""").sides
    assert [side.origins for side in sides] == [1, 1]


def test_a_contradiction_says_when_and_why() -> None:
    found = comparison(TWO_CHAIRS)
    assert found.clash == "on 2024-05-10"
    assert found.why == (
        "All are said in the sources' own voice, none is a plan against a deed, and they certainly hold at a common "
        "time, on 2024-05-10."
    )
    assert found.chain == (
        "herald (chair-herald): Ana Mirel, as of 2024-05-10.",
        "copy (chair-herald): Ana Mirel, as of 2024-05-10.",
        "courier (chair-courier): Ivo Toska, during 2024-03-01/2024-06-01.",
    )


def test_what_never_changes_clashes_whatever_the_time() -> None:
    found = comparison("""
  - {id: a, subject: pact, property: founder, value: mirel, evidence: [{source: herald}]}
  - {id: b, subject: pact, property: founder, value: toska, evidence: [{source: courier}]}
""")
    assert found.clash == ""
    assert found.why.endswith("and founder does not change: no time explains it.")


def test_steady_observations_clash_between_their_days() -> None:
    found = comparison("""
  - {id: a, subject: pact, property: steady-chair, value: mirel, as_of: 2024-01-10, evidence: [{source: herald}]}
  - {id: b, subject: pact, property: steady-chair, value: toska, as_of: 2024-05-10, evidence: [{source: courier}]}
""")
    assert found.clash == "from 2024-01-10 to 2024-05-10, closer than 1 year"


def test_terms_clash_between_two_days() -> None:
    found = comparison("""
  - {id: a, subject: pact, property: chair, value: mirel, during: 2020-01-01/2024-01-01, evidence: [{source: herald}]}
  - {id: b, subject: pact, property: chair, value: toska, during: 2023-01-01/.., evidence: [{source: courier}]}
""")
    assert found.clash == "between 2023-01-01 and 2024-01-01 (2023-01-01/2024-01-01)"


def test_terms_without_an_end_clash_from_a_day_on() -> None:
    goes_on = "{id: %s, subject: pact, property: chair, value: %s, during: %s, evidence: [{source: herald}]}"
    claims = f"\n  - {goes_on % ('a', 'mirel', '2020-01-01/..')}\n  - {goes_on % ('b', 'toska', '2021-01-01/..')}"
    assert comparison(claims).clash == "from 2021-01-01 on (2021-01-01/..)"
    claims = f"\n  - {goes_on % ('a', 'mirel', '../2020-01-01')}\n  - {goes_on % ('b', 'toska', '../2021-01-01')}"
    assert comparison(claims).clash == "until 2020-01-01 (../2020-01-01)"


def test_a_widened_number_is_shown_as_it_was_read() -> None:
    found = only("""
  - {id: a, subject: pact, property: staff, value: ~2500, evidence: [{source: herald}]}
  - {id: b, subject: pact, property: staff, value: 4000, evidence: [{source: courier}]}
""")
    assert "~2500 people (read as 2250..2750) (herald) and 4000 people (courier)" in found.message


def test_a_number_in_another_unit_is_shown_as_authored_and_in_the_property_s_unit() -> None:
    found = only("""
  - {id: a, subject: pact, property: border, value: 12 km, evidence: [{source: herald}]}
  - {id: b, subject: pact, property: border, value: 7.5 miles, evidence: [{source: courier}]}
""")
    assert "12 km (herald) and 7.5 miles (read as 12.07008 km) (courier) cannot both be so" in found.message


def test_a_widened_number_in_another_unit_is_shown_in_the_property_s_unit() -> None:
    found = only("""
  - {id: a, subject: pact, property: border, value: 12, evidence: [{source: herald}]}
  - {id: b, subject: pact, property: border, value: ~7000 m, evidence: [{source: courier}]}
""")
    assert "12 km (herald) and ~7000 m (read as 6.3..7.7 km) (courier)" in found.message


def test_values_that_are_one_in_two_units_stand_on_one_side() -> None:
    found = comparison("""
  - {id: a, subject: pact, property: border, value: 12 km, evidence: [{source: herald}]}
  - {id: b, subject: pact, property: border, value: 12000 m, evidence: [{source: copy}]}
  - {id: c, subject: pact, property: border, value: 13 km, evidence: [{source: courier}]}
""")
    assert [side.claims for side in found.sides] == [("a", "b"), ("c",)]


def test_a_report_names_its_speaker() -> None:
    found = comparison("""
  - {id: a, subject: pact, property: neutral, value: yes, said_by: mirel, said_on: 2025-03-01, evidence: [{source: herald}]}
  - {id: b, subject: pact, property: neutral, value: no, evidence: [{source: courier}]}
""")
    assert found.why == "At least one side is only what is reported as said by Ana Mirel."
    assert found.chain[1] == "herald, as said by Ana Mirel (a): yes, said on 2025-03-01."


def test_many_speakers_are_listed_as_a_sentence_lists_them() -> None:
    found = comparison("""
  - {id: a, subject: pact, property: neutral, value: yes, said_by: mirel, evidence: [{source: herald}]}
  - {id: b, subject: pact, property: neutral, value: no, said_by: toska, evidence: [{source: courier}]}
""")
    assert found.why == "At least one side is only what is reported as said by Ana Mirel and Ivo Toska."


def test_long_numbers_are_told_with_marks_between_their_digits() -> None:
    found = only("""
  - {id: a, subject: pact, property: border, value: 41000000, evidence: [{source: herald}]}
  - {id: b, subject: pact, property: border, value: ~90000000, evidence: [{source: courier}]}
  - {id: c, subject: pact, property: border, value: 41000000, evidence: [{source: copy}]}
""")
    assert "41,000,000 km (" in found.message
    assert "~90,000,000 km (read as 81,000,000..99,000,000) (courier)" in found.message


def test_a_speaker_both_ways_is_told_so() -> None:
    found = comparison("""
  - {id: a, subject: pact, property: neutral, value: yes, said_by: mirel, evidence: [{source: herald}]}
  - {id: b, subject: pact, property: neutral, value: no, said_by: mirel, evidence: [{source: courier}]}
""")
    assert found.why.startswith("Both are reported as said by Ana Mirel at one time, none is a plan")


def test_a_changed_mind_is_told_so() -> None:
    found = comparison("""
  - {id: a, subject: pact, property: neutral, value: yes, said_by: mirel, said_on: 2024-01-01, evidence: [{source: herald}]}
  - {id: b, subject: pact, property: neutral, value: no, said_by: mirel, said_on: 2024-02-01, evidence: [{source: courier}]}
""")
    assert found.why == "Ana Mirel said them at different times: a changed mind."


def test_a_plan_is_told_so() -> None:
    found = comparison("""
  - {id: a, subject: pact, property: founder, value: mirel, status: planned, evidence: [{source: herald}]}
  - {id: b, subject: pact, property: founder, value: toska, evidence: [{source: courier}]}
""")
    assert found.why == "a was planned; what came of it may differ."
    assert found.stanza == ""


def test_a_doubtful_time_is_told_so() -> None:
    found = comparison("""
  - {id: a, subject: pact, property: chair, value: mirel, as_of: "2024-05-10?", evidence: [{source: herald}]}
  - {id: b, subject: pact, property: chair, value: toska, as_of: 2024-05-10, evidence: [{source: courier}]}
""")
    assert "written with `?`" in found.why


def test_a_side_of_very_many_claims_is_told_of_in_short() -> None:
    rows = "".join(
        f"\n  - {{id: a{index}, subject: pact, property: founder, value: mirel, evidence: [{{source: herald}}]}}"
        for index in range(9)
    )
    found = only(rows + "\n  - {id: b, subject: pact, property: founder, value: toska, evidence: [{source: courier}]}")
    assert found.comparison is not None
    assert len(found.comparison.sides[0].claims) == 9
    assert "4 more say so: Ana Mirel." in found.comparison.chain


def test_many_sides_are_told_of_in_short() -> None:
    entities = "".join(f"\n  - {{id: e{index}, kind: person, name: E{index}}}" for index in range(200))
    claims = "".join(
        f"\n  - {{id: c{index}, subject: p, property: chair, value: e{index}, evidence: [{{source: herald}}]}}"
        for index in range(200)
    )
    facts = f"entities:{entities}\nproperties:\n  - {{id: chair, type: entity, one_at_a_time: true}}\nclaims:{claims}"
    outcome, _ = compare_values(corpus_of(facts, PUBLISHED), Settings(), {})
    assert outcome.findings[0].message.endswith("and 195 more cannot all be so")


def project(root: Path) -> Project:
    made = Project(root)
    made.source("herald", "On 10 May 2024 Ana Mirel was chair of the Northern Pact.", published="2025-03-01")
    made.source("courier", "On 10 May 2024 Ivo Toska was chair of the Northern Pact.", published="2025-03-01")
    return made.facts("""
        entities:
          - {id: pact, kind: organisation, name: Northern Pact}
          - {id: mirel, kind: person, name: Ana Mirel}
          - {id: toska, kind: person, name: Ivo Toska}
        properties:
          - {id: chair, type: entity, one_at_a_time: true}
        claims:
          - id: chair-herald
            says: Ana Mirel was chair.
            subject: pact
            property: chair
            value: mirel
            as_of: 2024-05-10
            evidence: [{source: herald, quote: "On 10 May 2024 Ana Mirel was chair"}]
          - id: chair-courier
            says: Ivo Toska was chair.
            subject: pact
            property: chair
            value: toska
            as_of: 2024-05-10
            evidence: [{source: courier, quote: "On 10 May 2024 Ivo Toska was chair"}]
        """)


def test_a_finding_stands_at_the_value_of_its_first_claim(tmp_path: Path) -> None:
    (found,) = project(tmp_path).findings("V601")
    assert (found.claims, found.position.line) == (("chair-courier", "chair-herald"), 20)


def test_a_stanza_is_accepted_as_it_stands_but_for_its_reason(tmp_path: Path) -> None:
    made = project(tmp_path)
    (found,) = made.findings("V601")
    assert found.comparison is not None
    assert found.comparison.stanza.endswith("review_by: 2027-11-21\n")
    stanza = found.comparison.stanza.replace(REASON_TO_GIVE, "The Herald names the host of the summit.")
    made.write("facts/disputes.yaml", stanza)
    assert made.rules("D", "F") == []
    assert [row.status for row in made.findings("V601")] == [Status.ACCEPTED]
    assert [row.verdict for row in made.findings("V601")] == [Verdict.CONTRADICTION]


def test_a_day_of_review_is_a_year_from_today() -> None:
    assert with_review("", date(2026, 11, 21)) == ""
    assert with_review("  - id: a\n", date(2028, 2, 29)) == "  - id: a\n    review_by: 2029-02-28\n"


def test_a_claim_alone_gets_no_dispute() -> None:
    assert stanza_of("pact", "chair", ["one", "one"], "0123456789") == ""


def test_a_dispute_s_id_stays_an_id() -> None:
    stanza = stanza_of("a" * 179 + "-b", "chair", ["one", "two"], "0123456789")
    assert stanza.splitlines()[1] == f"  - id: {'a' * 179}-012345"


def test_several_stanzas_are_pasted_as_one() -> None:
    stanzas = [stanza_of("pact", "chair", [name, "two"], "0123456789") for name in ("one", "two", "three")]
    joined = joined_stanzas(stanzas)
    assert joined.count("disputes:") == 1
    assert joined.startswith("disputes:\n  - id: pact-chair-012345\n    between: [one, two]\n")
    assert "between: [three, two]" in joined
    assert joined_stanzas([""]) == ""
