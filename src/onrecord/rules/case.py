"""What a rule is asked about: a claim, one of its sources, and the words that it takes from there."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from onrecord.model.claims import Claim
from onrecord.model.corpus import Corpus
from onrecord.model.entities import Property
from onrecord.model.findings import Span
from onrecord.model.settings import Settings
from onrecord.model.times import Time
from onrecord.model.times.calendar import widened
from onrecord.reading.standing.stances import Standing
from onrecord.rules.dates.dated_words import DatedWords
from onrecord.rules.names.quoted_names import QuotedWords, Reader, namings
from onrecord.rules.wording import Wording

__all__ = ["Case"]


@dataclass(frozen=True)
class Case:
    """A claim with the words that it takes from one of its sources; what is read of them is read once for all rules.

    Args:
        claim: the claim.
        source: id of the source.
        found: the words; None where one of the quotations was not found.
        corpus: with everything that the claim speaks of.
        settings: the project's settings.
        reader: reads the sources.
    """

    claim: Claim
    source: str
    found: Wording | None
    corpus: Corpus
    settings: Settings
    reader: Reader

    @property
    def wording(self) -> Wording:
        """The words; a rule that needs them is not asked where they were not found."""
        if self.found is None:
            raise LookupError(f"a quotation of {self.claim.id} from {self.source} was not found")
        return self.found

    @property
    def known(self) -> Property | None:
        """What is known of the claim's property; None where it is in no fact file."""
        return self.corpus.properties.get(self.claim.property)

    @cached_property
    def quoted(self) -> tuple[QuotedWords, ...]:
        """Return the quotations with the names in them."""
        return self.reader.quoted(self.wording)

    def standings(self, places: Iterable[Span], *, nominal: bool = True) -> tuple[Standing, ...]:
        """Return how the statements stand that words in the quotations belong to; only what is quoted may govern them.

        Args:
            places: where the words stand in the source's text.
            nominal: whether they name something, rather than say something of it.
        """
        reading = self.reader.readings.of(self.source)
        return tuple(
            reading.standing(place, within=self._pieces, nominal=nominal, things=self._things) for place in places
        )

    def turned(self, places: Iterable[Span]) -> str:
        """Return the words that say of every one of some places, each of which names the value, that it is not so.

        Empty where one of them stands otherwise, or where there is none.
        """
        standings = self.standings(places)
        return standings[0].words if standings and all(standing.is_turned for standing in standings) else ""

    @cached_property
    def _pieces(self) -> tuple[Span, ...]:
        return tuple(span for spans in self.wording.pieces for span in spans)

    @cached_property
    def _things(self) -> tuple[Span, ...]:
        """Where what the claim speaks of is named."""
        return tuple(naming.place for naming in namings(self.quoted, self.claim.subject))

    @cached_property
    def dated(self) -> DatedWords:
        """Return the quotations with the times that they tell."""
        return DatedWords(self.wording, self.published)

    @cached_property
    def published(self) -> Time | None:
        """Return when the source was published, `~` widened; None when nothing tells."""
        row = self.corpus.sources.get(self.source)
        if row is None or row.published is None:
            return None
        time, tolerance = row.published, self.settings.tolerance
        return Time(time.text, time.kind, widened(time.start, tolerance), widened(time.end, tolerance), time.choices)
