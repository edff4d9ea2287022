"""Mistakes in times: a day, a month or a year off; a precision made finer.

A shift that the value's own `~` allows is no mistake: the changed value then means what the original means.
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from onrecord.model.claims import Claim
from onrecord.model.settings import Tolerance
from onrecord.model.times import Precision, Time, TimeError, parse_time
from onrecord.mutation.mutant import Mutant

__all__ = ["time_mutants"]

_FIELDS = ("value", "as_of", "during", "said_on")
_DATE = re.compile(r"(?<![\dXYZ-])(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?![\dX-])")


def time_mutants(claim: Claim, tolerance: Tolerance) -> Iterator[Mutant]:
    """Yield the mistakes in every time that a claim states."""
    for field in _FIELDS:
        value = getattr(claim, field)
        if isinstance(value, Time):
            for kind, text in _changed(value, tolerance):
                changed = _parsed(text)
                if changed is not None and changed != value:
                    fields: dict[str, Any] = {field: changed}
                    told = f"{field} {value.text} → {text}"
                    yield Mutant(kind=kind, change=told, claim=replace(claim, **fields), field=field)


def _changed(value: Time, tolerance: Tolerance) -> Iterator[tuple[str, str]]:
    precisions = {value.start.precision, value.end.precision}
    about = value.start.approximate or value.end.approximate
    if not (about and tolerance.year):
        yield "date-by-a-year", _DATE.sub(_a_year_on, value.text)
    if precisions & {Precision.MONTH, Precision.DAY} and not (about and tolerance.month):
        yield "date-by-a-month", _DATE.sub(_a_month_on, value.text)
    if Precision.DAY in precisions and not (about and tolerance.day):
        yield "date-by-a-day", _DATE.sub(_a_day_on, value.text)
    if value.kind == "moment" and not about:
        if precisions == {Precision.YEAR}:
            yield "precision-made-finer", f"{value.text}-05"
        elif precisions == {Precision.MONTH} and re.fullmatch(r"\d{4}-\d{2}", value.text):
            yield "precision-made-finer", f"{value.text}-17"


def _a_year_on(found: re.Match[str]) -> str:
    year, month, day = int(found[1]) + 1, found[2], found[3]
    if month and day:
        day = f"{min(int(day), monthrange(year, int(month))[1]):02}"
    return "-".join(part for part in (f"{year:04}", month, day) if part)


def _a_month_on(found: re.Match[str]) -> str:
    if not found[2] or int(found[2]) > 12:  # noqa: PLR2004 - seasons and quarters are numbered from 21
        return found[0]
    months = int(found[1]) * 12 + int(found[2])
    year, month = months // 12, months % 12 + 1
    day = f"{min(int(found[3]), monthrange(year, month)[1]):02}" if found[3] else None
    return "-".join(part for part in (f"{year:04}", f"{month:02}", day) if part)


def _a_day_on(found: re.Match[str]) -> str:
    if not found[3]:
        return found[0]
    return (date(int(found[1]), int(found[2]), int(found[3])) + timedelta(days=1)).isoformat()


def _parsed(text: str) -> Time | None:
    try:
        return parse_time(text)
    except TimeError:
        return None
