"""Opening a source's file: only a regular file, only below the folder of sources."""

import os
import stat
from pathlib import Path

__all__ = ["MAX_BYTES", "MissingError", "NotAFileError", "TooLargeError", "UnsafePathError", "read_bytes"]

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
