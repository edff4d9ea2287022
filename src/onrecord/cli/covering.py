"""`onrecord coverage`."""

import json
from collections.abc import Iterable
from pathlib import Path

import click

from onrecord.authoring.covering import Coverage, coverage_of
from onrecord.authoring.workbench import Workbench, open_workbench
from onrecord.cli.main import FAILS, NOTHING_TO_CHECK
from onrecord.cli.options import project_option

__all__ = ["coverage"]

_SHOWN = 100


@click.command()
@click.argument("sources", nargs=-1)
@click.option("--min", "least", type=click.FloatRange(0, 100), default=0.0, help="Exit with 1 when a source has less.")
@click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text", help="How to tell it.")
@project_option
def coverage(sources: tuple[str, ...], least: float, format_: str, path: Path) -> int:
    """Tell what share of the checkable sentences of SOURCES (all by default) a claim rests on.

    Checkable is a sentence that holds a date, a length of time, a number, a list of known names, who stayed away, a
    denial or speech.
    """
    bench = open_workbench(path)
    rows = coverage_of(bench, sources)
    unread = [] if sources else [source for source in bench.corpus.sources if source not in bench.documents.by_source]
    if format_ == "json":
        click.echo(json.dumps([_as_data(bench, row) for row in rows], ensure_ascii=False, indent=2))
    else:
        for row in rows:
            _tell(bench, row)
    for source in unread:
        click.echo(f"{source} could not be read, and is not counted", err=True)
    return _status(rows, least, unread=bool(unread))


def _status(rows: Iterable[Coverage], least: float, *, unread: bool) -> int:
    """Return the exit status; no share at all is no full one, and a source that is not read reaches no minimum."""
    shares = [row.percent for row in rows if row.percent is not None]
    if not shares:
        click.echo("Nothing to cover: no source that was read has a sentence that could be checked", err=True)
        return NOTHING_TO_CHECK
    return FAILS if any(share < least for share in shares) or (unread and least > 0) else 0


def _as_data(bench: Workbench, row: Coverage) -> dict[str, object]:
    return {
        "source": row.source,
        "path": bench.document(row.source).path,
        "checkable": row.checkable,
        "covered": row.covered,
        "percent": None if row.percent is None else round(row.percent, 1),
        "left": [{"line": each.line, "column": each.column, "text": each.text} for each in row.left],
    }


def _tell(bench: Workbench, row: Coverage) -> None:
    if row.percent is None:
        click.echo(f"{row.source}: no sentence in it could be checked")
    else:
        click.echo(f"{row.source}: {row.covered} of {row.checkable} checkable sentences covered ({row.percent:.0f}%)")
    for each in row.left:
        flat = " ".join(each.text.split())
        shown = flat if len(flat) <= _SHOWN else flat[: _SHOWN - 1] + "…"
        click.echo(f"  {bench.document(row.source).path}:{each.line}:{each.column}: {shown}")
