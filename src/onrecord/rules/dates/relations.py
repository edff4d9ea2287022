"""G301 for times told by another: how far the one lies from the other, and which of them comes first."""

import re
from collections.abc import Iterator, Mapping

from onrecord.model.claims import Relative
from onrecord.model.entities import Entity
from onrecord.model.settings import Tolerance
from onrecord.reading.languages import time_words
from onrecord.reading.times.dates import lengths_apart
from onrecord.reading.times.order import Order, Sides, order_told, words_of
from onrecord.rules.dates.dated_words import DatedWords
from onrecord.rules.dates.lasting import fits, tell_lengths
from onrecord.rules.rule import Answered, Found, Unread

__all__ = ["check_relative"]

_MEND = "quote the words that tell it, correct it, or say why it is so under `inferred: {relative: …}`"
_AT_ONCE = r"at the same time|simultaneous\w*|coincid\w+|(?:on the )?sidelines|on the margins"
_SAME = {
    "same_day": rf"\b(?:(?:same|that|this|on the) (?:day|morning|afternoon|evening|night)|today|tonight|{_AT_ONCE})\b",
    "same_week": rf"\b(?:(?:same|that|this|the) (?:week|day)|today|{_AT_ONCE})\b",
    "same_month": rf"\b(?:(?:same|that|this|the) (?:month|week|day)|today|{_AT_ONCE})\b",
    "same_year": rf"\b(?:(?:same|that|this|the) (?:year|month|week|day)|today|{_AT_ONCE})\b",
}
_MOST_IN_ONE = {"day": 0, "week": 7, "month": 31, "year": 366}
_MAY_TELL_A_DISTANCE = re.compile(
    r"\d|\b(?:(?:second|minute|hour|day|week|weekend|month|quarter|season|year|decade|fortnight|moment|night|morning|eve"
    r"|evening|afternoon|anniversary|spring|summer|autumn|winter)s?|dawn|noon|midnight|overnight|soon|shortly|immediately"
    r"|directly|right|just|straight|promptly|quickly|swiftly|instantly|once|while|long|barely|hardly|scarcely|heels|wake"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|several|few|couple|half|later|earlier|next"
    r"|following|previous|same|back-to-back|in a row)\b"
)
"""Words of which some distance in time may be made out, though it is not read."""
_PUBLICATION = "source:"


def check_relative(
    relative: Relative,
    words: DatedWords,
    entities: Mapping[str, Entity],
    tolerance: Tolerance,
) -> Iterator[Answered]:
    """Check that the words carry a time told by another: the distance, where one is given, and the order.

    Where the words do not tell which of the two comes first, the check is skipped, and says so.

    Args:
        relative: what the claim says.
        words: the words that the claim takes from one source.
        entities: all entities, by id; their names tell which of the two the words speak of.
        tolerance: how far `~` widens.
    """
    if relative.by is None:
        check = _check_sameness if relative.relation in _SAME else _check_order
        yield from check(relative, words, entities)
        return
    lengths = words.distances + lengths_apart(words.quoted)
    if any(fits(relative.by, length, tolerance) for length in lengths):
        yield from _check_order(relative, words, entities)
    elif words.distances:
        yield _found(relative, f"the words {tell_lengths(words.distances)}")
    elif words.quoted or _MAY_TELL_A_DISTANCE.search(words.words):
        yield Unread(f"the words from {words.wording.source.id} tell no distance between two times")
    else:
        yield _found(relative, f"{words.wording.does('tells', 'tell')} no distance between two times")


def _check_sameness(relative: Relative, words: DatedWords, entities: Mapping[str, Entity]) -> Iterator[Answered]:
    """Check that the words say `the same day` and its like; that they say how far apart the two are is a finding."""
    unit = relative.relation.partition("_")[2]
    if re.search(_SAME[relative.relation], words.words):
        return
    order = _order(relative, words, entities)
    apart = words.distances and all(length.least > _MOST_IN_ONE[unit] for length in words.distances)
    if apart and order is not None and order.certain:
        yield _found(relative, f"the words {tell_lengths(words.distances)} {order.words}")
        return
    yield Unread(f"the words from {words.wording.source.id} do not say that it was the same {unit}")


def _check_order(relative: Relative, words: DatedWords, entities: Mapping[str, Entity]) -> Iterator[Answered]:
    claim, source = words.wording.claim, words.wording.source
    order = _order(relative, words, entities)
    if order is None:
        yield Unread(f"the words from {source.id} do not tell which came first, {claim.subject} or {relative.to}")
    elif order.first == ("subject" if relative.relation == "before" else "other"):
        return
    elif order.certain:
        first, later = (claim.subject, relative.to) if order.first == "subject" else (relative.to, claim.subject)
        yield _found(relative, f'the words "{order.words}" have {first} come before {later}')
    else:
        yield Unread(f'the words "{order.words}" from {source.id} rather tell another order, but do not name both')


def _order(relative: Relative, words: DatedWords, entities: Mapping[str, Entity]) -> Order | None:
    if relative.to.startswith(_PUBLICATION):
        return _order_to_publication(words)
    other_id, _, other_property = relative.to.rpartition(".")
    subject, other = entities.get(words.wording.claim.subject), entities.get(other_id)
    times = time_words(words.wording.source.language)
    known = times.order if times else None
    if subject is None or other is None or known is None:
        return None
    sides = Sides(
        words_of(subject, other, known),
        words_of(other, subject, known),
        subject_ends=words.wording.claim.property == "ends",
        other_ends=other_property == "ends",
    )
    return order_told(words.pieces, sides, known)


def _order_to_publication(words: DatedWords) -> Order | None:
    """Return whether the one date in the words lies before the publication of their source, or after it."""
    told = [expression for expression in words.quoted if expression.candidates and not expression.weak]
    published = words.published
    if len(told) != 1 or published is None or published.start.earliest is None or published.end.latest is None:
        return None
    found = told[0]
    if all(reading.last is not None and reading.last < published.start.earliest for reading in found.candidates):
        return Order("subject", found.words, certain=True)
    if all(reading.first is not None and reading.first > published.end.latest for reading in found.candidates):
        return Order("other", found.words, certain=True)
    return None


def _found(relative: Relative, told: str) -> Found:
    by = f"{relative.by.text} " if relative.by is not None else ""
    message = f"the claim says {by}{relative.relation.replace('_', ' ')} {relative.to}; {told}"
    value = f"{relative.relation} {relative.to} {relative.by.text if relative.by is not None else ''}".strip()
    return Found(message=message, value=value, mend=_MEND)
