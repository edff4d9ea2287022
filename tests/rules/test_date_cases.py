"""Dates in words: every case of our own table is read as it should be."""

import pytest

from rules.date_cases import DateCase, date_cases

CASES = date_cases("dates")
KINDS = date_cases("dates_kinds")


@pytest.mark.parametrize("case", [*CASES, *KINDS], ids=lambda case: case.id)
def test_the_words_say_of_the_value_what_a_reader_would(case: DateCase) -> None:
    assert (case.read(), case.quote) == (case.expect, case.quote)


def test_there_are_enough_of_every_outcome() -> None:
    outcomes = [case.expect for case in CASES]

    assert len(outcomes) >= 160
    assert min(outcomes.count(expected) for expected in ("agrees", "contradicts", "unknown")) >= 15
    assert len({case.id for case in CASES}) == len(CASES)
