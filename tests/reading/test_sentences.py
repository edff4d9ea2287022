"""Where sentences begin and end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reading.sentences import sentence_around, sentences


def _split(text: str) -> list[str]:
    return [text[span.start : span.end] for span in sentences(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The mill closed.|It opened again.",
        "Mr. Veld spoke to Dr. Brandt.|She left.",
        "Prime Minister N. V. Marek spoke.|He left.",
        "It rose by 10.5 percent.|Prices fell.",
        "He said on Nov. 23 that it rained.|It did.",
        "The U.S. envoy left at 6 p.m. on Friday.|He took the train.",
        "It rained at 6 p.m.|The ferry left.",
        "He denied that the U.S. Army left the base.|It stayed.",
        "They said that the U.N. Security Council met at 5 a.m. Monday.|Nobody came.",
        "He never went to the U.S.|The mill was sold.",
        "He went to the U.S. “Army” museum.|“It is closed,” she said.",
        "They came from the U.K.|“We are late,” he said.",
        "“It rained.”|The ferry left.",
        '"It rained," he said.|"The ferry left."',
        "Was it so?|Yes!|It was.",
        "Well… we shall see.|He left.",
        "He waited…|Then he left.",
        "A headline without a stop\n\n|The text begins.",
        "Short headline\n|The text begins here.",
        "A line that wraps after some sixty characters or so, as in plain\nText with hard line ends, is one sentence.",
        "The mill was rebuilt\nafter the flood.",
        "The mill,\nOld as it was, stood.",
        "市长说大桥已经修好。|渔民问他谁来付钱？|没有回答。",
        "Gate No. 4 was shut.|It is old.",
        "No.|He said no more.",
        "See p. 12 and fig. 3 for it.|It is there.",
        "He has a Ph.D. in law.|She has none.",
    ],
)
def test_sentences(text: str) -> None:
    parts = [part.strip() for part in text.split("|")]

    assert (
        _split(text.replace("|", " " if "\n|" not in text else "")) == parts or _split(text.replace("|", "")) == parts
    )


def test_a_line_longer_than_wrapped_ones_ends_a_paragraph() -> None:
    long = "word " * 40

    assert len(_split(f"{long}\nThe next paragraph begins here and is as long as {long}")) == 2


def test_the_sentence_around_a_passage() -> None:
    text = "It rained. The ferry left at six. Nobody was hurt."
    start = text.index("left")

    span = sentence_around(text, start, start + 4)

    assert text[span.start : span.end] == "The ferry left at six."


def test_a_passage_of_two_sentences_has_both_around_it() -> None:
    text = "It rained. The ferry left at six. Nobody was hurt. Snow fell."
    start, end = text.index("at six"), text.index("was hurt")

    span = sentence_around(text, start, end)

    assert text[span.start : span.end] == "The ferry left at six. Nobody was hurt."


def test_a_sentence_without_end_is_cut_off_within_reach() -> None:
    text = "word " * 2_000

    span = sentence_around(text, 5_000, 5_004, reach=100)

    assert (span.start, span.end) == (4_900, 5_104)


def test_nothing_holds_no_sentence() -> None:
    assert sentences(" \n ") == []
    assert sentence_around("   ", 1, 2).start == 1


@given(st.text(alphabet='aB1. \n!?…"”,-', max_size=80))
def test_sentences_follow_each_other_and_leave_out_only_white_space(text: str) -> None:
    spans = sentences(text)

    edges = [0, *(edge for span in spans for edge in (span.start, span.end)), len(text)]
    assert edges == sorted(edges)
    assert "".join(text[span.start : span.end] for span in spans).split() == text.split() or not any(
        text[before:after].strip() for before, after in zip(edges[0::2], edges[1::2], strict=True)
    )


@given(st.text(alphabet="aB. \n", min_size=1, max_size=60), st.data())
def test_a_passage_lies_in_its_sentence(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))

    span = sentence_around(text, start, end)

    assert span.start <= start <= end <= span.end
