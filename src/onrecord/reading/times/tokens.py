"""A text as words, each with its class: what the patterns of a language are matched on; numbers are made one.

`twenty-one`, `two dozen`, `a hundred and fifty` and `two or three` are one word each, and so is `no later than`.
"""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from onrecord.reading.times.words import Classed, TimeWords, WordValue

__all__ = ["OR", "Token", "Tokens", "counted_tokens", "kinds_of", "tokens"]

_TOKEN = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])"
    r"|[0-9]{1,4}(?:\.[0-9]{1,2}\.|/[0-9]{1,2}/|-[0-9]{1,2}-)[0-9]{2,4}(?![0-9])"
    r"|[0-9]+(?:,[0-9]{3}(?![0-9])|\.[0-9]+)*(?:st|nd|rd|th|['’]?s)?(?![^\W_])"
    r"|(?:[QHqh][1-4]|[1-4][QHqh])(?![^\W_])"
    r"|[Bb]\.[Cc]\.(?:[Ee]\.)?|A\.D\.|C\.E\."
    r"|ca?\.(?=\s?[0-9])"
    r"|[^\W_]+"
    r"|[^\w\s]|\n"
)
OR = 1
"""What the word between two things means of which only one is meant."""

_OTHER = "_"
_FEAST = "8"
_JOINS = frozenset(["-", "'"])
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

    @property
    def number(self) -> int:
        """The number that it means; 0 where it means none."""
        return self.value if isinstance(self.value, int) else 0


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
    doubtful = language.doubtful
    for place in [place for place, token in enumerate(found) if token.words in doubtful]:
        if _is_named(found, place, language):
            found[place] = found[place]._replace(kind=_FEAST, value=None)
        elif _is_first_name(found[place - 1 : place], found[place : place + 3], language):
            found[place] = found[place]._replace(kind=_OTHER, value=None)
    return Tokens(found, language)


def _is_named(found: Sequence[Token], place: int, language: TimeWords) -> bool:
    """Tell whether a day has a name: a word in a capital stands before it (`Mother's Day`, `D-Day`)."""
    if found[place].words not in language.days_with_names:
        return False
    named = place - 1
    while named > 0 and (found[named].kind in _JOINS or found[named].words == "s"):
        named -= 1
    before = found[named] if named >= 0 else None
    return before is not None and before.words[0].isupper() and before.words.lower() not in language.name_no_day


def _is_first_name(before: list[Token], own: list[Token], language: TimeWords) -> bool:
    """Tell whether a month is somebody's name: one word in a capital follows, and nothing before it begins a date."""
    name, *rest = own
    if name.words not in language.first_names or not rest:
        return False
    surname, *beyond = rest
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
        if ones < len(words) and words[ones].kind == "+" and 0 < words[ones].number < _TEN:
            return ones + 1 - at, "+", words[at].number + words[ones].number
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
    unit = own[multiplier].number
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
    century, rest = counts[0].number, _tens_and_ones(counts[1:])
    if century not in _CENTURIES or rest is None or rest < _TEN:
        return None
    return 100 * century + rest


def _decade(text: str, own: list[Token]) -> list[Token]:
    """Return the decade that words name in two parts (`the nineteen nineties`); the words where they name none."""
    if own[-1].kind != "J" or own[0].number not in _CENTURIES:
        return own
    return [_one(text, own, _CENTURY * own[0].number + own[-1].number)._replace(kind="E")]


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
    numbers = [word.number for word in words if word.kind in "nN"]
    if len(numbers) == 1:
        return numbers[0]
    in_order = len(numbers) == 2 and numbers[0] >= _SCORE and numbers[0] % _TEN == 0 and 0 < numbers[1] < _TEN  # noqa: PLR2004 - tens and ones
    return sum(numbers) if in_order and all(word.words.isalpha() for word in words if word.kind in "nN") else None


def _one(text: str, own: Sequence[Token], value: _Value) -> Token:
    start, end = own[0].start, own[-1].end
    return Token(start, end, "c" if isinstance(value, tuple) else "N", value, text[start:end])


def _kinds(words: Sequence[Token]) -> str:
    return "".join([word.kind for word in words])
