"""Dates in words: the date expressions of a text, and whether a date can be what they mean."""

from onrecord.reading.times.beside import noun_follows
from onrecord.reading.times.compatibility import Carried, Part, compatible, finer_than
from onrecord.reading.times.cutting import cut
from onrecord.reading.times.hedges import opened
from onrecord.reading.times.lengths import Length, lengths_apart, lengths_between, read_distances, read_lengths
from onrecord.reading.times.reader import read_dates, reads
from onrecord.reading.times.readings import DateExpression, Days, Grain, Reading

__all__ = [
    "Carried", "DateExpression", "Days", "Grain", "Length", "Part", "Reading", "compatible", "cut",
    "finer_than", "lengths_apart", "lengths_between", "noun_follows", "opened", "read_dates",
    "read_distances", "read_lengths", "reads",
]  # fmt: skip
