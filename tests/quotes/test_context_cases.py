"""Words that govern a quotation from outside: every labelled case.

`context.yaml` was written before the tables of cues and a part of it after; `context_blind.yaml` was written apart from
them and is held to the bounds of recall and precision alone.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from onrecord.model.entities import Entity
from quotes.quoting import claim, verified
from tables import table

_FOLDER = Path(__file__).parent / "cases"
OWN = table(_FOLDER / "context.yaml")
_LEAST_RECALL, _LEAST_PRECISION = 0.95, 0.9


def _is_flagged(case: dict[str, Any]) -> bool:
    """Tell whether Q205 fires for a case."""
    names = [name for key in ("said_by", "via") for name in _listed(case.get(key))]
    entities = {
        f"named-{number}": Entity(id=f"named-{number}", kind="person", name=name) for number, name in enumerate(names)
    }
    said_by, via, *_ = (*entities, "", "")
    made = claim(case["quote"], said_by=said_by, via=via)
    outcome = verified(case["text"], made, entities=entities).outcome
    return any(row.rule == "Q205" for row in outcome.findings)


def _listed(names: str | list[str] | None) -> list[str]:
    return [names] if isinstance(names, str) and names else list(names or ())


@pytest.mark.parametrize("case", OWN, ids=[case["id"] for case in OWN])
def test_case(case: dict[str, Any]) -> None:
    assert _is_flagged(case) == case["flagged"], case["why"]


@pytest.mark.parametrize("name", ["context_blind", "context_blind_second"])
def test_blind_cases_are_told_well_enough(name: str, record_property: Callable[[str, object], None]) -> None:
    file = _FOLDER / f"{name}.yaml"
    cases = table(file)
    fired = {case["id"]: _is_flagged(case) for case in cases}
    right = sum(fired[case["id"]] and case["flagged"] for case in cases)
    recall = right / sum(case["flagged"] for case in cases)
    precision = right / max(1, sum(fired.values()))
    record_property("recall", round(recall, 4))
    record_property("precision", round(precision, 4))
    missed = [case["id"] for case in cases if case["flagged"] and not fired[case["id"]]]
    false = [case["id"] for case in cases if fired[case["id"]] and not case["flagged"]]

    told = f"recall {recall:.3f}, precision {precision:.3f}; missed {missed}; false {false}"
    assert recall >= _LEAST_RECALL, told
    assert precision >= _LEAST_PRECISION, told
