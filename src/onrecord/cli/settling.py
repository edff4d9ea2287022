"""What a person decides about a new claim: to write it, to change it, to keep it as a draft, or to leave it."""

from collections.abc import Sequence
from dataclasses import replace

import click

from onrecord.authoring.adding import Draft
from onrecord.authoring.claim_records import Answers
from onrecord.authoring.hypothetical import claim_of
from onrecord.authoring.passages import whole_words
from onrecord.authoring.speaking import part_of_name, with_name
from onrecord.authoring.workbench import Workbench
from onrecord.cli.dialogue import ask_says, ask_speaker, ask_status, ask_subject
from onrecord.cli.judging import Wishes, judged
from onrecord.cli.passage_dialogue import ask_passage
from onrecord.cli.value_dialogue import ask_value, ask_whether_whole
from onrecord.model.claims import ClaimStatus
from onrecord.model.entities import PropertyType
from onrecord.model.errors import ConfigurationError
from onrecord.model.verdicts import Severity

__all__ = ["settled"]

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
