"""Projects that are nearly right: read, checked and told in every format, without a traceback, each time alike."""

import hashlib
import json
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import onrecord
from fuzzing.trying import tried
from harness import TODAY
from onrecord.files import open_project
from onrecord.files.project import SETTINGS_KEYS, read_settings
from onrecord.model.errors import ConfigurationError
from onrecord.reports import FORMATS, render

pytestmark = pytest.mark.slow

TEXTS = {
    "gazette": "Ruritania and Illyria are members of the League, Mira Toll said on Tuesday.\n\n"
    "The Steel Drill began on 3 May 2024 and ended a week later. About 2,500 people took part in Strelsau.\n",
    "courier": "# The League\n\nThe League has three members: Ruritania, Illyria and Grand Fenwick.\n"
    "The drill “will not be held”, said Toll; it began on 4 May 2024…\n",
}
PINS = {name: hashlib.sha256(text.encode()).hexdigest() for name, text in TEXTS.items()}
FACTS = f"""\
onrecord: 1
sources:
  - {{id: gazette, path: gazette.txt, sha256: {PINS["gazette"]}, published: 2024-05-15, body: 1-3}}
  - id: courier
    path: courier.md
    sha256: {PINS["courier"]}
    published: "[2024-05-15..2024-05-20]"
    derived_from: [gazette]
entities:
  - {{id: league, kind: body, name: League, also: ["the League"]}}
  - {{id: ruritania, kind: state, name: Ruritania, adjectives: [Ruritanian], metonyms: [Strelsau]}}
  - {{id: illyria, kind: state, name: Illyria}}
  - {{id: fenwick, kind: state, name: Grand Fenwick, maybe: illyria}}
  - {{id: strelsau, kind: place, name: Strelsau, within: ruritania}}
  - {{id: toll, kind: person, name: Mira Toll, also: [Toll], acts_for: ruritania}}
  - {{id: drill, kind: exercise, name: Steel Drill}}
properties:
  - {{id: member, type: set, of: state, steady: P1Y}}
  - {{id: personnel, type: quantity, unit: people, changes: never}}
  - {{id: motto, type: text, one_at_a_time: true}}
rules:
  - {{id: in-order, kind: exercise, order: [starts, ends]}}
  - {{id: three, kind: body, exactly: {{of: member, count: 3}}}}
claims:
  - id: members-a
    says: Two states are members.
    subject: league
    property: member
    value: [ruritania, illyria]
    complete: true
    said_by: toll
    said_on: 2024-05-14
    evidence:
      - {{source: gazette, quote: "Ruritania and Illyria are members of the League"}}
  - id: members-b
    says: Three states are members.
    subject: league
    property: member
    value: [ruritania, illyria, fenwick]
    complete: true
    as_of: 2024-05
    evidence:
      - source: courier
        quote: >-
          The League has three members: Ruritania,
          Illyria and Grand Fenwick.
  - id: start-a
    says: It began on 3 May.
    subject: drill
    property: starts
    value: 2024-05-03
    evidence: [{{source: gazette, quote: "The Steel Drill began on 3 May 2024", occurrence: 1}}]
  - id: start-b
    says: It began on 4 May.
    subject: drill
    property: starts
    value: 2024-05-04
    evidence: [{{source: courier, quote: "it began on 4 May 2024…", prefix: "said Toll; "}}]
  - id: end
    says: It ended a week after it began.
    subject: drill
    property: ends
    relative: {{to: drill.starts, is: after, by: "[P6D..P8D]"}}
    evidence: [{{source: gazette, quote: "began on 3 May 2024 … a week later"}}]
  - id: how-many
    says: About 2,500.
    subject: drill
    property: personnel
    value: ~2500
    inferred: {{as_of: it was told afterwards}}
    evidence: [{{source: gazette, quote: "About 2,500 people took part"}}]
disputes:
  - {{id: start, between: [start-a, start-b], reason: Two days., prefer: start-a, review_by: 2027-01-01}}
"""
LINES = FACTS.splitlines(keepends=True)
WORDS = sorted({word for word in FACTS.replace("{", " ").replace("}", " ").split() if len(word) < 30})
PIECES = st.sampled_from([
    *WORDS, "~", "null", "{}", "[]", '""', "''", "[[", "]", "}", ": ", "- ", "\n", "\n    ", "#", " # x", "|", ">",
    "…", "[...]", "\u0301", "\u200b", "\u2028", "\x85", "\ufeff", "\u202e", "😀", "%", "9" * 40, "-1", "1e9",
    "P9999Y", "/..", "0000", "Y123456789012345", "XX", "1-999999999", "2-1", "0", "on", "NO", "=", "<<", "&a",
    "*a", "!!str", "---",
]) | st.text(max_size=6)  # fmt: skip


