"""The dates of a claim against the words of its sources: G301, G304, T404 and T405."""

from typing import Any

import pytest

from onrecord.model.claims import ClaimStatus, Relative
from onrecord.model.entities import Entity
from onrecord.model.settings import Settings, Tolerance
from onrecord.model.times.durations import parse_duration
from rules.dated_bench import codes, dated, reasons

DRILL = "The drill kicked off near the city on September 26 with five states."


def test_a_date_that_the_words_carry_passes_every_check() -> None:
    outcome = dated(DRILL, property="starts", value="2024-09-26")

    assert (outcome.findings, outcome.skipped) == ((), ())
    assert outcome.passed == {"G301": 1, "G304": 1, "T404": 1}


def test_a_date_that_they_do_not_carry_is_shown_with_what_they_mean() -> None:
    (finding,) = dated(DRILL, property="starts", value="2024-09-27").findings

    assert finding.rule == "G301"
    assert finding.message == (
        'the claim says 2024-09-27; the words "on September 26" (published 2024-09-26..2024-10-07) mean 2024-09-26'
    )
    assert str(finding.position) == "facts/case.yaml:7:12"
    assert (finding.claims, finding.sources) == (("claim",), ("gazette",))
    assert finding.evidence[0].passage.text == DRILL
    assert "inferred" in finding.help


@pytest.mark.parametrize("value", ["2023-09-26", "2025-09-26", "2024-09-25", "2024-10-26"])
def test_a_year_a_month_or_a_day_off_is_reported(value: str) -> None:
    assert "G301" in codes(dated(DRILL, property="starts", value=value))


def test_words_that_name_no_time_carry_none() -> None:
    (finding,) = dated("The drill was held near the city.", value="2024-09-26").findings

    assert finding.message == "the claim says 2024-09-26; the quotation tells no time"


def test_words_that_do_not_say_when_are_skipped_aloud() -> None:
    outcome = dated("A week after the summit the drill began.", value="2024-09-26")

    assert codes(outcome) == []
    assert reasons(outcome) == ['the words "A week after" from gazette do not say when']
    assert "G301" not in outcome.passed


def test_words_that_need_a_publication_are_skipped_where_there_is_none() -> None:
    outcome = dated("The drill began last week.", published="", value="2024-09-26")

    assert reasons(outcome) == [
        'the words "last week" from gazette do not say when, and nothing tells when it was published'
    ]
    assert reasons(outcome, "T404") == ["nothing tells when gazette was published"]


def test_a_quotation_that_was_not_found_is_skipped() -> None:
    outcome = dated(DRILL, missing=True, value="2024-09-26")

    assert reasons(outcome) == ["its quotation from gazette was not found"]


def test_a_language_that_is_not_read_is_skipped() -> None:
    outcome = dated("Das Manöver begann am 26. September.", language="sv-FI", value="2024-09-26", as_of="2024-09-26")

    assert reasons(outcome) == ["no dates are read in the language sv-FI"] * 2


def test_an_inferred_field_is_not_looked_at() -> None:
    outcome = dated("The drill was held.", value="2024-09-26", inferred={"value": "from the programme"})

    assert (codes(outcome), outcome.passed) == ([], {"T404": 1})


def test_quotations_from_one_source_carry_an_extent_together() -> None:
    text = "It began on September 26. The commander is a general. It ended on October 7."

    assert codes(dated(text, "It began on September 26", "It ended on October 7", value="2024-09-26/2024-10-07")) == []
    assert codes(dated(text, "It began on September 26", value="2024-09-26/2024-10-07")) == ["G301"]


def test_each_source_must_carry_the_date_on_its_own() -> None:
    outcome = dated({"gazette": DRILL, "herald": "The drill was held."}, value="2024-09-26")

    (finding,) = outcome.findings
    assert finding.sources == ("herald",)
    assert finding.message == "the claim says 2024-09-26; the quotation from herald tells no time"


