"""The records of all fact files by table and id, before they are given their types."""

import re
from collections.abc import Iterator, Mapping
from typing import TypeVar

from onrecord.files.parsing.decoding import Fault
from onrecord.files.parsing.yaml_reader import Path
from onrecord.files.records.ledger import SINGULAR, FactFile, Ledger, Record
from onrecord.files.records.schema import violations
from onrecord.model.entities import BUILT_IN_PROPERTIES
from onrecord.model.positions import Marks

__all__ = ["Registry"]

_WRITTEN_ID = re.compile(r"\bid:[ \t]*[\"']?([a-z0-9]+(?:[_-][a-z0-9]+)*)")
_RECORD_DEPTH = 2

T = TypeVar("T")


class Registry:
    """Takes in fact files, and holds the records that have the schema's shape and an id of their own.

    Args:
        ledger: the book for what is wrong.
    """

    def __init__(self, ledger: Ledger) -> None:
        self.records: dict[str, dict[str, Record]] = {table: {} for table in SINGULAR}
        self._ledger = ledger
        self._written: set[str] = set()

    def give_up(self, text: str) -> None:
        """Note the ids that stand in a file that cannot be read, so that what names them is not blamed."""
        self._written.update(_WRITTEN_ID.findall(text))

    def take(self, file: FactFile) -> None:
        """Take in one file that was read whole."""
        broken: set[Path] = set()
        for path, fault in violations(file.tree):
            broken.add(path[:_RECORD_DEPTH])
            self._violation(file, path, fault)
        if any(len(path) < _RECORD_DEPTH for path in broken):
            self.give_up(file.text)
        if () in broken or not isinstance(file.tree.value, dict):
            return
        marks = _by_record({path: file.tree.lines.place(index) for path, index in file.tree.places.items()})
        comments = _by_record(file.tree.comments)
        for prefix, places in marks.items():
            if prefix not in broken and prefix[:1] not in broken:
                self._ledger.passed("F002")
                fields = file.value_at(prefix)
                where = Marks(file.path, places)
                table = str(prefix[0])
                self._register(Record(table, fields["id"], fields, where, file, prefix, comments.get(prefix, {})))

    def close(self) -> None:
        """Take the ids that stand only in what could not be read out of the corpus."""
        for table, records in self.records.items():
            self._ledger.give_up(table, self._written - records.keys())

    def __iter__(self) -> Iterator[Record]:
        """Yield every record, in the order in which tables build on each other."""
        for records in self.records.values():
            yield from records.values()

    def standing(self, table: str) -> Iterator[Record]:
        """Yield the records of a table that are still in the corpus."""
        for record in self.records[table].values():
            if not self._ledger.is_out(record):
                yield record

    def _violation(self, file: FactFile, path: Path, fault: Fault) -> None:
        record = _named(file, path)
        table = path[0] if path else ""
        ids = (record,) if record else ()
        self._ledger.report(
            fault.rule,
            file.position(fault.index),
            fault.message,
            about=".".join(str(step) for step in (path[:1] + ids + path[_RECORD_DEPTH:] if record else path)),
            claims=ids if table == "claims" else (),
            sources=ids if table == "sources" else (),
        )
        if record:
            self._ledger.give_up(str(table), ids)

    def _register(self, record: Record) -> None:
        same = self.records[record.table].get(record.id)
        if same is not None:
            where = same.place(("id",))
            self._duplicate(
                record,
                f"the id `{record.id}` is taken: {where.path}:{where.line} has "
                f"{same.name} already; give one of them another id",
            )
        elif record.table == "properties" and record.id in BUILT_IN_PROPERTIES:
            self._duplicate(
                record,
                f"`{record.id}` is a built-in property and cannot be declared again: use it as it "
                "is, or give this one another id",
            )
        else:
            self._ledger.passed("F003")
            self.records[record.table][record.id] = record

    def _duplicate(self, record: Record, message: str) -> None:
        ids = (record.id,)
        self._ledger.report(
            "F003",
            record.place(("id",)),
            message,
            about=f"{record.table}.{record.id}",
            claims=ids if record.table == "claims" else (),
            sources=ids if record.table == "sources" else (),
        )


def _named(file: FactFile, path: Path) -> str:
    """Return the id of the record that a path lies in; empty when it has none."""
    if len(path) < _RECORD_DEPTH:
        return ""
    fields = file.value_at(path[:_RECORD_DEPTH])
    written = fields.get("id") if isinstance(fields, dict) else None
    return written if isinstance(written, str) else ""


def _by_record(rows: Mapping[Path, T]) -> dict[Path, dict[Path, T]]:
    """Divide what is known of the values of a file among its records, by the path in the record."""
    divided: dict[Path, dict[Path, T]] = {}
    for path, row in rows.items():
        if len(path) >= _RECORD_DEPTH:
            divided.setdefault(path[:_RECORD_DEPTH], {})[path[_RECORD_DEPTH:]] = row
    return divided
