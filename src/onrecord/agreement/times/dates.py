"""The dates that are given for one time of one thing: which of them cannot meet, and which refine each other."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from onrecord.agreement.assertions import Assertion
from onrecord.agreement.differences import Difference
from onrecord.agreement.pairs import differences_between
from onrecord.agreement.relations import Relation
from onrecord.agreement.sayings import Group, Saying
from onrecord.agreement.setting import Setting
from onrecord.agreement.times.doubts import held_in_doubt
from onrecord.agreement.times.nearby import near_pairs
from onrecord.agreement.times.windows import EVER, Days, Window, days_told, windows_of, words_of
from onrecord.model.entities import BUILT_IN_PROPERTIES
from onrecord.model.settings import Tolerance
from onrecord.model.times import Time

__all__ = ["DATES_DISAGREE", "DateReader", "Dated", "compare_dates", "compare_doubles"]

DATES_DISAGREE = "T401"

_HALVES = {"starts": 0, "ends": 1}
_Pair = tuple["Dated", "Dated"]


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
            known = self._keys[windows] = "; ".join(_told(window) for window in windows)
        return known

    def _words(self, rows: Sequence[Assertion]) -> str:
        return min(words_of(row.claim.value, self._tolerance) for row in rows if isinstance(row.claim.value, Time))


def compare_dates(dates: Sequence[Dated], setting: Setting) -> Iterator[Difference]:
    """Yield what comes of the dates given for the times of one subject.

    Args:
        dates: those of its `starts`, `ends` and `occurs`, which speak of the same start and end; or those of one
            other property.
        setting: when assertions hold.
    """
    said: dict[str, Saying] = {}
    for one, other in _pairs(dates):
        relation = _relation(one, other)
        if relation is not Relation.COMPATIBLE:
            sayings = _saying(one, setting, said), _saying(other, setting, said)
            yield from differences_between(DATES_DISAGREE, _about(one, other), *sayings, relation)


def compare_doubles(dates: Sequence[Dated], others: Sequence[Dated], setting: Setting) -> Iterator[Difference]:
    """Yield what comes of the dates of two subjects that may be one and the same: possible clashes, no details."""
    for one, other in _pairs([*dates, *others]):
        apart = one.group.subject != other.group.subject
        if apart and _relation(one, other) is Relation.EXCLUDE:
            sayings = _naming(one, setting), _naming(other, setting)
            yield from differences_between(DATES_DISAGREE, _about(one, other), *sayings, Relation.MAY_EXCLUDE)


def _relation(one: Dated, other: Dated) -> Relation:
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


def _saying(dated: Dated, setting: Setting, said: dict[str, Saying]) -> Saying:
    """Return what a date says, made once for all comparisons."""
    about = f"{dated.group.property.id} {dated.key}"
    if about not in said:
        rows = tuple(held_in_doubt(row, dated.group.property, setting) for row in dated.assertions)
        said[about] = Saying(dated.key, dated.words, dated.windows, rows)
    return said[about]


def _naming(dated: Dated, setting: Setting) -> Saying:
    """Return a saying that names its subject, where two subjects are compared."""
    entity = setting.corpus.entities.get(dated.group.subject)
    words = f"{dated.words} for {entity.name if entity else dated.group.subject}"
    return replace(_saying(dated, setting, {}), key=f"{dated.group.subject}: {dated.key}", words=words)


def _told(window: Window) -> str:
    if window.end == EVER:
        return days_told(window.start)
    if window.start == EVER:
        return days_told(window.end)
    return f"{days_told(window.start)}/{days_told(window.end)}"


def _pairs(dates: Sequence[Dated]) -> Iterable[_Pair]:
    return near_pairs(dates, sum(len(row.assertions) for row in dates), lambda row: row.start, lambda row: row.end)
