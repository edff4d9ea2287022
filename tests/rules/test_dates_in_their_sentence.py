"""The words around a date in its sentence: its year, what it bounds, what is denied of it, what it was moved from."""

import pytest

from onrecord.model.claims import ClaimStatus
from onrecord.reading.times.dates import Grain, Reading, cut
from rules.dated_bench import carried, codes, dated, reasons


@pytest.mark.parametrize(
    "words",
    [
        "In 2018 the drill [ran on May 3].",
        "In 2018, the drill [ran on May 3] in the north.",
        "Back in 2018 the drill [ran on May 3].",
        "During 2018 Armenia [ran the drill on May 3].",
        "[The drill ran on May 3] in 2018.",
        "[The drill ran on May 3], back in 2018.",
        "In 2018 the drill ran on May 3.",
    ],
)
def test_a_year_that_governs_a_date_is_its_year_wherever_the_quotation_ends(words: str) -> None:
    assert (carried(words, "2018-05-03"), carried(words, "2024-05-03")) == ("carried", "refused")


@pytest.mark.parametrize(
    "words",
    [
        "After the 2018 summit, [the drill ran on May 3].",
        "The drill of 2018 [ran on May 3].",
        "In 2018 the pact was signed, and [the drill ran on May 3].",
        "In 2018 he was elected and [the drill ran on May 3].",
        "In 2018 and again this year the [drill ran on May 3].",
        "Founded in 2018, [the drill ran on May 3].",
        "Unlike in 2018, [the drill ran on May 3].",
        "In 2018 elections were held, [the drill ran on May 3].",
        "In 2018 it was set to be held [on May 3].",
        "In 2018 the minister said [the drill ran on May 3].",
        "In 2018 the drill, [which ran on May 3], was new.",
        "In 2018 troops landed in June and [the drill ran on May 3].",
        "In 2018 the drill [ran on Friday, May 3].",
        "The drill [ran on May 3] in 2018 prices.",
    ],
)
def test_a_year_that_may_be_another_thing_s_is_one_more_that_may_be_meant(words: str) -> None:
    assert (carried(words, "2018-05-03"), carried(words, "2024-05-03")) == ("carried", "carried")


def test_a_whole_date_before_it_lends_a_date_its_year() -> None:
    words = "The drill, which began on 28 December 2018, [ended on 3 January]."

    assert carried(words, "2019-01-03", "ends") == "carried"


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Two years ago the drill [ran on March 3].", "2022-03-03"),
        ("In the spring of 2018 the drill [ran on May 3].", "2018-05-03"),
        ("2018: the drill [ran on May 3].", "2018-05-03"),
        ("In early 2018 the drill [ran on March 3].", "2018-03-03"),
        ("Last year the drill [ran on March 3].", "2023-03-03"),
        ("In 2018 the drill resumed. [It ran on May 3.]", "2018-05-03"),
    ],
)
def test_a_long_time_that_is_told_beside_lends_a_date_its_year_and_leaves_it_its_own(words: str, value: str) -> None:
    assert (carried(words, value), carried(words, f"2024{value[4:]}")) == ("carried", "carried")
    assert carried(words, f"2021{value[4:]}") == "refused"


def test_a_year_of_another_sentence_is_not_read_into_a_date() -> None:
    assert carried("The pact of 2018 was signed. [The drill ran on May 3.]", "2018-05-03") == "refused"
    assert carried("In 2018 the pact was signed; [the drill ran on May 3].", "2018-05-03") == "refused"


def test_a_year_in_the_sentence_serves_where_the_publication_is_not_known() -> None:
    assert carried("In 2018 the drill [ran on May 3].", "2017-05-03", published="") == "refused"


