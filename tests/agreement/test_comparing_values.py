# ruff: noqa: E501 - a claim stands on one line
"""What the cases do not show: stand-ins, doubles, finished events, dated changes, many values at once."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agreement.corpora import corpus_of
from onrecord.agreement.clashes.value_relations import Amount, Kinship, amount_of, chains
from onrecord.agreement.comparing import compare_values
from onrecord.model.entities import Entity
from onrecord.model.findings import Finding, NotCompared, Outcome
from onrecord.model.quantities import parse_quantity
from onrecord.model.settings import Settings, Tolerance

PUBLISHED = {"herald": "2025-03-01", "courier": "2025-03-01", "gazette": "2025-03-01", "undated": None}

ENTITIES = """
entities:
  - {id: pact, kind: organisation, name: Northern Pact}
  - {id: league, kind: organisation, name: River League, maybe: pact}
  - {id: shield, kind: exercise, name: Northern Shield}
  - {id: arland, kind: state, name: Arland}
  - {id: borvia, kind: state, name: Borvia}
  - {id: cordane, kind: state, name: Cordane}
  - {id: delmark, kind: state, name: Delmark}
  - {id: old-delmark, kind: state, name: Old Delmark, maybe: delmark}
  - {id: mirel, kind: person, name: Ana Mirel, acts_for: arland}
  - {id: deputy, kind: person, name: Deputy of Mirel, acts_for: [mirel, deputy]}
  - {id: ansel, kind: town, name: Ansel, within: arland}
  - {id: ansel-by-the-lake, kind: town, name: Ansel by the Lake, maybe: ansel, within: borvia}
properties:
  - {id: member, type: set}
  - {id: steady-member, type: set, steady: P1Y}
  - {id: chair, type: entity, one_at_a_time: true}
  - {id: steady-chair, type: entity, one_at_a_time: true, steady: P1Y}
  - {id: motto, type: text, one_at_a_time: true}
  - {id: staff, type: quantity, unit: people}
  - {id: organiser, type: entity, changes: never}
  - {id: absentee, type: set, changes: never}
"""


def compared(claims: str, rules: str = "") -> tuple[Outcome, tuple[NotCompared, ...]]:
    facts = f"{ENTITIES}\nrules:{rules or ' []'}\nclaims:{claims}"
    return compare_values(corpus_of(facts, PUBLISHED), Settings(), {})


def findings(claims: str, rules: str = "") -> tuple[Finding, ...]:
    return compared(claims, rules)[0].findings


def told(claims: str, rules: str = "") -> list[tuple[str, str, list[str]]]:
    return [(row.rule, str(row.verdict), list(row.claims)) for row in findings(claims, rules)]


class TestSets:
    def test_a_deputy_stands_in_for_the_state_of_whom_she_acts_for(self) -> None:
        assert not told("""
  - {id: states, subject: pact, property: member, value: [arland], complete: true, evidence: [{source: herald}]}
  - {id: deputy, subject: pact, property: member, value: [deputy], evidence: [{source: courier}]}
""")

    def test_a_state_named_is_not_its_envoy_excluded(self) -> None:
        assert not told("""
  - {id: state, subject: pact, property: member, value: [arland], evidence: [{source: herald}]}
  - {id: no-envoy, subject: pact, property: member, without: [mirel], evidence: [{source: courier}]}
""")

    def test_a_possible_double_of_a_listed_state_is_only_possibly_missing(self) -> None:
        assert told("""
  - {id: listed, subject: pact, property: member, value: [delmark], complete: true, evidence: [{source: herald}]}
  - {id: named, subject: pact, property: member, value: [old-delmark], evidence: [{source: courier}]}
""") == [("M502", "possible", ["listed", "named"])]

    def test_a_possible_double_makes_complete_lists_differ_only_possibly(self) -> None:
        assert told("""
  - {id: one, subject: pact, property: member, value: [delmark, arland], complete: true, evidence: [{source: herald}]}
  - {id: two, subject: pact, property: member, value: [old-delmark, arland], complete: true, evidence: [{source: courier}]}
""") == [("M501", "possible", ["one", "two"])]

    def test_a_possible_double_is_only_possibly_excluded(self) -> None:
        assert told("""
  - {id: excluded, subject: pact, property: member, without: [delmark], evidence: [{source: herald}]}
  - {id: named, subject: pact, property: member, value: [old-delmark], evidence: [{source: courier}]}
