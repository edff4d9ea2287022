"""The dates and the durations that are given for one thing: which of them cannot meet, and which refine each other.

A value lets a start and an end lie between days, its windows, widened where it has `~`.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import combinations
from typing import TypeVar

from onrecord.agreement.clashes.assertions import Assertion, Background, Group, Held, Saying
from onrecord.agreement.clashes.differing_sayings import Difference, differences_between
from onrecord.agreement.clashes.holdings import FAR, bounds_of
from onrecord.agreement.clashes.value_relations import Relation
from onrecord.model.entities import BUILT_IN_PROPERTIES, Property
from onrecord.model.frozen import dataclass
from onrecord.model.settings import Tolerance
from onrecord.model.times import Edge, Precision, Time
from onrecord.model.times.calendar import iso_day
from onrecord.model.times.durations import Duration, widened_duration

__all__ = [
    "DATES_DISAGREE",
    "DURATION_DISAGREES",
    "DateReader",
    "Dated",
    "Days",
    "Length",
    "Window",
    "compare_dates",
    "compare_doubles",
    "compare_lengths",
    "held_in_doubt",
    "is_doubtful",
    "lengths_of",
    "windows_of",
]

Days = tuple[int, int]
"""The first and the last day on which a point of time may lie; far beyond every calendar where nothing bounds it."""

_EVER: Days = (-FAR, FAR)
_COUNTED_IN_MONTHS = {Precision.MONTH, Precision.QUARTER, Precision.SEASON, Precision.HALF}
DATES_DISAGREE = "T401"
DURATION_DISAGREES = "T403"
_HALVES = {"starts": 0, "ends": 1}
_MANY_VALUES = 40
_MOST_TOLD = 20_000
_Row = TypeVar("_Row")
_Pair = tuple["Dated", "Dated"]
_Minutes = tuple[Fraction, Fraction]
_Span = tuple[int, int] | _Minutes
_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Window:
    """Where a start and an end may lie together.

    Args:
        start: the days on which the start may lie.
        end: the days on which the end may lie.
    """

    start: Days
    end: Days

    def meets(self, other: "Window") -> bool:
        """Tell whether some start and some end lie in both."""
        return _meet(self.start, other.start) and _meet(self.end, other.end)

    def holds(self, other: "Window") -> bool:
        """Tell whether all that lies in another lies in this one too."""
        return (
            self.start[0] <= other.start[0]
            and other.start[1] <= self.start[1]
            and self.end[0] <= other.end[0]
            and other.end[1] <= self.end[1]
        )


def _meet(one: Days, other: Days) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]


def windows_of(time: Time, property_: str, tolerance: Tolerance) -> tuple[Window, ...]:
    """Return the windows that a value leaves; several for a choice, of which one holds.

    Args:
        time: the value; an extent as the value of `starts` or `ends` means some moment in it.
        property_: id of the property; `starts` leaves the end free, `ends` the start.
        tolerance: how far `~` widens.
    """
    if time.choices:
        return tuple(dict.fromkeys(row for one in time.choices for row in windows_of(one, property_, tolerance)))
    start, end = bounds_of(time, tolerance)
    if property_ == "starts":
        return (Window((start[0], end[1]), _EVER),)
    if property_ == "ends":
        return (Window(_EVER, (start[0], end[1])),)
    return (Window(start, end),)


def _words_of(time: Time, tolerance: Tolerance) -> str:
    """Return a value for reading: as authored, and how far its `~` was read where it has one."""
    told = [_tolerance_told(edge, tolerance) for edge in _edges(time) if edge.approximate]
    return f"{time.text} (`~` read as {', '.join(dict.fromkeys(told))})" if told else time.text


def _days_told(days: Days) -> str:
    """Return between which days a point lies, for reading and for fingerprints."""
    first, last = days
    if first == last:
        return iso_day(first)
    return f"{'' if first <= -FAR else iso_day(first)}..{'' if last >= FAR else iso_day(last)}"


def _edges(time: Time) -> list[Edge]:
    if time.choices:
        return [edge for one in time.choices for edge in _edges(one)]
    return [time.start, time.end]


def _tolerance_told(edge: Edge, tolerance: Tolerance) -> str:
    if edge.precision is Precision.DAY:
        return _units(tolerance.day, "day")
    if edge.precision in _COUNTED_IN_MONTHS:
        return _units(tolerance.month, "month")
    return _units(tolerance.year, "year")


def _units(count: int, unit: str) -> str:
    return f"±{count} {unit}" if count == 1 else f"±{count} {unit}s"


def is_doubtful(time: Time) -> bool:
    """Tell whether any part of a value is written with `?`."""
    return time.start.uncertain or time.end.uncertain or any(is_doubtful(one) for one in time.choices)


@dataclass(frozen=True, slots=True, eq=False)
class Dated:
    """One date that is given for one time of one thing.

    Args:
        group: the thing and the property.
        key: the date, normalised.
        words: the date, for reading.
        windows: the windows that it leaves, of which one holds.
        assertions: those that give it.
    """

    group: Group
    key: str
    words: str
    windows: tuple[Window, ...]
    assertions: Sequence[Assertion]

    @property
    def start(self) -> Days:
        """The days on which the start may lie, whichever window holds."""
        return min(row.start[0] for row in self.windows), max(row.start[1] for row in self.windows)

    @property
    def end(self) -> Days:
        """The days on which the end may lie, whichever window holds."""
        return min(row.end[0] for row in self.windows), max(row.end[1] for row in self.windows)


class DateReader:
    """Reads the dates of claims; what one text comes to is worked out once.

    Args:
        tolerance: how far `~` widens.
    """

    def __init__(self, tolerance: Tolerance) -> None:
        self._tolerance = tolerance
        self._windows: dict[tuple[str, int], tuple[Window, ...]] = {}
        self._keys: dict[tuple[Window, ...], str] = {}

    def dates_of(self, group: Group) -> list[Dated]:
        """Return the dates given for one time of one thing, each once, in the order of what they say."""
        by_windows: dict[tuple[Window, ...], list[Assertion]] = {}
        for assertion in group.assertions:
            time = assertion.claim.value
            if isinstance(time, Time) and not assertion.cancelled:
                by_windows.setdefault(self.windows(time, group.property.id), []).append(assertion)
        if not by_windows:
            return []
        made = [
            Dated(group, self._key(windows), self._words(rows), windows, rows) for windows, rows in by_windows.items()
        ]
        return sorted(made, key=lambda dated: dated.key) if len(made) > 1 else made

    def windows(self, time: Time, property_: str) -> tuple[Window, ...]:
        """Return the windows that a value of a property leaves."""
        known = self._windows.get((time.text, half := _HALVES.get(property_, 2)))
        if known is None:
            known = self._windows[time.text, half] = windows_of(time, property_, self._tolerance)
        return known

    def _key(self, windows: tuple[Window, ...]) -> str:
        known = self._keys.get(windows)
        if known is None:
            known = self._keys[windows] = "; ".join(_window_told(window) for window in windows)
        return known

    def _words(self, rows: Sequence[Assertion]) -> str:
        return min(_words_of(row.claim.value, self._tolerance) for row in rows if isinstance(row.claim.value, Time))


def compare_dates(dates: Sequence[Dated], background: Background) -> Iterator[Difference]:
    """Yield what comes of the dates given for the times of one subject.

    Args:
        dates: those of its `starts`, `ends` and `occurs`, which speak of the same start and end; or those of one
            other property.
        background: when assertions hold.
    """
    said: dict[str, Saying] = {}
    for one, other in _pairs_of_dates(dates):
        relation = _of_dates(one, other)
        if relation is not Relation.COMPATIBLE:
            sayings = _saying(one, background, said), _saying(other, background, said)
            yield from differences_between(DATES_DISAGREE, _about(one, other), *sayings, relation)


def compare_doubles(dates: Sequence[Dated], others: Sequence[Dated], background: Background) -> Iterator[Difference]:
    """Yield what comes of the dates of two subjects that may be one and the same: possible clashes, no details."""
    for one, other in _pairs_of_dates([*dates, *others]):
        apart = one.group.subject != other.group.subject
        if apart and _of_dates(one, other) is Relation.EXCLUDE:
            sayings = _naming(one, background), _naming(other, background)
            yield from differences_between(DATES_DISAGREE, _about(one, other), *sayings, Relation.MAY_EXCLUDE)


def _of_dates(one: Dated, other: Dated) -> Relation:
    if not any(row.meets(another) for row in one.windows for another in other.windows):
        return Relation.EXCLUDE
    if one.group is other.group and (_refines(one, other) or _refines(other, one)):
        return Relation.DETAIL
    return Relation.COMPATIBLE


def _refines(one: Dated, other: Dated) -> bool:
    return all(any(wide.holds(narrow) for wide in other.windows) for narrow in one.windows)


def _about(one: Dated, other: Dated) -> Group:
    """Return the thing and the property that two dates are about; of two properties, the point they disagree on."""
    if one.group is other.group:
        return one.group
    property_ = one.group.property
    if property_ is not other.group.property:
        apart_at_start = one.start[1] < other.start[0] or other.start[1] < one.start[0]
        property_ = BUILT_IN_PROPERTIES["starts" if apart_at_start else "ends"]
    return Group(min(one.group.subject, other.group.subject), property_)


def _saying(dated: Dated, background: Background, said: dict[str, Saying]) -> Saying:
    """Return what a date says, made once for all comparisons."""
    about = f"{dated.group.property.id} {dated.key}"
    if about not in said:
        rows = tuple(held_in_doubt(row, dated.group.property, background) for row in dated.assertions)
        said[about] = Saying(dated.key, dated.words, dated.windows, rows)
    return said[about]


def _naming(dated: Dated, background: Background) -> Saying:
    """Return a saying that names its subject, where two subjects are compared."""
    entity = background.corpus.entities.get(dated.group.subject)
    words = f"{dated.words} for {entity.name if entity else dated.group.subject}"
    return replace(_saying(dated, background, {}), key=f"{dated.group.subject}: {dated.key}", words=words)


def _window_told(window: Window) -> str:
    if window.end == _EVER:
        return _days_told(window.start)
    if window.start == _EVER:
        return _days_told(window.end)
    return f"{_days_told(window.start)}/{_days_told(window.end)}"


def _pairs_of_dates(dates: Sequence[Dated]) -> Iterable[_Pair]:
    return _near_pairs(dates, sum(len(row.assertions) for row in dates), lambda row: row.start, lambda row: row.end)


@dataclass(frozen=True, slots=True, eq=False)
class Length:
    """One duration that is given for one thing.

    Args:
        group: the thing and the property.
        words: the duration, for reading.
        apart: the fewest and the most days from the first day to the last; both ways of counting are right.
        minutes: of one in hours or less, from how many minutes, and below how many, it can be; None of others.
        assertions: those that give it.
    """

    group: Group
    words: str
    apart: tuple[int, int]
    minutes: _Minutes | None
    assertions: Sequence[Assertion]

    @property
    def key(self) -> str:
        """The duration, normalised."""
        if self.minutes is None:
            return f"{self.apart[0]}..{self.apart[1]} days"
        return f"{self.minutes[0]}..{self.minutes[1]} minutes"

    @property
    def about_minutes(self) -> _Minutes:
        """The fewest and the most minutes, a day counted as 1,440 of them."""
        return self.minutes or (Fraction(self.apart[0] * _DAY), Fraction(self.apart[1] * _DAY))


def lengths_of(group: Group, tolerance: Tolerance) -> list[Length]:
    """Return the durations that are given for one thing, each once, from the shortest."""
    alike: dict[tuple[tuple[int, int], _Minutes | None], list[Assertion]] = {}
    for assertion in group.assertions:
        duration = assertion.claim.value
        if isinstance(duration, Duration) and not assertion.cancelled:
            wide = widened_duration(duration, tolerance)
            apart = max(0, wide.least - 1), wide.most
            alike.setdefault((apart, duration.rounding_minutes), []).append(assertion)
    return [
        Length(group, _length_words(alike[apart, minutes], tolerance), apart, minutes, alike[apart, minutes])
        for apart, minutes in sorted(alike, key=lambda known: (known[0], known[1] or ()))
    ]


def compare_lengths(lengths: Sequence[Length], background: Background) -> Iterator[Difference]:
    """Yield what comes of the durations given for one thing."""
    behind = sum(len(row.assertions) for row in lengths)
    for one, other in _near_pairs(lengths, behind, lambda row: row.apart, lambda row: row.about_minutes):
        relation = _of_lengths(one, other)
        if relation is not Relation.COMPATIBLE:
            sayings = _length_saying(one, background), _length_saying(other, background)
            yield from differences_between(DURATION_DISAGREES, one.group, *sayings, relation)


def _of_lengths(one: Length, other: Length) -> Relation:
    if one.minutes and other.minutes:
        return _of_spans(
            one.minutes, other.minutes, apart=one.minutes[1] <= other.minutes[0] or other.minutes[1] <= one.minutes[0]
        )
    return _of_spans(one.apart, other.apart, apart=one.apart[1] < other.apart[0] or other.apart[1] < one.apart[0])


def _of_spans(one: _Span, other: _Span, *, apart: bool) -> Relation:
    if apart:
        return Relation.EXCLUDE
    holds = one[0] <= other[0] and other[1] <= one[1]
    return Relation.DETAIL if holds or (other[0] <= one[0] and one[1] <= other[1]) else Relation.COMPATIBLE


def _length_saying(length: Length, background: Background) -> Saying:
    rows = tuple(background.held(row, length.group.property) for row in length.assertions)
    return Saying(length.key, length.words, length.apart, rows)


def _length_words(rows: Sequence[Assertion], tolerance: Tolerance) -> str:
    return min(_duration_told(row.claim.value, tolerance) for row in rows if isinstance(row.claim.value, Duration))


def _duration_told(duration: Duration, tolerance: Tolerance) -> str:
    if not duration.approximate:
        return duration.text
    wide = widened_duration(duration, tolerance)
    return f"{duration.text} (`~` read as {wide.least} to {wide.most} days)"


def _near_pairs(rows: Sequence[_Row], behind: int, *spans: Callable[[_Row], _Span]) -> Iterable[tuple[_Row, _Row]]:
    """Return the pairs to compare: all of them; where there are many different values, each with its neighbours.

    A value that cannot meet another has one of those among its neighbours, so that each is in a pair that is told
    of.

    Args:
        rows: the values, all different.
        behind: how many assertions stand behind them all.
        spans: for each way in which they can fail to meet, what gives the first and last day or minute of a value.
    """
    if len(rows) <= _MANY_VALUES and len(rows) * behind <= _MOST_TOLD:
        return combinations(rows, 2)
    near = {pair for span in spans for pair in _neighbours([span(row) for row in rows])}
    return [(rows[one], rows[other]) for one, other in sorted(near)]


def _neighbours(days: Sequence[_Span]) -> Iterator[tuple[int, int]]:
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


def held_in_doubt(assertion: Assertion, property_: Property, background: Background) -> Held:
    """Return an assertion in its time; one whose value is doubtful never certainly meets another."""
    held = background.held(assertion, property_)
    value = assertion.claim.value
    if isinstance(value, Time) and is_doubtful(value):
        return replace(held, when=replace(held.when, doubtful=True))
    return held
