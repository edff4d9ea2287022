"""All times of a corpus: which cannot be so together, told so that a person can follow."""

import pytest

from agreement.corpora import corpus_of
from onrecord.agreement.comparing import compare_times
from onrecord.model.corpus import Corpus
from onrecord.model.findings import Comparison, Finding, Outcome
from onrecord.model.settings import Settings, Tolerance

PUBLISHED = {"herald": "2025-03-01", "courier": "2025-03-01", "gazette": "2025-03-02"}

EVENTS = """
entities:
  - {id: shield, kind: exercise, name: Northern Shield}
  - {id: summit, kind: summit, name: Harbour Summit}
  - {id: treaty, kind: treaty, name: Lake Treaty}
  - {id: drill, kind: exercise, name: Coast Drill, maybe: shield}
  - {id: mirel, kind: person, name: Ana Mirel}
properties:
  - {id: announced, type: time, changes: never}
  - {id: next-review, type: time}
  - {id: flight, type: duration, changes: never}
"""


def corpus(*claims: str, rules: str = "", published: dict[str, str] | None = None) -> Corpus:
    """Return a corpus of claims, each `id subject.property: rest of a flow mapping`."""
    rows = []
    for claim in claims:
        head, _, rest = claim.partition(": ")
        name, about = head.split()
        subject, property_ = about.split(".")
        source = rest.partition("@")[2].strip() or "herald"
        fields = rest.partition("@")[0].strip()
        rows.append(
            f"  - {{id: {name}, subject: {subject}, property: {property_}, {fields}, evidence: [{{source: {source}}}]}}"
        )
    return corpus_of(f"{EVENTS}{rules}\nclaims:\n" + "\n".join(rows), published or PUBLISHED)


def outcome(*claims: str, rules: str = "", settings: Settings | None = None) -> Outcome:
    return compare_times(corpus(*claims, rules=rules), settings or Settings())


def told(*claims: str, rules: str = "") -> list[tuple[str, str, tuple[str, ...]]]:
    """Return rule, verdict and claims of every finding."""
    found = outcome(*claims, rules=rules).findings
    return sorted((row.rule, str(row.verdict), row.claims) for row in found)


def only(*claims: str, rules: str = "", settings: Settings | None = None) -> Finding:
    (finding,) = outcome(*claims, rules=rules, settings=settings).findings
    return finding


def comparison(*claims: str, rules: str = "") -> Comparison:
    found = only(*claims, rules=rules).comparison
    assert found is not None
    return found


SUMMIT = "summit-start summit.starts: value: 2024-06-01"
WEEK_LATER = "distance shield.starts: relative: {to: summit.starts, is: after, by: P7D}"


