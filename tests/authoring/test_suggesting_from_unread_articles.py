"""Drafts for three articles that were written, and read for what can be checked, without a look at `suggest`.

A sentence may hold several values; its first draft must propose one of them. A speech's value is its speaker.
"""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from onrecord.authoring.claims.suggested_drafts import Suggestion, suggest
from onrecord.authoring.workbench import open_workbench

ARTICLES = Path(__file__).parent / "articles"
Value = frozenset[str] | str


def comparable(value: object) -> Value:
    if isinstance(value, list | tuple):
        return frozenset(map(str, value))
    return str(value).replace("~", "").strip('[]"')


def sentences_and_drafts(root: Path, article: str) -> Iterator[tuple[str, set[Value], Suggestion | None]]:
    """Yield each checkable sentence of an article: its first words, its values, and the first draft made of it."""
    reading = yaml.load((ARTICLES / f"{article}.yaml").read_text("utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 - plain data only
    text = (ARTICLES / f"{article}.txt").read_bytes()
    source = {"id": "paper", "path": "a.txt", "published": reading["published"]}
    facts = {"sources": [source | {"sha256": hashlib.sha256(text).hexdigest()}], "entities": reading["entities"]}
    for folder in ("facts", "seeds"):
        (root / folder).mkdir(parents=True)
    (root / "pyproject.toml").write_text("[tool.onrecord]\n")
    (root / "seeds/a.txt").write_bytes(text)
    (root / "facts/facts.yaml").write_text(yaml.safe_dump(facts, allow_unicode=True), "utf-8")
    drafts = suggest(open_workbench(root), "paper")
    values: dict[str, set[Value]] = {}
    for row in reading["checkable"]:
        values.setdefault(row["sentence"].rstrip("…. "), set()).add(comparable(row["value"]))
    for words, allowed in values.items():
        own = (draft for draft in drafts if words in " ".join(draft.sentence.read.passage.text.split()))
        yield words, allowed, next(own, None)


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, set[Value], Suggestion | None]]:
    return [row for name in "abc" for row in sentences_and_drafts(tmp_path_factory.mktemp(name) / "project", name)]


def test_most_checkable_sentences_of_an_unread_article_are_proposed(
    read: list[tuple[str, set[Value], Suggestion | None]],
) -> None:
    missed = [words for words, _, draft in read if draft is None]

    assert len(read) == 74
    assert len(missed) <= 0.15 * len(read), missed


def test_most_values_proposed_from_an_unread_article_are_right(
    read: list[tuple[str, set[Value], Suggestion | None]],
) -> None:
    proposed = [(words, allowed, draft) for words, allowed, draft in read if draft is not None]

    wrong = [
        (words, draft.value.written)
        for words, allowed, draft in proposed
        if comparable(draft.value.value) not in allowed
    ]

    assert len(wrong) <= 0.2 * len(proposed), wrong
