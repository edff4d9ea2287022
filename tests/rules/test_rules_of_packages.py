"""The door for others: an installed package brings a rule as one file, by an entry point of `onrecord.rules`."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from grounding_bench import cases
from harness import Project

RULE = """
from onrecord.model.verdicts import Severity
from onrecord.rules.rule import ClaimRule, Found, Unread


def asks(claim, corpus):
    if claim.property == "place":
        yield ("value",)


def check(case, place):
    words = case.wording.document.text
    if "fog" in words:
        yield Unread("nothing can be seen in fog")
    elif "secret" in words:
        yield Found(message=f"{case.wording.quotation} is of a secret", value="secret", mend="Keep it.")


X901 = ClaimRule(
    code="X901",
    name="secret-told",
    summary="A secret is told.",
    explanation="Secrets are not told.",
    example="claims: []",
    severity=Severity.WARNING,
    asks=asks,
    check=check,
)
"""


def package(root: Path, module: str, entries: str, name: str = "nice-rules", version: str = "1.2") -> Path:
    """Install a distribution into a folder: one module, and what its entry points are."""
    folder = root / name
    folder.mkdir()
    (folder / f"{name.replace('-', '_')}.py").write_text(module, "utf-8")
    info = folder / f"{name.replace('-', '_')}-{version}.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n", "utf-8")
    (info / "entry_points.txt").write_text(f"[onrecord.rules]\n{entries}\n", "utf-8")
    return folder


def onrecord(*arguments: str, packages: list[Path]) -> str:
    """Run the command with some packages installed; return what it prints."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, packages))}
    done = subprocess.run(
        [sys.executable, "-m", "onrecord", *arguments], capture_output=True, text=True, env=environment, check=False
    )
    assert done.returncode in {0, 1}, done.stderr
    return done.stdout


def project(root: Path, words: str = "The secret fair was held in Osh.", quote: str = "") -> Path:
    """Write a project of one claim: the fair was held in Osh."""
    made = Project(root / "project").source("herald", words)
    made.facts(f"""
    entities:
      - {{id: fair, kind: fair, name: the fair}}
      - {{id: osh, kind: town, name: Osh}}
    claims:
      - {{id: place, says: x, subject: fair, property: place, value: osh, evidence: [
          {{source: herald, quote: {quote or words}}}]}}
    """)
    return made.root


def checked(folder: Path, *packages: Path) -> dict[str, Any]:
    """Check a project with some packages installed; return the report."""
    report: dict[str, Any] = json.loads(onrecord("check", str(folder), "--format", "json", packages=list(packages)))
    return report


def of(report: dict[str, Any], code: str) -> tuple[int, list[str], list[str]]:
    """Return how many checks of a rule passed, its messages, and why it was skipped."""
    found = [row["message"] for row in report["findings"] if row["rule"] == code]
    skipped = [row["reason"] for row in report["skipped"] if row["rule"] == code]
    return report["summary"]["checks_by_rule"].get(code, {}).get("passed", 0), found, skipped


@pytest.mark.parametrize("case", cases("X901"), ids=lambda case: str(case["id"]))
def test_a_rule_of_a_package_is_run_skipped_and_counted_like_any_other(tmp_path: Path, case: dict[str, str]) -> None:
    nice = package(tmp_path, RULE, "X901 = nice_rules:X901")

    passed, found, skipped = of(checked(project(tmp_path, case["words"]), nice), "X901")

    assert {"found": len(found), "passed": passed, "skipped": len(skipped)} == {
        "found": 0, "passed": 0, "skipped": 0, case["expect"]: 1
    }  # fmt: skip


def test_where_the_quotation_is_not_found_it_is_skipped_without_further_code(tmp_path: Path) -> None:
    nice = package(tmp_path, RULE, "X901 = nice_rules:X901")

    report = checked(project(tmp_path, quote="The fair was never heard of."), nice)

    assert of(report, "X901") == (0, [], ["its quotation from herald was not found"])


