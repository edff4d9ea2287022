"""Every command that the README, the tutorial and the other how-to pages show is run.

Three are run elsewhere, and only named here: `make` and `pip install` by CI itself and by the test of the package,
`--open` by the tests of the command line. The dialogue of `onrecord add` is played on a terminal, and is word for word
what the tutorial shows.
"""

import io
import re
from pathlib import Path

import pytest

from cli.desk import ended, play, talk
from docs.test_how_to import OURS, PAGES, joined, run
from gate.running import copied

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
_SHELL = re.compile(r"^```sh\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_ELSEWHERE = re.compile(r"make |pip install |onrecord add$|onrecord report --open")
_DIALOGUE = re.compile(r"^```text title=\"onrecord add\"\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_NOTICE = re.compile(r"^```text\n(Ferry .*?)^```$", re.MULTILINE | re.DOTALL)


def commands(page: Path) -> list[str]:
    """Return the commands that a page shows, without remarks and without those that are run elsewhere."""
    lines = (line for block in _SHELL.finditer(page.read_text("utf-8")) for line in joined(block["text"]))
    bare = (re.sub(r"\s{2,}#.*", "", line) for line in lines)
    return [line for line in bare if not _ELSEWHERE.match(line)]


def test_the_dialogue_of_the_tutorial_is_what_the_terminal_shows(tmp_path: Path) -> None:
    page = (ROOT / "docs/tutorial/first-claim.md").read_text("utf-8")
    notice, shown = _NOTICE.search(page), _DIALOGUE.search(page)
    assert notice is not None
    assert shown is not None
    folder = tmp_path / "lenn"
    folder.mkdir()
    (folder / "notice.txt").write_text(notice[1], encoding="utf-8")
    for command in commands(ROOT / "docs/tutorial/first-claim.md"):
        if command.startswith(("onrecord init", "onrecord source")):
            run(command, folder)

    terminal = talk(folder, "add")
    screen = io.StringIO()
    terminal.logfile_read = screen
    play(
        terminal,
        ("Source", "notice"), ("Passage", "ferry"), ("Which of these", "2"), ("Quotation", ""), ("Subject", "ferry"),
        ("Register it", "y"), ("Its kind", "service"), ("Its name", "Stonefield ferry"), ("Property", "starts"),
        ("Value", ""), ("Said by", ""), ("Status", ""), ("The claim in your words", ""), ("Write it", "y"),
    )  # fmt: skip

    assert ended(terminal)[0] == 0
    assert lines(re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", screen.getvalue())) == lines(shown[1])


def lines(text: str) -> list[str]:
    """Return the lines that say something, without what a terminal adds at their ends."""
    return [line.rstrip() for line in re.split(r"[\r\n]+", text) if line.strip()]


def test_the_tutorial_leads_to_a_project_that_passes(tmp_path: Path) -> None:
    page = ROOT / "docs/tutorial/first-claim.md"
    notice = _NOTICE.search(page.read_text("utf-8"))
    assert notice is not None
    start, *others = commands(page)
    assert start == "mkdir lenn && cd lenn"
    folder = tmp_path / "lenn"
    folder.mkdir()
    (folder / "notice.txt").write_text(notice[1], encoding="utf-8")

    for command in others:
        run(command, folder)

    assert (folder / "report.html").exists()


def test_the_commands_of_the_readme_run(tmp_path: Path) -> None:
    found = commands(ROOT / "README.md")

    assert found
    for command in found:
        run(command, copied("disputed", tmp_path) if not (tmp_path / "disputed").exists() else tmp_path / "disputed")


OTHERS = sorted(page.stem for page in PAGES.glob("*.md") if page.stem not in OURS)


@pytest.mark.parametrize("page", OTHERS)
def test_the_commands_of_the_other_pages_run(page: str, tmp_path: Path) -> None:
    project = copied("disputed", tmp_path)
    for command in commands(PAGES / f"{page}.md"):
        run(command, project)
