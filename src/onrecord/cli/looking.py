"""`onrecord locate`, `onrecord suggest` and `onrecord coverage`: what only looks and writes nothing."""

import json
from collections.abc import Iterable
from pathlib import Path

import click

from onrecord.authoring.claims.passages import Found, find_words, nearest_words
from onrecord.authoring.claims.suggested_drafts import as_yaml, names_without_entity
from onrecord.authoring.claims.suggested_drafts import suggest as drafts_for
from onrecord.authoring.coverage import Coverage, coverage_of
from onrecord.authoring.workbench import Workbench, open_workbench
from onrecord.cli.main import FAILS, NOTHING_TO_CHECK
from onrecord.cli.options import project_option

__all__ = ["coverage", "locate", "suggest"]

_CONTEXT = 80


@click.command()
@click.argument("words")
@click.option("--source", "sources", multiple=True, metavar="ID", help="Look only there; may be given several times.")
@project_option
def locate(words: str, sources: tuple[str, ...], path: Path) -> int:
    """Find WORDS in the sources: file, line and column, how literally they stand there, and what is around them.

    Exits with 1 when they stand nowhere.
    """
    bench = open_workbench(path)
    found = False
    for place in find_words(bench, words, sources):
        found = True
        click.echo(_told(place))
    if found:
        return 0
    click.echo("the words stand in no source", err=True)
    near = nearest_words(bench, words, sources)
    if near is not None:
        source, passage = near[0], near[1].passage
        where = f"{bench.document(source).path}:{passage.line}:{passage.column}"
        click.echo(f"nearest: {where}: {source} ({near[1].likeness:.0%} alike): {_flat(passage.text)}", err=True)
    return FAILS


def _told(place: Found) -> str:
    before, after = _flat(place.before)[-_CONTEXT:], _flat(place.after)[:_CONTEXT]
    outside = "" if place.in_body else ", outside the body"
    words = click.style(_flat(place.passage.text).strip(), bold=True)
    where = f"{place.path}:{place.passage.line}:{place.passage.column}"
    return f"{where}: {place.source} ({place.tier}{outside}): {before}[{words}]{after}"


def _flat(words: str) -> str:
    flat = " ".join(words.split())
    return (" " if words[:1].isspace() else "") + flat + (" " if words[-1:].isspace() else "")


@click.command()
@click.argument("source")
@click.option("--most", type=click.IntRange(1), help="How many drafts at most; all by default.")
@project_option
def suggest(source: str, most: int | None, path: Path) -> None:
    """Print claims in draft, as YAML, for the sentences of SOURCE that no claim covers yet; the surest first.

    A draft is a place to start: subject and property are guesses, and the words are those of the source.
    """
    bench = open_workbench(path)
    drafts = drafts_for(bench, source)
    if strangers := names_without_entity(bench, source):
        told = ", ".join(strangers)
        click.echo(f"names not registered yet, so that no list of them is read: {told}", err=True)
        click.echo("those that claims need go under `entities:`, each with an id, a kind and its name", err=True)
    if not drafts:
        click.echo(f"nothing is left to suggest in {source}", err=True)
        return
    click.echo(as_yaml(bench, drafts[:most]), nl=False)


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
