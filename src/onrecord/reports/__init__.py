"""Reports: one module for each way of telling what a run of the checks found."""

from importlib import import_module
from pathlib import Path

from onrecord.report import Report

__all__ = ["FORMATS", "format_of", "render"]

_MODULES = {
    "concise": "concise",
    "full": "full",
    "json": "json_report",
    "sarif": "sarif",
    "junit": "junit",
    "github": "github",
    "markdown": "markdown",
    "html": "html",
}
FORMATS = tuple(_MODULES)
"""The names of the formats."""

_ENDINGS = {
    ".html": "html",
    ".htm": "html",
    ".json": "json",
    ".sarif": "sarif",
    ".xml": "junit",
    ".md": "markdown",
    ".markdown": "markdown",
}


def format_of(path: Path) -> str:
    """Return the format that a file's name asks for; `full` where its ending says nothing."""
    return _ENDINGS.get(path.suffix.lower(), "full")


def render(report: Report, format: str) -> str:  # noqa: A002 - the word that users write: --format
    """Return a report as text.

    Args:
        report: what a run of the checks found.
        format: one of `FORMATS`; `concise` and `full` come without colour.

    Returns:
        The whole text, ending with a line end; the same report gives the same text.

    Raises:
        ValueError: there is no such format.
    """
    if format not in _MODULES:
        raise ValueError(f"{format!r} is no format; these are: {', '.join(FORMATS)}")
    written: str = import_module(f"onrecord.reports.{_MODULES[format]}").write(report)
    return written
