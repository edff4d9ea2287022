"""Mistakes in quotations: cut, reworded, given to another source, exchanged.

A quotation given to a source in which the very words stand as well is no mistake (`Bench.judged` sees to that), and
two quotations that hold each other are not exchanged.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from random import Random

from onrecord.model.claims import Claim, Evidence
from onrecord.model.corpus import Corpus
from onrecord.mutation.mutants import Mutant
from onrecord.reading.languages import DEFAULT, drafting_words

__all__ = ["quotation_mutants"]

_WORD = re.compile(r"[^\W\d_]{4,}")


def quotation_mutants(claim: Claim, corpus: Corpus, standing: Sequence[Claim], chance: Random) -> Iterator[Mutant]:
    """Yield the mistakes in a claim's first quotation."""
    evidence = claim.evidence[0]
    source = corpus.sources.get(evidence.source)
    known = drafting_words(source.language if source else DEFAULT)
    turning = known.found["turning"].search(evidence.quote)
    if turning is not None and len(evidence.quote) - turning.end() > len("a few words"):
        told = f"the quotation begins only after “{turning[0].strip()}”"
        yield _with(claim, replace(evidence, quote=evidence.quote[turning.end() :]), "cut-after-a-turn", told)
    words = list(_WORD.finditer(evidence.quote))
    if words:
        word = chance.choice(words)
        other = _another_word(word[0])
        quote = evidence.quote[: word.start()] + other + evidence.quote[word.end() :]
        yield _with(claim, replace(evidence, quote=quote), "word-changed", f"“{word[0]}” → “{other}” in the quotation")
    others = [source for source in corpus.sources if source not in claim.sources]
    if others:
        other = chance.choice(others)
        told = f"the quotation attributed to {other} instead of {evidence.source}"
        yield _with(claim, replace(evidence, source=other), "quotation-misattributed", told)
    yield from _exchanged(claim, standing, chance)


def _exchanged(claim: Claim, standing: Sequence[Claim], chance: Random) -> Iterator[Mutant]:
    """Exchange the quotations of two claims that rest on one passage each, and on different ones."""
    fitting = [
        other
        for other in standing
        if other.id != claim.id
        and len(other.evidence) == len(claim.evidence) == 1
        and not _overlap(other.evidence[0], claim.evidence[0])
    ]
    if fitting:
        other = chance.choice(fitting)
        yield Mutant(
            kind="quotations-exchanged",
            change=f"its quotation exchanged with that of {other.id}",
            claim=replace(claim, evidence=other.evidence),
            partner=replace(other, evidence=claim.evidence),
        )


def _overlap(one: Evidence, two: Evidence) -> bool:
    return one.source == two.source and (one.quote in two.quote or two.quote in one.quote)


def _another_word(word: str) -> str:
    turned = word[::-1]
    return turned if turned != word else word + word[-1]


def _with(claim: Claim, evidence: Evidence, kind: str, change: str) -> Mutant:
    changed = replace(claim, evidence=(evidence, *claim.evidence[1:]))
    return Mutant(kind=kind, change=change, claim=changed)