@pytest.mark.parametrize(
    ("words", "property_", "expected"),
    [
        ("The drill ran before [3 May 2020].", "occurs", "refused"),
        ("The drill ran after [3 May 2020].", "occurs", "refused"),
        ("The drill ran until [3 May 2020].", "occurs", "refused"),
        ("The drill ran until [3 May 2020].", "starts", "refused"),
        ("The drill ran until [3 May 2020].", "ends", "carried"),
        ("The drill ran by [3 May 2020].", "occurs", "refused"),
        ("The drill was over by [3 May 2020].", "ends", "carried"),
        ("The drill has run since [3 May 2020].", "starts", "carried"),
        ("The drill has run since [3 May 2020].", "ends", "refused"),
        ("Prior to [3 May 2020, the drill ran].", "occurs", "refused"),
        ("No later than [3 May 2020, the drill ran].", "occurs", "refused"),
        ("The drill ran from 1 May to [3 May 2020].", "occurs", "refused"),
        ("The drill ran from 1 May to [3 May 2020].", "ends", "carried"),
        ("The drill ran from 1 May to [3 May 2020].", "starts", "refused"),
        ("The drill ran on [3 May 2020].", "occurs", "carried"),
        ("The drill ran on 2 and [3 May 2020].", "occurs", "carried"),
        ("Votes were held on 1 May 2020 and [3 May 2020].", "occurs", "carried"),
        ("The drill ran two days after [3 May 2020].", "occurs", "refused"),
        ("A report from [3 May 2020] tells of it.", "occurs", "carried"),
        ("Since the [3 May 2020 drill], it was quiet.", "occurs", "carried"),
        ("Until the [3 May 2020 drill] he was in office.", "occurs", "carried"),
        ("A week after the [3 May 2020 drill], it rained.", "occurs", "carried"),
        ("Before the [3 May 2020 drill] it rained.", "occurs", "carried"),
        ("The drill was put off until [3 May 2020].", "occurs", "carried"),
        ("The drill did not begin until [3 May 2020].", "starts", "carried"),
    ],
)
def test_a_preposition_cut_off_still_makes_a_bound_of_a_date(words: str, property_: str, expected: str) -> None:
    assert carried(words, "2020-05-03", property_) == expected


@pytest.mark.parametrize(("as_of", "fails"), [("2021", False), ("2022", False), ("2023", True)])
def test_what_is_cut_off_its_end_still_ends(as_of: str, fails: bool) -> None:
    outcome = dated("He was in office from 2021 to 2022.", "He was in office from 2021", property="chair", as_of=as_of)

    assert ("G301" in codes(outcome)) is fails


@pytest.mark.parametrize(("as_of", "fails"), [("2020", True), ("2021", False), ("2022", False)])
def test_what_is_cut_off_its_start_still_starts(as_of: str, fails: bool) -> None:
    outcome = dated("He was in office from 2021 until 2022.", "until 2022", property="chair", as_of=as_of)

    assert ("G301" in codes(outcome)) is fails


def test_a_cut_date_of_no_known_time_is_read_by_itself() -> None:
    assert carried("The drill ran a week after the [vote of 3 May].", "2024-05-03") == "carried"


def test_a_cut_bound_is_told_as_what_it_is() -> None:
    (finding,) = dated("The drill ran until 3 May 2020.", "3 May 2020", value="2020-05-03").findings

    assert "mean only that it ends on 2020-05-03" in finding.message


@pytest.mark.parametrize(
    ("words", "value", "expected"),
    [
        ("The drill ran before 3 May 2020.", "2020-05-03", "refused"),
        ("The drill ran before 3 May 2020.", "2020-05-02", "skipped"),
        ("The drill ran before 3 May 2020.", "2020-05", "carried"),
        ("The drill ran before May 2020.", "2020-05", "refused"),
        ("The drill ran before the end of May 2020.", "2020-05", "carried"),
        ("The drill ran after 3 May 2020.", "2020-05-03", "refused"),
        ("The drill ran after 3 May 2020.", "2020-05-04", "skipped"),
        ("After the 3 May 2020 drill, it rained.", "2020-05-03", "carried"),
        ("The drill was not held before 3 May 2020.", "2020-05-03", "carried"),
        ("The drill was held no earlier than 3 May 2020.", "2020-05-03", "carried"),
        ("The drill was held no earlier than 3 May 2020.", "2020-05-09", "skipped"),
        ("No drill was held after 3 May 2020.", "2020-05-03", "carried"),
        ("The drill was held ahead of 3 May 2020.", "2020-05-03", "refused"),
        ("The drill was held on or before 3 May 2020.", "2020-05-03", "carried"),
        ("The drill was held after talks on 3 May 2020.", "2020-05-03", "carried"),
        ("The drill was held after midnight on 3 May 2020.", "2020-05-03", "carried"),
    ],
)
def test_before_and_after_a_day_is_not_that_day(words: str, value: str, expected: str) -> None:
    assert carried(words, value) == expected


