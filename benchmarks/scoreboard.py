"""Ours beside the peers, on the hand-written cases of quotations; writes `docs/explanation/scoreboard.md`.

The peers are installed into an environment of their own below `build/`; nothing on the page is written by hand.
"""

import importlib.metadata
import json
import os
import platform
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).parents[1]
ENVIRONMENT = ROOT / "build" / "peers"
SCRIPT = ROOT / "benchmarks" / "quotes" / "peers.py"
PAGE = ROOT / "docs" / "explanation" / "scoreboard.md"
PEERS = {
    "gtrex": ("gtrex", "1.1.0"),
    "quotecheck": ("quotecheck", "0.1.0"),
    "citations": ("citations", "0.6.1"),
    "krokai": ("krokai", "0.15.0"),
    "linkml": ("linkml-reference-validator", "0.4.0"),
}
ROWS = {
    "1": "several places, and which is meant",
    "2": "words left out: in order, near, nothing swallowed",
    "3": "brackets: the source's own, and an editor's",
    "4": "nothing to look for",
    "5": "presentation is forgiven, and nothing else",
    "6": "in another source",
    "7": "same wording, other sign or digit",
    "8": "verbatim, and cut off from what turns it",
    "9": "scripts without spaces",
    "design": "what else the design says",
}
INTRODUCTION = """\
# The scoreboard

Written by `make scoreboard` from a run, never by hand. Each tool is asked only what it can express: no peer is asked
about other sources, an article's own lines or a chosen occurrence, and a case about several places goes only to those
that count places. A *wrong accept* is a quotation that does not stand there, or means something else there, and was let
through; a *wrong reject* is one that stands there and was refused.

The cases are ours, so read the table as what the tools were built for, not as a ranking. Those of row 8 were written
without a look at our tables of cues, which have been mended since for what some of them showed; only those in which
nobody is said to speak are asked. A tool that never looks around a quotation accepts them all.

Each cell: wrong accepts / wrong rejects (cases asked).
"""
Result = list[dict[str, str]]


def installed() -> dict[str, str]:
    """Install the peers where they are not yet, and return their versions."""
    python = ENVIRONMENT / "bin" / "python"
    if not python.exists():
        venv.create(ENVIRONMENT, with_pip=True)
    wanted = [f"{package}=={version}" for package, version in PEERS.values()]
    install = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "PyYAML", *wanted]
    subprocess.run(install, check=True)
    return {name: version for name, (_, version) in PEERS.items()}


def results() -> dict[str, Result]:
    """Run the cases here and in the peers' environment."""
    told: dict[str, Result] = {}
    for python in (sys.executable, ENVIRONMENT / "bin" / "python"):
        run = subprocess.run([python, SCRIPT, "--json"], cwd=ROOT, check=True, capture_output=True, text=True)
        told |= json.loads(run.stdout)
    return told


def page(told: dict[str, Result], versions: dict[str, str]) -> str:
    """Return the page."""
    names = ["ours", *PEERS]
    titles = {"ours": f"onrecord {importlib.metadata.version('onrecord')}"} | {
        name: f"{PEERS[name][0]} {version}" for name, version in versions.items()
    }
    lines = [
        INTRODUCTION,
        "| row | " + " | ".join(titles[name] for name in names) + " |",
        "|---|" + "---|" * len(names),
        *(f"| {_label(row)} | " + " | ".join(_cell(told[name], row) for name in names) + " |" for row in ROWS),
        "| **all** | " + " | ".join(_cell(told[name], None) for name in names) + " |",
        "",
        *_errors(told),
        f"Run with Python {platform.python_version()} on {os.cpu_count()} cores and {_gigabytes()} GB of memory.",
        "",
    ]
    return "\n".join(lines)


def _label(row: str) -> str:
    return f"{row}. {ROWS[row]}" if row.isdigit() else ROWS[row]


def _cell(result: Result, row: str | None) -> str:
    rows = [each for each in result if row is None or each["row"] == row]
    if not rows:
        return "–"
    accepted, rejected = (sum(each["verdict"] == verdict for each in rows) for verdict in ("accepted", "rejected"))
    failed = sum(each["verdict"] == "error" for each in rows)
    return f"{accepted} / {rejected} ({len(rows)})" + (f", {failed} errors" if failed else "")


def _errors(told: dict[str, Result]) -> list[str]:
    if not any(each["verdict"] == "error" for result in told.values() for each in result):
        return []
    return ["An *error* is an exception that the tool raised; it counts as neither.", ""]


def _gigabytes() -> int:
    return round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30)


def main() -> None:
    """Install, run, write."""
    versions = installed()
    PAGE.write_text(page(results(), versions), encoding="utf-8")
    print(PAGE.relative_to(ROOT))


if __name__ == "__main__":
    main()
