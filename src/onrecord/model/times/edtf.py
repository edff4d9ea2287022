"""Reading EDTF (ISO 8601-2:2019): levels 0 and 1 whole, and of level 2 quarters, halves, choices and ranges.

Refused of level 2, each with the rewrite shown: sets of which all members hold (`{…}`), qualifiers inside a
date, unspecified digits elsewhere than at its end, exponents, significant digits, quadrimesters, and seasons by
hemisphere. A season is the northern one, in its widest reading: it begins by the calendar's month and ends by
the sun.
"""

import re

from onrecord.model.times.calendar import Edge, Precision, Time, TimeError, days_in_month, ordinal
from onrecord.model.times.edtf_mistakes import explain_date, explain_value

__all__ = ["parse_time"]

_MOST_CHARACTERS = 500
_MOST_CHOICES = 100

_PLAIN = re.compile(r"(-?[0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?([?~%]?)")
_TIMED = re.compile(
    r"(-?[0-9]{4}-[0-9]{2}-[0-9]{2})T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|(?<=59:)60))?|24:00(?::00)?)"
    r"(?:Z|[+-](?:[01][0-9]|2[0-3])(?::?[0-5][0-9])?)?"
)
_UNSPECIFIED = re.compile(r"(-?)([0-9]{4}-[0-9]{2}|[0-9]{4}|[0-9]{1,3}X{1,3})(-XX)?(-XX)?([?~%]?)")
_LONG_YEAR = re.compile(r"Y(-?[1-9][0-9]{4,14})([?~%]?)")
_YEAR_LENGTH = 4
_NO_YEAR = "-0000"

_MONTHS = 12
_WINTER = 24
_NAMED_PARTS = {
    21: (Precision.SEASON, (3, 1), (6, 21)),
    22: (Precision.SEASON, (6, 1), (9, 23)),
    23: (Precision.SEASON, (9, 1), (12, 22)),
    33: (Precision.QUARTER, (1, 1), (3, 31)),
    34: (Precision.QUARTER, (4, 1), (6, 30)),
    35: (Precision.QUARTER, (7, 1), (9, 30)),
    36: (Precision.QUARTER, (10, 1), (12, 31)),
    40: (Precision.HALF, (1, 1), (6, 30)),
    41: (Precision.HALF, (7, 1), (12, 31)),
}
_WINTER_ENDS = (3, 21)
_COARSER = tuple(Precision)
_UNSPECIFIED_DIGITS = {1: Precision.DECADE, 2: Precision.CENTURY, 3: Precision.MILLENNIUM}


def parse_time(text: str) -> Time:
    """Return an EDTF value with its bounds in days.

    Args:
        text: as authored, without anything around it; at most 500 characters.

    Returns:
        The time. Its bounds are those of the words, not widened by `~`.

    Raises:
        TimeError: it is no EDTF that onrecord reads; the error names the character and what was probably meant.
    """
    if len(text) > _MOST_CHARACTERS:
        raise TimeError(f"longer than {_MOST_CHARACTERS} characters", _MOST_CHARACTERS)
    if "/" in text:
        return _extent(text)
    if text.startswith("["):
        return _bracketed(text)
    if (made := _date(text)) is not None:
        return made
    raise explain_value(text)


def _date(text: str) -> Time | None:
    """Return a single date; None when it has no date's shape."""
    found = _PLAIN.fullmatch(text)
    if found is not None:
        year, month, day, qualifier = found.groups()
        return _plain(text, year, month, day, qualifier)
    if (found := _TIMED.fullmatch(text)) is not None:
        date = found[1]
        return _plain(text, date[:-6], date[-5:-3], date[-2:], "")
    if (found := _LONG_YEAR.fullmatch(text)) is not None:
        return _moment(text, _years(int(found[1]), int(found[1])), Precision.YEAR, found[2])
    if "X" in text and (found := _UNSPECIFIED.fullmatch(text)) is not None:
        return _unspecified(text, found)
    return None


def _plain(text: str, year: str, month: str | None, day: str | None, qualifier: str) -> Time | None:
    if year == _NO_YEAR:
        return None
    number = int(year)
    if month is None:
        return _moment(text, _years(number, number), Precision.YEAR, qualifier)
    part = int(month)
    if day is not None:
        if not (1 <= part <= _MONTHS and 1 <= int(day) <= days_in_month(number, part)):
            return None
        only = ordinal(number, part, int(day))
        return _moment(text, (only, only), Precision.DAY, qualifier)
    if 1 <= part <= _MONTHS:
        first = ordinal(number, part)
        return _moment(text, (first, first + days_in_month(number, part) - 1), Precision.MONTH, qualifier)
    if part == _WINTER:
        return _winter(text, number, qualifier)
    if part in _NAMED_PARTS:
        precision, first_day, last_day = _NAMED_PARTS[part]
        return _moment(text, (ordinal(number, *first_day), ordinal(number, *last_day)), precision, qualifier)
    return None


