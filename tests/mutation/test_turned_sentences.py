"""Sentences turned in a source and in its quotation at once."""

from pathlib import Path

import pytest

from harness import Project
from onrecord.mutation.bench import Bench
from onrecord.mutation.quotation_mistakes import turned_sentences

_FACTS = """
entities:
  - {id: drill, kind: exercise, name: Steel River}
  - {id: norrland, kind: state, name: Norrland}
claims:
  - id: c
    says: In a curator's words
    subject: drill
    property: place
    value: norrland
    evidence:
      - {source: s, quote: "QUOTE"}
"""
_TEXT = "Marsh slept. The drill took place in Norrland in May. Norrland paid for it."


def turned(folder: Path, quote: str, text: str = _TEXT) -> dict[str, tuple[str, str]]:
    """Return the text and the quotation that each frame makes."""
    project = Project(folder).source("s", text).facts(_FACTS.replace("QUOTE", quote))
    bench = Bench(project.root, project.check().today)
    found = turned_sentences(bench.reading("s"), bench.located["c", 0])
    return {row.edit.kind: (row.edit.applied(text), row.quote) for row in found}


def test_a_sentence_is_put_into_each_frame(tmp_path: Path) -> None:
    made = turned(tmp_path, "The drill took place in Norrland in May")
    assert made["myth"] == (
        "Marsh slept. It is a myth that the drill took place in Norrland in May. Norrland paid for it.",
        "It is a myth that the drill took place in Norrland in May",
    )


def test_a_quotation_ends_where_it_did(tmp_path: Path) -> None:
    assert turned(tmp_path, "The drill took place in Norrland")["denied"] == (
        "Marsh slept. Officials denied that the drill took place in Norrland in May. Norrland paid for it.",
        "Officials denied that the drill took place in Norrland",
    )


def test_what_a_frame_says_behind_the_sentence_is_quoted_too(tmp_path: Path) -> None:
    text, quote = turned(tmp_path, "The drill took place in Norrland")["question"]
    assert quote == "Is it true that the drill took place in Norrland in May?"
    assert quote in text


def test_a_name_keeps_its_capital(tmp_path: Path) -> None:
    assert turned(tmp_path, "Norrland paid for it")["myth"][1] == "It is a myth that Norrland paid for it"


@pytest.mark.parametrize("quote", ["drill took place in Norrland", "took place in Norrland in May. Norrland paid"])
def test_a_quotation_that_begins_within_a_sentence_is_left_alone(tmp_path: Path, quote: str) -> None:
    assert turned(tmp_path, quote) == {}


def test_a_quotation_with_words_left_out_is_left_alone(tmp_path: Path) -> None:
    assert turned(tmp_path, "The drill […] in Norrland") == {}


def test_a_language_without_frames_has_none(tmp_path: Path) -> None:
    project = Project(tmp_path).source("s", _TEXT, language="xx")
    project.facts(_FACTS.replace("QUOTE", "The drill took place in Norrland"))
    bench = Bench(project.root, project.check().today)
    assert list(turned_sentences(bench.reading("s"), bench.located["c", 0])) == []
