"""What stands beside the words of a date and changes what they bound: `not until 3 May`, `after the 3 May vote`."""

import re

from onrecord.reading.languages import DEFAULT, time_words
from onrecord.reading.times.tokens import Tokens, tokens

__all__ = [
    "goes_on", "is_denied", "is_of_one_time", "is_on_it_too", "is_put_off", "is_said_of_a_noun", "noun_follows",
    "was_moved",
]  # fmt: skip

_REACH = 10
_LOOK = 40
_NEAR = 4


def is_denied(words: Tokens, index: int) -> bool:
    """Tell whether a negation stands before a word in its clause (`did not start until 3 May`)."""
    return any(
        words[place].words.lower() in words.language.negations
        or (words[place].words == words.language.negated_ending and place > 0 and words[place - 1].kind == "'")
        for place in _clause_before(words, index)
    )


def is_on_it_too(words: Tokens, index: int) -> bool:
    """Tell whether a bound takes its day in (`on or before 3 May`)."""
    before = [word.words.lower() for word in words[max(0, index - 2) : index]]
    on, or_then = words.language.or_then
    return len(before) > 1 and before[0] in on and before[1] in or_then


def is_put_off(words: Tokens, index: int) -> bool:
    """Tell whether a verb of putting off stands before a word in its clause (`postponed until 3 May`)."""
    return any(
        words.language.matches(words.language.puts_off, words[place].words) for place in _clause_before(words, index)
    )


def was_moved(words: Tokens, index: int) -> bool:
    """Tell whether a verb of moving a date stands right before a word (`was moved from 3 May to 10 May`)."""
    before = [word.words for word in words[max(0, index - _NEAR) : index]]
    return (
        bool(words.language.moved & {word.lower() for word in before[-2:]})
        or re.search(words.language.was_moved, " ".join(before), re.IGNORECASE) is not None
    )


def is_of_one_time(words: Tokens, index: int) -> bool:
    """Tell whether words before two dates make them those of one moment, or of a change from one to the other.

    So do `the night of 3-4 May`, `at some time from 3 to 5 May` and `moved the vote from 3 May to 10 May`.
    """
    if re.search(
        words.language.of_one_time,
        " ".join(word.words for word in words[max(0, index - _NEAR) : index]),
        re.IGNORECASE,
    ):
        return True
    return any(
        words.language.matches(words.language.moves, words[place].words) for place in _clause_before(words, index)
    )


def goes_on(words: Tokens, index: int, reach: int = _REACH) -> bool:
    """Tell whether a verb of lasting stands before a word in its clause, so many words back (`runs until 3 May`)."""
    clause = _clause_before(words, index)
    return any(
        words.language.matches(words.language.goes_on, words[place].words)
        for place in clause[max(0, len(clause) - reach) :]
    )


def is_said_of_a_noun(words: Tokens, index: int) -> bool:
    """Tell whether a word may be a noun that the date before it is said of (`after the 3 May vote`)."""
    if index >= len(words):
        return False
    word = words[index].words
    return word[0].isalpha() and word.lower() not in words.language.after_a_year | words.language.functions


def noun_follows(text: str, end: int, language: str = DEFAULT) -> bool:
    """Tell whether the word after a date that ends there may be a noun that it is said of."""
    words = time_words(language)
    return words is not None and is_said_of_a_noun(tokens(text[end : end + _LOOK], words), 0)


def _clause_before(words: Tokens, index: int) -> range:
    first = index
    while first > max(0, index - _REACH) and words[first - 1].kind not in ",.;:()\n":
        first -= 1
    return range(first, index)
