"""Numbers that words state, against a number that a claim states."""

import re
from collections.abc import Sequence

from onrecord.model.findings import Span
from onrecord.model.quantities import Quantity
from onrecord.reading.amounts.counted_things import counts_another
from onrecord.reading.amounts.number_context import Firmness
from onrecord.reading.amounts.number_reader import StatedNumber
from onrecord.reading.amounts.units import measures

__all__ = ["carries", "counting_another", "instead", "mend", "place_in"]

_MOST_SHOWN = 4
_NEAR = 8
_LOWER = frozenset({Firmness.EXACT, Firmness.AT_LEAST, Firmness.MORE_THAN})
_UPPER = frozenset({Firmness.EXACT, Firmness.AT_MOST, Firmness.LESS_THAN, Firmness.NEARLY})


def carries(stated: StatedNumber, quantity: Quantity, unit: str) -> bool:
    """Tell whether a number that words state carries a quantity.

    Args:
        stated: what the words state.
        quantity: what the claim states; a unit of its own must be that of the words.
        unit: the unit of the property; empty for a bare number.
    """
    if not _is_of_unit(stated, quantity, unit):
        return False
    if quantity.low is not None and quantity.high is not None and quantity.low != quantity.high:
        fits = {Firmness.EXACT, Firmness.ABOUT} if quantity.approximate else {Firmness.EXACT}
        return (stated.low, stated.high) == (quantity.low, quantity.high) and stated.firmness in fits
    number = quantity.low if quantity.low is not None else quantity.high
    return not stated.is_range and stated.low == number and stated.firmness in _firmness_wanted(quantity)


def _is_of_unit(stated: StatedNumber, quantity: Quantity, unit: str) -> bool:
    """Tell whether what words state may be a number of the quantity's unit."""
    wanted = measures(quantity.unit or unit)
    if wanted or stated.measures:
        return bool(wanted & stated.measures)
    if quantity.unit in {"", unit}:
        return True
    spelled = re.escape(quantity.unit).replace("_", r"[\s_-]")
    return re.match(rf"[\s-]?{spelled}(?!\w)", stated.after) is not None


def _firmness_wanted(quantity: Quantity) -> frozenset[Firmness]:
    """Return how firmly a number may be said to carry a quantity with one end."""
    if quantity.low is None:
        return frozenset({Firmness.LESS_THAN, Firmness.NEARLY}) if quantity.high_open else _UPPER
    if quantity.high is None:
        return frozenset({Firmness.MORE_THAN}) if quantity.low_open else _LOWER
    if quantity.approximate:
        return frozenset({Firmness.EXACT, Firmness.ABOUT, Firmness.NEARLY})
    return frozenset({Firmness.EXACT})


def place_in(text: str, number: StatedNumber) -> Span:
    """Return where a number stands, with the words beside it that tell how firmly it is said."""
    longest = len(number.said)
    start = text.find(number.said, max(0, number.start - longest), number.end + longest)
    if start < 0 or start > number.start:
        return Span(number.start, number.end)
    return Span(start, max(number.end, start + longest))


def counting_another(stated: Sequence[StatedNumber], unit: str) -> frozenset[int]:
    """Return where the numbers start that count something else than a unit."""
    return frozenset(number.start for at, number in enumerate(stated) if _counts_another(stated, at, unit))


def _counts_another(stated: Sequence[StatedNumber], at: int, unit: str) -> bool:
    """Tell whether a number counts something else than the unit, by the words after it and after those near it."""
    near = (number.after for number in stated[max(0, at - _NEAR) : at + _NEAR] if number is not stated[at])
    return counts_another(stated[at].after, unit, near)


def instead(stated: Sequence[StatedNumber], others: frozenset[int], quantity: Quantity) -> str:
    """Return what the words say instead, the same number said otherwise before all others.

    Of those that count something else, given by where they start, the word after them is shown as well.
    """
    numbers = {quantity.low, quantity.high}
    ranked = sorted(stated, key=lambda number: not {number.low, number.high} & numbers)
    if not ranked:
        return "no number stands there"
    shown = list(dict.fromkeys(f"“{_said(number, number.start in others)}”" for number in ranked))
    rest = ", …" if len(shown) > _MOST_SHOWN else ""
    return f"what stands there is {', '.join(shown[:_MOST_SHOWN])}{rest}"


def _said(number: StatedNumber, with_its_noun: bool) -> str:
    words = number.after.split()
    return f"{number.said} {words[0].rstrip('.,;:')}" if with_its_noun and words else number.said


def mend(stated: Sequence[StatedNumber], quantity: Quantity, unit: str) -> str:
    """Return what to do; where the number stands there and is said otherwise, how to write it."""
    own = f" {quantity.unit}" if quantity.unit else ""
    for number in stated:
        if _is_of_unit(number, quantity, unit) and {number.low, number.high} & {quantity.low, quantity.high}:
            return f"Write it as the words say it: `{number.as_authored}{own}`."
    return "Correct the number, quote the words that state it, or say under `inferred` how it was reckoned."
