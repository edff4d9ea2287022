"""A moment that a claim states, against the date expressions of its quotations; and how times are told in messages."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from onrecord.model.claims import Claim, ClaimStatus
from onrecord.model.settings import Tolerance
from onrecord.model.times import Edge, Precision, Time
from onrecord.model.times.calendar import civil, days_in_month, iso_day, widened
from onrecord.reading.times.dates import Carried, DateExpression, Days, Grain, Part, Reading, compatible, opened
from onrecord.rules.dates.dated_words import DatedWords

__all__ = [
    "PLACEHOLDER",
    "Stated",
    "carried",
    "carrying",
    "expressions_for",
    "instead",
    "is_first_of_january",
    "mend",
    "published_on",
    "stated_in",
    "tell_days",
    "tell_expressions",
    "tell_readings",
    "tell_value",
    "why_unknown",
]

_PARTS: dict[str, Part] = {"starts": "start", "ends": "end", "occurs": "whole"}
PLACEHOLDER = "a first of January often stands for a whole year; if so, write the year alone"


class Stated(NamedTuple):
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


def stated_in(claim: Claim, name: str, tolerance: Tolerance) -> Stated:
    """Return the time that a claim states in a field.

    Args:
        claim: the claim.
        name: the field: `value`, `as_of`, `during` or `said_on`; it holds a time.
        tolerance: how far `~` widens.
    """
    value = getattr(claim, name)
    if not isinstance(value, Time):
        raise TypeError(f"`{name}` of {claim.id} states no time")
    if name == "value":
        return Stated(name, value, _PARTS.get(claim.property, "any"), tolerance)
    return Stated(name, value, "any" if name == "said_on" else "within", tolerance)


def expressions_for(stated: Stated, words: DatedWords) -> tuple[DateExpression, ...]:
    """Return the expressions that may carry a time; when something was said may stand anywhere in the sentence."""
    return words.around if stated.name == "said_on" else tuple(_not_denied(stated, words))


def carried(stated: Stated, expressions: Sequence[DateExpression], words: DatedWords) -> Carried:
    """Tell whether expressions carry a time; `as_of` the publication needs no words."""
    fits = compatible(stated.value, expressions, part=stated.part, tolerance=stated.tolerance)
    if fits is not Carried.AGREES and stated.name == "as_of" and _holds_at_publication(stated, words.published):
        return Carried.AGREES
    return fits


def carrying(stated: Stated, expressions: Sequence[DateExpression]) -> tuple[DateExpression, ...]:
    """Return the expressions that carry a time, each alone; all of them where they carry it only together."""
    whole = compatible(stated.value, expressions, part=stated.part, tolerance=stated.tolerance)
    if whole is not Carried.AGREES:
        return ()
    alone = (
        row
        for row in expressions
        if compatible(stated.value, (row,), part=stated.part, tolerance=stated.tolerance) is Carried.AGREES
    )
    return tuple(alone) or tuple(expressions)


def _not_denied(stated: Stated, words: DatedWords) -> Iterator[DateExpression]:
    """Yield the expressions that the words do not deny to be the time that is stated."""
    happened = stated.name == "value" and words.wording.claim.status in {ClaimStatus.HAPPENED, ClaimStatus.ONGOING}
    for expression in words.quoted:
        if not words.is_denied(expression, only_contrasted=not happened):
            yield expression if happened else _with_what_was_given_up(expression)


def _with_what_was_given_up(expression: DateExpression) -> DateExpression:
    """Return an expression whose former dates are dates: what was planned was planned for one."""
    if all(reading.role != "former" for reading in expression.candidates):
        return expression
    readings = (replace(one, role="moment") if one.role == "former" else one for one in expression.candidates)
    return replace(expression, candidates=tuple(readings))


def _holds_at_publication(stated: Stated, published: Time | None) -> bool:
    if published is None or published.start.earliest is None or published.end.latest is None:
        return False
    then = DateExpression(0, 0, "", (Reading(published.start.earliest, published.end.latest, Grain.DAY),))
    return compatible(stated.value, (then,), part="within", tolerance=stated.tolerance) is Carried.AGREES


def instead(stated: Stated, expressions: Sequence[DateExpression], words: DatedWords) -> str:
    """Return what a claim says, and what the words say in place of it."""
    told = f"{stated.says} {tell_value(stated.value, stated.tolerance)}"
    if not expressions and words.quoted:
        denied = ", ".join(f'"{one.words}"' for one in words.quoted)
        return f"{told}; the words deny {denied}"
    if not expressions:
        return f"{told}; {words.wording.does('tells', 'tell')} no time"
    return f"{told}; {tell_expressions(expressions, published_on(words.published), stated.tolerance)}"


def mend(stated: Stated, expressions: Sequence[DateExpression]) -> str:
    """Return what to do about a time that the words do not carry."""
    lasting = _lasting(stated, expressions)
    if lasting is not None:
        extent = f"{_end(lasting.starts)}/{'..' if lasting.role == 'since' else _end(lasting.ends)}"
        return f"a bare date says that it starts and ends then; write `{extent}`, or claim its `starts` or its `ends`"
    told = f"quote the words that tell it, correct it, or say under `inferred: {{{stated.name}: …}}` where it is from"
    return f"{told}; {PLACEHOLDER}" if is_first_of_january(stated.value) else told


def _lasting(stated: Stated, expressions: Sequence[DateExpression]) -> Reading | None:
    """Return what goes on by the words, of which a bare date tells one end only."""
    if stated.part != "whole" or stated.value.kind == "extent":
        return None
    ends = (found for found in expressions if compatible(stated.value, (found,)) is Carried.AGREES)
    return next((reading for found in ends for reading in found.candidates if reading.lasting != "no"), None)


def _end(days: Days) -> str:
    """Return one end of an extent as it is written; empty where words do not tell it."""
    return "" if None in days else tell_days(*days)


def is_first_of_january(value: Time) -> bool:
    """Tell whether a value is the day that programs write where only the year is known."""
    edge = value.start
    if edge.precision is not Precision.DAY or edge.earliest is None or value.kind == "extent":
        return False
    return civil(edge.earliest)[1:] == (1, 1)


def why_unknown(stated: Stated, expressions: Sequence[DateExpression], words: DatedWords) -> str:
    """Return why words that tell some time do not tell when."""
    unclear = [one.words for one in expressions if not one.known] or [one.words for one in expressions]
    told = ", ".join(f'"{one}"' for one in dict.fromkeys(unclear))
    field = "" if stated.name == "value" else f"`{stated.name}`: "
    why = f"{field}the words {told} from {words.wording.source.id} do not say when"
    if words.published is None:
        why += ", and nothing tells when it was published"
    return f"{why}; {PLACEHOLDER}" if is_first_of_january(stated.value) else why


_MOST = 4
_DECEMBER = 12


def tell_days(first: int | None, last: int | None) -> str:
    """Return a stretch of days as EDTF writes it: a day, a month, a year, or `first..last`."""
    if first is None or last is None:
        return f"{'' if first is None else iso_day(first)}..{'' if last is None else iso_day(last)}"
    if first == last:
        return iso_day(first)
    year, month, day = civil(first)
    last_year, last_month, last_day = civil(last)
    whole = day == 1 and last_day == days_in_month(last_year, last_month) and year == last_year
    if whole and month == last_month:
        return iso_day(first)[:-3]
    if whole and (month, last_month) == (1, _DECEMBER):
        return iso_day(first)[:-6]
    return f"{iso_day(first)}..{iso_day(last)}"


def tell_value(value: Time, tolerance: Tolerance) -> str:
    """Return a value as authored, with what its `~` was taken to mean."""
    edges = (value.start, value.end) if value.kind == "extent" else (value.start,)
    wide = [tell_days(*_widened(edge, tolerance)) for edge in edges if edge.approximate]
    return f"{value.text} (with its `~` taken as {' and '.join(wide)})" if wide else value.text


def _widened(edge: Edge, tolerance: Tolerance) -> tuple[int | None, int | None]:
    wide = widened(edge, tolerance)
    return wide.earliest, wide.latest


def published_on(published: Time | None) -> str:
    """Return when a source was published, in brackets; empty when nothing tells."""
    if published is None:
        return ""
    return f" (published {tell_days(published.start.earliest, published.end.latest)})"


def tell_expressions(expressions: Sequence[DateExpression], published: str, tolerance: Tolerance) -> str:
    """Return what the words mean: `the words "on September 26" (published 2024-09-26..2024-10-07) mean 2024-09-26`."""
    told = [
        f'"{found.words}"{published if not index else ""} mean {_meaning(found, tolerance)}'
        for index, found in enumerate(expressions[:_MOST])
    ]
    more = f" (and {len(expressions) - _MOST} more)" if len(expressions) > _MOST else ""
    return f"the words {', '.join(told)}{more}"


def _meaning(expression: DateExpression, tolerance: Tolerance) -> str:
    if expression.candidates:
        opening = next((reading for reading in expression.candidates if reading.hedges != (None, None)), None)
        if opening is None:
            return tell_readings(expression.candidates)
        hedge = opening.hedges[0] or opening.hedges[1]
        return (
            f"{tell_readings(expression.candidates)} (with `{hedge}` taken as {_reading(opened(opening, tolerance))})"
        )
    if expression.every_year is not None:
        return "such a day or month of some year"
    return "a time that they do not tell"


def tell_readings(readings: Iterable[Reading]) -> str:
    """Return what words can mean, the readings joined by `or`."""
    told = list(dict.fromkeys(_reading(reading) for reading in readings))
    shown = " or ".join(told[:_MOST])
    return f"{shown} or {len(told) - _MOST} more" if len(told) > _MOST else shown


def _reading(reading: Reading) -> str:
    starts, ends = tell_days(*reading.starts), tell_days(*reading.ends)
    if reading.role in {"extent", "window", "between"} and starts != ends:
        return f"between {starts} and {ends}" if reading.role == "between" else f"from {starts} to {ends}"
    if reading.role in {"since", "after"}:
        return f"{reading.role} {starts}"
    if reading.role == "deadline":
        return f"no later than {ends}"
    if reading.role in {"until", "before"}:
        return f"{reading.role} {ends}"
    if reading.role == "former":
        return f"{tell_days(reading.first, reading.last)}, which was given up"
    if reading.role == "somewhere":
        return f"some time in {tell_days(reading.first, reading.last)}"
    if reading.role in {"start", "end"}:
        return f"only that it {reading.role}s on {tell_days(reading.first, reading.last)}"
    return tell_days(reading.first, reading.last)