""") == [("M503", "possible", ["excluded", "named"])]

    @pytest.mark.parametrize(("count", "verdict"), [("2", None), ("1", "possible"), ("3", "contradiction")])
    def test_doubles_are_counted_both_ways(self, count: str, verdict: str | None) -> None:
        found = told(f"""
  - {{id: listed, subject: pact, property: member, value: [delmark, old-delmark], complete: true, evidence: [{{source: herald}}]}}
  - {{id: number, subject: pact, property: member, count: {count}, evidence: [{{source: courier}}]}}
""")
        assert found == ([("M505", verdict, ["listed", "number"])] if verdict else [])

    def test_open_lists_are_too_long_together(self) -> None:
        assert told("""
  - {id: one, subject: pact, property: member, value: [arland, borvia], evidence: [{source: herald}]}
  - {id: two, subject: pact, property: member, value: [borvia, cordane], evidence: [{source: courier}]}
  - {id: three, subject: pact, property: member, value: [arland], evidence: [{source: courier}]}
  - {id: number, subject: pact, property: member, count: 2, evidence: [{source: gazette}]}
""") == [("M505", "contradiction", ["number", "one", "two"])]

    def test_open_lists_of_two_years_are_not_put_together(self) -> None:
        assert not told("""
  - {id: one, subject: pact, property: member, value: [arland, borvia], as_of: 2020-01-01, evidence: [{source: herald}]}
  - {id: two, subject: pact, property: member, value: [cordane], as_of: 2022-01-01, evidence: [{source: courier}]}
  - {id: number, subject: pact, property: member, count: 2, as_of: 2022-01-01, evidence: [{source: gazette}]}
""")

    def test_a_list_that_is_not_needed_to_be_too_many_is_left_out(self) -> None:
        assert told("""
  - {id: one, subject: pact, property: member, value: [arland, borvia], evidence: [{source: herald}]}
  - {id: two, subject: pact, property: member, value: [borvia, cordane], evidence: [{source: courier}]}
  - {id: three, subject: pact, property: member, value: [cordane, delmark], evidence: [{source: courier}]}
  - {id: number, subject: pact, property: member, count: 3, evidence: [{source: gazette}]}
""") == [("M505", "contradiction", ["number", "one", "three"])]

    def test_names_missing_together_are_one_clash(self) -> None:
        assert told("""
  - {id: whole, subject: pact, property: member, value: [arland], complete: true, evidence: [{source: herald}]}
  - {id: one, subject: pact, property: member, value: [arland, borvia, cordane], evidence: [{source: courier}]}
  - {id: two, subject: pact, property: member, value: [borvia, cordane], evidence: [{source: gazette}]}
""") == [("M502", "contradiction", ["one", "two", "whole"])]


class TestDatedChanges:
    def test_a_joining_that_a_claim_dates_parts_steady_lists(self) -> None:
        claims = """
  - {id: before, subject: pact, property: steady-member, value: [arland], complete: true, as_of: 2024-01-10, evidence: [{source: herald}]}
  - {id: after, subject: pact, property: steady-member, value: [arland, borvia], complete: true, as_of: 2024-06-10, evidence: [{source: courier}]}
"""
        joins = """
  - {id: joins, subject: pact, property: steady-member, value: [borvia], during: 2024-03-01/.., evidence: [{source: gazette}]}
"""
        assert told(claims) == [("M501", "contradiction", ["after", "before"])]
        assert ("M501", "change", ["after", "before"]) in told(claims + joins)

    def test_every_difference_of_steady_lists_must_be_dated(self) -> None:
        assert ("M501", "contradiction", ["after", "before"]) in told("""
  - {id: before, subject: pact, property: steady-member, value: [arland], complete: true, as_of: 2024-01-10, evidence: [{source: herald}]}
  - {id: after, subject: pact, property: steady-member, value: [borvia], complete: true, as_of: 2024-06-10, evidence: [{source: courier}]}
  - {id: joins, subject: pact, property: steady-member, value: [borvia], during: 2024-03-01/.., evidence: [{source: gazette}]}
""")

    def test_a_leaving_that_a_claim_dates_parts_steady_lists(self) -> None:
        assert ("M501", "change", ["after", "before"]) in told("""
  - {id: before, subject: pact, property: steady-member, value: [arland, borvia], complete: true, as_of: 2024-01-10, evidence: [{source: herald}]}
  - {id: after, subject: pact, property: steady-member, value: [arland], complete: true, as_of: 2024-06-10, evidence: [{source: courier}]}
  - {id: out, subject: pact, property: steady-member, without: [borvia], during: 2024-03-01/.., evidence: [{source: gazette}]}
