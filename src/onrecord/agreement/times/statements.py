"""Statements: what claims, publications and rules say of points of time, each once, as bounds between them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from onrecord.agreement.assertions import Assertion
from onrecord.agreement.times.network import ORIGIN

__all__ = ["CERTAIN", "DOUBTFUL", "PLANNED", "REPORTED", "Gap", "Kind", "Statement", "dated", "rank_of"]

CERTAIN, DOUBTFUL, REPORTED, PLANNED = range(4)
"""How weakly something is said: in a source's own voice; with a `?`; by somebody reported; as a plan."""

Kind = Literal["date", "relative", "duration", "goes_on", "publication", "rule", "span", "maybe"]

Gap = tuple[int, int, int]
"""Two points and the fewest days by which the second lies after the first."""


@dataclass(frozen=True, slots=True, eq=False)
class Statement:
    """One thing that is said of points of time.

    Args:
        kind: what it is.
        key: what it says, normalised: different for different statements, and the order they are taken in.
        subject: id of what it is about.
        property: id of the property.
        words: what it says, for reading.
        gaps: the bounds that it sets, whichever of its cases holds.
        rank: how weakly it is said by the one who says it least weakly.
        assertions: those that say it; none for a rule, a publication, and what goes without saying.
        cases: where it leaves a choice, the bounds of each; one of them holds.
        same: for two times in one week, month or year: the unit, then the start and the end of each.
        source: id of the source, for a publication.
    """

    kind: Kind
    key: tuple[str, ...]
    subject: str
    property: str
    words: str
    gaps: tuple[Gap, ...]
    rank: int = CERTAIN
    assertions: Sequence[Assertion] = ()
    cases: tuple[tuple[Gap, ...], ...] = ()
    same: tuple[str, int, int, int, int] | None = None
    source: str = ""


def dated(point: int, first: int, last: int) -> tuple[Gap, Gap]:
    """Return the bounds that let a point lie from one day to another."""
    return (ORIGIN, point, first), (point, ORIGIN, -last)


def rank_of(assertion: Assertion, *, doubtful: bool) -> int:
    """Return how weakly an assertion says what it says."""
    if assertion.planned:
        return PLANNED
    if not assertion.own_voice:
        return REPORTED
    return DOUBTFUL if doubtful else CERTAIN
