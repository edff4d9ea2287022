"""The questions of `onrecord add` on the terminal: near misses told, and what is not known registered on the way."""

from dataclasses import replace
from typing import Any

import click

from onrecord.authoring.adding import Draft, home, must_be_known, near_property
from onrecord.authoring.claim_records import Answers, entity_record, members_of, property_record, slug
from onrecord.authoring.outlook import proposed_status
from onrecord.authoring.passages import Cut, whole_words
from onrecord.authoring.proposing import PassageReader, time_in_words, unknown_names
from onrecord.authoring.workbench import Workbench, with_record
from onrecord.cli.claim_options import Given, answers_from, cut_given
from onrecord.cli.passage_dialogue import ask_passage
from onrecord.cli.prompts import MOST_SHOWN, NOTHING, Ids, Sentences, ask, ask_id, until
from onrecord.files.suggestions import did_you_mean
from onrecord.model.claims import ClaimStatus
from onrecord.model.entities import Property, PropertyType
from onrecord.model.errors import ConfigurationError
from onrecord.model.times import TimeError, parse_time

__all__ = ["Ids", "Sentences", "ask_for_claim", "corrected"]

_OF_IDS = frozenset({PropertyType.SET, PropertyType.ENTITY, PropertyType.PLACE})
_WANTED = {
    PropertyType.TIME: "a date such as 2025-04-01, or 1 April 2025",
    PropertyType.DURATION: "a length such as P3D or P2W",
    PropertyType.SET: "ids with commas between them",
    PropertyType.ENTITY: "the id of an entity",
    PropertyType.PLACE: "the id of a place",
    PropertyType.QUANTITY: "a number, with ~ before it for about",
    PropertyType.YESNO: "yes or no",
    PropertyType.TEXT: "the words of the value",
}


def ask_for_claim(bench: Workbench, given: Given, file: str) -> tuple[Workbench, Answers]:
    """Ask for what a new claim lacks, and return it whole, with the project as it is with what it registers.

    Args:
        bench: the project.
        given: what the command line said already; it is not asked for.
        file: the fact file named for it; empty when the subject chooses.
    """
    known = dict(given)
    asked = not all((known["source"], known["quote"] or known["first"], known["subject"], known["property_"]))
    if not bench.corpus.sources:
        raise ConfigurationError("the project has no source yet; `onrecord source add FILE` takes one in")
    if not known["source"]:
        known["source"] = ask_id(
            "Source", {row.id: row.title or row.path for row in bench.corpus.sources.values()}, what="sources"
        )
    cut = cut_given(bench, known) if known["quote"] or known["first"] else ask_passage(bench, known["source"])
    if not known["subject"]:
        bench, known["subject"] = _ask_entity(bench, "Subject", file)
    if not known["property_"]:
        bench, known["property_"] = _ask_property(bench, home(bench, known["subject"], file))
    must_be_known(bench, known["subject"], known["property_"])
    value = known["value"]
    if not value and not known["without"]:
        bench, value = _ask_value(bench, cut, known["subject"], known["property_"], file)
    if asked:
        _ask_for_more(bench, known, cut, value)
    else:
        _ask_whether_planned(bench, known, cut, value)
    return bench, answers_from(bench, known, cut, value)


def corrected(bench: Workbench, answers: Answers, made: Draft, file: str) -> tuple[Workbench, Answers] | None:
    """Ask what to change about a claim that its own checks refuse; None when nothing is to be changed.

    Args:
        bench: the project.
        answers: what the claim is as yet.
        made: what the checks found.
        file: the fact file named for it; empty when the subject chooses.
    """
    likely = "status" if any(row.rule == "T404" for row in made.faults) else "value"
    what = click.prompt("Change", type=click.Choice(["value", "passage", "status", "nothing"]), default=likely)
    if what == "nothing":
        return None
    if what == "passage":
        return bench, replace(answers, cut=ask_passage(bench, answers.cut.source))
    if what == "status":
        return bench, replace(answers, fields={**answers.fields, "status": _ask_status(ClaimStatus.PLANNED)})
    bench, value = _ask_value(bench, answers.cut, answers.subject, answers.property, file)
    return bench, replace(answers, value=value)


def _ask_status(proposed: ClaimStatus) -> str:
    chosen: str = click.prompt(
        "Status", type=click.Choice([each.value for each in ClaimStatus]), default=proposed.value
    )
    return chosen


def _ask_entity(bench: Workbench, question: str, file: str) -> tuple[Workbench, str]:
    """Ask for an entity; one that is not known may be registered."""
    names = _entities(bench)
    while True:
        id_ = ask(f"{question} (an id; type any of its names)", completer=Ids(names), wanted="the id of an entity")
        if id_ in names:
            return bench, id_
        bench, registered = _unknown_entity(bench, id_, file)
        if registered:
            return bench, registered


def _unknown_entity(
    bench: Workbench, typed: str, file: str, kind: str = "", subject: str = ""
) -> tuple[Workbench, str]:
    """Offer to register what is typed and not known; the id is empty where it is not registered."""
    click.echo(f"  there is no entity `{typed}`{did_you_mean(typed, bench.corpus.entities)}")
    if not click.confirm("  Register it as a new one?", default=False):
        click.echo("  type the id of an entity that there is (Tab shows them), or Ctrl-C to leave")
        return bench, ""
    kind = kind or _ask_kind(bench, "  Its kind")
    is_id = slug(typed) == typed
    name = ask("  Its name", default="" if is_id else typed, wanted="the name that the sources use")
    id_ = typed if is_id else ask("  Its id", default=slug(name), wanted="small letters, figures and hyphens")
    try:
        record = entity_record(id_, kind, name)
        return with_record(bench, home(bench, subject or id_, file), "entities", record), id_
    except ConfigurationError as error:
        click.echo(f"  {error}")
        return bench, ""


