"""What a curator is told to write instead, where another mistake looks much the same."""

import pytest

from onrecord.files.parsing.yaml_reader import read_yaml

SPACE = "stands here instead of a space: replace it with a plain space"


def told(text: str) -> list[tuple[str, str]]:
    """Return each fault of a text: what stands at its place there, and what is said."""
    return [(text[fault.index : fault.index + 1], fault.message) for fault in read_yaml(text).faults]


@pytest.mark.parametrize(
    "text",
    [
        "claims:\n  - id: a\n    says:\u00a0It is so.\n    value: 3\n",
        "claims:\n  - id:\u00a0a\n",
        "claims:\n  - id: a\n    says\u00a0: It is so.\n",
        "claims:\n  - id: a\n   \u00a0says: It is so.\n",
        "claims:\n  - id: a\n\u00a0   says: It is so.\n",
        "claims:\u00a0\n  - id: a\n",
        "claims:\n  -\u00a0id: a\n",
        "entities:\n  - {id: a, kind:\u00a0event, name: A}\n",
        "claims:\n  - id: a\n    says:\u2003It is so.\n    value: 3\n",
        "onrecord:\u202f1\nclaims: []\n",
    ],
)
def test_a_space_that_is_none_for_yaml_is_pointed_at(text: str) -> None:
    ((at, message),) = told(text)

    assert at in "\u00a0\u2003\u202f"
    assert message == f"an invisible character, U+{ord(at):04X}, {SPACE}"


@pytest.mark.parametrize(
    "text",
    [
        "quote: |\n  id:\u00a0a\n  says\u00a0: b\n",
        "says: 'Bilan\u00a0: trente'\n",
        "says: \u00a0words\n",
        "also: ['Bilan\u00a0: trente', Le\u00a0Bilan]\n",
        '"a\u00a0b": quoted\n',
        "claims:\n  - id: a\n    note: Note:\u00a0words\n",
    ],
)
def test_such_a_space_within_words_is_their_own_affair(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("line", "mend"),
    [
        (r"says: 'It\'s so.'", "`says: 'It''s so.'`"),
        (r"  - says: 'Don\'t and won\'t'", "`says: 'Don''t and won''t'`"),
        (r"says: 'The town''s mill isn\'t sold'", "`says: 'The town''s mill isn''t sold'`"),
        (r"says: 'It\'s', he said", "write `''` for `\\'`"),
        (r"a: {name: 'The town\'s mill'}", "write `''` for `\\'`"),
        (r"a: [x, 'The town\'s mill', y]", "write `''` for `\\'`"),
        ("says: 'Some words\n  and it\\'s so.'", "write `''` for `\\'`"),
    ],
)
def test_a_backslash_in_single_quotes(line: str, mend: str) -> None:
    ((at, message),) = told(f"{line}\n")

    assert at == "\\"
    assert message.startswith("inside single quotes a quotation mark is written twice, not with a backslash: ")
    assert message.endswith(mend)


@pytest.mark.parametrize("text", [r"path: 'C:\'", r"says: It\'s so.", r'says: "a\\b"', r"says: 'a\b'"])
def test_a_backslash_that_does_no_harm(text: str) -> None:
    assert told(f"{text}\nmore: words\n") == []


@pytest.mark.parametrize(
    ("text", "mend"),
    [
        ("value: >=3", '`value: ">=3"`'),
        ("value: >= 3 km", '`value: ">= 3 km"`'),
        ("value: >3", '`">3"`'),
        ("value: >-3", '`">-3"`'),
        ("a: {id: b, value: >=3}", '`value: ">=3"`'),
        ("a: {value: >=3, id: b}", '`value: ">=3"`'),
        ("a:\n  - {value: @name}", '`value: "@name"`'),
    ],
)
def test_a_bound_is_put_into_quotation_marks(text: str, mend: str) -> None:
    ((at, message),) = told(f"{text}\n")

    assert at in ">@"
    assert mend in message


@pytest.mark.parametrize(
    "text", ["says: >2\n    words\n", "says: >-\n  words\n", "says: >-\nvalue: 3\n", "value: '>3'\n"]
)
def test_a_block_is_a_block(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("claims:\n\t- id: a\n", "a tab stands in the indentation; YAML wants spaces: replace it with spaces"),
        ("claims:\n  - id: a\n  \tsays: b\n", "a tab stands in the indentation; YAML wants spaces"),
        ("claims:\n  -\tid: a\n    says: b\n", "a tab stands after the dash: replace it with a space"),
        ("claims:\n  - \tid: a\n    says: b\n", "a tab stands after the dash: replace it with a space"),
    ],
)
def test_a_tab_is_pointed_at(text: str, message: str) -> None:
    ((at, said),) = told(text)

    assert at == "\t"
    assert message in said


@pytest.mark.parametrize("text", ["says:\twords\n", "says: some\twords\n", "says: |\n  a\n  \tb\n", "a: b\t# why\n"])
def test_a_tab_that_does_no_harm(text: str) -> None:
    assert told(text) == []


def test_a_tab_within_a_text_is_not_blamed_for_the_line_below() -> None:
    ((at, message),) = told("claims:\n  - id: a\n    says: |\n      a\n      \tb\n   value: 3\n")

    assert at == "v"
    assert "fits no entry above it" in message
