"""How words give a list: as some of more, as the whole one, with a count of its members."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from onrecord.model.claims import Claim, Members
from onrecord.model.corpus import Corpus
from onrecord.model.findings import Span
from onrecord.reading.lists.enumerations import enumerations
from onrecord.reading.sentences import sentence_around
from onrecord.rules.names.quoted_names import Reader
from onrecord.rules.rule import Place
from onrecord.rules.wording import Wording

__all__ = ["asks_of_complete_lists", "is_counted", "is_counted_in", "is_whole", "listings", "opening"]

_NUMBERS = {
    2: "two|both", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten",
    11: "eleven", 12: "twelve", 13: "thirteen", 14: "fourteen", 15: "fifteen", 16: "sixteen", 17: "seventeen",
    18: "eighteen", 19: "nineteen", 20: "twenty",
}  # fmt: skip
"""In words, how many members a list may be said to have."""

_THE = r"(?:the\s+|its\s+|their\s+)?"
_OPENED = re.compile(
    r"\b(?:such\s+as|includ(?:ing|es|ed|e)\s+(?:but\s+(?:is\s+|are\s+)?not\s+limited\s+to|among\s+others)|including"
    r"|e\.\s?g\.|for\s+(?:example|instance)|among\s+(?:them|others)|inter\s+alia|particularly|in\s+particular|especially"
    rf"|notably|above\s+all|chiefly|mainly|mostly|primarily|[a-z]\w+s\s+like),?\s+{_THE}\Z",
    re.IGNORECASE,
)
"""Words right before a list that say that it names only some."""

_GOES_ON = re.compile(
    r"(?:[’']s?)?,?\s*(?:"
    r"(?:and|or|as\s+well\s+as|along\s+with|together\s+with|plus)\s+(?:(?:several|many|some|a\s+few|various|all|the|two"
    r"|three|four|five|six|dozens\s+of|a\s+number\s+of)\s+)?(?:others?|more)\b|among\s+others|and\s+so\s+(?:on|forth)|etc\b"
    r"|et\s+al\b|inter\s+alia|to\s+name\s+(?:but\s+|just\s+|only\s+)?(?:a\s+few|some))",
    re.IGNORECASE,
)
"""Words right after a list that say that it goes on."""

_INTRODUCED = re.compile(
    r"(?:\b(?:consist(?:s|ed|ing)?\s+of|compris(?:e|es|ed|ing)|(?:made\s+up|composed|formed)\s+of"
    r"|(?:currently|now|presently|today)\s+includ(?:e|es|ed|ing)|namely|that\s+is|i\.\s?e\.|as\s+follows"
    r"|(?:members?|participants|parties|signatories|states|countries)\s+(?:are|were)|with\s+the\s+participation\s+of"
    r"|membership\s+(?:is|of)|between|bring(?:s|ing)?\s+together|unit(?:es|ed|ing)),?"
    rf"|:)\s*{_THE}\Z",
    re.IGNORECASE,
)
"""Words right before a list that give it as the list."""

_WHOLE = re.compile(
    r"\b(?:only|alone|solely|exclusively|sole|whole|complete|entire|nobody\s+else|no\s+(?:one|other|others)|all(?:\s+of)?"
    r"(?:\s+\w+){0,3}\s+(?:members?|states|countries|participants|parties|signatories|nations|ministers|leaders))\b"
    r"|\ball\s+of\s+(?:them|whom|which)\b",
    re.IGNORECASE,
)
"""Words beside a list that say that there is nobody else."""

_LEAD, _TAIL = 80, 60


@dataclass(frozen=True, slots=True)
class Listing:
    """A row of names in which members of a list stand, with the words around it in its sentence.

    Args:
        alone: nobody else stands in it.
        before: the words before it.
        after: the words after it.
        sentence: the whole sentence.
    """

    alone: bool
    before: str
    after: str
    sentence: str


def asks_of_complete_lists(claim: Claim, _corpus: Corpus) -> Iterator[Place]:
    """Yield `complete` where a claim gives a list as the whole one, and a person has not said that it is inferred."""
    inferred = claim.is_inferred() or claim.is_inferred("complete")
    if isinstance(claim.value, Members) and claim.complete and not inferred:
        yield ("complete",)


def is_counted(wording: Wording, reader: Reader) -> bool:
    """Tell whether the words say how many they are whom a claim lists: `three members`, and three names."""
    return any(is_counted_in(listing, wording.claim) for listing in listings(wording, reader))


def listings(wording: Wording, reader: Reader) -> Iterator[Listing]:
    """Yield the rows of names that give the list: those in which the most of its members stand."""
    text = wording.document.text
    listed = frozenset(wording.claim.value.ids) if isinstance(wording.claim.value, Members) else frozenset()
    rows = [
        row
        for spans in wording.pieces
        for span in spans
        for row in enumerations(text, reader.mentions(wording.source.id, span.start, span.end))
    ]
    counts = [sum(bool(listed & name.entities.keys()) for name in row) for row in rows]
    for row, count in zip(rows, counts, strict=True):
        if count and count == max(counts):
            alone = all(listed & name.entities.keys() for name in row)
            yield _listing(text, Span(row[0].start, row[-1].end), alone=alone)


def _listing(text: str, span: Span, *, alone: bool) -> Listing:
    sentence = sentence_around(text, span.start, span.end)
    before = text[max(sentence.start, span.start - _LEAD) : span.start]
    after = text[span.end : min(sentence.end, span.end + _TAIL)]
    return Listing(alone, before, after, text[sentence.start : sentence.end])


def opening(listing: Listing) -> Iterator[str]:
    """Yield the words beside a list that say that it names only some."""
    before, after = _OPENED.search(listing.before), _GOES_ON.match(listing.after)
    if before is not None:
        yield before[0].strip(" ,")
    elif after is not None:
        yield after[0].strip(" ,")


def is_whole(listing: Listing, claim: Claim) -> bool:
    """Tell whether the words give a list as the whole one."""
    if is_counted_in(listing, claim):
        return True
    if any(True for _ in opening(listing)):
        return False
    introduced = listing.alone and _INTRODUCED.search(listing.before) is not None
    return introduced or _WHOLE.search(listing.sentence) is not None


def is_counted_in(listing: Listing, claim: Claim) -> bool:
    """Tell whether the sentence says that they are as many as the list has members; one is no number here."""
    members = len(claim.value.ids) if isinstance(claim.value, Members) else 0
    if members not in _NUMBERS:
        return False
    return re.search(rf"\b(?:{members}|{_NUMBERS[members]})\b", listing.sentence, re.IGNORECASE) is not None
