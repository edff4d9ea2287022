"""Corpora in memory: claims, and the facts of a fact file, without a folder."""

from collections.abc import Mapping
from typing import Any

import yaml

from onrecord.model.claims import (
    Answer,
    Claim,
    ClaimStatus,
    EntityValue,
    Evidence,
    Members,
    Relative,
    TextValue,
    Value,
)
from onrecord.model.corpus import AtMost, Constraint, Corpus, DeclaredRule, Disjoint, Exactly, Order, Requires, Subset
from onrecord.model.entities import BUILT_IN_PROPERTIES, Entity, Property, PropertyType
from onrecord.model.quantities import parse_quantity
from onrecord.model.sources import Source
from onrecord.model.times import Time, parse_time
from onrecord.model.times.durations import parse_duration


def corpus_of(facts: str, published: Mapping[str, str | None]) -> Corpus:
    """Read the facts of one file, and make its sources from their ids and days of publication."""
    read: dict[str, Any] = yaml.load(facts, yaml.BaseLoader) or {}  # noqa: S506 - plain strings, as onrecord reads
    entities = {row["id"]: _entity(row) for row in read.get("entities", [])}
    properties = {**BUILT_IN_PROPERTIES, **{row["id"]: _property(row) for row in read.get("properties", [])}}
    claims = {row["id"]: _claim(row, properties[row["property"]]) for row in read.get("claims", [])}
    return Corpus(
        sources={id_: source(id_, day) for id_, day in sorted(published.items())},
        entities=dict(sorted(entities.items())),
        properties=dict(sorted(properties.items())),
        rules={row["id"]: _rule(row) for row in read.get("rules", [])},
        claims=dict(sorted(claims.items())),
    )


def source(id_: str, published: str | None) -> Source:
    return Source(id=id_, path=f"{id_}.txt", sha256="0" * 64, published=parse_time(published) if published else None)


def _entity(row: dict[str, Any]) -> Entity:
    return Entity(
        id=row["id"],
        kind=row.get("kind", "thing"),
        name=row.get("name", row["id"]),
        also=_listed(row.get("also", [])),
        acts_for=_listed(row.get("acts_for", [])),
        within=row.get("within", ""),
        maybe=_listed(row.get("maybe", [])),
    )


def _property(row: dict[str, Any]) -> Property:
    return Property(
        id=row["id"],
        type=PropertyType(row["type"]),
        of=row.get("of", ""),
        never_changes=row.get("changes") == "never",
        steady=parse_duration(row["steady"]) if "steady" in row else None,
        one_at_a_time=row.get("one_at_a_time") == "true",
        unit=row.get("unit", ""),
    )


def _claim(row: dict[str, Any], property_: Property) -> Claim:
    return Claim(
        id=row["id"],
        says=row.get("says", ""),
        subject=row["subject"],
        property=row["property"],
        evidence=tuple(Evidence(one["source"], one.get("quote", "")) for one in row.get("evidence", [])),
        value=_value(row["value"], property_.type) if "value" in row else None,
        relative=_relative(row["relative"]) if "relative" in row else None,
        count=parse_quantity(row["count"]) if "count" in row else None,
        without=_listed(row.get("without", [])),
        complete=row.get("complete") == "true",
        status=ClaimStatus(row.get("status", "happened")),
        said_by=row.get("said_by", ""),
        via=row.get("via", ""),
        withdrawn=row.get("withdrawn", ""),
        as_of=_time(row, "as_of"),
        during=_time(row, "during"),
        said_on=_time(row, "said_on"),
    )


def _time(row: dict[str, Any], field: str) -> Time | None:
    return parse_time(row[field]) if field in row else None


def _value(value: str, type_: PropertyType) -> Value:
    match type_:
        case PropertyType.TIME:
            return parse_time(value)
        case PropertyType.DURATION:
            return parse_duration(value)
        case PropertyType.SET:
            return Members(_listed(value))
        case PropertyType.ENTITY | PropertyType.PLACE:
            return EntityValue(value)
        case PropertyType.QUANTITY:
            return parse_quantity(value)
        case PropertyType.YESNO:
            return Answer(value == "yes")
        case PropertyType.TEXT:
            return TextValue(value)


def _relative(row: dict[str, Any]) -> Relative:
    return Relative(row["to"], row["is"], parse_duration(row["by"]) if "by" in row else None)


def _rule(row: dict[str, Any]) -> DeclaredRule:
    return DeclaredRule(id=row["id"], kind=row.get("kind", ""), constraint=_constraint(row))


def _constraint(row: dict[str, Any]) -> Constraint:
    if "order" in row:
        return Order(tuple(row["order"]))
    if "subset" in row:
        return Subset(row["subset"]["of"], row["subset"]["in"])
    if "disjoint" in row:
        return Disjoint(tuple(row["disjoint"]))
    if "at_most" in row:
        return AtMost(row["at_most"]["of"], parse_quantity(row["at_most"]["count"]))
    if "exactly" in row:
        return Exactly(row["exactly"]["of"], parse_quantity(row["exactly"]["count"]))
    return Requires(tuple(row["requires"]))


def _listed(value: str | list[str]) -> tuple[str, ...]:
    return tuple(value) if isinstance(value, list) else (value,)
