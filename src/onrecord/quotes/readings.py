"""How a quotation may be read: as written, with an editor's brackets taken out, with words left out."""

import re
from collections.abc import Iterator
from itertools import combinations, product

from onrecord.model.frozen import dataclass
from onrecord.reading.standing.negations import holds_negation

__all__ = ["Reading", "pieces_of", "readings", "without_editing"]

_OMISSION = re.compile(r"\s*(?:(?:\[\s*(?:…|\.{3})\s*\]|…|\.{3}(?!\.))\s*)+")
_BRACKETS = re.compile(r"\[([^\[\]]*)\]")
_MOST_BRACKETS = 5


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a quotation.

    Args:
        tier: `insertion` or `omission`, or `exact` for the quotation as it is written.
        wordings: what may stand in the source, one of which must.
    """

    tier: str
    wordings: tuple[str, ...]


def readings(quote: str) -> Iterator[Reading]:
    """Yield the ways in which a quotation without words left out may be read, the most literal first."""
    yield Reading("exact", (quote,))
    brackets = [found for found in _BRACKETS.finditer(quote) if _is_editors(quote, found)]
    if not brackets:
        return
    counts = range(1, len(brackets) + 1) if len(brackets) <= _MOST_BRACKETS else [len(brackets)]
    for count in counts:
        wordings = [wording for chosen in combinations(brackets, count) for wording in _without_brackets(quote, chosen)]
        yield Reading("insertion", tuple(dict.fromkeys(wordings)))


def pieces_of(quote: str) -> list[str]:
    """Return the pieces of a quotation between its marks of words left out; one piece when it has no such mark."""
    return [piece for piece in (part.strip() for part in _OMISSION.split(quote)) if piece]


def without_editing(quote: str) -> str:
    """Return a quotation without its editor's insertions, for comparing it with a passage that is only near."""
    brackets = [found for found in _BRACKETS.finditer(quote) if _is_editors(quote, found)]
    return next(_without_brackets(quote, tuple(brackets)), quote)


def _is_editors(quote: str, found: re.Match[str]) -> bool:
    """Tell whether the brackets may be an editor's.

    A letter at the start of a word stands for its other case; a beginning of a word is none, for what is left would
    be another word (`[un]able`); a negation changes what the source says.
    """
    inside, after = found[1].strip(), quote[found.end() : found.end() + 1]
    if not inside or _OMISSION.fullmatch(found[0]) or holds_negation(inside):
        return False
    return _is_letter(quote, found) or not after.isalnum()


def _is_letter(quote: str, found: re.Match[str]) -> bool:
    before, after = quote[: found.start()][-1:], quote[found.end() : found.end() + 1]
    return len(found[1]) == 1 and found[1].isalpha() and after.isalpha() and not before.isalnum()


def _without_brackets(quote: str, chosen: tuple[re.Match[str], ...]) -> Iterator[str]:
    """Yield the wordings that the source may have where the chosen brackets are an editor's."""
    options = [_options(quote, found) for found in chosen]
    for choice in product(*options) if len(chosen) <= _MOST_BRACKETS else _alike(options):
        pieces, done = [], 0
        for found, words in zip(chosen, choice, strict=True):
            pieces.append(quote[done : found.start()])
            pieces.append(words)
            done = found.end()
        pieces.append(quote[done:])
        yield _tidied("".join(pieces))


def _alike(options: list[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    """Yield the first choice for all of many brackets, then the last: every mixture would be too many."""
    yield tuple(each[0] for each in options)
    yield tuple(each[-1] for each in options)


def _options(quote: str, found: re.Match[str]) -> tuple[str, ...]:
    if _is_letter(quote, found):
        return tuple(dict.fromkeys((found[1], found[1].swapcase())))
    return ("\0",)


def _tidied(text: str) -> str:
    """Close the gap that an insertion leaves: white space on both sides of it becomes that of one side."""
    text = re.sub(r"(\s)\0\s+", r"\1", text)
    text = re.sub(r"\s+\0(?=[,.;:!?]|\Z)", "", text)
    return text.replace("\0", "").strip()
