"""The questions of `onrecord add` on the terminal, in their order: passage, subject, property, value and the rest."""

from typing import Any

import click

from onrecord.authoring.claims.adding_claims import home, must_be_known
from onrecord.authoring.claims.around_passages import likely_speaker, proposed_status, unknown_names
from onrecord.authoring.claims.claim_records import Answers, claim_of, wording_of
from onrecord.authoring.claims.passages import Cut, as_it_stands, cut_between, cut_quote, cut_span, whole_words
from onrecord.authoring.claims.value_proposals import PassageReader, length_in_words, time_in_words
from onrecord.authoring.workbench import Workbench
from onrecord.cli.add.claim_options import Given, answers_from, cut_given
from onrecord.cli.add.prompts import (
    MOST_SHOWN,
    NOTHING,
    Ids,
    Sentences,
    ask,
    ask_entity,
    ask_id,
    ask_property,
    entities_of,
    ids_typed,
    unknown_entity,
    until,
    with_strangers,
)
from onrecord.model.claims import Claim, ClaimStatus
from onrecord.model.entities import Property, PropertyType
from onrecord.model.errors import ConfigurationError
from onrecord.model.findings import Span
from onrecord.model.times import TimeError, parse_time
from onrecord.model.times.durations import DurationError, parse_duration
from onrecord.reading.sentences import sentences
from onrecord.rules.lists.listings import is_counted
from onrecord.rules.names.quoted_names import Reader

__all__ = [
    "Ids", "Sentences", "ask_for_claim", "ask_passage", "ask_says", "ask_speaker", "ask_status", "ask_subject",
    "ask_value", "ask_whether_whole",
]  # fmt: skip


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


_ELLIPSES = ("…", "...")
_SEARCH = "Passage (type words to search; or its first words … its last words)"
_PASSAGE_WANTED = "words of the source, some or all of the passage"
Rows = list[tuple[Span, str]]


def ask_passage(bench: Workbench, source: str) -> Cut:
    """Ask for a passage of a source until there is one; what is quoted is shown.

    Args:
        bench: the project.
        source: id of the source.
    """
    document = bench.document(source)
    spans = [
        Span(stretch.start + span.start, stretch.start + span.end)
        for stretch in document.body
        for span in sentences(document.text[stretch.start : stretch.end])
    ]
    rows = [(span, whole_words(document.text[span.start : span.end])) for span in spans]
    chosen = until(lambda: _searched(bench, source, rows))
    click.echo(f"  quotation: “{whole_words(chosen.words)}”")
    return chosen


def _searched(bench: Workbench, source: str, rows: Rows) -> Cut:
    words = ask(_SEARCH, completer=Sentences([row for _, row in rows]), wanted=_PASSAGE_WANTED)
    between = _between(bench, source, words)
    if between is not None:
        return between
    flat = whole_words(words)
    fitting = [row for row in rows if flat.lower() in row[1].lower()] or [
        row for row in rows if all(word in row[1].lower() for word in flat.lower().split())
    ]
    if not fitting:
        return cut_quote(bench, source, as_it_stands(bench, source, words))
    span, sentence = fitting[0] if len(fitting) == 1 else _picked(fitting)
    whole = cut_span(bench, source, span)
    return whole if flat == sentence else _narrowed(bench, source, whole)


def _picked(fitting: Rows) -> tuple[Span, str]:
    for number, (_, sentence) in enumerate(fitting[:MOST_SHOWN], start=1):
        click.echo(f"  {number}  {sentence}")
    chosen = ask("Which of these (its number; 0 searches again)", wanted="a number from the list")
    if not chosen.isdecimal() or not 1 <= int(chosen) <= min(len(fitting), MOST_SHOWN):
        raise ConfigurationError("none of them is taken: search again")
    return fitting[int(chosen) - 1]


def _narrowed(bench: Workbench, source: str, whole: Cut) -> Cut:
    """Offer the whole sentence; a part of it may be quoted instead."""
    click.echo(f"  the sentence: “{whole_words(whole.words)}”")
    click.echo("  Enter keeps it whole; or type the words to quote, or first words … last words")
    words = ask("Quotation", default="whole")
    if words == "whole":
        return whole
    return _between(bench, source, words) or cut_quote(bench, source, as_it_stands(bench, source, words))


def _between(bench: Workbench, source: str, words: str) -> Cut | None:
    """Cut from the first words to the last ones where an ellipsis stands between them."""
    for mark in _ELLIPSES:
        first, found, last = words.partition(mark)
        if found and first.strip() and last.strip():
            return cut_between(bench, source, *(as_it_stands(bench, source, each) for each in (first, last)))
    return None


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
    strangers = unknown_names(bench, cut.source, cut.passage.text) if one else ()
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
    counted = wording.reads("lists") and is_counted(wording, Reader(bench.corpus, bench.documents))
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
