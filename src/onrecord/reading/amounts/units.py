"""Units beside numbers: what is written there, as far as it is a unit that is known, and whether it is another one.

A unit is the names that it is made of, each with its power, so that `km s−1` and `kilometres per second` are one.
Symbols and names in tables are read at once; what is in none is asked of pint, which is imported for the first such
word.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import product

from onrecord.model.frozen import dataclass
from onrecord.model.quantities import unit_name
from onrecord.reading.amounts.currencies import CURRENCY_SIGNS, SIGNS, currencies_named, is_code, sign_after
from onrecord.reading.amounts.words import UnitWords, alternatives

__all__ = ["Unit", "WrittenUnit", "is_currency", "is_measure", "rate_after", "unit_after", "units_of"]

SYMBOLS: dict[str, tuple[str, ...]] = {
    "%": ("percent",), "‰": ("permille",), "ppm": ("ppm",), "ppb": ("ppb",),
    "km": ("kilometer",), "m": ("meter", "minute"), "cm": ("centimeter",), "mm": ("millimeter",),
    "μm": ("micrometer",), "µm": ("micrometer",), "nm": ("nanometer",), "pm": ("picometer",), "dm": ("decimeter",),
    "mi": ("mile",), "nmi": ("nautical_mile",), "ft": ("foot",), "yd": ("yard",), "in": ("inch",),
    "'": ("foot", "arcminute"), "′": ("foot", "arcminute"), '"': ("inch", "arcsecond"), "″": ("inch", "arcsecond"),
    "”": ("inch",), "’": ("foot",), "′′": ("arcsecond", "inch"),
    "Å": ("angstrom",), "au": ("astronomical_unit",), "AU": ("astronomical_unit",), "ly": ("light_year",),
    "ha": ("hectare",), "kg": ("kilogram",), "g": ("gram",), "mg": ("milligram",), "μg": ("microgram",),
    "µg": ("microgram",), "ng": ("nanogram",), "t": ("metric_ton",), "Mt": ("megametric_ton",),
    "kt": ("kilometric_ton", "knot"), "oz": ("ounce", "fluid_ounce"), "lb": ("pound",), "lbs": ("pound",),
    "s": ("second",), "ms": ("millisecond",), "μs": ("microsecond",), "µs": ("microsecond",), "ns": ("nanosecond",),
    "min": ("minute",), "h": ("hour",), "hr": ("hour",), "hrs": ("hour",), "d": ("day",), "yr": ("year",),
    "wk": ("week",), "l": ("liter",), "L": ("liter",), "ml": ("milliliter",), "mL": ("milliliter",),
    "μl": ("microliter",), "μL": ("microliter",), "µl": ("microliter",), "dl": ("deciliter",), "dL": ("deciliter",),
    "hl": ("hectoliter",), "hL": ("hectoliter",), "gal": ("gallon",), "bbl": ("barrel",), "hp": ("horsepower",),
    "W": ("watt",), "kW": ("kilowatt",), "kw": ("kilowatt",), "MW": ("megawatt",), "mW": ("milliwatt",),
    "GW": ("gigawatt",), "TW": ("terawatt",), "Wh": ("watt_hour",), "kWh": ("kilowatt_hour",),
    "kwh": ("kilowatt_hour",),
    "MWh": ("megawatt_hour",), "GWh": ("gigawatt_hour",), "TWh": ("terawatt_hour",),
    "°": ("degree",), "º": ("degree",), "°C": ("degree_Celsius",), "ºC": ("degree_Celsius",), "'C": ("degree_Celsius",),
    "° C": ("degree_Celsius",), "° F": ("degree_Fahrenheit",), "℃": ("degree_Celsius",), "℉": ("degree_Fahrenheit",),
    "degC": ("degree_Celsius",), "degF": ("degree_Fahrenheit",), "°F": ("degree_Fahrenheit",),
    "ºF": ("degree_Fahrenheit",), "K": ("kelvin",), "°K": ("kelvin",), "kph": ("kilometer/hour",),
    "kmh": ("kilometer/hour",), "kmph": ("kilometer/hour",), "mph": ("mile/hour",), "mpg": ("mile/gallon",),
    "kB": ("kilobyte",), "KB": ("kilobyte",), "MB": ("megabyte",), "mb": ("megabyte", "megabit"), "GB": ("gigabyte",),
    "TB": ("terabyte",), "Mb": ("megabit",), "Gb": ("gigabit",), "Mbps": ("megabit/second",),
    "Gbps": ("gigabit/second",),
    "kbps": ("kilobit/second",), "Hz": ("hertz",), "kHz": ("kilohertz",), "MHz": ("megahertz",), "GHz": ("gigahertz",),
    "Pa": ("pascal",), "hPa": ("hectopascal",), "kPa": ("kilopascal",), "MPa": ("megapascal",), "GPa": ("gigapascal",),
    "V": ("volt",), "mV": ("millivolt",), "kV": ("kilovolt",), "A": ("ampere",), "mA": ("milliampere",),
    "J": ("joule",), "kJ": ("kilojoule",), "MJ": ("megajoule",), "N": ("newton",), "kN": ("kilonewton",),
    "Nm": ("newton*meter",), "mol": ("mole",), "mmol": ("millimole",), "nmol": ("nanomole",), "μmol": ("micromole",),
    "eV": ("electron_volt",), "keV": ("kiloelectron_volt",), "MeV": ("megaelectron_volt",),
    "GeV": ("gigaelectron_volt",), "M": ("molar",), "mM": ("millimolar",), "μM": ("micromolar",), "µM": ("micromolar",),
    "nM": ("nanomolar",), "rpm": ("revolutions_per_minute",), "dB": ("decibel",),
    "kms": ("kilometer",), "cc": ("centimeter**3",), "bar": ("bar",),
    "psi": ("pound_force_per_square_inch", "pound/inch**2"),
    "mbar": ("millibar",), "ksi": ("kip_per_square_inch", "kilopound/inch**2"), "C": ("coulomb", "degree_Celsius"),
    "F": ("farad", "degree_Fahrenheit"), "kcal": ("kilocalorie",), "ka": ("kiloyear",), "Ma": ("megayear",),
    "pp": ("percentage_point",), "pc": ("parsec",),
    "mL/L": ("milliliter/liter",), "bps": ("basis_point", "bit/second"),
}  # fmt: skip
"""Symbols of units with what each stands for, the likeliest first; letters count as written: `Mm` is no `mm`."""

Unit = frozenset[tuple[str, int]]
"""The names that a unit is made of, each with its power."""

_MOST_READINGS = 8
_MOST_WORDS = 4
_MOST_KEPT = 4096
_SHORTEST_OF_MANY = 3
"""A symbol of fewer letters has no plural (`mmols`)."""
_LONGEST = 80
"""How far from a number its unit may reach."""

_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺−–", "0123456789-+--")
_POWER = r"""
    (?: \^?[{(]?[-−–]\s?\d[)}]?(?!\d) | \s[-−–]\s?1(?!\d|[.,]\d) | \s−[2-4](?!\d|[.,]\d)
      | \^[{(]?\d[)}]? | [⁻⁺]?[¹²³⁴-⁹]
      | (?<=[^\W\d_])[23](?!\w) )
