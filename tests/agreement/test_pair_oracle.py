"""Agreement against the slow second opinion: the same verdicts, and the same claims taking part."""

from agreement.pair_oracle import expected
from agreement.small_worlds import worlds
from hypothesis import given

from onrecord.agreement.values import compare_values
from onrecord.model.corpus import Corpus
from onrecord.model.settings import Settings


@given(worlds())
def test_every_difference_is_told_as_the_oracle_tells_it(corpus: Corpus) -> None:
    outcome, _ = compare_values(corpus, Settings(), {})
    assert {(row.rule, str(row.verdict), frozenset(row.claims)) for row in outcome.findings} == expected(corpus)
