"""What single characters are to a reader: marks, invisible ones, quotation marks, dashes, ligatures, scripts."""

import unicodedata
from functools import lru_cache

__all__ = [
    "APOSTROPHES", "DASHES", "INVISIBLE", "JOINER", "LEFT_HYPHENS", "MIDDLE_DOTS", "QUOTATION_MARKS", "SOFT_HYPHENS",
    "extends_cluster", "is_digit", "is_letter", "is_spaceless", "is_word_character", "ligature",
]  # fmt: skip

QUOTATION_MARKS = {
    **dict.fromkeys("“”„‟«»⹂「」『』〝〞〟﹁﹂﹃﹄＂｢｣", '"'),
    **dict.fromkeys("‘’‚‛‹›＇ʼ`´", "'"),
}
"""To their plain form: Unicode's property Quotation_Mark, and what stands in for an apostrophe."""

APOSTROPHES = frozenset("'‘’‛＇ʼ`´")
"""What may stand for an apostrophe within a word."""

DASHES = frozenset("-‐‑‒–—―﹘﹣－")
"""Hyphens and dashes; the minus sign U+2212 is none, for it is a sign and nothing else."""

INVISIBLE = frozenset(
    "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u2060\u2066\u2067\u2068\u2069"
    "\ufe0e\ufe0f\ufeff\ufffe\u0002"
)
"""Characters that nobody sees. The overrides U+202D and U+202E are not among them: they change what is read. U+FFFE and
U+0002 are what readers of PDF files leave where a word was broken at a line's end."""

SOFT_HYPHENS = "\u00ad\ufffe\u0002"
"""Those of them that stand for a hyphen where a line ends."""

LEFT_HYPHENS = "\ufffe\u0002"
"""Those of them that stand for a hyphen although no line ends there any more: a reader of PDF files took that out."""

MIDDLE_DOTS = frozenset("·‧∙⋅")
"""Dots at half height; between two digits they are a decimal point of an older print."""

JOINER = "\u200d"
"""Joins pictures to one picture; between letters it is invisible."""

_SPACELESS = (
    (0x0E00, 0x0EFF), (0x0F00, 0x109F), (0x1780, 0x17FF), (0x19E0, 0x19FF), (0x2E80, 0x312F), (0x31A0, 0x4DBF),
    (0x4E00, 0x9FFF), (0xA000, 0xA4CF), (0xF900, 0xFAFF), (0xFF66, 0xFF9F), (0x1B000, 0x1B16F), (0x20000, 0x3FFFF),
)  # fmt: skip
"""Scripts that set no space between words: Thai, Lao, Tibetan, Burmese, Khmer, Han, Kana, Yi."""

_LATIN_LIGATURES = "ﬀﬁﬂﬃﬄﬅﬆĳĲﬓﬔﬕﬖﬗ"
_PRESENTATION_FORMS = frozenset({"<isolated>", "<initial>", "<medial>", "<final>"})
_HANGUL_VOWELS_AND_FINALS = ((0x1160, 0x11FF), (0xD7B0, 0xD7FF))
_EMOJI_MODIFIERS = (0x1F3FB, 0x1F3FF)
_TAGS = (0xE0020, 0xE007F)


@lru_cache(maxsize=4096)
def extends_cluster(character: str) -> bool:
    """Tell whether a character belongs to the one before it: a combining mark, a Hangul vowel or final, a modifier."""
    if character.isascii():
        return False
    code = ord(character)
    return (
        unicodedata.category(character)[0] == "M"
        or any(first <= code <= last for first, last in _HANGUL_VOWELS_AND_FINALS)
        or _EMOJI_MODIFIERS[0] <= code <= _EMOJI_MODIFIERS[1]
        or _TAGS[0] <= code <= _TAGS[1]
    )


@lru_cache(maxsize=4096)
def is_spaceless(character: str) -> bool:
    """Tell whether a character belongs to a script that sets no space between words."""
    code = ord(character)
    return code >= _SPACELESS[0][0] and any(first <= code <= last for first, last in _SPACELESS)


def is_digit(character: str) -> bool:
    """Tell whether a character is a digit, a superscript or a fraction of any script; Han numerals are words."""
    if character.isascii():
        return character.isdigit()
    return unicodedata.category(character)[:1] == "N" if character else False


def is_letter(character: str) -> bool:
    """Tell whether a character is a letter, or a mark on one."""
    return character.isalpha() or (bool(character) and extends_cluster(character))


def is_word_character(character: str) -> bool:
    """Tell whether a character is part of a word or a number."""
    return character.isalnum() or character == "_" or (bool(character) and extends_cluster(character))


@lru_cache(maxsize=4096)
def ligature(character: str) -> str:
    """Return the letters that a ligature or a presentation form is drawn from; the character itself when it is none."""
    if character in _LATIN_LIGATURES:
        return unicodedata.normalize("NFKC", character)
    if "\ufb50" <= character <= "\ufefc":
        kind, *letters = unicodedata.decomposition(character).split() or [""]
        spelled = "".join(chr(int(letter, 16)) for letter in letters)
        if kind in _PRESENTATION_FORMS and not any(letter.isspace() for letter in spelled):
            return spelled
    return character
