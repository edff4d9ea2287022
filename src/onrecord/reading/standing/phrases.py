"""The notation in which a language's phrases are written, and what finds them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

__all__ = ["Phrases", "listed", "phrases"]

_WORD = re.compile(r"[\w'-]+")

_ANY = r"(?:[\w'-]+\s+){0,6}?"
"""What the three dots of a phrase stand for: as many words as a noun phrase seldom outgrows."""


def listed(text: str) -> tuple[str, ...]:
    """Return the phrases of a text that parts them by semicolons."""
    return tuple(" ".join(phrase.split()) for phrase in text.split(";") if phrase.strip())


def phrases(words: Iterable[str]) -> "Phrases":
    """Return what finds any of the phrases as whole words, the longest first; none finds nothing."""
    return _finding(tuple(sorted(words, key=lambda word: (-len(word), word))))


class Phrases:
    """Finds any of some phrases in a text, as a regular expression would.

    Most texts have no word of most tables. So of each phrase one word is known without which it cannot stand anywhere,
    and the expression is made and tried only where a text has one of those.

    Args:
        written: the phrases, in the order in which they are tried.
    """

    __slots__ = ("_begins", "_compiled", "_needed", "_written")

    def __init__(self, written: Sequence[str]) -> None:
        self._written = tuple(written)
        self._compiled: re.Pattern[str] | None = None
        needed = [_needed(phrase) for phrase in self._written]
        self._needed: frozenset[str] | None = None
        if all(needed):
            self._needed = frozenset(word for words in needed for word in words if not word.endswith("*"))
        self._begins = tuple(word[:-1] for words in needed for word in words if word.endswith("*"))

    @property
    def pattern(self) -> str:
        """The regular expression."""
        any_of = "|".join(map(_pattern, self._written))
        return rf"(?<![\w'-])(?:{any_of})(?![\w'-])" if any_of else r"(?!)"

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        """Return the first of the phrases that stands in a text from a place on."""
        return self._expression.search(text, start) if self.may_stand_in(text) else None

    def match(self, text: str) -> re.Match[str] | None:
        """Return the phrase that a text begins with."""
        return self._expression.match(text) if self.may_stand_in(text) else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Return the phrase that a text is."""
        return self._expression.fullmatch(text) if self.may_stand_in(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Yield the phrases that stand in a text, in order, none within another."""
        return self._expression.finditer(text) if self.may_stand_in(text) else iter(())

    def sub(self, replacement: str, text: str) -> str:
        """Return a text with each phrase replaced."""
        return self._expression.sub(replacement, text) if self.may_stand_in(text) else text

    @property
    def _expression(self) -> re.Pattern[str]:
        if self._compiled is None:
            self._compiled = re.compile(self.pattern)
        return self._compiled

    def may_stand_in(self, text: str) -> bool:
        """Tell whether a text has a word without which none of the phrases stands in it."""
        if self._needed is None:
            return True
        words = _words_of(text)
        if not self._needed.isdisjoint(words):
            return True
        return bool(self._begins) and any(word.startswith(self._begins) for word in words)


@lru_cache(maxsize=256)
def _finding(written: tuple[str, ...]) -> Phrases:
    return Phrases(written)


@lru_cache(maxsize=2048)
def _words_of(text: str) -> frozenset[str]:
    """Return the words of a text: many tables are looked for in one clause after the other."""
    return frozenset(_WORD.findall(text))


def _needed(phrase: str) -> tuple[str, ...]:
    """Return words one of which stands wherever a phrase does, `*` behind the beginning of one; else none."""
    places = [tuple(word.split("|")) for word in phrase.split() if word != "…"]
    sure = [words for words in places if all(_WORD.fullmatch(word.removesuffix("*")) for word in words)]
    return max(sure, key=lambda words: min(map(len, words)), default=())


def _pattern(phrase: str) -> str:
    return r"\s+".join(_place(word) for word in phrase.split()).replace(rf"{_ANY}\s+", _ANY)


def _place(word: str) -> str:
    if word == "…":
        return _ANY
    choices = [_choice(each) for each in word.split("|")]
    return choices[0] if len(choices) == 1 else f"(?:{'|'.join(choices)})"


def _choice(word: str) -> str:
    if word.startswith("*"):
        return rf"[\w-]*{re.escape(word[1:])}"
    return rf"{re.escape(word[:-1])}[\w']*" if word.endswith("*") else re.escape(word)
