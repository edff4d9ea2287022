"""G301 for lengths of time: how long something lasted."""

from collections.abc import Iterator

from onrecord.model.findings import Span
from onrecord.model.settings import Tolerance
from onrecord.model.times.durations import Duration, widened_duration
from onrecord.reading.times.dates import Length, lengths_between, read_lengths
from onrecord.rules.dates.dated_words import DatedWords
from onrecord.rules.rule import Found

__all__ = ["check_lasting", "fits", "places_of_length", "tell_lengths"]

_MEND = "quote the words that tell it, correct it, or say why it is so under `inferred`"
_NO_END = 10**9


def check_lasting(value: Duration, words: DatedWords, tolerance: Tolerance) -> Iterator[Found]:
    """Check that the words carry how long something lasts, as a length or as the dates of both of its ends."""
    lengths = words.lengths + lengths_between(words.quoted)
    if any(fits(value, length, tolerance) for length in lengths):
        return
    told = f"{words.wording.does('tells', 'tell')} no length of time"
    if lengths:
        told = f"the words {tell_lengths(lengths)}"
    yield Found(message=f"the claim says {value.text}; {told}", value=value.text, mend=_MEND)


def places_of_length(value: Duration, words: DatedWords, tolerance: Tolerance) -> Iterator[Span]:
    """Yield where the words tell a length that fits, or else the dates between which it lies."""
    found = False
    for piece in words.wording.spans:
        for length in read_lengths(words.wording.document.text[piece.start : piece.end]):
            if fits(value, length, tolerance):
                found = True
                yield Span(piece.start + length.start, piece.start + length.end)
    if not found and any(fits(value, length, tolerance) for length in lengths_between(words.quoted)):
        yield from (Span(row.start, row.end) for row in words.quoted)


def fits(value: Duration, length: Length, tolerance: Tolerance) -> bool:
    """Tell whether a length in words can be a duration."""
    minutes = None if value.approximate else value.minutes
    if minutes is not None and length.minutes is not None:
        return minutes[0] <= length.minutes[1] and length.minutes[0] <= minutes[1]
    wide = widened_duration(value, tolerance)
    return wide.least <= length.most and length.least <= wide.most


def tell_lengths(lengths: tuple[Length, ...]) -> str:
    """Return what the words of some lengths tell, in days, or in minutes where they are told in hours."""
    return ", ".join(dict.fromkeys(f'"{length.words}" tell {_extent(length)}' for length in lengths))


def _extent(length: Length) -> str:
    if length.minutes is not None:
        return f"{round(length.minutes[0])} to {round(length.minutes[1])} minutes"
    most = "" if length.most == length.least else f" to {length.most}" if length.most < _NO_END else " or more"
    return f"{length.least}{most} days"
