"""Pinning sources again whose bytes have changed, and mending the quotations that the change altered."""

import difflib
import re
from collections.abc import Callable, Iterable, Iterator

from onrecord.authoring.fact_files import replace_quotation, replace_word
from onrecord.authoring.workbench import Workbench, write_fact_file
from onrecord.documents import Document
from onrecord.files.suggestions import did_you_mean
from onrecord.model.errors import ConfigurationError
from onrecord.model.findings import Finding
from onrecord.model.frozen import dataclass
from onrecord.model.settings import TIERS
from onrecord.quotes import Quotations, locate, verify_quotations
from onrecord.quotes.sources_moved_on import Fate, fates_of
from onrecord.reading.amounts.figures import figures
from onrecord.reading.amounts.words import AmountWords
from onrecord.reading.languages import DEFAULT, drafting_words, language
from onrecord.text.folding import fold

__all__ = ["Changed", "Repair", "changed_sources", "mended", "outside_body", "patch", "pinned", "repairs", "write_all"]

_GRAVE = frozenset({"number", "date", "negation", "name", "order"})
"""Kinds of change that turn what a quotation says: no repair of such a one without a person's yes."""


_NAME = re.compile(r"\b[^\W\d_a-zß-öø-ÿ]\w*")


@dataclass(frozen=True, slots=True)
class Changed:
    """A source whose bytes are not the pinned ones.

    Args:
        source: its id.
        fates: what became of each of its quotations.
        trouble: why it cannot be pinned as it is; empty when it can.
    """

    source: str
    fates: tuple[Fate, ...]
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Repair:
    """The source's own words for a quotation that was altered.

    Args:
        claim: id of the claim.
        evidence: index of the quotation in the claim.
        source: id of the source.
        path: the fact file.
        kind: what kind of change it is, as Q202 tells.
        words: the source's own words.
        quoted: the quotation as it is.
        language: of the source, as a BCP 47 tag.
    """

    claim: str
    evidence: int
    source: str
    path: str
    kind: str
    words: str
    quoted: str
    language: str = DEFAULT

    @property
    def is_grave(self) -> bool:
        """Whether it needs a person's yes: the kind of change says so, or what it turns, in words as in digits."""
        return self.kind in _GRAVE or _bearing(self.quoted, self.language) != _bearing(self.words, self.language)


def changed_sources(bench: Workbench, sources: Iterable[str] = ()) -> tuple[Changed, ...]:
    """Return the sources whose bytes are not the pinned ones, with what became of their quotations.

    Args:
        bench: the project.
        sources: ids of the sources to look at; all when none is given.

    Raises:
        ConfigurationError: there is no such source.
    """
    chosen = _known(bench, sources)
    quotations = verify_quotations(bench.corpus, bench.documents, bench.project.settings)
    return tuple(
        _changed(bench, source, quotations)
        for source in sorted(bench.documents.changed)
        if source in chosen and source in bench.corpus.sources
    )


def pinned(bench: Workbench, changed: Iterable[Changed], texts: dict[str, str] | None = None) -> dict[str, str]:
    """Return the texts of the fact files with the sources pinned to the bytes that are there.

    Args:
        bench: the project.
        changed: the sources to pin.
        texts: texts of fact files that were changed before, by path; they are changed further.
    """
    texts = dict(texts or {})
    for row in changed:
        path = bench.corpus.sources[row.source].marks.path
        text = texts.get(path, bench.text_of(path))
        texts[path] = replace_word(text, ("sources", row.source, "sha256"), bench.documents.hashes[row.source])
    return texts


def repairs(bench: Workbench, sources: Iterable[str] = ()) -> tuple[Repair, ...]:
    """Return the source's own words for each quotation that is altered, in the order of the claims.

    Args:
        bench: the project.
        sources: ids of the sources whose quotations are looked at; all when none is given.
    """
    chosen = _known(bench, sources)
    quotations = verify_quotations(bench.corpus, bench.documents, bench.project.settings)
    found = (_repair(bench, finding) for finding in quotations.outcome.findings if finding.rule == "Q202")
    return tuple(repair for repair in found if repair.source in chosen)


def mended(bench: Workbench, chosen: Iterable[Repair], texts: dict[str, str] | None = None) -> dict[str, str]:
    """Return the texts of the fact files with some quotations in the source's own words; as `pinned`."""
    texts = dict(texts or {})
    as_written = "whitespace" in bench.project.settings.forbidden_tiers
    for repair in chosen:
        text = texts.get(repair.path, bench.text_of(repair.path))
        keys = ("claims", repair.claim, "evidence", repair.evidence, "quote")
        texts[repair.path] = replace_quotation(text, keys, repair.words, as_written=as_written)
    return texts


def patch(bench: Workbench, texts: dict[str, str]) -> str:
    """Return what would change in the fact files, as a unified diff."""
    return "".join(_differences(bench, texts))


def write_all(bench: Workbench, texts: dict[str, str], *, tell: Callable[[str], None]) -> None:
    """Write fact files, each atomically, and tell the path of each."""
    for path, text in texts.items():
        write_fact_file(bench, path, text)
        tell(path)


def _bearing(words: str, tag: str) -> tuple[object, ...]:
    """Return what of some words no repair may turn: numbers, in words too, names, and what negates."""
    flat, known = fold(words), language(tag)
    return (
        [figure.value for figure in figures(flat, (known and known.amounts) or AmountWords())],
        _NAME.findall(flat),
        drafting_words(tag).found["bearing"].findall(flat.lower()),
    )


def _known(bench: Workbench, sources: Iterable[str]) -> frozenset[str]:
    chosen = tuple(sources)
    for source in chosen:
        if source not in bench.corpus.sources:
            raise ConfigurationError(f"there is no source `{source}`{did_you_mean(source, bench.corpus.sources)}")
    return frozenset(chosen or bench.corpus.sources)


def _changed(bench: Workbench, source: str, quotations: Quotations) -> Changed:
    document = bench.documents.by_source.get(source)
    if document is None:
        why = next((row.message for row in bench.documents.problems.findings if source in row.sources), "")
        return Changed(source, (), why or f"source {source} cannot be read")
    return Changed(source, fates_of(source, quotations.located, quotations.outcome.findings))


def _repair(bench: Workbench, finding: Finding) -> Repair:
    cited = finding.evidence[0]
    claim = bench.corpus.claims[cited.claim]
    return Repair(
        claim=cited.claim,
        evidence=cited.evidence,
        source=cited.source,
        path=claim.marks.path,
        kind=finding.alteration.kind if finding.alteration else "wording",
        words=cited.passage.text,
        quoted=claim.evidence[cited.evidence].quote,
        language=bench.corpus.sources[cited.source].language,
    )


def outside_body(bench: Workbench, source: str, quote: str) -> int | None:
    """Return the line on which a quotation stands outside the article's own lines; None when it does not.

    When a source changes, its lines may move while `body` stays as it was written.
    """
    document = bench.documents.by_source[source]
    tiers = [tier for tier in TIERS if tier not in bench.project.settings.forbidden_tiers]
    location = locate(Document(document.text), quote, tiers=tiers, max_gap=bench.project.settings.max_gap)
    return location.passage.line if location.passage else None


def _differences(bench: Workbench, texts: dict[str, str]) -> Iterator[str]:
    for path, text in texts.items():
        before = bench.text_of(path).splitlines(keepends=True)
        for line in difflib.unified_diff(before, text.splitlines(keepends=True), path, path):
            yield line if line.endswith("\n") else f"{line}\n"
