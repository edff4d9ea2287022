"""Figures: numbers as they are written in a text, in digits, in words, or in both (`2.5 million`)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import cache
from itertools import pairwise

from onrecord.model.frozen import dataclass
from onrecord.reading.amounts.digits import Form, Written, digits_pattern, written_digits
from onrecord.reading.amounts.words import AmountWords, alternatives

__all__ = ["Figure", "figures"]

_HUNDRED, _THOUSAND = 100, 1000
_MOST_SCALE = 10**18
_JOINT = r"(?:\s+|\s?[-‐‑]\s?)"


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as written.

    Args:
        start: first code point.
        end: one past the last; letters that follow its digits and may be its unit are not within.
        value: the number; 0 where its form is one that is not read.
        scale: what its last word multiplies by (`2.5 million`: a million); 1 when none does.
        bare_digits: it is written in digits alone, without marks between them.
        suffix: letters that follow its digits at once (`5km`); empty when there are none or they were read.
        form: what it is beside a plain number.
        other_scale: what its suffix multiplies by where it may as well be a unit (`3m`); 1 when it does not.
        code: letters right before its digits (`USD1,700`).
        in_words: no digit stands in it.
    """

    start: int
    end: int
    value: Fraction
    scale: int = 1
    bare_digits: bool = False
    suffix: str = ""
    form: Form = Form.PLAIN
    other_scale: int = 1
    code: str = ""
    in_words: bool = False


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    word: str
    figure: Figure | None


def figures(text: str, words: AmountWords) -> tuple[Figure, ...]:
    """Return the numbers that are written in a text, in order.

    Words are read up to trillions (`two thousand five hundred`, `half a million`, `two dozen`, `two point seven
    million`, `2.5 million`, `3bn`), fractions as well. Words for dozens and hundreds alone are none. What a number is
    of, and how firmly it is said, is not looked at here. Numbers of more than 30 digits are passed over.

    Args:
        text: the text.
        words: the words of its language.
    """
    found: list[Figure] = []
    grammar = _grammar(words)
    for phrase in grammar.phrase.finditer(text):
        tokens = tuple(grammar.tokens(text, *phrase.span()))
        middle = (
            _middle(tokens, words) if grammar.between.search(text, max(0, phrase.start() - 16), phrase.start()) else 0
        )
        for row in (tokens[:middle], tokens[middle:]):
            found.extend(_in_a_row(text, row, words))
    return tuple(_unread_together(text, found))


def _unread_together(text: str, found: Sequence[Figure]) -> Iterator[Figure]:
    """Yield figures; a number in words and an ordinal right after it may be a fraction, which is not read.

    `one twenty-fifth` is one of twenty-five.
    """
    follows = [
        low.in_words
        and high.form in {Form.ORDINAL, Form.FRACTION}
        and high.in_words
        and text[low.end : high.start].isspace()
        for low, high in pairwise(found)
    ]
    for figure, joins, joined in zip(found, [*follows, False], [False, *follows], strict=False):
        yield replace(figure, form=Form.UNREAD) if joins or joined else figure


