"""Numbers that words state, against a number that a claim states."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from onrecord.model.findings import Span
from onrecord.model.frozen import dataclass
from onrecord.model.quantities import Quantity
from onrecord.reading.amounts.beside import Fit, counts_another, counts_its_own, fit, without_digits
from onrecord.reading.amounts.roles import Firmness, Role
from onrecord.reading.amounts.stated import StatedNumber
from onrecord.reading.amounts.units import unit_after, units_of
from onrecord.reading.amounts.vague import at_least
from onrecord.reading.amounts.words import AmountWords
from onrecord.reading.languages import DEFAULT, language
from onrecord.rules.case import Case

__all__ = [
    "Sought",
    "carries",
    "fitting",
    "instead",
    "mend",
    "place_in",
    "sought_in",
    "told_without_a_number",
    "unread",
    "why_unread",
]

_MOST_SHOWN = 4
_NEAR = 8
_LEAST_DECIMALS = 2
"""So many decimals must be written of a fraction that has no end (`0.67` for two thirds)."""

_LOWER = frozenset({Firmness.EXACT, Firmness.AT_LEAST, Firmness.MORE_THAN})
_UPPER = frozenset({Firmness.EXACT, Firmness.AT_MOST, Firmness.LESS_THAN, Firmness.NEARLY})
_GROUPED_BY_POINTS = re.compile(r"\d{1,3}\.\d{3}")
"""Digits that are a thousand times as many where a point parts thousands."""

_MINUS_APART = re.compile(r"(?<!\w)[-−–]\s$|(?<![\w\s]\s)(?<!\w)–$|\($|\(\s?[$€£]$")
_PERCENT = frozenset({("percent", 1)})
_AGES = {Role.AGE, Role.MAYBE_AGE}


@dataclass(frozen=True, slots=True)
class Sought:
    """What is looked for, and among which numbers.

    Args:
        stated: the numbers of the words, with what each is.
        quantity: what the claim states.
        unit: the property's unit.
        words: how the source's language tells numbers.
        naming: how the project's language names units.
    """

    stated: Sequence[StatedNumber]
    quantity: Quantity
    unit: str
    words: AmountWords
    naming: AmountWords

    @property
    def own(self) -> str:
        """The unit that the number must be of."""
        return self.quantity.unit or self.unit

    def fit(self, number: StatedNumber) -> Fit:
        """Tell whether a number is one of the unit, and counts what it counts."""
        if number.role not in _AGES and self.counts_another(number):
            return Fit.OTHER
        return fit(number, self.own, self.words.units, self.naming.units)

    def counts_another(self, number: StatedNumber) -> bool:
        """Tell whether a number counts something else than the unit, by the words after it and after those near it."""
        if units_of(self.own, self.naming.units):
            return False
        at = self.stated.index(number)
        near = [other.after for other in self.stated[max(0, at - _NEAR) : at + _NEAR] if other is not number]
        return counts_another(number.after, self.own, self.words.units, near)


def carries(stated: StatedNumber, quantity: Quantity, unit: str) -> bool:
    """Tell whether a number that words state carries a quantity.

    Args:
        stated: what the words state.
        quantity: what the claim states; a unit of its own must be that of the words.
        unit: the unit of the property; empty for a bare number.
    """
    words = _words(None)
    sought = Sought((stated,), quantity, unit, words, words)
    return stated.role is Role.STATED and _is_so_much(stated, quantity) and sought.fit(stated) is Fit.SAME


def _words(amounts: AmountWords | None) -> AmountWords:
    known = language(DEFAULT)
    return amounts or (known and known.amounts) or AmountWords()


def _is_so_much(stated: StatedNumber, quantity: Quantity) -> bool:
    """Tell whether a number that words state is as much as a quantity, and said as firmly."""
    if quantity.low is not None and quantity.high is not None and quantity.low != quantity.high:
        fits = {Firmness.EXACT, Firmness.ABOUT} if quantity.approximate else {Firmness.EXACT}
        return _is_as_much(stated, quantity) and stated.firmness in fits
    return _is_as_much(stated, quantity) and stated.firmness in _firmness_wanted(quantity)


def _is_as_much(stated: StatedNumber, quantity: Quantity) -> bool:
    """Tell whether a number is as much as a quantity, however firmly it is said."""
    if quantity.low is not None and quantity.high is not None and quantity.low != quantity.high:
        return (stated.low, stated.high) == (quantity.low, quantity.high)
    number = quantity.low if quantity.low is not None else quantity.high
    if stated.is_range or number is None:
        return False
    return stated.low == number or _is_rounded(stated.low, number, quantity)


def _is_rounded(stated: Fraction, number: Fraction, quantity: Quantity) -> bool:
    """Tell whether a number is a fraction without end as far as it is written out."""
    rest = stated.denominator
    for factor in (2, 5):
        while rest % factor == 0:
            rest //= factor
    decimals = re.search(r"\.(\d+)", quantity.text)
    if rest == 1 or decimals is None or len(decimals[1]) < _LEAST_DECIMALS:
        return False
    return round(stated, len(decimals[1])) == number


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


def sought_in(case: Case, quantity: Quantity, unit: str) -> Sought:
    """Return what is looked for in the words that a claim takes from a source."""
    known = case.reader.readings.of(case.source).language
    amounts = (known and known.amounts) or AmountWords()
    told = tuple(case.reader.numbers(case.wording))
    sought = Sought(told, quantity, unit, amounts, _words(None))
    own = sought.own
    if any(counts_its_own(row.after, own, amounts.units) or _is_of_them(row, amounts) for row in told):
        return sought
    text, counted = case.wording.document.text, "" if units_of(own, sought.naming.units) else own
    vague = (
        replace(row, start=row.start + span.start, end=row.end + span.start)
        for span in case.wording.spans
        for row in at_least(text[span.start : span.end], counted, amounts)
    )
    return replace(sought, stated=sorted((*told, *vague), key=lambda row: row.start))


def _is_of_them(number: StatedNumber, words: AmountWords) -> bool:
    """Tell whether a number is of those that were named before: `several drills, one of which`."""
    return next(iter(number.after.split(maxsplit=1)), "") in words.of_multitudes


def fitting(sought: Sought) -> list[StatedNumber]:
    """Return the numbers that are what is sought."""
    return [number for number in _so_much(sought) if sought.fit(number) is Fit.SAME]


def _so_much(sought: Sought) -> Iterator[StatedNumber]:
    """Yield the numbers that are as much as is sought, said as firmly."""
    for number in sought.stated:
        if number.role in {Role.STATED, *_AGES} and _is_so_much(number, sought.quantity):
            yield number


def unread(sought: Sought) -> Iterator[StatedNumber]:
    """Return the numbers that may be what is sought, for all that is read of them."""
    return (number for number in sought.stated if _is_unread(number, sought))


def _is_unread(number: StatedNumber, sought: Sought) -> bool:
    if number.role is Role.UNREAD:
        return _may_be_digits(number, sought.quantity)
    if _GROUPED_BY_POINTS.search(number.said) and number.low * 1000 in {sought.quantity.low, sought.quantity.high}:
        return number.role is Role.STATED
    if number.is_fraction and _PERCENT in units_of(sought.own, sought.naming.units):
        return number.low * 100 == sought.quantity.low == sought.quantity.high
    if _is_so_much(number, sought.quantity):
        if number.role in {Role.STATED, *_AGES}:
            return sought.fit(number) is Fit.UNSURE
        may_be = number.role.is_unsure or (number.role is Role.LABEL and not sought.own)
        return may_be and sought.fit(number) is not Fit.OTHER
    apart = _MINUS_APART.search(number.before) is not None and number.low == number.high
    return apart and number.role is Role.STATED and {sought.quantity.low, sought.quantity.high} == {-number.low}


def _may_be_digits(number: StatedNumber, quantity: Quantity) -> bool:
    """Tell whether digits that are not read may be those of a quantity."""
    written = re.sub(r"\D", "", number.said).strip("0")
    for bound in (quantity.low, quantity.high):
        digits = re.sub(r"\D", "", f"{float(bound):.12f}".rstrip("0")).strip("0") if bound is not None else ""
        if digits and (written.startswith(digits) or digits.startswith(written)):
            return True
    return False


def told_without_a_number(sought: Sought, texts: Iterable[str]) -> str:
    """Return the words that may tell what is sought without a number (`a gallon`, `twice`); empty where none do."""
    number = sought.quantity.low
    if number is None or number != sought.quantity.high:
        return ""
    told = (without_digits(text, number, sought.own, sought.words, sought.naming.units) for text in texts)
    return next(filter(None, told), "")


def why_unread(number: StatedNumber, sought: Sought, source: str) -> str:
    """Return why a number was not read as the one that is sought."""
    quoted = f"“{_said(number, beside=True)}” in the words from {source}"
    if number.role is not Role.STATED:
        return f"{quoted} is {number.role.value}"
    own = f"a number of {sought.own}" if sought.own else "a number without a unit"
    return f"{quoted} was not read as {own}"


def instead(sought: Sought) -> str:
    """Return what the words say instead, the same number said otherwise before all others, with why it does not count.

    Of those that count something else, the word after them is shown as well.
    """
    numbers = {sought.quantity.low, sought.quantity.high} - {None}
    rows = [number for number in sought.stated if number.role is Role.STATED or number.low in numbers]
    ranked = sorted(rows, key=lambda number: not {number.low, number.high} & numbers)
    if not ranked:
        return "no number stands there"
    shown = list(
        dict.fromkeys(_shown(number, sought, is_same=bool({number.low, number.high} & numbers)) for number in ranked)
    )
    rest = ", …" if len(shown) > _MOST_SHOWN else ""
    return f"what stands there is {', '.join(shown[:_MOST_SHOWN])}{rest}"


def _shown(number: StatedNumber, sought: Sought, *, is_same: bool) -> str:
    """Return a number in quotation marks; the same number with what beside it makes it another."""
    if number.role is not Role.STATED:
        return f"“{_said(number, beside=False)}” ({number.role.value})"
    unit = unit_after(number.after, 0, sought.words.units) if is_same and sought.fit(number) is Fit.OTHER else None
    if unit is not None:
        joined = (
            len(number.said) - len(number.said.rstrip(number.after[: unit.end]))
            if not number.after[:1].isspace()
            else 0
        )
        return f"“{number.said[: len(number.said) - joined]}{number.after[: unit.end]}”"
    return f"“{_said(number, beside=sought.counts_another(number))}”"


def _said(number: StatedNumber, *, beside: bool) -> str:
    words = number.after.split()
    if not beside or not words or number.said.endswith(words[0]):
        return number.said
    return f"{number.said} {words[0].rstrip('.,;:')}".strip()


def mend(sought: Sought) -> str:
    """Return what to do; where the number stands there and is said otherwise, how to write it."""
    quantity = sought.quantity
    own = f" {quantity.unit}" if quantity.unit else ""
    for number in sought.stated:
        if number.role is not Role.STATED or number.needs_unit:
            continue
        if {number.low, number.high} & {quantity.low, quantity.high} and sought.fit(number) is Fit.SAME:
            return f"Write it as the words say it: `{number.as_authored}{own}`."
    return "Correct the number, quote the words that state it, or say under `inferred` how it was reckoned."
