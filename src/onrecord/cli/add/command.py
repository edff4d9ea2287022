"""`onrecord add`."""

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import click

from onrecord.authoring.claims.adding_claims import must_be_known, write_draft
from onrecord.authoring.claims.around_passages import proposed_status, unknown_names
from onrecord.authoring.claims.claim_records import Answers
from onrecord.authoring.claims.passages import Cut
from onrecord.authoring.claims.value_proposals import PassageReader
from onrecord.authoring.workbench import Workbench, open_workbench
from onrecord.cli.add.claim_options import FIELDS, Given, answers_from, cut_given, with_new
from onrecord.cli.add.deciding import Wishes, dispute_to_paste, judged, refusal
from onrecord.cli.main import FAILS
from onrecord.cli.options import project_option, today_option, yes_option
from onrecord.model.claims import ClaimStatus
from onrecord.model.entities import PropertyType
from onrecord.model.errors import ConfigurationError

__all__ = ["add"]

_NEEDED = {
    "source": "--source",
    "passage": "--quote, or --from and --to",
    "subject": "--subject",
    "property": "--property",
}


def _field_options(command: Callable[..., Any]) -> Callable[..., Any]:
    for name, told in reversed(FIELDS.items()):
        command = click.option(f"--{name.replace('_', '-')}", name, default="", help=told)(command)
    return command


@click.command()
@click.option("--source", default="", help="Id of the source.")
@click.option("--quote", default="", help="The words that carry the claim, as they stand in the source.")
@click.option("--from", "first", default="", help="The first words of the passage, with --to.")
@click.option("--to", "last", default="", help="The last words of the passage.")
@click.option("--occurrence", type=click.IntRange(1), help="Which of several places is meant, counted from 1.")
@click.option("--subject", default="", help="Id of the entity that the claim speaks of.")
@click.option("--property", "property_", default="", help="Id of what is said of it.")
@click.option("--value", default="", help="The value; ids with commas between them for a set.")
@click.option("--without", default="", help="For a set: ids of those who are not in it.")
@click.option("--complete", is_flag=True, help="The source gives the members as the whole list.")
@click.option("--new-entity", "new_entities", multiple=True, metavar="ID:KIND:NAME", help="Register an entity too.")
@click.option(
    "--new-property", "new_properties", multiple=True, metavar="ID:TYPE[:OF]", help="Register a property too."
)
@click.option("--yes-words", default="", help="For a new yesno property: words that say yes, with commas between.")
@click.option("--no-words", default="", help="For a new yesno property: words that say no, with commas between.")
@_field_options
@click.option("--status", type=click.Choice([status.value for status in ClaimStatus]), help="Whether it has happened.")
@click.option("--says", default="", help="The claim in your words.")
@click.option("--id", "id_", default="", help="The claim's id; made from subject and property by default.")
@click.option("--file", "file", default="", help="The fact file to write into; that of the subject by default.")
@click.option("--inferred", default="", help="Why the value is not in the words.")
@click.option("--reviewed", "because", default="", help="Why words cut off beside the passage do not turn its meaning.")
@click.option("--draft", is_flag=True, help="Where its checks fail, or it contradicts others, keep it withdrawn.")
@click.option("--disagrees", is_flag=True, help="Write it also where it contradicts other claims.")
@yes_option("Take what is proposed, and write without asking; a claim that contradicts others needs --disagrees too.")
@today_option
@project_option
def add(
    path: Path,
    *,
    yes: bool,
    draft: bool,
    disagrees: bool,
    file: str,
    today: date | None,
    **given: Any,  # noqa: ANN401
) -> int:
    """Add a claim: a passage cut out of a source, and what it says.

    What is not given is asked for on the terminal. Before anything is written the claim is held to its words and
    compared with the others; one that its own checks refuse is not written, and one that contradicts others only when
    somebody says so. Exits with 1 then.
    """
    bench = with_new(open_workbench(path), given, file)
    wishes = Wishes(file=file, draft=draft, disagrees=disagrees, yes=yes, today=today)
    if sys.stdin.isatty() and not yes:
        from onrecord.cli.add.deciding import settled
        from onrecord.cli.add.dialogue import ask_for_claim

        bench, answers = ask_for_claim(bench, given, file)
        bench, made, wishes = settled(bench, answers, wishes)
    else:
        made = judged(bench, _answers(bench, given), wishes)
    if not wishes.allows(made):
        click.echo(refusal(made, draft=wishes.draft), err=True)
        return FAILS
    if not wishes.yes:
        if not sys.stdin.isatty():
            raise click.UsageError("nobody is there to ask: --yes writes it")
        click.echo("Not written.", err=True)
        return FAILS
    write_draft(bench, made)
    click.echo(f"{made.id} is written to {made.path}" + (" as a draft, withdrawn" if made.withdrawn else ""))
    if made.contradictions:
        click.echo(f"It contradicts {', '.join(made.contradicted)}: {dispute_to_paste(made)}", nl=False)
    return 0


def _answers(bench: Workbench, given: Given) -> Answers:
    missing = [
        flag
        for name, flag in _NEEDED.items()
        if not (given["property_"] if name == "property" else given.get(name, given["quote"] or given["first"]))
    ]
    if missing:
        raise click.UsageError(f"give {', '.join(missing)}; on a terminal, what is missing is asked for")
    must_be_known(bench, given["subject"], given["property_"])
    cut = cut_given(bench, given)
    value = given["value"] or _proposed(bench, cut, given)
    is_time = bench.corpus.properties[given["property_"]].type is PropertyType.TIME
    ahead = proposed_status(bench, cut.source, cut.passage, value if is_time else "")
    if ahead and not given["status"]:
        click.echo(f"status: {ahead}, for the words tell of what was still to come; --status says otherwise")
        given = {**given, "status": ahead.value}
    return answers_from(bench, given, cut, value)


def _proposed(bench: Workbench, cut: Cut, given: Given) -> str:
    """Return the value that the passage gives, where it gives one and no more."""
    if given["without"]:
        return ""
    known = bench.corpus.properties[given["property_"]]
    found = PassageReader(bench).for_property(cut.source, cut.passage, known, given["subject"])
    if not found:
        raise ConfigurationError(f"no value for `{known.id}` is found in the passage: give --value")
    if given["complete"] and (strangers := unknown_names(bench, cut.source, cut.passage.text)):
        raise ConfigurationError(
            f"the list read from the passage ({found[0].written}) may lack {', '.join(strangers)}, which no entity "
            "bears: register them with --new-entity, or give --value"
        )
    click.echo(f"value read from “{found[0].words}”: {found[0].written}")
    return found[0].written
