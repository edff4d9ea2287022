"""The table of English cues."""

from onrecord.reading.languages.en.cues_after import AFTER
from onrecord.reading.languages.en.cues_before import BEFORE
from onrecord.reading.languages.en.cues_grammar import GRAMMAR
from onrecord.reading.standing.cue_table import CueTable

__all__ = ["ENGLISH"]

ENGLISH = CueTable(language="en", **BEFORE, **AFTER, **GRAMMAR)
