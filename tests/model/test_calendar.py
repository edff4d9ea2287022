"""Day numbers of the proleptic Gregorian calendar, and the widening that `~` asks for."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.settings import Tolerance
from onrecord.model.times import Edge, Precision, parse_time
from onrecord.model.times.calendar import add_months, civil, days_in_month, iso_day, ordinal, weekday, widened

DAYS = st.integers(-4_000_000_000, 4_000_000_000)


@given(st.dates())
def test_day_numbers_are_python_s_where_it_has_any(day: date) -> None:
    assert ordinal(day.year, day.month, day.day) == day.toordinal()
    assert civil(day.toordinal()) == (day.year, day.month, day.day)
    assert weekday(day.toordinal()) == day.weekday()
    assert iso_day(day.toordinal()) == day.isoformat()


@given(DAYS)
def test_days_before_year_1_and_after_9999_come_back(day: int) -> None:
    year, month, number = civil(day)

    assert ordinal(year, month, number) == day
    assert 1 <= number <= days_in_month(year, month)


@given(DAYS)
def test_each_day_follows_the_one_before(day: int) -> None:
    assert civil(day) < civil(day + 1)


@pytest.mark.parametrize(
    ("day", "written"),
    [(1, "0001-01-01"), (0, "0000-12-31"), (-365, "0000-01-01"), (-366, "-0001-12-31"), (3_652_060, "Y10000-01-01")],
)
def test_days_are_written_as_edtf(day: int, written: str) -> None:
    assert iso_day(day) == written


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        ("2024-01-31", 1, "2024-02-29"),
        ("2023-01-31", 1, "2023-02-28"),
        ("2024-03-31", -1, "2024-02-29"),
        ("2024-11-15", 14, "2026-01-15"),
        ("2024-02-29", -12, "2023-02-28"),
    ],
)
def test_a_month_later_is_the_same_day_or_the_month_s_last(day: str, months: int, later: str) -> None:
    assert iso_day(add_months(date.fromisoformat(day).toordinal(), months)) == later


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("2023-10-07~", "2023-10-04..2023-10-10"),
        ("2022-09~", "2022-08-01..2022-10-31"),
        ("2023-02%", "2023-01-01..2023-03-31"),
        ("2023-21~", "2023-02-01..2023-07-21"),
        ("2023-33~", "2022-12-01..2023-04-30"),
        ("2020~", "2019-01-01..2021-12-31"),
        ("201X~", "2009-01-01..2020-12-31"),
        ("2020?", "2020-01-01..2020-12-31"),
        ("2020", "2020-01-01..2020-12-31"),
    ],
)
def test_about_widens_by_the_tolerance_of_its_precision(text: str, bounds: str) -> None:
    edge = widened(parse_time(text).start, Tolerance())

    assert edge.earliest is not None
    assert edge.latest is not None
    assert f"{iso_day(edge.earliest)}..{iso_day(edge.latest)}" == bounds


def test_the_tolerance_can_be_set() -> None:
    edge = widened(parse_time("2020-06-10~").start, Tolerance(day=1))

    assert (edge.earliest, edge.latest) == (date(2020, 6, 9).toordinal(), date(2020, 6, 11).toordinal())


def test_what_is_unbounded_stays_so() -> None:
    edge = widened(Edge(None, 10, Precision.DAY, approximate=True), Tolerance())

    assert (edge.earliest, edge.latest) == (None, 13)
    assert widened(Edge(10, None, Precision.DAY, approximate=True), Tolerance()).latest is None
