"""Units: which are turned into which, and how."""

import subprocess
import sys
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.quantities import UnitError, conversion


@pytest.mark.parametrize(
    ("number", "unit", "turned", "other"),
    [
        ("12", "km", "12000", "m"),
        ("12", "kilometres", "12", "km"),
        ("12", "kms", "12", "km"),
        ("5", "miles", "8.04672", "km"),
        ("3", "feet", "0.9144", "metres"),
        ("2.5", "t", "2500", "kg"),
        ("2.5", "metric tons", "2500", "kilograms"),
        ("1", "short_ton", "907.18474", "kg"),
        ("3", "lbs", "1.36077711", "kg"),
        ("4", "km²", "400", "hectares"),
        ("4", "square_kilometres", "4000000", "m2"),
        ("4", "sq km", "4", "km^2"),
        ("4", "cubic metres", "4000", "litres"),
        ("4", "metres cubed", "4", "m³"),
        ("90", "km/h", "25", "m/s"),
        ("90", "kilometres per hour", "90", "km/h"),
        ("10", "knots", "18.52", "km/h"),
        ("5", "µg/m³", "0.005", "mg/m3"),
        ("2", "kW·h", "7.2", "MJ"),
        ("10.5", "%", "105", "‰"),
        ("10.5", "per cent", "10.5", "percent"),
        ("5", "per mille", "5", "permille"),
        ("3", "days", "72", "h"),
        ("2", "years", "24", "months"),
        ("3", "decades", "30", "years"),
        ("2", "GB", "2000", "MB"),
        ("20", "°C", "68", "°F"),
        ("-40", "degrees Fahrenheit", "-40", "celsius"),
        ("0", "degC", "273.15", "kelvin"),
        ("9", "delta_degF", "5", "delta_degC"),
        ("7", "people", "7", "People"),
        ("7", "short_range_missiles", "7", "short range missiles"),
        ("7", "tons", "7", "ton"),
        ("5", "ms", "0.005", "s"),
        ("5", "m/m", "500", "%"),
    ],
)
def test_a_number_is_turned_into_the_other_unit_exactly(number: str, unit: str, turned: str, other: str) -> None:
    assert conversion(unit, other)(Fraction(number)) == Fraction(turned)


@pytest.mark.parametrize(
    ("unit", "other", "message"),
    [
        ("kg", "km", "`kg` and `km` measure different things"),
        ("km", "km²", "`km` and `km²` measure different things"),
        ("degrees", "%", "`degrees` and `%` measure different things"),
        ("GB", "%", "`GB` and `%` measure different things"),
        ("Hz", "rpm", "`Hz` and `rpm` measure different things"),
        ("people", "km", "`people` is no unit that is known here, and compares only with itself"),
        ("km", "people", "`people` is no unit that is known here, and compares only with itself"),
        ("men", "ships", "`men` is no unit that is known here, and compares only with itself"),
        ("cats", "Pa", "`cats` is no unit that is known here, and compares only with itself"),
        ("$", "USD", "`$` is no unit that is known here, and compares only with itself"),
        ("km; m", "m", "`km; m` is no unit that is known here, and compares only with itself"),
        ("tons", "kg", "`ton` stands for several sizes: write `t`, `short_ton` or `long_ton`"),
        ("tons", "short_ton", "`ton` stands for several sizes: write `t`, `short_ton` or `long_ton`"),
        ("litres", "barrels/day", "`barrel` stands for several sizes: write `oil_barrel`, or litres"),
        (
            "years",
            "days",
            "`years` and `days` have no fixed proportion: months and years differ in length",
        ),
        ("dBm", "W", "no fixed rule turns `dBm` into `W`"),
        ("°C/m", "K/m", "no fixed rule turns `°C/m` into `K/m`"),
    ],
)
def test_what_no_fixed_rule_turns_is_refused_with_the_reason(unit: str, other: str, message: str) -> None:
    with pytest.raises(UnitError) as refused:
        conversion(unit, other)

    assert refused.value.message == message


LENGTHS = st.sampled_from(["km", "miles", "feet", "cm", "nautical miles", "inches"])
DEGREES = st.sampled_from(["°C", "°F", "kelvin"])


@given(st.one_of(st.tuples(LENGTHS, LENGTHS), st.tuples(DEGREES, DEGREES)), st.fractions())
def test_there_and_back_is_the_same_number(units: tuple[str, str], number: Fraction) -> None:
    one, other = units

    assert conversion(other, one)(conversion(one, other)(number)) == number
    assert conversion(one, other).scale > 0


@given(st.text(max_size=40), st.sampled_from(["km", "people", "°C"]))
def test_any_text_is_turned_or_refused(text: str, other: str) -> None:
    try:
        scale = conversion(text, other).scale
    except UnitError:
        return

    assert scale > 0


def test_pint_is_not_imported_for_units_written_alike() -> None:
    code = (
        "import sys; from onrecord.model.quantities import conversion; conversion('People', 'people'); "
        "sys.exit('pint' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
