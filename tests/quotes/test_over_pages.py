"""Quotations that go on over the end of a page: what the page has there is told as words left out."""

import pytest

from onrecord.model.claims import Evidence
from onrecord.model.settings import TIERS, Settings
from onrecord.quotes import locate
from onrecord.text.page_breaks import page_breaks
from quotes.quoting import claim, verified

QUOTE = "The council of the valley agreed to mend the bridge."
ONE, TWO = "The council of the valley", "agreed to mend the bridge."
OTHERS = "\n\nLenn Report 2\n\nIt rained.\n\nLenn Report 3\n\nIt snowed.\n"


@pytest.mark.parametrize(
    ("between", "rest"),
    [
        ("\n\n12\n\f", "\n"),
        ("\n\f12\n\n", "\n"),
        ("\n\n12\n\n\fLenn Report\n\n", "\n\n13\n\n\fLenn Report\n\nIt rained.\n"),
        ("\r\n12\r\n\fLenn Report\r\n", "\r\n13\r\n\fLenn Report\r\nIt rained.\r\n"),
        ("\nLenn Report 1\n", OTHERS),
        ("\n\n  Page 1 of 3\n\n", "\nPage 2 of 3\nIt rained.\nPage 3 of 3\n"),
        ("\n7\n", "\n8\nIt rained.\n9\nIt snowed.\n"),
        (" \n\n1\nBridges and Fords\n", "\n2\nBridges and Fords\nIt rained.\n3\nBridges and Fords\n"),
    ],
)
def test_a_page_s_number_and_head_in_mid_sentence_are_words_left_out(between: str, rest: str) -> None:
    text = f"It was told.\n{ONE}{between}{TWO}{rest}"

    found = locate(text, QUOTE)

    assert found.tier == "omission"
    assert [text[span.start : span.end] for span in found.segments] == [ONE, TWO]
    assert [words.strip() for words in found.omitted] == [between.strip()] or found.omitted == (between,)
    assert found.passage is not None
    assert found.passage.text == f"{ONE}{between}{TWO}"


@pytest.mark.parametrize(
    ("between", "rest"),
    [
        ("\n\nOf the River\n\n\f", "\n"),  # stands there once: it may be the sentence's own
        ("\nLenn Report 1\n", "\n\nLenn Report 2\n"),  # two numbers that grow
        ("\n300\n", "\n"),
        ("\n300\n", "\n7\nIt rained.\n12\n"),  # numbers, but not of pages
        ("\nonly\nin part\n", "\nonly\nin part\n"),  # recurs, but at no page's end
        ("\n1\na\nb\nc\nd\n", "\n2\na\nb\nc\nd\nIt rained.\n3\na\nb\nc\nd\n"),  # a table
    ],
)
def test_what_may_be_the_sentence_s_own_words_is_not_left_out(between: str, rest: str) -> None:
    assert not locate(f"It was told.\n{ONE}{between}{TWO}{rest}", QUOTE).found


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("The council met.", "agreed to mend the bridge."),
        ("The council met:", "agreed to mend the bridge."),
        ("The council of the valley", "Agreed to mend the bridge."),
        ("The council of the valley", "Norr agreed to mend the bridge."),
    ],
)
def test_a_sentence_that_may_end_with_its_page_is_not_joined(one: str, two: str) -> None:
    assert not locate(f"{one}\n\n12\n\f{two}\n", f"{one} {two}").found


def test_several_pages_and_a_word_that_is_broken_by_one() -> None:
    text = "The council of the\n1\n\fvalley agreed to ex-\n2\n\famine the bridge\n3\n\fand the ford."

    found = locate(text, "valley agreed to examine the bridge and the ford.")

    assert found.omitted == ("\n2\n\f", "\n3\n\f")
    assert text[found.segments[1].start : found.segments[1].end] == "amine the bridge"


def test_a_form_feed_alone_is_white_space() -> None:
    assert locate(f"{ONE}\n\f{TWO}", QUOTE).tier == "whitespace"


def test_what_turns_the_meaning_may_not_hide_in_a_page_s_head() -> None:
    text = f"{ONE}\nnot\n\f{TWO}\nIt was\nnot\n\fso.\n"

    assert [row.rule for row in verified(text, claim(QUOTE)).outcome.findings] == ["Q206"]


def test_the_same_words_over_two_page_ends_are_two_places() -> None:
    text = f"{ONE}\n1\n\f{TWO} Again:\nThe council of the valley agreed\n2\n\fto mend the bridge."

    found = locate(text, QUOTE)

    assert (found.fault, found.count) == ("ambiguous", 2)
    assert locate(text, QUOTE, occurrence=2).omitted == ("\n2\n\f",)


def test_projects_that_allow_no_words_left_out_or_short_gaps_only() -> None:
    text = f"{ONE}\n\n12\n\f{TWO}\n"
    kept = tuple(tier for tier in TIERS if tier != "omission")

    assert not locate(text, QUOTE, tiers=kept).found
    assert not locate(text, QUOTE, max_gap=3).found
    outcome = verified(text, claim(QUOTE), settings=Settings(max_gap=3)).outcome
    assert [row.rule for row in outcome.findings] != []


def test_an_altered_quotation_over_pages_stays_altered() -> None:
    text = f"{ONE}\n\n12\n\f{TWO}\n"

    assert verified(text, claim(Evidence("gazette", QUOTE.replace("bridge", "ford")))).outcome.findings != ()


@pytest.mark.parametrize("text", ["", "\f", "1\n2\n3\n", "\n" * 1_000, "a\n1\n", "1\na\n", "a\f1\fb", "a\n1\n\fb"])
def test_any_text_has_its_page_breaks(text: str) -> None:
    assert all(text[span.start : span.end].strip() for span in page_breaks(text))


def test_time_in_proportion_to_the_text() -> None:
    pages = (f"{'word' * (1 + number % 9)} {'so' * (number // 9)}" for number in range(180))

    assert len(page_breaks("\n12\n\f".join(pages) + "\n" * 1_000_000)) == 179


@pytest.mark.parametrize(
    "between",
    ["\n\n12\n\n\f", "\n\f12\n\n", "\n\n\f", "\n\f\n", "\n\n12\n\n\fLenn Report\n\n", "\nLenn Report 1\n"],
)
@pytest.mark.parametrize("governing", ["It is a myth that", "It did not happen that", "If, as is not sure,"])
def test_what_governs_a_quotation_may_stand_on_the_page_before(governing: str, between: str) -> None:
    text = f"It was told. {governing} the council{between}agreed to mend the bridge.\n\n13\n\n\fLenn Report{OTHERS}"

    found = verified(text, claim("agreed to mend the bridge")).outcome.findings

    assert [row.rule for row in found] == ["Q205"]


@pytest.mark.parametrize("between", ["\n\n12\n\n\f", "\n\n\f", "\n\nLenn Report 1\n\n"])
def test_another_sentence_on_the_page_before_governs_nothing(between: str) -> None:
    text = f"It is a myth that the council met{between}The council agreed to mend the bridge.{OTHERS}"

    assert verified(text, claim("agreed to mend the bridge")).outcome.findings == ()
