"""Numbers in the forms in which people write them: each reads back as itself, and a changed one never passes."""

from fractions import Fraction

from hypothesis import assume, given
from hypothesis import strategies as st

from onrecord.model.quantities import parse_quantity
from onrecord.reading.amounts.stated import stated_numbers
from onrecord.reading.languages.en.amounts import AMOUNTS
from onrecord.rules.values.numbers import carries

UNITS = [("km", "km"), ("%", "percent"), (" kilograms", "kg"), (" metres per second", "m/s"), (" Wh", "watt hours")]
MONEY = [("$", "USD"), ("A$", "AUD"), ("EUR", "EUR"), ("RM", "MYR"), ("£", "GBP"), ("HK $", "HKD")]
SCALES = [("", 0), (" million", 6), ("bn", 9), (" crore", 7)]
WHOLE = st.integers(1, 10**6)
DECIMALS = st.sampled_from(["", ".5", ".25", ".07"])


def indian(number: int) -> str:
    """Group digits in the Indian manner."""
    digits = str(number)
    head, tail = digits[:-3], digits[-3:]
    groups = [head[max(0, end - 2) : end] for end in range(len(head), 0, -2)]
    return ",".join([*reversed(groups), tail])


def passes(text: str, value: str, unit: str) -> bool:
    """Tell whether some number of an English text carries a quantity."""
    return any(carries(number, parse_quantity(value), unit) for number in stated_numbers(text, AMOUNTS))


def authored(number: Fraction) -> str:
    """Write a number with an end as a fact file does."""
    return f"{float(number):.12f}".rstrip("0").rstrip(".")


@given(WHOLE, WHOLE, DECIMALS, st.sampled_from(UNITS))
def test_a_number_with_a_unit_passes_and_no_other_does(
    number: int, other: int, decimals: str, unit: tuple[str, str]
) -> None:
    written, named = unit
    text = f"It came to {number:,}{decimals}{written} in all."

    assert passes(text, f"{number}{decimals}", named)
    assert number == other or not passes(text, f"{other}{decimals}", named)


@given(WHOLE, WHOLE, st.sampled_from(MONEY), st.sampled_from(SCALES))
def test_an_amount_of_money_passes_and_no_other_does(
    number: int, other: int, money: tuple[str, str], scale: tuple[str, int]
) -> None:
    sign, code = money
    word, power = scale
    text = f"They paid {sign}{number:,}{word} for it."

    assert passes(text, str(number * 10**power), code)
    assert number == other or not passes(text, str(other * 10**power), code)
    assert not passes(text, str(number * 10**power), "CHF")
    assert power == 0 or not passes(text, str(number), code)


@given(st.integers(1000, 10**9), st.integers(1000, 10**9))
def test_digits_in_the_indian_manner_read_back(number: int, other: int) -> None:
    text = f"There were {indian(number)} people."

    assume(not 1500 <= number <= 2199)
    assert passes(text, str(number), "people")
    assert number == other or not passes(text, str(other), "people")


@given(st.integers(1, 9999), st.integers(-9, 9), st.sampled_from(["e", "E", " × 10^", "×10", " x 10"]))
def test_a_power_of_ten_reads_back_and_its_pieces_do_not(number: int, power: int, mark: str) -> None:
    assume(power < 0 or "10" not in mark or "^" in mark)
    value = Fraction(number) / 100
    text = f"a share of {authored(value)}{mark}{str(power).replace('-', '−')}"
    (stated, *rest) = stated_numbers(text, AMOUNTS)

    assert not rest
    assert stated.low == value * Fraction(10) ** power


@given(st.integers(1, 500), st.integers(1, 500), st.sampled_from(["km", "people", "kg", "%"]))
def test_a_range_whose_ends_each_have_the_unit_passes_as_one_alone(low: int, more: int, unit: str) -> None:
    high = low + more
    gap = "" if unit == "%" else " "
    text = f"between {low}{gap}{unit} and {high}{gap}{unit} at once"

    assert passes(text, f"{low}..{high}", unit)
    assert not passes(text, str(low), unit)
    assert not passes(text, str(high), unit)


@given(st.integers(1, 30), st.integers(1, 11))
def test_feet_and_inches_are_one_amount(feet: int, inches: int) -> None:
    (stated, *_) = stated_numbers(f"It is {feet} feet {inches} inches.", AMOUNTS)

    assert stated.low == feet + Fraction(inches, 12)
    assert not passes(f"It is {feet} feet {inches} inches.", str(feet), "feet")
