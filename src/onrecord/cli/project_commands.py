"""`onrecord init`, `onrecord source add` and `onrecord pin`: a project, and the sources that it stands on."""

import sys
from collections.abc import Iterable
from pathlib import Path

import click

from onrecord.authoring.new_projects import Step, first_files, write_step
from onrecord.authoring.sources.pinning_again import (
    Changed,
    Repair,
    changed_sources,
    mended,
    outside_body,
    patch,
    pinned,
    repairs,
    write_all,
)
from onrecord.authoring.sources.taking_in import NewSource, lines_as_written, lines_left_out, register, take_in
from onrecord.authoring.workbench import Workbench, open_workbench
from onrecord.cli.main import FAILS
from onrecord.cli.options import project_option, yes_option

__all__ = ["init", "pin", "source"]

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
        if new.page.other_days:
            click.echo(f"Not taken for the publication: {new.page.other_days}")
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
        other = new.page.other_days
        why = f"Not taken for the publication: {other}" if other else "No date is printed near its top"
        click.echo(f"  {why}: write `published` when you know a day or a range, with a note of how.")
    click.echo(f"Next: onrecord add --source {new.id}")


@click.command()
@click.argument("sources", nargs=-1)
@yes_option("Write; without it, what would be written is shown.")
@click.option("--repair", is_flag=True, help="Also put altered quotations into the source's own words.")
@project_option
def pin(sources: tuple[str, ...], path: Path, *, yes: bool, repair: bool) -> int:
    """Pin SOURCES (all by default) to the bytes that are there now, after showing what became of each quotation.

    With --repair, quotations that are altered are put into the source's own words. Where the change turns a number,
    a date, a name, a negation or the order of words, --yes does not do it: a person is asked on the terminal.
    Exits with 1 when there is something left to pin or to repair.
    """
    bench = open_workbench(path)
    changed = changed_sources(bench, sources)
    for row in changed:
        _tell_pinned(bench, row)
    altered = repairs(bench, sources)
    found = altered if repair else ()
    for each in altered if repair else _of_changed(altered, changed):
        _tell_alteration(each)
    chosen = tuple(each for each in found if not each.is_grave or (yes and _agreed(each)))
    texts = mended(bench, chosen, pinned(bench, [row for row in changed if not row.trouble]))
    if not texts and not found and not changed:
        click.echo("Every source is as it was pinned." + (" No quotation is altered." if repair else ""))
        return 0
    click.echo(patch(bench, texts), nl=False)
    left = len(found) - len(chosen)
    if left:
        click.echo(_left(left, yes=yes))
    if texts and not yes:
        click.echo(
            "Nothing was written. Read the changed sources, then: onrecord pin --yes" + (" --repair" if repair else "")
        )
    if not texts or not yes:
        return FAILS
    write_all(bench, texts, tell=lambda file: click.echo(f"{file} written"))
    for each in chosen:
        click.echo(f"{each.claim} says: {bench.corpus.claims[each.claim].says}")
    if chosen:
        click.echo("Look at `says` and `value` there: they stay as they were, and the words are others now.")
    return FAILS if left or any(row.trouble for row in changed) else 0


def _of_changed(altered: Iterable[Repair], changed: Iterable[Changed]) -> list[Repair]:
    sources = {row.source for row in changed}
    return [each for each in altered if each.source in sources]


def _left(left: int, *, yes: bool) -> str:
    """Say who decides about quotations that are left as they are."""
    quotations = "1 altered quotation is left: it changes" if left == 1 else (
        f"{left} altered quotations are left: each changes"
    )  # fmt: skip
    asks = "" if yes and sys.stdin.isatty() else "; `onrecord pin --repair --yes` asks on a terminal"
    return f"{quotations} what is said, so a person decides{asks}"


def _tell_pinned(bench: Workbench, row: Changed) -> None:
    known = bench.corpus.sources[row.source]
    click.echo(f"{row.source} ({known.path}) has changed")
    if row.trouble:
        click.echo(f"  it cannot be pinned: {row.trouble}")
    for fate in row.fates:
        line = None
        if fate.kind in {"altered", "gone"} and known.body:
            line = outside_body(bench, row.source, bench.corpus.claims[fate.claim].evidence[fate.evidence].quote)
        moved = f"; word for word it stands on line {line} now, outside `body`: correct those lines" if line else ""
        click.echo(f"  {fate}{moved}")
    if not row.fates and not row.trouble:
        click.echo("  no quotation is taken from it")


def _tell_alteration(repair: Repair) -> None:
    click.echo(f"{repair.claim}: the {repair.kind} is another one in {repair.source}")
    click.echo(f"  quoted: {' '.join(repair.quoted.split())}")
    click.echo(f"  source: {' '.join(repair.words.split())}")


def _agreed(repair: Repair) -> bool:
    """Ask a person about a change that turns what is said; nobody there means no."""
    return sys.stdin.isatty() and click.confirm(f"{repair.claim}: quote the source's words from now on?")


_DONE = {"create": "made", "append": "added to", "replace": "written anew"}
_MAY = {"append": "Add to it", "replace": "Write it anew"}


@click.command()
@click.argument("path", type=click.Path(file_okay=False, path_type=Path), default=Path(), required=False)
@yes_option("Change the files that are there without asking.")
def init(path: Path, *, yes: bool) -> None:
    """Start a project in the folder PATH: settings, an example that passes, what editors, git and CI need.

    Files that are there are changed only after a yes, and facts never.
    """
    path.mkdir(parents=True, exist_ok=True)
    for step in first_files(path.resolve()):
        _take(path, step, yes=yes)
    click.echo(_next_steps(path))


def _take(path: Path, step: Step, *, yes: bool) -> None:
    if step.action == "keep":
        click.echo(f"  {step.path} is as it should be: it {step.why}")
    elif step.action == "leave":
        click.echo(f"  {step.path} is there and was left alone: {step.why}")
    elif step.action == "create" or yes or click.confirm(f"{step.path} is there. {_MAY[step.action]}? It {step.why}"):
        write_step(path, step)
        click.echo(f"  {step.path} {_DONE[step.action]}: it {step.why}")
    else:
        click.echo(f"  {step.path} was left as it is")


def _next_steps(path: Path) -> str:
    where = "" if path == Path() else f"cd {path}\n    "
    return (
        "\nThe project is ready. To go on:\n"
        f"    {where}onrecord check                     # the example passes\n"
        "    onrecord source add article.txt    # take a source in\n"
        "    onrecord add                       # write down what it says\n"
        "    onrecord check                     # hold it to the source\n"
        "Then delete facts/example.yaml and seeds/example.txt."
    )
