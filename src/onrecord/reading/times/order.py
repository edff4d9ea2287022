"""Which of two things came first, as words tell it: after, before, followed by, later, ahead of."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from onrecord.model.entities import Entity
from onrecord.reading.sentences import sentences

__all__ = ["Order", "Sides", "order_told", "words_of"]

First = Literal["subject", "other"]

_LEADS = (
    r"(?:(?:\b(?:an?|the|just|only|soon|shortly|right|immediately|long|not|less|more|than|about|around|some|and|but|few"
    r"|couple|of|several|half|one|two|three|four|five|six|seven|eight|nine|ten|twelve|barely|nearly|almost|over"
    r"|hours?|days?|weeks?|fortnights?|months?|years?|decades?|minutes?|later|it came|this came)\b|[\W\d_])*)"
)
_STANDS_ALONE = r"[,.;]|$| (?:in|on|at|within|soon|shortly|later|days|weeks|months|years)\b"
_ROWS = {
    "after": (
        r"after(?! all\b| tomorrow\b|-)|following(?! (?:day|morning|week|weekend|month|year|night|evening|spring|summer"
        r"|autumn|winter)\b)|in the (?:wake|aftermath) of|on the heels of|hot on the heels of|subsequent to|preceded by"
        rf"|(?:follow|follows|followed|came after|comes after)(?! by\b| suit\b| up\b|{_STANDS_ALONE})"
        r"|since(?! then\b)"
    ),
    "before": (
        r"before(?! yesterday\b| last\b|-)|ahead of|prior to|on the eve of|in the run-up to|leading up to|followed by"
        r"|(?:preceded|precedes|precede)(?! by\b)"
    ),
    "followed": rf"(?:(?:which|that|who) )?(?:soon |shortly |then |later )?followed(?={_STANDS_ALONE})",
    "later": (
        r"(?:the )?following (?:day|morning|week|weekend|month|year|night|evening)|later(?! this\b| in\b| on\b| than\b)"
        r"|afterwards?|subsequently|thereafter|(?<=[,;] )then\b|and then"
    ),
    "earlier": r"earlier(?! this\b| in\b| on\b| than\b| today\b)|previously|beforehand",
}
_LINK = re.compile("|".join(rf"(?P<{name}>\b(?:{row})(?!\w))" for name, row in _ROWS.items()), re.IGNORECASE)
_NEGATED = re.compile(r"\b(?:not|never|no|nor|cannot)\s+(?:\w+\s+){0,2}\Z|n['’]t\s+(?:\w+\s+){0,2}\Z", re.IGNORECASE)
_NOT_LONG = re.compile(r"\bnot (?:so )?(?:long|far|\w+ (?:hours?|days?|weeks?|months?|years?))\s+\Z", re.IGNORECASE)
_LED = re.compile(_LEADS, re.IGNORECASE)
_IDIOM = re.compile(r"\b(?:named|looked|looks|sought|called)\s+\Z", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_POINTS_BACK = re.compile(r"\s+(?:it|that|this|them)\s*(?=[,.;]|\Z)")
_PLANS = re.compile(r"\b(?:plan|plann|schedul|slat|postpon|delay|cancel|announc|propos|promis)\w*|\b(?:due|expected)\b")
_OPENS_A_CLAUSE = re.compile(r",\s|\s[–—]\s")
_LAST_ITEM = re.compile(r".*(?:[,;]|\band\b|\bbut\b)", re.DOTALL)
_ENDING = re.compile(r"\b(?:end|ends|ended|ending|over|conclud\w+|finish\w*|expir\w+|closed?|stopp\w+|ceased?)\b")
_COMMON = frozenset(
    _WORD.findall(
        """
        the a an of on in at and or for to by from with no not s after before following follow preceding ahead until
        since first second last new its his her their this that
        """,
    )
)
_SHORTEST_STEM = 3
_MOST_CLAUSES = 8
_CERTAIN = 2
_LEAD = 80


@dataclass(frozen=True, slots=True)
class Sides:
    """The words by which the two things are known, none of them common to both.

    Args:
        subject: stems of the words of the claim's subject.
        other: those of what it is set against.
        subject_ends: the claim speaks of the subject's end.
        other_ends: it speaks of the other's end.
    """

    subject: frozenset[str]
    other: frozenset[str]
    subject_ends: bool = False
    other_ends: bool = False


class Order(NamedTuple):
    """Which of the two comes first, by which words; and whether both sides of them say so."""

    first: First
    words: str
    certain: bool


class _Clauses(NamedTuple):
    """What words set in order: the text of what comes first, and of what comes later."""

    first: str
    later: str


def words_of(entity: Entity, other: Entity) -> frozenset[str]:
    """Return the stems of the words that name an entity, or its kind, and that do not name the other."""
    return frozenset(_named(entity)) - frozenset(_named(other))


def order_told(pieces: Iterable[str], sides: Sides) -> Order | None:
    """Return which of two things came first, as words tell; None when they tell nothing or both ways.

    The words that set an order (`after`, `followed by`, `later`) part what stands around them into what came first and
    what came later. Which of the two things each of them is, their names tell; where neither name does, nothing does.

    Args:
        pieces: the words quoted.
        sides: how the two things are known.
    """
    found = []
    before = ""
    for piece in pieces:
        for span in sentences(piece):
            sentence = piece[span.start : span.end]
            found += [order for order in _orders(sentence, before, sides) if order is not None]
            before = sentence
    if len({order.first for order in found}) != 1:
        return None
    return next((order for order in found if order.certain), found[0])


def _orders(sentence: str, before: str, sides: Sides) -> Iterator[Order | None]:
    links = [link for link in _LINK.finditer(sentence) if not _is_none(sentence, link)]
    for index, link in enumerate(links):
        start = links[index - 1].end() if index else 0
        end = links[index + 1].start() if index + 1 < len(links) else len(sentence)
        yield _best(tuple(_parted(sentence, link, start, end, before)), sides, link.group())


def _is_none(sentence: str, link: re.Match[str]) -> bool:
    """Tell whether the words set no order that can be read: they are negated, part of an idiom, or point back."""
    lead = sentence[max(0, link.start() - _LEAD) : link.start()]
    if _POINTS_BACK.match(sentence, link.end()) is not None:
        return True
    return _IDIOM.search(lead) is not None or (_NEGATED.search(lead) is not None and _NOT_LONG.search(lead) is None)


def _parted(sentence: str, link: re.Match[str], start: int, end: int, before: str) -> Iterator[_Clauses]:
    row = link.lastgroup or ""
    left, right = sentence[start : link.start()], sentence[link.end() : end]
    led = _LED.fullmatch(left) is not None
    if row == "followed":
        earlier = _LAST_ITEM.match(left)
        cut = earlier.end() if earlier is not None else 0
        yield _Clauses(left[:cut] or before, left[cut:])
    elif row in {"later", "earlier"}:
        own, other = (right, before) if led else (left + right, before)
        if not led and not before:
            own, other = right, left
        yield _Clauses(other, own) if row == "later" else _Clauses(own, other)
    elif not led:
        yield _Clauses(right, left) if row == "after" else _Clauses(left, right)
    else:
        for comma in list(_OPENS_A_CLAUSE.finditer(right))[:_MOST_CLAUSES]:
            told, main = right[: comma.start()], right[comma.end() :]
            yield _Clauses(told, main) if row == "after" else _Clauses(main, told)


def _best(parted: Sequence[_Clauses], sides: Sides, words: str) -> Order | None:
    """Return the order that the names in the clauses tell; None when they tell none, or speak of another end."""
    scored = [(first, _score(clauses, sides, first), clauses) for clauses in parted for first in _FIRSTS]
    told = {first: max((sum(score) for one, score, _ in scored if one == first), default=0) for first in _FIRSTS}
    if told["subject"] == told["other"]:
        return None
    first: First = "subject" if told["subject"] > told["other"] else "other"
    _, score, clauses = max((row for row in scored if row[0] == first), key=lambda row: sum(row[1]))
    if min(score) < 0 or not _speaks_of_those_ends(clauses, sides, first):
        return None
    return Order(first, words, certain=min(score) > 0 or max(score) >= _CERTAIN)


_FIRSTS: tuple[First, First] = ("subject", "other")


def _score(clauses: _Clauses, sides: Sides, first: First) -> tuple[int, int]:
    """Return by how many words the subject, and the other, rather stand where an order has them."""
    early, late = (frozenset(_stems(clause)) for clause in clauses)
    subject = len(sides.subject & early) - len(sides.subject & late)
    other = len(sides.other & late) - len(sides.other & early)
    return (subject, other) if first == "subject" else (-subject, -other)


def _speaks_of_those_ends(clauses: _Clauses, sides: Sides, first: First) -> bool:
    """Tell whether the clauses speak of the ends that the claim does; one that tells of a plan speaks of neither."""
    if any(_PLANS.search(clause.lower()) for clause in clauses):
        return False
    subject, other = clauses if first == "subject" else (clauses.later, clauses.first)
    told = (_ENDING.search(subject.lower()) is not None, _ENDING.search(other.lower()) is not None)
    return told == (sides.subject_ends, sides.other_ends)


def _named(entity: Entity) -> Iterator[str]:
    for name in (entity.kind, *entity.names):
        yield from _stems(name)


def _stems(text: str) -> Iterator[str]:
    for word in _WORD.findall(text.lower()):
        if word in _COMMON:
            continue
        stem = word
        for ending in ("ing", "ed", "es", "s"):
            if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
                stem = word.removesuffix(ending)
                break
        yield stem.removesuffix("e") if len(stem) > _SHORTEST_STEM else stem