class TestDates:
    def test_two_days_for_one_start_disagree(self) -> None:
        assert told("a shield.starts: value: 2024-05-10", "b shield.starts: value: 2024-05-12") == [
            ("T401", "contradiction", ("a", "b"))
        ]

    def test_claims_that_say_the_same_stand_on_one_side(self) -> None:
        found = comparison(
            "a shield.starts: value: 2024-05-10",
            "b shield.starts: value: 2024-05-10 @ courier",
            "c shield.starts: value: 2024-05-12 @ gazette",
        )

        assert [(side.claims, side.origins) for side in found.sides] == [(("a", "b"), 2), (("c",), 1)]

    def test_the_tolerance_that_a_tilde_was_read_with_is_told(self) -> None:
        finding = only(
            "a shield.starts: value: 2022-09~",
            "b shield.starts: value: 2023-03",
            settings=Settings(tolerance=Tolerance(month=2)),
        )

        assert "2022-09~ (`~` read as ±2 months)" in finding.message

    def test_what_the_tolerance_covers_is_no_contradiction(self) -> None:
        year = Settings(tolerance=Tolerance(year=3))
        found = outcome("a shield.starts: value: 2020~", "b shield.starts: value: 2023", settings=year)

        assert [row.verdict for row in found.findings] == ["detail"]

    def test_an_extent_and_a_start_inside_it_disagree_about_the_start(self) -> None:
        found = comparison("a shield.occurs: value: 2024-05-10/2024-05-20", "b shield.starts: value: 2024-05-12")

        assert found.property == "starts"

    def test_an_extent_and_an_end_after_it_disagree_about_the_end(self) -> None:
        found = comparison("a shield.occurs: value: 2024-05-10/2024-05-20", "b shield.ends: value: 2024-05-22")

        assert found.property == "ends"

    def test_a_doubtful_date_contradicts_only_possibly(self) -> None:
        found = told("a shield.starts: value: '2024-05-10?'", "b shield.starts: value: 2024-05-12")
        assert found == [("T401", "possible", ("a", "b"))]

    def test_a_date_that_is_sure_somewhere_contradicts_though_it_is_doubted_elsewhere(self) -> None:
        found = told(
            "a shield.starts: value: '2024-05-10?'",
            "b shield.starts: value: 2024-05-12",
            "c shield.starts: value: 2024-05-10",
        )
        assert found == [("T401", "contradiction", ("b", "c"))]

    def test_a_choice_meets_when_one_of_its_days_does(self) -> None:
        assert told("a shield.starts: value: '[2024-05-10, 2024-05-14]'", "b shield.starts: value: 2024-05") == [
            ("T401", "detail", ("a", "b"))
        ]

    def test_a_choice_disagrees_when_none_of_its_days_meets(self) -> None:
        found = told("a shield.starts: value: '[2024-05-10, 2024-05-14]'", "b shield.starts: value: 2024-05-12")
        assert found == [("T401", "contradiction", ("a", "b"))]

    def test_a_choice_that_each_of_two_dates_meets_but_not_both_disagrees_with_both(self) -> None:
        found = told(
            "a shield.starts: value: '[2024-05-10, 2024-05-14]'",
            "b shield.starts: value: '[2024-05-10..2024-05-13]'",
            "c shield.starts: value: '[2024-05-12..2024-05-14]'",
        )
        assert found == [("T401", "contradiction", ("a", "b", "c"))]

    def test_many_different_days_are_each_told_of_and_not_every_pair(self) -> None:
        days = [f"c{day:02} shield.starts: value: 2024-{month:02}-{day:02}" for month in (1,) for day in range(1, 32)]
        days += [f"d{day:02} shield.starts: value: 2024-03-{day:02}" for day in range(1, 32)]
        found = outcome(*days).findings

        assert len({claim for row in found for claim in row.claims}) == 62
        assert len(found) < 200

    def test_the_claims_that_stand_alone_on_a_side_are_to_blame(self) -> None:
        found = comparison(
            "a shield.starts: value: 2024-05-10",
            "b shield.starts: value: 2024-05-10 @ courier",
            "c shield.starts: value: 2024-05-12 @ gazette",
        )

        assert found.blame == ("c",)

    def test_more_values_than_are_held_to_other_times_are_skipped_aloud(self) -> None:
        years = [f"y{year} shield.starts: value: {year}" for year in range(1500, 1701)]
        found = outcome(*years)

        assert {claim for row in found.findings for claim in row.claims} == {f"y{year}" for year in range(1500, 1701)}
        assert [row.rule for row in found.skipped] == ["T402"]

    def test_two_dates_that_clash_do_not_hide_what_clashes_with_both(self) -> None:
        found = told(
            "a shield.starts: value: 2024-06-05",
            "b shield.starts: value: 2024-06-06 @ courier",
            SUMMIT,
            WEEK_LATER,
        )
        assert found == [
            ("T401", "contradiction", ("a", "b")),
            ("T402", "contradiction", ("a", "distance", "summit-start")),
            ("T402", "contradiction", ("b", "distance", "summit-start")),
        ]

    def test_what_goes_on_when_it_is_told_has_not_ended_before(self) -> None:
        found = told("a shield.occurs: value: 2022-09/..", "b shield.ends: value: 2023-05")
        assert found == [("T401", "contradiction", ("a", "b"))]

    def test_an_end_that_is_not_known_is_no_end_that_is_open(self) -> None:
        assert told("a shield.occurs: value: 2022-09/", "b shield.ends: value: 2023-05") == []

    def test_one_speaker_who_gives_two_days_at_one_time_contradicts_himself(self) -> None:
        found = told(
            "a shield.starts: value: 2024-05-10, said_by: mirel, said_on: 2024-04-01",
            "b shield.starts: value: 2024-05-12, said_by: mirel, said_on: 2024-04-01 @ courier",
        )
        assert found == [("V605", "contradiction", ("a", "b"))]

    def test_a_time_that_may_change_changes_between_two_sayings(self) -> None:
        found = told(
            "a shield.next-review: value: 2024-05-10, as_of: 2024-01-01",
            "b shield.next-review: value: 2024-06-10, as_of: 2024-02-01",
        )
        assert found == [("T401", "change", ("a", "b"))]

    def test_withdrawn_claims_and_the_dates_of_what_was_cancelled_take_no_part(self) -> None:
        assert (
            told(
                "a shield.starts: value: 2024-05-10",
                "b shield.starts: value: 2024-05-12, status: cancelled",
                "c shield.starts: value: 2024-05-14, withdrawn: a misprint",
            )
            == []
        )


