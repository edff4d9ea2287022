"""Dates in words: the date expressions of a text, and whether a date can be what they mean."""

from onrecord.grounding.dates.compatibility import Carried, Part, compatible, finer_than
from onrecord.grounding.dates.hedges import opened
from onrecord.grounding.dates.lengths import Length, lengths_between, read_lengths
from onrecord.grounding.dates.reader import read_dates, reads
from onrecord.grounding.dates.readings import DateExpression, Grain, Reading

__all__ = [
    "Carried", "DateExpression", "Grain", "Length", "Part", "Reading", "compatible", "finer_than", "lengths_between",
    "opened", "read_dates", "read_lengths", "reads",
]  # fmt: skip
