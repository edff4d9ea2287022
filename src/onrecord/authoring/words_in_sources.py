"""Where words stand in the sources, in the body of an article and outside it."""

from collections.abc import Iterable, Iterator

from onrecord.authoring.workbench import Workbench
from onrecord.documents import Document
from onrecord.model.findings import Passage
from onrecord.model.frozen import dataclass
from onrecord.model.settings import TIERS
from onrecord.quotes import locate
from onrecord.quotes.nearest import Near, nearest
from onrecord.quotes.occurrences import occurrences
from onrecord.reading.sentences import sentence_around

__all__ = ["Found", "find_words", "nearest_words"]

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
