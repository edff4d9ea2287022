"""Amounts of time in words (`three decades`, `half a year`, `more than a week`), and the lengths that a text tells."""

import re
from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations, pairwise
from math import ceil, floor
from typing import NamedTuple

from onrecord.model.frozen import dataclass
from onrecord.reading.languages import DEFAULT, time_words
from onrecord.reading.times.publication import Counts
from onrecord.reading.times.readings import DateExpression, Grain, Hedge
from onrecord.reading.times.tokens import OR, Token, Tokens, counted_tokens, kinds_of
from onrecord.reading.times.words import TimeWords

__all__ = [
    "AMOUNT", "MOST", "Amount", "Length", "amount_of", "hedge_around", "lengths_apart", "lengths_between",
    "read_distances", "read_lengths",
]  # fmt: skip

_COUNT = r"(?:A?c|A|n|N)v?"
_AND_A_HALF = r"-?&-?A?-?H"
AMOUNT = (
    rf"(?:{_COUNT}-?[1-7OY](?:{_AND_A_HALF}(?!-?[1-7OYA])|&[nN](?![1-7OY-]))?(?:(?:,?&|,)?{_COUNT}-?[1-5OY])?"
    rf"|(?:n|N|A){_AND_A_HALF}-?[1-7OY]"
    r"|A?H-?v?A?-?[1-7Y](?!-?&-?A?-?H)"
    r"|(?:A|[nN]-?)?[4O](?:vA|v|-)?[67])"
)
"""How the classes of words follow each other in an amount of time."""

_FINER = {
    Grain.YEAR: (Grain.MONTH, 12, 2), Grain.QUARTER: (Grain.MONTH, 3, 1), Grain.MONTH: (Grain.DAY, 30, 5),
    Grain.WEEK: (Grain.DAY, 7, 1), Grain.DECADE: (Grain.YEAR, 10, 2), Grain.CENTURY: (Grain.YEAR, 100, 5),
}  # fmt: skip
"""The unit that a part of a unit is counted in, how many of it make one, and how many it may be off."""

_SOME: Counts = (2, 10)
_HOURS = 24
MOST = 3000
"""The most units that are counted: beyond them no calendar reaches."""


class Amount(NamedTuple):
    """So many units of time.

    Args:
        grain: of the unit.
        counts: how many of it, least and most.
        doubt: how many more or fewer it may be because the words give it in parts of a greater unit.
        hedge: what the words leave open.
        minutes: the least and the most minutes of hours and minutes, half of the finer unit off; None of longer units.
    """

    grain: Grain
    counts: Counts
    doubt: int = 0
    hedge: Hedge | None = None
    minutes: tuple[Fraction, Fraction] | None = None

    @property
    def widest(self) -> Counts:
        """Least and most units with the doubt."""
        return max(0, self.counts[0] - self.doubt), self.counts[1] + self.doubt


class _Part(NamedTuple):
    """A number and its unit; of hours and minutes, the minutes of one and of all, least and most."""

    grain: Grain
    least: Fraction
    most: Fraction
    unit_minutes: Fraction = Fraction(0)
    minutes: tuple[Fraction, Fraction] = (Fraction(0), Fraction(0))


def amount_of(words: Sequence[Token], language: TimeWords, hedge: Hedge | None = None) -> Amount:
    """Return the amount of time that words tell.

    Args:
        words: as `AMOUNT` matches them; a unit alone is one of it, and several of it where it stands in the plural.
        language: the words of their language.
        hedge: what the words around them leave open.
    """
    units = [index for index, word in enumerate(words) if word.kind in "1234567OY"]
    if len(units) > 1 and words[units[0]].value is Grain.QUARTER:
        return _quarters(words, hedge)
    parts = []
    start = 0
    for index in units:
        parts.append(_part(words[start : index + 1], words[index], language))
        start = index + 1
    tail = words[start:]
    if tail and tail[-1].kind in "nN":
        parts[-1] = parts[-1]._replace(most=Fraction(_number(tail[-1])), unit_minutes=Fraction(0))
    elif any(word.kind == "H" for word in tail):
        parts[-1] = _and_a_half(parts[-1])
    return _together(parts, any(word.kind == "&" and word.value == OR for word in words), hedge)


def _and_a_half(part: _Part) -> _Part:
    half = Fraction(1, 2)
    if not part.unit_minutes:
        return part._replace(least=part.least + half, most=part.most + half)
    low, high = (minutes + half * part.unit_minutes for minutes in part.minutes)
    return part._replace(minutes=(low, high))


