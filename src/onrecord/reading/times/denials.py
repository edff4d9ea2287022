"""Dates that words name only to deny them: `not on 3 May but on 4 May`, `was not held on 3 May`."""

import re
from enum import StrEnum

__all__ = ["Denial", "denial", "is_length_denied"]


class Denial(StrEnum):
    """What words deny of a date."""

    NOTHING = "nothing"
    DATE = "date"
    """That it is the date at all."""
    EVENT = "event"
    """That anything took place then."""
    START = "start"
    """That anything began then."""
    END = "end"
    """That anything ended then."""


_WINDOW = 120
_PREPOSITION = r"(?:(?:on|in|at|from|the|during|of)\s+){0,2}"
_BOUNDED = re.compile(r"(?:until|till|by|before|after|since|from|between|within|through|over|into)\b", re.IGNORECASE)
_CONTRASTED = re.compile(
    r"(?:(?<!\w)(?<!or )(?<!if )(?<!why )not|(?<!\w)(?:rather\s+than|instead\s+of|as\s+opposed\s+to))\s+"
    rf"{_PREPOSITION}$",
    re.IGNORECASE,
)
_NEGATED_CLAUSE = re.compile(r"(?:(?<!\w)(?:not|never)|n['’]t)\s(?!only\b|just\b|until\b)[^.,;:!?\n]*$", re.IGNORECASE)
_BUT_ANOTHER = re.compile(r",?\s+but\s+(?:rather\s+|instead\s+|only\s+)?(?:(?:on|in|at|from|the)\s+){0,2}\Z")
_EVENTS = {
    Denial.EVENT: r"held|taken?\s+place|took\s+place|happen(?:ed)?|occur(?:red)?|run|convened?|staged?|conducted",
    Denial.START: r"beg[iu]n|start(?:ed)?|open(?:ed)?|launch(?:ed)?|kick(?:ed)?\s+off|commenced?",
    Denial.END: r"end(?:ed)?|conclude[d]?|close[d]?|finish(?:ed)?",
}
_NEGATED_EVENT = re.compile(
    rf"(?:(?<!\w)(?:not|never)|n['’]t|(?<!\w)no(?:\s+[\w-]+){{1,3}}?)\s+(?:(?:was|were|been|be|in\s+fact|actually)\s+)?"
    rf"(?:{'|'.join(f'(?P<{name}>{row})' for name, row in _EVENTS.items())})"
    rf"(?:\s+(?!but\b|and\b|because\b|when\b|until\b|before\b|after\b)[\w'’-]+){{0,3}}?\s+{_PREPOSITION}$",
    re.IGNORECASE,
)
_NEGATED_LENGTH = re.compile(
    r"(?:(?:(?<!\w)(?<!or )(?<!if )(?:not|never)|n['’]t)\s+(?:(?:last|run|take|continue|go\s+on)(?:ed)?\s+)?(?:for\s+)?"
    r"|(?<!\w)(?:rather\s+than|instead\s+of)\s+)(?:(?:the|a)\s+full\s+)?$",
    re.IGNORECASE,
)
_NEAR = 48
_CLAUSE_ENDS = re.compile(
    r"\s*(?:[.;!?\n]|\Z|,?\s+but\b|,?\s+as\s+(?:planned|scheduled|announced|expected|reported)\b)"
)


def denial(text: str, start: int, end: int, following: int | None = None) -> Denial:
    """Tell whether the words around a date expression deny it; the 120 characters before it are read.

    Args:
        text: the text.
        start: the expression's first code point.
        end: one past its last one.
        following: where the next date expression starts; None when there is none.
    """
    if _BOUNDED.match(text, start):
        return Denial.NOTHING
    before = text[max(0, start - _WINDOW) : start]
    if _CONTRASTED.search(before):
        return Denial.DATE
    if following is not None and _BUT_ANOTHER.match(text[end:following]) and _NEGATED_CLAUSE.search(before):
        return Denial.DATE
    event = _NEGATED_EVENT.search(before)
    if event is None or event.lastgroup is None or not _CLAUSE_ENDS.match(text, end):
        return Denial.NOTHING
    return Denial(event.lastgroup)


def is_length_denied(text: str, start: int) -> bool:
    """Tell whether a length of time is said not to be it (`did not last two weeks`); 48 characters are read."""
    return _NEGATED_LENGTH.search(text[max(0, start - _NEAR) : start]) is not None
