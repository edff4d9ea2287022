"""The dates that are given for one time of one thing: which of them cannot meet, and which refine each other."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from onrecord.agreement.assertions import Assertion
from onrecord.agreement.differences import Difference
from onrecord.agreement.held import Held
from onrecord.agreement.pairs import differences_between
from onrecord.agreement.relations import Relation
from onrecord.agreement.sayings import Group, Saying
from onrecord.agreement.setting import Setting
from onrecord.agreement.times.windows import EVER, Days, Window, days_told, windows_of, words_of
from onrecord.model.entities import BUILT_IN_PROPERTIES
from onrecord.model.times import Time

__all__ = ["DATES_DISAGREE", "Dated", "compare_dates", "compare_doubles", "dates_of"]

DATES_DISAGREE = "T401"

_MANY = 40
_Pair = tuple["Dated", "Dated"]


@dataclass(frozen=True, slots=True, eq=False)
class Dated:
    """One date that is given for one time of one thing.

    Args:
        group: the thing and the property.
        saying: the date, its value the windows that it leaves, with all the assertions that give it.
    """

    group: Group
    saying: Saying

    @property
    def windows(self) -> tuple[Window, ...]:
        """The windows that it leaves, of which one holds."""
        windows: tuple[Window, ...] = self.saying.value
        return windows

    @property
    def start(self) -> Days:
        """The days on which the start may lie, whichever window holds."""
        return min(row.start[0] for row in self.windows), max(row.start[1] for row in self.windows)

    @property
    def end(self) -> Days:
        """The days on which the end may lie, whichever window holds."""
        return min(row.end[0] for row in self.windows), max(row.end[1] for row in self.windows)


def dates_of(group: Group, setting: Setting) -> list[Dated]:
    """Return the dates that are given for one time of one thing, each once, in the order of what they say."""
    tolerance = setting.settings.tolerance
    by_windows: dict[tuple[Window, ...], list[Assertion]] = {}
    for assertion in group.assertions:
        time = assertion.claim.value
        if isinstance(time, Time) and not assertion.cancelled:
            by_windows.setdefault(windows_of(time, group.property.id, tolerance), []).append(assertion)
    made = [
        Saying(
            "; ".join(_told(window) for window in windows),
            min(words_of(time, tolerance) for row in rows if isinstance(time := row.claim.value, Time)),
            windows,
            tuple(_held(row, group, setting) for row in rows),
        )
        for windows, rows in by_windows.items()
    ]
    return [Dated(group, saying) for saying in sorted(made, key=lambda saying: saying.key)]


def compare_dates(dates: Sequence[Dated]) -> Iterator[Difference]:
    """Yield what comes of the dates given for the times of one subject.

    Args:
        dates: those of its `starts`, `ends` and `occurs`, which speak of the same start and end; or those of one
            other property.
    """
    for one, other in _pairs(dates):
        relation = _relation(one, other)
        if relation is not Relation.COMPATIBLE:
            group = one.group if one.group is other.group else _about(one, other)
            yield from differences_between(DATES_DISAGREE, group, one.saying, other.saying, relation)


def compare_doubles(dates: Sequence[Dated], others: Sequence[Dated]) -> Iterator[Difference]:
    """Yield what comes of the dates of two subjects that may be one and the same: possible clashes, no details."""
    for one, other in _pairs([*dates, *others]):
        apart = one.group.subject != other.group.subject
        if apart and _relation(one, other) is Relation.EXCLUDE:
            group = _about(one, other)
            sayings = (_naming(one), _naming(other))
            yield from differences_between(DATES_DISAGREE, group, *sayings, Relation.MAY_EXCLUDE)


def _held(assertion: Assertion, group: Group, setting: Setting) -> Held:
    """Return an assertion in its time; a date with `?` certainly meets nothing."""
    held = setting.held(assertion, group.property)
    time = assertion.claim.value
    if isinstance(time, Time) and is_doubtful(time):
        return replace(held, when=replace(held.when, doubtful=True))
    return held


def is_doubtful(time: Time) -> bool:
    """Tell whether any part of a value is written with `?`."""
    return time.start.uncertain or time.end.uncertain or any(is_doubtful(one) for one in time.choices)


def _relation(one: Dated, other: Dated) -> Relation:
    if not any(row.meets(another) for row in one.windows for another in other.windows):
        return Relation.EXCLUDE
    if one.group is other.group and (_refines(one, other) or _refines(other, one)):
        return Relation.DETAIL
    return Relation.COMPATIBLE


def _refines(one: Dated, other: Dated) -> bool:
    return all(any(wide.holds(narrow) for wide in other.windows) for narrow in one.windows)


def _about(one: Dated, other: Dated) -> Group:
    """Return the point of time that two dates of different properties are about."""
    apart_at_start = one.start[1] < other.start[0] or other.start[1] < one.start[0]
    property_ = BUILT_IN_PROPERTIES["starts" if apart_at_start else "ends"]
    if one.group.property is other.group.property:
        property_ = one.group.property
    return Group(min(one.group.subject, other.group.subject), property_)


def _naming(dated: Dated) -> Saying:
    """Return a saying that names its subject, where several subjects are compared."""
    saying, subject = dated.saying, dated.group.subject
    return replace(saying, key=f"{subject}: {saying.key}", words=f"{saying.words} for {subject}")


def _told(window: Window) -> str:
    if window.end == EVER:
        return days_told(window.start)
    if window.start == EVER:
        return days_told(window.end)
    return f"{days_told(window.start)}/{days_told(window.end)}"


def _pairs(dates: Sequence[Dated]) -> Iterable[_Pair]:
    """Return the pairs to compare: all of them; where there are many different dates, each with its neighbours.

    Dates that cannot meet any other have a neighbour among those that they cannot meet, so each of them is in a
    pair that is told of; the number of pairs stays linear.
    """
    if len(dates) <= _MANY:
        return combinations(dates, 2)
    near = {*_neighbours(dates, [row.start for row in dates]), *_neighbours(dates, [row.end for row in dates])}
    return [(dates[one], dates[other]) for one, other in sorted(near)]


def _neighbours(dates: Sequence[Dated], days: Sequence[Days]) -> Iterator[tuple[int, int]]:
    """Yield for each date its next in order, the first that begins after it, and the last that ended before it."""
    by_first = sorted(range(len(dates)), key=lambda row: (days[row][0], -days[row][1], row))
    by_last = sorted(range(len(dates)), key=lambda row: (days[row][1], days[row][0], row))
    firsts, lasts = [days[row][0] for row in by_first], [days[row][1] for row in by_last]
    for place, row in enumerate(by_first):
        after = bisect_right(firsts, days[row][1])
        before = bisect_left(lasts, days[row][0]) - 1
        near = [by_first[at] for at in (place + 1, after) if at < len(dates)]
        near += [by_last[before]] if before >= 0 else []
        yield from ((min(row, other), max(row, other)) for other in near if other != row)