"""
_DEGREE_SIGNS = "°º"
_GAP = r"[\s-]"
_WORD = re.compile(r"(?:(?:[A-Z]\.){2,}|[^\W\d_²³¹]+\.?)(?=[\s-]|\W|[²³¹\d]|$)")
_SYMBOL = re.compile(
    "|".join(re.escape(sign) for sign in sorted((s for s in SYMBOLS if not s.isalpha()), key=len, reverse=True))
)
_BRACKETED = re.compile(r"/\s?\(([^()]+)\)")
_FACTORS = re.compile(r"[\s·⋅*]+|(?<=[²³])(?=[^\W\d_])")
_POINTS_OF_CAPITALS = re.compile(r"(?<=\b[A-Z])\.(?=[A-Z]|\s)")
_PER_NUMBER = re.compile(r"\d[\d,. ]*\d|\d")


@dataclass(frozen=True, slots=True)
class WrittenUnit:
    """A unit as it is written beside a number.

    Args:
        readings: what it may be, the likeliest first.
        end: where it ends in the text.
        sure: no word of it is spelled like another word.
    """

    readings: tuple[Unit, ...]
    end: int
    sure: bool = True


def is_currency(unit: Unit) -> bool:
    """Tell whether a unit is an amount of money, of which one may be told for each of something."""
    return any(len(name) == 3 and name.isupper() and power == 1 for name, power in unit)  # noqa: PLR2004 - ISO 4217


@lru_cache(_MOST_KEPT)
def units_of(written: str, words: UnitWords) -> tuple[Unit, ...]:
    """Return what a property's unit may stand for; none for people, ships and other things that are counted.

    Args:
        written: the unit as a curator writes it.
        words: how the language of the project names units.
    """
    plain = " ".join(written.replace("_", " ").replace("[", "").replace("]", "").split())
    plain = _BRACKETED.sub(lambda inner: "/" + "/".join(filter(None, _FACTORS.split(inner[1]))), plain)
    found = _unit(plain, 0, words, wanted=None, asks=True)
    if found is None or plain[found.end :].strip(" ."):
        return ()
    return found.readings


def is_measure(word: str, words: UnitWords) -> bool:
    """Tell whether one word is the name or symbol of a unit, as far as the tables tell."""
    return bool(_looked_up(word, words, asks=False))


def unit_after(
    text: str, at: int, words: UnitWords, wanted: tuple[Unit, ...] = (), *, asks: bool = False
) -> WrittenUnit | None:
    """Return the unit that follows a number (`10.5%`, `2,500 square kilometres`, `a three-day drill`, `12 km s−1`).

    Args:
        text: the text.
        at: where the number ends.
        words: how its language names units.
        wanted: what is looked for; a word that is mostly no unit (`in`) is one only if it may be this.
        asks: whether pint and the names of currencies are asked for words that are in no table.
    """
    return _unit(text[: at + _LONGEST], at, words, wanted=wanted, asks=asks)


def rate_after(text: str, at: int, words: UnitWords) -> WrittenUnit | None:
    """Return what a number's unit, which stands before it, is told for each of: the `per share` of `$6 per share`."""
    start: Unit = frozenset()
    readings, end = _divided(text[: at + _LONGEST], at, words, (start,), wanted=(), asks=True)
    return WrittenUnit(readings, end) if end > at else None