def _ask_kind(bench: Workbench, question: str) -> str:
    kinds = {row.kind: "" for row in bench.corpus.entities.values()}
    return ask(question, completer=Ids(kinds), wanted="a word of your own for what it is, such as person or town")


def _ask_property(bench: Workbench, path: str) -> tuple[Workbench, str]:
    """Ask for a property; one that is not known may be registered."""
    names = {row.id: str(row.type) for row in bench.corpus.properties.values()}
    while True:
        id_ = ask("Property", completer=Ids(names), wanted=f"the properties are {', '.join(names)}")
        if id_ in names:
            return bench, id_
        click.echo(f"  there is no property `{id_}`{near_property(id_, names)}")
        if not click.confirm("  Register it as a new one?", default=False):
            continue
        types = {str(each): "" for each in PropertyType}
        type_ = ask("  Its type", completer=Ids(types), wanted=f"the types are {', '.join(types)}")
        try:
            return with_record(bench, path, "properties", property_record(id_, type_)), id_
        except ConfigurationError as error:
            click.echo(f"  {error}")


def _ask_for_more(bench: Workbench, known: dict[str, Any], cut: Cut, value: str) -> None:
    """Ask for what a claim may have beside its value."""
    type_ = bench.corpus.properties[known["property_"]].type
    if type_ is PropertyType.SET and not known["complete"] and not known["without"]:
        known["complete"] = click.confirm("Does the source give this as the whole list?", default=False)
    if not known["said_by"]:
        told = f"Said by (an id; {NOTHING} when the source says it itself)"
        known["said_by"] = ask_id(told, _entities(bench), default=NOTHING)
    _ask_whether_planned(bench, known, cut, value)
    if not known["says"]:
        known["says"] = ask("The claim in your words", default=whole_words(cut.passage.text))


def _ask_whether_planned(bench: Workbench, known: dict[str, Any], cut: Cut, value: str) -> None:
    is_time = bench.corpus.properties[known["property_"]].type is PropertyType.TIME
    ahead = proposed_status(bench, cut.source, cut.passage, value if is_time else "")
    if ahead and not known["status"]:
        click.echo("  the words tell of what was still to come")
        known["status"] = _ask_status(ahead)


def _entities(bench: Workbench) -> dict[str, str]:
    return {row.id: ", ".join(row.names) for row in bench.corpus.entities.values()}


def _ask_value(bench: Workbench, cut: Cut, subject: str, property_id: str, file: str) -> tuple[Workbench, str]:
    """Ask for the value; entities that nobody registered are registered on the way."""
    property_ = bench.corpus.properties[property_id]
    if property_.type is PropertyType.SET:
        bench = _with_strangers(bench, cut, property_, subject, file)
    found = PassageReader(bench).for_property(cut.source, cut.passage, property_, subject)
    for row in found[:MOST_SHOWN]:
        click.echo(f"  {row.written}  from “{row.words}”")
    default = found[0].written if found else ""
    question, wanted = f"Value ({property_.type})", _WANTED[property_.type]
    if property_.type not in _OF_IDS:
        choices = Ids({row.written: row.words for row in found})
        return bench, until(
            lambda: _read(bench, cut, property_, ask(question, default=default, completer=choices, wanted=wanted))
        )
    while True:
        words = ask(question, default=default, completer=Ids(_entities(bench)), wanted=wanted)
        unknown = [each for each in members_of(words) if each not in bench.corpus.entities]
        if not unknown:
            return bench, words
        for each in unknown:
            bench, _ = _unknown_entity(bench, each, file, property_.of, subject)
        if all(each in bench.corpus.entities for each in unknown):
            return bench, words


def _with_strangers(bench: Workbench, cut: Cut, property_: Property, subject: str, file: str) -> Workbench:
    """Offer to register the names of the passage that no entity bears."""
    strangers = [each for each in unknown_names(bench, cut) if slug(each) and slug(each) not in bench.corpus.entities]
    if not strangers:
        return bench
    told = ", ".join(strangers)
    click.echo(f"  names that no entity bears: {told}")
    if not click.confirm(f"  Register {told} as {property_.of or 'new entities'}?", default=True):
        return bench
    kind = property_.of or _ask_kind(bench, "  Their kind")
    for name in strangers:
        try:
            bench = with_record(bench, home(bench, subject, file), "entities", entity_record(slug(name), kind, name))
        except ConfigurationError as error:
            click.echo(f"  {error}")
    return bench


def _read(bench: Workbench, cut: Cut, property_: Property, words: str) -> str:
    """Return a value as a fact file holds it; a date may be typed in words."""
    if property_.type is not PropertyType.TIME:
        return words
    try:
        parse_time(words)
    except TimeError as error:
        written = time_in_words(bench, cut.source, words)
        if not written:
            raise ConfigurationError(f"{error}: {_WANTED[PropertyType.TIME]} is wanted") from None
        click.echo(f"  {words} is written {written}")
        return written
    return words
