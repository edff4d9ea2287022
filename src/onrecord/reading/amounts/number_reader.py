"""Reading the numbers that a text states: how much, how firmly said, and of what unit."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from onrecord.reading.amounts.figures import Figure, figures
from onrecord.reading.amounts.number_context import (
    Firmness,
    dated,
    hedge,
    is_label,
    is_negated,
    is_part_of_fraction,
    is_year,
    whole_of_a_part,
)
from onrecord.reading.amounts.units import measure_after, measure_before

__all__ = ["StatedNumber", "stated_numbers"]

_TO = re.compile(
    r"(?:\s?%|\s+per\s?cent)?(?:\s*[-‐‑–—]\s*|\s+(?P<word>to|or|and|through)\s+)(?:(?:US)?[$€£¥])?", re.IGNORECASE
)
_BETWEEN = re.compile(r"(?<!\w)(?:between|from)\s+(?:(?:US)?[$€£¥])?$", re.IGNORECASE)
_MOST_AFTER = 48
_MARKS = {
    Firmness.EXACT: "",
    Firmness.ABOUT: "~",
    Firmness.NEARLY: "~",
    Firmness.AT_LEAST: ">=",
    Firmness.MORE_THAN: ">",
    Firmness.AT_MOST: "<=",
    Firmness.LESS_THAN: "<",
}


@dataclass(frozen=True, slots=True)
class StatedNumber:
    """A number that a text states.

    Args:
        start: first code point of its figure.
        end: one past the last.
        low: the number, or the lower end of its range.
        high: the number, or the upper end of its range.
        firmness: how firmly it is said.
        measures: what it may be a measure of; none where it counts things or its unit is not known.
        said: the words that state it, with those that say how firmly.
        after: the words that follow its figure, not more than 48 characters.
        is_whole: the words tell a part of it (`half of the 60 men`).
    """

    start: int
    end: int
    low: Fraction
    high: Fraction
    firmness: Firmness
    measures: frozenset[str]
    said: str
    after: str = ""
    is_whole: bool = False

    @property
    def is_range(self) -> bool:
        """Whether it has two ends."""
        return self.low != self.high

    @property
    def as_authored(self) -> str:
        """How a fact file writes it."""
        low, high = _written(self.low), _written(self.high)
        if self.is_range:
            return f"~{low}..{high}" if self.firmness is Firmness.ABOUT else f"{low}..{high}"
        return _MARKS[self.firmness] + low


def stated_numbers(text: str, names: tuple[tuple[int, int], ...] = ()) -> tuple[StatedNumber, ...]:
    """Return the numbers that a text states, in order.

    Args:
        text: the text.
        names: the places of names in it, ascending; digits within them state nothing.

    Returns:
        The numbers; digits of dates, years, names, labels, fractions and ordinals are left out, and so is what is
        denied (`not six but seven`).
    """
    taken = sorted((*names, *dated(text)))
    found = [figure for figure in figures(text) if not _within(figure, taken)]
    return tuple(_stated(text, found))


def _written(number: Fraction) -> str:
    """Return a number as digits."""
    if number.denominator == 1:
        return str(number.numerator)
    return f"{float(number):.12g}"


def _within(figure: Figure, taken: list[tuple[int, int]]) -> bool:
    """Tell whether a figure lies in one of the stretches taken."""
    at = bisect_right(taken, (figure.start, figure.end))
    return any(start <= figure.start < end for start, end in taken[max(0, at - 2) : at + 1])


def _stated(text: str, found: list[Figure]) -> Iterator[StatedNumber]:
    at = 0
    while at < len(found):
        low = found[at]
        high = found[at + 1] if at + 1 < len(found) and _is_range(text, low, found[at + 1]) else low
        at += 1 if high is low else 2
        if not _counts(text, low, high):
            continue
        yield from _readings(text, low, high)


def _is_range(text: str, low: Figure, high: Figure) -> bool:
    """Tell whether two figures are the ends of one range."""
    joint = _TO.fullmatch(text, low.end, high.start)
    if joint is None or (low.value >= high.value and low.value >= high.value / high.scale):
        return False
    if joint["word"] and joint["word"].lower() == "and":
        return _BETWEEN.search(text, max(0, low.start - 16), low.start) is not None
    return True


def _counts(text: str, low: Figure, high: Figure) -> bool:
    """Tell whether figures state a number at all."""
    said = hedge(text, low.start, high.end)
    if is_label(text, low) or is_negated(text, low.start, said) or whole_of_a_part(text, said.start) == "some":
        return False
    if is_part_of_fraction(text, low) or is_part_of_fraction(text, high):
        return False
    if not is_year(text, low, high):
        return True
    return said.firmness is not Firmness.EXACT or bool(measure_before(text, low.start) | measure_after(text, high.end))


def _readings(text: str, low: Figure, high: Figure) -> Iterator[StatedNumber]:
    """Yield what the figures may say: one number, and for `3m` also metres."""
    said = hedge(text, low.start, high.end)
    measured = measure_before(text, low.start)
    if not measured:
        unit_joined = high.suffix and high.scale == 1
        measured = measure_after(text, high.end - len(high.suffix) if unit_joined else high.end)
    shares_scale = low.scale < high.scale and low.value < high.value / high.scale
    stated = StatedNumber(
        start=low.start,
        end=high.end,
        low=low.value * high.scale if shares_scale else low.value,
        high=high.value,
        firmness=said.firmness,
        measures=measured,
        said=" ".join(text[said.start : said.end].split()),
        after=text[high.end : high.end + _MOST_AFTER],
        is_whole=whole_of_a_part(text, said.start) == "the",
    )
    yield stated
    if high.suffix == "m" and not measured:
        yield replace(stated, low=low.value / low.scale, high=high.value / high.scale, measures=frozenset({"metre"}))
