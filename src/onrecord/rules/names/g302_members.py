"""G302: do the words name each member of a set, and leave out whom the claim leaves out?"""

from collections.abc import Iterator, Sequence

from onrecord.model.claims import Claim, Members
from onrecord.model.corpus import Corpus
from onrecord.model.entities import Entity
from onrecord.reading.lists.exclusion import Exclusion
from onrecord.reading.names import NameKind
from onrecord.rules.carrying import Carrier
from onrecord.rules.case import Case
from onrecord.rules.names.agents import given_to_another
from onrecord.rules.names.naming import called, mend_not_named, within_another
from onrecord.rules.names.quoted_names import Naming, namings
from onrecord.rules.rule import Answered, ClaimRule, Found, Place, Unread

__all__ = ["RULE"]


def _asks(claim: Claim, corpus: Corpus) -> Iterator[Place]:
    """Yield each listed member, and each entity under `without`, that is registered."""
    if isinstance(claim.value, Members) and not claim.is_inferred():
        yield from (("value", at) for at, member in enumerate(claim.value.ids) if member in corpus.entities)
    if not claim.is_inferred("without"):
        yield from (("without", at) for at, member in enumerate(claim.without) if member in corpus.entities)


def _check(case: Case, place: Place) -> Iterator[Answered]:
    field, at = place[0], int(place[1])
    value = case.claim.value
    if field == "value" and isinstance(value, Members):
        yield from _check_member(case, case.corpus.entities[value.ids[at]])
    else:
        yield from _check_left_out(case, case.corpus.entities[case.claim.without[at]])


def _check_member(case: Case, member: Entity) -> Iterator[Answered]:
    """Check that a listed member is named, and not only to be left out."""
    wording = case.wording
    found = namings(case.quoted, member.id)
    named = _counted(found)
    instead = given_to_another(case, member.id) if named else ""
    if named and not instead:
        if all(naming.longer for naming in named):
            yield Unread(within_another(member, (naming.longer for naming in named)))
        return
    if instead:
        message = f"{wording.does('names', 'name')} {called(member)}, but {wording.does('gives', 'give')} {instead}"
        mend = "Take it from the list, or quote the words that give it to this member too."
    elif any(naming.exclusion >= Exclusion.STAYED_AWAY for naming in found):
        message = f"{wording.does('names', 'name')} {called(member)} only to leave it out"
        mend = "Take it from the list, or put it under `without`."
    elif found:
        message = f"{wording.does('names', 'name')} {called(member)} only to tell of something else"
        mend = mend_not_named(member, ())
    else:
        message = f"{wording.does('does', 'do')} not name {called(member)}"
        mend = mend_not_named(member, case.quoted)
    yield Found(message=message, value=member.id, mend=mend)


def _carriers(case: Case, place: Place) -> Iterator[Carrier]:
    """Yield where a listed member is named; one that is left out is under words that say so anyway."""
    value = case.claim.value
    if place[0] == "value" and isinstance(value, Members):
        for naming in _counted(namings(case.quoted, value.ids[int(place[1])])):
            if not naming.longer:
                yield Carrier(naming.place, nominal=True)


def _counted(found: Sequence[Naming]) -> list[Naming]:
    """Return those of the places where a member is named that count: none that tells of something else."""
    kept = [naming for naming in found if naming.exclusion < Exclusion.STAYED_AWAY]
    left_out = len(kept) < len(found)
    return [row for row in kept if not row.modifies and not (left_out and row.kind is NameKind.ADJECTIVE)]


def _check_left_out(case: Case, member: Entity) -> Iterator[Answered]:
    """Check that an entity under `without` is named as left out, absent or staying away."""
    wording = case.wording
    found = namings(case.quoted, member.id)
    if any(naming.exclusion is not Exclusion.NONE for naming in found):
        return
    if found and not wording.reads("lists"):
        yield Unread(wording.unread("words of leaving out"))
        return
    if found:
        message = f"{wording.does('names', 'name')} {member.name}, but not as left out, absent or staying away"
        mend = "Quote the words that say so, or say under `inferred` why they do not."
    else:
        message = f"{wording.does('does', 'do')} not name {called(member)}"
        mend = mend_not_named(member, case.quoted)
    yield Found(message=message, value=f"without {member.id}", mend=mend)


RULE = ClaimRule(
    code="G302",
    name="member-not-in-quote",
    summary="A listed entity is not named in the quotation, or is named there only to leave it out.",
    explanation="""\
Every member of a set must be named in the words that the claim quotes, under one of the entity's names:
`name`, `also`, `adjectives` or `metonyms`. *Yerevan's troops* names Armenia, and so does *Armenian*. A
name inside a longer one does not count: *Guinea-Bissau* is no Guinea, and *The Moscow Times* is no
Moscow; within a longer name that nobody registered (*Mexico City*) it is skipped, and said so. All quotations
that a claim takes from one source are read together; each source must name every
member on its own.
A word such as *Russian-led* tells of the alliance, so it names no member.

A member that the words name only to leave it out is reported too: *without Armenia*, *all members except
Armenia*, *Armenia did not take part*, *Yerevan boycotted the drill*. Where one name is left out like that
and the entity stands elsewhere only as an adjective (*Armenian media say that Yerevan boycotted …*), it
counts as left out. So is one in a statement that the words deny: *it is a myth that Armenia took part*, *officials
denied that Armenia took part*.

Where the property has `words` for the role of its values (`words: [member]`), these may not stand right beside others
alone: in *Hask told the member Norrland* Hask is named, but as no member.

The other way round, each entity under `without` must stand under such words.

**To mend it:** quote the words that name the member; give the entity the name that the source uses;
correct the list; or, where a reader knows it from elsewhere, say why under `inferred`.""",
    example="""\
claims:
  - id: drill-participants
    says: Belarus, Russia and Tajikistan took part.
    subject: drill-2024
    property: participant
    value: [belarus, russia, tajikistan]   # G302: the quotation does not name Tajikistan
    evidence:
      - {source: gazette, quote: with the participation of Belarus and Russia}""",
    asks=_asks,
    check=_check,
    carriers=_carriers,
)
