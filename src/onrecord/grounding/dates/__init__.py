"""Dates in words: the date expressions of a text, and whether a date can be what they mean."""

from onrecord.grounding.dates.beside import noun_follows
from onrecord.grounding.dates.compatibility import Carried, Part, compatible, finer_than
from onrecord.grounding.dates.cutting import cut
from onrecord.grounding.dates.denials import Denial, denial, is_length_denied
from onrecord.grounding.dates.hedges import opened
from onrecord.grounding.dates.lengths import Length, lengths_apart, lengths_between, read_distances, read_lengths
from onrecord.grounding.dates.reader import read_dates, reads
from onrecord.grounding.dates.readings import DateExpression, Days, Grain, Reading

__all__ = [
    "Carried", "DateExpression", "Days", "Denial", "Grain", "Length", "Part", "Reading", "compatible", "cut", "denial",
    "finer_than", "is_length_denied", "lengths_apart", "lengths_between", "noun_follows", "opened", "read_dates",
    "read_distances", "read_lengths", "reads",
]  # fmt: skip
