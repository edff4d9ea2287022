"""Points of time, and what is said of them: by claims, publications and rules, each once, as bounds between points."""

from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

from onrecord.agreement.clashes.assertions import Assertion
from onrecord.agreement.time_system.network import ORIGIN, Gap
from onrecord.agreement.time_system.windows import is_doubtful
from onrecord.model.claims import ClaimStatus
from onrecord.model.entities import Entity
from onrecord.model.times import Time
from onrecord.model.times.durations import Duration

__all__ = [
    "CERTAIN",
    "DOUBTFUL",
    "PLANNED",
    "REPORTED",
    "SPAN",
    "Kind",
    "Points",
    "Statement",
    "dated",
    "rank_of",
    "span_name",
]

SPAN = ""
"""What `starts`, `ends`, `occurs` and `lasts` of a subject are about: its one span of time."""

_SPEAK_OF_THE_SPAN = {"starts", "ends", "occurs", "lasts"}
_Point = tuple[str, str, str]

CERTAIN, DOUBTFUL, REPORTED, PLANNED = range(4)
"""How weakly something is said: in a source's own voice; with a `?` or a `doubt`; by somebody reported; as a plan."""

Kind = Literal["date", "relative", "duration", "goes_on", "publication", "rule", "span", "maybe"]


def span_name(property_: str) -> str:
    """Return what a property is about: the subject's span of time, or one that has the property's own name."""
    return SPAN if property_ in _SPEAK_OF_THE_SPAN else property_


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
            start = self._number(subject, SPAN, "start")
            return start, start
        if property_ == "ends":
            end = self._number(subject, SPAN, "end")
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
        if name == SPAN:
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
    rank: int = CERTAIN
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


def dated(point: int, first: int, last: int) -> tuple[Gap, Gap]:
    """Return the bounds that let a point lie from one day to another."""
    return (ORIGIN, point, first), (point, ORIGIN, -last)


def rank_of(assertions: Sequence[Assertion]) -> int:
    """Return how weakly something is said by the one who says it least weakly."""
    return _rank_of_one(assertions[0]) if len(assertions) == 1 else min(map(_rank_of_one, assertions))


def _rank_of_one(assertion: Assertion) -> int:
    claim = assertion.claim
    if claim.status is ClaimStatus.PLANNED:
        return PLANNED
    if claim.said_by:
        return REPORTED
    doubtful = claim.doubt is not None or (isinstance(claim.value, Time) and is_doubtful(claim.value))
    return DOUBTFUL if doubtful else CERTAIN
