"""Adding a record to a fact file: whatever `onrecord check` reads can be added to, and all else keeps its bytes."""

import re
from bisect import bisect_right
from collections.abc import Mapping
from functools import cached_property
from typing import Any

from onrecord.authoring.fact_files import record_text
from onrecord.files.parsing.yaml_reader import Plain, Tree, read_yaml
from onrecord.model.errors import ConfigurationError
from onrecord.model.frozen import dataclass

__all__ = ["append_record"]

_INDENT = 2
_LINE_END = re.compile(r"\r\n?|\n")
_DOCUMENT_END = re.compile(r"\.\.\.(?:\s|\Z)")
_BEFORE_WHAT_FOLLOWS = re.compile(r"\s*\Z|#")
"""An empty line, or a remark at the margin."""


def append_record(text: str, table: str, record: Mapping[str, Any]) -> str:
    """Return a fact file's text with a record added at the end of one of its lists.

    Everything else keeps its bytes: comments, order, layout, line ends.

    Args:
        text: the file as it is; may be empty.
        table: the top-level key (`claims`, `sources`, …).
        record: the fields, in the order in which they are to be written.

    Raises:
        ConfigurationError: the file cannot be read, or holds the list in a form to which nothing can be added.
    """
    ended = text if not text or text[-1] in "\r\n" else text + _line_end_of(text)
    layout = _Layout(ended, _read(ended), table)
    for place in layout.places():
        after = layout.with_lines(place, record_text(record, place.indent).rstrip("\n").split("\n"))
        if _is_added(layout.tree.value, after, table):
            return after
    raise ConfigurationError(f"`{table}` of this file is laid out in a way to which nothing can be added by itself")


def _line_end_of(text: str) -> str:
    found = _LINE_END.search(text)
    return found[0] if found else "\n"


def _read(text: str) -> Tree:
    tree = read_yaml(text)
    if not tree.whole:
        raise ConfigurationError("the fact file cannot be read; `onrecord check` says where")
    if not isinstance(tree.value, dict | None):
        raise ConfigurationError("the fact file holds no lists such as `claims:`; `onrecord check` says more")
    return tree


def _is_added(before: Plain, text: str, table: str) -> bool:
    """Hold what was written to what was to be written: the record, and nothing else."""
    after = read_yaml(text)
    if not after.whole or not isinstance(after.value, dict):
        return False
    old, new = dict(before) if isinstance(before, dict) else {}, dict(after.value)
    rows, written = old.pop(table, None) or [], new.pop(table)
    return isinstance(written, list) and written[:-1] == rows and new == old


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a record goes.

    Args:
        line: the line before which it is written, counted from 0; one past the last at the end of the file.
        indent: the column of its dash.
        lead: the lines right before it.
        gives_way: an empty list that stands in its place: where it begins and ends.
    """

    line: int
    indent: int
    lead: tuple[str, ...] = ()
    gives_way: tuple[int, int] = (0, 0)


@dataclass(frozen=True)
class _Layout:
    """How a fact file is laid out in lines.

    Args:
        text: the file.
        tree: what it says.
        table: the key of the list that is added to.
    """

    text: str
    tree: Tree
    table: str

    @cached_property
    def starts(self) -> list[int]:
        """Where each line begins; an empty rest after the last line end is none."""
        ends = [found.end() for found in _LINE_END.finditer(self.text)]
        return [at for at in (0, *ends) if at < len(self.text)]

    @cached_property
    def lines(self) -> list[str]:
        """The lines, without their ends."""
        ends = [*self.starts[1:], len(self.text)]
        return [self.text[start:end].rstrip("\r\n") for start, end in zip(self.starts, ends, strict=False)]

    @cached_property
    def last_line(self) -> int:
        """The line before which the document ends: at the mark of its end, or one past the last."""
        marked = (number for number, line in enumerate(self.lines) if _DOCUMENT_END.match(line))
        return next(marked, len(self.lines))

    def place_of(self, index: int) -> tuple[int, int]:
        """Return the line and the column of a code point, from 0."""
        line = max(0, bisect_right(self.starts, index) - 1)
        return line, index - self.starts[line]

    def with_lines(self, place: _Place, lines: list[str]) -> str:
        """Return the text with lines written where a record goes, each with the line end of the file."""
        newline = _line_end_of(self.text)
        start, end = place.gives_way
        at = self.starts[place.line] if place.line < len(self.starts) else len(self.text)
        written = "".join(line + newline for line in (*place.lead, *lines))
        return self.text[:start] + self.text[end:at] + written + self.text[at:]

    def places(self) -> list[_Place]:
        """Return where a record may go, the place to be tried first in front."""
        rows = self.tree.value.get(self.table) if isinstance(self.tree.value, dict) else None
        if (self.table,) not in self.tree.keys:
            return self._at_the_end()
        if rows is None or rows == []:
            return [self._below_its_key()]
        if not isinstance(rows, list):
            raise ConfigurationError(f"`{self.table}` holds no list of records; `onrecord check` says more")
        if self.text[self.tree.places[self.table,]] != "-":
            raise ConfigurationError(
                f"`{self.table}` is written on one line; put each record on lines of its own first"
            )
        return self._behind_the_last(len(rows))

    def _at_the_end(self) -> list[_Place]:
        """Return where a list goes that is not there yet, apart by an empty line if nothing above changes by that."""
        margin = min((self.place_of(at)[1] for path, at in self.tree.keys.items() if len(path) == 1), default=0)
        key = f"{' ' * margin}{self.table}:"
        above = self.lines[self.last_line - 1].strip() if self.last_line else ""
        leads = [("", key), (key,)] if above not in {"", "---"} else [(key,)]
        return [_Place(self.last_line, margin + _INDENT, lead) for lead in leads]

    def _below_its_key(self) -> _Place:
        """Return where the first record of a list goes whose key is there: below it, in the place of `[]`."""
        key, start = self.tree.keys[self.table,], self.tree.places[self.table,]
        line, column = self.place_of(key)
        if self.text[start : start + 1] != "[":
            return _Place(line + 1, column + _INDENT)
        end = self.text.index("]", start) + 1
        if self.place_of(end)[0] != line:
            raise ConfigurationError(f"write `{self.table}: []` on one line first")
        return _Place(line + 1, column + _INDENT, gives_way=(len(self.text[:start].rstrip(" ")), end))

    def _behind_the_last(self, count: int) -> list[_Place]:
        """Return where a record may go behind the last of several.

        Empty lines and remarks at the margin stay with what follows, unless they turn out to be part of the record.
        """
        key = self.tree.keys[self.table,]
        following = [at for path, at in self.tree.keys.items() if len(path) == 1 and at > key]
        behind = self.place_of(min(following))[0] if following else self.last_line
        first, column = self.place_of(self.tree.places[self.table,])
        last, _ = self.place_of(self.tree.places[self.table, count - 1])
        end = behind
        while end > last + 1 and _BEFORE_WHAT_FOLLOWS.match(self.lines[end - 1]):
            end -= 1
        second = self._dash_above(self.tree.places[self.table, 1], column) if count > 1 else end
        several_lines = any(line.strip() for line in self.lines[first + 1 : end])
        apart = any(not line.strip() for line in self.lines[first:second]) if count > 1 else several_lines
        return [_Place(end, column, ("",) if apart else ()), _Place(behind, column)]

    def _dash_above(self, index: int, column: int) -> int:
        """Return the line of a record's dash, which may stand on a line of its own."""
        line, _ = self.place_of(index)
        while self.lines[line][column : column + 1] != "-" or self.lines[line][:column].strip():
            line -= 1
        return line
