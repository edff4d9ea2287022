"""Paths as a curator writes them: below the folder of sources, and the same on every machine."""

import re

__all__ = ["unsafe"]

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
