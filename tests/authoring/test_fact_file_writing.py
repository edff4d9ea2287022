"""Adding a record to a fact file and changing one value in it: every other byte stays."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from cli.desk import only_added
from onrecord.authoring.added_records import append_record
from onrecord.authoring.fact_files import (
    plain_value,
    prose,
    quotation,
    record_text,
    replace_quotation,
    replace_word,
)
from onrecord.files.parsing.yaml_reader import read_yaml
from onrecord.model.errors import ConfigurationError

RECORD = {"id": "new", "says": "It is so."}

LAYOUTS = {
    "only remarks": "# what this is\n",
    "another list": "entities:\n  - {id: a, kind: b, name: A}   # a remark\n",
    "records apart": "claims:\n  - id: one\n    says: One.\n\n  - id: two\n    says: Two.   # why\n",
    "records close": "claims:\n  - {id: one}\n  - {id: two}\n",
    "list at the margin": "claims:\n- id: one\n  says: One.\n",
    "a list after it": "claims:\n  - id: one\n    says: One.\n\n# the disputes\ndisputes:\n  - {id: d}\n",
    "an empty list": "claims: []\nentities:\n  - {id: a}\n",
    "an empty key": "claims:\n",
    "a remark at the end": "claims:\n  - id: one\n    says: >-\n      One\n      and more.\n# the end\n",
    "no line end at the end": "claims:\n  - id: one",
    "empty lines at the end": "claims:\n  - id: one\n    says: One.\n\n\n",
    "a dash on its own line": "claims:\n  -\n    id: one\n    says: One.\n  -\n    id: two\n",
    "a remark beside a dash": "claims:\n  -   # the first\n    id: one\n\n  - # the second\n    id: two\n",
    "an empty line below a dash": "claims:\n  -\n\n    id: one\n",
    "a deep dash": "claims:\n      -\n          id: one\n",
    "a mark of the end": "claims:\n  - id: one\n...\n",
    "remarks around the mark of the end": "claims:\n  - id: one\n# over\n\n... # really\n# and out\n",
    "a mark of the end below another list": "entities:\n  - {id: a}\n...\n",
    "a mark of the end in a text": "claims:\n  - id: one\n    quote: |\n      Some\n      ...\n      words.\n",
    "marks of start and end alone": "---\n...\n",
    "a directive": "%YAML 1.1\n---\nclaims:\n  - id: one\n",
    "a block without line end": "claims:\n  - id: one\n    quote: |\n      Words.",
    "lines kept at the end of a text": "claims:\n  - id: one\n    says: |+\n      One.\n\n\nentities: []\n",
    "lines kept at the end of the file": "entities:\n  - id: a\n    name: |+\n      A\n\n",
    "what looks like a remark in a text": "claims:\n  - id: one\n    says: 'One\n\n# is two'\nentities: []\n",
    "what looks like the key in a text": "entities:\n  - id: a\n    name: >-\n      My\n      claims:\n      all\n",
    "remarks everywhere": "# a\nclaims: # b\n# c\n  # d\n  - # e\n    id: one # f\n    # g\n  # h\n# i\n",
    "a key in quotation marks": "'claims':\n  - id: one\n",
    "all is indented": "  claims:\n    - id: one\n  entities:\n    - {id: a}\n",
    "all is indented, and another list": "  entities:\n    - {id: a}\n",
    "a remark beside an empty key": "claims:   # none yet\nentities:\n  - {id: a}\n",
    "a remark below an empty key": "claims:\n  # none yet\nentities:\n  - {id: a}\n",
}

INDENTS = {
    "list at the margin": 0, "a deep dash": 6, "all is indented": 4, "all is indented, and another list": 4,
}  # fmt: skip
"""The column of the dash, where it is not 2."""


def rows(text: str, table: str = "claims") -> list[dict[str, object]]:
    found: list[dict[str, object]] = yaml.load(text, Loader=yaml.BaseLoader)[table]  # noqa: S506 - builds plain data only
    return found


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_record_is_added_last_and_all_else_stays(layout: str, newline: str) -> None:
    before = LAYOUTS[layout].replace("\n", newline)

    after = append_record(before, "claims", RECORD)

    assert rows(after)[-1] == RECORD
    assert after.count("\n") == after.count(newline)
    if layout != "an empty list":
        added = only_added(*(text.replace("\r\n", "\n").rstrip("\n") + "\n" for text in (before, after)))
        written = record_text(RECORD, INDENTS.get(layout, 2)).splitlines()
        assert [line for line in added if line.strip() not in {"", "claims:"}] == written


def test_an_empty_file_begins_with_the_list() -> None:
    assert append_record("", "claims", RECORD) == "claims:\n  - id: new\n    says: It is so.\n"


def test_records_that_stand_apart_stay_apart() -> None:
    assert "# why\n\n  - id: new\n" in append_record(LAYOUTS["records apart"], "claims", RECORD)
    assert "  - {id: two}\n  - id: new\n" in append_record(LAYOUTS["records close"], "claims", RECORD)


def test_remarks_before_the_next_list_stay_with_it() -> None:
    after = append_record(LAYOUTS["a list after it"], "claims", RECORD)

    assert "    says: It is so.\n\n# the disputes\ndisputes:\n" in after


def test_a_remark_beside_an_empty_list_stays() -> None:
    before = "claims: []   # none yet\nentities:\n  - {id: a}\n"

    assert append_record(before, "claims", RECORD) == (
        "claims:   # none yet\n  - id: new\n    says: It is so.\nentities:\n  - {id: a}\n"
    )


def test_what_only_the_check_s_own_parser_reads_is_added_to_as_well() -> None:
    after = append_record("claims:\n  - id: one\t# why\n", "claims", {"id": "new"})

    assert after == "claims:\n  - id: one\t# why\n  - id: new\n"


def test_a_file_of_one_remark_without_line_end() -> None:
    assert append_record("# nothing yet", "claims", {"id": "new"}) == "# nothing yet\n\nclaims:\n  - id: new\n"


def test_line_ends_of_old_machines_and_mixed_ones_stay() -> None:
    assert append_record("claims:\r  - id: one\r", "claims", {"id": "new"}) == "claims:\r  - id: one\r  - id: new\r"
    assert append_record("claims:\r\n  - id: one\n  - id: two", "claims", {"id": "new"}) == (
        "claims:\r\n  - id: one\n  - id: two\r\n  - id: new\r\n"
    )


PIECES = [
    "  - id: a", "  -", "    id: b", "    says: >-", "      words", "", "# r", "...", "  # r", "entities:", "---",
    "claims:", "  - {id: c}", "   ", "    x: |+",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=9), st.sampled_from(["\n", "\r\n", "\r"]), st.booleans())
def test_what_the_check_reads_is_added_to(lines: list[str], newline: str, ended: bool) -> None:
    before = newline.join(lines) + (newline if ended else "")
    tree = read_yaml(before)
    sound = tree.whole and not tree.faults and _holds_rows(tree.value)

    try:
        after = read_yaml(append_record(before, "claims", {"id": "new"}))
    except ConfigurationError:
        assert not sound
        return

    assert after.whole
    assert isinstance(after.value, dict)
    assert after.value["claims"][-1] == {"id": "new"}


def _holds_rows(value: object) -> bool:
    return value is None or (isinstance(value, dict) and isinstance(value.get("claims") or [], list))


@pytest.mark.parametrize(
    "text", ["claims: [\n  # none\n]\n", "claims: ~\n", "{claims: []}\n", "{}\n", "a: 1\n---\nb: 2\n"]
)
def test_what_cannot_be_added_to_is_told_and_not_written_otherwise(text: str) -> None:
    with pytest.raises(ConfigurationError, match=r"claims|cannot be read"):
        append_record(text, "claims", RECORD)


@pytest.mark.parametrize("text", ["claims: [{id: one}]\n", "- one\n", "claims: {a: b}\n", "claims: [\n", "a: b: c\n"])
def test_a_layout_to_which_nothing_can_be_added_is_told(text: str) -> None:
    with pytest.raises(ConfigurationError):
        append_record(text, "claims", RECORD)


WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=("C", "Zl", "Zp"), exclude_characters="\ufeff\x85"), min_size=1
)


@given(WORDS.filter(lambda words: words.strip() != ""))
def test_any_words_come_back_from_a_folded_block(words: str) -> None:
    text = record_text({"quote": quotation(words)}, 0)

    tree = read_yaml(text)

    assert not tree.faults
    assert yaml.load(text, Loader=yaml.BaseLoader) == [{"quote": " ".join(words.split())}]  # noqa: S506 - plain data only
    assert "quote: >-" in text


@given(
    st.lists(st.text("abc .:#'\"-é", min_size=1), min_size=1)
    .map("\n".join)
    .filter(lambda words: words.strip() == words != "")
)
def test_words_kept_to_the_letter_come_back(words: str) -> None:
    text = record_text({"quote": quotation(words, as_written=True)}, 0)

    assert yaml.load(text, Loader=yaml.BaseLoader) == [{"quote": words}]  # noqa: S506 - plain data only


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("2025-03-04", "2025-03-04"),
        ("2025-02-30", "'2025-02-30'"),
        ("2025", "2025"),
        ("007", "'007'"),
        ("0", "0"),
        ("[2025-01-01..2025-02-01]", "'[2025-01-01..2025-02-01]'"),
        ("no", "no"),
        (">=3", "'>=3'"),
    ],
)
def test_values_stand_without_quotation_marks_where_yaml_lets_them(words: str, written: str) -> None:
    assert record_text({"value": plain_value(words)}, 0) == f"- value: {written}\n"


def test_a_long_remark_is_a_block_of_lines() -> None:
    text = record_text({"says": prose("word " * 40)}, 2)

    assert text.startswith("  - says: >-\n")
    assert max(map(len, text.splitlines())) <= 100
    assert not any(line.endswith(" ") for line in text.splitlines())


FILE = """\
sources:
  - id: a   # first
    sha256: 00   # old
