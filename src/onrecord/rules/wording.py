"""The words that a claim takes from one source: what its value must stand in."""

from collections.abc import Iterable, Iterator

from onrecord.documents import Document, Documents
from onrecord.model.claims import Claim
from onrecord.model.corpus import Corpus
from onrecord.model.findings import Citation, Located, Passage, Span
from onrecord.model.frozen import dataclass
from onrecord.model.sources import Source
from onrecord.reading.languages import language

__all__ = ["Wording", "wordings"]


@dataclass(frozen=True, slots=True)
class Wording:
    """All quotations that a claim takes from one source.

    Args:
        claim: the claim.
        source: the source.
        document: the source's text.
        located: where each of the quotations stands; all are found.
        several: the claim has evidence from other sources too.
    """

    claim: Claim
    source: Source
    document: Document
    located: tuple[Located, ...]
    several: bool = False

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Where the quotations stand, each from its first character to its last."""
        return tuple(row.passage for row in self.located if row.passage is not None)

    @property
    def pieces(self) -> tuple[tuple[Span, ...], ...]:
        """Of each quotation, the spans of the words that it has; words left out are in none."""
        return tuple(
            row.segments or (Span(row.passage.start, row.passage.end),)
            for row in self.located
            if row.passage is not None
        )

    @property
    def spans(self) -> tuple[Span, ...]:
        """The spans of the words that are quoted, in the order of the quotations."""
        return tuple(span for spans in self.pieces for span in spans)

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The quotations, as a finding points to them."""
        return tuple(
            Citation(
                claim=self.claim.id,
                evidence=row.evidence,
                source=self.source.id,
                path=self.document.path,
                passage=row.passage,
            )
            for row in self.located
            if row.passage is not None
        )

    @property
    def quotation(self) -> str:
        """How a message speaks of it."""
        words = "the quotations" if len(self.located) > 1 else "the quotation"
        return f"{words} from {self.source.id}" if self.several else words

    def does(self, verb: str, plural: str) -> str:
        """Return how a message speaks of it, with the verb in its number."""
        return f"{self.quotation} {plural if len(self.located) > 1 else verb}"

    def reads(self, part: str) -> bool:
        """Tell whether a part of a language, by its name in `Language`, is known of that of the source."""
        known = language(self.source.language)
        return known is not None and getattr(known, part) is not None

    def unread(self, words: str) -> str:
        """Say that words of the source's language are not read."""
        return f"{words} of the language `{self.source.language}` of {self.source.id} are not read"


def wordings(
    corpus: Corpus, documents: Documents, located: Iterable[Located]
) -> Iterator[tuple[Claim, str, Wording | None]]:
    """Yield for each claim that stands, and each source of it, the words it takes from there.

    Args:
        corpus: the corpus.
        documents: the sources' texts.
        located: where the quotations stand.

    Yields:
        The claim, the id of the source, and the wording; None when one of the quotations was not found.
    """
    places = {(row.claim, row.evidence): row for row in located if row.found and row.passage is not None}
    for claim in corpus.claims.values():
        if claim.withdrawn:
            continue
        for source in claim.sources:
            indices = [index for index, row in enumerate(claim.evidence) if row.source == source]
            rows = [places.get((claim.id, index)) for index in indices]
            found = tuple(row for row in rows if row is not None)
            document = documents.by_source.get(source)
            if document is None or source not in corpus.sources or len(found) < len(rows):
                yield claim, source, None
            else:
                several = len(claim.sources) > 1
                yield claim, source, Wording(claim, corpus.sources[source], document, found, several)
