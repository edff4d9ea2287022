"""What a rule is asked about: a claim, one of its sources, and the words that it takes from there."""

from functools import cached_property

from onrecord.model.claims import Claim
from onrecord.model.corpus import Corpus
from onrecord.model.entities import Property
from onrecord.model.findings import Span
from onrecord.model.frozen import dataclass
from onrecord.model.settings import Settings
from onrecord.model.times import Time
from onrecord.model.times.calendar import widened
from onrecord.reading.standing.clauses import speakers_of
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

    @cached_property
    def dated(self) -> DatedWords:
        """Return the quotations with the times that they tell."""
        return DatedWords(self.wording, self.published, self.reader.readings.of(self.source))

    def standing(self, place: Span, *, nominal: bool = False) -> Standing:
        """Tell how the statement that some quoted words belong to stands, by what the quotations have of its sentence.

        Args:
            place: where the words stand in the source's text.
            nominal: whether they name something, rather than say something of it.
        """
        known = self._standings.get((place, nominal))
        if known is None:
            known = self._standings[place, nominal] = self.reader.readings.of(self.source).standing(
                place,
                within=self.wording.spans,
                answered_until=self.wording.spans[-1].end,
                speakers=speakers_of(self.claim, self.corpus),
                nominal=nominal,
                things=self._things,
            )
        return known

    @cached_property
    def _standings(self) -> dict[tuple[Span, bool], Standing]:
        return {}

    @cached_property
    def _things(self) -> tuple[Span, ...]:
        """Return where the subject is named."""
        return tuple(naming.place for naming in namings(self.quoted, self.claim.subject))

    @cached_property
    def published(self) -> Time | None:
        """Return when the source was published, `~` widened; None when nothing tells."""
        row = self.corpus.sources.get(self.source)
        if row is None or row.published is None:
            return None
        time, tolerance = row.published, self.settings.tolerance
        return Time(time.text, time.kind, widened(time.start, tolerance), widened(time.end, tolerance), time.choices)