def blamed(*claims: str, rules: str = "") -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Return the claims of every contradiction, and which of them are to blame."""
    found = [row for row in outcome(*claims, rules=rules).findings if row.verdict == "contradiction"]
    return sorted((row.claims, row.comparison.blame) for row in found if row.comparison)


PLANNED = "status: planned, said_on:"


class TestPlans:
    def test_a_plan_told_later_is_a_change_of_plan_though_the_start_never_changes(self) -> None:
        found = comparison(
            f"a shield.starts: value: 2025-05-01, {PLANNED} 2025-01-10",
            f"b shield.starts: value: 2025-05-09, {PLANNED} 2025-02-10",
        )
        assert found.why == "All are plans, told at different times, and what is planned may change."

    def test_a_change_says_whether_a_claim_tells_of_it(self) -> None:
        finding = only(
            f"a shield.starts: value: 2025-05-01, {PLANNED} 2025-01-10",
            f"b shield.starts: value: 2025-05-09, {PLANNED} 2025-02-10",
        )
        assert finding.message.endswith("differ at different times; no claim tells of the change")

    def test_two_plans_of_one_day_contradict_each_other(self) -> None:
        finding = only(
            f"a shield.starts: value: 2025-05-01, {PLANNED} 2025-01-10",
            f"b shield.starts: value: 2025-05-09, {PLANNED} 2025-01-10",
        )
        assert finding.verdict == "contradiction"
        assert finding.comparison is not None
        assert finding.comparison.why == (
            "All are said in the sources' own voice, and all are plans told at one time: no change of plan explains it."
        )

    def test_two_plans_of_one_month_may_have_followed_each_other(self) -> None:
        found = comparison(
            f"a shield.starts: value: 2025-05-01, {PLANNED} 2025-01-10",
            f"b shield.starts: value: 2025-05-09, {PLANNED} 2025-01",
        )
        assert found.why == (
            "When they were said is known only roughly; under some readings they were said at one time."
        )

    def test_two_deeds_do_not_change(self) -> None:
        found = comparison("a shield.starts: value: 2025-05-01", "b shield.starts: value: 2025-05-09 @gazette")
        assert found.why.endswith("none is a plan against a deed, and starts does not change: no time explains it.")


class TestBlame:
    def test_either_of_two_dates_is_to_blame(self) -> None:
        assert blamed("a shield.starts: value: 2025-05-01", "b shield.starts: value: 2025-06-09") == [
            (("a", "b"), ("a", "b"))
        ]

    def test_one_wrong_date_is_to_blame_beside_each_of_three_that_agree(self) -> None:
        assert blamed(
            "day shield.starts: value: 2025-05-01",
            "month shield.starts: value: 2025-05",
            "range shield.starts: value: '[2025-04-28..2025-05-03]'",
            "wrong shield.starts: value: 2025-06-09",
        ) == [
            (("day", "wrong"), ("wrong",)),
            (("month", "wrong"), ("wrong",)),
            (("range", "wrong"), ("wrong",)),
        ]

    def test_three_that_give_one_date_are_one_side(self) -> None:
        assert blamed(
            "day-1 shield.starts: value: 2025-05-01",
            "day-2 shield.starts: value: 2025-05-01 @courier",
            "day-3 shield.starts: value: 2025-05-01 @gazette",
            "wrong shield.starts: value: 2025-06-09",
        ) == [(("day-1", "day-2", "day-3", "wrong"), ("wrong",))]

    def test_no_single_one_of_three_different_dates_mends_it(self) -> None:
        assert blamed(
            "a shield.starts: value: 2025-05-01",
            "b shield.starts: value: 2025-06-01",
            "c shield.starts: value: 2025-07-01",
        ) == [(("a", "b"), ()), (("a", "c"), ()), (("b", "c"), ())]

    def test_a_date_that_other_times_speak_against_as_well_is_to_blame_alone(self) -> None:
        assert blamed(
            SUMMIT,
            "right shield.starts: value: 2024-06-08",
            "wrong shield.starts: value: 2024-05-05",
            WEEK_LATER,
        ) == [(("distance", "summit-start", "wrong"), ("wrong",)), (("right", "wrong"), ("wrong",))]

    def test_one_wrong_date_is_to_blame_for_what_each_of_three_relative_times_says(self) -> None:
        assert blamed(
            "wrong shield.starts: value: 2025-06-09",
            "summit-start summit.starts: value: 2025-05-01",
            "treaty-start treaty.starts: value: 2025-05-01",
            "drill-start mirel.starts: value: 2025-05-01",
            "same-1 shield.starts: relative: {to: summit.starts, is: same_day}",
            "same-2 shield.starts: relative: {to: treaty.starts, is: same_day}",
            "same-3 shield.starts: relative: {to: mirel.starts, is: same_day}",
        ) == [
            (("drill-start", "same-3", "wrong"), ("wrong",)),
            (("same-1", "summit-start", "wrong"), ("wrong",)),
            (("same-2", "treaty-start", "wrong"), ("wrong",)),
        ]

    def test_a_ring_through_rules_and_a_duration_is_one_contradiction(self) -> None:
        rules = "rules:\n  - {id: ends-later, kind: exercise, order: [starts, ends]}\n"
        assert blamed(
            "length shield.lasts: value: P9D",
            "summit-start summit.starts: relative: {to: shield.starts, is: after, by: P1D}",
            "summit-end summit.ends: relative: {to: shield.ends, is: after}",
            "summit-length summit.lasts: value: P3D",
            rules=rules,
        ) == [
            (
                ("length", "summit-end", "summit-length", "summit-start"),
                ("length", "summit-end", "summit-length", "summit-start"),
            )
        ]

    def test_two_rings_that_share_only_what_goes_without_saying_are_two(self) -> None:
        rules = "rules:\n  - {id: ends-later, kind: exercise, order: [starts, ends]}\n"
        assert blamed(
            "start shield.starts: value: 2025-05-01",
            "end shield.ends: value: 2025-05-05",
            "length shield.lasts: value: P9D",
            "after summit.starts: relative: {to: shield.ends, is: after}",
            "before summit.ends: relative: {to: shield.starts, is: before, by: P1D}",
            rules=rules,
        ) == [(("after", "before"), ("after", "before")), (("end", "length", "start"), ("end", "length", "start"))]


class TestOrder:
    def test_the_chain_leads_from_a_date_over_a_distance_to_a_date(self) -> None:
        found = comparison(SUMMIT, WEEK_LATER, "shield-start shield.starts: value: 2024-06-05")

        assert found.chain == (
            "The start of Harbour Summit is on 2024-06-01 [summit-start: 2024-06-01].",
            (
                "The start of Northern Shield is at least 7 days after the start of Harbour Summit "
                "[distance: 7 days after the start of Harbour Summit], so it is 2024-06-08 or later."
            ),
            "But the start of Northern Shield is on 2024-06-05 [shield-start: 2024-06-05].",
        )

    @pytest.mark.parametrize(
        ("relative", "words"),
        [
            ("{to: summit.occurs, is: after, by: P3D}", "3 days after Harbour Summit"),
            ("{to: summit.ends, is: before}", "before the end of Harbour Summit"),
            ("{to: summit.starts, is: same_week}", "in the same week as the start of Harbour Summit"),
            ("{to: summit.starts, is: same_day}", "on the same day as the start of Harbour Summit"),
            ("{to: 'source:herald.published', is: after, by: P1D}", "1 day after the publication of herald"),
            (
                "{to: summit.starts, is: after, by: ~P2W}",
                "about 2 weeks (`~` read as 11 to 17 days) after the start of Harbour Summit",
            ),
        ],
    )
    def test_a_relative_time_is_told_with_names(self, relative: str, words: str) -> None:
        finding = only(
            "summit-when summit.occurs: value: 2024-06-01/2024-06-02",
            f"distance shield.starts: relative: {relative}",
            f"shield-start shield.starts: value: {'2024-07-03' if 'before' in words else '2023-05-05'}",
        )
        assert f"Northern Shield, starts: {words} (herald)" in finding.message

    def test_every_claim_of_a_lone_contradiction_is_to_blame(self) -> None:
        found = comparison(SUMMIT, WEEK_LATER, "shield-start shield.starts: value: 2024-06-05")
        assert found.blame == ("distance", "shield-start", "summit-start")

    def test_only_what_mends_everything_is_to_blame(self) -> None:
        found = outcome(
            SUMMIT,
            "after-summit shield.starts: relative: {to: summit.starts, is: after}",
            "shield-start shield.starts: value: 2024-05-05",
            "treaty-start treaty.starts: value: 2024-07-01",
            "after-treaty shield.starts: relative: {to: treaty.starts, is: after}",
        ).findings

        assert sorted(row.claims for row in found) == [
            ("after-summit", "shield-start", "summit-start"),
            ("after-treaty", "shield-start", "treaty-start"),
        ]
        assert all("shield-start" in row.comparison.blame for row in found if row.comparison)

    def test_the_smallest_explanation_is_told_though_a_longer_one_is_there(self) -> None:
        found = told(
            SUMMIT,
            "long-1 treaty.starts: relative: {to: summit.starts, is: after, by: '[P9D..P90D]'}",
            "long-2 shield.starts: relative: {to: treaty.starts, is: after, by: '[P9D..P90D]'}",
            "short shield.starts: relative: {to: summit.starts, is: after, by: '[P7D..P90D]'}",
            "shield-start shield.starts: value: 2024-06-05",
        )
        assert ("T402", "contradiction", ("shield-start", "short", "summit-start")) in found

    def test_nothing_ends_before_it_starts_though_no_rule_says_so(self) -> None:
        found = comparison("a shield.starts: value: 2024-06-05", "b shield.ends: value: 2024-06-01")
        assert "[nothing ends before it starts]" in found.chain[1]

    def test_a_rule_names_itself(self) -> None:
        rule = "rules: [{id: announced-first, kind: exercise, order: [announced, starts]}]"
        found = comparison("a shield.announced: value: 2024-06-05", "b shield.starts: value: 2024-06-01", rules=rule)

        assert "by the rule announced-first" in found.chain[1]

    def test_a_rule_of_another_kind_says_nothing(self) -> None:
        rule = "rules: [{id: announced-first, kind: summit, order: [announced, starts]}]"
        assert told("a shield.announced: value: 2024-06-05", "b shield.starts: value: 2024-06-01", rules=rule) == []

    def test_a_publication_anchors_a_time(self) -> None:
        finding = only(
            "a shield.starts: relative: {to: source:herald.published, is: before, by: P7D}",
            "b shield.starts: value: 2025-02-25 @ courier",
        )

        assert finding.rule == "T402"
        assert finding.sources == ("courier", "herald")
        assert finding.comparison
        assert "[herald, published 2025-03-01]" in " ".join(finding.comparison.chain)

    def test_a_doubtful_publication_gives_only_a_possible_contradiction(self) -> None:
        facts = corpus(
            "a shield.starts: relative: {to: source:herald.published, is: before, by: P7D}",
            "b shield.starts: value: 2025-02-25 @ courier",
            published={"herald": "2025-03-01?", "courier": "2025-03-01"},
        )
        (finding,) = compare_times(facts, Settings()).findings

        assert finding.verdict == "possible"

    def test_a_reported_distance_is_attributed(self) -> None:
        found = told(
            SUMMIT,
            "distance shield.starts: relative: {to: summit.starts, is: after, by: P7D}, said_by: mirel",
            "shield-start shield.starts: value: 2024-06-05",
        )
        assert found == [("T402", "attributed", ("distance", "shield-start", "summit-start"))]

    def test_a_planned_distance_is_a_plan(self) -> None:
        found = told(
            SUMMIT,
            "distance shield.starts: relative: {to: summit.starts, is: after, by: P7D}, status: planned",
            "shield-start shield.starts: value: 2024-06-05",
        )
        assert found == [("T402", "plan", ("distance", "shield-start", "summit-start"))]

    def test_plans_made_at_different_times_may_differ(self) -> None:
        found = told(
            "a summit.starts: value: 2024-06-01, status: planned, said_on: 2024-01-01",
            "b shield.starts: relative: {to: summit.starts, is: after, by: P7D}, status: planned, said_on: 2024-02-01",
            "c shield.starts: value: 2024-06-05, status: planned, said_on: 2024-03-01",
        )
        assert found == [("T402", "change", ("a", "b", "c"))]

    def test_what_may_change_is_named_though_the_order_never_does(self) -> None:
        found = comparison(
            "a treaty.next-review: value: 2024-05-01, as_of: 2023-01-01",
            "b treaty.next-review: relative: {to: summit.starts, is: after}, as_of: 2024-01-01",
            "c summit.starts: relative: {to: shield.starts, is: after}",
            "d shield.starts: value: 2024-06-01",
        )
        assert found.property == "starts"
        assert found.why == "They hold at different times, and next-review may change over time."

    def test_what_one_speaker_says_later_is_a_changed_mind(self) -> None:
        found = comparison(
            "a summit.starts: value: 2024-06-01, said_by: mirel, said_on: 2024-01-01",
            "b shield.starts: relative: {to: summit.starts, is: after, by: P7D}, said_by: mirel, said_on: 2024-02-01",
            "c shield.starts: value: 2024-06-05, said_by: mirel, said_on: 2024-03-01",
        )
        assert found.why == "Ana Mirel said them at different times: a changed mind."

    def test_a_contradiction_in_the_sources_own_voice_is_not_hidden_by_a_report(self) -> None:
        found = told(
            SUMMIT,
            WEEK_LATER,
            "shield-start shield.starts: value: 2024-06-05",
            "said shield.starts: value: 2024-06-04, said_by: mirel",
        )
        assert ("T402", "contradiction", ("distance", "shield-start", "summit-start")) in found

    def test_a_report_that_says_the_same_is_no_second_finding(self) -> None:
        found = told(
            SUMMIT,
            WEEK_LATER,
            "shield-start shield.starts: value: 2024-06-05",
            "said shield.starts: value: 2024-06-05, said_by: mirel",
        )
        assert found == [("T402", "contradiction", ("distance", "said", "shield-start", "summit-start"))]

    def test_a_doubtful_date_in_a_chain_makes_it_possible(self) -> None:
        found = told(
            "summit-start summit.starts: value: '2024-06-01?'", WEEK_LATER, "start shield.starts: value: 2024-06-05"
        )
        assert found == [("T402", "possible", ("distance", "start", "summit-start"))]

    def test_two_contradictions_that_share_nothing_are_two_findings(self) -> None:
        found = told(
            SUMMIT,
            WEEK_LATER,
            "shield-start shield.starts: value: 2024-06-05",
            "a treaty.starts: value: 2024-06-05",
            "b treaty.ends: value: 2024-06-01",
        )
        assert [row[2] for row in found] == [("a", "b"), ("distance", "shield-start", "summit-start")]

    def test_a_time_cannot_come_after_itself(self) -> None:
        found = told("a shield.starts: relative: {to: shield.starts, is: after, by: P7D}")
        assert found == [("T402", "contradiction", ("a",))]

    def test_an_event_that_may_be_another_contradicts_it_only_possibly(self) -> None:
        found = told(
            "a shield.starts: value: 2024-06-05",
            "b drill.occurs: relative: {to: summit.starts, is: before}",
            "c summit.starts: value: 2024-06-01",
        )
        assert found == [("T402", "possible", ("a", "b", "c"))]

    def test_a_distance_with_a_tilde_is_widened_and_says_so(self) -> None:
        about = "distance shield.starts: relative: {to: summit.starts, is: after, by: ~P7D}"

        assert told(SUMMIT, about, "start shield.starts: value: 2024-06-05") == []
        assert "(`~` read as 4 to 10 days)" in only(SUMMIT, about, "start shield.starts: value: 2024-07-05").message

    def test_a_stanza_can_be_pasted(self) -> None:
        found = comparison(SUMMIT, WEEK_LATER, "shield-start shield.starts: value: 2024-06-05")
        assert "between: [distance, shield-start, summit-start]" in found.stanza


class TestSameUnit:
    def test_two_days_of_two_months_are_not_in_one_though_they_are_a_day_apart(self) -> None:
        found = told(
            "a shield.starts: value: 2024-06-01",
            "b summit.starts: value: 2024-05-31",
            "c shield.starts: relative: {to: summit.starts, is: same_month}",
        )
        assert found == [("T402", "contradiction", ("a", "b", "c"))]

    def test_a_week_may_begin_on_a_sunday_or_on_a_monday(self) -> None:
        saturday, sunday, monday = "2024-06-01", "2024-06-02", "2024-06-03"
        same_week = "c shield.starts: relative: {to: summit.starts, is: same_week}"

        def in_one_week(one: str, other: str) -> bool:
            return not told(f"a shield.starts: value: {one}", f"b summit.starts: value: {other}", same_week)

        assert in_one_week(saturday, sunday)
        assert in_one_week(sunday, monday)
        assert not in_one_week(saturday, monday)

    def test_a_year_is_told_by_the_calendar(self) -> None:
        found = told(
            "a shield.starts: value: 2024-01-01",
            "b summit.starts: value: 2023-12-31",
            "c shield.starts: relative: {to: summit.starts, is: same_year}",
        )
        assert found == [("T402", "contradiction", ("a", "b", "c"))]


class TestChoices:
    def test_choices_are_taken_together(self) -> None:
        found = told(
            "a shield.starts: value: '[2024-06-01, 2024-06-11]'",
            "b summit.starts: value: '[2024-06-06, 2024-06-16]'",
            "c shield.starts: relative: {to: summit.starts, is: same_day}",
        )
        assert found == [("T402", "contradiction", ("a", "b", "c"))]

    def test_choices_that_fit_are_no_contradiction(self) -> None:
        assert (
            told(
                "a shield.starts: value: '[2024-06-01, 2024-06-11]'",
                "b summit.starts: value: '[2024-06-06, 2024-06-11]'",
                "c shield.starts: relative: {to: summit.starts, is: same_day}",
            )
            == []
        )

    def test_the_chain_names_all_that_was_tried(self) -> None:
        found = comparison(
            "a shield.starts: value: '[2024-06-01, 2024-06-11]'",
            "b summit.starts: value: '[2024-06-06, 2024-06-16]'",
            "c shield.starts: relative: {to: summit.starts, is: same_day}",
        )

        assert found.chain[-1] == "Whichever way they are read, no dates satisfy them all."
        assert found.blame == ("a", "b", "c")

    def test_choices_that_have_nothing_to_do_with_it_are_not_tried_in_vain(self) -> None:
        many = [f"m{number:02} e{number}.starts: value: '[2024-06-01, 2024-06-02]'" for number in range(40)]
        tied = [f"t{number:02} e{number}.starts: relative: {{to: summit.starts, is: before}}" for number in range(40)]
        found = outcome(
            *many,
            *tied,
            "a shield.starts: value: '[2024-06-11, 2024-06-13]'",
            "b summit.starts: value: '[2024-06-12, 2024-06-14]'",
            "c shield.starts: relative: {to: summit.starts, is: same_day}",
        )

        assert [row.claims for row in found.findings] == [("a", "b", "c")]
        assert not found.skipped

    def test_too_many_ways_to_take_them_are_skipped_aloud(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("onrecord.agreement.time_system.inserted_bounds.MOST_TRIALS", 1)
        found = outcome(
            "a shield.starts: value: '[2024-06-01, 2024-06-11]'",
            "b summit.starts: value: '[2024-06-06, 2024-06-16]'",
            "c shield.starts: relative: {to: summit.starts, is: same_day}",
        )

        assert found.findings == ()
        assert [(row.rule, row.claims) for row in found.skipped] == [("T402", ("a", "b"))]

    def test_very_many_open_choices_in_one_system_are_skipped_aloud(self) -> None:
        many = [f"m{number:03} e{number}.starts: value: '[2024-06-01, 2024-06-02]'" for number in range(151)]
        tied = [f"t{number:03} e{number}.starts: relative: {{to: summit.starts, is: before}}" for number in range(151)]

        assert [row.rule for row in outcome(*many, *tied).skipped] == ["T402"]


class TestDurations:
    def test_a_duration_is_held_to_start_and_end(self) -> None:
        found = told(
            "a shield.starts: value: 2024-06-01",
            "b shield.ends: value: 2024-06-05",
            "c shield.lasts: value: P9D",
        )
        assert found == [("T403", "contradiction", ("a", "b", "c"))]

    def test_a_duration_and_a_distance_make_an_order(self) -> None:
        found = told(
            SUMMIT,
            "a shield.starts: relative: {to: summit.starts, is: after}",
            "b shield.lasts: value: P9D",
            "c shield.ends: value: 2024-06-05",
        )
        assert found == [("T402", "contradiction", ("a", "b", "c", "summit-start"))]

    def test_one_duration_refines_another(self) -> None:
        assert told("a shield.lasts: value: P1M", "b shield.lasts: value: P30D") == [("T403", "detail", ("a", "b"))]

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("PT1H", "PT20H"),
            ("PT1H", "PT2H"),
            ("PT30M", "PT45M"),
            ("PT90S", "PT2H"),
            ("PT1H40M", "PT1H"),
            ("'[PT1H..PT2H]'", "PT3H"),
            ("PT36H", "PT48H"),
            ("PT20H", "P3D"),
        ],
    )
    def test_lengths_of_hours_and_minutes_that_cannot_both_be_so(self, one: str, other: str) -> None:
        found = told(f"a shield.lasts: value: {one}", f"b shield.lasts: value: {other}")

        assert [rows[:2] for rows in found] == [("T403", "contradiction")]

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("PT1H", "PT60M"),
            ("PT1H", "PT65M"),
            ("PT2H", "PT100M"),
            ("'[PT1H..PT3H]'", "PT2H"),
            ("~PT1H", "PT3H"),
            ("PT20H", "P1D"),
            ("PT36H", "P2D"),
            ("PT24H", "P1D"),
        ],
    )
    def test_lengths_of_hours_and_minutes_that_may_be_one(self, one: str, other: str) -> None:
        found = told(f"a shield.lasts: value: {one}", f"b shield.lasts: value: {other}")

        assert all(rows[1] == "detail" for rows in found)

    def test_very_many_lengths_below_a_day_are_held_to_their_neighbours(self) -> None:
        found = told(*(f"c{number:03} shield.lasts: value: PT{number}M" for number in range(1, 61)))

        assert ("T403", "contradiction", ("c001", "c002")) in found

    def test_a_duration_of_something_else_is_compared_with_its_own_kind_only(self) -> None:
        claims = ("a shield.occurs: value: 2024-06-01/2024-06-05", "b shield.flight: value: P9D")

        assert told(*claims) == []
        assert told(*claims, "c shield.flight: value: P3D") == [("T403", "contradiction", ("b", "c"))]

    def test_a_duration_with_a_tilde_says_how_it_was_read(self) -> None:
        finding = only("a shield.lasts: value: ~P9D", "b shield.lasts: value: P20D")
        assert "~P9D (`~` read as 6 to 12 days)" in finding.message


class TestCounting:
    def test_each_check_that_finds_nothing_is_counted(self) -> None:
        found = outcome(
            "a shield.starts: value: 2024-06-01",
            "b shield.starts: value: 2024-06-01 @ courier",
            "c shield.lasts: value: P5D",
            "d summit.starts: relative: {to: shield.starts, is: after}",
        )

        assert found.passed == {"T401": 1, "T402": 1, "T403": 1}

    def test_a_check_that_finds_something_is_not_counted_as_passed(self) -> None:
        found = outcome(SUMMIT, WEEK_LATER, "shield-start shield.starts: value: 2024-06-05")
        assert "T402" not in found.passed

    def test_an_agreeing_claim_changes_no_fingerprint(self) -> None:
        claims = (SUMMIT, WEEK_LATER, "shield-start shield.starts: value: 2024-06-05")
        one, more = only(*claims), only(*claims, "also summit.starts: value: 2024-06-01 @ courier")

        assert one.fingerprint == more.fingerprint
        assert one.message != more.message
