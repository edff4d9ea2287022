"""Whether a date can be what words mean."""

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from typing import Literal, NamedTuple

from onrecord.model.settings import Tolerance
from onrecord.model.times import Edge, Time
from onrecord.model.times.calendar import civil, widened
from onrecord.reading.times.readings import DateExpression, Days, Grain, Reading, ends_before, meet, opened

__all__ = ["Carried", "Part", "compatible", "finer_than"]

Part = Literal["any", "whole", "start", "open start", "end", "end of extent", "within"]
"""What a date tells of the thing in question: `any` (a time of it), `whole` (when it occurs: it starts and ends then),
its start, that of an open extent (from then on), its end, the end of an extent (of what goes on, the publication), or
`within` (some moment at which something holds)."""


_NOT_BY = frozenset(["whole", "start", "open start"])
"""What a date tells that words do not which only tell by when it is."""

_ABOUT = {Grain.DAY: Grain.WEEK, Grain.MONTH: Grain.SEASON}
"""How precise a date with `~` is: `2023-06~` is no more than mid-2023."""

_SLIVER = 10
"""Less than one such part of the shorter of two long stretches of days is no more than their edges."""

_A_SEASON, _SEASONS_EDGE = 80, 22
"""Days of the shortest season, and days that two share: one begins on the first of a month or with a solstice."""


_NO_DAYS = frozenset(["former", "somewhere"])
"""Roles of days at which nothing is told to be, or not which of them it is."""


class Carried(StrEnum):
    """Whether words carry a date."""

    AGREES = "agrees"
    CONTRADICTS = "contradicts"
    UNKNOWN = "unknown"


def compatible(
    value: Time,
    expressions: Iterable[DateExpression],
    *,
    part: Part = "any",
    tolerance: Tolerance | None = None,
) -> Carried:
    """Tell whether a date can be what the expressions of a quotation mean.

    Args:
        value: the date; an extent needs both of its ends carried, each by any of the expressions.
        expressions: of the quotations together.
        part: what the date tells.
        tolerance: how far `~` widens the date, and `about` what the words mean; the default one when None.

    Returns:
        `agrees` when some expression can mean it; `contradicts` when none can and all are known; `unknown` otherwise.
    """
    found = list(expressions)
    width = tolerance or Tolerance()
    if value.kind == "extent":
        sides = [
            _carried([_stated(edge, width)], found, side, width)
            for edge, side in _sides(value, part)
            if edge.boundary == "known"
        ]
        return next((side for side in (Carried.CONTRADICTS, Carried.UNKNOWN) if side in sides), Carried.AGREES)
    stated = [_stated(choice.start, width) for choice in value.choices or (value,)]
    return _carried([*stated, *_hull(stated)], found, part, width)


def finer_than(
    value: Time, expressions: Iterable[DateExpression], *, part: Part = "any", tolerance: Tolerance | None = None
) -> tuple[Reading, ...]:
    """Return the readings that a date is more precise than; nothing when some expression is as precise as it is.

    Args:
        value: a date that the expressions carry; one of a range or of several choices is never too precise.
        expressions: of the quotations together.
        part: what the date tells.
        tolerance: how far `~`, and `about` in the words, widen; the default one when None.
    """
    width = tolerance or Tolerance()
    if value.kind in {"range", "choice"}:
        return ()
    readings = [reading for expression in expressions for reading in expression.candidates]
    for edge, side in _sides(value, part):
        if edge.precision is None:
            continue
        stated = _stated(edge, width)
        fitting = [
            reading for reading in readings if _agrees(stated, opened(reading, width, is_about=stated.about), side)
        ]
        grain = Grain.of(edge.precision)
        if edge.approximate:
            grain = _ABOUT.get(grain, grain)
        if fitting and all(grain < reading.grain and not _is_its_end(edge, reading, side) for reading in fitting):
            return tuple(fitting)
    return ()


class _Stated(NamedTuple):
    """A date as it is compared.

    Args:
        exact: its days as written.
        wide: its days as its `~` widens them.
        about: it has a `~`.
        hull: these are all days between several dates of which one is claimed.
    """

    exact: Days
    wide: Days
    about: bool
    hull: bool = False


def _stated(edge: Edge, tolerance: Tolerance) -> _Stated:
    wide = widened(edge, tolerance)
    return _Stated((edge.earliest, edge.latest), (wide.earliest, wide.latest), edge.approximate)


def _hull(choices: Sequence[_Stated]) -> Iterator[_Stated]:
    """Yield all that lies between the first and the last of several choices: `[1911,1912]` is `1911 or 1912`."""
    days = [day for choice in choices for day in choice.wide]
    known = [day for day in days if day is not None]
    if len(choices) > 1 and len(known) == len(days):
        hull = (min(known), max(known))
        yield _Stated(hull, hull, about=False, hull=True)


def _sides(value: Time, part: Part) -> Iterator[tuple[Edge, Part]]:
    if value.kind != "extent":
        yield value.start, part
        return
    yield value.start, "open start" if value.end.boundary == "open" else "start"
    yield value.end, "end of extent"


def _carried(
    values: Sequence[_Stated], expressions: Sequence[DateExpression], part: Part, tolerance: Tolerance
) -> Carried:
    open_question = False
    told = False
    for expression in expressions:
        if any(_can_mean(expression, value, part, tolerance) for value in values):
            return Carried.AGREES
        if not expression.weak:
            told = told or expression.known
            leaves_room = any(
                _leaves_room(value, reading, part) for value in values for reading in expression.candidates
            )
            open_question = open_question or not expression.known or leaves_room
    return Carried.CONTRADICTS if told and not open_question else Carried.UNKNOWN


