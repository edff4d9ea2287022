"""Sources for reading: the whole text, line by line, with every cited passage marked by the claims that cite it."""

from collections.abc import Iterable, Iterator

from onrecord.documents import Document
from onrecord.model.findings import Located, Span
from onrecord.model.frozen import dataclass

__all__ = ["Citing", "ReadLine", "coverage", "lines_of", "paragraph"]

_LEAD = 280


@dataclass(frozen=True, slots=True)
class Citing:
    """A stretch of a source that a claim's quotation takes: the index of the claim, that of the quotation, the span."""

    claim: int
    evidence: int
    span: Span


@dataclass(frozen=True, slots=True)
class _Part:
    """A stretch of a line, and which quotations take it: pairs of the index of the claim and of its quotation."""

    text: str
    cited_by: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class ReadLine:
    """One line of a source; `outside` when quotations are not looked for in it."""

    parts: tuple[_Part, ...]
    outside: bool = False


def spans_of(row: Located) -> tuple[Span, ...]:
    """Return the spans that a quotation takes, each piece of one with words left out; none where it was not found."""
    if row.passage is None:
        return ()
    return row.segments or (Span(row.passage.start, row.passage.end),)


def lines_of(document: Document, citing: Iterable[Citing]) -> list[ReadLine]:
    """Return the lines of a source; a stretch that several quotations share is a part of its own."""
    text = document.text
    events: dict[int, list[tuple[bool, tuple[int, int]]]] = {}
    for row in citing:
        who = (row.claim, row.evidence)
        events.setdefault(row.span.start, []).append((True, who))
        events.setdefault(row.span.end, []).append((False, who))
    cuts = sorted(events)
    lines, active, at = [], dict[tuple[int, int], int](), 0
    for start, end in _line_spans(document):
        parts = []
        while at < len(cuts) and cuts[at] <= start:
            _apply(active, events[cuts[at]])
            at += 1
        place = start
        while at < len(cuts) and cuts[at] < end:
            parts.append(_Part(text[place : cuts[at]], tuple(sorted(active))))
            place = cuts[at]
            _apply(active, events[cuts[at]])
            at += 1
        parts.append(_Part(text[place:end], tuple(sorted(active))))
        outside = start < end and not document.in_body(start, end)
        lines.append(ReadLine(tuple(part for part in parts if part.text), outside))
    return lines


def coverage(document: Document, citing: Iterable[Citing]) -> tuple[int, int]:
    """Return how many characters of the body stand in a quotation, and how many it has; white space is not counted."""
    cited = 0
    reached = 0
    text = document.text
    for row in sorted(citing, key=lambda row: row.span):
        start = max(row.span.start, reached)
        cited += _letters(text[start : row.span.end])
        reached = max(reached, row.span.end)
    return cited, sum(_letters(text[span.start : span.end]) for span in document.body)


def paragraph(document: Document, spans: tuple[Span, ...]) -> list[tuple[str, bool]]:
    """Return the lines that hold some spans as pairs of a text and whether it is quoted; long ones are cut off."""
    starts = document.line_starts
    text = document.text
    first, last = document.place(spans[0].start)[0], document.place(max(spans[-1].end - 1, 0))[0]
    low = max(starts[first - 1], spans[0].start - _LEAD)
    high = min(starts[last] if last < len(starts) else len(text), spans[-1].end + _LEAD)
    parts = [("… " if low > starts[first - 1] else "", False)]
    place = low
    for span in spans:
        parts += [(text[place : span.start], False), (text[span.start : span.end], True)]
        place = span.end
    tail = text[place:high].rstrip("\r\n")
    parts.append((f"{tail} …" if last < len(starts) and high < starts[last] else tail, False))
    return [part for part in parts if part[0]]


def _line_spans(document: Document) -> Iterator[tuple[int, int]]:
    starts = document.line_starts
    text = document.text
    for number in range(document.line_count):
        start = starts[number]
        end = starts[number + 1] if number + 1 < len(starts) else len(text)
        while end > start and text[end - 1] in "\r\n":
            end -= 1
        yield start, end


def _apply(active: dict[tuple[int, int], int], changes: list[tuple[bool, tuple[int, int]]]) -> None:
    """Take note of the quotations that begin and end at one place; those that end leave first."""
    for begins, who in sorted(changes):
        count = active.pop(who, 0) + (1 if begins else -1)
        if count > 0:
            active[who] = count


def _letters(text: str) -> int:
    return len(text) - sum(map(str.isspace, text))
