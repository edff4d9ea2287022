"""Sources: the registered documents that claims rest on."""

from dataclasses import field

from onrecord.model.frozen import dataclass
from onrecord.model.positions import Marks
from onrecord.model.times import Time

__all__ = ["Source"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One registered document.

    Args:
        id: its id.
        path: its file, relative to the folder of sources, with forward slashes.
        sha256: the pinned hash of the file's bytes, 64 lower-case hexadecimal digits.
        body: the article's own lines as ranges of first and last line, 1-based and inclusive; empty when the
            whole document counts.
        publisher: who published it.
        title: its title.
        url: where it was published.
        retrieved: when it was fetched, as authored.
        language: a BCP 47 tag; `en` when left out.
        published: when it was published; None when nothing tells.
        published_note: how the curator came to `published`.
        derived_from: ids of the sources whose wording it shares.
        marks: where its fields are written.
    """

    id: str
    path: str
    sha256: str
    body: tuple[tuple[int, int], ...] = ()
    publisher: str = ""
    title: str = ""
    url: str = ""
    retrieved: str = ""
    language: str = "en"
    published: Time | None = None
    published_note: str = ""
    derived_from: tuple[str, ...] = ()
    marks: Marks = field(default_factory=Marks, compare=False, repr=False)
