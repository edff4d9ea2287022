"""Points of time, and what is said of them: by claims, publications and rules, each once, as bounds between points."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from onrecord.agreement.clashes.assertions import Assertion, Background, Group
from onrecord.agreement.clashes.holdings import FAR
from onrecord.agreement.time_system.given_times import Dated, DateReader, Length, Window, is_doubtful
from onrecord.agreement.time_system.network import ORIGIN, Gap
from onrecord.model.claims import ClaimStatus
from onrecord.model.corpus import Order
from onrecord.model.entities import Entity
from onrecord.model.times import Time
from onrecord.model.times.calendar import iso_day
from onrecord.model.times.durations import Duration, widened_duration

__all__ = [
    "DOUBTFUL",
    "Kind",
    "Points",
    "Statement",
    "Stating",
    "span_name",
]

_WIDEST = {"same_day": 0, "same_week": 6, "same_month": 30, "same_year": 365}
"""How many days two times can be apart that lie in one unit."""

_SPAN = ""
"""What `starts`, `ends`, `occurs` and `lasts` of a subject are about: its one span of time."""

_SPEAK_OF_THE_SPAN = {"starts", "ends", "occurs", "lasts"}
_Point = tuple[str, str, str]
_CERTAIN, DOUBTFUL, _REPORTED, _PLANNED = range(4)
"""How weakly something is said: in a source's own voice; with a `?` or a `doubt`; by somebody reported; as a plan."""

Kind = Literal["date", "relative", "duration", "goes_on", "publication", "rule", "span", "maybe"]
_Ends = tuple[int, int]


def span_name(property_: str) -> str:
    """Return what a property is about: the subject's span of time, or one that has the property's own name."""
    return _SPAN if property_ in _SPEAK_OF_THE_SPAN else property_


class Points:
    """The points of time that a corpus speaks of, numbered in the order in which they are asked for."""

    def __init__(self) -> None:
        self._numbers: dict[_Point, int] = {}
        self._points: list[_Point] = []
        self._anchors: set[str] = set()

    def __len__(self) -> int:
        return len(self._points)

    def of(self, subject: str, property_: str) -> tuple[int, int]:
        """Return the first and the last point of what a property says of a subject; one and the same for a start."""
        if property_ == "starts":
            start = self._number(subject, _SPAN, "start")
            return start, start
        if property_ == "ends":
            end = self._number(subject, _SPAN, "end")
            return end, end
        name = span_name(property_)
        return self._number(subject, name, "start"), self._number(subject, name, "end")

    def publication(self, source: str) -> int:
        """Return the point at which a source was published."""
        self._anchors.add(source)
        return self._number(f"source:{source}", "published", "start")

    def known(self, subject: str, property_: str) -> tuple[int, int] | None:
        """Return the first and the last point of a property where both are spoken of."""
        name = span_name(property_)
        first = self._numbers.get((subject, name, "end" if property_ == "ends" else "start"))
        last = self._numbers.get((subject, name, "start" if property_ == "starts" else "end"))
        return None if first is None or last is None else (first, last)

    def spans(self) -> list[tuple[str, str, int, int]]:
        """Return subject, name, start and end of everything of which both are spoken of, in order."""
        return [
            (subject, name, number, self._numbers[subject, name, "end"])
            for (subject, name, edge), number in self._numbers.items()
            if edge == "start" and (subject, name, "end") in self._numbers
        ]

    def subjects(self) -> dict[str, set[str]]:
        """Return for each subject the names of what is spoken of: `SPAN` and properties."""
        subjects: dict[str, set[str]] = {}
        for subject, name, _ in self._points:
            subjects.setdefault(subject, set()).add(name)
        return subjects

    def anchors(self) -> list[str]:
        """Return the ids of the sources whose publication is spoken of, sorted."""
        return sorted(self._anchors)

    def words(self, point: int, entities: Mapping[str, Entity]) -> str:
        """Return what a point is, for reading: `the start of Northern Shield`."""
        subject, name, edge = self._points[point]
        if subject.startswith("source:"):
            return f"the publication of {subject.removeprefix('source:')}"
        known = entities.get(subject)
        called = known.name if known else subject
        if name == _SPAN:
            return f"the {edge} of {called}"
        return f"`{name}` of {called}" if edge == "start" else f"the end of `{name}` of {called}"

    def _number(self, subject: str, name: str, edge: str) -> int:
        point = (subject, name, edge)
        number = self._numbers.get(point)
        if number is None:
            number = self._numbers[point] = len(self._points)
            self._points.append(point)
        return number


