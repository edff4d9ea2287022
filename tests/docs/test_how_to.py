"""Every command of the how-to pages on authoring is run, in the order of its page, in a new project.

A file is shown as a block with `title="NAME"`, and is there before the first command. A command that does not exit
with 0 says so beside it.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

PAGES = Path(__file__).parents[2] / "docs/how-to"
OURS = (
    "start-a-project", "add-a-source", "add-a-claim", "when-a-source-changes", "find-what-is-not-covered",
    "accept-a-disagreement",
)  # fmt: skip
_BLOCK = re.compile(r"^```(?P<kind>\w+)(?: title=\"(?P<title>[^\"]+)\")?\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_EXIT = re.compile(r"\s+# exits with (\d)$")


@pytest.mark.parametrize("page", OURS)
def test_the_commands_of_the_page_do_what_it_says(page: str, tmp_path: Path) -> None:
    blocks = list(_BLOCK.finditer((PAGES / f"{page}.md").read_text("utf-8")))
    folder = tmp_path / "project"
    folder.mkdir()
    if page != "start-a-project":
        (folder / "pyproject.toml").write_text("[tool.onrecord]\n")
        (folder / "facts").mkdir()
        (folder / "seeds").mkdir()
    for block in blocks:
        if block["title"]:
            (folder / block["title"]).write_text(block["text"], encoding="utf-8")
    commands = [line for block in blocks if block["kind"] == "sh" for line in joined(block["text"])]
    assert commands
    for command in commands:
        run(command, folder)


def joined(text: str) -> list[str]:
    """Return the commands of a block, those over several lines on one."""
    return text.replace("\\\n", " ").splitlines()


def run(command: str, folder: Path) -> None:
    told = _EXIT.search(command)
    done = subprocess.run(
        ["bash", "-c", _EXIT.sub("", command)],
        cwd=folder,
        env={**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}", "COLUMNS": "120"},
        stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8", check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == (int(told[1]) if told else 0), f"{command}\n{done.stdout}\n{done.stderr}"
