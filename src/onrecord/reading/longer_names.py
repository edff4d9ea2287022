"""Whether a known name stands within a longer one that nobody has registered: `Mexico City`, `Nader Hask`.

What a run of capitals names is not known; all that can be seen is that the words beside a name belong to it. Titles,
words that open a sentence and names that are known themselves do not, and in a headline, or where all is set in
capitals, nothing can be told.
"""

from collections.abc import Collection, Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from onrecord.reading.language import NameWords

__all__ = ["Bearer", "Token", "is_another_name", "longer_name"]

_SENTENCE_ENDS = frozenset('.!?:"')
_HEADLINE_REACH = 8
"""Words on either side by which a headline in title case is told: a sentence has small words among so many."""

_FEWEST_IN_A_HEADLINE = 4
_LONG_WORD = 4
"""Letters of a word that title case sets with a capital; shorter ones stay small in many houses' styles."""

_LONGEST_RUN = 4
_DIGITS_OF_AN_AGE = 2
_AFTER_A_LETTER = frozenset(".'")
"""Marks behind a single letter that is a part of a name: `N. Hask`, `O'Hask`."""


class Token(NamedTuple):
    """A word or a mark of a folded text, with its place in it."""

    key: str
    start: int
    end: int


class Bearer(NamedTuple):
    """What is known of those who bear a name.

    Args:
        own: the words of all their names.
        is_thing: whether they are no persons.
    """

    own: Collection[str]
    is_thing: bool = False


def is_another_name(tokens: Sequence[Token], start: int, end: int, words: NameWords) -> bool:
    """Tell whether a word right beside a name is one that is known to make another name of it.

    Args:
        tokens: the words and marks of a text.
        start: index of the name's first word.
        end: one past the index of its last word.
        words: what the language knows.
    """
    if end < len(tokens) and _is_capitalised(tokens[end]) and tokens[end].key.lower() in words.another_after:
        return True
    if not start or not _is_capitalised(tokens[start - 1]):
        return False
    before = tokens[start - 1].key.lower()
    return before in words.another_before and not (
        before in words.another_before_adverbs and _opens_a_sentence(tokens, start - 1)
    )


def longer_name(
    text: str, tokens: Sequence[Token], span: tuple[int, int], bearer: Bearer, words: NameWords
) -> tuple[int, int]:
    """Return the indices of the longer name that a name stands within; those of the name itself where it stands alone.

    Args:
        text: the folded text.
        tokens: its words and marks.
        span: index of the name's first word, and one past that of its last.
        bearer: those that the name is known for.
        words: what the language knows.
    """
    start, end = span
    name = tokens[start:end]
    if not words.openers or all(token.key.isupper() or not token.key.isalpha() for token in name):
        return span
    if bearer.is_thing and (told := _of_a_person(text, tokens, span, words)) != span:
        return told
    is_full_name = len(name) > 1 and not bearer.is_thing
    first = start if is_full_name else _before(text, tokens, start, bearer, words)
    last = _after(text, tokens, end, bearer.own, words)
    return span if (first, last) == span or _is_headline(tokens, start, end) else (first, last)


def _of_a_person(text: str, tokens: Sequence[Token], span: tuple[int, int], words: NameWords) -> tuple[int, int]:
    """Return the name of a thing with what beside it tells that a person is called so; the name alone without that."""
    start, end = span
    before = start - 2 if start > 1 and tokens[start - 1].key == "." else start - 1
    if (
        before >= 0
        and tokens[before].key.lower() in words.personal
        and _stand_together(text, tokens[before : start + 1])
    ):
        return before, end
    if start > 1 and tokens[start - 1].key in words.called and tokens[start - 2].key in words.persons:
        return start - 2, end
    age = tokens[end : end + 3]
    if [token.key.isdigit() for token in age] == [False, True, False] and len(age[1].key) == _DIGITS_OF_AN_AGE:
        return (start, end + 2) if age[0].key == age[2].key == "," else span
    return span


