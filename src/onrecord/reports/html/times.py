"""Times for drawing: where each claim's time may begin and end, in whole days."""

import re
from collections.abc import Iterator
from typing import Any

from onrecord.model.bounds import Edge
from onrecord.model.calendar import widened
from onrecord.model.claims import Claim
from onrecord.model.settings import Tolerance
from onrecord.model.times import Time, TimeError, parse_time
from onrecord.report import Report

__all__ = ["clash_days", "drawn_times"]

_IN_BRACKETS = re.compile(r"\(([^()]{4,60})\)")
_DAY = re.compile(r"(?<![\d-])\d{4}-\d\d-\d\d(?![\d-])")
_STRETCH = re.compile(r"\bfrom (\d{4}-\d\d-\d\d) to (\d{4}-\d\d-\d\d)\b")
_MOST_CHOICES = 12


def drawn_times(report: Report, claim: Claim) -> list[dict[str, Any]]:
    """Return the times of a claim: its value where that is a time, else when it holds.

    Without a time of its own, a claim holds when its sources were published: one time for each of them. A time that is
    told only by its distance from another is not drawn.

    Returns:
        For each time: `k`, what it is (`value`, `during`, `as of`, `said on`, `published`); `t`, as authored; `d`, the
        bounds in days (1 is 0001-01-01; null where nothing bounds it): two for some moment in between, four for an
        extent, the earliest and latest start, then end; `o`, which ends of an extent are open (`..`) or unknown;
        `q`, that it is doubtful; `s`, for `published`, the source.
    """
    return list(_times(report, claim))


def clash_days(clash: str) -> list[int | None] | None:
    """Return the first and last day of the time at which sides clash, read from its words; None where none is read."""
    stretches = ("/".join(days) for days in _STRETCH.findall(clash))
    for written in (*stretches, *_IN_BRACKETS.findall(clash), *_DAY.findall(clash)):
        try:
            time = parse_time(written)
        except TimeError:
            continue
        return [time.start.earliest, time.end.latest]
    return None


def _times(report: Report, claim: Claim) -> Iterator[dict[str, Any]]:
    tolerance = report.settings.tolerance
    own = (("value", claim.value), ("during", claim.during), ("as of", claim.as_of), ("said on", claim.said_on))
    for kind, time in own:
        if isinstance(time, Time):
            yield from _drawn(kind, time, tolerance)
            return
    for identifier in () if claim.relative is not None else claim.sources:
        source = report.corpus.sources.get(identifier)
        if source is not None and source.published is not None:
            for row in _drawn("published", source.published, tolerance):
                yield {**row, "s": identifier}


def _drawn(kind: str, time: Time, tolerance: Tolerance) -> Iterator[dict[str, Any]]:
    if time.choices:
        for choice in time.choices[:_MOST_CHOICES]:
            yield from ({**row, "t": time.text} for row in _drawn(kind, choice, tolerance))
        return
    start, end = widened(time.start, tolerance), widened(time.end, tolerance)
    made: dict[str, Any] = {"k": kind, "t": time.text}
    if time.kind == "extent":
        made["d"] = [start.earliest, start.latest, end.earliest, end.latest]
        made["o"] = [_boundary(start), _boundary(end)]
    else:
        made["d"] = [start.earliest, end.latest]
    if start.uncertain or end.uncertain:
        made["q"] = 1
    yield made


def _boundary(edge: Edge) -> str:
    return "" if edge.boundary == "known" else edge.boundary
