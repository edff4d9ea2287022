"""The report on a terminal: colour where there is one, lines wrapped to its width, and no character that acts."""

from typing import Literal

from rich.console import Console
from rich.text import Text

from onrecord.report import Report
from onrecord.reports.finding_lines import Line
from onrecord.reports.text_report import listing

__all__ = ["print_report"]

_STYLES = {
    "path": "bold",
    "error": "bold red",
    "warning": "bold yellow",
    "note": "cyan",
    "accepted": "magenta",
    "passed": "bold green",
    "label": "dim",
    "quote": "italic",
    "removed": "red",
    "added": "green",
    "dim": "dim",
}


def print_report(report: Report, format: Literal["concise", "full"], console: Console) -> None:  # noqa: A002 - as users write it
    """Print a report.

    Args:
        report: what a run of the checks found.
        format: `concise` or `full`.
        console: where to; it knows its width, and whether it shows colour. What is no terminal gets the lines whole.
    """
    for line in listing(report, format):
        _print(line, console)


def _print(line: Line, console: Console) -> None:
    text = Text()
    for style, words in line.pieces:
        text.append(words, _STYLES.get(style, ""))
    text.rstrip()
    lead = Text(f"{' ' * line.indent}{line.lead}", _STYLES["label"])
    if line.keep or not console.is_terminal:
        console.print(Text.assemble(lead, text), soft_wrap=True, highlight=False)
        return
    if len(lead) > console.width // 3:
        lead = Text(f"{line.label} " if line.label else "  ", _STYLES["label"])
    for row in text.wrap(console, max(1, console.width - len(lead))) or [text]:
        row.rstrip()
        console.print(Text.assemble(lead, row), soft_wrap=True, highlight=False)
        lead = Text(" " * len(lead))
