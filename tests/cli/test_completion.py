"""What is offered while a person types."""

from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document

from onrecord.cli.add.dialogue import Ids, Sentences


def offered(completer: Ids | Sentences, typed: str) -> list[str]:
    return [each.text for each in completer.get_completions(Document(typed), CompleteEvent())]


def test_an_id_is_found_by_any_part_of_it_or_of_its_names() -> None:
    ids = Ids({"pashinyan": "Nikol Pashinyan, Pashinian", "armenia": "Armenia"})

    assert offered(ids, "shin") == ["pashinyan"]
    assert offered(ids, "nikol") == ["pashinyan"]
    assert offered(ids, "zzz") == []


def test_each_id_of_a_list_is_completed_on_its_own() -> None:
    assert offered(Ids({"norrland": "Norrland", "sudmark": "Sudmark"}), "norrland, sud") == ["sudmark"]


def test_a_sentence_is_found_by_any_of_its_words_in_any_order() -> None:
    sentences = Sentences(["The drills began on Monday.", "Nobody was hurt."])

    assert offered(sentences, "monday drills") == ["The drills began on Monday."]


def test_no_more_sentences_are_offered_than_a_person_reads() -> None:
    assert len(offered(Sentences([f"Sentence {number}." for number in range(1000)]), "sentence")) == 40


def test_the_shell_completes_commands() -> None:
    import os
    import subprocess
    import sys

    done = subprocess.run(
        [sys.executable, "-c", "from onrecord.cli import main; main()"],
        env={**os.environ, "_ONRECORD_COMPLETE": "bash_complete", "COMP_WORDS": "onrecord sou", "COMP_CWORD": "1"},
        capture_output=True, encoding="utf-8", check=False, timeout=60,
    )  # fmt: skip

    assert done.stdout.split() == ["plain,source"]
