"""A person adds a claim on the terminal: takes what is proposed, corrects it, or leaves half-way."""

from pathlib import Path

import pexpect
import pytest

from cli.desk import Desk, ended, interrupt, only_added, play

pytestmark = pytest.mark.slow

FACTS = "facts/alliance.yaml"
CURSOR_SHOWN = "\x1b[?25h"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path).with_article()


def test_taking_what_is_proposed(desk: Desk) -> None:
    before = desk.read(FACTS)
    terminal = desk.talk("add")
    play(
        terminal,
        ("Source [article]", ""),
        ("Passage", "The River Alliance currently … Estovia"),
        ("Subject", "alliance"),
        ("Property", "member"),
        ("Value (set) [norrland, sudmark, estovia]", ""),
        ("the whole list", "y"),
        ("Said by", ""),
        ("The claim in your words", "The alliance has three members."),
        "no other claim speaks of member of alliance",
        ("Write it to facts/alliance.yaml?", "y"),
    )

    status, _ = ended(terminal)

    assert status == 0
    added = only_added(before, desk.read(FACTS))
    assert "    value: [norrland, sudmark, estovia]" in added
    assert "    complete: true" in added
    assert desk.run("check").status == 0


def test_correcting_an_id_that_is_not_known_and_a_value_that_is_refused(desk: Desk) -> None:
    before = desk.read(FACTS)
    terminal = desk.talk("add", "--source", "article")
    play(
        terminal,
        ("Passage", "words that stand nowhere in it"),
        "does not stand in source article",
        ("Passage", "The joint drills began on February 10"),
        ("Quotation", "The joint drills began on February 10"),
        ("Subject", "dril"),
        ("did you mean `drills` (joint drills)? [Y/n]", ""),
        ("Property", "starts"),
        ("Value (time) [2025-02-10]", "2025-02-11"),
        ("Said by", "-"),
        ("The claim in your words", ""),
        "refused  G301",
        ("Change", "value"),
        ("Value (time) [2025-02-10]", ""),
        ("Write it to", "y"),
    )

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
    play(terminal, *answers[:questions])
    terminal.expect_exact([*answers, ("The claim in your words", "")][questions][0])

    told = interrupt(terminal)

    assert ended(terminal)[0] == 130
    assert "nothing more was written" in told
    assert desk.files() == before


def test_saying_no_at_the_end_writes_nothing(desk: Desk) -> None:
    before = desk.files()
    terminal = desk.talk("add", "--source", "article", "--quote", "Norrland, Sudmark and Estovia",
                         "--subject", "alliance", "--property", "member", "--value", "norrland, sudmark")  # fmt: skip
    play(terminal, ("Write it to facts/alliance.yaml?", "n"))

    status, _ = ended(terminal)

    assert status == 1
    assert desk.files() == before


def test_registering_a_subject_and_a_property_on_the_way(desk: Desk) -> None:
    terminal = desk.talk("add", "--source", "article")
    play(
        terminal,
        ("Passage", ""),
        "Tab shows the choices",
        ("Passage", "Prime Minister Ida Holm"),
        ("Quotation", "Prime Minister Ida Holm"),
        "quotation: “Prime Minister Ida Holm”",
        ("Subject", "Cabinet of Westmark"),
        ("Register it", "y"),
        ("Its kind", "body"),
        ("Its name [Cabinet of Westmark]", ""),
        ("Its id [cabinet-of-westmark]", ""),
        ("Property", "partcipant"),
        "did you mean `participant`?",
        ("Register it", "n"),
        ("Property", "head"),
        ("Register it", "y"),
        ("Its type: time, duration, set (a list of entities), entity (one entity)", "no such type"),
        "there is no `no such type`",
        ("Its type", "entity"),
        ("Of which kind its values are, such as state or person (- for any)", "person"),
        ("Value (entity) [holm]", ""),
        ("Said by", "nobody-known"),
        ("Register it as a new one?", "n"),
        ("Said by", "-"),
        ("The claim in your words", ""),
        ("Write it to facts/cabinet-of-westmark.yaml?", "y"),
    )

    status, _ = ended(terminal)

    assert status == 0
    assert desk.run("check").status == 0


