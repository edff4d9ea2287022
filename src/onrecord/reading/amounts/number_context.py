"""What stands around a figure: how firmly it is said, and whether it counts at all."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from onrecord.reading.amounts.figures import Figure

__all__ = [
    "Firmness", "Hedge", "dated", "hedge", "is_label", "is_negated", "is_part_of_fraction", "is_year",
    "whole_of_a_part",
]  # fmt: skip


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


_BEFORE = {
    Firmness.ABOUT: (
        "about", "around", "approximately", "approx", "approx.", "roughly", "some", "circa", "ca.", "c.", "estimated",
        "estimated at", "an estimated", "in the region of", "more or less", "~", "≈", "in the order of",
        "on the order of", "somewhere around", "an average of", "perhaps", "possibly", "maybe", "close on",
    ),
    Firmness.NEARLY: (
        "nearly", "almost", "close to", "just under", "just below", "approaching", "just short of", "not quite",
        "slightly under", "slightly below", "slightly fewer than", "slightly less than",
    ),
    Firmness.AT_LEAST: (
        "at least", "no fewer than", "no less than", "not less than", "not fewer than", "a minimum of", "minimum",
        "upwards of", "upward of", "≥", ">=",
    ),
    Firmness.MORE_THAN: (
        "more than", "over", "above", "exceeding", "exceeds", "exceeded", "in excess of", "greater than", "beyond",
        "higher than", "larger than", "topping", "surpassing", ">",
    ),
    Firmness.AT_MOST: (
        "up to and including", "up to", "at most", "no more than", "not more than", "a maximum of", "maximum",
        "as many as", "as much as", "not exceeding", "no greater than", "no higher than", "not over", "not exceed",
        "didn't exceed", "didn’t exceed", "≤", "<=",
    ),
    Firmness.LESS_THAN: (
        "fewer than", "less than", "under", "below", "short of", "lower than", "smaller than", "not reach",
        "didn't reach", "didn’t reach", "<",
    ),
}  # fmt: skip
"""Words before a number that say how firmly it is meant."""

_FIRMNESS = {words: firmness for firmness, row in _BEFORE.items() for words in row}
_HEDGES = "|".join(re.escape(words).replace(r"\ ", r"\s+") for words in sorted(_FIRMNESS, key=len, reverse=True))
_FILLER = (
    r"(?:an?\s+(?:total|average|estimated\s+total|force|crowd|group|sum)\s+of|an?|the|total\s+of|another|some|about"
    r"|roughly|approximately|around|estimated|all|only|just|additional|further|average|(?:US|A|C)?[$€£¥]|USD|EUR)"
)
_HEDGE_BEFORE = re.compile(
    rf"(?<!\w)({_HEDGES})\s*(?<=[\s~≈≥≤<>=])(?:{_FILLER}\s*(?<=[\s$€£¥])){{0,3}}$", re.IGNORECASE
)
_HEDGE_WINDOW = 60
_VERB_WINDOW = 32

_NOUN = r"(?:\s+(?!and\b|or\b|at\b|but\b|to\b)[^\W\d_][\w-]*){0,2}"
_HEDGE_AFTER = (
    (
        Firmness.AT_LEAST,
        re.compile(rf"\+|[\s-]plus\b|{_NOUN}\s+(?:or|and)\s+(?:more|above|over)\b|{_NOUN}\s+at\s+least\b"),
    ),
    (
        Firmness.AT_MOST,
        re.compile(rf"{_NOUN}\s+or\s+(?:fewer|less|below|under)\b|{_NOUN}\s+at\s+(?:most|the\s+most)\b"),
    ),
    (Firmness.ABOUT, re.compile(rf"{_NOUN}\s+or\s+(?:so|thereabouts)\b|-odd\b|\s+odd\b|-ish\b|-some\b")),
)

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_DAYS = rf"{_DAY}(?:\s*(?:[-–—/,&]|to|and|until|till|through)\s*{_DAY}){{0,4}}"
_DATES = re.compile(
    rf"(?<!\w){_MONTH}\s+{_DAYS}(?!\w|[.,]\d)(?:,?\s+\d{{4}}(?!\w))?"
    rf"|(?<![\w.,]){_DAYS}(?:\s+of)?\s+{_MONTH}(?!\w)(?:,?\s+\d{{4}}(?!\w))?"
    rf"|(?<!\w){_MONTH},?\s+\d{{4}}(?!\w)"
    r"|(?<![\w.,])\d{4}-\d{2}(?:-\d{2})?(?![\w-])"
    r"|(?<![\w.,])\d{1,4}([/.])\d{1,2}\1\d{2,4}(?!\w)"
    r"|(?<![\w.,])\d{1,2}[:.]\d{2}(?::\d{2})?\s*[ap]\.?m\b|(?<![\w.,])\d{1,2}:\d{2}(?::\d{2})?(?!\w)"
    r"|(?<![\w.,])\d{1,2}\s*[ap]\.?m\b|(?<!\w)9/11(?!\w)",
    re.IGNORECASE,
)

_LABEL = re.compile(
    r"(?<!\w)(?:articles?|art\.|resolutions?|sections?|chapters?|number|nos?\.|channel|flight|boeing|airbus|route|"
    r"highway|pages?|pp?\.|group|type|model|mark|brigade|version|room|gate|paragraphs?|protocol|tier|level|phase|"
    r"stage|line|lines|appendix|annex|table|figure|clause|bill|act|file|case|unit|regiment|district|school)\s*$|[#§№]\s*$",
    re.IGNORECASE,
)
_NEGATION = re.compile(
    r"(?<!\w)(?:not|never|no|n['’]t|rather\s+than|instead\s+of|as\s+opposed\s+to)\s+(?:the\s+)?$", re.IGNORECASE
)
_NEGATED_VERB = re.compile(
    r"(?:(?<!\w)(?:not|never)|n['’]t)\s+(?:draw|attract|involve|include|number|total|gather|deploy|send|comprise|have"
    r"|bring|muster|amount\s+to|consist\s+of|drawn|attracted|involved|included|gathered|deployed|sent|brought)"
    r"\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_TURNED = {
    Firmness.MORE_THAN: Firmness.AT_MOST,
    Firmness.AT_LEAST: Firmness.LESS_THAN,
    Firmness.LESS_THAN: Firmness.AT_LEAST,
    Firmness.AT_MOST: Firmness.MORE_THAN,
}
_PART = re.compile(
    r"(?:(?<!\w)(?:half|all\s+but)\s+(?:of\s+)?"
    r"|(?<!\w)(?<!the )(?:thirds?|quarters?|fifths?|tenths?|most|per\s?cent)\s+of\s+"
    r"|%\s+of\s+)(?P<definite>(?:the|its|their|his|her|those|these|our)\s+(?:original\s+|estimated\s+)?)?$",
    re.IGNORECASE,
)
_PART_WINDOW = 48
_NO_NUMBER = re.compile(
    r"no\s+(?:less|fewer|more|greater|higher|lower|later|earlier|one|longer|doubt|matter|way|idea|further)\b",
    re.IGNORECASE,
)
_FRACTION = re.compile(
    r"[\s-](?:halves|thirds|quarters|fourths|fifths|sixths|sevenths|eighths|ninths|tenths|hundredths)\b"
    r"|[\s-](?:third|quarter|fifth|tenth)\b"
    r"|-(?:first|second|fourth|sixth|seventh|eighth|ninth)\b|/\d"
    r"|\s+(?:in|out\s+of)\s+(?:every\s+)?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)\b",
    re.IGNORECASE,
)
_OF_FRACTION = re.compile(
    r"(?<!\w)(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine)\s+(?:in|out\s+of)\s+(?:every\s+)?$|\d/$",
    re.IGNORECASE,
)
_FIRST_YEAR, _LAST_YEAR = 1500, 2199
_COUNTED = re.compile(
    r"\s+(?!(?:and|or|to|in|at|on|when|as|by|the|for|with|but|after|before|while|where|was|were|is|has|had|until|that"
    r"|which|who|it|he|she|they|war|summit|election|elections|budget|session|season|treaty)\b)[a-z]"
)
_YEAR_BEFORE = re.compile(
    r"(?<!\w)(?:in|since|until|till|during|before|after|the|early|mid|late|year|spring|summer|autumn|fall|winter)[\s-]*$",
    re.IGNORECASE,
)


def hedge(text: str, start: int, end: int) -> Hedge:
    """Tell how firmly a number that stands at `start`..`end` is said; 60 characters on each side are read."""
    before = _HEDGE_BEFORE.search(text, max(0, start - _HEDGE_WINDOW), start)
    if before:
        found = _FIRMNESS[" ".join(before[1].lower().split())]
        if found in _TURNED and _NEGATED_VERB.search(text, max(0, before.start(1) - _VERB_WINDOW), before.start(1)):
            found = _TURNED[found]
        return Hedge(found, before.start(1), end)
    for found, pattern in _HEDGE_AFTER:
        after = pattern.match(text, end, end + _HEDGE_WINDOW)
        if after:
            return Hedge(found, start, after.end())
    return Hedge(Firmness.EXACT, start, end)


def dated(text: str) -> tuple[tuple[int, int], ...]:
    """Return the stretches of a text that are dates or times of day; they overlap in none."""
    return tuple(match.span() for match in _DATES.finditer(text))


def is_year(text: str, figure: Figure, last: Figure) -> bool:
    """Tell whether a figure is a year; `last` is the other end of a range, or the figure itself."""
    if not figure.bare_digits or not _FIRST_YEAR <= figure.value <= _LAST_YEAR:
        return False
    counted = _COUNTED.match(text, last.end, last.end + _HEDGE_WINDOW) is not None
    before = text[max(0, figure.start - 12) : figure.start]
    return not counted or _YEAR_BEFORE.search(before) is not None


def is_label(text: str, figure: Figure) -> bool:
    """Tell whether a figure numbers something (`Article 5`)."""
    return _LABEL.search(text, max(0, figure.start - 16), figure.start) is not None


def is_negated(text: str, start: int, said: Hedge) -> bool:
    """Tell whether a number is said only to be denied, or is none (`no longer`).

    Denied are `not six but seven`, `rather than six`, and with the verbs that tell how many there are, `did not draw
    six`.

    Args:
        text: the text.
        start: where the number starts.
        said: how firmly it is said.
    """
    if _NO_NUMBER.match(text, start) is not None or _NEGATION.search(text, max(0, start - 24), start) is not None:
        return True
    if said.firmness in _TURNED:
        return False
    if _NEGATION.search(text, max(0, said.start - 24), said.start) is not None:
        return True
    return _NEGATED_VERB.search(text, max(0, said.start - _VERB_WINDOW), said.start) is not None


def whole_of_a_part(text: str, start: int) -> Literal["no", "some", "the"]:
    """Tell whether a number is the whole of which the words tell a part: of some (`half of 60`), of a group (`the`)."""
    match = _PART.search(text, max(0, start - _PART_WINDOW), start)
    if match is None:
        return "no"
    return "the" if match["definite"] else "some"


def is_part_of_fraction(text: str, figure: Figure) -> bool:
    """Tell whether a figure is part of a fraction or of an ordinal (`two thirds`, `one in five`, `twenty-third`)."""
    if _FRACTION.match(text, figure.end, figure.end + _HEDGE_WINDOW):
        return True
    return _OF_FRACTION.search(text, max(0, figure.start - 24), figure.start) is not None
