"""Writing is atomic: whoever is killed while writing leaves the old file or the new one."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from onrecord.authoring.added_records import append_record
from onrecord.authoring.fact_files import write_atomically

OLD = "claims:\n  - id: old\n    says: Old.\n" + "# filler\n" * 5_000
NEW = append_record(OLD, "claims", {"id": "new", "says": "New."})
WRITER = """\
import pathlib, sys
from onrecord.authoring.fact_files import write_atomically
file, old, new = (pathlib.Path(name) for name in sys.argv[1:])
texts = [old.read_bytes(), new.read_bytes()]
print("ready", flush=True)
while True:
    for text in texts:
        write_atomically(file, text)
"""


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a process by a signal")
def test_killed_at_200_random_points_the_file_is_the_old_one_or_the_new_one(tmp_path: Path) -> None:
    file, old, new = (tmp_path / name for name in ("facts.yaml", "old", "new"))
    for path, text in ((file, OLD), (old, OLD), (new, NEW)):
        path.write_text(text)
    chance = random.Random(20261121)
    kills = 0
    while kills < 200:
        writer = _writing(file, old, new)
        for _ in range(20):
            time.sleep(chance.random() * 0.004)
            child = _forked(file)
            time.sleep(chance.random() * 0.006)
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            kills += 1
            assert file.read_text() in {OLD, NEW}
        writer.kill()
        writer.communicate()
        assert file.read_text() in {OLD, NEW}
    assert kills >= 200


def _writing(file: Path, old: Path, new: Path) -> "subprocess.Popen[str]":
    """Start a process that writes one text after the other, without end."""
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(file), str(old), str(new)], stdout=subprocess.PIPE, encoding="utf-8"
    )
    assert writer.stdout is not None
    assert writer.stdout.readline() == "ready\n"
    return writer


def _forked(file: Path) -> int:
    """Fork a process that does the same; it does nothing else and is always killed."""
    child = os.fork()
    if child == 0:
        while True:
            write_atomically(file, OLD)
            write_atomically(file, NEW)
    return child


def test_a_write_that_fails_leaves_the_old_file_and_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "facts.yaml"
    file.write_text("old")

    def full(_descriptor: int) -> None:
        raise OSError(28, "no space left")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="no space"):
        write_atomically(file, "new")

    assert [path.name for path in tmp_path.iterdir()] == ["facts.yaml"]
    assert file.read_text() == "old"


def test_who_may_read_a_file_stays_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "facts.yaml"
    write_atomically(file, "one")
    assert file.stat().st_mode & 0o777 == 0o644

    file.chmod(0o600)
    write_atomically(file, "two")

    assert file.stat().st_mode & 0o777 == 0o600
