"""Times in messages, as a curator writes them."""

from collections.abc import Iterable, Sequence

from onrecord.model.settings import Tolerance
from onrecord.model.times import Edge, Time
from onrecord.model.times.calendar import civil, days_in_month, iso_day, widened
from onrecord.reading.times.dates import DateExpression, Reading, opened

__all__ = ["published_on", "tell_days", "tell_expressions", "tell_readings", "tell_value"]

_MOST = 4
_DECEMBER = 12


def tell_days(first: int | None, last: int | None) -> str:
    """Return a stretch of days as EDTF writes it: a day, a month, a year, or `first..last`."""
    if first is None or last is None:
        return f"{'' if first is None else iso_day(first)}..{'' if last is None else iso_day(last)}"
    if first == last:
        return iso_day(first)
    year, month, day = civil(first)
    last_year, last_month, last_day = civil(last)
    whole = day == 1 and last_day == days_in_month(last_year, last_month) and year == last_year
    if whole and month == last_month:
        return iso_day(first)[:-3]
    if whole and (month, last_month) == (1, _DECEMBER):
        return iso_day(first)[:-6]
    return f"{iso_day(first)}..{iso_day(last)}"


def tell_value(value: Time, tolerance: Tolerance) -> str:
    """Return a value as authored, with what its `~` was taken to mean."""
    edges = (value.start, value.end) if value.kind == "extent" else (value.start,)
    wide = [tell_days(*_widened(edge, tolerance)) for edge in edges if edge.approximate]
    return f"{value.text} (with its `~` taken as {' and '.join(wide)})" if wide else value.text


def _widened(edge: Edge, tolerance: Tolerance) -> tuple[int | None, int | None]:
    wide = widened(edge, tolerance)
    return wide.earliest, wide.latest


def published_on(published: Time | None) -> str:
    """Return when a source was published, in brackets; empty when nothing tells."""
    if published is None:
        return ""
    return f" (published {tell_days(published.start.earliest, published.end.latest)})"


def tell_expressions(expressions: Sequence[DateExpression], published: str, tolerance: Tolerance) -> str:
    """Return what the words mean: `the words "on September 26" (published 2024-09-26..2024-10-07) mean 2024-09-26`."""
    told = [
        f'"{found.words}"{published if not index else ""} mean {_meaning(found, tolerance)}'
        for index, found in enumerate(expressions[:_MOST])
    ]
    more = f" (and {len(expressions) - _MOST} more)" if len(expressions) > _MOST else ""
    return f"the words {', '.join(told)}{more}"


def _meaning(expression: DateExpression, tolerance: Tolerance) -> str:
    if expression.candidates:
        opening = next((reading for reading in expression.candidates if reading.hedges != (None, None)), None)
        if opening is None:
            return tell_readings(expression.candidates)
        hedge = opening.hedges[0] or opening.hedges[1]
        return (
            f"{tell_readings(expression.candidates)} (with `{hedge}` taken as {_reading(opened(opening, tolerance))})"
        )
    if expression.every_year is not None:
        return "such a day or month of some year"
    return "a time that they do not tell"


def tell_readings(readings: Iterable[Reading]) -> str:
    """Return what words can mean, the readings joined by `or`."""
    told = list(dict.fromkeys(_reading(reading) for reading in readings))
    shown = " or ".join(told[:_MOST])
    return f"{shown} or {len(told) - _MOST} more" if len(told) > _MOST else shown


def _reading(reading: Reading) -> str:
    starts, ends = tell_days(*reading.starts), tell_days(*reading.ends)
    if reading.role in {"extent", "window", "between"} and starts != ends:
        return f"between {starts} and {ends}" if reading.role == "between" else f"from {starts} to {ends}"
    if reading.role in {"since", "after"}:
        return f"{reading.role} {starts}"
    if reading.role == "deadline":
        return f"no later than {ends}"
    if reading.role in {"until", "before"}:
        return f"{reading.role} {ends}"
    if reading.role == "former":
        return f"{tell_days(reading.first, reading.last)}, which was given up"
    if reading.role == "somewhere":
        return f"some time in {tell_days(reading.first, reading.last)}"
    if reading.role in {"start", "end"}:
        return f"only that it {reading.role}s on {tell_days(reading.first, reading.last)}"
    return tell_days(reading.first, reading.last)
