"""Fact files and their records, as written: plain values whose places are known."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from onrecord.files.yaml_reader import Path, Tree
from onrecord.model.positions import Key, Marks, Position

__all__ = ["SINGULAR", "FactFile", "Record", "as_written"]

SINGULAR = {
    "sources": "source",
    "entities": "entity",
    "properties": "property",
    "rules": "rule",
    "claims": "claim",
    "disputes": "dispute",
}
"""From a top-level key to what one of its records is called; each builds on those before it."""


def as_written(value: object) -> str:
    """Return a value as the words it stands for: unquoted `[a..b]` and `[a, b]` are lists to YAML."""
    return f"[{', '.join(map(str, value))}]" if isinstance(value, list) else str(value)


@dataclass(frozen=True, slots=True)
class FactFile:
    """One fact file.

    Args:
        path: relative to the project's root, with forward slashes.
        text: its decoded text.
        tree: what it holds.
    """

    path: str
    text: str
    tree: Tree

    def value_at(self, path: Path) -> Any:  # noqa: ANN401 - a plain value
        """Return the value that a path leads to."""
        value: Any = self.tree.value
        for step in path:
            value = value[step]
        return value

    def position(self, index: int) -> Position:
        """Return the place of a code point."""
        return Position(self.path, *self.tree.lines.place(index))


@dataclass(frozen=True, slots=True)
class Record:
    """One source, entity, property, rule, claim or dispute, as written.

    Args:
        table: the top-level key that it stands under.
        id: its id.
        fields: its values by key.
        marks: where its fields are written.
        file: the file that it stands in.
        prefix: the path of the record in its file.
        comments: from the path of an unquoted value in the record to the comment right after it.
    """

    table: str
    id: str
    fields: Mapping[str, Any]
    marks: Marks
    file: FactFile
    prefix: Path
    comments: Mapping[Path, str]

    @property
    def name(self) -> str:
        """What to call it in a message."""
        return f"the {SINGULAR[self.table]} `{self.id}`"

    def value(self, keys: tuple[Key, ...]) -> Any:  # noqa: ANN401 - a plain value
        """Return the value that the keys lead to."""
        return self.file.value_at((*self.prefix, *keys))

    def place(self, keys: tuple[Key, ...], offset: int = 0) -> Position:
        """Return the place of the value that the keys lead to, or of one of its characters.

        A character's place is told only where the value stands in the file letter for letter; elsewhere
        (folded blocks, escapes) it is the value's own place.
        """
        index = self.file.tree.places[(*self.prefix, *keys)]
        written = as_written(self.value(keys))
        opening = int(self.file.text[index : index + 1] in {'"', "'"})
        if offset and self.file.text.startswith(written, index + opening):
            return self.file.position(index + opening + offset)
        return self.file.position(index)
