"""G301 for lengths of time, and for times told by another: how far apart the two are, and which comes first."""

from collections.abc import Iterator, Mapping

from onrecord.model.claims import Relative
from onrecord.model.entities import Entity
from onrecord.model.findings import Span
from onrecord.model.settings import Tolerance
from onrecord.model.times.durations import Duration, widened_duration
from onrecord.reading.languages import time_words
from onrecord.reading.times.dates import Length, lengths_apart, lengths_between, read_lengths
from onrecord.reading.times.order import Order, Sides, order_told, words_of
from onrecord.reading.times.words import OrderWords
from onrecord.rules.dates.dated_words import DatedWords
from onrecord.rules.rule import Answered, Found, Unread

__all__ = ["check_lasting", "check_relative", "places_of_length"]

_MEND_LENGTH = "quote the words that tell it, correct it, or say why it is so under `inferred`"
_NO_END = 10**9


def check_lasting(value: Duration, words: DatedWords, tolerance: Tolerance) -> Iterator[Found]:
    """Check that the words carry how long something lasts, as a length or as the dates of both of its ends."""
    lengths = words.lengths + lengths_between(words.quoted)
    if any(_fits(value, length, tolerance) for length in lengths):
        return
    told = f"{words.wording.does('tells', 'tell')} no length of time"
    if lengths:
        told = f"the words {_tell_lengths(lengths)}"
    yield Found(message=f"the claim says {value.text}; {told}", value=value.text, mend=_MEND_LENGTH)


def places_of_length(value: Duration, words: DatedWords, tolerance: Tolerance) -> Iterator[Span]:
    """Yield where the words tell a length that fits, or else the dates between which it lies."""
    found = False
    for piece in words.wording.spans:
        for length in read_lengths(words.wording.document.text[piece.start : piece.end], words.wording.source.language):
            if _fits(value, length, tolerance):
                found = True
                yield Span(piece.start + length.start, piece.start + length.end)
    if not found and any(_fits(value, length, tolerance) for length in lengths_between(words.quoted)):
        yield from (Span(row.start, row.end) for row in words.quoted)


def _fits(value: Duration, length: Length, tolerance: Tolerance) -> bool:
    """Tell whether a length in words can be a duration."""
    minutes = None if value.approximate else value.minutes
    if minutes is not None and length.minutes is not None:
        return minutes[0] <= length.minutes[1] and length.minutes[0] <= minutes[1]
    wide = widened_duration(value, tolerance)
    return wide.least <= length.most and length.least <= wide.most


def _tell_lengths(lengths: tuple[Length, ...]) -> str:
    """Return what the words of some lengths tell, in days, or in minutes where they are told in hours."""
    return ", ".join(dict.fromkeys(f'"{length.words}" tell {_extent(length)}' for length in lengths))


def _extent(length: Length) -> str:
    if length.minutes is not None:
        return f"{round(length.minutes[0])} to {round(length.minutes[1])} minutes"
    most = "" if length.most == length.least else f" to {length.most}" if length.most < _NO_END else " or more"
    return f"{length.least}{most} days"


_MEND = "quote the words that tell it, correct it, or say why it is so under `inferred: {relative: …}`"
_SAME = {"same_day": 0, "same_week": 7, "same_month": 31, "same_year": 366}
"""From a relation to the most days that two times in one such unit lie apart."""

_NO_ORDER = OrderWords()
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
    known = _order_words(words) or _NO_ORDER
    if any(_fits(relative.by, length, tolerance) for length in lengths):
        yield from _check_order(relative, words, entities)
    elif words.distances:
        yield _found(relative, f"the words {_tell_lengths(words.distances)}")
    elif words.quoted or known.distance.search(words.words):
        yield Unread(f"the words from {words.wording.source.id} tell no distance between two times")
    else:
        yield _found(relative, f"{words.wording.does('tells', 'tell')} no distance between two times")


def _check_sameness(relative: Relative, words: DatedWords, entities: Mapping[str, Entity]) -> Iterator[Answered]:
    """Check that the words say `the same day` and its like; that they say how far apart the two are is a finding."""
    unit = relative.relation.partition("_")[2]
    known = _order_words(words)
    if known is not None and known.at_one_time[relative.relation].search(words.words):
        return
    order = _order(relative, words, entities)
    apart = words.distances and all(length.least > _SAME[relative.relation] for length in words.distances)
    if apart and order is not None and order.certain:
        yield _found(relative, f"the words {_tell_lengths(words.distances)} {order.words}")
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
    known = _order_words(words)
    if subject is None or other is None or known is None:
        return None
    sides = Sides(
        words_of(subject, other, known),
        words_of(other, subject, known),
        subject_ends=words.wording.claim.property == "ends",
        other_ends=other_property == "ends",
    )
    return order_told(words.pieces, sides, known)


def _order_words(words: DatedWords) -> OrderWords | None:
    times = time_words(words.wording.source.language)
    return times.order if times else None


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
