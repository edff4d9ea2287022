"""A person adds what somebody said: who it was is proposed, found by a surname, and can be changed to the end."""

from pathlib import Path

import pytest

from cli.desk import Desk, ended, interrupt, play

pytestmark = pytest.mark.slow

DREDGING = """\
Harbour Dredging Begins

By the news desk, March 4, 2025

The dredging of Quarrow Harbour will end in May, harbour master Ilse Korrin told reporters.

Korrin said that the council had paid for all of it. She denied that the dredging had been delayed by the storm.

“We will never close the harbour,” Korrin said on Monday.
"""
FACTS = """\
entities:
  # The harbour itself.
  - {id: quarrow-harbour, kind: harbour, name: Quarrow Harbour}
  - {id: dredging, kind: work, name: dredging}
  - id: ilse-korrin  # since 2019
    kind: person
    name: Ilse Korrin  # harbour master

properties:
  - {id: delayed, type: yesno, yes_words: [been delayed]}
  - {id: promise, type: text}
"""
PEOPLE = "facts/people.yaml"
DENIAL = ("add", "--source", "dredging", "--property", "delayed", "--subject", "dredging",
          "--quote", "She denied that the dredging had been delayed by the storm.")  # fmt: skip


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = Desk(tmp_path)
    (tmp_path / "facts/alliance.yaml").unlink()
    (tmp_path / PEOPLE).write_text(FACTS, encoding="utf-8")
    (tmp_path / "dredging.txt").write_text(DREDGING, encoding="utf-8")
    run = desk.run("source", "add", "dredging.txt", "--yes")
    assert run.status == 0, run.errors
    return desk


def test_a_surname_that_stands_there_is_taken_for_the_speaker_s_on_a_person_s_word(desk: Desk) -> None:
    terminal = desk.talk(*DENIAL, "--said-by", "ilse-korrin", "--value", "no")
    play(
        terminal,
        "add `also: [Korrin]` to ilse-korrin",
        ("Korrin stands there: is that Ilse Korrin? [Y/n]", ""),
        ("Write it to", ""),
    )

    status, told = ended(terminal)

    assert status == 0, told
    remarked = "    name: Ilse Korrin  # harbour master\n"
    assert desk.read(PEOPLE).startswith(FACTS.replace(remarked, f"{remarked}    also: [Korrin]\n"))
    assert desk.run("check").status == 0


def test_a_surname_that_is_not_the_speaker_s_leaves_the_choice_to_change_him(desk: Desk) -> None:
    terminal = desk.talk(*DENIAL, "--said-by", "quarrow-harbour", "--value", "no")
    play(
        terminal,
        "refused  G308",
        ("Change (value, passage, subject, speaker, status, says, nothing) [speaker]", ""),
        ("Said by", "korrin"),
        ("did you mean `ilse-korrin` (Ilse Korrin)? [Y/n]", ""),
        ("Korrin stands there: is that Ilse Korrin? [Y/n]", "n"),
        ("Change", "nothing"),
        ("Keep it as a draft", "n"),
    )

    assert ended(terminal)[0] == 1
    assert desk.read(PEOPLE) == FACTS


def test_subject_and_words_can_be_changed_before_it_is_written(desk: Desk) -> None:
    terminal = desk.talk("add", "--source", "dredging", "--subject", "dredging", "--property", "ends",
                         "--quote", "The dredging of Quarrow Harbour will end in May", "--value", "2025-05",
                         "--status", "planned")  # fmt: skip
    play(
        terminal,
        ("Write it to facts/dredging.yaml? [", "what?"),
        "y writes it, n leaves it, change asks what to change",
        ("Write it to facts/dredging.yaml? [", "change"),
        ("Change (value, passage, subject, speaker, status, says)", "subject"),
        ("Subject", "harbour"),
        ("did you mean `quarrow-harbour` (Quarrow Harbour)? [Y/n]", ""),
        ("Write it to facts/quarrow-harbour.yaml? [", "change"),
        ("Change", "says"),
        ("The claim in your words", "The dredging ends in May."),
        ("Write it to", "y"),
    )

    assert ended(terminal)[0] == 0
    written = desk.read("facts/quarrow-harbour.yaml")
    assert "says: The dredging ends in May.\n" in written
    assert "subject: quarrow-harbour\n" in written


