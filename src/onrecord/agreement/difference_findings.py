"""What is told of differences between sayings: their findings, and how many were not compared."""

from collections.abc import Iterable

from onrecord.agreement.clashes.assertions import Background, Held, Saying
from onrecord.agreement.clashes.differing_sayings import Difference
from onrecord.agreement.clashes.holdings import FAR, Holding, Meeting, meeting
from onrecord.agreement.reasons_and_disputes import advice_on, outcome_of, reason_for, stanza_of
from onrecord.agreement.values.declared_rules import Missing
from onrecord.model.findings import Comparison, Finding, NotCompared, Side, comparison_fingerprint
from onrecord.model.positions import Position
from onrecord.model.times import Time
from onrecord.model.times.calendar import iso_day
from onrecord.model.times.durations import Duration
from onrecord.model.verdicts import Verdict

__all__ = ["Uncompared", "finding_of", "missing_claim"]

_TOLD = 5
_Sides = list[tuple[Saying, tuple[Held, ...]]]

_LOOK_AT = 50

_REASON = "they hold at different times, and no claim tells of a change between them"


def finding_of(difference: Difference, background: Background) -> Finding:
    """Return the finding that tells of a difference, its sides in the order of what they say."""
    group, clash = difference.group, difference.clash
    sides = sorted(zip(difference.sayings, clash.sides, strict=True), key=lambda side: side[0].key)
    values = [saying.key for saying, _ in sides] + ([f"rule {difference.declared}"] if difference.declared else [])
    fingerprint = comparison_fingerprint(difference.rule, group.subject, group.property.id, values)
    claims = sorted({row.assertion.claim.id for _, rows in sides for row in rows})
    return Finding(
        rule=difference.rule,
        message=_message(sides, difference, background),
        position=_position(sides),
        fingerprint=fingerprint,
        claims=tuple(claims),
        sources=tuple(sorted({row.assertion.source.id for _, rows in sides for row in rows})),
        verdict=clash.verdict,
        help=advice_on(clash.verdict),
        comparison=_comparison(sides, difference, background, claims, fingerprint),
    )


def _comparison(
    sides: _Sides, difference: Difference, background: Background, claims: list[str], fingerprint: str
) -> Comparison:
    group, clash = difference.group, difference.clash
    when = _clash_time(sides[0][1], sides[-1][1], group.property.steady)
    stanza = "" if clash.verdict.explained else stanza_of(group.subject, group.property.id, claims, fingerprint)
    return Comparison(
        subject=group.subject,
        property=group.property.id,
        sides=tuple(
            Side(
                says=saying.words,
                claims=tuple(sorted({row.assertion.claim.id for row in rows})),
                origins=background.origins(rows),
            )
            for saying, rows in sides
        ),
        clash=when,
        why=reason_for(clash, group, background, when, maybe=difference.maybe),
        chain=tuple(_steps(sides, background)),
        stanza=stanza,
    )


def _message(sides: _Sides, difference: Difference, background: Background) -> str:
    group = difference.group
    entity = background.corpus.entities.get(group.subject)
    about = f"{entity.name if entity else group.subject}, {group.property.id}"
    told = [f"{saying.words} ({_listed(row.assertion.source.id for row in rows)})" for saying, rows in sides]
    return f"{about}: {_joined(told)} {outcome_of(difference.clash, difference.declared, difference.telling)}"


def _joined(told: list[str]) -> str:
    if len(told) > _TOLD:
        told = [*told[:_TOLD], f"{len(told) - _TOLD} more"]
    return told[0] if len(told) == 1 else f"{', '.join(told[:-1])} and {told[-1]}"


def _listed(sources: Iterable[str]) -> str:
    distinct = list(dict.fromkeys(sources))
    more = f" and {len(distinct) - _TOLD} more" if len(distinct) > _TOLD else ""
    return ", ".join(distinct[:_TOLD]) + more


def _steps(sides: _Sides, background: Background) -> Iterable[str]:
    """Yield a sentence for each assertion: who says what, and for when."""
    for saying, rows in sides:
        for row in rows[:_TOLD]:
            yield f"{_who(row, background)} ({row.assertion.claim.id}): {saying.words}{_when(row)}."
        if len(rows) > _TOLD:
            yield f"{len(rows) - _TOLD} more say so: {saying.words}."