@pytest.mark.parametrize(
    ("property_", "value", "fails"),
    [
        ("starts", "2024-09-26", False),
        ("starts", "2024-10-07", True),
        ("ends", "2024-10-07", False),
        ("ends", "2024-09-26", True),
        ("occurs", "2024-09-26/2024-10-07", False),
        ("occurs", "2024-09-30", True),
    ],
)
def test_a_start_is_a_start_and_an_end_an_end(property_: str, value: str, fails: bool) -> None:
    outcome = dated("It is being held from September 26 to October 7.", property=property_, value=value)

    assert codes(outcome) == (["G301"] if fails else [])


def test_since_carries_a_start_only() -> None:
    text = "Troops skip the exercises since October last year."

    assert codes(dated(text, property="starts", value="2023-10")) == []
    assert codes(dated(text, property="occurs", value="2023-10/..")) == []
    assert codes(dated(text, property="starts", value="2024-10")) == ["G301"]


def test_the_sentences_around_tell_what_the_same_month_is() -> None:
    text = "In May, payments stopped. The same month, two presidents agreed."

    assert codes(dated(text, "The same month, two presidents agreed", value="2024-05")) == []
    assert codes(dated(text, "The same month, two presidents agreed", value="2024-06")) == ["G301"]


def test_what_is_cut_off_the_quotation_does_not_carry_the_date() -> None:
    text = "It is being held from September 26 to October 7."

    assert codes(dated(text, "held from September 26", property="ends", value="2024-10-07")) == ["G301"]


def test_a_year_beyond_the_quotation_s_edge_is_not_misread() -> None:
    text = "The offensive was launched in September 2021, they say."

    assert codes(dated(text, "launched in September", value="2021-09")) == []


def test_a_date_more_precise_than_the_words_is_reported() -> None:
    (finding,) = dated("In May, payments stopped.", value="2024-05-14").findings

    assert finding.rule == "G304"
    assert finding.message == 'the claim says 2024-05-14; the words "In May" tell no more than 2024-05, to the month'


@pytest.mark.parametrize(
    ("words", "value", "told"),
    [
        ("The ship sank two weeks ago.", "2024-09-12", []),
        ("A week ago the ship sank.", "2024-09-19", []),
        ("The ship sank about three weeks ago.", "2024-09-05", []),
        ("The ship sank two weeks ago.", "2024-09-11", ["G304"]),
        ("The ship sank two weeks ago.", "2024-09-13", ["G304"]),
        ("The ship sank two or three weeks ago.", "2024-09-12", ["G304"]),
        ("The ship sank two months ago.", "2024-07-26", ["G304"]),
        ("The ship sank last week.", "2024-09-19", ["G304"]),
    ],
)
def test_weeks_counted_back_may_be_meant_to_the_day(words: str, value: str, told: list[str]) -> None:
    outcome = dated(words, value=value, published="2024-09-26")

    assert codes(outcome) == told
    reasons_told = [row.reason for row in outcome.skipped if row.rule == "G304"]
    assert [reason.rpartition('"')[2] for reason in reasons_told] == (
        [] if told else [" may be meant to the day, or to the week"]
    )


def test_a_first_of_january_is_suspected_to_stand_for_its_year() -> None:
    (finding,) = dated("The plant was built in 1987.", value="1987-01-01").findings

    assert finding.rule == "G304"
    assert "a first of January often stands for a whole year" in finding.help


def test_a_first_of_january_that_the_words_name_is_not_suspected() -> None:
    assert codes(dated("The law took effect on 1 January 2015.", value="2015-01-01")) == []


def test_a_first_of_january_is_pointed_out_wherever_it_is_not_carried() -> None:
    (finding,) = dated("The plant was built in 1987.", value="1986-01-01").findings
    outcome = dated("Shortly before the war the plant was built.", value="1987-01-01")

    assert "a first of January" in finding.help
    assert "a first of January" in reasons(outcome)[0]


@pytest.mark.parametrize("value", ["2023-01-01/2023-12-31", "2023"])
def test_the_ends_of_what_the_words_name_are_not_too_precise(value: str) -> None:
    assert codes(dated("It was shut throughout 2023.", value=value)) == []


def test_an_end_inside_what_the_words_name_is_too_precise() -> None:
    assert codes(dated("It was shut throughout 2023.", value="2023-02-03/2023-12-31")) == ["G304"]
    assert codes(dated("It was shut throughout 2023.", value="2023-01-01/2023-12-30")) == ["G304"]


