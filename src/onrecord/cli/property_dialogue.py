"""The question for a property: a new one is declared on the way, with the words that answer it."""

import re

import click

from onrecord.authoring.adding import near_property
from onrecord.authoring.claim_records import property_record, slug
from onrecord.authoring.passages import Cut
from onrecord.authoring.workbench import Workbench, with_record
from onrecord.cli.prompts import NOTHING, Ids, ask, ask_id
from onrecord.model.entities import PropertyType
from onrecord.model.errors import ConfigurationError

__all__ = ["UNCHECKED", "ask_property"]

UNCHECKED = "without words for yes or no, nothing looks whether the source gives this answer"

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
        click.echo(f"  {UNCHECKED}")
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
