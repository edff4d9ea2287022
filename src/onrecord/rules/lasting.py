"""G301 for lengths of time: how long something lasted."""

from onrecord.model.settings import Tolerance
from onrecord.model.times.durations import Duration, widened_duration
from onrecord.reading.times import Length, lengths_between, reads
from onrecord.rules.dated_words import DatedWords
from onrecord.rules.gathered import Gathered

__all__ = ["check_lasting", "fits", "tell_lengths"]

_MEND = "quote the words that tell it, correct it, or say why it is so under `inferred`"
_NO_END = 10**9


def check_lasting(value: Duration, words: DatedWords, tolerance: Tolerance, gathered: Gathered) -> None:
    """Check that the words carry how long something lasts, as a length or as the dates of both of its ends."""
    claim = words.wording.claim
    if not reads(words.wording.source.language):
        gathered.skipped("G301", claim.id, f"no lengths are read in the language {words.wording.source.language}")
        return
    lengths = words.lengths + lengths_between(words.quoted)
    if any(fits(value, length, tolerance) for length in lengths):
        gathered.passed("G301")
        return
    told = f"{words.wording.does('tells', 'tell')} no length of time"
    if lengths:
        told = f"the words {tell_lengths(lengths)}"
    message = f"the claim says {value.text}; {told}"
    gathered.found("G301", words.wording, message, at=("value",), value=value.text, mend=_MEND)


def fits(value: Duration, length: Length, tolerance: Tolerance) -> bool:
    """Tell whether a length in words can be a duration."""
    wide = widened_duration(value, tolerance)
    return wide.least <= length.most and length.least <= wide.most


def tell_lengths(lengths: tuple[Length, ...]) -> str:
    """Return what the words of some lengths tell, in days."""
    return ", ".join(
        dict.fromkeys(
            f'"{length.words}" tell {length.least}'
            + ("" if length.most == length.least else f" to {length.most}" if length.most < _NO_END else " or more")
            + " days"
            for length in lengths
        )
    )
