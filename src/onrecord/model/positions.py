"""Where something was written: a path, a line, a column."""

from collections.abc import Mapping
from dataclasses import field

from onrecord.model.frozen import dataclass

__all__ = ["Key", "Marks", "Position"]

Key = str | int


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """One place in one file.

    Args:
        path: relative to the project's root, with forward slashes.
        line: 1-based.
        column: 1-based, in code points.
    """

    path: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Marks:
    """The places of one record's fields in its fact file.

    Args:
        path: the fact file, relative to the project's root.
        table: from the keys that lead to a value (`("evidence", 0, "quote")`; `()` is the record itself)
            to its line and column, both 1-based.
    """

    path: str = ""
    table: Mapping[tuple[Key, ...], tuple[int, int]] = field(default_factory=dict)

    def at(self, *keys: Key) -> Position:
        """Return the position of the value that `keys` lead to, or of the nearest one around it."""
        for length in range(len(keys), -1, -1):
            place = self.table.get(keys[:length])
            if place is not None:
                return Position(self.path, *place)
        return Position(self.path)
