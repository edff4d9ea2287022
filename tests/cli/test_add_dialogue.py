"""A person adds a claim on the terminal: takes what is proposed, corrects it, or leaves half-way."""

from pathlib import Path

import pexpect
import pytest

from cli.desk import Desk, ended, interrupt, only_added

FACTS = "facts/alliance.yaml"
CURSOR_SHOWN = "\x1b[?25h"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path).with_article()


def answer(terminal: "pexpect.spawn[str]", question: str, words: str) -> None:
    """Wait for a question and type an answer."""
    terminal.expect_exact(question)
    terminal.sendline(words)


def ask_for_members(terminal: "pexpect.spawn[str]") -> None:
    """Answer the questions up to the value."""
    answer(terminal, "Source", "article")
    answer(terminal, "Passage", "The River Alliance currently … Estovia")
    answer(terminal, "Subject", "alliance")
    answer(terminal, "Property", "member")


def test_taking_what_is_proposed(desk: Desk) -> None:
    before = desk.read(FACTS)
    terminal = desk.talk("add")
    ask_for_members(terminal)
    answer(terminal, "Value (set) [norrland, sudmark, estovia]", "")
    answer(terminal, "the whole list", "y")
    answer(terminal, "Said by", "")
    answer(terminal, "The claim in your words", "The alliance has three members.")
    terminal.expect_exact("no other claim speaks of member of alliance")
    answer(terminal, "Write it to facts/alliance.yaml?", "y")

    status, _ = ended(terminal)

    assert status == 0
    added = only_added(before, desk.read(FACTS))
    assert "    value: [norrland, sudmark, estovia]" in added
    assert "    complete: true" in added
    assert desk.run("check").status == 0


def test_correcting_an_id_that_is_not_known_and_a_value_that_is_refused(desk: Desk) -> None:
    before = desk.read(FACTS)
    terminal = desk.talk("add", "--source", "article")
    answer(terminal, "Passage", "words that stand nowhere in it")
    terminal.expect_exact("does not stand in source article")
    answer(terminal, "Passage", "The joint drills began on February 10")
    answer(terminal, "Quotation", "The joint drills began on February 10")
    answer(terminal, "Subject", "dril")
    terminal.expect_exact("did you mean `drills`?")
    answer(terminal, "Register it", "n")
    answer(terminal, "Subject", "drills")
    answer(terminal, "Property", "starts")
    answer(terminal, "Value (time) [2025-02-10]", "2025-02-11")
    answer(terminal, "Said by", "-")
    answer(terminal, "The claim in your words", "")
    terminal.expect_exact("refused  G301")
    answer(terminal, "Change", "value")
    answer(terminal, "Value (time) [2025-02-10]", "")
    answer(terminal, "Write it to", "y")

    status, _ = ended(terminal)

    assert status == 0
    assert desk.read(FACTS) == before
    assert "value: 2025-02-10\n" in desk.read("facts/drills.yaml")


@pytest.mark.parametrize("questions", [0, 1, 2, 5, 8])
def test_leaving_half_way_leaves_nothing_half_written(desk: Desk, questions: int) -> None:
    before = desk.files()
    terminal = desk.talk("add")
    answers = [
        ("Source", "article"), ("Passage", "Norrland, Sudmark and Estovia"),
        ("Quotation", "Norrland, Sudmark and Estovia"), ("Subject", "alliance"),
        ("Property", "member"), ("Value", ""), ("the whole list", "n"), ("Said by", ""),
    ]  # fmt: skip
    for question, words in answers[:questions]:
        answer(terminal, question, words)
    terminal.expect_exact([*answers, ("The claim in your words", "")][questions][0])
    terminal.sendintr()

    status, told = ended(terminal)

    assert status == 130
    assert "nothing more was written" in told
    assert desk.files() == before


def test_saying_no_at_the_end_writes_nothing(desk: Desk) -> None:
    before = desk.files()
    terminal = desk.talk("add", "--source", "article", "--quote", "Norrland, Sudmark and Estovia",
                         "--subject", "alliance", "--property", "member", "--value", "norrland, sudmark")  # fmt: skip
    answer(terminal, "Write it to facts/alliance.yaml?", "n")

    status, _ = ended(terminal)

    assert status == 1
    assert desk.files() == before


