"""What holds for every format."""

import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass, replace
from pathlib import Path

import pytest

from onrecord.report import Report
from onrecord.reports import FORMATS, format_of, render
from reports.hostile import PAYLOAD

# What acts on a terminal or hides words: controls but tab and line feed, bidirectional controls, halves of pairs.
ACTING = {*map(chr, range(9)), "\x0b", "\x0c", *map(chr, range(0x0D, 0x20)), *map(chr, range(0x7F, 0xA0))}
ACTING |= {*map(chr, range(0x2028, 0x202F)), *map(chr, range(0x2066, 0x206A)), "\ud800"}


@pytest.mark.parametrize(
    ("name", "format_name"),
    [
        ("report.html", "html"),
        ("report.HTM", "html"),
        ("a/b.json", "json"),
        ("findings.sarif", "sarif"),
        ("junit.xml", "junit"),
        ("comment.md", "markdown"),
        ("out.txt", "full"),
        ("out", "full"),
    ],
)
def test_a_files_ending_chooses_the_format(name: str, format_name: str) -> None:
    assert format_of(Path(name)) == format_name


def test_the_formats_are_those_of_the_command_line() -> None:
    assert FORMATS == ("concise", "full", "json", "sarif", "junit", "github", "markdown", "html")


def test_an_unknown_format_is_refused_with_the_names_of_the_others(report: Report) -> None:
    with pytest.raises(ValueError, match="'pdf' is no format; these are: concise, full, json"):
        render(report, "pdf")


@pytest.mark.parametrize("name", FORMATS)
def test_a_report_ends_with_one_line_end_and_two_runs_give_the_same_text(report: Report, name: str) -> None:
    text = render(report, name)

    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert text == render(report, name)


@pytest.mark.parametrize("name", FORMATS)
def test_every_message_and_the_totals_are_told(report: Report, name: str) -> None:
    text = render(report, name).replace("\\u0026", "&")

    for finding in report.findings:
        if finding.fails:
            assert finding.message.replace("`", "")[:20] in text.replace("`", "").replace("\\", "")
    assert "44" in text


@pytest.mark.parametrize("name", FORMATS)
def test_no_acting_character_gets_into_any_format(hostile_report: Report, name: str) -> None:
    text = render(hostile_report, name)

    text.encode()
    if name != "json":
        assert not ACTING & set(text)


def test_json_keeps_the_characters_but_writes_controls_as_escapes(hostile_report: Report) -> None:
    text = render(hostile_report, "json")

    assert "\\ud800" in text
    assert "\x1b" not in text
    assert "\\u001b[31m" in text


def test_the_order_in_which_mappings_were_filled_changes_nothing(report: Report) -> None:
    texts = report.documents.by_source
    other = replace(
        report,
        origins=dict(sorted(report.origins.items(), reverse=True)),
        passed=dict(sorted(report.passed.items(), reverse=True)),
        documents=replace(report.documents, by_source={name: texts[name] for name in sorted(texts, reverse=True)}),
    )

    for name in FORMATS:
        assert render(other, name) == render(report, name)


def test_the_hostile_words_stand_wherever_people_write(hostile_report: Report) -> None:
    spoilt = [text for text in _strings(hostile_report) if PAYLOAD in text]

    assert len(spoilt) > 500


def test_a_format_is_imported_only_when_it_is_asked_for() -> None:
    code = "import sys, onrecord.reports; print([name for name in ('jinja2', 'rich') if name in sys.modules])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert run.stdout == "[]\n"


def _strings(value: object) -> Iterable[str]:
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for row in fields(value):
            yield from _strings(getattr(value, row.name))
    elif isinstance(value, Mapping):
        yield from _strings([*value, *value.values()])
    elif isinstance(value, list | tuple | frozenset):
        for row in value:
            yield from _strings(row)
