"""Which of the days at the head of a page is taken for its publication."""

from pathlib import Path

import pytest

from cli.desk import Desk
from onrecord.authoring.sources.saved_pages import Page, read_page

TITLE = "Ferry over the Lenn runs again"
PARAGRAPH = "The council of the valley met again on that day and agreed to run the ferry until winter."


def page_with(*lines: str) -> Page:
    return read_page("\n\n".join([TITLE, *lines, PARAGRAPH]) + "\n")


@pytest.mark.parametrize(
    ("lines", "published"),
    [
        (["Published 6 June 2024, updated 9 July 2024"], "2024-06-06"),
        (["6 June 2024 (updated 9 July 2024)"], "2024-06-06"),
        (["Last updated: 9 July 2024 • Originally posted: 6 June 2024"], "2024-06-06"),
        (["Published: 9 July 2024 | First published: 6 June 2024"], "2024-06-06"),
        (["Updated on: 9 July 2024, first published: 6 June 2024"], "2024-06-06"),
        (["Received 1 March 2024; accepted 4 May 2024; published online 6 June 2024"], "2024-06-06"),
        (["Posted on June 6, 2024 by Ida Holm"], "2024-06-06"),
        (["Date of publication: 06.06.2024"], "2024-06-06"),
        (["Published", "6 June 2024", "Updated", "9 July 2024"], "2024-06-06"),
        (["Published: 13/06/2024"], "2024-06-13"),
    ],
)
def test_what_is_called_the_publication_is_taken(lines: list[str], published: str) -> None:
    assert page_with(*lines).published == published


@pytest.mark.parametrize(
    "line",
    [
        "6 June 2024",
        "Thursday, June 6, 2024 at 5:00 p.m. EDT",
        "6 June 2024 10:15 GMT",
        "Ida Holm | 6 June 2024 | 4 min read",
        "By Ida Holm, harbour correspondent, 6 June 2024",
        "June 6, 2024 by Ida Holm",
    ],
)
def test_a_byline_or_a_day_by_itself_is_taken_where_nothing_says_otherwise(line: str) -> None:
    assert page_with(line).published == "2024-06-06"


@pytest.mark.parametrize(
    "lines",
    [
        ["Updated 9 July 2024"],
        ["Last modified on Tue 9 Jul 2024 10.15 BST"],
        ["9 July 2024 (Updated)"],
        ["9 July 2024 | Last updated"],
        ["Updated", "9 July 2024"],
        ["Retrieved on 9 July 2024 at 10:33"],
        ["Accessed: 2024-07-09"],
        ["Archived 9 July 2024 | Ida Holm"],
        ["Event date: 12 July 2024"],
        ["Friday 12 July 2024, 7 pm, Town Hall"],
        ["The ferry disaster of 12 July 1924, a century on"],
        ["Ferry Lost, 12 July 1924"],
        ["By Ida Holm on the night of 12 July 1924"],
        ["By 12 July 2024"],
        ["Until 12 July 2024"],
        ["Report published 12 July 2024 finds leaks in ferries"],
        ["12 July 1924 was a dark day"],
        ["Published 6-9 June 2024"],
    ],
)
def test_another_day_is_not_taken_and_is_told(lines: list[str]) -> None:
    page = page_with(*lines)

    assert (page.published, page.published_note) == ("", "")
    assert lines[-1][:4] in page.other_days or "12 July" in page.other_days


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (["02/08/2012 4:49 PM"], "02/08/2012 (more than one day can be meant)"),
        (["Published: 02/08/2012", "9 August 2012"], "Published: 02/08/2012 (more than one day can be meant)"),
        (["Published: 6 June 2024", "Posted: 7 June 2024"], "Posted: 7 June 2024 (more than one day can be meant)"),
    ],
)
def test_what_can_be_read_two_ways_is_not_guessed(lines: list[str], told: str) -> None:
    assert page_with(*lines).published == ""
    assert told in page_with(*lines).other_days


def test_a_page_was_not_published_after_it_was_changed() -> None:
    assert page_with("2 December 2026", "Updated 9 July 2024").published == ""
    assert page_with("2 July 2024", "Updated 9 July 2024").published == "2024-07-02"


@pytest.mark.parametrize(
    ("opening", "published"),
    [
        ("Market Town, 6 June 2024 (Valley News) -", "2024-06-06"),
        ("Monday 12 May 1924.", ""),
        ("The book of the ferry was published on 6 June 2024.", ""),
        ("Updated 9 July 2024.", ""),
        ("By the end of 6 June 2024.", ""),
        ("Market Town 6 June 2024 was quiet.", ""),
    ],
)
def test_a_paragraph_dates_a_page_by_its_dateline_alone(opening: str, published: str) -> None:
    assert read_page(f"{opening} {PARAGRAPH}\n").published == published


def test_source_add_says_which_day_it_left_out(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    (tmp_path / "ferry.txt").write_text(f"{TITLE}\n\nUpdated 9 July 2024\n\n{PARAGRAPH}\n", encoding="utf-8")

    run = desk.run("source", "add", "ferry.txt", "--yes")

    assert run.status == 0
    assert "published:" not in run.text
    assert "Not taken for the publication: line 3: Updated 9 July 2024 (nothing says that this is" in run.text
