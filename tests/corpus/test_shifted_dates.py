"""Every grounded date of the shipped corpus is held: a year off, or a day off where a day is given, fails the gate."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from corpus.shipped import standing_claims, with_claim
from onrecord.model.claims import Claim
from onrecord.model.times import Time, parse_time

_FIELDS = ("value", "as_of", "during", "said_on")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_YEAR = re.compile(r"(?<![\d-])\d{4}(?=$|[-~?%/.,\]])")


def grounded_dates() -> Iterator[tuple[Claim, str, Time]]:
    for claim in standing_claims():
        for field in _FIELDS:
            value = getattr(claim, field)
            if isinstance(value, Time) and not claim.is_inferred(field):
                yield claim, field, value


def a_year_later(text: str) -> str:
    shifted = _YEAR.sub(lambda year: f"{int(year[0]) + 1:04}", text)
    return re.sub(r"(\d{4})-02-29", r"\1-02-28", shifted)


def a_day_later(text: str) -> str:
    return _DAY.sub(lambda day: str(date.fromisoformat(day[0]) + timedelta(days=1)), text)


def gives_the_day(value: Time) -> bool:
    """Tell whether the words give a day, or two; those that give a week or a year are written as a range."""
    return value.kind in {"moment", "extent"} and bool(_DAY.search(value.text))


GROUNDED = [pytest.param(*row, id=f"{row[0].id}-{row[1]}") for row in grounded_dates()]


@pytest.mark.parametrize(("claim", "field", "value"), GROUNDED)
def test_a_year_off_fails_the_gate(claim: Claim, field: str, value: Time) -> None:
    shifted = parse_time(a_year_later(value.text))
    assert shifted != value

    changes: dict[str, Any] = {field: shifted}
    assert with_claim(replace(claim, **changes)).fails


GIVEN_TO_THE_DAY = [row for row in GROUNDED if isinstance(row.values[2], Time) and gives_the_day(row.values[2])]


@pytest.mark.parametrize(("claim", "field", "value"), GIVEN_TO_THE_DAY)
def test_a_day_off_fails_the_gate(claim: Claim, field: str, value: Time) -> None:
    changes: dict[str, Any] = {field: parse_time(a_day_later(value.text))}
    assert with_claim(replace(claim, **changes)).fails
