"""G305: does a list that is said to be complete leave out nobody whom the words list?"""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from onrecord.model.claims import Claim, Members
from onrecord.model.corpus import Corpus
from onrecord.reading.lists.enumerations import enumerations
from onrecord.reading.lists.exclusion import Exclusion
from onrecord.reading.names import Mention, NameKind
from onrecord.reading.sentences import sentence_around
from onrecord.rules.case import Case
from onrecord.rules.names.naming import called, lies_in
from onrecord.rules.names.quoted_names import Reader, Row
from onrecord.rules.rule import Answered, ClaimRule, Found, Place
from onrecord.rules.wording import Wording

__all__ = ["RULE"]

_ENOUGH = 2
_MEND = "Add it to the list, or drop `complete: true` if the words do not give the whole list."


def _asks(claim: Claim, _corpus: Corpus) -> Iterator[Place]:
    inferred = claim.is_inferred() or claim.is_inferred("complete")
    if isinstance(claim.value, Members) and claim.complete and not inferred:
        yield ("value",)


def _check(case: Case, _place: Place) -> Iterator[Answered]:
    """Check that nobody else stands in a row with the members of a complete list."""
    claim, corpus, wording = case.claim, case.corpus, case.wording
    listed = claim.value.ids if isinstance(claim.value, Members) else ()
    wanted, near = _kinds(claim, listed, corpus), _near(claim, listed, corpus)
    beside = (mention for row in _rows_of_members(case, frozenset(listed)) for mention in _standing_alone(row, corpus))
    named = {
        entity: True
        for mention in beside
        if not near & mention.entities.keys()
        for entity in _extra(mention, wanted, near, corpus)
    }
    cut_off = {
        entity: False
        for mention in _cut_off(wording, case.reader, frozenset(listed))
        if not near & mention.entities.keys()
        for entity in _extra(mention, wanted, near, corpus)
    }
    for entity, quoted in (cut_off | named).items():
        does = (
            wording.does("also names", "also name")
            if quoted
            else wording.does("is cut off before", "are cut off before")
        )
        message = f"the list is said to be complete, but {does} {called(corpus.entities[entity])} beside its members"
        yield Found(message=message, value=entity, mend=_MEND)


def _rows_of_members(case: Case, listed: AbstractSet[str]) -> Iterator[Row]:
    """Yield the rows that give the list: those with two or more of its members, or, without such, with any."""
    rows = [row for quoted in case.quoted for row in quoted.rows if row.exclusion < Exclusion.STAYED_AWAY]
    counts = [sum(bool(listed & mention.entities.keys()) for mention in row.mentions) for row in rows]
    needed = max(1, min(_ENOUGH, max(counts, default=0)))
    for row, count in zip(rows, counts, strict=True):
        if count >= needed:
            yield row


def _cut_off(wording: Wording, reader: Reader, listed: AbstractSet[str]) -> Iterator[Mention]:
    """Yield the names with which a row of members goes on behind the end of a quotation.

    A row whose last two quoted names are joined by a closing word (`and`) has ended there.
    """
    text = wording.document.text
    words = reader.readings.of(wording.source.id).list_words
    for span in (spans[-1] for spans in wording.pieces):
        end = sentence_around(text, span.start, span.end).end
        for row in enumerations(text, reader.mentions(wording.source.id, span.start, end), words):
            inside = [mention for mention in row if mention.end <= span.end]
            members = sum(bool(listed & mention.entities.keys()) for mention in inside)
            between = text[inside[-2].end : inside[-1].start] if len(inside) > 1 else ""
            if members >= _ENOUGH and members == len(inside) and not words.closes.search(between):
                yield from row[len(inside) :]


def _standing_alone(row: Row, corpus: Corpus) -> Iterator[Mention]:
    """Yield the names of a row, but not those two that only say where something lies (`Minsk, Belarus`)."""
    before: Mention | None = None
    for mention, after in zip(row.mentions, (*row.mentions[1:], None), strict=True):
        told_by_next = after is not None and _stands_for(mention, after)
        if not told_by_next and (before is None or not _lies_around(mention, before, corpus)):
            yield mention
        before = mention


def _stands_for(mention: Mention, after: Mention) -> bool:
    """Tell whether a capital is followed by the country that it would stand for."""
    return any(
        kind is NameKind.METONYM and after.entities.get(entity) is NameKind.NAME
        for entity, kind in mention.entities.items()
    )


def _lies_around(mention: Mention, before: Mention, corpus: Corpus) -> bool:
    return any(lies_in(one, other, corpus) for one in before.entities for other in mention.entities)


def _extra(mention: Mention, wanted: AbstractSet[str], near: AbstractSet[str], corpus: Corpus) -> Iterator[str]:
    """Yield the entity that a name adds to the list, if it adds one; within a longer name it may be another's."""
    if mention.longer:
        return
    for entity, kind in mention.entities.items():
        row = corpus.entities[entity]
        if kind is not NameKind.ADJECTIVE and row.kind in wanted and row.within not in near and not near & {*row.maybe}:
            yield entity
            return


def _near(claim: Claim, listed: tuple[str, ...], corpus: Corpus) -> frozenset[str]:
    """Return what adds nothing to the list: the subject, the members, where they lie, and what they may be."""
    near = {claim.subject, *listed}
    for member in listed:
        if member in corpus.entities:
            near |= {corpus.entities[member].within, *corpus.entities[member].maybe}
    return frozenset(near - {""})


def _kinds(claim: Claim, listed: tuple[str, ...], corpus: Corpus) -> frozenset[str]:
    """Return the kinds that count: the one that the property declares, else those of the members."""
    declared = corpus.properties[claim.property].of if claim.property in corpus.properties else ""
    if declared:
        return frozenset({declared})
    return frozenset(corpus.entities[member].kind for member in listed if member in corpus.entities)


RULE = ClaimRule(
    code="G305",
    name="list-incomplete",
    summary="A list is said to be complete, but the quotation names more entities beside its members.",
    explanation="""\
`complete: true` says that the source gives the whole list. A name that stands in one row with the
members, joined by commas or *and*, and is not in the list, speaks against that. Only names of the kind
that the property's `of` declares count, or, without `of`, names of the kinds of the listed members.

No alarm is raised for what stands elsewhere in the quotation (*told reporters in Georgia that the members
are …*), for the claim's own subject, for a name inside a longer one, for an adjective (*Russian-led*) or
a metonym, for what is left out (*but not Georgia*), or for what may be one of the members under another
name (`maybe`).

**To mend it:** add the name to the list, or drop `complete: true`.""",
    example="""\
claims:
  - id: members
    says: The alliance has Belarus and Russia as members.
    subject: alliance
    property: member
    value: [belarus, russia]
    complete: true          # G305: the quotation also names Armenia beside its members
    evidence:
      - {source: gazette, quote: "The alliance consists of Armenia, Belarus and Russia."}""",
    asks=_asks,
    check=_check,
)
