"""What must not matter: the order of claims, evidence and members, and one more source that agrees."""

from dataclasses import replace
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from agreement.small_worlds import worlds
from onrecord.agreement.comparing import compare_values
from onrecord.model.claims import Claim, Members
from onrecord.model.corpus import Corpus
from onrecord.model.settings import Settings
from onrecord.model.verdicts import Verdict

_Told = set[tuple[str, str, str, tuple[str, ...]]]


def told(corpus: Corpus) -> _Told:
    outcome, _ = compare_values(corpus, Settings(), {})
    return {(row.rule, str(row.verdict), row.fingerprint, row.claims) for row in outcome.findings}


def contradictions(corpus: Corpus) -> set[str]:
    outcome, _ = compare_values(corpus, Settings(), {})
    return {row.fingerprint for row in outcome.findings if row.verdict is Verdict.CONTRADICTION}


@given(worlds(), st.randoms(use_true_random=False))
def test_no_order_matters(corpus: Corpus, chance: Random) -> None:
    shuffled = [_shuffled(claim, chance) for claim in corpus.claims.values()]
    chance.shuffle(shuffled)
    assert told(replace(corpus, claims={claim.id: claim for claim in shuffled})) == told(corpus)


@given(worlds(), st.data())
def test_a_source_that_agrees_takes_no_contradiction_away(corpus: Corpus, data: st.DataObject) -> None:
    agreeing = replace(data.draw(st.sampled_from(list(corpus.claims.values()))), id="c9")
    assert contradictions(corpus) <= contradictions(replace(corpus, claims={**corpus.claims, "c9": agreeing}))


@given(worlds(), st.data())
def test_a_withdrawn_claim_takes_part_in_nothing(corpus: Corpus, data: st.DataObject) -> None:
    id_ = data.draw(st.sampled_from(list(corpus.claims)))
    withdrawn = {**corpus.claims, id_: replace(corpus.claims[id_], withdrawn="it was corrected")}
    without = {key: claim for key, claim in corpus.claims.items() if key != id_}
    assert told(replace(corpus, claims=withdrawn)) == told(replace(corpus, claims=without))


@given(worlds())
def test_what_is_no_contradiction_never_fails_alone(corpus: Corpus) -> None:
    for claim in corpus.claims.values():
        assert not contradictions(replace(corpus, claims={claim.id: replace(claim, evidence=claim.evidence[:1])}))


def _shuffled(claim: Claim, chance: Random) -> Claim:
    evidence, value = list(claim.evidence), claim.value
    chance.shuffle(evidence)
    if isinstance(value, Members):
        members = list(value.ids)
        chance.shuffle(members)
        value = Members(tuple(members))
    return replace(claim, evidence=tuple(evidence), value=value)
