"""`onrecord init`: a project that passes at once, and nothing touched without a yes."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from cli.desk import Desk, ended, interrupt, only_added
from gate.running import run_onrecord

OURS = {
    "pyproject.toml", "seeds/example.txt", "facts/example.yaml", ".gitattributes", ".gitignore",
    "schema/fact-file.schema.json", ".vscode/settings.json", ".vscode/extensions.json", ".pre-commit-config.yaml",
    ".github/workflows/facts.yml",
}  # fmt: skip


class Folder(Desk):
    """A folder in which nothing is yet."""

    def __init__(self, root: Path) -> None:
        self.root = root


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path)


def test_an_empty_folder_becomes_a_project_that_passes_without_a_question(folder: Folder) -> None:
    run = folder.run("init")

    assert run.status == 0, run.errors
    assert set(folder.files()) == OURS
    assert all(path in run.text for path in OURS)
    assert "onrecord source add" in run.text
    checked = run_onrecord(folder.root, "check")
    assert checked.status == 0, checked.text
    assert "0 skipped" in checked.text


@pytest.mark.slow
def test_the_new_project_s_facts_are_tests(folder: Folder) -> None:
    folder.run("init")

    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-q"],
        cwd=folder.root, capture_output=True, encoding="utf-8", check=False, timeout=120,
    )  # fmt: skip

    assert done.returncode == 0, done.stdout
    assert "2 claims from 1 source" in done.stdout


def test_a_folder_that_is_named_is_made(folder: Folder) -> None:
    run = folder.run("init", "new/project")

    assert run.status == 0
    assert (folder.root / "new/project/facts/example.yaml").exists()
    assert "cd new/project" in run.text


def test_a_second_time_changes_nothing(folder: Folder) -> None:
    folder.run("init")
    before = folder.files()

    run = folder.run("init")

    assert run.status == 0
    assert folder.files() == before


@pytest.mark.slow
def test_what_is_there_is_added_to_after_a_yes_and_keeps_all_that_it_says(folder: Folder) -> None:
    there = {
        "pyproject.toml": '[project]\nname = "mine"  # and my remark\n',
        ".gitattributes": "*.png binary",
        ".pre-commit-config.yaml": "# hooks\nrepos:\n  - repo: local\n    hooks:\n      - id: mine\n",
        ".vscode/settings.json": '{"editor.rulers": [100], "yaml.schemas": {"a.json": "b.yaml"}}',
    }
    for path, text in there.items():
        (folder.root / path).parent.mkdir(exist_ok=True)
        (folder.root / path).write_text(text)
    terminal = folder.talk("init")
    for path in ("pyproject.toml", ".gitattributes", ".vscode/settings.json", ".pre-commit-config.yaml"):
        terminal.expect_exact(f"{path} is there. Add to it?")
        terminal.sendline("y")

    assert ended(terminal)[0] == 0
    assert only_added(there["pyproject.toml"], folder.read("pyproject.toml")) == ["", "[tool.onrecord]"]
    assert "*.png binary\n\n" in folder.read(".gitattributes")
    assert "- id: onrecord" in "\n".join(
        only_added(there[".pre-commit-config.yaml"], folder.read(".pre-commit-config.yaml"))
    )
    settings = json.loads(folder.read(".vscode/settings.json"))
    assert settings["editor.rulers"] == [100]
    assert set(settings["yaml.schemas"]) == {"a.json", "./schema/fact-file.schema.json"}
    assert folder.run("check").status == 0


@pytest.mark.slow
def test_a_no_leaves_a_file_as_it_is(folder: Folder) -> None:
    (folder.root / ".gitattributes").write_text("*.png binary\n")
    terminal = folder.talk("init")
    terminal.expect_exact(".gitattributes is there. Add to it?")
    terminal.sendline("n")

    assert ended(terminal)[0] == 0
    assert folder.read(".gitattributes") == "*.png binary\n"


@pytest.mark.slow
def test_ctrl_c_stops_before_the_file_that_was_asked_about(folder: Folder) -> None:
    (folder.root / ".gitattributes").write_text("*.png binary\n")
    terminal = folder.talk("init")
    terminal.expect_exact(".gitattributes is there. Add to it?")
    interrupt(terminal)

    assert ended(terminal)[0] == 130
    assert folder.read(".gitattributes") == "*.png binary\n"


def test_facts_and_sources_that_are_there_are_never_written_over(folder: Folder) -> None:
    (folder.root / "facts/deep").mkdir(parents=True)
    (folder.root / "facts/deep/mine.yaml").write_text("claims: []\n")

    assert folder.run("init", "--yes").status == 0

    assert folder.read("facts/deep/mine.yaml") == "claims: []\n"
    assert not (folder.root / "facts/example.yaml").exists()
    assert not (folder.root / "seeds").exists() or not list((folder.root / "seeds").iterdir())


def test_a_source_of_the_example_s_name_is_left_alone(folder: Folder) -> None:
    (folder.root / "seeds").mkdir()
    (folder.root / "seeds/example.txt").write_text("mine")

    folder.run("init", "--yes")

    assert folder.read("seeds/example.txt") == "mine"
    assert not (folder.root / "facts/example.yaml").exists()


def test_files_that_say_something_else_are_left_with_what_to_do(folder: Folder) -> None:
    files = {
        ".github/workflows/facts.yml": "on: push\n", ".vscode/settings.json": "// remarks\n{}\n",
        ".vscode/extensions.json": "[]", ".pre-commit-config.yaml": "repos: [{repo: local}]\n",
    }  # fmt: skip
    for path, text in files.items():
        (folder.root / path).parent.mkdir(parents=True, exist_ok=True)
        (folder.root / path).write_text(text)

    run = folder.run("init", "--yes")

    assert run.status == 0
    assert {path: folder.read(path) for path in files} == files
    assert run.text.count("left alone") == 4


def test_an_old_schema_is_written_anew(folder: Folder) -> None:
    folder.run("init")
    (folder.root / "schema/fact-file.schema.json").write_text("{}")

    folder.run("init", "--yes")

    assert "claims" in folder.read("schema/fact-file.schema.json")


def test_windows_line_ends_stay(folder: Folder) -> None:
    (folder.root / "pyproject.toml").write_bytes(b'[project]\r\nname = "mine"\r\n')

    folder.run("init", "--yes")

    assert (folder.root / "pyproject.toml").read_bytes() == b'[project]\r\nname = "mine"\r\n\r\n[tool.onrecord]\r\n'


@pytest.mark.slow
def test_git_shows_what_changed_in_a_source_and_leaves_its_bytes(folder: Folder) -> None:
    folder.run("init")
    git = ("git", "-c", "user.name=a", "-c", "user.email=a@b.example", "-c", "core.autocrlf=true")
    source = folder.root / "seeds/example.txt"
    source.write_bytes(source.read_bytes() + b"One more line.\r\n")
    pinned = source.read_bytes()
    for arguments in (("init", "-q"), ("add", "."), ("commit", "-q", "-m", "first")):
        subprocess.run([*git, *arguments], cwd=folder.root, check=True, capture_output=True)
    source.unlink()
    subprocess.run([*git, "checkout", "-q", "--", "."], cwd=folder.root, check=True, capture_output=True)
    assert source.read_bytes() == pinned

    source.write_bytes(pinned.replace(b"One more", b"Another"))
    shown = subprocess.run([*git, "diff"], cwd=folder.root, check=True, capture_output=True, encoding="utf-8").stdout

    assert "+Another line." in shown
    assert "Binary" not in shown


def test_reports_are_kept_out_of_git(folder: Folder) -> None:
    folder.run("init")

    assert "build/\n" in folder.read(".gitignore")


def test_a_broken_pyproject_is_told(folder: Folder) -> None:
    (folder.root / "pyproject.toml").write_text("[project\n")

    run = folder.run("init", "--yes")

    assert run.status == 2
    assert "not TOML" in run.errors
