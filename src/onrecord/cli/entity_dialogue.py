"""The question for an entity: its names are as good as its id, near misses are told, new ones registered on the way."""

import click

from onrecord.authoring.adding import home, near_entities
from onrecord.authoring.claim_records import entity_record, members_of, slug
from onrecord.authoring.passages import Cut
from onrecord.authoring.speaking import surname_of
from onrecord.authoring.strangers import unknown_names
from onrecord.authoring.workbench import Workbench, with_record
from onrecord.cli.prompts import NOTHING, Ids, ask
from onrecord.model.errors import ConfigurationError

__all__ = ["ask_entity", "entities_of", "ids_typed", "unknown_entity", "with_strangers"]

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
    names = unknown_names(bench, cut.passage.text)
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
