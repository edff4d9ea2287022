"""How two or more assertions relate: the verdicts, in the order in which the first that applies is taken."""

from enum import StrEnum

__all__ = ["Severity", "Status", "Verdict"]


class Verdict(StrEnum):
    """What a comparison of assertions came to; the members stand in order of precedence."""

    PLAN = "plan"
    CHANGE = "change"
    DETAIL = "detail"
    ATTRIBUTED = "attributed"
    POSSIBLE = "possible"
    CONTRADICTION = "contradiction"

    @property
    def explained(self) -> bool:
        """Whether the difference is accounted for, so that nobody needs to act."""
        return self in {Verdict.PLAN, Verdict.CHANGE, Verdict.DETAIL}


class Severity(StrEnum):
    """How much a finding weighs; only an `error` that is new fails the gate."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Status(StrEnum):
    """Whether a dispute accepts a finding."""

    NEW = "new"
    ACCEPTED = "accepted"
