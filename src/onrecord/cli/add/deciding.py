"""A new claim held to its words and to the others, and what a person decides about it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import click

from onrecord.authoring.claims.adding_claims import Draft, prepare
from onrecord.authoring.claims.around_passages import part_of_name, unknown_names, with_name
from onrecord.authoring.claims.claim_records import Answers, claim_of
from onrecord.authoring.claims.passages import whole_words
from onrecord.authoring.workbench import Workbench
from onrecord.cli.add.dialogue import (
    ask_passage,
    ask_says,
    ask_speaker,
    ask_status,
    ask_subject,
    ask_value,
    ask_whether_whole,
)
from onrecord.model.claims import ClaimStatus
from onrecord.model.entities import PropertyType
from onrecord.model.errors import ConfigurationError
from onrecord.model.findings import Finding
from onrecord.model.frozen import dataclass
from onrecord.model.verdicts import Severity

__all__ = ["Wishes", "dispute_to_paste", "judged", "refusal", "settled"]


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
    strangers = unknown_names(bench, cut.source, cut.passage.text)
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


_CHANGES = ("value", "passage", "subject", "speaker", "status", "says")
_LIKELY = {"T404": "status", "G311": "status", "G308": "speaker", "G306": "subject", "Q": "passage"}
_WAYS_OUT = ("write", "change", "draft", "leave")
_YES, _NO, _CHANGE = ("y", "yes"), ("n", "no"), ("c", "change")


def settled(bench: Workbench, answers: Answers, wishes: Wishes) -> tuple[Workbench, Draft, Wishes]:
    """Ask what is to be done about a claim until it is to be written, or left.

    Args:
        bench: the project.
        answers: what the claim is as yet.
        wishes: how it is to be written.

    Returns:
        The project with what is registered on the way, the claim, and how it is to be written: `yes` where it is.
    """
    made = judged(bench, answers, wishes, asks=True)
    offered: set[str] = set()
    while True:
        named = _with_part_of_name(bench, answers, made, offered)
        if named is None:
            what = _decided(made, wishes)
            if what == "leave":
                return bench, made, wishes
            if what == "write":
                return bench, made, replace(wishes, disagrees=True, yes=True)
            if what == "draft":
                wishes = replace(wishes, draft=True)
            else:
                bench, answers = _changed(bench, answers, what, wishes.file)
        bench = named or bench
        made = judged(bench, answers, wishes, asks=True)


def _with_part_of_name(bench: Workbench, answers: Answers, made: Draft, offered: set[str]) -> Workbench | None:
    """Where the speaker is called by a surname that nobody bears, offer to register it; None where it is not."""
    speaker = answers.fields.get("said_by", "")
    if speaker in offered or all(row.rule != "G308" for row in made.faults):
        return None
    offered.add(speaker)
    part, name = part_of_name(bench, answers.cut, speaker), bench.corpus.entities[speaker].name
    if not part or not click.confirm(f"{part} stands there: is that {name}?", default=True):
        return None
    try:
        return with_name(bench, speaker, part)
    except ConfigurationError as error:
        click.echo(f"  {error}")
        return None


def _decided(made: Draft, wishes: Wishes) -> str:
    """Ask what becomes of a claim: `write`, `leave`, `draft`, or what of it is to be changed."""
    if made.faults:
        return _about_faults(made, wishes)
    if not wishes.allows(made):
        return _about_contradictions(made)
    doubtful = any(row.severity is not Severity.NOTE for row in made.disagreements)
    choices = "y/N/change" if doubtful else "Y/n/change"
    while True:
        words = click.prompt(
            f"Write it to {made.path}? [{choices}]", default="n" if doubtful else "y", show_default=False
        ).lower()
        if words in _YES:
            return "write"
        if words in _NO:
            return "leave"
        if words in _CHANGE:
            return _choice("Change", _CHANGES, "value")
        click.echo("  y writes it, n leaves it, change asks what to change")


def _about_faults(made: Draft, wishes: Wishes) -> str:
    rules = [row.rule for row in made.faults]
    likely = next((what for rule, what in _LIKELY.items() if any(each.startswith(rule) for each in rules)), "value")
    what = _choice("Change", [*_CHANGES, "nothing"], likely)
    if what != "nothing":
        return what
    keeps = not wishes.draft and click.confirm("Keep it as a draft, withdrawn?", default=False)
    return "draft" if keeps else "leave"


def _about_contradictions(made: Draft) -> str:
    click.echo(f"It contradicts {', '.join(made.contradicted)}.")
    what = _choice("Write it all the same, change it, keep it as a draft, or leave it", _WAYS_OUT, "leave")
    return _choice("Change", _CHANGES, "value") if what == "change" else what


def _choice(question: str, choices: Sequence[str], default: str) -> str:
    chosen: str = click.prompt(question, type=click.Choice(choices), default=default)
    return chosen


def _changed(bench: Workbench, answers: Answers, what: str, file: str) -> tuple[Workbench, Answers]:
    """Ask anew for one thing that a claim says."""
    cut, subject, property_ = answers.cut, answers.subject, answers.property
    match what:
        case "passage":
            return bench, _with_passage(bench, answers)
        case "status":
            return bench, _with_field(answers, "status", ask_status(ClaimStatus.PLANNED))
        case "says":
            return bench, replace(answers, says=ask_says(answers.says))
        case "subject":
            bench, subject = ask_subject(bench, file)
            return bench, replace(answers, subject=subject)
        case "speaker":
            claim = claim_of(bench, subject, property_, answers.value)
            bench, speaker = ask_speaker(bench, cut, claim, file)
            return bench, _with_field(answers, "said_by", speaker)
    bench, value = ask_value(bench, cut, subject, property_, file)
    is_set = bench.corpus.properties[property_].type is PropertyType.SET
    complete = is_set and ask_whether_whole(bench, cut, subject, property_, value)
    return bench, replace(answers, value=value, without="", complete=complete)


def _with_passage(bench: Workbench, answers: Answers) -> Answers:
    """Ask for another passage; a claim that is told in the words of the old one is told in those of the new one."""
    cut = ask_passage(bench, answers.cut.source)
    same = answers.says == whole_words(answers.cut.passage.text)
    return replace(answers, cut=cut, says=whole_words(cut.passage.text) if same else answers.says, context="")


def _with_field(answers: Answers, name: str, words: str) -> Answers:
    """Return a claim with a field as it is now; one without words is left out."""
    fields = {**answers.fields, name: words}
    return replace(answers, fields={key: each for key, each in fields.items() if each})