def test_the_tolerance_that_was_used_is_named() -> None:
    text = "In October 2023 the border was closed."
    (finding,) = dated(text, value="2024-01~").findings

    assert codes(dated(text, value="2023-09~")) == []
    assert "2024-01~ (with its `~` taken as 2023-12-01..2024-02-29)" in finding.message
    assert codes(dated(text, value="2024-01~", settings=Settings(tolerance=Tolerance(month=3)))) == []


def test_a_message_shows_the_first_few_expressions_and_counts_the_rest() -> None:
    text = "In 2001, in 2002, in 2003, in 2004, in 2005, in 2006 it was held."
    (finding,) = dated(text, value="2010").findings

    assert finding.message.endswith('"in 2003" mean 2003, "in 2004" mean 2004 (and 2 more)')


def test_a_date_without_a_year_or_publication_is_told_as_such() -> None:
    (finding,) = dated("It began on September 26.", published="", value="2024-09-27").findings

    assert finding.message.endswith('the words "on September 26" mean such a day or month of some year')


def test_about_on_both_sides_is_not_counted_twice() -> None:
    text = "They have stayed away for the past two years or so."

    assert codes(dated(text, property="starts", value="2022~")) == []
    assert codes(dated(text, property="starts", value="2023~")) == ["G301"]


def test_what_holds_as_of_the_publication_needs_no_words() -> None:
    text = "The alliance includes six states."

    assert codes(dated(text, property="member", as_of="2024-09-30")) == []
    assert codes(dated(text, property="member", as_of="2023-09-30")) == ["G301"]


def test_what_holds_throughout_a_stretch_needs_its_start_and_its_end() -> None:
    text = "He was minister from 2011 to 2018."

    assert codes(dated(text, property="office", during="2011/2018")) == []
    assert codes(dated(text, property="office", during="2011/2019")) == ["G301"]


def test_when_it_was_said_may_stand_beside_the_quotation() -> None:
    text = "“We are not leaving”, the minister said on October 2, the agency reports."

    assert codes(dated(text, "We are not leaving", property="leaving", said_by="m", said_on="2024-10-02")) == []
    assert codes(dated(text, "We are not leaving", property="leaving", said_by="m", said_on="2024-10-03")) == ["G301"]


def test_about_in_the_words_is_as_wide_as_the_tolerance_and_said_to_be() -> None:
    text = "The drill began around 10 March 2024."
    (finding,) = dated(text, value="2024-03-15").findings

    assert codes(dated(text, value="2024-03-12")) == []
    assert finding.message.endswith("mean 2024-03-10 (with `about` taken as 2024-03-07..2024-03-13)")
    assert codes(dated(text, value="2024-03-15", settings=Settings(tolerance=Tolerance(day=5)))) == []
    assert codes(dated(text, value="2024-03-12", settings=Settings(tolerance=Tolerance(day=1)))) == ["G301"]


# Lengths of time


@pytest.mark.parametrize(
    ("words", "value", "fails"),
    [
        ("The blockade lasted three decades.", "P30Y", False),
        ("The blockade lasted three decades.", "P13Y", True),
        ("A two-week drill", "P14D", False),
        ("A 12-day drill", "P12D", False),
        ("A 12-day drill", "P11D", True),
        ("It took a year and a half.", "P18M", False),
        ("It took half a year.", "P6M", False),
        ("It took more than two years.", "P3Y", False),
        ("It took more than two years.", "P1Y", True),
        ("It took nearly two years.", "P20M", False),
        ("It took six hours.", "PT6H", False),
        ("It was held from September 26 to October 7.", "P12D", False),
        ("It was held from September 26 to October 7.", "[P11D..P12D]", False),
        ("It was held from September 26 to October 7.", "P14D", True),
        ("It was held.", "P14D", True),
        ("The outage lasted an hour.", "PT1H", False),
        ("The outage lasted an hour.", "PT60M", False),
        ("The outage lasted an hour.", "PT2H", True),
        ("The outage lasted an hour and a half.", "PT90M", False),
        ("The walk took two hours, 30 minutes.", "PT2H30M", False),
        ("The walk took two hours, 30 minutes.", "PT30M", True),
        ("The walk took 40 minutes.", "PT4M", True),
        ("The walk took more than three hours.", "PT5H", False),
        ("The walk took two or three hours.", "PT3H", False),
        ("It lasted less than a week.", "P10D", True),
        ("It lasted less than a week.", "P5D", False),
    ],
)
def test_a_length_is_carried_by_a_length_or_by_the_dates_of_both_ends(words: str, value: str, fails: bool) -> None:
    outcome = dated(words, property="lasts", value=parse_duration(value))

    assert codes(outcome) == (["G301"] if fails else [])


