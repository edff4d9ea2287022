"""A claim that nobody has written yet, in the form in which the checks read claims and their words."""

from contextlib import suppress

from onrecord.authoring.claim_records import members_of
from onrecord.authoring.workbench import Workbench
from onrecord.model.claims import Answer, Claim, EntityValue, Members, TextValue, Value
from onrecord.model.entities import PropertyType
from onrecord.model.findings import Located, Passage
from onrecord.model.times import TimeError, parse_time
from onrecord.rules.wording import Wording

__all__ = ["claim_of", "wording_of"]


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
