"""Weeks, months and years as days."""

from collections.abc import Iterator

from onrecord.model.calendar import add_months, civil, ordinal, weekday

__all__ = ["WIDEST", "units_within"]

WIDEST = {"same_day": 0, "same_week": 6, "same_month": 30, "same_year": 365}
"""How many days two times can be apart that lie in one unit."""

_DAYS_IN_WEEK = 7


def units_within(unit: str, first: int, last: int, *, most: int) -> list[tuple[int, int]]:
    """Return the first and last day of every unit that some day from one day to another lies in.

    Args:
        unit: `same_week`, `same_month` or `same_year`; a week begins on a Monday or on a Sunday, so that both are
            returned.
        first: the first day.
        last: the last day.
        most: how many units are returned at most; none when there are more, because then nothing is gained.
    """
    found: list[tuple[int, int]] = []
    for row in _units(unit, first, last):
        found.append(row)
        if len(found) > most:
            return []
    return found


def _units(unit: str, first: int, last: int) -> Iterator[tuple[int, int]]:
    if unit == "same_week":
        for begins in (first - weekday(first), first - (weekday(first) + 1) % _DAYS_IN_WEEK):
            for monday in range(begins, last + 1, _DAYS_IN_WEEK):
                yield monday, monday + _DAYS_IN_WEEK - 1
        return
    year, month, _ = civil(first)
    day = ordinal(year, month if unit == "same_month" else 1)
    while day <= last:
        following = add_months(day, 1 if unit == "same_month" else 12)
        yield day, following - 1
        day = following
