"""`onrecord source add`: a file becomes a source, with what it tells of itself proposed."""

import hashlib
import os
from pathlib import Path

import pytest

from cli.desk import ARTICLE, Desk, ended, interrupt, only_added, play

SOURCES = "facts/sources.yaml"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = Desk(tmp_path)
    (tmp_path / "Some Article.txt").write_text(ARTICLE, encoding="utf-8")
    return desk


def test_a_file_is_copied_pinned_and_registered(desk: Desk) -> None:
    before = desk.files()

    run = desk.run(
        "source", "add", "Some Article.txt", "--yes", "--publisher", "River News", "--url", "https://r.example"
    )

    assert run.status == 0, run.errors
    after = desk.files()
    assert set(after) - set(before) == {"seeds/Some Article.txt", SOURCES}
    assert all(after[path] == before[path] for path in before)
    assert after["seeds/Some Article.txt"] == ARTICLE.encode()
    assert desk.read(SOURCES).splitlines() == [
        "sources:",
        "  - id: some-article",
        "    path: Some Article.txt",
        f"    sha256: {hashlib.sha256(ARTICLE.encode()).hexdigest()}",
        "    title: River Alliance Gains a Member Before Autumn Summit",
        "    publisher: River News",
        "    url: https://r.example",
        "    published: 2025-03-04",
        "    published_note: 'Printed on line 5: March 4, 2025.'",
        "    body: 3, 7, 11-13",
    ]
    assert desk.run("check").status == 0


@pytest.mark.slow
def test_proposals_are_taken_or_corrected_on_the_terminal(desk: Desk) -> None:
    terminal = desk.talk("source", "add", "Some Article.txt", "--url", "https://r.example")
    play(
        terminal,
        ("Title [River Alliance Gains", ""),
        ("Publisher", "River News"),
        "A day, or [first..last] for some day in a range; - when nothing tells.",
        ("Published on", "[2025-03-03..2025-03-04]"),
        ("How that is known", "the byline, and a time zone that is not given"),
        ("Language [en]", ""),
        "  left out, line 9: Subscribe",
        ("The article's own lines [3, 7, 11-13]", "3, 7-13"),
    )

    assert ended(terminal)[0] == 0
    text = desk.read(SOURCES)
    assert "published: '[2025-03-03..2025-03-04]'" in text
    assert "body: 3, 7-13" in text
    assert "publisher: River News" in text


def test_the_lines_that_are_no_lines_of_the_article_are_shown(desk: Desk) -> None:
    many = "".join(f"Menu {number}\n\n" for number in range(20))
    (desk.root / "Some Article.txt").write_text(many + ARTICLE, encoding="utf-8")

    told = desk.run("source", "add", "Some Article.txt", "--yes").text

    assert "left out, line 1: Menu 0\n" in told
    assert "and 11 more lines" in told


@pytest.mark.slow
def test_a_dash_leaves_out_what_is_proposed(desk: Desk) -> None:
    terminal = desk.talk("source", "add", "Some Article.txt", "--url", "", "--publisher", "", "--body", "3, 7-13")
    for question, words in (("Title", "-"), ("Published on", "-"), ("How that is known", "-"), ("Language", "")):
        terminal.expect_exact(question)
        terminal.sendline(words)

    assert ended(terminal)[0] == 0
    assert "title" not in desk.read(SOURCES)
    assert "published" not in desk.read(SOURCES)


@pytest.mark.slow
def test_ctrl_c_half_way_leaves_nothing(desk: Desk) -> None:
    before = desk.files()
    terminal = desk.talk("source", "add", "Some Article.txt")
    terminal.expect_exact("Title")
    terminal.sendline("")
    terminal.expect_exact("Publisher")
    interrupt(terminal)

    assert ended(terminal)[0] == 130
    assert desk.files() == before


def test_a_second_source_is_added_below_the_first(desk: Desk) -> None:
    desk.run("source", "add", "Some Article.txt", "--yes")
    text = desk.read(SOURCES) + "\n# remarks at the end\n"
    (desk.root / SOURCES).write_text(text)
    (desk.root / "other.md").write_text("One more article says that nothing at all has happened since then.\n")

    run = desk.run("source", "add", "other.md", "--yes", "--id", "other-2025", "--language", "de")

    assert run.status == 0, run.errors
    added = only_added(text, desk.read(SOURCES))
    assert "  - id: other-2025" in added
    assert "    language: de" in added


def test_a_file_that_stands_in_seeds_already_is_only_registered(desk: Desk) -> None:
    (desk.root / "seeds/deep").mkdir()
    (desk.root / "Some Article.txt").rename(desk.root / "seeds/deep/a.txt")

    assert desk.run("source", "add", "seeds/deep/a.txt", "--yes").status == 0

    assert "path: deep/a.txt" in desk.read(SOURCES)
    assert list((desk.root / "seeds").rglob("*.txt")) == [desk.root / "seeds/deep/a.txt"]


