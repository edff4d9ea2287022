"""A source that was edited: one digit of a quoted date, or only a curly mark."""

import re
import shutil
from pathlib import Path

import pytest

from gate.running import Run, run_onrecord, run_pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parent.parent.parent
DAY = "--today=2026-11-21"
RFERL = "002_61910aa5e1af3c9f.txt"
CURLY = "003_8b8b8ea40b75119a.txt"


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    for folder in ("facts", "seeds"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    (tmp_path / "pyproject.toml").write_text("[tool.onrecord]\n", encoding="utf-8")
    return tmp_path


def edit(file: Path, old: str, new: str) -> None:
    written = file.read_bytes()
    assert old.encode() in written
    file.write_bytes(written.replace(old.encode(), new.encode()))


def told(run: Run, rule: str) -> list[str]:
    return [line for line in run.text.split("\n") if re.match(rf"facts/\S+\.yaml:\d+:\d+: {rule} ", line)]


def test_a_digit_of_a_quoted_date_fails_both_faces_with_a_word_diff(corpus: Path) -> None:
    edit(corpus / "seeds" / RFERL, "Almaty, on September 26 with", "Almaty, on September 28 with")

    by_pytest, by_command = run_pytest(corpus, "facts"), run_onrecord(corpus, "check", DAY)

    for run in (by_pytest, by_command):
        assert run.status == 1
        assert told(run, "Q202")
        assert "26" in run.text
        assert "28" in run.text
        assert told(run, "S102")
    assert set(told(by_pytest, "Q202")) == set(told(by_command, "Q202"))


def test_a_curly_mark_keeps_the_quotations_and_the_bytes_are_told(corpus: Path) -> None:
    edit(corpus / "seeds" / CURLY, "Russia’s closest allies", "Russia's closest allies")

    run = run_onrecord(corpus, "check", DAY, "--format", "concise")

    assert run.status == 1
    assert {line.split(" ")[1] for line in run.text.split("\n") if line.startswith("facts/") and " S102 " in line}
    assert not re.search(r" Q20\d ", run.text)
