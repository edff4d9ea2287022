"""Two things said that cannot both be so: which of the assertions behind them clash, and to what verdict."""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain

from onrecord.agreement.clashes.assertions import Assertion, Held
from onrecord.agreement.clashes.holdings import Holding, Meeting
from onrecord.agreement.clashes.many_holdings import Changes, Companions
from onrecord.model.frozen import dataclass
from onrecord.model.times.durations import Duration
from onrecord.model.verdicts import Verdict

__all__ = ["Clash", "Side", "clashes_between", "one_speaker", "verdict_of", "weight"]

Side = Sequence[Held]
Sides = tuple[tuple[Held, ...], tuple[Held, ...]]
Limit = Callable[[Holding, Holding], Meeting]
Limits = tuple[Limit | None, Limit | None]


_WEIGHT = {verdict: weight for weight, verdict in enumerate(Verdict)}


@dataclass(frozen=True, slots=True)
class Clash:
    """What comes of two sides that differ.

    Args:
        verdict: the weightiest verdict that any two assertions of the sides come to.
        sides: for each side, the assertions that come to it.
        speaker: id of the one speaker who says both; empty when the sides are held by different voices.
    """

    verdict: Verdict
    sides: tuple[tuple[Held, ...], ...]
    speaker: str = ""


def weight(verdict: Verdict) -> int:
    """Return how much a verdict weighs: 0 for a plan, 5 for a contradiction."""
    return _WEIGHT[verdict]


def clashes_between(
    first: Side,
    second: Side,
    *,
    steady: Duration | None,
    certain: bool = True,
    detail: bool = False,
    across: bool = False,
    changes: Sequence[Changes] = (),
) -> Iterator[Clash]:
    """Yield what comes of two sides that say different things.

    Args:
        first: the assertions that say the one thing.
        second: those that say the other.
        steady: observations closer than this are taken as meeting.
        certain: the two things exclude each other; False when they only may (an entity that is `maybe` another).
        detail: one thing refines the other; they are told of where they may meet, and nowhere else.
        across: only what is said of one subject is held against what is said of another.
        changes: the changes between the sides that claims date, each of which must lie between two observations
            to keep apart what `steady` would join.

    Yields:
        One clash of all voices with the weightiest verdict among its pairs, if there is any; and one for each
        speaker who is reported on both sides.
    """
    limits = _limits(changes) if steady else (None, None)
    pairs = ((one, other) for one in _by_voice(first) for other in _by_voice(second))
    told = [
        _of_two_voices(_Pair(one, other, steady, limits), certain=certain, detail=detail)
        for one, other in pairs
        if not (across and one[0].assertion.claim.subject == other[0].assertion.claim.subject)
    ]
    found = [clash for clash in told if clash is not None]
    if found:
        yield _joined(found)
    if detail or across:
        return
    reports, other_reports = _by_speaker(first), _by_speaker(second)
    for speaker in sorted(reports.keys() & other_reports.keys()):
        sides = reports[speaker], other_reports[speaker]
        clash = _of_one_speaker(*sides, steady, limits, certain=certain)
        if clash is not None:
            yield clash


def _limits(changes: Sequence[Changes]) -> Limits:
    """Return what the dated changes leave of a meeting, asked from the first side and asked from the second."""
    if not any(changes):
        return None, None

    def limit(one: Holding, other: Holding) -> Meeting:
        return max(change.limit(one, other) for change in changes)

    return limit, lambda one, other: limit(other, one)


def _of_two_voices(pair: "_Pair", *, certain: bool, detail: bool) -> Clash | None:
    """Return the clash of sides each of which has one voice."""
    if not all(pair.sides):
        return None
    possibly = pair.meeting(Meeting.POSSIBLY)
    if possibly is None:
        return None if detail else Clash(pair.verdict(certain=certain, change=True), pair.sides)
    certainly = pair.meeting(Meeting.CERTAINLY) if certain else None
    verdict = pair.verdict(certain=certainly is not None, detail=detail)
    if verdict is Verdict.PLAN:
        return Clash(verdict, possibly if detail else pair.sides)
    return Clash(verdict, certainly if certainly and verdict is Verdict.CONTRADICTION else possibly)


def _of_one_speaker(
    first: Side, second: Side, steady: Duration | None, limits: Limits, *, certain: bool
) -> Clash | None:
    """Return the clash of what one speaker is reported to have said; at different times, a changed mind.

    A plan and a deed are no matter of this: they differ whoever tells of them.
    """
    speaker = first[0].assertion.claim.said_by
    found = []
    for one in _by_voice(first):
        for other in _by_voice(second):
            if one[0].assertion.planned is not other[0].assertion.planned:
                continue
            pair = _Pair(one, other, steady, limits, speaker=speaker)
            possibly = pair.meeting(Meeting.POSSIBLY)
            certainly = pair.meeting(Meeting.CERTAINLY) if certain else None
            verdict = pair.verdict(certain=certainly is not None, change=possibly is None)
            found.append(Clash(verdict, certainly or possibly or pair.sides, speaker))
    return _joined(found) if found else None


def _joined(clashes: Sequence[Clash]) -> Clash:
    """Join the clashes of the weightiest verdict into one."""
    most = max((clash.verdict for clash in clashes), key=weight)
    same = [clash for clash in clashes if clash.verdict is most]
    one, other = (tuple(dict.fromkeys(chain.from_iterable(clash.sides[index] for clash in same))) for index in (0, 1))
    return Clash(most, (one, other), same[0].speaker)


