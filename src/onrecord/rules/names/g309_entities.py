"""G309: do the words name the entity or place that is the value, or hold the text that is?"""

from collections.abc import Iterator

from onrecord.model.claims import Claim, EntityValue, TextValue
from onrecord.model.corpus import Corpus
from onrecord.model.entities import PropertyType
from onrecord.reading.deeds import DeedWords
from onrecord.reading.lists.exclusion import Exclusion
from onrecord.rules.carrying import Carrier
from onrecord.rules.case import Case
from onrecord.rules.names.agents import done_by_another, given_to_another
from onrecord.rules.names.naming import called, lies_in, mend_not_named, within_another
from onrecord.rules.names.quoted_names import Naming, namings
from onrecord.rules.names.texts import differing, places_of_text
from onrecord.rules.rule import Answered, ClaimRule, Found, Place, Unread

__all__ = ["RULE"]

_TEXT_MEND = "Write the text as the words have it, quote the words that hold it, or say why under `inferred`."


def _asks(claim: Claim, corpus: Corpus) -> Iterator[Place]:
    named = isinstance(claim.value, EntityValue) and claim.value.id in corpus.entities
    if (named or isinstance(claim.value, TextValue)) and not claim.is_inferred():
        yield ("value",)


def _check(case: Case, _place: Place) -> Iterator[Answered]:
    match case.claim.value:
        case EntityValue(id_):
            yield from _check_entity(case, id_)
        case TextValue(text):
            yield from _check_text(case, text)
        case _:
            pass


def _check_entity(case: Case, value: str) -> Iterator[Answered]:
    """Check that the entity or place is named, and not only to be left out."""
    wording = case.wording
    found = _namings(case, value)
    kept = [naming for naming in found if naming.exclusion is not Exclusion.LEFT_OUT]
    stayed_away = _is_place(case) and all(naming.stayed_away for naming in kept)
    another = _done_by_another(case, value) if kept else ""
    instead = given_to_another(case, value) if kept else ""
    entity = case.corpus.entities[value]
    if kept and not stayed_away and not (another or instead) and (unknown := _deed_unknown(case, value)):
        yield Unread(unknown)
        return
    if kept and not stayed_away and not (another or instead):
        if all(naming.longer for naming in kept):
            yield Unread(within_another(entity, (naming.longer for naming in kept)))
        return
    name = called(entity)
    if another:
        doer = case.corpus.entities[another].name
        message = f"{wording.does('names', 'name')} {name}, but {wording.does('says', 'say')} that {doer} did it"
        mend = "Correct the value, or quote the words that say that it did so too."
    elif instead:
        message = f"{wording.does('names', 'name')} {name}, but {wording.does('gives', 'give')} {instead}"
        mend = "Correct the value, or quote the words that give it to the one that is the value."
    elif kept:
        message = f"{wording.does('names', 'name')} {name} only as one that stayed away, not as where it was"
        mend = "Quote the words that tell where it was, or correct the value."
    elif found:
        message = f"{wording.does('names', 'name')} {name} only to leave it out"
        mend = "Quote the words that give the value, or correct it."
    else:
        message = f"{wording.does('does', 'do')} not name {name}"
        mend = mend_not_named(entity, case.quoted)
    yield Found(message=message, value=value, mend=mend)


def _check_text(case: Case, text: str) -> Iterator[Answered]:
    """Check that a text stands in the words as it is written, presentation and its first letter's case apart."""
    wording = case.wording
    if any(True for _ in places_of_text(wording, text)):
        return
    instead = differing(text, [wording.document.text[one.start : one.end] for one in wording.passages])
    message = f"{wording.does('does', 'do')} not hold the words “{text}”{instead}"
    yield Found(message=message, value=text, mend=_TEXT_MEND)


def _namings(case: Case, value: str) -> tuple[Naming, ...]:
    """Return where the value is named; for a place, also where what lies in it is."""
    if not _is_place(case):
        return namings(case.quoted, value)
    named = {entity for words in case.quoted for row in words.rows for name in row.mentions for entity in name.entities}
    inside = sorted(entity for entity in named if lies_in(entity, value, case.corpus))
    return tuple(naming for entity in inside for naming in namings(case.quoted, entity))


