"""Do the words name each member of a set, and leave out whom the claim leaves out: G302."""

from onrecord.model.claims import Members
from onrecord.model.corpus import Corpus
from onrecord.model.entities import Entity
from onrecord.reading.lists.exclusion import Exclusion
from onrecord.reading.names import NameKind
from onrecord.rules.gathered import Gathered
from onrecord.rules.naming import called, mend_not_named
from onrecord.rules.wording import Wording
from onrecord.rules.words import QuotedWords, Reader, namings

__all__ = ["check_members", "check_without"]


def check_members(wording: Wording, reader: Reader, corpus: Corpus, gathered: Gathered) -> None:
    """Check that each listed member is named, and not only to be left out (G302)."""
    value = wording.claim.value
    if not isinstance(value, Members) or wording.claim.is_inferred():
        return
    quoted = reader.quoted(wording)
    for index, member in enumerate(value.ids):
        if member in corpus.entities:
            _check_member(wording, quoted, corpus.entities[member], index, gathered)


def check_without(wording: Wording, reader: Reader, corpus: Corpus, gathered: Gathered) -> None:
    """Check that each entity under `without` is named as left out, absent or staying away (G302)."""
    claim = wording.claim
    if not claim.without or claim.is_inferred("without"):
        return
    quoted = reader.quoted(wording)
    for index, member in enumerate(claim.without):
        if member in corpus.entities:
            _check_left_out(wording, quoted, corpus.entities[member], index, gathered)


def _check_member(
    wording: Wording, quoted: tuple[QuotedWords, ...], member: Entity, index: int, gathered: Gathered
) -> None:
    found = namings(quoted, member.id)
    kept = [naming for naming in found if naming.exclusion < Exclusion.STAYED_AWAY]
    left_out = len(kept) < len(found)
    if any(not naming.modifies and not (left_out and naming.kind is NameKind.ADJECTIVE) for naming in kept):
        gathered.passed("G302")
        return
    if left_out:
        message = f"{wording.does('names', 'name')} {called(member)} only to leave it out"
        mend = "Take it from the list, or put it under `without`."
    elif found:
        message = f"{wording.does('names', 'name')} {called(member)} only to tell of something else"
        mend = mend_not_named(member, ())
    else:
        message = f"{wording.does('does', 'do')} not name {called(member)}"
        mend = mend_not_named(member, quoted)
    gathered.found("G302", wording, message, at=("value", index), value=member.id, mend=mend)


def _check_left_out(
    wording: Wording, quoted: tuple[QuotedWords, ...], member: Entity, index: int, gathered: Gathered
) -> None:
    found = namings(quoted, member.id)
    if any(naming.exclusion is not Exclusion.NONE for naming in found):
        gathered.passed("G302")
        return
    if found and not wording.is_english:
        gathered.skipped("G302", wording.claim.id, wording.unread("words of leaving out"))
        return
    if found:
        message = f"{wording.does('names', 'name')} {member.name}, but not as left out, absent or staying away"
        mend = "Quote the words that say so, or say under `inferred` why they do not."
    else:
        message = f"{wording.does('does', 'do')} not name {called(member)}"
        mend = mend_not_named(member, quoted)
    value = f"without {member.id}"
    gathered.found("G302", wording, message, at=("without", index), value=value, mend=mend)
