"""Weekdays and weekends near the day of publication."""

from onrecord.model.times.calendar import weekday
from onrecord.reading.times.publication import Publication, Tense
from onrecord.reading.times.readings import Grain, Reading

__all__ = ["days_around", "weekend"]

_WEEK = 7
_SATURDAY = 5
_MOST_DAYS = 100


def days_around(number: int, first: int, last: int) -> tuple[Reading, ...]:
    """Return the days between two days that have a weekday; the whole stretch when it is long.

    Args:
        number: of the weekday; 0 is Monday.
        first: the first day that can be meant.
        last: the last one.
    """
    if last - first > _MOST_DAYS:
        return (Reading(first, last, Grain.DAY),)
    nearest = first + (number - weekday(first)) % _WEEK
    return tuple(Reading(day, day, Grain.DAY) for day in range(nearest, last + 1, _WEEK))


def weekend(publication: Publication, step: str, tense: Tense) -> tuple[Reading, ...]:
    """Return the weekends that `this`, `last`, `next` or no such word (`T`, `L`, `P`, `R`, `X`, empty) can mean."""
    before, after = {"T": (7, 7), "L": (14, 0), "P": (8, 0), "R": (14, 0), "X": (0, 14)}.get(
        step, (8 if tense != "future" else 0, 8 if tense != "past" else 0)
    )
    saturdays = days_around(_SATURDAY, publication.first - before - 1, publication.last + after)
    return tuple(
        Reading(found.first, found.last + (1 if found.first == found.last else 0), Grain.DAY)
        for found in saturdays
        if found.last is not None
    )