def _unspecified(text: str, found: re.Match[str]) -> Time | None:
    """Return a date whose last digits are `X`: some moment of what is left."""
    sign, given, first, second, qualifier = found.groups()
    if first is None or "X" in given:
        if first is not None or len(given) != _YEAR_LENGTH:
            return None
        low, high = int(given.replace("X", "0")), int(given.replace("X", "9"))
        days = _years(-high, -low) if sign else _years(low, high)
        return _moment(text, days, _UNSPECIFIED_DIGITS[given.count("X")], qualifier)
    if len(given) > _YEAR_LENGTH:
        if second is not None or not 1 <= int(given[5:]) <= _MONTHS:
            return None
        return _plain(text, sign + given[:4], given[5:], None, qualifier)
    return _plain(text, sign + given, None, None, qualifier)


def _winter(text: str, year: int, qualifier: str) -> Time:
    """Return a winter: which of a year's two is meant, nothing tells."""
    begun = _moment(text, (ordinal(year), ordinal(year, *_WINTER_ENDS)), Precision.SEASON, qualifier)
    begins = _moment(text, (ordinal(year, 12), ordinal(year + 1, *_WINTER_ENDS)), Precision.SEASON, qualifier)
    return _one_of(text, (begun, begins))


def _moment(text: str, days: tuple[int, int], precision: Precision, qualifier: str) -> Time:
    if qualifier:
        edge = Edge(days[0], days[1], precision, qualifier in "~%", qualifier in "?%")
    else:
        edge = Edge(days[0], days[1], precision)
    return Time(text, "moment", edge, edge)


def _years(first: int, last: int) -> tuple[int, int]:
    return ordinal(first), ordinal(last, 12, 31)


def _extent(text: str) -> Time:
    first, _, second = text.partition("/")
    if "/" in second or text[0] == "[":
        raise explain_value(text)
    start, end = _end_of_extent(text, first, 0), _end_of_extent(text, second, len(first) + 1)
    if start.boundary != "known" and end.boundary != "known":
        raise TimeError("neither end of the extent is known; give at least one date, as in `2024-09-26/..`", 0)
    if start.earliest is not None and end.latest is not None and start.earliest > end.latest:
        raise TimeError(f"the end lies before the start; `{second}/{first}` was probably meant", len(first) + 1)
    return Time(text, "extent", start, end)


def _end_of_extent(text: str, part: str, offset: int) -> Edge:
    if part == "":
        return Edge(None, None, boundary="unknown")
    if part == "..":
        return Edge(None, None, boundary="open")
    made = None if "T" in part else _date(part)
    if made is None:
        raise explain_date(text, offset, offset + len(part))
    return made.start


def _bracketed(text: str) -> Time:
    """Return `[a..b]` or `[a, b, …]`: one of what stands in the brackets."""
    if not text.endswith("]"):
        raise explain_value(text)
    members: list[Time] = []
    offset = 1
    parts = text[1:-1].split(",")
    if len(parts) > _MOST_CHOICES:
        raise TimeError(f"more than {_MOST_CHOICES} choices", 0)
    for part in parts:
        lead = len(part) - len(part.lstrip(" "))
        words = part.strip(" ")
        alone = len(parts) == 1
        members.append(_member(text, words, offset + lead, alone=alone))
        offset += len(part) + 1
    return members[0] if len(members) == 1 else _one_of(text, tuple(members))


def _member(text: str, part: str, offset: int, *, alone: bool) -> Time:
    written = text if alone else part
    first, dots, second = part.partition("..")
    low = _date(first) if first and "T" not in first else None
    if not dots:
        if low is None:
            raise explain_date(text, offset, offset + len(part))
        return Time(written, low.kind, low.start, low.end, low.choices)
    high = _date(second) if second and "T" not in second else None
    if first and low is None:
        raise explain_date(text, offset, offset + len(first))
    if second and high is None:
        raise explain_date(text, offset + len(first) + 2, offset + len(part))
    if low is None and high is None:
        raise TimeError("the range has no date; give at least one, as in `[2024-09-26..]`", offset)
    edge = _between(None if low is None else low.start, None if high is None else high.start)
    if edge.earliest is not None and edge.latest is not None and edge.earliest > edge.latest:
        raise TimeError(
            f"the range ends before it begins; `[{second}..{first}]` was probably meant",
            offset + len(first) + 2,
        )
    return Time(written, "range", edge, edge)


def _between(low: Edge | None, high: Edge | None) -> Edge:
    known = [edge for edge in (low, high) if edge is not None]
    return Edge(
        None if low is None else low.earliest,
        None if high is None else high.latest,
        _coarsest(known),
        any(edge.approximate for edge in known),
        any(edge.uncertain for edge in known),
    )


def _one_of(text: str, members: tuple[Time, ...]) -> Time:
    edges = [member.start for member in members]
    firsts = [edge.earliest for edge in edges if edge.earliest is not None]
    lasts = [edge.latest for edge in edges if edge.latest is not None]
    edge = Edge(
        min(firsts) if len(firsts) == len(edges) else None,
        max(lasts) if len(lasts) == len(edges) else None,
        _coarsest(edges),
        any(edge.approximate for edge in edges),
        any(edge.uncertain for edge in edges),
    )
    return Time(text, "choice", edge, edge, members)


def _coarsest(edges: list[Edge]) -> Precision | None:
    found = [edge.precision for edge in edges if edge.precision is not None]
    return max(found, key=_COARSER.index) if found else None
