"""A project opened for work: its facts, its sources' texts, and what a change to them would lead to."""

from collections.abc import Mapping
from dataclasses import field, replace
from datetime import date
from pathlib import Path, PurePosixPath

from onrecord.authoring.added_records import append_record
from onrecord.authoring.fact_files import write_atomically
from onrecord.checker import check, today_here
from onrecord.documents import Document, Documents, read_documents
from onrecord.files import Project, load, open_project
from onrecord.files.suggestions import did_you_mean
from onrecord.model.corpus import Corpus
from onrecord.model.errors import ConfigurationError
from onrecord.model.findings import Finding
from onrecord.model.frozen import dataclass
from onrecord.report import Report

__all__ = [
    "Trial",
    "Workbench",
    "fact_file",
    "loaded_with",
    "open_workbench",
    "try_out",
    "with_record",
    "with_text",
    "write_fact_file",
    "write_fact_files",
]

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_SUFFIXES = (".yaml", ".yml")
_SCHEMA = "schema/fact-file.schema.json"


@dataclass(frozen=True, slots=True)
class Workbench:
    """A project opened for work.

    Args:
        project: where it is, and its settings.
        corpus: what its fact files say.
        documents: the texts of its sources.
        drafts: texts of fact files that the corpus has already, but not the disk, by path.
        seen: the bytes of the fact files whose texts were asked for, by path; empty for one that was not there.
    """

    project: Project
    corpus: Corpus
    documents: Documents
    drafts: Mapping[str, str] = field(default_factory=dict)
    seen: dict[str, bytes] = field(default_factory=dict)

    @property
    def root(self) -> Path:
        """The project's folder."""
        return self.project.root

    def document(self, source: str) -> Document:
        """Return the text of a source.

        Raises:
            ConfigurationError: there is no such source, or it cannot be read; the message says why.
        """
        if source not in self.corpus.sources:
            hint = did_you_mean(source, self.corpus.sources)
            told = hint or (
                f"; the sources are {', '.join(self.corpus.sources)}"
                if self.corpus.sources
                else "; `onrecord source add FILE` takes one in"
            )
            raise ConfigurationError(f"there is no source `{source}`{told}")
        if source not in self.documents.by_source:
            why = next((row.message for row in self.documents.problems.findings if source in row.sources), "")
            raise ConfigurationError(why or f"source {source} cannot be read")
        return self.documents.by_source[source]

    def text_of(self, path: str) -> str:
        """Return the text of a fact file; for one that is not there yet, the text that it begins with."""
        if path in self.drafts:
            return self.drafts[path]
        file = self.root / path
        self.seen[path] = b""
        if file.exists():
            try:
                self.seen[path] = file.read_bytes()
                return self.seen[path].decode("utf-8-sig")
            except (OSError, UnicodeDecodeError):
                raise ConfigurationError(f"{path} cannot be read; `onrecord check` says why") from None
        if not (self.root / _SCHEMA).is_file():
            return ""
        up = "../" * (len(PurePosixPath(path).parts) - 1)
        return f"# yaml-language-server: $schema={up}{_SCHEMA}\n"


@dataclass(frozen=True, slots=True)
class Trial:
    """What a change would lead to.

    Args:
        report: of the corpus with the change.
        new: the findings that are not there without it.
    """

    report: Report
    new: tuple[Finding, ...]


def open_workbench(path: Path) -> Workbench:
    """Open the project that a path lies in.

    Raises:
        ConfigurationError: there is no project, or its configuration is wrong.
    """
    project = open_project(path)
    corpus = load(project.root, project.settings)
    return Workbench(project, corpus, read_documents(corpus, project.root, project.settings))


def try_out(bench: Workbench, drafts: Mapping[str, str], today: date | None = None) -> Trial:
    """Check the project as if some of its fact files had other texts; nothing is written.

    Args:
        bench: the project.
        drafts: from the path of a fact file, relative to the root, to its text.
        today: the day on which reviews of disputes are held to be due; the actual day when left out.
    """
    project, day = bench.project, today or today_here()
    before = check(bench.corpus, bench.documents, project.settings, today=day)
    corpus = loaded_with(bench, drafts)
    documents = read_documents(corpus, project.root, project.settings)
    after = check(corpus, documents, project.settings, today=day)
    known = {(row.rule, row.fingerprint) for row in before.findings}
    return Trial(after, tuple(row for row in after.findings if (row.rule, row.fingerprint) not in known))