@pytest.mark.parametrize(
    "words",
    [
        "The drill did not run on 3 May but on 4 May.",
        "The drill did not run on 3 May, but rather on 4 May.",
        "The drill didn’t open on 3 May but on 4 May.",
        "The drill ran not on 3 May but on 4 May.",
        "The drill ran on 4 May, not 3 May.",
        "The drill ran on 4 May rather than on 3 May.",
        "The drill ran on 4 May instead of 3 May.",
        "The drill was moved from 3 May to 4 May.",
        "The drill was postponed from 3 May to 4 May.",
        "The drill was moved from 3 May to 4 May 2024.",
    ],
)
def test_of_two_dates_the_one_that_is_denied_carries_nothing(words: str) -> None:
    assert (carried(words, "2024-05-04"), carried(words, "2024-05-03")) == ("carried", "refused")


@pytest.mark.parametrize(
    "words",
    [
        "The drill was not held on 3 May.",
        "The drill did not run [on 3 May].",
        "The drill did not take place in Osh on 3 May.",
        "The drill wasn't held on 3 May as planned.",
        "No drill was held on 3 May.",
    ],
)
def test_what_did_not_take_place_has_no_date(words: str) -> None:
    assert carried(words, "2024-05-03") == "refused"
    assert carried(words, "2024-05-03", status=ClaimStatus.CANCELLED) == "carried"


@pytest.mark.parametrize(
    "words",
    [
        "Armenia did not take part in the drill on 3 May.",
        "Armenia did not attend the drill held on 3 May.",
        "Not only on 3 May but also on 4 May was it held.",
        "The drill, not the vote, was on 3 May.",
        "Whether or not on 3 May, the drill ran.",
        "The drill was not over on 3 May.",
        "The vote was not held on 3 May, when the drill began.",
        "The drill moved from 3 May to 4 May without a break.",
    ],
)
def test_a_negation_of_something_else_leaves_a_date_alone(words: str) -> None:
    assert carried(words, "2024-05-03") == "carried"


def test_a_time_at_which_something_did_not_begin_is_not_its_end_either() -> None:
    words = "The drill did not begin on 3 May."

    assert (carried(words, "2024-05-03", "starts"), carried(words, "2024-05-03", "ends")) == ("refused", "refused")


def test_what_was_planned_was_planned_for_the_date_it_was_moved_from() -> None:
    words = "The drill was moved from 3 May to 10 May."

    assert carried(words, "2024-05-03", status=ClaimStatus.PLANNED) == "carried"
    assert carried(words, "2024-05-03/2024-05-10") == "refused"


def test_what_is_brought_forward_keeps_its_year() -> None:
    words = "The drill was brought forward from 10 May to 3 May."

    assert (carried(words, "2024-05-03"), carried(words, "2024-05-10")) == ("carried", "refused")


def test_a_denied_date_is_shown_as_such() -> None:
    (finding,) = dated("The drill was not held on 3 May 2024.", value="2024-05-03").findings
    (moved,) = dated("The drill was moved from 3 May to 10 May 2024.", value="2024-05-03").findings

    assert 'the words deny "on 3 May 2024"' in finding.message
    assert "2024-05-03, which was given up or 2024-05-10" in moved.message


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The drill was held at 2015 metres.", "refused"),
        ("The drill was held at 2015 m above the sea.", "refused"),
        ("A force of 2015 troops ran the drill.", "refused"),
        ("Over 2015 tonnes of rice were shipped.", "refused"),
        ("Up to 2015 soldiers ran the drill.", "refused"),
        ("In 2015 troops ran the drill.", "carried"),
        ("The drill was set for 2015.", "carried"),
        ("The veterans of 2015 drills met.", "carried"),
    ],
)
def test_a_number_before_its_unit_is_no_year(words: str, expected: str) -> None:
    assert carried(words, "2015") == expected


