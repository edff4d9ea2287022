"""T404: a source cannot tell as past what happened after it was published."""

from collections.abc import Iterator

from onrecord.model.claims import Claim, ClaimStatus
from onrecord.model.findings import Finding, grounding_fingerprint
from onrecord.model.settings import Tolerance
from onrecord.model.times import Time
from onrecord.model.times.calendar import widened
from onrecord.rules.gathered import Gathered
from onrecord.rules.telling import tell_days, tell_value

__all__ = ["check_order_of_report"]

_TIME_ZONES = 1


def check_order_of_report(
    claim: Claim, source: str, published: Time | None, tolerance: Tolerance, gathered: Gathered
) -> None:
    """Check that what a source tells as past does not certainly lie after its publication.

    Args:
        claim: what it tells. A value, `as_of` and `during` count where the source tells in its own voice that it
            happened; `said_on` counts in any voice.
        source: the source's id.
        published: when it was published, `~` widened; a day's difference is left to time zones.
        tolerance: how far `~` widens.
        gathered: takes what is found.
    """
    told = list(_told_as_past(claim))
    if not told:
        return
    if published is None or published.end.latest is None:
        gathered.skipped("T404", claim.id, f"nothing tells when {source} was published")
        return
    for name, time in told:
        earliest = widened(time.start, tolerance).earliest
        if earliest is None or earliest <= published.end.latest + _TIME_ZONES:
            gathered.passed("T404")
            continue
        if time.start.uncertain:
            gathered.skipped("T404", claim.id, f"`{time.text}` is doubtful, so that it may lie before {source}")
            continue
        on = tell_days(published.start.earliest, published.end.latest)
        gathered.findings.append(
            Finding(
                rule="T404",
                message=f"{source} was published {on}, yet the claim has it tell as past what happened "
                f"{tell_value(time, tolerance)}",
                position=claim.marks.at(name),
                claims=(claim.id,),
                sources=(source,),
                fingerprint=grounding_fingerprint("T404", claim.id, source, name, time.text),
                help="correct the time or the source's `published`; what is still to come has `status: planned`",
            )
        )


def _told_as_past(claim: Claim) -> Iterator[tuple[str, Time]]:
    if not claim.said_by and claim.status is ClaimStatus.HAPPENED:
        if isinstance(claim.value, Time):
            yield "value", claim.value
        if claim.as_of is not None:
            yield "as_of", claim.as_of
        if claim.during is not None:
            yield "during", claim.during
    if claim.said_on is not None:
        yield "said_on", claim.said_on
