"""Mistakes in lists, numbers, units, times, answers, single values, speakers and status.

A member dropped from an open list is no mistake, for an open list claims no more than its members; nor is a number
that the `~` of the original allows, nor a time that it allows.

What is put in the place of an entity is every other one of its kind, as far as 24 go. Those that the quoted sentences
name are hard to tell from the right one, so they come first and are counted apart (`-near`).
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from random import Random
from typing import Any

from onrecord.model.claims import Answer, Claim, ClaimStatus, EntityValue, Members
from onrecord.model.corpus import Corpus
from onrecord.model.entities import PropertyType
from onrecord.model.quantities import Quantity, QuantityError, parse_quantity
from onrecord.model.settings import Tolerance
from onrecord.model.times import Precision, Time, TimeError, parse_time
from onrecord.model.times.durations import Duration, DurationError, parse_duration
from onrecord.mutation.mutants import Mutant

__all__ = ["time_mutants", "unit_mutants", "value_mutants"]

_MOST_TRIED = 24


def value_mutants(claim: Claim, corpus: Corpus, named: AbstractSet[str], chance: Random) -> Iterator[Mutant]:
    """Yield the mistakes in a claim's value, its speaker and its status.

    Args:
        claim: the claim.
        corpus: the corpus.
        named: ids of the entities that the sentences of its quotations name.
        chance: chooses members, and among more than 24 entities those that are tried.
    """
    match claim.value:
        case Members(ids):
            yield from _of_list(claim, ids, corpus, named, chance)
        case Quantity() as quantity:
            for kind, text in _numbers(quantity):
                changed = replace(claim, value=parse_quantity(text))
                yield Mutant(kind=kind, change=f"value {quantity.text} → {text}", claim=changed, field="value")
        case Answer(yes):
            told = f"value {'yes → no' if yes else 'no → yes'}"
            turned = replace(claim, value=Answer(not yes))
            yield Mutant(kind="answer-turned", change=told, claim=turned, field="value")
        case EntityValue(id_):
            for other, near in _others(corpus, id_, {id_, claim.subject}, named, chance):
                changed = replace(claim, value=EntityValue(other))
                told = f"value {id_} → {other}"
                yield Mutant(kind=f"entity-swapped{near}", change=told, claim=changed, field="value")
        case _:
            pass
    yield from _of_count(claim)
    yield from _of_speaker(claim, corpus, named, chance)
    if claim.status is ClaimStatus.PLANNED:
        happened = replace(claim, status=ClaimStatus.HAPPENED)
        yield Mutant(kind="planned-as-happened", change="planned → happened", claim=happened, field="status")


def _of_list(
    claim: Claim, ids: tuple[str, ...], corpus: Corpus, named: AbstractSet[str], chance: Random
) -> Iterator[Mutant]:
    dropped = ids[chance.randrange(len(ids))]
    rest = tuple(kept for kept in ids if kept != dropped)
    if claim.complete and rest:
        changed = replace(claim, value=Members(rest))
        yield Mutant(kind="member-dropped", change=f"without {dropped}", claim=changed, field="value")
    for other, near in _others(corpus, dropped, {*ids, claim.subject}, named, chance):
        changed = replace(claim, value=Members((*ids, other)))
        yield Mutant(kind=f"member-added{near}", change=f"with {other}", claim=changed, field="value")
        changed = replace(claim, value=Members(tuple(other if kept == dropped else kept for kept in ids)))
        yield Mutant(kind=f"member-swapped{near}", change=f"{dropped} → {other}", claim=changed, field="value")
    if not claim.complete and corpus.properties[claim.property].type is PropertyType.SET:
        told = "`complete: true` added"
        whole = replace(claim, complete=True)
        yield Mutant(kind="complete-added", change=told, claim=whole, field="complete")


def _of_count(claim: Claim) -> Iterator[Mutant]:
    if claim.count is not None:
        for kind, text in _numbers(claim.count):
            changed = replace(claim, count=parse_quantity(text))
            yield Mutant(kind=kind, change=f"count {claim.count.text} → {text}", claim=changed, field="count")


def _of_speaker(claim: Claim, corpus: Corpus, named: AbstractSet[str], chance: Random) -> Iterator[Mutant]:
    if not claim.said_by:
        return
    alone = replace(claim, said_by="", said_on=None)
    yield Mutant(kind="speaker-removed", change=f"said_by {claim.said_by} removed", claim=alone, field="said_by")
    for other, near in _others(corpus, claim.said_by, {claim.said_by}, named, chance):
        told = f"said_by {claim.said_by} → {other}"
        yield Mutant(kind=f"speaker-swapped{near}", change=told, claim=replace(claim, said_by=other), field="said_by")


def _others(
    corpus: Corpus, like: str, without: set[str], named: AbstractSet[str], chance: Random
) -> Iterator[tuple[str, str]]:
    """Yield other entities of the same kind, and what their kind of mistake ends in; those that are named first."""
    kind = corpus.entities[like].kind
    fitting = [entity.id for entity in corpus.entities.values() if entity.kind == kind and entity.id not in without]
    near = [entity for entity in fitting if entity in named][:_MOST_TRIED]
    far = [entity for entity in fitting if entity not in named]
    left = _MOST_TRIED - len(near)
    yield from ((entity, "-near") for entity in near)
    yield from ((entity, "") for entity in (far if len(far) <= left else sorted(chance.sample(far, left))))


def _numbers(quantity: Quantity) -> Iterator[tuple[str, str]]:
    """Yield changed numbers, as they would be written."""
    digits = re.search(r"\d+", quantity.text)
    if digits is None:
        return
    for first in range(len(digits[0]) - 1):
        one, two = digits[0][first], digits[0][first + 1]
        if one != two and not (first == 0 and two == "0"):
            exchanged = digits[0][:first] + two + one + digits[0][first + 2 :]
            yield from _readable("digits-exchanged", quantity, digits, exchanged)
            break
    if not quantity.approximate:
        by_a_tenth = int(digits[0]) + max(1, int(Fraction(digits[0]) / 10))
        yield from _readable("number-by-a-tenth", quantity, digits, str(by_a_tenth))


def _readable(kind: str, quantity: Quantity, digits: re.Match[str], new: str) -> Iterator[tuple[str, str]]:
    text = quantity.text[: digits.start()] + new + quantity.text[digits.end() :]
    try:
        changed = parse_quantity(text)
    except QuantityError:
        return
    if not (quantity.approximate and _within_a_tenth(quantity, changed)):
        yield kind, text


def _within_a_tenth(original: Quantity, changed: Quantity) -> bool:
    if original.low is None or changed.low is None:
        return False
    return abs(changed.low - original.low) <= abs(original.low) / 10


_FIELDS = ("value", "as_of", "during", "said_on")
_DATE = re.compile(r"(?<![\dXYZ-])(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?![\dX-])")


def time_mutants(claim: Claim, tolerance: Tolerance) -> Iterator[Mutant]:
    """Yield the mistakes in every time that a claim states."""
    for field in _FIELDS:
        value = getattr(claim, field)
        if isinstance(value, Time):
            for kind, text in _changed(value, tolerance):
                changed = _parsed(text)
                if changed is not None and changed != value:
                    fields: dict[str, Any] = {field: changed}
                    told = f"{field} {value.text} → {text}"
                    yield Mutant(kind=kind, change=told, claim=replace(claim, **fields), field=field)


def _changed(value: Time, tolerance: Tolerance) -> Iterator[tuple[str, str]]:
    precisions = {value.start.precision, value.end.precision}
    about = value.start.approximate or value.end.approximate
    if not (about and tolerance.year):
        yield "date-by-a-year", _DATE.sub(_a_year_on, value.text)
    if precisions & {Precision.MONTH, Precision.DAY} and not (about and tolerance.month):
        yield "date-by-a-month", _DATE.sub(_a_month_on, value.text)
    if Precision.DAY in precisions and not (about and tolerance.day):
        yield "date-by-a-day", _DATE.sub(_a_day_on, value.text)
    if value.kind == "moment" and not about:
        if precisions == {Precision.YEAR}:
            yield "precision-made-finer", f"{value.text}-05"
        elif precisions == {Precision.MONTH} and re.fullmatch(r"\d{4}-\d{2}", value.text):
            yield "precision-made-finer", f"{value.text}-17"


def _a_year_on(found: re.Match[str]) -> str:
    year, month, day = int(found[1]) + 1, found[2], found[3]
    if month and day:
        day = f"{min(int(day), monthrange(year, int(month))[1]):02}"
    return "-".join(part for part in (f"{year:04}", month, day) if part)


def _a_month_on(found: re.Match[str]) -> str:
    if not found[2] or int(found[2]) > 12:  # noqa: PLR2004 - seasons and quarters are numbered from 21
        return found[0]
    months = int(found[1]) * 12 + int(found[2])
    year, month = months // 12, months % 12 + 1
    day = f"{min(int(found[3]), monthrange(year, month)[1]):02}" if found[3] else None
    return "-".join(part for part in (f"{year:04}", f"{month:02}", day) if part)


def _a_day_on(found: re.Match[str]) -> str:
    if not found[3]:
        return found[0]
    return (date(int(found[1]), int(found[2]), int(found[3])) + timedelta(days=1)).isoformat()


def _parsed(text: str) -> Time | None:
    try:
        return parse_time(text)
    except TimeError:
        return None


_OTHER_UNITS = {
    "km": "mi", "kilometres": "miles", "kilometers": "miles", "mi": "km", "miles": "kilometres", "m": "ft",
    "metres": "feet", "meters": "feet", "ft": "m", "feet": "metres", "cm": "in", "kg": "lb", "lb": "kg", "t": "kg",
    "tonnes": "kilograms", "tons": "kilograms", "ha": "acres", "hectares": "acres", "acres": "hectares", "%": "‰",
    "$": "€", "€": "$", "£": "$", "USD": "EUR", "EUR": "USD", "dollars": "euros", "euros": "dollars",
}  # fmt: skip
_OTHER_LENGTHS = {"Y": "M", "M": "W", "W": "D", "D": "W"}
_LENGTH = re.compile(r"(?<=\d)[YMWD]")


def unit_mutants(claim: Claim) -> Iterator[Mutant]:
    """Yield the mistakes in the units of a quantity, of a duration and of a distance between times."""
    match claim.value:
        case Quantity() as quantity if (other := _OTHER_UNITS.get(quantity.unit)) is not None:
            text = quantity.text.removesuffix(quantity.unit) + other
            told = f"value {quantity.text} → {text}"
            turned = replace(claim, value=parse_quantity(text))
            yield Mutant(kind="unit-changed", change=told, claim=turned, field="value")
        case Duration() as length if (changed := _in_another_unit(length)) is not None:
            told = f"value {length.text} → {changed.text}"
            yield Mutant(kind="unit-changed", change=told, claim=replace(claim, value=changed), field="value")
        case _:
            pass
    relative = claim.relative
    if relative is not None and relative.by is not None and (by := _in_another_unit(relative.by)) is not None:
        told = f"by {relative.by.text} → {by.text}"
        turned = replace(claim, relative=replace(relative, by=by))
        yield Mutant(kind="unit-changed", change=told, claim=turned, field="relative")


def _in_another_unit(length: Duration) -> Duration | None:
    """Return a duration with its units exchanged for the next smaller ones; None where that is no duration."""
    text = _LENGTH.sub(lambda found: _OTHER_LENGTHS[found[0]], length.text) if "T" not in length.text else length.text
    try:
        return parse_duration(text) if text != length.text else None
    except DurationError:
        return None
