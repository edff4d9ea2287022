"""What `onrecord` imports when it starts, and the ways of starting it."""

import subprocess
import sys
from pathlib import Path

import pytest

NOT_FOR_CHECKING = (
    "hypothesis", "jinja2", "jsonschema", "markdown_it", "pint", "prompt_toolkit", "pytest",
    "rich", "ruamel.yaml",
)  # fmt: skip


def run(*command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *command], cwd=folder, capture_output=True, text=True, check=False)


@pytest.fixture
def started(tmp_path: Path) -> Path:
    assert run("-m", "onrecord", "init", folder=tmp_path).returncode == 0
    return tmp_path


def test_the_package_runs_as_a_module(started: Path) -> None:
    checked = run("-m", "onrecord", "check", folder=started)
    assert checked.returncode == 0
    assert "nothing fails" in checked.stdout


def test_the_module_tells_its_version_and_its_own_name(tmp_path: Path) -> None:
    told = run("-m", "onrecord", "--version", folder=tmp_path)
    assert told.stdout.startswith("onrecord, version ")
    wrong = run("-m", "onrecord", "chekc", folder=tmp_path)
    assert wrong.returncode == 2
    assert wrong.stderr.startswith("Usage: onrecord ")


def test_checking_imports_no_library_that_it_does_not_use(started: Path) -> None:
    code = (
        "import sys\nfrom onrecord.cli.main import command_line\n"
        "command_line.main(['check'], standalone_mode=False)\n"
        f"print('imported:', *(name for name in {NOT_FOR_CHECKING} if name in sys.modules))"
    )
    told = run("-c", code, folder=started)
    assert told.stdout.splitlines()[-1] == "imported:", told.stdout + told.stderr
