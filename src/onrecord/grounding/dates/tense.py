"""Which way a sentence looks: whether what it tells is over or lies ahead."""

from collections.abc import Sequence

from onrecord.grounding.dates.english import FUTURE, NOT_PAST, PASSIVE, PAST, REPORTING, WOULD
from onrecord.grounding.dates.publication import Tense
from onrecord.grounding.dates.tokens import Token

__all__ = ["tense_at"]

_NEAR = 5
_REACH = 40
_SHORTEST_PAST = 5


def tense_at(words: Sequence[Token], index: int) -> Tense:
    """Return which way the sentence around a word looks.

    The verb closest before the word, in the same clause, decides; else all verbs of the sentence do together. Verbs
    of reporting tell only of what stands right after them.

    Args:
        words: the words of the text.
        index: of the first word of a date expression.
    """
    for place in range(index - 1, max(-1, index - 1 - _NEAR), -1):
        if words[place].kind in ",.\n;(":
            break
        near = _look(words, place)
        if near:
            return "mixed" if near == "future" and words[place - 1].words in {"was", "were", "had"} else near
        if words[place].words.lower() in REPORTING and place >= index - 3:
            return "past"
    looks = {_look(words, place) for place in _sentence(words, index)}
    if "past" in looks:
        return "mixed" if "future" in looks else "past"
    if "future" in looks:
        return "future"
    reports = any(words[place].words.lower() in REPORTING for place in _sentence(words, index))
    return "mixed" if reports else "none"


def _look(words: Sequence[Token], place: int) -> Tense | None:
    word = words[place].words
    if word in FUTURE:
        return "future"
    if word in WOULD:
        return "mixed"
    is_past = word in PAST or (
        word.endswith("ed") and len(word) >= _SHORTEST_PAST and word.islower() and word not in NOT_PAST
    )
    if not is_past or word in REPORTING:
        return None
    return None if place and words[place - 1].words in PASSIVE else "past"


def _sentence(words: Sequence[Token], index: int) -> range:
    first, last = index, index
    while first > max(0, index - _REACH) and not _ends(words, first - 1):
        first -= 1
    while last < min(len(words) - 1, index + _REACH) and not _ends(words, last):
        last += 1
    return range(first, last + 1)


def _ends(words: Sequence[Token], place: int) -> bool:
    """Tell whether a sentence ends with this word."""
    word = words[place]
    if word.kind != ".":
        return word.kind in "\n;" or word.words in "!?"
    following = words[place + 1].words if place + 1 < len(words) else "A"
    before = words[place - 1] if place else word
    return following[0].isupper() and before.kind not in "mw" and len(before.words) > 1
