"""A project in memory, and the way in which a changed claim, or an edited source, of it is judged.

Every mutant is judged by the same `check` as the corpus itself. What is found about the quotation and the value of a
claim depends on no other claim, so the claims that were changed are checked alone first; only where nothing is wrong
with them are they checked, and compared, among all the others.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from onrecord.checker import check
from onrecord.documents import Document, Documents, read_documents
from onrecord.files import load, open_project
from onrecord.model.claims import Claim
from onrecord.model.findings import Span
from onrecord.model.frozen import dataclass
from onrecord.model.rules import RULES
from onrecord.model.verdicts import Severity
from onrecord.mutation.mutants import Mutant
from onrecord.mutation.quotation_mistakes import Edit, Turned
from onrecord.reading.reading import Reading, Readings, within
from onrecord.report import Report

__all__ = ["Bench", "Judgement"]

_OF_ONE_CLAIM = "QG"


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the gate makes of a mistake.

    Args:
        caught: an error that was not there before tells of it.
        is_none: it is no mistake after all: the quotation stands, word for word, in the other source too.
        warned: the rules that only warn of it, as a message speaks of them.
        unread: why checks of the changed claims could not run that could run before.
    """

    caught: bool
    is_none: bool = False
    warned: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()


class Bench:
    """A project in memory, with what its own check found.

    Args:
        path: the project's folder, or any place inside it.
        today: the day on which the checks are run.
    """

    def __init__(self, path: Path, today: date) -> None:
        project = open_project(path)
        self.settings = project.settings
        self.corpus = load(project.root, project.settings)
        self.documents = read_documents(self.corpus, project.root, project.settings)
        self.today = today
        self.standing = [claim for claim in self.corpus.claims.values() if not claim.withdrawn]
        report = check(self.corpus, self.documents, self.settings, today=today)
        self.located = {(row.claim, row.evidence): row for row in report.located}
        self._readings = Readings(self.corpus, self.documents)
        self._failing = _failing(report)
        self._all = _rows(report)
        self._skipped = {(row.rule, row.claims, row.reason) for row in report.skipped}

    def named_near(self, claim: Claim) -> frozenset[str]:
        """Return the entities that the sentences of a claim's quotations name."""
        named: set[str] = set()
        for index, evidence in enumerate(claim.evidence):
            located = self.located.get((claim.id, index))
            if located is not None and located.passage is not None:
                reading = self.reading(evidence.source)
                around = reading.sentence_around(located.passage.start, located.passage.end)
                for mention in within(reading.mentions, around.start, around.end):
                    named |= mention.entities.keys()
        return frozenset(named)

    def judged(self, mutant: Mutant) -> Judgement:
        """Tell what the gate makes of a mistake in a claim."""
        changed = {claim.id: claim for claim in (mutant.claim, mutant.partner) if claim is not None}
        alone = self._alone(changed, self.documents)
        if _of_families(_OF_ONE_CLAIM, alone) - self._failing:
            return Judgement(caught=True)
        if mutant.kind == "quotation-misattributed" and all(row.found for row in alone.located):
            return Judgement(caught=False, is_none=True)
        corpus = replace(self.corpus, claims={**self.corpus.claims, **changed})
        report = check(corpus, self.documents, self.settings, today=self.today, only=frozenset(changed))
        if _failing(report) - self._failing:
            return Judgement(caught=True)
        return self._let_through(report, frozenset(changed))

    def refuses(self, claim: Claim, source: str, edit: Edit) -> bool:
        """Tell whether, with the source edited and pinned anew, the claim's own quotations are refused."""
        return bool(_of_families("Q", self._alone({claim.id: claim}, self._edited(source, edit))))

    def reading(self, source: str) -> Reading:
        """Return the reading of a source."""
        return self._readings.of(source)

    def tells_of(self, claim: Claim, index: int, turned: Turned) -> bool:
        """Tell whether anything is said of a claim whose sentence was turned, or is said not to have been checked.

        Args:
            claim: the claim.
            index: which of its quotations quotes the sentence.
            turned: the sentence, and its quotation, as they are then.
        """
        evidence = list(claim.evidence)
        evidence[index] = replace(evidence[index], quote=turned.quote, prefix="", suffix="", occurrence=None)
        changed = replace(claim, evidence=tuple(evidence))
        documents = self._edited(claim.evidence[index].source, turned.edit)
        after = self._alone({claim.id: changed}, documents)
        return bool(_spoken_of(after) - _spoken_of(self._alone({claim.id: claim}, self.documents)))

    def _edited(self, source: str, edit: Edit) -> Documents:
        """Return the documents with one of them edited."""
        document = self.documents.by_source[source]
        grown = len(edit.new) - (edit.span.end - edit.span.start)
        body = tuple(
            Span(
                span.start + grown * (span.start > edit.span.start),
                span.end + grown * (span.end > edit.span.start),
            )
            for span in document.body
        )
        edited = Document(edit.applied(document.text), source=source, path=document.path, body=body)
        return replace(self.documents, by_source={**self.documents.by_source, source: edited})

    def _let_through(self, report: Report, changed: frozenset[str]) -> Judgement:
        """Return what the gate had to say of a mistake that it let through."""
        warned = {
            row.rule
            for row in report.findings
            if row.severity is Severity.WARNING
            and changed & {*row.claims}
            and (row.rule, row.fingerprint) not in self._all
        }
        unread = {
            row.reason
            for row in report.skipped
            if changed & {*row.claims} and (row.rule, row.claims, row.reason) not in self._skipped
        }
        told = tuple(f"{rule} {RULES[rule].name}" for rule in sorted(warned))
        return Judgement(caught=False, warned=told, unread=tuple(sorted(unread)))

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


def _rows(report: Report) -> frozenset[tuple[str, str]]:
    return frozenset((row.rule, row.fingerprint) for row in report.findings)


def _failing(report: Report) -> frozenset[tuple[str, str]]:
    return frozenset((row.rule, row.fingerprint) for row in report.findings if row.fails)


def _spoken_of(report: Report) -> frozenset[str]:
    """Return the rules of quotations and values that say something, or say that they could not be checked."""
    found = (row.rule for row in report.findings if row.severity is not Severity.NOTE)
    skipped = (row.rule for row in report.skipped)
    return frozenset(rule for rule in (*found, *skipped) if rule[0] in _OF_ONE_CLAIM)


def _of_families(letters: str, report: Report) -> frozenset[tuple[str, str]]:
    return frozenset(row for row in _failing(report) if row[0][0] in letters)
