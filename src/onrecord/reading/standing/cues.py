"""Cues: the words that turn the meaning of what they govern, one table for each language."""

from dataclasses import fields

from onrecord.reading.languages.en.cues import ENGLISH
from onrecord.reading.standing.cue_table import CueTable, phrases

__all__ = ["NO_CUES", "TABLES", "CueTable", "phrases"]

TABLES = {table.language: table for table in (ENGLISH,)}
"""The tables, by language."""

NO_CUES = CueTable(
    language="", **dict.fromkeys((field.name for field in fields(CueTable) if field.name != "language"), ())
)
"""A table without cues, for a language that has none, where a project brings its own."""
