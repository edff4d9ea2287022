"""What became of the quotations of a source whose bytes are not the pinned ones."""

from collections.abc import Sequence
from typing import Literal

from onrecord.documents import Documents
from onrecord.model.corpus import Corpus
from onrecord.model.findings import Citation, Finding, Located, record_fingerprint
from onrecord.model.frozen import dataclass

__all__ = ["Fate", "changed_sources", "fates_of"]

_MOST_LINES = 8


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of one quotation.

    Args:
        claim: id of the claim.
        evidence: 0-based index of the quotation in the claim.
        kind: it still `stands`, stands in `several` places, is `altered`, or is `gone`.
        lines: the lines that it, or what it became, stands on; none when it is gone.
    """

    claim: str
    evidence: int
    kind: Literal["stands", "several", "altered", "gone"]
    lines: tuple[int, ...] = ()

    def __str__(self) -> str:
        name = self.claim if self.evidence == 0 else f"{self.claim} ({self.evidence + 1})"
        lines = ", ".join(map(str, self.lines[:_MOST_LINES]))
        told = {
            "stands": f"still stands, on line {lines}",
            "several": f"stands in several places, on lines {lines}",
            "altered": f"is altered, on line {lines}",
            "gone": "is gone",
        }
        return f"{name} {told[self.kind]}"


def changed_sources(
    corpus: Corpus, documents: Documents, located: Sequence[Located], findings: Sequence[Finding]
) -> tuple[Finding, ...]:
    """Return one finding (S102) for each source that changed, with what became of each of its quotations.

    Args:
        corpus: the corpus.
        documents: what was read, with the sources that changed and the hashes that were found.
        located: what came of looking for each quotation.
        findings: what was found wrong with the quotations.
    """
    return tuple(
        _changed(source, corpus, documents, located, findings)
        for source in sorted(documents.changed)
        if source in corpus.sources
    )


def fates_of(source: str, located: Sequence[Located], findings: Sequence[Finding]) -> tuple[Fate, ...]:
    """Return what became of each quotation from a source, in the order of the claims.

    Args:
        source: id of the source.
        located: what came of looking for each quotation.
        findings: what was found wrong with the quotations.
    """
    nearby = {
        (cited.claim, cited.evidence): cited
        for finding in findings
        if finding.rule == "Q202"
        for cited in finding.evidence
    }
    return tuple(_fate(row, nearby.get((row.claim, row.evidence))) for row in located if row.source == source)


def _changed(
    source: str, corpus: Corpus, documents: Documents, located: Sequence[Located], findings: Sequence[Finding]
) -> Finding:
    rows = [row for row in located if row.source == source]
    fates = fates_of(source, rows, findings)
    position = corpus.sources[source].marks.at("sha256")
    message = f"source {source} is not the file that was pinned: its bytes have changed; {_told(fates)}"
    document = documents.by_source.get(source)
    return Finding(
        rule="S102",
        message=message,
        position=position,
        fingerprint=record_fingerprint("S102", position.path, source),
        claims=tuple(sorted({row.claim for row in rows})),
        sources=(source,),
        evidence=tuple(
            Citation(claim=row.claim, evidence=row.evidence, source=source, path=document.path, passage=row.passage)
            for row in rows
            if row.passage is not None and document is not None
        ),
        help="read what changed; `onrecord pin` tells of each quotation, and `onrecord pin --yes` pins the file again: "
        f"`sha256: {documents.hashes.get(source, '')}`",
    )


def _told(fates: Sequence[Fate]) -> str:
    """Return what became of the quotations: those that do not stand one by one, the others in their number."""
    if not fates:
        return "no quotation is taken from it"
    moved = [str(fate) for fate in fates if fate.kind != "stands"]
    standing = len(fates) - len(moved)
    if not moved:
        return "its quotation still stands" if standing == 1 else f"all of its {standing} quotations still stand"
    rest = f"; {standing} of its {len(fates)} quotations still {'stands' if standing == 1 else 'stand'}"
    return f"its quotations: {'; '.join(moved)}{rest if standing else ''}"


def _fate(row: Located, near: Citation | None) -> Fate:
    if row.passage is not None:
        return Fate(row.claim, row.evidence, "stands", (row.passage.line,))
    if row.places:
        return Fate(row.claim, row.evidence, "several", tuple(place.line for place in row.places))
    if near is not None:
        return Fate(row.claim, row.evidence, "altered", (near.passage.line,))
    return Fate(row.claim, row.evidence, "gone")
