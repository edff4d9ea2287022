"""G301 and G304: the dates of a claim against the date expressions of its quotations."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from onrecord.model.claims import ClaimStatus
from onrecord.model.settings import Tolerance
from onrecord.model.times import Precision, Time
from onrecord.model.times.calendar import civil
from onrecord.reading.times import (
    Carried,
    DateExpression,
    Days,
    Denial,
    Grain,
    Part,
    Reading,
    compatible,
    finer_than,
    reads,
)
from onrecord.rules.dated_words import DatedWords
from onrecord.rules.gathered import Gathered
from onrecord.rules.telling import published_on, tell_days, tell_expressions, tell_readings, tell_value

__all__ = ["check_moment"]

_PARTS: dict[str, Part] = {"starts": "start", "ends": "end", "occurs": "whole"}
_PLACEHOLDER = "a first of January often stands for a whole year; if so, write the year alone"


_DENIES: dict[Part, frozenset[Denial]] = {
    **dict.fromkeys(("any", "whole"), frozenset({Denial.EVENT, Denial.START, Denial.END})),
    "start": frozenset({Denial.EVENT, Denial.START}),
    "end": frozenset({Denial.EVENT, Denial.END}),
}
"""From what a time tells to the denials that deny it."""


class _Stated(NamedTuple):
    """A time as a claim states it.

    Args:
        name: the field: `value`, `as_of`, `during` or `said_on`.
        value: the time.
        part: what the time tells.
        tolerance: how far `~` widens.
    """

    name: str
    value: Time
    part: Part
    tolerance: Tolerance

    @property
    def says(self) -> str:
        """How a message begins."""
        return "the claim says" if self.name == "value" else f"`{self.name}` says"


def check_moment(name: str, words: DatedWords, tolerance: Tolerance, gathered: Gathered) -> None:
    """Check that the words carry the time in one field of a claim, and are as precise as it is.

    What a claim holds `as_of` the publication of its source needs no words; when something was said may stand
    anywhere in the sentence.

    Args:
        name: the field: `value`, `as_of`, `during` or `said_on`.
        words: the words that the claim takes from one source.
        tolerance: how far `~` widens.
        gathered: takes what is found.
    """
    stated = _stated(name, words, tolerance)
    claim, language = words.wording.claim, words.wording.source.language
    if stated is None:
        return
    if not reads(language):
        gathered.skipped("G301", claim.id, f"no dates are read in the language {language}")
        return
    expressions = words.around if name == "said_on" else tuple(_not_denied(stated, words))
    carried = compatible(stated.value, expressions, part=stated.part, tolerance=tolerance)
    if carried is Carried.AGREES:
        gathered.passed("G301")
        _check_precision(stated, expressions, words, gathered)
    elif name == "as_of" and _holds_at_publication(stated, words.published):
        gathered.passed("G301")
    elif carried is Carried.CONTRADICTS or not expressions:
        message = _message(stated, expressions, words)
        mend = _mend(stated, expressions)
        gathered.found("G301", words.wording, message, at=(name,), value=stated.value.text, mend=mend)
    else:
        gathered.skipped("G301", claim.id, _why_unknown(stated, expressions, words))


def _stated(name: str, words: DatedWords, tolerance: Tolerance) -> _Stated | None:
    claim = words.wording.claim
    if name == "value":
        part = _PARTS.get(claim.property, "any")
        return _Stated(name, claim.value, part, tolerance) if isinstance(claim.value, Time) else None
    value = {"as_of": claim.as_of, "during": claim.during, "said_on": claim.said_on}[name]
    return None if value is None else _Stated(name, value, "any" if name == "said_on" else "within", tolerance)


def _not_denied(stated: _Stated, words: DatedWords) -> Iterator[DateExpression]:
    """Yield the expressions that the words do not deny to be the time that is stated."""
    happened = stated.name == "value" and words.wording.claim.status in {ClaimStatus.HAPPENED, ClaimStatus.ONGOING}
    denies = {Denial.DATE, *(_DENIES[stated.part] if happened else ())}
    for expression in words.quoted:
        if words.denied(expression) not in denies:
            yield expression if happened else _with_what_was_given_up(expression)


def _with_what_was_given_up(expression: DateExpression) -> DateExpression:
    """Return an expression whose former dates are dates: what was planned was planned for one."""
    if all(reading.role != "former" for reading in expression.candidates):
        return expression
    readings = (replace(one, role="moment") if one.role == "former" else one for one in expression.candidates)
    return replace(expression, candidates=tuple(readings))


def _holds_at_publication(stated: _Stated, published: Time | None) -> bool:
    if published is None or published.start.earliest is None or published.end.latest is None:
        return False
    then = DateExpression(0, 0, "", (Reading(published.start.earliest, published.end.latest, Grain.DAY),))
    return compatible(stated.value, (then,), part="within", tolerance=stated.tolerance) is Carried.AGREES


def _message(stated: _Stated, expressions: Sequence[DateExpression], words: DatedWords) -> str:
    told = f"{stated.says} {tell_value(stated.value, stated.tolerance)}"
    if not expressions and words.quoted:
        denied = ", ".join(f'"{one.words}"' for one in words.quoted)
        return f"{told}; the words deny {denied}"
    if not expressions:
        return f"{told}; {words.wording.does('tells', 'tell')} no time"
    return f"{told}; {tell_expressions(expressions, published_on(words.published), stated.tolerance)}"


def _mend(stated: _Stated, expressions: Sequence[DateExpression]) -> str:
    lasting = _lasting(stated, expressions)
    if lasting is not None:
        extent = f"{_end(lasting.starts)}/{'..' if lasting.role == 'since' else _end(lasting.ends)}"
        return f"a bare date says that it starts and ends then; write `{extent}`, or claim its `starts` or its `ends`"
    mend = f"quote the words that tell it, correct it, or say under `inferred: {{{stated.name}: …}}` where it is from"
    return f"{mend}; {_PLACEHOLDER}" if _is_first_of_january(stated.value) else mend


def _lasting(stated: _Stated, expressions: Sequence[DateExpression]) -> Reading | None:
    """Return what goes on by the words, of which a bare date tells one end only."""
    if stated.part != "whole" or stated.value.kind == "extent":
        return None
    ends = (found for found in expressions if compatible(stated.value, (found,)) is Carried.AGREES)
    return next((reading for found in ends for reading in found.candidates if reading.lasting != "no"), None)


def _end(days: Days) -> str:
    """Return one end of an extent as it is written; empty where words do not tell it."""
    return "" if None in days else tell_days(*days)


def _is_first_of_january(value: Time) -> bool:
    edge = value.start
    if edge.precision is not Precision.DAY or edge.earliest is None or value.kind == "extent":
        return False
    return civil(edge.earliest)[1:] == (1, 1)


def _why_unknown(stated: _Stated, expressions: Sequence[DateExpression], words: DatedWords) -> str:
    unclear = [one.words for one in expressions if not one.known] or [one.words for one in expressions]
    told = ", ".join(f'"{one}"' for one in dict.fromkeys(unclear))
    field = "" if stated.name == "value" else f"`{stated.name}`: "
    why = f"{field}the words {told} from {words.wording.source.id} do not say when"
    if words.published is None:
        why += ", and nothing tells when it was published"
    return f"{why}; {_PLACEHOLDER}" if _is_first_of_january(stated.value) else why


def _check_precision(
    stated: _Stated, expressions: Sequence[DateExpression], words: DatedWords, gathered: Gathered
) -> None:
    coarser = finer_than(stated.value, expressions, part=stated.part, tolerance=stated.tolerance)
    if not coarser:
        gathered.passed("G304")
        return
    said = ", ".join(f'"{one.words}"' for one in expressions if set(one.candidates) & set(coarser))
    message = (
        f"{stated.says} {stated.value.text}; the words {said} tell no more than {tell_readings(coarser)}, "
        f"to the {coarser[0].grain.name.lower()}"
    )
    mend = _PLACEHOLDER if _is_first_of_january(stated.value) else "write it as precisely as the words do"
    gathered.found("G304", words.wording, message, at=(stated.name,), value=stated.value.text, mend=mend)
