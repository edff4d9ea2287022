"""Why a difference has the verdict that it has, what can be done about it, and a dispute ready to paste."""

from collections.abc import Iterable, Sequence
from datetime import date

from onrecord.agreement.clashes.assertions import Background, Group, Held
from onrecord.agreement.clashes.clash import Clash
from onrecord.model.corpus import REASON_TO_GIVE
from onrecord.model.verdicts import Verdict

__all__ = ["advice_on", "joined_stanzas", "outcome_of", "reason_for", "stanza_of", "with_review"]

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
