"""A value that words may give, and what a passage holds: proposals for a person to look at."""

import re
from dataclasses import dataclass

from onrecord.model.entities import PropertyType
from onrecord.model.findings import Passage

__all__ = ["Proposal", "ReadPassage", "names_an_office"]

_OFFICE_OF = re.compile(r"\b(?:of|for|from)\s+(?:the\s+)?\Z")
_WHO_HOLDS_IT = re.compile(r",\s+[^\W\d_a-zß-öø-ÿ]\w+")
_FARTHEST = 12


@dataclass(frozen=True, slots=True)
class Proposal:
    """A value that words may give.

    Args:
        type: the type of property whose value it is.
        value: as a fact file holds it; several ids for a set.
        words: the words that it was read from.
        start: where they start in the source's text.
        without: for a set, the ids are those of whom the words leave out.
        certain: the words can mean nothing else.
    """

    type: PropertyType
    value: str | tuple[str, ...]
    words: str
    start: int
    without: bool = False
    certain: bool = True

    @property
    def written(self) -> str:
        """The value as it is typed: ids with commas between them."""
        return self.value if isinstance(self.value, str) else ", ".join(self.value)


@dataclass(frozen=True, slots=True)
class ReadPassage:
    """What a passage holds.

    Args:
        passage: where it stands.
        times: its dates.
        lengths: its lengths of time.
        numbers: its numbers.
        lists: the entities that it names in a row, two or more.
        absences: those whom it leaves out, or who stayed away.
        names: every entity that it names, in order, once.
    """

    passage: Passage
    times: tuple[Proposal, ...]
    lengths: tuple[Proposal, ...]
    numbers: tuple[Proposal, ...]
    lists: tuple[Proposal, ...]
    absences: tuple[Proposal, ...]
    names: tuple[Proposal, ...]


def names_an_office(text: str, start: int, end: int) -> bool:
    """Tell whether a name says only whose office somebody holds: `the mayor of Brennick, Oskar Dahl`."""
    before = text[max(0, start - _FARTHEST) : start]
    return _OFFICE_OF.search(before) is not None and _WHO_HOLDS_IT.match(text, end) is not None
