"""What the shipped corpus promises: the gate is green, every list and date is held, every article is used."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from corpus.shipped import shipped, shipped_report, standing_claims, with_claim
from onrecord.model.claims import Claim, Members
from onrecord.model.entities import PropertyType


def test_the_gate_is_green() -> None:
    assert [str(row.position) + " " + row.message for row in shipped_report().findings if row.fails] == []


def test_every_article_and_every_type_of_property_is_used() -> None:
    corpus = shipped()[0]
    types = {corpus.properties[claim.property].type for claim in standing_claims()}
    sources = {source for claim in standing_claims() for source in claim.sources}

    assert types == set(PropertyType)
    assert sources == set(corpus.sources)
    assert len(sources) == 5


def test_there_are_at_least_90_claims_and_at_most_one_in_ten_is_inferred() -> None:
    claims = standing_claims()

    assert len(claims) >= 90
    assert sum(bool(claim.inferred) for claim in claims) * 10 <= len(claims)


def complete_lists() -> list[Claim]:
    return [claim for claim in standing_claims() if claim.complete and isinstance(claim.value, Members)]


def lists_with_one_change(claim: Claim) -> Iterator[tuple[str, ...]]:
    """Yield the members with one dropped, one added, and one exchanged for an outsider of the same kind."""
    assert isinstance(claim.value, Members)
    members = claim.value.ids
    entities = shipped()[0].entities
    kinds = {entities[member].kind for member in members}
    outsiders = [entity.id for entity in entities.values() if entity.kind in kinds and entity.id not in members]
    for member in members:
        yield tuple(kept for kept in members if kept != member)
        yield tuple(outsiders[0] if kept == member else kept for kept in members)
    for outsider in outsiders:
        yield (*members, outsider)


@pytest.mark.parametrize("claim", complete_lists(), ids=lambda claim: claim.id)
def test_a_complete_list_with_one_member_wrong_fails_the_gate(claim: Claim) -> None:
    let_through = [
        members
        for members in lists_with_one_change(claim)
        if members and not with_claim(replace(claim, value=Members(members))).fails
    ]

    assert let_through == []


def test_there_is_a_complete_list() -> None:
    assert complete_lists()
