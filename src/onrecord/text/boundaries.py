"""Where a word or a number may end: a quotation never begins or ends inside one."""

import re

from onrecord.text.characters import (
    APOSTROPHES,
    INVISIBLE,
    JOINER,
    SOFT_HYPHENS,
    extends_cluster,
    is_digit,
    is_letter,
    is_spaceless,
    is_word_character,
)

__all__ = ["splits_cluster", "splits_token", "widened"]

_BETWEEN_DIGITS = frozenset(".,:/'’٫٬·⁄^")
_GROUPING_SPACES = frozenset("\u00a0\u202f\u2009")
_SIGNS = frozenset("+-−±–<>≤≥~≈")
_GROUP_AFTER = re.compile(r"[\u00a0\u202f\u2009]\d{3}(?!\d)")
_GROUP_BEFORE = re.compile(r"(?<!\d)\d{1,3}[\u00a0\u202f\u2009]\Z")
_HYPHEN_AT_LINE_END = re.compile(rf"[-‐{SOFT_HYPHENS}]\s*[\r\n]\s*[^\W\d_]")
_LINE_END_AFTER_HYPHEN = re.compile(rf"[^\W\d_][-‐{SOFT_HYPHENS}][^\S\r\n]*[\r\n]\s*\Z")
_LINE_REACH = 200
_CONTRACTED = re.compile(r"(?:t|s|re|ve|ll|d|m)\b", re.IGNORECASE)


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
    if is_word_character(left) and is_word_character(right):
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
        if left in _BETWEEN_DIGITS and (is_digit(preceding) or (left == "." and not is_word_character(preceding))):
            return True
        if left in _GROUPING_SPACES:
            return _GROUP_BEFORE.search(text[max(0, before - 4) : before + 1]) is not None and (
                _GROUP_AFTER.match(text, before) is not None
            )
        return left in _SIGNS and not is_word_character(preceding)
    return False


def _splits_contraction(text: str, before: int, after: int) -> bool:
    left, right = text[before], text[after]
    if right in APOSTROPHES:
        following, beyond = text[after + 1 : after + 2], text[after + 2 : after + 3]
        return left in "nN" and following in {"t", "T"} and not beyond.isalpha()
    if left in APOSTROPHES and is_letter(text[before - 1] if before else ""):
        return _CONTRACTED.match(text, after) is not None
    return False
