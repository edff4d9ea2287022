"""Checks on records that are known and typed: names, cycles, kinds, and what declared rules are about."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping

from onrecord.files.records.ledger import Ledger, Record
from onrecord.files.records.registry import Registry
from onrecord.files.suggestions import Suggester
from onrecord.model.claims import Claim, EntityValue, Members
from onrecord.model.corpus import AtMost, Constraint, DeclaredRule, Disjoint, Exactly, Order, Requires, Subset
from onrecord.model.entities import Entity, Property, PropertyType
from onrecord.model.positions import Key

__all__ = ["check_cycles", "check_inferred", "check_kinds", "check_names", "check_rule", "check_value_kinds", "cycles"]

_CYCLES = (
    ("sources", "derived_from", "is said to be derived from itself"),
    ("entities", "within", "is said to lie within itself"),
    ("entities", "acts_for", "is said to act for itself"),
)
# A kind may be named before any entity has it, so only a slip of the pen is taken for one.
_ALIKE = 0.8
_TIMES = frozenset({PropertyType.TIME})
_SETS = frozenset({PropertyType.SET})
_STEPS = frozenset({PropertyType.SET, PropertyType.ENTITY, PropertyType.PLACE})
_KIND_KEYS = (("properties", "of"), ("rules", "kind"))


_TOLD_ANYWAY = frozenset(["said_by", "status", "subject"])
_MEANT_BY_VALUE = ("count", "without")


def check_cycles(registry: Registry, ledger: Ledger) -> None:
    """Write down cycles of `within`, `derived_from` and `acts_for`; their records are out of the corpus."""
    for table, key, what in _CYCLES:
        edges = {record.id: _ids(record, key) for record in registry.standing(table) if key in record.fields}
        found = cycles(edges)
        for cycle in found:
            first = registry.records[table][cycle[0]]
            chain = " → ".join(f"`{id_}`" for id_ in (*cycle, cycle[0]))
            ledger.blame(first, "F008", (key,), f"`{cycle[0]}` {what}: {chain}; take one of these out")
            ledger.give_up(table, cycle)
        ledger.passed("F008", len(edges) - len(found))


def _ids(record: Record, key: str) -> tuple[str, ...]:
    value = record.fields[key]
    return (value,) if isinstance(value, str) else tuple(value)


def check_names(entities: Mapping[str, Entity], registry: Registry, ledger: Ledger) -> None:
    """Write down names that two entities of one kind share, `metonyms` and `adjectives` aside.

    Two entities of which one is `maybe` the other may share a name.
    """
    owners: dict[tuple[str, str], str] = {}
    for record in registry.standing("entities"):
        entity = entities[record.id]
        clash = False
        for keys, name in _names(entity):
            owner = owners.setdefault((entity.kind, _folded(name)), entity.id)
            if owner == entity.id or _may_be_one(entity, entities[owner]):
                continue
            clash = True
            ledger.report(
                "F007",
                record.place(keys),
                f"`{name}` names two entities of the kind `{entity.kind}`, `{owner}` and `{entity.id}`: "
                f"make them one, "
                "or list it under `metonyms` where it only stands for the other, or tell the names apart",
                about=f"entities.{owner}.{entity.id}",
            )
        ledger.passed("F007", int(not clash))


def _names(entity: Entity) -> Iterator[tuple[tuple[Key, ...], str]]:
    yield ("name",), entity.name
    for index, name in enumerate(entity.also):
        yield ("also", index), name


def _folded(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).split())


def _may_be_one(one: Entity, other: Entity) -> bool:
    return one.id in other.maybe or other.id in one.maybe


def check_kinds(registry: Registry, ledger: Ledger) -> None:
    """Write down kinds that no entity has, where one that some have was probably meant."""
    suggester = Suggester()
    kinds = {str(record.fields["kind"]) for record in registry.records["entities"].values()}
    for table, key in _KIND_KEYS:
        for record in registry.standing(table):
            kind = record.fields.get(key)
            near = "" if kind is None or kind in kinds else suggester.nearest(kind, kinds, _ALIKE)
            if near:
                ledger.blame(record, "F004", (key,), f"no entity is of the kind `{kind}`; did you mean `{near}`?")


def check_inferred(record: Record, ledger: Ledger) -> None:
    """Write down reasons under `inferred` that are given for a field that a claim does not have.

    The claim stays in the corpus. A reason for `value` is one for `relative` too; who speaks, what is spoken of and how
    it stands are told by a claim that has no word on them as well.
    """
    reasons = record.fields.get("inferred")
    if not isinstance(reasons, dict):
        return
    for name in reasons:
        if name in record.fields or name in _TOLD_ANYWAY or (name == "value" and "relative" in record.fields):
            continue
        message = f"`inferred` says why `{name}` is not in the words, and the claim has no `{name}`: take it out"
        others = [other for other in _MEANT_BY_VALUE if other in record.fields]
        if name == "value" and others:
            message = f"{message}, or name the field that is meant, `{others[0]}`"
        about = f"claims.{record.id}.inferred.{name}"
        ledger.report("F013", record.place(("inferred", name)), message, about=about, claims=(record.id,))


def check_value_kinds(record: Record, claim: Claim, of: str, entities: Mapping[str, Entity], ledger: Ledger) -> None:
    """Write down entities in a claim's value that are not of the kind that its property asks for.

    An entity fits, too, when one that it acts for is of that kind. The claim stays in the corpus.
    """
    if not of or ledger.is_out(record):
        return
    for keys, id_ in _entities_in(claim):
        entity = entities.get(id_)
        if entity is None or of in _kinds_of(entity, entities):
            continue
        message = (
            f"`{id_}` is of the kind `{entity.kind}`, and the property `{claim.property}` is of the kind `{of}`: "
            "name another entity, or mend the kind"
        )
        about = ".".join(str(key) for key in ("claims", claim.id, *keys))
        ledger.report("F012", record.place(keys), message, about=about, claims=(claim.id,))


def _entities_in(claim: Claim) -> Iterator[tuple[tuple[Key, ...], str]]:
    match claim.value:
        case Members(ids):
            yield from ((("value", index), id_) for index, id_ in enumerate(ids))
        case EntityValue(id_):
            yield ("value",), id_
        case _:
            pass
    yield from ((("without", index), id_) for index, id_ in enumerate(claim.without))


def _kinds_of(entity: Entity, entities: Mapping[str, Entity]) -> set[str]:
    return {entity.kind} | {entities[other].kind for other in entity.acts_for if other in entities}


def check_rule(rule: DeclaredRule, record: Record, properties: Mapping[str, Property], ledger: Ledger) -> None:
    """Write down properties that a declared rule cannot be about, since their type is another."""
    for keys, name, types in _wanted(rule.constraint):
        if properties[name].type not in types:
            expected = " or ".join(sorted(types))
            ledger.blame(
                record,
                "F009",
                keys,
                f"`{name}` is of type {properties[name].type}, and a property of type {expected} is wanted here",
            )


def _wanted(constraint: Constraint) -> Iterator[tuple[tuple[Key, ...], str, frozenset[PropertyType]]]:
    """Yield where a constraint names a property, the property, and the types that it may have there."""
    match constraint:
        case Order(names):
            yield from ((("order", index), name, _TIMES) for index, name in enumerate(names))
        case Disjoint(names):
            yield from ((("disjoint", index), name, _SETS) for index, name in enumerate(names))
        case AtMost(of):
            yield ("at_most", "of"), of, _SETS
        case Exactly(of):
            yield ("exactly", "of"), of, _SETS
        case Subset(of, within):
            *through, last = within.split(".")
            yield ("subset", "of"), of, _SETS
            yield from ((("subset", "in"), step, _STEPS) for step in through)
            yield ("subset", "in"), last, _SETS
        case Requires():
            # Any property may be asked for.
            return


def cycles(edges: Mapping[str, Iterable[str]]) -> list[tuple[str, ...]]:
    """Return every group of nodes that lie on a cycle together, as one cycle through its first node.

    Args:
        edges: from each node to the nodes that it points to; a node without a row points to none.

    Returns:
        For each group (a strongly connected component with an edge inside it) a shortest cycle from its
        first node in alphabetical order; the groups sorted. Linear in nodes and edges (Sharir 1981).
    """
    found = []
    for group in _components(edges):
        first = min(group)
        if len(group) > 1 or first in edges.get(first, ()):
            found.append(_shortest(edges, first, group))
    return sorted(found)


def _shortest(edges: Mapping[str, Iterable[str]], start: str, group: set[str]) -> tuple[str, ...]:
    came_from: dict[str, str] = {}
    layer = [start]
    while True:
        following = []
        for node in layer:
            for target in edges.get(node, ()):
                if target == start:
                    return _back(came_from, start, node)
                if target in group and target not in came_from:
                    came_from[target] = node
                    following.append(target)
        layer = following


def _back(came_from: Mapping[str, str], start: str, last: str) -> tuple[str, ...]:
    path = [last]
    while path[-1] != start:
        path.append(came_from[path[-1]])
    return tuple(reversed(path))


def _components(edges: Mapping[str, Iterable[str]]) -> Iterator[set[str]]:
    backwards: dict[str, list[str]] = {}
    for node, targets in edges.items():
        for target in targets:
            backwards.setdefault(target, []).append(node)
    seen: set[str] = set()
    for root in reversed(_finished(edges)):
        group = _reached(root, backwards, seen)
        if group:
            yield group


def _finished(edges: Mapping[str, Iterable[str]]) -> list[str]:
    """Return all nodes in the order in which a depth-first walk leaves them.

    It keeps its own stack, since a chain may be longer than Python's.
    """
    order: list[str] = []
    seen: set[str] = set()
    for root in edges:
        stack = [] if root in seen else [(root, iter(edges[root]))]
        seen.add(root)
        while stack:
            node, targets = stack[-1]
            for target in targets:
                if target not in seen:
                    seen.add(target)
                    stack.append((target, iter(edges.get(target, ()))))
                    break
            else:
                stack.pop()
                order.append(node)
    return order


def _reached(root: str, edges: Mapping[str, Iterable[str]], seen: set[str]) -> set[str]:
    """Return the nodes not seen before that a walk from `root` comes to, and note them as seen."""
    group: set[str] = set()
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if node not in seen:
            seen.add(node)
            group.add(node)
            waiting += edges.get(node, ())
    return group
