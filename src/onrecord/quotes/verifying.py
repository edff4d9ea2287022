"""Verifying every quotation of a corpus: where it stands, or what is wrong with it."""

from collections import Counter
from dataclasses import field

from onrecord.documents import Document, Documents
from onrecord.model.claims import Claim, Evidence
from onrecord.model.corpus import Corpus
from onrecord.model.findings import Finding, Located, Outcome, Skipped
from onrecord.model.frozen import dataclass
from onrecord.model.settings import TIERS, Settings
from onrecord.quotes.context import context_fault, is_reviewed, sentence_of, why_not_read
from onrecord.quotes.faults import fault_of
from onrecord.quotes.locating import Location, locate
from onrecord.quotes.quotation import Quotation
from onrecord.quotes.sources_moved_on import changed_sources

__all__ = ["Quotations", "verify_quotations"]

_LOCATING = ("Q201", "Q202", "Q203", "Q204", "Q206")


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotations:
    """What came of verifying the quotations of a corpus.

    Args:
        located: one row for each quotation of a source that could be read, sorted by claim and by index.
        outcome: the findings of family Q, and S102 for the sources that changed.
    """

    located: tuple[Located, ...] = ()
    outcome: Outcome = field(default_factory=Outcome)


def verify_quotations(corpus: Corpus, documents: Documents, settings: Settings) -> Quotations:
    """Verify every quotation of every claim, those of withdrawn claims too.

    Args:
        corpus: what the fact files say.
        documents: the texts of its sources.
        settings: which tiers are allowed, and how far apart the pieces of a quotation may stand.
    """
    verifying = _Verifying(corpus, documents, settings)
    for claim in corpus.claims.values():
        for index, evidence in enumerate(claim.evidence):
            verifying.verify(claim, index, evidence)
    located = tuple(sorted(verifying.located, key=_order))
    changed = changed_sources(corpus, documents, located, verifying.findings)
    return Quotations(
        located=located,
        outcome=Outcome(
            findings=(*verifying.findings, *changed),
            skipped=tuple(verifying.skipped),
            passed=dict(verifying.passed),
        ),
    )


def _order(row: Located) -> tuple[str, int]:
    return row.claim, row.evidence


@dataclass(slots=True)
class _Verifying:
    corpus: Corpus
    documents: Documents
    settings: Settings
    located: list[Located] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    passed: Counter[str] = field(default_factory=Counter)

    def verify(self, claim: Claim, index: int, evidence: Evidence) -> None:
        document = self.documents.by_source.get(evidence.source)
        if document is None:
            reason = f"the source {evidence.source} could not be read"
            self.skipped += [Skipped(rule=rule, claims=(claim.id,), reason=reason) for rule in (*_LOCATING, "Q205")]
            return
        location = self._locate(document, evidence)
        self.located.append(_located(claim, index, evidence, location))
        quotation = Quotation(claim, index, evidence, document)
        unread = ""
        if location.passage is not None:
            unread = why_not_read(quotation, location.passage, self.corpus, self.settings)
        found = fault_of(quotation, location, self.corpus, self.documents, self.settings)
        if found is None:
            self._pass_locating(quotation, location, unread)
        else:
            self.findings.append(found)
        self._verify_context(quotation, location, unread)

    def _pass_locating(self, quotation: Quotation, location: Location, unread: str) -> None:
        """Count a quotation that was found as such; words left out of it that nothing reads are not checked."""
        self.passed.update(_LOCATING)
        if len(location.segments) > 1 and unread and not self._is_reviewed(quotation, location):
            self.passed["Q206"] -= 1
            reason = f"what the words left out hold was not read: {unread}"
            self.skipped.append(Skipped(rule="Q206", claims=(quotation.claim.id,), reason=reason))

    def _is_reviewed(self, quotation: Quotation, location: Location) -> bool:
        if location.passage is None:
            return False
        sentence = sentence_of(quotation, location.passage)
        return is_reviewed(quotation, sentence, changed=self._is_changed(quotation))

    def _is_changed(self, quotation: Quotation) -> bool:
        return quotation.evidence.source in self.documents.changed

    def _verify_context(self, quotation: Quotation, location: Location, unread: str) -> None:
        if location.passage is None or unread:
            reason = unread or "the quotation stands in no one place"
            self.skipped.append(Skipped(rule="Q205", claims=(quotation.claim.id,), reason=reason))
            return
        changed = self._is_changed(quotation)
        found = context_fault(quotation, location.passage, self.corpus, self.settings, changed=changed)
        if found is None:
            self.passed["Q205"] += 1
        else:
            self.findings.append(found)

    def _locate(self, document: Document, evidence: Evidence) -> Location:
        return locate(
            document,
            evidence.quote,
            prefix=evidence.prefix,
            suffix=evidence.suffix,
            occurrence=evidence.occurrence,
            tiers=[tier for tier in TIERS if tier not in self.settings.forbidden_tiers],
            max_gap=self.settings.max_gap,
        )


def _located(claim: Claim, index: int, evidence: Evidence, location: Location) -> Located:
    return Located(
        claim=claim.id,
        evidence=index,
        source=evidence.source,
        found=location.found,
        tier=location.tier,
        passage=location.passage,
        segments=location.segments,
        omitted=location.omitted,
        places=location.places,
    )
