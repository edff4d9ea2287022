"""The pytest plugin's door: it acts only where the root folder's `pyproject.toml` has `[tool.onrecord]`.

It is loaded in every run of pytest on a machine that has onrecord, so it imports nothing heavy; the gate itself is
`onrecord.pytest_gate`.
"""

import tomllib
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from onrecord.report import Report

__all__ = ["onrecord", "pytest_addoption", "pytest_configure"]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options."""
    group = parser.getgroup("onrecord", "facts held to their sources")
    group.addoption(
        "--onrecord-report",
        metavar="FILE",
        help="write the report of the facts to FILE; its ending chooses the format: "
        ".html, .json, .sarif, .xml (JUnit), .md, anything else is the full text",
    )
    group.addoption(
        "--onrecord-today",
        metavar="DATE",
        help="the day, as 2026-11-21, on which reviews of disputes are held to be due; today by default",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Turn the gate on where the root folder is a project of onrecord."""
    if _is_project(config):
        from onrecord.pytest_gate import Gate

        config.pluginmanager.register(Gate(config), "onrecord-gate")


@pytest.fixture(scope="session")
def onrecord(pytestconfig: pytest.Config) -> "Report":
    """Return the checked report of the project's facts."""
    gate = pytestconfig.pluginmanager.get_plugin("onrecord-gate")
    if gate is None:
        pytest.fail(f"{pytestconfig.rootpath / 'pyproject.toml'} has no [tool.onrecord]", pytrace=False)
    report: Report = gate.report
    return report


def _is_project(config: pytest.Config) -> bool:
    try:
        written = (config.rootpath / "pyproject.toml").read_bytes()
    except OSError:
        return False
    if b"onrecord" not in written:
        return False
    try:
        return "onrecord" in tomllib.loads(written.decode()).get("tool", {})
    except (UnicodeDecodeError, tomllib.TOMLDecodeError):
        return False