class _Pair:
    """Two sides, each of one voice: who of them meets whom.

    Args:
        first: the one side, not empty.
        second: the other.
        steady: observations closer than this are taken as meeting.
        limits: what dated changes leave of a meeting, from either side.
        speaker: the one speaker whose sayings alone are compared; what was said at different times then differs.
    """

    def __init__(self, first: Side, second: Side, steady: Duration | None, limits: Limits, speaker: str = "") -> None:
        self.sides = tuple(first), tuple(second)
        one, other = first[0].assertion, second[0].assertion
        alike = one.planned is other.planned
        reports = alike and not one.own_voice and not other.own_voice
        self._steady = steady
        self._limits = limits
        self._also_said = (alike and one.planned) or bool(speaker)
        self._other_speakers = reports and not speaker
        if self._other_speakers:
            self.sides = _facing_others(first, second), _facing_others(second, first)

    def meeting(self, level: Meeting) -> Sides | None:
        """Return those of each side that meet one of the other at least so surely; None when none does."""
        first, second = self.sides
        companions = self._companions(second, self._limits[0])
        one = tuple(row for row in first if companions.has(row, level))
        if not one:
            return None
        companions = self._companions(one, self._limits[1])
        return one, tuple(row for row in second if companions.has(row, level))

    def verdict(self, *, certain: bool, change: bool = False, detail: bool = False) -> Verdict:
        """Return the verdict of one assertion of each side, of two speakers where both sides are reports."""
        first, second = self.sides
        one = first[0].assertion
        others = (row.assertion for row in second if row.assertion.claim.said_by != one.claim.said_by)
        other = next(others, second[0].assertion) if self._other_speakers else second[0].assertion
        return verdict_of([[one], [other]], certain=certain, change=change, detail=detail)

    def _companions(self, side: Side, limit: Limit | None) -> Companions:
        return Companions(
            side,
            steady=self._steady,
            limit=limit,
            also_said=self._also_said,
            other_speakers=self._other_speakers,
        )


def _by_voice(side: Side) -> list[Side]:
    """Part a side by voice: planned or not, a source's own or a report, in doubt or not, about either subject."""
    voices: dict[tuple[bool, bool, bool, str], list[Held]] = {}
    for row in side:
        assertion = row.assertion
        voice = assertion.planned, assertion.own_voice, assertion.claim.doubt is None, assertion.claim.subject
        voices.setdefault(voice, []).append(row)
    return list(voices.values())


def _facing_others(side: Side, other: Side) -> tuple[Held, ...]:
    """Leave out the reports that face nothing but reports of the same speaker."""
    speakers = _speakers(other)
    if len(speakers) > 1:
        return tuple(side)
    return tuple(row for row in side if row.assertion.claim.said_by not in speakers)


def _speakers(side: Side) -> set[str]:
    return {row.assertion.claim.said_by for row in side} - {""}


def _by_speaker(side: Side) -> dict[str, list[Held]]:
    """Part the reports of a side by who is reported."""
    speakers: dict[str, list[Held]] = {}
    for row in side:
        if row.assertion.claim.said_by:
            speakers.setdefault(row.assertion.claim.said_by, []).append(row)
    return speakers


def verdict_of(
    sides: Sequence[Sequence[Assertion]], *, certain: bool, change: bool = False, detail: bool = False
) -> Verdict:
    """Return the verdict of sides that cannot all be so: the first that applies, in the order of the verdicts.

    Every side may hold many assertions that say the same; the weightiest of them speaks for it: one that
    happened before one that was planned, the source's own voice before a report. So an assertion more on a side
    never makes the verdict lighter.

    Args:
        sides: none empty: for each thing said, the assertions that say it. Assertions that take no
            part in the clash (at another time, say) are left out by the caller.
        certain: the sides clash whatever the uncertain dates are, and no entity among them is `maybe` another. What
            nobody on a side tells without `doubt` is never certain.
        change: they differ at different times.
        detail: one refines the other.

    Returns:
        `plan` when a side was only planned and another is not; `change`, `detail` as told; `attributed` when a
        side is only reported, unless one speaker is reported on every side; else `possible` or `contradiction`.
    """
    if _plan_against_deed(sides):
        return Verdict.PLAN
    if change:
        return Verdict.CHANGE
    if detail:
        return Verdict.DETAIL
    if not all(_own_voice(side) for side in sides) and not one_speaker(sides):
        return Verdict.ATTRIBUTED
    doubted = any(all(row.claim.doubt is not None for row in _weightiest(side)) for side in sides)
    return Verdict.CONTRADICTION if certain and not doubted else Verdict.POSSIBLE


def one_speaker(sides: Sequence[Sequence[Assertion]]) -> str:
    """Return the id of the speaker reported on each of several sides, the first by name; empty for none."""
    if len(sides) == 1:
        return ""
    shared = set.intersection(*({row.claim.said_by for row in _weightiest(side)} for side in sides))
    return min(shared - {""}, default="")


def _plan_against_deed(sides: Sequence[Sequence[Assertion]]) -> bool:
    only_planned = [all(row.planned for row in side) for side in sides]
    return any(only_planned) and not all(only_planned)


def _own_voice(side: Sequence[Assertion]) -> bool:
    return any(row.own_voice for row in _weightiest(side))


def _weightiest(side: Sequence[Assertion]) -> Sequence[Assertion]:
    """Return the assertions of a side that tell what happened; its plans when it has nothing else."""
    return [row for row in side if not row.planned] or side