class Statement(NamedTuple):
    """One thing that is said of points of time; there is one for nearly every claim about a time.

    Args:
        kind: what it is.
        key: what it says, normalised: different for different statements, and the order they are taken in.
        subject: id of what it is about.
        property: id of the property.
        told: what it says, for reading; empty for a relative time, which is put into words only when asked for.
        gaps: the bounds that it sets, whichever of its cases holds.
        rank: how weakly it is said by the one who says it least weakly.
        assertions: those that say it; none for a rule, a publication, and what goes without saying.
        cases: where it leaves a choice, the bounds of each; one of them holds.
        same: for two times in one week, month or year: the unit, then the start and the end of each.
        by: for a relative time, how far it lies from the other, `~` widened.
        source: id of the source, for a publication.
    """

    kind: Kind
    key: tuple[str, ...]
    subject: str
    property: str
    told: str
    gaps: tuple[Gap, ...]
    rank: int = _CERTAIN
    assertions: Sequence[Assertion] = ()
    cases: tuple[tuple[Gap, ...], ...] = ()
    same: tuple[str, int, int, int, int] | None = None
    by: Duration | None = None
    source: str = ""

    def words(self, entities: Mapping[str, Entity]) -> str:
        """Return what it says, for reading, with the entities' names."""
        relative = self.assertions[0].claim.relative if self.kind == "relative" else None
        if relative is None:
            return self.told
        widened = self.by if self.by and relative.by and relative.by.approximate else None
        read = f"(`~` read as {widened.least} to {widened.most} days)" if widened else ""
        return relative.told(lambda id_: entities[id_].name if id_ in entities else id_, read)


def _dated(point: int, first: int, last: int) -> tuple[Gap, Gap]:
    """Return the bounds that let a point lie from one day to another."""
    return (ORIGIN, point, first), (point, ORIGIN, -last)


def _rank_of(assertions: Sequence[Assertion]) -> int:
    """Return how weakly something is said by the one who says it least weakly."""
    return _rank_of_one(assertions[0]) if len(assertions) == 1 else min(map(_rank_of_one, assertions))


def _rank_of_one(assertion: Assertion) -> int:
    claim = assertion.claim
    if claim.status is ClaimStatus.PLANNED:
        return _PLANNED
    if claim.said_by:
        return _REPORTED
    doubtful = claim.doubt is not None or (isinstance(claim.value, Time) and is_doubtful(claim.value))
    return DOUBTFUL if doubtful else _CERTAIN


