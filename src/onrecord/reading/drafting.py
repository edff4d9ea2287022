"""What proposes claims, and looks for what no claim covers, must know of a language beside what its readers know."""

import re
from collections.abc import Mapping
from dataclasses import field
from functools import cached_property

from onrecord.model.frozen import dataclass
from onrecord.reading.standing.shapes import Compiled

__all__ = ["DraftingWords"]

_NEVER = r"(?!)"
"""A pattern that a language leaves out finds nothing."""


@dataclass(frozen=True, kw_only=True, eq=False)
class DraftingWords:
    """Words of a language from which drafts are made, as verbose patterns that are found in any letter case.

    What is read from them is a proposal that a person looks at: they may be fewer and coarser than those of the rules.

    Args:
        saying: verbs that say that somebody says something.
        denied: words that deny something.
        bearing: words that no repair of a quotation may turn without a person's yes.
        turning: a word, with the space behind it, that turns what follows: a quotation cut behind it says otherwise.
        starts: verbs of beginning.
        ends: verbs of ending.
        lies_in: ends right before a name in which something lies.
        in_or_to: ends right before a name that stands for a place, not for whom it acts for.
        office_of: ends right before a name of which somebody holds an office (`the mayor of …`).
        offices: words of an office that stand before a name and are no titles.
        points_back: ends right before a number of things that were counted before.
        counts_nothing: words for a number that mostly count nothing.
        units: from how the name of a unit of time begins to how many of which ISO 8601 letter one of it is.
        one: what opens a length of one unit.
        about: a word before a length that makes it about that.
        or_so: from right behind a length, the same.
        distance: from right behind a length, what makes of it how far one time lies from another.
    """

    saying: str = _NEVER
    denied: str = _NEVER
    bearing: str = _NEVER
    turning: str = _NEVER
    starts: str = _NEVER
    ends: str = _NEVER
    lies_in: str = _NEVER
    in_or_to: str = _NEVER
    office_of: str = _NEVER
    offices: frozenset[str] = frozenset()
    points_back: str = _NEVER
    counts_nothing: frozenset[str] = frozenset()
    units: Mapping[str, tuple[int, str]] = field(default_factory=dict)
    one: tuple[str, ...] = ()
    about: str = _NEVER
    or_so: str = _NEVER
    distance: str = _NEVER

    @cached_property
    def found(self) -> Compiled[re.Pattern[str]]:
        """Return each pattern, compiled when it is first asked for, by the name of its field."""
        return Compiled(lambda name: re.compile(getattr(self, name), re.VERBOSE | re.IGNORECASE))

    @cached_property
    def unit(self) -> re.Pattern[str]:
        """How the name of a unit of time begins; the one group is that."""
        return re.compile(f"({'|'.join(map(re.escape, self.units)) or _NEVER})", re.IGNORECASE)
