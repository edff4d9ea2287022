"""Lengths of time in words: three decades, a two-week drill, a week after."""

import re
from dataclasses import dataclass
from itertools import pairwise

from onrecord.grounding.dates.meanings import Place, counts, slack, unit
from onrecord.grounding.dates.readings import DateExpression, Grain
from onrecord.grounding.dates.tokens import kinds_of, tokens

__all__ = ["Length", "lengths_between", "read_lengths"]

_LENGTH = re.compile(r"~?(?:(?:Ac|A|c|n|N|y)-?v?(?:[1-7OY])(?:&AH)?|(?:n|N)&AHO|HA[2-7])")
_DAYS = {
    Grain.DAY: (1, 1, 0), Grain.WEEK: (7, 7, 3), Grain.MONTH: (28, 31, 15), Grain.QUARTER: (90, 92, 30),
    Grain.YEAR: (365, 366, 182), Grain.DECADE: (3652, 3653, 1826), Grain.CENTURY: (36524, 36525, 18262),
}  # fmt: skip
_FAR = 10**9


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time that words tell.

    Args:
        start: first code point in the text.
        end: one past the last code point.
        words: the words.
        least: the fewest days that it can be; a length in weeks or longer is as precise as half of its unit.
        most: the most days that it can be.
    """

    start: int
    end: int
    words: str
    least: int
    most: int


def read_lengths(text: str) -> tuple[Length, ...]:
    """Return the lengths of time that an English text tells, in order."""
    kinds = kinds_of(text)
    if _LENGTH.search(kinds) is None:
        return ()
    words = tokens(text)
    found = []
    for match in _LENGTH.finditer(kinds):
        place = Place(words, match.start(), match.end(), None, lambda: "none")
        least, most = _days(place)
        start, end = words[match.start()].start, words[match.end() - 1].end
        found.append(Length(start, end, text[start:end], least, most))
    return tuple(found)


def lengths_between(expressions: tuple[DateExpression, ...]) -> tuple[Length, ...]:
    """Return how long the stretches are that date expressions tell, the last day counted or not."""
    return tuple(
        Length(expression.start, expression.end, expression.words, max(0, end[0] - start[1]), end[1] - start[0] + 1)
        for expression in expressions
        for reading in expression.candidates
        if reading.role in {"extent", "window"}
        for start, end in pairwise((reading.starts, reading.ends))
        if start[0] is not None and start[1] is not None and end[0] is not None and end[1] is not None
    )


def _days(place: Place) -> tuple[int, int]:
    if "Y" in place.kinds:
        return 0, max(1, (counts(place)[1] + 23) // 24)
    least_of_one, most_of_one, doubt = _DAYS[unit(place)]
    low, high = counts(place)
    earlier, later = slack(place)
    halves = 1 if "H" in place.kinds else 0
    if place.kinds.lstrip("~").startswith("H"):
        low = high = 0
    least = least_of_one * low + least_of_one * halves // 2 - doubt
    most = most_of_one * high + most_of_one * halves // 2 + doubt
    if earlier > later:
        return least, _FAR
    return max(0, least - later * most_of_one), most + earlier * most_of_one