""")

    def test_the_term_of_a_third_chair_dates_the_change_between_two(self) -> None:
        claims = """
  - {id: first, subject: pact, property: steady-chair, value: arland, as_of: 2024-01-10, evidence: [{source: herald}]}
  - {id: last, subject: pact, property: steady-chair, value: borvia, as_of: 2024-06-10, evidence: [{source: courier}]}
"""
        between = """
  - {id: between, subject: pact, property: steady-chair, value: cordane, during: 2024-03-01/2024-04-01, evidence: [{source: gazette}]}
"""
        assert told(claims) == [("V601", "contradiction", ["first", "last"])]
        assert ("V601", "change", ["first", "last"]) in told(claims + between)

    def test_a_change_says_which_claim_tells_of_it(self) -> None:
        (change,) = findings("""
  - {id: first, subject: pact, property: chair, value: arland, during: 2020-01-01/2021-01-01, evidence: [{source: herald}]}
  - {id: last, subject: pact, property: chair, value: borvia, as_of: 2024-06-10, evidence: [{source: courier}]}
""")
        assert change.message.endswith("differ at different times; claim first tells of it")
        assert change.comparison is not None
        assert "tells of" not in change.comparison.why

    def test_a_change_that_no_claim_tells_of_is_counted_as_not_compared(self) -> None:
        outcome, uncompared = compared("""
  - {id: first, subject: pact, property: chair, value: arland, as_of: 2020-01-01, evidence: [{source: herald}, {source: courier}]}
  - {id: last, subject: pact, property: chair, value: borvia, as_of: 2024-06-10, evidence: [{source: courier}]}
""")
        assert [row.comparison.why for row in outcome.findings if row.comparison] == [
            "They hold at different times, and chair may change over time."
        ]
        assert outcome.findings[0].message.endswith("differ at different times; no claim tells of the change")
        assert [(row.subject, row.property, row.claims, row.pairs) for row in uncompared] == [
            ("pact", "chair", ("first", "last"), 2)
        ]


class TestTimes:
    def test_what_is_said_of_a_finished_event_does_not_change(self) -> None:
        claims = """
  - {id: when, subject: shield, property: occurs, value: 2019-05-01/2019-05-09, evidence: [{source: herald}]}
  - {id: one, subject: shield, property: staff, value: 100, said_on: 2020-01-01, evidence: [{source: herald}]}
  - {id: two, subject: shield, property: staff, value: 200, said_on: 2024-01-01, evidence: [{source: courier}]}
"""
        assert told(claims) == [("V602", "contradiction", ["one", "two"])]

    def test_a_time_of_its_own_counts_for_a_finished_event_too(self) -> None:
        assert told("""
  - {id: when, subject: shield, property: occurs, value: 2019-05-01/2019-05-09, evidence: [{source: herald}]}
  - {id: one, subject: shield, property: staff, value: 100, as_of: 2019-05-01, evidence: [{source: herald}]}
  - {id: two, subject: shield, property: staff, value: 200, as_of: 2019-05-08, evidence: [{source: courier}]}
""") == [("V602", "change", ["one", "two"])]

    def test_before_an_event_is_over_what_is_said_of_it_may_change(self) -> None:
        assert told("""
  - {id: ends, subject: shield, property: ends, value: 2024-12-31, evidence: [{source: herald}]}
  - {id: one, subject: shield, property: staff, value: 100, said_on: 2020-01-01, evidence: [{source: herald}]}
  - {id: two, subject: shield, property: staff, value: 200, said_on: 2024-01-01, evidence: [{source: courier}]}
""") == [("V602", "change", ["one", "two"])]

    def test_what_nothing_dates_clashes_possibly(self) -> None:
        assert told("""
  - {id: one, subject: pact, property: motto, value: Peace, evidence: [{source: undated}]}
  - {id: two, subject: pact, property: motto, value: War, evidence: [{source: courier}]}
