"""Numbers as they are written: in digits, in words, and in both."""

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reading.amounts.digits import Form
from onrecord.reading.amounts.figures import Figure
from onrecord.reading.amounts.figures import figures as figures_in
from onrecord.reading.amounts.roles import Firmness, Role
from onrecord.reading.amounts.stated import StatedNumber
from onrecord.reading.amounts.stated import stated_numbers as numbers_in
from onrecord.reading.languages.en.amounts import AMOUNTS

ONES = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]  # fmt: skip
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred"))
MARKS = [",", "\u00a0", "\u202f", "\u2009", "'", "’", " ", ""]
SHORT_SCALES = [(" million", 6), ("bn", 9), (" billion", 9), ("k", 3), (" thousand", 3), ("mln", 6), ("m", 6)]
WHOLE = st.integers(0, 10**15 - 1)


def figures(text: str) -> tuple[Figure, ...]:
    """Return the figures of an English text."""
    return tuple(each for each in figures_in(text, AMOUNTS) if each.form in {Form.PLAIN, Form.FRACTION})


def stated_numbers(text: str) -> tuple[StatedNumber, ...]:
    """Return the numbers that an English text states."""
    return tuple(number for number in numbers_in(text, AMOUNTS) if number.role is Role.STATED)


def spelled(number: int, *, hyphen: str = "-", conjunction: str = " ") -> str:
    """Spell a whole number below a thousand billion billions, in the manner of a newspaper."""
    if number < 20:
        return ONES[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return TENS[tens - 2] + (hyphen + ONES[ones] if ones else "")
    size, word = next((size, word) for size, word in SCALES if number >= size)
    head, tail = divmod(number, size)
    words = f"{spelled(head, hyphen=hyphen, conjunction=conjunction)} {word}"
    if tail:
        words += conjunction if tail < 100 else " "
        words += spelled(tail, hyphen=hyphen, conjunction=conjunction)
    return words


def values(text: str) -> list[Fraction]:
    """Return the numbers of a text."""
    return [figure.value * figure.other_scale for figure in figures(text)]


@given(WHOLE, st.sampled_from(["-", " ", "‑"]), st.sampled_from([" ", " and "]), st.booleans())
def test_a_spelled_number_is_read_back(number: int, hyphen: str, conjunction: str, upper: bool) -> None:
    words = spelled(number, hyphen=hyphen, conjunction=conjunction)

    assert values(words.upper() if upper else words) == [number]


@given(WHOLE, st.sampled_from(MARKS), st.sampled_from(["", ".5", ".25"]))
def test_digits_are_read_back_whatever_stands_between_them(number: int, mark: str, decimals: str) -> None:
    written = f"{number:,}".replace(",", mark) + decimals

    assert values(f"They counted {written} of them.") == [Fraction(f"{number}{decimals}")]


@given(st.integers(1, 999), st.sampled_from(["", ".5", ".2"]), st.sampled_from(SHORT_SCALES))
def test_digits_and_a_word_are_one_number(number: int, decimals: str, scale: tuple[str, int]) -> None:
    word, exponent = scale

    assert values(f"{number}{decimals}{word}") == [Fraction(f"{number}{decimals}") * 10**exponent]


@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=6))
def test_numbers_between_commas_stay_apart(numbers: list[int]) -> None:
    assert values("; ".join(map(spelled, numbers))) == numbers


@given(st.text(alphabet="0123456789 .,-–+%$~mkotwhundreda'’thousand/:\n", max_size=60))
def test_any_text_can_be_read_and_numbers_do_not_overlap(text: str) -> None:
    found = figures(text)

    assert all(0 <= row.start < row.end <= len(text) for row in found)
    assert all(first.end <= second.start for first, second in pairwise(found))
    assert all(row.low <= row.high for row in stated_numbers(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("twenty five hundred", [2500]),
        ("a hundred thousand", [100_000]),
        ("half a dozen", [6]),
        ("one and a half", [Fraction(3, 2)]),
        ("three million and a half", [3_500_000]),
        ("five dozen", [60]),
        ("2 dozen", [24]),
        ("2.5 hundred", [250]),
        ("two thousand million", [2 * 10**9]),
        ("nineteen ninety", [19, 90]),
        ("six seven", [6, 7]),
        ("six and seven", [6, 7]),
        ("seven zero", [7, 0]),
        ("minus 5", [-5]),
        ("(-5)", [-5]),
        ("a-5", []),
        ("hundred", []),
        ("dozens", []),
        ("an hour", []),
        ("half a day", [Fraction(1, 2)]),
        ("a", []),
        ("no million", [0]),
        ("two hundred and ten and six", [210, 6]),
        ("two million three million", [2_000_000, 3_000_000]),
        ("two million, three million", [2_000_000, 3_000_000]),
        ("one.", [1]),
        ("1st 2nd 3rd 4th", []),
        ("the 1990s", []),
        ("1.2.3", []),
        ("2,50", []),
        ("0.5", [Fraction(1, 2)]),
        ("9" * 31, []),
        ("5km", [5]),
        ("5 lakh", [500_000]),
    ],
)
def test_numbers_as_people_write_them(text: str, expected: list[Fraction]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "low", "high", "firmness"),
    [
        ("an estimated 300", 300, 300, Firmness.ABOUT),
        ("more than an estimated 300", 300, 300, Firmness.MORE_THAN),
        ("between $2m and $3m", 2_000_000, 3_000_000, Firmness.EXACT),
        ("from 20 to 30", 20, 30, Firmness.EXACT),
        ("two to three hundred", 200, 300, Firmness.EXACT),
        ("500 to 2 million", 500, 2_000_000, Firmness.EXACT),
        ("some 20–30", 20, 30, Firmness.ABOUT),
        ("not exceeding 30", 30, 30, Firmness.AT_MOST),
        ("30 men at most", 30, 30, Firmness.AT_MOST),
        ("30 men at least", 30, 30, Firmness.AT_LEAST),
        ("30-plus men", 30, 30, Firmness.AT_LEAST),
        ("about 2000", 2000, 2000, Firmness.ABOUT),
        ("€2000", 2000, 2000, Firmness.EXACT),
        ("20 in 2019", 20, 20, Firmness.EXACT),
    ],
)
def test_how_firmly_a_number_is_said(text: str, low: int, high: int, firmness: Firmness) -> None:
    (stated,) = stated_numbers(text)

    assert (int(stated.low), int(stated.high), stated.firmness) == (low, high, firmness)


def test_metres_and_millions_are_both_kept_where_a_letter_may_mean_either() -> None:
    millions, metres = stated_numbers("3m deep")

    assert (int(millions.low), millions.needs_unit) == (3_000_000, False)
    assert (int(metres.low), metres.needs_unit) == (3, True)


LOOSE_WORDS = "no one ten twenty hundred thousand million dozen half a and 2 -3"
WORDS = st.sampled_from(sorted(set(LOOSE_WORDS.split())))


@given(st.lists(WORDS, max_size=9).map(" ".join))
def test_number_words_in_any_order_are_read_to_the_end(text: str) -> None:
    found = figures(text)

    assert all(0 <= row.start < row.end <= len(text) for row in found)
    assert all(first.end <= second.start for first, second in pairwise(found))
    assert not any(text[row.start : row.end].endswith((" and", " a")) for row in found)
