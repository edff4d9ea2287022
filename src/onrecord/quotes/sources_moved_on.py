"""What became of the quotations of a source whose bytes are not the pinned ones."""

from collections.abc import Sequence

from onrecord.documents import Documents
from onrecord.model.corpus import Corpus
from onrecord.model.findings import Citation, Finding, Located
from onrecord.model.fingerprints import record_fingerprint

__all__ = ["changed_sources"]


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


def _changed(
    source: str, corpus: Corpus, documents: Documents, located: Sequence[Located], findings: Sequence[Finding]
) -> Finding:
    rows = [row for row in located if row.source == source]
    nearby = {
        (cited.claim, cited.evidence): cited
        for finding in findings
        if finding.rule == "Q202"
        for cited in finding.evidence
    }
    accounts = [_account(row, nearby.get((row.claim, row.evidence))) for row in rows]
    position = corpus.sources[source].marks.at("sha256")
    message = f"source {source} is not the file that was pinned: its bytes have changed"
    if accounts:
        message += "; its quotations: " + "; ".join(accounts)
    else:
        message += "; no quotation is taken from it"
    document = documents.by_source.get(source)
    return Finding(
        rule="S102",
        message=message,
        position=position,
        fingerprint=record_fingerprint("S102", position.path, source),
        claims=tuple(sorted({row.claim for row in rows})),
        sources=(source,),
        evidence=tuple(
            Citation(
                claim=row.claim, evidence=row.evidence, source=source, path=document.path, passage=row.passage
            )
            for row in rows
            if row.passage is not None and document is not None
        ),
        help=f"read what changed, then pin it again: `sha256: {documents.hashes.get(source, '')}`",
    )


def _account(row: Located, near: Citation | None) -> str:
    name = row.claim if row.evidence == 0 else f"{row.claim} ({row.evidence + 1})"
    if row.passage is not None:
        return f"{name} still stands, on line {row.passage.line}"
    if row.places:
        return f"{name} stands in several places, on lines {', '.join(str(place.line) for place in row.places[:8])}"
    if near is not None:
        return f"{name} is altered, on line {near.passage.line}"
    return f"{name} is gone"
