"""What a number counts, as far as the noun after it tells: people, ships, states, and what is none of these."""

import re
from collections.abc import Iterable

from onrecord.reading.amounts.words import UnitWords

__all__ = ["are_counted", "counts_another", "counts_its_own", "first_noun"]

_WORD = re.compile(r"[\s-]*([^\W\d_][\w'’-]*)")
_MOST_WORDS = 4
_SHORTEST_PLURAL = 4
_PEOPLE = "people"
"""The kind whose nouns are told by their endings, and which anything that they name is one of."""


def are_counted(word: str, words: UnitWords) -> bool:
    """Tell whether a word is a plural of people or things, of which there may be thousands."""
    return words.kind_of.get(word, next(iter(words.of_a_year), "")) not in words.of_a_year and _is_plural(word, words)


def _is_plural(word: str, words: UnitWords) -> bool:
    """Tell whether a word is a plural, as far as its ending tells."""
    return word in words.plurals or re.fullmatch(words.plural, word) is not None


def first_noun(after: str, words: UnitWords) -> str:
    """Return the plural that a number counts right after it, in small letters; empty where none stands there."""
    for noun in list(_run(after, words))[:2]:
        if _is_plural(noun, words) and len(noun) >= _SHORTEST_PLURAL:
            return noun
    return ""


def counts_another(after: str, unit: str, words: UnitWords, others: Iterable[str] = ()) -> bool:
    """Tell whether a number plainly counts something else than a unit.

    It does where the noun after it is known, is nothing of what the unit counts, and no noun of the unit's kind follows
    (`12 tanks`, but not `12 tank crew members`, are no people); or where another number in the same words stands before
    the unit's own noun, and this one before another plural.

    Args:
        after: the words that follow the number.
        unit: the property's unit; a number without one counts anything.
        words: how the language names what is counted.
        others: the words that follow the other numbers.
    """
    own = _noun_of(unit, words)
    nouns = tuple(_run(after, words))
    if not own or not nouns or counts_its_own(after, unit, words):
        return False
    is_people = words.kind_of.get(own) == _PEOPLE
    if any(_differ(own, noun, words) for noun in nouns if _is_plural(noun, words)):
        return not (is_people and any(_are_like_people(noun, words) for noun in nouns))
    another = _is_plural(nouns[0], words) and len(nouns[0]) >= _SHORTEST_PLURAL
    if is_people and _are_like_people(nouns[0], words):
        return False
    return another and any(counts_its_own(other, unit, words) for other in others)


def counts_its_own(after: str, unit: str, words: UnitWords) -> bool:
    """Tell whether the words after a number name its unit, or a kind of it."""
    own = _noun_of(unit, words)
    kind = words.kind_of.get(own, own)
    return any(
        noun in {own, f"{own}s", own.removesuffix("s")}
        or kind in {words.kind_of.get(noun), words.kind_of.get(f"{noun}s")}
        for noun in _run(after, words)
    )


def _differ(own: str, noun: str, words: UnitWords) -> bool:
    """Tell whether two nouns are of different kinds, as far as both are known; what is made of metal is of one."""
    one, other = words.kind_of.get(own), words.kind_of.get(noun)
    if one is None or other is None:
        return False
    return one != other and not {one, other} <= words.hardware


def _noun_of(unit: str, words: UnitWords) -> str:
    """Return the noun of a unit; empty where it counts anything."""
    named = unit.lower().replace("_", " ").split()
    return named[-1] if named and named[-1] not in words.of_anything else ""


def _run(after: str, words: UnitWords) -> Iterable[str]:
    """Yield the words that follow a number at once, at most four, up to one that ends its phrase."""
    at = 0
    for _ in range(_MOST_WORDS):
        match = _WORD.match(after, at)
        if match is None or match[1].lower() in words.stops:
            return
        yield match[1].lower() if not match[1][0].isupper() else ""
        at = match.end()


def _are_like_people(noun: str, words: UnitWords) -> bool:
    return noun not in words.kind_of and re.fullmatch(words.like_people, noun) is not None
