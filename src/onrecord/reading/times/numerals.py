"""Numbers in several words, each made one: `twenty-one`, `two dozen`, `a hundred and fifty`, `two or three`."""

import re
from collections.abc import Sequence

from onrecord.reading.times.tokens import Token, Tokens, tokens
from onrecord.reading.times.words import TimeWords, WordValue

__all__ = ["counted_tokens"]

_SMALL = r"N(?:-?N)?"
_NUMBER = r"(?:[nN](?:-?N)?)"
_NUMERAL = re.compile(rf"NN(?:-?N)?+(?![1-7OYU])|HAU|(?:A?cv?|A|{_NUMBER})?U(?:&?{_SMALL}|&?n)?|N-?J|N-?N")
_RANGE = re.compile(r"(?:(?<=B)(?P<first>[nN])&|[nN](?:-|t|&))[nN](?=-?[1-7OY])")
_LEAST_HUNDRED = 100
_SCORE = 20
_TEN = 10
_TENS_OF_A_MONTH = frozenset([20, 30])
_AND = 0
_CENTURIES = range(11, 21)
_YEARS = range(1000, 2200)
_CENTURY = 100
_UNITS = "1234567OYU-"
_BEFORE_A_YEAR = "iCruMkm"
_APPROXIMATE_DOZENS = {12: 2}


_Value = int | tuple[int, int]


def counted_tokens(text: str, language: TimeWords) -> Tokens:
    """Return the words of a text, in order, with what makes one put together.

    That is each number, each range of numbers before a unit, and each preposition of several words (`no later than`).
    """
    words = _joined(text, tokens(text, language), language)
    return Tokens(_ranged(text, _numbered(text, words, language)), language)


def _joined(text: str, words: list[Token], language: TimeWords) -> list[Token]:
    """Return words with each preposition of several words as one."""
    made: list[Token] = []
    at = 0
    while at < len(words):
        size, kind, value = _together(words, at, language)
        own = words[at : at + size]
        made += _apart(own[0], language) if size == 1 else [_of_several(text, own, kind, value)]
        at += size
    return made


def _apart(word: Token, language: TimeWords) -> list[Token]:
    """Return a word as it is, or `weeklong` as two."""
    unit = language.long_units.get(word.words.lower())
    if unit is None:
        return [word]
    middle = word.start + len(unit)
    first = tokens(unit, language)[0]._replace(start=word.start, end=middle, words=word.words[: len(unit)])
    return [first, tokens(language.long, language)[0]._replace(start=middle, end=word.end)]


def _together(words: list[Token], at: int, language: TimeWords) -> tuple[int, str, WordValue]:
    """Return how many words are one from an index on, its class and its value; 1 where none does.

    An ordinal in two words (`twenty-sixth`) is taken together as well.
    """
    if words[at].kind == "N" and words[at].value in _TENS_OF_A_MONTH:
        ones = at + 1 + (at + 1 < len(words) and words[at + 1].kind == "-")
        if ones < len(words) and words[ones].kind == "+" and 0 < _int(words[ones]) < _TEN:
            return ones + 1 - at, "+", _int(words[at]) + _int(words[ones])
    if words[at].words.lower() in language.opening_phrases and not (at and words[at - 1].kind == "-"):
        for size in (3, 2):
            found = language.phrases.get(" ".join(word.words.lower() for word in words[at : at + size]))
            if found is not None:
                return size, *found
    return 1, "", None


def _of_several(text: str, own: list[Token], kind: str, value: WordValue) -> Token:
    start, end = own[0].start, own[-1].end
    return Token(start, end, kind, value, text[start:end])


def _numbered(text: str, words: list[Token], language: TimeWords) -> list[Token]:
    kinds = _kinds(words)
    if "U" not in kinds and re.search(r"[nN]-?[NJ]", kinds) is None:
        return words
    made: list[Token] = []
    at = 0
    for match in _NUMERAL.finditer(kinds):
        first, last = match.span()
        own = words[first:last]
        value = None if own[-1].kind == "J" else _times(own, kinds[last : last + 1])
        made += words[at:first]
        year = _year_in_words(own) or (value if _is_told_a_year(words, first, last, value, language) else None)
        one = [_one(text, own, value)] if value is not None else _decade(text, own)
        made += one if year is None else [_one(text, own, year)._replace(kind="y")]
        at = last
    return made + words[at:]


