"""Every kind of EDTF that is read, with bounds checked by hand."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.times import Edge, Precision, Time, parse_time
from onrecord.model.times.calendar import iso_day


def days(edge: Edge) -> str:
    return "..".join("" if day is None else iso_day(day) for day in (edge.earliest, edge.latest))


MOMENTS = [
    # level 0: dates
    ("1985-04-12", "1985-04-12..1985-04-12", "day"),
    ("1985-04", "1985-04-01..1985-04-30", "month"),
    ("1985", "1985-01-01..1985-12-31", "year"),
    ("0000", "0000-01-01..0000-12-31", "year"),
    ("2024-02", "2024-02-01..2024-02-29", "month"),
    ("2024-02-29", "2024-02-29..2024-02-29", "day"),
    ("2000-02-29", "2000-02-29..2000-02-29", "day"),
    # level 0: a time of day keeps its day
    ("1985-04-12T23:20:30", "1985-04-12..1985-04-12", "day"),
    ("1985-04-12T23:20:30Z", "1985-04-12..1985-04-12", "day"),
    ("1985-04-12T23:20:30-04", "1985-04-12..1985-04-12", "day"),
    ("1985-04-12T23:20:30+04:30", "1985-04-12..1985-04-12", "day"),
    ("1985-04-12T24:00:00", "1985-04-12..1985-04-12", "day"),
    ("2016-12-31T23:59:60Z", "2016-12-31..2016-12-31", "day"),
    # level 1: longer and earlier years
    ("Y170000002", "Y170000002-01-01..Y170000002-12-31", "year"),
    ("Y-170000002", "Y-170000002-01-01..Y-170000002-12-31", "year"),
    ("-1985", "-1985-01-01..-1985-12-31", "year"),
    ("-0004-02-29", "-0004-02-29..-0004-02-29", "day"),
    # level 1: seasons
    ("2001-21", "2001-03-01..2001-06-21", "season"),
    ("2001-22", "2001-06-01..2001-09-23", "season"),
    ("2001-23", "2001-09-01..2001-12-22", "season"),
    # level 1: qualifiers
    ("1984?", "1984-01-01..1984-12-31", "year"),
    ("2004-06~", "2004-06-01..2004-06-30", "month"),
    ("2004-06-11%", "2004-06-11..2004-06-11", "day"),
    # level 1: unspecified digits from the right
    ("201X", "2010-01-01..2019-12-31", "decade"),
    ("20XX", "2000-01-01..2099-12-31", "century"),
    ("1XXX", "1000-01-01..1999-12-31", "millennium"),
    ("-15XX", "-1599-01-01..-1500-12-31", "century"),
    ("2004-XX", "2004-01-01..2004-12-31", "year"),
    ("1985-04-XX", "1985-04-01..1985-04-30", "month"),
    ("1985-XX-XX", "1985-01-01..1985-12-31", "year"),
    ("201X~", "2010-01-01..2019-12-31", "decade"),
    # level 2: quarters and halves
    ("2001-33", "2001-01-01..2001-03-31", "quarter"),
    ("2001-34", "2001-04-01..2001-06-30", "quarter"),
    ("2001-35", "2001-07-01..2001-09-30", "quarter"),
    ("2001-36", "2001-10-01..2001-12-31", "quarter"),
    ("2001-40", "2001-01-01..2001-06-30", "half"),
    ("2001-41", "2001-07-01..2001-12-31", "half"),
]


@pytest.mark.parametrize(("text", "bounds", "precision"), MOMENTS)
def test_a_date_is_some_moment_of_its_precision(text: str, bounds: str, precision: str) -> None:
    time = parse_time(text)

    assert (time.text, time.kind, days(time.start), time.end) == (text, "moment", bounds, time.start)
    assert time.start.precision == precision


@pytest.mark.parametrize(
    ("text", "approximate", "uncertain"),
    [("2004-06", False, False), ("2004-06~", True, False), ("2004-06?", False, True), ("2004-06%", True, True)],
)
def test_qualifiers_are_kept_and_do_not_move_the_bounds(text: str, approximate: bool, uncertain: bool) -> None:
    edge = parse_time(text).start

    assert (edge.approximate, edge.uncertain, days(edge)) == (approximate, uncertain, "2004-06-01..2004-06-30")


EXTENTS = [
    ("1964/2008", "1964-01-01..1964-12-31", "2008-01-01..2008-12-31"),
    ("2004-06/2006-08", "2004-06-01..2004-06-30", "2006-08-01..2006-08-31"),
    ("2004-02-01/2005-02-08", "2004-02-01..2004-02-01", "2005-02-08..2005-02-08"),
    ("2004-02-01/2005-02", "2004-02-01..2004-02-01", "2005-02-01..2005-02-28"),
    ("2005/2006-02", "2005-01-01..2005-12-31", "2006-02-01..2006-02-28"),
    ("1984~/2004-06", "1984-01-01..1984-12-31", "2004-06-01..2004-06-30"),
    ("1984-06-02?/2004-08-08~", "1984-06-02..1984-06-02", "2004-08-08..2004-08-08"),
    ("2024-10/2024", "2024-10-01..2024-10-31", "2024-01-01..2024-12-31"),
    ("2023-21/2023-22", "2023-03-01..2023-06-21", "2023-06-01..2023-09-23"),
    ("-0500/-0400", "-0500-01-01..-0500-12-31", "-0400-01-01..-0400-12-31"),
]


@pytest.mark.parametrize(("text", "start", "end"), EXTENTS)
def test_an_extent_has_a_start_and_an_end(text: str, start: str, end: str) -> None:
    time = parse_time(text)

    assert (time.kind, days(time.start), days(time.end)) == ("extent", start, end)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("1985-04-12/..", "known", "open"),
        ("1985-04/", "known", "unknown"),
        ("../1985", "open", "known"),
        ("/1985-04-12", "unknown", "known"),
    ],
)
def test_open_is_not_unknown(text: str, start: str, end: str) -> None:
    time = parse_time(text)

    assert (time.start.boundary, time.end.boundary) == (start, end)
    unbounded = time.start if start != "known" else time.end
    assert (unbounded.earliest, unbounded.latest, unbounded.precision) == (None, None, None)


@pytest.mark.parametrize(
    ("text", "bounds", "precision"),
    [
        ("[2024-09-26..2024-10-07]", "2024-09-26..2024-10-07", "day"),
        ("[1670..1672]", "1670-01-01..1672-12-31", "year"),
        ("[..1760-12-03]", "..1760-12-03", "day"),
        ("[1760-12..]", "1760-12-01..", "month"),
        ("[2024..2024-06-05]", "2024-01-01..2024-06-05", "year"),
    ],
)
def test_a_range_is_some_day_in_it(text: str, bounds: str, precision: str) -> None:
    time = parse_time(text)

    assert (time.kind, days(time.start), time.start.precision, time.end) == ("range", bounds, precision, time.start)


@pytest.mark.parametrize(
    ("text", "bounds", "choices"),
    [
        ("[1667,1668,1670..1672]", "1667-01-01..1672-12-31", ["1667", "1668", "1670..1672"]),
        ("[1760-01, 1760-02, 1760-12..]", "1760-01-01..", ["1760-01", "1760-02", "1760-12.."]),
        ("[1667, 1760-12]", "1667-01-01..1760-12-31", ["1667", "1760-12"]),
        ("[..1667, 1700?]", "..1700-12-31", ["..1667", "1700?"]),
    ],
)
def test_a_choice_is_one_of_its_members(text: str, bounds: str, choices: list[str]) -> None:
    time = parse_time(text)

    assert (time.kind, days(time.start), [choice.text for choice in time.choices]) == ("choice", bounds, choices)


def test_one_date_in_brackets_is_that_date() -> None:
    assert parse_time("[2024-09]").kind == "moment"


def test_a_winter_is_at_either_end_of_its_year() -> None:
    time = parse_time("2001-24~")

    assert time.kind == "choice"
    assert [days(choice.start) for choice in time.choices] == ["2001-01-01..2001-03-21", "2001-12-01..2002-03-21"]
    assert (time.start.precision, time.start.approximate) == (Precision.SEASON, True)


def test_the_qualifiers_of_a_range_s_ends_count_for_it() -> None:
    edge = parse_time("[2023~..2024?]").start

    assert (edge.approximate, edge.uncertain) == (True, True)


@given(st.dates())
def test_a_day_is_its_ordinal(day: date) -> None:
    time = parse_time(day.isoformat())

    assert (time.start.earliest, time.start.latest) == (day.toordinal(), day.toordinal())


@given(st.dates(), st.dates())
def test_an_extent_is_read_whenever_it_does_not_end_before_it_starts(first: date, last: date) -> None:
    first, last = sorted([first, last])

    time = parse_time(f"{first}/{last}")

    assert (time.start.earliest, time.end.latest) == (first.toordinal(), last.toordinal())


def test_times_are_values() -> None:
    assert parse_time("2024") == parse_time("2024")
    assert isinstance(hash(parse_time("[2023, 2024]")), int)
    assert isinstance(parse_time("2024"), Time)
