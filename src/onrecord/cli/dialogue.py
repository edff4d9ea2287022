"""The questions of `onrecord add` on the terminal: completion of ids, search in the source, near misses told."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, TypeVar

import click
from prompt_toolkit import PromptSession
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document as Typed

from onrecord.authoring.adding import home, must_be_known
from onrecord.authoring.claim_records import Answers, entity_record, members_of, property_record
from onrecord.authoring.passages import Cut, cut_between, cut_quote, whole_words
from onrecord.authoring.proposing import PassageReader, Proposal, unknown_names
from onrecord.authoring.workbench import Workbench, with_record
from onrecord.cli.claim_options import Given, answers_from, cut_given
from onrecord.files.suggestions import did_you_mean
from onrecord.model.entities import PropertyType
from onrecord.model.errors import ConfigurationError
from onrecord.model.findings import Span
from onrecord.text.sentences import sentences

__all__ = ["Ids", "Sentences", "ask_for_claim", "corrected"]

_NOTHING = "-"
_ELLIPSES = ("…", "...")
_MOST_SHOWN = 40
T = TypeVar("T")


class Ids(Completer):
    """Completes ids; what is typed may stand anywhere in the id or in one of its names."""

    def __init__(self, names: dict[str, str]) -> None:
        self._names = names

    def get_completions(self, document: Typed, complete_event: CompleteEvent) -> Iterator[Completion]:  # noqa: ARG002
        """Yield the ids that the last of the words typed may be meant to be."""
        typed = document.text_before_cursor.rpartition(",")[2].lstrip()
        for id_, name in self._names.items():
            if typed.lower() in id_ or typed.lower() in name.lower():
                yield Completion(id_, start_position=-len(typed), display_meta=name)


class Sentences(Completer):
    """Completes a sentence of the source from any of its words."""

    def __init__(self, rows: Sequence[str]) -> None:
        self._rows = rows

    def get_completions(self, document: Typed, complete_event: CompleteEvent) -> Iterator[Completion]:  # noqa: ARG002
        """Yield the sentences that hold every word typed."""
        words = document.text.lower().split()
        fitting = (row for row in self._rows if all(word in row.lower() for word in words))
        for _, row in zip(range(_MOST_SHOWN), fitting, strict=False):
            yield Completion(row, start_position=-len(document.text_before_cursor))


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
        known["source"] = _ask_id("Source", {row.id: row.title or row.path for row in bench.corpus.sources.values()})
    cut = cut_given(bench, known) if known["quote"] or known["first"] else _ask_passage(bench, known["source"])
    if not known["subject"]:
        bench, known["subject"] = _ask_entity(bench, "Subject", file)
    if not known["property_"]:
        bench, known["property_"] = _ask_property(bench, home(bench, known["subject"], file))
    must_be_known(bench, known["subject"], known["property_"])
    value = known["value"] or ("" if known["without"] else _ask_value(bench, cut, known["subject"], known["property_"]))
    if asked:
        _ask_for_more(bench, known, cut)
    return bench, answers_from(bench, known, cut, value)


def corrected(bench: Workbench, answers: Answers) -> Answers | None:
    """Ask what to change about a claim that its own checks refuse; None when nothing is to be changed."""
    what = click.prompt("Change", type=click.Choice(["value", "passage", "nothing"]), default="value")
    if what == "nothing":
        return None
    if what == "passage":
        return replace(answers, cut=_ask_passage(bench, answers.cut.source))
    return replace(answers, value=_ask_value(bench, answers.cut, answers.subject, answers.property))


def _ask_entity(bench: Workbench, question: str, file: str) -> tuple[Workbench, str]:
    """Ask for an entity; one that is not known may be registered."""
    while True:
        id_ = _ask(f"{question} (an id; type any of its names)", completer=Ids(_entities(bench)))
        if id_ in bench.corpus.entities:
            return bench, id_
        click.echo(f"  there is no entity `{id_}`{did_you_mean(id_, bench.corpus.entities)}")
        if click.confirm("  Register it as a new one?", default=False):
            kinds = {row.kind: "" for row in bench.corpus.entities.values()}
            record = entity_record(id_, _ask("  Its kind", completer=Ids(kinds)), _ask("  Its name"))
            try:
                return with_record(bench, home(bench, id_, file), "entities", record), id_
            except ConfigurationError as error:
                click.echo(f"  {error}")


def _ask_property(bench: Workbench, path: str) -> tuple[Workbench, str]:
    """Ask for a property; one that is not known may be registered."""
    names = {row.id: str(row.type) for row in bench.corpus.properties.values()}
    while True:
        id_ = _ask("Property", completer=Ids(names))
        if id_ in names:
            return bench, id_
        click.echo(f"  there is no property `{id_}`{did_you_mean(id_, names)}")
        if click.confirm("  Register it as a new one?", default=False):
            type_ = _ask("  Its type", completer=Ids({str(each): "" for each in PropertyType}))
            try:
                return with_record(bench, path, "properties", property_record(id_, type_)), id_
            except ConfigurationError as error:
                click.echo(f"  {error}")


def _ask_for_more(bench: Workbench, known: dict[str, Any], cut: Cut) -> None:
    """Ask for what a claim may have beside its value."""
    type_ = bench.corpus.properties[known["property_"]].type
    if type_ is PropertyType.SET and not known["complete"] and not known["without"]:
        known["complete"] = click.confirm("Does the source give this as the whole list?", default=False)
    if not known["said_by"]:
        told = f"Said by (an id; {_NOTHING} when the source says it itself)"
        known["said_by"] = _ask_id(told, _entities(bench), default=_NOTHING)
    if not known["says"]:
        known["says"] = _ask("The claim in your words", default=whole_words(cut.passage.text))


def _entities(bench: Workbench) -> dict[str, str]:
    return {row.id: ", ".join(row.names) for row in bench.corpus.entities.values()}


def _ask_passage(bench: Workbench, source: str) -> Cut:
    document = bench.document(source)
    rows = [
        whole_words(document.text[stretch.start + span.start : stretch.start + span.end])
        for stretch in document.body
        for span in _sentences_in(document.text, stretch)
    ]
    question = "Passage (type words to search; or its first words … its last words)"

    def cut(words: str) -> Cut:
        for mark in _ELLIPSES:
            first, found, last = words.partition(mark)
            if found and first.strip() and last.strip():
                return cut_between(bench, source, first.strip(), last.strip())
        return cut_quote(bench, source, words)

    return _until(lambda: cut(_ask(question, completer=Sentences(rows))))


def _sentences_in(text: str, stretch: Span) -> list[Span]:
    return sentences(text[stretch.start : stretch.end])


def _ask_value(bench: Workbench, cut: Cut, subject: str, property_id: str) -> str:
    property_ = bench.corpus.properties[property_id]
    found = PassageReader(bench).for_property(cut.source, cut.passage, property_, subject)
    strangers = unknown_names(bench, cut)
    if strangers and property_.type is PropertyType.SET:
        click.echo(f"  names that no entity bears: {', '.join(strangers)}")
    for row in found[:_MOST_SHOWN]:
        click.echo(f"  {row.written}  from “{row.words}”")
    ids = property_.type in {PropertyType.SET, PropertyType.ENTITY, PropertyType.PLACE}
    names = _entities(bench) if ids else {row.written: row.words for row in found}

    def value() -> str:
        words = _ask(f"Value ({property_.type})", default=_first(found), completer=Ids(names))
        for id_ in members_of(words) if ids else ():
            _must_be_one_of(id_, names)
        return words

    return _until(value)


def _first(found: Sequence[Proposal]) -> str:
    return found[0].written if found else ""


def _ask_id(question: str, names: dict[str, str], default: str = "") -> str:
    """Ask for an id until it is one that is known; `-` is none where that is the default."""

    def id_() -> str:
        words = _ask(question, default=default, completer=Ids(names))
        if words == _NOTHING == default:
            return ""
        _must_be_one_of(words, names)
        return words

    return _until(id_)


def _must_be_one_of(word: str, names: Iterable[str]) -> None:
    if word not in names:
        raise ConfigurationError(f"there is no `{word}`{did_you_mean(word, names)}")


def _until(ask: Callable[[], T]) -> T:
    """Ask until the answer can be used; say why one cannot."""
    while True:
        try:
            return ask()
        except ConfigurationError as error:
            click.echo(f"  {error}")


def _ask(question: str, *, default: str = "", completer: Completer | None = None) -> str:
    """Ask one question; an empty answer is the default, and where there is none, the question comes again."""
    shown = f"{question} [{default}]: " if default else f"{question}: "
    session: PromptSession[str] = PromptSession(completer=completer, complete_while_typing=True)
    while True:
        try:
            words = session.prompt(shown).strip()
        except EOFError:
            raise click.Abort from None
        if words or default:
            return words or default
