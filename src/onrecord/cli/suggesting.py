"""`onrecord suggest`."""

from pathlib import Path

import click

from onrecord.authoring.suggesting import as_yaml, names_without_entity
from onrecord.authoring.suggesting import suggest as drafts_for
from onrecord.authoring.workbench import open_workbench
from onrecord.cli.options import project_option

__all__ = ["suggest"]


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
