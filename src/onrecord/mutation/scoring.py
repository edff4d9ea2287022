"""The score: of all small honest mistakes, how many does the gate catch?

Every mutant is judged by the same `check` as the corpus itself. What is found about the quotation and the value of a
claim depends on no other claim, so the claims that were changed are checked alone first; only where nothing is wrong
with them are they checked, and compared, among all the others.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from pathlib import Path
from random import Random

from onrecord.checker import check
from onrecord.documents import Document, Documents, read_documents
from onrecord.files import load, open_project
from onrecord.model.claims import Claim
from onrecord.mutation.mutant import Mutant
from onrecord.mutation.of_quotations import quotation_mutants
from onrecord.mutation.of_sources import Edit, edits
from onrecord.mutation.of_times import time_mutants
from onrecord.mutation.of_values import value_mutants
from onrecord.report import Report

__all__ = ["Score", "Survivor", "mutate"]

_CHUNK = 8
_OF_ONE_CLAIM = "QG"


@dataclass(frozen=True, slots=True, order=True)
class Survivor:
    """A mistake that the gate let through, or a harmless edit that it caught.

    Args:
        claim: id of the claim.
        kind: the sort of mistake.
        change: the mistake in words.
        advice: what would have caught it.
    """

    claim: str
    kind: str
    change: str
    advice: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """How many mistakes were made, and how many the gate caught.

    Args:
        seed: with which the mistakes were chosen.
        made: from a kind of mistake in facts to how many were made.
        caught: from a kind to how many an error caught.
        survivors: the others, sorted.
        edits_made: from a kind of meaning-changing edit of a source to how many were made.
        edits_caught: from a kind to how many the quotation's own checks caught.
        edits_missed: the others, sorted.
        harmless_made: how many edits of presentation were made.
        harmless_caught: those that a quotation's checks refused, sorted; there should be none.
    """

    seed: int
    made: Counter[str] = field(default_factory=Counter)
    caught: Counter[str] = field(default_factory=Counter)
    survivors: tuple[Survivor, ...] = ()
    edits_made: Counter[str] = field(default_factory=Counter)
    edits_caught: Counter[str] = field(default_factory=Counter)
    edits_missed: tuple[Survivor, ...] = ()
    harmless_made: int = 0
    harmless_caught: tuple[Survivor, ...] = ()

    @property
    def share(self) -> float:
        """The share of mistakes in facts that were caught, 0 to 1; 1 where none could be made."""
        return self.caught.total() / self.made.total() if self.made else 1.0

    @property
    def source_share(self) -> float:
        """The share of meaning-changing edits of sources that were caught, 0 to 1."""
        return self.edits_caught.total() / self.edits_made.total() if self.edits_made else 1.0


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
    names = [claim.id for claim in _Bench(path, today).standing]
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
        survivors=tuple(sorted((*one.survivors, *two.survivors))),
        edits_made=one.edits_made + two.edits_made,
        edits_caught=one.edits_caught + two.edits_caught,
        edits_missed=tuple(sorted((*one.edits_missed, *two.edits_missed))),
        harmless_made=one.harmless_made + two.harmless_made,
        harmless_caught=tuple(sorted((*one.harmless_caught, *two.harmless_caught))),
    )


class _Bench:
    """A project in memory, and the way in which a changed claim of it is judged."""

    def __init__(self, path: Path, today: date) -> None:
        project = open_project(path)
        self.settings = project.settings
        self.corpus = load(project.root, project.settings)
        self.documents = read_documents(self.corpus, project.root, project.settings)
        self.today = today
        self.standing = [claim for claim in self.corpus.claims.values() if not claim.withdrawn]
        self.report = check(self.corpus, self.documents, self.settings, today=today)
        self.known = _failing(self.report)
        self.located = {(row.claim, row.evidence): row for row in self.report.located}

    def catches(self, mutant: Mutant) -> bool:
        """Tell whether an error that was not there before tells of the mistake."""
        changed = {claim.id: claim for claim in (mutant.claim, mutant.partner) if claim is not None}
        if _of_families(_OF_ONE_CLAIM, self._alone(changed, self.documents)) - self.known:
            return True
        corpus = replace(self.corpus, claims={**self.corpus.claims, **changed})
        report = check(corpus, self.documents, self.settings, today=self.today, only=frozenset(changed))
        return bool(_failing(report) - self.known)

    def refuses(self, claim: Claim, source: str, edit: Edit) -> bool:
        """Tell whether, with the source edited and pinned anew, the claim's own quotations are refused."""
        document = self.documents.by_source[source]
        grown = len(edit.new) - (edit.span.end - edit.span.start)
        body = tuple(
            replace(
                span,
                start=span.start + grown * (span.start > edit.span.start),
                end=span.end + grown * (span.end > edit.span.start),
            )
            for span in document.body
        )
        edited = Document(edit.applied(document.text), source=source, path=document.path, body=body)
        documents = replace(self.documents, by_source={**self.documents.by_source, source: edited})
        return bool(_of_families("Q", self._alone({claim.id: claim}, documents)))

    def _alone(self, claims: Mapping[str, Claim], documents: Documents) -> Report:
        """Check some claims with nothing beside them but the sources that they speak of."""
        named = {name for claim in claims.values() for name in (*claim.sources, claim.via, _anchor(claim))}
        sources = {name: source for name, source in self.corpus.sources.items() if name in named}
        corpus = replace(self.corpus, claims=dict(sorted(claims.items())), sources=sources)
        documents = replace(documents, changed=documents.changed & sources.keys())
        return check(corpus, documents, self.settings, today=self.today)