class Stating:
    """Turns what is said into statements.

    Args:
        background: the corpus and its settings.
        reader: reads dates.
    """

    def __init__(self, background: Background, reader: DateReader) -> None:
        self.points = Points()
        self._background = background
        self._reader = reader
        self._anchors: dict[str, _Ends] = {}

    def of_date(self, date: Dated) -> Iterator[Statement]:
        """Yield what a date says: bounds of the start, the end, or both; and that what is open goes on."""
        group = date.group
        start, end = self.points.of(group.subject, group.property.id)
        cases = tuple(_windowed(start, end, window, group.property.id) for window in date.windows)
        gaps = cases[0] if len(cases) == 1 else _windowed(start, end, _around(date), group.property.id)
        yield Statement(
            kind="date",
            key=("date", group.subject, group.property.id, date.key),
            subject=group.subject,
            property=group.property.id,
            told=date.words,
            gaps=gaps,
            rank=_rank_of(date.assertions),
            assertions=date.assertions,
            cases=cases if len(cases) > 1 else (),
        )
        yield from self._of_going_on(date, end)

    def of_length(self, length: Length) -> Statement:
        """Return what a duration says: how far the end lies after the start."""
        group = length.group
        start, end = self.points.of(group.subject, group.property.id)
        fewest, most = length.apart
        return Statement(
            kind="duration",
            key=("duration", group.subject, group.property.id, length.key),
            subject=group.subject,
            property=group.property.id,
            told=length.words,
            gaps=((start, end, fewest), (end, start, -most)),
            rank=_rank_of(length.assertions),
            assertions=length.assertions,
        )

    def of_relatives(self, group: Group) -> Iterator[Statement]:
        """Yield what the relative times of a group say, each once."""
        by_relative: dict[tuple[str, str, str], list[Assertion]] = {}
        for assertion in group.assertions:
            relative = assertion.claim.relative
            if relative is not None and not assertion.cancelled:
                said = relative.to, relative.relation, relative.by.text if relative.by else ""
                by_relative.setdefault(said, []).append(assertion)
        if not by_relative:
            return
        here = self.points.of(group.subject, group.property.id)
        for key, rows in sorted(by_relative.items()):
            relative = rows[0].claim.relative
            if relative is not None:
                there = self._ends_of(relative.to)
                by = relative.by and widened_duration(relative.by, self._background.settings.tolerance)
                yield Statement(
                    kind="relative",
                    key=("relative", group.subject, group.property.id, *key),
                    subject=group.subject,
                    property=group.property.id,
                    told="",
                    gaps=_relative_gaps(relative.relation, here, there, by),
                    rank=_rank_of(rows),
                    assertions=rows,
                    by=by,
                    same=(relative.relation, *here, *there) if _WIDEST.get(relative.relation) else None,
                )

    def of_publications(self) -> Iterator[Statement]:
        """Yield when the sources that claims anchor to were published."""
        for name in self.points.anchors():
            source = self._background.corpus.sources.get(name)
            if source is not None and source.published is not None:
                point = self.points.publication(source.id)
                windows = self._reader.windows(source.published, "starts")
                cases = tuple(_dated(point, *window.start) for window in windows)
                first, last = min(row.start[0] for row in windows), max(row.start[1] for row in windows)
                yield Statement(
                    kind="publication",
                    key=("publication", source.id),
                    subject=source.id,
                    property="published",
                    told=source.published.text,
                    gaps=_dated(point, first, last),
                    rank=DOUBTFUL if is_doubtful(source.published) else 0,
                    cases=cases if len(cases) > 1 else (),
                    source=source.id,
                )

    def of_spans(self) -> Iterator[Statement]:
        """Yield that nothing ends before it starts."""
        for subject, name, start, end in self.points.spans():
            words = "nothing ends before it starts"
            yield Statement("span", ("span", subject, name), subject, name or "ends", words, ((start, end, 0),))

    def of_rules(self) -> Iterator[Statement]:
        """Yield what the declared orders say of each subject of their kind."""
        corpus = self._background.corpus
        orders = [(rule, rule.constraint) for rule in corpus.rules.values() if isinstance(rule.constraint, Order)]
        for subject in sorted(self.points.subjects()) if orders else ():
            entity = corpus.entities.get(subject)
            for rule, order in orders:
                if rule.kind and (entity is None or entity.kind != rule.kind):
                    continue
                known = [(name, self.points.known(subject, name)) for name in order.properties]
                places = [(name, place) for name, place in known if place is not None]
                gaps = tuple((one[1], other[0], 0) for (_, one), (_, other) in pairwise(places))
                if gaps:
                    words = f"{' ≤ '.join(name for name, _ in places)}, by the rule {rule.id}"
                    yield Statement("rule", ("rule", rule.id, subject), subject, places[-1][0], words, gaps)

    def of_doubles(self) -> Iterator[Statement]:
        """Yield that what may be one and the same then has one start and one end."""
        doubles = self._background.kinship.maybe_pairs()
        subjects = self.points.subjects() if doubles else {}
        for one, other in doubles:
            gaps: list[Gap] = []
            for name in sorted(subjects.get(one, set()) & subjects.get(other, set())):
                for edge in ("starts", "ends") if name == _SPAN else (name,):
                    gaps += self._alike(self.points.known(one, edge), self.points.known(other, edge))
            if gaps:
                words = f"{one} may be {other}"
                alike = tuple(dict.fromkeys(gaps))
                yield Statement("maybe", ("maybe", one, other), one, "maybe", words, alike, DOUBTFUL)

    def _alike(self, one: tuple[int, int] | None, other: tuple[int, int] | None) -> Iterator[Gap]:
        """Yield the bounds that put two times on the same days."""
        for first, second in zip(one or (), other or (), strict=False):
            yield (first, second, 0)
            yield (second, first, 0)

    def _of_going_on(self, date: Dated, end: int) -> Iterator[Statement]:
        """Yield that what goes on had not ended when it was told, for each day on which that was."""
        by_day: dict[int, list[Assertion]] = {}
        for row in date.assertions:
            stated = row.stated
            if _goes_on(row) and stated is not None and not is_doubtful(stated):
                day = min(window.start[0] for window in self._reader.windows(stated, "starts"))
                if abs(day) < FAR:
                    by_day.setdefault(day, []).append(row)
        for day, rows in sorted(by_day.items()):
            yield Statement(
                kind="goes_on",
                key=("goes_on", date.group.subject, date.group.property.id, f"{day:020d}"),
                subject=date.group.subject,
                property=date.group.property.id,
                told=f"{date.words}, going on when it was told, {iso_day(day)} or later",
                gaps=((ORIGIN, end, day),),
                rank=_rank_of(rows),
                assertions=rows,
            )

    def _ends_of(self, anchor: str) -> _Ends:
        """Return the start and the end of what a time is relative to."""
        known = self._anchors.get(anchor)
        if known is None:
            subject, _, property_ = anchor.rpartition(".")
            if subject.startswith("source:"):
                point = self.points.publication(subject.removeprefix("source:"))
                known = (point, point)
            else:
                known = self.points.of(subject, property_)
            self._anchors[anchor] = known
        return known


