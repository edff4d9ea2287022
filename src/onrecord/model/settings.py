"""Settings: what `[tool.onrecord]` of a project says, with every default."""

from collections.abc import Mapping
from dataclasses import field
from typing import Literal

from onrecord.model.frozen import dataclass

__all__ = ["TIERS", "ContextCues", "Settings", "Tolerance"]

TIERS = (
    "exact", "whitespace", "normalization", "quotes", "dashes", "ellipsis", "invisible", "ligatures",
    "line-end-hyphen", "insertion", "omission",
)  # fmt: skip
"""The names of the tiers at which a quotation may be found, the strictest first.

The first is the text as written; those up to `line-end-hyphen` forgive presentation; `insertion` is a quotation with
words or a letter in an editor's brackets, `omission` one with words left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tolerance:
    """How far `~` widens a value, by precision.

    Args:
        day: days on each side of a date given to the day.
        month: months on each side of a date given to the month (seasons, quarters and halves as well).
        year: years on each side of a date given to the year (decades and centuries as well).
        number: share of a number on each side, in percent.
    """

    day: int = 3
    month: int = 1
    year: int = 1
    number: int = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class ContextCues:
    """Words that a project adds to, or takes from, the cues of Q205.

    Args:
        before: phrases that turn a quotation's meaning from its left.
        after: phrases that turn it from its right.
        ignore: phrases of the tables that are no cues in this project.
    """

    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The settings of a project.

    Args:
        facts: the folder of fact files, relative to the project's root.
        seeds: the folder of sources, relative to the project's root.
        severity: from a rule's code to `error`, `warning`, `note` or `off`, where it differs from the rule's own.
        tolerance: how far `~` widens.
        forbidden_tiers: names of tiers at which no quotation is accepted.
        max_gap: the most characters of the source that one mark of words left out may stand for.
        two_origins: types of property whose claims must rest on two independent origins.
        context: changes to the cues of Q205.
    """

    facts: str = "facts"
    seeds: str = "seeds"
    severity: Mapping[str, Literal["error", "warning", "note", "off"]] = field(default_factory=dict)
    tolerance: Tolerance = field(default_factory=Tolerance)
    forbidden_tiers: tuple[str, ...] = ()
    max_gap: int = 500
    two_origins: tuple[str, ...] = ()
    context: ContextCues = field(default_factory=ContextCues)
