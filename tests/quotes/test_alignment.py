"""Edit distance in bits, against the plain table."""

from hypothesis import given
from hypothesis import strategies as st

from onrecord.quotes.nearest import distance, match_masks, rows

_words = st.text(alphabet="abcd", min_size=1, max_size=14)
_texts = st.text(alphabet="abcde", min_size=1, max_size=50)


def _plain(quote: str, text: str, *, anchored: bool) -> list[int]:
    last = list(range(len(text) + 1)) if anchored else [0] * (len(text) + 1)
    for row, wanted in enumerate(quote, 1):
        following = [row]
        for column, character in enumerate(text, 1):
            changed = last[column - 1] + (wanted != character)
            following.append(min(last[column] + 1, following[-1] + 1, changed))
        last = following
    return last


@given(_words, _texts, st.booleans())
def test_the_least_distance_and_where_it_is(quote: str, text: str, anchored: bool) -> None:
    expected = _plain(quote, text, anchored=anchored)

    least, where = rows(quote, match_masks(text, quote), len(text), anchored=anchored).least()

    assert least == min(expected)
    assert where == [row for row, value in enumerate(expected) if value == least]


@given(_words, _texts, st.integers(0, 8))
def test_every_row_within_a_distance(quote: str, text: str, most: int) -> None:
    expected = _plain(quote, text, anchored=False)

    found = rows(quote, match_masks(text, quote), len(text)).within(most)

    assert found == [(row, value) for row, value in enumerate(expected) if value <= most and row]


@given(_words, _texts)
def test_the_distance_of_two_texts(one: str, other: str) -> None:
    assert distance(one, other) == _plain(one, other, anchored=True)[-1]
    assert distance(one, "") == len(one)


def test_masks_are_the_same_for_short_and_long_texts() -> None:
    text = "abcab" * 500

    masks = match_masks(text, "abz")

    assert masks["a"] & 0b11111 == 0b01001
    assert masks["b"].bit_count() == 1_000
    assert masks["z"] == 0