def test_registering_a_subject_and_a_property_on_the_way(desk: Desk) -> None:
    terminal = desk.talk("add", "--source", "article")
    answer(terminal, "Passage", "")
    terminal.expect_exact("Tab shows the choices")
    answer(terminal, "Passage", "Prime Minister Ida Holm")
    answer(terminal, "Quotation", "Prime Minister Ida Holm")
    terminal.expect_exact("quotation: “Prime Minister Ida Holm”")
    answer(terminal, "Subject", "Cabinet of Westmark")
    answer(terminal, "Register it", "y")
    answer(terminal, "Its kind", "body")
    answer(terminal, "Its name [Cabinet of Westmark]", "")
    answer(terminal, "Its id [cabinet-of-westmark]", "")
    answer(terminal, "Property", "partcipant")
    terminal.expect_exact("did you mean `participant`?")
    answer(terminal, "Register it", "n")
    answer(terminal, "Property", "head")
    answer(terminal, "Register it", "y")
    answer(terminal, "Its type", "no such type")
    terminal.expect_exact("type")
    answer(terminal, "Property", "head")
    answer(terminal, "Register it", "y")
    answer(terminal, "Its type", "entity")
    answer(terminal, "Value (entity) [holm]", "")
    answer(terminal, "Said by", "nobody-known")
    answer(terminal, "Said by", "-")
    answer(terminal, "The claim in your words", "")
    answer(terminal, "Write it to facts/cabinet-of-westmark.yaml?", "y")

    status, _ = ended(terminal)

    assert status == 0
    assert desk.run("check").status == 0


def test_another_passage_after_a_refusal_or_none(desk: Desk) -> None:
    given = ("add", "--source", "article", "--quote", "Norrland, Sudmark", "--subject", "alliance",
             "--property", "member", "--value", "norrland, sudmark, estovia")  # fmt: skip
    terminal = desk.talk(*given)
    answer(terminal, "Change", "passage")
    answer(terminal, "Passage", "Norrland, Sudmark and Estovia")
    answer(terminal, "Quotation", "Norrland, Sudmark and Estovia")
    answer(terminal, "Write it to", "y")
    assert ended(terminal)[0] == 0

    before = desk.files()
    terminal = desk.talk(*given, "--id", "another")
    answer(terminal, "Change", "nothing")
    answer(terminal, "Keep it as a draft", "n")
    assert ended(terminal)[0] == 1
    assert desk.files() == before


def test_the_end_of_what_is_typed_is_like_ctrl_c(desk: Desk) -> None:
    terminal = desk.talk("add")
    terminal.expect_exact("Source")
    for _ in range(60):  # the question stands there a moment before the terminal listens
        terminal.sendeof()
        if terminal.expect([pexpect.EOF, pexpect.TIMEOUT], timeout=1) == 0:
            break

    assert ended(terminal)[0] == 130


def test_a_project_without_a_source_says_how_to_take_one_in(tmp_path: Path) -> None:
    status, told = ended(Desk(tmp_path).talk("add"))

    assert status == 2
    assert "onrecord source add" in told


def test_completion_on_a_terminal_that_can_move_its_cursor(desk: Desk) -> None:
    terminal = desk.talk("add", "--quote", "Norrland, Sudmark and Estovia", terminal="xterm")
    for question, typed, offered in (("Source", "a", " article "), ("Subject", "river al", " alliance ")):
        terminal.expect_exact(question)
        terminal.expect_exact(CURSOR_SHOWN)
        terminal.send(typed)
        terminal.expect_exact(offered)
        terminal.send("\t")
        terminal.expect_exact(CURSOR_SHOWN)
        terminal.send("\r")
    terminal.expect_exact("Property")
    terminal.expect_exact(CURSOR_SHOWN)
    interrupt(terminal)

    assert ended(terminal)[0] == 130


