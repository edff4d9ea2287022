"""What a contradiction of times comes to: its rule, its sides, its verdict, and who is to blame."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from onrecord.agreement.clashes.assertions import Held
from onrecord.agreement.clashes.background import Background
from onrecord.agreement.clashes.clash import Clash, one_speaker, verdict_of
from onrecord.agreement.clashes.holdings import Meeting, meeting
from onrecord.agreement.time_system.contradictions import Contradiction
from onrecord.agreement.time_system.given_times import DATES_DISAGREE, DURATION_DISAGREES, held_in_doubt
from onrecord.agreement.time_system.statements import DOUBTFUL, Statement
from onrecord.model.entities import Property
from onrecord.model.verdicts import Verdict

__all__ = ["IMPOSSIBLE_ORDER", "SaidOfTime", "is_told_elsewhere", "rule_of", "to_blame", "verdict_on"]

IMPOSSIBLE_ORDER = "T402"

_PAIR = 2
_MOST_SIDES = 100
_OF_ONE_SUBJECT = {"date", "goes_on", "duration", "span"}

SaidOfTime = tuple[Statement, tuple[Held, ...]]
"""One side of a contradiction: a statement, with the assertions that make it."""


def rule_of(statements: Sequence[Statement]) -> str:
    """Return the code of the rule that a contradiction comes under."""
    kinds = {row.kind for row in statements}
    if kinds <= {"date", "goes_on"}:
        return DATES_DISAGREE
    if "duration" in kinds and kinds <= _OF_ONE_SUBJECT:
        return DURATION_DISAGREES
    return IMPOSSIBLE_ORDER


def is_told_elsewhere(statements: Sequence[Statement]) -> bool:
    """Tell whether it is a pair of values of one thing, which the comparison of values tells of."""
    kinds = [row.kind for row in statements if row.kind != "maybe"]
    return kinds in (["date"] * _PAIR, ["duration"] * _PAIR)


def verdict_on(
    statements: Sequence[Statement], background: Background
) -> tuple[tuple[SaidOfTime, ...], Clash, Property | None]:
    """Return what comes of statements that cannot all hold.

    Args:
        statements: them, in the order of what they say; some claim must say one of them.
        background: when assertions hold.

    Returns:
        The sides; the clash between them; and for a change, the property that may change.
    """
    sides = tuple(_sides([row for row in statements if row.assertions], background))
    held, changing = _holding_together(statements, background)
    clash = _clash(statements, [rows for _, rows in sides], held)
    return sides, clash, changing if clash.verdict is Verdict.CHANGE else None


def to_blame(contradiction: Contradiction) -> tuple[str, ...]:
    """Return the claims of which each one, taken away alone, mends it."""
    behind = [{row.claim.id for row in statement.assertions} for statement in contradiction.blame]
    return tuple(sorted({claim for claims in behind if len(claims) == 1 for claim in claims}))


def _sides(said: Sequence[Statement], background: Background) -> Iterator[SaidOfTime]:
    """Yield one side for each thing said; what the same claims say is one side."""
    seen: set[frozenset[str]] = set()
    for statement in said:
        claims = frozenset(row.claim.id for row in statement.assertions)
        if claims not in seen:
            seen.add(claims)
            property_ = background.corpus.properties[statement.property]
            yield statement, tuple(held_in_doubt(row, property_, background) for row in statement.assertions)


def _clash(statements: Sequence[Statement], sides: Sequence[tuple[Held, ...]], held: Meeting) -> Clash:
    """Return what comes of sides that cannot all be so; `held` is how surely what may change holds at one time."""
    assertions = [[row.assertion for row in rows] for rows in sides]
    unsure = any(row.rank == DOUBTFUL and not row.assertions for row in statements)
    said = _saying_together(sides)
    together = min(said, held)
    certain = not unsure and together is Meeting.CERTAINLY and all(_somebody_is_sure(rows) for rows in sides)
    verdict = verdict_of(assertions, certain=certain, change=together is Meeting.NEVER)
    changed_mind = verdict is Verdict.CHANGE and said is Meeting.NEVER
    speaker = one_speaker(assertions) if changed_mind or verdict in {Verdict.CONTRADICTION, Verdict.POSSIBLE} else ""
    return Clash(verdict, tuple(sides), speaker if not all(_own(rows) for rows in sides) else "")


def _somebody_is_sure(rows: tuple[Held, ...]) -> bool:
    return any(not row.when.doubtful for row in rows)


def _own(rows: tuple[Held, ...]) -> bool:
    return any(row.assertion.own_voice for row in rows)


def _saying_together(sides: Sequence[tuple[Held, ...]]) -> Meeting:
    """Tell whether plans, or the sayings of one speaker, were said at one time: what is said later may be new."""
    rows = [row for side in sides for row in side]
    plans = all(row.assertion.planned for row in rows)
    reports = bool(one_speaker([[row.assertion for row in side] for side in sides]))
    if not plans and not reports:
        return Meeting.CERTAINLY
    if len(sides) > _MOST_SIDES:
        return Meeting.POSSIBLY
    return min(
        (
            max(meeting(row.said, other.said) for row in one for other in another)
            for one, another in combinations(sides, 2)
        ),
        default=Meeting.CERTAINLY,
    )


def _holding_together(statements: Sequence[Statement], background: Background) -> tuple[Meeting, Property | None]:
    """Tell whether what is said of one property that may change holds at one time, and of which it holds least so."""
    alike: dict[tuple[str, str], list[Statement]] = {}
    for row in statements:
        if row.assertions and not background.corpus.properties[row.property].never_changes:
            alike.setdefault((row.subject, row.property), []).append(row)
    found, least = Meeting.CERTAINLY, None
    for rows in alike.values():
        property_ = background.corpus.properties[rows[0].property]
        for one, other in combinations(rows, 2):
            pairs = (
                meeting(
                    background.held(row, property_).when, background.held(another, property_).when, property_.steady
                )
                for row in one.assertions
                for another in other.assertions
            )
            together = max(pairs)
            if together < found:
                found, least = together, property_
    return found, least
