"""A new claim: as it is written into a fact file, and as the checks read it before it is written."""

import re
import unicodedata
from collections.abc import Mapping
from contextlib import suppress

from onrecord.authoring.claims.passages import Cut
from onrecord.authoring.fact_files import plain_value, prose, short_list
from onrecord.authoring.workbench import Workbench
from onrecord.model.claims import Answer, Claim, EntityValue, Members, TextValue, Value
from onrecord.model.entities import Property, PropertyType
from onrecord.model.findings import Located, Passage
from onrecord.model.frozen import dataclass
from onrecord.model.times import TimeError, parse_time
from onrecord.rules.wording import Wording

__all__ = [
    "Answers",
    "claim_id",
    "claim_of",
    "claim_record",
    "entity_record",
    "members_of",
    "property_record",
    "slug",
    "wording_of",
]

_SEPARATOR = re.compile(r"\s*,\s*|\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What a curator says about a new claim; what is left out is empty.

    Args:
        cut: the passage that it rests on.
        subject: id of the entity that it speaks of.
        property: id of the property.
        says: the claim in a person's words.
        value: the value as typed; ids with commas between them for a set.
        without: for a set, ids of those left out.
        complete: the source gives the members as the whole list.
        fields: `said_by`, `said_on`, `as_of`, `during`, `via`, `status`, where given.
        inferred: why the value is not in the words.
        context: the note that a person has looked at the words around the quotation.
        id: the claim's id; made from subject and property when empty.
    """

    cut: Cut
    subject: str
    property: str
    says: str
    value: str = ""
    without: str = ""
    complete: bool = False
    fields: Mapping[str, str]
    inferred: str = ""
    context: str = ""
    id: str = ""


def claim_record(
    answers: Answers, id_: str, type_: PropertyType, *, withdrawn: str = "", as_written: bool = False
) -> dict[str, object]:
    """Return a claim's fields in the order in which fact files have them.

    Args:
        answers: what the curator says.
        id_: the claim's id.
        type_: the type of its property.
        withdrawn: why it takes no part yet; empty for a claim that stands.
        as_written: keep the line ends of the quotation.
    """
    evidence = answers.cut.evidence(as_written=as_written)
    record: dict[str, object] = {
        "id": id_,
        "says": prose(answers.says),
        "subject": answers.subject,
        "property": answers.property,
        "value": _value(answers.value, type_),
        "without": short_list(members_of(answers.without)) if answers.without else "",
        "complete": answers.complete,
        **{name: plain_value(words) for name, words in answers.fields.items()},
        "inferred": prose(answers.inferred),
        "withdrawn": prose(withdrawn),
        "evidence": [evidence | ({"context": answers.context} if answers.context else {})],
    }
    return {name: each for name, each in record.items() if each is not False and each != ""}


def claim_id(subject: str, known: Property, taken: Mapping[str, object]) -> str:
    """Return an id for a claim that is not taken: `csto-member`, `csto-member-2`, ….

    Args:
        subject: id of the subject.
        known: the property.
        taken: the ids that there are.
    """
    first = f"{subject}-{known.id}"
    if first not in taken:
        return first
    number = 2
    while f"{first}-{number}" in taken:
        number += 1
    return f"{first}-{number}"


def entity_record(id_: str, kind: str, name: str, also: str = "") -> dict[str, object]:
    """Return an entity as a fact file holds it; `also` are its other names, with commas between them."""
    others = [each.strip() for each in also.split(",") if each.strip()]
    return {"id": id_, "kind": kind, "name": name, **({"also": short_list(others)} if others else {})}


def property_record(id_: str, type_: str, of: str = "", yes_words: str = "", no_words: str = "") -> dict[str, object]:
    """Return a property as a fact file holds it.

    Args:
        id_: its id.
        type_: its type.
        of: the kind of entity that its values are, if any.
        yes_words: the words that answer yes, with commas between them.
        no_words: the words that answer no.
    """
    phrases = {"yes_words": yes_words, "no_words": no_words}
    listed = {name: [each.strip() for each in words.split(",") if each.strip()] for name, words in phrases.items()}
    words_ = {name: short_list(each) for name, each in listed.items() if each}
    return {"id": id_, "type": type_, **({"of": of} if of else {}), **words_}


def slug(name: str) -> str:
    """Return an id made from a name: `Cabinet of Westmark` is `cabinet-of-westmark`; empty where no letter is left."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall(r"[a-z0-9]+", plain.replace("'", "")))


def members_of(words: str) -> list[str]:
    """Return the ids that a person typed, with commas or spaces between them, in brackets or not."""
    return [each for each in _SEPARATOR.split(words.strip().strip("[]")) if each]


def _value(words: str, type_: PropertyType) -> object:
    if words and type_ is PropertyType.SET:
        return short_list(members_of(words))
    return words if type_ is PropertyType.TEXT else plain_value(words)


def claim_of(bench: Workbench, subject: str = "", property_: str = "", value: str = "") -> Claim:
    """Return a claim with a value as it was typed; without one where a check of the words does not ask for it.

    Args:
        bench: the project.
        subject: id of its subject.
        property_: id of its property; empty where it is not known yet.
        value: the value.
    """
    known = bench.corpus.properties.get(property_)
    typed = _typed(known.type, value) if known is not None and value else None
    return Claim(id="", says="", subject=subject, property=property_, evidence=(), value=typed)


def wording_of(bench: Workbench, source: str, passage: Passage, claim: Claim | None = None) -> Wording:
    """Return a passage of a source in the form in which the checks read quotations."""
    return Wording(
        claim or claim_of(bench),
        bench.corpus.sources[source],
        bench.document(source),
        (Located(claim="", evidence=0, source=source, found=True, passage=passage),),
    )


def _typed(type_: PropertyType, value: str) -> Value | None:
    match type_:
        case PropertyType.SET:
            return Members(tuple(members_of(value)))
        case PropertyType.ENTITY | PropertyType.PLACE:
            return EntityValue(value)
        case PropertyType.YESNO:
            return Answer(yes=value == "yes")
        case PropertyType.TEXT:
            return TextValue(value)
        case PropertyType.TIME:
            with suppress(TimeError):
                return parse_time(value)
    return None
