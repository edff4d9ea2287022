"""What governs words in English, and how far."""

from onrecord.reading.languages.en.standing_after import AFTER
from onrecord.reading.languages.en.standing_before import BEFORE
from onrecord.reading.languages.en.standing_grammar import GRAMMAR
from onrecord.reading.languages.en.standing_shapes import SHAPES
from onrecord.reading.standing.words import StandingWords

__all__ = ["STANDING"]

STANDING = StandingWords(shapes=SHAPES, **BEFORE, **AFTER, **GRAMMAR)
