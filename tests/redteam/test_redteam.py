"""Attacks on the promises of the gate, and honest facts that it must let pass."""

from collections import Counter
from pathlib import Path

import pytest

from redteam.cases import Case, cases


@pytest.mark.parametrize("case", [*cases("blind"), *cases("open")], ids=lambda case: case.name)
def test_the_gate_tells_what_is_wrong_and_nothing_else(case: Case, tmp_path: Path) -> None:
    assert case.told_otherwise(case.check(tmp_path)) == []


def test_of_every_family_as_many_must_pass_as_must_fail() -> None:
    counts = Counter((case.name[0], bool(case.data["expect"])) for case in cases("open"))

    assert [family for family, fails in counts if fails and counts[family, False] < counts[family, True]] == []


def test_a_case_is_named_by_its_family_and_by_whether_it_must_pass() -> None:
    for case in [*cases("blind"), *cases("open")]:
        family, *words = case.name.split("-")
        assert family in set("dfgimqstv")
        assert (words[0] == "ok") == (not case.data["expect"]), case.name
