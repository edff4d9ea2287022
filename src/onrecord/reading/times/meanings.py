"""What the words of a single date can say, and how its parts are read."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from onrecord.reading.times.amounts import Amount, amount_of, hedge_around
from onrecord.reading.times.calendar_dates import CalendarDate
from onrecord.reading.times.publication import Counts, Publication, Tense
from onrecord.reading.times.readings import Grain, Hedge, Reading
from onrecord.reading.times.tokens import Token, Tokens
from onrecord.reading.times.words import TimeWords

__all__ = [
    "FEW", "STEPS", "Anaphor", "Distance", "Known", "Meaning", "Place", "Point", "Readings", "Unknown", "Vague", "Weak",
    "amount", "number", "unit",
]  # fmt: skip

FEW: Counts = (2, 10)
"""How many `years ago` are when no number is given."""

_AMOUNTS = "AcnNH1234567OY"
_ENDS = "nNH1234567OY"

STEPS = {"T": 0, "L": -1, "P": -1, "R": -1, "X": 1, "x": 1, "F": 1}
"""How many units away this, last, next and their like are, by class."""


class Anaphor(NamedTuple):
    """A time told from another that the text named before: `the same month`, `two days later`.

    Args:
        grain: of the unit.
        counts: how many units later (or earlier, when negative), least and most.
        instead: what it means when the text names none.
        hedge: what the words leave open about the number.
        or_instead: what it means when the text names none, it can mean as well.
    """

    grain: Grain
    counts: Counts
    instead: tuple[Reading, ...] = ()
    hedge: Hedge | None = None
    or_instead: bool = False


class Distance(NamedTuple):
    """A distance from what follows: `a week after`."""

    grain: Grain
    counts: Counts
    hedge: Hedge | None = None


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

    words: Tokens
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

    @property
    def language(self) -> TimeWords:
        """The words of its language."""
        return self.words.language

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


def amount(place: Place) -> Amount:
    """Return the amount of time that a date tells, with what the words around it leave open."""
    first = next(index for index, word in enumerate(place.own) if word.kind in _AMOUNTS)
    to_the_day = place.kinds.find("te")
    end = len(place.own) if to_the_day < 0 else to_the_day
    last = max(index for index, word in enumerate(place.own[:end]) if word.kind in _ENDS) + 1
    hedge = hedge_around(place.words, place.first, place.last - (place.own[-1].kind == "a"))
    return amount_of(place.own[first:last], place.words.language, hedge)


def number(word: Token) -> int:
    """Return the number that a word means."""
    return word.value if isinstance(word.value, int) else 0
