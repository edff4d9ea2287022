"""Parts of a stretch of days: early, mid and late."""

from collections.abc import Sequence
from fractions import Fraction

from onrecord.reading.times.readings import Grain, Reading

__all__ = ["narrowed"]

_SHARES = {
    "early": (Fraction(0), Fraction(5, 12)),
    "mid": (Fraction(1, 4), Fraction(3, 4)),
    "late": (Fraction(7, 12), Fraction(1)),
}
_GRAINS = {Grain.MONTH: Grain.WEEK, Grain.QUARTER: Grain.MONTH, Grain.SEASON: Grain.MONTH, Grain.YEAR: Grain.SEASON}


def narrowed(parts: Sequence[str], reading: Reading) -> Reading:
    """Return the early, mid or late part of a reading, as widely as people use the words.

    Args:
        parts: `early`, `mid` or `late`; from the first to the last of several (`mid-to-late`).
        reading: of a stretch of days; a day has no parts.
    """
    if reading.grain is Grain.DAY or reading.first is None or reading.last is None:
        return reading
    days = reading.last - reading.first + 1
    low, high = _SHARES[parts[0]][0], _SHARES[parts[-1]][1]
    return Reading(
        reading.first + int(days * low),
        reading.first + int(days * high) - 1 if high < 1 else reading.last,
        _GRAINS.get(reading.grain, reading.grain),
    )
