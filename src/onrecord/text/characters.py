"""What single characters are to a reader, which script they are of, and where a word or a number may end."""

import re
import unicodedata
from collections import Counter
from functools import lru_cache

__all__ = [
    "DASHES", "INVISIBLE", "JOINER", "LEFT_HYPHENS", "MIDDLE_DOTS", "QUOTATION_MARKS", "SOFT_HYPHENS",
    "extends_cluster", "is_digit", "is_letter", "is_spaceless", "ligature", "script_of", "splits_cluster",
    "splits_token", "widened",
]  # fmt: skip

QUOTATION_MARKS = {
    **dict.fromkeys("“”„‟«»⹂「」『』〝〞〟﹁﹂﹃﹄＂｢｣", '"'),
    **dict.fromkeys("‘’‚‛‹›＇ʼ`´", "'"),
}
"""To their plain form: Unicode's property Quotation_Mark, and what stands in for an apostrophe."""

_APOSTROPHES = frozenset("'‘’‛＇ʼ`´")
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
_LOOKED_AT = 2_000
"""Characters by which a text is judged: a sentence is shorter, and a text without sentence ends should cost no more."""

_BETWEEN_DIGITS = frozenset(".,:/'’٫٬·⁄^")
_GROUPING_SPACES = frozenset("\u00a0\u202f\u2009")
_SIGNS = frozenset("+-−±–<>≤≥~≈")
_GROUP_AFTER = re.compile(r"[\u00a0\u202f\u2009]\d{3}(?!\d)")
_GROUP_BEFORE = re.compile(r"(?<!\d)\d{1,3}[\u00a0\u202f\u2009]\Z")
_HYPHEN_AT_LINE_END = re.compile(rf"[-‐{SOFT_HYPHENS}]\s*[\r\n]\s*[^\W\d_]")
_LINE_END_AFTER_HYPHEN = re.compile(rf"[^\W\d_][-‐{SOFT_HYPHENS}][^\S\r\n]*[\r\n]\s*\Z")
_LINE_REACH = 200
_CONTRACTED = re.compile(r"(?:t|s|re|ve|ll|d|m)\b", re.IGNORECASE)


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


def _is_word_character(character: str) -> bool:
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


def splits_token(text: str, position: int) -> bool:
    """Tell whether a cut at `position` goes through a word, a number or a character.

    A number holds its sign, its decimal and grouping marks (`-12.5`, `12,000`, `1/10`, `10:30`); a word holds what
    negates it (`can't`), but neither a possessive nor an elided article (`Marek|'s`, `l'|école`). Between letters of
    scripts without spaces there is nothing to go through.

    Args:
        text: any text.
        position: between the code points `position - 1` and `position`.
    """
    before, after = _visible_before(text, position), _visible_after(text, position)
    if before < 0 or after >= len(text):
        return False
    left, right = text[before], text[after]
    if left == " " and "\n" not in text[max(0, before - _LINE_REACH) : before]:
        return False
    if left.isspace() and left not in _GROUPING_SPACES:
        return (
            is_letter(right)
            and _LINE_END_AFTER_HYPHEN.search(text, max(0, before - _LINE_REACH), before + 1) is not None
        )
    if right == "." == left:
        return True
    if right in "-‐\r\n" and is_letter(left):
        return _HYPHEN_AT_LINE_END.match(text, position) is not None
    if _is_word_character(left) and _is_word_character(right):
        return extends_cluster(right) or not (is_spaceless(left) or is_spaceless(right))
    return (
        splits_cluster(text, position)
        or _splits_number(text, before, after)
        or _splits_contraction(text, before, after)
    )


def splits_cluster(text: str, position: int) -> bool:
    """Tell whether a cut at `position` goes through one character as a reader sees it."""
    if not 0 < position < len(text):
        return False
    before, after = text[position - 1], text[position]
    if JOINER in {before, after}:
        return not (is_letter(text[position - 2 : position - 1]) or is_letter(before) or is_letter(after))
    both_flags = all("\U0001f1e6" <= character <= "\U0001f1ff" for character in (before, after))
    return extends_cluster(after) or both_flags


def widened(text: str, start: int, end: int, *, least: int = 0, most: int | None = None) -> tuple[int, int]:
    """Return the smallest span around `start` and `end` that cuts through no word, within the bounds given."""
    most = len(text) if most is None else most
    while start > least and splits_token(text, start):
        start -= 1
    while end < most and splits_token(text, end):
        end += 1
    return start, end


def _visible_before(text: str, position: int) -> int:
    position -= 1
    while position >= 0 and text[position] in INVISIBLE:
        position -= 1
    return position


def _visible_after(text: str, position: int) -> int:
    while position < len(text) and text[position] in INVISIBLE:
        position += 1
    return position


def _splits_number(text: str, before: int, after: int) -> bool:
    left, right = text[before], text[after]
    if is_digit(left):
        following = text[after + 1 : after + 2]
        if right in _BETWEEN_DIGITS:
            return is_digit(following)
        return right in _GROUPING_SPACES and _GROUP_AFTER.match(text, after) is not None
    if is_digit(right):
        preceding = text[before - 1] if before else ""
        if left in _BETWEEN_DIGITS and (is_digit(preceding) or (left == "." and not _is_word_character(preceding))):
            return True
        if left in _GROUPING_SPACES:
            return _GROUP_BEFORE.search(text[max(0, before - 4) : before + 1]) is not None and (
                _GROUP_AFTER.match(text, before) is not None
            )
        return left in _SIGNS and not _is_word_character(preceding)
    return False


def _splits_contraction(text: str, before: int, after: int) -> bool:
    left, right = text[before], text[after]
    if right in _APOSTROPHES:
        following, beyond = text[after + 1 : after + 2], text[after + 2 : after + 3]
        return left in "nN" and following in {"t", "T"} and not beyond.isalpha()
    if left in _APOSTROPHES and is_letter(text[before - 1] if before else ""):
        return _CONTRACTED.match(text, after) is not None
    return False