def _anchor(claim: Claim) -> str:
    """Return the source whose publication a claim's time is told by; empty when there is none."""
    return claim.relative.to.removeprefix("source:").rpartition(".")[0] if claim.relative is not None else ""


def _failing(report: Report) -> frozenset[tuple[str, str]]:
    return frozenset((row.rule, row.fingerprint) for row in report.findings if row.fails)


def _of_families(letters: str, report: Report) -> frozenset[tuple[str, str]]:
    return frozenset(row for row in _failing(report) if row[0][0] in letters)


def _judge_claims(path: Path, today: date, seed: int, names: list[str]) -> Score:
    """Judge all the mistakes in some claims; runs in a process of its own."""
    bench = _bench(path, today)
    score = Score(seed=seed)
    for name in names:
        claim = bench.corpus.claims[name]
        chance = Random(f"{seed}:{name}")  # noqa: S311 - reproducible on purpose
        score = _sum(score, _judge_facts(bench, claim, chance, seed))
        score = _sum(score, _judge_sources(bench, claim, chance, seed))
    return score


_BENCHES: dict[tuple[Path, date], _Bench] = {}


def _bench(path: Path, today: date) -> _Bench:
    """Read the project once in each process."""
    if (path, today) not in _BENCHES:
        _BENCHES[path, today] = _Bench(path, today)
    return _BENCHES[path, today]


def _mutants(bench: _Bench, claim: Claim, chance: Random) -> Iterator[Mutant]:
    yield from time_mutants(claim, bench.settings.tolerance)
    yield from value_mutants(claim, bench.corpus, chance)
    yield from quotation_mutants(claim, bench.corpus, bench.standing, chance)


def _judge_facts(bench: _Bench, claim: Claim, chance: Random, seed: int) -> Score:
    score = Score(seed=seed)
    survivors = []
    for mutant in _mutants(bench, claim, chance):
        score.made[mutant.kind] += 1
        if bench.catches(mutant):
            score.caught[mutant.kind] += 1
        else:
            advice = "it is `inferred`: quote words that carry it" if claim.inferred else mutant.advice
            survivors.append(Survivor(claim.id, mutant.kind, mutant.change, advice))
    return replace(score, survivors=tuple(survivors))


def _judge_sources(bench: _Bench, claim: Claim, chance: Random, seed: int) -> Score:
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
