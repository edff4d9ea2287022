"""What stands beside the words of a date and changes what they bound: `not until 3 May`, `after the 3 May vote`."""

import re
from collections.abc import Sequence

from onrecord.reading.languages.en.time_words import AFTER_A_YEAR
from onrecord.reading.times.tokens import Token, tokens

__all__ = [
    "goes_on", "is_denied", "is_of_one_time", "is_on_it_too", "is_put_off", "is_said_of_a_noun", "noun_follows",
    "was_moved",
]  # fmt: skip

_REACH = 10
_LOOK = 40
_NEAR = 4
_NEGATIONS = frozenset(["not", "never", "cannot", "nor", "no"])
_PUT_OFF = re.compile(r"(?:postpon|delay|adjourn|deferr|reschedul|suspend|extend)\w*|push\w*|put", re.IGNORECASE)
_MOVED = frozenset(["postponed", "rescheduled", "delayed"])
_WAS_MOVED = re.compile(
    r"(?:was|were|be|been|being|is|are|got)\s+(?:later\s+|now\s+)?(?:moved|shifted|changed|switched|put\s+(?:off|back)"
    r"|pushed\s+back|brought\s+forward)$",
    re.IGNORECASE,
)
_MOVES = re.compile(
    r"(?:mov|shift|chang|switch|postpon|delay|reschedul|adjourn|deferr|defer|extend|prolong)(?:e|es|ed|ing|s)?"
    r"|push\w*|brought|put",
    re.IGNORECASE,
)
_OF_ONE_TIME = re.compile(
    r"(?<!\w)(?:nights?|evenings?|overnight|between|sometime|some\s(?:time|point|day|moment))(?!\w)", re.IGNORECASE
)
_GOES_ON = re.compile(
    r"run|runs|ran|running|last(?:s|ed|ing)|continu(?:e|es|ed|ing)|underway|conducted|held|place", re.IGNORECASE
)
_FUNCTION_WORDS = AFTER_A_YEAR | {
    "was", "were", "is", "are", "had", "has", "have", "will", "would", "this", "its", "his", "her", "their", "there",
    "we", "during", "under", "near", "so", "not", "no", "only", "also", "then", "where", "than", "did", "does", "do",
    "that",
}  # fmt: skip


def is_denied(words: Sequence[Token], index: int) -> bool:
    """Tell whether a negation stands before a word in its clause (`did not start until 3 May`)."""
    return any(
        words[place].words.lower() in _NEGATIONS
        or (words[place].words == "t" and place > 0 and words[place - 1].kind == "'")
        for place in _clause_before(words, index)
    )


def is_on_it_too(words: Sequence[Token], index: int) -> bool:
    """Tell whether a bound takes its day in (`on or before 3 May`)."""
    before = [word.words.lower() for word in words[max(0, index - 2) : index]]
    return len(before) > 1 and before[0] in {"on", "from", "at", "in", "during"} and before[1] in {"or", "and"}


def is_put_off(words: Sequence[Token], index: int) -> bool:
    """Tell whether a verb of putting off stands before a word in its clause (`postponed until 3 May`)."""
    return any(_PUT_OFF.fullmatch(words[place].words) for place in _clause_before(words, index))


def was_moved(words: Sequence[Token], index: int) -> bool:
    """Tell whether a verb of moving a date stands right before a word (`was moved from 3 May to 10 May`)."""
    before = [word.words for word in words[max(0, index - _NEAR) : index]]
    return bool(_MOVED & {word.lower() for word in before[-2:]}) or _WAS_MOVED.search(" ".join(before)) is not None


def is_of_one_time(words: Sequence[Token], index: int) -> bool:
    """Tell whether words before two dates make them those of one moment, or of a change from one to the other.

    So do `the night of 3-4 May`, `at some time from 3 to 5 May` and `moved the vote from 3 May to 10 May`.
    """
    if _OF_ONE_TIME.search(" ".join(word.words for word in words[max(0, index - _NEAR) : index])):
        return True
    return any(_MOVES.fullmatch(words[place].words) for place in _clause_before(words, index))


def goes_on(words: Sequence[Token], index: int, reach: int = _REACH) -> bool:
    """Tell whether a verb of lasting stands before a word in its clause, so many words back (`runs until 3 May`)."""
    clause = _clause_before(words, index)
    return any(_GOES_ON.fullmatch(words[place].words) for place in clause[max(0, len(clause) - reach) :])


def is_said_of_a_noun(words: Sequence[Token], index: int) -> bool:
    """Tell whether a word may be a noun that the date before it is said of (`after the 3 May vote`)."""
    if index >= len(words):
        return False
    word = words[index].words
    return word[0].isalpha() and word.lower() not in _FUNCTION_WORDS


def noun_follows(text: str, end: int) -> bool:
    """Tell whether the word after a date that ends there may be a noun that it is said of."""
    return is_said_of_a_noun(tokens(text[end : end + _LOOK]), 0)


def _clause_before(words: Sequence[Token], index: int) -> range:
    first = index
    while first > max(0, index - _REACH) and words[first - 1].kind not in ",.;:()\n":
        first -= 1
    return range(first, index)
