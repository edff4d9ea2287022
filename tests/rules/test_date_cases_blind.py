"""Cases written by people who had not seen the reader: how often it is wrong on them."""

import pytest

from rules.date_cases import date_cases, score

BLIND = pytest.mark.parametrize("name", ["dates_blind", "dates_blind_second", "dates_blind_third"])


@BLIND
def test_a_value_that_the_words_carry_is_hardly_ever_contradicted(name: str) -> None:
    found = score(date_cases(name))

    assert len(found.contradicted) <= found.sound / 100, [(case.id, case.quote) for case in found.contradicted]


@BLIND
def test_a_value_off_by_a_year_is_nearly_always_caught(name: str) -> None:
    found = score(date_cases(name))

    assert len(found.missed) <= found.off_by_a_year / 20, [(case.id, case.quote) for case in found.missed]
