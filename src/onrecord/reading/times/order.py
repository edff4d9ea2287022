"""Which of two things came first, as words tell it: after, before, followed by, later, ahead of."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from onrecord.model.entities import Entity
from onrecord.model.frozen import dataclass
from onrecord.reading.sentences import sentences
from onrecord.reading.times.words import OrderWords

__all__ = ["Order", "Sides", "order_told", "words_of"]

First = Literal["subject", "other"]

_WORD = re.compile(r"\w+")
_OPENS_A_CLAUSE = re.compile(r",\s|\s[–—]\s")
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


def words_of(entity: Entity, other: Entity, words: OrderWords) -> frozenset[str]:
    """Return the stems of the words that name an entity, or its kind, and that do not name the other."""
    return frozenset(_named(entity, words)) - frozenset(_named(other, words))


def order_told(pieces: Iterable[str], sides: Sides, words: OrderWords) -> Order | None:
    """Return which of two things came first, as words tell; None when they tell nothing or both ways.

    The words that set an order (`after`, `followed by`, `later`) part what stands around them into what came first and
    what came later. Which of the two things each of them is, their names tell; where neither name does, nothing does.

    Args:
        pieces: the words quoted.
        sides: how the two things are known.
        words: those of the language that set things in order.
    """
    found = []
    before = ""
    for piece in pieces:
        for span in sentences(piece):
            sentence = piece[span.start : span.end]
            found += [order for order in _orders(sentence, before, sides, words) if order is not None]
            before = sentence
    if len({order.first for order in found}) != 1:
        return None
    return next((order for order in found if order.certain), found[0])


def _orders(sentence: str, before: str, sides: Sides, words: OrderWords) -> Iterator[Order | None]:
    links = [link for link in words.link.finditer(sentence) if not _is_none(sentence, link, words)]
    for index, link in enumerate(links):
        start = links[index - 1].end() if index else 0
        end = links[index + 1].start() if index + 1 < len(links) else len(sentence)
        yield _best(tuple(_parted(sentence, link, (start, end), before, words)), sides, link.group(), words)


def _is_none(sentence: str, link: re.Match[str], words: OrderWords) -> bool:
    """Tell whether the words set no order that can be read: they are negated, part of an idiom, or point back."""
    lead = sentence[max(0, link.start() - _LEAD) : link.start()]
    if re.compile(words.points_back).match(sentence, link.end()) is not None:
        return True
    return _has(words.idioms, lead) or (_has(words.negated, lead) and not _has(words.not_long, lead))


def _parted(
    sentence: str, link: re.Match[str], reach: tuple[int, int], before: str, words: OrderWords
) -> Iterator[_Clauses]:
    start, end = reach
    row = link.lastgroup or ""
    left, right = sentence[start : link.start()], sentence[link.end() : end]
    led = re.fullmatch(words.leads, left, re.IGNORECASE) is not None
    if row == "followed":
        earlier = re.match(words.last_item, left, re.DOTALL)
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


def _best(parted: Sequence[_Clauses], sides: Sides, told_by: str, words: OrderWords) -> Order | None:
    """Return the order that the names in the clauses tell; None when they tell none, or speak of another end."""
    scored = [(first, _score(clauses, sides, first, words), clauses) for clauses in parted for first in _FIRSTS]
    told = {first: max((sum(score) for one, score, _ in scored if one == first), default=0) for first in _FIRSTS}
    if told["subject"] == told["other"]:
        return None
    first: First = "subject" if told["subject"] > told["other"] else "other"
    _, score, clauses = max((row for row in scored if row[0] == first), key=lambda row: sum(row[1]))
    if min(score) < 0 or not _speaks_of_those_ends(clauses, sides, first, words):
        return None
    return Order(first, told_by, certain=min(score) > 0 or max(score) >= _CERTAIN)


_FIRSTS: tuple[First, First] = ("subject", "other")


def _score(clauses: _Clauses, sides: Sides, first: First, words: OrderWords) -> tuple[int, int]:
    """Return by how many words the subject, and the other, rather stand where an order has them."""
    early, late = (frozenset(_stems(clause, words)) for clause in clauses)
    subject = len(sides.subject & early) - len(sides.subject & late)
    other = len(sides.other & late) - len(sides.other & early)
    return (subject, other) if first == "subject" else (-subject, -other)


def _speaks_of_those_ends(clauses: _Clauses, sides: Sides, first: First, words: OrderWords) -> bool:
    """Tell whether the clauses speak of the ends that the claim does; one that tells of a plan speaks of neither."""
    if any(_has(words.plans, clause.lower()) for clause in clauses):
        return False
    subject, other = clauses if first == "subject" else (clauses.later, clauses.first)
    told = (_has(words.endings, subject.lower()), _has(words.endings, other.lower()))
    return told == (sides.subject_ends, sides.other_ends)


def _has(pattern: str, text: str) -> bool:
    return re.search(pattern, text, re.IGNORECASE) is not None


def _named(entity: Entity, words: OrderWords) -> Iterator[str]:
    for name in (entity.kind, *entity.names):
        yield from _stems(name, words)


def _stems(text: str, words: OrderWords) -> Iterator[str]:
    for word in _WORD.findall(text.lower()):
        if word in words.common:
            continue
        stem = word
        for ending in words.inflections:
            if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
                stem = word.removesuffix(ending)
                break
        yield stem.removesuffix(words.last_letter) if len(stem) > _SHORTEST_STEM else stem
