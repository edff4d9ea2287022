"""The book in which reading the fact files writes what it found."""

from collections import Counter
from collections.abc import Iterable

from onrecord.files.record import Record
from onrecord.model.findings import Finding, Outcome, Skipped
from onrecord.model.fingerprints import record_fingerprint
from onrecord.model.positions import Key, Position

__all__ = ["Ledger"]


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
