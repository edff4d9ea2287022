"""`onrecord check` and `onrecord report`."""

import os
import sys
from contextlib import AbstractContextManager, nullcontext
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast

import click

from onrecord.checker import check_project
from onrecord.cli.main import FAILS, NOTHING_TO_CHECK
from onrecord.cli.options import project_argument, report_options, today_option
from onrecord.files import open_project
from onrecord.report import Report
from onrecord.reports import format_of, render
from onrecord.reports.text_report import summary_line

if TYPE_CHECKING:
    from rich.status import Status

__all__ = ["check", "report"]

_TO_BEGIN = (
    "`onrecord source add FILE` takes a source in, then `onrecord add` a claim; in an empty folder, `onrecord init` "
    "writes an example."
)


@click.command()
@project_argument
@report_options("full")
@today_option
def check(path: Path, format_: str | None, output: Path | None, today: date | None) -> int:
    """Check the facts of the project that PATH lies in: every quotation, every value, all agreement."""
    checked = _checked(path, today)
    _tell(checked, format_ or (format_of(output) if output else "full"), output)
    return _status(checked)


@click.command()
@project_argument
@report_options("html")
@click.option("--open", "open_", is_flag=True, help="Show the report in the browser.")
@today_option
def report(path: Path, format_: str | None, output: Path | None, today: date | None, *, open_: bool) -> int:
    """Write the contradiction report of the project that PATH lies in.

    On a terminal, without --format and --output, it is written to build/report.html in the project.
    """
    checked = _checked(path, today)
    to_file = open_ or (format_ is None and sys.stdout.isatty())
    if to_file and output is None:
        output = open_project(path).root / "build" / "report.html"
    _tell(checked, format_ or (format_of(output) if output else "html"), output)
    if open_ and output:
        import webbrowser

        webbrowser.open(output.resolve().as_uri())
    return _status(checked)


def _checked(path: Path, today: date | None) -> Report:
    with _progress() as shown:

        def tell(step: str) -> None:
            if shown is not None:
                shown.update(f"checking {step}")

        return check_project(path, today=today, progress=tell)


def _progress() -> "AbstractContextManager[Status | None]":
    if not sys.stderr.isatty():
        return nullcontext()
    from rich.console import Console

    console = Console(stderr=True)
    return console.status("reading") if console.is_terminal else nullcontext()


def _tell(checked: Report, format_: str, output: Path | None) -> None:
    """Write the report to the file, or print it; with a file, the totals are printed."""
    if output is not None:
        output.parent.mkdir(parents=True, exist_ok=True)
        output.write_text(render(checked, format_), encoding="utf-8", newline="")
        click.echo(summary_line(checked))
        click.echo(f"The report is in {output}")
    elif format_ not in {"concise", "full"}:
        click.echo(render(checked, format_).encode(), nl=False)
    elif _may_be_styled():
        from rich.console import Console

        from onrecord.reports.terminal import print_report

        print_report(checked, cast("Literal['concise', 'full']", format_), Console(soft_wrap=True, highlight=False))
    else:
        click.echo(render(checked, format_), nl=False)


def _may_be_styled() -> bool:
    """Tell whether what is printed may want colour and width; nothing else needs the library that knows them."""
    return sys.stdout.isatty() or any(os.environ.get(name) for name in ("FORCE_COLOR", "TTY_COMPATIBLE"))


def _status(checked: Report) -> int:
    if not (checked.fails or checked.corpus.claims or checked.corpus.sources):
        facts = checked.settings.facts
        click.echo(f"Nothing to check: no fact file below {facts}/ has a claim or a source. {_TO_BEGIN}", err=True)
        return NOTHING_TO_CHECK
    return FAILS if checked.fails else 0
