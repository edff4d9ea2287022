"""Units beside a number: what it is a number of, as far as that can be told for certain."""

import re

__all__ = ["measure_after", "measure_before", "measures"]

_WORDS = {
    "percent": "% percent pct per_cent",
    "percentage point": "percentage_point percentage_points pp",
    "per mille": "‰ per_mille",
    "USD": "$ us$ usd dollar dollars us_dollar us_dollars",
    "EUR": "€ eur euro euros",
    "GBP": "£ gbp pound pounds sterling pound_sterling pounds_sterling",
    "JPY": "¥ jpy yen",
    "CNY": "cny rmb yuan renminbi",
    "RUB": "₽ rub ruble rubles rouble roubles",
    "UAH": "₴ uah hryvnia hryvnias",
    "KZT": "₸ kzt tenge",
    "TJS": "tjs somoni somonis",
    "KGS": "kgs som soms",
    "AMD": "֏ amd dram drams",
    "AZN": "₼ azn manat manats",
    "TRY": "₺ try lira liras",
    "INR": "₹ inr rupee rupees",
    "kilometre": "km kms kilometre kilometres kilometer kilometers",
    "metre": "m metre metres meter meters",
    "centimetre": "cm centimetre centimetres centimeter centimeters",
    "millimetre": "mm millimetre millimetres millimeter millimeters",
    "mile": "mi mile miles",
    "nautical mile": "nmi nautical_mile nautical_miles",
    "foot": "ft foot feet",
    "yard": "yd yard yards",
    "inch": "inch inches",
    "square kilometre": (
        "km² km2 sq_km square_km square_kilometre square_kilometres square_kilometer square_kilometers"
    ),
    "square metre": "m² m2 sq_m square_metre square_metres square_meter square_meters",
    "square mile": "sq_mi square_mile square_miles",
    "hectare": "ha hectare hectares",
    "acre": "acre acres",
    "cubic metre": "m³ m3 cubic_metre cubic_metres cubic_meter cubic_meters",
    "kilogram": "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes",
    "gram": "g gram grams gramme grammes",
    "tonne": "t tonne tonnes ton tons metric_ton metric_tons metric_tonne metric_tonnes",
    "short ton": "short_ton short_tons ton tons",
    "long ton": "long_ton long_tons ton tons",
    "kilotonne": "kiloton kilotons kilotonne kilotonnes",
    "ounce": "oz ounce ounces troy_ounce troy_ounces",
    "pound": "lb lbs pound pounds",
    "second": "s sec secs second seconds",
    "minute": "min mins minute minutes",
    "hour": "h hr hrs hour hours",
    "day": "day days",
    "week": "week weeks",
    "month": "month months",
    "year": "yr yrs year years",
    "decade": "decade decades",
    "century": "century centuries",
    "litre": "l litre litres liter liters",
    "gallon": "gal gallon gallons imperial_gallon imperial_gallons",
    "barrel": "bbl barrel barrels oil_barrel oil_barrels",
    "horsepower": "hp horsepower metric_horsepower",
    "kilowatt": "kw kilowatt kilowatts",
    "megawatt": "mw megawatt megawatts",
    "gigawatt": "gw gigawatt gigawatts",
    "kilowatt hour": "kwh kilowatt_hour kilowatt_hours",
    "megawatt hour": "mwh megawatt_hour megawatt_hours",
    "degree": "° degree degrees",
    "degree Celsius": "°c degc celsius degree_celsius degrees_celsius",
    "degree Fahrenheit": "°f degf fahrenheit degree_fahrenheit degrees_fahrenheit",
    "kilometre per hour": (
        "km/h kph kmh kmph kilometre_per_hour kilometres_per_hour kilometer_per_hour kilometers_per_hour"
    ),
    "mile per hour": "mph mile_per_hour miles_per_hour",
    "knot": "knot knots",
    "megabyte": "mb megabyte megabytes",
    "gigabyte": "gb gigabyte gigabytes",
    "terabyte": "tb terabyte terabytes",
}
"""From a measure to the words and signs that stand for it; `_` is a space."""

_MEASURES: dict[str, frozenset[str]] = {}
for _measure, _spelled in _WORDS.items():
    for _word in (_measure.lower(), *(word.replace("_", " ") for word in _spelled.split())):
        _MEASURES[_word] = _MEASURES.get(_word, frozenset()) | {_measure}

_SIGNS = "$€£¥₽₴₸֏₼₺₹"
_BEFORE = re.compile(rf"((?:us|a|c|nz|hk)?[{_SIGNS}]|\b(?:usd|eur|gbp|jpy|cny|rmb|rub|uah|kzt|tjs))\s?$", re.IGNORECASE)
_WORD = r"[^\W\d_]+(?:/[^\W\d_]+)?[²³23]?"
_AFTER = re.compile(rf"[\s-]{{0,2}}([%‰°{_SIGNS}](?:[CF]\b)?|{_WORD})(?:[\s-]({_WORD}))?(?:[\s-]({_WORD}))?")
_OTHER_DOLLARS = {"a$": "AUD", "c$": "CAD", "nz$": "NZD", "hk$": "HKD"}
_LONGEST = 48
_SINGLE = re.compile(rf"(?:[mtgshl](?![\w'’-])|[%‰°{_SIGNS}])")


def measures(unit: str) -> frozenset[str]:
    """Return the measures that a unit may stand for; none for people, ships and other things that are counted."""
    word = " ".join(unit.lower().replace("_", " ").replace("^", "").split())
    return _MEASURES.get(word, frozenset())


def measure_before(text: str, start: int) -> frozenset[str]:
    """Return the measure whose sign stands right before a number (`US$270`)."""
    match = _BEFORE.search(text[max(0, start - 4) : start])
    if match is None:
        return frozenset()
    sign = match[1].lower()
    return frozenset({_OTHER_DOLLARS[sign]}) if sign in _OTHER_DOLLARS else measures(sign)


def measure_after(text: str, end: int) -> frozenset[str]:
    """Return the measure that follows a number (`10.5%`, `2,500 square kilometres`, `a three-day drill`)."""
    match = _AFTER.match(text, end, end + _LONGEST)
    if match is None:
        return frozenset()
    words = [word for word in match.groups() if word]
    for length in range(len(words), 0, -1):
        found = measures(" ".join(words[:length]))
        # A single letter is a unit only as units write it: `2 T-72 tanks` weigh no two tonnes.
        if found and (len(words[0]) > 1 or _SINGLE.match(text, match.start(1), end + _LONGEST)):
            return found
    return frozenset()
