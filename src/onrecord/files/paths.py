"""Paths: as a curator writes them, and the fact files of a project, read without following links."""

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path

from onrecord.files.parsing.decoding import MAX_BYTES, Fault

__all__ = ["fact_files", "read_bytes", "unsafe"]

_DRIVE = re.compile(r"[A-Za-z]:")


def unsafe(path: str) -> str:
    """Return why a path may not be used as the path of a source, in a curator's words; empty when it may.

    Only the words are looked at: whether the disk holds a symbolic link is told when the source is read.
    """
    if "\\" in path:
        return f"`{path}` holds a backslash: write the path with forward slashes"
    if path.startswith(("/", "~")) or _DRIVE.match(path):
        return f"`{path}` is no path below the folder of sources: write it relative to that folder"
    if not path.isprintable():
        return f"the path {path!a} holds a character that cannot be seen: take it out"
    parts = path.split("/")
    if ".." in parts:
        return f"`{path}` leaves the folder of sources: move the file there, and take `..` out"
    if "" in parts or "." in parts:
        return f"`{path}` has an empty part or a `.`: write the path in its shortest form"
    return ""


_SUFFIXES = (".yaml", ".yml")
_FLAGS = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_LINK = "it is a symbolic link, and fact files are read only where they are: put the file itself here"
_NAME = "its name holds `::` or a character that cannot be seen: rename it"


def fact_files(folder: Path) -> Iterator[Path]:
    """Yield every fact file below a folder, and every symbolic link to a folder in it, sorted by path.

    Names that begin with a dot are left out: editors keep their own files under such names.

    Args:
        folder: the folder of facts; nothing is yielded when it does not exist.
    """
    found = []
    for where, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [Path(where, name) for name in folders if Path(where, name).is_symlink()]
        found += [Path(where, name) for name in names if name.endswith(_SUFFIXES) and not name.startswith(".")]
    yield from sorted(found, key=lambda path: path.as_posix())


def read_bytes(path: Path) -> tuple[bytes, Fault | None]:
    """Return the bytes of a fact file, and why it is none.

    Args:
        path: the file.

    Returns:
        At most one byte more than a fact file may have, and None; or no bytes, and the fault.
    """
    if not str(path).isprintable() or "::" in path.name:
        return b"", Fault("F011", 0, _NAME)
    if path.is_symlink():
        return b"", Fault("F011", 0, _LINK)
    try:
        with os.fdopen(os.open(path, _FLAGS), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                return b"", Fault("F011", 0, "it is no regular file: a fact file is a plain file of text")
            return file.read(MAX_BYTES + 1), None
    except OSError as error:
        return b"", Fault("F001", 0, f"the file cannot be read: {error.strerror}")
