"""What came of the checks of one step, gathered one at a time."""

from collections import Counter
from dataclasses import dataclass, field

from onrecord.model.findings import Finding, Outcome, Skipped, grounding_fingerprint
from onrecord.model.positions import Key
from onrecord.rules.wording import Wording

__all__ = ["Gathered"]


@dataclass(slots=True)
class Gathered:
    """Findings, skipped checks, and how many passed."""

    findings: list[Finding] = field(default_factory=list)
    skips: list[Skipped] = field(default_factory=list)
    passes: Counter[str] = field(default_factory=Counter)

    def passed(self, rule: str) -> None:
        """Count a check that found nothing."""
        self.passes[rule] += 1

    def skipped(self, rule: str, claim: str, reason: str) -> None:
        """Note a check that could not run."""
        self.skips.append(Skipped(rule=rule, claims=(claim,), reason=reason))

    def found(
        self, rule: str, wording: Wording, message: str, *, at: tuple[Key, ...], value: str, mend: str = ""
    ) -> None:
        """Add a finding.

        Args:
            rule: the rule's code.
            wording: the words that do not carry the value.
            message: what was found.
            at: the keys that lead to the value in the claim; the first is the field.
            value: the value concerned, normalised.
            mend: what to do about it.
        """
        claim = wording.claim
        self.findings.append(
            Finding(
                rule=rule,
                message=message,
                position=claim.marks.at(*at),
                claims=(claim.id,),
                sources=(wording.source.id,),
                evidence=wording.citations,
                fingerprint=grounding_fingerprint(rule, claim.id, wording.source.id, str(at[0]), value),
                help=mend,
            )
        )

    def outcome(self) -> Outcome:
        """Return all that was gathered."""
        return Outcome(findings=tuple(self.findings), skipped=tuple(self.skips), passed=dict(self.passes))
