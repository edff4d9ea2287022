"""The finding that tells of times that cannot all be so."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from onrecord.agreement.clash import Clash
from onrecord.agreement.held import Held
from onrecord.agreement.meeting import Meeting, meeting
from onrecord.agreement.reasons import outcome_of, reason_for
from onrecord.agreement.sayings import Group
from onrecord.agreement.setting import Setting
from onrecord.agreement.stanzas import stanza_of
from onrecord.agreement.times.chains import chain_of
from onrecord.agreement.times.contradictions import Contradiction
from onrecord.agreement.times.dates import DATES_DISAGREE
from onrecord.agreement.times.doubts import held_in_doubt
from onrecord.agreement.times.lengths import DURATION_DISAGREES
from onrecord.agreement.times.points import Points
from onrecord.agreement.times.statements import DOUBTFUL, Statement
from onrecord.agreement.verdicts import one_speaker, verdict_of
from onrecord.model.entities import Property
from onrecord.model.findings import Comparison, Finding, Side
from onrecord.model.fingerprints import comparison_fingerprint
from onrecord.model.positions import Position
from onrecord.model.verdicts import Verdict

__all__ = ["IMPOSSIBLE_ORDER", "finding_of_times", "is_told_elsewhere", "rule_of"]

IMPOSSIBLE_ORDER = "T402"

_TOLD = 5
_PAIR = 2
_MOST_SIDES = 100
_OF_ONE_SUBJECT = {"date", "goes_on", "duration", "span"}
_Side = tuple[Statement, tuple[Held, ...]]


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


def finding_of_times(contradiction: Contradiction, points: Points, setting: Setting) -> Finding:
    """Return the finding that tells of statements about times that cannot all hold."""
    statements = sorted(contradiction.statements, key=lambda row: row.key)
    said = [row for row in statements if row.assertions]
    sides = list(_sides(said, setting))
    about = next((row for row in said if row.kind == "relative"), said[0])
    rule, property_ = rule_of(statements), setting.corpus.properties[about.property]
    held, changing = _holding_together(statements, setting)
    clash = _clash(statements, [rows for _, rows in sides], held)
    changed = changing if changing and clash.verdict is Verdict.CHANGE else property_
    rules = [row.key for row in statements if row.kind == "rule"]
    values = [" ".join(key) for key in (*rules, *(row.key for row in said))]
    fingerprint = comparison_fingerprint(rule, about.subject, about.property, values)
    claims = sorted({row.claim.id for one in said for row in one.assertions})
    doubles = any(row.kind == "maybe" for row in statements)
    stanza = "" if clash.verdict.explained else stanza_of(about.subject, about.property, claims, fingerprint)
    return Finding(
        rule=rule,
        message=_message(sides, clash, setting),
        position=_position(said),
        fingerprint=fingerprint,
        claims=tuple(claims),
        sources=tuple(sorted(_sources(statements))),
        verdict=clash.verdict,
        help=_advice(clash.verdict),
        comparison=Comparison(
            subject=about.subject,
            property=about.property,
            sides=tuple(_told_side(statement, rows, setting) for statement, rows in sides),
            why=reason_for(clash, Group(about.subject, changed), setting, "", maybe=doubles),
            chain=chain_of(statements, points, setting.corpus.entities),
            blame=_blame(contradiction),
            stanza=stanza,
        ),
    )


def _sides(said: Sequence[Statement], setting: Setting) -> Iterator[_Side]:
    """Yield one side for each thing said; what the same claims say is one side."""
    seen: set[frozenset[str]] = set()
    for statement in said:
        claims = frozenset(row.claim.id for row in statement.assertions)
        if claims not in seen:
            seen.add(claims)
            property_ = setting.corpus.properties[statement.property]
            yield statement, tuple(held_in_doubt(row, property_, setting) for row in statement.assertions)


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


def _holding_together(statements: Sequence[Statement], setting: Setting) -> tuple[Meeting, Property | None]:
    """Tell whether what is said of one property that may change holds at one time, and of which it holds least so."""
    alike: dict[tuple[str, str], list[Statement]] = {}
    for row in statements:
        if row.assertions and not setting.corpus.properties[row.property].never_changes:
            alike.setdefault((row.subject, row.property), []).append(row)
    found, least = Meeting.CERTAINLY, None
    for rows in alike.values():
        property_ = setting.corpus.properties[rows[0].property]
        for one, other in combinations(rows, 2):
            pairs = (
                meeting(setting.held(row, property_).when, setting.held(another, property_).when, property_.steady)
                for row in one.assertions
                for another in other.assertions
            )
            together = max(pairs)
            if together < found:
                found, least = together, property_
    return found, least


def _told_side(statement: Statement, rows: tuple[Held, ...], setting: Setting) -> Side:
    return Side(
        says=_says(statement, setting),
        claims=tuple(sorted({row.assertion.claim.id for row in rows})),
        origins=setting.origins(rows),
    )


def _says(statement: Statement, setting: Setting) -> str:
    entity = setting.corpus.entities.get(statement.subject)
    about = f"{entity.name if entity else statement.subject}, {statement.property}"
    return f"{about}: {statement.words(setting.corpus.entities)}"


def _message(sides: Sequence[_Side], clash: Clash, setting: Setting) -> str:
    told = [f"{_says(statement, setting)} ({_by(rows)})" for statement, rows in sides]
    if len(told) > _TOLD:
        told = [*told[:_TOLD], f"{len(told) - _TOLD} more"]
    if len(told) == 1:
        return f"{told[0]} cannot be so"
    return f"{'; '.join(told[:-1])}; and {told[-1]} {outcome_of(clash)}"


def _by(rows: tuple[Held, ...]) -> str:
    sources = list(dict.fromkeys(row.assertion.source.id for row in rows))
    more = f" and {len(sources) - _TOLD} more" if len(sources) > _TOLD else ""
    return ", ".join(sources[:_TOLD]) + more


def _sources(statements: Sequence[Statement]) -> set[str]:
    published = {row.source for row in statements if row.source}
    return published | {one.source.id for row in statements for one in row.assertions}


def _blame(contradiction: Contradiction) -> tuple[str, ...]:
    """Return the claims of which each one, taken away alone, mends it."""
    behind = [{row.claim.id for row in statement.assertions} for statement in contradiction.blame]
    return tuple(sorted({claim for claims in behind if len(claims) == 1 for claim in claims}))


def _position(said: Sequence[Statement]) -> Position:
    claim = min((row.claim for one in said for row in one.assertions), key=lambda row: row.id)
    return claim.marks.at("relative" if claim.relative else "value")


def _advice(verdict: Verdict) -> str:
    if verdict.explained:
        return ""
    return "Correct what is wrong, withdraw a claim, or accept the disagreement under `disputes`."
