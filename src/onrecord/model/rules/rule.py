"""One rule: its code, name, explanation and example come from one row."""

from dataclasses import dataclass

from onrecord.model.verdicts import Severity

__all__ = ["Rule"]


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
