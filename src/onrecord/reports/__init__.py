"""Reports: one module for each way of telling what a run of the checks found."""

from importlib import import_module
from pathlib import Path

from onrecord.report import Report

__all__ = ["FORMATS", "format_of", "render"]

_WRITERS = {
    "concise": ("text_report", "write_concise"),
    "full": ("text_report", "write_full"),
    "json": ("json_report", "write"),
    "sarif": ("sarif", "write"),
    "junit": ("ci", "write_junit"),
    "github": ("ci", "write_github"),
    "markdown": ("markdown", "write"),
    "html": ("html", "write"),
}
FORMATS = tuple(_WRITERS)
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
    if format not in _WRITERS:
        raise ValueError(f"{format!r} is no format; these are: {', '.join(FORMATS)}")
    module, writer = _WRITERS[format]
    written: str = getattr(import_module(f"onrecord.reports.{module}"), writer)(report)
    return written
