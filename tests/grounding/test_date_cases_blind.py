"""Cases written by somebody who had not seen the reader: how often it is wrong on them."""

from grounding.date_cases import date_cases, score


def test_a_value_that_the_words_carry_is_hardly_ever_contradicted() -> None:
    found = score(date_cases("dates_blind"))

    assert len(found.contradicted) <= found.sound / 100, [(case.id, case.quote) for case in found.contradicted]


def test_a_value_off_by_a_year_is_nearly_always_caught() -> None:
    found = score(date_cases("dates_blind"))

    assert len(found.missed) <= found.off_by_a_year / 20, [(case.id, case.quote) for case in found.missed]
