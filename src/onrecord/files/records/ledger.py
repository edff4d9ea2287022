"""Fact files and their records, as written, and the book in which reading them writes what it found."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from onrecord.files.parsing.yaml_reader import Path, Tree
from onrecord.model.findings import Finding, Outcome, Skipped, record_fingerprint
from onrecord.model.frozen import dataclass
from onrecord.model.positions import Key, Marks, Position

__all__ = ["SINGULAR", "FactFile", "Ledger", "Record", "as_written"]

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


class Ledger:
    """Collects findings of family F, what passed, and the ids of records that could not be read."""

    def __init__(self) -> None:
        self.unreadable: dict[str, set[str]] = {}
        self._findings: list[Finding] = []
        self._skipped: list[Skipped] = []
        self._passed: Counter[str] = Counter()

    def passed(self, rule: str, times: int = 1) -> None:
        """Count checks that ran and found nothing."""
        self._passed[rule] += times

    def report(
        self,
        rule: str,
        position: Position,
        message: str,
        *,
        about: str = "",
        claims: tuple[str, ...] = (),
        sources: tuple[str, ...] = (),
    ) -> None:
        """Write a finding down.

        Args:
            rule: its code.
            position: where.
            message: what was found and what to do.
            about: the record and field that it is about, for the fingerprint.
            claims: ids of the claims concerned.
            sources: ids of the sources concerned.
        """
        self._findings.append(
            Finding(
                rule=rule,
                message=message,
                position=position,
                fingerprint=record_fingerprint(rule, position.path, f"{about}: {message}"),
                claims=claims,
                sources=sources,
            )
        )

    def blame(self, record: Record, rule: str, keys: tuple[Key, ...], message: str, offset: int = 0) -> None:
        """Write down what is wrong with a record, and take the record out of the corpus.

        Args:
            record: the record.
            rule: code of the rule.
            keys: the keys that lead to the value concerned.
            message: what was found and what to do.
            offset: which character of the value is concerned.
        """
        self.unreadable.setdefault(record.table, set()).add(record.id)
        self.report(
            rule,
            record.place(keys, offset),
            message,
            about=".".join(str(key) for key in (record.table, record.id, *keys)),
            claims=(record.id,) if record.table == "claims" else (),
            sources=(record.id,) if record.table == "sources" else (),
        )

    def give_up(self, table: str, ids: Iterable[str]) -> None:
        """Take ids out of the corpus for which the findings stand already."""
        self.unreadable.setdefault(table, set()).update(ids)

    def skip(self, record: Record, reason: str) -> None:
        """Take a record out of the corpus because of another one, whose finding stands already."""
        self.give_up(record.table, [record.id])
        claims = (record.id,) if record.table == "claims" else ()
        self._skipped.append(Skipped(rule="F004", claims=claims, reason=f"{record.name} {reason}"))

    def is_out(self, record: Record) -> bool:
        """Tell whether a record has been taken out of the corpus."""
        return record.id in self.unreadable.get(record.table, ())

    def outcome(self) -> Outcome:
        """Return everything written down, sorted by place."""
        findings = sorted(self._findings, key=lambda row: (row.position, row.rule, row.message))
        skipped = sorted(self._skipped, key=lambda row: (row.rule, row.claims, row.reason))
        return Outcome(findings=tuple(findings), skipped=tuple(skipped), passed=dict(+self._passed))
