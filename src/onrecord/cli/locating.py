"""`onrecord locate`."""

from pathlib import Path

import click

from onrecord.authoring.locating import Found, find_words, nearest_words
from onrecord.authoring.workbench import open_workbench
from onrecord.cli.main import FAILS
from onrecord.cli.options import project_option

__all__ = ["locate"]

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