def test_every_report_names_the_package_and_its_version(tmp_path: Path) -> None:
    nice, folder = package(tmp_path, RULE, "X901 = nice_rules:X901"), project(tmp_path)

    assert checked(folder, nice)["plugins"] == [
        {"name": "nice-rules", "version": "1.2", "rules": ["X901"], "problems": []}
    ]
    for form in ("concise", "full", "github", "markdown", "junit", "sarif", "html"):
        assert "nice-rules 1.2" in onrecord("check", str(folder), "--format", form, packages=[nice]), form


def test_no_package_is_no_plugin(tmp_path: Path) -> None:
    assert checked(project(tmp_path))["plugins"] == []


def test_the_rule_is_explained_and_may_be_turned_off(tmp_path: Path) -> None:
    nice, folder = package(tmp_path, RULE, "X901 = nice_rules:X901"), project(tmp_path)
    (folder / "pyproject.toml").write_text('[tool.onrecord.severity]\nX901 = "off"\n', "utf-8")

    assert onrecord("explain", "X901", packages=[nice]).startswith("X901 secret-told (warning)")
    assert of(checked(folder, nice), "X901") == (0, [], ["turned off in [tool.onrecord.severity]"])


def test_a_rule_that_raises_is_skipped_and_says_what_it_raised(tmp_path: Path) -> None:
    broken = RULE.replace("words = case.wording.document.text", 'raise OSError("no such star")')
    nice = package(tmp_path, broken, "X901 = nice_rules:X901")

    assert of(checked(project(tmp_path), nice), "X901") == (0, [], ["the rule X901 broke: OSError: no such star"])


def test_a_rule_that_says_what_no_rule_can_say_is_skipped(tmp_path: Path) -> None:
    nice = package(tmp_path, RULE.replace('yield Unread("nothing', 'yield ("nothing'), "X901 = nice_rules:X901")

    passed, found, skipped = of(checked(project(tmp_path, "In fog the fair was held in Osh."), nice), "X901")
    assert (passed, found) == (0, [])
    assert skipped[0].startswith("the rule X901 broke: it said 'nothing can be seen in fog'")


@pytest.mark.parametrize(
    ("module", "entries", "problem"),
    [
        ("import nowhere_at_all", "X901 = nice_rules:X901", "its rule X901 cannot be loaded: ModuleNotFoundError"),
        ("X901 = 5", "X901 = nice_rules:X901", "what it brings as X901 is no rule with a check"),
        (RULE.replace('code="X901"', 'code="X902"'), "X901 = nice_rules:X901", "its rule X901 calls itself X902"),
        (RULE, "G303 = nice_rules:X901", "it brings a rule G303, which is a code of onrecord's own"),
        (RULE, "secret = nice_rules:X901", "`secret` is no code of a rule"),
    ],
)
def test_a_rule_that_cannot_be_used_is_told_in_plain_words(
    tmp_path: Path, module: str, entries: str, problem: str
) -> None:
    report = checked(project(tmp_path), package(tmp_path, module, entries))

    (plugin,) = report["plugins"]
    assert (plugin["rules"], [row.startswith(problem) for row in plugin["problems"]]) == ([], [True])
    code = entries.split(maxsplit=1)[0]
    skipped = [row["reason"] for row in report["skipped"] if row["rule"] == code]
    assert [problem in row for row in skipped] == ([True] if code != "secret" else [])
    assert of(report, "X901")[0] == 0


def test_two_packages_with_one_code_are_told_and_neither_is_run(tmp_path: Path) -> None:
    packages = [
        package(tmp_path, RULE, "X901 = nice_rules:X901"),
        package(tmp_path, RULE, "X901 = other_rules:X901", name="other-rules", version="3"),
    ]

    report = checked(project(tmp_path), *packages)

    assert [(row["name"], row["rules"]) for row in report["plugins"]] == [("nice-rules", []), ("other-rules", [])]
    assert of(report, "X901") == (
        0,
        [],
        [
            "nice-rules 1.2: other-rules 3 brings a rule X901 too: neither is run",
            "other-rules 3: nice-rules 1.2 brings a rule X901 too: neither is run",
        ],
    )