def _who(row: Held, background: Background) -> str:
    claim = row.assertion.claim
    speaker = background.corpus.entities.get(claim.said_by)
    source = row.assertion.source.publisher or row.assertion.source.id
    told = f"{source}, as said by {speaker.name if speaker else claim.said_by}" if claim.said_by else source
    return f"{told} (planned)" if row.assertion.planned else told


def _when(row: Held) -> str:
    claim, published = row.assertion.claim, row.assertion.source.published
    for time, words in ((claim.during, "during"), (claim.as_of, "as of"), (claim.said_on, "said on")):
        if isinstance(time, Time):
            return f", {words} {time.text}"
    return f", published {published.text}" if published else ", at a time that nothing tells"


def _position(sides: _Sides) -> Position:
    """Return where the first claim, by id, says it."""
    claim, field = min(
        ((row.assertion.claim, saying.field) for saying, rows in sides for row in rows),
        key=lambda pair: (pair[0].id, pair[1]),
    )
    return claim.marks.at(field)


def _clash_time(first: tuple[Held, ...], second: tuple[Held, ...], steady: Duration | None) -> str:
    """Return the time at which two sides clash, as words with EDTF; empty when they clash whatever the time.

    Args:
        first: the assertions of one side, of which the first that meets one of the other side is told of.
        second: those of the other.
        steady: observations closer than this are taken as meeting.
    """
    for one in first[:_LOOK_AT]:
        for other in second[:_LOOK_AT]:
            if meeting(one.when, other.when, steady) is not Meeting.NEVER:
                return _time_told(one.when, other.when, steady)
    return ""


def _time_told(one: Holding, other: Holding, steady: Duration | None) -> str:
    start, end = max(one.start[0], other.start[0]), min(one.end[1], other.end[1])
    if start > end:
        return f"from {iso_day(end)} to {iso_day(start)}, closer than {steady.words}" if steady else ""
    if start <= -FAR and end >= FAR:
        return ""
    if start == end:
        return f"on {iso_day(start)}"
    if start <= -FAR:
        return f"until {iso_day(end)} (../{iso_day(end)})"
    if end >= FAR:
        return f"from {iso_day(start)} on ({iso_day(start)}/..)"
    return f"between {iso_day(start)} and {iso_day(end)} ({iso_day(start)}/{iso_day(end)})"


class Uncompared:
    """Counts the pairs of assertions that differ without a common time, for each property of each subject."""

    def __init__(self) -> None:
        self._pairs: dict[tuple[str, str], int] = {}
        self._claims: dict[tuple[str, str], set[str]] = {}

    def add(self, difference: Difference) -> None:
        """Count a difference, if it is a change that no claim tells of."""
        if not _is_untold(difference):
            return
        group = difference.group.subject, difference.group.property.id
        self._pairs[group] = self._pairs.get(group, 0) + _pairs_apart(difference.clash.sides)
        claims = self._claims.setdefault(group, set())
        for side in difference.clash.sides:
            claims.update(row.assertion.claim.id for row in side)

    def rows(self) -> tuple[NotCompared, ...]:
        """Return what was counted, sorted."""
        return tuple(
            NotCompared(
                subject=subject,
                property=property_,
                claims=tuple(sorted(self._claims[subject, property_])),
                pairs=count,
                reason=_REASON,
            )
            for (subject, property_), count in sorted(self._pairs.items())
        )


def _is_untold(difference: Difference) -> bool:
    return difference.clash.verdict is Verdict.CHANGE and not difference.clash.speaker and not difference.telling


def _pairs_apart(sides: tuple[tuple[Held, ...], ...]) -> int:
    """Return how many pairs of assertions stand on two different sides."""
    total = sum(map(len, sides))
    return (total * total - sum(len(side) ** 2 for side in sides)) // 2


def missing_claim(missing: Missing, background: Background) -> Finding:
    """Return the finding that no claim tells what a declared rule asks for."""
    rule, subject, property_ = missing
    entity = background.corpus.entities.get(subject)
    name = entity.name if entity else subject
    position = entity.marks.at("id") if entity else rule.marks.at("requires")
    return Finding(
        rule="V606",
        message=f"{name} has no claim about `{property_}`, which the rule {rule.id} asks for",
        position=position,
        fingerprint=comparison_fingerprint("V606", subject, property_, (rule.id,)),
        help="Add the claim with its quotation; where no source tells, take the property from the rule.",
    )
