"""A person adds what contradicts other claims: on their word only, and never by a slip."""

from pathlib import Path

import pytest

from cli.desk import Desk, ended, play

pytestmark = pytest.mark.slow

FACTS = "facts/alliance.yaml"


@pytest.fixture
def listed(tmp_path: Path) -> Desk:
    """The whole list of members stands on record already."""
    desk = Desk(tmp_path).with_article()
    run = desk.add("--from", "The River Alliance currently", "--to", "Estovia", "--subject", "alliance",
                   "--property", "member", "--complete")  # fmt: skip
    assert run.status == 0, run.errors
    return desk


FEWER = ("add", "--source", "article", "--from", "The River", "--to", "Norrland", "--subject", "alliance",
         "--property", "member", "--value", "norrland", "--complete", "--as-of", "2025-03-04")  # fmt: skip
WAYS_OUT = "Write it all the same, change it, keep it as a draft, or leave it (write, change, draft, leave) [leave]"


def test_a_claim_that_contradicts_others_is_left_unless_somebody_says_otherwise(listed: Desk) -> None:
    before = listed.files()
    terminal = listed.talk(*FEWER)
    play(terminal, "It contradicts alliance-member.", (WAYS_OUT, ""))

    status, told = ended(terminal)

    assert status == 1
    assert "Not written" in told
    assert listed.files() == before


def test_dissent_is_written_on_a_person_s_word_with_a_dispute_to_paste(listed: Desk) -> None:
    terminal = listed.talk(*FEWER)
    play(terminal, (WAYS_OUT, "write"))

    status, told = ended(terminal)

    assert status == 0
    assert "between: [alliance-member, alliance-member-2]" in told
    assert "complete: true" in listed.read(FACTS)


def test_a_contradiction_that_was_a_slip_is_changed(listed: Desk) -> None:
    terminal = listed.talk(*FEWER)
    play(
        terminal,
        (WAYS_OUT, "change"),
        ("Change (value, passage, subject, speaker, status, says) [value]", "passage"),
        ("Passage", "The River Alliance currently … Estovia"),
        ("Change (value, passage, subject, speaker, status, says, nothing) [value]", ""),
        ("Value", "norrland, sudmark, estovia"),
        ("the whole list", "y"),
        "agrees with alliance-member",
        ("Write it to", "y"),
    )

    assert ended(terminal)[0] == 0
    assert listed.run("check").status == 0


def test_a_contradiction_can_be_kept_as_a_draft(listed: Desk) -> None:
    terminal = listed.talk(*FEWER)
    play(terminal, (WAYS_OUT, "draft"), "a draft: withdrawn, it takes part in nothing", ("Write it to", "y"))

    assert ended(terminal)[0] == 0
    assert "draft: M501" in listed.read(FACTS)
    assert listed.run("check").status == 0


def test_yes_alone_writes_no_contradiction_on_a_terminal_either(listed: Desk) -> None:
    before = listed.files()

    status, told = ended(listed.talk(*FEWER, "--yes"))

    assert status == 1
    assert "--disagrees" in told
    assert listed.files() == before
