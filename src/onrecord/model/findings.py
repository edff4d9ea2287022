"""Findings: what the checks have to say, and their fingerprints. They are values, never exceptions.

A fingerprint (version 1) says what a finding is about, never where it stands: it holds no line number and does not
depend on the order of files, claims or values, so that a report can be compared with an earlier one and a finding
keeps its name while the files around it are edited.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import field
from typing import Literal, NamedTuple

from onrecord.model.frozen import dataclass
from onrecord.model.positions import Position
from onrecord.model.verdicts import Severity, Status, Verdict

__all__ = [
    "Alteration",
    "ChangeKind",
    "Citation",
    "Comparison",
    "DiffPart",
    "Finding",
    "Located",
    "NotCompared",
    "Outcome",
    "Passage",
    "Side",
    "Skipped",
    "Span",
    "comparison_fingerprint",
    "grounding_fingerprint",
    "quotation_fingerprint",
    "record_fingerprint",
]


class Span(NamedTuple):
    """A stretch of a source's decoded text: code points from `start` up to, not including, `end`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Passage:
    """A span with its place in the source's file.

    Args:
        start: first code point.
        end: one past the last code point.
        line: 1-based line of `start`.
        column: 1-based column of `start`, in code points.
        text: the source's own characters.
    """

    start: int
    end: int
    line: int
    column: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Located:
    """What came of looking for one quotation.

    Args:
        claim: id of the claim.
        evidence: 0-based index of the quotation in the claim.
        source: id of the source.
        found: it stands in one place.
        tier: the strictest tier at which it was found; empty when it was not.
        passage: where it stands, from the first to the last of its characters; None when not found.
        segments: with words left out, the span of each piece; else empty.
        omitted: with words left out, the source's words in each gap.
        places: with Q204, every place where it stands; else empty.
    """

    claim: str
    evidence: int
    source: str
    found: bool
    tier: str = ""
    passage: Passage | None = None
    segments: tuple[Span, ...] = ()
    omitted: tuple[str, ...] = ()
    places: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """A passage of a source that a finding points to.

    Args:
        claim: id of the claim.
        evidence: 0-based index of the quotation in the claim.
        source: id of the source.
        path: the source's file, relative to the project's root.
        passage: where it stands, and the source's own words.
        likeness: for the nearest passage of an altered quotation, 0 to 1; else None.
    """

    claim: str
    evidence: int
    source: str
    path: str
    passage: Passage
    likeness: float | None = None


@dataclass(frozen=True, slots=True)
class DiffPart:
    """One stretch of a word diff: `kept`, `quoted` (only in the quotation) or `source` (only in the source)."""

    kind: Literal["kept", "quoted", "source"]
    text: str


ChangeKind = Literal["number", "date", "negation", "name", "case", "order", "cut", "addition", "wording"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Alteration:
    """How a quotation differs from the nearest passage.

    Args:
        kind: what was changed.
        likeness: of the nearest passage, 0 to 1.
        diff: the words of both, in order, invisible characters made visible.
        runner_up: likeness of the second nearest passage elsewhere; 0 when there is none.
    """

    kind: ChangeKind
    likeness: float
    diff: tuple[DiffPart, ...]
    runner_up: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """The assertions of one clash that say the same.

    Args:
        says: the normalised value, for reading.
        claims: ids of the claims, sorted.
        origins: how many independent origins stand behind it.
    """

    says: str
    claims: tuple[str, ...]
    origins: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What a comparison of assertions found.

    Args:
        subject: id of the subject.
        property: id of the property.
        sides: two or more sides that cannot all be so.
        clash: the time at which they clash, as words and as EDTF; empty when they clash whatever the time.
        why: why it is this verdict and not one of the explained ones.
        chain: the steps of the reasoning that a person can follow, one sentence each.
        blame: ids of the single claims that, taken away, mend it.
        stanza: a dispute ready to paste; empty where no dispute is needed.
    """

    subject: str
    property: str
    sides: tuple[Side, ...]
    clash: str = ""
    why: str = ""
    chain: tuple[str, ...] = ()
    blame: tuple[str, ...] = ()
    stanza: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What a check has to say.

    Args:
        rule: the rule's code.
        message: one line: what was found, in a curator's words.
        position: of the value or quotation concerned.
        claims: ids of the claims involved, sorted.
        sources: ids of the sources involved, sorted.
        severity: the checker sets it from the rule, the verdict and the settings.
        verdict: None for findings that do not compare.
        status: `disputes` sets it.
        fingerprint: stable under edits elsewhere; one of the functions below makes it.
        dispute: id of the dispute that accepts it; empty when none does.
        evidence: passages it points to, the most telling first; the checker fills it for comparisons.
        help: what to do about it; empty when the message says it.
        comparison: for findings with a verdict.
        alteration: for Q202.
        places: for Q204, every place where the quotation stands.
    """

    rule: str
    message: str
    position: Position
    fingerprint: str
    claims: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    severity: Severity = Severity.ERROR
    verdict: Verdict | None = None
    status: Status = Status.NEW
    dispute: str = ""
    evidence: tuple[Citation, ...] = ()
    help: str = ""
    comparison: Comparison | None = None
    alteration: Alteration | None = None
    places: tuple[Passage, ...] = ()

    @property
    def fails(self) -> bool:
        """Whether it fails the gate."""
        return self.severity is Severity.ERROR and self.status is Status.NEW


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """A check that could not run, and why; it never counts as passed."""

    rule: str
    claims: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NotCompared:
    """Assertions that differ but were not compared for want of a common time.

    Args:
        subject: id of the subject.
        property: id of the property.
        claims: ids of the claims on the differing sides, sorted.
        pairs: how many pairs of assertions that is.
        reason: in a curator's words.
    """

    subject: str
    property: str
    claims: tuple[str, ...]
    pairs: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What one step found.

    Args:
        findings: what it has to say.
        skipped: the checks that could not run.
        passed: from a rule's code to how many of its checks ran and found nothing. A check that found something
            is counted by its findings.
    """

    findings: tuple[Finding, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    passed: Mapping[str, int] = field(default_factory=dict)


def comparison_fingerprint(rule: str, subject: str, property_: str, values: Iterable[str]) -> str:
    """Return the fingerprint of a comparison: rule, subject, property, and the normalised clashing values."""
    return _digest("comparison", rule, subject, property_, *sorted(set(values)))


def quotation_fingerprint(claim: str, source: str, quote: str) -> str:
    """Return the fingerprint of a finding about a quotation: claim, source and the quotation."""
    return _digest("quotation", claim, source, quote)


def grounding_fingerprint(rule: str, claim: str, source: str, field: str, value: str) -> str:
    """Return the fingerprint of a finding about what a quotation carries: rule, claim, source, field and value."""
    return _digest("grounding", rule, claim, source, field, value)


def record_fingerprint(rule: str, path: str, what: str) -> str:
    """Return the fingerprint of a finding about a file or a record: rule, file, and what is meant in it."""
    return _digest("record", rule, path, what)


def _digest(*parts: str) -> str:
    written = json.dumps(["1", *parts], ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(written.encode("ascii")).hexdigest()[:32]
