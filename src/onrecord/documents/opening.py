"""Opening the sources of a corpus: only regular files below their folder; the pinned bytes, the text, its own lines."""

import hashlib
import os
import stat
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from onrecord.documents.document import Document, Documents
from onrecord.documents.formats import FORMATS, UnreadableError, format_of
from onrecord.model.corpus import Corpus
from onrecord.model.findings import Finding, Outcome, Skipped, Span, record_fingerprint
from onrecord.model.settings import Settings
from onrecord.model.sources import Source

__all__ = [
    "MAX_BYTES",
    "MissingError",
    "NotAFileError",
    "TooLargeError",
    "UnsafePathError",
    "read_bytes",
    "read_documents",
]

MAX_BYTES = 64 * 1024 * 1024
"""The largest source that is read, in bytes."""


class UnsafePathError(Exception):
    """The path leads out of the folder of sources; the message says how."""


class NotAFileError(Exception):
    """There is something at the path, but no regular file; the message says what."""


class MissingError(Exception):
    """There is nothing at the path, or nothing that may be read; the message says why."""


class TooLargeError(Exception):
    """The file is larger than what is read."""


def read_bytes(folder: Path, path: str) -> bytes:
    """Return the bytes of a source's file.

    Links are followed as long as they stay in the folder. Nothing but a regular file is opened: a pipe would never
    answer.

    Args:
        folder: the folder of sources.
        path: relative to it, with forward slashes.

    Raises:
        UnsafePathError: the path leads out of the folder.
        NotAFileError: it is a folder, a pipe, a device or a socket.
        MissingError: there is no such file, or it may not be read.
        TooLargeError: it has more than `MAX_BYTES`.
    """
    file = _resolved(folder, path)
    try:
        kind = file.lstat()
    except (FileNotFoundError, NotADirectoryError):
        raise MissingError("there is no such file") from None
    except OSError as error:
        raise MissingError(f"it cannot be read: {error.strerror}") from None
    _must_be_regular(kind.st_mode)
    try:
        descriptor = os.open(file, os.O_RDONLY | _flag("O_NOFOLLOW") | _flag("O_NONBLOCK") | _flag("O_BINARY"))
    except OSError as error:
        raise MissingError(f"it cannot be read: {error.strerror}") from None
    with os.fdopen(descriptor, "rb") as stream:
        opened = os.fstat(stream.fileno())
        _must_be_regular(opened.st_mode)
        if opened.st_size > MAX_BYTES:
            raise TooLargeError
        data = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise TooLargeError
    return data


def _resolved(folder: Path, path: str) -> Path:
    if "\0" in path or "\\" in path:
        raise UnsafePathError("it holds a character that no path of a source may hold")
    if path.startswith("/") or (len(path) > 1 and path[1] == ":"):
        raise UnsafePathError("it is not relative to the folder of sources")
    if ".." in path.split("/"):
        raise UnsafePathError("it climbs out with `..`")
    try:
        file = (folder / path).resolve()
        inside = file.is_relative_to(folder.resolve())
    except (OSError, RuntimeError):
        raise UnsafePathError("its links lead in a circle") from None
    if not inside:
        raise UnsafePathError("a symbolic link leads out of the folder of sources")
    return file


def _must_be_regular(mode: int) -> None:
    if stat.S_ISREG(mode):
        return
    kinds = {stat.S_IFDIR: "a folder", stat.S_IFIFO: "a named pipe", stat.S_IFSOCK: "a socket", stat.S_IFLNK: "a link"}
    raise NotAFileError(kinds.get(stat.S_IFMT(mode), "a device"))


def _flag(name: str) -> int:
    return int(getattr(os, name, 0))


def read_documents(corpus: Corpus, root: Path, settings: Settings) -> Documents:
    """Read the file of every registered source.

    A source whose bytes are not the pinned ones is read all the same, and named in `changed`; the finding about it
    (S102) tells what became of its quotations and is therefore made where these are looked for.

    Args:
        corpus: what the fact files say.
        root: the project's root.
        settings: the project's settings; `seeds` names the folder of sources.

    Returns:
        The documents, with the findings about files that are missing, unsafe, no files, or no text.
    """
    reading = _Reading(root, settings.seeds)
    for source in corpus.sources.values():
        reading.read(source)
    return Documents(
        by_source=reading.documents,
        changed=frozenset(reading.changed),
        hashes=reading.hashes,
        problems=Outcome(findings=tuple(reading.findings), skipped=tuple(reading.skipped), passed=dict(reading.passed)),
    )