""") == [("V601", "possible", ["one", "two"])]

    def test_what_goes_on_is_sure_only_up_to_the_day_of_the_saying(self) -> None:
        goes_on = (
            "{id: one, subject: pact, property: chair, value: arland, during: 2019/.., evidence: [{source: herald}]}"
        )
        later = "{id: two, subject: pact, property: chair, value: borvia, as_of: %s, evidence: [{source: courier}]}"
        assert told(f"\n  - {goes_on}\n  - {later % '2025-03-01'}")[0][1] == "contradiction"
        assert told(f"\n  - {goes_on}\n  - {later % '2025-03-02'}")[0][1] == "possible"

    def test_what_goes_on_without_a_day_of_the_saying_goes_on(self) -> None:
        assert told("""
  - {id: one, subject: pact, property: chair, value: arland, during: 2019/.., evidence: [{source: undated}]}
  - {id: two, subject: pact, property: chair, value: borvia, as_of: 2030-01-01, evidence: [{source: courier}]}
""") == [("V601", "contradiction", ["one", "two"])]


class TestSubjectsThatMayBeOne:
    def test_they_clash_at_most_possibly(self) -> None:
        assert told("""
  - {id: one, subject: pact, property: chair, value: arland, evidence: [{source: herald}]}
  - {id: two, subject: league, property: chair, value: borvia, evidence: [{source: courier}]}
""") == [("V601", "possible", ["one", "two"])]

    def test_what_is_said_of_one_of_them_is_not_told_twice(self) -> None:
        assert told("""
  - {id: one, subject: pact, property: chair, value: arland, evidence: [{source: herald}]}
  - {id: two, subject: pact, property: chair, value: borvia, evidence: [{source: courier}]}
  - {id: other, subject: league, property: chair, value: arland, evidence: [{source: courier}]}
""") == [("V601", "contradiction", ["one", "two"]), ("V601", "possible", ["other", "two"])]

    def test_a_change_from_one_to_the_other_is_not_told(self) -> None:
        assert not told("""
  - {id: one, subject: pact, property: chair, value: arland, as_of: 2020-01-01, evidence: [{source: herald}]}
  - {id: two, subject: league, property: chair, value: borvia, as_of: 2024-01-01, evidence: [{source: courier}]}
""")


class TestPlaces:
    def test_a_place_that_may_be_another_differs_only_possibly(self) -> None:
        assert told("""
  - {id: one, subject: shield, property: place, value: arland, evidence: [{source: herald}]}
  - {id: two, subject: shield, property: place, value: ansel-by-the-lake, evidence: [{source: courier}]}
""") == [("V603", "possible", ["one", "two"])]

    def test_a_place_inside_one_that_may_be_another_differs_only_possibly(self) -> None:
        places = {
            row.id: row
            for row in (
                Entity(id="hall", kind="hall", name="Hall", within="town"),
                Entity(id="town", kind="town", name="Town", maybe=("city",)),
                Entity(id="city", kind="town", name="City", within="loop"),
                Entity(id="loop", kind="town", name="Loop", within="city"),
            )
        }
        kinship = Kinship(places)
        assert kinship.may_be_one_place("hall", "city")
        assert kinship.lies_in("city", "loop")
        assert not kinship.lies_in("city", "city")
        assert not kinship.may_be_one_place("hall", "nowhere")


class TestHeld:
    def test_what_was_cancelled_cannot_have_had_participants(self) -> None:
        assert told("""
  - {id: cancelled, subject: shield, property: staff, value: 100, status: cancelled, evidence: [{source: herald}]}
  - {id: there, subject: shield, property: participant, value: [arland], evidence: [{source: courier}]}
""") == [("V604", "contradiction", ["cancelled", "there"])]

    def test_who_stayed_away_does_not_say_that_it_was_held(self) -> None:
        assert not told("""
  - {id: cancelled, subject: shield, property: occurs, value: 2024, status: cancelled, evidence: [{source: herald}]}
  - {id: away, subject: shield, property: participant, without: [arland], evidence: [{source: courier}]}
""")

    def test_a_time_told_by_another_says_that_it_was_held(self) -> None:
        assert told("""
  - {id: no, subject: shield, property: held, value: no, evidence: [{source: herald}]}
  - {id: when, subject: shield, property: starts, relative: {to: pact.starts, is: after}, evidence: [{source: courier}]}
""") == [("V604", "contradiction", ["no", "when"])]


class TestSpeakers:
    def test_two_plans_of_two_days_are_a_change(self) -> None:
        assert told("""
  - {id: one, subject: shield, property: place, value: arland, status: planned, said_on: 2024-01-01, evidence: [{source: herald}]}
  - {id: two, subject: shield, property: place, value: borvia, status: planned, said_on: 2024-02-01, evidence: [{source: courier}]}
