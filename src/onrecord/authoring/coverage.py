"""Which sentences of a source hold something that can be checked, and which of them a claim covers."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import accumulate

from onrecord.authoring.claims.value_proposals import PassageReader, Proposal, ReadPassage, speech
from onrecord.authoring.workbench import Workbench
from onrecord.model.entities import PropertyType
from onrecord.model.findings import Passage, Span
from onrecord.model.frozen import dataclass
from onrecord.quotes import verify_quotations
from onrecord.reading.drafting import DraftingWords
from onrecord.reading.language import SentenceWords
from onrecord.reading.languages import drafting_words, language
from onrecord.reading.sentences import sentences

__all__ = ["Coverage", "Sentence", "Survey", "coverage_of"]

_REACH = 6
_LOWER_CASE_WORD = re.compile(r"(?<!\w)[^\W\d_A-Z]")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a source's body.

    Args:
        source: id of the source.
        read: what it holds.
        speech: the words that it has in quotation marks.
        answers: the answers to yes-or-no properties whose words stand in it, by property.
        denial: the answer `no` of a sentence that denies something; None where it denies nothing.
        reports: it says that somebody says something.
        covered: a claim that stands rests on words of it.
    """

    source: str
    read: ReadPassage
    speech: tuple[Proposal, ...]
    answers: tuple[tuple[str, Proposal], ...]
    denial: Proposal | None
    reports: bool
    covered: bool

    @property
    def is_checkable(self) -> bool:
        """Whether it holds a date, a length of time, a number, a list, who stayed away, an answer, a denial or speech.

        A known name alone does not make a sentence checkable: nearly every sentence has one.
        """
        read = self.read
        if read.times and not _LOWER_CASE_WORD.search(read.passage.text):
            return False  # a dateline: `Market Town, 4 March 2025.`
        found = (
            read.times,
            read.lengths,
            read.numbers,
            read.lists,
            read.absences,
            self.answers,
            self.speech,
            self.denial,
        )
        return any(found) or (self.reports and bool(read.names))


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of a source is covered.

    Args:
        source: id of the source.
        checkable: how many of its sentences hold something that can be checked.
        covered: on how many of those a claim rests.
        left: the others.
    """

    source: str
    checkable: int
    covered: int
    left: tuple[Passage, ...]

    @property
    def percent(self) -> float | None:
        """The share covered, 0 to 100; None where there is nothing to cover."""
        return 100 * self.covered / self.checkable if self.checkable else None


class Survey:
    """All sentences of a project's sources, read once.

    Args:
        bench: the project.
    """

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self._reader = PassageReader(bench)
        self._cited = _cited(bench)

    def sentences(self, source: str) -> Iterator[Sentence]:
        """Yield the sentences of a source's body, in order."""
        document = self._bench.document(source)
        tag = self._bench.corpus.sources[source].language
        known, words = language(tag), drafting_words(tag)
        ends = known.sentences if known else SentenceWords()
        cited = _Stretches(self._cited.get(source, ()))
        for stretch in document.body:
            for span in sentences(document.text[stretch.start : stretch.end], ends):
                passage = document.passage(stretch.start + span.start, stretch.start + span.end)
                yield Sentence(
                    source=source,
                    read=self._reader.read(source, passage),
                    speech=tuple(speech(passage)),
                    answers=tuple(self._answers(source, passage)),
                    denial=_denial(passage, words),
                    reports=words.found["saying"].search(passage.text) is not None,
                    covered=cited.touches(passage),
                )

    def _answers(self, source: str, passage: Passage) -> Iterator[tuple[str, Proposal]]:
        for known in self._bench.corpus.properties.values():
            for answer in self._reader.answers(source, passage, known)[:1]:
                yield known.id, answer


class _Stretches:
    """Stretches of a text, ready to be asked whether one of them touches a passage."""

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted(spans)
        self._starts = [span.start for span in ordered]
        self._farthest = list(accumulate((span.end for span in ordered), max))

    def touches(self, passage: Passage) -> bool:
        before = bisect_left(self._starts, passage.end)
        return before > 0 and self._farthest[before - 1] > passage.start


def coverage_of(bench: Workbench, sources: Iterable[str] = ()) -> tuple[Coverage, ...]:
    """Return how much of each source is covered.

    Args:
        bench: the project.
        sources: ids of the sources; all that can be read when none is given.

    Raises:
        ConfigurationError: a source is not known or cannot be read.
    """
    survey = Survey(bench)
    return tuple(_counted(source, survey) for source in tuple(sources) or tuple(bench.documents.by_source))


def _counted(source: str, survey: Survey) -> Coverage:
    checkable = [row for row in survey.sentences(source) if row.is_checkable]
    left = tuple(row.read.passage for row in checkable if not row.covered)
    return Coverage(source, len(checkable), len(checkable) - len(left), left)


def _cited(bench: Workbench) -> dict[str, list[Span]]:
    """Return where the quotations of the claims that stand stand, by source."""
    found: dict[str, list[Span]] = {}
    for row in verify_quotations(bench.corpus, bench.documents, bench.project.settings).located:
        if row.passage is not None and not bench.corpus.claims[row.claim].withdrawn:
            spans = row.segments or (Span(row.passage.start, row.passage.end),)
            found.setdefault(row.source, []).extend(spans)
    return found


def _denial(passage: Passage, drafting: DraftingWords) -> Proposal | None:
    found = drafting.found["denied"].search(passage.text)
    if found is None:
        return None
    words = [found[0], *passage.text[found.end() :].split()[:_REACH]]
    return Proposal(PropertyType.YESNO, "no", " ".join(words), passage.start + found.start())
