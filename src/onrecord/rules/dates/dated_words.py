"""The date expressions in the words that a claim takes from one source."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property

from onrecord.model.findings import Span
from onrecord.model.frozen import dataclass
from onrecord.model.times import Time
from onrecord.reading.reading import Reading
from onrecord.reading.standing.stances import Stance
from onrecord.reading.times.dates import (
    DateExpression,
    Length,
    cut,
    noun_follows,
    read_distances,
    read_lengths,
)
from onrecord.rules.wording import Wording

__all__ = ["DatedWords"]

_BEFORE = 600


@dataclass(frozen=True)
class DatedWords:
    """A wording with the times that it tells.

    Args:
        wording: the words that a claim takes from one source.
        published: when the source was published, `~` widened; None when nothing tells.
        reading: of the source.
    """

    wording: Wording
    published: Time | None
    reading: Reading

    @cached_property
    def quoted(self) -> tuple[DateExpression, ...]:
        """Return the expressions in the quotations, read in their sentences; places are those in the source."""
        return tuple(
            found for piece in self._pieces for expression in self.around for found in self._within(expression, piece)
        )

    def is_denied(self, expression: DateExpression, *, only_contrasted: bool = False) -> bool:
        """Tell whether the words say that something was not so at a time.

        Args:
            expression: what tells the time.
            only_contrasted: whether it must be set against another time (`not on 3 May but on 4 May`).
        """
        apart = ("contrasted_place",) if only_contrasted else ("contrasted_place", "happening")
        return self._is_turned(Span(expression.start, expression.end), between=apart)

    def _is_turned(self, place: Span, *, between: tuple[str, ...]) -> bool:
        """Tell whether words are denied, or hang on a negation by a clause, or with one of some shapes between."""
        words = self.reading.language.standing if self.reading.language else None
        if words is None:
            return False
        found = self.reading.standing(place, nominal=True)
        negation = found.governors[0] if found.stance is Stance.NEGATED else None
        if not found.is_turned or negation is None:
            return found.is_turned
        apart = self._text[negation.span.end : place.start]
        hangs_on_it = words.patterns["complementizers"].search(apart.lower()) is not None
        return hangs_on_it or any(words.shapes.found[name].search(apart) for name in between)

    @cached_property
    def around(self) -> tuple[DateExpression, ...]:
        """Return the expressions in the sentences that the quotations stand in, each once."""
        spans = dict.fromkeys(self.reading.sentence_around(piece.start, piece.end) for piece in self._pieces)
        return tuple(dict.fromkeys(expression for span in spans for expression in self._read(span)))

    @cached_property
    def lengths(self) -> tuple[Length, ...]:
        """Return the lengths of time in the quotations, but for those that the words deny."""
        return tuple(
            found
            for piece in self._pieces
            for found in read_lengths(self._text[piece.start : piece.end], self.wording.source.language)
            if not self._is_turned(Span(piece.start + found.start, piece.start + found.end), between=("lasting",))
        )

    @cached_property
    def distances(self) -> tuple[Length, ...]:
        """Return how far apart two times are by the words of the quotations."""
        return tuple(found for piece in self.pieces for found in read_distances(piece, self.wording.source.language))

    @property
    def words(self) -> str:
        """The words quoted, in lower case."""
        return " … ".join(self.pieces).lower()

    @property
    def pieces(self) -> tuple[str, ...]:
        """The words quoted, piece by piece."""
        return tuple(self._text[piece.start : piece.end] for piece in self._pieces)

    def in_quotation(self, index: int) -> Iterator[DateExpression]:
        """Yield the expressions that stand in one of the quotations, given by its place in the wording."""
        spans = self.wording.pieces[index]
        for expression in self.around:
            if any(span.start <= expression.start and expression.end <= span.end for span in spans):
                yield expression

    @property
    def _text(self) -> str:
        return self.wording.document.text

    @property
    def _pieces(self) -> tuple[Span, ...]:
        return tuple(span for spans in self.wording.pieces for span in spans)

    def _read(self, span: Span, *, lead: bool = True) -> tuple[DateExpression, ...]:
        before = self._text[max(self._body_start(span), span.start - _BEFORE) : span.start] if lead else ""
        return self.reading.times_in(span, self.published, lead=_whole(before))

    def _body_start(self, span: Span) -> int:
        return next(
            (part.start for part in self.wording.document.body if part.start <= span.start <= part.end), span.start
        )

    def _within(self, expression: DateExpression, piece: Span) -> Iterator[DateExpression]:
        """Yield what a piece of a quotation holds of an expression; one that it cuts is read anew."""
        if piece.start <= expression.start and expression.end <= piece.end:
            yield expression
        elif expression.start < piece.end and piece.start < expression.end:
            kept = Span(max(piece.start, expression.start), min(piece.end, expression.end))
            times = self.reading.language.times if self.reading.language else None
            dated = times.dated if times else frozenset[str]()
            lead = self._text[expression.start : kept.start].strip().lower()
            named = kept.end == expression.end and (
                lead in dated or noun_follows(self._text, kept.end, self.wording.source.language)
            )
            for found in self._read(kept, lead=False):
                free = found.candidates if named else ()
                yield replace(found, candidates=free + cut(found.candidates, expression.candidates))


def _whole(before: str) -> str:
    """Return a text from the start of its first whole sentence, or word, on."""
    starts = (before.find(mark) + len(mark) for mark in (". ", "\n", " ") if mark in before)
    return before[next(starts, 0) :] if len(before) >= _BEFORE else before
