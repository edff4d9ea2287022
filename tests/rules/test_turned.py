"""Words for an answer: plain, under a negation, under a condition, or in a question."""

import re
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.findings import Span
from onrecord.reading.standing.turned import Stand, stand_of

_CASES: dict[str, list[str]] = yaml.safe_load(
    (Path(__file__).parent / "cases/answer_stands.yaml").read_text(encoding="utf-8")
)
_STANDS = {
    "plain": Stand.PLAIN,
    "negated": Stand.NEGATED,
    "twice-negated": Stand.TWICE_NEGATED,
    "condition": Stand.CONDITION,
    "question": Stand.QUESTION,
}


def _stand(marked: str) -> Stand:
    before, words, after = re.split(r"[{}]", marked)
    place = Span(len(before), len(before) + len(words))
    return stand_of(before + words + after, place, quoted_until=len(before + words + after))


@pytest.mark.parametrize(
    ("expected", "marked"), [(name, marked) for name, sentences in _CASES.items() for marked in sentences]
)
def test_words_stand_in_their_sentence_as_a_reader_takes_them(expected: str, marked: str) -> None:
    assert _stand(marked) is _STANDS[expected]


def test_a_question_that_the_quotation_answers_is_no_question_to_the_claim() -> None:
    text = "Is Armenia leaving the pact? Yes."
    place = Span(text.index("leaving"), text.index(" the"))

    assert stand_of(text, place, quoted_until=len(text)) is Stand.PLAIN
    assert stand_of(text, place, quoted_until=text.index("?") + 1) is Stand.QUESTION


_NEAR = ("not", "no", "and", "if", "is", "Armenia", "deny", "that", ",", "refused", "to", "who", "?", ".", "(", "~")
_WORDS = st.lists(st.sampled_from(_NEAR), max_size=30)


@given(_WORDS, st.sampled_from(["leaving", "left", "pull out", "…", "!"]), _WORDS)
def test_any_words_can_be_read(before: list[str], words: str, after: list[str]) -> None:
    left = " ".join([*before, ""])
    text = left + words + " ".join(["", *after])

    assert stand_of(text, Span(len(left), len(left) + len(words)), quoted_until=len(text)) in Stand
