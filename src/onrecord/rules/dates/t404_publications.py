"""T404: can a source tell as past what a claim has it tell, going by when it was published?"""

from collections.abc import Iterator

from onrecord.model.claims import Claim, ClaimStatus
from onrecord.model.corpus import Corpus
from onrecord.model.times import Time
from onrecord.model.times.calendar import widened
from onrecord.rules.case import Case
from onrecord.rules.dates.moments import tell_days, tell_value
from onrecord.rules.rule import Answered, ClaimRule, Found, Place, Raised, Unread

__all__ = ["RULE"]

_TIME_ZONES = 1
"""Days that a time may lie after the publication: elsewhere it may be tomorrow already."""

_MEND = "correct the time or the source's `published`; what is still to come has `status: planned`"


def _asks(claim: Claim, _corpus: Corpus) -> Iterator[Place]:
    """Yield the times that the source tells as past.

    A value, `as_of` and `during` count where it tells in its own voice that it happened; `said_on` counts in any voice.
    """
    yield from ((name,) for name in _told_as_past(claim))


def _check(case: Case, place: Place) -> Iterator[Answered]:
    """Check that a time does not certainly lie after the publication; a day's difference is left to time zones."""
    name, source, published = str(place[0]), case.source, case.published
    time = _told_as_past(case.claim)[name]
    if published is None or published.end.latest is None:
        yield Unread(f"nothing tells when {source} was published")
        return
    earliest = widened(time.start, case.settings.tolerance).earliest
    if earliest is None or earliest <= published.end.latest + _TIME_ZONES:
        return
    if time.start.uncertain:
        yield Unread(f"`{time.text}` is doubtful, so that it may lie before {source}")
        return
    on = tell_days(published.start.earliest, published.end.latest)
    message = (
        f"{source} was published {on}, yet the claim has it tell as past what happened "
        f"{tell_value(time, case.settings.tolerance)}"
    )
    yield Found(message=message, value=time.text, mend=_MEND)


def _told_as_past(claim: Claim) -> dict[str, Time]:
    told: dict[str, Time] = {}
    if not claim.said_by and claim.status is ClaimStatus.HAPPENED:
        if isinstance(claim.value, Time):
            told["value"] = claim.value
        if claim.as_of is not None:
            told["as_of"] = claim.as_of
        if claim.during is not None:
            told["during"] = claim.during
    if claim.said_on is not None:
        told["said_on"] = claim.said_on
    return told


RULE = ClaimRule(
    code="T404",
    name="reported-before-it-happened",
    summary="The source was published before the event that the claim has it tell as past.",
    explanation="""\
A source cannot tell in its own voice that something happened which certainly lies after its publication. Either
the date is wrong, or the source's `published` is, or the source announces what is still to come. `said_on` may
not lie after the publication either. A day's difference is left to time zones, and a date that may lie before
the publication under some reading is not reported.

**To mend it:** correct the date or `published`; give what is still to come `status: planned`; give what a person
announces `said_by`.""",
    example="""\
sources:
  - {id: gazette, path: gazette.txt, sha256: …, published: 2024-05-02}
claims:
  - id: vote-held
    says: The vote took place.
    subject: vote
    property: occurs
    value: 2024-06-16        # T404: gazette was published 2024-05-02
    evidence:
      - {source: gazette, quote: the vote on 16 June}""",
    asks=_asks,
    check=_check,
    raised=Raised.WITHOUT_WORDS,
)