def test_the_same_bytes_are_refused_under_any_name(desk: Desk) -> None:
    desk.run("source", "add", "Some Article.txt", "--yes")
    (desk.root / "copy.txt").write_text(ARTICLE)
    before = desk.files()

    run = desk.run("source", "add", "copy.txt", "--yes")

    assert run.status == 2
    assert "source some-article already" in run.errors
    assert desk.files() == before


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("latin.txt", "Armee für den Frieden".encode("latin-1"), "not UTF-8"),
        ("wide.txt", "Friede".encode("utf-16"), "UTF-16"),
        ("empty.txt", b" \n", "no words"),
        ("page.pdf", b"%PDF", ".txt"),
    ],
)
def test_what_is_no_text_is_refused_with_the_reason(desk: Desk, name: str, data: bytes, told: str) -> None:
    (desk.root / name).write_bytes(data)
    before = desk.files()

    run = desk.run("source", "add", name, "--yes")

    assert run.status == 2
    assert told in run.errors
    assert desk.files() == before


def test_a_changed_version_of_a_source_is_for_pin(desk: Desk) -> None:
    desk.run("source", "add", "Some Article.txt", "--yes")
    (desk.root / "seeds/Some Article.txt").write_text(ARTICLE + "One more line.\n")

    assert "`onrecord pin` tells" in desk.run("source", "add", "seeds/Some Article.txt", "--yes").errors


def test_a_changed_version_beside_the_project_is_to_be_copied_over_the_source_first(desk: Desk) -> None:
    desk.run("source", "add", "Some Article.txt", "--yes")
    newer = ARTICLE + "One more line.\n"
    (desk.root / "Some Article.txt").write_text(newer)

    run = desk.run("source", "add", "Some Article.txt", "--yes")

    assert run.status == 2
    assert "copy it over seeds/Some Article.txt, then `onrecord pin`" in run.errors
    (desk.root / "seeds/Some Article.txt").write_text(newer)
    assert desk.run("pin", "--yes").status == 0
    assert desk.run("check").status == 0


def test_another_file_of_the_same_name_is_refused(desk: Desk) -> None:
    (desk.root / "seeds/Some Article.txt").write_text("something else")

    run = desk.run("source", "add", "Some Article.txt", "--yes")

    assert run.status == 2
    assert "rename" in run.errors


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--id", "Not An Id"), "id"),
        (("--published", "yesterday"), "yesterday"),
        (("--body", "1-999"), "last line"),
        (("--body", "one to ten"), "1-10"),
    ],
)
def test_fields_that_would_not_be_right_are_refused(desk: Desk, arguments: tuple[str, ...], told: str) -> None:
    before = desk.files()

    run = desk.run("source", "add", "Some Article.txt", "--yes", *arguments)

    assert run.status == 2
    assert told in run.errors
    assert desk.files() == before


def test_an_id_is_taken_once_and_a_page_without_a_date_says_so(desk: Desk) -> None:
    desk.run("source", "add", "Some Article.txt", "--yes", "--id", "taken")
    (desk.root / "other.txt").write_text("One more article says that nothing at all has happened since then.\n")

    assert "another id" in desk.run("source", "add", "other.txt", "--yes", "--id", "taken").errors
    assert "No date is printed" in desk.run("source", "add", "other.txt", "--yes").text


def test_names_and_kinds_of_files_that_no_source_may_have(desk: Desk) -> None:
    (desk.root / "back\\slash.txt").write_text("One more article says that nothing at all has happened since then.\n")
    os.mkfifo(desk.root / "pipe.txt")

    assert "backslash" in desk.run("source", "add", "back\\slash.txt", "--yes").errors
    assert "is no file" in desk.run("source", "add", "pipe.txt", "--yes").errors


def test_files_too_large_or_not_to_be_read(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("onrecord.authoring.sources.taking_in.MAX_BYTES", 10)
    assert "larger than" in desk.run("source", "add", "Some Article.txt", "--yes").errors
    monkeypatch.undo()

    def refused(_path: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("onrecord.authoring.sources.taking_in.Path.read_bytes", refused)
    assert "Permission denied" in desk.run("source", "add", "Some Article.txt", "--yes").errors


def test_a_date_that_is_given_gets_no_note_of_another_one(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")

    run = desk.run("source", "add", "article.txt", "--yes", "--published", "2025-03-05")

    assert run.status == 0
    assert "published: 2025-03-05" in run.text
    assert "published_note" not in run.text