def _can_mean(expression: DateExpression, value: _Stated, part: Part, tolerance: Tolerance) -> bool:
    """Tell whether an expression can mean a date; a weak one means nothing finer than itself."""
    readings = tuple(opened(reading, tolerance, is_about=value.about) for reading in expression.candidates)
    if any(reading.hedges != (None, None) for reading in readings):
        value = value._replace(wide=value.exact)
    if expression.weak and part != "within":
        readings = tuple(reading for reading in readings if _covers(value.wide, reading.days))
    if any(_agrees(value, reading, part) for reading in readings):
        return True
    return expression.every_year is not None and _falls_in(value.wide, *expression.every_year)


def _agrees(value: _Stated, reading: Reading, part: Part) -> bool:
    days = value.wide
    within = reading.days
    if reading.role in _NO_DAYS or value.hull:
        return reading.role == "somewhere" and _covers(days, within)
    if reading.role in {"moment", "window"} and _is_one_week(reading) and _is_days(value):
        return _covers(within, days) or _covers(days, within)
    if part == "whole" and reading.lasting != "no":
        return _known_end(reading) is None and _holds_both(days, reading)
    if reading.role == "moment" or part == "within" or (reading.role == "window" and part in {"any", "whole"}):
        return _fit(days, within, reading.grain)
    if reading.role in {"after", "before"} and not meet(days, within):
        return part == "open start" and reading.grain > Grain.DAY and _fit(days, reading.starts, reading.grain)
    if part in {"any", "whole"} and reading.role in {"start", "end"}:
        return False
    if _tells_no_more(reading, part):
        return (within[0] is not None or days[0] is None) and _covers(days, within)
    return _is_an_end(days, reading, part)


def _is_an_end(days: Days, reading: Reading, part: Part) -> bool:
    """Tell whether days can be the end of a reading that a date tells, or either end where it does not tell which."""
    at_start = reading.role not in {"until", "deadline", "before", "end"} and _fit(days, reading.starts, reading.grain)
    at_end = reading.role not in {"since", "after", "start"} and _fit(days, reading.ends, reading.grain)
    if part in {"start", "open start"}:
        return at_start
    if part == "end of extent":
        return at_end or (reading.role == "since" and meet(days, reading.ends))
    return at_end or (part != "end" and at_start)


def _tells_no_more(reading: Reading, part: Part) -> bool:
    """Tell whether words say only between which days something occurs, or by when: not on which of them."""
    return (part in {"any", "whole"} and reading.role == "between") or (reading.role == "deadline" and part in _NOT_BY)


def _is_one_week(reading: Reading) -> bool:
    """Tell whether a reading is a week of the calendar."""
    if reading.grain is not Grain.WEEK or reading.first is None or reading.last is None:
        return False
    return reading.last - reading.first < int(Grain.WEEK)


def _is_days(value: _Stated) -> bool:
    """Tell whether a value is a few days, as a week is written."""
    first, last = value.wide
    return first is not None and last is not None and last - first < 2 * int(Grain.WEEK)


def _holds_both(days: Days, reading: Reading) -> bool:
    """Tell whether a stretch of days holds a moment of the start and one of the end of a reading."""
    return _fit(days, reading.starts, reading.grain) and _fit(days, reading.ends, reading.grain)


def _known_end(reading: Reading) -> Days | None:
    """Return the one end that words tell of what goes on; None when both are known, or neither."""
    if reading.starts[0] is None:
        return reading.ends
    return reading.starts if reading.ends == (None, None) or reading.lasting == "perhaps over" else None


def _leaves_room(value: _Stated, reading: Reading, part: Part) -> bool:
    """Tell whether a reading that only bounds a time, or tells one end of it, leaves room for the value."""
    if reading.role == "somewhere":
        return meet(value.wide, reading.days)
    if part == "whole" and reading.lasting != "no":
        known = _known_end(reading)
        return known is not None and _fit(value.wide, known, reading.grain) and not _covers(known, value.wide)
    bounds = reading.role in {"after", "before"} or _tells_no_more(reading, part)
    return bounds and meet(value.wide, reading.days)


def _fit(days: Days, told: Days, grain: Grain) -> bool:
    """Tell whether two stretches of days have more in common than an edge (of the 19th century and the 1900s, 1900)."""
    if not meet(days, told) or grain < Grain.SEASON or _covers(days, told) or _covers(told, days):
        return meet(days, told)
    (first, last), (told_first, told_last) = days, told
    if first is None or last is None or told_first is None or told_last is None:
        return True
    common = min(last, told_last) - max(first, told_first) + 1
    shorter = min(last - first, told_last - told_first) + 1
    if grain is Grain.SEASON:
        return common > _SEASONS_EDGE or shorter < _A_SEASON
    return common * _SLIVER >= shorter


def _covers(value: Days, other: Days) -> bool:
    return not (ends_before(other[0], value[0]) or ends_before(value[1], other[1]))


def _falls_in(value: Days, month: int, day: int | None) -> bool:
    """Tell whether a stretch of days holds a month, or a day of it, in some year."""
    first, last = value
    if first is None or last is None or last - first >= int(Grain.YEAR):
        return True
    return any(civil(one)[1] == month and (day is None or civil(one)[2] == day) for one in range(first, last + 1))


def _is_its_end(edge: Edge, reading: Reading, part: Part) -> bool:
    """Tell whether one end of an extent is the first or last day of what the words name."""
    if part in {"start", "open start"}:
        return edge.earliest == reading.starts[0]
    return part == "end of extent" and edge.latest == reading.ends[1]
