"""`onrecord source add`."""

from pathlib import Path

import click

from onrecord.authoring.taking_in import NewSource, lines_as_written, lines_left_out, register, take_in
from onrecord.authoring.workbench import open_workbench
from onrecord.cli.options import project_option, yes_option

__all__ = ["source"]

_MOST_LINES = 12

_ASKED = {
    "title": "Title",
    "publisher": "Publisher",
    "url": "URL",
    "published": "Published on",
    "published_note": "How that is known",
    "language": "Language",
    "body": "The article's own lines",
}


@click.group()
def source() -> None:
    """Work with sources."""


@source.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--id", "id_", default="", help="The source's id; made from the file's name by default.")
@click.option("--publisher", help="Who published it.")
@click.option("--title", help="Its title.")
@click.option("--url", help="Where it was published.")
@click.option("--published", help="When, as 2024-09-26, or [2024-09-26..2024-10-07] for some day in a range.")
@click.option("--published-note", help="How that is known.")
@click.option("--language", help="A tag such as en or pt-BR.")
@click.option("--body", help="The article's own lines, as 1-10 or 4, 10-18.")
@yes_option("Take what is proposed without asking.")
@project_option
def add(file: Path, path: Path, id_: str, *, yes: bool, **given: str | None) -> None:
    """Take FILE in as a source: copy it, pin its bytes, register it.

    Title, language, the article's own lines and the printed date are read from it and proposed.
    """
    bench = open_workbench(path)
    new = take_in(bench, file, id_)
    own_date = given["published"] is not None
    proposed = (
        _proposed(new)
        | ({"published_note": ""} if own_date else {})
        | {name: each for name, each in given.items() if each is not None}
    )
    told = {name for name in _ASKED if yes or given[name] is not None}
    fields = {name: proposed[name] if name in told else _ask(name, proposed[name], new) for name in _ASKED}
    if fields["language"] == "en":
        fields["language"] = ""
    written = register(bench, new, fields)
    _tell(new, fields, written, bench.project.settings.seeds)


def _proposed(new: NewSource) -> dict[str, str]:
    page = new.page
    return dict.fromkeys(_ASKED, "") | {
        "title": page.title,
        "language": "en" if page.language == "und" else page.language,
        "body": lines_as_written(page.body),
        "published": page.published,
        "published_note": page.published_note,
    }


def _ask(name: str, proposed: str, new: NewSource) -> str:
    if name == "published":
        click.echo("A day, or [first..last] for some day in a range; - when nothing tells.")
    if name == "body":
        _tell_lines_left_out(new, proposed)
    words: str = click.prompt(_ASKED[name], default=proposed, show_default=bool(proposed))
    return "" if words.strip() == "-" else words.strip()


def _tell_lines_left_out(new: NewSource, body: str) -> None:
    """Show how the lines begin that are no lines of the article, for a person to see whether one is."""
    left = lines_left_out(new.text, body)
    for number, words in left[:_MOST_LINES]:
        click.echo(f"  left out, line {number}: {words}")
    if len(left) > _MOST_LINES:
        click.echo(f"  and {len(left) - _MOST_LINES} more lines")


def _tell(new: NewSource, fields: dict[str, str], written: str, seeds: str) -> None:
    click.echo(f"{new.id} is registered in {written}; its file is {seeds}/{new.path}, pinned by sha256 {new.sha256}")
    for name, words in fields.items():
        if words:
            click.echo(f"  {name}: {words}")
            if name == "body":
                _tell_lines_left_out(new, words)
    if not fields["published"]:
        click.echo("  No date is printed near its top: write `published` when you know a range, with a note of how.")
    click.echo(f"Next: onrecord add --source {new.id}")
