"""A quotation's own words, with what is named in them."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from onrecord.documents import Documents
from onrecord.model.corpus import Corpus
from onrecord.model.findings import Span
from onrecord.model.frozen import dataclass
from onrecord.reading.amounts.stated import StatedNumber
from onrecord.reading.language import NameWords
from onrecord.reading.lists.enumerations import enumerations
from onrecord.reading.lists.exclusion import FARTHEST_READ, Exclusion, exclusion, parted
from onrecord.reading.lists.words import ListWords
from onrecord.reading.names import Mention, NameKind
from onrecord.reading.reading import Readings, within
from onrecord.rules.wording import Wording

__all__ = ["Naming", "QuotedWords", "Reader", "Row", "namings"]

_GAP = " … "
_NO_WORDS = NameWords()
"""What is known beside a name in a language that is not read."""

_NEAR = 40
"""How far before a name what makes a place of it may begin, in code points: a preposition with three words."""


@dataclass(frozen=True, slots=True)
class Row:
    """Names that stand in a row, and whether they stand there only to be left out."""

    mentions: tuple[Mention, ...]
    exclusion: Exclusion


@dataclass(frozen=True, slots=True)
class QuotedWords:
    """One quotation as its source has it.

    Args:
        text: its words; a mark stands where words are left out.
        rows: the names in it, as they stand side by side.
        pieces: where its words stand in the source's text; more than one where words are left out.
        words: of the source's language, beside a name.
    """

    text: str
    rows: tuple[Row, ...]
    pieces: tuple[Span, ...] = ()
    words: NameWords = _NO_WORDS

    def in_source(self, start: int, end: int) -> Span:
        """Return where a stretch of its words stands in the source's text; what spans a gap ends with its piece."""
        for piece in self.pieces:
            length = piece.end - piece.start
            if start < length:
                return Span(piece.start + start, piece.start + min(end, length))
            start, end = start - length - len(_GAP), end - length - len(_GAP)
        return Span(0, 0)

    def tells_of_another(self, mention: Mention) -> bool:
        """Tell whether a name is part of a word that tells of something else (`Russian-led`)."""
        return self.words.telling_of_another.match(self.text, mention.end) is not None

    def is_placed(self, mention: Mention) -> bool:
        """Tell whether a name is that of a place rather than of one who does something."""
        return self.words.placing.search(self.text[: mention.start][-_NEAR:]) is not None


@dataclass(frozen=True, slots=True)
class Naming:
    """One place where a quotation names an entity, and how.

    Args:
        kind: in which way the words stand for the entity.
        exclusion: whether they stand there only to leave it out.
        modifies: they are part of a word that tells of something else (`Russian-led`).
        stayed_away: they name, as the subject of its sentence part or as an owner (`Minsk's refusal to attend`), one
            that stayed away.
        place: where it stands in the source's text.
        longer: the longer name that it stands within, which nobody registered; empty where it stands alone.
    """

    kind: NameKind
    exclusion: Exclusion
    modifies: bool
    stayed_away: bool
    place: Span
    longer: str = ""


def namings(quotations: Iterable[QuotedWords], entity: str) -> tuple[Naming, ...]:
    """Return every place where some quotations name an entity."""
    return tuple(
        Naming(
            mention.entities[entity],
            row.exclusion,
            quoted.tells_of_another(mention),
            row.exclusion is Exclusion.STAYED_AWAY and not quoted.is_placed(mention),
            quoted.in_source(mention.start, mention.end),
            mention.longer,
        )
        for quoted in quotations
        for row in quoted.rows
        for mention in row.mentions
        if entity in mention.entities
    )


class Reader:
    """Reads the names and numbers in the words of sources; each source is read once.

    Args:
        corpus: whose entities are looked for.
        documents: the sources' texts.
    """

    def __init__(self, corpus: Corpus, documents: Documents) -> None:
        self._corpus = corpus
        self.readings = Readings(corpus, documents)

    def mentions(self, source: str, start: int, end: int) -> tuple[Mention, ...]:
        """Return the names that stand whole in a stretch of a source.

        They are read in the whole text, so that a quotation that cuts a name in two does not hold a shorter one.
        """
        return within(self.readings.of(source).mentions, start, end)

    def quoted(self, wording: Wording) -> tuple[QuotedWords, ...]:
        """Return the quotations of a wording with what they name."""
        return tuple(self._quoted(wording, spans) for spans in wording.pieces)

    def numbers(self, wording: Wording) -> tuple[StatedNumber, ...]:
        """Return the numbers that stand in a wording; they too are read in their whole sentences."""
        reading = self.readings.of(wording.source.id)
        return tuple(
            number for spans in wording.pieces for span in spans for number in reading.amounts_in(span.start, span.end)
        )

    def _quoted(self, wording: Wording, spans: tuple[Span, ...]) -> QuotedWords:
        parts: list[str] = []
        mentions: list[Mention] = []
        length = 0
        for span in spans:
            shift = length - span.start
            parts.append(wording.document.text[span.start : span.end])
            mentions += (
                replace(mention, start=mention.start + shift, end=mention.end + shift)
                for mention in self.mentions(wording.source.id, span.start, span.end)
            )
            length += span.end - span.start + len(_GAP)
        text = _GAP.join(parts)
        reading = self.readings.of(wording.source.id)
        rows = tuple(self._rows(text, tuple(mentions), reading.list_words))
        return QuotedWords(text, rows, spans, reading.name_words)

    def _rows(self, text: str, mentions: tuple[Mention, ...], words: ListWords) -> Iterator[Row]:
        rows = parted(text, enumerations(text, mentions, words), words)
        for number, row in enumerate(rows):
            yield Row(row, exclusion(text, row, self._next_subject(rows, number, len(text)), words))

    def _next_subject(self, rows: tuple[tuple[Mention, ...], ...], number: int, end: int) -> int:
        """Return where the next row starts that could be a verb's subject in this row's place."""
        kinds = self._kinds(rows[number])
        for later in rows[number + 1 :]:
            start = later[0].start
            if start > rows[number][-1].end + FARTHEST_READ or self._kinds(later) & kinds:
                return start
        return end

    def _kinds(self, row: tuple[Mention, ...]) -> frozenset[str]:
        """Return the kinds of what a row names."""
        return frozenset(self._corpus.entities[entity].kind for mention in row for entity in mention.entities)
