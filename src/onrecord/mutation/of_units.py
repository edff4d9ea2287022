"""Mistakes in units: kilometres for miles, months for years."""

import re
from collections.abc import Iterator
from dataclasses import replace

from onrecord.model.claims import Claim
from onrecord.model.durations import Duration, DurationError, parse_duration
from onrecord.model.quantities import Quantity, parse_quantity
from onrecord.mutation.mutant import Mutant

__all__ = ["unit_mutants"]

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
        case Duration() as length if (changed := _changed(length)) is not None:
            told = f"value {length.text} → {changed.text}"
            yield Mutant(kind="unit-changed", change=told, claim=replace(claim, value=changed), field="value")
        case _:
            pass
    relative = claim.relative
    if relative is not None and relative.by is not None and (by := _changed(relative.by)) is not None:
        told = f"by {relative.by.text} → {by.text}"
        turned = replace(claim, relative=replace(relative, by=by))
        yield Mutant(kind="unit-changed", change=told, claim=turned, field="relative")


def _changed(length: Duration) -> Duration | None:
    """Return a duration with its units exchanged for the next smaller ones; None where that is no duration."""
    text = _LENGTH.sub(lambda found: _OTHER_LENGTHS[found[0]], length.text) if "T" not in length.text else length.text
    try:
        return parse_duration(text) if text != length.text else None
    except DurationError:
        return None
