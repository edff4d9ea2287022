"""The formats that a source may have: one row for each media type, from bytes to text."""

from collections.abc import Callable
from pathlib import PurePosixPath

from onrecord.model.frozen import dataclass

__all__ = ["FORMATS", "Format", "UnreadableError", "format_of"]


class UnreadableError(Exception):
    """A source's bytes are no text of its format; the message says why."""


@dataclass(frozen=True, slots=True)
class Format:
    """One format.

    Args:
        media_type: its media type.
        suffixes: the endings of file names that mean it, in lower case.
        read: from the file's bytes to its text; raises `UnreadableError`.
    """

    media_type: str
    suffixes: tuple[str, ...]
    read: Callable[[bytes], str]


def format_of(path: str) -> Format | None:
    """Return the format that a file's name tells; None when it is none that can be read."""
    suffix = PurePosixPath(path).suffix.lower()
    return next((each for each in FORMATS if suffix in each.suffixes), None)


def _read_utf8(data: bytes) -> str:
    r"""Return UTF-8 text without its byte-order mark; line ends stay as they are."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise UnreadableError("it is UTF-16; save it as UTF-8 and pin it again")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        byte = data[error.start]
        raise UnreadableError(
            f"it is not UTF-8: byte 0x{byte:02x} on line {line}; save it as UTF-8 and pin it again"
        ) from None


FORMATS = (
    Format("text/plain", (".txt", ".text"), _read_utf8),
    Format("text/markdown", (".md", ".markdown"), _read_utf8),
)
"""Every format that can be read. Markdown is read as it was written: its marks are part of the text."""
