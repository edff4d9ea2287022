"""Numbers as authored: exact, about, bounded or a range, and their units: which are turned into which, and how.

Units are known to pint. It is imported only here, and only when two units that are written differently meet, for its
import is slow. Nothing that is authored is evaluated as an expression: each name in a unit is looked up.
"""

import re
import unicodedata
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from onrecord.model.errors import AuthoredError
from onrecord.model.frozen import dataclass

__all__ = [
    "Conversion",
    "Quantity",
    "QuantityError",
    "UnitError",
    "conversion",
    "grouped",
    "parse_count",
    "parse_quantity",
    "unit_name",
]

if TYPE_CHECKING:
    import pint
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

_MOST_CHARACTERS = 80
_MOST_DIGITS = 40
_MOST_EXPONENT = 30
_NUMBER = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]+)?)(?:[eE](?P<exponent>[+-]?[0-9]+))?")
_RANGE_MARK = re.compile(r"\s*\.\.\s*")
_SIGN = re.compile(r"(?P<sign>>=|<=|>|<|~|)\s*")
_UNIT_WORD = r"(?:°?[^\W\d_]+(?:[-'’_][^\W\d_]+)*(?:\^?[23]|[²³])?|[%‰°$€£¥₽₴₸֏₼₺₹])"
_UNIT = re.compile(rf"\s*(?P<unit>{_UNIT_WORD}(?:(?:\s*[/·⋅*]\s*|\s+){_UNIT_WORD}){{0,5}})")
_UNIT_FIRST = re.compile(r"([$€£¥₽₴₸֏₼₺₹]|[A-Z]{3})\s?([0-9]+(?:\.[0-9]+)?)")
_SCALES = {"hundred": 2, "thousand": 3, "million": 6, "mn": 6, "billion": 9, "bn": 9, "trillion": 12}
_LONG = re.compile(r"(?<![0-9])(?<![0-9]\.)[0-9]{5,}(?![0-9]*[eE][+-]?[0-9])")
_GROUPED = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?")
_SPACED = re.compile(r"[0-9]{1,3}(?:[ '_\u00a0\u2009\u202f][0-9]{3})+(?:\.[0-9]+)?")
_COMMA_DECIMAL = re.compile(r"[0-9]+,[0-9]+")
_HYPHEN_RANGE = re.compile(r"([0-9.]+)\s*(?:[-–—]|to)\s*([0-9.]+)")
_SIGNS_TO_REWRITE = {
    "≥": ">=", "≤": "<=", "≈": "~", "±": "~", "−": "-", "=>": ">=", "=<": "<=", "==": "", "=": "",
}  # fmt: skip


_LONGEST_NAME = 40
_LONGEST_SYMBOL = 3


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


@lru_cache(_MOST_KEPT)
def unit_name(word: str, *, by_any_name: bool = False) -> str | None:
    """Return the name under which a word or symbol is known as a unit (`kPa`, `teslas`); None for any other word.

    Words in small letters are units only in full: `cats` is no hundredth of a technical atmosphere.

    Args:
        word: one word, or some with `_` between them, as written; the case of its letters counts.
        by_any_name: second names, among which there are other words (`amps`, but `poles` as well), count as the first.
    """
    if not word.replace("_", "").isalpha() or len(word) > _LONGEST_NAME:
        return None
    readings = _registry().parse_unit_name(word)
    if not readings:
        return None
    if by_any_name and (spelled := [row for row in readings if word.startswith(row[0])]):
        return "".join(spelled[0][:2])
    prefix, name, _ = readings[0]
    is_symbol = len(word) <= _LONGEST_SYMBOL or not word.islower()
    is_prefixed = bool(prefix) and word.startswith(prefix) and len(word) - len(prefix) > _LONGEST_SYMBOL
    is_in_full = is_prefixed or prefix + name in {word, word.removesuffix("s")}
    return prefix + name if is_symbol or is_in_full else None


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


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number, or the range it lies in.

    Args:
        text: as authored (`2500`, `~2500`, `>=3`, `2000..3000`, `12 km`).
        low: the least it can be; None when nothing bounds it from below.
        high: the most it can be; None when nothing bounds it from above.
        low_open: `low` itself is excluded (`>3`).
        high_open: `high` itself is excluded (`<3`).
        approximate: written with `~`; the tolerance of the settings widens it.
        unit: the unit that it was written with; empty when the property's holds.
    """

    text: str
    low: Fraction | None
    high: Fraction | None
    low_open: bool = False
    high_open: bool = False
    approximate: bool = False
    unit: str = ""

    def told(self, unit: str) -> str:
        """Return it as a person reads it: as authored, with the property's unit where it has none of its own."""
        text = grouped(self.text)
        return text if self.unit else f"{text} {unit}".strip()


class QuantityError(AuthoredError):
    """What was written is no quantity."""


def grouped(text: str) -> str:
    """Return a text with the digits of its numbers in threes: `41,000,000`; four digits stay together."""
    return _LONG.sub(lambda number: f"{int(number[0]):,}", text)


