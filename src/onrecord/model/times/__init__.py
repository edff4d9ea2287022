"""Time as authored: EDTF (ISO 8601-2), compiled to bounds in whole days."""

from onrecord.model.times.calendar import Edge, Precision, Time, TimeError
from onrecord.model.times.edtf import parse_time

__all__ = ["Edge", "Precision", "Time", "TimeError", "parse_time"]
