"""What is told of differences between sayings: their findings, and how many were not compared.

For all findings of the room: why a verdict is what it is, what can be done about it, and a dispute ready to paste.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from onrecord.agreement.clashes.assertions import Background, Group, Held, Saying
from onrecord.agreement.clashes.clash import Clash
from onrecord.agreement.clashes.differing_sayings import Difference
from onrecord.agreement.clashes.holdings import FAR, Holding, Meeting, meeting
from onrecord.agreement.declared_rules import Missing
from onrecord.model.corpus import REASON_TO_GIVE
from onrecord.model.findings import Comparison, Finding, NotCompared, Side, comparison_fingerprint
from onrecord.model.positions import Position
from onrecord.model.times import Time
from onrecord.model.times.calendar import iso_day
from onrecord.model.times.durations import Duration
from onrecord.model.verdicts import Verdict

__all__ = [
    "Uncompared",
    "advice_on",
    "finding_of",
    "joined_stanzas",
    "missing_claim",
    "outcome_of",
    "reason_for",
    "sources_told",
    "stanza_of",
    "with_review",
]

_PAIR = 2
_OUTCOMES = {
    Verdict.CONTRADICTION: "cannot both be so",
    Verdict.POSSIBLE: "cannot both be so under some readings",
    Verdict.ATTRIBUTED: "cannot both be so, and not every side is said in a source's own voice",
    Verdict.DETAIL: "fit: one refines the other",
    Verdict.CHANGE: "differ at different times",
    Verdict.PLAN: "differ: one was planned, the other is what came of it",
}
_HEAD = "disputes:\n"
_LONGEST_NAME = 180
_TOLD = 5
_Sides = list[tuple[Saying, tuple[Held, ...]]]
_LOOK_AT = 50
_REASON = "they hold at different times, and no claim tells of a change between them"


def outcome_of(clash: Clash, rule: str = "", telling: Sequence[str] = ()) -> str:
    """Return what a verdict says of the sides, as the end of a sentence.

    Args:
        clash: the clash.
        rule: id of the declared rule that they break; empty for none.
        telling: for a change, ids of the claims that tell of it.
    """
    how_many = {1: "cannot be", 2: "cannot both be"}.get(len(clash.sides), "cannot all be")
    outcome = _OUTCOMES[clash.verdict].replace("cannot both be", how_many)
    outcome += f" by the rule {rule}" if rule else ""
    return f"{outcome}; {_telling(telling)}" if clash.verdict is Verdict.CHANGE else outcome


def advice_on(verdict: Verdict) -> str:
    """Return what a curator can do about a difference; empty for what is explained."""
    if verdict.explained:
        return ""
    return "Correct what is wrong, withdraw a claim, or accept the disagreement under `disputes`."


def reason_for(clash: Clash, group: Group, background: Background, when: str, *, maybe: bool) -> str:
    """Return why a clash has its verdict and not one of the explained ones.

    Args:
        clash: the clash.
        group: what it is about.
        background: the corpus, for names.
        when: the time at which the sides meet, as told to the reader; empty when they meet whatever the time.
        maybe: the sides exclude each other only if an entity is not another that it may be.
    """
    reasons = {
        Verdict.PLAN: _plan,
        Verdict.CHANGE: _change,
        Verdict.DETAIL: _detail,
        Verdict.ATTRIBUTED: _attributed,
        Verdict.POSSIBLE: _possible,
        Verdict.CONTRADICTION: _contradiction,
    }
    return reasons[clash.verdict](clash, group, background, when, maybe)


def _plan(clash: Clash, group: Group, background: Background, when: str, maybe: bool) -> str:
    del group, background, when, maybe
    planned = next(side for side in clash.sides if side[0].assertion.planned)
    return f"{_claims(planned)} was planned; what came of it may differ."


def _change(clash: Clash, group: Group, background: Background, when: str, maybe: bool) -> str:
    del maybe
    if clash.speaker:
        return f"{_name(clash.speaker, background)} said them at different times: a changed mind."
    if _are_plans(clash) and (group.property.never_changes or when):
        return "All are plans, told at different times, and what is planned may change."
    return f"They hold at different times, and {group.property.id} may change over time."


def _telling(claims: Sequence[str]) -> str:
    """Return which claims tell of a change."""
    if not claims:
        return "no claim tells of the change"
    return f"claim {claims[0]} tells of it" if len(claims) == 1 else f"the claims {_listed(claims)} tell of it"


def _detail(clash: Clash, group: Group, background: Background, when: str, maybe: bool) -> str:
    del clash, group, background, when, maybe
    return "What the one says lies within what the other says."


def _attributed(clash: Clash, group: Group, background: Background, when: str, maybe: bool) -> str:
    del group, when, maybe
    speakers = sorted({row.assertion.claim.said_by for side in clash.sides for row in side} - {""})
    *most, last = [_name(speaker, background) for speaker in speakers]
    names = f"{', '.join(most)} and {last}" if most else last
    return f"At least one side is only what is reported as said by {names}."


def _possible(clash: Clash, group: Group, background: Background, when: str, maybe: bool) -> str:
    del background
    if maybe:
        return "They exclude each other unless what they name, or are about, is one and the same: it is `maybe`."
    rows = [row for side in clash.sides for row in side]
    doubted = [row for row in rows if row.assertion.claim.doubt is not None]
    if doubted:
        return f"{_claims(doubted)} has `doubt`: its words leave open whether it is so."
    if any(row.when.doubtful for row in rows):
        return "A date among them is written with `?`, so that they need not hold at a common time."
    if group.property.never_changes and (_are_plans(clash) or clash.speaker):
        return "When they were said is known only roughly; under some readings they were said at one time."
    at = f": {when}" if when else ""
    return f"Their times are known only roughly; under some readings they hold at a common time{at}."


def _contradiction(clash: Clash, group: Group, background: Background, when: str, maybe: bool) -> str:
    del maybe
    voice = "All are said in the sources' own voice"
    if clash.speaker:
        both = "Both are" if len(clash.sides) == _PAIR else "All are"
        voice = f"{both} reported as said by {_name(clash.speaker, background)} at one time"
    at = f", {when}" if when else ""
    if _are_plans(clash):
        held = "" if group.property.never_changes else f", for a time at which they certainly hold{at}"
        return f"{voice}, and all are plans told at one time{held}: no change of plan explains it."
    if all(row.when.always for side in clash.sides for row in side):
        since = "does not change" if group.property.never_changes else "is told of an event that is over"
        return f"{voice}, none is a plan against a deed, and {group.property.id} {since}: no time explains it."
    return f"{voice}, none is a plan against a deed, and they certainly hold at a common time{at}."


def _are_plans(clash: Clash) -> bool:
    return all(row.assertion.planned for side in clash.sides for row in side)


def _claims(rows: Sequence[Held]) -> str:
    return _listed(sorted({row.assertion.claim.id for row in rows}))


def _listed(ids: Sequence[str]) -> str:
    if len(ids) <= _PAIR:
        return " and ".join(ids)
    return f"{ids[0]} and {len(ids) - 1} more"


def _name(entity: str, background: Background) -> str:
    known = background.corpus.entities.get(entity)
    return known.name if known else entity


def stanza_of(subject: str, property_: str, claims: Iterable[str], fingerprint: str) -> str:
    """Return a dispute that is a whole fact file as it stands; one that has `disputes:` already takes its items.

    A claim that is alone in what it says has no side to disagree with, and gets no dispute.

    Args:
        subject: id of the subject, with the property a part of the dispute's id.
        property_: id of the property.
        claims: ids of the claims that disagree.
        fingerprint: the finding's; its beginning tells one dispute about the property from another.
    """
    between = sorted(set(claims))
    if len(between) < _PAIR:
        return ""
    name = f"{subject}-{property_}"[:_LONGEST_NAME].rstrip("-_")
    lines = (
        f"  - id: {name}-{fingerprint[:6]}",
        f"    between: [{', '.join(between)}]",
        f"    reason: {REASON_TO_GIVE}",
    )
    return _HEAD + "\n".join(lines) + "\n"


def joined_stanzas(stanzas: Iterable[str]) -> str:
    """Return several stanzas as one; empty ones count for nothing."""
    items = "".join(stanza.removeprefix(_HEAD) for stanza in stanzas)
    return items and _HEAD + items


def with_review(stanza: str, today: date) -> str:
    """Return a stanza with a day of review one year from today; an empty one as it is."""
    if not stanza:
        return stanza
    last_day_of_february = (today.month, today.day) == (2, 29)
    review = today.replace(year=today.year + 1, day=28 if last_day_of_february else today.day)
    return f"{stanza}    review_by: {review.isoformat()}\n"


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
    told = [f"{saying.words} ({sources_told(rows)})" for saying, rows in sides]
    return f"{about}: {_joined(told)} {outcome_of(difference.clash, difference.declared, difference.telling)}"


def _joined(told: list[str]) -> str:
    if len(told) > _TOLD:
        told = [*told[:_TOLD], f"{len(told) - _TOLD} more"]
    return told[0] if len(told) == 1 else f"{', '.join(told[:-1])} and {told[-1]}"


def sources_told(rows: Iterable[Held]) -> str:
    """Return the ids of the sources of assertions, the first five by name."""
    distinct = list(dict.fromkeys(row.assertion.source.id for row in rows))
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
