"""What is left of a date expression of which a quotation holds a part."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from onrecord.reading.times.readings import Days, Reading

__all__ = ["cut"]


def cut(kept: Sequence[Reading], wholes: Sequence[Reading]) -> tuple[Reading, ...]:
    """Return what the words kept can mean, as the whole expression has it: cut words do not free the rest.

    Of a stretch or a bound (`from 3 to 7 May`, `until 7 May`) a single day that is kept tells one end.

    Args:
        kept: what the words kept mean by themselves.
        wholes: what the whole expression means; nothing where it does not say.
    """
    if not wholes:
        return tuple(kept)
    found = [one for reading in kept for whole in wholes for one in _as_in(reading, whole)]
    if all(reading.role == "moment" for reading in (*kept, *wholes)):
        found += wholes
    return tuple(dict.fromkeys(found))


def _as_in(reading: Reading, whole: Reading) -> Iterator[Reading]:
    """Yield what one reading of the words kept is in one of the whole expression; nothing where they do not meet."""
    if reading.role != "moment" or whole.role == "moment":
        if _meet(_days(reading), _days(whole)):
            yield _bounded(reading, whole)
        return
    at_start, at_end = _meet(_days(reading), whole.starts), _meet(_days(reading), whole.ends)
    if whole.role in {"after", "before"}:
        if at_start or at_end:
            yield whole
        return
    if at_start and whole.role not in {"until", "deadline"}:
        yield replace(reading, role="start")
    if at_end and whole.role != "since":
        yield replace(reading, role="end")


def _bounded(reading: Reading, whole: Reading) -> Reading:
    """Return what goes on from the start that is kept, or up to the end, no longer than the whole does."""
    if whole.role not in {"extent", "window", "between"}:
        return reading
    if reading.role == "since":
        return replace(reading, last=whole.last, end=whole.ends)
    return replace(reading, first=whole.first, start=whole.starts) if reading.role in {"until", "deadline"} else reading


def _days(reading: Reading) -> Days:
    return reading.first, reading.last


def _meet(one: Days, other: Days) -> bool:
    (first, last), (other_first, other_last) = one, other
    ends_before = last is not None and other_first is not None and last < other_first
    begins_after = first is not None and other_last is not None and other_last < first
    return not (ends_before or begins_after)