def test_another_passage_after_a_refusal_or_none(desk: Desk) -> None:
    given = ("add", "--source", "article", "--quote", "Norrland, Sudmark", "--subject", "alliance",
             "--property", "member", "--value", "norrland, sudmark, estovia")  # fmt: skip
    terminal = desk.talk(*given)
    play(
        terminal,
        ("Change", "passage"),
        ("Passage", "Norrland, Sudmark and Estovia"),
        ("Quotation", "Norrland, Sudmark and Estovia"),
        ("Write it to", "y"),
    )
    assert ended(terminal)[0] == 0

    before = desk.files()
    terminal = desk.talk(*given, "--id", "another")
    play(
        terminal,
        ("Change", "nothing"),
        ("Keep it as a draft", "n"),
    )
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
    play(
        terminal,
        ("Subject", "cabinet"),
        ("Register it", "y"),
        ("Its kind", "body"),
        ("Its name", "the cabinet"),
        ("Said by", "-"),
        ("The claim in your words", ""),
        ("Write it to facts/cabinet.yaml?", "y"),
    )

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
    play(
        terminal,
        ("Property", "begins"),
        "did you mean `starts`?",
        ("Register it", "n"),
        ("Property", "starts"),
        ("Value (time)", "1 April 2025"),
        "is written 2025-04-01",
        ("Said by", ""),
        ("[planned]", ""),
        ("The claim in your words", ""),
        ("Write it to", "y"),
    )

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
    play(
        terminal,
        "change the status: what is still to come is planned",
        ("Change (value, passage, subject, speaker, status, says, nothing) [status]", ""),
        ("[planned]", ""),
        ("Write it to", "y"),
    )

    assert ended(terminal)[0] == 0
    assert "status: planned" in ferry.read("facts/ferry.yaml")


def test_a_claim_that_is_refused_can_be_kept_as_a_draft(ferry: Desk) -> None:
    terminal = ferry.talk("add", *FERRY_RUNS, "--property", "starts", "--value", "2025-04-01", "--status", "happened")
    play(
        terminal,
        ("Change", "nothing"),
        ("Keep it as a draft", "y"),
        ("Write it to", "y"),
    )

    assert ended(terminal)[0] == 0
    assert "withdrawn:" in ferry.read("facts/ferry.yaml")


def test_members_that_no_entity_bears_are_registered_on_the_way(ferry: Desk) -> None:
    terminal = ferry.talk("add", "--source", "ferry", "--new-entity", "ferry:service:ferry", "--subject", "ferry",
                          "--property", "member")  # fmt: skip
    play(
        terminal,
        ("Passage", "ferry"),
        ("Quotation", ""),
        "quotation: “A new ferry will run",
        ("Register Marrin, Ostwick as state?", ""),
        ("Value (set) [sudmark, marrin, ostwick]", ""),
        ("the whole list", "n"),
        ("Said by", ""),
        ("[planned]", ""),
        ("The claim in your words", ""),
        ("Write it to", "y"),
    )

    status, told = ended(terminal)

    assert status == 0, told
    assert "id: ostwick" in ferry.read("facts/ferry.yaml")
    assert ferry.run("check").status == 0


def test_a_member_typed_that_nobody_knows_can_be_registered_or_is_told_what_to_do(ferry: Desk) -> None:
    terminal = ferry.talk("add", "--source", "ferry", "--quote", "between Sudmark, Marrin and Ostwick",
                          "--new-entity", "ferry:service:ferry",
                          "--subject", "ferry", "--property", "member")  # fmt: skip
    play(
        terminal,
        ("Register Marrin, Ostwick", "n"),
        ("Value", "sudmark, ostwick"),
        ("Register it as a new one?", "n"),
        "or Ctrl-C to leave",
        ("Value", "sudmark, ostwick"),
        ("Register it as a new one?", "y"),
        ("Its name", "Ostwick"),
        "Write it to",
    )
    interrupt(terminal)

    assert ended(terminal)[0] == 130


