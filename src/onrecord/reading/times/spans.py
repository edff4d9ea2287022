"""What the words around single dates make of them: from one on, until it, between two, near it, so long after it."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from onrecord.model.times.calendar import add_months, civil, weekday
from onrecord.reading.times.meanings import Anaphor, Distance, Readings
from onrecord.reading.times.publication import Publication, days_around, unit_days
from onrecord.reading.times.readings import DateExpression, Grain, Hedge, Reading, Role, hedged, narrowed, turned
from onrecord.reading.times.tokens import Token

__all__ = ["FROM_ONE", "apart", "between", "fits", "no_sooner", "resolved"]

Told = Sequence[Token]
"""The words of a span up to its date."""

_FUZZ = {Grain.DAY: 0, Grain.WEEK: 3, Grain.MONTH: 15, Grain.DECADE: 1826, Grain.CENTURY: 18_262}
_MONTHS = {Grain.MONTH: 1, Grain.QUARTER: 3, Grain.YEAR: 12, Grain.DECADE: 120, Grain.CENTURY: 1200}
_A_QUARTER = 91
_WHOLE = frozenset([Grain.MONTH, Grain.QUARTER, Grain.HALF, Grain.YEAR, Grain.DECADE, Grain.CENTURY])
_SPAN_FUZZ = {Grain.WEEK: 6}
"""How many days a unit of a month or year may begin later or earlier than counting from its start tells."""


def _since(readings: Readings, _: Told, publication: Publication | None) -> Readings:
    """Return what starts at some time of a reading and goes on, at least until the publication."""
    return tuple(
        Reading(
            found.starts[0],
            None,
            found.grain,
            "since",
            found.starts,
            (None, None) if publication is None else publication,
            (found.hedges[0], None),
        )
        for found in readings
    )


def _from_on(readings: Readings, told: Told, publication: Publication | None) -> Readings:
    """Return what starts at a reading; from one day to another (`from 10 to 20 March`) it ends as well."""
    if readings and all(found.role in {"window", "between", "extent"} for found in readings):
        return tuple(replace(found, role="extent") for found in readings)
    return _since(readings, told, publication)


def _until(readings: Readings, _: Told, __: Publication | None) -> Readings:
    """Return what ends at some time of a reading."""
    return tuple(
        Reading(None, found.ends[1], found.grain, "until", (None, found.ends[1]), found.ends, (None, found.hedges[1]))
        for found in readings
    )


def _by(readings: Readings, told: Told, publication: Publication | None) -> Readings:
    """Return what is so at the end of a reading at the latest."""
    return tuple(replace(found, role="deadline") for found in _until(readings, told, publication))


def _bound(readings: Readings, told: Told, _: Publication | None) -> Readings:
    """Return what lies after or before a reading: of a day, neither of them is the day itself."""
    return tuple(map(_after if told[0].number == 1 else _before, readings))


def _after(found: Reading) -> Reading:
    first = found.starts[0]
    if _is_whole(found) and found.last is not None:
        first = found.last + 1
    return Reading(first, None, found.grain, "after", found.starts, hedges=(found.hedges[0], None))


def _before(found: Reading) -> Reading:
    last = found.ends[1]
    if _is_whole(found) and found.first is not None:
        last = found.first - 1
    return Reading(None, last, found.grain, "before", None, found.ends, (None, found.hedges[1]))


def _is_whole(found: Reading) -> bool:
    """Tell whether a reading is one whole unit of the calendar, so that what lies beyond it is not in it."""
    if found.role != "moment" or found.hedges != (None, None) or found.first is None or found.last is None:
        return False
    if found.grain is Grain.DAY:
        return True
    return found.grain in _WHOLE and civil(found.first)[2] == 1 == civil(found.last + 1)[2]


def no_sooner(readings: Readings) -> Readings:
    """Return what `not until` and `not before` a reading mean: then, or later."""
    return readings + tuple(replace(_after(found), first=found.starts[0]) for found in readings)


def between(starts: Iterable[Reading], ends: Iterable[Reading], *, role: Role) -> tuple[Reading, ...]:
    """Return what goes from one reading to another; each start with the first end that follows it.

    Args:
        starts: what the first date can mean.
        ends: what the second one can.
        role: `extent`; `window` or `between` where it may also be some moment between them.
    """
    ends = tuple(ends)
    found = []
    for start in starts:
        following = [end for end in ends if _follows(start, end)]
        if following:
            end = min(following, key=lambda reading: reading.last or 0)
            found.append(
                Reading(
                    start.first,
                    end.last,
                    max(start.grain, end.grain),
                    role,
                    start.starts,
                    end.ends,
                    (start.hedges[0], end.hedges[1]),
                )
            )
    return tuple(found)


def _follows(start: Reading, end: Reading) -> bool:
    return end.last is None or start.first is None or end.last >= start.first


def apart(distance: Distance, readings: Iterable[Reading]) -> tuple[Reading, ...]:
    """Return what lies at a distance from a reading, as precise as the unit of the distance."""
    fuzz = _fuzz_of(distance.grain)
    low, high = sorted(distance.counts)
    if distance.hedge is Hedge.BELOW:
        low, high = min(low, 0), max(high, 0)
    told = (
        Reading(
            _later_by(found.first, distance.grain, low) - fuzz,
            _later_by(found.last, distance.grain, high) + fuzz,
            max(found.grain, distance.grain),
        )
        for found in readings
        if found.first is not None and found.last is not None
    )
    if distance.hedge is Hedge.BELOW:
        return tuple(told)
    return hedged(told, turned(distance.hedge) if high > 0 else distance.hedge)


def _fuzz_of(grain: Grain) -> int:
    """Return how many days a count of such units may be off on either side."""
    return _FUZZ.get(grain, _A_QUARTER)


def _week_of(readings: Readings, _: Told, __: Publication | None) -> Readings:
    """Return the weeks of days (`the week of September 16`); of anything longer, some week in it."""
    return tuple(
        Reading(found.first - 6, found.last + 6, Grain.WEEK)
        if found.grain is Grain.DAY and found.first is not None and found.last is not None
        else replace(found, grain=Grain.WEEK)
        for found in readings
    )


def _units_of(readings: Readings, told: Told, _: Publication | None) -> Readings:
    """Return the first or the last unit of readings, or some of them (`the last week of July`, `the opening days`)."""
    which = next(word for word in told if word.kind in "oL+=")
    nth = -1 if which.kind == "L" else which.number
    counted = next((word.value for word in told if word.kind in "cnN"), None)
    unit = next(word for word in told if isinstance(word.value, Grain))
    grain = unit.value if isinstance(unit.value, Grain) else Grain.DAY
    whole = [found for found in readings if found.grain > grain and found.first is not None and found.last is not None]
    if unit.kind != "O":
        return tuple(_nth(found, grain, nth) for found in whole)
    if counted is None or nth not in {1, -1}:
        return tuple(narrowed(("early" if nth == 1 else "late",), found) for found in whole)
    count = counted[1] if isinstance(counted, tuple) else int(counted) if isinstance(counted, int) else 1
    return tuple(_several(found, grain, nth * count) for found in whole)


def _nth(found: Reading, grain: Grain, nth: int) -> Reading:
    """Return the unit of a reading that has a number; -1 is the last one."""
    first, last = found.first or 0, found.last or 0
    fuzz = _SPAN_FUZZ.get(grain, 0)
    if nth < 0:
        return Reading(_later_by(last + 1, grain, -1) - fuzz, last, grain)
    return Reading(
        _later_by(first, grain, nth - 1) - (fuzz if nth > 1 else 0), _later_by(first, grain, nth) - 1 + fuzz, grain
    )


def _several(found: Reading, grain: Grain, count: int) -> Reading:
    """Return so many units from the start of a reading, or from its end where the count is negative."""
    first, last = found.first or 0, found.last or 0
    fuzz = _SPAN_FUZZ.get(grain, 0)
    if count < 0:
        start = _later_by(last + 1, grain, count)
        return Reading(start - fuzz, last, grain, "window", (start - fuzz, start + fuzz), (last, last))
    end = _later_by(first, grain, count) - 1
    return Reading(first, end + fuzz, grain, "window", (first, first), (end - fuzz, end + fuzz))


def _weekday_of(readings: Readings, told: Told, _: Publication | None) -> Readings:
    """Return the days of a reading that have a weekday, or the one that is counted (`the first Monday of May`)."""
    day = next(word.number for word in told if word.kind == "W")
    which = next((-1 if word.kind == "L" else word.number for word in told if word.kind in "o+L"), None)
    found = [
        days_around(day, one.first, one.last) for one in readings if one.first is not None and one.last is not None
    ]
    if which is None:
        return tuple(one for days in found for one in days)
    return tuple(one for days in found for one in (days[-1:] if which < 0 else days[which - 1 : which]))


def _half_of(readings: Readings, told: Told, _: Publication | None) -> Readings:
    """Return the first or the second half of readings, with a day or two across the middle."""
    second = not any(word.kind in "o+" and word.number == 1 for word in told)
    return tuple(_half(found, second=second) for found in readings)


def _half(reading: Reading, *, second: bool) -> Reading:
    if reading.first is None or reading.last is None or reading.grain <= Grain.WEEK:
        return reading
    middle = (reading.first + reading.last) // 2
    grain = Grain.WEEK if reading.grain is Grain.MONTH else reading.grain
    return Reading(middle - 1 if second else reading.first, reading.last if second else middle + 2, grain)


def _later_by(day: int, grain: Grain, count: int) -> int:
    """Return the day that lies so many units later."""
    return add_months(day, _MONTHS[grain] * count) if grain in _MONTHS else day + int(grain) * count


FROM_ONE: Mapping[str, Callable[[Readings, Told, Publication | None], Readings]] = {
    "since": _since, "from_on": _from_on, "until": _until, "by": _by, "bound": _bound, "week_of": _week_of,
    "units_of": _units_of, "half_of": _half_of,
    "weekday_of": _weekday_of,
}  # fmt: skip
"""From a row of the patterns to what it makes of the readings of one date."""


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
    low_day, high_day = _later_by(first, grain, low), _later_by(last, grain, high)
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
    return Reading(low_day - _fuzz_of(grain), high_day + _fuzz_of(grain), grain)
