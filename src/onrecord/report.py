"""A report: everything that one run of the checks found."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from pathlib import Path

from onrecord.documents import Documents
from onrecord.model.corpus import Corpus
from onrecord.model.findings import Finding, Located, NotCompared, Skipped
from onrecord.model.frozen import dataclass
from onrecord.model.rules import Plugin
from onrecord.model.settings import Settings

__all__ = ["Checks", "Report"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Checks:
    """How many checks ran, and what came of them; `run` is the sum of all but `skipped`."""

    run: int
    passed: int
    failed: int
    accepted: int
    warned: int
    skipped: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What one run found, with all that it was found in.

    Args:
        corpus: what was checked.
        documents: the sources' texts.
        settings: under which settings.
        today: on which day.
        checks: the totals.
        passed: from a rule's code to how many of its checks found nothing.
        located: what came of looking for each quotation, by claim and by index of the evidence, sorted.
        findings: what the checks have to say, sorted: by file, line, column, rule, fingerprint.
        skipped: the checks that could not run, sorted.
        not_compared: what differs but was not compared for want of a common time, sorted.
        origins: from a source's id to the id of the origin whose wording it carries.
        plugins: the installed packages that bring rules, sorted.
        root: the project's folder, for showing lines of its files; it stands in no report.
    """

    corpus: Corpus
    documents: Documents
    settings: Settings
    today: date
    checks: Checks
    passed: Mapping[str, int] = field(default_factory=dict)
    located: tuple[Located, ...] = ()
    findings: tuple[Finding, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    not_compared: tuple[NotCompared, ...] = ()
    origins: Mapping[str, str] = field(default_factory=dict)
    plugins: tuple[Plugin, ...] = ()
    root: Path | None = None

    @property
    def fails(self) -> bool:
        """Whether anything fails the gate."""
        return any(finding.fails for finding in self.findings)

    @property
    def checked_anything(self) -> bool:
        """Whether there was a claim or a source, or something that fails, so that it says anything of the facts."""
        return self.fails or (self.checks.run > 0 and bool(self.corpus.claims or self.corpus.sources))

    @property
    def pairs_not_compared(self) -> int:
        """How many pairs of differing assertions were not compared."""
        return sum(row.pairs for row in self.not_compared)
