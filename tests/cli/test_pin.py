"""`onrecord pin`: what became of each quotation is told first, and nothing is written without a yes."""

import hashlib
from pathlib import Path

import pytest

from cli.desk import ARTICLE, Desk, ended

FACTS = "facts/alliance.yaml"
CLAIMS = (
    ("--from", "The River Alliance currently", "--to", "Estovia", "--subject", "alliance", "--property", "member"),
    ("--quote", "The joint drills began on February 10", "--subject", "drills", "--property", "starts"),
    ("--quote", "about 2,500 soldiers from all", "--subject", "drills", "--property", "personnel"),
)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = Desk(tmp_path).with_article()
    for claim in CLAIMS:
        assert desk.add(*claim, "--file", "alliance.yaml").status == 0
    return desk


def change(desk: Desk, *pairs: tuple[str, str]) -> str:
    """Change words of the source; return its new hash."""
    text = ARTICLE
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    (desk.root / "seeds/article.txt").write_text(text, encoding="utf-8")
    return hashlib.sha256(text.encode()).hexdigest()


def test_nothing_to_pin(desk: Desk) -> None:
    run = desk.run("pin", "--repair")

    assert run.status == 0
    assert "as it was pinned" in run.text


def test_each_quotation_s_fate_is_told_and_nothing_written_without_yes(desk: Desk) -> None:
    change(
        desk,
        ("currently includes", "at present has"),
        ("The joint drills began on February 10 with", "It is said that"),
    )
    before = desk.files()

    run = desk.run("pin", "article")

    assert run.status == 1
    assert "alliance-member is altered, on line 7" in run.text or "alliance-member is gone" in run.text
    assert "drills-personnel still stands, on line 11" in run.text
    assert "drills-starts is gone" in run.text
    assert "Nothing was written" in run.text
    assert desk.files() == before


def test_yes_pins_the_bytes_that_are_there(desk: Desk) -> None:
    new = change(desk, ("Subscribe", "Subscribe now"))
    old = hashlib.sha256(ARTICLE.encode()).hexdigest()
    before = desk.files()

    run = desk.run("pin", "--yes")

    assert run.status == 0
    after = desk.files()
    assert after == before | {"facts/sources.yaml": before["facts/sources.yaml"].replace(old.encode(), new.encode())}
    assert desk.run("check").status == 0


def test_words_that_moved_out_of_the_article_s_lines_are_found(desk: Desk) -> None:
    change(desk, ("Skip to content\n", "Skip to content\n" + "\n" * 9))

    run = desk.run("pin")

    assert "alliance-member is gone; word for word it stands on line 16 now, outside `body`" in run.text


def test_a_source_that_became_too_short_cannot_be_pinned(desk: Desk) -> None:
    (desk.root / "seeds/article.txt").write_text("short\n")

    run = desk.run("pin", "--yes")

    assert run.status == 1
    assert "`body` goes up to line 13" in run.text


def test_repair_quotes_the_source_s_own_words(desk: Desk) -> None:
    change(desk, ("currently includes", "at present includes"))

    shown = desk.run("pin", "--repair")
    assert shown.status == 1
    assert "-          The River Alliance currently includes" in shown.text
    assert "+          The River Alliance at present includes" in shown.text

    done = desk.run("pin", "--repair", "--yes")
    assert done.status == 0, done.text
    assert "quote: >-\n          The River Alliance at present includes Norrland, Sudmark and Estovia\n" in desk.read(
        FACTS
    )
    assert "{id: norrland, kind: state, name: Norrland}   # the largest" in desk.read(FACTS)
    assert desk.run("check").status == 0


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("about 2,500 soldiers", "about 3,500 soldiers"),
        ("February 10", "February 12"),
        ("Sudmark and Estovia", "Sudmark and Westmark"),
        ("joint drills began", "joint drills never began"),
        ("soldiers from all", "soldiers from not all"),
    ],
)
def test_what_turns_the_meaning_is_never_repaired_without_a_person(desk: Desk, old: str, new: str) -> None:
    change(desk, (old, new))
    before = desk.read(FACTS)

    run = desk.run("pin", "--repair", "--yes")

    assert run.status == 1
    assert "a person decides" in run.text
    assert desk.read(FACTS) == before
    assert desk.run("check").status == 1


