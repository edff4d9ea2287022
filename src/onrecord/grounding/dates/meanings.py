"""What the words of a single date can say, and how its parts are read."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from onrecord.grounding.dates.calendar_dates import CalendarDate
from onrecord.grounding.dates.publication import Counts, Publication, Tense
from onrecord.grounding.dates.readings import Grain, Reading
from onrecord.grounding.dates.tokens import Token

__all__ = [
    "FEW", "STEPS", "Anaphor", "Distance", "Known", "Meaning", "Place", "Point", "Readings", "Unknown", "Vague", "Weak",
    "counts", "number", "slack", "unit",
]  # fmt: skip

FEW: Counts = (2, 10)
"""How many `years ago` are when no number is given."""

STEPS = {"T": 0, "L": -1, "P": -1, "R": -1, "X": 1, "x": 1, "F": 1}
"""How many units away this, last, next and their like are, by class."""

_MOST = 3000


class Anaphor(NamedTuple):
    """A time told from another that the text named before: `the same month`, `two days later`.

    Args:
        grain: of the unit.
        counts: how many units later (or earlier, when negative), least and most.
        instead: what it means when the text names none.
    """

    grain: Grain
    counts: Counts
    instead: tuple[Reading, ...] = ()


class Distance(NamedTuple):
    """A distance from what follows: `a week after`."""

    grain: Grain
    counts: Counts


class Unknown(NamedTuple):
    """Words that tell a time, but not when."""


class Vague(NamedTuple):
    """Words that hint at a time (`recently`)."""


class Weak(NamedTuple):
    """Words that may be no date at all, or say only `as this is written`."""

    readings: tuple[Reading, ...]


Readings = tuple[Reading, ...]
"""All that words can mean."""


class Known(NamedTuple):
    """Words that say when."""

    readings: Readings


Meaning = Known | CalendarDate | Anaphor | Distance | Unknown | Vague | Weak | None
"""What a single date means; None when the words tell no time after all."""


class Point(NamedTuple):
    """A single date.

    Args:
        first: index of its first word.
        last: one past the index of its last word.
        meaning: what it means.
    """

    first: int
    last: int
    meaning: Meaning


class Place(NamedTuple):
    """Where a single date stands, with what its meaning depends on.

    Args:
        words: the words of the text.
        first: index of the first word.
        last: one past the index of the last word.
        publication: when the source was published; None when nothing tells.
        tense: which way the sentence looks, on demand.
    """

    words: Sequence[Token]
    first: int
    last: int
    publication: Publication | None
    tense: Callable[[], Tense]

    @property
    def own(self) -> Sequence[Token]:
        """Its words."""
        return self.words[self.first : self.last]

    @property
    def kinds(self) -> str:
        """The classes of its words."""
        return "".join(word.kind for word in self.own)

    def the(self, kinds: str) -> Token:
        """Return the first of its words that is of one of the classes; the pattern that it matched has one."""
        return next(word for word in self.own if word.kind in kinds)

    def of(self, kinds: str) -> Token | None:
        """Return the first of its words that is of one of the classes."""
        return next((word for word in self.own if word.kind in kinds), None)

    def before(self, steps: int = 1) -> str:
        """Return the word so many steps before it, in lower case."""
        place = self.first - steps
        return self.words[place].words.lower() if place >= 0 else ""

    def after(self, steps: int = 1) -> str:
        """Return the word so many steps after it, in lower case."""
        place = self.last + steps - 1
        return self.words[place].words.lower() if place < len(self.words) else ""


def unit(place: Place) -> Grain:
    """Return the unit that a date counts in."""
    for word in place.own:
        if isinstance(word.value, Grain):
            return word.value
    return Grain.YEAR


def counts(place: Place) -> Counts:
    """Return how many units a date counts, least and most; one when it gives no number."""
    value = next((word.value for word in place.own if word.kind in "cnN"), 1)
    if isinstance(value, tuple):
        return value
    if place.kinds[:1] == "O":
        return FEW
    count = min(value, _MOST) if isinstance(value, int) else 1
    return count, count


def slack(place: Place) -> Counts:
    """Return how many units earlier and later the words around a count allow (`more than`, `nearly`, `or so`)."""
    around = {place.before(), place.before(2), place.before(3)}
    if "&_" in place.kinds or (place.after() == "or" and place.after(2) == "so"):
        return 1, 1
    if "~" in place.kinds or around & {"about", "around", "some", "roughly", "approximately"}:
        nearly = {word.words.lower() for word in place.own} | around
        return (0, 1) if nearly & {"nearly", "almost"} else (1, 1)
    if around & {"nearly", "almost", "under", "less"}:
        return 0, 1
    if around & {"least", "more"} or place.own[0].words.lower() == "over":
        return 1, 0
    return 0, 0


def number(word: Token) -> int:
    """Return the number that a word means."""
    return word.value if isinstance(word.value, int) else 0