def _done_by_another(case: Case, value: str) -> str:
    """Return who did it instead, where the property names the doer of a deed and the words plainly say so."""
    words = _deed_words(case)
    if case.known is None or not case.known.verb or words is None:
        return ""
    return done_by_another(case.quoted, value, case.known.verb, case.corpus, words)


def _deed_unknown(case: Case, value: str) -> str:
    """Return why it cannot be told whether another one did it: the words tell of a deed, the property of no verb."""
    words, known = _deed_words(case), case.known
    if known is None or known.verb or not known.never_changes or known.type is not PropertyType.ENTITY or words is None:
        return ""
    other = done_by_another(case.quoted, value, "", case.corpus, words)
    if not other:
        return ""
    name = case.corpus.entities[other].name
    return (
        f"the words from {case.source} name {name} as one that did something; whether that is what `{known.id}` tells "
        "is not known, as the property has no `verb`"
    )


def _deed_words(case: Case) -> DeedWords | None:
    language = case.reader.readings.of(case.source).language
    return language.deeds if language is not None else None


def _carriers(case: Case, _place: Place) -> Iterator[Carrier]:
    """Yield where the value stands; nothing where a word that holds its name (`Norrland-led`) may carry it too."""
    match case.claim.value:
        case EntityValue(id_):
            kept = [row for row in _namings(case, id_) if row.exclusion is not Exclusion.LEFT_OUT]
            if not any(row.modifies for row in kept):
                yield from (Carrier(row.place, nominal=True) for row in kept if not row.longer)
        case TextValue(text):
            yield from (Carrier(place, nominal=True) for place in places_of_text(case.wording, text))
        case _:
            pass


def _is_place(case: Case) -> bool:
    return case.known is not None and case.known.type is PropertyType.PLACE


RULE = ClaimRule(
    code="G309",
    name="entity-not-in-quote",
    summary="The entity, place or text that is the value does not stand in the quotation.",
    explanation="""\
An entity or a place that is a claim's value must be named in the words that the claim quotes, under one
of its names: `name`, `also`, `adjectives` or `metonyms`, and not only to be left out (*not in Armenia but
in Belarus*). For a place, the name of something that lies in it is enough: words about Almaty carry the
value Kazakhstan where Almaty is `within` Kazakhstan. A `text` value must stand in the words as it is
written, presentation apart.

Where it stands only in a statement that the words negate or deny, it is not carried, however much of the sentence is
quoted: *was not held in Armenia*, *failed to take place in Armenia*, *denied that it was held in Armenia*. *Not until*,
*not only*, *no fewer than* negate nothing, nor does a *not* in another clause, and what somebody did not know or regret
is so all the same. *Did not attend the drill in Armenia* leaves the drill where it was.

Where a property names the doer of a deed, its `verb` says of which (`verb: launch`). Then the words must not say that
another one of the same kind did it: in *Yerevan condemned the offensive launched by Baku* Armenia is named, but as no
launcher. Only the plainest forms are read: *launched by Baku*, *Baku launched*. Where a property that never changes has
no `verb`, and the words name another one behind *by*, the check is skipped, and says so.

Where a property is a role, its `words` are what sources call it (`words: [president]`, `[on the sidelines
of]`). Where these stand right beside a name (*President Toll*, *Toll, the president,*, *Toll's presidency*, *Toll-led*)
the role is that one's, and nobody else's who is named there: in *Hask met President Toll* Hask is named, but as no
president.

**To mend it:** quote the words that name it, give the entity the name that the source uses, or say why under
`inferred`.""",
    example="""\
claims:
  - id: drill-place
    says: The drill is held in Armenia.
    subject: drill-2024
    property: place
    value: armenia       # G309: the quotation does not name Armenia
    evidence:
      - {source: gazette, quote: "maneuvers, which kicked off near Almaty"}""",
    asks=_asks,
    check=_check,
    carriers=_carriers,
)
