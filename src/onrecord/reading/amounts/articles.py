"""One of a unit that words tell without a number: `a gallon`, `an hour`."""

import re
from functools import cache

from onrecord.reading.amounts.units import Unit, unit_after
from onrecord.reading.amounts.words import AmountWords, alternatives

__all__ = ["one_by_an_article"]


def one_by_an_article(text: str, wanted: tuple[Unit, ...], words: AmountWords) -> str:
    """Return the first words that may tell one of a unit with an article; empty where none do.

    Args:
        text: the text.
        wanted: what the unit may be.
        words: the words of the text's language.
    """
    for match in _articles(words).finditer(text):
        found = unit_after(text, match.end(), words.units, wanted)
        if found is not None and set(found.readings) & set(wanted):
            return text[match.start() : found.end]
    return ""


@cache
def _articles(words: AmountWords) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternatives(words.articles)})\s+(?=[^\W\d_])", re.IGNORECASE)