def test_enter_says_what_is_wanted(ferry: Desk) -> None:
    terminal = ferry.talk("add")
    play(
        terminal,
        ("Source", ""),
        "the sources are article, ferry; Tab shows the choices; Ctrl-C leaves",
    )
    interrupt(terminal)

    assert ended(terminal)[0] == 130


def test_suggestions_tell_what_is_planned_and_the_names_that_no_entity_bears(ferry: Desk) -> None:
    run = ferry.run("suggest", "ferry")

    assert run.status == 0
    assert "status: planned" in run.text
    assert "names not registered yet, so that no list of them is read: Marrin, Ostwick" in run.errors


def test_words_that_stand_in_several_sentences_show_them_to_pick_from(desk: Desk) -> None:
    terminal = desk.talk("add", "--source", "article")
    play(
        terminal,
        ("Passage", "River Alliance"),
        "Westmark is not considering joining",
        ("Which of these", "1"),
        "the sentence: “",
        ("Quotation", ""),
        "quotation: “",
    )
    interrupt(terminal)

    assert ended(terminal)[0] == 130


def test_the_words_that_answer_a_new_property_are_asked_for(desk: Desk) -> None:
    terminal = desk.talk("add", "--source", "article", "--subject", "westmark", "--said-by", "holm",
                         "--quote", "Westmark is not considering joining the River Alliance")  # fmt: skip
    play(
        terminal,
        ("Property", "entry"),
        ("Register it", "y"),
        ("Its type", "yesno"),
        ("Words that say yes (commas between; - for none)", "joining, entering"),
        ("Words that say no (commas between; - for none)", "-"),
        ("Value (yesno) [no]", ""),
        ("The claim in your words", ""),
        ("Write it to", "y"),
    )

    status, told = ended(terminal)

    assert status == 0, told
    assert "    yes_words: [joining, entering]\n" in desk.read("facts/westmark.yaml")
    assert desk.run("check").status == 0


def test_a_name_is_as_good_as_an_id(desk: Desk) -> None:
    terminal = desk.talk("add", "--source", "article", "--property", "joining",
                         "--quote", "Westmark is not considering joining the River Alliance")  # fmt: skip
    play(
        terminal,
        ("Subject", "WESTMARK"),
        ("Value (yesno) [no]", ""),
        ("Said by", "ida holm"),
        ("The claim in your words", ""),
        ("Write it to", "y"),
    )
    assert ended(terminal)[0] == 0
    assert "subject: westmark\n" in desk.read("facts/westmark.yaml")
    assert "said_by: holm\n" in desk.read("facts/westmark.yaml")


def test_a_place_and_a_speaker_that_nobody_knows_are_registered_by_their_names(desk: Desk) -> None:
    terminal = desk.talk("add", "--source", "article", "--quote", "its secretary told us in Norrland's capital",
                         "--property", "place")  # fmt: skip
    play(
        terminal,
        ("Subject", "drills"),
        ("Value (place)", "River Town"),
        ("Register it as a new one?", "y"),
        ("Its kind", "town"),
        ("Its name [River Town]", ""),
        ("Its id [river-town]", ""),
        ("Said by", "The secretary"),
        ("Register it as a new one?", "y"),
        ("Its kind", "person"),
        ("Its name [The secretary]", "secretary"),
        ("Its id [secretary]", ""),
        ("The claim in your words", ""),
        ("Change", "nothing"),
        ("Keep it as a draft", "y"),
        ("Write it to", "y"),
    )

    status, told = ended(terminal)

    assert status == 0, told
    assert "id: secretary" in desk.read("facts/drills.yaml")


def test_a_length_of_time_may_be_typed_in_words(ferry: Desk) -> None:
    terminal = ferry.talk("add", *FERRY_RUNS, "--property", "lasts")
    play(terminal, ("Value (duration)", "long"), "is wanted", ("Value (duration)", "9 days"), "9 days is written P9D")
    interrupt(terminal)

    assert ended(terminal)[0] == 130
