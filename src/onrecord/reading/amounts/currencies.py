"""Currencies: the codes of ISO 4217, and the signs and names by which CLDR knows them, as Babel has both.

Babel is imported when the first word that may be a currency's is looked up, and each language's names are read once.
"""

import re
from collections.abc import Mapping
from functools import cache

__all__ = ["CURRENCY_SIGNS", "SIGNS", "currencies_named", "currency_before", "is_code", "sign_after"]

CURRENCY_SIGNS: dict[str, tuple[str, ...]] = {
    "$": ("USD", "AUD", "CAD", "NZD", "HKD", "SGD", "TWD", "MXN"),
    "€": ("EUR",), "£": ("GBP",), "¥": ("JPY", "CNY"), "₽": ("RUB",), "₴": ("UAH",), "₸": ("KZT",),
    "֏": ("AMD",), "₼": ("AZN",), "₺": ("TRY",), "₹": ("INR",), "₩": ("KRW",), "₪": ("ILS",), "₱": ("PHP",),
    "₫": ("VND",), "฿": ("THB",), "₦": ("NGN",), "US$": ("USD",), "$US": ("USD",), "A$": ("AUD",), "AU$": ("AUD",),
    "$A": ("AUD",), "C$": ("CAD",), "CA$": ("CAD",), "NZ$": ("NZD",), "$NZ": ("NZD",), "HK$": ("HKD",), "S$": ("SGD",),
    "SG$": ("SGD",), "NT$": ("TWD",), "R$": ("BRL",), "Mex$": ("MXN",), "MX$": ("MXN",), "Z$": ("ZWL",),
    "CN¥": ("CNY",),
    "JP¥": ("JPY",), "RM": ("MYR",), "Rs": ("INR", "PKR", "LKR", "NPR"), "Rs.": ("INR", "PKR", "LKR", "NPR"),
    "SFr": ("CHF",), "SFr.": ("CHF",), "DM": ("DEM",), "Dh": ("AED", "MAD"), "SR": ("SAR",), "NIS": ("ILS",),
    "Rp": ("IDR",), "RMB": ("CNY",), "STG": ("GBP",), "Fr": ("CHF",), "kr": ("SEK", "NOK", "DKK"),
}  # fmt: skip
"""Signs that stand before an amount of money, some after it. One letter's case does not count before `$`."""

SIGNS = "$€£¥₽₴₸֏₼₺₹₩₪₱₫฿₦"
"""The signs that are no letters."""

_CODE = re.compile(r"[A-Z]{3}")
_BEFORE = re.compile(
    rf"""
    (?<![\w'’]) (?P<letters>[A-Za-z]{{1,3}}) (?P<gap>\s?) (?P<sign>[{SIGNS}]) \s? (?P<marks>\(?\s?[-−–~]?)\s? $
  | (?P<alone>[{SIGNS}]) \s? (?P<country>US|A|NZ|AU|CA|HK)? \s? \(?\s?[-−–~]? \s? $
  | (?<![\w]) (?P<code>[A-Z]{{3}}|R[Mps]|Rs\.|SFr\.?|D[Mh]|SR) \s? [-−–~]? $
    """,
    re.VERBOSE,
)
_AFTER = re.compile(rf"\s?(?:(?P<letters>US|AU|A|CA|C|NZ|HK|S)\s?)?(?P<sign>[{SIGNS}])")
_ARTICLE = "A"
_WINDOW = 12
_YEARS = re.compile(r"[(–\d]")


@cache
def _names(locale: str) -> Mapping[str, tuple[str, ...]]:
    """Return the names of currencies in a language, whole and by their last word, with what codes they stand for."""
    from babel import Locale
    from babel.numbers import get_currency_name

    found: dict[str, list[str]] = {}
    known = Locale.parse(locale)
    for code, name in known.currencies.items():
        if _YEARS.search(name):
            continue
        for each in {name, get_currency_name(code, 1, known), get_currency_name(code, 2, known)}:
            for words in {each.casefold(), each.casefold().rpartition(" ")[2]}:
                found.setdefault(words, []).append(code)
    return {words: tuple(dict.fromkeys(codes)) for words, codes in found.items()}


@cache
def _codes() -> frozenset[str]:
    from babel import Locale

    return frozenset(Locale.parse("en").currencies)


def is_code(word: str) -> bool:
    """Tell whether three capital letters are the code of a currency."""
    return _CODE.fullmatch(word) is not None and word in _codes()


def currencies_named(words: str, locale: str) -> tuple[str, ...]:
    """Return the currencies that words of a language may name, the likeliest first; none where they name no such."""
    return _names(locale).get(words.casefold(), ()) if locale else ()


def currency_before(text: str, end: int) -> tuple[str, ...]:
    """Return the currencies for which the sign or code right before a number may stand (`US$270`, `HK $5`, `EUR50m`).

    Args:
        text: the text.
        end: where the number starts.
    """
    match = _BEFORE.search(text, max(0, end - _WINDOW), end)
    if match is None:
        return ()
    if match["code"]:
        return CURRENCY_SIGNS.get(match["code"]) or ((match["code"],) if is_code(match["code"]) else ())
    if match["alone"]:
        country = f"{match['alone']}{match['country']}" if match["country"] else ""
        return CURRENCY_SIGNS.get(country) or CURRENCY_SIGNS[match["alone"]]
    letters, sign = match["letters"], match["sign"]
    if not (match["gap"] and letters.upper() == _ARTICLE):
        marked = _signed(letters, sign)
        if marked:
            return marked
    return CURRENCY_SIGNS[sign]


def _signed(letters: str, sign: str) -> tuple[str, ...]:
    """Return the currency of a sign with letters before it: `HK$`, `CAD$`."""
    known = CURRENCY_SIGNS.get(f"{letters}{sign}") or CURRENCY_SIGNS.get(f"{letters.upper()}{sign}")
    if known:
        return known
    return (letters.upper(),) if is_code(letters.upper()) else ()


def sign_after(text: str, at: int) -> tuple[tuple[str, ...], int]:
    """Return the currencies for which the sign right after a number may stand, and where the sign ends."""
    match = _AFTER.match(text, at)
    if match is None:
        return (), at
    return (match["letters"] and _signed(match["letters"], match["sign"])) or CURRENCY_SIGNS[match["sign"]], match.end()