@dataclass(slots=True)
class _Reading:
    root: Path
    seeds: str
    documents: dict[str, Document] = field(default_factory=dict)
    hashes: dict[str, str] = field(default_factory=dict)
    changed: set[str] = field(default_factory=set)
    findings: list[Finding] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    passed: Counter[str] = field(default_factory=Counter)

    def read(self, source: Source) -> None:
        data = self._bytes(source)
        if data is None:
            self._skip(source, "S102", "S103")
            return
        found = hashlib.sha256(data).hexdigest()
        self.hashes[source.id] = found
        if found == source.sha256.lower():
            self.passed["S102"] += 1
        else:
            self.changed.add(source.id)
        document = self._document(source, data)
        if document is not None:
            self.documents[source.id] = document
            self.passed["S103"] += 1

    def _bytes(self, source: Source) -> bytes | None:
        """Return the bytes of a source's file; None when there is a finding instead."""
        shown = f"{self.seeds}/{source.path}"
        try:
            data = read_bytes(self.root / self.seeds, source.path)
        except UnsafePathError as error:
            self._report("F005", source, f"source {source.id}: the path {source.path!r} is not safe: {error}",
                         help_=f"name a file below {self.seeds}/")  # fmt: skip
        except NotAFileError as error:
            self._report("F011", source, f"source {source.id}: {shown} is {error}, not a file",
                         help_="name a regular file")  # fmt: skip
        except MissingError as error:
            self._report("S101", source, f"source {source.id}: {shown} is missing: {error}",
                         help_="put the file there, or correct the path")  # fmt: skip
            return None
        except TooLargeError:
            self._report("S103", source, f"source {source.id}: {shown} is larger than {MAX_BYTES >> 20} MB",
                         help_="register the part of it that claims quote as a file of its own")  # fmt: skip
        else:
            self.passed.update(("F005", "F011", "S101"))
            return data
        self._skip(source, "S101")
        return None

    def _document(self, source: Source, data: bytes) -> Document | None:
        path = f"{self.seeds}/{source.path}"
        known = format_of(source.path)
        if known is None:
            readable = ", ".join(suffix for each in FORMATS for suffix in each.suffixes)
            self._report("S103", source, f"source {source.id}: {path} is of a kind that cannot be read",
                         help_=f"save its text as a file that ends in one of {readable}")  # fmt: skip
            return None
        try:
            text = known.read(data)
        except UnreadableError as error:
            self._report("S103", source, f"source {source.id}: {path} cannot be read: {error}")
            return None
        document = Document(text, source=source.id, path=path)
        if not source.body:
            return document
        spans = _body_spans(document, source.body)
        if spans is None:
            lines = document.line_count
            last = max(last for _, last in source.body)
            self._report("S103", source, f"source {source.id}: `body` goes up to line {last}, but {path} has {lines}",
                         at="body", help_="correct the lines of `body`")  # fmt: skip
            return None
        return Document(text, source=source.id, path=path, body=spans)

    def _skip(self, source: Source, *rules: str) -> None:
        for rule in rules:
            reason = f"the file of source {source.id} could not be read"
            self.skipped.append(Skipped(rule=rule, claims=(), reason=reason))

    def _report(self, rule: str, source: Source, message: str, *, at: str = "path", help_: str = "") -> None:
        position = source.marks.at(at)
        fingerprint = record_fingerprint(rule, position.path, source.id)
        self.findings.append(
            Finding(
                rule=rule, message=message, position=position, fingerprint=fingerprint, sources=(source.id,), help=help_
            )
        )


def _body_spans(document: Document, body: tuple[tuple[int, int], ...]) -> tuple[Span, ...] | None:
    """Return the spans of the body's lines, neighbouring ones joined; None when a line is beyond the last."""
    starts = (*document.line_starts, len(document.text))
    spans: list[Span] = []
    for first, last in sorted(body):
        if not 1 <= first <= last <= document.line_count:
            return None
        start, end = starts[first - 1], starts[last] if last < len(starts) else len(document.text)
        if spans and start <= spans[-1].end:
            spans[-1] = Span(spans[-1].start, max(end, spans[-1].end))
        else:
            spans.append(Span(start, end))
    return tuple(spans)
