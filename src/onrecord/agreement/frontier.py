"""A staircase of pairs: does any pair lie below one bound with its first number, and above another with its second?

Each pair may belong to somebody, so that one can ask whether a pair of somebody else lies there.
"""

from bisect import bisect_left
from collections.abc import Iterable

__all__ = ["Frontier"]


class Frontier:
    """Pairs of numbers, prepared once and asked often.

    Preparing takes n log n, a question log n: for each first number the greatest second number up to there is kept,
    and the greatest of another owner.

    Args:
        pairs: the pairs, in any order, each with its owner as a third member.
    """

    __slots__ = ("_best", "_firsts")

    def __init__(self, pairs: Iterable[tuple[int, int, int]]) -> None:
        self._firsts: list[int] = []
        self._best: list[tuple[int, int, int | None]] = []
        for first, second, owner in sorted(pairs):
            self._firsts.append(first)
            self._best.append(_better(self._best[-1], second, owner) if self._best else (second, owner, None))

    def any(self, *, below: int, above: int, besides: int | None = None) -> bool:
        """Tell whether a pair has its first number below the one bound and its second above the other.

        Args:
            below: the first number must be less.
            above: the second number must be greater.
            besides: the pair must not belong to this owner.
        """
        index = bisect_left(self._firsts, below) - 1
        if index < 0:
            return False
        greatest, owner, of_others = self._best[index]
        if owner == besides:
            return of_others is not None and of_others > above
        return greatest > above


def _better(best: tuple[int, int, int | None], second: int, owner: int) -> tuple[int, int, int | None]:
    """Return the greatest second number, its owner, and the greatest of any other owner, with one more pair."""
    greatest, whose, of_others = best
    if owner == whose:
        return max(greatest, second), whose, of_others
    if second > greatest:
        return second, owner, greatest
    return greatest, whose, second if of_others is None else max(of_others, second)
