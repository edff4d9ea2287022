import gc
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.documents import Document, Documents
from onrecord.model.corpus import Corpus
from onrecord.model.entities import Entity
from onrecord.model.findings import Span
from onrecord.model.sources import Source
from onrecord.reading.languages import language
from onrecord.reading.reading import Readings, within

TEXT = "Mr. Toll left Norrland. Marsh stayed.\n\nThe drill ended on 3 May."


def corpus(*names: str) -> Corpus:
    entities = {name.lower(): Entity(id=name.lower(), kind="state", name=name) for name in names}
    return Corpus(sources={"s": Source(id="s", path="s.txt", sha256="0" * 64)}, entities=entities)


def documents(text: str = TEXT, body: tuple[Span, ...] = ()) -> Documents:
    return Documents(by_source={"s": Document(text, source="s", path="seeds/s.txt", body=body)})


def test_a_title_ends_no_sentence() -> None:
    reading = Readings(corpus(), documents()).of("s")
    assert [TEXT[span.start : span.end] for span in reading.sentences] == [
        "Mr. Toll left Norrland.",
        "Marsh stayed.",
        "The drill ended on 3 May.",
    ]


def test_the_sentence_around_words_is_the_one_that_holds_them() -> None:
    reading = Readings(corpus(), documents()).of("s")
    at = TEXT.index("stayed")
    found = reading.sentence_around(at, at + 6)
    assert TEXT[found.start : found.end] == "Marsh stayed."


def test_the_sentences_around_words_over_two_of_them_are_both() -> None:
    reading = Readings(corpus(), documents()).of("s")
    found = reading.sentence_around(TEXT.index("Norrland"), TEXT.index("stayed"))
    assert TEXT[found.start : found.end] == "Mr. Toll left Norrland. Marsh stayed."


def test_a_sentence_ends_where_the_body_does() -> None:
    body = (Span(0, TEXT.index(" Norrland")),)
    reading = Readings(corpus(), documents(body=body)).of("s")
    assert reading.sentence_around(4, 8) == Span(0, TEXT.index(" Norrland"))


def test_a_sentence_without_an_end_is_cut_off() -> None:
    text = "word " * 2_000
    reading = Readings(corpus(), documents(text)).of("s")
    found = reading.sentence_around(5_000, 5_004)
    assert (found.start, found.end) == (3_000, 7_004)


def test_a_document_is_read_once_for_all_who_ask() -> None:
    texts, known = documents(), corpus("Norrland")
    assert Readings(known, texts).of("s") is Readings(known, texts).of("s")


def test_other_names_are_looked_for_in_the_same_sentences() -> None:
    texts = documents()
    one = Readings(corpus("Norrland"), texts).of("s")
    read = one.sentences
    other = Readings(corpus("Marsh"), texts).of("s")
    assert other.sentences is read
    assert [TEXT[mention.start : mention.end] for mention in one.mentions] == ["Norrland"]
    assert [TEXT[mention.start : mention.end] for mention in other.mentions] == ["Marsh"]


def test_what_was_read_is_forgotten_with_its_document() -> None:
    texts = documents()
    reading = Readings(corpus(), texts).of("s")
    assert reading.sentences
    del texts
    gc.collect()
    again = Readings(corpus(), documents()).of("s")
    assert again is not reading


def test_a_language_that_is_not_read_has_sentences_all_the_same() -> None:
    known = corpus()
    known = replace(known, sources={"s": replace(known.sources["s"], language="xx")})
    reading = Readings(known, documents("Eins. Zwei.")).of("s")
    assert reading.language is None
    assert len(reading.sentences) == 2


@pytest.mark.parametrize("tag", ["en", "EN", "en-GB", "en-Latn-US"])
def test_a_regional_tag_is_read_as_its_language(tag: str) -> None:
    found = language(tag)
    assert found is not None
    assert found.tag == "en"


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(0, 8))), st.integers(0, 50), st.integers(0, 60))
def test_what_lies_within_a_stretch_lies_whole_in_it(places: list[tuple[int, int]], start: int, end: int) -> None:
    spans = sorted({Span(first, first + length) for first, length in places}, key=lambda span: (span.start, span.end))
    expected = [span for span in spans if start <= span.start < end and span.end <= end]
    assert list(within(spans, start, end)) == expected