def _part(words: Sequence[Token], unit: Token, language: TimeWords) -> _Part:
    low, high = _count(words[:-1], unit)
    if unit.kind == "Y":
        hours = _HOURS * _number(unit)
        unit_minutes = Fraction(_HOURS * 60, hours)
        minutes = (low * unit_minutes, high * unit_minutes)
        return _Part(Grain.DAY, Fraction(floor(low / hours)), Fraction(ceil(high / hours)), unit_minutes, minutes)
    grain = unit.value if isinstance(unit.value, Grain) else Grain.YEAR
    times = language.folds.get(unit.words.lower(), 1)
    return _Part(grain, low * times, high * times)


def _count(words: Sequence[Token], unit: Token) -> tuple[Fraction, Fraction]:
    half = Fraction(sum(word.kind == "H" for word in words), 2)
    counts = [word.value for word in words if word.kind in "cnN"]
    if not counts:
        joined = any(word.kind == "&" for word in words) and any(word.kind == "A" for word in words[:1])
        whole = Fraction(1) if not half or joined else Fraction(0)
        if unit.kind in "OY" and not words:
            return Fraction(_SOME[0]), Fraction(_SOME[1])
        return whole + half, whole + half
    value = counts[0]
    low, high = value if isinstance(value, tuple) else (value, value)
    return min(_whole(low), MOST) + half, min(_whole(high), MOST) + half


def _quarters(words: Sequence[Token], hedge: Hedge | None) -> Amount:
    """Return the years of a quarter of a century, or of three of them."""
    share = next((_number(word) for word in words if word.kind in "nN"), 1)
    greater = Grain.CENTURY if words[-1].value is Grain.CENTURY else Grain.DECADE
    years = Fraction(share * _FINER[greater][1], 4)
    return Amount(Grain.YEAR, (floor(years), ceil(years)), _FINER[greater][2] - 2, hedge)


def _together(parts: Sequence[_Part], either: bool, hedge: Hedge | None) -> Amount:
    grain = min(part.grain for part in parts)
    doubt = 0
    split = any(part.least.denominator > 1 or part.most.denominator > 1 for part in parts)
    if split and grain in _FINER:
        grain, _, doubt = _FINER[grain]
    sums = [(part.least * _times(part.grain, grain), part.most * _times(part.grain, grain)) for part in parts]
    if either and len(sums) > 1:
        low, high = min(low for low, _ in sums), max(high for _, high in sums)
    else:
        low, high = sum((low for low, _ in sums), Fraction(0)), sum((high for _, high in sums), Fraction(0))
    return Amount(grain, (floor(low), ceil(high)), doubt, hedge, None if either else _minutes(parts))


def _minutes(parts: Sequence[_Part]) -> tuple[Fraction, Fraction] | None:
    """Return the minutes of hours and minutes together, as precise as half of the finest unit."""
    if not all(part.unit_minutes for part in parts):
        return None
    doubt = min(part.unit_minutes for part in parts) / 2
    least, most = sum(part.minutes[0] for part in parts), sum(part.minutes[1] for part in parts)
    return max(Fraction(0), least - doubt), most + doubt


def _times(grain: Grain, finer: Grain) -> int:
    """Return how many of a finer unit make one of a unit."""
    factor = 1
    while grain > finer and grain in _FINER:
        grain, times, _ = _FINER[grain]
        factor *= times
    return factor


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 1


def _number(word: Token) -> int:
    return _whole(word.value)


def hedge_around(words: Tokens, first: int, last: int) -> Hedge | None:
    """Return what the words right before and after an amount leave open.

    Args:
        words: of the text.
        first: index of the amount's first word; a hedge may be among its own first words.
        last: one past the index of its last word.
    """
    own = words[first:last]
    after = "".join(word.kind for word in words[last : last + 2])
    if after in {"&z", "-z"} or "&z" in "".join(word.kind for word in own):
        return Hedge.ABOUT
    leading = [word.words.lower() for word in words[max(0, first - 3) : first]]
    leading += [word.words.lower() for word in own[:2] if word.kind in "~i"]
    told = {" ".join(leading[-size:]) for size in (1, 2)} | {" ".join(leading[-3:-1])}
    if told & words.language.over:
        return Hedge.OVER
    if told & words.language.under:
        return Hedge.UNDER
    if told & words.language.below:
        return Hedge.OVER if set(leading[-3:]) & words.language.deniers else Hedge.BELOW
    before = words[first - 1].kind if first else ""
    return Hedge.ABOUT if before == "~" or any(word.kind == "~" for word in own[:2]) else None


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