claims:
  - id: one
    evidence:
      - source: a
        quote: >-
          Some words
          over two lines.

      # a remark
      - {source: a, quote: "more, words"}
      - source: a
        quote: plain words   # not so plain
    note: last
"""


def test_one_word_is_changed() -> None:
    assert replace_word(FILE, ("sources", "a", "sha256"), "ff") == FILE.replace("00   # old", "ff   # old")


def test_a_block_stays_a_block_and_what_follows_it_stays() -> None:
    after = replace_quotation(FILE, ("claims", "one", "evidence", 0, "quote"), "Other  words\nnow.")

    assert after == FILE.replace("Some words\n          over two lines.", "Other words now.")


def test_a_quotation_on_one_line_stays_on_one_line() -> None:
    after = replace_quotation(FILE, ("claims", "one", "evidence", 1, "quote"), 'the "other", words')

    assert after == FILE.replace('"more, words"', '"the \\"other\\", words"')


def test_a_remark_beside_a_block_stays() -> None:
    text = FILE.replace("quote: >-\n", "quote: >-   # looked at\n")

    after = replace_quotation(text, ("claims", "one", "evidence", 0, "quote"), "Other words.")

    assert "quote: >-   # looked at\n          Other words.\n\n" in after


def test_a_plain_quotation_becomes_a_block() -> None:
    after = replace_quotation(FILE, ("claims", "one", "evidence", 2, "quote"), "other: words")

    assert rows(after)[0]["evidence"][2]["quote"] == "other: words"  # type: ignore[index]
    assert rows(after)[0]["note"] == "last"


def test_a_file_with_windows_line_ends_keeps_them() -> None:
    after = replace_quotation(FILE.replace("\n", "\r\n"), ("claims", "one", "evidence", 0, "quote"), "word " * 60)

    assert after.count("\n") == after.count("\r\n")


@pytest.mark.parametrize(
    "keys", [("claims", "two", "note"), ("claims", "one"), ("claims", "one", "evidence", 9, "quote")]
)
def test_a_value_that_is_not_there_is_told(keys: tuple[str | int, ...]) -> None:
    with pytest.raises(ConfigurationError, match="nothing was changed"):
        replace_word(FILE, keys, "x")


def test_a_file_that_cannot_be_read_is_told() -> None:
    with pytest.raises(ConfigurationError, match="cannot be read"):
        replace_word("a: [", ("a",), "x")
