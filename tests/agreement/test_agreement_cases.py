"""The cases that a curator wrote by the design alone, as projects in a folder, checked as a user would."""

from pathlib import Path
from typing import Any

import pytest

from harness import Project
from tables import table_of_strings

_CASES = Path(__file__).parent / "cases"
_COMPARING = ("T401", "T402", "T403", "M", "V")


def _cases() -> list[Any]:
    return [
        pytest.param(case, id=f"{file.stem}: {case['case']}")
        for file in sorted(_CASES.glob("*.yaml"))
        for case in table_of_strings(file)
    ]


@pytest.mark.parametrize("case", _cases())
def test_a_case_on_disk_is_decided_as_its_author_expects(case: dict[str, Any], tmp_path: Path) -> None:
    project = Project(tmp_path)
    for name, row in case["sources"].items():
        fields = {key: value for key, value in row.items() if key != "text"}
        project.source(name, row["text"], **fields)
    project.facts(case["facts"])
    found = [(row.rule, str(row.verdict or "null"), sorted(row.claims)) for row in project.findings(*_COMPARING)]
    expected = [(row["rule"], row["verdict"], sorted(row["claims"])) for row in case["expect"]]
    assert sorted(found) == sorted(expected)
