"""German words that several rooms know, in lower case: days, months, numbers."""

__all__ = ["MONTHS", "NUMBERS", "SHORT_MONTHS", "WEEKDAYS"]


def _listed(words: str) -> tuple[str, ...]:
    return tuple(words.split())


MONTHS = _listed("januar februar märz april mai juni juli august september oktober november dezember")
"""The months, from the first to the twelfth."""

SHORT_MONTHS = {
    "jan": 1, "jän": 1, "feb": 2, "mrz": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "okt": 10,
    "nov": 11, "dez": 12,
}  # fmt: skip
"""From what a month is shortened to, to its number."""

WEEKDAYS = _listed("montag dienstag mittwoch donnerstag freitag samstag sonntag")
"""The days of the week, from Monday."""

_BELOW_TWENTY = _listed(
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
    "achtzehn neunzehn"
)
_TENS = _listed("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig")
_JOINED_ONES = ("ein", *_BELOW_TWENTY[2:10])
_TEN, _HUNDRED = 10, 100


def _numbers() -> dict[str, int]:
    """Return the numbers that are written as one word: those below a thousand, and full thousands.

    Beside them, the thousands with full hundreds (`zweitausendfünfhundert`).
    """
    found = {word: number for number, word in enumerate(_BELOW_TWENTY)}
    for ten, word in enumerate(_TENS, 2):
        found[word] = ten * _TEN
        found |= {f"{one}und{word}": ten * _TEN + number for number, one in enumerate(_JOINED_ONES, 1)}
    below = {word: number for word, number in found.items() if number > 1} | {"ein": 1}
    hundreds = {f"{one}hundert": number * _HUNDRED for number, one in enumerate(_JOINED_ONES, 1)} | {"hundert": 100}
    between = {
        hundred + rest: number + more for hundred, number in hundreds.items() for rest, more in found.items() if more
    }
    thousands = {f"{word}tausend": number * 1000 for word, number in (below | hundreds).items()} | {"tausend": 1000}
    both = {
        thousand + hundred: number + more
        for thousand, number in thousands.items()
        for hundred, more in hundreds.items()
    }
    return found | hundreds | between | thousands | both


NUMBERS = _numbers()
"""From a number written as one word to what it is."""
