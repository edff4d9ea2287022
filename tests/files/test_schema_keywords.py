"""What the schema's keywords say of a value is what jsonschema says of it."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from files.test_any_facts import DEFINITIONS, FILES, VALUES, fields
from onrecord.files.records.schema import KEYWORDS, schema, violated

FOR_PEOPLE = {"$schema", "definitions", "description", "errorMessage", "patternErrorMessage", "title"}

# Our own reading of two keywords is stricter or narrower on purpose, and tested below.
OWN = {"pattern", "uniqueItems"}


def both(value: object, part: dict[str, Any]) -> tuple[set[Any], set[Any]]:
    ours = {(row.keyword, row.path) for row in violated(value, part)}
    resolved = {**part, "definitions": DEFINITIONS}
    theirs = {(str(row.validator), tuple(row.absolute_path)) for row in Draft7Validator(resolved).iter_errors(value)}
    return {row for row in ours if row[0] not in OWN}, {row for row in theirs if row[0] not in OWN}


@settings(max_examples=50)
@given(FILES | VALUES)
def test_whole_files_break_the_keywords_that_jsonschema_names(facts: object) -> None:
    ours, theirs = both(facts, schema())
    assert ours == theirs


@pytest.mark.parametrize("name", DEFINITIONS)
@settings(max_examples=30)
@given(data=st.data())
def test_records_break_the_keywords_that_jsonschema_names(name: str, data: st.DataObject) -> None:
    record = data.draw(fields(name) | st.dictionaries(st.sampled_from([*DEFINITIONS[name]["properties"], "x"]), VALUES))
    ours, theirs = both(record, DEFINITIONS[name])
    assert ours == theirs


@pytest.mark.parametrize(
    ("value", "broken"),
    [("a-b", []), ("a-b\n", ["pattern"]), ("A", ["pattern"]), ("", ["pattern"]), (None, ["type"]), ([], ["type"])],
)
def test_a_pattern_ends_where_the_text_ends(value: object, broken: list[str]) -> None:
    assert [row.keyword for row in violated(value, DEFINITIONS["source"]["properties"]["id"])] == broken


@pytest.mark.parametrize(
    ("value", "broken"),
    [(["a", "b"], []), (["a", "b", "a"], ["uniqueItems"]), ([["a"], ["a"], None, None], []), ("aa", [])],
)
def test_only_texts_stand_twice(value: object, broken: list[str]) -> None:
    assert [row.keyword for row in violated(value, {"uniqueItems": True})] == broken


def test_every_keyword_of_the_schema_is_read() -> None:
    assert set(keywords(schema())) - FOR_PEOPLE == KEYWORDS


def keywords(part: dict[str, Any]) -> Iterator[str]:
    """Yield the keywords of a schema, but for the names of what it describes."""
    for keyword, limit in part.items():
        yield keyword
        if keyword in {"properties", "definitions"}:
            for inner in limit.values():
                yield from keywords(inner)
        elif keyword in {"items", "not"}:
            yield from keywords(limit)
        elif keyword in {"allOf", "anyOf", "oneOf"}:
            for inner in limit:
                yield from keywords(inner)
