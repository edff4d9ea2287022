"""What every comparison needs to know: the corpus, how entities are related, and when assertions hold."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from onrecord.agreement.clashes.assertions import Assertion, Held, independent_origins
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
from onrecord.agreement.clashes.kinship import Kinship
from onrecord.model.claims import ClaimStatus
from onrecord.model.corpus import Corpus
from onrecord.model.entities import Property
from onrecord.model.settings import Settings, Tolerance
from onrecord.model.times import Time
from onrecord.model.times.durations import Duration

__all__ = ["Background", "background_of", "holding_of"]

_TIMES = {"starts", "ends", "occurs"}
_TAKEN_PLACE = {ClaimStatus.HAPPENED, ClaimStatus.ONGOING}


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
