"""The languages that are read, a folder each, with one line here to register it."""

from functools import cache
from importlib import import_module

from onrecord.reading.drafting import DraftingWords
from onrecord.reading.language import Language
from onrecord.reading.times.words import TimeWords

__all__ = ["DEFAULT", "drafting_words", "language", "time_words"]

DEFAULT = "en"
"""The language of a source that names none."""

_NO_DRAFTS = DraftingWords()

_FOLDERS = {
    "de": "onrecord.reading.languages.de",
    "en": "onrecord.reading.languages.en",
}


@cache
def language(tag: str) -> Language | None:
    """Return what is known of a language, read when it is first asked for; None for one that is not read.

    Args:
        tag: a BCP 47 tag; only its primary subtag counts.
    """
    folder = _FOLDERS.get(tag.partition("-")[0].lower())
    if folder is None:
        return None
    found = import_module(folder).LANGUAGE
    return found if isinstance(found, Language) else None


def time_words(tag: str) -> TimeWords | None:
    """Return the words that tell a time in a language; None for one whose times are not read."""
    found = language(tag)
    return None if found is None else found.times


def drafting_words(tag: str) -> DraftingWords:
    """Return the words of a language from which drafts are made; none of one that has no such words."""
    found = language(tag)
    return (found and found.drafting) or _NO_DRAFTS
