"""What is told of shared wording, and of claims that rest on one origin."""

from collections.abc import Iterator

from onrecord.agreement.clashes.assertions import Assertion
from onrecord.agreement.shared_wording import Shared
from onrecord.documents import Documents
from onrecord.model.claims import Claim
from onrecord.model.corpus import Corpus
from onrecord.model.findings import Finding, Skipped, record_fingerprint
from onrecord.model.sources import Source

__all__ = ["CORROBORATED_ONCE", "SHARED_WORDING", "passage_shared", "rests_on_one", "wording_unread"]

SHARED_WORDING = "I701"
CORROBORATED_ONCE = "I702"
_EXCERPT = 80


def passage_shared(shared: Shared, earlier: Source, later: Source, documents: Documents) -> Finding:
    """Return the finding that two sources share passages.

    Args:
        shared: the passages.
        earlier: the source whose words they rather are.
        later: the other.
        documents: the texts of the two.
    """
    document = documents.by_source[shared.first]
    longest = max(shared.passages, key=lambda passage: passage.words)
    line, _ = document.place(longest.start)
    words = " ".join(document.text[longest.start : longest.end].split())
    excerpt = words if len(words) <= _EXCERPT else f"{words[:_EXCERPT].rsplit(' ', 1)[0]} …"
    count = len(shared.passages)
    passages = "a passage" if count == 1 else f"{count} passages"
    return Finding(
        rule=SHARED_WORDING,
        message=(
            f"{later.id} and {earlier.id} share {passages}, {shared.words} words in all "
            f"(`{excerpt}`, line {line} of {document.path or shared.first}): they count as one origin"
        ),
        position=later.marks.at(),
        fingerprint=record_fingerprint(SHARED_WORDING, "", f"{shared.first} {shared.second}"),
        sources=(shared.first, shared.second),
        help=f"If {later.id} took the words over, say so: `derived_from: [{earlier.id}]`.",
    )


def wording_unread(corpus: Corpus, documents: Documents) -> Iterator[Skipped]:
    """Yield each source whose wording was not compared, because its text could not be read."""
    for name in corpus.sources:
        if name not in documents.by_source:
            reason = f"the text of {name} could not be read, so its wording was not compared"
            yield Skipped(rule=SHARED_WORDING, claims=(), reason=reason)


def rests_on_one(claim: Claim, rows: list[Assertion]) -> Finding:
    """Return the finding that a claim rests on one origin, with all the assertions that say the same."""
    sources = sorted({row.source.id for row in rows})
    told = sources[0] if sources else "no source that is registered"
    if len(sources) > 1:
        told = f"{', '.join(sources)}, which are one origin"
    return Finding(
        rule=CORROBORATED_ONCE,
        message=f"{claim.id} rests on {told}; two independent origins are asked of it",
        position=claim.marks.at(),
        fingerprint=record_fingerprint(CORROBORATED_ONCE, "", claim.id),
        claims=(claim.id,),
        sources=tuple(sources),
        help="Find a second source with another origin, or say `two_origins: false` on the claim.",
    )
