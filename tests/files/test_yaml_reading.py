"""YAML is read as plain data, with the place of every value."""

from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from files.malformed import MALFORMED, Malformed
from onrecord.files.parsing import yaml_reader
from onrecord.files.parsing.decoding import decode
from onrecord.files.parsing.yaml_reader import Path, Tree, read_yaml


def place(tree: Tree, *path: str | int) -> tuple[int, int]:
    return tree.lines.place(tree.places[path])


@pytest.mark.parametrize("word", ["NO", "on", "2023-10", "0777", "~", "null", "1_000", "1:30", "0x1F", "1e3", ".inf"])
def test_every_scalar_stays_the_words_that_were_written(word: str) -> None:
    assert read_yaml(f"value: {word}").value == {"value": word}


def test_nothing_written_is_none_and_empty_marks_are_an_empty_text() -> None:
    assert read_yaml("a:\nb: ''\nc: [ , x]".replace("[ , x]", "[x]")).value == {"a": None, "b": "", "c": ["x"]}


@pytest.mark.parametrize("text", ["", "\n\n", "# only a remark\n", "---\n"])
def test_a_file_that_says_nothing_holds_nothing(text: str) -> None:
    tree = read_yaml(text)
    assert (tree.value, tree.faults) == (None, [])


def test_block_texts_are_folded_as_yaml_says() -> None:
    assert read_yaml("a: >-\n  one\n  two\nb: |\n  one\n  two # words\n").value == {
        "a": "one two",
        "b": "one\ntwo # words\n",
    }


def test_places_are_those_of_the_values_and_of_the_keys() -> None:
    tree = read_yaml("claims:\n  - id: a\n    value: [b, 'c']\n")
    assert place(tree, "claims") == (2, 3)
    assert place(tree, "claims", 0) == (2, 5)
    assert place(tree, "claims", 0, "value", 1) == (3, 16)
    assert tree.lines.place(tree.keys["claims", 0, "value"]) == (3, 5)


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_every_line_end_of_an_editor_ends_a_line(line_end: str) -> None:
    tree = read_yaml(f"a: 1{line_end}{line_end}b: 2{line_end}")
    assert place(tree, "b") == (3, 4)


@pytest.mark.parametrize("char", ["\u2028", "\u2029", "\x85"])
def test_what_only_yaml_takes_for_a_line_end_ends_no_line(char: str) -> None:
    tree = read_yaml(f'a: "one{char}two"\nb: 2\n')
    assert place(tree, "b") == (2, 4)


def test_characters_count_as_one_whatever_their_bytes() -> None:
    assert place(read_yaml("{é: 😀, b: 2}"), "b") == (1, 11)


def test_a_byte_order_mark_takes_no_column() -> None:
    text, fault = decode("\ufeffa: 1\r\n".encode())
    assert fault is None
    assert place(read_yaml(text), "a") == (1, 4)


@pytest.mark.parametrize(
    ("text", "path", "comment"),
    [
        ("a: b # c\n", ("a",), "# c"),
        ("a: b\n   # c\n", ("a",), "# c"),
        ("a: b\n# c\n", None, None),
        ("a: b\r\n  # c\r\n", ("a",), "# c"),
        ("a:\n  b: c\n  # d\n", None, None),
        ("a: [b # c\n]\n", ("a", 0), "# c"),
        ("a: 'b' # c\n", None, None),
        ("a: b#c\n", None, None),
        ("a: #c\n", ("a",), "#c"),
    ],
)
def test_a_comment_behind_an_unquoted_value_is_kept(text: str, path: Path | None, comment: str | None) -> None:
    assert read_yaml(text).comments == ({} if path is None else {path: comment})


PURE = [case for case in MALFORMED if len(case.data) < 10_000]


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in PURE])
def test_without_the_c_library_the_same_files_are_refused(case: Malformed, monkeypatch: pytest.MonkeyPatch) -> None:
    text, fault = decode(case.data)
    if fault is not None:
        return
    expected = read_yaml(text)
    monkeypatch.setattr(yaml_reader, "_LOADER", yaml.Loader)
    tree = read_yaml(text)
    if expected.faults:
        assert {tree.lines.place(row.index)[0] for row in tree.faults} == {
            expected.lines.place(row.index)[0] for row in expected.faults
        }
    else:
        assert (tree.value, tree.places, tree.keys, tree.comments) == (
            expected.value,
            expected.places,
            expected.keys,
            expected.comments,
        )


@pytest.mark.parametrize("loader", [yaml.Loader, yaml_reader._LOADER])  # noqa: SLF001 - the parser that is used
def test_half_a_character_is_refused_by_either_parser(loader: type, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml_reader, "_LOADER", loader)
    assert [fault.rule for fault in read_yaml('a: "\\ud83d"').faults] == ["F001"]


PIECES = st.sampled_from([
    "a", "b: ", "- ", ": ", "\n", "\n  ", "[", "]", "{", "}", ", ", "'", '"', "# ", " #", "&x ", "*x", "!t ", "<<: ",
    ">", "|", "%", "@", "`", "?", "? ", "---", "...", "\t", "\\", "\\q", "\u2028", "\x85", "é", "😀", "\r", "\r\n", "~",
])  # fmt: skip


@given(st.lists(PIECES, max_size=40).map("".join))
def test_nothing_that_can_be_typed_raises(text: str) -> None:
    tree = read_yaml(text)
    assert tree.whole or tree.faults
    assert all(0 <= fault.index <= len(text) for fault in tree.faults)
    assert all(fault.message and "\n" not in fault.message for fault in tree.faults)


@given(st.binary(max_size=200))
def test_no_bytes_raise(data: bytes) -> None:
    text, fault = decode(data)
    assert fault is not None or read_yaml(text) is not None
    assert fault is None or 0 <= fault.index <= len(text)


@given(st.text(st.characters(codec="utf-8"), max_size=60))
def test_what_decodes_is_free_of_what_yaml_forbids(text: str) -> None:
    decoded, fault = decode(text.encode())
    if fault is None:
        assert "characters that YAML does not allow" not in str(read_yaml(decoded).faults)


WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"], exclude_characters="\ufeff"), max_size=12
)
KEYS = WORDS.filter(lambda key: bool(key) and not any(char.isspace() and char != " " for char in key))
"""Keys with a space that is none are refused, as somebody has pasted it there."""

VALUES = st.recursive(
    WORDS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)


@given(VALUES, st.sampled_from([True, False, None]), st.booleans())
def test_a_document_reads_as_the_library_reads_it(value: object, flow: bool | None, unicode: bool) -> None:
    text = yaml.safe_dump(value, default_flow_style=flow, allow_unicode=unicode)
    tree = read_yaml(text)
    assert tree.faults == []
    # The library may wrap long words; its own reading is the oracle, not the value that went in.
    assert _with_empty_texts(tree.value) == yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 - makes plain texts


def _with_empty_texts(value: object) -> object:
    if isinstance(value, dict):
        return {key: _with_empty_texts(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_with_empty_texts(item) for item in value]
    return "" if value is None else value


@given(VALUES)
def test_every_value_stands_where_its_place_says(value: object) -> None:
    text = yaml.safe_dump({"key": value}, allow_unicode=True, default_style='"')
    tree = read_yaml(text)
    for path, index in tree.places.items():
        found: Any = tree.value
        for step in path:
            found = found[step]
        if isinstance(found, str):
            assert text[index] == '"'
            if found.isascii() and found.isalnum():
                assert text.startswith(f'"{found}"', index)
