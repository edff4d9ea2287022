"""Which script a text is written in, by the names that Unicode gives its letters."""

import unicodedata
from collections import Counter

__all__ = ["script_of"]

_LOOKED_AT = 2_000
"""Characters by which a text is judged: a sentence is shorter, and a text without sentence ends should cost no more."""


def script_of(text: str) -> str:
    """Return the script that most letters of a text are of; empty when it has no letters.

    Args:
        text: any text; its first 2,000 characters are looked at.

    Returns:
        The first word of the letters' names: `LATIN`, `CYRILLIC`, `GREEK`, `CJK`, `HIRAGANA`, …
    """
    beginning = text[:_LOOKED_AT]
    plain = sum(map(str.isalpha, filter(str.isascii, beginning)))
    found = Counter({"LATIN": plain} if plain else {})
    found.update(_script(letter) for letter in beginning if not letter.isascii() and letter.isalpha())
    return max(found, key=lambda script: found[script], default="")


def _script(letter: str) -> str:
    """Return the script of a letter; a styled one (fullwidth, bold in mathematics) counts as the letter itself."""
    return unicodedata.name(unicodedata.normalize("NFKC", letter)[0], "").partition(" ")[0]
