"""The table of English cues."""

from onrecord.text.cues.english_after import AFTER
from onrecord.text.cues.english_before import BEFORE
from onrecord.text.cues.english_grammar import GRAMMAR
from onrecord.text.cues.table import CueTable

__all__ = ["ENGLISH"]

ENGLISH = CueTable(language="en", **BEFORE, **AFTER, **GRAMMAR)