def test_a_length_that_is_not_carried_is_shown_with_the_words() -> None:
    (finding,) = dated("A 12-day drill", property="lasts", value=parse_duration("P3W")).findings
    (longer,) = dated("It took more than two years.", property="lasts", value=parse_duration("P1M")).findings

    assert finding.message == 'the claim says P3W; the words "12-day" tell 12 days'
    assert longer.message == 'the claim says P1M; the words "two years" tell 730 or more days'
    (hours,) = dated("It took two hours.", property="lasts", value=parse_duration("PT20H")).findings
    assert hours.message == 'the claim says PT20H; the words "two hours" tell 90 to 150 minutes'


def test_a_length_in_another_language_is_skipped() -> None:
    outcome = dated("zwölf Tage", language="sv", property="lasts", value=parse_duration("P12D"))

    assert reasons(outcome) == ["no lengths are read in the language sv"]


EVENTS = {
    entity.id: entity
    for entity in (
        Entity(id="drill", kind="exercise", name="Steppe Shield drill", also=("manoeuvres",)),
        Entity(id="summit", kind="summit", name="Minsk summit"),
    )
}


def relative_outcome(words: str, relation: Any, by: str | None = None, to: str = "summit.occurs", **fields: Any) -> str:  # noqa: ANN401
    """Say whether a claim that sets the drill against the summit passes, fails or is skipped."""
    relative = Relative(to, relation, parse_duration(by) if by else None)
    outcome = dated(words, relative=relative, entities=EVENTS, **fields)
    told = {"found": codes(outcome) == ["G301"], "skipped": bool(reasons(outcome)), "passed": "G301" in outcome.passed}
    (only,) = [name for name, so in told.items() if so]
    return only


@pytest.mark.parametrize(
    ("words", "relation", "by", "expected"),
    [
        ("A week after the drill, the capital stayed away from the summit.", "before", "[P6D..P10D]", "passed"),
        ("A week after the drill, the capital stayed away from the summit.", "after", "[P6D..P10D]", "found"),
        ("A month after the drill, the capital stayed away from the summit.", "before", "P7D", "found"),
        ("A fortnight after the drill, the capital stayed away from the summit.", "before", "P7D", "found"),
        ("A week after he said so, the capital stayed away from a meeting.", "before", "P7D", "skipped"),
        ("The drill was held, and the capital stayed away from the summit.", "before", "P7D", "found"),
        ("It started the same day the minister left.", "same_day", None, "passed"),
        ("It started this month.", "same_month", None, "passed"),
        ("They met on the sidelines of the summit.", "same_day", None, "passed"),
        ("It has gone on throughout the week.", "same_week", None, "passed"),
        ("It started in haste.", "same_day", None, "skipped"),
        ("The drill began after the summit.", "after", "P7D", "found"),
        ("The drill began shortly after the summit.", "after", "P7D", "skipped"),
        ("The drill began on Tuesday, after the summit.", "after", "P7D", "skipped"),
        ("The drill began three sessions after the summit.", "after", "P7D", "skipped"),
        ("The drill began on 10 May, after the summit of 3 May.", "after", "P7D", "passed"),
        ("The drill began on 12 May, after the summit of 3 May.", "after", "P7D", "skipped"),
        ("The drill began the day before the summit.", "before", "P1D", "passed"),
        ("The drill began the day before the summit.", "before", "P7D", "found"),
        ("The drill began hours after the summit.", "after", "P1D", "passed"),
        ("The drill began a week after the summit.", "same_day", None, "found"),
        ("The drill began a day after the summit.", "same_week", None, "skipped"),
        ("The drill began a month after the summit.", "same_week", None, "found"),
        ("It began a month after that.", "same_week", None, "skipped"),
        ("It began.", "after", None, "skipped"),
        ("It began after that.", "after", None, "skipped"),
    ],
)
def test_a_distance_is_carried_by_words_that_tell_it(words: str, relation: Any, by: str | None, expected: str) -> None:  # noqa: ANN401
    assert relative_outcome(words, relation, by) == expected


