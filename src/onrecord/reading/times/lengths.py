"""Lengths of time in words: three decades, a two-week drill, a week after."""

import re
from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations, pairwise

from onrecord.model.frozen import dataclass
from onrecord.reading.languages import DEFAULT, time_words
from onrecord.reading.times.amounts import AMOUNT, Amount, amount_of, hedge_around
from onrecord.reading.times.numerals import counted_tokens
from onrecord.reading.times.readings import DateExpression, Grain, Hedge
from onrecord.reading.times.tokens import Token, kinds_of

__all__ = ["Length", "lengths_apart", "lengths_between", "read_distances", "read_lengths"]

_LENGTH = re.compile(rf"{AMOUNT}|y-?[1-7O]|[1-7OY](?=-?#)|(?<=D)[1-5](?![v-])")
_DISTANCE = re.compile(rf"{_LENGTH.pattern}|(?<=e)[1-5](?=f)|[OY](?=[fl])")
_UNITS = re.compile("[1-7OY#]")
_DAYS = {
    Grain.DAY: (1, 1, 0), Grain.WEEK: (7, 7, 3), Grain.MONTH: (28, 31, 15), Grain.QUARTER: (90, 92, 30),
    Grain.YEAR: (365, 366, 182), Grain.DECADE: (3652, 3653, 1826), Grain.CENTURY: (36524, 36525, 18262),
}  # fmt: skip
_FAR = 10**9
_MOST_COMPARED = 4
_MOST_DAYS = 12


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time that words tell.

    Args:
        start: first code point in the text.
        end: one past the last code point.
        words: the words.
        least: the fewest days that it can be; a length in weeks or longer is as precise as half of its unit.
        most: the most days that it can be.
        minutes: the least and the most minutes of hours and minutes; None of longer units, and of none that is hedged.
    """

    start: int
    end: int
    words: str
    least: int
    most: int
    minutes: tuple[Fraction, Fraction] | None = None


def read_lengths(text: str, language: str = DEFAULT) -> tuple[Length, ...]:
    """Return the lengths of time that an English text tells, in order."""
    return _read(text, language, _LENGTH)


def read_distances(text: str, language: str = DEFAULT) -> tuple[Length, ...]:
    """Return the lengths of time and what else tells how far two times are apart (`the day before`, `hours later`)."""
    return _read(text, language, _DISTANCE)


def _read(text: str, tag: str, pattern: re.Pattern[str]) -> tuple[Length, ...]:
    language = time_words(tag)
    kinds = "" if language is None else kinds_of(text, language)
    if language is None or _UNITS.search(kinds) is None:
        return ()
    words = counted_tokens(text, language)
    kinds = "".join([word.kind for word in words])
    found = []
    for match in pattern.finditer(kinds):
        told = amount_of(_counted(words[match.start() : match.end()]), language, hedge_around(words, *match.span()))
        least, most = _days(told)
        start, end = words[match.start()].start, words[match.end() - 1].end
        found.append(Length(start, end, text[start:end], least, most, told.minutes if told.hedge is None else None))
    return tuple(found)


def lengths_between(expressions: tuple[DateExpression, ...]) -> tuple[Length, ...]:
    """Return how long the stretches are that date expressions tell, the last day counted or not."""
    return tuple(
        Length(expression.start, expression.end, expression.words, max(0, end[0] - start[1]), end[1] - start[0] + 1)
        for expression in expressions
        for reading in expression.candidates
        if reading.role in {"extent", "window", "between"}
        for start, end in pairwise((reading.starts, reading.ends))
        if start[0] is not None and start[1] is not None and end[0] is not None and end[1] is not None
    )


def lengths_apart(expressions: Sequence[DateExpression]) -> tuple[Length, ...]:
    """Return how far apart each two of the first few days that date expressions tell are."""
    days = [
        (expression, reading.first)
        for expression in expressions[:_MOST_COMPARED]
        for reading in expression.candidates
        if reading.role == "moment" and reading.first is not None and reading.first == reading.last
    ]
    return tuple(
        Length(one.start, other.end, f"{one.words} and {other.words}", abs(second - first), abs(second - first))
        for (one, first), (other, second) in combinations(days[:_MOST_DAYS], 2)
        if one is not other
    )


def _counted(words: Sequence[Token]) -> list[Token]:
    """Return words with what looks like a year as the number that it is before a unit (`1200 days`)."""
    return [word._replace(kind="N") if word.kind == "y" else word for word in words]


def _days(told: Amount) -> tuple[int, int]:
    least_of_one, most_of_one, doubt = _DAYS[told.grain]
    low, high = told.counts
    least, most = least_of_one * low - doubt, most_of_one * high + doubt
    if told.hedge is Hedge.OVER:
        return least_of_one * low, _FAR
    if told.hedge is Hedge.BELOW:
        return 0, most_of_one * high
    if told.hedge is not None:
        least -= most_of_one
    if told.hedge is Hedge.ABOUT:
        most += most_of_one
    return max(0, least), most