""") == [("V603", "change", ["one", "two"])]

    def test_one_speaker_both_ways_stands_beside_what_others_say(self) -> None:
        assert told("""
  - {id: own, subject: pact, property: chair, value: arland, said_on: 2024-01-01, evidence: [{source: herald}]}
  - {id: said, subject: pact, property: chair, value: arland, said_by: mirel, said_on: 2024-01-01, evidence: [{source: herald}]}
  - {id: denied, subject: pact, property: chair, value: borvia, said_by: mirel, said_on: 2024-01-01, evidence: [{source: courier}]}
""") == [("V601", "attributed", ["denied", "own"]), ("V605", "contradiction", ["denied", "said"])]


class TestDeclaredRules:
    def test_the_event_s_time_decides_about_a_membership_that_changes(self) -> None:
        rules = "\n  - {id: members-only, kind: exercise, subset: {of: participant, in: organiser.member}}"
        claims = """
  - {id: when, subject: shield, property: occurs, value: 2024-05-01/2024-05-09, evidence: [{source: herald}]}
  - {id: there, subject: shield, property: participant, value: [borvia], evidence: [{source: herald}]}
  - {id: by, subject: shield, property: organiser, value: pact, evidence: [{source: herald}]}
  - {id: members, subject: pact, property: member, value: [arland], complete: true, during: %s, evidence: [{source: courier}]}
"""
        assert told(claims % "2020/2026", rules) == [("M506", "contradiction", ["by", "members", "there"])]
        assert told(claims % "2010/2012", rules) == [("M506", "change", ["by", "members", "there"])]

    def test_a_steady_membership_is_held_against_the_event_as_one_observation(self) -> None:
        rules = "\n  - {id: members-only, subset: {of: participant, in: organiser.steady-member}}"
        assert told(
            """
  - {id: starts, subject: shield, property: starts, value: 2024-05-01, evidence: [{source: herald}]}
  - {id: ends, subject: shield, property: ends, value: 2024-05-09, evidence: [{source: herald}]}
  - {id: there, subject: shield, property: participant, value: [borvia], evidence: [{source: herald}]}
  - {id: by, subject: shield, property: organiser, value: pact, evidence: [{source: herald}]}
  - {id: members, subject: pact, property: steady-member, value: [arland], complete: true, as_of: 2024-09-01, evidence: [{source: courier}]}
""",
            rules,
        ) == [("M506", "contradiction", ["by", "members", "there"])]

    def test_an_event_that_nothing_dates_is_only_possibly_at_odds(self) -> None:
        rules = "\n  - {id: members-only, kind: exercise, subset: {of: participant, in: organiser.member}}"
        assert told(
            """
  - {id: there, subject: shield, property: participant, value: [borvia], evidence: [{source: herald}]}
  - {id: by, subject: shield, property: organiser, value: pact, said_by: mirel, evidence: [{source: herald}]}
  - {id: out, subject: pact, property: member, without: [borvia], evidence: [{source: courier}]}
""",
            rules,
        ) == [("M506", "attributed", ["by", "out", "there"])]

    def test_a_step_that_leads_elsewhere_at_the_time_is_no_step(self) -> None:
        rules = "\n  - {id: members-only, subset: {of: member, in: chair.absentee}}"
        assert not told(
            """
  - {id: there, subject: pact, property: member, value: [borvia], as_of: 2024-01-01, evidence: [{source: herald}]}
  - {id: chair, subject: pact, property: chair, value: league, as_of: 2020-01-01, evidence: [{source: herald}]}
  - {id: away, subject: league, property: absentee, value: [arland], complete: true, evidence: [{source: courier}]}
""",
            rules,
        )

    def test_a_path_over_a_set_leads_to_each_member(self) -> None:
        rules = "\n  - {id: of-members, subset: {of: absentee, in: member.participant}}"
        assert told(
            """
  - {id: away, subject: pact, property: absentee, value: [borvia], evidence: [{source: herald}]}
  - {id: members, subject: pact, property: member, value: [shield], evidence: [{source: herald}]}
  - {id: there, subject: shield, property: participant, value: [arland], complete: true, evidence: [{source: courier}]}
