"""A corpus of one source and its quotations, built in a line and verified in one act."""

from collections.abc import Mapping

from onrecord.documents import Document, Documents
from onrecord.model.claims import Claim, Evidence
from onrecord.model.corpus import Corpus
from onrecord.model.entities import Entity
from onrecord.model.findings import Finding
from onrecord.model.settings import Settings
from onrecord.model.sources import Source
from onrecord.quotes import Quotations, verify_quotations

__all__ = ["claim", "corpus", "finding", "verified"]


def claim(*quotes: str | Evidence, said_by: str = "", via: str = "", id_: str = "claim", withdrawn: str = "") -> Claim:
    """Return a claim that rests on quotations of the source `gazette`."""
    evidence = tuple(each if isinstance(each, Evidence) else Evidence("gazette", each) for each in quotes)
    return Claim(
        id=id_, says="", subject="x", property="y", evidence=evidence, said_by=said_by, via=via, withdrawn=withdrawn
    )


def corpus(*claims: Claim, language: str = "en", entities: Mapping[str, Entity] | None = None) -> Corpus:
    """Return a corpus with the source `gazette` of the Lake Gazette."""
    source = Source(id="gazette", path="gazette.txt", sha256="0" * 64, publisher="Lake Gazette", language=language)
    return Corpus(sources={"gazette": source}, claims={each.id: each for each in claims}, entities=dict(entities or {}))


def verified(
    text: str,
    *claims: Claim,
    others: Mapping[str, str] | None = None,
    changed: bool = False,
    settings: Settings | None = None,
    language: str = "en",
    entities: Mapping[str, Entity] | None = None,
) -> Quotations:
    """Verify claims against the text of the source `gazette` and the texts of others."""
    documents = {
        "gazette": Document(text, source="gazette", path="seeds/gazette.txt"),
        **{name: Document(other, source=name, path=f"seeds/{name}.txt") for name, other in (others or {}).items()},
    }
    return verify_quotations(
        corpus(*claims, language=language, entities=entities),
        Documents(
            by_source=documents,
            changed=frozenset({"gazette"} if changed else ()),
            hashes={"gazette": "f" * 64},
        ),
        settings or Settings(),
    )


def finding(text: str, quote: str | Evidence, rule: str, **others: str) -> Finding:
    """Return the finding of a rule about one quotation."""
    found = verified(text, claim(quote), others=others).outcome.findings
    return next(row for row in found if row.rule == rule)
