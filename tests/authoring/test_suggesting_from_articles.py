"""Drafts for the five articles, held to a careful reading that was made before `suggest` was written.

The project has the sources and the entities of the corpus, as a curator has them who begins with the claims: no
claim, and none of the properties, whose words for yes and no were taken from these very articles. The reading's own
ids of events and properties are no promise, so that what is compared is the value: the same date, the same ids of
entities, the same number, the same answer. Of a sentence only the first draft counts.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from onrecord.authoring.claims.suggested_drafts import Suggestion, suggest
from onrecord.authoring.claims.value_proposals import Proposal
from onrecord.authoring.workbench import Workbench, open_workbench
from onrecord.model.entities import PropertyType
from tables import table, table_of_strings

ROOT = Path(__file__).parents[2]
READING = table(ROOT / "tests/corpus/reading_checkable.yaml")["sources"]
Row = dict[str, Any]


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Workbench:
    root = tmp_path_factory.mktemp("bare")
    (root / "facts").mkdir()
    shutil.copytree(ROOT / "seeds", root / "seeds")
    (root / "pyproject.toml").write_text("[tool.onrecord]\n")
    tables: dict[str, list[Row]] = {"sources": [], "entities": []}
    for file in sorted((ROOT / "facts").rglob("*.yaml")):
        data = table_of_strings(file) or {}
        for kind in tables:
            tables[kind] += data.get(kind, [])
    (root / "facts/bare.yaml").write_text(yaml.safe_dump(tables, allow_unicode=True))
    return open_workbench(root)


def checkable() -> Iterator[tuple[str, Row]]:
    for path, reading in READING.items():
        for sentence in reading["sentences"]:
            if sentence["checkable"]:
                yield path, sentence


def first_drafts(bench: Workbench) -> Iterator[tuple[Row, Suggestion | None]]:
    """Yield each checkable sentence with the first of its drafts, if it has any."""
    drafts = {
        source.path: suggest(bench, source.id) for source in bench.corpus.sources.values() if source.path in READING
    }
    for path, sentence in checkable():
        own = (row for row in drafts[path] if is_of(row, sentence))
        yield sentence, next(own, None)


def is_of(draft: Suggestion, sentence: Row) -> bool:
    words = " ".join(draft.sentence.read.passage.text.split())
    starts, ends = (" ".join(sentence[key].split()) for key in ("starts", "ends"))
    return draft.sentence.read.passage.line == sentence["line"] and starts in words and ends in words


def proposed(value: Proposal) -> tuple[str, object]:
    if value.without:
        return "without", frozenset(value.value)
    return comparable(value.type, list(value.value) if isinstance(value.value, tuple) else value.value)


def read(row: Row) -> tuple[str, object] | None:
    if "without" in row:
        return "without", frozenset(row["without"])
    return comparable(row["type"], row["value"]) if "value" in row else None


def comparable(type_: str, value: object) -> tuple[str, object]:
    """Return a value by kind; an entity or a place is one entity, and `about` does not count for a length."""
    if type_ == PropertyType.SET:
        assert isinstance(value, list)
        return "set", frozenset(value)
    if type_ == PropertyType.DURATION:
        return "duration", str(value).replace("~", "")
    return ("entity" if type_ == PropertyType.PLACE else str(type_)), str(value)


def test_of_the_checkable_sentences_85_percent_are_proposed(bench: Workbench) -> None:
    rows = list(first_drafts(bench))

    found = sum(draft is not None for _, draft in rows)

    assert len(rows) > 50
    assert found >= 0.85 * len(rows)


def test_of_those_proposed_the_value_is_right_in_80_percent(bench: Workbench) -> None:
    rows = [(sentence, draft) for sentence, draft in first_drafts(bench) if draft is not None]

    wrong = [
        (sentence["starts"], draft.kind, draft.value.written)
        for sentence, draft in rows
        if proposed(draft.value) not in {read(each) for each in sentence["values"]}
    ]

    assert len(wrong) <= 0.2 * len(rows), wrong


def test_what_the_corpus_covers_is_not_suggested_again() -> None:
    whole = open_workbench(ROOT)

    left = sum(
        len({row.sentence.read.passage.start for row in suggest(whole, source)}) for source in whole.corpus.sources
    )

    assert left < len(list(checkable())) / 2
