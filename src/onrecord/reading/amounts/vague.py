"""How many there are at least, where words tell it without a number: `thousands of men`, `a base`, `third drill`."""

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache

from onrecord.reading.amounts.beside import counts_its_own, first_noun
from onrecord.reading.amounts.roles import Firmness
from onrecord.reading.amounts.stated import StatedNumber
from onrecord.reading.amounts.words import AmountWords, alternatives

__all__ = ["at_least"]

_PLURAL = 2
"""The least that a plural tells."""

_AFTER = 80
"""How much of the words after is kept: as far as a unit may reach."""

_BETWEEN = 3
"""The most words between an article and its noun: longer runs hold another noun."""


def at_least(text: str, unit: str, words: AmountWords) -> Iterator[StatedNumber]:
    """Yield what a text tells of how many there are without a number; a number of the unit must not stand in it.

    Args:
        text: the text.
        unit: what is counted, as a curator writes it; empty where it is measured, and where it may be anything.
        words: the words of the text's language for numbers.
    """
    yield from _of_words(text, words)
    yield from _of_noun(text, unit, words)


def _of_words(text: str, words: AmountWords) -> Iterator[StatedNumber]:
    """Yield words for more than one: two of what they name, at least (`thousands`: 2,000)."""
    for found in _multitudes(words).finditer(text):
        if not found["number"]:
            sizes = (_size(found[name], words) for name in ("scale", "first", "second"))
            least = _PLURAL
            for size in sizes:
                least *= size
            yield _stated(text, found.start("said"), found.end("said"), least, found.end())


def _of_noun(text: str, unit: str, words: AmountWords) -> Iterator[StatedNumber]:
    """Yield the nouns of a unit that tell at least two by being plurals, one by their article, three by `the third`."""
    noun = unit.strip().lower()
    if not noun or first_noun(f" {noun}", words.units) != noun:
        return
    for found in _nouns(noun, words).finditer(text):
        start, least = (found.start("one"), 1) if found["one"] else (found.start("many"), _PLURAL)
        yield _stated(text, start, found.end(), least, found.start("noun") if found["one"] else start)
    for found in _ordinals(words).finditer(text):
        if not found["number"] and counts_its_own(text[found.end() : found.end() + _AFTER], unit, words.units):
            yield _stated(text, found.start("said"), found.end(), words.ordered[found["said"].lower()], found.end())


def _stated(text: str, start: int, end: int, least: int, after: int) -> StatedNumber:
    low, said = Fraction(least), " ".join(text[start:end].split())
    beside = f" {text[after : after + _AFTER].lstrip()}"
    return StatedNumber(start, end, low, low, Firmness.AT_LEAST, said, after=beside, in_words=True)


def _size(word: str | None, words: AmountWords) -> int:
    """Return how many a word for a multitude stands for; one where there is none."""
    lowered = (word or "").lower()
    if lowered in words.scales:
        return int(10 ** words.scales[lowered])
    if lowered in words.hundred:
        return 100
    return words.groups.get(lowered) or words.multitudes.get(lowered, 1)


@cache
def _multitudes(words: AmountWords) -> re.Pattern[str]:
    numbers = alternatives(frozenset({*words.ones, *words.tens, *words.hundred, *words.scales}))
    scales = alternatives(frozenset({*words.hundred, *words.scales, *words.groups}))
    multitudes, of = alternatives(words.multitudes), alternatives(words.of_multitudes)
    return re.compile(
        rf"""
        (?<![\w-])
        (?P<number> (?:\d[\d.,]*|{numbers}) [\s-] )?                       # `two dozens` are a number
        (?P<said>
            (?:{alternatives(words.several)}) (?: \s (?P<scale>{scales}) )?  # `several`, `several hundred`
          | (?P<first>{multitudes}) (?: \s (?:{of}) \s (?P<second>{multitudes}) )?  # `tens of thousands`
        )
        (?![\w-]) (?: \s (?:{of}) (?!\w) )?
        """,
        re.VERBOSE | re.IGNORECASE,
    )


@cache
def _ordinals(words: AmountWords) -> re.Pattern[str]:
    """Return what finds an ordinal; behind a number or an article for one it tells a part (`a third`)."""
    numbers = alternatives(frozenset({*words.ones, *words.tens, *words.articles}))
    return re.compile(
        rf"(?<![\w-])(?P<number>(?:\d|{numbers})[\s-])?(?P<said>{alternatives(words.ordered)})(?![\w-])", re.IGNORECASE
    )


@cache
def _nouns(noun: str, words: AmountWords) -> re.Pattern[str]:
    singular = alternatives(
        frozenset(noun.removesuffix(ending) for ending in words.units.endings if noun.endswith(ending))
    )
    articles, stops = alternatives(words.articles), alternatives(words.units.stops)
    between = rf"(?: (?!(?:{stops})\s) [^\W\d_][\w-]* \s ){{0,{_BETWEEN}}}?"
    return re.compile(
        rf"""
        (?<![\w-])
        (?: (?P<one> (?:{articles}) \s {between} ) (?P<noun>{singular}) | (?P<many>{re.escape(noun)}) )
        (?![\w-])
        """,
        re.VERBOSE | re.IGNORECASE,
    )