def parse_quantity(text: str) -> Quantity:
    """Read a quantity as a curator writes it.

    Args:
        text: a number (`2500`, `-2.5`, `1.2e6`); a number after `~` (about), `>`, `>=`, `<` or `<=`; or two
            numbers with `..` between them, the smaller first, after `~` where the range is a rough one. A unit
            may stand at the end (`12 km`, `2000..3000 m`, `10.5 %`); whether there is such a unit is not looked at.
            At most 80 characters, 40 digits a number, and an exponent between -30 and 30.

    Returns:
        Its exact bounds; `~` does not widen them here.

    Raises:
        QuantityError: the text is none of these; the message says what to write instead.
    """
    if len(text) > _MOST_CHARACTERS:
        raise QuantityError(f"more than {_MOST_CHARACTERS} characters are not read", _MOST_CHARACTERS)
    start = len(text) - len(text.lstrip())
    if start == len(text):
        raise QuantityError("a number is missing")
    end = len(text.rstrip())
    opening = _SIGN.match(text, start, end)
    sign, at = (opening["sign"], opening.end()) if opening else ("", start)
    first, after = _number(text, at, end)
    mark = _RANGE_MARK.match(text, after, end)
    if mark is None:
        return _single(text, sign, first, _unit(text, after, end))
    if sign not in {"", "~"}:
        raise QuantityError(f"a range takes no `{sign}`: write `2000..3000`", start)
    if mark.end() == end:
        raise QuantityError(f"the range has no end: write `>={text[at:after]}`", mark.start())
    second, after = _number(text, mark.end(), end)
    unit = _unit(text, after, end)
    if second < first:
        raise QuantityError("the range runs backwards: write the smaller number first", at)
    return Quantity(text, first, second, approximate=sign == "~", unit=unit)


def parse_count(text: str) -> Quantity:
    """Read how many there are of something: a quantity without a unit.

    Raises:
        QuantityError: the text is no quantity, or has a unit.
    """
    counted = parse_quantity(text)
    if counted.unit:
        at = text.rfind(counted.unit)
        raise QuantityError(f"a count takes no unit: write `{text[:at].strip()}`", at)
    return counted


def _single(text: str, sign: str, number: Fraction, unit: str) -> Quantity:
    if sign in {">", ">="}:
        return Quantity(text, number, None, low_open=sign == ">", unit=unit)
    if sign in {"<", "<="}:
        return Quantity(text, None, number, high_open=sign == "<", unit=unit)
    return Quantity(text, number, number, approximate=sign == "~", unit=unit)


def _number(text: str, at: int, end: int) -> tuple[Fraction, int]:
    """Return the number that starts at an index, and the index after it."""
    match = _NUMBER.match(text, at, end)
    if match is None:
        raise _refusal(text, at, end)
    if sum(letter.isdigit() for letter in match[0]) > _MOST_DIGITS:
        raise QuantityError(f"a number of more than {_MOST_DIGITS} digits is not read", at)
    exponent = match["exponent"]
    if exponent is not None and abs(int(exponent)) > _MOST_EXPONENT:
        raise QuantityError(f"an exponent beyond {_MOST_EXPONENT} is not read", match.start("exponent"))
    return Fraction(match[0]), match.end()


def _unit(text: str, at: int, end: int) -> str:
    """Return the unit that stands between an index and the end; empty when nothing stands there."""
    if at == end:
        return ""
    match = _UNIT.match(text, at, end)
    if match is None:
        raise _refusal(text, at, end)
    unit, index = match["unit"], match.start("unit")
    if match.end() == end:
        _refuse_scale(text, index, unit)
        return unit
    if mark := _RANGE_MARK.match(text, match.end(), end):
        second = _NUMBER.match(text, mark.end(), end)
        if second:
            rewrite = f"{text[:at].strip()}..{second[0]} {unit}"
            raise QuantityError(f"a range has its unit once, at its end: write `{rewrite}`", index)
    raise _refusal(text, at, end)


def _refuse_scale(text: str, index: int, unit: str) -> None:
    """Refuse `2.5 million`: a unit is no part of the number."""
    word, _, rest = unit.partition(" ")
    scale = _SCALES.get(word.lower())
    if scale is None:
        return
    digits = text[:index].strip()
    plain = not re.search("[eE]", digits)
    rewrite = f"{_NUMBER.sub(lambda number: f'{number[0]}e{scale}', digits)} {rest}".strip()
    mend = f": write `{rewrite}`" if plain else ""
    raise QuantityError(f"`{word}` is part of the number, and numbers are written in digits{mend}", index)


def _refusal(text: str, at: int, end: int) -> QuantityError:
    """Say why the text cannot be read from an index on, with the rewrite where one is plain."""
    written = text[:end].strip()
    if at == end:
        return QuantityError("a number is missing", at)
    for wrong, right in _SIGNS_TO_REWRITE.items():
        if text.startswith(wrong, at) or written.startswith(wrong):
            rewrite = written.replace(wrong, right, 1)
            return QuantityError(f"`{wrong}` is not read: write `{rewrite}`", text.find(wrong))
    bare = written.lstrip("<>=~+- ")
    mark = written.removesuffix(bare)
    if _GROUPED.fullmatch(bare) or _SPACED.fullmatch(bare):
        plain = mark + re.sub(r"[^0-9.]", "", bare)
        return QuantityError(f"digits are written without marks between them: write `{plain}`", at)
    if _COMMA_DECIMAL.fullmatch(bare):
        rewrite = mark + bare.replace(",", ".")
        return QuantityError(f"a decimal point is a full stop: write `{rewrite}`", at)
    if turned := _UNIT_FIRST.fullmatch(bare):
        return QuantityError(f"a unit stands after its number: write `{mark}{turned[2]} {turned[1]}`", at)
    if joined := _HYPHEN_RANGE.fullmatch(bare):
        rewrite = f"{mark}{joined[1]}..{joined[2]}"
        return QuantityError(f"a range is written with two full stops: write `{rewrite}`", at)
    if written.startswith(".."):
        return QuantityError(f"the range has no beginning: write `<={written[2:].strip()}`", at)
    rest = text[at:end].strip()
    if at and text[at - 1].isdigit():
        return QuantityError(f"`{rest}` is left over after the number; only a unit may follow it, as in `12 km`", at)
    return QuantityError(f"`{rest}` is no number: write `2500`, `~2500`, `>=3` or `2000..3000`", at)
