"""How fast quotations are found: ours and what it must keep up with, side by side.

Run from the repository's root, with `rapidfuzz` and `pytest-benchmark` installed:

    python -m pytest benchmarks/quotes/bench_speed.py --benchmark-group-by=group --benchmark-columns=min,median,rounds
"""

import random
import re
import unicodedata

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from texts import edited, quotations, text_of

from onrecord.documents import Document
from onrecord.quotes import locate
from onrecord.quotes.nearest import nearest
from onrecord.text.folding import fold_with_map

TEXTS, SIZE, QUOTES = 20, 200_000, 100
_TIERS = ("whitespace", "normalization", "quotes", "dashes", "ellipsis", "invisible", "ligatures")
_PASS = re.compile(r"\s+")

_RNG = random.Random(1)
CORPUS = [(text, quotations(_RNG, text, QUOTES)) for text in (text_of(_RNG, SIZE) for _ in range(TEXTS))]
EDITED = [(text, [(start, quote, edited(_RNG, quote)) for start, quote in quotes[:10]]) for text, quotes in CORPUS]


def _find_all(text: str, quote: str) -> int:
    count, at = 0, text.find(quote)
    while at >= 0:
        count += 1
        at = text.find(quote, at + 1)
    return count


@pytest.mark.benchmark(group="1 exact location, every place counted, building included")
def test_str_find(benchmark: BenchmarkFixture) -> None:
    counts = benchmark(lambda: [_find_all(text, quote) for text, quotes in CORPUS for _, quote in quotes])

    assert min(counts) >= 1


@pytest.mark.benchmark(group="1 exact location, every place counted, building included")
def test_locate(benchmark: BenchmarkFixture) -> None:
    def ours() -> list[int]:
        found = []
        for text, quotes in CORPUS:
            document = Document(text)
            found += [locate(document, quote).count for _, quote in quotes]
        return found

    assert min(benchmark(ours)) >= 1


@pytest.mark.benchmark(group="2 folding a document")
def test_normalize_and_one_regex_pass(benchmark: BenchmarkFixture) -> None:
    benchmark(lambda: [_PASS.sub(" ", unicodedata.normalize("NFC", text)) for text, _ in CORPUS])


@pytest.mark.benchmark(group="2 folding a document")
def test_fold_with_map(benchmark: BenchmarkFixture) -> None:
    benchmark(lambda: [fold_with_map(text, _TIERS) for text, _ in CORPUS])


@pytest.mark.benchmark(group="3 nearest passage of 200 edited quotations")
def test_rapidfuzz(benchmark: BenchmarkFixture) -> None:
    fuzz = pytest.importorskip("rapidfuzz.fuzz")

    benchmark(lambda: [fuzz.partial_ratio_alignment(wrong, text) for text, quotes in EDITED for _, _, wrong in quotes])


@pytest.mark.benchmark(group="3 nearest passage of 200 edited quotations")
def test_nearest_with_documents_ready(benchmark: BenchmarkFixture) -> None:
    """The documents are folded before: with 10 quotations each, folding would weigh ten times what it does with 100."""
    documents = [Document(text) for text, _ in CORPUS]
    for document, (_, quotes) in zip(documents, EDITED, strict=True):
        nearest(document, quotes[0][2])

    found = benchmark(
        lambda: [
            (start, quote, nearest(document, wrong))
            for document, (_, quotes) in zip(documents, EDITED, strict=True)
            for start, quote, wrong in quotes
        ]
    )

    assert sum(_overlap(start, quote, near) >= 0.9 for start, quote, near in found) == TEXTS * 10


@pytest.mark.benchmark(group="4 nearest passage, building included: 100 quotations of each of two texts")
def test_rapidfuzz_with_100_quotations(benchmark: BenchmarkFixture) -> None:
    fuzz = pytest.importorskip("rapidfuzz.fuzz")
    wrong = [(text, [edited(random.Random(2), quote) for _, quote in quotes]) for text, quotes in CORPUS[:2]]

    benchmark(lambda: [fuzz.partial_ratio_alignment(quote, text) for text, quotes in wrong for quote in quotes])


@pytest.mark.benchmark(group="4 nearest passage, building included: 100 quotations of each of two texts")
def test_nearest_with_100_quotations(benchmark: BenchmarkFixture) -> None:
    wrong = [(text, [edited(random.Random(2), quote) for _, quote in quotes]) for text, quotes in CORPUS[:2]]

    def ours() -> None:
        for text, quotes in wrong:
            document = Document(text)
            for quote in quotes:
                nearest(document, quote)

    benchmark(ours)


def _overlap(start: int, quote: str, near: object) -> float:
    passage = getattr(near, "passage", None)
    if passage is None:
        return 0.0
    end = start + len(quote)
    shared = min(end, passage.end) - max(start, passage.start)
    return max(0, shared) / (max(end, passage.end) - min(start, passage.start))
