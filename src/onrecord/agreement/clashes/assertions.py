"""What is said, as one source says it of one property of one subject, and when it holds as far as the corpus tells."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field, replace
from typing import Any

from onrecord.agreement.clashes.holdings import (
    ALWAYS,
    FAR,
    UNTOLD,
    Holding,
    bounds_of,
    moment,
    moment_of,
    reach,
)
from onrecord.agreement.clashes.value_relations import Kinship
from onrecord.model.claims import Claim, ClaimStatus
from onrecord.model.corpus import Corpus
from onrecord.model.entities import Property
from onrecord.model.frozen import dataclass
from onrecord.model.settings import Settings, Tolerance
from onrecord.model.sources import Source
from onrecord.model.times import Time
from onrecord.model.times.durations import Duration

__all__ = [
    "Assertion",
    "Background",
    "Group",
    "Groups",
    "Held",
    "Saying",
    "assertions",
    "background_of",
    "holding_of",
    "independent_origins",
]


_TIMES = {"starts", "ends", "occurs"}
_TAKEN_PLACE = {ClaimStatus.HAPPENED, ClaimStatus.ONGOING}


@dataclass(frozen=True, slots=True)
class Assertion:
    """One claim as one source makes it.

    Args:
        claim: the claim.
        source: the source that makes it.
    """

    claim: Claim
    source: Source

    @property
    def own_voice(self) -> bool:
        """Whether the source says it itself, rather than report that somebody says it."""
        return not self.claim.said_by

    @property
    def planned(self) -> bool:
        """Whether it tells what was planned, not what happened."""
        return self.claim.status is ClaimStatus.PLANNED

    @property
    def cancelled(self) -> bool:
        """Whether it tells that what was planned does not take place."""
        return self.claim.status is ClaimStatus.CANCELLED

    @property
    def stated(self) -> Time | None:
        """When it was said: the day of the saying, else of the publication; None when nothing tells."""
        return self.claim.said_on or self.source.published

    @property
    def time(self) -> Time | None:
        """When it holds: throughout an extent, at some moment, or when it was said; None when nothing tells."""
        return self.claim.during or self.claim.as_of or self.stated


def assertions(corpus: Corpus) -> Iterator[Assertion]:
    """Yield every assertion of the corpus; withdrawn claims make none."""
    for claim in corpus.claims.values():
        if not claim.withdrawn:
            for source in claim.sources:
                if source in corpus.sources:
                    yield Assertion(claim, corpus.sources[source])


def independent_origins(rows: Iterable[Assertion], of_source: Mapping[str, str]) -> int:
    """Return how many independent origins stand behind assertions.

    Args:
        rows: the assertions; those that have it `via` the same agency, outlet or source are one.
        of_source: from a source's id to the id of its origin.
    """
    origins = (row.claim.via or row.source.id for row in rows)
    return len({of_source.get(origin, origin) for origin in origins})


@dataclass(frozen=True, slots=True, eq=False)
class Held:
    """An assertion with the time at which it holds, and the time at which it was said."""

    assertion: Assertion
    when: Holding
    said: Holding


@dataclass(frozen=True, slots=True, eq=False)
class Saying:
    """One thing that is said.

    Args:
        key: the value, normalised; it tells this saying from every other of its group, and goes into fingerprints.
        words: the value, for reading.
        value: the value as it is compared.
        rows: the assertions that say it.
        field: the field of the claim that says it: `value`, `count` or `without`.
    """

    key: str
    words: str
    value: Any
    rows: tuple[Held, ...]
    field: str = "value"


@dataclass(frozen=True, slots=True, eq=False)
class Group:
    """All assertions about one property of one subject.

    Args:
        subject: id of the subject.
        property: the property.
        assertions: in the order of the claims' ids, then the sources'.
        across: they are about two subjects of which one is `maybe` the other; only what is said of the one is
            compared with what is said of the other.
        dated: those that hold throughout an extent, and so may date a change.
    """

    subject: str
    property: Property
    assertions: list[Assertion] = field(default_factory=list)
    across: bool = False
    dated: tuple[Held, ...] = ()


Groups = Mapping[tuple[str, str], Group]
"""The assertions of a corpus by subject and property."""


@dataclass(frozen=True, slots=True, eq=False)
class Background:
    """What every comparison needs to know.

    Args:
        corpus: the corpus.
        settings: the project's settings.
        kinship: how its entities are related.
        origin_of: from a source's id to the id of the origin whose wording it carries.
        events: from a subject's id to when it took place, by every claim that says so.
        moments: from a time as authored to the moment that it tells, for those met so far.
    """

    corpus: Corpus
    settings: Settings
    kinship: Kinship
    origin_of: Mapping[str, str] = field(default_factory=dict)
    events: Mapping[str, Holding] = field(default_factory=dict)
    moments: dict[str, Holding] = field(default_factory=dict)

    def held(self, assertion: Assertion, property_: Property) -> Held:
        """Return an assertion about a property with the time at which it holds."""
        held = self._held(assertion, property_)
        if assertion.claim.doubt is None:
            return held
        return replace(held, when=replace(held.when, doubtful=True))

    def _held(self, assertion: Assertion, property_: Property) -> Held:
        said = self._moment(assertion.stated)
        if property_.never_changes or self._tells_of_the_past(assertion, said):
            return Held(assertion, ALWAYS, said)
        if assertion.claim.during is None:
            return Held(assertion, self._moment(assertion.time), said)
        return Held(assertion, holding_of(assertion, self.settings.tolerance, property_.steady), said)

    def _moment(self, time: Time | None) -> Holding:
        """Return some moment within a time; what is written alike is worked out once."""
        if time is None:
            return UNTOLD
        known = self.moments.get(time.text)
        if known is None:
            known = self.moments[time.text] = moment_of(time, self.settings.tolerance)
        return known

    def origins(self, rows: Iterable[Held]) -> int:
        """Return how many independent origins stand behind assertions."""
        return independent_origins((row.assertion for row in rows), self.origin_of)

    def _tells_of_the_past(self, assertion: Assertion, said: Holding) -> bool:
        """Tell whether it was said of an event that was over, without naming a time of its own."""
        claim = assertion.claim
        if claim.during is not None or claim.as_of is not None or assertion.planned:
            return False
        event = self.events.get(claim.subject)
        return event is not None and event.end[1] < said.start[0]


def background_of(corpus: Corpus, settings: Settings, origin_of: Mapping[str, str]) -> Background:
    """Return what the comparisons of a corpus need to know."""
    return Background(corpus, settings, Kinship(corpus.entities), origin_of, _events(corpus, settings))


def _events(corpus: Corpus, settings: Settings) -> dict[str, Holding]:
    """Return when each subject took place, as widely as the claims about it say; plans do not count."""
    starts: dict[str, list[tuple[int, int]]] = {}
    ends: dict[str, list[tuple[int, int]]] = {}
    for claim in corpus.claims.values():
        if not isinstance(claim.value, Time) or claim.property not in _TIMES:
            continue
        if claim.withdrawn or claim.status not in _TAKEN_PLACE:
            continue
        start, end = bounds_of(claim.value, settings.tolerance)
        if claim.property != "ends":
            starts.setdefault(claim.subject, []).append(start)
        if claim.property != "starts":
            ends.setdefault(claim.subject, []).append(end)
    return {subject: _event(starts.get(subject), ends.get(subject)) for subject in sorted(starts.keys() | ends.keys())}


def _event(starts: list[tuple[int, int]] | None, ends: list[tuple[int, int]] | None) -> Holding:
    if starts is None and ends is not None:
        end = _around(ends)
        return Holding((-FAR, end[1]), end, point=end)
    start = _around(starts or [])
    if ends is None:
        return Holding(start, (start[0], FAR), point=start)
    end = _around(ends)
    return moment(start[0], end[1]) if start == end else Holding(start, end)


def _around(bounds: list[tuple[int, int]]) -> tuple[int, int]:
    return min(first for first, _ in bounds), max(last for _, last in bounds)


def holding_of(assertion: Assertion, tolerance: Tolerance, steady: Duration | None = None) -> Holding:
    """Return when an assertion holds.

    Args:
        assertion: its `during`, `as_of`, `said_on` or the source's publication counts, in that order.
        tolerance: how far `~` widens.
        steady: how long an observation may be taken to go on; for an extent that goes on, from the day on which
            it was stated.
    """
    during = assertion.claim.during
    if during is not None and during.kind == "extent":
        return _extent(during, moment_of(assertion.stated, tolerance), tolerance, steady)
    return moment_of(assertion.time, tolerance)


def _extent(during: Time, stated: Holding, tolerance: Tolerance, steady: Duration | None) -> Holding:
    start, end = bounds_of(during, tolerance)
    doubtful = during.start.uncertain or during.end.uncertain
    if during.start.boundary == "unknown":
        return Holding((-FAR, end[1]), end, point=end, doubtful=doubtful, dated_end=True)
    if during.end.boundary == "unknown":
        return Holding(start, (start[0], FAR), point=start, doubtful=doubtful, dated_start=True)
    known_start, known_end = during.start.boundary == "known", during.end.boundary == "known"
    if not known_start:
        start = (-FAR, -FAR)
    if not known_end:
        end = (_goes_on_until(stated, start, steady), FAR)
    if start == end and start[0] == start[1]:
        return Holding(start, end, point=start, observed=True, doubtful=doubtful, dated_start=True, dated_end=True)
    return Holding(start, end, doubtful=doubtful, dated_start=known_start, dated_end=known_end)


def _goes_on_until(stated: Holding, start: tuple[int, int], steady: Duration | None) -> int:
    """Return the first day on which what goes on may have ended: nobody knows beyond the day of the saying."""
    if stated is UNTOLD:
        return FAR
    return reach(max(stated.start[0], start[0]), steady)[0]