def _stand_together(text: str, tokens: Sequence[Token]) -> bool:
    """Tell whether nothing but spaces stands between some words and marks."""
    return all(not text[one.end : other.start].strip(" ") for one, other in pairwise(tokens))


def _before(text: str, tokens: Sequence[Token], start: int, bearer: Bearer, words: NameWords) -> int:
    first = start
    while first > max(0, start - _LONGEST_RUN):
        part = _part_before(text, tokens, first, bearer, words)
        if part == first:
            break
        first = part
    if first == start and start > 1 and tokens[start - 1].key in words.of:
        head = tokens[start - 2]
        if _is_capitalised(head) and head.key.lower() in words.heads:
            return start - 2
    return first if first == start or not _is_of_its_own(tokens, first, bearer.own) else start


def _part_before(text: str, tokens: Sequence[Token], first: int, bearer: Bearer, words: NameWords) -> int:
    """Return where the part of a name begins that stands before one of its words; that word where none does."""
    mark = tokens[first - 1]
    if mark.key in _AFTER_A_LETTER and first > 1 and mark.end == tokens[first].start - (mark.key == "."):
        initial = tokens[first - 2]
        apart = bearer.is_thing or initial.end != mark.start or len(initial.key) > 1 or not initial.key.isupper()
        return first if apart or _is_initial_of(initial, bearer.own) else first - 2
    token = mark
    if not _goes_on(text, token, tokens[first]) or token.key in bearer.own or _is_initial_of(token, bearer.own):
        return first
    if token.key.lower() in words.particles:
        return first - 1
    return first - 1 if _is_part(token, words) and not _is_opener(tokens, first - 1, words) else first


def _is_initial_of(token: Token, own: Collection[str]) -> bool:
    """Tell whether a word is the first letter of a name of the same bearer."""
    return len(token.key) == 1 and any(word[:1] == token.key for word in own)


def _after(text: str, tokens: Sequence[Token], end: int, own: Collection[str], words: NameWords) -> int:
    last = end
    while last < min(len(tokens), end + _LONGEST_RUN) and _goes_on(text, tokens[last - 1], tokens[last]):
        token = tokens[last]
        if token.key in own or not _is_part(token, words):
            break
        last += 1
    return last


def _goes_on(text: str, one: Token, next_one: Token) -> bool:
    """Tell whether nothing but a space or a hyphen stands between two words."""
    between = text[one.end : next_one.start]
    return len(between) == 1 and not between.isalnum()


def _is_part(token: Token, words: NameWords) -> bool:
    """Tell whether a word may be part of a name: it has a capital and is no title and no month."""
    lowered = token.key.lower()
    return (
        _is_capitalised(token)
        and not (token.key.isupper() and len(token.key) > 1)
        and lowered not in words.titles
        and lowered not in words.calendar
    )


def _is_capitalised(token: Token) -> bool:
    return token.key[:1].isupper()


def _is_opener(tokens: Sequence[Token], at: int, words: NameWords) -> bool:
    """Tell whether a word may have its capital from opening a sentence."""
    if not _opens_a_sentence(tokens, at):
        return False
    lowered = tokens[at].key.lower()
    return lowered in words.openers or lowered.endswith(words.opening_ends)


def _is_of_its_own(tokens: Sequence[Token], first: int, own: Collection[str]) -> bool:
    """Tell whether a run begins with one of the entity's own names, as one with a middle name does."""
    return bool(first and tokens[first - 1].key in own)


def _opens_a_sentence(tokens: Sequence[Token], at: int) -> bool:
    return at == 0 or tokens[at - 1].key in _SENTENCE_ENDS


def _is_headline(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Tell whether the words around a name all have capitals: its own say nothing then."""
    before = reversed(tokens[max(0, start - _HEADLINE_REACH) : start])
    after = tokens[end : end + _HEADLINE_REACH]
    around = [
        token.key
        for side in (before, after)
        for token in takewhile(lambda token: token.key not in _SENTENCE_ENDS, side)
        if len(token.key) >= _LONG_WORD and token.key.isalpha()
    ]
    return len(around) >= _FEWEST_IN_A_HEADLINE and all(word[0].isupper() for word in around)
