"""Attacks on the promises of the gate, and honest facts that it must let pass."""

from pathlib import Path

import pytest

from redteam.cases import Case, cases


@pytest.mark.parametrize("case", cases("blind"), ids=lambda case: case.name)
def test_the_gate_tells_what_is_wrong_and_nothing_else(case: Case, tmp_path: Path) -> None:
    assert case.told_otherwise(case.check(tmp_path)) == []
