"""A claim of a time and the words of its source, built in a few lines."""

from collections.abc import Mapping
from typing import Any

from onrecord.documents import Document, Documents
from onrecord.model.claims import Claim, Evidence
from onrecord.model.corpus import Corpus
from onrecord.model.entities import BUILT_IN_PROPERTIES, Entity
from onrecord.model.findings import Located, Outcome
from onrecord.model.positions import Marks
from onrecord.model.settings import Settings
from onrecord.model.sources import Source
from onrecord.model.times import parse_time
from onrecord.model.times.durations import parse_duration
from onrecord.rules import ground

__all__ = ["PUBLISHED", "carried", "codes", "dated", "reasons"]

_RULES = frozenset({"G301", "G304", "T404", "T405"})
PUBLISHED = "[2024-09-26..2024-10-07]"


def dated(
    texts: str | Mapping[str, str],
    *quotes: str | tuple[str, str],
    published: str = PUBLISHED,
    language: str = "en",
    missing: bool = False,
    settings: Settings | None = None,
    entities: Mapping[str, Entity] | None = None,
    **fields: Any,  # noqa: ANN401 - the fields of a claim
) -> Outcome:
    """Ground one claim; without quotations the whole of each text is quoted."""
    by_source = {"gazette": texts} if isinstance(texts, str) else dict(texts)
    documents = {name: Document(text, source=name, path=f"seeds/{name}.txt") for name, text in by_source.items()}
    pairs = [("gazette", quote) if isinstance(quote, str) else quote for quote in quotes] or list(by_source.items())
    for name in ("value", "as_of", "during", "said_on"):
        if isinstance(fields.get(name), str):
            fields[name] = parse_time(fields[name])
    claim = Claim(
        id="claim",
        says="It is so.",
        **{
            "subject": "drill",
            "property": "occurs",
            "marks": Marks("facts/case.yaml", {("value",): (7, 12)}),
            **fields,
        },
        evidence=tuple(Evidence(source, quote) for source, quote in pairs),
    )
    located = []
    for index, (source, quote) in enumerate(pairs):
        start = documents[source].text.index(quote)
        passage = documents[source].passage(start, start + len(quote))
        located.append(
            Located(
                claim="claim", evidence=index, source=source, found=not missing, passage=None if missing else passage
            )
        )
    when = parse_time(published) if published else None
    corpus = Corpus(
        sources={
            name: Source(id=name, path=f"{name}.txt", sha256="0" * 64, language=language, published=when)
            for name in by_source
        },
        entities=entities or {},
        properties=BUILT_IN_PROPERTIES,
        claims={"claim": claim},
    )
    return _of_times(ground(corpus, Documents(by_source=documents), located, settings or Settings()))


def _of_times(outcome: Outcome) -> Outcome:
    """Return what the rules about times have to say."""
    return Outcome(
        findings=tuple(row for row in outcome.findings if row.rule in _RULES),
        skipped=tuple(row for row in outcome.skipped if row.rule in _RULES),
        passed={rule: count for rule, count in outcome.passed.items() if rule in _RULES},
    )


def codes(outcome: Outcome) -> list[str]:
    """Return the codes of what was found."""
    return [finding.rule for finding in outcome.findings]


def reasons(outcome: Outcome, rule: str = "G301") -> list[str]:
    """Return why checks of a rule were skipped."""
    return [row.reason for row in outcome.skipped if row.rule == rule]


def carried(marked: str, value: str, property_: str = "occurs", **fields: Any) -> str:  # noqa: ANN401
    """Say what becomes of a claim whose quotation stands in square brackets, or is the whole text.

    Returns:
        `carried`, `refused` or `skipped`.
    """
    start, _, rest = marked.partition("[")
    quote, _, end = rest.partition("]")
    text = start + quote + end
    stated = parse_duration(value) if property_ == "lasts" else parse_time(value)
    fields = {"published": "2024-06-15", **fields}
    outcome = dated(text, *([quote] if quote else []), property=property_, value=stated, **fields)
    if "G301" in codes(outcome):
        return "refused"
    return "skipped" if reasons(outcome) else "carried"
