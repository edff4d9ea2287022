"""A mistake that the gate let through: why it got through, and what would have caught it."""

from dataclasses import dataclass

from onrecord.model.claims import Claim
from onrecord.mutation.bench import Judgement
from onrecord.mutation.kinds import kind_of
from onrecord.mutation.mutant import Mutant

__all__ = ["Survivor", "survivor"]


@dataclass(frozen=True, slots=True, order=True)
class Survivor:
    """A mistake that the gate let through, or a harmless edit that it caught.

    Args:
        claim: id of the claim.
        kind: the sort of mistake.
        change: the mistake in words.
        advice: what would have caught it.
        why: why it got through; empty for edits of sources.
    """

    claim: str
    kind: str
    change: str
    advice: str
    why: str = ""


def survivor(claim: Claim, mutant: Mutant, judgement: Judgement) -> Survivor:
    """Return a survivor with its reason: the first that applies of those below.

    - a person says that the changed field is not in the words (`inferred`), so that nothing looks for it there;
    - a rule tells of it, but only as a warning;
    - a check could not run, and the report says so;
    - what is known of that sort of mistake.
    """
    kind = kind_of(mutant.kind)
    if _is_inferred(claim, mutant):
        advice = "it is `inferred`: quote words that carry it"
        why = "a curator says that it is not in the words, so nothing looks for it there"
        return Survivor(claim.id, mutant.kind, mutant.change, advice, why)
    if judgement.warned:
        why = f"only a warning tells of it: {', '.join(judgement.warned)}"
        advice = "make that rule an error in `[tool.onrecord.severity]`"
        return Survivor(claim.id, mutant.kind, mutant.change, advice, why)
    if judgement.unread:
        why = f"it could not be checked, and the report says so: {'; '.join(judgement.unread)}"
        return Survivor(claim.id, mutant.kind, mutant.change, kind.advice, why)
    return Survivor(claim.id, mutant.kind, mutant.change, kind.advice, kind.why)


def _is_inferred(claim: Claim, mutant: Mutant) -> bool:
    if not mutant.field:
        return "*" in claim.inferred
    return claim.is_inferred(mutant.field)