def test_a_year_before_what_it_is_said_of_is_a_year() -> None:
    assert carried("Since 2015 troops have run the drill.", "2015", "starts") == "carried"


@pytest.mark.parametrize(
    ("words", "value", "expected"),
    [
        ("The drill ran in the 2023/24 season.", "2024", "carried"),
        ("The drill ran in the 2023/24 season.", "2026", "refused"),
        ("The drill ran in the winter of 2023/24.", "2023-24", "carried"),
        ("The drill ran in the winter of 2023/24.", "2023-01", "refused"),
        ("The drill ran in the summer of 2023-24.", "2023-22", "carried"),
        ("The drill ran in May/June 2023.", "2023-05", "carried"),
        ("The drill ran in May/June 2023.", "2023-05/2023-06", "carried"),
        ("The drill ran in May/June 2023.", "2023-07", "refused"),
        ("The drill ran on the twenty-sixth of May.", "2024-05-26", "carried"),
        ("The drill ran on the twenty-sixth of May.", "2024-05-06", "refused"),
        ("The drill ran on the night of 3/4 May.", "2024-05-04", "carried"),
        ("The drill ran on the night of 3/4 May.", "2024-05-06", "refused"),
        ("The drill ran in the summer.", "2023-22", "carried"),
        ("The drill ran in the summer.", "2021-22", "refused"),
        ("The drill will run in the summer.", "2023-22", "refused"),
    ],
)
def test_a_stroke_and_a_season_that_has_begun(words: str, value: str, expected: str) -> None:
    assert carried(words, value) == expected


@pytest.mark.parametrize(
    ("words", "value", "expected"),
    [
        ("The week-long drill ended.", "P7D", "carried"),
        ("The weeklong drill ended.", "P7D", "carried"),
        ("This week-long drill ended.", "P7D", "carried"),
        ("A two-week-long drill ended.", "P14D", "carried"),
        ("The year-long drill ended.", "P7D", "refused"),
        ("The decades-long war ended.", "P30Y", "carried"),
        ("The drill ran all week.", "P7D", "carried"),
        ("The drill did not last two weeks.", "P14D", "refused"),
        ("The drill lasted not two weeks but three weeks.", "P14D", "refused"),
        ("The drill lasted not two weeks but three weeks.", "P21D", "carried"),
        ("The drill lasted a week, if not two weeks.", "P14D", "carried"),
        ("The drill ended the day before the vote.", "P1D", "refused"),
    ],
)
def test_lengths_that_are_long_or_are_denied(words: str, value: str, expected: str) -> None:
    assert carried(words, value, "lasts") == expected


def test_a_week_long_drill_is_not_held_this_week() -> None:
    assert reasons(dated("This week-long drill ended.", value="2024-09-30")) == []
    assert codes(dated("This week-long drill ended.", value="2024-09-30")) == ["G301"]


@pytest.mark.parametrize(
    ("words", "value", "too_fine"),
    [
        ("The drill ran in mid-2023.", "2023-06~", False),
        ("The drill ran in mid-2023.", "2023-06", True),
        ("The drill ran in early May 2023.", "2023-05-04~", False),
        ("The drill ran in May 2023.", "2023-05-15~", True),
        ("The drill ran in the 1990s.", "1995~", True),
    ],
)
def test_about_is_no_more_precise_than_a_part_of_a_month_or_year(words: str, value: str, too_fine: bool) -> None:
    assert ("G304" in codes(dated(words, value=value))) is too_fine


def test_what_is_kept_of_a_cut_expression_lies_in_the_whole_or_is_nothing() -> None:
    day, other = Reading(10, 10, Grain.DAY), Reading(20, 20, Grain.DAY)
    since = Reading(15, None, Grain.DAY, "since", (15, 15), (None, None))

    assert cut((day,), ()) == (day,)
    assert cut((day,), (other,)) == (other,)
    assert cut((day,), (Reading(20, None, Grain.DAY, "after", (20, 20)),)) == ()
    assert cut((day,), (since,)) == ()
    assert cut((since,), (Reading(15, 30, Grain.DAY, "extent", (15, 15), (30, 30)),))[0].last == 30
