"""Differences between sayings, and the findings that tell of them."""

from collections.abc import Iterable
from dataclasses import dataclass

from onrecord.agreement.clash import Clash
from onrecord.agreement.clash_times import clash_time
from onrecord.agreement.held import Held
from onrecord.agreement.reasons import outcome_of, reason_for
from onrecord.agreement.sayings import Group, Saying
from onrecord.agreement.setting import Setting
from onrecord.agreement.stanzas import stanza_of
from onrecord.model.findings import Comparison, Finding, Side
from onrecord.model.fingerprints import comparison_fingerprint
from onrecord.model.positions import Position
from onrecord.model.times import Time
from onrecord.model.verdicts import Verdict

__all__ = ["Difference", "finding_of"]

_TOLD = 5


@dataclass(frozen=True, slots=True, eq=False)
class Difference:
    """Two or more sayings that differ, and what comes of it.

    Args:
        rule: the code of the rule.
        group: what they are about.
        sayings: what is said, one for each side of the clash.
        clash: which assertions clash, and to what verdict.
        maybe: they exclude each other only if an entity is not another that it may be.
        declared: id of the declared rule that they break; empty for none.
        told: it gets a finding; else it is only counted.
        telling: for a change, ids of the claims that tell of it.
    """

    rule: str
    group: Group
    sayings: tuple[Saying, ...]
    clash: Clash
    maybe: bool = False
    declared: str = ""
    told: bool = True
    telling: tuple[str, ...] = ()


def finding_of(difference: Difference, setting: Setting) -> Finding:
    """Return the finding that tells of a difference, its sides in the order of what they say."""
    group, clash = difference.group, difference.clash
    sides = sorted(zip(difference.sayings, clash.sides, strict=True), key=lambda side: side[0].key)
    values = [saying.key for saying, _ in sides] + ([f"rule {difference.declared}"] if difference.declared else [])
    fingerprint = comparison_fingerprint(difference.rule, group.subject, group.property.id, values)
    claims = sorted({row.assertion.claim.id for _, rows in sides for row in rows})
    return Finding(
        rule=difference.rule,
        message=_message(sides, difference, setting),
        position=_position(sides),
        fingerprint=fingerprint,
        claims=tuple(claims),
        sources=tuple(sorted({row.assertion.source.id for _, rows in sides for row in rows})),
        verdict=clash.verdict,
        help=_advice(clash.verdict),
        comparison=_comparison(sides, difference, setting, claims, fingerprint),
    )


_Sides = list[tuple[Saying, tuple[Held, ...]]]


def _comparison(
    sides: _Sides, difference: Difference, setting: Setting, claims: list[str], fingerprint: str
) -> Comparison:
    group, clash = difference.group, difference.clash
    when = clash_time(sides[0][1], sides[-1][1], group.property.steady)
    stanza = "" if clash.verdict.explained else stanza_of(group.subject, group.property.id, claims, fingerprint)
    return Comparison(
        subject=group.subject,
        property=group.property.id,
        sides=tuple(
            Side(
                says=saying.words,
                claims=tuple(sorted({row.assertion.claim.id for row in rows})),
                origins=setting.origins(rows),
            )
            for saying, rows in sides
        ),
        clash=when,
        why=reason_for(clash, group, setting, when, maybe=difference.maybe),
        chain=tuple(_steps(sides, setting)),
        stanza=stanza,
    )


def _message(sides: _Sides, difference: Difference, setting: Setting) -> str:
    group = difference.group
    entity = setting.corpus.entities.get(group.subject)
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


def _steps(sides: _Sides, setting: Setting) -> Iterable[str]:
    """Yield a sentence for each assertion: who says what, and for when."""
    for saying, rows in sides:
        for row in rows[:_TOLD]:
            yield f"{_who(row, setting)} ({row.assertion.claim.id}): {saying.words}{_when(row)}."
        if len(rows) > _TOLD:
            yield f"{len(rows) - _TOLD} more say so: {saying.words}."


def _who(row: Held, setting: Setting) -> str:
    claim = row.assertion.claim
    speaker = setting.corpus.entities.get(claim.said_by)
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


def _advice(verdict: Verdict) -> str:
    if verdict.explained:
        return ""
    return "Correct what is wrong, withdraw a claim, or accept the disagreement under `disputes`."
