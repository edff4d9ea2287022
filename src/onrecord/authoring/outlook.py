"""Whether a sentence tells of what was still to come when its source was published."""

import re

from onrecord.authoring.proposing import PassageReader
from onrecord.authoring.workbench import Workbench
from onrecord.model.claims import ClaimStatus
from onrecord.model.findings import Passage
from onrecord.model.times import TimeError, parse_time
from onrecord.reading.sentences import sentence_around

__all__ = ["proposed_status"]

_AHEAD = re.compile(
    r"\b(?:will|shall|(?:is|are) (?:to|set to|due to|going to|expected to)|plans? to|planned|scheduled)\b|\w[’']ll\b",
    re.IGNORECASE,
)


def proposed_status(bench: Workbench, source: str, passage: Passage, value: str = "") -> ClaimStatus | None:
    """Return `planned` where a sentence looks ahead and its date lies after its source's publication.

    Args:
        bench: the project.
        source: id of the source.
        passage: of its text; the words that look ahead may stand anywhere in its sentence.
        value: the claim's value, which decides where it is a time; the passage's own dates do otherwise.
    """
    published = bench.corpus.sources[source].published
    sentence = sentence_around(bench.document(source).text, passage.start, passage.end)
    text = bench.document(source).text[sentence.start : sentence.end]
    if published is None or published.end.latest is None or not _AHEAD.search(text):
        return None
    day = _first_day(value)
    read = PassageReader(bench).read(source, passage).times if day is None else ()
    days = [day, *(_first_day(row.written) for row in read)]
    ahead = any(each is not None and each > published.end.latest for each in days)
    return ClaimStatus.PLANNED if ahead else None


def _first_day(words: str) -> int | None:
    try:
        return parse_time(words).start.earliest
    except TimeError:
        return None