""",
            rules,
        ) == [("M506", "contradiction", ["away", "members", "there"])]

    def test_a_rule_about_what_nobody_tells_finds_nothing(self) -> None:
        rules = """
  - {id: sub, subset: {of: participant, in: organiser.member}}
  - {id: sub-told, subset: {of: member, in: organiser.participant}}
  - {id: sub-untold, subset: {of: member, in: steady-chair.participant}}
  - {id: apart, disjoint: [member, participant]}
  - {id: few, at_most: {of: participant, count: 3}}
"""
        outcome, _ = compared(
            """
  - {id: members, subject: pact, property: member, value: [arland], evidence: [{source: herald}]}
  - {id: by, subject: pact, property: organiser, value: league, evidence: [{source: herald}]}
  - {id: off, subject: pact, property: steady-chair, value: shield, status: cancelled, evidence: [{source: herald}]}
""",
            rules,
        )
        assert not outcome.findings
        assert outcome.passed == {"M506": 2}

    def test_a_name_that_may_be_no_stranger_breaks_a_rule_only_possibly(self) -> None:
        rules = "\n  - {id: apart, disjoint: [participant, absentee]}"
        assert told(
            """
  - {id: there, subject: shield, property: participant, value: [delmark], said_by: mirel, evidence: [{source: herald}]}
  - {id: too, subject: shield, property: participant, value: [delmark], evidence: [{source: herald}]}
  - {id: away, subject: shield, property: absentee, value: [old-delmark], said_by: mirel, evidence: [{source: courier}]}
  - {id: away-too, subject: shield, property: absentee, value: [old-delmark], evidence: [{source: courier}]}
""",
            rules,
        ) == [("M507", "possible", ["away-too", "too"])]

    def test_a_speaker_both_ways_is_no_matter_of_a_rule(self) -> None:
        rules = "\n  - {id: sub, subset: {of: participant, in: absentee}}"
        found = told(
            """
  - {id: there, subject: shield, property: participant, value: [delmark], said_by: mirel, evidence: [{source: herald}]}
  - {id: all, subject: shield, property: absentee, value: [arland], complete: true, said_by: mirel, evidence: [{source: courier}]}
  - {id: all-own, subject: shield, property: absentee, value: [arland], complete: true, evidence: [{source: courier}]}
""",
            rules,
        )
        assert found == [("M506", "attributed", ["all-own", "there"])]

    def test_open_lists_break_a_number_together(self) -> None:
        rules = "\n  - {id: two-at-most, kind: organisation, at_most: {of: member, count: 2}}"
        assert told(
            """
  - {id: one, subject: pact, property: member, value: [arland, borvia], evidence: [{source: herald}]}
  - {id: two, subject: pact, property: member, value: [borvia, cordane], evidence: [{source: courier}]}
""",
            rules,
        ) == [("M508", "contradiction", ["one", "two"])]

    def test_what_is_only_reported_breaks_a_number_as_a_report(self) -> None:
        rules = "\n  - {id: one-at-most, kind: organisation, at_most: {of: member, count: 1}}"
        claim = "\n  - {id: one, subject: pact, property: member, value: [arland, borvia], said_by: mirel, evidence: [{source: herald}]}"
        assert told(claim, rules) == [("M508", "attributed", ["one"])]

    def test_one_in_two_sets_that_are_told_of_different_days_is_a_change(self) -> None:
        rules = "\n  - {id: apart, disjoint: [member, steady-member]}"
        assert told(
            """
  - {id: one, subject: pact, property: member, value: [arland], as_of: 2020-01-01, evidence: [{source: herald}]}
  - {id: two, subject: pact, property: steady-member, value: [arland], as_of: 2024-01-01, evidence: [{source: courier}]}
