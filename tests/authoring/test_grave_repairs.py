"""A repair that turns what is said is never made without a person's yes, whatever kind of change it is called."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.authoring.sources.pinning_again import Repair
from onrecord.quotes.differences import kind_of_change
from onrecord.reading.amounts.figures import figures
from onrecord.reading.languages.en.amounts import AMOUNTS

WORDS = "the three states four Armenia Belarus not never agreed on it 12 13 said that no troops will leave in two weeks"


def repair(quoted: str, words: str) -> Repair:
    return Repair(
        claim="c", evidence=0, source="s", path="f", kind=kind_of_change(quoted, words), words=words, quoted=quoted
    )


@pytest.mark.parametrize(
    ("quoted", "words"),
    [
        ("all three of its states agreed", "all four of its states agreed"),
        ("Armenia and Belarus agreed to it", "Armenia agreed to it"),
        ("it will leave the alliance", "it refuses to leave the alliance"),
        ("it will leave the alliance", "it will leave the alliance unless asked"),
        ("2,500 troops came", "2,500 to 3,000 troops came"),
        ("Armenia defeated Belarus in it", "Belarus defeated Armenia in it"),
        ("it didn't agree to this", "it did agree to this"),
    ],
)
def test_numbers_names_and_negations_in_any_form_are_grave(quoted: str, words: str) -> None:
    assert repair(quoted, words).is_grave


@pytest.mark.parametrize(
    ("quoted", "words"),
    [
        ("the drill started near the city", "the exercise began near the city"),
        ("the state’s army was there", "the state's army was there"),
        ("they agreed on it", "they finally agreed on it"),
    ],
)
def test_wording_alone_is_not(quoted: str, words: str) -> None:
    assert not repair(quoted, words).is_grave


@given(*[st.lists(st.sampled_from(WORDS.split()), min_size=1, max_size=8).map(" ".join)] * 2)
def test_what_is_repaired_by_itself_keeps_numbers_names_and_negations(quoted: str, words: str) -> None:
    if not repair(quoted, words).is_grave:
        assert [each.value for each in figures(quoted, AMOUNTS)] == [each.value for each in figures(words, AMOUNTS)]
        assert re.findall("Armenia|Belarus", quoted) == re.findall("Armenia|Belarus", words)
        assert re.findall(r"\b(?:not|never|no)\b", quoted) == re.findall(r"\b(?:not|never|no)\b", words)
