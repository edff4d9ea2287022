"""Is a number one of a property's unit, by what stands beside it: it is, it is of another, or that cannot be told."""

import re
from collections.abc import Iterator
from enum import Enum, auto

from onrecord.reading.amounts.counted_things import counts_another, counts_its_own, first_noun
from onrecord.reading.amounts.currencies import currency_before
from onrecord.reading.amounts.roles import Role
from onrecord.reading.amounts.stated import StatedNumber
from onrecord.reading.amounts.units import Unit, WrittenUnit, is_currency, rate_after, unit_after, units_of
from onrecord.reading.amounts.words import UnitWords

__all__ = ["Fit", "fit"]

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
    return Fit.OTHER if first_noun(after, words) else Fit.UNSURE


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


def counts_something_else(stated: StatedNumber, unit: str, near: list[str], words: UnitWords) -> bool:
    """Tell whether a number counts something else than the unit, by the words after it and after those near it."""
    return counts_another(stated.after, unit, words, near)


__all__ += ["counts_something_else"]