DRILL_LATER = [
    "The drill began after the summit in Minsk.",
    "After the summit in Minsk, the drill began.",
    "Shortly after the summit, held on a Friday, troops gathered for the manoeuvres.",
    "The Steppe Shield manoeuvres followed the summit.",
    "The summit was followed by the drill.",
    "The drill, preceded by the summit, drew five states.",
    "The presidents left the summit. Two weeks later the drill began.",
    "The presidents left the summit, and then the drill began.",
    "The summit was held before the drill.",
    "Ahead of the drill, the presidents held a summit.",
    "Prior to the manoeuvres, the presidents held a summit.",
    "There was a summit, and a drill which followed.",
    "The drill began in the wake of the summit.",
    "The drill began. Two weeks earlier the summit had been held.",
    "Not long after the summit, the drill began.",
    "The presidents left the summit; the following day the drill began.",
    "The summit was held in May; the drill followed in June.",
    "The summit was held in May. The drill followed in June.",
    "Since the summit, there has been one drill.",
]


@pytest.mark.parametrize("words", DRILL_LATER)
def test_words_that_tell_the_order_carry_it_and_no_other(words: str) -> None:
    assert (relative_outcome(words, "after"), relative_outcome(words, "before")) == ("passed", "found")


@pytest.mark.parametrize(
    "words",
    [
        "The drill did not begin before the summit.",
        "The drill ended after the summit.",
        "The drill was named after the summit.",
        "The drill had been planned before the summit but was held after it.",
        "The drill was called off before the summit was announced.",
        "Until the summit, no drill had been held.",
        "After the talks, the crisis began.",
        "The drill and the summit were held; he left after the talks.",
        "The drill was held after the summit. The summit was held after another drill.",
        "The drill was held earlier this month, unlike the summit.",
    ],
)
def test_words_that_do_not_tell_the_order_are_skipped_whichever_it_is(words: str) -> None:
    assert {relative_outcome(words, "after"), relative_outcome(words, "before")} <= {"skipped", "passed"}
    assert "found" not in {relative_outcome(words, "after"), relative_outcome(words, "before")}
    assert "skipped" in {relative_outcome(words, "after"), relative_outcome(words, "before")}


def test_an_end_is_set_in_order_by_words_that_tell_of_an_end() -> None:
    words = "The drill ended after the summit."

    assert relative_outcome(words, "after", property="ends") == "passed"
    assert relative_outcome(words, "before", property="ends") == "found"
    assert relative_outcome("The drill began after the summit.", "before", property="ends") == "skipped"


def test_the_order_that_the_words_tell_is_shown() -> None:
    relative = Relative("summit.occurs", "before")
    (finding,) = dated("The drill began after the summit.", relative=relative, entities=EVENTS).findings

    assert finding.message == (
        'the claim says before summit.occurs; the words "after" have summit.occurs come before drill'
    )


def test_an_order_with_what_is_no_entity_is_skipped() -> None:
    assert relative_outcome("The drill began after the summit.", "after", to="congress.occurs") == "skipped"


def test_an_order_whose_other_side_is_not_named_is_no_error() -> None:
    relative = Relative("summit.occurs", "before")
    (reason,) = reasons(dated("The drill began after the talks.", relative=relative, entities=EVENTS))

    assert reason == 'the words "after" from gazette rather tell another order, but do not name both'


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The drill was held last month.", ("passed", "found")),
        ("The drill will be held next year.", ("found", "passed")),
        ("The drill was held.", ("skipped", "skipped")),
        ("The drill was held this month.", ("skipped", "skipped")),
        ("Announced in May, the drill was held in June.", ("skipped", "skipped")),
    ],
)
def test_a_publication_is_set_against_the_one_date_in_the_words(words: str, expected: tuple[str, str]) -> None:
    told = [
        relative_outcome(words, relation, to="source:gazette.published", published="2024-09-26")
        for relation in ("before", "after")
    ]

    assert tuple(told) == expected


