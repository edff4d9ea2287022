"""The parts that reading fact files is made of, each by itself."""

from itertools import pairwise
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

import onrecord
from onrecord.files.parsing.yaml_mistakes import quoted
from onrecord.files.parsing.yaml_reader import read_yaml
from onrecord.files.paths import unsafe
from onrecord.files.records.record_checks import cycles
from onrecord.files.records.schema import schema
from onrecord.files.suggestions import Suggester, did_you_mean
from onrecord.model.rules.files import FILE_RULES

NODES = "abcdef"
GRAPHS = st.dictionaries(st.sampled_from(NODES), st.lists(st.sampled_from(NODES), max_size=3, unique=True))


def reachable(edges: dict[str, list[str]], start: str) -> set[str]:
    seen: set[str] = set()
    waiting = list(edges.get(start, ()))
    while waiting:
        node = waiting.pop()
        if node not in seen:
            seen.add(node)
            waiting += edges.get(node, ())
    return seen


@given(GRAPHS)
def test_cycles_are_found_where_nodes_reach_themselves(edges: dict[str, list[str]]) -> None:
    found = cycles(edges)
    groups = {frozenset(x for x in reachable(edges, node) if node in reachable(edges, x)) for node in NODES}
    assert {min(group) for group in groups if group} == {cycle[0] for cycle in found}
    for cycle in found:
        assert all(target in edges[node] for node, target in pairwise((*cycle, cycle[0])))


def test_a_long_chain_is_no_trouble() -> None:
    chain = {str(number): [str(number + 1)] for number in range(50_000)}
    assert cycles(chain) == []


@pytest.mark.parametrize("path", ["a.txt", "a/b.txt", "Ünïcode (1).txt", "..a.txt", "a..b/c"])
def test_paths_below_the_folder_are_safe(path: str) -> None:
    assert unsafe(path) == ""


@given(st.text(max_size=30))
def test_a_safe_path_never_leads_out(path: str) -> None:
    if path and not unsafe(path):
        root = Path("/root-of-all")
        assert (root / path).is_relative_to(root)
        assert ".." not in (root / path).parts


def test_suggestions_fall_silent_after_a_while() -> None:
    suggester = Suggester(comparisons=1)
    assert suggester.nearest("memebr", ["member"]) == "member"
    assert suggester.nearest("memebr", ["member"]) == ""
    assert did_you_mean("x" * 1_000, ["x" * 999]) == ""


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=40).filter(str.strip))
def test_the_rewrite_that_a_message_shows_can_be_read(words: str) -> None:
    tree = read_yaml(f"quote: {quoted(words)}\n")
    assert tree.faults == []
    assert tree.value == {"quote": " ".join(words.split())}


def test_the_schema_is_draft_7_and_explains_every_field() -> None:
    jsonschema.Draft7Validator.check_schema(schema())
    for name, definition in {"file": schema(), **schema()["definitions"]}.items():
        assert definition["description"], name
        for key, field in definition["properties"].items():
            assert field.get("description") or "$ref" in field, (name, key)


def test_the_schema_stands_twice_and_is_the_same() -> None:
    package = Path(onrecord.__file__).parent / "schema"
    top = Path(__file__).parents[2] / "schema"
    assert {file.name: file.read_bytes() for file in package.glob("*.json")} == {
        file.name: file.read_bytes() for file in top.glob("*.json")
    }


def test_the_rules_of_the_family_are_numbered_without_a_gap() -> None:
    assert [rule.code for rule in FILE_RULES] == [f"F{number:03}" for number in range(1, len(FILE_RULES) + 1)]
    assert len({rule.name for rule in FILE_RULES}) == len(FILE_RULES)