def _unit(text: str, at: int, words: UnitWords, *, wanted: tuple[Unit, ...] | None, asks: bool) -> WrittenUnit | None:
    start = _skip(text, at)
    first = _factor(text, start, words, wanted=wanted, asks=asks)
    if first is None:
        return None
    readings, end = _divided(text, first.end, words, first.readings, wanted=wanted, asks=asks)
    return WrittenUnit(readings, end, first.sure or end > first.end)


def _divided(
    text: str, at: int, words: UnitWords, readings: tuple[Unit, ...], *, wanted: tuple[Unit, ...] | None, asks: bool
) -> tuple[tuple[Unit, ...], int]:
    """Read on after a unit: what it is multiplied with and divided by.

    A symbol that only a space parts from it multiplies it where it has a power, or where that comes to what is looked
    for (`N m`).
    """
    pattern = _joints(words)
    while match := pattern.match(text, at):
        if match["times"]:
            following = _symbol(text, match.end(), words, asks=asks)
            if following is None:
                break
            sign = 1
            if match["times"].isspace() and not _has_power(following) and wanted is not None:
                products = {_times(one, other, 1) for one, other in product(readings, following.readings)}
                if not products & set(wanted):
                    break
        else:
            following = _divisor(
                text, match.end(), words, asks=asks or bool(match["per"]), article=bool(match["article"])
            )
            sign = -1
        if following is None:
            break
        readings = tuple(_times(one, other, sign) for one, other in product(readings, following.readings))[
            :_MOST_READINGS
        ]
        at = following.end
    return readings, at


def _has_power(found: WrittenUnit) -> bool:
    return any(power != 1 for unit in found.readings for _, power in unit)


@cache
def _joints(words: UnitWords) -> re.Pattern[str]:
    articles = alternatives(words.rate_articles)
    return re.compile(
        rf"(?P<per>\s?/\s?|{_GAP}(?i:{alternatives(words.rates)}){_GAP}(?:(?i:{articles})\s)?)"
        rf"|(?P<article>{_GAP}(?i:{articles}){_GAP})|(?P<times>\s?[·⋅*×]\s?|\s)"
    )


