"""Each malformed file is told in one clear message, with its line; nothing raises and nothing hangs."""

import subprocess
import sys
from pathlib import Path

import pytest

from files.malformed import BASE, DANGEROUS, MALFORMED, Malformed
from onrecord.files import load
from onrecord.model.settings import Settings

# Words of the parser's and the validator's own messages.
JARGON = ("while parsing", "while scanning", "could not find expected", "is not valid under", "NoneType")


def test_the_file_that_the_cases_build_on_is_sound(tmp_path: Path) -> None:
    (tmp_path / "facts").mkdir()
    (tmp_path / "facts/base.yaml").write_text(BASE, "utf-8")
    assert load(tmp_path, Settings()).problems.findings == ()


def test_there_are_more_than_a_hundred_cases() -> None:
    assert len({case.name for case in MALFORMED}) == len(MALFORMED) > 100


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in MALFORMED])
def test_it_is_told_where_and_what(case: Malformed, tmp_path: Path) -> None:
    (tmp_path / "facts").mkdir()
    (tmp_path / "facts/base.yaml").write_text(BASE, "utf-8")
    (tmp_path / "facts/case.yaml").write_bytes(case.data)

    findings = load(tmp_path, Settings()).problems.findings

    told = [(row.rule, row.position.path, row.position.line, case.word in row.message) for row in findings]
    assert (case.rule, "facts/case.yaml", case.line, True) in told, [row.message for row in findings]
    assert {row.rule for row in findings} == {case.rule}
    assert not [row.message for row in findings if "\n" in row.message]
    assert not [word for word in JARGON for row in findings if word in row.message]


@pytest.mark.slow
def test_files_made_to_kill_a_process_do_not(tmp_path: Path) -> None:
    (tmp_path / "facts").mkdir()
    for number, case in enumerate(DANGEROUS):
        (tmp_path / f"facts/{number:02}.yaml").write_bytes(case.data)
    script = (
        "import sys, pathlib; from onrecord.files import load; from onrecord.model.settings import Settings\n"
        "found = load(pathlib.Path(sys.argv[1]), Settings()).problems.findings\n"
        "print(len({row.position.path for row in found}))"
    )
    run = subprocess.run(
        [sys.executable, "-c", script, tmp_path], capture_output=True, text=True, timeout=120, check=False
    )
    assert (run.returncode, run.stdout.strip(), run.stderr) == (0, str(len(DANGEROUS)), "")
