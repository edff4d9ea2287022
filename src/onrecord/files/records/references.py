"""Which ids a record names, and whether they are known."""

from collections.abc import Callable, Collection, Iterator, Mapping

from onrecord.files.records.ledger import SINGULAR, Ledger, Record
from onrecord.files.records.registry import Registry
from onrecord.files.suggestions import Suggester
from onrecord.model.claims import Claim, EntityValue, Members
from onrecord.model.entities import BUILT_IN_PROPERTIES, Property, PropertyType
from onrecord.model.frozen import dataclass
from onrecord.model.positions import Key
from onrecord.model.sources import Source

__all__ = ["Known", "check_anchor", "check_values", "references", "settle"]


@dataclass(frozen=True, slots=True)
class _Reference:
    """An id that a record names.

    Args:
        keys: the keys that lead to where it is named.
        id: the id.
        tables: where it may be registered.
        offset: which character of the value it begins at.
    """

    keys: tuple[Key, ...]
    id: str
    tables: tuple[str, ...]
    offset: int = 0


class Known:
    """The ids that are registered, and those that stand in the files but could not be read."""

    def __init__(self, registry: Registry, ledger: Ledger) -> None:
        self.registry = registry
        self.ledger = ledger
        self._suggester = Suggester()

    def is_registered(self, reference: _Reference) -> bool:
        """Tell whether a record has the id, or onrecord brings it."""
        return any(reference.id in self._ids(table) for table in reference.tables)

    def is_readable(self, reference: _Reference) -> bool:
        """Tell whether a record has the id and is still in the corpus."""
        out = self.ledger.unreadable
        return any(
            reference.id in self._ids(table) and reference.id not in out.get(table, ()) for table in reference.tables
        )

    def check(self, record: Record, reference: _Reference) -> None:
        """Write down that an id is not known; pass over one whose finding stands already."""
        if self.is_registered(reference):
            self.ledger.passed("F004")
        elif not any(reference.id in self.ledger.unreadable.get(table, ()) for table in reference.tables):
            self.ledger.blame(record, "F004", reference.keys, self._message(reference), reference.offset)

    def pass_over(self, record: Record, reference: _Reference) -> None:
        """Take a record out of the corpus because of an id that stands there but could not be read."""
        self.ledger.skip(record, f"is left out: it names `{reference.id}`, which could not be read")

    def _ids(self, table: str) -> Collection[str]:
        records = self.registry.records[table]
        return records.keys() | BUILT_IN_PROPERTIES.keys() if table == "properties" else records

    def _message(self, reference: _Reference) -> str:
        kinds = " or ".join(SINGULAR[table] for table in reference.tables)
        candidates = [id_ for table in reference.tables for id_ in self._ids(table)]
        near = self._suggester.nearest(reference.id, candidates)
        advice = f"; did you mean `{near}`?" if near else ": register it, or mend the id"
        return f"no {kinds} has the id `{reference.id}`{advice}"


def settle(known: Known) -> None:
    """Take out of the corpus every record that names one which is out, and so on."""
    naming: dict[str, list[tuple[Record, _Reference]]] = {}
    for record in known.registry:
        for reference in references(record):
            naming.setdefault(reference.id, []).append((record, reference))
    waiting = [id_ for ids in known.ledger.unreadable.values() for id_ in ids]
    while waiting:
        for record, reference in naming.get(waiting.pop(), ()):
            if not known.ledger.is_out(record) and not known.is_readable(reference):
                known.pass_over(record, reference)
                waiting.append(record.id)


def check_values(record: Record, claim: Claim, known: Known) -> None:
    """Write down which entities that are a claim's value are not known."""
    for reference in _in_value(claim):
        known.check(record, reference)
        if not known.ledger.is_out(record) and not known.is_readable(reference):
            known.pass_over(record, reference)


def _in_value(claim: Claim) -> Iterator[_Reference]:
    match claim.value:
        case Members(ids):
            for index, id_ in enumerate(ids):
                yield _Reference(("value", index), id_, ("entities",))
        case EntityValue(id_):
            yield _Reference(("value",), id_, ("entities",))


def check_anchor(
    record: Record,
    claim: Claim,
    sources: Mapping[str, Source],
    properties: Mapping[str, Property],
    ledger: Ledger,
) -> None:
    """Write down a `relative` whose other end has no time."""
    if claim.relative is None or ledger.is_out(record):
        return
    first, _, second = claim.relative.to.partition(".")
    keys = ("relative", "to")
    if first.startswith("source:"):
        source = first.removeprefix("source:")
        if sources[source].published is None:
            ledger.blame(
                record,
                "F009",
                keys,
                f"the source `{source}` has no `published`: date it, or anchor the claim elsewhere",
            )
    elif properties[second].type is not PropertyType.TIME:
        kind = properties[second].type
        ledger.blame(
            record,
            "F009",
            keys,
            f"`{second}` is of type {kind}, and a time is wanted here: `{first}.starts`",
            len(first) + 1,
        )


def references(record: Record) -> Iterator[_Reference]:
    """Yield every id that a record names, but for a claim's value, which depends on its property's type."""
    return _READERS[record.table](record)


def _of_source(record: Record) -> Iterator[_Reference]:
    yield from _listed(record, "derived_from", "sources")


def _of_entity(record: Record) -> Iterator[_Reference]:
    for key in ("acts_for", "within", "maybe"):
        yield from _listed(record, key, "entities")


def _of_claim(record: Record) -> Iterator[_Reference]:
    yield _Reference(("subject",), record.fields["subject"], ("entities",))
    yield _Reference(("property",), record.fields["property"], ("properties",))
    for index, evidence in enumerate(record.fields["evidence"]):
        yield _Reference(("evidence", index, "source"), evidence["source"], ("sources",))
    yield from _listed(record, "said_by", "entities")
    yield from _listed(record, "without", "entities")
    yield from _listed(record, "via", "entities", "sources")
    if "relative" in record.fields:
        yield from _of_relative(record.fields["relative"]["to"])


def _of_relative(to: str) -> Iterator[_Reference]:
    keys = ("relative", "to")
    first, _, second = to.partition(".")
    if first.startswith("source:"):
        yield _Reference(keys, first.removeprefix("source:"), ("sources",), len("source:"))
    else:
        yield _Reference(keys, first, ("entities",))
        yield _Reference(keys, second, ("properties",), len(first) + 1)


def _of_rule(record: Record) -> Iterator[_Reference]:
    for key in ("order", "disjoint", "requires"):
        yield from _listed(record, key, "properties")
    for key in ("at_most", "exactly", "subset"):
        if key in record.fields:
            yield _Reference((key, "of"), record.fields[key]["of"], ("properties",))
    offset = 0
    for step in record.fields.get("subset", {}).get("in", "").split("."):
        if step:
            yield _Reference(("subset", "in"), step, ("properties",), offset)
        offset += len(step) + 1


def _nothing(_: Record) -> Iterator[_Reference]:
    yield from ()


def _listed(record: Record, key: str, *tables: str) -> Iterator[_Reference]:
    value = record.fields.get(key, ())
    if isinstance(value, str):
        yield _Reference((key,), value, tables)
        return
    for index, id_ in enumerate(value):
        yield _Reference((key, index), id_, tables)


_READERS: Mapping[str, Callable[[Record], Iterator[_Reference]]] = {
    "sources": _of_source,
    "entities": _of_entity,
    "properties": _nothing,
    "rules": _of_rule,
    "claims": _of_claim,
    "disputes": _nothing,
}
