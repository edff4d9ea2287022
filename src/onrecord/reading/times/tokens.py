"""A text as words, each with its class: what the patterns of a language are matched on."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from onrecord.reading.times.words import Classed, TimeWords, WordValue

__all__ = ["OR", "Token", "Tokens", "kinds_of", "tokens"]

_TOKEN = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])"
    r"|[0-9]{1,4}(?:\.[0-9]{1,2}\.|/[0-9]{1,2}/|-[0-9]{1,2}-)[0-9]{2,4}(?![0-9])"
    r"|[0-9]+(?:,[0-9]{3}(?![0-9])|\.[0-9]+)*(?:st|nd|rd|th|['’]?s)?(?![^\W_])"
    r"|[QHqh][1-4](?![^\W_])|[1-4][QHqh](?![^\W_])"
    r"|[Bb]\.[Cc]\.(?:[Ee]\.)?|A\.D\.|C\.E\."
    r"|ca?\.(?=\s?[0-9])"
    r"|[^\W_]+"
    r"|[^\w\s]|\n"
)
OR = 1
"""What the word between two things means of which only one is meant."""

_OTHER = "_"
_FEAST = "8"
_PARTED = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+")
_BESIDE_A_NAME = frozenset([_OTHER, ",", ".", "\n", "("])
_NUMERIC_DATE = re.compile(r"[0-9]+([./-])[0-9]+\1[0-9]+")
_SHORT = 2
_PLAIN_NUMBER = 4
_LEAST_YEAR, _MOST_YEAR = 1000, 2999
_LAST_DAY = 31
_MOST_KEPT = 8192


class Token(NamedTuple):
    """A word, number or mark: its code points from `start` up to `end`, its class, what it means, its characters."""

    start: int
    end: int
    kind: str
    value: WordValue
    words: str


class Tokens(list[Token]):
    """The words of a text, in order, with the words that its language has for times."""

    def __init__(self, found: Iterable[Token], language: TimeWords) -> None:
        super().__init__(found)
        self.language = language


def kinds_of(text: str, language: TimeWords) -> str:
    """Return the classes of a text's words, in order: one character each."""
    return "".join([_class_of(words, language)[0] for words in _TOKEN.findall(text)])


def tokens(text: str, language: TimeWords) -> Tokens:
    """Return the words of a text, in order; a first name that is a month's too is no month."""
    found = [
        Token(match.start(), match.end(), *_class_of(match.group(), language), match.group())
        for match in _TOKEN.finditer(text)
    ]
    for place, token in enumerate(found[:-1]):
        if token.words in language.first_names and _is_first_name(
            found[place - 1 : place], found[place + 1 : place + 3], language
        ):
            found[place] = token._replace(kind=_OTHER, value=None)
    for match in language.named_day.finditer(text):
        place = next(at for at, token in enumerate(found) if token.end >= match.end())
        found[place] = found[place]._replace(kind=_FEAST, value=None)
    return Tokens(found, language)


def _is_first_name(before: list[Token], after: list[Token], language: TimeWords) -> bool:
    """Tell whether a month is somebody's name: one word in a capital follows, and nothing before it begins a date."""
    surname, *beyond = after
    if surname.kind != _OTHER or not surname.words.istitle() or surname.words in language.not_surnames:
        return False
    if beyond and beyond[0].words[0].isupper():
        return False
    return all(each.kind in _BESIDE_A_NAME and each.words.lower() not in language.before_a_month for each in before)


def _class_of(words: str, language: TimeWords) -> Classed:
    known = language.class_of.get(words)
    if known is None:
        known = _classed(words, language)
        if len(language.class_of) < _MOST_KEPT:
            language.class_of[words] = known
    return known


def _classed(words: str, language: TimeWords) -> Classed:
    first = words[0]
    lowered = words.lower()
    if "0" <= first <= "9" and lowered not in language.classes:
        return _class_of_number(words)
    known = language.classes.get(lowered)
    if known is not None:
        return (_OTHER, None) if lowered in language.capitals and first.islower() else known
    if first.isalpha():
        return ("V" if re.fullmatch(language.fiscal_year, lowered) else _OTHER), None
    if first in "-–—−":
        return "-", None
    return ("'" if first in "'’" else first if first in ",.()\n;:/" else _OTHER), None


def _class_of_number(words: str) -> tuple[str, WordValue]:
    if words.isdecimal():
        return _class_of_digits(words)
    digits = words.rstrip("abcdefghijklmnopqrstuvwxyz").rstrip("'’")
    if digits.isdecimal() and len(digits) <= _PLAIN_NUMBER:
        if words.endswith("s") and digits.endswith("0") and len(digits) in {_SHORT, _PLAIN_NUMBER}:
            return "E", int(digits)
        if words.endswith(("st", "nd", "rd", "th")):
            return "o", int(digits)
    if _PARTED.fullmatch(words):
        return "N", int(words.replace(",", ""))
    if _NUMERIC_DATE.fullmatch(words):
        return "I", words
    return _OTHER, None


def _class_of_digits(words: str) -> tuple[str, WordValue]:
    if len(words) > _PLAIN_NUMBER:
        return _OTHER, None
    number = int(words)
    if _LEAST_YEAR <= number <= _MOST_YEAR:
        return "y", number
    return ("n" if 1 <= number <= _LAST_DAY and len(words) <= _SHORT else "N"), number
