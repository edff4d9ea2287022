"""Do the words name the subject, and the entity or place that is the value: G306, G309."""

from onrecord.model.claims import Claim, EntityValue
from onrecord.model.corpus import Corpus
from onrecord.model.entities import PropertyType
from onrecord.reading.lists.exclusion import Exclusion
from onrecord.rules.agents import done_by_another
from onrecord.rules.gathered import Gathered
from onrecord.rules.naming import called, mend_not_named
from onrecord.rules.places import lies_in
from onrecord.rules.wording import Wording
from onrecord.rules.words import Naming, Reader, namings

__all__ = ["check_entity", "check_subject"]


def check_subject(wording: Wording, reader: Reader, corpus: Corpus, gathered: Gathered) -> None:
    """Check that the claim's subject is named (G306)."""
    subject = corpus.entities.get(wording.claim.subject)
    if subject is None or wording.claim.is_inferred("subject"):
        return
    if namings(reader.quoted(wording), subject.id):
        gathered.passed("G306")
        return
    message = f"{wording.does('does', 'do')} not name {called(subject)}, of which the claim speaks"
    mend = "Quote the words that name it, or say under `inferred: {subject: …}` how a reader knows."
    gathered.found("G306", wording, message, at=("subject",), value=subject.id, mend=mend)


def check_entity(wording: Wording, reader: Reader, corpus: Corpus, gathered: Gathered) -> None:
    """Check that the entity or place that is the value is named, and not only to be left out (G309)."""
    value = wording.claim.value
    if not isinstance(value, EntityValue) or wording.claim.is_inferred() or value.id not in corpus.entities:
        return
    found = _namings(wording, reader, value.id, corpus)
    kept = [naming for naming in found if naming.exclusion is not Exclusion.LEFT_OUT]
    stayed_away = _is_place(wording.claim, corpus) and all(naming.stayed_away for naming in kept)
    another = _done_by_another(wording, reader, value.id, corpus) if kept else ""
    turned = "" if stayed_away or another else _turned(wording, reader, kept)
    if kept and not stayed_away and not another and not turned:
        gathered.passed("G309")
        return
    name = called(corpus.entities[value.id])
    if another:
        doer = corpus.entities[another].name
        message = f"{wording.does('names', 'name')} {name}, but {wording.does('says', 'say')} that {doer} did it"
        mend = "Correct the value, or quote the words that say that it did so too."
    elif turned:
        message = f"{wording.does('names', 'name')} {name} only where the words say that it is not so (“{turned}”)"
        mend = "Correct the value, or quote the words that give it."
    elif kept:
        message = f"{wording.does('names', 'name')} {name} only as one that stayed away, not as where it was"
        mend = "Quote the words that tell where it was, or correct the value."
    elif found:
        message = f"{wording.does('names', 'name')} {name} only to leave it out"
        mend = "Quote the words that give the value, or correct it."
    else:
        message = f"{wording.does('does', 'do')} not name {name}"
        mend = mend_not_named(corpus.entities[value.id], reader.quoted(wording))
    gathered.found("G309", wording, message, at=("value",), value=value.id, mend=mend)


def _namings(wording: Wording, reader: Reader, value: str, corpus: Corpus) -> tuple[Naming, ...]:
    """Return where the value is named; for a place, also where what lies in it is."""
    quoted = reader.quoted(wording)
    if not _is_place(wording.claim, corpus):
        return namings(quoted, value)
    named = {entity for words in quoted for row in words.rows for name in row.mentions for entity in name.entities}
    inside = sorted(entity for entity in named if lies_in(entity, value, corpus))
    return tuple(naming for entity in inside for naming in namings(quoted, entity))


def _done_by_another(wording: Wording, reader: Reader, value: str, corpus: Corpus) -> str:
    """Return who did it instead, where the words plainly say so; they are read in English only."""
    known = corpus.properties.get(wording.claim.property)
    if known is None or not wording.is_english:
        return ""
    return done_by_another(reader.quoted(wording), value, known, corpus)


def _turned(wording: Wording, reader: Reader, kept: list[Naming]) -> str:
    """Return the words that negate or deny the statement wherever the value is named in it; empty where none do."""
    things = [naming.place for naming in namings(reader.quoted(wording), wording.claim.subject)]
    reading, pieces = reader.readings.of(wording.source.id), [span for spans in wording.pieces for span in spans]
    told = [naming for naming in kept if not naming.modifies]
    standings = [reading.standing(naming.place, within=pieces, nominal=True, things=things) for naming in told]
    turned = len(told) == len(kept) and all(standing.is_turned for standing in standings)
    return standings[0].words if standings and turned else ""


def _is_place(claim: Claim, corpus: Corpus) -> bool:
    return claim.property in corpus.properties and corpus.properties[claim.property].type is PropertyType.PLACE
