"""Is a number one of a property's unit, by what stands beside it: it is, it is of another, or that cannot be told."""

import re
from collections.abc import Iterable, Iterator
from enum import Enum, auto
from fractions import Fraction
from functools import cache

from onrecord.model.quantities import unit_name
from onrecord.reading.amounts.currencies import currency_before
from onrecord.reading.amounts.roles import Role
from onrecord.reading.amounts.stated import StatedNumber
from onrecord.reading.amounts.units import Unit, WrittenUnit, is_currency, rate_after, unit_after, units_of
from onrecord.reading.amounts.words import AmountWords, UnitWords, alternatives

__all__ = ["Fit", "are_counted", "counts_another", "counts_its_own", "first_noun", "fit", "without_digits"]

_DEGREE = frozenset({("degree", 1)})
_AGED = frozenset({("year", 1)})
_BETWEEN = re.compile(r"[\s-](?:[^\W\d_]+[\s-]){1,2}")
_CLOSING = re.compile(r"[\"'’”](?!\s?\d)")
"""A mark of feet or inches that may as well close a quotation (`"English 101"`)."""

_NAMES_THE_NEXT = re.compile(r"\s[A-Z][a-z]?\s\d")
"""A symbol before a number that may tell what that one is of (`Cr 1.57 V 0.09`)."""

_PLAIN_SHORT = 3
"""A unit of so few letters is a symbol, whose capitals count."""


class Fit(Enum):
    """Whether a number is one of a unit."""

    SAME = auto()
    OTHER = auto()
    UNSURE = auto()


def fit(stated: StatedNumber, unit: str, words: UnitWords, naming: UnitWords) -> Fit:
    """Tell whether a number that words state is one of a unit.

    Args:
        stated: the number with what stands beside it.
        unit: the unit as a curator writes it; empty for a bare number.
        words: how the language of the text names units.
        naming: how the language of the project names them.
    """
    wanted = units_of(unit, naming)
    if stated.role in {Role.AGE, Role.MAYBE_AGE}:
        return _of_age(stated, wanted) if unit else Fit.UNSURE
    told = tuple(_fits(stated, unit, wanted, words))
    if Fit.SAME in told:
        return Fit.SAME
    return Fit.OTHER if told and all(each is Fit.OTHER for each in told) else Fit.UNSURE


def _of_age(stated: StatedNumber, wanted: tuple[Unit, ...]) -> Fit:
    if _AGED in wanted:
        return Fit.SAME
    return Fit.OTHER if stated.role is Role.AGE else Fit.UNSURE


def _fits(stated: StatedNumber, unit: str, wanted: tuple[Unit, ...], words: UnitWords) -> Iterator[Fit]:
    money = currency_before(stated.before, len(stated.before))
    afters = [stated.after] if not stated.shared else [stated.shared, stated.after]
    if stated.needs_unit:
        afters = [stated.after]
    if not money and unit and any(_is_literal(after, unit) for after in afters):
        yield Fit.SAME
        return
    if money:
        yield _of_money(money, stated.after, wanted, words)
        return
    for after in afters:
        yield _of_words(after, unit, wanted, words, needs_unit=stated.needs_unit)


def _of_money(money: tuple[str, ...], after: str, wanted: tuple[Unit, ...], words: UnitWords) -> Fit:
    """Tell whether an amount of money before whose number its sign stands is one of a unit."""
    if not wanted:
        return Fit.OTHER
    base = tuple(frozenset({(code, 1)}) for code in money)
    rate = rate_after(after, 0, words)
    found = WrittenUnit(tuple(unit | one for unit in base for one in rate.readings) if rate else base, 0)
    return _compared(found, wanted)


def _of_words(after: str, unit: str, wanted: tuple[Unit, ...], words: UnitWords, *, needs_unit: bool) -> Fit:
    found = unit_after(after, 0, words, wanted, asks=bool(wanted))
    if found is not None and not found.sure and wanted and not set(found.readings) & set(wanted):
        found = None
    if not wanted:
        return _counted(found, after, unit, words, needs_unit=needs_unit)
    if found is not None:
        return _compared(found, wanted)
    if needs_unit:
        return Fit.OTHER
    between = _BETWEEN.match(after)
    for at in (re.match(r"[\s-][^\W\d_]+", after), between):
        later = unit_after(after, at.end(), words, wanted) if at else None
        if later is not None and later.sure and _compared(later, wanted) is Fit.SAME:
            return Fit.SAME
    noun = first_noun(after, words)
    return Fit.OTHER if noun and not unit_name(noun, by_any_name=True) else Fit.UNSURE


