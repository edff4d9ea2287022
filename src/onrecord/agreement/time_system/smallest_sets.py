"""Whether bounds leave any days, setting aside what leaves none, and the smallest set of bounds that does not.

Every point is pushed as late as its bounds demand, one after another (a shortest-path computation with a queue).
Each point remembers which one pushed it; when a point pushes one that pushed it, or pushes a point beyond its latest
day, the statements behind the chain cannot all hold. Points whose day is about to change are taken out of the tree at
once, so that chains are short and cycles are found early (Cherkassky and Goldberg, *Negative-cycle detection
algorithms*, 1999, after Tarjan).
"""

from collections import defaultdict, deque
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from onrecord.agreement.time_system.network import LONG_AGO, ORIGIN, Gap, Network
from onrecord.agreement.time_system.statements import Statement
from onrecord.model.times.calendar import add_months, civil, ordinal, weekday

__all__ = ["MOST_TRIALS", "Case", "TooManyError", "cases_within", "impossible", "settle", "smallest"]

_NOBODY = -1
_DAYS_IN_WEEK = 7
MOST_TRIALS = 2_000
"""How many ways to take the choices that belong together are tried."""

Case = tuple[Gap, ...]
"""The bounds that hold in one of the cases that a statement leaves."""

_NONE = -2
_FEW = 150
_MOST_UNITS = 60


def settle(network: Network, give_up: Callable[[Collection[int]], Collection[int]]) -> list[int]:
    """Give every point of a network a day that satisfies all bounds that count.

    Args:
        network: its `days` are set, and the statements that are given up no longer count.
        give_up: of the owners of a chain that no days satisfy, says which are set aside, one or more.

    Returns:
        The owners that were set aside, in the order in which that happened; empty when the network has a solution.
    """
    return _Settling(network, give_up).run()


class _Settling:
    def __init__(self, network: Network, give_up: Callable[[Collection[int]], Collection[int]]) -> None:
        self._network = network
        self._give_up = give_up
        self._days, self._bounds, self._owners = network.days, network.bounds, network.owners
        points = len(self._days)
        self._pushed_by = [_NOBODY] * points
        self._children: defaultdict[int, set[int]] = defaultdict(set)
        self._waiting = bytearray(points)
        self._dormant: set[int] = set()
        self._queue: deque[int] = deque()
        self._set_aside: list[int] = []

    def run(self) -> list[int]:
        for point in range(len(self._days)):
            self._root(point)
        self._queue.extend(sorted(range(len(self._days)), key=self._days.__getitem__))
        self._waiting = bytearray(b"\1" * len(self._days))
        for point in range(len(self._days)):
            self._check_latest(point)
        while self._queue:
            point = self._queue.popleft()
            if self._waiting[point]:
                self._waiting[point] = 0
                self._push_from(point)
        return self._set_aside

    def _root(self, point: int) -> None:
        """Give a point the earliest day that dates alone leave it."""
        index = self._network.earliest(point)
        self._days[point] = LONG_AGO if index is None else self._bounds[index][2]
        self._pushed_by[point] = _NOBODY
        self._children.pop(point, None)

    def _push_from(self, point: int) -> None:
        days, bounds, counts = self._days, self._bounds, self._network.counts
        indices = self._network.after[point]
        self._network.steps += len(indices)
        here = days[point]
        for index in indices:
            _, later, gap = bounds[index]
            if here + gap > days[later] and counts(index) and not self._push(point, later, index):
                self._wait(point)
                return

    def _push(self, point: int, later: int, index: int) -> bool:
        """Push a point by another; tell whether the other may go on pushing."""
        if point == later or (self._children.get(later) and not self._take_down(later, point)):
            self._resolve([*self._chain(point, later), self._owners[index]])
            return False
        self._leave_parent(later)
        self._dormant.discard(later)
        self._days[later] = self._days[point] + self._bounds[index][2]
        self._pushed_by[later] = index
        self._children[point].add(later)
        self._wait(later)
        return self._check_latest(later)

    def _take_down(self, top: int, pusher: int) -> bool:
        """Take all that a point pushed out of the tree; tell whether the one that pushes it was not among them."""
        below = list(self._below(top))
        if pusher in below:
            return False
        for point in below[1:]:
            self._pushed_by[point] = _NOBODY
            self._waiting[point] = 0
        self._dormant.update(below[1:])
        for point in below:
            self._children.pop(point, None)
        return True

    def _leave_parent(self, point: int) -> None:
        pushed_by = self._pushed_by[point]
        if pushed_by != _NOBODY:
            self._children[self._bounds[pushed_by][0]].discard(point)

    def _check_latest(self, point: int) -> bool:
        """Set statements aside until a point is not beyond its latest day; tell whether none had to be."""
        fits = True
        while (latest := self._network.latest(point)) is not None:
            if self._days[point] <= -self._bounds[latest][2]:
                break
            fits = False
            self._resolve([*self._chain(point), self._owners[latest]])
        return fits

    def _below(self, point: int) -> Iterator[int]:
        stack = [point]
        while stack:
            one = stack.pop()
            yield one
            stack.extend(self._children.get(one, ()))

    def _chain(self, point: int, until: int = _NOBODY) -> Iterator[int]:
        """Yield the owners of the bounds that pushed a point, back to a date or to another point."""
        while point != until:
            index = self._pushed_by[point]
            if index == _NOBODY:
                earliest = self._network.earliest(point)
                if earliest is not None:
                    yield self._owners[earliest]
                return
            yield self._owners[index]
            point = self._bounds[index][0]

    def _resolve(self, chain: list[int]) -> None:
        """Set owners of an impossible chain aside, and start again from where their bounds led."""
        owners = self._give_up(chain)
        self._set_aside.extend(owners)
        again = set(self._dormant)
        for index in (index for owner in owners for index in self._network.bounds_of(owner)):
            _, point, _ = self._bounds[index]
            if point >= 0 and self._pushed_by[point] in {index, _NOBODY}:
                again.update(self._below(point))
        for owner in owners:
            self._network.turn(owner, on=False)
        self._dormant.clear()
        for point in again:
            self._leave_parent(point)
        for point in again:
            self._root(point)
        for point in sorted(again):
            self._wait(point)
            self._network.steps += len(self._network.before[point])
            for index in self._network.before[point]:
                self._wait(self._bounds[index][0])

    def _wait(self, point: int) -> None:
        if not self._waiting[point]:
            self._waiting[point] = 1
            self._queue.append(point)


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
