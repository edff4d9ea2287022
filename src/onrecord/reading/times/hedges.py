"""What `about`, `more than` and `nearly` make of the days that words mean."""

from collections.abc import Iterable
from dataclasses import replace

from onrecord.model.settings import Tolerance
from onrecord.model.times.calendar import add_months
from onrecord.reading.times.readings import Days, Grain, Hedge, Reading

__all__ = ["hedged", "opened", "turned"]

_WEEK = 7
_A_QUARTER, _A_HALF, _A_YEAR, _A_DECADE, _A_CENTURY = 3, 6, 12, 120, 1200


def hedged(readings: Iterable[Reading], hedge: Hedge | None) -> tuple[Reading, ...]:
    """Return readings with what the words leave open about both of their ends."""
    if hedge is None:
        return tuple(readings)
    one = Hedge.UNDER if hedge is Hedge.BELOW else hedge
    return tuple(replace(found, hedges=(one, one)) for found in readings)


def turned(hedge: Hedge | None) -> Hedge | None:
    """Return what a hedge before a length leaves open where it is counted forwards: `more than ten days after`."""
    return {Hedge.OVER: Hedge.UNDER, Hedge.UNDER: Hedge.OVER}.get(hedge, hedge) if hedge else None


def opened(reading: Reading, tolerance: Tolerance, *, is_about: bool = False) -> Reading:
    """Return a reading as wide as its hedges make it; the reading itself where it has none.

    `About` widens it by the tolerance, as `~` does a value; `more than` and `nearly` by at least one of its unit, on
    their side.

    Args:
        reading: what words can mean.
        tolerance: how far `~` widens a value.
        is_about: the value that it is held to has `~` itself. It is then taken as written, for the same doubt is not
            counted twice; and a year or more, which one step would make another, as the words have it.
    """
    if reading.hedges == (None, None) or (is_about and reading.grain >= Grain.YEAR):
        return reading
    starts, ends = (
        _opened(days, hedge, reading.grain, tolerance)
        for days, hedge in zip((reading.starts, reading.ends), reading.hedges, strict=True)
    )
    first = _opened((reading.first, reading.last), reading.hedges[0], reading.grain, tolerance)[0]
    last = _opened((reading.first, reading.last), reading.hedges[1], reading.grain, tolerance)[1]
    return replace(reading, first=first, last=last, start=starts, end=ends)


def _opened(days: Days, hedge: Hedge | None, grain: Grain, tolerance: Tolerance) -> Days:
    first, last = days
    one_unit = hedge is not Hedge.ABOUT
    if first is not None and hedge in {Hedge.ABOUT, Hedge.OVER}:
        first = _moved(first, grain, tolerance, -1, one_unit=one_unit)
    if last is not None and hedge in {Hedge.ABOUT, Hedge.UNDER}:
        last = _moved(last + 1, grain, tolerance, 1, one_unit=one_unit) - 1
    return first, last


def _moved(day: int, grain: Grain, tolerance: Tolerance, sign: int, *, one_unit: bool) -> int:
    if grain <= Grain.WEEK:
        unit = _WEEK if grain is Grain.WEEK and one_unit else 0
        return day + sign * max(tolerance.day, unit)
    months = 12 * tolerance.year if grain >= Grain.YEAR else tolerance.month
    return add_months(day, sign * max(months, _months(grain) if one_unit else 0))


def _months(grain: Grain) -> int:
    return {
        Grain.QUARTER: _A_QUARTER, Grain.SEASON: _A_QUARTER, Grain.HALF: _A_HALF, Grain.YEAR: _A_YEAR,
        Grain.DECADE: _A_DECADE, Grain.CENTURY: _A_CENTURY,
    }.get(grain, 1)  # fmt: skip
