"""A text that is prepared once and asked often."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.documents import Document
from onrecord.documents.document import SampledIndex


@pytest.mark.parametrize(
    ("text", "lines"), [("", 1), ("a", 1), ("a\n", 1), ("a\nb", 2), ("a\r\nb\r", 2), ("\n\n", 2), ("a\u2028b\fc", 1)]
)
def test_lines_are_counted_as_an_editor_counts_them(text: str, lines: int) -> None:
    assert Document(text).line_count == lines


def test_a_passage_has_its_line_and_column() -> None:
    passage = Document("one\ntwo three\n").passage(8, 13)

    assert (passage.line, passage.column, passage.text) == (2, 5, "three")


@given(st.text(alphabet="ab\n\r", max_size=60), st.data())
def test_line_and_column_lead_back_to_the_offset(text: str, data: st.DataObject) -> None:
    document = Document(text)
    offset = data.draw(st.integers(0, len(text)))

    line, column = document.place(offset)

    assert document.line_starts[line - 1] + column - 1 == offset


def test_asked_once_or_often_the_answer_is_the_same() -> None:
    document = Document(
        "".join(f"gate {number} was closed at dusk by the pilots of the inner basin. " for number in range(500))
    )
    words = "gate 77 was closed at dusk by the pilots of the inner basin."

    answers = [document.find_all(words) for _ in range(40)]

    assert all(answer == answers[0] for answer in answers)
    assert len(answers[0]) == 1


def test_a_large_text_is_sampled_more_thinly() -> None:
    document = Document("ab cd " * 200_000)

    assert document.sampled((), 12, 8) is document.sampled((), 12, 8)
    assert isinstance(document._index, SampledIndex)  # noqa: SLF001 - its size is the point
    assert document._index.stride > 100  # noqa: SLF001
