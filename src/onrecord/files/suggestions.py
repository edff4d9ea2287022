"""What somebody probably meant."""

import difflib
from collections.abc import Collection, Iterable

__all__ = ["Suggester", "did_you_mean", "nearest"]

_CUTOFF = 0.7
_MOST_CHARACTERS = 80


def nearest(word: str, candidates: Iterable[str], cutoff: float = _CUTOFF) -> str:
    """Return the candidate that a word was probably meant to be; empty when none is near.

    Args:
        word: the word.
        candidates: what it may have been meant to be.
        cutoff: how alike the two must be, from 0 to 1.
    """
    if len(word) > _MOST_CHARACTERS:
        return ""
    found = difflib.get_close_matches(word, sorted(candidates), n=1, cutoff=cutoff)
    return found[0] if found else ""


def did_you_mean(word: str, candidates: Iterable[str]) -> str:
    """Return `; did you mean …?` to append to a message; empty when nothing is near."""
    found = nearest(word, candidates)
    return f"; did you mean `{found}`?" if found else ""


class Suggester:
    """Looks for near words, but only so often: each look compares with every candidate.

    Args:
        comparisons: how many comparisons it makes before it falls silent.
    """

    def __init__(self, comparisons: int = 100_000) -> None:
        self._left = comparisons

    def nearest(self, word: str, candidates: Collection[str], cutoff: float = _CUTOFF) -> str:
        """Return what the function of this name does; empty when it fell silent."""
        self._left -= len(candidates)
        return "" if self._left < 0 else nearest(word, candidates, cutoff)
