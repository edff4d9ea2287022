"""When assertions meet: by brute force over every place where an uncertain moment may lie, and by example."""

from calendar import monthrange
from datetime import date
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.agreement.clashes.assertions import Assertion, holding_of
from onrecord.agreement.clashes.holdings import (
    ALWAYS,
    FAR,
    UNTOLD,
    Holding,
    Meeting,
    meeting,
    moment,
    moment_of,
    observed,
)
from onrecord.agreement.clashes.many_holdings import Times
from onrecord.model.claims import Claim
from onrecord.model.settings import Tolerance
from onrecord.model.sources import Source
from onrecord.model.times import parse_time
from onrecord.model.times.durations import Duration, parse_duration

_DAYS = 5
_MARGIN = 4
_PARTS = 3
"""A day is resolved to its beginning, middle and end, so that a term may end while its day goes on."""

days = st.integers(1, _DAYS)
ranges = st.tuples(days, days).map(lambda pair: (min(pair), max(pair)))
moments = st.builds(lambda days, doubtful: moment(*days, doubtful=doubtful), ranges, st.booleans())
steadies = st.sampled_from([None, Duration("P2D", 2, 2), Duration("P2D..P3D", 2, 3)])


@st.composite
def extents(draw: st.DrawFn) -> Holding:
    start, end = draw(ranges), draw(ranges)
    if start[0] >= end[0] or start[1] >= end[1]:
        start, end = (1, 1), (draw(st.integers(2, _DAYS)),) * 2
    return Holding(start, end, doubtful=draw(st.booleans()))


holdings = moments | extents()


def resolutions(holding: Holding, window: tuple[int, int]) -> list[tuple[int, int]]:
    """Every beginning and end that a holding may have, in parts of a day; a moment begins and ends at once."""
    if holding.observed:
        return [(part, part) for part in parts(holding.start, window)]
    starts, ends = parts(holding.start, window), parts(holding.end, window)
    return [(start, end) for start, end in product(starts, ends) if start < end]


def parts(bounds: tuple[int, int], window: tuple[int, int]) -> range:
    """Return every part of the days of a bound; what nothing bounds goes to the edge of the window."""
    first, last = (min(max(day, window[0]), window[1]) for day in bounds)
    return range(first * _PARTS, (last + 1) * _PARTS)


def window_around(*holdings: Holding) -> tuple[int, int]:
    known = [day for row in holdings for day in (*row.start, *row.end) if abs(day) < FAR]
    return min(known, default=0) - _MARGIN, max(known, default=0) + _MARGIN


