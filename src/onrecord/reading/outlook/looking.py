"""When a statement looks, by the verb that some of its words hang on.

That is the verb right after them, where they are its subject; else the last one before them in their clause; else one
that follows near by; else the last one of the sentence before them.
"""

import re
from enum import Enum

from onrecord.model.findings import Span
from onrecord.model.frozen import dataclass
from onrecord.reading.outlook.words import OutlookWords

__all__ = ["Outlook", "View", "event_ahead", "is_given_up", "looks_ahead", "tells_what_came_of_it", "view_of"]

_REACH = 80
"""How far after some words the verb of which they are the subject may stand, in code points: about a line."""


class Outlook(Enum):
    """When a statement looks."""

    OVER = "over"
    GOING_ON = "going on"
    AHEAD = "ahead"
    MOVED = "moved"
    """To another time than was planned; when that was told, the other time was still to come."""
    CALLED_OFF = "called off"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class View:
    """When the statement that some words belong to looks.

    Args:
        outlook: when; unsure too where no verb is found.
        words: the verb that tells it, in one line; empty where none is found.
    """

    outlook: Outlook
    words: str = ""


def view_of(text: str, sentence: Span, place: Span, words: OutlookWords) -> View:
    """Tell when the statement that some words belong to looks.

    Args:
        text: the source's text.
        sentence: the sentence, or that part of it which counts.
        place: the words, within it.
        words: the verbs of its language.
    """
    found = _verb_of(text, sentence, place, words)
    return View(Outlook.UNSURE) if found is None else _view(found)


def looks_ahead(text: str, words: OutlookWords) -> bool:
    """Tell whether anything in a sentence looks ahead."""
    found = (_view(verb).outlook for verb in words.verb.finditer(text))
    return words.plan.search(text) is not None or any(row in {Outlook.AHEAD, Outlook.MOVED} for row in found)


def event_ahead(text: str, words: OutlookWords) -> str:
    """Return the words of a text by which an event is to be held; empty without any."""
    found = words.event.search(text)
    return " ".join(found[0].split()) if found is not None else ""


def is_given_up(text: str, words: OutlookWords) -> bool:
    """Tell whether a text holds words after which a plan may not stand as it was."""
    return words.giving_up.search(text) is not None


def tells_what_came_of_it(text: str, words: OutlookWords) -> bool:
    """Tell whether a text tells what came of a plan: `was scheduled for May, and took place`."""
    return words.outcome.search(text) is not None


def _view(found: re.Match[str]) -> View:
    return View(_OUTLOOKS[found.lastgroup or "over"], " ".join(found[0].split()))


_OUTLOOKS = {
    "ahead": Outlook.AHEAD,
    "going_on": Outlook.GOING_ON,
    "moved": Outlook.MOVED,
    "called_off": Outlook.CALLED_OFF,
    "unsure": Outlook.UNSURE,
    "over": Outlook.OVER,
}


def _verb_of(text: str, sentence: Span, place: Span, words: OutlookWords) -> re.Match[str] | None:
    right = text[place.end : sentence.end]
    own = words.own.match(right)
    at_once = words.verb.match(right, own.end() if own is not None else 0)
    if at_once is not None:
        return at_once
    clauses = list(words.clause.finditer(text, sentence.start, place.start))
    before = _last_before(text, clauses[-1].end() if clauses else sentence.start, place, words)
    if before is not None:
        return before
    following = words.verb.search(right[:_REACH])
    if following is not None and not words.clause.search(right[: following.start()]):
        return following
    return _last_before(text, sentence.start, place, words)


def _last_before(text: str, start: int, place: Span, words: OutlookWords) -> re.Match[str] | None:
    """Return the last verb that begins before some words; a word that joins it to a date may belong to those."""
    found = [row for row in words.verb.finditer(text, start, place.end) if row.start() < place.start]
    return found[-1] if found else None
