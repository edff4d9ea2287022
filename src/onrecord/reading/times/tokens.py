"""A text as words, each with its class: what the patterns of a language are matched on."""

import re
from functools import lru_cache
from typing import NamedTuple

from onrecord.reading.languages.en.time_words import (
    BEFORE_A_MONTH,
    CASE_MATTERS,
    FIRST_NAMES,
    NOT_SURNAMES,
    WORDS,
    WordValue,
)

__all__ = ["Token", "kinds_of", "tokens"]

_TOKEN = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])"
    r"|[0-9]{1,4}(?:\.[0-9]{1,2}\.|/[0-9]{1,2}/|-[0-9]{1,2}-)[0-9]{2,4}(?![0-9])"
    r"|[0-9]+(?:,[0-9]{3}(?![0-9])|\.[0-9]+)*(?:st|nd|rd|th|['’]?s)?(?![^\W_])"
    r"|[QHqh][1-4](?![^\W_])"
    r"|[Bb]\.[Cc]\.(?:[Ee]\.)?|A\.D\.|C\.E\."
    r"|ca?\.(?=\s?[0-9])"
    r"|[^\W_]+"
    r"|[^\w\s]|\n"
)
_OTHER = "_"
_BESIDE_A_NAME = frozenset([_OTHER, ",", ".", "\n", "("])
_NUMERIC_DATE = re.compile(r"[0-9]+([./-])[0-9]+\1[0-9]+")
_FISCAL_YEAR = re.compile(r"fy(?:[0-9]{2}|[0-9]{4})")
_SHORT = 2
_PLAIN_NUMBER = 4
_LEAST_YEAR, _MOST_YEAR = 1000, 2999
_LAST_DAY = 31


class Token(NamedTuple):
    """A word, number or mark: its code points from `start` up to `end`, its class, what it means, its characters."""

    start: int
    end: int
    kind: str
    value: WordValue
    words: str


def kinds_of(text: str) -> str:
    """Return the classes of a text's words, in order: one character each."""
    return "".join([_class_of(words)[0] for words in _TOKEN.findall(text)])


def tokens(text: str) -> list[Token]:
    """Return the words of a text, in order; a first name that is a month's too is no month."""
    found = [
        Token(match.start(), match.end(), *_class_of(match.group()), match.group()) for match in _TOKEN.finditer(text)
    ]
    for place, token in enumerate(found[:-1]):
        if token.words in FIRST_NAMES and _is_first_name(found[place - 1 : place], found[place + 1 : place + 3]):
            found[place] = token._replace(kind=_OTHER, value=None)
    return found


def _is_first_name(before: list[Token], after: list[Token]) -> bool:
    """Tell whether a month is somebody's name: one word in a capital follows, and nothing before it begins a date."""
    surname, *beyond = after
    if surname.kind != _OTHER or not surname.words.istitle() or surname.words in NOT_SURNAMES:
        return False
    if beyond and beyond[0].words[0].isupper():
        return False
    return all(each.kind in _BESIDE_A_NAME and each.words.lower() not in BEFORE_A_MONTH for each in before)


@lru_cache(maxsize=8192)
def _class_of(words: str) -> tuple[str, WordValue]:
    first = words[0]
    if "0" <= first <= "9":
        return _class_of_number(words)
    lowered = words.lower()
    known = WORDS.get(lowered)
    if known is not None:
        return (_OTHER, None) if lowered in CASE_MATTERS and first.islower() else known
    if first.isalpha():
        return ("V" if _FISCAL_YEAR.fullmatch(lowered) else _OTHER), None
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
