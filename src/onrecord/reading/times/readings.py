"""What a date expression can mean: a set of stretches of days, never one guess."""

from enum import IntEnum, StrEnum
from typing import Literal

from onrecord.model.frozen import dataclass
from onrecord.model.times import Precision

__all__ = ["DateExpression", "Days", "Grain", "Hedge", "Lasting", "Reading", "Role"]

Days = tuple[int | None, int | None]
"""First and last day, as proleptic Gregorian ordinals; None where nothing bounds them."""

Role = Literal[
    "moment", "extent", "window", "between", "since", "until", "deadline", "after", "before", "start", "end", "former",
    "somewhere",
]  # fmt: skip
"""How words use a stretch of days: `moment` (something is at some time in it), `extent` (it lasts from its start to
its end), `window` (either of the two: `over the past two years`), `between` (as well, but no finer time is told:
`between May and July`), `since` (only its start is told), `until` (only its end is), `deadline` (so is the last day on
which it can be: `by 3 May`), `after` and `before` (it lies beyond them), `start` and `end` (it is that of something,
and the words that say so are cut off), `former` (it was given up for another: `moved from 3 to 10 May`), `somewhere`
(at a time in it that is not read: `Black Friday 2023`, `1911 or 1912`)."""


Lasting = Literal["no", "yes", "perhaps over"]
"""Whether words plainly say that something goes on."""


class Grain(IntEnum):
    """How precise words are, from the finest; a number is about the days that it has."""

    DAY = 1
    WEEK = 7
    MONTH = 31
    QUARTER = 92
    SEASON = 93
    HALF = 184
    YEAR = 366
    DECADE = 3653
    CENTURY = 36525
    MILLENNIUM = 365250

    @classmethod
    def of(cls, precision: Precision) -> "Grain":
        """Return the grain of a written precision."""
        return cls[precision.name]


class Hedge(StrEnum):
    """What words leave open about a date or a number: on both sides, or on one."""

    ABOUT = "about"
    OVER = "over"
    UNDER = "under"
    BELOW = "below"


@dataclass(frozen=True, slots=True)
class Reading:
    """One thing that an expression can mean.

    Args:
        first: its first day; None when nothing bounds it.
        last: its last day; None when nothing bounds it.
        grain: how precise the words are.
        role: how the words use it.
        start: where it may start, for all roles but `moment`.
        end: where it may end, for all roles but `moment`.
        hedges: what the words leave open (`around`, `more than`) about its start and about its end; its days are those
            that they say without, and the comparison widens them.
        lasting: the words plainly say that it goes on (`from 3 to 5 May`, `since May`): no moment at one end of it is
            when it occurs. `perhaps over` where it may have ended before the publication (`ran from 3 May`).
    """

    first: int | None
    last: int | None
    grain: Grain
    role: Role = "moment"
    start: Days | None = None
    end: Days | None = None
    hedges: tuple[Hedge | None, Hedge | None] = (None, None)
    lasting: Lasting = "no"

    @property
    def starts(self) -> Days:
        """Where it may start."""
        return self.start or (self.first, self.last)

    @property
    def ends(self) -> Days:
        """Where it may end."""
        return self.end or (self.first, self.last)


@dataclass(frozen=True, slots=True)
class DateExpression:
    """Words that tell a time.

    Args:
        start: first code point in the text.
        end: one past the last code point.
        words: the words.
        candidates: all that they can mean; empty when the words do not say (or only with a context that is not
            there).
        weak: they may be no date at all (a number in a name), or say no more than that it is so as they are
            written (`currently`): they can carry a value, but a value that they cannot mean is no contradiction.
        weekday: the weekday written beside a full date: 0 is Monday; None when there is none.
        every_year: month and day (or None) of a date that is given without a year and with nothing to find the year by.
    """

    start: int
    end: int
    words: str
    candidates: tuple[Reading, ...] = ()
    weak: bool = False
    weekday: int | None = None
    every_year: tuple[int, int | None] | None = None

    @property
    def known(self) -> bool:
        """Whether the words say when."""
        return bool(self.candidates) or self.every_year is not None