""",
            rules,
        ) == [("M507", "change", ["one", "two"])]

    def test_a_rule_without_a_kind_asks_of_all_that_claims_speak_of(self) -> None:
        rules = "\n  - {id: all-have-a-chair, requires: [chair]}"
        claim = "\n  - {id: one, subject: pact, property: motto, value: Peace, evidence: [{source: herald}]}"
        (missing,) = findings(claim, rules)
        assert missing.message == "Northern Pact has no claim about `chair`, which the rule all-have-a-chair asks for"

    def test_what_occurs_starts_and_ends(self) -> None:
        rules = "\n  - {id: times, kind: exercise, requires: [starts, ends]}"
        claim = "\n  - {id: one, subject: shield, property: occurs, value: 2024, evidence: [{source: herald}]}"
        outcome, _ = compared(claim, rules)
        assert not outcome.findings
        assert outcome.passed == {"V606": 2}

    def test_nothing_is_missed_while_claims_cannot_be_read(self) -> None:
        facts = f"{ENTITIES}\nrules:\n  - {{id: times, kind: exercise, requires: [starts]}}"
        corpus = replace(corpus_of(facts, PUBLISHED), unreadable={"claims": frozenset({"broken"})})
        outcome, _ = compare_values(corpus, Settings(), {})
        assert not outcome.findings
        assert [row.rule for row in outcome.skipped] == ["V606"]


class TestManyValues:
    def test_more_than_a_few_changes_are_told_from_one_to_the_next(self) -> None:
        claims = "".join(
            f"\n  - {{id: c{year}, subject: pact, property: motto, value: In {year}, as_of: {year}-01-01, evidence: [{{source: herald}}]}}"
            for year in range(2000, 2020)
        )
        outcome, uncompared = compared(claims)
        assert len(outcome.findings) == 19
        assert uncompared[0].pairs == 190

    @pytest.mark.parametrize(
        ("status", "verdict", "claims"),
        [
            ("as_of: 2024-05-10", "contradiction", 200),
            ("as_of: 2024-05", "possible", 200),
            ("as_of: 2024-05-10, said_by: mirel", "attributed", 200),
        ],
    )
    def test_very_many_values_are_one_finding(self, status: str, verdict: str, claims: int) -> None:
        rows = "".join(
            f"\n  - {{id: c{index}, subject: pact, property: motto, value: Number {index}, {status}, evidence: [{{source: herald}}]}}"
            for index in range(200)
        )
        (found,) = (row for row in findings(rows) if row.rule == "V601")
        assert (str(found.verdict), len(found.claims)) == (verdict, claims)
        assert found.comparison is not None
        assert len(found.comparison.sides) == 200

    def test_very_many_changes_are_one_finding(self) -> None:
        rows = "".join(
            f"\n  - {{id: c{year}, subject: pact, property: staff, value: {year}, as_of: {year}-01-01, evidence: [{{source: herald}}]}}"
            for year in range(1800, 2000)
        )
        outcome, uncompared = compared(rows)
        assert [str(row.verdict) for row in outcome.findings] == ["change"]
        assert uncompared[0].pairs == 200 * 199 // 2

    def test_very_many_of_one_kind_are_not_told_to_clash(self) -> None:
        rows = "".join(
            f"\n  - {{id: c{index}, subject: pact, property: staff, value: {index}..{index + 2}, evidence: [{{source: herald}}]}}"
            for index in range(200)
        )
        assert not told(rows)

    def test_among_very_many_entities_possible_doubles_do_not_clash(self) -> None:
        entities = "".join(
            f"\n  - {{id: e{index}, kind: x, name: E{index}, maybe: e0, within: e1}}" for index in range(160)
        )
        claims = "".join(
            f"\n  - {{id: c{index}, subject: p, property: chair, value: e{index}, evidence: [{{source: herald}}]}}"
            for index in range(160)
        )
        facts = (
            f"entities:{entities}\nproperties:\n  - {{id: chair, type: entity, one_at_a_time: true}}\nclaims:{claims}"
        )
        outcome, _ = compare_values(corpus_of(facts, PUBLISHED), Settings(), {})
        assert not outcome.findings

    def test_a_claim_about_an_unknown_property_takes_part_in_nothing(self) -> None:
        corpus = corpus_of(f"{ENTITIES}\nclaims:\n  - {{id: a, subject: pact, property: motto, value: A}}", PUBLISHED)
        outcome, _ = compare_values(replace(corpus, properties={}), Settings(), {})
        assert not outcome.findings

    def test_very_many_complete_lists_are_one_finding(self) -> None:
        entities = "".join(f"\n  - {{id: e{index}, kind: state, name: E{index}}}" for index in range(160))
        claims = "".join(
            f"\n  - {{id: c{index}, subject: p, property: member, value: [e{index}], complete: true, evidence: [{{source: herald}}]}}"
            for index in range(160)
        )
        facts = f"entities:{entities}\nproperties:\n  - {{id: member, type: set}}\nclaims:{claims}"
        outcome, _ = compare_values(corpus_of(facts, PUBLISHED), Settings(), {})
        assert [(row.rule, str(row.verdict), len(row.claims)) for row in outcome.findings if row.rule == "M501"] == [
            ("M501", "contradiction", 160)
        ]

    def test_too_many_different_lists_are_skipped_and_said_so(self) -> None:
        entities = "".join(f"\n  - {{id: e{index}, kind: state, name: E{index}}}" for index in range(330))
        claims = "".join(
            f"\n  - {{id: {kind}{index}, subject: p, property: member, {field}: [e{index}], evidence: [{{source: herald}}]}}"
            for kind, field in (("in", "value"), ("out", "without"))
            for index in range(330)
        )
        facts = f"entities:{entities}\nproperties:\n  - {{id: member, type: set}}\nclaims:{claims}"
        outcome, _ = compare_values(corpus_of(facts, PUBLISHED), Settings(), {})
        assert [row.rule for row in outcome.skipped] == ["M503"]

    def test_many_explained_lists_are_counted_and_not_told(self) -> None:
        claims = "".join(
            f"\n  - {{id: in{year}, subject: pact, property: member, value: [arland, e{year}], as_of: {year}-01-01, evidence: [{{source: herald}}]}}"
            f"\n  - {{id: all{year}, subject: pact, property: member, value: [borvia, e{year}], complete: true, as_of: {year}-06-01, evidence: [{{source: herald}}]}}"
            for year in range(2000, 2013)
        )
        outcome, uncompared = compared(claims)
        assert {row.rule for row in outcome.findings} == {"M501"}
        assert uncompared[0].pairs > 144


amounts = st.sampled_from(["3", "~10", ">=4", ">4", "<4", "<=4", "2..6", "6..9", "~-10", "0.5"])


class TestAmounts:
    @given(amounts, amounts)
    def test_amounts_relate_as_their_numbers_do(self, one: str, other: str) -> None:
        first, second = (amount_of(parse_quantity(text), Tolerance()) for text in (one, other))
        numbers = [Fraction(number, 10) for number in range(-150, 151)]
        meant = [{number for number in numbers if _means(amount, number)} for amount in (first, second)]
        assert first.meets(second) == bool(meant[0] & meant[1])
        assert first.holds(second) == (meant[1] <= meant[0])

    @pytest.mark.parametrize(
        ("text", "words"),
        [("2500", "2500"), ("~2500", "2250..2750"), (">3", ">3"), ("<=3", "<=3"), ("<3", "<3"), ("0.5", "0.5")],
    )
    def test_an_amount_is_told_by_its_bounds(self, text: str, words: str) -> None:
        assert amount_of(parse_quantity(text), Tolerance()).key == words

    def test_an_amount_without_a_short_decimal_is_a_fraction(self) -> None:
        assert Amount(Fraction(1, 3), Fraction(1, 3)).key == "1/3"
        assert Amount(None, None).key == "any number"

    def test_an_amount_without_a_short_decimal_is_rounded_for_reading(self) -> None:
        made = [amount_of(parse_quantity(text), Tolerance(), "miles") for text in ("12 km", ">12 km", "1..2 km")]
        assert [amount.words for amount in made] == ["≈7.45645", ">≈7.45645", "≈0.621371..≈1.24274"]
        assert amount_of(parse_quantity("3"), Tolerance()).words == "3"

    @given(st.integers(-(10**9), 10**9), st.integers(-(10**9), 10**9))
    def test_two_units_relate_as_their_numbers_in_one_unit_do(self, one: int, other: int) -> None:
        made = [amount_of(parse_quantity(text), Tolerance(), "km") for text in (f"{one} km", f"{other} m")]
        assert made[0].meets(made[1]) == (one * 1000 == other)

    def test_a_rough_number_is_widened_in_the_unit_it_is_written_in(self) -> None:
        assert amount_of(parse_quantity("~20 °C"), Tolerance(), "°F").key == "64.4..71.6"

    def test_amounts_of_two_chains_share_no_number(self) -> None:
        made = [amount_of(parse_quantity(text), Tolerance()) for text in ("1..3", "3..5", "2", "7", "<=1", ">9")]
        chain = chains(made)
        assert len({chain[amount] for amount in made[:3]}) == 1
        assert chain[made[3]] != chain[made[0]]
        assert chain[made[4]] == chain[made[0]]
        assert chain[made[5]] > chain[made[3]]


def _means(amount: Amount, number: Fraction) -> bool:
    above = amount.low is None or number > amount.low or (number == amount.low and not amount.low_open)
    below = amount.high is None or number < amount.high or (number == amount.high and not amount.high_open)
    return above and below