def _counted(found: WrittenUnit | None, after: str, unit: str, words: UnitWords, *, needs_unit: bool) -> Fit:
    """Tell whether a number may count things of a unit that is no measure."""
    if _CLOSING.match(after) or _NAMES_THE_NEXT.match(after):
        return Fit.UNSURE
    if needs_unit or (found is not None and found.sure):
        return Fit.OTHER
    if not unit or _is_of_words(unit):
        return Fit.SAME
    return Fit.SAME if counts_its_own(after, unit, words) else Fit.UNSURE


def _is_of_words(unit: str) -> bool:
    """Tell whether a unit is of words (`people`) and no symbol that is not known (`Rp`, `° latitude`)."""
    return all(len(part) > _PLAIN_SHORT and part.isalpha() for part in re.split(r"[\s_-]+", unit) if part)


def _compared(found: WrittenUnit, wanted: tuple[Unit, ...]) -> Fit:
    """Compare what a unit may be with what is wanted; an amount of money for each of something is an amount as well.

    Degrees without a scale may be of any.
    """
    if _DEGREE in found.readings and any(name.startswith("degree_") for unit in wanted for name, _ in unit):
        return Fit.UNSURE
    if not set(found.readings) & set(wanted):
        return _by_numerator(found, wanted)
    money = [unit for unit in found.readings if is_currency(unit)]
    return Fit.UNSURE if money and money[0] == found.readings[0] and money[0] not in wanted else Fit.SAME


def _by_numerator(found: WrittenUnit, wanted: tuple[Unit, ...]) -> Fit:
    for unit in found.readings:
        upper = frozenset((name, power) for name, power in unit if power > 0)
        if upper in wanted and upper != unit:
            return Fit.SAME if is_currency(upper) or upper == frozenset({("percent", 1)}) else Fit.UNSURE
    for unit in wanted:
        upper = frozenset((name, power) for name, power in unit if power > 0)
        if upper != unit and upper in found.readings:
            return Fit.UNSURE
    return Fit.OTHER


def _is_literal(after: str, unit: str) -> bool:
    """Tell whether the words after a number begin with a unit as it is written, and with no longer one."""
    parts = [re.escape(part) for part in re.split(r"[\s_-]+", unit) if part]
    spelled = r"[\s_-]+".join(parts)
    flags = re.IGNORECASE if len(unit) > _PLAIN_SHORT else 0
    plural = "s?" if len(unit) > _PLAIN_SHORT and unit[-1:].islower() else ""
    ends = r"(?![\w^²³¹⁻/·⋅])(?!\s?[-−–]\s?\d)(?!\s[^\W\d_]{1,3}\s?[-−–^⁻]\s?[\d¹²³])(?!\s*per\b)"
    return re.compile(rf"[\s\u00a0-]{{0,2}}{spelled}{plural}{ends}", flags).match(after) is not None


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


def without_digits(text: str, number: Fraction, unit: str, words: AmountWords, naming: UnitWords) -> str:
    """Return the first words that may tell so many of a unit without a number; empty where none do.

    They are an article before the unit (`a gallon`, and `an hour and a half` for 1.5), `threefold`, `twice`.

    Args:
        text: the text.
        number: how many.
        unit: the unit as a curator writes it.
        words: the words of the text's language.
        naming: how the language of the project names units.
    """
    wanted = units_of(unit, naming)
    articles, told = _without_digits(words)
    for match in articles.finditer(text) if 1 <= number < 2 else ():  # noqa: PLR2004 - one, and a part
        found = unit_after(text, match.end(), words.units, wanted) if wanted else None
        if found is not None and set(found.readings) & set(wanted):
            end = found.end
        elif unit and not wanted and counts_its_own(text[match.end() - 1 :], unit, words.units):
            end = match.end() + len(text[match.end() :].split(maxsplit=1)[0])
        else:
            continue
        goes_on = text[end:].split(maxsplit=1)[:1]
        if number == 1 or (goes_on and goes_on[0] in words.conjunctions):
            return text[match.start() : end]
    for match in told.finditer(text):
        spelled = match[0].lower()
        if words.without_digits.get(spelled, words.ones.get((match["fold"] or "").lower())) == number:
            return match[0]
    return ""


@cache
def _without_digits(words: AmountWords) -> tuple[re.Pattern[str], re.Pattern[str]]:
    articles, told, ones = (alternatives(each) for each in (words.articles, words.without_digits, words.ones))
    joined = alternatives(frozenset(word.lstrip("-") for word in words.multiples))
    return (
        re.compile(rf"(?<!\w)(?:{articles})\s+(?=[^\W\d_])", re.IGNORECASE),
        re.compile(rf"(?<!\w)(?:(?:{told})|(?P<fold>{ones})(?:{joined}))(?!\w)", re.IGNORECASE),
    )
