"""The date expressions in the words that a claim takes from one source."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from onrecord.grounding.dates import DateExpression, Length, Reading, read_dates, read_lengths
from onrecord.grounding.wording import Wording
from onrecord.model.findings import Span
from onrecord.model.times import Time
from onrecord.text.sentences import sentence_around

__all__ = ["DatedWords"]

_BEFORE = 600


@dataclass(frozen=True)
class DatedWords:
    """A wording with the times that it tells.

    Args:
        wording: the words that a claim takes from one source.
        published: when the source was published, `~` widened; None when nothing tells.
    """

    wording: Wording
    published: Time | None

    @cached_property
    def quoted(self) -> tuple[DateExpression, ...]:
        """Return the expressions in the quotations, read in their sentences; places are those in the source."""
        return tuple(
            found for piece in self._pieces for expression in self.around for found in self._within(expression, piece)
        )

    @cached_property
    def around(self) -> tuple[DateExpression, ...]:
        """Return the expressions in the sentences that the quotations stand in, each once."""
        spans = dict.fromkeys(sentence_around(self._text, piece.start, piece.end) for piece in self._pieces)
        return tuple(dict.fromkeys(expression for span in spans for expression in self._read(span)))

    @cached_property
    def lengths(self) -> tuple[Length, ...]:
        """Return the lengths of time in the quotations."""
        return tuple(found for piece in self._pieces for found in read_lengths(self._text[piece.start : piece.end]))

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

    def _read(self, span: Span, *, lead: bool = True) -> Iterator[DateExpression]:
        before = self._text[max(self._body_start(span), span.start - _BEFORE) : span.start] if lead else ""
        found = read_dates(
            self._text[span.start : span.end], self.published, self.wording.source.language, before=_whole(before)
        )
        for expression in found:
            yield replace(expression, start=expression.start + span.start, end=expression.end + span.start)

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
            for found in self._read(kept, lead=False):
                same_role = all(reading.role == "moment" for reading in (*expression.candidates, *found.candidates))
                kept_readings = _that_meet(found.candidates, expression.candidates)
                yield replace(found, candidates=kept_readings + (expression.candidates if same_role else ()))


def _that_meet(readings: tuple[Reading, ...], wholes: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """Return the readings of a cut expression that the whole one allows: cut words do not free the rest."""
    return tuple(
        reading
        for reading in readings
        if not wholes
        or any(
            (whole.first is None or reading.last is None or whole.first <= reading.last)
            and (whole.last is None or reading.first is None or reading.first <= whole.last)
            for whole in wholes
        )
    )


def _whole(before: str) -> str:
    """Return a text from the start of its first whole sentence, or word, on."""
    starts = (before.find(mark) + len(mark) for mark in (". ", "\n", " ") if mark in before)
    return before[next(starts, 0) :] if len(before) >= _BEFORE else before
