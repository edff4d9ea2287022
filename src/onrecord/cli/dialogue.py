"""The questions of `onrecord add` on the terminal: completion of ids, search in the source, near misses told."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, TypeVar

import click
from prompt_toolkit import PromptSession
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document as Typed

from onrecord.authoring.claim_records import Answers, members_of
from onrecord.authoring.passages import Cut, cut_between, cut_quote, whole_words
from onrecord.authoring.proposing import PassageReader, Proposal
from onrecord.authoring.workbench import Workbench
from onrecord.cli.claim_options import Given, answers_from, cut_given
from onrecord.files.suggestions import did_you_mean
from onrecord.model.entities import PropertyType
from onrecord.model.errors import ConfigurationError
from onrecord.model.findings import Span
from onrecord.text.sentences import sentences

__all__ = ["ask_for_claim"]

_NOTHING = "-"
_ELLIPSES = ("…", "...")
_MOST_SHOWN = 40
T = TypeVar("T")


class _Ids(Completer):
    """Completes ids; what is typed may stand anywhere in the id or in one of its names."""

    def __init__(self, names: dict[str, str]) -> None:
        self._names = names

    def get_completions(self, document: Typed, complete_event: CompleteEvent) -> Iterator[Completion]:  # noqa: ARG002
        typed = document.text_before_cursor.rpartition(",")[2].lstrip()
        for id_, name in self._names.items():
            if typed.lower() in id_ or typed.lower() in name.lower():
                yield Completion(id_, start_position=-len(typed), display_meta=name)


class _Sentences(Completer):
    """Completes a sentence of the source from any of its words."""

    def __init__(self, rows: Sequence[str]) -> None:
        self._rows = rows

    def get_completions(self, document: Typed, complete_event: CompleteEvent) -> Iterator[Completion]:  # noqa: ARG002
        words = document.text.lower().split()
        fitting = (row for row in self._rows if all(word in row.lower() for word in words))
        for _, row in zip(range(_MOST_SHOWN), fitting, strict=False):
            yield Completion(row, start_position=-len(document.text_before_cursor))


def ask_for_claim(bench: Workbench, given: Given) -> Answers:
    """Ask for what a new claim lacks, and return it whole.

    Args:
        bench: the project.
        given: what the command line said already; it is not asked for.
    """
    known = dict(given)
    corpus = bench.corpus
    asked = not all((known["source"], known["quote"] or known["first"], known["subject"], known["property_"]))
    if not known["source"]:
        known["source"] = _ask_id("Source", {row.id: row.title or row.path for row in corpus.sources.values()})
    cut = cut_given(bench, known) if known["quote"] or known["first"] else _ask_passage(bench, known["source"])
    if not known["subject"]:
        known["subject"] = _ask_id("Subject", _entities(bench))
    if not known["property_"]:
        known["property_"] = _ask_id("Property", {row.id: row.type for row in corpus.properties.values()})
    value = known["value"] or ("" if known["without"] else _ask_value(bench, cut, known))
    if asked:
        _ask_for_more(bench, known, cut)
    return answers_from(bench, known, cut, value)


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

    return _until(lambda: cut(_ask(question, completer=_Sentences(rows))))


def _sentences_in(text: str, stretch: Span) -> list[Span]:
    return sentences(text[stretch.start : stretch.end])


def _ask_value(bench: Workbench, cut: Cut, known: dict[str, Any]) -> str:
    property_ = bench.corpus.properties[known["property_"]]
    found = PassageReader(bench).for_property(cut.source, cut.passage, property_, known["subject"])
    for row in found[:_MOST_SHOWN]:
        click.echo(f"  {row.written}  from “{row.words}”")
    ids = property_.type in {PropertyType.SET, PropertyType.ENTITY, PropertyType.PLACE}
    names = _entities(bench) if ids else {row.written: row.words for row in found}

    def value() -> str:
        words = _ask(f"Value ({property_.type})", default=_first(found), completer=_Ids(names))
        for id_ in members_of(words) if ids else ():
            _must_be_one_of(id_, names)
        return words

    return _until(value)


def _first(found: Sequence[Proposal]) -> str:
    return found[0].written if found else ""


def _ask_id(question: str, names: dict[str, str], default: str = "") -> str:
    """Ask for an id until it is one that is known; `-` is none where that is the default."""

    def id_() -> str:
        words = _ask(question, default=default, completer=_Ids(names))
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
