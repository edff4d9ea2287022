"""The notation in which a language's phrases are written, and what finds them."""

import re
from collections.abc import Iterable
from functools import lru_cache

__all__ = ["listed", "phrases"]

_ANY = r"(?:[\w'-]+\s+){0,6}?"
"""What the three dots of a phrase stand for: as many words as a noun phrase seldom outgrows."""


def listed(text: str) -> tuple[str, ...]:
    """Return the phrases of a text that parts them by semicolons."""
    return tuple(" ".join(phrase.split()) for phrase in text.split(";") if phrase.strip())


def phrases(words: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern that finds any of the phrases as whole words, the longest first; none finds nothing."""
    return _finding(tuple(sorted(words, key=lambda word: (-len(word), word))))


@lru_cache(maxsize=256)
def _finding(written: tuple[str, ...]) -> re.Pattern[str]:
    if not written:
        return re.compile(r"(?!)")
    return re.compile(rf"(?<![\w'-])(?:{'|'.join(map(_pattern, written))})(?![\w'-])")


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
