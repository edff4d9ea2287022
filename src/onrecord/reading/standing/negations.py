"""Words that negate, found however they are printed."""

import re
from functools import cache

from onrecord.reading.languages.everywhere import HAN_NEGATION, HAN_NEGATION_WORDS, NEGATION
from onrecord.text.folding import fold

__all__ = ["holds_negation", "negation_in"]


def holds_negation(text: str) -> bool:
    """Tell whether the words of an editor may negate, in any language and script that is known to."""
    folded = fold(text)
    return bool(_compiled(NEGATION).search(folded) or _compiled(HAN_NEGATION).search(folded))


def negation_in(text: str, words: str) -> str:
    """Return the first word of a text that negates, folded; empty when none does.

    Invisible characters, line ends within a word and the form of an apostrophe do not hide one.

    Args:
        text: the words of a source.
        words: the words that negate in its language, as a pattern on folded text; empty where they are not known.
    """
    folded = fold(text)
    found = (words and _compiled(words).search(folded)) or _compiled(HAN_NEGATION_WORDS).search(folded)
    return found[0] if found else ""


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE | (re.VERBOSE if "\n" in pattern else 0))
