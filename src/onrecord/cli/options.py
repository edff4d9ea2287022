"""Arguments and options that several commands take."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click

from onrecord.reports import FORMATS

__all__ = ["DAY", "project_argument", "project_option", "report_options", "today_option", "yes_option"]

Decorated = TypeVar("Decorated", bound=Callable[..., Any])


class _Day(click.ParamType[date]):
    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:  # noqa: ANN401
        try:
            return value if isinstance(value, date) else date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is no day such as 2026-11-21", param, ctx)


DAY = _Day()


def project_argument(command: Decorated) -> Decorated:
    """Add the argument PATH: the project's folder, or any place inside it."""
    kind = click.Path(exists=True, path_type=Path)
    return click.argument("path", type=kind, default=Path(), required=False)(command)


def project_option(command: Decorated) -> Decorated:
    """Add `--project`: the project's folder, or any place inside it."""
    kind = click.Path(exists=True, path_type=Path)
    told = "The project's folder, or any place inside it; the current folder by default."
    return click.option("--project", "path", type=kind, default=Path(), metavar="PATH", help=told)(command)


def yes_option(told: str) -> Callable[[Decorated], Decorated]:
    """Add `--yes`, with what it says yes to."""
    return click.option("--yes", is_flag=True, help=told)


def today_option(command: Decorated) -> Decorated:
    """Add `--today`."""
    told = "The day on which reviews of disputes are held to be due, as 2026-11-21; today by default."
    return click.option("--today", type=DAY, metavar="DATE", help=told)(command)


def report_options(default_format: str) -> Callable[[Decorated], Decorated]:
    """Add `--format` and `--output`."""

    def add(command: Decorated) -> Decorated:
        told = f"How to tell the result; by the ending of --output where one is given, else {default_format}."
        command = click.option("--format", "format_", type=click.Choice(FORMATS), help=told)(command)
        kind = click.Path(dir_okay=False, path_type=Path)
        return click.option("--output", type=kind, metavar="FILE", help="Write there.")(command)

    return add
