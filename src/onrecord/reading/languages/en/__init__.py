"""English."""

from onrecord.reading.language import Language
from onrecord.reading.languages.en.sentences import SENTENCES

__all__ = ["LANGUAGE"]

LANGUAGE = Language(tag="en", name="English", sentences=SENTENCES)
"""All that is known of English."""
