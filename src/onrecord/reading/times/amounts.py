"""Amounts of time in words: three decades, a fortnight, half a year, a year and two months, more than a week."""

from collections.abc import Sequence
from fractions import Fraction
from math import ceil, floor
from typing import NamedTuple

from onrecord.reading.times.publication import Counts
from onrecord.reading.times.readings import Grain, Hedge
from onrecord.reading.times.tokens import OR, Token, Tokens
from onrecord.reading.times.words import TimeWords

__all__ = ["AMOUNT", "MOST", "Amount", "amount_of", "hedge_around"]

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
