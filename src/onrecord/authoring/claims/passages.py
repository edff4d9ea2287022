"""The passage that a new claim rests on, cut out of its source, never typed; and where words stand in the sources."""

import re
from collections.abc import Iterable, Iterator

from onrecord.authoring.fact_files import quotation
from onrecord.authoring.workbench import Workbench
from onrecord.documents import Document
from onrecord.model.claims import Claim, Evidence
from onrecord.model.errors import ConfigurationError
from onrecord.model.findings import Passage, Span
from onrecord.model.frozen import dataclass
from onrecord.model.settings import TIERS
from onrecord.quotes import Location, locate
from onrecord.quotes.context import mark_of, sentence_of
from onrecord.quotes.nearest import Near, nearest
from onrecord.quotes.occurrences import occurrences
from onrecord.quotes.quotation import Quotation
from onrecord.quotes.selecting import distinguishing_prefixes
from onrecord.reading.sentences import sentence_around

__all__ = [
    "Cut", "Found", "as_it_stands", "cut_between", "cut_quote", "cut_span", "find_words", "nearest_words", "reviewed",
    "whole_words",
]  # fmt: skip

_MOST_TOLD = 8


@dataclass(frozen=True, slots=True)
class Cut:
    """A passage cut out of a source.

    Args:
        source: id of the source.
        passage: where it stands.
        words: the source's own words; with `…` where the curator leaves some out.
        prefix: words before it that tell it from other places; empty when it stands in one place only.
        occurrence: which of several places it is, 1-based; None where `prefix` tells, or there is only one.
    """

    source: str
    passage: Passage
    words: str
    prefix: str = ""
    occurrence: int | None = None

    def evidence(self, *, as_written: bool = False) -> dict[str, object]:
        """Return it as a fact file holds it; `as_written` keeps line ends and runs of white space."""
        record: dict[str, object] = {"source": self.source, "quote": quotation(self.words, as_written=as_written)}
        if self.prefix:
            record["prefix"] = self.prefix
        if self.occurrence is not None:
            record["occurrence"] = self.occurrence
        return record


def cut_quote(bench: Workbench, source: str, words: str, occurrence: int | None = None) -> Cut:
    """Cut the passage where words stand.

    Args:
        bench: the project.
        source: id of the source.
        words: the words, in any form that a quotation may have.
        occurrence: which of several places is meant, 1-based.

    Raises:
        ConfigurationError: the words do not stand there, or in several places and nothing tells which.
    """
    document = bench.document(source)
    location = _located(bench, document, words, occurrence)
    if location.passage is None:
        raise ConfigurationError(_not_cut(document, words, location))
    if location.segments:
        pieces = [document.text[span.start : span.end] for span in location.segments]
        return Cut(source, location.passage, " … ".join(pieces), occurrence=occurrence)
    return _cut(bench, document, location.passage)


def cut_between(bench: Workbench, source: str, first: str, last: str) -> Cut:
    """Cut the passage that begins with some words and ends with others, both among it.

    Args:
        bench: the project.
        source: id of the source.
        first: its first words.
        last: its last words; the nearest place after the first ones is taken.

    Raises:
        ConfigurationError: the first words stand nowhere or in several places, or the last ones not after them.
    """
    document = bench.document(source)
    opening = _located(bench, document, first, None)
    if opening.passage is None:
        raise ConfigurationError(_not_cut(document, first, opening))
    start = opening.passage.start
    stretch = next(span for span in document.body if span.start <= start < span.end)
    within = Document(document.text[start : stretch.end])
    closing = _located(bench, within, last, None)
    passage = closing.passage or next(iter(closing.places), None)
    if passage is None:
        raise ConfigurationError(f"“{last}” does not stand after “{first}” in source {source}")
    end = max(start + passage.end, opening.passage.end)
    return _cut(bench, document, document.passage(start, end))


def as_it_stands(bench: Workbench, source: str, words: str) -> str:
    """Return words in the letter case of the source, where they stand there in another one only.

    Args:
        bench: the project.
        source: id of the source.
        words: what a person typed; several spellings of it leave it as it is.
    """
    document = bench.document(source)
    flat = whole_words(words)
    pattern = re.compile(r"\s+".join(map(re.escape, flat.split())), re.IGNORECASE)
    found = {
        whole_words(match[0])
        for stretch in document.body
        for match in pattern.finditer(document.text, stretch.start, stretch.end)
    }
    return found.pop() if len(found) == 1 else flat


def cut_span(bench: Workbench, source: str, span: Span) -> Cut:
    """Cut a stretch of a source's text, as a sentence of it.

    Args:
        bench: the project.
        source: id of the source.
        span: code points of its text.

    Raises:
        ConfigurationError: it cannot be told from other places by itself.
    """
    document = bench.document(source)
    return _cut(bench, document, document.passage(span.start, span.end))


