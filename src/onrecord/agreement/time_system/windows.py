"""Windows: the days between which a value lets a start and an end lie, `~` widened; and whether it is in doubt."""

from dataclasses import dataclass

from onrecord.agreement.clashes.holdings import FAR, bounds_of
from onrecord.model.settings import Tolerance
from onrecord.model.times import Edge, Precision, Time
from onrecord.model.times.calendar import iso_day

__all__ = ["EVER", "Days", "Window", "days_told", "is_doubtful", "windows_of", "words_of"]

Days = tuple[int, int]
"""The first and the last day on which a point of time may lie; far beyond every calendar where nothing bounds it."""

EVER: Days = (-FAR, FAR)
_COUNTED_IN_MONTHS = {Precision.MONTH, Precision.QUARTER, Precision.SEASON, Precision.HALF}


@dataclass(frozen=True, slots=True)
class Window:
    """Where a start and an end may lie together.

    Args:
        start: the days on which the start may lie.
        end: the days on which the end may lie.
    """

    start: Days
    end: Days

    def meets(self, other: "Window") -> bool:
        """Tell whether some start and some end lie in both."""
        return _meet(self.start, other.start) and _meet(self.end, other.end)

    def holds(self, other: "Window") -> bool:
        """Tell whether all that lies in another lies in this one too."""
        return (
            self.start[0] <= other.start[0]
            and other.start[1] <= self.start[1]
            and self.end[0] <= other.end[0]
            and other.end[1] <= self.end[1]
        )


def _meet(one: Days, other: Days) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]


def windows_of(time: Time, property_: str, tolerance: Tolerance) -> tuple[Window, ...]:
    """Return the windows that a value leaves; several for a choice, of which one holds.

    Args:
        time: the value; an extent as the value of `starts` or `ends` means some moment in it.
        property_: id of the property; `starts` leaves the end free, `ends` the start.
        tolerance: how far `~` widens.
    """
    if time.choices:
        return tuple(dict.fromkeys(row for one in time.choices for row in windows_of(one, property_, tolerance)))
    start, end = bounds_of(time, tolerance)
    if property_ == "starts":
        return (Window((start[0], end[1]), EVER),)
    if property_ == "ends":
        return (Window(EVER, (start[0], end[1])),)
    return (Window(start, end),)


def words_of(time: Time, tolerance: Tolerance) -> str:
    """Return a value for reading: as authored, and how far its `~` was read where it has one."""
    told = [_tolerance_told(edge, tolerance) for edge in _edges(time) if edge.approximate]
    return f"{time.text} (`~` read as {', '.join(dict.fromkeys(told))})" if told else time.text


def days_told(days: Days) -> str:
    """Return between which days a point lies, for reading and for fingerprints."""
    first, last = days
    if first == last:
        return iso_day(first)
    return f"{'' if first <= -FAR else iso_day(first)}..{'' if last >= FAR else iso_day(last)}"


def _edges(time: Time) -> list[Edge]:
    if time.choices:
        return [edge for one in time.choices for edge in _edges(one)]
    return [time.start, time.end]


def _tolerance_told(edge: Edge, tolerance: Tolerance) -> str:
    if edge.precision is Precision.DAY:
        return _units(tolerance.day, "day")
    if edge.precision in _COUNTED_IN_MONTHS:
        return _units(tolerance.month, "month")
    return _units(tolerance.year, "year")


def _units(count: int, unit: str) -> str:
    return f"±{count} {unit}" if count == 1 else f"±{count} {unit}s"


def is_doubtful(time: Time) -> bool:
    """Tell whether any part of a value is written with `?`."""
    return time.start.uncertain or time.end.uncertain or any(is_doubtful(one) for one in time.choices)