def test_what_somebody_else_wrote_meanwhile_is_not_written_over(desk: Desk) -> None:
    terminal = desk.talk("add", "--source", "article", "--quote", "Norrland, Sudmark and Estovia",
                         "--subject", "alliance", "--property", "member", "--value", "norrland, sudmark")  # fmt: skip
    terminal.expect_exact("Write it to facts/alliance.yaml?")
    text = desk.read(FACTS) + "# a colleague's remark\n"
    (desk.root / FACTS).write_text(text)
    terminal.sendline("y")

    status, told = ended(terminal)

    assert status == 2
    assert "changed meanwhile" in told
    assert desk.read(FACTS) == text


def test_what_the_flags_register_is_written_along_with_what_the_dialogue_registers(desk: Desk) -> None:
    terminal = desk.talk("add", "--source", "article", "--quote", "Prime Minister Ida Holm", "--property", "place",
                         "--new-entity", "marrin:place:Marrin", "--new-entity", "ostwick:place:Ostwick",
                         "--value", "westmark", "--inferred", "The article speaks of Westmark.")  # fmt: skip
    answer(terminal, "Subject", "cabinet")
    answer(terminal, "Register it", "y")
    answer(terminal, "Its kind", "body")
    answer(terminal, "Its name", "the cabinet")
    answer(terminal, "Said by", "-")
    answer(terminal, "The claim in your words", "")
    answer(terminal, "Write it to facts/cabinet.yaml?", "y")

    status, told = ended(terminal)

    assert status == 0, told
    assert "id: cabinet" in desk.read("facts/cabinet.yaml")
    assert "id: marrin" in desk.read("facts/entities.yaml")
    assert "id: ostwick" in desk.read("facts/entities.yaml")
    assert desk.run("check").status == 0


FERRY = """\
Coastal Ferry Announced

By the news desk, March 4, 2025

A new ferry will run every day from 1 April 2025 between Sudmark, Marrin and Ostwick, the operator announced.

The ferry has two decks.
"""


@pytest.fixture
def ferry(desk: Desk) -> Desk:
    """A second article, about what is still to come, with two towns that nobody registered."""
    (desk.root / "ferry.txt").write_text(FERRY, encoding="utf-8")
    run = desk.run("source", "add", "ferry.txt", "--yes", "--id", "ferry", "--publisher", "Coast News")
    assert run.status == 0, run.errors
    return desk


FERRY_RUNS = ("--source", "ferry", "--quote", "A new ferry will run every day from 1 April 2025",
              "--new-entity", "ferry:service:ferry", "--subject", "ferry")  # fmt: skip


def test_what_is_still_to_come_is_proposed_as_planned_and_a_date_may_be_typed_in_words(ferry: Desk) -> None:
    terminal = ferry.talk("add", *FERRY_RUNS)
    answer(terminal, "Property", "begins")
    terminal.expect_exact("did you mean `starts`?")
    answer(terminal, "Register it", "n")
    answer(terminal, "Property", "starts")
    answer(terminal, "Value (time)", "1 April 2025")
    terminal.expect_exact("is written 2025-04-01")
    answer(terminal, "Said by", "")
    answer(terminal, "[planned]", "")
    answer(terminal, "The claim in your words", "")
    answer(terminal, "Write it to", "y")

    status, told = ended(terminal)

    assert status == 0, told
    assert "status: planned" in ferry.read("facts/ferry.yaml")
    assert ferry.run("check").status == 0


def test_the_status_is_proposed_to_flags_too(ferry: Desk) -> None:
    run = ferry.run("add", "--yes", *FERRY_RUNS, "--property", "starts", "--value", "2025-04-01")

    assert run.status == 0, run.text + run.errors
    assert "status: planned" in run.text
    assert "status: planned" in ferry.read("facts/ferry.yaml")


def test_a_status_that_is_refused_can_be_changed(ferry: Desk) -> None:
    terminal = ferry.talk("add", *FERRY_RUNS, "--property", "starts", "--value", "2025-04-01", "--status", "happened")
    terminal.expect_exact("--status planned")
    answer(terminal, "Change (value, passage, status, nothing) [status]", "")
    answer(terminal, "[planned]", "")
    answer(terminal, "Write it to", "y")

    assert ended(terminal)[0] == 0
    assert "status: planned" in ferry.read("facts/ferry.yaml")


