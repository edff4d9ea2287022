"""Times told from another that the text named before: the same day, that year, two weeks later."""

from collections.abc import Iterable, Iterator, Sequence

from onrecord.model.times.calendar import civil, weekday
from onrecord.reading.times.hedges import hedged
from onrecord.reading.times.meanings import Anaphor
from onrecord.reading.times.publication import unit_days
from onrecord.reading.times.readings import DateExpression, Grain, Reading
from onrecord.reading.times.spans import fuzz_of, moved

__all__ = ["fits", "resolved"]

_MOST_ANTECEDENTS = 3
_WEEK = 7


def resolved(anaphor: Anaphor, antecedents: Sequence[DateExpression]) -> tuple[Reading, ...]:
    """Return what such words can mean after the dates that the text named; nothing when it named none.

    Args:
        anaphor: what the words say.
        antecedents: the expressions before it, in order; the last few that are precise enough count.
    """
    fitting = [found for found in antecedents if fits(found, anaphor.grain)]
    readings = (reading for found in fitting[-_MOST_ANTECEDENTS:] for reading in found.candidates)
    found = hedged(dict.fromkeys(_moved(readings, anaphor)), anaphor.hedge)
    return found + anaphor.instead if anaphor.or_instead or not found else found


def fits(expression: DateExpression, grain: Grain) -> bool:
    """Tell whether an expression is as precise as a unit, so that words may be told from it."""
    return (
        bool(expression.candidates)
        and not expression.weak
        and all(reading.grain <= grain for reading in expression.candidates)
    )


def _moved(readings: Iterable[Reading], anaphor: Anaphor) -> Iterator[Reading]:
    for reading in readings:
        for first, last in {reading.starts, reading.ends}:
            if first is not None and last is not None:
                yield _reading(first, last, anaphor)


def _reading(first: int, last: int, anaphor: Anaphor) -> Reading:
    low, high = anaphor.counts
    grain = anaphor.grain
    low_day, high_day = moved(first, grain, low), moved(last, grain, high)
    if grain is Grain.DAY:
        return Reading(low_day, high_day, grain)
    if grain is Grain.WEEK:
        return Reading(low_day - (weekday(low_day) + 1) % _WEEK, high_day - weekday(high_day) + _WEEK - 1, grain)
    first_year, first_month, _ = civil(low_day)
    last_year, last_month, _ = civil(high_day)
    if grain is Grain.MONTH:
        start, end = 12 * first_year + first_month - 1, 12 * last_year + last_month - 1
        return Reading(unit_days(grain, start)[0], unit_days(grain, end)[1], grain)
    if grain is Grain.YEAR:
        return Reading(unit_days(grain, first_year)[0], unit_days(grain, last_year)[1], grain)
    return Reading(low_day - fuzz_of(grain), high_day + fuzz_of(grain), grain)
