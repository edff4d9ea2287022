"""What is told of times that cannot all be so: the finding, the steps that lead to it, and what was not decided."""

from collections.abc import Iterator, Mapping, Sequence

from onrecord.agreement.clashes.assertions import Background, Group, Held
from onrecord.agreement.clashes.clash import Clash
from onrecord.agreement.difference_findings import advice_on, outcome_of, reason_for, sources_told, stanza_of
from onrecord.agreement.time_system.contradictions import (
    IMPOSSIBLE_ORDER,
    Contradiction,
    SaidOfTime,
    System,
    rule_of,
    to_blame,
    verdict_on,
)
from onrecord.agreement.time_system.network import ORIGIN, Gap
from onrecord.agreement.time_system.smallest_sets import impossible
from onrecord.agreement.time_system.statements import Points, Statement
from onrecord.model.entities import Entity
from onrecord.model.findings import Comparison, Finding, Side, Skipped, comparison_fingerprint
from onrecord.model.positions import Position
from onrecord.model.times.calendar import iso_day

__all__ = ["finding_of_times", "not_held_to_others", "undecided", "unexplained"]

_TOLD = 5

_Link = tuple[Gap, Statement]
_NAMED = 3


def finding_of_times(contradiction: Contradiction, points: Points, background: Background) -> Finding:
    """Return the finding that tells of statements about times that cannot all hold."""
    statements = sorted(contradiction.statements, key=lambda row: row.key)
    said = [row for row in statements if row.assertions]
    about = next((row for row in said if row.kind == "relative"), said[0])
    rule = rule_of(statements)
    sides, clash, changing = verdict_on(statements, background)
    changed = changing or background.corpus.properties[about.property]
    rules = [row.key for row in statements if row.kind == "rule"]
    values = [" ".join(key) for key in (*rules, *(row.key for row in said))]
    fingerprint = comparison_fingerprint(rule, about.subject, about.property, values)
    claims = sorted({row.claim.id for one in said for row in one.assertions})
    doubles = any(row.kind == "maybe" for row in statements)
    stanza = "" if clash.verdict.explained else stanza_of(about.subject, about.property, claims, fingerprint)
    return Finding(
        rule=rule,
        message=_message(sides, clash, background),
        position=_position(said),
        fingerprint=fingerprint,
        claims=tuple(claims),
        sources=tuple(sorted(_sources(statements))),
        verdict=clash.verdict,
        help=advice_on(clash.verdict),
        comparison=Comparison(
            subject=about.subject,
            property=about.property,
            sides=tuple(_told_side(statement, rows, background) for statement, rows in sides),
            why=reason_for(clash, Group(about.subject, changed), background, "", maybe=doubles),
            chain=_chain_of(statements, points, background.corpus.entities),
            blame=to_blame(contradiction),
            stanza=stanza,
        ),
    )


def _told_side(statement: Statement, rows: tuple[Held, ...], background: Background) -> Side:
    return Side(
        says=_says(statement, background),
        claims=tuple(sorted({row.assertion.claim.id for row in rows})),
        origins=background.origins(rows),
    )


def _says(statement: Statement, background: Background) -> str:
    entity = background.corpus.entities.get(statement.subject)
    about = f"{entity.name if entity else statement.subject}, {statement.property}"
    return f"{about}: {statement.words(background.corpus.entities)}"


def _message(sides: Sequence[SaidOfTime], clash: Clash, background: Background) -> str:
    told = [f"{_says(statement, background)} ({sources_told(rows)})" for statement, rows in sides]
    if len(told) > _TOLD:
        told = [*told[:_TOLD], f"{len(told) - _TOLD} more"]
    if len(told) == 1:
        return f"{told[0]} cannot be so"
    return f"{'; '.join(told[:-1])}; and {told[-1]} {outcome_of(clash)}"


def _sources(statements: Sequence[Statement]) -> set[str]:
    published = {row.source for row in statements if row.source}
    return published | {one.source.id for row in statements for one in row.assertions}


def _position(said: Sequence[Statement]) -> Position:
    claim = min((row.claim for one in said for row in one.assertions), key=lambda row: row.id)
    return claim.marks.at("relative" if claim.relative else "value")


def _chain_of(statements: Sequence[Statement], points: Points, entities: Mapping[str, Entity]) -> tuple[str, ...]:
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


def undecided(system: System) -> Iterator[Skipped]:
    """Yield the choices of which too many belong together to try them all."""
    for statements in system.undecided:
        claims = {row.claim.id for statement in statements for row in statement.assertions}
        reason = "too many ways to take the choices that these claims leave; not decided"
        yield Skipped(rule=IMPOSSIBLE_ORDER, claims=tuple(sorted(claims)), reason=reason)


def unexplained(system: System) -> Iterator[Skipped]:
    """Yield what contradicts so much that it was not searched why."""
    for statements in system.unexplained.values():
        claims = {row.claim.id for statement in statements for row in statement.assertions}
        subjects = sorted({row.subject for row in statements})
        more = f" and {len(subjects) - _NAMED} more" if len(subjects) > _NAMED else ""
        reason = (
            f"so many claims contradict each other here that the search was ended: there may be more contradictions in "
            f"the times of {', '.join(subjects[:_NAMED])}{more}, and in all that is relative to them; mend those that "
            f"were found, and check again"
        )
        yield Skipped(rule=IMPOSSIBLE_ORDER, claims=tuple(sorted(claims)), reason=reason)


def not_held_to_others(group: Group, most: int) -> Skipped:
    """Return that of the values given for one time only so many were held to other times."""
    claims = tuple(sorted({row.claim.id for row in group.assertions}))
    reason = (
        f"{group.property.id} of {group.subject} is given more than {most} different values: they were "
        f"compared with each other, but only the first {most} were held to other times"
    )
    return Skipped(rule=IMPOSSIBLE_ORDER, claims=claims, reason=reason)
