"""What `onrecord` imports when it starts, and the ways of starting it."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

import onrecord

NOT_FOR_CHECKING = (
    "hypothesis", "jinja2", "jsonschema", "markdown_it", "pint", "prompt_toolkit", "pytest",
    "rich", "ruamel.yaml",
)  # fmt: skip

NOT_FOR_STARTING = ("email", "importlib.metadata", "importlib.resources", "tempfile", "zipfile")
NOT_FOR_EMPTY = ("authoring", "mutation", "pytest_gate", "pytest_plugin")


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


def imported(*arguments: str, folder: Path) -> set[str]:
    """Return the modules that a command imports."""
    code = (
        "import sys\nfrom onrecord.cli.main import command_line\n"
        f"command_line.main({list(arguments)}, standalone_mode=False)\n"
        "print('imported:', *sys.modules)"
    )
    told = run("-c", code, folder=folder)
    assert "imported:" in told.stdout, told.stdout + told.stderr
    return set(told.stdout.splitlines()[-1].split())


def test_checking_imports_no_library_that_it_does_not_use(started: Path) -> None:
    assert not imported("check", folder=started) & {*NOT_FOR_CHECKING, *NOT_FOR_STARTING}


@pytest.mark.parametrize("format_", ["full", "concise", "json"])
def test_checking_an_empty_project_imports_nothing_that_reads_sources(tmp_path: Path, format_: str) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.onrecord]\n", encoding="utf-8")

    found = imported("check", "--format", format_, folder=tmp_path)

    rooms = {".".join(name.split(".")[:2]) for name in found if name.startswith("onrecord.")}
    assert not rooms & {f"onrecord.{room}" for room in ("agreement", "quotes", "reading", "rules", *NOT_FOR_EMPTY)}
    assert not found & {*NOT_FOR_CHECKING, *NOT_FOR_STARTING}


def test_explaining_one_rule_imports_no_engine(tmp_path: Path) -> None:
    found = imported("explain", "t402", folder=tmp_path)

    assert not {name for name in found if name.startswith(("onrecord.re", "onrecord.rules", "onrecord.files"))}
    assert not found & {*NOT_FOR_CHECKING, *NOT_FOR_STARTING, "yaml"}


def test_telling_the_version_imports_no_command(tmp_path: Path) -> None:
    told = run("-X", "importtime", "-m", "onrecord", "--version", folder=tmp_path)

    ours = {line.split("|")[-1].strip() for line in told.stderr.splitlines() if "onrecord" in line}
    assert ours == {"onrecord", "onrecord.cli", "onrecord.cli.main", "onrecord.model", "onrecord.model.errors"}


def test_frozen_data_is_made_without_compiling_each_method() -> None:
    root = Path(onrecord.__file__).parent
    made_by_the_library = {
        path.relative_to(root).as_posix()
        for path in root.rglob("*.py")
        if re.search(r"^from dataclasses import .*\bdataclass\b", text := path.read_text("utf-8"), re.MULTILINE)
        and re.search(r"@dataclass\(frozen=True(?!.*order)", text)
    }
    # A package may bring a class of rules that derives from these, which the library allows for its own alone.
    assert made_by_the_library == {"model/rules/table.py", "rules/rule.py"}
