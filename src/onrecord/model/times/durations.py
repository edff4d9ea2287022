"""Lengths of time as authored: ISO 8601 durations, compiled to bounds in whole days."""

import re
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache
from itertools import accumulate
from math import ceil, floor

from onrecord.model.errors import AuthoredError
from onrecord.model.frozen import dataclass
from onrecord.model.settings import Tolerance
from onrecord.model.times.calendar import add_months, days_in_month

__all__ = ["Duration", "DurationError", "parse_duration", "widened_duration"]

_MOST_CHARACTERS = 100
_MONTHS_IN_400_YEARS = 4800
_DAYS_IN_400_YEARS = 146_097
_LONGEST_MONTH = 31
_LONGEST_YEAR = 366

_NUMBER = r"([0-9]{1,9}(?:[.,][0-9]{1,9})?)"
_DURATION = re.compile(
    rf"P(?=[0-9T])(?:{_NUMBER}Y)?(?:{_NUMBER}M)?(?:{_NUMBER}W)?(?:{_NUMBER}D)?"
    rf"(?:T(?=[0-9])(?:{_NUMBER}H)?(?:{_NUMBER}M)?(?:{_NUMBER}S)?)?"
)
_NAMES = ("year", "month", "week", "day", "hour", "minute", "second")
_UNITS = {"year": "P{}Y", "month": "P{}M", "week": "P{}W", "day": "P{}D", "hour": "PT{}H", "minute": "PT{}M"}
_MINUTES = {"hour": Fraction(60), "minute": Fraction(1), "second": Fraction(1, 60)}
_HALF_A_UNIT = {"H": Fraction(30), "M": Fraction(1, 2), "S": Fraction(1, 120)}
_IN_WORDS = re.compile(r"([0-9]+) ?(year|month|week|day|hour|minute)s?")


class DurationError(AuthoredError):
    """A text is no duration that onrecord reads."""


@dataclass(frozen=True, slots=True)
class Duration:
    """An ISO 8601 duration, or a range of them.

    Args:
        text: as authored (`P7D`, `P1Y`, `~P2W`, `[P5D..P9D]`).
        least: the fewest days it can be (`P1M` is 28).
        most: the most days it can be (`P1M` is 31); a duration below a day has 0 and 1.
        approximate: written with `~`; the tolerance of the settings widens it.
        months: how many whole months of the calendar are counted in `least`, and in `most`; a year is twelve.
    """

    text: str
    least: int
    most: int
    approximate: bool = False
    months: tuple[int, int] = (0, 0)

    @property
    def words(self) -> str:
        """It for reading: `7 days`, `1 year and 6 months`, `about 2 weeks`, `5 to 9 days`."""
        first, dots, last = self.text.strip("[]~").partition("..")
        low, high = _counted(first.strip("~")), _counted(last.strip("~"))
        if not low or (dots and not high):
            return self.text
        about = "about " if self.approximate else ""
        if len(low) == len(high) == 1 and low[0][1] == high[0][1]:
            return f"{about}{low[0][0]} to {_spelt(high)}"
        return f"{about}{_spelt(low)} to {_spelt(high)}" if dots else f"{about}{_spelt(low)}"

    @property
    def minutes(self) -> tuple[Fraction, Fraction] | None:
        """The least and the most minutes of one that is written in hours, minutes or seconds alone; None of others."""
        first, _, last = self.text.strip("[]~").partition("..")
        least, most = _minutes(first.strip("~")), _minutes((last or first).strip("~"))
        return None if least is None or most is None else (least, most)

    @property
    def rounding_minutes(self) -> tuple[Fraction, Fraction] | None:
        """From how many minutes, and below how many, a length is told as this one, by the finest unit written.

        `PT1H` is half an hour up to an hour and a half. None of what is not in hours, minutes or seconds alone, and of
        what is rough.
        """
        minutes = self.minutes
        if minutes is None or self.approximate:
            return None
        half = _HALF_A_UNIT[self.text.rstrip("]")[-1]]
        return minutes[0] - half, minutes[1] + half

    def after(self, day: int) -> tuple[int, int]:
        """Return the first and the last day number that lies so long after one, by the calendar.

        `P1M` after the 1st of March is the 1st of April; after the 31st of January it is the last day of February.
        """
        fewest, most = self.months
        return (
            add_months(day, fewest) + self.least - _whole_months(fewest)[0],
            add_months(day, most) + self.most - _whole_months(most)[1],
        )


def parse_duration(text: str) -> Duration:
    """Return a duration with its bounds in days.

    Args:
        text: `P7D`, `P2W`, `P1Y6M`, `PT36H`; with `~` before or after it; or a range, `[P5D..P9D]`.

    Returns:
        The duration. A month is 28 to 31 days, years as many as they can have; hours are rounded outwards.

    Raises:
        DurationError: it is no such duration.
    """
    if len(text) > _MOST_CHARACTERS:
        raise DurationError(f"longer than {_MOST_CHARACTERS} characters", _MOST_CHARACTERS)
    if not text.startswith("["):
        return _one(text, 0, text)
    if not text.endswith("]"):
        raise DurationError("the bracket is not closed; a range is written `[P5D..P9D]`", len(text))
    first, dots, second = text[1:-1].partition("..")
    if not dots:
        raise DurationError("a range of durations is written `[P5D..P9D]`", 1)
    low, high = _one(first, 1, text), _one(second, len(first) + 3, text)
    if (low.least, low.most) > (high.least, high.most):
        raise DurationError(
            f"the range ends before it begins; `[{second}..{first}]` was probably meant", len(first) + 3
        )
    months = low.months[0], high.months[1]
    return Duration(text, low.least, high.most, low.approximate or high.approximate, months)