def _relative_gaps(relation: str, here: _Ends, there: _Ends, by: Duration | None) -> tuple[Gap, ...]:
    """Return the bounds of a relative time.

    Args:
        relation: how it lies to the other.
        here: its first and its last point.
        there: those of the other.
        by: how far they lie apart, `~` widened.
    """
    if relation in _WIDEST:
        apart = _WIDEST[relation]
        return (here[0], there[1], -apart), (there[0], here[1], -apart)
    first, second = (here, there) if relation == "before" else (there, here)
    order = (first[1], second[0], 0)
    if by is None:
        return (order,)
    if relation == "before":
        return order, (here[0], there[0], by.least), (there[0], here[1], -by.most)
    return order, (there[1], here[1], by.least), (here[0], there[1], -by.most)


def _windowed(start: int, end: int, window: Window, property_: str) -> tuple[Gap, ...]:
    if property_ == "starts":
        return _dated(start, *window.start)
    if property_ == "ends":
        return _dated(end, *window.end)
    return (*_dated(start, *window.start), *_dated(end, *window.end))


def _around(date: Dated) -> Window:
    return Window(date.start, date.end)


def _goes_on(row: Assertion) -> bool:
    time = row.claim.value
    open_ended = isinstance(time, Time) and time.kind == "extent" and time.end.boundary == "open"
    return open_ended and not row.planned and not row.cancelled
