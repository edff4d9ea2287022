"""Months that people are called after."""

import pytest

from onrecord.model.times import parse_time
from onrecord.reading.times.dates import read_dates

PUBLISHED = parse_time("2022-03-05")


def _words(text: str) -> list[str]:
    return [found.words for found in read_dates(text, PUBLISHED)]


@pytest.mark.parametrize(
    "text",
    [
        "August Feld opened the bridge.",
        "The mayor, June Brandt, opened it.",
        "It was opened by Mayor April Toll.",
        "“It is safe,” May Veld said.",
        "Jan Marek left the hall.",
    ],
)
def test_a_first_name_is_no_month(text: str) -> None:
    assert _words(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("In August Armenia left the pact.", "August"),
        ("It began last May Monday aside.", "last May"),
        ("On 3 May Armenian troops came.", "3 May"),
        ("August Drill Begins Early", "August"),
        ("The August War ended.", "August"),
        ("By May Armenia had left.", "May"),
        ("The June NATO summit ended.", "June"),
        ("In 2023, June was wet.", "June"),
    ],
)
def test_a_month_before_a_name_is_a_month(text: str, words: str) -> None:
    assert any(words in found for found in _words(text))
