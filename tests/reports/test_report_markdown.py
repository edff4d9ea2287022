"""The Markdown of a pull request: short, contradictions first, and no markup from any source."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from onrecord.report import Report
from onrecord.reports import render
from onrecord.reports.markdown import code, escaped

OURS = re.compile(r"<details><summary>[^<>]*</summary>|</details>")
COMMONMARK = MarkdownIt("gfm-like", {"html": True, "linkify": False})


def tokens(text: str) -> Iterator[Token]:
    """Yield every token of a Markdown text."""
    for token in COMMONMARK.parse(text):
        yield token
        yield from token.children or ()


def test_contradictions_come_first_then_what_is_possible_then_the_rest(report: Report) -> None:
    headings = re.findall(r"^## .*$", render(report, "markdown"), re.MULTILINE)

    assert headings == [
        "## Contradictions: 3",
        "## Possible contradictions: 1",
        "## Attributed to a speaker: 1",
        "## Quotations, values and files: 10",
    ]


def test_what_is_accepted_stands_after_what_is_new(report: Report) -> None:
    text = render(report, "markdown")

    assert text.index("### Quiet Tide · starts") < text.index("### Quiet Tide · sailors (accepted)")


def test_details_are_folded(report: Report) -> None:
    text = render(report, "markdown")

    assert "<details><summary>4 differences explained, and other notes</summary>" in text
    assert "<details><summary>3 checks could not run</summary>" in text


@pytest.mark.parametrize("name", ["report", "hostile_report"])
def test_no_markup_is_raw_but_our_own(name: str, request: pytest.FixtureRequest) -> None:
    text = render(request.getfixturevalue(name), "markdown")
    raw = [token.content for token in tokens(text) if token.type.startswith("html")]

    assert "".join(OURS.sub("", row) for row in raw).strip() == ""


def test_no_link_image_or_formatting_comes_from_a_source(hostile_report: Report) -> None:
    kinds = {token.type for token in tokens(render(hostile_report, "markdown"))}

    assert not kinds & {"link_open", "image", "em_open", "s_open", "table_open", "hr"}


def test_a_heading_or_list_holds_only_what_we_put_there(report: Report, hostile_report: Report) -> None:
    def shape(text: str) -> list[str]:
        return [row.type for row in COMMONMARK.parse(text) if row.type != "inline"]

    assert shape(render(hostile_report, "markdown")) == shape(render(report, "markdown"))


def test_nobody_is_called_by_a_source(hostile_report: Report) -> None:
    prose = [row.content for row in tokens(render(hostile_report, "markdown")) if row.type == "text"]

    assert any("octocat" in row for row in prose)
    assert not any("@octocat" in row for row in prose)


def test_a_long_report_stays_short(report: Report) -> None:
    rows = tuple(replace(row, fingerprint=f"{number:032}") for number in range(100) for row in report.findings)
    text = render(replace(report, findings=rows, skipped=report.skipped * 200), "markdown")

    assert len(text) < 65_000
    assert "more in the full report" in text


def test_a_report_that_finds_nothing_is_three_lines(report: Report) -> None:
    fine = replace(report, findings=(), skipped=(), not_compared=(), checks=replace(report.checks, failed=0))

    assert render(fine, "markdown").splitlines()[0] == "# onrecord: nothing fails"
    assert len(render(fine, "markdown").splitlines()) == 3


@given(st.text(max_size=60))
def test_escaped_text_is_shown_as_it_is(text: str) -> None:
    html = COMMONMARK.render(f"x {escaped(text)} y")

    assert html.startswith("<p>")
    assert "<" not in html.removeprefix("<p>").removesuffix("</p>\n")


@given(st.text(alphabet="-+=*_#>1. )a`<", max_size=12))
def test_escaped_text_opens_nothing_at_the_start_of_an_item(text: str) -> None:
    inner = [row.type for row in COMMONMARK.parse(f"- {escaped(text)}x") if row.type != "inline"]

    assert [row.removesuffix("_open") for row in inner[:3]] == ["bullet_list", "list_item", "paragraph"]
    assert len(inner) == 6


@given(st.text(alphabet="a` ", max_size=12))
def test_a_code_span_ends_only_where_it_should(text: str) -> None:
    found = [row for row in tokens(f"x {code(text)} y") if row.type == "code_inline"]

    assert len(found) == (1 if text.strip() else 0)
