"""Which of many different values to compare, so that the number of pairs stays linear."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations
from typing import TypeVar

from onrecord.agreement.times.windows import Days

__all__ = ["near_pairs"]

_MANY = 40
_MOST_TOLD = 20_000
_Row = TypeVar("_Row")


def near_pairs(rows: Sequence[_Row], behind: int, *spans: Callable[[_Row], Days]) -> Iterable[tuple[_Row, _Row]]:
    """Return the pairs to compare: all of them; where there are many different values, each with its neighbours.

    A value that cannot meet another has one of those among its neighbours, so that each is in a pair that is told
    of.

    Args:
        rows: the values, all different.
        behind: how many assertions stand behind them all.
        spans: for each way in which they can fail to meet, what gives the first and last day of a value.
    """
    if len(rows) <= _MANY and len(rows) * behind <= _MOST_TOLD:
        return combinations(rows, 2)
    near = {pair for span in spans for pair in _neighbours([span(row) for row in rows])}
    return [(rows[one], rows[other]) for one, other in sorted(near)]


def _neighbours(days: Sequence[Days]) -> Iterator[tuple[int, int]]:
    """Yield each value with its next in order, the first that begins after it, and the last that ended before it."""
    by_first = sorted(range(len(days)), key=lambda row: (days[row][0], -days[row][1], row))
    by_last = sorted(range(len(days)), key=lambda row: (days[row][1], days[row][0], row))
    firsts, lasts = [days[row][0] for row in by_first], [days[row][1] for row in by_last]
    for place, row in enumerate(by_first):
        after = bisect_right(firsts, days[row][1])
        before = bisect_left(lasts, days[row][0]) - 1
        near = [by_first[at] for at in (place + 1, after) if at < len(days)]
        near += [by_last[before]] if before >= 0 else []
        yield from ((min(row, other), max(row, other)) for other in near if other != row)
