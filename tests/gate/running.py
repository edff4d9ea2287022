"""Real runs of pytest and of the command line on a project in a folder."""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

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
    """Run the command line in a project's folder."""
    return _run(root, "-c", "from onrecord.cli import main; main()", *arguments)


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
