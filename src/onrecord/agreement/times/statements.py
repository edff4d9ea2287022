"""Statements: what claims, publications and rules say of points of time, each once, as bounds between them."""

from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

from onrecord.agreement.assertions import Assertion
from onrecord.agreement.times.doubts import is_doubtful
from onrecord.agreement.times.network import ORIGIN, Gap
from onrecord.model.claims import ClaimStatus
from onrecord.model.durations import Duration
from onrecord.model.entities import Entity
from onrecord.model.times import Time

__all__ = ["CERTAIN", "DOUBTFUL", "PLANNED", "REPORTED", "Kind", "Statement", "dated", "rank_of"]

CERTAIN, DOUBTFUL, REPORTED, PLANNED = range(4)
"""How weakly something is said: in a source's own voice; with a `?`; by somebody reported; as a plan."""

Kind = Literal["date", "relative", "duration", "goes_on", "publication", "rule", "span", "maybe"]


class Statement(NamedTuple):
    """One thing that is said of points of time; there is one for nearly every claim about a time.

    Args:
        kind: what it is.
        key: what it says, normalised: different for different statements, and the order they are taken in.
        subject: id of what it is about.
        property: id of the property.
        told: what it says, for reading; empty for a relative time, which is put into words only when asked for.
        gaps: the bounds that it sets, whichever of its cases holds.
        rank: how weakly it is said by the one who says it least weakly.
        assertions: those that say it; none for a rule, a publication, and what goes without saying.
        cases: where it leaves a choice, the bounds of each; one of them holds.
        same: for two times in one week, month or year: the unit, then the start and the end of each.
        by: for a relative time, how far it lies from the other, `~` widened.
        source: id of the source, for a publication.
    """

    kind: Kind
    key: tuple[str, ...]
    subject: str
    property: str
    told: str
    gaps: tuple[Gap, ...]
    rank: int = CERTAIN
    assertions: Sequence[Assertion] = ()
    cases: tuple[tuple[Gap, ...], ...] = ()
    same: tuple[str, int, int, int, int] | None = None
    by: Duration | None = None
    source: str = ""

    def words(self, entities: Mapping[str, Entity]) -> str:
        """Return what it says, for reading, with the entities' names."""
        relative = self.assertions[0].claim.relative if self.kind == "relative" else None
        if relative is None:
            return self.told
        widened = self.by if self.by and relative.by and relative.by.approximate else None
        read = f"(`~` read as {widened.least} to {widened.most} days)" if widened else ""
        return relative.told(lambda id_: entities[id_].name if id_ in entities else id_, read)


def dated(point: int, first: int, last: int) -> tuple[Gap, Gap]:
    """Return the bounds that let a point lie from one day to another."""
    return (ORIGIN, point, first), (point, ORIGIN, -last)


def rank_of(assertions: Sequence[Assertion]) -> int:
    """Return how weakly something is said by the one who says it least weakly."""
    return _rank_of_one(assertions[0]) if len(assertions) == 1 else min(map(_rank_of_one, assertions))


def _rank_of_one(assertion: Assertion) -> int:
    claim = assertion.claim
    if claim.status is ClaimStatus.PLANNED:
        return PLANNED
    if claim.said_by:
        return REPORTED
    return DOUBTFUL if isinstance(claim.value, Time) and is_doubtful(claim.value) else CERTAIN
