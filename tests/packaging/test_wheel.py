"""The package as a user installs it."""

import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from gate.running import copied

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    subprocess.run([*build, "--wheel-dir", str(folder), str(ROOT)], check=True, timeout=300)
    (built,) = folder.glob("*.whl")
    return built


def test_the_articles_are_in_no_package(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as held:
        names = held.namelist()
    assert "onrecord/schema/fact-file.schema.json" in names
    assert "onrecord/schema/report.schema.json" in names
    assert not [name for name in names if name.endswith(".txt") and "seeds" in name]

    build = [sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True, timeout=300)
    (sdist,) = tmp_path.glob("*.tar.gz")
    import tarfile

    with tarfile.open(sdist) as held_by_sdist:
        names = [name.split("/", 1)[-1] for name in held_by_sdist.getnames()]
    assert "src/onrecord/checker.py" in names
    assert not [name for name in names if name.startswith(("seeds", "facts"))]


def test_the_wheel_alone_checks_a_project_elsewhere(wheel: Path, tmp_path: Path) -> None:
    """Install the wheel and what it needs, and nothing of this repository, in an empty environment."""
    environment = tmp_path / "environment"
    venv.create(environment, with_pip=True)
    install = [str(environment / "bin/python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*install, str(wheel)], check=True, timeout=500)
    project = copied("disputed", tmp_path)

    done = subprocess.run(
        [str(environment / "bin/onrecord"), "check", "--today=2026-11-21", "--format=json"],
        cwd=project,
        check=False,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
    )

    assert done.returncode == 0, done.stderr
    assert '"onrecord-report/1"' in done.stdout
