"""A new claim held to its words and to the others: what is told of it, and whether it may be written."""

from dataclasses import dataclass
from datetime import date

import click

from onrecord.authoring.adding import Draft, prepare
from onrecord.authoring.claim_records import Answers
from onrecord.authoring.passages import whole_words
from onrecord.authoring.strangers import unknown_names
from onrecord.authoring.workbench import Workbench
from onrecord.model.findings import Finding

__all__ = ["Wishes", "dispute_to_paste", "judged", "refusal"]


@dataclass(frozen=True, slots=True)
class Wishes:
    """How a claim is to be written.

    Args:
        file: the fact file named for it; empty when the subject chooses.
        draft: it may be kept as a draft.
        disagrees: it may contradict other claims.
        yes: nothing more is asked.
        today: the day on which reviews of disputes are held to be due.
    """

    file: str
    draft: bool
    disagrees: bool
    yes: bool
    today: date | None

    def allows(self, made: Draft) -> bool:
        """Whether a claim may be written as it is."""
        return not made.faults and (self.disagrees or not made.contradictions)


def judged(bench: Workbench, answers: Answers, wishes: Wishes, *, asks: bool = False) -> Draft:
    """Check a claim, and tell what came of it.

    Args:
        bench: the project.
        answers: what the claim is.
        wishes: how it is to be written.
        asks: what may be changed is asked for next, so that no option is named.
    """
    made = prepare(bench, answers, file=wishes.file, draft=wishes.draft, disagrees=wishes.disagrees, today=wishes.today)
    _show(bench, answers, made, asks=asks)
    return made


def refusal(made: Draft, *, draft: bool) -> str:
    """Return why a claim is not written, and which ways out there are.

    Args:
        made: the claim, with faults or contradictions.
        draft: it was to be kept as a draft, and cannot be one either.
    """
    if made.faults:
        ways = ", and a draft's quotation is held to the source too" if draft else "; --draft keeps it, withdrawn"
        return f"Not written: the claim's own checks refuse it{ways}."
    return (
        f"Not written: it contradicts {', '.join(made.contradicted)}. If the source does say so, --disagrees writes "
        f"it; --draft keeps it, withdrawn. With --disagrees, {dispute_to_paste(made)}"
    )


def dispute_to_paste(made: Draft) -> str:
    """Return what accepts the contradictions of a claim, ready for a fact file."""
    return (
        "`onrecord check` fails until the disagreement is mended, or accepted: paste this into a fact file, and give "
        f"your reason.\n\n{made.stanzas}"
    )


def _show(bench: Workbench, answers: Answers, made: Draft, *, asks: bool) -> None:
    """Tell what the claim is, and what it agrees and disagrees with."""
    cut = answers.cut
    place = f"{bench.document(cut.source).path}:{cut.passage.line}:{cut.passage.column}"
    click.echo(f"{made.id}: {answers.subject} {answers.property} {answers.value or _without(answers)}")
    click.echo(f"  {place}: “{whole_words(cut.words)}”")
    strangers = unknown_names(bench, cut.passage.text)
    if strangers:
        told = ", ".join(strangers)
        click.echo(f"  names not registered yet: {told} (nothing to do unless the claim needs them)")
    for reason in made.unchecked:
        click.echo(f"  not checked: {reason}")
    for row in made.faults:
        advice = _help(row, asks=asks)
        click.echo(f"  refused  {row.rule} {row.message}" + (f"\n           {advice}" if advice else ""))
    for row in made.consequences:
        click.echo(f"  then fails  {row.rule} {row.message}")
    for row in made.disagreements:
        _show_disagreement(row)
    if made.withdrawn:
        click.echo("  a draft: withdrawn, it takes part in nothing until it is mended and its `withdrawn` taken away")
        return
    for claim in made.agreeing:
        click.echo(f"  agrees with {claim} ({', '.join(bench.corpus.claims[claim].sources)})")
    if made.beside:
        click.echo(f"  stands beside {', '.join(made.beside)}: they differ, but not at a common time, or they fit")
    if not (made.faults or made.disagreements or made.agreeing or made.beside):
        click.echo(f"  no other claim speaks of {answers.property} of {answers.subject}")


def _show_disagreement(row: Finding) -> None:
    accepted = f" (accepted by the dispute {row.dispute})" if row.dispute else ""
    click.echo(f"  {row.verdict}  {row.rule} {row.message}{accepted}")
    for cited in row.evidence:
        place = f"{cited.path}:{cited.passage.line}:{cited.passage.column}"
        click.echo(f"           {place} {cited.claim}: “{whole_words(cited.passage.text)}”")


def _help(row: Finding, *, asks: bool) -> str:
    if row.rule != "T404":
        return row.help
    if asks:
        return "correct the value, or change the status: what is still to come is planned"
    return f"{row.help}, given with --status planned"


def _without(answers: Answers) -> str:
    return f"without {answers.without}" if answers.without else ""