def _divisor(text: str, at: int, words: UnitWords, *, asks: bool, article: bool) -> WrittenUnit | None:
    """Return what a unit is divided by; after `per` any word will do (`per share`), after `a` a unit or a known one."""
    known = _factor(text, at, words, wanted=None, asks=asks)
    if known is not None:
        return known
    number = _PER_NUMBER.match(text, at)
    if number and not article:
        count: Unit = frozenset({(re.sub(r"\D", "", number[0]), 1)})
        following = _skip(text, number.end())
        counted = _factor(text, following, words, wanted=None, asks=asks)
        if counted is None or not text[following].isalpha():
            return WrittenUnit((count,), number.end())
        return WrittenUnit(tuple(_times(count, unit, 1) for unit in counted.readings), counted.end)
    word = _WORD.match(text, at)
    if word is None:
        return None
    if article and word[0].lower() not in words.each:
        return None
    name = word[0].rstrip(".").lower()
    return WrittenUnit((frozenset({(name, 1)}),), word.start() + len(name))


def _times(one: Unit, other: Unit, sign: int) -> Unit:
    powers = dict(one)
    for name, power in other:
        powers[name] = powers.get(name, 0) + sign * power
    return frozenset((name, power) for name, power in powers.items() if power)


def _skip(text: str, at: int) -> int:
    match = re.compile(r"(?:\[\d{1,3}\])?[\s\u00a0-]{0,3}[\[(]?(?=[^\s\d])").match(text, at)
    return match.end() if match and not (match[0].endswith("(")) else at


def _symbol(text: str, at: int, words: UnitWords, *, asks: bool) -> WrittenUnit | None:
    """Return a unit of one word, without words before it that raise it."""
    return _factor(text, at, words, wanted=None, asks=asks)


def _factor(text: str, at: int, words: UnitWords, *, wanted: tuple[Unit, ...] | None, asks: bool) -> WrittenUnit | None:
    """Return one unit with its power: `km²`, `square miles`, `s−1`."""
    raised = _powers(words).match(text, at)
    power = words.powers[raised[1].lower()] if raised else 1
    found = _named(text, raised.end() if raised else at, words, wanted=wanted, asks=asks)
    if found is None:
        return None
    written = re.compile(_POWER, re.VERBOSE).match(text, found.end)
    end = found.end
    if written:
        power *= int(re.sub(r"[^\d-]", "", written[0].translate(_SUPERSCRIPTS)))
        end = written.end()
    elif raised is None:
        power, end = _raised_after(text, end, words)
    return WrittenUnit(
        tuple(frozenset((name, each * power) for name, each in unit) for unit in found.readings), end, found.sure
    )


def _raised_after(text: str, end: int, words: UnitWords) -> tuple[int, int]:
    match = re.compile(rf"\s({alternatives(frozenset(words.powers_after))})\b").match(text, end)
    return (1, end) if match is None else (words.powers_after[match[1]], match.end())


@cache
def _powers(words: UnitWords) -> re.Pattern[str]:
    return re.compile(rf"({alternatives(frozenset(words.powers))})\.?{_GAP}", re.IGNORECASE)


def _named(text: str, at: int, words: UnitWords, *, wanted: tuple[Unit, ...] | None, asks: bool) -> WrittenUnit | None:
    """Return a unit as it is named in tables, the longest name first, or by pint or CLDR."""
    sign = _SYMBOL.match(text, at)
    if sign and not (sign[0] in "'’" and text[sign.end() : sign.end() + 1].isalpha()):
        return _with_degrees(text, sign, words)
    if at < len(text) and (text[at] in SIGNS or sign_after(text, at)[0]):
        codes, end = sign_after(text, at)
        return WrittenUnit(tuple(frozenset({(code, 1)}) for code in codes), end) if codes else None
    rows = tuple(_words(text, at))
    for length in range(len(rows), 0, -1):
        end = rows[length - 1].end()
        spelled = text[at:end].rstrip(".")
        plain = re.sub(r"[\s-]+", " ", _POINTS_OF_CAPITALS.sub("", spelled))
        names = _looked_up(plain, words, asks=asks or wanted is None)
        if not names and spelled.lower() in words.not_units:
            return None
        if not names and wanted:
            names = _by_any_name(spelled, wanted)
        if not names:
            continue
        units = tuple(_parsed(name) for name in names)
        mostly_not = spelled.lower() in words.not_units or (
            len(spelled) == 1 and text[end : end + 1] in {"'", "’", "-"}
        )
        if mostly_not and wanted is not None and not _is_wanted_here(text, end, units, wanted, words):
            return None
        return WrittenUnit(units, at + len(spelled), sure=not mostly_not)
    return None


