"""Units of quantities: whether one is turned into another by a fixed rule, and by which.

Units are known to pint. It is imported only here, and only when two units that are written differently meet, for
its import is slow. Nothing that is authored is evaluated as an expression: each name in a unit is looked up.
"""

import re
import unicodedata
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pint

__all__ = ["Conversion", "UnitError", "conversion", "unit_name"]

_MOST_KEPT = 1024
_PER = re.compile(r"\s*/\s*|\s+per\s+")
_TIMES = re.compile(r"\s*[·⋅*]\s*")
_WRITTEN_APART = ((re.compile(r"\bper (cent|mille?)\b"), r"per\1"), (re.compile(r"[‰]"), "permille"))
_DEGREES = re.compile(r"(?:degrees? |°|deg ?)(c|f|celsius|fahrenheit)", re.IGNORECASE)
_POWERS = (
    (re.compile(r"(?:square|sq) (.+)"), 2),
    (re.compile(r"cubic (.+)"), 3),
    (re.compile(r"(.+?)(?:\^?2| squared)"), 2),
    (re.compile(r"(.+?)(?:\^?3| cubed)"), 3),
)
_NAMES = {"°": "degree", "%": "percent", "decade": "ten_years", "km": "km", "kg": "kg"}
_CALENDAR = {"month", "year", "ten_years", "century", "millennium"}
_MARK = "?"
_SEVERAL = {
    "ton": "`t`, `short_ton` or `long_ton`",
    "barrel": "`oil_barrel`, or litres",
    "bbl": "`oil_barrel`, or litres",
    "gallon": "`imperial_gallon`, or litres",
    "gal": "`imperial_gallon`, or litres",
    "quart": "litres",
    "pint": "litres",
    "ounce": "`troy_ounce`, or grams",
    "oz": "`troy_ounce`, or grams",
    "hundredweight": "kilograms",
    "horsepower": "`metric_horsepower`, or kilowatts",
    "hp": "`metric_horsepower`, or kilowatts",
}
"""Names that stand for several sizes, and what to write instead."""


class UnitError(ValueError):
    """Nothing turns one unit into another; `message` says why, for a curator."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


@dataclass(frozen=True, slots=True)
class Conversion:
    """How a number of one unit becomes a number of another: times `scale`, plus `offset`, both exact.

    Args:
        scale: always above zero.
        offset: 0 but for units whose zero lies elsewhere, such as degrees Fahrenheit.
    """

    scale: Fraction
    offset: Fraction

    def __call__(self, number: Fraction) -> Fraction:
        """Return a number in the other unit."""
        return number * self.scale + self.offset


_SAME = Conversion(Fraction(1), Fraction(0))


@lru_cache(_MOST_KEPT)
def conversion(unit: str, other: str) -> Conversion:
    """Return how numbers of one unit become numbers of another.

    Args:
        unit: the one (`km`, `square kilometres`, `km/h`, `°C`, `%`); words that are no known unit (`people`) are
            turned into themselves only.
        other: the other.

    Raises:
        UnitError: no fixed rule turns the one into the other.
    """
    if _plain(unit) == _plain(other):
        return _SAME
    one, two = _factors(unit), _factors(other)
    if one == two:
        return _SAME
    for factors in (one, two):
        _refuse_several_sizes(factors)
    if bool(one.keys() & _CALENDAR) is not bool(two.keys() & _CALENDAR):
        raise UnitError(f"`{unit}` and `{other}` have no fixed proportion: months and years differ in length")
    return _looked_up(unit, one, other, two)


_LONGEST_NAME = 40
_LONGEST_SYMBOL = 3


@lru_cache(_MOST_KEPT)
def unit_name(word: str) -> str | None:
    """Return the name under which a word or symbol is known as a unit (`kPa`, `teslas`); None for any other word.

    Words in small letters are units only in full: `cats` is no hundredth of a technical atmosphere.

    Args:
        word: one word, as written; the case of its letters counts.
    """
    if not word.isalpha() or len(word) > _LONGEST_NAME:
        return None
    readings = _registry().parse_unit_name(word)
    if not readings:
        return None
    name = "".join(readings[0][:2])
    is_symbol = len(word) <= _LONGEST_SYMBOL or not word.islower()
    return name if is_symbol or name in {word, word.removesuffix("s")} else None


def _plain(unit: str) -> str:
    return " ".join(unit.replace("_", " ").casefold().split())


@lru_cache(1)
def _registry() -> "pint.UnitRegistry[Any]":
    import pint

    registry: pint.UnitRegistry[Any] = pint.UnitRegistry(non_int_type=Fraction)
    # pint's own `decade` is one of frequencies.
    registry.define("ten_years = 10 * year")
    return registry


def _factors(unit: str) -> dict[str, int]:
    """Return the names that a unit is made of, each with its power; `km/h` is a kilometre to 1 and an hour to -1."""
    text = " ".join(unicodedata.normalize("NFKC", unit).replace("_", " ").split())
    for pattern, joined in _WRITTEN_APART:
        text = pattern.sub(joined, text)
    found: dict[str, int] = {}
    for at, part in enumerate(_PER.split(text)):
        for factor in _TIMES.split(part):
            name, power = _powered(factor)
            known = _known(name, unit)
            found[known] = found.get(known, 0) + (-power if at else power)
    return {name: power for name, power in found.items() if power}


def _powered(factor: str) -> tuple[str, int]:
    for pattern, power in _POWERS:
        if match := pattern.fullmatch(factor):
            return match[1], power
    return factor, 1


def _known(name: str, unit: str) -> str:
    """Return the one name under which a unit is kept, whatever it is written as."""
    if match := _DEGREES.fullmatch(name):
        name = f"deg{match[1][0].upper()}"
    singular = name.removesuffix("s")
    if singular in _SEVERAL:
        return f"{singular}{_MARK}"
    name = _NAMES.get(singular, name.replace(" ", "_"))
    look_up = _registry().parse_unit_name
    readings = look_up(name) if name.replace("_", "").isalpha() else ()
    if readings and not (singular != name and _is_sign(readings[0], name) and look_up(singular)[:1] == readings[:1]):
        return "".join(readings[0])
    raise UnitError(f"`{unit}` is no unit that is known here, and compares only with itself")


def _is_sign(reading: tuple[str, str, str], name: str) -> bool:
    """Tell whether a name is read with a prefix that is not written out: a sign, which has no plural (`cats`)."""
    prefix = reading[0]
    return bool(prefix) and not name.startswith(prefix)


def _refuse_several_sizes(factors: dict[str, int]) -> None:
    for name in factors:
        if name.endswith(_MARK):
            written = name.removesuffix(_MARK)
            raise UnitError(f"`{written}` stands for several sizes: write {_SEVERAL[written]}")


def _looked_up(unit: str, one: dict[str, int], other: str, two: dict[str, int]) -> Conversion:
    """Ask pint for the images of 0, 1 and 2, which give the rule away where it is a linear one."""
    import pint

    registry = _registry()
    source, target = (registry.UnitsContainer(factors) for factors in (one, two))
    try:
        roots = [registry.get_root_units(container, check_nonmult=False)[1] for container in (source, target)]
        if roots[0] != roots[1]:
            raise UnitError(f"`{unit}` and `{other}` measure different things")
        zero, first, second = (registry.convert(Fraction(number), source, target) for number in range(3))
    except pint.PintError:
        raise UnitError(f"no fixed rule turns `{unit}` into `{other}`") from None
    if not isinstance(first, Fraction) or second - first != first - zero:
        raise UnitError(f"no fixed rule turns `{unit}` into `{other}`")
    return Conversion(first - zero, zero)
