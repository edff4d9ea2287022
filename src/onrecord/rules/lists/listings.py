"""The rows of names that give the list of a claim."""

from collections.abc import Iterator

from onrecord.model.claims import Claim, Members
from onrecord.model.corpus import Corpus
from onrecord.model.findings import Span
from onrecord.model.frozen import dataclass
from onrecord.reading.lists.enumerations import enumerations
from onrecord.reading.lists.listing import Listing, listing_at
from onrecord.reading.sentences import sentence_around
from onrecord.rules.names.quoted_names import Reader
from onrecord.rules.rule import Place
from onrecord.rules.wording import Wording

__all__ = ["ClaimedList", "asks_of_complete_lists", "claimed_lists", "is_counted"]


@dataclass(frozen=True, slots=True)
class ClaimedList:
    """A row of names in which members of a claim's list stand.

    Args:
        told: the row, as the words give it.
        alone: nobody else stands in it.
        members: how many the claim lists.
    """

    told: Listing
    alone: bool
    members: int

    @property
    def is_counted(self) -> bool:
        """Whether its sentence says that they are as many as the claim lists."""
        return self.told.is_counted(self.members)

    @property
    def is_whole(self) -> bool:
        """Whether the words give it as the whole list."""
        if self.is_counted:
            return True
        return not self.told.opening and ((self.alone and self.told.is_introduced) or self.told.names_all)


def asks_of_complete_lists(claim: Claim, _corpus: Corpus) -> Iterator[Place]:
    """Yield `complete` where a claim gives a list as the whole one, and a person has not said that it is inferred."""
    inferred = claim.is_inferred() or claim.is_inferred("complete")
    if isinstance(claim.value, Members) and claim.complete and not inferred:
        yield ("complete",)


def is_counted(wording: Wording, reader: Reader) -> bool:
    """Tell whether the words say how many they are whom a claim lists: `three members`, and three names."""
    return any(row.is_counted for row in claimed_lists(wording, reader))


def claimed_lists(wording: Wording, reader: Reader) -> Iterator[ClaimedList]:
    """Yield the rows of names that give a claim's list: those in which the most of its members stand."""
    text, value = wording.document.text, wording.claim.value
    words = reader.readings.of(wording.source.id).list_words
    listed = frozenset(value.ids) if isinstance(value, Members) else frozenset()
    members = len(value.ids) if isinstance(value, Members) else 0
    rows = [
        row
        for span in wording.spans
        for row in enumerations(text, reader.mentions(wording.source.id, span.start, span.end), words)
    ]
    counts = [sum(bool(listed & name.entities.keys()) for name in row) for row in rows]
    for row, count in zip(rows, counts, strict=True):
        if count and count == max(counts):
            place = Span(row[0].start, row[-1].end)
            told = listing_at(text, place, sentence_around(text, place.start, place.end), words)
            yield ClaimedList(told, all(listed & name.entities.keys() for name in row), members)
