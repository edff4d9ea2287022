"""Sources as the page shows them, and times as it draws them."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.documents import Document
from onrecord.model.findings import Span
from onrecord.model.times import parse_time
from onrecord.report import Report
from onrecord.reports.html.page_data import clash_days, drawn_times
from onrecord.reports.html.source_pages import Citing, coverage, lines_of, paragraph
from onrecord.reports.report_words import day_words, listed, source_words, value_words

TEXTS = st.text(alphabet="ab \r\n", max_size=40)


@st.composite
def cited_texts(draw: st.DrawFn) -> tuple[str, list[tuple[int, int]]]:
    """Draw a text and some spans of it, which may overlap and repeat."""
    text = draw(TEXTS.filter(bool))
    ends = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).filter(lambda pair: pair[0] != pair[1])
    return text, [(min(pair), max(pair)) for pair in draw(st.lists(ends, max_size=6))]


def citing(spans: Sequence[tuple[int, int]]) -> list[Citing]:
    """Return spans as quotations of claims of their own."""
    return [Citing(number, 0, Span(*span)) for number, span in enumerate(spans)]


@given(cited_texts())
def test_every_character_of_a_line_is_marked_by_the_quotations_that_hold_it(
    drawn: tuple[str, list[tuple[int, int]]],
) -> None:
    text, spans = drawn
    document = Document(text)
    lines = lines_of(document, citing(spans))
    found = [(character, part.cited_by) for line in lines for part in line.parts for character in part.text]
    expected = [
        (character, tuple((number, 0) for number, (start, end) in enumerate(spans) if start <= place < end))
        for place, character in enumerate(text)
        if character not in "\r\n"
    ]

    assert len(lines) == document.line_count
    assert found == expected


@given(cited_texts())
def test_coverage_counts_every_cited_character_once_and_no_white_space(
    drawn: tuple[str, list[tuple[int, int]]],
) -> None:
    text, spans = drawn
    inside = {place for start, end in spans for place in range(start, end) if not text[place].isspace()}

    assert coverage(Document(text), citing(spans)) == (len(inside), sum(not letter.isspace() for letter in text))


def test_lines_outside_the_body_are_told_apart_and_do_not_count() -> None:
    document = Document("ours\ntheirs", body=(Span(0, 5),))

    assert [line.outside for line in lines_of(document, [])] == [False, True]
    assert coverage(document, []) == (0, 4)


def test_a_quotation_is_shown_in_its_line_with_its_pieces_marked() -> None:
    document = Document("Before.\nShe said that it holds, for now.\nAfter.")

    assert paragraph(document, (Span(8, 11), Span(22, 30))) == [
        ("She", True),
        (" said that ", False),
        ("it holds", True),
        (", for now.", False),
    ]


def test_a_quotation_over_two_lines_is_shown_with_both() -> None:
    parts = paragraph(Document("one\ntwo\nthree"), (Span(2, 6),))

    assert "".join(text for text, _ in parts) == "one\ntwo"


def test_of_a_long_line_what_surrounds_the_quotation_is_shown() -> None:
    document = Document("x" * 900 + "HERE" + "y" * 900 + "\nend")
    text = "".join(part for part, _ in paragraph(document, (Span(900, 904),)))

    assert text.startswith("… x")
    assert text.endswith("y …")
    assert len(text) < 600


def test_a_time_is_drawn_by_its_bounds(report: Report) -> None:
    claims = report.corpus.claims

    assert drawn_times(report, claims["starts-herald"]) == [{"k": "value", "t": "2031-05-04", "d": [741566, 741566]}]
    [about] = drawn_times(report, claims["starts-courier"])
    assert about["d"][1] - about["d"][0] == 30 + 31 + 30 - 1
    [held] = drawn_times(report, claims["venn"])
    assert (held["k"], held["d"][2:], held["o"]) == ("during", [None, None], ["", "open"])


def test_a_claim_without_a_time_of_its_own_is_drawn_when_its_sources_were_published(report: Report) -> None:
    [row] = drawn_times(report, report.corpus.claims["sailors-courier"])

    assert (row["k"], row["t"], row["s"]) == ("published", "2031-05-20", "courier")


def test_a_time_that_is_only_told_by_its_distance_is_not_drawn(report: Report) -> None:
    assert drawn_times(report, report.corpus.claims["starts-after-storm"]) == []


@pytest.mark.parametrize(("written", "times"), [("[2031-05-04, 2031-06-01]", 2), ("2031-24", 2), ("2031?", 1)])
def test_choices_are_drawn_one_by_one_and_doubt_is_told(report: Report, written: str, times: int) -> None:
    from dataclasses import replace

    claim = replace(report.corpus.claims["storm-day"], value=parse_time(written))
    drawn = drawn_times(report, claim)

    assert len(drawn) == times
    assert all(row["t"] == written for row in drawn)
    assert [row.get("q") for row in drawn] == [1 if "?" in written else None] * times


@pytest.mark.parametrize(
    ("clash", "first", "last"),
    [
        ("between 2031-05-01 and 2031-05-31 (2031-05-01/2031-05-31)", "2031-05-01", "2031-05-31"),
        ("on 2031-05-04", "2031-05-04", "2031-05-04"),
        ("May 2031 (2031-05)", "2031-05-01", "2031-05-31"),
        ("from 2031-05-04 on (2031-05-04/..)", "2031-05-04", None),
        ("at some time (by the harbour)", None, None),
    ],
)
def test_the_time_of_a_clash_is_read_from_its_words(clash: str, first: str | None, last: str | None) -> None:
    days = clash_days(clash)
    bounds = [None if day is None else parse_time(day).start.earliest for day in (first, last)]

    assert days == (bounds if first else None)


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("2031-05", "2031-05"),
        ("[2031-05-01..2031-05-09]", "between 2031-05-01 and 2031-05-09"),
        ("[2031-05-01..]", "2031-05-01 or later"),
        ("[..2031-05-09]", "2031-05-09 or earlier"),
    ],
)
def test_a_range_of_days_is_put_into_words(written: str, words: str) -> None:
    assert day_words(parse_time(written)) == words


@pytest.mark.parametrize(
    ("claim", "words"),
    [
        ("members-courier", "Brenmark, Calder, Dunmere and Farrow (the whole list) without Estvale"),
        ("five-members", "5 in number"),
        ("starts-after-storm", "6 to 8 days after Storm of May 2031"),
        ("sailors-courier", "~1500 people"),
        ("place-courier", "Port of Hallin"),
        ("lind-stays", "no"),
        ("lind-leaves", "yes"),
        ("made-up", "by the sea"),
        ("lasts-herald", "P9D"),
    ],
)
def test_values_are_put_into_words(report: Report, claim: str, words: str) -> None:
    assert value_words(report.corpus.claims[claim], report.corpus) == words


def test_what_is_not_registered_goes_by_its_id() -> None:
    assert source_words(None, "somewhere") == "somewhere"
    assert listed([]) == ""
    assert listed(["one"]) == "one"
