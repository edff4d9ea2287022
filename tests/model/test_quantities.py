"""Numbers as a curator writes them."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.quantities import Quantity, QuantityError, parse_count, parse_quantity


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("2500", 2500, 2500),
        ("0", 0, 0),
        ("007", 7, 7),
        ("+3", 3, 3),
        ("-2.5", Fraction(-5, 2), Fraction(-5, 2)),
        ("10.5", Fraction(21, 2), Fraction(21, 2)),
        ("1.2e6", 1_200_000, 1_200_000),
        ("5E-1", Fraction(1, 2), Fraction(1, 2)),
        (" 3 ", 3, 3),
        ("2000..3000", 2000, 3000),
        ("2000 .. 3000", 2000, 3000),
        ("-3..-1", -3, -1),
        ("3..3", 3, 3),
        ("0.1..0.2", Fraction(1, 10), Fraction(1, 5)),
    ],
)
def test_a_number_or_a_range_is_read_exactly(text: str, low: Fraction, high: Fraction) -> None:
    assert parse_quantity(text) == Quantity(text, Fraction(low), Fraction(high))


@pytest.mark.parametrize("text", ["~2500", "~ 2500", " ~2500"])
def test_a_tilde_says_about_and_widens_nothing_yet(text: str) -> None:
    assert parse_quantity(text) == Quantity(text, Fraction(2500), Fraction(2500), approximate=True)


def test_a_range_may_be_a_rough_one() -> None:
    assert parse_quantity("~20..30") == Quantity("~20..30", Fraction(20), Fraction(30), approximate=True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (">=3", Quantity(">=3", Fraction(3), None)),
        (">= 3", Quantity(">= 3", Fraction(3), None)),
        (">3", Quantity(">3", Fraction(3), None, low_open=True)),
        ("<=3", Quantity("<=3", None, Fraction(3))),
        ("<-3.5", Quantity("<-3.5", None, Fraction(-7, 2), high_open=True)),
    ],
)
def test_a_bound_leaves_the_other_end_open(text: str, expected: Quantity) -> None:
    assert parse_quantity(text) == expected


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("12 km", 12, 12, "km"),
        ("12km", 12, 12, "km"),
        ("2500 people", 2500, 2500, "people"),
        ("2000..3000 m", 2000, 3000, "m"),
        ("10.5 %", Fraction(21, 2), Fraction(21, 2), "%"),
        ("10%", 10, 10, "%"),
        ("-3 °C", -3, -3, "°C"),
        ("1.2e6 km²", 1_200_000, 1_200_000, "km²"),
        ("12 km2 ", 12, 12, "km2"),
        ("90 km/h", 90, 90, "km/h"),
        ("12 square kilometres", 12, 12, "square kilometres"),
        ("12 square_kilometres", 12, 12, "square_kilometres"),
        ("7 man-hours", 7, 7, "man-hours"),
    ],
)
def test_a_unit_may_stand_after_the_number(text: str, low: Fraction, high: Fraction, unit: str) -> None:
    assert parse_quantity(text) == Quantity(text, Fraction(low), Fraction(high), unit=unit)


def test_a_unit_may_stand_after_a_bound_and_a_rough_number() -> None:
    assert parse_quantity(">=3 km") == Quantity(">=3 km", Fraction(3), None, unit="km")
    assert parse_quantity("<3 km") == Quantity("<3 km", None, Fraction(3), high_open=True, unit="km")
    assert parse_quantity("~2.5 t") == Quantity("~2.5 t", Fraction(5, 2), Fraction(5, 2), approximate=True, unit="t")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("41000000", "41,000,000"),
        ("~41000000", "~41,000,000"),
        ("20000..30000", "20,000..30,000"),
        ("2500", "2500"),
        ("12345.123456", "12,345.123456"),
        ("0.123456", "0.123456"),
        ("12345e6", "12345e6"),
        (">=123456", ">=123,456"),
    ],
)
def test_a_long_number_is_told_with_marks_between_its_digits(text: str, told: str) -> None:
    assert parse_quantity(text).told("") == told


def test_a_quantity_is_told_with_its_own_unit_or_with_its_property_s() -> None:
    assert [parse_quantity(text).told(unit) for text, unit in (("12 km", "m"), ("12", "m"), ("12", ""))] == [
        "12 km",
        "12 m",
        "12",
    ]


def test_a_count_takes_no_unit() -> None:
    assert parse_count(">=6") == parse_quantity(">=6")
    with pytest.raises(QuantityError) as refused:
        parse_count(">=6 members")
    assert (refused.value.message, refused.value.index) == ("a count takes no unit: write `>=6`", 4)


@pytest.mark.parametrize(
    ("text", "message", "index"),
    [
        ("", "a number is missing", 0),
        ("   ", "a number is missing", 0),
        (">=", "a number is missing", 2),
        ("2,500", "digits are written without marks between them: write `2500`", 1),
        ("~2,500", "digits are written without marks between them: write `~2500`", 2),
        ("-2,500.5", "digits are written without marks between them: write `-2500.5`", 2),
        ("2 500", "digits are written without marks between them: write `2500`", 1),
        ("2_500", "digits are written without marks between them: write `2500`", 1),
        ("3,5", "a decimal point is a full stop: write `3.5`", 1),
        (">3,5", "a decimal point is a full stop: write `>3.5`", 2),
        ("2000-3000", "a range is written with two full stops: write `2000..3000`", 4),
        ("2000–3000", "a range is written with two full stops: write `2000..3000`", 4),
        ("2000 to 3000", "a range is written with two full stops: write `2000..3000`", 4),
        ("≥3", "`≥` is not read: write `>=3`", 0),
        ("=>3", "`=>` is not read: write `>=3`", 0),
        ("=3", "`=` is not read: write `3`", 0),
        ("−3", "`−` is not read: write `-3`", 0),
        ("..5", "the range has no beginning: write `<=5`", 0),
        ("5..", "the range has no end: write `>=5`", 1),
        ("3..2", "the range runs backwards: write the smaller number first", 0),
        (">=2..3", "a range takes no `>=`: write `2000..3000`", 0),
        ("1/2", "`/2` is left over after the number; only a unit may follow it, as in `12 km`", 1),
        ("1..2..3", "`..3` is left over after the number; only a unit may follow it, as in `12 km`", 4),
        (
            "12 km, they say",
            "`km, they say` is left over after the number; only a unit may follow it, as in `12 km`",
            2,
        ),
        ("12 km 3", "`km 3` is left over after the number; only a unit may follow it, as in `12 km`", 2),
        ("12 km..13 km", "a range has its unit once, at its end: write `12..13 km`", 3),
        ("~12 km .. 13", "a range has its unit once, at its end: write `~12..13 km`", 4),
        ("12 km..x", "`km..x` is left over after the number; only a unit may follow it, as in `12 km`", 2),
        ("2.5 million", "`million` is part of the number, and numbers are written in digits: write `2.5e6`", 4),
        (
            "~2..3 bn people",
            "`bn` is part of the number, and numbers are written in digits: write `~2e9..3e9 people`",
            6,
        ),
        ("1e3 thousand", "`thousand` is part of the number, and numbers are written in digits", 4),
        ("$12", "a unit stands after its number: write `12 $`", 0),
        ("~USD 2.5", "a unit stands after its number: write `~2.5 USD`", 1),
        ("3..2 km", "the range runs backwards: write the smaller number first", 0),
        ("about 5", "`about 5` is no number: write `2500`, `~2500`, `>=3` or `2000..3000`", 0),
        ("~>=3", "`>=3` is no number: write `2500`, `~2500`, `>=3` or `2000..3000`", 1),
        ("٣", "`٣` is no number: write `2500`, `~2500`, `>=3` or `2000..3000`", 0),
        ("nan", "`nan` is no number: write `2500`, `~2500`, `>=3` or `2000..3000`", 0),
        ("9" * 41, "a number of more than 40 digits is not read", 0),
        ("9" * 5000, "more than 80 characters are not read", 80),
        ("1e31", "an exponent beyond 30 is not read", 2),
        ("1e-999999999", "an exponent beyond 30 is not read", 2),
    ],
)
def test_what_is_no_quantity_is_refused_with_the_rewrite(text: str, message: str, index: int) -> None:
    with pytest.raises(QuantityError) as refused:
        parse_quantity(text)

    assert (refused.value.message, refused.value.index, str(refused.value)) == (message, index, message)


NUMBERS = st.decimals(-(10**12), 10**12, places=3)


@given(NUMBERS, st.sampled_from(["", "~", ">", ">=", "<", "<="]))
def test_what_is_written_is_what_is_read(number: object, mark: str) -> None:
    read = parse_quantity(f"{mark}{number}")

    assert {read.low, read.high} - {None} == {Fraction(str(number))}


@given(NUMBERS, NUMBERS)
def test_a_range_keeps_its_ends(one: object, other: object) -> None:
    low, high = sorted([Fraction(str(one)), Fraction(str(other))])
    ends = sorted([str(one), str(other)], key=Fraction)
    read = parse_quantity("..".join(ends))

    assert (read.low, read.high) == (low, high)


@given(st.text(alphabet="0123456789.,~<>=-+eE _%akm/²°$−≥", max_size=90))
def test_any_text_is_read_or_refused_with_a_place_in_it(text: str) -> None:
    try:
        parse_quantity(text)
    except QuantityError as error:
        refused = error
    else:
        return

    assert refused.message
    assert 0 <= refused.index <= len(text)
