"""Whatever stands in a fact file, reading it ends with a corpus and findings that have a place."""

import json
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from hypothesis import given
from hypothesis import strategies as st

from files.malformed import BASE
from onrecord.files import load
from onrecord.files.records.schema import schema
from onrecord.model.corpus import Corpus
from onrecord.model.settings import Settings

DEFINITIONS = schema()["definitions"]
TABLES = {
    "sources": "source",
    "entities": "entity",
    "properties": "property",
    "rules": "rule",
    "claims": "claim",
    "disputes": "dispute",
}
WORDS = st.sampled_from(
    [
        *[
            "a",
            "b",
            "league",
            "gazette",
            "ruritania",
            "illyria",
            "member",
            "chair",
            "staff",
            "open",
            "motto",
            "starts",
            "lasts",
            "league.starts",
            "source:gazette.published",
            "organiser.member",
            "2024",
            "2024-05/2025",
            "[2023..2024]",
            "P1Y",
            ">=3",
            "yes",
            "true",
            "before",
            "same_day",
            "set",
            "time",
            "never",
            "1-10",
            "../a",
            "a.txt",
            "…",
            "é",
        ],
        "",
        "x # y",
        "a" * 64,
    ]
)
VALUES = st.recursive(
    WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS.filter(bool), inner, max_size=2),
    max_leaves=4,
)


def fields(definition: str) -> st.SearchStrategy[dict[str, Any]]:
    """Return records with the fields of the schema, and with values that mostly fit none of them."""
    known = DEFINITIONS[definition]["properties"]
    needed = DEFINITIONS[definition].get("required", ())
    inner = {key: fields(key) if key in DEFINITIONS else VALUES for key in known}
    if definition == "claim":
        inner["evidence"] = st.lists(fields("evidence"), min_size=1, max_size=2)
        inner["property"] = st.sampled_from(["member", "chair", "staff", "open", "motto", "starts", "lasts", "x"])
    optional = {key: value for key, value in inner.items() if key not in needed}
    return st.fixed_dictionaries({key: inner[key] for key in needed}, optional=optional)


FILES = st.fixed_dictionaries({}, optional={key: st.lists(fields(name), max_size=3) for key, name in TABLES.items()})


@given(FILES, st.booleans())
def test_nothing_raises_and_everything_has_a_place(facts: dict[str, Any], flow: bool) -> None:
    text = yaml.safe_dump(json.loads(json.dumps(facts)), allow_unicode=True, default_flow_style=flow)
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "facts").mkdir()
        (Path(folder) / "facts/base.yaml").write_text(BASE, "utf-8")
        (Path(folder) / "facts/case.yaml").write_text(text, "utf-8")
        found = load(Path(folder), Settings())
    lines = text.count("\n") + 1
    assert all(1 <= row.position.line <= max(lines, BASE.count("\n")) for row in found.problems.findings)
    assert all(row.message and "\n" not in row.message for row in found.problems.findings)
    assert not list(unknown(found))


def unknown(corpus: Corpus) -> Iterator[str]:
    """Yield ids that the corpus names and does not hold; every later step takes them to be there."""
    for claim in corpus.claims.values():
        yield from {claim.subject, claim.said_by, *claim.without} - {""} - corpus.entities.keys()
        yield from {claim.property} - corpus.properties.keys()
        yield from set(claim.sources) - corpus.sources.keys()
    for entity in corpus.entities.values():
        yield from {*entity.acts_for, *entity.maybe, entity.within} - {""} - corpus.entities.keys()
    for source in corpus.sources.values():
        yield from set(source.derived_from) - corpus.sources.keys()
