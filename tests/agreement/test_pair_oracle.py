"""Agreement against the slow second opinion: the same verdicts, and the same claims taking part."""

import pytest
from hypothesis import HealthCheck, given, settings

from agreement.pair_oracle import Told, expected
from agreement.small_worlds import worlds
from onrecord.agreement.clashes import many_holdings
from onrecord.agreement.comparing import compare_values
from onrecord.model.corpus import Corpus
from onrecord.model.settings import Settings

_A_PAIR = 2


def told_of_pairs(corpus: Corpus) -> set[Told]:
    """What is told of each two things said; lists that are too long only together are no matter of pairs."""
    outcome, _ = compare_values(corpus, Settings(), {})
    return {
        (row.rule, str(row.verdict), frozenset(row.claims))
        for row in outcome.findings
        if row.comparison and len(row.comparison.sides) == _A_PAIR
    }


@given(worlds())
def test_every_difference_is_told_as_the_oracle_tells_it(corpus: Corpus) -> None:
    assert told_of_pairs(corpus) == expected(corpus)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(corpus=worlds())
def test_sorting_many_assertions_changes_nothing(monkeypatch: pytest.MonkeyPatch, corpus: Corpus) -> None:
    monkeypatch.setattr(many_holdings, "_FEW", 0)
    assert told_of_pairs(corpus) == expected(corpus)
