"""One small honest mistake in one claim, or one edit of one source."""

from dataclasses import dataclass

from onrecord.model.claims import Claim

__all__ = ["Mutant"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mutant:
    """A claim with one mistake in it.

    Args:
        kind: what sort of mistake: a name of the table of kinds (`date-by-a-year`, `member-dropped`, …).
        change: the mistake in a curator's words.
        claim: the claim with the mistake.
        field: the field of the claim that it changes; empty for its quotations.
        partner: another claim that the mistake changes as well; None for most.
    """

    kind: str
    change: str
    claim: Claim
    field: str = ""
    partner: Claim | None = None