@st.composite
def nearly_right(draw: st.DrawFn) -> str:
    """Return the fact file with up to four mistakes in it: lines lost, doubled or moved, words exchanged or put in."""
    text = FACTS
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        length = draw(st.sampled_from([0, 0, 1, 1, 3, 8, 40, 300]))
        kind = draw(st.sampled_from(["put in", "put in", "moved", "doubled", "word"]))
        piece = draw(PIECES)
        if kind == "moved":
            line = text.find("\n", start) + 1
            end = text.find("\n", line + length) + 1
            text = text[:line] + text[end:] + text[line:end]
        elif kind == "doubled":
            text = text[: start + length] + text[start:]
        elif kind == "word":
            text = text.replace(draw(st.sampled_from(WORDS)), piece, draw(st.sampled_from([1, 2, -1])))
        else:
            text = text[:start] + piece + text[start + length :]
    return text


def _project(folder: str, facts: bytes, configuration: bytes = b"[tool.onrecord]\n") -> Path:
    root = Path(folder)
    (root / "facts").mkdir()
    (root / "seeds").mkdir()
    (root / "pyproject.toml").write_bytes(configuration)
    (root / "facts/case.yaml").write_bytes(facts)
    (root / "seeds/gazette.txt").write_bytes(TEXTS["gazette"].encode())
    (root / "seeds/courier.md").write_bytes(TEXTS["courier"].encode())
    return root


def _told(root: Path) -> list[str]:
    report = onrecord.check(root, today=TODAY)
    assert all(row.message and "\n" not in row.message for row in report.findings)
    return [render(report, name) for name in FORMATS]


def test_the_fact_file_that_the_mistakes_are_made_in_is_sound() -> None:
    with tempfile.TemporaryDirectory() as folder:
        report = onrecord.check(_project(folder, FACTS.encode()), today=TODAY)
    assert [row.rule for row in report.findings if row.rule[0] in "FSQ" and row.fails] == []
    assert len(report.corpus.claims) == 6


@given(nearly_right())
@tried
def test_a_nearly_right_project_is_read_checked_and_told_alike_each_time(text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = _project(folder, text.encode("utf-8", "surrogatepass"))
        told = _told(root)
        assert _told(root) == told
    summary = json.loads(told[FORMATS.index("json")])["summary"]["checks"]
    assert summary["run"] == sum(summary[key] for key in ("passed", "failed", "accepted", "warned"))


@given(st.binary(max_size=400) | st.tuples(st.integers(0, 2000), st.binary(max_size=8)), st.booleans())
@tried
def test_any_bytes_are_a_fact_file_or_a_finding(data: bytes | tuple[int, bytes], replaced: bool) -> None:
    if isinstance(data, tuple):
        at, piece = data
        whole = FACTS.encode()
        data = whole[:at] + piece + whole[at + len(piece) * replaced :]
    with tempfile.TemporaryDirectory() as folder:
        _told(_project(folder, data))


@given(
    st.binary(max_size=300) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass")),
    st.sampled_from(["gazette.txt", "courier.md"]),
    st.booleans(),
)
@tried
def test_any_bytes_are_a_source_or_a_finding(data: bytes, name: str, pinned: bool) -> None:
    facts = FACTS.replace(PINS[name.partition(".")[0]], hashlib.sha256(data).hexdigest()) if pinned else FACTS
    with tempfile.TemporaryDirectory() as folder:
        root = _project(folder, facts.encode())
        (root / "seeds" / name).write_bytes(data)
        _told(root)


settings_values = st.recursive(
    st.text(max_size=8)
    | st.integers()
    | st.booleans()
    | st.floats()
    | st.sampled_from(["off", "error", "exact", "omission", "time", "..", "seeds", "/", "not", "a\\b"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=2),
    max_leaves=5,
)
settings_keys = st.sampled_from([*(row.key for row in SETTINGS_KEYS), "severity.T401", "severity", "context"])


@given(st.dictionaries(settings_keys | st.text(max_size=8), settings_values, max_size=5))
@tried
def test_any_table_of_settings_is_read_or_told_of_key_by_key(table: dict[str, object]) -> None:
    tables: dict[str, dict[str, object]] = {}
    for key, value in table.items():
        first, _, rest = key.partition(".")
        if rest:
            tables.setdefault(first, {})[rest] = value

    _, problems = read_settings({**table, **tables})

    assert all(isinstance(message, str) and message for message in problems)


@given(st.binary(max_size=120) | st.text(max_size=80).map(lambda text: f"[tool.onrecord]\n{text}".encode()))
@tried
def test_any_configuration_is_read_or_refused_in_words(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = _project(folder, FACTS.encode(), data)
        try:
            open_project(root)
        except ConfigurationError as error:
            assert str(error)  # noqa: PT017 - reading it would be right too
