"""Whether a date can be what words mean."""

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from typing import Literal

from onrecord.grounding.dates.readings import DateExpression, Days, Grain, Reading
from onrecord.model.bounds import Edge, Time
from onrecord.model.calendar import civil, widened
from onrecord.model.settings import Tolerance

__all__ = ["Carried", "Part", "compatible", "finer_than"]

Part = Literal["any", "start", "end", "within"]
"""What a date tells of the thing in question: `any` (when it occurs), its start, its end, or `within` (some moment, or
a stretch, at which something holds)."""


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
        tolerance: how far `~` widens the date; the default one when None.

    Returns:
        `agrees` when some expression can mean it; `contradicts` when none can and all are known; `unknown` otherwise.
    """
    found = list(expressions)
    width = tolerance or Tolerance()
    if value.kind == "extent":
        sides = [
            _carried([_days(edge, width)], found, side)
            for edge, side in _sides(value, part)
            if edge.boundary == "known"
        ]
        return next((side for side in (Carried.CONTRADICTS, Carried.UNKNOWN) if side in sides), Carried.AGREES)
    return _carried([_days(choice.start, width) for choice in value.choices or (value,)], found, part)


def finer_than(value: Time, expressions: Iterable[DateExpression], *, part: Part = "any") -> tuple[Reading, ...]:
    """Return the readings that a date is more precise than; nothing when some expression is as precise as it is.

    Args:
        value: a date that the expressions carry.
        expressions: of the quotations together.
        part: what the date tells.
    """
    found = list(expressions)
    for edge, side in _sides(value, part):
        if edge.precision is None or edge.earliest is None or edge.latest is None:
            continue
        if value.kind in {"range", "choice"}:
            continue
        fitting = [reading for reading in _readings(found) if _agrees((edge.earliest, edge.latest), reading, side)]
        if fitting and all(_is_finer(edge, reading, side, extent=value.kind == "extent") for reading in fitting):
            return tuple(fitting)
    return ()


def _sides(value: Time, part: Part) -> Iterator[tuple[Edge, Part]]:
    if value.kind != "extent":
        yield value.start, part
        return
    yield value.start, "within" if part == "within" else "start"
    yield value.end, "within" if part == "within" else "end"


def _days(edge: Edge, tolerance: Tolerance) -> Days:
    wide = widened(edge, tolerance)
    return wide.earliest, wide.latest


def _readings(expressions: Iterable[DateExpression]) -> Iterator[Reading]:
    for expression in expressions:
        yield from expression.candidates


def _carried(values: Sequence[Days], expressions: Sequence[DateExpression], part: Part) -> Carried:
    open_question = False
    told = False
    for expression in expressions:
        for value in values:
            if any(_agrees(value, reading, part) for reading in _that_may_carry(expression, value, part)):
                return Carried.AGREES
            if any(_may_agree(value, reading) for reading in expression.candidates):
                open_question = True
            if expression.every_year is not None and _falls_in(value, *expression.every_year):
                return Carried.AGREES
        if not expression.weak:
            told = told or expression.known
            open_question = open_question or not expression.known
    return Carried.CONTRADICTS if told and not open_question else Carried.UNKNOWN


def _that_may_carry(expression: DateExpression, value: Days, part: Part) -> Sequence[Reading]:
    """Return the candidates of an expression that can carry a value; a weak one carries nothing finer than itself."""
    if not expression.weak or part == "within":
        return expression.candidates
    return [reading for reading in expression.candidates if _covers(value, (reading.first, reading.last))]


def _covers(value: Days, other: Days) -> bool:
    return not (_before(other[0], value[0]) or _before(value[1], other[1]))


def _agrees(value: Days, reading: Reading, part: Part) -> bool:
    if reading.role == "moment" or (reading.role == "window" and part in {"any", "within"}):
        return _meet(value, (reading.first, reading.last))
    if part == "within":
        return _meet(value, (reading.first, reading.last))
    at_start = reading.role not in {"until", "before"} and _meet(value, reading.starts)
    at_end = reading.role not in {"since", "after"} and _meet(value, reading.ends)
    if reading.role in {"after", "before"}:
        return at_start or at_end
    if part == "start":
        return at_start
    if part == "end":
        return _meet(value, reading.ends) if reading.role == "since" else at_end
    return at_start or at_end


def _may_agree(value: Days, reading: Reading) -> bool:
    """Tell whether a reading that only bounds a time leaves room for the value."""
    return reading.role in {"after", "before"} and _meet(value, (reading.first, reading.last))


def _meet(one: Days, other: Days) -> bool:
    return not (_before(one[1], other[0]) or _before(other[1], one[0]))


def _before(day: int | None, other: int | None) -> bool:
    return day is not None and other is not None and day < other


def _falls_in(value: Days, month: int, day: int | None) -> bool:
    """Tell whether a stretch of days holds a month, or a day of it, in some year."""
    first, last = value
    if first is None or last is None or last - first >= int(Grain.YEAR):
        return True
    return any(civil(one)[1] == month and (day is None or civil(one)[2] == day) for one in range(first, last + 1))


def _is_finer(edge: Edge, reading: Reading, part: Part, *, extent: bool) -> bool:
    assert edge.precision is not None  # noqa: S101 - the caller has looked
    if Grain.of(edge.precision) >= reading.grain:
        return False
    if extent and part == "start":
        return edge.earliest != reading.starts[0]
    if extent and part == "end":
        return edge.latest != reading.ends[1]
    return True
