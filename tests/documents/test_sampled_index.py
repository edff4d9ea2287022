"""Finding many passages in one text."""

from hypothesis import given
from hypothesis import strategies as st

from onrecord.documents.document import SampledIndex

_texts = st.text(alphabet="ab ", min_size=0, max_size=200)


def _every(text: str, words: str) -> list[int]:
    return [at for at in range(len(text)) if text.startswith(words, at)]


@given(_texts, st.data())
def test_every_place_is_found(text: str, data: st.DataObject) -> None:
    index = SampledIndex(text, 4, 3)
    start = data.draw(st.integers(0, max(0, len(text) - index.shortest)))
    words = text[start : start + data.draw(st.integers(index.shortest, 20))]

    if len(words) >= index.shortest:
        assert index.find_all(words) == _every(text, words)


def test_words_that_stand_nowhere() -> None:
    assert SampledIndex("the ferry left at six", 4, 3).find_all("the ferry left at ten") == []


def test_shared_samples_tell_where_words_would_start() -> None:
    index = SampledIndex("xx the ferry left at six", 4, 4)

    assert 3 in (index.diagonals("the ferry LEFT at six", 100) or [])


def test_too_many_shared_samples_are_none() -> None:
    assert SampledIndex("aaaa" * 50, 4, 4).diagonals("aaaaaaaa", 10) is None