def _ranged(text: str, words: list[Token]) -> list[Token]:
    kinds = _kinds(words)
    made: list[Token] = []
    at = 0
    for match in _RANGE.finditer(kinds):
        first, last = match.span()
        low, link, high = words[first:last]
        between = match["first"] is not None
        if link.value == _AND and not between:
            continue
        least, most = low.value, high.value
        if not (isinstance(least, int) and isinstance(most, int)) or least >= most:
            continue
        made += words[at:first]
        made.append(_one(text, words[first:last], (least, most)))
        at = last
    return made + words[at:]


def _times(own: Sequence[Token], following: str) -> _Value | None:
    """Return the number that such words are; None when they are no one number after all."""
    multiplier = next((index for index, word in enumerate(own) if word.kind == "U"), None)
    if multiplier is None:
        return _tens_and_ones(own)
    unit = _int(own[multiplier])
    before, after = own[:multiplier], own[multiplier + 1 :]
    if unit == _SCORE and (not before or following not in {"v", "O"}):
        return None
    if before and before[0].kind == "H":
        return unit // 2 - 1, unit // 2 + 1
    low, high = _factor(before)
    if unit < _LEAST_HUNDRED:
        doubt = _APPROXIMATE_DOZENS.get(unit, 0)
        return None if after else (low * unit - doubt, high * unit + doubt)
    rest = (_tens_and_ones(after) or 0) if after else 0
    return low * unit + rest if low == high else (low * unit, high * unit)


def _year_in_words(own: Sequence[Token]) -> int | None:
    """Return the year that words name in two parts: `nineteen ninety-six`, `twenty ten`; None where they name none."""
    counts = [word for word in own if word.kind == "N"]
    if len(own) < 2 or own[1].kind != "N" or any(not word.words.isalpha() for word in counts):  # noqa: PLR2004 - parts
        return None
    century, rest = _int(counts[0]), _tens_and_ones(counts[1:])
    if century not in _CENTURIES or rest is None or rest < _TEN:
        return None
    return 100 * century + rest


def _decade(text: str, own: list[Token]) -> list[Token]:
    """Return the decade that words name in two parts (`the nineteen nineties`); the words where they name none."""
    if own[-1].kind != "J" or _int(own[0]) not in _CENTURIES:
        return own
    return [_one(text, own, _CENTURY * _int(own[0]) + _int(own[-1]))._replace(kind="E")]


def _is_told_a_year(words: Sequence[Token], first: int, last: int, value: _Value | None, language: TimeWords) -> bool:
    """Tell whether a number in words is a year: `the year two thousand`, `in two thousand and five`."""
    if not isinstance(value, int) or value not in _YEARS or not first:
        return False
    if words[first - 1].kind == "5":
        return True
    follower = words[last] if last < len(words) else None
    counts = follower is not None and (follower.kind in _UNITS or not _is_function(follower, language))
    return words[first - 1].kind in _BEFORE_A_YEAR and not counts


def _is_function(word: Token, language: TimeWords) -> bool:
    return word.kind != "_" or word.words.lower() in language.after_a_year | language.functions


def _factor(before: Sequence[Token]) -> tuple[int, int]:
    for word in before:
        if isinstance(word.value, tuple):
            return word.value
    counts = [word for word in before if word.kind in "nN"]
    number = _tens_and_ones(counts) if counts else 1
    return (number or 1, number or 1)


def _tens_and_ones(words: Sequence[Token]) -> int | None:
    numbers = [_int(word) for word in words if word.kind in "nN"]
    if len(numbers) == 1:
        return numbers[0]
    in_order = len(numbers) == 2 and numbers[0] >= _SCORE and numbers[0] % _TEN == 0 and 0 < numbers[1] < _TEN  # noqa: PLR2004 - tens and ones
    return sum(numbers) if in_order and all(word.words.isalpha() for word in words if word.kind in "nN") else None


def _one(text: str, own: Sequence[Token], value: _Value) -> Token:
    start, end = own[0].start, own[-1].end
    return Token(start, end, "c" if isinstance(value, tuple) else "N", value, text[start:end])


def _int(word: Token) -> int:
    return word.value if isinstance(word.value, int) else 0


def _kinds(words: Sequence[Token]) -> str:
    return "".join([word.kind for word in words])
