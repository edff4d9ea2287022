"""The report on a terminal: colour, width, and nothing that acts."""

import io
from typing import Literal

import pytest
from rich.cells import cell_len
from rich.console import Console

from onrecord.report import Report
from onrecord.reports import render
from onrecord.reports.terminal import print_report

Format = Literal["concise", "full"]


def printed(report: Report, name: Format = "full", *, width: int = 80, terminal: bool = True) -> str:
    """Return what is printed on a console."""
    out = io.StringIO()
    colours: Literal["standard"] | None = "standard" if terminal else None
    print_report(report, name, Console(file=out, force_terminal=terminal, width=width, color_system=colours))
    return out.getvalue()


@pytest.fixture(autouse=True)
def _no_settings_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR", "TERM", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize("name", ["concise", "full"])
def test_without_a_terminal_the_text_is_that_of_the_format(report: Report, name: Format) -> None:
    assert printed(report, name, terminal=False, width=40) == render(report, name)


def test_on_a_terminal_what_fails_is_red(report: Report) -> None:
    assert "\x1b[1;31mQ202\x1b[0m" in printed(report)


def test_no_color_takes_the_colours_away(report: Report, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")

    assert "\x1b[1;31m" not in printed(report)
    assert "31m" not in printed(report)


@pytest.mark.parametrize("width", [20, 40, 80, 200])
def test_context_is_wrapped_to_the_width_and_paths_are_left_whole(report: Report, width: int) -> None:
    out = io.StringIO()
    print_report(report, "full", Console(file=out, force_terminal=True, width=width, color_system=None, no_color=True))
    kept = {str(row.position) for row in report.findings}
    for line in _plain(out.getvalue()).splitlines():
        whole = any(place in line for place in kept) or "│" in line or line.startswith("   ")
        assert whole or cell_len(line) <= width


def test_wrapped_words_hang_beside_their_label(report: Report) -> None:
    out = _plain(printed(report, width=50))

    assert "    help     Quote the source's own words, or\n             check whether the source is the right\n" in out


def test_on_a_very_narrow_terminal_labels_give_way(report: Report) -> None:
    assert "help Quote the\n" in _plain(printed(report, width=20))


@pytest.mark.parametrize("name", ["concise", "full"])
def test_no_control_character_of_a_source_reaches_the_terminal(hostile_report: Report, name: Format) -> None:
    text = _plain(printed(hostile_report, name))

    assert "\x1b" not in text
    assert "\x9b" not in text
    assert "\u202e" not in text
    assert "␛[31m" in text


def _plain(text: str) -> str:
    """Take away the sequences that the console itself writes."""
    for code in ("0", "1", "2", "3", "1;31", "1;33", "1;32", "36", "35", "31", "32"):
        text = text.replace(f"\x1b[{code}m", "")
    return text
