"""Questions on the terminal, with completion: any one, and those for an entity and a property by id or name."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

import click
from prompt_toolkit import PromptSession
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document as Typed

from onrecord.authoring.claims.adding_claims import home, near_entities, near_property
from onrecord.authoring.claims.around_passages import surname_of, unknown_names
from onrecord.authoring.claims.claim_records import entity_record, members_of, property_record, slug
from onrecord.authoring.claims.passages import Cut
from onrecord.authoring.workbench import Workbench, with_record
from onrecord.files.suggestions import did_you_mean
from onrecord.model.entities import PropertyType
from onrecord.model.errors import ConfigurationError

__all__ = [
    "MOST_SHOWN", "NOTHING", "Ids", "Sentences", "ask", "ask_entity", "ask_id", "ask_property", "entities_of",
    "ids_typed", "unknown_entity", "until", "with_strangers",
]  # fmt: skip

NOTHING = "-"
"""The answer that says: none."""

MOST_SHOWN = 40
_MOST_TOLD = 12
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
        for _, row in zip(range(MOST_SHOWN), fitting, strict=False):
            yield Completion(row, start_position=-len(document.text_before_cursor))


def ask(question: str, *, default: str = "", completer: Completer | None = None, wanted: str = "") -> str:
    """Ask one question; an empty answer is the default, and where there is none, what is wanted is told.

    Args:
        question: what is asked.
        default: what Enter stands for; empty when something must be typed.
        completer: completes what is typed.
        wanted: what an answer looks like, told after an empty one.
    """
    shown = f"{question} [{default}]: " if default else f"{question}: "
    session: PromptSession[str] = PromptSession(completer=completer, complete_while_typing=True)
    while True:
        try:
            words = session.prompt(shown).strip()
        except EOFError:
            raise click.Abort from None
        if words or default:
            return words or default
        told = [wanted or "type an answer", *(["Tab shows the choices"] if completer else []), "Ctrl-C leaves"]
        click.echo(f"  {'; '.join(told)}")


def ask_id(question: str, names: dict[str, str], default: str = "", what: str = "choices") -> str:
    """Ask for an id until it is one that is known; `-` is none where that is the default."""

    def id_() -> str:
        words = ask(question, default=default, completer=Ids(names), wanted=f"the {what} are {_told(names)}")
        if words == NOTHING == default:
            return ""
        _must_be_one_of(words, names)
        return words

    return until(id_)


def _must_be_one_of(word: str, names: Iterable[str]) -> None:
    """Refuse a word that is none of the ids; say which there are.

    Raises:
        ConfigurationError: it is none of them.
    """
    known = list(names)
    if word not in known:
        hint = did_you_mean(word, known) or f"; there are {_told(known)}"
        raise ConfigurationError(f"there is no `{word}`{hint}")


def until(question: Callable[[], T]) -> T:
    """Ask until the answer can be used; say why one cannot."""
    while True:
        try:
            return question()
        except ConfigurationError as error:
            click.echo(f"  {error}")


def _told(names: Iterable[str]) -> str:
    known = list(names)
    return ", ".join(known[:_MOST_TOLD]) + (" …" if len(known) > _MOST_TOLD else "")


_A_KIND = "your word for what it is, such as person, town or event"


def ask_entity(
    bench: Workbench, question: str, file: str, *, subject: str = "", default: str = "", optional: bool = False
) -> tuple[Workbench, str]:
    """Ask for an entity; one that is not known may be registered.

    Args:
        bench: the project.
        question: what is asked.
        file: the fact file named for the claim; empty when the subject chooses.
        subject: id of the claim's subject, whose file takes what is registered.
        default: what Enter stands for; a name that nobody bears yet is offered for registering.
        optional: `-` is none.
    """
    names = entities_of(bench)
    while True:
        typed = ask(question, default=default, completer=Ids(names), wanted="the id of an entity")
        if typed == NOTHING and optional:
            return bench, ""
        (id_,) = ids_typed(bench, typed, one=True)
        if id_ in names:
            return bench, id_
        bench, found = unknown_entity(bench, id_, file, subject=subject)
        if found:
            return bench, found


def unknown_entity(bench: Workbench, typed: str, file: str, kind: str = "", subject: str = "") -> tuple[Workbench, str]:
    """Ask whether one that is known was meant, else offer to register what is typed; the id is empty for neither."""
    near = near_entities(bench, typed)
    click.echo(f"  there is no entity `{typed}`" + ("; near it:" if near else ""))
    for id_ in near:
        if click.confirm(f"  did you mean `{id_}` ({bench.corpus.entities[id_].name})?", default=True):
            return bench, id_
    if not click.confirm("  Register it as a new one?", default=False):
        click.echo("  type the id of an entity that there is (Tab shows them), or Ctrl-C to leave")
        return bench, ""
    kind = kind or _ask_kind(bench, f"  Its kind ({_A_KIND})")
    is_id = slug(typed) == typed
    name = ask("  Its name", default="" if is_id else typed, wanted="the name that the sources use")
    also = _ask_other_names(bench, kind, name)
    id_ = typed if is_id else ask("  Its id", default=slug(name), wanted="small letters, figures and hyphens")
    try:
        record = entity_record(id_, kind, name, also)
        return with_record(bench, home(bench, subject or id_, file), "entities", record), id_
    except ConfigurationError as error:
        click.echo(f"  {error}")
        return bench, ""


def entities_of(bench: Workbench) -> dict[str, str]:
    """Return the entities of a project with their names."""
    return {row.id: ", ".join(row.names) for row in bench.corpus.entities.values()}


def ids_typed(bench: Workbench, words: str, *, one: bool) -> list[str]:
    """Return the ids that a person typed, or gave a name of; what is neither stays as it was typed.

    Args:
        bench: the project.
        words: what was typed; several with commas between them, ids also with spaces.
        one: it is one entity, whatever commas its name has.
    """
    entities = bench.corpus.entities
    if one:
        bearers = [row.id for row in entities.values() if words.casefold() in map(str.casefold, row.names)]
        return bearers if words not in entities and len(bearers) == 1 else [words]
    ids = members_of(words)
    if all(each in entities for each in ids):
        return ids
    return [each for part in words.split(",") for each in ids_typed(bench, part.strip(), one=True) if each]


def with_strangers(bench: Workbench, cut: Cut, kind: str, subject: str, file: str) -> Workbench:
    """Offer to register the names of a passage that no entity bears.

    Args:
        bench: the project.
        cut: the passage.
        kind: what kind of entity is wanted; empty where it is to be asked for.
        subject: id of the claim's subject, whose file takes what is registered.
        file: the fact file named for the claim; empty when the subject chooses.
    """
    names = unknown_names(bench, cut.source, cut.passage.text)
    strangers = [each for each in names if slug(each) and slug(each) not in bench.corpus.entities]
    if not strangers:
        return bench
    told = ", ".join(strangers)
    click.echo(f"  names not registered yet: {told}")
    if not click.confirm(f"  Register {told} as {kind or 'new entities'}?", default=True):
        return bench
    kind = kind or _ask_kind(bench, f"  Their kind ({_A_KIND})")
    for name in strangers:
        try:
            bench = with_record(bench, home(bench, subject, file), "entities", entity_record(slug(name), kind, name))
        except ConfigurationError as error:
            click.echo(f"  {error}")
    return bench


def _ask_kind(bench: Workbench, question: str) -> str:
    kinds = {row.kind: "" for row in bench.corpus.entities.values()}
    return ask(question, completer=Ids(kinds), wanted=_A_KIND)


def _ask_other_names(bench: Workbench, kind: str, name: str) -> str:
    """Propose the surname of a person: sources mostly call people by it after the first time."""
    surname = surname_of(bench, name) if kind == "person" else ""
    if not surname:
        return ""
    also = ask(f"  Other names that stand for this person (commas between; {NOTHING} for none)", default=surname)
    return "" if also == NOTHING else also


_UNCHECKED = "without words for yes or no, nothing looks whether the source gives this answer"

_TYPES = {
    PropertyType.TIME: "",
    PropertyType.DURATION: "",
    PropertyType.SET: "a list of entities",
    PropertyType.ENTITY: "one entity",
    PropertyType.PLACE: "",
    PropertyType.QUANTITY: "a number",
    PropertyType.YESNO: "yes or no",
    PropertyType.TEXT: "words",
}
_BETWEEN = r"\W"
_STEM = 4


def ask_property(bench: Workbench, cut: Cut, path: str) -> tuple[Workbench, str]:
    """Ask for a property; one that is not known may be registered.

    Args:
        bench: the project.
        cut: the passage, for the words that answer a new property.
        path: the fact file that a new one goes into.
    """
    names = {row.id: str(row.type) for row in bench.corpus.properties.values()}
    while True:
        typed = ask("Property", completer=Ids(names), wanted=f"the properties are {', '.join(names)}")
        id_ = typed if typed in names else slug(typed) or typed
        if id_ in names:
            return bench, id_
        click.echo(f"  there is no property `{typed}`{near_property(id_, names)}")
        called = "" if id_ == typed else f", `{id_}`"
        if not click.confirm(f"  Register it as a new one{called}?", default=False):
            continue
        told = ", ".join(f"{each} ({what})" if what else each for each, what in _TYPES.items())
        type_ = ask_id(f"  Its type: {told}", {str(each): what for each, what in _TYPES.items()}, what="types")
        try:
            record = property_record(id_, type_, *_ask_about_type(bench, cut, id_, type_))
            return with_record(bench, path, "properties", record), id_
        except ConfigurationError as error:
            click.echo(f"  {error}")


def _ask_about_type(bench: Workbench, cut: Cut, id_: str, type_: str) -> tuple[str, ...]:
    """Ask for the kind of a new property's values, or for the words that answer it."""
    if type_ in {PropertyType.SET, PropertyType.ENTITY}:
        kinds = {row.kind: "" for row in bench.corpus.entities.values()}
        question = f"  Of which kind its values are, such as state or person ({NOTHING} for any)"
        of = ask(question, default=NOTHING, completer=Ids(kinds))
        return ("" if of == NOTHING else of,)
    if type_ != PropertyType.YESNO:
        return ()
    click.echo("  A yes is looked for by words of the source; under a negation (`not joining`) they say no.")
    yes = ask(f"  Words that say yes (commas between; {NOTHING} for none)", default=_answering(cut, id_) or NOTHING)
    no = ask(f"  Words that say no (commas between; {NOTHING} for none)", default=NOTHING)
    if yes == no == NOTHING:
        click.echo(f"  {_UNCHECKED}")
    return ("", *("" if words == NOTHING else words for words in (yes, no)))


def _answering(cut: Cut, id_: str) -> str:
    """Return the words of a passage that a property's name is made of, or the one that has its stem."""
    text, words = " ".join(cut.passage.text.split()), id_.replace("_", "-").split("-")
    whole = re.search(rf"\b{_BETWEEN.join(map(re.escape, words))}\b", text, re.IGNORECASE)
    if whole is not None:
        return whole[0]
    stems = [word[: max(_STEM, len(word) - 3)] for word in words if len(word) >= _STEM]
    found = (re.search(rf"\b{re.escape(stem)}\w*", text, re.IGNORECASE) for stem in stems)
    return next((match[0] for match in found if match is not None), "")
