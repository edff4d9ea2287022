"""A project in a folder and a user who runs commands in it, with answers typed on a terminal or with nobody there."""

import difflib
import os
import re
import signal
import sys
from pathlib import Path

import pexpect

from gate.running import Run, run_onrecord

MAIN = "import sys; from onrecord.cli import main; main()"

ARTICLE = """\
Skip to content

River Alliance Gains a Member Before Autumn Summit

By the news desk, March 4, 2025

The River Alliance currently includes Norrland, Sudmark and Estovia, its secretary told us in Norrland's capital.

Subscribe

The joint drills began on February 10 with the participation of about 2,500 soldiers from all three of its states.

Westmark is not considering joining the River Alliance, Prime Minister Ida Holm told reporters on March 3.
"""

FACTS = """\
# What the alliance is.
onrecord: 1

entities:
  - {id: alliance, kind: organisation, name: River Alliance}
  - {id: norrland, kind: state, name: Norrland}   # the largest
  - {id: sudmark, kind: state, name: Sudmark}
  - {id: estovia, kind: state, name: Estovia}
  - {id: westmark, kind: state, name: Westmark}
  - {id: holm, kind: person, name: Ida Holm, acts_for: westmark}
  - {id: drills, kind: exercise, name: joint drills}

properties:
  - {id: member, type: set, of: state}
  - {id: personnel, type: quantity, unit: people}   # soldiers
  - {id: joining, type: yesno, yes_words: [joining], no_words: [not considering joining]}
"""


class Desk:
    """A project with one article and the entities that it names."""

    def __init__(self, root: Path) -> None:
        self.root = root
        (root / "facts").mkdir(parents=True)
        (root / "seeds").mkdir()
        (root / "pyproject.toml").write_text("[tool.onrecord]\n", encoding="utf-8")
        (root / "facts/alliance.yaml").write_text(FACTS, encoding="utf-8")

    def with_article(self) -> "Desk":
        """Take the article in as the source `article`."""
        file = self.root / "article.txt"
        file.write_text(ARTICLE, encoding="utf-8")
        assert self.run("source", "add", "article.txt", "--yes", "--publisher", "River News").status == 0
        file.unlink()
        return self

    def run(self, *arguments: str) -> Run:
        """Run a command with nobody at the terminal."""
        return run_onrecord(self.root, *arguments)

    def add(self, *arguments: str) -> Run:
        """Run `onrecord add --yes` on the article."""
        return self.run("add", "--yes", "--today", "2026-11-21", "--source", "article", *arguments)

    def talk(self, *arguments: str, terminal: str = "dumb") -> "pexpect.spawn[str]":
        """Start a command with a person at a terminal, by default a plain one."""
        return talk(self.root, *arguments, terminal=terminal)

    def files(self) -> dict[str, bytes]:
        """Return every file of the project, by path."""
        return {
            path.relative_to(self.root).as_posix(): path.read_bytes()
            for path in sorted(self.root.rglob("*"))
            if path.is_file()
        }

    def read(self, path: str) -> str:
        """Return the text of a file."""
        return (self.root / path).read_bytes().decode()


def only_added(before: str, after: str) -> list[str]:
    """Return the lines that a text has more; fail when any line of it was changed or taken away."""
    lines = difflib.ndiff(before.splitlines(keepends=True), after.splitlines(keepends=True))
    changes = [line for line in lines if not line.startswith(("  ", "?"))]
    assert all(line.startswith("+ ") for line in changes), changes
    return [line[2:].rstrip("\n") for line in changes]


def talk(root: Path, *arguments: str, terminal: str = "dumb") -> "pexpect.spawn[str]":
    """Start a command in a folder with a person at a terminal, by default a plain one."""
    return pexpect.spawn(
        sys.executable,
        ["-c", MAIN, *arguments],
        cwd=str(root),
        env=_environment() | {"TERM": terminal},
        encoding="utf-8",
        timeout=60,
        dimensions=(50, 200),
        preexec_fn=_heed_interrupts,
    )


def play(terminal: "pexpect.spawn[str]", *lines: tuple[str, str] | str) -> None:
    """Play a dialogue: wait for each question and type its answer; a line alone is only waited for."""
    for line in lines:
        question, *answer = [line] if isinstance(line, str) else line
        terminal.expect_exact(question)
        for words in answer:
            terminal.sendline(words)


def interrupt(terminal: "pexpect.spawn[str]") -> str:
    """Press Ctrl-C until the command ends, and return what it still said.

    A question stands there a moment before the terminal listens.
    """
    for _ in range(20):
        terminal.sendintr()
        if terminal.expect([pexpect.EOF, pexpect.TIMEOUT], timeout=3) == 0:
            break
    return terminal.before or ""


def ended(terminal: "pexpect.spawn[str]") -> tuple[int | None, str]:
    """Wait for the end of a command; return its status and what it still said."""
    terminal.expect(pexpect.EOF)
    terminal.close()
    return terminal.exitstatus, re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", terminal.before or "")


def _heed_interrupts() -> None:
    """Let Ctrl-C be felt, also where the tests themselves run in the background, where it is ignored."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


def _environment() -> dict[str, str]:
    environment = {**os.environ, "COLUMNS": "120", "PYTHONIOENCODING": "utf-8", "PYTHONHASHSEED": "0"}
    environment.pop("PYTEST_ADDOPTS", None)
    return environment
