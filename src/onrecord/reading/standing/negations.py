"""Words that negate, found however they are printed."""

import re

from onrecord.reading.languages.everywhere import HAN_NEGATION, NEGATION
from onrecord.text.folding import fold

__all__ = ["holds_negation", "negation_in"]

_NEGATION = re.compile(NEGATION, re.IGNORECASE)
_HAN_NEGATION = re.compile(HAN_NEGATION)


def holds_negation(text: str) -> bool:
    """Tell whether a text holds a word that negates; see `negation_in`."""
    return bool(negation_in(text))


def negation_in(text: str) -> str:
    """Return the first word of a text that negates, folded; empty when none does.

    Invisible characters, line ends within a word and the form of an apostrophe do not hide one.

    Args:
        text: the words of a source or of an editor.
    """
    folded = fold(text)
    found = _NEGATION.search(folded) or _HAN_NEGATION.search(folded)
    return found[0] if found else ""
