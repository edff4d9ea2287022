"""Runs of pytest, in a process of its own, and of the command line on a project in a folder."""

import contextlib
import io
import os
import re
import shutil
import subprocess
import sys
import unittest.mock
from dataclasses import dataclass
from pathlib import Path

from onrecord.cli import main

PROJECTS = Path(__file__).parent.parent / "projects"
TODAY = "2026-11-21"
_OUTCOME = re.compile(r"^(\S+) (PASSED|FAILED|XFAIL|SKIPPED|ERROR)", re.MULTILINE)
_OUTCOME_XDIST = re.compile(r"^\[gw\d+\] \[ *\d+%\] (PASSED|FAILED|XFAIL|SKIPPED|ERROR) (\S+)", re.MULTILINE)


@dataclass(frozen=True)
class Run:
    """What one process came to."""

    status: int
    text: str
    errors: str

    @property
    def outcomes(self) -> dict[str, str]:
        """The outcome of each item by its id, from `-v`."""
        found = {row[1]: row[2] for row in _OUTCOME.finditer(self.text)}
        return found | {row[2]: row[1] for row in _OUTCOME_XDIST.finditer(self.text)}


def copied(name: str, folder: Path) -> Path:
    """Copy one of the projects, so that a test may change it."""
    return Path(shutil.copytree(PROJECTS / name, folder / name))


def run_pytest(root: Path, *arguments: str, hash_seed: str = "0") -> Run:
    """Run pytest on a project, with today's date pinned."""
    return _run(
        root, "-m", "pytest", "-p", "no:cacheprovider", f"--onrecord-today={TODAY}", *arguments, hash_seed=hash_seed
    )


def run_pytest_bare(root: Path, *arguments: str) -> Run:
    """Run pytest with nothing of ours on its command line."""
    return _run(root, "-m", "pytest", *arguments)


def run_onrecord(root: Path, *arguments: str) -> Run:
    """Run the command line in a project's folder and in this process, with nobody at the terminal."""
    told, errors, status = _written(), _written(), 0
    with (
        contextlib.chdir(root),
        contextlib.redirect_stdout(told),
        contextlib.redirect_stderr(errors),
        Path(os.devnull).open() as nobody,
        unittest.mock.patch("sys.stdin", nobody),
    ):
        try:
            main(arguments)
        except SystemExit as ended:
            status = int(ended.code or 0)
    told.seek(0)
    errors.seek(0)
    return Run(status, told.read(), errors.read())


def _written() -> io.TextIOWrapper:
    """Return what stands for standard output: it takes text, and bytes too."""
    return io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="", write_through=True)


def _run(root: Path, *arguments: str, hash_seed: str = "0") -> Run:
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed, "COLUMNS": "120", "PYTHONIOENCODING": "utf-8"}
    environment.pop("PYTEST_ADDOPTS", None)
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=root,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )
    return Run(done.returncode, done.stdout, done.stderr)
