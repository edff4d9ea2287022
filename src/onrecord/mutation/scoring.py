"""The score: of all small honest mistakes, how many does the gate catch, and what lets the others through?"""

from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import nullcontext
from dataclasses import field, replace
from datetime import date
from functools import partial
from pathlib import Path
from random import Random

from onrecord.model.claims import Claim
from onrecord.model.frozen import dataclass
from onrecord.mutation.bench import Bench, Judgement
from onrecord.mutation.mutants import HARD_VALUE_KINDS, VALUE_KINDS, Mutant, kind_of
from onrecord.mutation.quotation_mistakes import edits, quotation_mutants, turned_sentences
from onrecord.mutation.value_mistakes import time_mutants, unit_mutants, value_mutants

__all__ = ["Score", "Survivor", "mutate", "survivor"]


@dataclass(frozen=True, slots=True, order=True)
class Survivor:
    """A mistake that the gate let through, or a harmless edit that it caught.

    Args:
        claim: id of the claim.
        kind: the sort of mistake.
        change: the mistake in words.
        advice: what would have caught it.
        why: why it got through; empty for edits of sources.
    """

    claim: str
    kind: str
    change: str
    advice: str
    why: str = ""


def survivor(claim: Claim, mutant: Mutant, judgement: Judgement) -> Survivor:
    """Return a survivor with its reason: the first that applies of those below.

    - a person says that the changed field is not in the words (`inferred`), so that nothing looks for it there;
    - a rule tells of it, but only as a warning;
    - a check could not run, and the report says so;
    - what is known of that sort of mistake.
    """
    kind = kind_of(mutant.kind)
    if _is_inferred(claim, mutant):
        advice = "it is `inferred`: quote words that carry it"
        why = "a curator says that it is not in the words, so nothing looks for it there"
        return Survivor(claim.id, mutant.kind, mutant.change, advice, why)
    if judgement.warned:
        why = f"only a warning tells of it: {', '.join(judgement.warned)}"
        advice = "make that rule an error in `[tool.onrecord.severity]`"
        return Survivor(claim.id, mutant.kind, mutant.change, advice, why)
    if judgement.unread:
        why = f"it could not be checked, and the report says so: {'; '.join(judgement.unread)}"
        return Survivor(claim.id, mutant.kind, mutant.change, kind.advice, why)
    return Survivor(claim.id, mutant.kind, mutant.change, kind.advice, kind.why)


def _is_inferred(claim: Claim, mutant: Mutant) -> bool:
    if not mutant.field:
        return "*" in claim.inferred
    return claim.is_inferred(mutant.field)


