"""The question for a claim's value: what the words give is proposed, and a date or a length may be typed in words."""

import click

from onrecord.authoring.hypothetical import claim_of, wording_of
from onrecord.authoring.passages import Cut
from onrecord.authoring.proposing import PassageReader, length_in_words, time_in_words
from onrecord.authoring.strangers import unknown_names
from onrecord.authoring.workbench import Workbench
from onrecord.cli.entity_dialogue import entities_of, ids_typed, unknown_entity, with_strangers
from onrecord.cli.prompts import MOST_SHOWN, Ids, ask, until
from onrecord.model.durations import DurationError, parse_duration
from onrecord.model.entities import Property, PropertyType
from onrecord.model.errors import ConfigurationError
from onrecord.model.times import TimeError, parse_time
from onrecord.rules.wholes import is_counted
from onrecord.rules.words import Reader

__all__ = ["ask_value", "ask_whether_whole"]

_OF_IDS = frozenset({PropertyType.SET, PropertyType.ENTITY, PropertyType.PLACE})
_WANTED = {
    PropertyType.TIME: "a date such as 2025-04-01, or 1 April 2025",
    PropertyType.DURATION: "a length such as P3D, or 3 days",
    PropertyType.SET: "ids with commas between them",
    PropertyType.ENTITY: "the id of an entity",
    PropertyType.PLACE: "the id of a place",
    PropertyType.QUANTITY: "a number, with ~ before it for about",
    PropertyType.YESNO: "yes or no",
    PropertyType.TEXT: "the words of the value",
}


def ask_value(bench: Workbench, cut: Cut, subject: str, property_id: str, file: str) -> tuple[Workbench, str]:
    """Ask for the value; entities that nobody registered are registered on the way.

    Args:
        bench: the project.
        cut: the passage that it is read from, for a proposal.
        subject: id of the claim's subject.
        property_id: id of the property.
        file: the fact file named for the claim; empty when the subject chooses.
    """
    property_ = bench.corpus.properties[property_id]
    if property_.type is PropertyType.SET:
        bench = with_strangers(bench, cut, property_.of, subject, file)
    found = PassageReader(bench).for_property(cut.source, cut.passage, property_, subject)
    for row in found[:MOST_SHOWN]:
        click.echo(f"  {row.written}  from “{row.words}”")
    one = property_.type in {PropertyType.ENTITY, PropertyType.PLACE}
    strangers = unknown_names(bench, cut.passage.text) if one else ()
    default = found[0].written if found else next(iter(strangers), "")
    question, wanted = f"Value ({property_.type})", _WANTED[property_.type]
    if property_.type not in _OF_IDS:
        choices = Ids({row.written: row.words for row in found})
        return bench, until(
            lambda: _read(bench, cut, property_, ask(question, default=default, completer=choices, wanted=wanted))
        )
    while True:
        words = ask(question, default=default, completer=Ids(entities_of(bench)), wanted=wanted)
        ids = []
        for each in ids_typed(bench, words, one=property_.type is not PropertyType.SET):
            registered = each
            if each not in bench.corpus.entities:
                bench, registered = unknown_entity(bench, each, file, property_.of, subject)
            ids.append(registered)
        if all(ids):
            return bench, ", ".join(ids)


def ask_whether_whole(bench: Workbench, cut: Cut, subject: str, property_id: str, value: str) -> bool:
    """Ask whether the source gives a list as the whole one; words that count its members propose a yes."""
    wording = wording_of(bench, cut.source, cut.passage, claim_of(bench, subject, property_id, value))
    counted = wording.is_english and is_counted(wording, Reader(bench.corpus, bench.documents))
    return click.confirm("Does the source give this as the whole list?", default=counted)


def _read(bench: Workbench, cut: Cut, property_: Property, words: str) -> str:
    """Return a value as a fact file holds it; a date and a length of time may be typed in words."""
    try:
        if property_.type is PropertyType.TIME:
            parse_time(words)
        elif property_.type is PropertyType.DURATION:
            parse_duration(words)
    except (TimeError, DurationError) as error:
        is_time = property_.type is PropertyType.TIME
        written = time_in_words(bench, cut.source, words) if is_time else length_in_words(words)
        if not written:
            raise ConfigurationError(f"{error}: {_WANTED[property_.type]} is wanted") from None
        click.echo(f"  {words} is written {written}")
        return written
    return words