def test_a_number_in_words_is_a_number(desk: Desk) -> None:
    assert desk.add("--quote", "soldiers from all three of its states", "--subject", "alliance", "--property", "member",
                    "--value", "norrland", "--inferred", "counted").status == 0  # fmt: skip
    change(desk, ("all three of its", "all four of its"))
    before = desk.read(FACTS)

    assert desk.run("pin", "--repair", "--yes").status == 1
    assert desk.read(FACTS) == before


def test_a_repair_says_what_it_left_as_it_was(desk: Desk) -> None:
    change(desk, ("currently includes", "at present includes"))

    run = desk.run("pin", "--repair", "--yes")

    assert "alliance-member says: The River Alliance currently includes Norrland, Sudmark and Estovia\n" in run.text
    assert "Look at `says` and `value` there" in run.text


def test_how_a_quotation_is_altered_is_told_without_repair_too(desk: Desk) -> None:
    change(desk, ("2,500", "3,500"))

    run = desk.run("pin")

    assert "drills-personnel: the number is another one in article\n  quoted: about 2,500 soldiers" in run.text
    assert "  source: about 3,500 soldiers" in run.text


def test_a_quotation_that_was_never_right_is_repaired_too_but_told_only_then(desk: Desk) -> None:
    facts = desk.read(FACTS)
    (desk.root / FACTS).write_text(
        facts.replace("          The River Alliance currently", "          The River Alliance now")
    )

    assert desk.run("pin").text == "Every source is as it was pinned.\n"
    assert desk.run("pin", "--repair", "--yes").status == 0
    assert desk.read(FACTS) == facts


@pytest.mark.slow
def test_without_yes_a_person_is_told_how_to_be_asked_and_nothing_is_written(desk: Desk) -> None:
    change(desk, ("February 10", "February 12"))
    before = desk.files()

    status, told = ended(desk.talk("pin", "--repair"))

    assert status == 1
    assert "1 altered quotation is left: it changes what is said, so a person decides" in told
    assert "`onrecord pin --repair --yes` asks on a terminal" in told
    assert desk.files() == before


@pytest.mark.slow
@pytest.mark.parametrize("yes", [True, False])
def test_a_person_s_answer_decides(desk: Desk, *, yes: bool) -> None:
    change(desk, ("February 10", "February 12"))
    terminal = desk.talk("pin", "--repair", "--yes")
    terminal.expect_exact("drills-starts: quote the source's words from now on?")
    terminal.sendline("y" if yes else "n")

    assert ended(terminal)[0] == (0 if yes else 1)
    assert ("began on February 12" in desk.read(FACTS)) is yes


def test_an_unknown_source_is_told(desk: Desk) -> None:
    assert "did you mean `article`" in desk.run("pin", "artcle").errors


def test_a_source_without_quotations_says_so(desk: Desk) -> None:
    (desk.root / "alone.txt").write_text("One more article says that nothing at all has happened since then.\n")
    desk.run("source", "add", "alone.txt", "--yes")
    (desk.root / "seeds/alone.txt").write_text("One more article says that much has happened since then.\n")

    assert "no quotation is taken from it" in desk.run("pin", "alone").text


def test_a_project_that_forgives_no_white_space_is_repaired_to_the_letter(desk: Desk) -> None:
    change(desk, ("currently includes", "at present  includes"))
    (desk.root / "pyproject.toml").write_text('[tool.onrecord]\nforbidden_tiers = ["whitespace"]\n')

    assert desk.run("pin", "--repair", "--yes").status == 0
    assert "quote: |-\n          The River Alliance at present  includes Norrland" in desk.read(FACTS)


def test_a_byte_order_mark_stays(desk: Desk) -> None:
    file = desk.root / "facts/sources.yaml"
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes())
    change(desk, ("Subscribe", "Subscribe now"))

    assert desk.run("pin", "--yes").status == 0
    assert file.read_bytes().startswith(b"\xef\xbb\xbfsources:")
