"""Phrases are found as the plain expression finds them, with or without a look at a text's words first."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reading.languages import language
from onrecord.reading.standing.phrases import Phrases, listed, phrases

_WRITTEN = listed("not; no *; deny|denied that; it is … said; refus* to; , provided that; *'s view; n't; so-called")
_WORDS = (
    "not no evidence deny denied that it is widely said refused refusal to , provided Toll's view n't so-called notes "
    "nobody knot said. (not) refuse-to is; 's"
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("it was not so", "not"),
        ("it was knotty", None),
        ("there is no doubt", "no doubt"),
        ("they denied that", "denied that"),
        ("it is often and loudly said", "it is often and loudly said"),
        ("his refusal to go", "refusal to"),
        ("in Toll's view", "Toll's view"),
        ("a so-called plan", "so-called"),
        ("a so called plan", None),
    ],
)
def test_phrases_are_found_as_whole_words(text: str, found: str | None) -> None:
    match = phrases(_WRITTEN).search(text)
    assert (match and match[0]) == found


@given(st.lists(st.sampled_from(_WORDS.split()), max_size=9).map(" ".join))
def test_a_look_at_the_words_first_changes_nothing(text: str) -> None:
    finder = phrases(_WRITTEN)
    plain = re.compile(finder.pattern)
    assert [each.span() for each in finder.finditer(text)] == [each.span() for each in plain.finditer(text)]
    assert (finder.match(text) is None) == (plain.match(text) is None)
    assert (finder.fullmatch(text) is None) == (plain.fullmatch(text) is None)
    assert finder.sub("~", text) == plain.sub("~", text)


@given(st.data())
def test_every_table_of_english_is_found_so(data: st.DataObject) -> None:
    known = language("en")
    assert known is not None
    assert known.standing is not None
    tables = sorted(name for name, value in vars(known.standing).items() if isinstance(value, tuple) and value)
    name = data.draw(st.sampled_from(tables))
    table: tuple[str, ...] = getattr(known.standing, name)
    phrase = data.draw(st.sampled_from(table))
    written = " ".join(
        data.draw(st.sampled_from(word.split("|"))).replace("*", "x").replace("…", "one of them")
        for word in phrase.split()
    )
    text = f"they {written} here"
    finder = Phrases(table)
    assert (finder.search(text) is None) == (re.search(finder.pattern, text) is None)
