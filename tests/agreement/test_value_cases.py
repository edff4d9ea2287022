"""The cases that a curator wrote by the design alone, decided on claims in memory."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from agreement.corpora import corpus_of

from onrecord.agreement.values import compare_values
from onrecord.model.settings import Settings

_CASES = Path(__file__).parent / "cases"
_VALUE_FAMILIES = ("M", "V")


def _cases() -> list[Any]:
    return [
        pytest.param(case, id=f"{file.stem}: {case['case']}")
        for file in sorted(_CASES.glob("*.yaml"))
        for case in yaml.load(file.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506 - plain strings
    ]


@pytest.mark.parametrize("case", _cases())
def test_a_case_is_decided_as_its_author_expects(case: dict[str, Any]) -> None:
    corpus = corpus_of(case["facts"], {name: row.get("published") for name, row in case["sources"].items()})
    outcome, _ = compare_values(corpus, Settings(), {})
    found = [(row.rule, str(row.verdict or "null"), sorted(row.claims)) for row in outcome.findings]
    expected = [
        (row["rule"], row["verdict"], sorted(row["claims"]))
        for row in case["expect"]
        if row["rule"].startswith(_VALUE_FAMILIES)
    ]
    assert sorted(found) == sorted(expected)
