"""What is said of one property of one subject, each thing once, with all the assertions that say it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from onrecord.agreement.assertions import Assertion
from onrecord.agreement.held import Held
from onrecord.model.entities import Property

__all__ = ["Group", "Groups", "Saying"]


@dataclass(frozen=True, slots=True, eq=False)
class Saying:
    """One thing that is said.

    Args:
        key: the value, normalised; it tells this saying from every other of its group, and goes into fingerprints.
        words: the value, for reading.
        value: the value as it is compared.
        rows: the assertions that say it.
        field: the field of the claim that says it: `value`, `count` or `without`.
    """

    key: str
    words: str
    value: Any
    rows: tuple[Held, ...]
    field: str = "value"


@dataclass(frozen=True, slots=True, eq=False)
class Group:
    """All assertions about one property of one subject.

    Args:
        subject: id of the subject.
        property: the property.
        assertions: in the order of the claims' ids, then the sources'.
        across: they are about two subjects of which one is `maybe` the other; only what is said of the one is
            compared with what is said of the other.
        dated: those that hold throughout an extent, and so may date a change.
    """

    subject: str
    property: Property
    assertions: list[Assertion] = field(default_factory=list)
    across: bool = False
    dated: tuple[Held, ...] = ()


Groups = Mapping[tuple[str, str], Group]
"""The assertions of a corpus by subject and property."""
