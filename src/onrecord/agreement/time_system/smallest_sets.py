"""Small sets of bounds: whether they leave any days, and which can be left out of what leaves none."""

from collections.abc import Collection, Iterable, Iterator, Sequence

from onrecord.agreement.time_system.network import ORIGIN, Gap, Network
from onrecord.agreement.time_system.settled_days import settle
from onrecord.agreement.time_system.statements import Statement
from onrecord.model.times.calendar import add_months, civil, ordinal, weekday

__all__ = ["MOST_TRIALS", "WIDEST", "Case", "TooManyError", "cases_within", "impossible", "smallest"]

WIDEST = {"same_day": 0, "same_week": 6, "same_month": 30, "same_year": 365}
"""How many days two times can be apart that lie in one unit."""

_DAYS_IN_WEEK = 7

MOST_TRIALS = 2_000
"""How many ways to take the choices that belong together are tried."""

Case = tuple[Gap, ...]
"""The bounds that hold in one of the cases that a statement leaves."""

_NONE = -2
_FEW = 150
_MOST_UNITS = 60


def _units_within(unit: str, first: int, last: int, *, most: int) -> list[tuple[int, int]]:
    """Return the first and last day of every unit that some day from one day to another lies in.

    Args:
        unit: `same_week`, `same_month` or `same_year`; a week begins on a Monday or on a Sunday, so that both are
            returned.
        first: the first day.
        last: the last day.
        most: how many units are returned at most; none when there are more, because then nothing is gained.
    """
    found: list[tuple[int, int]] = []
    for row in _units(unit, first, last):
        found.append(row)
        if len(found) > most:
            return []
    return found


def _units(unit: str, first: int, last: int) -> Iterator[tuple[int, int]]:
    if unit == "same_week":
        for begins in (first - weekday(first), first - (weekday(first) + 1) % _DAYS_IN_WEEK):
            for monday in range(begins, last + 1, _DAYS_IN_WEEK):
                yield monday, monday + _DAYS_IN_WEEK - 1
        return
    year, month, _ = civil(first)
    day = ordinal(year, month if unit == "same_month" else 1)
    while day <= last:
        following = add_months(day, 1 if unit == "same_month" else 12)
        yield day, following - 1
        day = following


class TooManyError(Exception):
    """There are more ways to take the choices than are tried."""


def impossible(gaps: Iterable[Gap]) -> list[Gap]:
    """Return a round of bounds that leads from a day to a later one than itself, in order; empty when there is none."""
    gaps = list(gaps)
    return _round_of_few(gaps) if len(gaps) <= _FEW else _round_of_many(gaps)


def _round_of_few(gaps: Sequence[Gap]) -> list[Gap]:
    """Look for a round by Bellman's and Ford's method."""
    days = dict.fromkeys((point for earlier, later, _ in gaps for point in (earlier, later)), 0)
    pushed_by: dict[int, Gap] = {}
    pushed = _NONE
    for _ in range(len(days) + 1):
        pushed = _NONE
        for earlier, later, gap in gaps:
            if days[earlier] + gap > days[later]:
                days[later] = days[earlier] + gap
                pushed_by[later] = (earlier, later, gap)
                pushed = later
        if pushed == _NONE:
            return []
    return _round(pushed, pushed_by)


def _round_of_many(gaps: Sequence[Gap]) -> list[Gap]:
    """Look for a round by settling a network of the bounds: the first of them that is in the way closes one."""
    numbers = {point: number for number, point in enumerate({end for gap in gaps for end in gap[:2]} - {ORIGIN})}
    numbers[ORIGIN] = ORIGIN
    bounds = [[(numbers[earlier], numbers[later], gap)] for earlier, later, gap in gaps]
    rounds: list[list[int]] = []

    def keep(chain: Collection[int]) -> Collection[int]:
        rounds.append(list(chain))
        return rounds[-1]

    settle(Network(len(numbers) - 1, bounds, [0] * len(gaps)), keep)
    return [gaps[index] for index in (*rounds[0][-2::-1], rounds[0][-1])] if rounds else []


def smallest(statements: Sequence[Statement]) -> list[Statement]:
    """Return statements of which none can be left out, of such as leave no days together.

    Raises:
        TooManyError: they leave too many ways to take their choices.
    """
    kept = list(statements)
    for statement in sorted(statements, key=_dispensable, reverse=True):
        rest = [row for row in kept if row is not statement]
        if not _can_hold(rest):
            kept = rest
    return kept


def _dispensable(statement: Statement) -> tuple[bool, tuple[str, ...]]:
    """Order statements: what claims say is left out before what goes without saying."""
    return bool(statement.assertions), statement.key


def cases_within(same: tuple[str, int, int, int, int], spans: Iterable[tuple[int, int]]) -> list[Case]:
    """Return the cases of two times in one unit of the calendar: one for each unit that they can lie in.

    Args:
        same: the unit, then the start and the end of each time.
        spans: the first and last day between which the one, the other, or each of them lies.

    Returns:
        The cases; none where the spans leave it open in which of very many units they lie.
    """
    unit, *points = same
    span = min(spans, key=lambda days: days[1] - days[0], default=None)
    units = [] if span is None else _units_within(unit, *span, most=_MOST_UNITS)
    return [tuple(_both_within(points, *days)) for days in units]


def _can_hold(statements: Sequence[Statement]) -> bool:
    """Tell whether a few statements can hold, whatever else is said."""
    gaps = tuple(gap for row in statements for gap in row.gaps)
    choices = [row.cases or _cases_of(row, gaps) for row in statements]
    return _some_way(gaps, [cases for cases in choices if cases], [0])


def _some_way(gaps: tuple[Gap, ...], choices: Sequence[Sequence[Case]], trials: list[int]) -> bool:
    trials[0] += 1
    if trials[0] > MOST_TRIALS:
        raise TooManyError
    if impossible(gaps):
        return False
    return not choices or any(_some_way((*gaps, *case), choices[1:], trials) for case in choices[0])


def _cases_of(statement: Statement, gaps: Sequence[Gap]) -> Sequence[Case]:
    if statement.same is None:
        return ()
    earliest = _farthest_days(gaps)
    latest = _farthest_days([(later, earlier, gap) for earlier, later, gap in gaps])
    spans = [
        (earliest[start], -latest[end])
        for start, end in (statement.same[1:3], statement.same[3:5])
        if start in earliest and end in latest
    ]
    return cases_within(statement.same, spans)


def _farthest_days(gaps: Sequence[Gap]) -> dict[int, int]:
    """Return how many days after the origin each point lies at least; a point that nothing bounds is left out."""
    days = {ORIGIN: 0}
    for _ in range(2 * len(gaps)):
        pushed = [
            (later, days[earlier] + gap)
            for earlier, later, gap in gaps
            if earlier in days and (later not in days or days[later] < days[earlier] + gap)
        ]
        if not pushed:
            break
        for later, day in pushed:
            days[later] = max(day, days.get(later, day))
    return days


def _both_within(points: Sequence[int], first: int, last: int) -> Iterator[Gap]:
    """Yield the bounds that let a moment of each of two times lie within certain days."""
    for start, end in (points[:2], points[2:]):
        yield (ORIGIN, end, first)
        yield (start, ORIGIN, -last)


def _round(point: int, pushed_by: dict[int, Gap]) -> list[Gap]:
    seen: set[int] = set()
    while point not in seen:
        seen.add(point)
        point = pushed_by[point][0]
    first, gaps = point, [pushed_by[point]]
    while gaps[-1][0] != first:
        gaps.append(pushed_by[gaps[-1][0]])
    return gaps[::-1]
