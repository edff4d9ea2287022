"""The score as text, as data and as Markdown."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from onrecord.mutation.scoring import Score, Survivor

__all__ = ["as_data", "as_markdown", "as_text"]


def as_data(score: Score) -> dict[str, object]:
    """Return the score as `onrecord mutate --format json` writes it (`onrecord-mutation/1`)."""
    return {
        "format": "onrecord-mutation/1",
        "seed": score.seed,
        "score": _rounded(score.share),
        "value_score": _rounded(score.value_share),
        "hard_value_score": _rounded(score.hard_value_share),
        "source_score": _rounded(score.source_share),
        "values": {"made": score.value_made, "caught": score.value_caught},
        "hard_values": {"made": score.hard_value_made, "caught": score.hard_value_caught},
        "facts": _counts(score.made, score.caught),
        "sources": _counts(score.edits_made, score.edits_caught),
        "turned_score": _rounded(score.turned_share),
        "turned": {
            kind: {"made": made, "told": score.turned_told[kind]} for kind, made in sorted(score.turned_made.items())
        },
        "harmless": {"made": score.harmless_made, "caught": len(score.harmless_caught)},
        "survivors": [{**_row(row), "why": row.why} for row in score.survivors],
        "missed_edits": [_row(row) for row in score.edits_missed],
        "missed_turns": [_row(row) for row in score.turned_missed],
        "alarmed_edits": [_row(row) for row in score.harmless_caught],
    }


def _rounded(share: float | None) -> float | None:
    return None if share is None else round(share, 4)


def as_text(score: Score) -> str:
    """Return the score as lines for a terminal, survivors grouped by their kind and reason."""
    return "\n".join(_lines(score))


def as_markdown(score: Score) -> str:
    """Return the score as two tables: how many were caught by kind, and every survivor."""
    return "\n".join(_tables(score))


def _counts(made: Mapping[str, int], caught: Mapping[str, int]) -> dict[str, dict[str, int]]:
    return {kind: {"made": number, "caught": caught.get(kind, 0)} for kind, number in sorted(made.items())}


def _row(row: Survivor) -> dict[str, str]:
    return {"claim": row.claim, "kind": row.kind, "change": row.change, "advice": row.advice}


def _lines(score: Score) -> Iterator[str]:
    for title, made, caught in (
        ("Mistakes in facts, and how many of them an error tells of:", score.made, score.caught),
        ("Edits of sources that change the meaning of a quotation:", score.edits_made, score.edits_caught),
        ("Sentences turned with their quotation, and how many a rule tells of:", score.turned_made, score.turned_told),
    ):
        yield title
        for kind, number in sorted(made.items()):
            yield f"  {kind:26} {caught[kind]:5} of {number}"
    if score.survivors:
        yield "What got through, why, and what would have caught it:"
    for (kind, why, advice), rows in _grouped(score.survivors):
        yield f"  {kind}: {why}"
        yield f"    to catch it: {advice}"
        for row in rows:
            yield f"    - {row.claim}: {row.change}"
    for row in score.edits_missed:
        yield f"  {row.claim}: an edit that was missed: {row.kind} {row.change}"
    for row in score.turned_missed:
        yield f"  {row.claim}: a turned sentence that was missed: {row.kind} {row.change}"
    for row in score.harmless_caught:
        yield f"  {row.claim}: a harmless edit that was refused: {row.kind} {row.change}"
    yield f"Edits of presentation only: {score.harmless_made}, of which {len(score.harmless_caught)} were refused"
    yield _summary(score)


def _summary(score: Score) -> str:
    if score.share is None:
        return "No score: there was no claim to make a mistake in"
    values = f"{_told(score.value_share)} of those in values ({score.value_caught} of {score.value_made})"
    edits = f"{_told(score.source_share)} of edits of sources"
    turned = f"{_told(score.turned_share)} of turned sentences"
    return f"Score: {_told(score.share)} of mistakes in facts, {values}, {edits}, {turned} (seed {score.seed})"


def _told(share: float | None) -> str:
    return "none" if share is None else f"{share:.3f}"


def _tables(score: Score) -> Iterator[str]:
    yield "| mistakes | caught | of |"
    yield "|---|---|---|"
    for kind, made in sorted(score.made.items()):
        yield f"| {kind} | {score.caught[kind]} | {made} |"
    yield f"| **all mistakes in facts** | **{score.caught.total()}** | **{score.made.total()}** |"
    yield f"| **those in values** | **{score.value_caught}** | **{score.value_made}** |"
    yield f"| those in values, near names only | {score.hard_value_caught} | {score.hard_value_made} |"
    yield f"| edits of sources that change the meaning | {score.edits_caught.total()} | {score.edits_made.total()} |"
    yield f"| sentences turned with their quotation | {score.turned_told.total()} | {score.turned_made.total()} |"
    yield f"| edits of sources that change nothing | {len(score.harmless_caught)} | {score.harmless_made} |"
    yield ""
    yield "| what got through | why | what would catch it |"
    yield "|---|---|---|"
    for (kind, why, advice), rows in _grouped(score.survivors):
        told = "<br>".join(f"`{row.claim}`: {_cell(row.change)}" for row in rows)
        yield f"| {kind}<br>{told} | {_cell(why)} | {_cell(advice)} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;")


def _grouped(rows: Iterable[Survivor]) -> Iterator[tuple[tuple[str, str, str], list[Survivor]]]:
    """Yield the survivors of one kind, with one reason and one advice, together."""
    ordered = sorted(rows, key=lambda row: (_group(row), row.claim))
    for group, members in groupby(ordered, key=_group):
        yield group, list(members)


def _group(row: Survivor) -> tuple[str, str, str]:
    return row.kind, row.why, row.advice