def _middle(tokens: tuple[_Token, ...], words: AmountWords) -> int:
    """Return the index of the conjunction between the ends of a range (`between two hundred and three hundred`)."""
    joined = [at for at, token in enumerate(tokens) if token.word in words.conjunctions]
    return joined[len(joined) // 2] if joined else 0


def _in_a_row(text: str, tokens: tuple[_Token, ...], words: AmountWords) -> Iterator[Figure]:
    at = 0
    while at < len(tokens):
        reading = _Reading(text, tokens, at, words)
        figure = reading.read()
        if figure is not None:
            yield figure
        at = at + 1 if figure is None else reading.at


class _Grammar:
    """The patterns of a language's numbers."""

    def __init__(self, words: AmountWords) -> None:
        self.words = words
        opening = {
            *words.ones, *words.tens, *words.joined, *words.hundred, *words.parts, *words.articles, *words.minuses
        }  # fmt: skip
        inner = {
            *opening, *words.scales, *words.groups, *words.many_groups, *words.many_parts, *words.ordinals,
            *words.conjunctions, *words.points, *words.noughts, *words.parted_by,
        }  # fmt: skip
        digits = digits_pattern(words)
        first = rf"(?: {digits} | (?<![\w])(?i:{_any(opening)})(?![\w]) )"
        more = rf"(?: {_unnamed(digits)} | (?i:{_any(inner)})(?![\w]) )"
        self.phrase = re.compile(rf"{_unnamed(first)} (?: (?:\)?\s+|\s?[-‐‑]\s?) {more} )*", re.VERBOSE)
        self.between = re.compile(rf"(?<!\w)(?i:{alternatives(words.between)})\s+$")
        self._token = re.compile(rf"{digits} | (?P<word>(?<![\w])[^\W\d_]+(?![\w]))", re.VERBOSE)

    def tokens(self, text: str, start: int, end: int) -> Iterator[_Token]:
        for match in self._token.finditer(text, start, end):
            if match["word"]:
                yield _Token(match.start(), match.end(), match["word"].lower(), None)
                continue
            written = written_digits(match, self.words)
            yield _Token(match.start(), match.end(), "", _figure(written) if written else None)


def _figure(written: Written) -> Figure:
    return Figure(
        start=written.start,
        end=written.end,
        value=written.value,
        scale=written.scale,
        bare_digits=written.bare,
        suffix=written.suffix,
        form=written.form,
        other_scale=written.other_scale,
        code=written.code,
    )


def _any(words: set[str]) -> str:
    return alternatives(frozenset(words)).replace(" ", r"\s+")


def _unnamed(pattern: str) -> str:
    return re.sub(r"\(\?P<\w+>", "(?:", pattern)


@cache
def _grammar(words: AmountWords) -> _Grammar:
    return _Grammar(words)


class _Reading:
    """One number being read, token by token.

    `total` holds what a scale has closed (`two thousand`), `current` what is still open (`five hundred`).
    """

    def __init__(self, text: str, tokens: tuple[_Token, ...], at: int, words: AmountWords) -> None:
        self.text, self.tokens, self.at, self.words = text, tokens, at, words
        self.first = self.closed_at = at
        self.total, self.current = Fraction(0), Fraction(0)
        self.scale = 1
        self.open_scale = _MOST_SCALE
        self.room = _THOUSAND
        self.sign = 1
        self.form = Form.PLAIN

    def read(self) -> Figure | None:
        """Return the number that starts at the token, and leave `at` after it; None when none starts there."""
        if self.tokens[self.at].word in self.words.minuses:
            self.sign = -1
            self.at += 1
            if self._gone():
                return None
        token = self.tokens[self.at]
        if token.figure is not None:
            self.at += 1
            if self.sign > 0 and not self._is_multiplied(token.figure):
                return token.figure
            if token.figure.form not in {Form.PLAIN, Form.FRACTION}:
                return token.figure
            self.current, self.room = token.figure.value, 0
        elif not self._opens():
            return None
        while self._goes_on():
            pass
        return self._made(token)

    def _made(self, opening: _Token) -> Figure:
        own = self.tokens[self.first : self.at]
        last = own[-1].figure
        suffix = last.suffix if last else ""
        return Figure(
            start=own[0].start,
            end=last.end if last and self.scale == 1 else own[-1].end,
            value=self.sign * (self.total + self.current),
            scale=self.scale,
            suffix=suffix,
            form=self.form,
            code=opening.figure.code if opening.figure else "",
            in_words=all(token.figure is None for token in own),
        )

    def _gone(self) -> bool:
        return self.at >= len(self.tokens) or not self._adjoins(self.at)

    def _is_multiplied(self, figure: Figure) -> bool:
        """Tell whether a word that multiplies follows digits, or a part of one."""
        if figure.suffix or figure.form not in {Form.PLAIN, Form.FRACTION}:
            return False
        word = self._word()
        if word in self.words.conjunctions:
            return self._part_after(1) is not None
        multiplying = (self.words.hundred, self.words.scales, self.words.groups, self.words.many_groups)
        return any(word in table for table in multiplying)

    def _opens(self) -> bool:
        words = self.words
        word, following = self.tokens[self.at].word, self._word(1)
        if part := self._part_of_many():
            return part
        if word in words.articles and (following in words.hundred or following in {*words.scales, *words.groups}):
            self.at += 1
            self.current = Fraction(1)
            return True
        if word in words.hundred:
            if following not in words.scales:
                return False
            self.current = Fraction(1)
            self._multiply(_HUNDRED)
            return True
        if word in words.joined:
            self.current, self.room = Fraction(words.joined[word]), 0
            self.at += 1
            return True
        return self._small(word)

    def _part_of_many(self) -> bool:
        """Read a part of what follows: `half a million`, `a quarter million`, `half a dozen`, `half`, `a third`."""
        words = self.words
        at = self.at
        article = self.tokens[at].word in words.articles
        word = self._word(1) if article else self.tokens[at].word
        if word not in words.parts or (word not in words.sure_parts and not article):
            return False
        after = self.at + 1 + article
        ahead = after - self.at
        multiplied = {*words.hundred, *words.scales, *words.groups}
        if self._word(ahead) in words.articles and self._word(ahead + 1) in multiplied:
            after += 1
        elif self._word(ahead) not in multiplied:
            self.form = Form.FRACTION
        self.current, self.room = Fraction(1, words.parts[word]), 0
        self.at = after
        return True

    def _goes_on(self) -> bool:
        """Take the next token if the number goes on with it."""
        words, word = self.words, self._word()
        if not word:
            return self._digits_again()
        if word in words.conjunctions:
            return self._and()
        if word in words.points:
            return self._point()
        if word in words.hundred and 0 < self.current < _HUNDRED:
            self._multiply(_HUNDRED)
            return True
        group = words.groups.get(word) or words.many_groups.get(word)
        if group and 0 < self.current < _HUNDRED:
            self._multiply(group)
            self.room = 0
            return True
        if word in words.scales:
            return self._scaled(10 ** words.scales[word])
        if word in words.parted_by:
            return self._part_of_a_scale()
        return self._divided(word) or self._small(word)

    def _part_of_a_scale(self) -> bool:
        """Read `of a million` after a part of one: `three quarters of a million`."""
        words = self.words
        ahead = 2 if self._word(1) in words.articles else 1
        scale = words.scales.get(self._word(ahead))
        if self.form is not Form.FRACTION or scale is None or self.total:
            return False
        self.current *= 10**scale
        self.scale = 10**scale
        self.form = Form.PLAIN
        self.room = 0
        self.at += ahead + 1
        return True

    def _digits_again(self) -> bool:
        """Read on in digits: the `3 hundred` of `4 thousand 3 hundred`."""
        if self._gone() or self.scale == 1 or self.current:
            return False
        figure = self.tokens[self.at].figure
        if figure is None or figure.form is not Form.PLAIN or figure.suffix or not 0 < figure.value < self.open_scale:
            return False
        following = self._word(1)
        if following not in self.words.hundred and not 0 < self.words.scales.get(following, 0) < _power(
            self.open_scale
        ):
            return False
        self.current, self.room = figure.value, 0
        self.at += 1
        return True

    def _scaled(self, by: int) -> bool:
        """Close what is open with a scale (`two thousand`), or multiply what is closed (`two thousand million`).

        Where neither can be, another number has begun (`two million, three million` without the comma): go back.
        """
        if self.current and by < self.open_scale:
            self.total += self.current * by
        elif self.total and not self.current:
            self.total *= by
        else:
            if self.total:
                self.at, self.current = self.closed_at, Fraction(0)
            return False
        self.scale = self.open_scale = by
        self.current, self.room = Fraction(0), _THOUSAND
        self.form = Form.PLAIN
        self.at += 1
        self.closed_at = self.at
        return True

    def _and(self) -> bool:
        """Read `and a half`, `and three quarters`, and the `and` of `one hundred and twenty`."""
        part = self._part_after(1)
        if part is not None:
            value, length = part
            scale = 10 ** self.words.scales.get(self._word(1 + length), 0)
            if self.total and not self.current and 1 < scale < self.open_scale:
                value, length = value * scale / self.scale, length + 1
            self.current += value * (self.scale if self.total and not self.current else 1)
            self.at += 1 + length
            self.room = 0
            return True
        if self.scale == 1:
            return False
        following = self._figure(1)
        if following is not None and self._starts_another():
            return False
        if following is not None and self.room == _HUNDRED and 0 < following < _HUNDRED:
            self.at += 2
            self.current += following
            self.room = 0
            return True
        if self._value(self._word(1)) is None or self._starts_another():
            return False
        self.at += 1
        if self._small(self._word()):
            return True
        self.at -= 1
        return False

    def _starts_another(self) -> bool:
        """Tell whether the number after `and` is one by itself: `two hundred and three hundred`."""
        return self.scale == _HUNDRED and any(self._word(ahead) in self.words.hundred for ahead in (2, 3))

    def _part_after(self, ahead: int) -> tuple[Fraction, int] | None:
        """Return the part of one that stands so far ahead, and in how many words: `a half`, `three quarters`."""
        words = self.words
        token = self.tokens[self.at + ahead] if self.at + ahead < len(self.tokens) else None
        if token and token.figure and token.figure.form is Form.FRACTION and token.figure.value < 1:
            return token.figure.value, 1
        upper, lower = self._word(ahead), self._word(ahead + 1)
        if (upper in words.articles or words.ones.get(upper) == 1) and lower in words.parts:
            return Fraction(1, words.parts[lower]), 2
        tens, ones = words.tens.get(upper), words.ones.get(lower, _TENS_ROOM)
        part = words.many_parts.get(self._word(ahead + 2), 0)
        if tens and ones < _TENS_ROOM and tens + ones < part:
            return Fraction(tens + ones, part), 3
        value = words.ones.get(upper, tens)
        if value and lower in words.many_parts and value < words.many_parts[lower]:
            return Fraction(value, words.many_parts[lower]), 2
        return None

    def _point(self) -> bool:
        """Read the decimals after `point`, figure by figure."""
        if self.total.denominator != 1 or self.current.denominator != 1:
            return False
        decimals, ahead = "", 1
        while (figure := self._decimal(self._word(ahead))) is not None and len(decimals) < _MOST_DECIMALS:
            decimals += figure
            ahead += 1
        if not decimals:
            return False
        self.current += Fraction(int(decimals), 10 ** len(decimals))
        self.room = 0
        self.at += ahead
        return True

    def _decimal(self, word: str) -> str | None:
        if word in self.words.noughts:
            return "0"
        value = self._value(word)
        return str(value) if value is not None and word not in self.words.denials else None

    def _divided(self, word: str) -> bool:
        """Read `two thirds`: a number over what a word says; `twenty-third` is an ordinal and no number."""
        words = self.words
        is_long = bool(self.total) or self.current >= _HUNDRED
        if self.form is Form.PLAIN and ((is_long and word in words.many_parts) or self._is_large_ordinal(word)):
            self.form = Form.UNREAD if word in words.many_parts else Form.ORDINAL
            self.at += 1
            self.room = 0
            return True
        if self.total or not self.current or self.current.denominator != 1 or self.form is not Form.PLAIN:
            return False
        if self.room and (word in words.ordinals or (word in words.parts and self.room == _TENS_ROOM)):
            self.form = Form.ORDINAL
        elif word in words.many_parts or (word in words.parts and self.current == 1):
            self.current /= words.many_parts.get(word) or words.parts[word]
            self.form = Form.FRACTION
        else:
            return False
        self.room = 0
        self.at += 1
        return True

    def _is_large_ordinal(self, word: str) -> bool:
        """Tell whether a word ends an ordinal of a hundred and more: `one hundred fifth`, `two hundredth`."""
        part = self.words.parts.get(word, 0) if word not in self.words.sure_parts else 0
        counted = self.total + self.current
        return bool(part) and counted > 1 and (counted >= _HUNDRED or part >= _HUNDRED)

    def _small(self, word: str) -> bool:
        """Take a word below a hundred, if there is room for it after the words before."""
        value = self._value(word)
        if value is None or value >= self.room or (self.at != self.first + (self.sign < 0) and value == 0):
            return False
        self.current += value
        self.room = _TENS_ROOM if word in self.words.tens else 0
        self.at += 1
        return True

    def _multiply(self, by: int) -> None:
        self.current *= by
        self.scale = by
        self.room = _HUNDRED
        self.form = Form.PLAIN
        self.at += 1

    def _word(self, ahead: int = 0) -> str:
        """Return a word further on; empty where it does not follow at once."""
        at = self.at + ahead
        if at >= len(self.tokens) or any(
            not self._adjoins(each) for each in range(self.at, at + 1) if each != self.first
        ):
            return ""
        return self.tokens[at].word

    def _figure(self, ahead: int) -> Fraction | None:
        """Return the plain number in digits that stands further on; None where none does."""
        at = self.at + ahead
        if at >= len(self.tokens) or not all(self._adjoins(each) for each in range(self.at, at + 1)):
            return None
        figure = self.tokens[at].figure
        return figure.value if figure and figure.form is Form.PLAIN and not figure.suffix else None

    def _adjoins(self, at: int) -> bool:
        between = self.text[self.tokens[at - 1].end : self.tokens[at].start]
        bracketed = between.lstrip(")") if self.tokens[at].word in self.words.scales else between
        return _JOINT_PATTERN.fullmatch(bracketed) is not None

    def _value(self, word: str) -> int | None:
        return self.words.ones.get(word, self.words.tens.get(word))


_JOINT_PATTERN = re.compile(_JOINT)
_TENS_ROOM = 10
_MOST_DECIMALS = 12
"""More figures after `point` are no decimals that anybody says."""


def _power(scale: int) -> int:
    return len(str(scale)) - 1
