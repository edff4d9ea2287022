"""What the page's script draws lists, timelines and sources from, as plain values with short keys."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import field
from typing import Any

from onrecord.model.claims import Claim, Members
from onrecord.model.findings import Finding
from onrecord.model.frozen import dataclass
from onrecord.model.settings import Tolerance
from onrecord.model.times import Edge, Time, TimeError, parse_time
from onrecord.model.times.calendar import widened
from onrecord.report import Report
from onrecord.reports.html.source_pages import Citing, ReadLine, coverage, lines_of, spans_of
from onrecord.reports.report_words import day_words, entity_name, is_open, kind_of, readable, value_words

__all__ = [
    "Index",
    "clash_days",
    "cleaned",
    "drawn_times",
    "page_data",
    "places_in",
    "places_of_quotations",
    "without_empty",
]

_IN_BRACKETS = re.compile(r"\(([^()]{4,60})\)")
_DAY = re.compile(r"(?<![\d-])\d{4}-\d\d-\d\d(?![\d-])")
_STRETCH = re.compile(r"\bfrom (\d{4}-\d\d-\d\d) to (\d{4}-\d\d-\d\d)\b")
_MOST_CHOICES = 12


def drawn_times(report: Report, claim: Claim) -> list[dict[str, Any]]:
    """Return the times of a claim: its value where that is a time, else when it holds.

    Without a time of its own, a claim holds when its sources were published: one time for each of them. A time that is
    told only by its distance from another is not drawn.

    Returns:
        For each time: `k`, what it is (`value`, `during`, `as of`, `said on`, `published`); `t`, as authored; `d`, the
        bounds in days (1 is 0001-01-01; null where nothing bounds it): two for some moment in between, four for an
        extent, the earliest and latest start, then end; `o`, which ends of an extent are open (`..`) or unknown;
        `q`, that it is doubtful; `s`, for `published`, the source.
    """
    return list(_times(report, claim))


def clash_days(clash: str) -> list[int | None] | None:
    """Return the first and last day of the time at which sides clash, read from its words; None where none is read."""
    stretches = ("/".join(days) for days in _STRETCH.findall(clash))
    for written in (*stretches, *_IN_BRACKETS.findall(clash), *_DAY.findall(clash)):
        try:
            time = parse_time(written)
        except TimeError:
            continue
        return [time.start.earliest, time.end.latest]
    return None


def _times(report: Report, claim: Claim) -> Iterator[dict[str, Any]]:
    tolerance = report.settings.tolerance
    own = (("value", claim.value), ("during", claim.during), ("as of", claim.as_of), ("said on", claim.said_on))
    for kind, time in own:
        if isinstance(time, Time):
            yield from _drawn(kind, time, tolerance)
            return
    for identifier in () if claim.relative is not None else claim.sources:
        source = report.corpus.sources.get(identifier)
        if source is not None and source.published is not None:
            for row in _drawn("published", source.published, tolerance):
                yield {**row, "s": identifier}


def _drawn(kind: str, time: Time, tolerance: Tolerance) -> Iterator[dict[str, Any]]:
    if time.choices:
        for choice in time.choices[:_MOST_CHOICES]:
            yield from ({**row, "t": time.text} for row in _drawn(kind, choice, tolerance))
        return
    start, end = widened(time.start, tolerance), widened(time.end, tolerance)
    made: dict[str, Any] = {"k": kind, "t": time.text}
    if time.kind == "extent":
        made["d"] = [start.earliest, start.latest, end.earliest, end.latest]
        made["o"] = [_boundary(start), _boundary(end)]
    else:
        made["d"] = [start.earliest, end.latest]
    if start.uncertain or end.uncertain:
        made["q"] = 1
    yield made


def _boundary(edge: Edge) -> str:
    return "" if edge.boundary == "known" else edge.boundary


_LONGEST_TEXT = 400_000


@dataclass(frozen=True, slots=True)
class Index:
    """Where claims and sources stand in the page's lists, and which passages are cited.

    Args:
        claims: from a claim's id to its place in the list.
        sources: from a source's id to its place in the list.
        citing: from a source's id to the passages that quotations take from it.
    """

    claims: Mapping[str, int]
    sources: Mapping[str, int]
    citing: Mapping[str, list[Citing]] = field(default_factory=dict)

    @classmethod
    def of(cls, report: Report) -> "Index":
        """Return the index of a report."""
        claims = {identifier: place for place, identifier in enumerate(report.corpus.claims)}
        sources = {identifier: place for place, identifier in enumerate(report.corpus.sources)}
        citing: dict[str, list[Citing]] = defaultdict(list)
        for row in report.located:
            if row.claim in claims:
                citing[row.source] += [Citing(claims[row.claim], row.evidence, span) for span in spans_of(row)]
        return cls(claims, sources, citing)


def page_data(report: Report, index: Index) -> dict[str, Any]:
    """Return everything that the script needs; no text in it holds an acting character."""
    corpus = report.corpus
    subjects = sorted({claim.subject for claim in corpus.claims.values()})
    data = {
        "subjects": {identifier: entity_name(corpus, identifier) for identifier in subjects},
        "entities": {identifier: entity_name(corpus, identifier) for identifier in _members(report)},
        "sources": [_source(report, index, identifier) for identifier in corpus.sources],
        "claims": [_claim(report, index, claim) for claim in corpus.claims.values()],
        "findings": [_finding(row, index) for row in report.findings],
        "skipped": [[row.rule, places_in(row.claims, index.claims), row.reason] for row in report.skipped],
    }
    made: dict[str, Any] = cleaned(data)
    return made


def _members(report: Report) -> list[str]:
    named = {
        identifier
        for claim in report.corpus.claims.values()
        for identifier in (*(claim.value.ids if isinstance(claim.value, Members) else ()), *claim.without)
    }
    return sorted(named)


def _source(report: Report, index: Index, identifier: str) -> dict[str, Any]:
    source = report.corpus.sources[identifier]
    document = report.documents.by_source.get(identifier)
    made: dict[str, Any] = {
        "id": identifier,
        "publisher": source.publisher,
        "title": source.title,
        "date": day_words(source.published) if source.published else "",
        "note": source.published_note,
        "url": source.url if source.url.startswith(("https://", "http://")) else "",
        "path": f"{report.settings.seeds}/{source.path}",
        "at": str(source.marks.at()),
        "origin": report.origins.get(identifier, identifier),
        "derived": list(source.derived_from),
    }
    if document is not None:
        citing = index.citing.get(identifier, [])
        lines = lines_of(document, citing)
        shown, left_out = _within_bounds(lines)
        made["cited"], made["body"] = coverage(document, citing)
        made["lines"] = [_line(line) for line in shown]
        if left_out:
            made["left_out"] = left_out
    if identifier in report.documents.changed:
        made["changed"] = 1
    return without_empty(made)


def _within_bounds(lines: list[ReadLine]) -> tuple[list[ReadLine], int]:
    """Return the lines up to the most characters that the page holds of one source, and how many were left out."""
    length = 0
    for number, line in enumerate(lines):
        length += sum(len(part.text) for part in line.parts)
        if length > _LONGEST_TEXT:
            return lines[:number], len(lines) - number
    return lines, 0


def _line(line: ReadLine) -> Any:  # noqa: ANN401 - a list, or a dictionary for a line outside the body
    """Return a line as its parts: plain text, or a list of the text and the claims and quotations that cite it."""
    parts = [
        [part.text, *(number for pair in part.cited_by for number in pair)] if part.cited_by else part.text
        for part in line.parts
    ]
    return {"out": parts} if line.outside else parts


def _claim(report: Report, index: Index, claim: Claim) -> dict[str, Any]:
    corpus = report.corpus
    made: dict[str, Any] = {
        "id": claim.id,
        "says": claim.says,
        "s": claim.subject,
        "p": claim.property,
        "v": value_words(claim, corpus),
        "at": str(claim.marks.at()),
        "by": entity_name(corpus, claim.said_by) if claim.said_by else "",
        "via": entity_name(corpus, claim.via) if claim.via else "",
        "status": "" if claim.status == "happened" else str(claim.status),
        "inferred": dict(claim.inferred),
        "withdrawn": claim.withdrawn,
        "note": claim.note,
        "t": drawn_times(report, claim),
        "e": [[index.sources.get(row.source, -1), row.quote, ""] for row in claim.evidence],
    }
    if isinstance(claim.value, Members) or claim.without:
        made["m"] = list(claim.value.ids) if isinstance(claim.value, Members) else []
        made["x"] = list(claim.without)
        made["c"] = int(claim.complete)
    return without_empty(made)


def places_of_quotations(report: Report, data: dict[str, Any], index: Index) -> None:
    """Write into the claims where each quotation stands: `line:column`, or nothing where it was not found."""
    for row in report.located:
        if row.passage is not None and row.claim in index.claims:
            claim = data["claims"][index.claims[row.claim]]
            claim["e"][row.evidence][2] = f"{row.passage.line}:{row.passage.column}"


def _finding(row: Finding, index: Index) -> dict[str, Any]:
    made: dict[str, Any] = {
        "r": row.rule,
        "kind": kind_of(row),
        "verdict": str(row.verdict) if row.verdict else "",
        "msg": row.message,
        "c": places_in(row.claims, index.claims),
        "src": places_in(row.sources, index.sources),
        "at": str(row.position),
        "help": row.help,
        "fp": row.fingerprint,
        "dispute": row.dispute,
        "card": int(is_open(row)),
    }
    if row.comparison is not None:
        made["s"], made["p"] = row.comparison.subject, row.comparison.property
        made["why"] = "" if is_open(row) else row.comparison.why
        sides = row.comparison.sides
        made["sides"] = [[side.says, side.origins, places_in(side.claims, index.claims)] for side in sides]
    if row.alteration is not None:
        made["diff"] = [[part.kind[0], part.text] for part in row.alteration.diff]
        made["likeness"] = round(row.alteration.likeness, 3)
        made["change"] = row.alteration.kind
        made["near"] = [
            [index.sources[near.source], near.passage.line, near.passage.column]
            for near in row.evidence[:1]
            if near.source in index.sources
        ]
    if row.places:
        made["places"] = [f"{place.line}:{place.column}" for place in row.places]
    return without_empty(made)


def places_in(identifiers: tuple[str, ...], places: Mapping[str, int]) -> list[int]:
    """Return where claims or sources stand in the page's lists; what is in none is left out."""
    return [places[identifier] for identifier in identifiers if identifier in places]


def without_empty(made: dict[str, Any]) -> dict[str, Any]:
    """Leave out what is empty, which the script takes for granted; zeros that count something stay."""
    return {key: value for key, value in made.items() if value not in ("", [], {}, None)}


def cleaned(value: Any) -> Any:  # noqa: ANN401 - any plain value
    """Return a plain value with every acting character in its texts made visible."""
    if isinstance(value, str):
        return readable(value)
    if isinstance(value, list):
        return [cleaned(row) for row in value]
    if isinstance(value, dict):
        return {readable(key): cleaned(row) for key, row in value.items()}
    return value
