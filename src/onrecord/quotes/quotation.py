"""One quotation of one claim, as the checks pass it around."""

from onrecord.documents import Document
from onrecord.model.claims import Claim, Evidence
from onrecord.model.findings import Alteration, Citation, Finding, Passage, quotation_fingerprint
from onrecord.model.frozen import dataclass
from onrecord.model.positions import Position
from onrecord.quotes.differences import made_visible

__all__ = ["Quotation", "shortened"]

_LONGEST_SHOWN = 160


@dataclass(frozen=True, slots=True)
class Quotation:
    """One quotation of one claim, with the document that it is looked for in."""

    claim: Claim
    index: int
    evidence: Evidence
    document: Document

    @property
    def position(self) -> Position:
        """Return where the quotation is written."""
        return self.claim.marks.at("evidence", self.index, "quote")

    def finding(
        self,
        rule: str,
        message: str,
        *,
        help: str,  # noqa: A002 - the finding's own word
        evidence: tuple[Citation, ...] = (),
        sources: tuple[str, ...] = (),
        alteration: Alteration | None = None,
        places: tuple[Passage, ...] = (),
    ) -> Finding:
        """Return a finding about this quotation; `sources` beside its own are added to it."""
        return Finding(
            rule=rule,
            message=message,
            position=self.position,
            fingerprint=quotation_fingerprint(self.claim.id, self.evidence.source, self.evidence.quote),
            claims=(self.claim.id,),
            sources=tuple(sorted({self.evidence.source, *sources})),
            evidence=evidence,
            help=help,
            alteration=alteration,
            places=places,
        )

    def citation(
        self, passage: Passage, likeness: float | None = None, *, document: Document | None = None
    ) -> Citation:
        """Return a passage as a finding points to it, in the quotation's source if no other document is given."""
        document = document or self.document
        return Citation(
            claim=self.claim.id,
            evidence=self.index,
            source=document.source,
            path=document.path,
            passage=passage,
            likeness=likeness,
        )


def shortened(text: str) -> str:
    """Return a text in quotation marks, on one line and of a length that a message can hold."""
    flat = " ".join(made_visible(text).split())
    return f"“{flat}”" if len(flat) <= _LONGEST_SHOWN else f"“{flat[: _LONGEST_SHOWN - 1].rstrip()}…”"
