"""Lengths of time: ISO 8601 durations as bounds in days."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.settings import Tolerance
from onrecord.model.times.calendar import add_months
from onrecord.model.times.durations import DurationError, parse_duration, widened_duration


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("P7D", 7, 7),
        ("P0D", 0, 0),
        ("P2W", 14, 14),
        ("P1M", 28, 31),
        ("P2M", 59, 62),
        ("P1Y", 365, 366),
        ("P4Y", 1460, 1461),
        ("P400Y", 146_097, 146_097),
        ("P1Y2M10D", 434, 438),
        ("PT2H", 0, 1),
        ("PT24H", 1, 1),
        ("PT36H", 1, 2),
        ("P1DT12H30M5S", 1, 2),
        ("P0.5D", 0, 1),
        ("P1,5W", 10, 11),
        ("P0.5Y", 181, 184),
        ("P1.5M", 43, 47),
        ("[P5D..P9D]", 5, 9),
        ("[P1M..P1M]", 28, 31),
        ("[P1W..P1M]", 7, 31),
    ],
)
def test_a_duration_has_bounds_in_days(text: str, least: int, most: int) -> None:
    duration = parse_duration(text)

    assert (duration.text, duration.least, duration.most, duration.approximate) == (text, least, most, False)


@pytest.mark.parametrize(
    ("text", "day", "first", "last"),
    [
        ("P1Y", date(2023, 1, 1), date(2024, 1, 1), date(2024, 1, 1)),
        ("P1Y", date(2024, 2, 29), date(2025, 2, 28), date(2025, 2, 28)),
        ("P1M", date(2024, 2, 1), date(2024, 3, 1), date(2024, 3, 1)),
        ("P1M", date(2024, 1, 31), date(2024, 2, 29), date(2024, 2, 29)),
        ("P1Y2M10D", date(2023, 1, 1), date(2024, 3, 11), date(2024, 3, 11)),
        ("P30D", date(2024, 2, 1), date(2024, 3, 2), date(2024, 3, 2)),
        ("P1.5M", date(2024, 2, 1), date(2024, 3, 16), date(2024, 3, 17)),
        ("PT36H", date(2024, 2, 1), date(2024, 2, 2), date(2024, 2, 3)),
        ("[P1M..P1Y]", date(2024, 2, 1), date(2024, 3, 1), date(2025, 2, 1)),
    ],
)
def test_what_lies_so_long_after_a_day_is_counted_by_the_calendar(
    text: str, day: date, first: date, last: date
) -> None:
    found = parse_duration(text).after(day.toordinal())

    assert tuple(map(date.fromordinal, found)) == (first, last)


@given(
    st.integers(1, 3_000_000), st.sampled_from(["P1M", "P2M", "P13M", "P1Y", "P4Y3M", "[P5D..P1M]", "P0.5M", "PT5H"])
)
def test_what_lies_so_long_after_a_day_lies_within_the_bounds_in_days(day: int, text: str) -> None:
    duration = parse_duration(text)

    first, last = duration.after(day)

    assert day + duration.least <= first <= last <= day + duration.most


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("P7D", "7 days"),
        ("P1D", "1 day"),
        ("P1Y6M", "1 year and 6 months"),
        ("P1Y2M10D", "1 year, 2 months and 10 days"),
        ("~P2W", "about 2 weeks"),
        ("P2W~", "about 2 weeks"),
        ("PT36H", "36 hours"),
        ("P0.5Y", "0.5 years"),
        ("[P5D..P9D]", "5 to 9 days"),
        ("[~P5D..P9D]", "about 5 to 9 days"),
        ("[P5D..P1M]", "5 days to 1 month"),
        ("[P1M10D..P2M]", "1 month and 10 days to 2 months"),
    ],
)
def test_a_duration_is_put_into_words(text: str, words: str) -> None:
    assert parse_duration(text).words == words


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("~P2W", 11, 17),
        ("P2W~", 11, 17),
        ("~P2D", 0, 5),
        ("~P2M", 28, 93),
        ("~P2Y", 364, 1097),
        ("~PT90M", 0, 4),
        ("[~P5D..P9D]", 2, 12),
        ("P2W", 14, 14),
    ],
)
def test_about_widens_by_the_tolerance_of_its_unit(text: str, least: int, most: int) -> None:
    wide = widened_duration(parse_duration(text), Tolerance())

    assert (wide.least, wide.most) == (least, most)


@pytest.mark.parametrize(
    ("text", "index", "hint"),
    [
        ("", 0, "a duration is missing"),
        ("7 days", 0, "write `P7D`"),
        ("1 Year", 0, "write `P1Y`"),
        ("90 minutes", 0, "write `PT90M`"),
        ("p7d", 0, "`P` is a capital: `P7D`"),
        ("7D", 0, "begins with `P`"),
        ("-P7D", 0, "has no sign"),
        ("P", 1, "`P` and numbers"),
        ("P7", 2, "`P` and numbers"),
        ("PD", 1, "`P` and numbers"),
        ("P1D2Y", 4, "`P` and numbers"),
        ("P1DT", 4, "`P` and numbers"),
        ("P7D ", 3, "`P` and numbers"),
        ("P5H", 2, "`P` and numbers"),
        ("[P5D", 4, "not closed"),
        ("[P5D]", 1, "a range of durations"),
        ("[P5D..]", 6, "a duration is missing"),
        ("[P9D..P5D]", 6, "`[P5D..P9D]` was probably meant"),
        ("P" + "1" * 200 + "D", 100, "longer than 100 characters"),
    ],
)
def test_what_is_no_duration_is_refused_where_it_is_wrong(text: str, index: int, hint: str) -> None:
    with pytest.raises(DurationError) as caught:
        parse_duration(text)

    assert caught.value.index == index
    assert hint in caught.value.message


@given(st.dates(date(1600, 1, 1), date(2400, 1, 1)), st.integers(0, 60))
def test_months_are_as_long_as_they_can_be_from_any_day(start: date, months: int) -> None:
    duration = parse_duration(f"P{months}M")

    length = add_months(start.toordinal(), months) - start.toordinal()

    assert duration.least <= length <= duration.most


@given(st.integers(0, 10_000))
def test_days_are_exact(count: int) -> None:
    length = timedelta(days=parse_duration(f"P{count}D").most)

    assert length.days == count


@given(st.text(alphabet="P0123456789YMWDTHS.,~[]- ", max_size=20))
def test_any_text_is_read_or_refused_within_it(text: str) -> None:
    try:
        duration = parse_duration(text)
    except DurationError as error:
        assert 0 <= error.index <= len(text)  # noqa: PT017 - reading it would be right too
    else:
        assert duration.least <= duration.most
