"""How firmly a number is said: exactly, about, at least, less than."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from onrecord.reading.amounts.symbols import SIGNS
from onrecord.reading.amounts.words import AmountWords, alternatives

__all__ = ["TURNED", "Firmness", "Hedge", "hedge"]


class Firmness(StrEnum):
    """How firmly a number is said."""

    EXACT = "exactly"
    ABOUT = "about"
    NEARLY = "nearly"
    AT_LEAST = "at least"
    MORE_THAN = "more than"
    AT_MOST = "at most"
    LESS_THAN = "less than"


@dataclass(frozen=True, slots=True)
class Hedge:
    """How firmly a number is said, and from where to where the words that say so reach."""

    firmness: Firmness
    start: int
    end: int


TURNED = {
    Firmness.MORE_THAN: Firmness.AT_MOST,
    Firmness.AT_LEAST: Firmness.LESS_THAN,
    Firmness.LESS_THAN: Firmness.AT_LEAST,
    Firmness.AT_MOST: Firmness.MORE_THAN,
}
"""From how firmly a number is said to what that says where it is denied."""

_SIGNED = {
    Firmness.ABOUT: ("~", "∼", "≈", "≃", "≅", "∽", "⁓", "±"),
    Firmness.AT_LEAST: ("≥", "⩾", "≧", ">=", "≳", "⪆"),
    Firmness.MORE_THAN: (">", "≫"),
    Firmness.AT_MOST: ("≤", "⩽", "≦", "<=", "≲", "⪅"),
    Firmness.LESS_THAN: ("<", "≪"),
}
"""Signs right before a number that say how firmly it is meant."""

_WINDOW = 60
"""How far before a number the words that say how firmly it is meant begin, and how far after it they end."""

_VERB_WINDOW = 32
_PLUS = r"\+(?!\s?/|\s?[-−])"


@cache
def _patterns(
    words: AmountWords,
) -> tuple[dict[str, Firmness], re.Pattern[str], tuple[tuple[Firmness, re.Pattern[str]], ...]]:
    told = {spelled: Firmness[name] for name, row in words.firmness.items() for spelled in row}
    signs = {sign: firmness for firmness, row in _SIGNED.items() for sign in row}
    fillers = "|".join([*words.fillers, rf"(?:[A-Z]{{0,3}}|[A-Za-z])\s?[{SIGNS}]", "[A-Z]{3}"])
    before = re.compile(
        rf"(?:(?<!\w)(?P<words>(?i:{alternatives(tuple(told))}))(?=\W)|(?P<sign>{alternatives(tuple(signs))}))"
        rf"\s*(?:(?:(?i:{fillers}))(?:\s+|(?<=[{SIGNS}]))){{0,3}}$"
    )
    after = [(Firmness[name], re.compile(pattern)) for name, row in words.firmness_after.items() for pattern in row]
    return {**told, **signs}, before, ((Firmness.AT_LEAST, re.compile(_PLUS)), *after)


def hedge(text: str, start: int, end: int, words: AmountWords) -> Hedge:
    """Tell how firmly a number that stands at `start`..`end` is said; 60 characters on each side are read."""
    told, pattern, after = _patterns(words)
    before = pattern.search(text, max(0, start - _WINDOW), start)
    if before:
        begin = before.start()
        found = told[" ".join((before["words"] or before["sign"]).lower().split())]
        if found in TURNED and re.compile(words.denied_verbs, re.IGNORECASE).search(
            text, max(0, begin - _VERB_WINDOW), begin
        ):
            found = TURNED[found]
        return Hedge(found, begin, end)
    for found, each in after:
        match = each.match(text, end, end + _WINDOW)
        if match:
            return Hedge(found, start, match.end())
    return Hedge(Firmness.EXACT, start, end)
