"""Very contradictory and very long systems of times: every culprit is named, or skipped aloud; none passes unseen."""

import gc

import pytest

from agreement.corpora import corpus_of
from onrecord.agreement.comparing import compare_times
from onrecord.model.findings import Outcome
from onrecord.model.settings import Settings

LEANING = "  - {{id: {}, subject: {}, property: starts, relative: {}, evidence: [{{source: herald}}]}}"
DATED = "  - {{id: {}, subject: {}, property: starts, value: 2024-05-10, evidence: [{{source: herald}}]}}"


def leaning(name: str, event: str, other: str, by: str) -> str:
    return LEANING.format(name, event, f"{{to: {other}.starts, is: after, by: {by}}}")


def outcome(rows: list[str], events: int) -> Outcome:
    entities = "\n".join(f"  - {{id: e{number}, kind: exercise, name: Exercise {number}}}" for number in range(events))
    text = f"entities:\n{entities}\nclaims:\n" + "\n".join(rows)
    return compare_times(corpus_of(text, {"herald": "2025-03-01"}), Settings())


def quarrelling(pairs: int) -> list[str]:
    """Return claims that put events a day after each other, tied together, and as many that put them a year after."""
    good = [leaning(f"good-{number}", f"e{number + 1}", f"e{number}", "P1D") for number in range(pairs)]
    return good + [leaning(f"wrong-{number}", f"e{number + 1}", f"e{number}", "P400D") for number in range(pairs)]


def test_every_pair_that_quarrels_is_told() -> None:
    found = outcome(quarrelling(30), 31)

    assert {row.claims for row in found.findings} == {(f"good-{number}", f"wrong-{number}") for number in range(30)}
    assert found.skipped == ()


def test_what_there_was_no_search_for_is_skipped_aloud_and_does_not_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("onrecord.agreement.time_system.network._FREE_STEPS", 0)
    monkeypatch.setattr("onrecord.agreement.time_system.network._STEPS_FOR_A_BOUND", 0)
    found = outcome(quarrelling(30), 31)
    (skipped,) = found.skipped

    assert found.findings == ()
    assert found.passed == {}
    assert len(skipped.claims) == 30
    assert "there may be more contradictions in the times of e1, e10, e11 and 27 more" in skipped.reason


def test_so_is_what_was_set_aside_by_and_by_to_come_to_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("onrecord.agreement.time_system.contradictions._FREE_STEPS", 0)
    monkeypatch.setattr("onrecord.agreement.time_system.contradictions._STEPS_FOR_A_BOUND", 0)
    found = outcome(quarrelling(30), 31)

    assert {claim for row in found.findings for claim in row.claims} >= {f"wrong-{number}" for number in range(30)}


def test_a_very_long_contradiction_is_told_whole() -> None:
    rows = [leaning(f"c{number}", f"e{number + 1}", f"e{number}", "P1D") for number in range(300)]
    found = outcome([*rows, DATED.format("first", "e0"), DATED.format("last", "e300")], 301)
    (finding,) = found.findings

    assert len(finding.claims) == 302
    assert finding.comparison is not None
    assert len(finding.comparison.chain) == 302


def test_the_collector_of_the_process_is_left_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    touched: list[str] = []
    for name in ("disable", "enable", "freeze", "set_threshold"):
        monkeypatch.setattr(gc, name, lambda *_, name=name: touched.append(name))
    outcome(quarrelling(3), 4)

    assert touched == []
