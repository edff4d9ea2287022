"""Small systems of times against brute force: every day of every point is tried."""

import random
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.agreement.comparing import compare_times
from onrecord.model.claims import Claim, Evidence, Relative
from onrecord.model.corpus import Corpus
from onrecord.model.entities import BUILT_IN_PROPERTIES, Entity
from onrecord.model.findings import Finding, Side
from onrecord.model.settings import Settings
from onrecord.model.sources import Source
from onrecord.model.times import parse_time
from onrecord.model.times.calendar import civil, iso_day, ordinal
from onrecord.model.times.durations import parse_duration

FIRST = ordinal(2024, 5, 29)
DAYS = range(FIRST, FIRST + 6)
POINTS = (
    ("drill", "starts"),
    ("drill", "ends"),
    ("summit", "starts"),
    ("summit", "ends"),
    ("treaty", "starts"),
)
SPANS = ((0, 1), (2, 3))

WIDE = range(FIRST - 26, FIRST + 32)

Days = Mapping[int, int]
Condition = tuple[tuple[int, ...], Callable[[Days], bool]]
Told = tuple[Claim, Condition]


def _claim(point: int, **says: object) -> Claim:
    subject, property_ = POINTS[point]
    evidence = (Evidence(source="gazette", quote="…"),)
    return Claim(id="", says="", subject=subject, property=property_, evidence=evidence, **says)  # type: ignore[arg-type]


@st.composite
def a_range(draw: st.DrawFn, point: int) -> Told:
    first, last = sorted((draw(st.sampled_from(DAYS)), draw(st.sampled_from(DAYS))))
    value = parse_time(f"[{iso_day(first)}..{iso_day(last)}]")
    return _claim(point, value=value), ((point,), lambda days: first <= days[point] <= last)


@st.composite
def a_choice(draw: st.DrawFn) -> Told:
    point = draw(st.integers(0, 4))
    days_chosen = sorted(draw(st.sets(st.sampled_from(DAYS), min_size=2, max_size=3)))
    value = parse_time("[" + ", ".join(iso_day(day) for day in days_chosen) + "]")
    return _claim(point, value=value), ((point,), lambda days: days[point] in days_chosen)


@st.composite
def an_order(draw: st.DrawFn) -> Told:
    here, there = draw(st.permutations(range(5)))[:2]
    relation = draw(st.sampled_from(("before", "after")))
    least = draw(st.integers(0, 3))
    most = least + draw(st.integers(0, 2))
    by = draw(st.sampled_from((None, f"[P{least}D..P{most}D]")))
    relative = Relative(".".join(POINTS[there]), relation, parse_duration(by) if by else None)  # type: ignore[arg-type]

    def holds(days: Days) -> bool:
        later_by = days[there] - days[here] if relation == "before" else days[here] - days[there]
        return least <= later_by <= most if by else later_by >= 0

    return _claim(here, relative=relative), ((here, there), holds)


@st.composite
def a_shared_unit(draw: st.DrawFn) -> Told:
    here, there = draw(st.permutations(range(5)))[:2]
    unit = draw(st.sampled_from(("same_day", "same_month", "same_year")))
    relative = Relative(".".join(POINTS[there]), unit)  # type: ignore[arg-type]
    length = {"same_day": 3, "same_month": 2, "same_year": 1}[unit]

    def holds(days: Days) -> bool:
        return civil(days[here])[:length] == civil(days[there])[:length]

    return _claim(here, relative=relative), ((here, there), holds)


@st.composite
def a_duration(draw: st.DrawFn) -> Told:
    start, end = draw(st.sampled_from(SPANS))
    length = draw(st.integers(1, 5))
    claim = Claim(
        id="",
        says="",
        subject=POINTS[start][0],
        property="lasts",
        evidence=(Evidence(source="gazette", quote="…"),),
        value=parse_duration(f"P{length}D"),
    )
    return claim, ((start, end), lambda days: length - 1 <= days[end] - days[start] <= length)


@st.composite
def systems(draw: st.DrawFn) -> list[Told]:
    dated = [draw(a_range(point)) for point in range(5)]
    leaning = draw(st.lists(st.one_of(an_order(), a_duration(), a_choice(), a_shared_unit()), max_size=5))
    told = [*dated, *leaning]
    names = draw(st.permutations([f"claim-{number}" for number in range(len(told))]))
    return [(_renamed(claim, name), condition) for (claim, condition), name in zip(told, names, strict=True)]


def _renamed(claim: Claim, name: str) -> Claim:
    return Claim(
        id=name,
        says="",
        subject=claim.subject,
        property=claim.property,
        evidence=claim.evidence,
        value=claim.value,
        relative=claim.relative,
    )


def _contradictions(told: Iterable[Told]) -> list[Finding]:
    claims = {claim.id: claim for claim, _ in told}
    corpus = Corpus(
        sources={"gazette": Source(id="gazette", path="gazette.txt", sha256="")},
        entities={name: Entity(id=name, kind="event", name=name) for name, _ in POINTS},
        properties=BUILT_IN_PROPERTIES,
        claims=dict(sorted(claims.items())),
    )
    outcome = compare_times(corpus, Settings())
    assert not outcome.skipped
    return [row for row in outcome.findings if row.verdict == "contradiction"]


def _can_hold(told: Iterable[Told]) -> bool:
    """Tell by trying all days whether conditions can hold; points that none speaks of are left out."""
    conditions = [condition for _, condition in told]
    points = sorted({point for places, _ in conditions for point in places}, key=_most_bound(conditions))
    orders = [((start, end), _in_order(start, end)) for start, end in SPANS if {start, end} <= set(points)]
    return _fits({}, points, [*conditions, *orders])


def _most_bound(conditions: Sequence[Condition]) -> Callable[[int], tuple[bool, int]]:
    dated = {places[0] for places, _ in conditions if len(places) == 1}
    return lambda point: (point not in dated, point)


def _in_order(start: int, end: int) -> Callable[[Days], bool]:
    return lambda days: days[start] <= days[end]


def _fits(days: dict[int, int], points: Sequence[int], conditions: Sequence[Condition]) -> bool:
    if not points:
        return True
    point, rest = points[0], points[1:]
    for day in WIDE:
        days[point] = day
        ripe = [holds for places, holds in conditions if point in places and set(places) <= days.keys()]
        if all(holds(days) for holds in ripe) and _fits(days, rest, conditions):
            return True
    del days[point]
    return False


def _without(told: Sequence[Told], claims: Collection[str]) -> list[Told]:
    return [row for row in told if row[0].id not in claims]


def _sides(finding: Finding) -> Sequence[Side]:
    assert finding.comparison is not None
    return finding.comparison.sides


@settings(deadline=None)
@given(systems())
def test_a_system_is_contradictory_when_no_days_satisfy_it(told: list[Told]) -> None:
    assert bool(_contradictions(told)) == (not _can_hold(told))


@settings(deadline=None)
@given(systems())
def test_what_is_told_of_a_contradiction_is_one_and_nothing_can_be_left_out(told: list[Told]) -> None:
    for finding in _contradictions(told):
        part = [row for row in told if row[0].id in finding.claims]

        assert not _can_hold(part)
        assert all(_can_hold(_without(part, side.claims)) for side in _sides(finding))


@settings(deadline=None)
@given(systems(), st.randoms(use_true_random=False))
def test_the_order_of_claims_changes_nothing(told: list[Told], shuffler: random.Random) -> None:
    shuffled = list(told)
    shuffler.shuffle(shuffled)

    assert _contradictions(shuffled) == _contradictions(told)
