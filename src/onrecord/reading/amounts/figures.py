"""Figures: numbers as they are written in a text, in digits, in words, or in both (`2.5 million`)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

__all__ = ["Figure", "figures"]

_ONES = {
    "no": 0, "nil": 0, "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
_SCALES = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12, "lakh": 5, "crore": 7}
_SUFFIXES = {
    "k": 3, "m": 6, "mn": 6, "mln": 6, "mio": 6, "b": 9, "bn": 9, "bln": 9, "t": 12, "tn": 12, "trn": 12,
}  # fmt: skip
_VULGAR = {
    "½": Fraction(1, 2), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3), "¼": Fraction(1, 4), "¾": Fraction(3, 4),
}  # fmt: skip
_HUNDRED = 100
_DOZEN = 12

_GROUPED = "|".join(rf"\d{{1,3}}(?:{mark}\d{{3}})+" for mark in (",", "[\u00a0\u2009\u202f]", " ", "['’]"))
_TOKEN = re.compile(
    rf"(?P<digits>(?<![\w.,])(?<![^\W\d_][-‐‑–/])(?<!\d[.,])(?P<sign>(?<!\S)[-−](?=\d)|(?<=\()[-−](?=\d)|)"
    rf"(?:{_GROUPED}|\d+)(?:\.\d+)?(?![.,]?\d)(?P<suffix>[^\W\d_]*)(?![\w]))"
    r"|(?P<word>(?<![\w])[^\W\d_]+(?![\w]))"
)
_SIGNED = re.compile(r"(?<![\w])(?:minus|negative)\s+$", re.IGNORECASE)
_JOINT = re.compile(r"\s+|\s?[-‐‑]\s?")
_MOST_DIGITS = 30
_ARTICLES = frozenset({"a", "an"})


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as written.

    Args:
        start: first code point.
        end: one past the last.
        value: the number.
        scale: what its last word multiplies by (`2.5 million`: a million); 1 when none does.
        bare_digits: it is written in digits alone, without marks between them.
        suffix: letters that follow its digits at once (`5km`); empty when there are none or they were read.
    """

    start: int
    end: int
    value: Fraction
    scale: int = 1
    bare_digits: bool = False
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    word: str
    figure: Figure | None


def figures(text: str) -> tuple[Figure, ...]:
    """Return the numbers that are written in a text, in order.

    Words are read up to trillions (`two thousand five hundred`, `half a million`, `two dozen`, `2.5 million`,
    `3bn`). Ordinals, `dozens` and `hundreds` are none. What a number is of, and how firmly it is said, is not
    looked at here. Numbers of more than 30 digits are passed over.
    """
    tokens = tuple(_tokens(text))
    found = []
    at = 0
    while at < len(tokens):
        reading = _Reading(text, tokens, at)
        figure = reading.read()
        if figure is None:
            at += 1
        else:
            found.append(figure)
            at = reading.at
    return tuple(found)


def _tokens(text: str) -> Iterator[_Token]:
    for match in _TOKEN.finditer(text):
        if match["word"]:
            yield _Token(match.start(), match.end(), match["word"].lower(), None)
        else:
            yield _Token(match.start(), match.end(), "", _digits(match))


def _digits(match: re.Match[str]) -> Figure | None:
    """Return what digits say; None for an ordinal, a decade, or too long a number."""
    written, suffix = match["digits"].removesuffix(match["suffix"]), match["suffix"]
    part, suffix = _VULGAR.get(suffix[:1]), suffix[suffix[:1] in _VULGAR :]
    plain = re.sub(r"[^\d.]", "", written)
    if len(plain) > _MOST_DIGITS or suffix in {"st", "nd", "rd", "th", "s"}:
        return None
    value = Fraction(plain) + (part or 0)
    if match["sign"] or _SIGNED.search(match.string[max(0, match.start() - 12) : match.start()]):
        value = -value
    exponent = _SUFFIXES.get(suffix.lower(), 0)
    return Figure(
        start=match.start(),
        end=match.end(),
        value=value * 10**exponent,
        scale=10**exponent,
        bare_digits=written.isdigit() and not suffix and part is None,
        suffix=suffix,
    )


class _Reading:
    """One number being read, token by token.

    `total` holds what a scale has closed (`two thousand`), `current` what is still open (`five hundred`).
    """

    def __init__(self, text: str, tokens: tuple[_Token, ...], at: int) -> None:
        self.text, self.tokens, self.at = text, tokens, at
        self.first = self.closed_at = at
        self.total, self.current = Fraction(0), Fraction(0)
        self.scale = 1
        self.open_scale = 10**18
        self.room = _HUNDRED * 10

    def read(self) -> Figure | None:
        """Return the number that starts at the token, and leave `at` after it; None when none starts there."""
        token = self.tokens[self.at]
        if token.figure is not None:
            self.at += 1
            if self._word() not in _SCALES and self._word() not in {"hundred", "dozen"}:
                return token.figure
            self.current = token.figure.value
        elif not self._opens():
            return None
        while self._goes_on():
            pass
        last = self.tokens[self.at - 1]
        return Figure(self.tokens[self.first].start, last.end, self.total + self.current, self.scale)

    def _opens(self) -> bool:
        word = self.tokens[self.at].word
        following = self._word(1)
        if word == "half" and following in _ARTICLES and self._word(2) in {*_SCALES, "hundred", "dozen"}:
            self.at += 2
            self.current = Fraction(1, 2)
            return True
        if word in _ARTICLES and following in {*_SCALES, "hundred", "dozen"}:
            self.at += 1
            self.current = Fraction(1)
            return True
        return self._small(word)

    def _goes_on(self) -> bool:
        """Take the next token if the number goes on with it."""
        word = self._word()
        if word == "and":
            return self._and()
        if word == "hundred" and 0 < self.current < _HUNDRED:
            self._multiply(_HUNDRED)
            return True
        if word == "dozen" and 0 < self.current < _HUNDRED:
            self._multiply(_DOZEN)
            self.room = 0
            return True
        if word in _SCALES:
            return self._scaled(10 ** _SCALES[word])
        return self._small(word)

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
        self.current, self.room = Fraction(0), _HUNDRED * 10
        self.at += 1
        self.closed_at = self.at
        return True

    def _and(self) -> bool:
        """Read `and a half`, and the `and` of `one hundred and twenty`."""
        if self._word(1) in _ARTICLES and self._word(2) == "half":
            self.current += Fraction(self.scale if not self.current else 1, 2)
            self.at += 3
            return True
        if self.scale == 1 or self._value(self._word(1)) is None:
            return False
        self.at += 1
        if self._small(self._word()):
            return True
        self.at -= 1
        return False

    def _small(self, word: str) -> bool:
        """Take a word below a hundred, if there is room for it after the words before."""
        value = self._value(word)
        if value is None or value >= self.room or (self.at != self.first and value == 0):
            return False
        self.current += value
        self.room = 10 if word in _TENS else 0
        self.at += 1
        return True

    def _multiply(self, by: int) -> None:
        self.current *= by
        self.scale = by
        self.room = _HUNDRED
        self.at += 1

    def _word(self, ahead: int = 0) -> str:
        """Return a word further on; empty where it does not follow at once."""
        at = self.at + ahead
        if at >= len(self.tokens) or (at and at != self.first and not self._adjoins(at)):
            return ""
        return self.tokens[at].word

    def _adjoins(self, at: int) -> bool:
        between = self.text[self.tokens[at - 1].end : self.tokens[at].start]
        return _JOINT.fullmatch(between) is not None

    @staticmethod
    def _value(word: str) -> int | None:
        return _ONES.get(word, _TENS.get(word))
