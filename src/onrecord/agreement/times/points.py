"""Points of time: the start and the end of everything that has one, numbered."""

from collections.abc import Mapping

from onrecord.model.entities import Entity

__all__ = ["SPAN", "Points", "span_name"]

SPAN = ""
"""What `starts`, `ends`, `occurs` and `lasts` of a subject are about: its one span of time."""

_SPEAK_OF_THE_SPAN = {"starts", "ends", "occurs", "lasts"}
_Point = tuple[str, str, str]


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