def test_a_distance_in_another_language_is_skipped() -> None:
    outcome = dated("eine Woche danach", language="sv", relative=Relative("other.starts", "after"))

    assert reasons(outcome) == ["no dates are read in the language sv"]


def test_an_inferred_distance_is_not_looked_at() -> None:
    relative = Relative("other.starts", "after")

    assert dated("It ended.", relative=relative, inferred={"relative": "why"}).skipped == ()


# Reported before it happened


@pytest.mark.parametrize(
    ("value", "fields", "fails"),
    [
        ("2024-10-07", {}, False),
        ("2024-10-08", {}, False),
        ("2024-10-09", {}, True),
        ("2024-10-09~", {}, False),
        ("2024-10", {}, False),
        ("2024-10-09", {"status": ClaimStatus.PLANNED}, False),
        ("2024-10-09", {"said_by": "minister"}, False),
    ],
)
def test_no_source_tells_as_past_what_comes_after_its_publication(
    value: str, fields: dict[str, Any], fails: bool
) -> None:
    outcome = dated(DRILL, value=value, inferred={"value": "why"}, **fields)

    assert codes(outcome) == (["T404"] if fails else [])


def test_the_finding_tells_both_dates() -> None:
    (finding,) = dated(DRILL, value="2025-01", inferred={"value": "why"}).findings

    assert finding.message == (
        "gazette was published 2024-09-26..2024-10-07, yet the claim has it tell as past what happened 2025-01"
    )
    assert "status: planned" in finding.help


def test_nothing_is_said_after_the_source_that_reports_it() -> None:
    outcome = dated(DRILL, said_by="minister", said_on="2024-11-02", during="2025/2026", inferred={"*": "why"})

    assert codes(outcome) == ["T404"]


def test_what_holds_throughout_or_as_of_a_later_time_is_reported_as_well() -> None:
    assert codes(dated(DRILL, during="2025/2026", inferred={"*": "why"})) == ["T404"]
    assert codes(dated(DRILL, as_of="2025", inferred={"*": "why"})) == ["T404"]


# Weekdays


@pytest.mark.parametrize(
    ("words", "value", "fails"),
    [
        ("It began on Thursday, September 26, 2024.", "2024-09-26", False),
        ("It began on Tuesday, September 26, 2024.", "2024-09-26", True),
        ("It began on Thursday, September 26.", "2024-09-26", False),
        ("It began on Tuesday, September 26.", "2024-09-26", True),
        ("It began on Tuesday, September 26.", "2023-09-26", False),
        ("It began on 26 September 2024 (Tuesday).", "2024-09-26", True),
        ("It began on Tuesday.", "2024-09-24", False),
    ],
)
def test_a_weekday_beside_a_date_must_be_its_own(words: str, value: str, fails: bool) -> None:
    assert codes(dated(words, value=value)) == (["T405"] if fails else [])


def test_a_weekday_that_disagrees_is_shown_with_the_right_one() -> None:
    (finding,) = dated("It began on Tuesday, September 26, 2024.", value="2024-09-26").findings

    assert finding.message == '"on Tuesday, September 26, 2024" names a Tuesday, but 2024-09-26 is a Thursday'


def test_only_dates_with_a_weekday_are_counted() -> None:
    assert "T405" not in dated(DRILL, value="2024-09-26").passed
    assert dated("It began on Thursday, September 26.", value="2024-09-26").passed["T405"] == 1


def test_a_doubtful_date_after_the_publication_is_skipped_aloud() -> None:
    outcome = dated(DRILL, published="2024-09-26", value="2025?", inferred={"value": "so it seems"})

    assert [row.rule for row in outcome.findings] == []
    assert [row.rule for row in outcome.skipped] == ["T404"]
