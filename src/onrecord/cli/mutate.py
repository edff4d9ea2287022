"""`onrecord mutate`."""

import json
import os
from datetime import date
from pathlib import Path

import click
from rich.console import Console
from rich.progress import Progress

from onrecord.checker import check_project, today_here
from onrecord.cli.main import FAILS, NOTHING_TO_CHECK
from onrecord.cli.options import project_argument, today_option
from onrecord.mutation import Score, as_data, as_markdown, as_text, mutate

__all__ = ["mutate_command"]

_WRITERS = {
    "text": as_text,
    "json": lambda score: json.dumps(as_data(score), indent=2, ensure_ascii=False),
    "markdown": as_markdown,
}


@click.command("mutate")
@project_argument
@click.option("--sample", type=click.IntRange(min=1), metavar="N", help="Try so many claims, chosen by the seed.")
@click.option("--seed", type=int, default=0, show_default=True, help="Chooses members, words and places.")
@click.option("--min-score", type=click.FloatRange(0, 1), help="Fail when a smaller share of mistakes is caught.")
@click.option("--jobs", type=click.IntRange(min=1), help="Processes that share the work; all processors by default.")
@click.option("--format", "format_", type=click.Choice(list(_WRITERS)), default="text", show_default=True)
@click.option(
    "--report",
    "page",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Also write the HTML report there, with a page on the score.",
)
@today_option
def mutate_command(
    *,
    path: Path,
    sample: int | None,
    seed: int,
    min_score: float | None,
    jobs: int | None,
    format_: str,
    page: Path | None,
    today: date | None,
) -> int:
    """Make small mistakes on purpose, in memory, and tell which of them the gate would let through."""
    with Progress(console=Console(stderr=True), transient=True) as shown:
        task = shown.add_task("claims tried", total=None)
        score = mutate(
            path,
            today=today or today_here(),
            seed=seed,
            sample=sample,
            jobs=jobs or os.cpu_count() or 1,
            progress=lambda done, total: shown.update(task, completed=done, total=total),
        )
    if page is not None:
        _write_page(page, path, today, score)
    click.echo(_WRITERS[format_](score))
    return _status(score, min_score)


def _status(score: Score, least: float | None) -> int:
    """Return the exit status; a share of nothing reaches no minimum."""
    if score.share is None or (least is not None and score.source_share is None):
        what = "claim that stands to make a mistake in" if score.share is None else "quotation in a source to edit"
        click.echo(f"Nothing to try: there is no {what}, and so no score", err=True)
        return NOTHING_TO_CHECK
    shares = [share for share in (score.share, score.source_share) if share is not None]
    return FAILS if least is not None and min(shares) < least else 0


def _write_page(page: Path, path: Path, today: date | None, score: Score) -> None:
    """Write the report of the project, with what came of the mistakes."""
    from onrecord.reports.html import write

    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_text(write(check_project(path, today=today), score), encoding="utf-8", newline="")
    click.echo(f"The report is in {page}", err=True)
