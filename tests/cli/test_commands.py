"""What a user of the command line sees."""

import json
from pathlib import Path

import pytest

from cli.desk import ended, talk
from gate.running import PROJECTS, copied, run_onrecord
from onrecord.model.rules import RULES

DAY = "--today=2026-11-21"


def test_a_project_that_passes_exits_with_0_and_tells_the_totals() -> None:
    run = run_onrecord(PROJECTS / "disputed", "check", DAY)

    assert run.status == 0
    assert "1 accepted" in run.text


def test_findings_that_fail_exit_with_1(tmp_path: Path) -> None:
    project = copied("disputed", tmp_path)
    (project / "facts/disputes.yaml").unlink()

    run = run_onrecord(tmp_path, "check", "disputed", DAY, "--format", "concise")

    assert run.status == 1
    assert "facts/alliance.yaml:" in run.text
    assert " M501 " in run.text


def test_json_goes_to_standard_output_alone() -> None:
    run = run_onrecord(PROJECTS / "disputed", "check", DAY, "--format", "json")

    report = json.loads(run.text)
    assert report["format"] == "onrecord-report/1"
    assert run.errors == ""


def test_the_ending_of_the_file_chooses_the_format(tmp_path: Path) -> None:
    file = tmp_path / "new" / "report.sarif"

    run = run_onrecord(PROJECTS / "disputed", "check", DAY, "--output", str(file))

    assert run.status == 0
    assert json.loads(file.read_text(encoding="utf-8"))["version"] == "2.1.0"
    assert str(file) in run.text


def test_the_report_is_written_whatever_the_exit_status(tmp_path: Path) -> None:
    project = copied("disputed", tmp_path)
    (project / "facts/disputes.yaml").unlink()

    run = run_onrecord(project, "report", DAY, "--output", "build/report.html")

    assert run.status == 1
    assert (project / "build/report.html").read_text(encoding="utf-8").startswith("<!doctype html>")


@pytest.mark.parametrize(
    "arguments",
    [
        ("chek",),
        ("check", "--format", "pdf"),
        ("check", "nowhere"),
        ("check", "--today", "tomorrow"),
        ("check", "--today", "2026-02-30"),
        ("explain", "M999"),
        ("--nothing",),
    ],
)
def test_wrong_usage_exits_with_2_and_no_traceback(arguments: tuple[str, ...]) -> None:
    run = run_onrecord(PROJECTS / "disputed", *arguments)

    assert run.status == 2
    assert run.errors
    assert "Traceback" not in run.errors
    assert run.text == ""


def test_a_folder_that_is_no_project_is_wrong_usage(tmp_path: Path) -> None:
    run = run_onrecord(tmp_path, "check")

    assert run.status == 2
    assert "pyproject.toml" in run.errors


def test_an_unknown_setting_is_wrong_configuration(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.onrecord]\nseed = 'x'\n", encoding="utf-8")

    run = run_onrecord(tmp_path, "check")

    assert run.status == 2
    assert "seeds" in run.errors


def test_a_project_with_nothing_in_it_exits_with_3(tmp_path: Path) -> None:
    (tmp_path / "facts").mkdir()
    (tmp_path / "seeds").mkdir()

    run = run_onrecord(tmp_path, "check")

    assert run.status == 3
    assert "nothing was checked; 0 claims from 0 sources" in run.text
    assert "no fact file below facts/ has a claim or a source" in run.errors
    assert "onrecord source add FILE" in run.errors


@pytest.mark.parametrize("format_", ["concise", "full", "markdown"])
def test_fact_files_without_claims_and_sources_are_nothing_to_check_and_no_pass(tmp_path: Path, format_: str) -> None:
    (tmp_path / "facts").mkdir()
    (tmp_path / "facts/entities.yaml").write_text("entities:\n  - {id: lenn, kind: river, name: Lenn}\n")
    (tmp_path / "seeds").mkdir()

    run = run_onrecord(tmp_path, "check", "--format", format_)

    assert run.status == 3
    assert "nothing was checked" in run.text
    assert "nothing fails" not in run.text


def test_a_folder_without_configuration_is_a_project_with_default_settings(tmp_path: Path) -> None:
    project = copied("disputed", tmp_path)
    (project / "pyproject.toml").unlink()

    assert run_onrecord(tmp_path, "check", "disputed", DAY).status == 0


@pytest.mark.parametrize("word", ["M501", "m501", "complete-lists-differ"])
def test_a_rule_is_explained_by_code_or_name(word: str) -> None:
    run = run_onrecord(PROJECTS, "explain", word)

    assert run.status == 0
    assert run.text.startswith("M501 complete-lists-differ")
    assert "Example:" in run.text


def test_all_rules_are_listed() -> None:
    run = run_onrecord(PROJECTS, "explain")

    assert [line[:4] for line in run.text.splitlines()] == list(RULES)


def test_a_near_miss_of_a_rule_is_told() -> None:
    assert "M501" in run_onrecord(PROJECTS, "explain", "M5O1").errors


def test_an_error_of_our_own_is_no_traceback_and_no_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    from onrecord.cli import main as entry

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("the clock stopped")

    monkeypatch.setattr("onrecord.cli.check.check_project", broken)
    with pytest.raises(SystemExit) as exited:
        entry(["check", str(PROJECTS / "disputed")])
    assert exited.value.code == 2

    monkeypatch.setenv("ONRECORD_TRACEBACK", "1")
    with pytest.raises(RuntimeError):
        entry(["check", str(PROJECTS / "disputed")])


def test_an_interrupted_run_says_so(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    from onrecord.cli import main as entry

    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("onrecord.cli.check.check_project", interrupted)
    with pytest.raises(SystemExit) as exited:
        entry(["check", str(PROJECTS / "disputed")])
    assert exited.value.code == 130
    assert "stopped" in capsys.readouterr().err


def test_the_browser_is_shown_the_report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from onrecord.cli import main as entry

    opened: list[str] = []
    monkeypatch.setattr("webbrowser.open", opened.append)
    project = copied("disputed", tmp_path)

    with pytest.raises(SystemExit) as exited:
        entry(["report", str(project), DAY, "--open"])

    assert exited.value.code == 0
    assert opened == [(project / "build/report.html").as_uri()]


@pytest.mark.slow
def test_a_report_without_options_goes_to_a_file_on_a_terminal_and_through_a_pipe_as_it_is(tmp_path: Path) -> None:
    project = copied("disputed", tmp_path)

    status, told = ended(talk(project, "report", DAY))

    assert status == 0
    assert "<html" not in told
    assert "build/report.html" in told
    assert (project / "build/report.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    assert run_onrecord(project, "report", DAY).text.startswith("<!doctype html>")
    assert "# " in ended(talk(project, "report", DAY, "--format", "markdown"))[1]
