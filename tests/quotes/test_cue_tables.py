"""The notation of the tables of cues."""

import pytest

from onrecord.reading.languages.en.standing import STANDING
from onrecord.reading.standing.phrases import phrases
from onrecord.reading.standing.words import StandingWords


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("not", "did not go", True),
        ("not", "a knot", False),
        ("not", "a not-for-profit", False),
        ("deny|denied that", "she denied that", True),
        ("too … to", "too ill and old to go", True),
        ("too … to", "too ill; then to go", False),
        ("no. *", "no. 4b", True),
        ("refus* to", "refusing to go", True),
    ],
)
def test_a_phrase_finds_whole_words(phrase: str, text: str, found: bool) -> None:
    assert (phrases([phrase]).search(text) is not None) == found


def test_no_phrases_find_nothing() -> None:
    assert phrases([]).search("anything") is None
    assert not any(StandingWords().patterns[name].search("not that if") for name in STANDING.listed)


def test_every_table_is_in_lower_case_and_lists_nothing_twice() -> None:
    for listed_name, listed in STANDING.listed.items():
        name = listed_name
        assert len(set(listed)) == len(listed), name
        assert all(phrase == phrase.lower() for phrase in listed), name
