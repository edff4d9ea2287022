"""Fact files are plain files of the project; anything else is refused without being read."""

import os
import sys
from pathlib import Path

import pytest

from onrecord.files import load
from onrecord.model.settings import Settings

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="symbolic links and pipes of POSIX")


@pytest.fixture
def facts(tmp_path: Path) -> Path:
    (tmp_path / "facts").mkdir()
    return tmp_path / "facts"


def told(facts: Path) -> list[tuple[str, str]]:
    return [(row.rule, str(row.position)) for row in load(facts.parent, Settings()).problems.findings]


def test_a_link_to_a_file_is_refused(facts: Path) -> None:
    (facts.parent / "elsewhere.yaml").write_text("onrecord: 1\n")
    (facts / "a.yaml").symlink_to(facts.parent / "elsewhere.yaml")
    assert told(facts) == [("F011", "facts/a.yaml:1:1")]


def test_a_link_to_a_folder_is_refused_and_not_followed(facts: Path) -> None:
    (facts / "round").symlink_to(facts)
    assert told(facts) == [("F011", "facts/round:1:1")]


def test_a_link_to_nothing_is_refused(facts: Path) -> None:
    (facts / "a.yaml").symlink_to(facts / "nowhere.yaml")
    assert told(facts) == [("F011", "facts/a.yaml:1:1")]


def test_a_pipe_is_refused_without_waiting_for_it(facts: Path) -> None:
    os.mkfifo(facts / "a.yaml")
    assert told(facts) == [("F011", "facts/a.yaml:1:1")]


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root reads everything")
def test_a_file_that_may_not_be_read_is_told(facts: Path) -> None:
    (facts / "a.yaml").write_text("onrecord: 1\n")
    (facts / "a.yaml").chmod(0)
    assert told(facts) == [("F001", "facts/a.yaml:1:1")]


def test_a_file_that_vanishes_is_told(facts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (facts / "a.yaml").write_text("onrecord: 1\n")

    def gone(*_: object) -> int:
        raise FileNotFoundError(2, "No such file or directory")

    monkeypatch.setattr(os, "open", gone)
    assert told(facts) == [("F001", "facts/a.yaml:1:1")]


def test_a_folder_with_the_name_of_a_file_is_a_folder(facts: Path) -> None:
    (facts / "a.yaml").mkdir()
    (facts / "a.yaml/b.yaml").write_text("onrecord: 1\n")
    assert load(facts.parent, Settings()).files == ("facts/a.yaml/b.yaml",)
    assert told(facts) == []


@pytest.mark.parametrize("name", ["a::b.yaml", "a\nb.yaml", os.fsdecode(b"\xff.yaml")])
def test_a_name_that_cannot_be_shown_or_selected_is_refused(name: str, facts: Path) -> None:
    try:
        (facts / name).write_text("onrecord: 1\n")
    except OSError:
        pytest.skip("this file system has no such names")
    ((rule, shown),) = told(facts)
    assert rule == "F011"
    assert shown.encode()
