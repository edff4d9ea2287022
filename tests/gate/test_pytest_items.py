"""What a curator sees who runs pytest on a project."""

from pathlib import Path

import pytest

from gate.running import copied, run_pytest, run_pytest_bare

pytestmark = pytest.mark.slow

CLAIM = "facts/alliance.yaml::drill-place"


@pytest.fixture
def disputed(tmp_path: Path) -> Path:
    return copied("disputed", tmp_path)


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_each_record_has_an_item_for_each_aspect(disputed: Path) -> None:
    outcomes = run_pytest(disputed, "-v").outcomes

    assert set(outcomes) >= {
        "facts/alliance.yaml::file",
        "facts/alliance.yaml::herald::source",
        f"{CLAIM}::quotes",
        f"{CLAIM}::value",
        f"{CLAIM}::agreement",
        "facts/disputes.yaml::who-is-the-third-member::dispute",
    }
    assert {outcomes[name] for name in outcomes if name.startswith(CLAIM)} == {"PASSED"}


def test_an_accepted_contradiction_is_xfailed_with_its_reason_and_told_once(disputed: Path) -> None:
    run = run_pytest(disputed, "-v", "-rx")

    assert run.status == 0
    assert run.outcomes["facts/alliance.yaml::members-herald::agreement"] == "XFAIL"
    assert run.outcomes["facts/alliance.yaml::members-courier::agreement"] == "XFAIL"
    assert "which has signed but not yet joined" in run.text
    closing = run.text.split("contradictions across sources")[1]
    assert closing.count("The River Alliance consists of Norrland, Sudmark and Westrand.") == 1
    assert closing.count("The River Alliance consists of Norrland, Sudmark and Ostrey.") == 1


def test_without_its_dispute_a_contradiction_fails_the_gate(disputed: Path) -> None:
    (disputed / "facts/disputes.yaml").unlink()

    run = run_pytest(disputed, "-v")

    assert run.status == 1
    failed = {name for name, outcome in run.outcomes.items() if outcome == "FAILED"}
    assert failed == {
        "facts/alliance.yaml::members-herald::agreement",
        "facts/alliance.yaml::members-courier::agreement",
    }
    assert "M501" in run.text


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ("[members-courier, members-herald]", "[members-courier, members-nobody]", "D803"),
        ("[members-courier, members-herald]", "[members-courier, drill-place]", "D801"),
        ("review_by: 2027-06-30", "review_by: 2026-11-20", "D802"),
    ],
)
def test_a_dispute_that_no_longer_fits_fails(disputed: Path, old: str, new: str, rule: str) -> None:
    change(disputed / "facts/disputes.yaml", old, new)

    run = run_pytest(disputed, "-v")

    assert run.status == 1
    assert run.outcomes["facts/disputes.yaml::who-is-the-third-member::dispute"] == "FAILED"
    assert f" {rule} " in run.text


def test_a_review_is_not_due_on_the_day_itself(disputed: Path) -> None:
    change(disputed / "facts/disputes.yaml", "2027-06-30", "2026-11-21")

    assert run_pytest(disputed).status == 0


def test_a_failure_begins_with_its_place_and_its_rule(disputed: Path) -> None:
    change(disputed / "facts/alliance.yaml", "It took place near Vessel Lake.", "It took place near Vessel Lane.")

    run = run_pytest(disputed, f"{CLAIM}::quotes")

    lines = (disputed / "facts/alliance.yaml").read_text(encoding="utf-8").split("\n")
    line = next(number for number, text in enumerate(lines, 1) if "Vessel Lane" in text)
    assert run.status == 1
    assert any(row.startswith(f"facts/alliance.yaml:{line - 1}:") and " Q202 " in row for row in run.text.split("\n"))


def test_a_broken_file_is_one_failing_item(disputed: Path) -> None:
    (disputed / "facts/broken.yaml").write_text("claims: [\n", encoding="utf-8")

    run = run_pytest(disputed, "-v")

    assert run.status == 1
    assert [name for name, outcome in run.outcomes.items() if outcome == "FAILED"] == ["facts/broken.yaml::file"]


