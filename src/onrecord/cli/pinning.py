"""`onrecord pin`."""

import sys
from collections.abc import Iterable
from pathlib import Path

import click

from onrecord.authoring.pinning import (
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
from onrecord.authoring.workbench import Workbench, open_workbench
from onrecord.cli.main import FAILS
from onrecord.cli.options import project_option, yes_option

__all__ = ["pin"]


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
        _tell(bench, row)
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


def _tell(bench: Workbench, row: Changed) -> None:
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