def test_a_claim_that_is_refused_can_be_kept_as_a_draft(ferry: Desk) -> None:
    terminal = ferry.talk("add", *FERRY_RUNS, "--property", "starts", "--value", "2025-04-01", "--status", "happened")
    answer(terminal, "Change", "nothing")
    answer(terminal, "Keep it as a draft", "y")
    answer(terminal, "Write it to", "y")

    assert ended(terminal)[0] == 0
    assert "withdrawn:" in ferry.read("facts/ferry.yaml")


def test_members_that_no_entity_bears_are_registered_on_the_way(ferry: Desk) -> None:
    terminal = ferry.talk("add", "--source", "ferry", "--new-entity", "ferry:service:ferry", "--subject", "ferry",
                          "--property", "member")  # fmt: skip
    answer(terminal, "Passage", "ferry")
    answer(terminal, "Quotation", "")
    terminal.expect_exact("quotation: “A new ferry will run")
    answer(terminal, "Register Marrin, Ostwick as state?", "")
    answer(terminal, "Value (set) [sudmark, marrin, ostwick]", "")
    answer(terminal, "the whole list", "n")
    answer(terminal, "Said by", "")
    answer(terminal, "[planned]", "")
    answer(terminal, "The claim in your words", "")
    answer(terminal, "Write it to", "y")

    status, told = ended(terminal)

    assert status == 0, told
    assert "id: ostwick" in ferry.read("facts/ferry.yaml")
    assert ferry.run("check").status == 0


def test_a_member_typed_that_nobody_knows_can_be_registered_or_is_told_what_to_do(ferry: Desk) -> None:
    terminal = ferry.talk("add", "--source", "ferry", "--quote", "between Sudmark, Marrin and Ostwick",
                          "--new-entity", "ferry:service:ferry",
                          "--subject", "ferry", "--property", "member")  # fmt: skip
    answer(terminal, "Register Marrin, Ostwick", "n")
    answer(terminal, "Value", "sudmark, ostwick")
    answer(terminal, "Register it as a new one?", "n")
    terminal.expect_exact("or Ctrl-C to leave")
    answer(terminal, "Value", "sudmark, ostwick")
    answer(terminal, "Register it as a new one?", "y")
    answer(terminal, "Its name", "Ostwick")
    terminal.expect_exact("Write it to")
    interrupt(terminal)

    assert ended(terminal)[0] == 130


def test_enter_says_what_is_wanted(desk: Desk) -> None:
    terminal = desk.talk("add")
    answer(terminal, "Source", "")
    terminal.expect_exact("the sources are article; Tab shows the choices; Ctrl-C leaves")
    interrupt(terminal)

    assert ended(terminal)[0] == 130


def test_suggestions_tell_what_is_planned_and_the_names_that_no_entity_bears(ferry: Desk) -> None:
    run = ferry.run("suggest", "ferry")

    assert run.status == 0
    assert "status: planned" in run.text
    assert "names that no entity bears, so that no list of them is read: Marrin, Ostwick" in run.errors


def test_drafts_are_numbered_from_one(ferry: Desk) -> None:
    assert ferry.run("add", "--yes", *FERRY_RUNS, "--property", "starts", "--value", "2025-04-01").status == 0

    text = ferry.run("suggest", "article").text

    assert "draft-2" not in text or "draft-1" in text


def test_words_that_stand_in_several_sentences_show_them_to_pick_from(desk: Desk) -> None:
    terminal = desk.talk("add", "--source", "article")
    answer(terminal, "Passage", "River Alliance")
    terminal.expect_exact("Westmark is not considering joining")
    answer(terminal, "Which of these", "1")
    terminal.expect_exact("the sentence: “")
    answer(terminal, "Quotation", "")
    terminal.expect_exact("quotation: “")
    interrupt(terminal)

    assert ended(terminal)[0] == 130
