"""The time at which the sides of a clash meet, for reading."""

from onrecord.agreement.held import Held
from onrecord.agreement.meeting import FAR, Holding, Meeting, meeting
from onrecord.model.calendar import iso_day
from onrecord.model.durations import Duration

__all__ = ["clash_time"]

_LOOK_AT = 50


def clash_time(first: tuple[Held, ...], second: tuple[Held, ...], steady: Duration | None) -> str:
    """Return the time at which two sides clash, as words with EDTF; empty when they clash whatever the time.

    Args:
        first: the assertions of one side, of which the first that meets one of the other side is told of.
        second: those of the other.
        steady: observations closer than this are taken as meeting.
    """
    for one in first[:_LOOK_AT]:
        for other in second[:_LOOK_AT]:
            if meeting(one.when, other.when, steady) is not Meeting.NEVER:
                return _told(one.when, other.when, steady)
    return ""


def _told(one: Holding, other: Holding, steady: Duration | None) -> str:
    start, end = max(one.start[0], other.start[0]), min(one.end[1], other.end[1])
    if start > end:
        return f"from {iso_day(end)} to {iso_day(start)}, closer than {steady.words}" if steady else ""
    if start <= -FAR and end >= FAR:
        return ""
    if start == end:
        return f"on {iso_day(start)}"
    if start <= -FAR:
        return f"until {iso_day(end)} (../{iso_day(end)})"
    if end >= FAR:
        return f"from {iso_day(start)} on ({iso_day(start)}/..)"
    return f"between {iso_day(start)} and {iso_day(end)} ({iso_day(start)}/{iso_day(end)})"
