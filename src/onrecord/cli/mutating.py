"""`onrecord mutate`."""

import json
import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import click
from rich.console import Console
from rich.progress import Progress

from onrecord.checker import today_here
from onrecord.cli.main import FAILS
from onrecord.cli.options import project_argument, today_option
from onrecord.mutation import Score, Survivor, mutate

__all__ = ["mutate_command"]


@click.command("mutate")
@project_argument
@click.option("--sample", type=click.IntRange(min=1), metavar="N", help="Try so many claims, chosen by the seed.")
@click.option("--seed", type=int, default=0, show_default=True, help="Chooses members, words and places.")
@click.option("--min-score", type=click.FloatRange(0, 1), help="Fail when a smaller share of mistakes is caught.")
@click.option("--jobs", type=click.IntRange(min=1), help="Processes that share the work; all processors by default.")
@click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text", show_default=True)
@today_option
def mutate_command(
    *,
    path: Path,
    sample: int | None,
    seed: int,
    min_score: float | None,
    jobs: int | None,
    format_: str,
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
    click.echo(json.dumps(_as_data(score), indent=2, ensure_ascii=False) if format_ == "json" else _as_text(score))
    return FAILS if min_score is not None and min(score.share, score.source_share) < min_score else 0


def _as_data(score: Score) -> dict[str, object]:
    return {
        "format": "onrecord-mutation/1",
        "seed": score.seed,
        "score": round(score.share, 4),
        "source_score": round(score.source_share, 4),
        "facts": {kind: {"made": made, "caught": score.caught[kind]} for kind, made in sorted(score.made.items())},
        "sources": {
            kind: {"made": made, "caught": score.edits_caught[kind]} for kind, made in sorted(score.edits_made.items())
        },
        "harmless": {"made": score.harmless_made, "caught": len(score.harmless_caught)},
        "survivors": [_row(row) for row in score.survivors],
        "missed_edits": [_row(row) for row in score.edits_missed],
        "alarmed_edits": [_row(row) for row in score.harmless_caught],
    }


def _row(row: Survivor) -> dict[str, str]:
    return {"claim": row.claim, "kind": row.kind, "change": row.change, "advice": row.advice}


def _as_text(score: Score) -> str:
    return "\n".join(_lines(score))


def _lines(score: Score) -> Iterator[str]:
    yield "Mistakes in facts, and how many of them an error tells of:"
    for kind, made in sorted(score.made.items()):
        yield f"  {kind:26} {score.caught[kind]:5} of {made}"
    yield "Edits of sources that change the meaning of a quotation:"
    for kind, made in sorted(score.edits_made.items()):
        yield f"  {kind:26} {score.edits_caught[kind]:5} of {made}"
    if score.survivors:
        yield "What got through, and what would have caught it:"
    for row in score.survivors:
        yield f"  {row.claim}: {row.kind}: {row.change}; {row.advice}"
    for row in score.edits_missed:
        yield f"  {row.claim}: an edit that was missed: {row.kind} {row.change}"
    for row in score.harmless_caught:
        yield f"  {row.claim}: a harmless edit that was refused: {row.kind} {row.change}"
    yield f"Edits of presentation only: {score.harmless_made}, of which {len(score.harmless_caught)} were refused"
    shares = f"{score.share:.3f} of mistakes in facts, {score.source_share:.3f} of edits of sources"
    yield f"Score: {shares} (seed {score.seed})"
