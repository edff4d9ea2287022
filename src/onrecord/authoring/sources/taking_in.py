"""Taking a file in as a source: copied below the folder of sources, pinned, registered."""

import hashlib
import re
import unicodedata
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path

from onrecord.authoring.added_records import append_record
from onrecord.authoring.fact_files import plain_value, prose, write_atomically
from onrecord.authoring.sources.saved_pages import Page, read_page
from onrecord.authoring.workbench import Workbench, write_fact_file
from onrecord.documents import Document
from onrecord.documents.formats import FORMATS, UnreadableError, format_of
from onrecord.documents.opening import MAX_BYTES
from onrecord.files import load
from onrecord.files.paths import unsafe
from onrecord.model.errors import ConfigurationError
from onrecord.model.frozen import dataclass
from onrecord.model.sources import Source

__all__ = ["NewSource", "lines_as_written", "lines_left_out", "register", "take_in"]

_FILE = "sources.yaml"
_PROSE = frozenset({"title", "publisher", "url", "published_note"})
_BEGINNING = 60
_RANGE = re.compile(r"(\d+)(?:-(\d+))?")


@dataclass(frozen=True, slots=True)
class NewSource:
    """A file that is to become a source.

    Args:
        id: the id proposed, or given.
        path: where it will stand, relative to the folder of sources.
        data: its bytes.
        text: what they say.
        page: what the page tells of itself.
        is_there: whether the file stands in the folder of sources already.
    """

    id: str
    path: str
    data: bytes
    text: str
    page: Page
    is_there: bool

    @property
    def sha256(self) -> str:
        """The hash that it will be pinned by."""
        return hashlib.sha256(self.data).hexdigest()


def take_in(bench: Workbench, file: Path, id_: str = "") -> NewSource:
    """Read a file that is to become a source; nothing is written.

    Args:
        bench: the project.
        file: the file, anywhere.
        id_: the id wanted; made from the file's name when empty.

    Raises:
        ConfigurationError: it cannot be read as text, or is a source already.
    """
    data = _bytes(file)
    text = _text(file, data)
    seeds = (bench.root / bench.project.settings.seeds).resolve()
    inside = file.resolve().is_relative_to(seeds)
    path = file.resolve().relative_to(seeds).as_posix() if inside else file.name
    new = NewSource(id_ or _id_from(Path(path).stem), path, data, text, read_page(text), inside)
    _refuse_duplicate(bench, new)
    target = seeds / path
    if not inside and target.exists() and target.read_bytes() != data:
        raise ConfigurationError(
            f"{bench.project.settings.seeds}/{path} is there already and holds something else: rename {file} first"
        )
    return new


def register(bench: Workbench, new: NewSource, fields: Mapping[str, str]) -> str:
    """Copy the file below the folder of sources and write its record; return the fact file that holds it.

    The copy is made first: what is registered is always there.

    Args:
        bench: the project.
        new: the file.
        fields: what the record says beside id, path and sha256, in order; empty ones are left out.

    Raises:
        ConfigurationError: the record would not be right; nothing is written then.
    """
    record = {"id": new.id, "path": new.path, "sha256": new.sha256, **_written(fields)}
    _refuse_lines(new, fields.get("body", ""))
    path = _fact_file(bench)
    text = append_record(bench.text_of(path), "sources", record)
    project = bench.project
    problems = load(project.root, project.settings, drafts={path: text.encode()}).problems.findings
    known = {(row.rule, row.fingerprint) for row in bench.corpus.problems.findings}
    wrong = [row for row in problems if row.fails and (row.rule, row.fingerprint) not in known]
    if wrong:
        raise ConfigurationError("\n".join(f"{row.rule} {row.message}" for row in wrong))
    if not new.is_there:
        write_atomically(bench.root / project.settings.seeds / new.path, new.data)
    write_fact_file(bench, path, text)
    return path


def _written(fields: Mapping[str, str]) -> dict[str, object]:
    return {key: prose(words) if key in _PROSE else plain_value(words) for key, words in fields.items() if words}


def lines_as_written(body: tuple[tuple[int, int], ...]) -> str:
    """Return an article's lines as a fact file holds them: `4, 10-18, 25-33`."""
    return ", ".join(f"{first}" if first == last else f"{first}-{last}" for first, last in body)


def lines_left_out(text: str, body: str) -> list[tuple[int, str]]:
    """Return the lines of a text that are no lines of the article, each with its number and how it begins.

    Args:
        text: the source's text.
        body: the article's own lines, as `1-10, 14`; none is left out where it says nothing.
    """
    own = [(int(first), int(last or first)) for first, last in _RANGE.findall(body)]
    starts = (*Document(text).line_starts, len(text))
    lines = [" ".join(text[start:end].split()) for start, end in pairwise(starts)]
    return [
        (number, line if len(line) <= _BEGINNING else f"{line[:_BEGINNING]}…")
        for number, line in enumerate(lines, 1)
        if own and line and not any(first <= number <= last for first, last in own)
    ]


def _bytes(file: Path) -> bytes:
    if not file.is_file():
        raise ConfigurationError(f"{file} is no file")
    if file.stat().st_size > MAX_BYTES:
        raise ConfigurationError(f"{file} is larger than {MAX_BYTES >> 20} MB: save the part that claims quote")
    try:
        return file.read_bytes()
    except OSError as error:
        raise ConfigurationError(f"{file} cannot be read: {error.strerror}") from error


def _text(file: Path, data: bytes) -> str:
    known = format_of(file.name)
    if known is None:
        readable = ", ".join(suffix for each in FORMATS for suffix in each.suffixes)
        raise ConfigurationError(
            f"{file} is of a kind that cannot be read: save its text as a file that ends in {readable}"
        )
    try:
        text = known.read(data)
    except UnreadableError as error:
        raise ConfigurationError(f"{file} cannot be read: {error}") from error
    if not text.strip():
        raise ConfigurationError(f"{file} holds no words")
    return text


def _id_from(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "source"


def _refuse_duplicate(bench: Workbench, new: NewSource) -> None:
    for source in bench.corpus.sources.values():
        if source.path == new.path and new.sha256 != source.sha256:
            raise ConfigurationError(_another_version(source, new, f"{bench.project.settings.seeds}/{new.path}"))
        if new.sha256 in {source.sha256, bench.documents.hashes.get(source.id)}:
            raise ConfigurationError(f"these very bytes are source {source.id} already ({source.path})")
    if new.id in bench.corpus.sources:
        raise ConfigurationError(f"there is a source {new.id} already: choose another id with --id")
    if why := unsafe(new.path):
        raise ConfigurationError(why)


def _another_version(source: Source, new: NewSource, path: str) -> str:
    """Say how another version of a source is taken in: its file first, then its pin."""
    told = f"{path} is source {source.id} already, and "
    if new.is_there:
        return f"{told}its bytes have changed: `onrecord pin` tells what became of its quotations and pins it again"
    return (
        f"{told}this file is another version of it: copy it over {path}, then `onrecord pin`; or, if it is another "
        "article, rename it first"
    )


def _refuse_lines(new: NewSource, body: str) -> None:
    count = Document(new.text).line_count
    for first, last in _RANGE.findall(body):
        if int(last or first) > count:
            raise ConfigurationError(f"body {body} goes beyond the last line: the file has {count}")


def _fact_file(bench: Workbench) -> str:
    """Return the fact file that holds the sources: one of that name, else a new one."""
    known = [path for path in bench.corpus.files if path.rpartition("/")[2] in {_FILE, "sources.yml"}]
    return known[0] if known else f"{bench.project.settings.facts}/{_FILE}"
