"""Mistakes in lists, numbers, answers, single values, speakers and status.

A member dropped from an open list is no mistake, for an open list claims no more than its members; nor is a number
that the `~` of the original allows.

What is put in the place of an entity is every other one of its kind, as far as 24 go. Those that the quoted sentences
name are hard to tell from the right one, so they come first and are counted apart (`-near`).
"""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import replace
from fractions import Fraction
from random import Random

from onrecord.model.claims import Answer, Claim, ClaimStatus, EntityValue, Members
from onrecord.model.corpus import Corpus
from onrecord.model.entities import PropertyType
from onrecord.model.quantities import Quantity, QuantityError, parse_quantity
from onrecord.mutation.mutant import Mutant

__all__ = ["value_mutants"]

_MOST_TRIED = 24


def value_mutants(claim: Claim, corpus: Corpus, named: AbstractSet[str], chance: Random) -> Iterator[Mutant]:
    """Yield the mistakes in a claim's value, its speaker and its status.

    Args:
        claim: the claim.
        corpus: the corpus.
        named: ids of the entities that the sentences of its quotations name.
        chance: chooses members, and among more than 24 entities those that are tried.
    """
    match claim.value:
        case Members(ids):
            yield from _of_list(claim, ids, corpus, named, chance)
        case Quantity() as quantity:
            for kind, text in _numbers(quantity):
                changed = replace(claim, value=parse_quantity(text))
                yield Mutant(kind=kind, change=f"value {quantity.text} → {text}", claim=changed, field="value")
        case Answer(yes):
            told = f"value {'yes → no' if yes else 'no → yes'}"
            turned = replace(claim, value=Answer(not yes))
            yield Mutant(kind="answer-turned", change=told, claim=turned, field="value")
        case EntityValue(id_):
            for other, near in _others(corpus, id_, {id_, claim.subject}, named, chance):
                changed = replace(claim, value=EntityValue(other))
                told = f"value {id_} → {other}"
                yield Mutant(kind=f"entity-swapped{near}", change=told, claim=changed, field="value")
        case _:
            pass
    yield from _of_count(claim)
    yield from _of_speaker(claim, corpus, named, chance)
    if claim.status is ClaimStatus.PLANNED:
        happened = replace(claim, status=ClaimStatus.HAPPENED)
        yield Mutant(kind="planned-as-happened", change="planned → happened", claim=happened, field="status")


def _of_list(
    claim: Claim, ids: tuple[str, ...], corpus: Corpus, named: AbstractSet[str], chance: Random
) -> Iterator[Mutant]:
    dropped = ids[chance.randrange(len(ids))]
    rest = tuple(kept for kept in ids if kept != dropped)
    if claim.complete and rest:
        changed = replace(claim, value=Members(rest))
        yield Mutant(kind="member-dropped", change=f"without {dropped}", claim=changed, field="value")
    for other, near in _others(corpus, dropped, {*ids, claim.subject}, named, chance):
        changed = replace(claim, value=Members((*ids, other)))
        yield Mutant(kind=f"member-added{near}", change=f"with {other}", claim=changed, field="value")
        changed = replace(claim, value=Members(tuple(other if kept == dropped else kept for kept in ids)))
        yield Mutant(kind=f"member-swapped{near}", change=f"{dropped} → {other}", claim=changed, field="value")
    if not claim.complete and corpus.properties[claim.property].type is PropertyType.SET:
        told = "`complete: true` added"
        whole = replace(claim, complete=True)
        yield Mutant(kind="complete-added", change=told, claim=whole, field="complete")


def _of_count(claim: Claim) -> Iterator[Mutant]:
    if claim.count is not None:
        for kind, text in _numbers(claim.count):
            changed = replace(claim, count=parse_quantity(text))
            yield Mutant(kind=kind, change=f"count {claim.count.text} → {text}", claim=changed, field="count")


def _of_speaker(claim: Claim, corpus: Corpus, named: AbstractSet[str], chance: Random) -> Iterator[Mutant]:
    if not claim.said_by:
        return
    alone = replace(claim, said_by="", said_on=None)
    yield Mutant(kind="speaker-removed", change=f"said_by {claim.said_by} removed", claim=alone, field="said_by")
    for other, near in _others(corpus, claim.said_by, {claim.said_by}, named, chance):
        told = f"said_by {claim.said_by} → {other}"
        yield Mutant(kind=f"speaker-swapped{near}", change=told, claim=replace(claim, said_by=other), field="said_by")


def _others(
    corpus: Corpus, like: str, without: set[str], named: AbstractSet[str], chance: Random
) -> Iterator[tuple[str, str]]:
    """Yield other entities of the same kind, and what their kind of mistake ends in; those that are named first."""
    kind = corpus.entities[like].kind
    fitting = [entity.id for entity in corpus.entities.values() if entity.kind == kind and entity.id not in without]
    near = [entity for entity in fitting if entity in named][:_MOST_TRIED]
    far = [entity for entity in fitting if entity not in named]
    left = _MOST_TRIED - len(near)
    yield from ((entity, "-near") for entity in near)
    yield from ((entity, "") for entity in (far if len(far) <= left else sorted(chance.sample(far, left))))


def _numbers(quantity: Quantity) -> Iterator[tuple[str, str]]:
    """Yield changed numbers, as they would be written."""
    digits = re.search(r"\d+", quantity.text)
    if digits is None:
        return
    for first in range(len(digits[0]) - 1):
        one, two = digits[0][first], digits[0][first + 1]
        if one != two and not (first == 0 and two == "0"):
            exchanged = digits[0][:first] + two + one + digits[0][first + 2 :]
            yield from _readable("digits-exchanged", quantity, digits, exchanged)
            break
    if not quantity.approximate:
        by_a_tenth = int(digits[0]) + max(1, int(Fraction(digits[0]) / 10))
        yield from _readable("number-by-a-tenth", quantity, digits, str(by_a_tenth))


def _readable(kind: str, quantity: Quantity, digits: re.Match[str], new: str) -> Iterator[tuple[str, str]]:
    text = quantity.text[: digits.start()] + new + quantity.text[digits.end() :]
    try:
        changed = parse_quantity(text)
    except QuantityError:
        return
    if not (quantity.approximate and _within_a_tenth(quantity, changed)):
        yield kind, text


def _within_a_tenth(original: Quantity, changed: Quantity) -> bool:
    if original.low is None or changed.low is None:
        return False
    return abs(changed.low - original.low) <= abs(original.low) / 10
