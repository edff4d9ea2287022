"""Where a quotation may begin and end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.text.characters import splits_cluster, splits_token, widened


@pytest.mark.parametrize(
    "cut",
    [
        "in|effective", "12|00", "12|.5", "12.|5", "12|,000", "-|12.5", " −|5", "(-|5%", "1|:10", "1|/10", "10|⁵",
        "2|½", "can|’t ", "could|n't", "can'|t go", "12\u202f|000 men", "12|\u202f000 men", "e|\u0301",
        "in\u00ad|effective", "5\u200b|0", "-\u2060|12", "wait.|..", "sum|-\nmary", "sum-\n|mary",
        "\U0001f468|\u200d\U0001f469",
        "\U0001f468\u200d|\U0001f469", "\U0001f44d|\U0001f3fd", "\U0001f1eb|\U0001f1f7", " .|5", "m|²",
    ],
)  # fmt: skip
def test_a_cut_through_a_word_a_number_or_a_character(cut: str) -> None:
    before, after = cut.split("|")

    assert splits_token(before + after, len(before))


@pytest.mark.parametrize(
    "cut",
    [
        "|word", "word|", "a| b", "a |b", "2019|. The", "2019|, and",
        "Marek|’s", "l'|école", "well|-known", "2019|–2021",
        "2019-|2021", "共有|12人", "12|人", "東|京", "改称Harbour|并", "Brotherhood-|2024", '"|5', "end|.", "a|—b",
        "In 2019 |400 people",
    ],
)  # fmt: skip
def test_a_cut_between_words(cut: str) -> None:
    before, after = cut.split("|")

    assert not splits_token(before + after, len(before))


def test_a_span_is_widened_to_whole_words() -> None:
    text = "the depot ordered 1200 lanterns"

    assert widened(text, 12, 20) == (10, 22)
    assert widened(text, 12, 20, least=12, most=20) == (12, 20)


@given(st.text(max_size=30), st.integers(0, 30))
def test_a_cut_never_raises(text: str, position: int) -> None:
    at = min(position, len(text))

    assert splits_token(text, at) in {True, False}
    assert splits_cluster(text, at) in {True, False}


@given(st.text(max_size=30))
def test_the_edges_of_a_text_cut_through_nothing(text: str) -> None:
    assert not splits_token(text, 0)
    assert not splits_token(text, len(text))
