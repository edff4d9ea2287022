"""What the date expressions of a text can mean, read on 26 September 2024."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.times import Time, parse_time
from onrecord.reading.times.dates import Carried, DateExpression, compatible, read_dates, reads
from onrecord.rules.dates.moments import tell_readings

TODAY = parse_time("2024-09-26")


def told(text: str, published: str = "2024-09-26", before: str = "") -> dict[str, str]:
    """Return the expressions of a text, each with what it can mean."""
    when = parse_time(published) if published else None
    return {found.words: _meaning(found) for found in read_dates(text, when, before=before)}


def _meaning(found: DateExpression) -> str:
    meaning = tell_readings(found.candidates) if found.candidates else "?"
    return f"{meaning} (weak)" if found.weak else meaning


READ = [
    ("Parliament is due to vote on 3 October.", {"on 3 October": "2024-10-03"}),
    (
        "The presidents, who last met in December, spoke on Wednesday.",
        {"in December": "2023-12", "on Wednesday": "2024-09-25"},
    ),
    ("It was closed in April, and reopens in December.", {"in April": "2024-04", "in December": "2023-12 or 2024-12"}),
    ("The talks, first scheduled for June, were held in August.", {"June": "2024-06", "in August": "2024-08"}),
    ("The summit was planned for June.", {"June": "2024-06"}),
    ("The summit is planned for June.", {"June": "2025-06"}),
    ("It would be held in January, he said.", {"in January": "2024-01 or 2025-01"}),
    ("He announced in January that it would close.", {"in January": "2024-01"}),
    (
        "The court adjourned until January 14.",
        {"until January 14": "2024-01-14 or 2025-01-14 or until 2024-01-14 or until 2025-01-14"},
    ),
    ("They will leave by the end of 2025.", {"by the end of 2025": "no later than 2025-08-01..2025-12-31"}),
    ("Flights were halted from 10 to 20 March.", {"from 10 to 20 March": "from 2024-03-10 to 2024-03-20"}),
    ("From May on, it was shut.", {"From May": "since 2024-05"}),
    ("between 3 and 5 May 2023", {"3 and 5 May 2023": "between 2023-05-03 and 2023-05-05"}),
    ("from 2019 until the end of 2021", {"from 2019 until the end of 2021": "from 2019 to 2021-08-01..2021-12-31"}),
    (
        "from last May until Friday",
        {"from last May until Friday": "from 2023-05 to 2024-09-20 or from 2024-05 to 2024-09-20"},
    ),
    ("In February and March 2020, schools closed.", {"In February": "2020-02", "March 2020": "2020-03"}),
    ("from March 2021 to May", {"from March 2021 to May": "from 2021-03 to 2021-05"}),
    ("In 1991, the war began in May.", {"In 1991": "1991", "in May": "1991-05"}),
    ("In 1991 it began. It ended in May.", {"In 1991": "1991", "in May": "2024-05"}),
    (
        "in the early 1990s and the nineties",
        {"in the early 1990s": "1990-01-01..1994-03-01", "the nineties": "1990-01-01..1999-12-31"},
    ),
    ("in the 2000s", {"in the 2000s": "2000-01-01..2009-12-31"}),
    ("in the 1900s", {"in the 1900s": "1900-01-01..1909-12-31 or 1900-01-01..1999-12-31"}),
    ("in the 20s", {"in the 20s": "1920-01-01..1929-12-31 or 2020-01-01..2029-12-31"}),
    ("the week of September 16", {"the week of September 16": "2024-09-10..2024-09-22"}),
    ("in the third week of August", {"in the third week of August": "2024-08-09..2024-08-27"}),
    (
        "the first Monday of September",
        {"the first Monday of September": "2024-09-02"},
    ),
    ("in the first half of June 2023", {"in the first half of June 2023": "2023-06-01..2023-06-17"}),
    ("in the second half of June 2023", {"in the second half of June 2023": "2023-06-14..2023-06-30"}),
    ("the week before last", {"the week before last": "2024-09-08..2024-09-14 or 2024-09-09..2024-09-15"}),
    ("the day before yesterday", {"the day before yesterday": "2024-09-24"}),
    ("a decade after 1991", {"a decade after 1991": "1996-01-02..2006-12-31"}),
    ("A year after 5 May 2020", {"A year after 5 May 2020": "2021-02-03..2021-08-04"}),
    ("two months before 5 May 2020", {"two months before 5 May 2020": "2020-02-19..2020-03-20"}),
    (
        "a day after the ceasefire of 10 November 2020",
        {"a day after the ceasefire of 10 November 2020": "2020-11-11 or 2020-11-10"},
    ),
    ("30 days after publication", {"30 days after": "?"}),
    ("the weekend of 14-15 September", {"14-15 September": "from 2024-09-14 to 2024-09-15"}),
    ("He leaves next weekend.", {"next weekend": "2024-09-28..2024-09-29 or 2024-10-05..2024-10-06"}),
    ("this past Tuesday", {"this past Tuesday": "2024-09-24"}),
    ("the following Monday of talks", {"Monday": "2024-09-23 or 2024-09-30"}),
    ("every Monday and on Tuesdays", {"Monday": "? (weak)", "on Tuesdays": "? (weak)"}),
    ("last week on Tuesday", {"last week on Tuesday": "2024-09-17"}),
    ("It began on the 5th of this month.", {"on the 5th of this month": "2024-09-05"}),
    ("It ended on the 17th, they say.", {"on the 17th": "2024-08-17 or 2024-09-17"}),
    ("It will end on the 31st.", {"on the 31st": "2024-10-31"}),
    ("half a year ago", {"half a year ago": "2024-01-01..2024-06-10"}),
    ("half a century ago", {"half a century ago": "1969-01-01..1979-12-31 or 1969-06-26..1979-10-26"}),
    ("half a month ago", {"half a month ago": "2024-09-06..2024-09-16"}),
    ("a century ago", {"a century ago": "1874-09-26..1974-09-26"}),
    ("several weeks ago", {"several weeks ago": "2024-07-21..2024-09-15"}),
    ("years ago", {"years ago": "2014-01-01..2022-12-31 or 2014-06-26..2022-10-26"}),
    ("in three days' time, two months from now", {"two months from now": "2024-10-26..2024-12-26"}),
    ("five days from today", {"five days from today": "2024-10-01"}),
    ("two weeks from now", {"two weeks from now": "2024-10-06..2024-10-13"}),
    ("in the past few days", {"in the past few days": "from 2024-09-19..2024-09-24 to 2024-09-26.."}),
    ("the previous three years, these days", {"the previous three years": "?"}),
    (
        "the last year of talks",
        {"the last year": "from 2023 to 2024-09-26.. or from 2023-06-26..2023-10-26 to 2024-09-26.."},
    ),
    ("the previous year", {"the previous year": "2023"}),
    ("a day before the last day", {"a day before": "?"}),
    ("in the coming month", {"in the coming month": "2024-09-26..2024-10-31"}),
    ("in the coming weeks", {"in the coming weeks": "from 2024-09-26 to 2024-10-06..2024-12-08"}),
    ("early next year", {"early next year": "2025-01-01..2025-06-01"}),
    ("later next year", {"later next year": "2025-08-01..2025-12-31"}),
    ("overnight, and last evening", {"overnight": "2024-09-25..2024-09-26"}),
    ("during the day, during the year", {"during the year": "2024"}),
    ("in summer this year", {"in summer this year": "2024-06-01..2024-09-23"}),
    (
        "this winter, next summer",
        {
            "this winter": "2023-12-01..2024-03-21 or 2024-01-01..2024-03-21 or 2024-12-01..2025-03-21 or "
            "2025-01-01..2025-03-21",
            "next summer": "2025-06-01..2025-09-23",
        },
    ),
    ("in the third quarter of this year", {"in the third quarter of this year": "2024-07-01..2024-09-30"}),
    ("in the second quarter", {"in the second quarter": "2023-04-01..2023-06-30 or 2024-04-01..2024-06-30"}),
    ("in the ninth quarter", {}),
    ("the 2023-24 season, on 2023-05, of 2019-17", {"the 2023-24": "from 2023 to 2024", "on 2023-05": "2023-05"}),
    ("on 9/26/24 and 26/9/99", {"on 9/26/24": "2024-09-26", "26/9/99": "1999-09-26"}),
    ("on 31/31/2024 and 123/1/2024", {}),
    (
        "on 26.9.2024 and 9.26.2024 and 2024/09/26",
        {"on 26.9.2024": "2024-09-26", "9.26.2024": "2024-09-26", "2024/09/26": "2024-09-26"},
    ),
    ("on February 30, 2024", {"on February 30, 2024": "?"}),
    ("on February 29, 2023", {"on February 29, 2023": "?"}),
    ("on 29 February", {"on 29 February": "2024-02-29"}),
    ("in 2000 cases, of 1500 troops, some 2019 people", {"in 2000": "2000 (weak)"}),
    ("in FY2022", {"in FY2022": "? (weak)"}),
    ("It fell late Tuesday.", {"late Tuesday": "2024-09-24"}),
    ("It closed in the summer.", {"in the summer": "2024-06-01..2024-09-23"}),
    ("this two weeks of talks", {}),
    ("on the 40th, at the 31st of last month", {"at the 31st of last month": "2024-08-31"}),
    ("the 31st of next month", {"the 31st of next month": "2024-10-31"}),
    ("over two years ago", {"over two years ago": "2022 or 2022-06-26..2022-10-26"}),
    ("less than two years ago", {"two years ago": "2022 or 2022-06-26..2022-10-26"}),
    ("a dozen days ago", {"a dozen days ago": "2024-09-12..2024-09-16"}),
    ("about the week of September 16", {"the week of September 16": "2024-09-10..2024-09-22"}),
    ("currently, then", {"currently": "2024-09-26 (weak)", "then": "? (weak)"}),
    ("May I march on, sat down in the sun?", {}),
    ("10.5%, 2,500 men, room 12345, the 3rd man, 17s", {}),
    ("the fall of the government", {}),
    ("On Mon., Sept. 9, they met", {"On Mon., Sept. 9": "2024-09-09"}),
    ("Wed, 25 Sep 2024", {"Wed, 25 Sep 2024": "2024-09-25"}),
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_an_expression_has_all_that_it_can_mean(text: str, expected: dict[str, str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The same month they left.", "2024-05"),
        ("The same week they left.", "?"),
        ("That year they left.", "2024"),
        ("A month later they left.", "2024-06"),
        ("Two decades later they left.", "2039-05-02..2049-05-31"),
        ("A month earlier they left.", "2024-04"),
    ],
)
def test_the_words_before_tell_what_such_words_refer_to(text: str, expected: str) -> None:
    assert list(told(text, before="In May, payments stopped.").values()) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The following week they left.", "2024-05-05..2024-05-12"),
        ("On that day they left.", "2024-05-03"),
        ("Two days later they left.", "2024-05-05"),
        ("A quarter later they left.", "2024-05-04..2024-11-02"),
    ],
)
def test_a_day_before_tells_what_such_words_refer_to(text: str, expected: str) -> None:
    assert list(told(text, before="On 3 May, payments stopped.").values()) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on Tuesday", "?"),
        ("last year", "?"),
        ("in summer", "?"),
        ("in the second quarter", "?"),
        ("in May last year", "?"),
        ("on 26/9/24", "1924-09-26 or 2024-09-26"),
        ("since 2019", "since 2019"),
    ],
)
def test_without_a_publication_only_what_stands_by_itself_is_known(text: str, expected: str) -> None:
    assert list(told(text, published="").values()) == [expected]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2024-09-26", "agrees"),
        ("2024", "agrees"),
        ("2024-09-20/2024-10-01", "contradicts"),
        ("2024-09-27", "contradicts"),
    ],
)
def test_without_a_publication_a_day_of_the_year_still_is_one(value: str, expected: str) -> None:
    assert compatible(parse_time(value), read_dates("on September 26", None)) == expected


def test_an_open_publication_tells_nothing() -> None:
    assert told("last year", published="[..2024-09-26]") == {"last year": "?"}


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("this year", "[2023-12-30..2024-01-02]", "2023 or 2024"),
        ("last month", "[2024-01-30..2024-02-02]", "2023-12 or 2024-01"),
        ("on Monday", "2024", "2023-12-25..2025-01-07"),
        ("last month", "[1990..2024]", "1989-12-01..2024-11-30"),
    ],
)
def test_a_range_of_publication_has_all_that_it_allows(text: str, published: str, expected: str) -> None:
    assert list(told(text, published).values()) == [expected]


@pytest.mark.parametrize(
    ("value", "text", "expected"),
    [
        ("2022-03", "The ban came after 2021.", "unknown"),
        ("2020", "The ban came after 2021.", "contradicts"),
        ("2021", "The ban came after 2021.", "contradicts"),
        ("2022", "The ban came before 2021.", "contradicts"),
        ("[2024-09-16..2024-09-22]", "It began last week.", "agrees"),
        ("[2024-09-20..2024-09-25]", "It began last week.", "contradicts"),
        ("[2024-09..2024-10]", "It began last week.", "agrees"),
        ("2019/2024-09-26", "in force since 2019", "agrees"),
        ("2019/2025", "in force since 2019", "contradicts"),
        ("[2023, 2024-09-26]", "It began on September 26.", "agrees"),
        ("2023~", "It began a year or so ago.", "agrees"),
    ],
)
def test_a_value_is_compared_as_the_words_use_it(value: str, text: str, expected: str) -> None:
    assert compatible(parse_time(value), read_dates(text, TODAY)) == expected


def test_other_languages_have_no_expressions() -> None:
    assert reads("en-GB")
    assert not reads("ru")
    assert read_dates("on September 26", TODAY, "ru") == ()


def test_spans_are_code_points_of_the_text() -> None:
    text = "🎉 On\u00a0September\u202f26, they met"
    (found,) = read_dates(text, TODAY)

    assert text[found.start : found.end] == found.words == "On\u00a0September\u202f26"


WORDS = st.sampled_from(
    re.findall(
        r"\S+",
        "on in the of since from to until by after before between and 26 3rd May September Tuesday last next this year "
        "week months two ago later same day 2024 1990s early end half quarter first summer , . - ( ) a few past will "
        "was",
    )
)


@given(st.lists(WORDS, max_size=14).map(" ".join), st.sampled_from([None, TODAY, parse_time("2024")]))
def test_any_words_are_read_in_order_and_within_bounds(text: str, published: Time | None) -> None:
    found = read_dates(text, published, before=text)

    ends = [0]
    for expression in found:
        assert ends[-1] <= expression.start < expression.end <= len(text)
        ends.append(expression.end)
        for reading in expression.candidates:
            assert reading.first is None or reading.last is None or reading.first <= reading.last


@given(
    st.dates(date(1000, 1, 1), date(2999, 12, 31)),
    st.sampled_from(
        ["{day.day} {day:%B} {day.year}", "{day:%B} {day.day}, {day.year}", "the {day.day} of {day:%b} {day.year}"]
    ),
)
def test_a_full_date_means_its_day_whatever_its_order(day: date, order: str) -> None:
    expressions = read_dates(order.format(day=day), TODAY)

    assert compatible(parse_time(day.isoformat()), expressions) is Carried.AGREES


@pytest.mark.parametrize("published", ["0000", "9999", "Y10000", "-0001", "Y-999999999/2024"])
def test_seasons_of_a_paper_from_far_away_are_read_too(published: str) -> None:
    assert [found.words for found in read_dates("It began in summer.", parse_time(published))] == ["in summer"]


def test_a_publication_within_a_thousand_years_tells_no_year() -> None:
    (found,) = read_dates("It ran in February.", parse_time("1000/1999"))

    assert found.candidates == ()
    assert found.every_year == (2, None)


@pytest.mark.parametrize(
    "text",
    ["The following morning, they left.", "That evening they left.", "On the fourth day of the siege, they left."],
)
def test_a_time_that_hangs_on_another_is_not_known(text: str) -> None:
    (found,) = read_dates(text, parse_time("2024-05-10"))

    assert not found.known


def test_a_source_that_nothing_dates_takes_the_years_of_its_sentence() -> None:
    text = "In 2009 floods ruined the harvest, and on 8 June the town declared an emergency."

    assert compatible(parse_time("2009-06-08"), read_dates(text, None)) is Carried.AGREES
    assert compatible(parse_time("2010-06-08"), read_dates(text, None)) is Carried.CONTRADICTS
    assert read_dates("On 8 June it rained.", None)[0].every_year == (6, 8)


def test_so_many_metres_are_no_year() -> None:
    assert read_dates("The 1987 metres of the hill were climbed.", None) == ()
    assert read_dates("In the 1987 season it rained.", None) != ()
