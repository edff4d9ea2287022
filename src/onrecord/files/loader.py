"""Reading a project's fact files into a corpus: files, shape, ids, references, types, in this order."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from onrecord.files.parsing.decoding import Fault, Lines, decode
from onrecord.files.parsing.yaml_reader import Tree, read_yaml
from onrecord.files.paths import fact_files, read_bytes
from onrecord.files.records.ledger import FactFile, Ledger
from onrecord.files.records.record_checks import (
    check_cycles,
    check_inferred,
    check_kinds,
    check_names,
    check_rule,
    check_value_kinds,
)
from onrecord.files.records.references import Known, check_anchor, check_values, references, settle
from onrecord.files.records.registry import Registry
from onrecord.files.records.schema import check_comments
from onrecord.files.records.typed_claims import check_reasons, make_claim
from onrecord.files.records.typed_records import (
    Fields,
    make_dispute,
    make_entity,
    make_property,
    make_rule,
    make_source,
)
from onrecord.model.claims import Claim
from onrecord.model.corpus import Corpus, DeclaredRule
from onrecord.model.entities import BUILT_IN_PROPERTIES, Entity, Property, PropertyType
from onrecord.model.settings import Settings
from onrecord.model.sources import Source

__all__ = ["load"]

T = TypeVar("T")


def load(root: Path, settings: Settings, *, drafts: Mapping[str, bytes] | None = None) -> Corpus:
    """Read all fact files of a project.

    Args:
        root: the project's root.
        settings: its settings.
        drafts: from the path of a fact file, relative to the root, to the bytes to read instead of those on the
            disk, so that a change can be checked before it is written; the file may be a new one.

    Returns:
        The corpus: every record that could be read, and in `problems` what is wrong with the others
        (family F). Nothing is raised for what a file holds.
    """
    ledger = Ledger()
    registry = Registry(ledger)
    drafts = drafts or {}
    files = {*fact_files(root / settings.facts), *(root / path for path in drafts)}
    paths = []
    for file in sorted(files, key=Path.as_posix):
        # A name that is not UTF-8 could not be printed.
        path = file.relative_to(root).as_posix().encode("utf-8", "backslashreplace").decode()
        paths.append(path)
        data, fault = (drafts[path], None) if path in drafts else read_bytes(file)
        _read(path, data, fault, registry, ledger)
    registry.close()
    return _corpus(tuple(paths), registry, ledger)


def _read(path: str, data: bytes, fault: Fault | None, registry: Registry, ledger: Ledger) -> None:
    """Take one file in, or write down why it cannot be read."""
    text = ""
    if fault is None:
        ledger.passed("F011")
        text, fault = decode(data)
    tree = Tree(Lines(text), faults=[fault]) if fault is not None else read_yaml(text)
    if tree.faults:
        _write_down(FactFile(path, text, tree), tree.faults, ledger)
        registry.give_up(text)
        return
    ledger.passed("F001")
    if tree.value is not None:
        registry.take(FactFile(path, text, tree))


def _write_down(file: FactFile, faults: list[Fault], ledger: Ledger) -> None:
    for fault in faults:
        ledger.report(fault.rule, file.position(fault.index), fault.message)


def _corpus(files: tuple[str, ...], registry: Registry, ledger: Ledger) -> Corpus:
    """Give the records their types and check them against each other."""
    known = Known(registry, ledger)
    _check_words_and_names(registry, known, ledger)
    check_cycles(registry, ledger)
    check_kinds(registry, ledger)
    sources = _made("sources", make_source, registry, ledger)
    entities = _made("entities", make_entity, registry, ledger)
    properties = dict(BUILT_IN_PROPERTIES) | _made("properties", make_property, registry, ledger)
    settle(known)
    check_names(entities, registry, ledger)
    sources, entities, properties = (
        _standing("sources", sources, ledger),
        _standing("entities", entities, ledger),
        _standing("properties", properties, ledger),
    )
    rules = _rules(registry, properties, ledger)
    claims = _claims(registry, sources, properties, entities, known)
    disputes = _made("disputes", make_dispute, registry, ledger)
    return Corpus(
        files=files,
        sources=sources,
        entities=entities,
        properties=properties,
        rules=rules,
        claims=claims,
        disputes=disputes,
        unreadable={table: frozenset(ids) for table, ids in sorted(ledger.unreadable.items()) if ids},
        problems=ledger.outcome(),
    )


def _made(table: str, make: Callable[[Fields], T], registry: Registry, ledger: Ledger) -> dict[str, T]:
    made = {record.id: make(Fields(record, ledger)) for record in registry.standing(table)}
    return _standing(table, made, ledger)


def _standing(table: str, made: Mapping[str, T], ledger: Ledger) -> dict[str, T]:
    """Return what is still in the corpus, sorted by id."""
    out = ledger.unreadable.get(table, set())
    return {id_: made[id_] for id_ in sorted(made) if id_ not in out}


def _rules(registry: Registry, properties: Mapping[str, Property], ledger: Ledger) -> dict[str, DeclaredRule]:
    made = {}
    for record in registry.standing("rules"):
        rule = make_rule(Fields(record, ledger))
        if rule is not None:
            check_rule(rule, record, properties, ledger)
            made[record.id] = rule
    return _standing("rules", made, ledger)


def _claims(
    registry: Registry,
    sources: Mapping[str, Source],
    properties: Mapping[str, Property],
    entities: Mapping[str, Entity],
    known: Known,
) -> dict[str, Claim]:
    made, ledger = {}, known.ledger
    for record in registry.standing("claims"):
        claim = make_claim(Fields(record, ledger), properties[str(record.fields["property"])])
        check_values(record, claim, known)
        check_anchor(record, claim, sources, properties, ledger)
        check_inferred(record, ledger)
        check_reasons(record, ledger)
        check_value_kinds(record, claim, properties[claim.property].of, entities, ledger)
        ledger.passed("F009", int(not ledger.is_out(record)))
        made[record.id] = claim
    return _standing("claims", made, ledger)


def _check_words_and_names(registry: Registry, known: Known, ledger: Ledger) -> None:
    """Check each record for comments that end its words, and for ids that nobody registered."""
    properties = registry.records["properties"]
    texts = {record.id for record in properties.values() if record.fields["type"] == PropertyType.TEXT}
    for record in registry:
        check_comments(record, ledger, words=record.fields.get("property") in texts)
        for reference in references(record):
            known.check(record, reference)