def reviewed(bench: Workbench, cut: Cut, because: str) -> str:
    """Return the note that a person has looked at the words around a passage, with the mark of those words.

    Args:
        bench: the project.
        cut: the passage.
        because: why the words around it do not turn its meaning.
    """
    claim = Claim(id="", says="", subject="", property="", evidence=())
    quotation_ = Quotation(claim, 0, Evidence(cut.source, cut.words), bench.document(cut.source))
    return f"reviewed, because {because} ({mark_of(sentence_of(quotation_, cut.passage))})"


def whole_words(words: str) -> str:
    """Return a passage on one line, for showing."""
    return " ".join(words.split())


def _cut(bench: Workbench, document: Document, passage: Passage) -> Cut:
    """Tell the passage from the other places where its words stand."""
    words = passage.text if "whitespace" in bench.project.settings.forbidden_tiers else whole_words(passage.text)
    location = _located(bench, document, words, None)
    if location.passage is not None and (location.passage.start, location.passage.end) == (passage.start, passage.end):
        return Cut(document.source, passage, words)
    places = location.places
    at = next((index for index, place in enumerate(places) if place.start == passage.start), None)
    if at is None:
        raise ConfigurationError(f"source {document.source}: “{words}” cannot be told from other places by itself")
    prefix = distinguishing_prefixes(document, places)[at][1]
    return Cut(document.source, passage, words, prefix, None if prefix else at + 1)


def _located(bench: Workbench, document: Document, words: str, occurrence: int | None) -> Location:
    settings = bench.project.settings
    tiers = [tier for tier in TIERS if tier not in settings.forbidden_tiers]
    return locate(document, words, occurrence=occurrence, tiers=tiers, max_gap=settings.max_gap)


def _not_cut(document: Document, words: str, location: Location) -> str:
    source = document.source
    if location.fault == "ambiguous":
        lines = ", ".join(str(place.line) for place in location.places[:_MOST_TOLD])
        return f"“{words}” stands in {location.count} places of source {source}, on lines {lines}: give more words"
    if location.fault == "broken":
        return f"source {source} does not have “{words}” so: {location.reason}"
    if location.fault == "not selected":
        return f"“{words}” stands in source {source}, but not that often"
    near = nearest(document, words)
    told = f"; the nearest is on line {near.passage.line}: “{whole_words(near.passage.text)}”" if near else ""
    return f"“{words}” does not stand in source {source}{told}"


_LEAST = 0.7


@dataclass(frozen=True, slots=True)
class Found:
    """One place where words stand.

    Args:
        source: id of the source.
        path: its file, relative to the project's root.
        tier: the strictest tier at which they are found there.
        passage: the source's own words.
        before: what stands before them in their sentence.
        after: what stands after them in their sentence.
        in_body: whether a quotation may stand there.
    """

    source: str
    path: str
    tier: str
    passage: Passage
    before: str
    after: str
    in_body: bool


def find_words(bench: Workbench, words: str, sources: Iterable[str] = ()) -> Iterator[Found]:
    """Yield every place where words stand, in the order of the sources and of their texts.

    Args:
        bench: the project.
        words: what to look for; `…`, `...` and `[...]` mark words left out, as in a quotation.
        sources: ids of the sources to look in; all when none is given.

    Raises:
        ConfigurationError: a source is not known or cannot be read.
    """
    for source in tuple(sources) or tuple(bench.documents.by_source):
        document = bench.document(source)
        whole = Document(document.text, source=source, path=document.path)
        for tier, start, end in _places(bench, whole, words):
            yield _found(document, tier, document.passage(start, end))


def nearest_words(bench: Workbench, words: str, sources: Iterable[str] = ()) -> tuple[str, Near] | None:
    """Return the source and the passage that come nearest to words that stand nowhere; None when nothing is near."""
    near = [
        (source, found)
        for source in tuple(sources) or tuple(bench.documents.by_source)
        if (found := nearest(bench.document(source), words, _LEAST)) is not None
    ]
    return max(near, key=lambda pair: pair[1].likeness, default=None)


def _places(bench: Workbench, document: Document, words: str) -> Iterator[tuple[str, int, int]]:
    tiers = [tier for tier in TIERS if tier not in bench.project.settings.forbidden_tiers]
    whole = occurrences(document, words, tiers, looser=True)
    for place in whole:
        yield place.tier, place.start, place.end
    if whole:
        return
    location = locate(document, words, tiers=tiers, max_gap=bench.project.settings.max_gap)
    for passage in location.places or ([location.passage] if location.passage else []):
        yield location.tier or "omission", passage.start, passage.end


def _found(document: Document, tier: str, passage: Passage) -> Found:
    text = document.text
    sentence = sentence_around(text, passage.start, passage.end)
    return Found(
        source=document.source,
        path=document.path,
        tier=tier,
        passage=passage,
        before=text[sentence.start : passage.start],
        after=text[passage.end : sentence.end],
        in_body=document.in_body(passage.start, passage.end),
    )