_CHUNK = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """How many mistakes were made, and how many the gate caught.

    Args:
        seed: with which the mistakes were chosen.
        made: from a kind of mistake in facts to how many were made.
        caught: from a kind to how many an error caught.
        made_in: from a claim's id to how many mistakes were made in it.
        survivors: the mistakes that no error told of, sorted.
        edits_made: from a kind of meaning-changing edit of a source to how many were made.
        edits_caught: from a kind to how many the quotation's own checks caught.
        edits_missed: the others, sorted.
        turned_made: from a frame to how many sentences were turned by it, in the source and the quotation at once.
        turned_told: from a frame to how many of them any rule told of, or said that it could not check.
        turned_missed: the others, sorted.
        harmless_made: how many edits of presentation were made.
        harmless_caught: those that a quotation's checks refused, sorted; there should be none.
    """

    seed: int
    made: Counter[str] = field(default_factory=Counter)
    caught: Counter[str] = field(default_factory=Counter)
    made_in: Counter[str] = field(default_factory=Counter)
    survivors: tuple[Survivor, ...] = ()
    edits_made: Counter[str] = field(default_factory=Counter)
    edits_caught: Counter[str] = field(default_factory=Counter)
    edits_missed: tuple[Survivor, ...] = ()
    turned_made: Counter[str] = field(default_factory=Counter)
    turned_told: Counter[str] = field(default_factory=Counter)
    turned_missed: tuple[Survivor, ...] = ()
    harmless_made: int = 0
    harmless_caught: tuple[Survivor, ...] = ()

    @property
    def share(self) -> float | None:
        """The share of mistakes in facts that were caught, 0 to 1; None where none could be made."""
        return _share(self.caught.total(), self.made.total())

    @property
    def value_made(self) -> int:
        """How many mistakes were made in dates, their precision, units, lists, numbers, answers and entities."""
        return sum(made for kind, made in self.made.items() if kind in VALUE_KINDS)

    @property
    def value_caught(self) -> int:
        """How many of those an error caught."""
        return sum(caught for kind, caught in self.caught.items() if kind in VALUE_KINDS)

    @property
    def value_share(self) -> float | None:
        """The share of mistakes in values that were caught, 0 to 1; None where none could be made."""
        return _share(self.value_caught, self.value_made)

    @property
    def hard_value_made(self) -> int:
        """How many of the mistakes in values put no name in that stands nowhere in the quoted sentences."""
        return sum(made for kind, made in self.made.items() if kind in HARD_VALUE_KINDS)

    @property
    def hard_value_caught(self) -> int:
        """How many of those an error caught."""
        return sum(caught for kind, caught in self.caught.items() if kind in HARD_VALUE_KINDS)

    @property
    def hard_value_share(self) -> float | None:
        """The share of them that were caught, 0 to 1; None where none could be made."""
        return _share(self.hard_value_caught, self.hard_value_made)

    @property
    def source_share(self) -> float | None:
        """The share of meaning-changing edits of sources that were caught, 0 to 1; None where none could be made."""
        return _share(self.edits_caught.total(), self.edits_made.total())

    @property
    def turned_share(self) -> float | None:
        """The share of turned sentences that were told of, 0 to 1; None where none could be turned."""
        return _share(self.turned_told.total(), self.turned_made.total())


def _share(caught: int, made: int) -> float | None:
    """Return a share; what could not be tried has none."""
    return caught / made if made else None


def mutate(
    path: Path,
    *,
    today: date,
    seed: int = 0,
    sample: int | None = None,
    jobs: int = 1,
    progress: Callable[[int, int], None] = lambda _done, _all: None,
) -> Score:
    """Make mistakes in a project on purpose, in memory, and count those that the gate catches.

    Args:
        path: the project's folder, or any place inside it.
        today: the day on which the checks are run.
        seed: chooses members, words and places; the same seed makes the same mistakes.
        sample: at most so many claims, chosen by the seed; all of them when left out.
        jobs: how many processes share the work.
        progress: called with how many claims are done, and how many there are.

    Raises:
        ConfigurationError: there is no project there, or its configuration cannot be used.
    """
    _BENCHES.clear()
    names = [claim.id for claim in _bench(path, today).standing]
    if sample is not None and sample < len(names):
        names = sorted(Random(seed).sample(names, sample))  # noqa: S311 - reproducible on purpose
    chunks = [names[at : at + _CHUNK] for at in range(0, len(names), _CHUNK)]
    score = Score(seed=seed)
    done = 0
    judge = partial(_judge_claims, path, today, seed)
    with ProcessPoolExecutor(jobs) if jobs > 1 else nullcontext() as pool:
        parts = pool.map(judge, chunks) if pool else map(judge, chunks)
        for chunk, part in zip(chunks, parts, strict=True):
            score = _sum(score, part)
            done += len(chunk)
            progress(done, len(names))
    return score


def _sum(one: Score, two: Score) -> Score:
    return Score(
        seed=one.seed,
        made=one.made + two.made,
        caught=one.caught + two.caught,
        made_in=one.made_in + two.made_in,
        survivors=tuple(sorted((*one.survivors, *two.survivors))),
        edits_made=one.edits_made + two.edits_made,
        edits_caught=one.edits_caught + two.edits_caught,
        edits_missed=tuple(sorted((*one.edits_missed, *two.edits_missed))),
        turned_made=one.turned_made + two.turned_made,
        turned_told=one.turned_told + two.turned_told,
        turned_missed=tuple(sorted((*one.turned_missed, *two.turned_missed))),
        harmless_made=one.harmless_made + two.harmless_made,
        harmless_caught=tuple(sorted((*one.harmless_caught, *two.harmless_caught))),
    )


