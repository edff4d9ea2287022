"""How a quotation differs, word by word, and what kind of change it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.quotes.differences import difference, kind_of_change, made_visible


@pytest.mark.parametrize(
    ("quoted", "found", "kind"),
    [
        ("It cost 12 crowns.", "It cost 21 crowns.", "number"),
        ("It was -5 degrees.", "It was 5 degrees.", "number"),
        ("It was built in 1901.", "It was built in 1910.", "date"),
        ("on 3 May they left", "on 4 May they left", "date"),
        ("on Monday they left", "on Friday they left", "date"),
        ("They did leave.", "They did not leave.", "negation"),
        ("They couldn’t leave.", "They could leave.", "negation"),
        ("Then Veld spoke.", "Then Brandt spoke.", "name"),
        ("the Mill was sold", "the mill was sold", "case"),
        ("the ferry and the mill", "the mill and the ferry", "order"),
        ("the mill was sold", "the old mill was sold", "cut"),
        ("the old mill was sold", "the mill was sold", "addition"),
        ("the mill was sold", "the mill was leased", "wording"),
    ],
)
def test_the_kind_of_change(quoted: str, found: str, kind: str) -> None:
    assert kind_of_change(quoted, found) == kind


def test_presentation_is_no_difference() -> None:
    assert [part.kind for part in difference("the “mill”", 'the "mill"')] == ["kept"]


def test_invisible_characters_are_made_visible() -> None:
    assert made_visible("a\u00adb\u00a0c") == "a<U+00AD>b<U+00A0>c"


@given(st.text(alphabet="ab1 .,’'", max_size=20), st.text(alphabet="ab1 .,’'", max_size=20))
def test_a_difference_holds_all_words_of_both(quoted: str, found: str) -> None:
    parts = difference(quoted, found)

    assert "".join(part.text for part in parts if part.kind != "quoted") == found


def test_another_spelling_is_no_other_case() -> None:
    assert kind_of_change("the Strasse was closed", "the Straße was closed") != "case"
    assert kind_of_change("The Mill was closed", "the mill was closed") == "case"