def meet(one: Holding, other: Holding, reach: int, here: tuple[int, int], there: tuple[int, int]) -> bool:
    if one.observed and other.observed:
        return abs(here[0] // _PARTS - there[0] // _PARTS) < reach
    if one.observed or other.observed:
        return here[0] <= there[1] and there[0] <= here[1]
    return here[0] < there[1] and there[0] < here[1]


def follow(one: Holding, other: Holding) -> bool:
    """Tell whether one term begins in the unit in which the other ends, or later: that is succession."""
    return one.start[0] >= other.end[0] and one.start[1] >= other.end[1]


def by_brute_force(one: Holding, other: Holding, steady: Duration | None) -> Meeting:
    window = window_around(one, other)
    pairs = list(product(resolutions(one, window), resolutions(other, window)))
    most, least = (steady.most, steady.least) if steady else (1, 1)
    if not any(meet(one, other, most, *pair) for pair in pairs):
        return Meeting.NEVER
    if not one.observed and not other.observed and (follow(one, other) or follow(other, one)):
        return Meeting.NEVER
    if one.doubtful or other.doubtful or not all(meet(one, other, least, *pair) for pair in pairs):
        return Meeting.POSSIBLY
    return Meeting.CERTAINLY


@given(holdings, holdings, steadies)
def test_meeting_is_what_every_resolution_says(one: Holding, other: Holding, steady: Duration | None) -> None:
    assert meeting(one, other, steady) is by_brute_force(one, other, steady)


@given(holdings, holdings, steadies)
def test_meeting_does_not_depend_on_the_order(one: Holding, other: Holding, steady: Duration | None) -> None:
    assert meeting(one, other, steady) is meeting(other, one, steady)


_CALENDAR = {"P1M": (1, 1), "P1Y": (12, 12), "[P1M..P2M]": (1, 2), "P11M": (11, 11)}
"""Durations by the calendar: their fewest and their most months."""

dated = st.builds(
    lambda first, width: (first, first + width),
    st.integers(date(2023, 12, 20).toordinal(), date(2025, 3, 5).toordinal()),
    st.integers(0, 4),
)


def months_after(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def closer(one: int, other: int, months: int) -> bool:
    earlier, later = (date.fromordinal(day) for day in sorted((one, other)))
    return later < months_after(earlier, months)


def by_the_calendar(one: tuple[int, int], other: tuple[int, int], months: tuple[int, int]) -> Meeting:
    pairs = list(product(range(one[0], one[1] + 1), range(other[0], other[1] + 1)))
    if all(closer(*pair, months[0]) for pair in pairs):
        return Meeting.CERTAINLY
    return Meeting.POSSIBLY if any(closer(*pair, months[1]) for pair in pairs) else Meeting.NEVER


@given(dated, st.integers(-6, 6), st.integers(0, 4), st.sampled_from(sorted(_CALENDAR)))
def test_months_and_years_are_counted_by_the_calendar(one: tuple[int, int], off: int, width: int, text: str) -> None:
    about = months_after(date.fromordinal(one[1]), _CALENDAR[text][0]).toordinal() + off
    other, steady = (about, about + width), parse_duration(text)
    expected = by_the_calendar(one, other, _CALENDAR[text])
    assert meeting(moment(*one), moment(*other), steady) is expected
    prepared = Times([(moment(*one), 0)], steady)
    assert prepared.has(moment(*other), Meeting.CERTAINLY) == (expected is Meeting.CERTAINLY)
    assert prepared.has(moment(*other), Meeting.POSSIBLY) == (expected is not Meeting.NEVER)


@pytest.mark.parametrize(
    ("steady", "one", "other", "expected"),
    [
        ("P1Y", "2023-01-01", "2024-01-01", Meeting.NEVER),
        ("P1Y", "2024-01-01", "2024-12-31", Meeting.CERTAINLY),
        ("P1Y", "2024-02-29", "2025-02-28", Meeting.NEVER),
        ("P1Y", "2024-02-29", "2025-02-27", Meeting.CERTAINLY),
        ("P1Y", "2023-01-15", "2024-01", Meeting.POSSIBLY),
        ("P1Y", "2023", "2024", Meeting.POSSIBLY),
        ("P1Y", "2023", "2025", Meeting.NEVER),
        ("P1M", "2024-02-01", "2024-03-01", Meeting.NEVER),
        ("P1M", "2024-03-01", "2024-03-31", Meeting.CERTAINLY),
        ("P1M", "2024-01-31", "2024-02-29", Meeting.NEVER),
        ("P1M10D", "2024-02-01", "2024-03-10", Meeting.CERTAINLY),
        ("P1M10D", "2024-02-01", "2024-03-11", Meeting.NEVER),
        ("PT12H", "2024-02-01", "2024-02-01", Meeting.CERTAINLY),
    ],
)
def test_observations_closer_than_a_property_is_steady(steady: str, one: str, other: str, expected: Meeting) -> None:
    first, second = (moment_of(parse_time(text), Tolerance()) for text in (one, other))
    assert meeting(first, second, parse_duration(steady)) is expected


def test_what_goes_on_is_taken_to_go_on_for_a_year_of_the_calendar() -> None:
    assertion = Assertion(
        Claim(id="a", says="", subject="s", property="p", evidence=(), during=parse_time("2020-01-01/..")),
        Source(id="herald", path="herald.txt", sha256="", published=parse_time("2023-06-01")),
    )
    held = holding_of(assertion, Tolerance(), parse_duration("P1Y"))
    assert held.end[0] == date(2024, 6, 1).toordinal()


half_known = st.sampled_from(
    [Holding((2, 3), (2, 10**12), point=(2, 3)), Holding((-(10**12), 4), (3, 4), point=(3, 4)), ALWAYS, UNTOLD]
)


@given(st.lists(st.tuples(holdings | half_known, st.integers(0, 2)), max_size=8), holdings | half_known, steadies)
def test_sorted_times_answer_as_one_by_one(
    times: list[tuple[Holding, int]], asked: Holding, steady: Duration | None
) -> None:
    prepared = Times(times, steady)
    for level in (Meeting.POSSIBLY, Meeting.CERTAINLY):
        assert prepared.has(asked, level) == any(meeting(asked, time, steady) >= level for time, _ in times)
        others = any(meeting(asked, time, steady) >= level for time, owner in times if owner != 1)
        assert prepared.has(asked, level, besides=1) == others


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("2024-05-10", "2024-05-10", Meeting.CERTAINLY),
        ("2024-05", "2024-05", Meeting.POSSIBLY),
        ("2024", "2024-05-10", Meeting.POSSIBLY),
        ("2024-05-10", "2024-05-11", Meeting.NEVER),
        ("2024-05-10~", "2024-05-12", Meeting.POSSIBLY),
        ("2024-05-10?", "2024-05-10", Meeting.POSSIBLY),
        ("[2024-05-01..2024-05-10]", "[2024-05-11..2024-05-20]", Meeting.NEVER),
    ],
)
def test_moments(one: str, other: str, expected: Meeting) -> None:
    first, second = (moment_of(parse_time(text), Tolerance()) for text in (one, other))
    assert meeting(first, second) is expected


def test_what_nothing_dates_may_meet_everything() -> None:
    assert meeting(UNTOLD, moment(3, 3)) is Meeting.POSSIBLY
    assert meeting(UNTOLD, UNTOLD) is Meeting.POSSIBLY


def test_what_never_changes_meets_everything() -> None:
    assert meeting(ALWAYS, ALWAYS) is Meeting.CERTAINLY
    assert meeting(ALWAYS, moment(3, 3)) is Meeting.CERTAINLY
    assert meeting(ALWAYS, UNTOLD) is Meeting.CERTAINLY


def test_an_event_seen_as_one_observation_lies_anywhere_in_it() -> None:
    assert observed(Holding((1, 2), (4, 5))) == moment(1, 5)