def _judge_claims(path: Path, today: date, seed: int, names: list[str]) -> Score:
    """Judge all the mistakes in some claims; runs in a process of its own."""
    bench = _bench(path, today)
    score = Score(seed=seed)
    for name in names:
        claim = bench.corpus.claims[name]
        chance = Random(f"{seed}:{name}")  # noqa: S311 - reproducible on purpose
        score = _sum(score, _judge_facts(bench, claim, chance, seed))
        score = _sum(score, _judge_sources(bench, claim, chance, seed))
        score = _sum(score, _judge_turned(bench, claim, seed))
    return score


_BENCHES: dict[tuple[Path, date], Bench] = {}


def _bench(path: Path, today: date) -> Bench:
    """Read the project once in each process."""
    if (path, today) not in _BENCHES:
        _BENCHES[path, today] = Bench(path, today)
    return _BENCHES[path, today]


def _mutants(bench: Bench, claim: Claim, chance: Random) -> Iterator[Mutant]:
    yield from time_mutants(claim, bench.settings.tolerance)
    yield from unit_mutants(claim)
    yield from value_mutants(claim, bench.corpus, bench.named_near(claim), chance)
    yield from quotation_mutants(claim, bench.corpus, bench.standing, chance)


def _judge_facts(bench: Bench, claim: Claim, chance: Random, seed: int) -> Score:
    score = Score(seed=seed)
    survivors = []
    for mutant in _mutants(bench, claim, chance):
        judgement = bench.judged(mutant)
        if judgement.is_none:
            continue
        score.made[mutant.kind] += 1
        score.made_in[claim.id] += 1
        if judgement.caught:
            score.caught[mutant.kind] += 1
        else:
            survivors.append(survivor(claim, mutant, judgement))
    return replace(score, survivors=tuple(survivors))


def _judge_sources(bench: Bench, claim: Claim, chance: Random, seed: int) -> Score:
    score = Score(seed=seed)
    missed, alarmed, harmless = [], [], 0
    for index, evidence in enumerate(claim.evidence):
        located = bench.located.get((claim.id, index))
        if located is None or not located.found:
            continue
        for edit in edits(bench.documents.by_source[evidence.source].text, located, chance):
            refused = bench.refuses(claim, evidence.source, edit)
            row = Survivor(claim.id, edit.kind, f"in {evidence.source}: “{edit.new}”", "")
            if edit.changes_meaning:
                score.edits_made[edit.kind] += 1
                score.edits_caught[edit.kind] += refused
                missed += [] if refused else [row]
            else:
                harmless += 1
                alarmed += [row] if refused else []
    return replace(score, edits_missed=tuple(missed), harmless_made=harmless, harmless_caught=tuple(alarmed))


def _judge_turned(bench: Bench, claim: Claim, seed: int) -> Score:
    """Turn the sentences of a claim that takes one quotation from a source and says nothing of its own doubt."""
    score = Score(seed=seed)
    missed = []
    sources = Counter(evidence.source for evidence in claim.evidence)
    for index, evidence in enumerate(claim.evidence):
        located = bench.located.get((claim.id, index))
        if located is None or not located.found or sources[evidence.source] > 1 or "*" in claim.inferred:
            continue
        for turned in turned_sentences(bench.reading(evidence.source), located):
            told = bench.tells_of(claim, index, turned)
            score.turned_made[turned.edit.kind] += 1
            score.turned_told[turned.edit.kind] += told
            missed += (
                [] if told else [Survivor(claim.id, turned.edit.kind, f"in {evidence.source}: “{turned.quote}”", "")]
            )
    return replace(score, turned_missed=tuple(missed))
