"""What a saved page tells of itself, from the shape of its lines."""

import textwrap
from pathlib import Path

import pytest

from onrecord.authoring.sources.saved_pages import read_page
from onrecord.authoring.sources.taking_in import lines_as_written
from onrecord.reading.languages.recognised import language_of

SEEDS = Path(__file__).parents[2] / "seeds"
PARAGRAPH = "The council of the valley met again on that day and agreed to mend the bridge before winter."
OTHER = "Nobody in the three villages was asked about it, and nobody there expected to be asked."


def body_of(text: str) -> str:
    return lines_as_written(read_page(text).body)


@pytest.mark.parametrize(
    ("start", "body", "published"),
    [
        ("000", "1-10", ""),
        ("001", "4, 10-18, 25-33", "2023-11-23"),
        ("002", "1-13, 17-29", ""),  # a person leaves out the caption in line 3
        ("003", "2-12", ""),
        ("004", "1-13", ""),
    ],
)
def test_the_five_articles(start: str, body: str, published: str) -> None:
    (file,) = SEEDS.glob(f"{start}_*.txt")

    page = read_page(file.read_text("utf-8"))

    assert (lines_as_written(page.body), page.published, page.language) == (body, published, "en")


def test_navigation_and_the_headlines_of_others_are_left_out() -> None:
    others = "Minister opens a new school in the north\nRiver floods again after long rain\n"
    page = f"Home\nWorld\n{PARAGRAPH}\n{OTHER}\n{others}"

    assert body_of(page) == "3-4"


def test_a_box_within_the_article_is_left_out_and_the_article_goes_on() -> None:
    assert body_of(f"{PARAGRAPH}\n\nSubscribe\nBridge Weekly\n\n{OTHER}\n") == "1, 6"


def test_a_subheading_does_not_end_the_article_but_a_teaser_does() -> None:
    subheading = f"{PARAGRAPH}\nWhat the people in the villages say\n{OTHER}\n{PARAGRAPH} Yes.\n"
    teaser = f"{PARAGRAPH}\n{OTHER}\nWhat the people in the valley say now\n{PARAGRAPH} No.\n"

    assert body_of(subheading) == "1, 3-4"
    assert body_of(teaser) == "1-2"


def test_a_second_copy_is_left_out() -> None:
    curly = PARAGRAPH.replace("the bridge", "the  bridge")

    assert body_of(f"{PARAGRAPH}\n{OTHER}\n{curly}\n") == "1-2"


def test_wrapped_paragraphs_are_taken_whole() -> None:
    paragraphs = [textwrap.fill(f"{PARAGRAPH} {OTHER}", 72), textwrap.fill(f"{OTHER} {PARAGRAPH}", 72)]
    text = "\n\n".join(["Bridge over the Lenn reopens again", *paragraphs, "All news"]) + "\n"

    assert body_of(text) == "1-9"


def test_title_and_subtitle() -> None:
    page = read_page(f"The Bridge Is Open Once More\n\nVillages wait for what comes next\n{PARAGRAPH}\n")

    assert page.title == "The Bridge Is Open Once More"
    assert lines_as_written(page.body) == "1-4"


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("By Ada Brook, 4 March 2025", "2025-03-04"),
        ("Published 2025-03-04", "2025-03-04"),
        ("By Ada Brook, 4 March", ""),
        ("March 2025", ""),
        ("From left: Ada Brook on 4 March 2025", ""),
    ],
)
def test_the_printed_date_is_a_full_day_in_a_byline(line: str, published: str) -> None:
    assert read_page(f"{line}\n{PARAGRAPH}\n").published == published


def test_a_dateline_opens_the_first_paragraph() -> None:
    assert read_page(f"Market Town, 4 March 2025. {PARAGRAPH}\n").published == "2025-03-04"
    assert read_page(f"{PARAGRAPH} That was on 4 March 2025.\n").published == ""


@pytest.mark.parametrize(
    ("opening", "published"),
    [
        ("The council voted on 4 March 2025 to mend it.", ""),
        ("On 4 March 2025 the council voted to mend it.", ""),
        ("Since 4 March 2025 it is mended.", ""),
        ("MARKET TOWN (Valley News), March 4, 2025 -", "2025-03-04"),
        ("Published on 4 March 2025.", "2025-03-04"),
        ("By Ada Brook and others, 4 March 2025.", "2025-03-04"),
    ],
)
def test_a_date_that_a_sentence_tells_of_is_no_dateline(opening: str, published: str) -> None:
    assert read_page(f"{opening} {PARAGRAPH}\n").published == published


@pytest.mark.parametrize("text", ["", "\n\n", "Home\nWorld\n", "a" * 10_000])
def test_a_page_without_paragraphs_tells_little(text: str) -> None:
    assert read_page(text).body == ()


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("The council of the valley has met and it is for the people to say.", "en"),
        ("Der Rat hat sich nicht auf die Sache mit dem Geld und den Bau im Tal geeinigt.", "de"),
        ("Le conseil a décidé que les travaux dans la vallée ne sont pas pour cette année.", "fr"),
        ("Совет решил, что мост будет открыт не в этом году, а в следующем.", "ru"),
        ("Հայաստանը հայտարարեց, որ չի մասնակցի", "hy"),
        ("xyzzy plugh", "und"),
        ("", "und"),
    ],
)
def test_the_language_is_told_by_script_and_common_words(text: str, tag: str) -> None:
    assert language_of(text) == tag
