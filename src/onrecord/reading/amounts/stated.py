"""The numbers that a text states: how much, how firmly said, beside which words; and the figures that state nothing."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import cache
from itertools import pairwise

from onrecord.model.frozen import dataclass
from onrecord.reading.amounts.currencies import currency_before
from onrecord.reading.amounts.digits import Form
from onrecord.reading.amounts.figures import Figure, figures
from onrecord.reading.amounts.roles import Firmness, Role, Taken, hedge, part_told, role_of, taken, within
from onrecord.reading.amounts.rows import Joint, Pair, joint_of
from onrecord.reading.amounts.words import AmountWords, alternatives

__all__ = ["StatedNumber", "stated_numbers"]

_MOST_BEFORE, _MOST_AFTER = 16, 80
"""How much of the words on each side is kept: as far as a unit may reach."""

_ASIDE = 24
"""How far after its number a bracket with the same amount in another unit may open."""

_MARKS = {
    Firmness.EXACT: "",
    Firmness.ABOUT: "~",
    Firmness.NEARLY: "~",
    Firmness.AT_LEAST: ">=",
    Firmness.MORE_THAN: ">",
    Firmness.AT_MOST: "<=",
    Firmness.LESS_THAN: "<",
}
_LOWER = {Firmness.AT_LEAST, Firmness.MORE_THAN}
_UPPER = {Firmness.AT_MOST, Firmness.LESS_THAN, Firmness.NEARLY}


@dataclass(frozen=True, slots=True)
class StatedNumber:
    """A number as a text has it.

    Args:
        start: first code point of its figure.
        end: one past the last.
        low: the number, or the lower end of its range.
        high: the number, or the upper end of its range.
        firmness: how firmly it is said.
        said: the words that state it, with those that say how firmly.
        before: the words right before its figure, not more than 16 characters; a sign of its unit may be among them.
        after: the words that follow its figure, not more than 80 characters.
        shared: the words that follow the last number of the row that it stands in; empty where it stands in none.
        role: what it is; only one of the kind `STATED` states how much there is.
        is_whole: the words tell a part of it (`half of the 60 men`).
        needs_unit: it is one only where the letters joined to it are its unit (`3m`, `11s`).
        in_words: no digit stands in it.
        is_fraction: it is told as a part of one.
    """

    start: int
    end: int
    low: Fraction
    high: Fraction
    firmness: Firmness
    said: str
    before: str = ""
    after: str = ""
    shared: str = ""
    role: Role = Role.STATED
    is_whole: bool = False
    needs_unit: bool = False
    in_words: bool = False
    is_fraction: bool = False

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


def stated_numbers(text: str, words: AmountWords, names: Sequence[tuple[int, int]] = ()) -> tuple[StatedNumber, ...]:
    """Return the numbers of a text, in order, with what each is.

    Args:
        text: the text.
        words: the words of its language.
        names: the places of names in it, ascending; digits within them state nothing.
    """
    found = figures(text, words)
    pairs = [*_chained([joint_of(text, low, high, words) for low, high in pairwise(found)]), Pair(Joint.NONE)]
    reader = _Reader(text, words, found, pairs, taken(text, words, names))
    rows: list[StatedNumber] = []
    for row in reader.rows():
        rows.append(_in_an_aside(row, rows[-1], words.units.stops) if rows else row)
    return tuple(rows)


@cache
def _scales_apart(words: AmountWords) -> re.Pattern[str]:
    return re.compile(
        rf"""
        [\s-] (?P<letter>{alternatives(words.scale_letters)}) (?: (?!\w) | (?=[A-Z]{{3}}(?!\w)) )
      | \s [A-Z]{{3}} \s (?P<scale>(?i:{alternatives(words.scales)})) (?!\w)
        """,
        re.VERBOSE,
    )


def _chained(pairs: Sequence[Pair]) -> Iterator[Pair]:
    """Yield how figures hang together; what a change goes on to is no range (`from 3 to 5 to 8 per cent`)."""
    before = Pair(Joint.NONE)
    for pair in pairs:
        goes_on = before.joint is Joint.CHANGE and pair.joint is Joint.RANGE
        yield replace(pair, joint=Joint.CHANGE) if goes_on else pair
        before = replace(pair, joint=Joint.CHANGE) if goes_on else pair


def _written(number: Fraction) -> str:
    """Return a number as digits."""
    if number.denominator == 1:
        return str(number.numerator)
    return f"{float(number):.12g}"


class _Reader:
    """Reads the figures of one text, those that belong together as one."""

    def __init__(
        self, text: str, words: AmountWords, found: Sequence[Figure], pairs: Sequence[Pair], stretches: Taken
    ) -> None:
        self.text, self.words, self.found, self.pairs, self.stretches = text, words, found, pairs, stretches

    def rows(self) -> Iterator[StatedNumber]:
        at = 0
        while at < len(self.found):
            pair = self.pairs[at]
            if pair.joint in {Joint.RANGE, Joint.PARTS} and (self._is_taken(at + 1) or self._ends_a_date(at)):
                pair = Pair(Joint.NONE)
            low = self.found[at]
            if pair.joint is Joint.RANGE:
                yield from self._range(at)
                if pair.are_apart:
                    yield from self._halves(at, Role.END)
                at += 2
            elif pair.joint is Joint.PARTS:
                high = self.found[at + 1]
                value = low.value + high.value / pair.per
                yield from self._single(at, end=high.end, value=value, after=low.end)
                if pair.are_named:
                    yield from self._single(at, end=high.end, value=value * pair.per, after=high.end)
                yield from self._halves(at, Role.PART)
                at += 2
            else:
                yield from self._with_next(at, pair)
                at += 1

    def _with_next(self, at: int, pair: Pair) -> Iterator[StatedNumber]:
        """Yield a number, and what it says with the one after it where both are no range."""
        low = self.found[at]
        before = self.pairs[at - 1].joint if at else Joint.NONE
        role = {
            Joint.SHARE: Role.SHARE, Joint.COUNTED_SHARE: Role.SHARED,
        }.get(pair.joint) or {
            Joint.SHARE: Role.SHARE, Joint.COUNTED_SHARE: Role.SHARE, Joint.TOLERANCE: Role.TOLERANCE,
        }.get(before, Role.STATED)  # fmt: skip
        if pair.joint is Joint.TOLERANCE:
            yield from self._single(at, role=role, after=self.found[at + 1].end)
        else:
            yield from self._single(at, role=role)
        if pair.joint is Joint.CHANGE:
            yield self._made(low, self.found[at + 1], role=Role.CHANGE)
        if pair.joint in {Joint.SHARE, Joint.COUNTED_SHARE} and self.found[at + 1].value:
            value = low.value / self.found[at + 1].value
            yield replace(self._made(low, low, end=self.found[at + 1].end, value=value), is_fraction=True)
        if at + 1 < len(self.found):
            yield from self._between_bounds(low, self.found[at + 1])

    def _halves(self, at: int, role: Role) -> Iterator[StatedNumber]:
        """Yield two numbers that are told as one, each by itself."""
        for each in (at, at + 1):
            yield from self._single(each, role=role)

    def _range(self, at: int) -> Iterator[StatedNumber]:
        low, high = self.found[at], self.found[at + 1]
        yield from self._readings(low, high, shared=self._shared(at + 1))

    def _single(
        self,
        at: int,
        *,
        role: Role = Role.STATED,
        end: int | None = None,
        value: Fraction | None = None,
        after: int | None = None,
    ) -> Iterator[StatedNumber]:
        figure = self.found[at]
        shared = self._shared(at)
        for row in self._readings(figure, figure, role=role, shared=shared, after=after):
            yield row if end is None or value is None else replace(row, end=end, low=value, high=value)

    def _shared(self, at: int) -> str:
        """Return the words after the last number of the row that a number opens or stands in."""
        last = at
        while last < len(self.pairs) and self.pairs[last].joint in {Joint.ROW, Joint.RANGE, Joint.CHANGE}:
            last += 1
        if last == at:
            return ""
        end = self.found[last].end
        return self.text[end : end + _MOST_AFTER]

    def _is_taken(self, at: int) -> bool:
        figure = self.found[at]
        return any(start <= figure.start < end for start, end, role in self.stretches if role is not Role.DATE)

    def _ends_a_date(self, at: int) -> bool:
        """Tell whether a number is of a date, and the one after it is not: `in June 2018 to 3,667 men`."""
        low, high = (within(self.found[each], self.stretches) for each in (at, at + 1))
        return low is Role.DATE and high is not Role.DATE

    def _readings(
        self, low: Figure, high: Figure, *, role: Role = Role.STATED, shared: str = "", after: int | None = None
    ) -> Iterator[StatedNumber]:
        """Yield what figures may say: one number, and for `3m` both millions and metres."""
        row = replace(self._made(low, high, role=role, after=after), shared=shared)
        scale = high.other_scale
        if scale > 1:
            beyond = high.end + len(high.suffix)
            multiplied = self._made(low, high, role=role, after=beyond, scale=scale)
            yield replace(multiplied, end=beyond, shared=shared)
            if currency_before(self.text, low.start):
                return
        if high.form is Form.DECADE:
            yield replace(row, role=Role.STATED, needs_unit=True)
            yield row
            return
        if re.compile(self.words.below_zero, re.IGNORECASE).match(self.text, high.end):
            yield replace(row, low=-row.high, high=-row.low)
            yield replace(row, role=Role.BELOW)
            return
        apart = self._scale_apart(high) if role is Role.STATED and high.scale == scale == 1 else None
        if apart and apart["scale"]:
            yield self._made(low, high, after=high.end, scale=10 ** self.words.scales[apart["scale"].lower()])
            return
        yield replace(row, needs_unit=scale > 1)
        if apart:
            by = 10 ** self.words.scale_letters[apart["letter"]]
            yield self._made(low, high, role=Role.MAYBE_SCALED, after=apart.end(), scale=by)

    def _scale_apart(self, figure: Figure) -> re.Match[str] | None:
        """Return what may multiply a number and does not stand right beside it (`8 B people`, `75 USD million`)."""
        return None if figure.suffix else _scales_apart(self.words).match(self.text, figure.end)

    def _made(
        self,
        low: Figure,
        high: Figure,
        *,
        role: Role = Role.STATED,
        end: int | None = None,
        value: Fraction | None = None,
        after: int | None = None,
        scale: int = 1,
    ) -> StatedNumber:
        text, words = self.text, self.words
        written_end = high.end + len(high.suffix)
        said = hedge(text, low.start, written_end, words)
        if role is Role.STATED:
            role = role_of(text, low, high, said=said, stretches=self.stretches, words=words)
        beside = high.end if after is None else after
        shares_scale = low.scale < high.scale and low.value < high.value / high.scale
        first = value if value is not None else (low.value * high.scale if shares_scale else low.value) * scale
        last = value if value is not None else high.value * scale
        if low is not high and low.scale > 1 and scale > 1:
            first = low.value
        return StatedNumber(
            start=low.start,
            end=end or high.end,
            low=min(first, last),
            high=max(first, last),
            firmness=said.firmness,
            said=" ".join(text[said.start : max(said.end, written_end)].split()),
            before=text[max(0, low.start - _MOST_BEFORE) : low.start],
            after=text[beside : beside + _MOST_AFTER],
            role=role,
            is_whole=part_told(text, said.start, words) == "the",
            in_words=low.in_words,
            is_fraction=Form.FRACTION in {low.form, high.form},
        )

    def _between_bounds(self, low: Figure, high: Figure) -> Iterator[StatedNumber]:
        """Yield the range of two bounds: `more than 2,000 but fewer than 3,000`."""
        if not 0 < high.start - low.end <= _MOST_AFTER or low.value >= high.value:
            return
        one, other = (hedge(self.text, each.start, each.end, self.words) for each in (low, high))
        if one.firmness not in _LOWER or other.firmness not in _UPPER or other.start < low.end:
            return
        joined = re.compile(r"\s*(?:[^\W\d_]+\s*){0,2},?\s*").fullmatch(self.text, low.end, other.start)
        if joined and joined[0].split() and joined[0].split()[-1].lower().strip(",") in self.words.row_words:
            yield replace(self._made(low, high), firmness=Firmness.EXACT)


def _in_an_aside(row: StatedNumber, before: StatedNumber, stops: frozenset[str]) -> StatedNumber:
    """Return a number that tells the one before it in another unit (`about 43 miles (69 km)`) as firmly as that."""
    gap = row.start - before.end
    if row.firmness is not Firmness.EXACT or before.firmness is Firmness.EXACT or not 0 < gap <= _ASIDE:
        return row
    opened = before.after[:gap].rpartition("(")
    if not opened[1] or any(mark in opened[0] for mark in ".,;:") or any(letter.islower() for letter in opened[2]):
        return row
    if stops & set(opened[0].lower().split()):
        return row
    joined = opened[0].split(" ")[0]
    said = before.said.removesuffix(joined) if joined else before.said
    return replace(row, firmness=before.firmness, said=f"{said}{before.after[:gap]}{row.said}")
