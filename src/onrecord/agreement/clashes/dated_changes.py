"""The changes between two sayings that claims date: a term that ends, a member who joins or leaves."""

from collections.abc import Iterable, Mapping

from onrecord.agreement.clashes.assertions import Group, Held, Saying
from onrecord.agreement.clashes.background import Background
from onrecord.agreement.clashes.holdings import FAR, Holding, Meeting
from onrecord.agreement.clashes.many_holdings import Frontier
from onrecord.model.claims import Members

__all__ = ["Changes", "dated_changes", "with_dates"]


class Changes:
    """The changes between two sides that claims date: an end of the earlier one, a start of the later one.

    Args:
        first: the assertions of one side, and whatever else says the same.
        second: those of the other.
        either: what says something else; that it starts or ends is a change both ways.
    """

    def __init__(self, first: Iterable[Held], second: Iterable[Held], either: Iterable[Held] = ()) -> None:
        self._rows = [row for row in (*first, *second, *either) if _dates_something(row)]
        starts, ends = _edges(first)
        other_starts, other_ends = _edges(second)
        between = set().union(*_edges(either))
        self._forward = _Dates(ends | other_starts | between)
        self._back = _Dates(other_ends | starts | between)

    def __bool__(self) -> bool:
        return bool(self._rows)

    def told_by(self, first: int, last: int) -> set[str]:
        """Return the ids of the claims that date a change between two days."""
        return {row.assertion.claim.id for row in self._rows if _dates_something(row, first, last)}

    def limit(self, one: Holding, other: Holding) -> Meeting:
        """Return how surely two observations can meet at most, one of the first side and one of the second."""
        limit = Meeting.CERTAINLY
        if one.start[0] <= other.end[1]:
            limit = self._forward.limit(one, other)
        if other.start[0] <= one.end[1]:
            limit = min(limit, self._back.limit(other, one))
        return limit


class _Dates:
    def __init__(self, dates: set[tuple[int, int]]) -> None:
        self._any = bool(dates)
        self._by_last = Frontier((last, first, 0) for first, last in dates)
        self._by_first = Frontier((first, last, 0) for first, last in dates)

    def limit(self, earlier: Holding, later: Holding) -> Meeting:
        if not self._any:
            return Meeting.CERTAINLY
        if self._by_last.any(below=later.start[0] + 1, above=earlier.end[1] - 1):
            return Meeting.NEVER
        if self._by_first.any(below=later.end[1] + 1, above=earlier.start[0] - 1):
            return Meeting.POSSIBLY
        return Meeting.CERTAINLY


def _edges(side: Iterable[Held]) -> tuple[set[tuple[int, int]], set[tuple[int, int]]]:
    """Return the starts and the ends that the extents of a side date; plans date nothing."""
    rows = [row.when for row in side if _dates_something(row)]
    return {row.start for row in rows if row.dated_start}, {row.end for row in rows if row.dated_end}


def _dates_something(row: Held, first: int = -FAR, last: int = FAR) -> bool:
    """Tell whether an assertion dates a start or an end that may lie between two days."""
    if row.assertion.planned:
        return False
    when = row.when
    starts = when.dated_start and when.start[0] <= last and first <= when.start[1]
    return starts or (when.dated_end and when.end[0] <= last and first <= when.end[1])


def with_dates(group: Group, background: Background) -> Group:
    """Return a group with those of its assertions that hold throughout an extent."""
    dated = (row for row in group.assertions if row.claim.during is not None and not row.cancelled)
    return Group(
        group.subject,
        group.property,
        group.assertions,
        group.across,
        tuple(background.held(row, group.property) for row in dated),
    )


def dated_changes(
    group: Group, one: Saying, other: Saying, about: Mapping[str, bool] | None = None
) -> tuple[Changes, ...]:
    """Return the changes between two sayings that the claims of their group date.

    Args:
        group: what they are about.
        one: the one saying.
        other: the other.
        about: for sets, the names about which they differ, and whether the one has them; each must have changed.
    """
    if not group.dated:
        return ()
    if about is None:
        saying = {row.assertion.claim.id for row in (*one.rows, *other.rows)}
        either = [row for row in group.dated if row.assertion.claim.id not in saying]
        return (Changes(one.rows, other.rows, either),)
    return tuple(
        _change_of(name, group.dated, *((one, other) if has else (other, one)), swapped=not has)
        for name, has in sorted(about.items())
    )


def _change_of(name: str, dated: Iterable[Held], having: Saying, lacking: Saying, *, swapped: bool) -> Changes:
    """Return the changes between having a member and lacking it."""
    rows = list(dated)
    with_it = (*having.rows, *(row for row in rows if _names(row, name)))
    without_it = (*lacking.rows, *(row for row in rows if _lacks(row, name)))
    return Changes(without_it, with_it) if swapped else Changes(with_it, without_it)


def _names(row: Held, name: str) -> bool:
    value = row.assertion.claim.value
    return isinstance(value, Members) and name in value.ids


def _lacks(row: Held, name: str) -> bool:
    claim = row.assertion.claim
    if isinstance(claim.value, Members) and claim.complete:
        return name not in claim.value.ids
    return name in claim.without
