"""What `onrecord add` was told on its command line, put together to a claim."""

from collections.abc import Mapping
from typing import Any

import click

from onrecord.authoring.claims.adding_claims import home
from onrecord.authoring.claims.claim_records import Answers, entity_record, property_record
from onrecord.authoring.claims.passages import Cut, cut_between, cut_quote, reviewed, whole_words
from onrecord.authoring.workbench import Workbench, with_record
from onrecord.model.entities import PropertyType

__all__ = ["FIELDS", "Given", "answers_from", "cut_given", "with_new"]

Given = Mapping[str, Any]
"""From the name of an option to what was given; empty where nothing was."""

FIELDS = {
    "said_by": "Id of who says it; without it, the source says it in its own voice.",
    "said_on": "When it was said.",
    "as_of": "Some moment at which it holds.",
    "during": "An extent throughout which it holds, as 2020-01/2021-06.",
    "via": "Id of the agency or outlet that the source has it from.",
}
"""The fields that are written as they are given, with what they mean."""


_REGISTER = "entities"
"""The name of the fact file for what is registered while the claim's subject is still to be asked for."""


def with_new(bench: Workbench, given: Given, file: str) -> Workbench:
    """Return the project with the entities and properties that are registered along with the claim.

    Raises:
        ConfigurationError: one of them would not be right.
        UsageError: one is not written as it should be.
    """
    path = home(bench, given["subject"] or _REGISTER, file)
    for words in given["new_entities"]:
        id_, kind, name = _parts(words, "--new-entity", "ID:KIND:NAME", 3)
        bench = with_record(bench, path, "entities", entity_record(id_, kind, name))
    rows = [_parts(words, "--new-property", "ID:TYPE or ID:TYPE:OF", 2) for words in given["new_properties"]]
    answers = given["yes_words"], given["no_words"]
    if any(answers) and all(type_ != PropertyType.YESNO for _, type_, _ in rows):
        raise click.UsageError("--yes-words and --no-words go with --new-property ID:yesno")
    for id_, type_, of in rows:
        words = answers if type_ == PropertyType.YESNO else ("", "")
        bench = with_record(bench, path, "properties", property_record(id_, type_, of, *words))
    return bench


def _parts(words: str, flag: str, form: str, least: int) -> tuple[str, str, str]:
    parts = [part.strip() for part in words.split(":", 2)]
    if len(parts) < least or not all(parts[:least]):
        raise click.UsageError(f"{flag} is written {form}, not {words!r}")
    return parts[0], parts[1], parts[2] if len(parts) > least - 1 and len(parts) > 2 else ""  # noqa: PLR2004


def cut_given(bench: Workbench, given: Given) -> Cut:
    """Cut the passage that the options tell of."""
    if given["quote"]:
        return cut_quote(bench, given["source"], given["quote"], given["occurrence"])
    if not given["last"]:
        raise click.UsageError("--from goes with --to: the last words of the passage")
    return cut_between(bench, given["source"], given["first"], given["last"])


def answers_from(bench: Workbench, given: Given, cut: Cut, value: str) -> Answers:
    """Put what was given and asked for together."""
    fields = {name: given[name] for name in (*FIELDS, "status") if given[name]}
    return Answers(
        cut=cut,
        subject=given["subject"],
        property=given["property_"],
        says=given["says"] or whole_words(cut.passage.text),
        value=value,
        without=given["without"],
        complete=given["complete"],
        fields=fields,
        inferred=given["inferred"],
        context=reviewed(bench, cut, given["because"]) if given["because"] else "",
        id=given["id_"],
    )