def _by_any_name(spelled: str, wanted: tuple[Unit, ...]) -> tuple[str, ...]:
    """Return the unit that words stand for by one of its second names (`amps`), if it is looked for."""
    name = unit_name(re.sub(r"[\s-]+", "_", spelled), by_any_name=True)
    return (name,) if name and _parsed(name) in wanted else ()


def _is_wanted_here(text: str, end: int, units: tuple[Unit, ...], wanted: tuple[Unit, ...], words: UnitWords) -> bool:
    """Tell whether a word that is mostly no unit is one: it is looked for, and no noun follows that it leads to."""
    if not set(units) & set(wanted):
        return False
    return re.compile(rf"\s*(?:[^\w\s]|$|(?:{alternatives(words.after_a_unit)})\b)").match(text, end) is not None


def _with_degrees(text: str, sign: re.Match[str], words: UnitWords) -> WrittenUnit:
    """Return a unit by its sign; `37 ° celsius` and `−273.15° on the Celsius scale` are told by the word after it."""
    scale = re.compile(words.scale_of_degrees, re.IGNORECASE).match(text, sign.end())
    if sign[0] in _DEGREE_SIGNS and scale:
        return WrittenUnit(tuple(map(_parsed, words.names.get(scale[1].lower(), ()))), scale.end())
    return WrittenUnit(tuple(map(_parsed, SYMBOLS[sign[0]])), sign.end())


def _words(text: str, at: int) -> Iterator[re.Match[str]]:
    for _ in range(_MOST_WORDS):
        match = _WORD.match(text, at)
        if match is None:
            return
        yield match
        at = match.end()
        if text[at : at + 1] not in {" ", "-", "\u00a0"}:
            return
        at += 1


@lru_cache(_MOST_KEPT)
def _looked_up(spelled: str, words: UnitWords, *, asks: bool) -> tuple[str, ...]:
    """Return the names of the units that a word or some words stand for; none where they are no unit."""
    symbols = SYMBOLS.get(spelled, ())
    singular = spelled.removesuffix("s")
    if not symbols and len(singular) >= _SHORTEST_OF_MANY and singular not in words.not_units:
        symbols = SYMBOLS.get(singular, ())
    if not symbols and len(spelled) > 1:
        symbols = CURRENCY_SIGNS.get(spelled, ())
    named = words.names.get(spelled.lower(), ())
    if symbols or named:
        return tuple(dict.fromkeys((*symbols, *named)))
    if not asks:
        return ()
    if len(spelled) == 1 and spelled.islower():
        return ()
    if is_code(spelled):
        return (spelled,)
    if spelled.lower() in words.kind_of or spelled.lower() in words.stops:
        return ()
    currencies = currencies_named(spelled, words.locale) if len(spelled) > 2 and spelled[0].isalpha() else ()  # noqa: PLR2004
    name = unit_name(spelled.replace(" ", "_"))
    return (name,) if name else currencies


@lru_cache(_MOST_KEPT)
def _parsed(name: str) -> Unit:
    """Return a unit of the tables: `kilometer/hour`, `newton*meter`, `centimeter**3`."""
    powers: dict[str, int] = {}
    for at, side in enumerate(name.replace("_per_", "/").split("/")):
        for factor in re.split(r"(?<!\*)\*(?!\*)", side):
            base, _, power = re.sub(r"^square_(\w+)$", r"\1**2", factor).partition("**")
            powers[base] = powers.get(base, 0) + (-1 if at else 1) * int(power or 1)
    return frozenset(powers.items())
