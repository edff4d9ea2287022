"""The nearest passage, against a plain search of the whole text."""

import random
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.documents import Document
from onrecord.model.findings import Span
from onrecord.quotes.nearest import LEAST_LIKENESS, nearest

_WORDS = ["alpha", "beta", "gamma", "delta", "on", "the", "of", "river", "bank", "in", "a", "lamp", "Öre", "12"]


def _least(quote: str, text: str) -> int:
    """Return the least edit distance between a quotation and any stretch of a text."""
    last = [0] * (len(text) + 1)
    for row, wanted in enumerate(quote, 1):
        following = [row]
        for column, character in enumerate(text, 1):
            changed = last[column - 1] + (wanted != character)
            following.append(min(last[column] + 1, following[-1] + 1, changed))
        last = following
    return min(last)


def _edited(quote: str, rng: random.Random, edits: int) -> str:
    characters = list(quote)
    for _ in range(edits):
        place, kind = rng.randrange(len(characters)), rng.random()
        if kind < 0.4:
            characters[place] = rng.choice("abcxyz")
        elif kind < 0.7 and len(characters) > 5:
            del characters[place]
        else:
            characters.insert(place, rng.choice("abcxyz"))
    return " ".join("".join(characters).split())


@given(st.integers(0, 2**32))
def test_no_other_stretch_is_nearer(seed: int) -> None:
    rng = random.Random(seed)
    text = " ".join(rng.choice(_WORDS) for _ in range(rng.randint(15, 120)))
    start = rng.randrange(len(text) // 2)
    quote = _edited(" ".join(text[start : start + rng.randint(12, 110)].split()) or "alpha", rng, rng.randint(0, 25))
    least = _least(quote, text)

    near = nearest(Document(text), quote)

    if least > int(len(quote) * (1 - LEAST_LIKENESS) + 1e-9):
        assert near is None
    else:
        assert near is not None
        around = text[max(0, near.passage.start - 1) : near.passage.end + 1]
        assert _least(quote, around) == least
        assert text[near.passage.start : near.passage.end] == near.passage.text


def _long_text(rng: random.Random, size: int) -> str:
    made = ["".join(rng.choice("abcdefghijklmnopqrstuvw") for _ in range(rng.randint(2, 9))) for _ in range(900)]
    words: list[str] = []
    while (sum(map(len, words[-1:])) and len(words) * 6 < size) or not words:
        words.append(rng.choice(made))
    return " ".join(words)


@pytest.mark.parametrize("seed", range(12))
def test_in_a_long_text_the_passage_is_the_edited_one(seed: int) -> None:
    rng = random.Random(seed)
    text = _long_text(rng, 20_000)
    document = Document(text)
    for _ in range(6):
        start = text.index(" ", rng.randrange(len(text) - 400)) + 1
        end = text.index(" ", start + rng.randint(60, 200))
        quote = _edited(text[start:end], rng, (end - start) // 25)

        near = nearest(document, quote)

        assert near is not None
        shared = min(end, near.passage.end) - max(start, near.passage.start)
        assert shared / (max(end, near.passage.end) - min(start, near.passage.start)) >= 0.9


def test_the_runner_up_is_told() -> None:
    text = "The first convoy carried 340 tonnes of flour. The second convoy carried 430 tonnes of flour."

    near = nearest(Document(text), "The third convoy carried 340 tonnes of flour.")

    assert near is not None
    assert near.passage.text == "The first convoy carried 340 tonnes of flour."
    assert 0.7 < near.runner_up < near.likeness < 1


def test_only_the_body_is_searched() -> None:
    text = "The northern road will open.\nThe museum welcomed a girl of nine from the lake."
    document = Document(text, body=(Span(29, len(text)),))

    assert nearest(document, "The northern road will close.") is None


def test_a_passage_of_folded_characters_is_the_sources_own() -> None:
    near = nearest(Document("She oﬀered “the ﬁrst lamp” of the mole…"), 'She offered "the first lamb" of the mole...')

    assert near is not None
    assert near.passage.text == "She oﬀered “the ﬁrst lamp” of the mole…"


def test_an_editors_brackets_are_no_difference() -> None:
    near = nearest(
        Document("he said that the league had lost forty ships"), "he [Marek] said that the league had lost sixty ships"
    )

    assert near is not None
    assert near.likeness > 0.9


def test_nothing_is_near_to_nothing() -> None:
    assert nearest(Document("text"), "  ") is None
    assert nearest(Document(""), "words of a quotation") is None


def test_a_text_of_one_repeated_phrase() -> None:
    near = nearest(Document("again and again and " * 3_000), "again and again and agaim and again and again")

    assert near is not None
    assert near.likeness > 0.9


def test_a_cut_is_shown_whole() -> None:
    near = nearest(
        Document("So the mill by the quay was reportedly sold. It rained."), "So the mill by the quay was sold."
    )

    assert near is not None
    assert near.passage.text == "So the mill by the quay was reportedly sold."


def test_a_cut_at_the_start_is_shown_whole() -> None:
    near = nearest(
        Document("Then Veld reportedly sold the old mill by the quay."), "Veld sold the old mill by the quay."
    )

    assert near is not None
    assert near.passage.text == "Veld reportedly sold the old mill by the quay."


def test_a_passage_in_one_of_two_stretches_of_a_body() -> None:
    ferry, mill = (
        "The ferry to the northern island left at six.\n",
        "The mill by the quay was sold to a brewer in May.\n",
    )
    text = f"{ferry}Share this page\n{mill}"
    document = Document(text, body=(Span(0, 46), Span(62, len(text))))

    near = nearest(document, "The mill by the quay was sold to a banker in May.")

    assert near is not None
    assert near.passage.line == 3


def test_a_passage_that_ends_within_a_ligature_is_widened() -> None:
    near = nearest(Document("文文文文文文文文文文文ﬃ文文文"), "文文文文文文文文文文文ff")

    assert near is not None
    assert near.passage.text.startswith("文文文文文文文文文文文ﬃ")


def test_a_text_too_large_to_index_is_searched_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    module = sys.modules["onrecord.quotes.nearest"]
    monkeypatch.setattr(module, "_LARGEST_INDEXED", 10)
    monkeypatch.setattr(module, "_PART", 60)
    text = "The gate was closed at dusk. " * 9 + "The harbour master sold the second lamp. " + "It rained. " * 20

    near = nearest(Document(text), "The harbour master sold the third lamp.")

    assert near is not None
    assert near.passage.text == "The harbour master sold the second lamp."