def widened_duration(duration: Duration, tolerance: Tolerance) -> Duration:
    """Return a duration with the bounds that its `~` allows, by the finest unit that it was written in.

    Args:
        duration: as authored.
        tolerance: days for a duration in days, weeks or less; months for one in months; years for one in years.
    """
    if not duration.approximate:
        return duration
    unit = duration.text.rstrip("]~")[-1:]
    days = tolerance.day
    if unit == "Y":
        days = tolerance.year * _LONGEST_YEAR
    elif unit == "M" and "T" not in duration.text:
        days = tolerance.month * _LONGEST_MONTH
    return replace(duration, least=max(0, duration.least - days), most=duration.most + days)


def _one(part: str, offset: int, whole: str) -> Duration:
    bare = part.removeprefix("~") if part.startswith("~") else part.removesuffix("~")
    found = _DURATION.fullmatch(bare)
    if found is None:
        raise _explained(part, bare, offset, whole)
    years, months, weeks, days, hours, minutes, seconds = (
        Fraction((number or "0").replace(",", ".")) for number in found.groups()
    )
    fewest, most = _months(12 * years + months)
    rest = 7 * weeks + days + hours / 24 + minutes / 1440 + seconds / 86_400
    calendar = floor(12 * years + months)
    return Duration(part, floor(fewest + rest), ceil(most + rest), bare != part, (calendar, calendar))


def _counted(bare: str) -> list[tuple[str, str]]:
    """Return the numbers of a duration, each with the name of its unit; none where it is no duration."""
    found = _DURATION.fullmatch(bare)
    return [(number, name) for number, name in zip(found.groups(), _NAMES, strict=True) if number] if found else []


def _minutes(bare: str) -> Fraction | None:
    counted = _counted(bare)
    if not counted or any(name not in _MINUTES for _, name in counted):
        return None
    return sum((Fraction(number.replace(",", ".")) * _MINUTES[name] for number, name in counted), Fraction(0))


def _spelt(counted: list[tuple[str, str]]) -> str:
    *most, last = (f"{number} {name}{'' if number == '1' else 's'}" for number, name in counted)
    return f"{', '.join(most)} and {last}" if most else last


def _months(count: Fraction) -> tuple[Fraction, Fraction]:
    """Return the fewest and the most days that so many months can have; a part of a month in proportion."""
    whole = floor(count)
    part = count - whole
    fewest, most = _whole_months(whole)
    if part:
        next_fewest, next_most = _whole_months(whole + 1)
        return fewest + part * (next_fewest - fewest), most + part * (next_most - most)
    return Fraction(fewest), Fraction(most)


@lru_cache(maxsize=256)
def _whole_months(count: int) -> tuple[int, int]:
    cycles, months = divmod(count, _MONTHS_IN_400_YEARS)
    begins = _month_begins()
    spans = [begins[first + months] - begins[first] for first in range(_MONTHS_IN_400_YEARS)]
    return cycles * _DAYS_IN_400_YEARS + min(spans), cycles * _DAYS_IN_400_YEARS + max(spans)


@lru_cache(maxsize=1)
def _month_begins() -> tuple[int, ...]:
    months = [days_in_month(year, month) for year in range(800) for month in range(1, 13)]
    return tuple(accumulate(months, initial=0))


def _explained(part: str, bare: str, offset: int, whole: str) -> DurationError:
    if not bare:
        return DurationError("a duration is missing; `P7D` is seven days", offset)
    if (words := _IN_WORDS.fullmatch(bare.lower())) is not None:
        return DurationError(f"write `{_UNITS[words[2]].format(words[1])}`", offset)
    if bare.startswith("-"):
        return DurationError("a duration has no sign; say `before` or `after` instead", offset)
    if bare.startswith("p"):
        return DurationError(f"`P` is a capital: `{part.upper()}`", offset)
    if not bare.startswith("P"):
        return DurationError("a duration begins with `P`, as in `P7D`, `P2W`, `P1Y6M`", offset)
    lead = offset + part.index("P")
    length = _longest_beginning(bare)
    return DurationError(
        "a duration is `P` and numbers with Y, M, W, D in that order, then `T` with H, M, S; `P7D` is seven days",
        min(lead + length, len(whole)),
    )


def _longest_beginning(bare: str) -> int:
    """Return how many characters of it can still begin a duration."""
    beginning = re.compile(
        rf"P(?:{_NUMBER}Y)?(?:{_NUMBER}M)?(?:{_NUMBER}W)?(?:{_NUMBER}D)?"
        rf"(?:T(?:{_NUMBER}H)?(?:{_NUMBER}M)?(?:{_NUMBER}S)?)?{_NUMBER}?"
    )
    found = beginning.match(bare)
    return found.end() if found else 0
