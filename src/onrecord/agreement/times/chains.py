"""A contradiction of times as steps that a person can follow."""

from collections.abc import Iterator, Mapping, Sequence

from onrecord.agreement.times.network import ORIGIN, Gap
from onrecord.agreement.times.points import Points
from onrecord.agreement.times.reasons import impossible
from onrecord.agreement.times.statements import Statement
from onrecord.model.calendar import iso_day
from onrecord.model.entities import Entity

__all__ = ["chain_of"]

_Link = tuple[Gap, Statement]

_NAMED = 3


def chain_of(statements: Sequence[Statement], points: Points, entities: Mapping[str, Entity]) -> tuple[str, ...]:
    """Return the steps, one sentence each, that lead from one statement to one that it cannot stand beside.

    Args:
        statements: a smallest contradiction.
        points: what the points are.
        entities: the entities, for their names.
    """
    said_by = {gap: statement for statement in statements for gap in statement.gaps}
    links = [(gap, said_by[gap]) for gap in impossible(said_by)]
    if not links:
        return tuple(_choices(statements, entities))
    turn = next((place for place, (gap, _) in enumerate(links) if gap[0] == ORIGIN), 0)
    return tuple(_steps([*links[turn:], *links[:turn]], points, entities))


def _steps(links: Sequence[_Link], points: Points, entities: Mapping[str, Entity]) -> Iterator[str]:
    day = 0
    dated = links[0][0][0] == ORIGIN
    for (earlier, later, gap), statement in links:
        day += gap
        said = f"[{_source(statement, entities)}]"
        if earlier == ORIGIN:
            yield f"{_named(later, points, entities)} is {_first(statement, later, gap)} {said}."
        elif later == ORIGIN:
            yield f"But {points.words(earlier, entities)} is {_last(statement, earlier, -gap)} {said}."
        else:
            here, there = _named(later, points, entities), points.words(earlier, entities)
            so = f", so it is {iso_day(day)} or later" if dated else ""
            yield f"{here} is {_apart(gap)} {there} {said}{so}."
    if not dated:
        yield f"Together they put {points.words(links[0][0][0], entities)} {_days(day)} after itself."


def _choices(statements: Sequence[Statement], entities: Mapping[str, Entity]) -> Iterator[str]:
    for statement in statements:
        said, source = statement.words(entities), _source(statement, entities)
        yield f"{statement.property} of {statement.subject} is {said} [{source}]."
    yield "Whichever way they are read, no dates satisfy them all."


def _named(point: int, points: Points, entities: Mapping[str, Entity]) -> str:
    words = points.words(point, entities)
    return words[:1].upper() + words[1:]


def _first(statement: Statement, point: int, day: int) -> str:
    if (point, ORIGIN, -day) in statement.gaps:
        return f"on {iso_day(day)}"
    return f"{iso_day(day)} or later"


def _last(statement: Statement, point: int, day: int) -> str:
    if (ORIGIN, point, day) in statement.gaps:
        return f"on {iso_day(day)}"
    return f"{iso_day(day)} or earlier"


def _apart(gap: int) -> str:
    if gap > 0:
        return f"at least {_days(gap)} after"
    return f"at most {_days(-gap)} before" if gap else "not before"


def _days(count: int) -> str:
    return "1 day" if count == 1 else f"{count} days"


def _source(statement: Statement, entities: Mapping[str, Entity]) -> str:
    """Return who says it: the claims, the source's publication, or the rule."""
    words = statement.words(entities)
    claims = sorted({row.claim.id for row in statement.assertions})
    if not claims:
        return words if not statement.source else f"{statement.source}, published {words}"
    more = f" and {len(claims) - _NAMED} more" if len(claims) > _NAMED else ""
    return f"{', '.join(claims[:_NAMED])}{more}: {words}"
