"""One rule: its code, name, explanation and example come from one row."""

from dataclasses import dataclass
from enum import StrEnum

from onrecord.model.verdicts import Severity

__all__ = ["Aspect", "Rule"]


class Aspect(StrEnum):
    """What of a record a rule looks at: pytest makes one item of each."""

    QUOTES = "quotes"
    VALUE = "value"
    AGREEMENT = "agreement"
    FILE = "file"


_ASPECT_OF_FAMILY = {
    "Q": Aspect.QUOTES, "G": Aspect.VALUE,
    "T": Aspect.AGREEMENT, "M": Aspect.AGREEMENT, "V": Aspect.AGREEMENT, "I": Aspect.AGREEMENT,
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One thing that is checked.

    Args:
        code: a letter for the family and three digits.
        name: a readable name, in lower case with hyphens.
        summary: one line: when it fires.
        explanation: a paragraph or more of Markdown for a curator: what it checks, why, and how to mend it.
        example: a short fact file or message, as Markdown's fenced block would hold it.
        severity: what its findings weigh unless the settings say otherwise.
        off_by_default: it runs only where the settings give it a severity.
    """

    code: str
    name: str
    summary: str
    explanation: str
    example: str
    severity: Severity = Severity.ERROR
    off_by_default: bool = False

    @property
    def aspect(self) -> Aspect:
        """What of a record it looks at: its family says so, unless it is a rule of its own kind."""
        return _ASPECT_OF_FAMILY.get(self.code[0], Aspect.FILE)