def test_any_selection_gives_the_verdicts_of_the_whole_run(disputed: Path) -> None:
    (disputed / "facts/disputes.yaml").unlink()
    whole = run_pytest(disputed, "-v").outcomes
    one = "facts/alliance.yaml::members-courier::agreement"
    selections = {
        "by word": run_pytest(disputed, "-v", "-k", "courier").outcomes,
        "by file": run_pytest(disputed, "-v", "facts/alliance.yaml").outcomes,
        "by id": run_pytest(disputed, "-v", one).outcomes,
        "two workers": run_pytest(disputed, "-v", "-n2").outcomes,
        "another hash seed": run_pytest(disputed, "-v", hash_seed="7").outcomes,
    }

    assert selections["two workers"] == selections["another hash seed"] == whole
    assert selections["by id"] == {one: "FAILED"}
    for name, outcomes in selections.items():
        assert outcomes, name
        assert outcomes.items() <= whole.items(), name


def test_what_failed_last_fails_again(disputed: Path) -> None:
    (disputed / "facts/disputes.yaml").unlink()
    run_pytest_bare(disputed, "-q")

    again = run_pytest_bare(disputed, "-v", "--lf").outcomes

    assert again == {
        "facts/alliance.yaml::members-herald::agreement": "FAILED",
        "facts/alliance.yaml::members-courier::agreement": "FAILED",
    }


@pytest.mark.parametrize("workers", [(), ("-n2",)])
def test_the_report_is_written_once_by_whoever_leads(disputed: Path, workers: tuple[str, ...]) -> None:
    run = run_pytest(disputed, "--onrecord-report=out/report.json", *workers)

    assert run.status == 0
    assert '"onrecord-report/1"' in (disputed / "out/report.json").read_text(encoding="utf-8")
    assert run.text.count("contradictions across sources") == 1


def test_a_whole_run_that_leaves_the_facts_out_is_an_error(disputed: Path) -> None:
    (disputed / "tests").mkdir()
    (disputed / "tests/test_own.py").write_text("def test_own():\n    assert True\n", encoding="utf-8")
    pyproject = disputed / "pyproject.toml"
    pyproject.write_text('[tool.onrecord]\n[tool.pytest.ini_options]\ntestpaths = ["tests"]\n', encoding="utf-8")

    run = run_pytest(disputed)

    assert run.status == 1
    assert "no fact was collected" in run.text
    assert 'Add "facts" to `testpaths`' in run.text
    assert run_pytest(disputed, "tests").status == 0


def test_the_fixture_hands_over_the_checked_report(disputed: Path) -> None:
    (disputed / "test_own.py").write_text(
        "def test_own(onrecord):\n    assert onrecord.checks.accepted == 1\n", encoding="utf-8"
    )

    assert run_pytest(disputed, "test_own.py").status == 0


def test_elsewhere_nothing_is_collected_and_nothing_heavy_is_imported(tmp_path: Path) -> None:
    (tmp_path / "facts").mkdir()
    (tmp_path / "facts/a.yaml").write_text("claims: []\n", encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text("[project]\nname = 'not-onrecord'\nversion = '1'\n", encoding="utf-8")
    (tmp_path / "test_own.py").write_text(
        "import sys\n\n\ndef test_own():\n"
        "    assert 'onrecord.pytest_plugin' in sys.modules\n"
        "    heavy = {'onrecord.checker', 'onrecord.pytest_gate', 'yaml', 'jsonschema', 'rich'}\n"
        "    assert not heavy & set(sys.modules)\n",
        encoding="utf-8",
    )

    run = run_pytest_bare(tmp_path, "-v", "-p", "no:cacheprovider")

    assert run.outcomes == {"test_own.py::test_own": "PASSED"}


def test_the_fixture_says_when_there_is_no_project(tmp_path: Path) -> None:
    (tmp_path / "test_own.py").write_text("def test_own(onrecord):\n    assert onrecord\n", encoding="utf-8")

    run = run_pytest_bare(tmp_path, "-p", "no:cacheprovider")

    assert run.status == 1
    assert "has no [tool.onrecord]" in run.text


@pytest.mark.parametrize("written", ["[tool.onrecord]\nfact = 'x'\n", "[tool.onrecord.severity]\nQ999 = 'off'\n"])
def test_a_wrong_configuration_is_wrong_usage(disputed: Path, written: str) -> None:
    (disputed / "pyproject.toml").write_text(written, encoding="utf-8")

    run = run_pytest(disputed)

    assert run.status == 4
    assert "Traceback" not in run.text + run.errors
