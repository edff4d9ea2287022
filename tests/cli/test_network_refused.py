"""Every command does its work with the network refused."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from cli.desk import ARTICLE, MAIN, Desk
from onrecord.cli.main import command_line

pytestmark = pytest.mark.slow

REFUSED = """\
import socket

def refused(*_arguments, **_options):
    raise RuntimeError("a command reached for the network")

socket.socket.connect = socket.socket.connect_ex = socket.create_connection = socket.getaddrinfo = refused
"""

MEMBERS = ("--from", "The River", "--to", "Estovia", "--subject", "alliance", "--property", "member")
RUNS: dict[str, tuple[tuple[str, ...], int | None]] = {
    "check": (("check",), 0),
    "report": (("report", "--output", "build/report.html"), 0),
    "explain": (("explain", "Q201"), 0),
    "init": (("init", "fresh"), 0),
    "source": (("source", "add", "new.txt", "--yes"), 0),
    "pin": (("pin", "--repair"), 0),
    "add": (("add", "--source", "article", "--yes", *MEMBERS), 0),
    "locate": (("locate", "Norrland"), 0),
    "suggest": (("suggest", "article"), 0),
    "coverage": (("coverage",), 0),
    "mutate": (("mutate", "--sample", "1", "--jobs", "1"), None),
}


def commands() -> list[str]:
    import click

    return command_line.list_commands(click.Context(command_line))


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = Desk(tmp_path).with_article()
    (tmp_path / "new.txt").write_text("Another article tells that " + ARTICLE)
    (tmp_path / "no-network").mkdir()
    (tmp_path / "no-network/sitecustomize.py").write_text(REFUSED)
    return desk


@pytest.mark.parametrize("command", commands())
def test_the_command_needs_no_network(desk: Desk, command: str) -> None:
    paths = os.pathsep.join([f"{desk.root}/no-network", os.environ.get("PYTHONPATH", "")])
    arguments, expected = RUNS.get(command, ((command, "--help"), 0))

    done = subprocess.run(
        [sys.executable, "-c", MAIN, *arguments],
        cwd=desk.root,
        env={**os.environ, "PYTHONPATH": paths, "ONRECORD_TRACEBACK": "1"},
        stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8", check=False, timeout=120,
    )  # fmt: skip

    assert expected in {done.returncode, None}, done.stdout + done.stderr
    assert "reached for the network" not in done.stdout + done.stderr


def test_a_command_that_reached_for_it_would_be_caught(desk: Desk) -> None:
    done = subprocess.run(
        [sys.executable, "-c", "import socket; socket.create_connection(('localhost', 9))"],
        env={**os.environ, "PYTHONPATH": f"{desk.root}/no-network"},
        capture_output=True, encoding="utf-8", check=False, timeout=60,
    )  # fmt: skip

    assert "reached for the network" in done.stderr