def test_him_to_whom_the_words_are_given_is_proposed(desk: Desk) -> None:
    terminal = desk.talk("add", "--source", "dredging", "--subject", "dredging", "--property", "ends")
    play(
        terminal,
        ("Passage", "will end"),
        ("Quotation [whole]", ""),
        ("Value", ""),
        ("Said by (an id or a name; - when the source says it itself) [ilse-korrin]", ""),
        ("[planned]", ""),
        ("The claim in your words", ""),
        ("Write it to", ""),
    )

    assert ended(terminal)[0] == 0
    assert "said_by: ilse-korrin\n" in desk.read("facts/dredging.yaml")


def test_a_speaker_whom_nobody_registered_is_proposed_too_with_his_surname(desk: Desk) -> None:
    (desk.root / PEOPLE).write_text(FACTS.replace("Ilse Korrin", "Ilsa Dohr"), encoding="utf-8")
    terminal = desk.talk("add", "--source", "dredging", "--subject", "dredging", "--property", "ends")
    play(
        terminal,
        ("Passage", "WILL END in may … told reporters"),
        "quotation: “will end in May, harbour master Ilse Korrin told reporters”",
        ("Value", ""),
        ("[Ilse Korrin]", ""),
        ("did you mean `ilse-korrin` (Ilsa Dohr)? [Y/n]", "n"),
        ("Register it as a new one?", "y"),
        ("Its kind (your word for what it is, such as person, town or event)", "person"),
        ("Its name [Ilse Korrin]", ""),
        ("Other names that stand for this person (commas between; - for none) [Korrin]", ""),
        ("Its id [ilse-korrin]", "korrin"),
        ("[planned]", ""),
        ("The claim in your words", ""),
        ("Write it to", ""),
    )

    status, told = ended(terminal)

    assert status == 0, told
    written = desk.read("facts/dredging.yaml")
    assert "    name: Ilse Korrin\n    also: [Korrin]\n" in written
    assert desk.run("check").status == 0


def test_what_somebody_said_word_for_word_is_proposed_from_between_the_quotation_marks(desk: Desk) -> None:
    terminal = desk.talk("add", "--source", "dredging", "--subject", "quarrow-harbour", "--property", "promise",
                         "--said-by", "ilse-korrin")  # fmt: skip
    play(
        terminal,
        ("Passage", "never close"),
        ("Quotation [whole]", ""),
        ("Value (text) [We will never close the harbour]", "We will never leave the harbour"),
        ("The claim in your words", ""),
        "it has “leave” where “close” stands",
        ("Korrin stands there", ""),
        ("Change", "value"),
        ("Value (text)", ""),
        ("Write it to", ""),
    )

    assert ended(terminal)[0] == 0
    assert desk.run("check").status == 0


def test_an_answer_that_nothing_checks_is_told_twice(desk: Desk) -> None:
    terminal = desk.talk("add", "--source", "dredging", "--subject", "dredging", "--said-by", "ilse-korrin",
                         "--quote", "the council had paid for all of it")  # fmt: skip
    play(
        terminal,
        ("Property", "paid in full"),
        ("Register it as a new one, `paid-in-full`?", "y"),
        ("Its type", "yesno"),
        ("Words that say yes (commas between; - for none) [paid]", "-"),
        ("Words that say no", ""),
        "without words for yes or no, nothing looks whether the source gives this answer",
        ("Value (yesno)", "yes"),
        ("The claim in your words", ""),
        "not checked: the property `paid-in-full` has no",
        "Write it to",
    )
    interrupt(terminal)

    assert ended(terminal)[0] == 130


def test_a_list_that_the_words_count_is_proposed_as_the_whole_one(desk: Desk) -> None:
    (desk.root / "seeds/three.txt").write_text("The council has three members: Tolm, Brennick and Quarrow.\n")
    (desk.root / "facts/three.yaml").write_text(
        "entities:\n"
        + "".join(f"  - {{id: {name.lower()}, kind: town, name: {name}}}\n" for name in ("Tolm", "Brennick", "Quarrow"))
        + "  - {id: council, kind: body, name: council}\n"
    )
    assert desk.run("source", "add", "seeds/three.txt", "--yes").status == 0
    terminal = desk.talk("add", "--source", "three", "--subject", "council", "--property", "participant")
    play(
        terminal,
        ("Passage", "three members"),
        ("Quotation", ""),
        ("Value", ""),
        ("the whole list? [Y/n]", ""),
        ("Said by", ""),
        ("The claim in your words", ""),
        "Write it to",
    )
    interrupt(terminal)

    assert ended(terminal)[0] == 130
