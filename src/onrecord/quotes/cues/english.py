"""The table of English cues."""

from onrecord.quotes.cues.english_after import AFTER
from onrecord.quotes.cues.english_before import BEFORE
from onrecord.quotes.cues.english_grammar import GRAMMAR
from onrecord.quotes.cues.table import CueTable

__all__ = ["ENGLISH"]

ENGLISH = CueTable(language="en", **BEFORE, **AFTER, **GRAMMAR)
