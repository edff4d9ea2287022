"""Which way a sentence looks: whether what it tells is over or lies ahead."""

from collections.abc import Iterable
from typing import Literal

from onrecord.reading.times.publication import Tense
from onrecord.reading.times.tokens import Tokens

__all__ = ["sentence_around", "tense_at", "verbs"]

_NEAR = 5
_BESIDE = 3
_REACH = 40
_SHORTEST_PAST = 5
_LEADING = 4


def tense_at(words: Tokens, index: int) -> Tense:
    """Return which way the sentence around a word looks.

    The verb closest before the word, in the same clause, decides; else the verbs of the clause; else those of the
    sentence, less surely, unless the word leads it (`In May, …`). Verbs of reporting tell only of what stands right
    after them. What comes after `until` or `by`, and what something was set for, may lie ahead even of what is past.

    Args:
        words: the words of the text.
        index: of the first word of a date expression.
    """
    put = _is_put_to(words, index)
    if put is not None:
        return put
    if index and words[index - 1].kind in "ub":
        return "mixed"
    found = _tense(words, index)
    return "mixed" if found == "past" and _is_what_it_is_set_for(words, index) else found


def _tense(words: Tokens, index: int) -> Tense:
    sentence = sentence_around(words, index)
    beside = _verb_before(words, index)
    if beside == "planned":
        return "mixed" if _look_of(words, sentence) in {"past", "mixed"} else "future"
    if beside is not None:
        return "mixed" if beside == "past" and _looks_on(words, index, sentence) else beside
    clause = _clause(words, index, sentence)
    found = _look_of(words, clause)
    if found is not None:
        return "mixed" if found == "past" and _looks_on(words, index, sentence) else found
    whole = _look_of(words, sentence)
    leads = clause.start == sentence.start and index - sentence.start < _LEADING
    if whole is not None:
        return whole if leads else "mixed"
    return "mixed" if any(words[place].words.lower() in words.language.reporting for place in sentence) else "none"


def _is_put_to(words: Tokens, index: int) -> Tense | None:
    """Return which way a date looks that something is moved to (`has been postponed to 3 May`); None for any other.

    It lies ahead of words in the perfect or the present; of those in the past it may lie behind them or ahead.
    """
    if not index or (
        words[index - 1].kind not in "tu" and words[index - 1].words.lower() not in words.language.target_prepositions
    ):
        return None
    before = [word.words.lower() for word in words[max(0, index - 1 - _NEAR) : index - 1]]
    if not words.language.put_to & set(before):
        return None
    return "future" if words.language.perfect & set(before) else "mixed"


def _looks_on(words: Tokens, index: int, sentence: range) -> bool:
    """Tell whether the clause before a date looks ahead as well: `agreed to buy it in May`, `said it will be sold`."""
    clause = range(_clause(words, index, sentence).start, index)
    return any(_look(words, place) in {"future", "mixed"} or _is_to_do(words, place) for place in clause)


def _is_to_do(words: Tokens, place: int) -> bool:
    """Tell whether a word is the `to` of an infinitive: `planned to pay`, `guidelines to be published`."""
    if words[place].kind != "t" or place + 1 >= len(words):
        return False
    follower = words[place + 1]
    return follower.kind == "_" and follower.words.islower() and follower.words not in words.language.determiners


def _is_what_it_is_set_for(words: Tokens, index: int) -> bool:
    """Tell whether a date is what something is set for: `called a vote for June`, `a deadline of June 30`."""
    before = words[index - 1].words.lower() if index else ""
    return before in words.language.target_prepositions or (
        before in words.language.target_of and index > 1 and words[index - 2].words.lower() in words.language.targets
    )


def _verb_before(words: Tokens, index: int) -> Tense | Literal["planned"] | None:
    """Return which way the verb right before a word looks; `planned` where it is a participle of planning."""
    otherwise: Tense | None = None
    for place in range(index - 1, max(-1, index - 1 - _NEAR), -1):
        if words[place].kind in ",.\n;(":
            return otherwise
        found = _look(words, place)
        if found is not None:
            if words[place].words not in words.language.planned:
                return found
            is_passive = place > 0 and words[place - 1].words in words.language.passive | words.language.perfect
            return "planned" if otherwise is None or is_passive else "mixed"
        if words[place].words.lower() in words.language.reporting and place >= index - _BESIDE:
            return "past"
        if words[place].words in words.language.present or _is_to_do(words, place):
            otherwise = "mixed"
    return otherwise


def verbs(words: Tokens, places: Iterable[int]) -> list[int]:
    """Return where verbs that tell a time stand; of those beside each other (`was held`), the last."""
    found = [place for place in places if _look(words, place) is not None]
    return [place for place in found if place + 1 not in found]


def _look_of(words: Tokens, places: Iterable[int]) -> Tense | None:
    looks = {_look(words, place) for place in places}
    if "mixed" in looks or {"past", "future"} <= looks:
        return "mixed"
    if "past" in looks:
        return "past"
    return "future" if "future" in looks else None


def _look(words: Tokens, place: int) -> Tense | None:
    word = words[place].words
    if word in words.language.future or word in words.language.planned:
        return "future"
    if word in words.language.would:
        return "mixed"
    is_past = word in words.language.past or (
        word.endswith(words.language.past_ending)
        and len(word) >= _SHORTEST_PAST
        and word.islower()
        and word not in words.language.not_past
    )
    if not is_past or word in words.language.reporting or _is_said_of_a_noun(words, place):
        return None
    return None if place and words[place - 1].words in words.language.passive else "past"


def _is_said_of_a_noun(words: Tokens, place: int) -> bool:
    """Tell whether a word that ends in `ed` is no verb: `the reduced dividend`, `a still unspecified date`."""
    if words[place].words in words.language.past:
        return False
    before = [word.words.lower() for word in words[max(0, place - 2) : place]]
    return bool(before) and (
        before[-1] in words.language.determiners
        or (before[-1] in words.language.degrees and before[0] in words.language.determiners)
    )


def _clause(words: Tokens, index: int, sentence: range) -> range:
    first, last = index, index
    while first > sentence.start and words[first - 1].kind not in ",;:(":
        first -= 1
    while last + 1 < sentence.stop and words[last + 1].kind not in ",;:)":
        last += 1
    return range(first, last + 1)


def sentence_around(words: Tokens, index: int) -> range:
    """Return the indices of the words of the sentence that a word stands in, at most 40 on either side."""
    first, last = index, index
    while first > max(0, index - _REACH) and not _ends(words, first - 1):
        first -= 1
    while last < min(len(words) - 1, index + _REACH) and not _ends(words, last):
        last += 1
    return range(first, last + 1)


def _ends(words: Tokens, place: int) -> bool:
    """Tell whether a sentence ends with this word."""
    word = words[place]
    if word.kind != ".":
        return word.kind in "\n;" or word.words in "!?"
    following = words[place + 1].words if place + 1 < len(words) else "A"
    before = words[place - 1] if place else word
    return following[0].isupper() and before.kind not in "mw" and len(before.words) > 1
