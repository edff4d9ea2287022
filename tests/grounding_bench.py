"""A claim and the words of its sources, built in a few lines for the tests of grounding."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from onrecord.documents import Document, Documents
from onrecord.model.claims import Claim, Evidence
from onrecord.model.corpus import Corpus
from onrecord.model.entities import BUILT_IN_PROPERTIES, Entity, Property
from onrecord.model.findings import Located, Outcome, Span
from onrecord.model.positions import Marks
from onrecord.model.settings import Settings
from onrecord.model.sources import Source
from onrecord.rules import ground
from tables import table

__all__ = ["ENTITIES", "cases", "codes", "grounded"]

ENTITIES = (
    Entity(id="csto", kind="organisation", name="Collective Security Treaty Organization", also=("CSTO",)),
    Entity(id="armenia", kind="state", name="Armenia", adjectives=("Armenian",), metonyms=("Yerevan",)),
    Entity(id="belarus", kind="state", name="Belarus", adjectives=("Belarusian",), metonyms=("Minsk",)),
    Entity(id="georgia", kind="state", name="Georgia", adjectives=("Georgian",)),
    Entity(id="kazakhstan", kind="state", name="Kazakhstan", adjectives=("Kazakh",)),
    Entity(id="kyrgyzstan", kind="state", name="Kyrgyzstan", also=("Kyrgyz Republic",), adjectives=("Kyrgyz",)),
    Entity(id="russia", kind="state", name="Russia", adjectives=("Russian",), metonyms=("Moscow", "the Kremlin")),
    Entity(id="tajikistan", kind="state", name="Tajikistan", adjectives=("Tajik",)),
    Entity(id="guinea", kind="state", name="Guinea"),
    Entity(id="guinea-bissau", kind="state", name="Guinea-Bissau"),
    Entity(id="almaty", kind="place", name="Almaty", within="kazakhstan"),
    Entity(id="medeu", kind="place", name="Medeu", within="almaty"),
    Entity(id="lukashenko", kind="person", name="Alexander Lukashenko", also=("Lukashenko",), acts_for=("belarus",)),
    Entity(id="pashinyan", kind="person", name="Nikol Pashinyan", also=("Pashinyan", "Pashinian")),
    Entity(id="putin", kind="person", name="Vladimir Putin", also=("Putin",)),
    Entity(id="drill", kind="exercise", name="Steel River-2023"),
    Entity(id="new-georgia", kind="state", name="Sakartvelo", maybe=("georgia",)),
)


def cases(name: str) -> list[dict[str, Any]]:
    """Read one table of cases."""
    rows: list[dict[str, Any]] = table(Path(__file__).parent / "rules" / "cases" / f"{name}.yaml")
    return rows


def grounded(
    texts: str | Mapping[str, str],
    quotes: str | Iterable[tuple[str, str]] = "",
    *,
    entities: Iterable[Entity] = ENTITIES,
    properties: Iterable[Property] = (),
    settings: Settings | None = None,
    bodies: Mapping[str, tuple[Span, ...]] | None = None,
    language: str = "en",
    missing: Iterable[int] = (),
    unread: Iterable[str] = (),
    attributed: bool = False,
    **fields: Any,  # noqa: ANN401 - the fields of a claim
) -> Outcome:
    """Ground one claim.

    Args:
        texts: the text of the only source, or the texts by id of the source.
        quotes: the quotation, or pairs of source and quotation; ` … ` parts the pieces of one. The whole text
            when empty.
        entities: the entities of the corpus.
        properties: properties beside the built-in ones.
        settings: the settings; the default ones when left out.
        bodies: from the id of a source to the spans of its body.
        language: of every source.
        missing: the indices of quotations that were not found.
        unread: ids of the sources that could not be read.
        attributed: whether G310 to G312 and G314, which ask how a source tells it, are told of where they find nothing.
        fields: of the claim; subject and property are `drill` and `participant` when left out.
    """
    by_source = {"gazette": texts} if isinstance(texts, str) else dict(texts)
    documents = {
        source: Document(text, source=source, path=f"seeds/{source}.txt", body=(bodies or {}).get(source, ()))
        for source, text in by_source.items()
    }
    first = next(iter(by_source))
    pairs = [(first, quotes or by_source[first])] if isinstance(quotes, str) else list(quotes)
    claim = Claim(
        id="claim",
        says="What is said.",
        **{
            "subject": "drill",
            "property": "participant",
            "evidence": tuple(Evidence(source, quote) for source, quote in pairs),
            "marks": Marks("facts/case.yaml", {(): (1, 1), ("value",): (5, 3), ("value", 1): (5, 20)}),
            **fields,
        },
    )
    located = tuple(
        _located(documents[source], number, source, quote)
        if number not in missing
        else Located(claim="claim", evidence=number, source=source, found=False)
        for number, (source, quote) in enumerate(pairs)
    )
    corpus = Corpus(
        sources={row: Source(id=row, path=f"{row}.txt", sha256="0" * 64, language=language) for row in by_source},
        entities={entity.id: entity for entity in entities},
        properties={**BUILT_IN_PROPERTIES, **{row.id: row for row in properties}},
        claims={"claim": claim},
    )
    readable = {source: row for source, row in documents.items() if source not in unread}
    outcome = ground(corpus, Documents(by_source=readable), located, settings or Settings())
    return outcome if attributed else _without({"G310", "G311", "G312", "G314"}, outcome)


def codes(outcome: Outcome) -> list[str]:
    """Return the codes of the findings."""
    return [finding.rule for finding in outcome.findings]


def _without(rules: set[str], outcome: Outcome) -> Outcome:
    """Return an outcome as if some rules had nothing to do but to complain."""
    passed = {code: count for code, count in outcome.passed.items() if code not in rules}
    return replace(outcome, passed=passed, skipped=tuple(row for row in outcome.skipped if row.rule not in rules))


def _located(document: Document, number: int, source: str, quote: str) -> Located:
    spans: list[Span] = []
    at = 0
    for piece in quote.split(" … "):
        start = document.text.index(piece, at)
        at = start + len(piece)
        spans.append(Span(start, at))
    return Located(
        claim="claim",
        evidence=number,
        source=source,
        found=True,
        tier="exact",
        passage=document.passage(spans[0].start, at),
        segments=tuple(spans) if len(spans) > 1 else (),
    )
