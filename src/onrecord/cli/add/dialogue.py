"""The questions of `onrecord add` on the terminal, in their order."""

from typing import Any

import click

from onrecord.authoring.claims.adding_claims import home, must_be_known
from onrecord.authoring.claims.around_passages import likely_speaker, proposed_status
from onrecord.authoring.claims.claim_records import Answers, claim_of
from onrecord.authoring.claims.passages import Cut, whole_words
from onrecord.authoring.workbench import Workbench
from onrecord.cli.add.claim_options import Given, answers_from, cut_given
from onrecord.cli.add.id_questions import ask_entity, ask_property
from onrecord.cli.add.prompts import NOTHING, Ids, Sentences, ask, ask_id
from onrecord.cli.add.quotation_questions import ask_passage, ask_value, ask_whether_whole
from onrecord.model.claims import Claim, ClaimStatus
from onrecord.model.entities import PropertyType
from onrecord.model.errors import ConfigurationError

__all__ = ["Ids", "Sentences", "ask_for_claim", "ask_says", "ask_speaker", "ask_status", "ask_subject"]


def ask_for_claim(bench: Workbench, given: Given, file: str) -> tuple[Workbench, Answers]:
    """Ask for what a new claim lacks, and return it whole, with the project as it is with what it registers.

    Args:
        bench: the project.
        given: what the command line said already; it is not asked for.
        file: the fact file named for it; empty when the subject chooses.
    """
    known = dict(given)
    asked = not all((known["source"], known["quote"] or known["first"], known["subject"], known["property_"]))
    known["source"] = known["source"] or _ask_source(bench)
    cut = cut_given(bench, known) if known["quote"] or known["first"] else ask_passage(bench, known["source"])
    if not known["subject"]:
        bench, known["subject"] = ask_subject(bench, file)
    if not known["property_"]:
        bench, known["property_"] = ask_property(bench, cut, home(bench, known["subject"], file))
    must_be_known(bench, known["subject"], known["property_"])
    value = known["value"]
    if not value and not known["without"]:
        bench, value = ask_value(bench, cut, known["subject"], known["property_"], file)
    if asked:
        bench = _ask_for_more(bench, known, cut, value, file)
    else:
        _ask_whether_planned(bench, known, cut, value)
    return bench, answers_from(bench, known, cut, value)


def ask_subject(bench: Workbench, file: str) -> tuple[Workbench, str]:
    """Ask for the subject; one that nobody registered is registered on the way."""
    return ask_entity(bench, "Subject (an id; type any of its names)", file)


def ask_speaker(bench: Workbench, cut: Cut, claim: Claim, file: str) -> tuple[Workbench, str]:
    """Ask for who says it; him to whom the words are given is proposed, and registered on the way where he is new."""
    likely = likely_speaker(bench, cut, claim)
    question = f"Said by (an id or a name; {NOTHING} when the source says it itself)"
    return ask_entity(bench, question, file, subject=claim.subject, default=likely or NOTHING, optional=True)


def ask_status(proposed: ClaimStatus) -> str:
    """Ask whether it has happened; Enter takes what is proposed."""
    chosen: str = click.prompt(
        "Status", type=click.Choice([each.value for each in ClaimStatus]), default=proposed.value
    )
    return chosen


def ask_says(proposed: str) -> str:
    """Ask for the claim in a person's own words."""
    return ask("The claim in your words", default=proposed)


def _ask_source(bench: Workbench) -> str:
    sources = bench.corpus.sources
    if not sources:
        raise ConfigurationError("the project has no source yet; `onrecord source add FILE` takes one in")
    only = next(iter(sources)) if len(sources) == 1 else ""
    return ask_id("Source", {row.id: row.title or row.path for row in sources.values()}, only, what="sources")


def _ask_for_more(bench: Workbench, known: dict[str, Any], cut: Cut, value: str, file: str) -> Workbench:
    """Ask for what a claim may have beside its value."""
    subject, property_ = known["subject"], known["property_"]
    is_set = bench.corpus.properties[property_].type is PropertyType.SET
    if is_set and not known["complete"] and not known["without"]:
        known["complete"] = ask_whether_whole(bench, cut, subject, property_, value)
    if not known["said_by"]:
        bench, known["said_by"] = ask_speaker(bench, cut, claim_of(bench, subject, property_, value), file)
    _ask_whether_planned(bench, known, cut, value)
    if not known["says"]:
        known["says"] = ask_says(whole_words(cut.passage.text))
    return bench


def _ask_whether_planned(bench: Workbench, known: dict[str, Any], cut: Cut, value: str) -> None:
    is_time = bench.corpus.properties[known["property_"]].type is PropertyType.TIME
    ahead = proposed_status(bench, cut.source, cut.passage, value if is_time else "")
    if ahead and not known["status"]:
        click.echo("  the words tell of what was still to come")
        known["status"] = ask_status(ahead)
