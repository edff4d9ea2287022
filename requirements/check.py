"""Tell whether the hashed requirement files hold what pyproject.toml asks for; exit with 1 when they do not."""

import re
import sys
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parent.parent
PINNED = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==([^ ;\\]+)")


def pinned(path: Path) -> dict[str, Version]:
    """Return the pinned version of each package that a requirement file holds, by canonical name."""
    rows = (PINNED.match(line) for line in path.read_text(encoding="utf-8").splitlines())
    return {canonicalize_name(row[1]): Version(row[2]) for row in rows if row}


def problems(path: Path, wanted: list[str]) -> list[str]:
    """Return what is wrong with one requirement file, in words."""
    text = path.read_text(encoding="utf-8")
    held = pinned(path)
    found = [f"{path.name} names an index" for word in ("index-url", "find-links", "://") if word in text]
    if text.count("--hash=sha256:") < len(held):
        found.append(f"{path.name} has packages without a hash")
    for requirement in map(Requirement, wanted):
        version = held.get(canonicalize_name(requirement.name))
        if version is None:
            found.append(f"{path.name} does not hold {requirement.name}")
        elif version not in requirement.specifier:
            found.append(f"{path.name} holds {requirement.name} {version}, and {requirement} is asked for")
    return found


def main() -> int:
    """Check every requirement file and print what is wrong."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    extras = project["project"]["optional-dependencies"]
    run_time = project["project"]["dependencies"]
    build = project["build-system"]["requires"]
    found = problems(ROOT / "requirements" / "test.txt", [*run_time, *build, *extras["test"]])
    for line in found:
        sys.stderr.write(f"{line}; run `make requirements`\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
