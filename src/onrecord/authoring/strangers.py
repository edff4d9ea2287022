"""Words that look like names and that no entity of the project bears yet."""

import re
from collections.abc import Iterator

from onrecord.authoring.workbench import Workbench
from onrecord.model.findings import Span
from onrecord.reading.languages.en.sentences import SENTENCES
from onrecord.reading.names import NameIndex
from onrecord.reading.sentences import sentences

__all__ = ["unknown_names", "unknown_speakers"]

_CAPITALISED = re.compile(r"(?<![\w\"“‘'«])[^\W\d_a-zß-öø-ÿ][\w’'-]*\w(?:\s+[^\W\d_a-zß-öø-ÿ][\w’'-]*\w)*")
_CALENDAR = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))\b"
)
_OFFICES = (
    "prime minister president mayor mr mrs ms dr sir general governor secretary chancellor king queen chief chair "
    "chairman chairwoman director judge captain colonel commissioner senator ambassador councillor deputy foreign "
    "defence defense interior finance professor harbour master spokesman spokeswoman spokesperson"
)
_NO_NAMES = frozenset(_OFFICES.split()) | SENTENCES.openers
"""Words of an office and words that open sentences: neither is a part of the name after it."""


def unknown_names(bench: Workbench, text: str) -> tuple[str, ...]:
    """Return the words of a passage that look like names and that no entity of the project bears.

    A list from which such a name is missing would look complete and not be. A word that opens a sentence may have its
    capital from there, and does not count.
    """
    opening = {span.start for span in sentences(text)}
    found = [text[span.start : span.end] for span in _capitalised(bench, text) if span.start not in opening]
    return tuple(dict.fromkeys(found))


def unknown_speakers(bench: Workbench, text: str) -> tuple[str, ...]:
    """Return the unknown names of a passage that a person may bear: an office before them is left out.

    Two words with capitals count at the opening of a sentence too.
    """
    opening = {span.start for span in sentences(text)}
    found = []
    for span in _capitalised(bench, text):
        words = text[span.start : span.end].split()
        while words and words[0].lower() in _NO_NAMES:
            del words[0]
        if len(words) > 1 or (words and span.start not in opening):
            found.append(" ".join(words))
    return tuple(dict.fromkeys(found))


def _capitalised(bench: Workbench, text: str) -> Iterator[Span]:
    """Yield the runs of words with capitals that are no known names and no dates."""
    known = [(each.start, each.end) for each in NameIndex(bench.corpus.entities.values()).find(text)]
    for match in _CAPITALISED.finditer(text):
        named = any(start <= match.start() < end for start, end in known)
        if not named and not _CALENDAR.match(match[0]):
            yield Span(match.start(), match.end())
