"""G314: do the words tell as certain what the claim tells as certain?"""

from collections.abc import Iterator
from contextlib import suppress

from onrecord.model.claims import Claim, ClaimStatus, Doubt
from onrecord.model.corpus import Corpus
from onrecord.model.times import Time
from onrecord.model.verdicts import Severity
from onrecord.reading.standing.stances import Standing
from onrecord.rules.carrying import Carrier, standing_of
from onrecord.rules.case import Case
from onrecord.rules.rule import Answered, ClaimRule, Found, NotAsked, Place, Raised, Unread
from onrecord.rules.running import RuleBrokeError, claim_rules

__all__ = ["RULE"]

_STILL_TO_COME = frozenset({ClaimStatus.PLANNED, ClaimStatus.CANCELLED})
"""What was planned may have been wished for, possible or bound to a condition."""

_WAYS_OUT = {
    Doubt.ALLEGED: "name who says it as `said_by`, or give the claim `doubt: alleged`",
    Doubt.POSSIBLE: "give the claim `doubt: possible`, or `status: planned` for what is still to come",
    Doubt.CONDITIONAL: "give the claim `doubt: conditional`, or `status: planned` for what is still to come",
}


def _asks(claim: Claim, corpus: Corpus) -> Iterator[Place]:
    """Yield the values that the rules know the words of, where the claim does not say itself that it is in doubt."""
    if claim.doubt is None:
        yield from dict.fromkeys(place for _, place in _carried(claim, corpus))


def _carried(claim: Claim, corpus: Corpus) -> Iterator[tuple[ClaimRule, Place]]:
    """Yield the places of values with the rules that know their words; a rule that breaks tells so itself."""
    for rule in claim_rules():
        if rule.carriers is not None:
            with suppress(RuleBrokeError):
                yield from [(rule, place) for place in rule.asks(claim, corpus)]


def _carriers(case: Case, place: Place) -> Iterator[Carrier]:
    for rule, asked in _carried(case.claim, case.corpus):
        if asked == place and rule.carriers is not None:
            with suppress(RuleBrokeError):
                yield from list(rule.carriers(case, place))


def _check(case: Case, place: Place) -> Iterator[Answered]:
    best = standing_of(case, _carriers(case, place))
    if best is None:
        yield NotAsked()
        return
    language = case.reader.readings.of(case.source).language
    if language is None or language.standing is None:
        yield Unread(case.wording.unread("words of doubt"))
        return
    carrier, standing = best
    doubts = [Doubt(doubt) for doubt in standing.doubts]
    if not doubts or _is_said(case.claim, standing):
        return
    words = " ".join(case.wording.document.text[carrier.place.start : carrier.place.end].split())
    only = f"only {standing.stance.value} (“{standing.words}”)"
    message = f"{case.wording.does('has', 'have')} “{words}” {only}, but the claim tells it as certain"
    mend = f"{_WAYS_OUT[doubts[0]]}; quote words that tell it plainly; or say under `inferred` how a reader knows"
    yield Found(message=message, value=words, mend=mend)


def _is_said(claim: Claim, standing: Standing) -> bool:
    """Tell whether a claim says in another way what its words leave open.

    It names who says it; it is told as a plan, or by its speaker as what would be; its date is written with `?`.
    """
    told = bool(claim.said_by or claim.via)
    alleged = Doubt.ALLEGED in standing.doubts and (told or claim.is_inferred("said_by"))
    planned = standing.doubts != (Doubt.ALLEGED,) and claim.status in _STILL_TO_COME
    dated = isinstance(claim.value, Time) and (claim.value.start.uncertain or claim.value.end.uncertain)
    return alleged or planned or dated or (told and standing.is_prospect)


RULE = ClaimRule(
    code="G314",
    name="value-in-doubt",
    summary="The words leave open whether it is so, but the claim tells it as certain.",
    explanation="""\
Words can carry a value and not say that it is so: *may have begun on 3 May*, *was allegedly held in Norrland*, *tried
to hire 300 people*, *rumours that Toll resigned*, *if Norrland agreed*, *is Norrland leaving?* For a value of any type,
the words that carry it are looked up wherever they stand in the quotations, and how they stand in their sentence is
read from what is quoted.

| the words | such as | the doubt |
|---|---|---|
| rumours, unnamed voices, claims | *allegedly*, *it is rumoured that*, *critics claim that* | `alleged` |
| what may be, is tried, wished or expected | *may*, *seems to*, *tried to*, *hoped to* | `possible` |
| conditions and questions | *if*, *unless*, *?* | `conditional` |

Where the value stands plainly anywhere in the quotations that a claim takes from a source, it is carried. Words that
say that it is not so (*did not*, *denied that*, *it is a myth that*) are no doubt: there the rule of the value itself
fails. Yes and no are held more strictly: under a condition, or in a question, no answer is given (G307).

**To mend it:** say in the claim what the words say: `said_by` for what somebody claims, `status: planned` for what is
still to come, a date with `?`, or `doubt: alleged`, `possible` or `conditional`, with which a claim comes to a possible
contradiction at most. Or quote words that tell it plainly, or say under `inferred` how a reader knows. A claim with
`doubt` whose words are plain says less than they do, which is no mistake.""",
    example="""\
claims:
  - id: drill-place
    says: The drill was held in Norrland.
    subject: drill-2024
    property: place
    value: norrland          # G314: “allegedly”: name who says it, or add doubt: alleged
    evidence:
      - {source: gazette, quote: The drill was allegedly held in Norrland}""",
    severity=Severity.WARNING,
    asks=_asks,
    check=_check,
    raised=Raised.BY_THE_CLAIM,
    yields_to=("G307", "G311", "T404"),
)