def with_record(bench: Workbench, path: str, table: str, record: Mapping[str, object]) -> Workbench:
    """Return the project as it would be with one more record; nothing is written.

    Args:
        bench: the project.
        path: the fact file that the record goes into.
        table: the list that it goes into: `entities`, `properties`, ….
        record: its fields, in order.

    Raises:
        ConfigurationError: the record would not be right.
    """
    return with_text(bench, path, append_record(bench.text_of(path), table, record))


def with_text(bench: Workbench, path: str, text: str) -> Workbench:
    """Return the project as it would be with another text of a fact file; nothing is written.

    Raises:
        ConfigurationError: something would be wrong that is not wrong now.
    """
    drafts = {**bench.drafts, path: text}
    corpus = loaded_with(bench, drafts)
    known = {(row.rule, row.fingerprint) for row in bench.corpus.problems.findings}
    wrong = [row for row in corpus.problems.findings if row.fails and (row.rule, row.fingerprint) not in known]
    if wrong:
        raise ConfigurationError("\n".join(f"{row.rule} {row.message}" for row in wrong))
    return replace(bench, corpus=corpus, drafts=drafts)


def write_fact_file(bench: Workbench, path: str, text: str) -> None:
    """Write a fact file whose text was made from `text_of`; its byte-order mark stays.

    At any moment the file is the old one or the new one.

    Raises:
        ConfigurationError: somebody else has changed it since it was read; it is left as it is.
    """
    there = _as_it_was_read(bench, path)
    write_atomically(bench.root / path, ("\ufeff" if there.startswith(_BYTE_ORDER_MARK) else "") + text)


def write_fact_files(bench: Workbench, texts: Mapping[str, str]) -> None:
    """Write several fact files in their order, or none of them where somebody else has changed one.

    Raises:
        ConfigurationError: somebody else has changed one since it was read; all are left as they are.
    """
    for path in texts:
        _as_it_was_read(bench, path)
    for path, text in texts.items():
        write_fact_file(bench, path, text)


def _as_it_was_read(bench: Workbench, path: str) -> bytes:
    """Return the bytes of a fact file; refuse one that was changed since `text_of`."""
    file = bench.root / path
    there = file.read_bytes() if file.exists() else b""
    if there != bench.seen.get(path, there):
        raise ConfigurationError(f"{path} was changed meanwhile, and was left as it is: run the command again")
    return there


def fact_file(bench: Workbench, path: str) -> str:
    """Return the path of a fact file as the corpus names it.

    Args:
        bench: the project.
        path: as a person gives it: relative to the project's root, or to its folder of facts.

    Raises:
        ConfigurationError: it leads out of the folder of facts, or has not the ending of a fact file.
    """
    facts = bench.project.settings.facts
    if not path.endswith(_SUFFIXES):
        raise ConfigurationError(f"`{path}` is no fact file: its name must end in .yaml")
    parts = PurePosixPath(path).parts
    inside = PurePosixPath(*parts) if parts[: len(PurePosixPath(facts).parts)] == PurePosixPath(facts).parts else None
    chosen = inside or PurePosixPath(facts, *parts)
    folder = bench.root / facts
    outside = PurePosixPath(path).is_absolute() or any(part.startswith(".") for part in parts)
    if outside or not (bench.root / chosen).resolve().is_relative_to(folder.resolve()):
        raise ConfigurationError(f"`{path}` is no file below {facts}/: name one, as {facts}/claims.yaml")
    return chosen.as_posix()


def loaded_with(bench: Workbench, drafts: Mapping[str, str]) -> Corpus:
    """Return the corpus as it would be with other texts of some fact files; nothing is written."""
    texts = {**bench.drafts, **drafts}
    project = bench.project
    return load(project.root, project.settings, drafts={path: text.encode() for path, text in texts.items()})
