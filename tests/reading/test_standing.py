"""Words for an answer: plain, under a negation, under a condition, or in a question."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.findings import Span
from onrecord.reading.languages import language
from onrecord.reading.sentences import sentence_around
from onrecord.reading.standing.of_words import Statement
from onrecord.reading.standing.stances import Stance, Standing
from tables import table

_FOLDER = Path(__file__).parent / "cases"
_CASES = [
    (expected, marked, name.endswith("values_stand"), "de" if name.startswith("german") else "en")
    for name in ("answers_stand", "values_stand", "german_answers_stand", "german_values_stand")
    for expected, sentences in table(_FOLDER / f"{name}.yaml").items()
    for marked in sentences
]
_STANCES = {
    "plain": {Stance.PLAIN},
    "negated": {Stance.NEGATED, Stance.DENIED},
    "twice-negated": {Stance.TWICE_NEGATED},
    "condition": {Stance.CONDITION},
    "question": {Stance.QUESTION},
    "doubtful": {Stance.HEDGED},
}


def _read(text: str, place: Span, answered_until: int, *, nominal: bool = False, tag: str = "en") -> Standing:
    known = language(tag)
    assert known is not None
    assert known.standing is not None
    sentence = sentence_around(text, place.start, place.end, words=known.sentences)
    return Statement(text, sentence, place, known.standing, nominal=nominal).standing(answered_until=answered_until)


def _standing(marked: str, *, nominal: bool, tag: str) -> Standing:
    before, words, after = re.split(r"[{}]", marked)
    text = before + words + after
    return _read(text, Span(len(before), len(before) + len(words)), len(text), nominal=nominal, tag=tag)


@pytest.mark.parametrize(("expected", "marked", "nominal", "tag"), _CASES)
def test_words_stand_in_their_sentence_as_a_reader_takes_them(
    expected: str, marked: str, tag: str, *, nominal: bool
) -> None:
    assert _standing(marked, nominal=nominal, tag=tag).stance in _STANCES[expected]


def test_a_question_that_the_quotation_answers_is_no_question_to_the_claim() -> None:
    text = "Is Armenia leaving the pact? Yes."
    place = Span(text.index("leaving"), text.index(" the"))

    assert _read(text, place, len(text)).stance is Stance.PLAIN
    assert _read(text, place, text.index("?") + 1).stance is Stance.QUESTION


_NEAR = ("not", "no", "and", "if", "is", "Armenia", "deny", "that", ",", "refused", "to", "who", "?", ".", "(", "~")
_WORDS = st.lists(st.sampled_from(_NEAR), max_size=30)


@given(_WORDS, st.sampled_from(["leaving", "left", "pull out", "…", "!"]), _WORDS)
def test_any_words_can_be_read(before: list[str], words: str, after: list[str]) -> None:
    left = " ".join([*before, ""])
    text = left + words + " ".join(["", *after])

    assert _read(text, Span(len(left), len(left) + len(words)), len(text)).stance in Stance
