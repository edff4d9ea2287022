"""What a figure is in its sentence (an amount, a date, a label, something denied), and how firmly it is said."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from enum import StrEnum
from functools import cache

from onrecord.model.frozen import dataclass
from onrecord.reading.amounts.currencies import SIGNS, currency_before
from onrecord.reading.amounts.digits import Form
from onrecord.reading.amounts.figures import Figure
from onrecord.reading.amounts.units import unit_after
from onrecord.reading.amounts.words import AmountWords, alternatives

__all__ = ["TURNED", "Firmness", "Hedge", "Role", "Taken", "hedge", "part_told", "role_of", "taken", "within"]


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

_HEDGE_WINDOW = 60
"""How far before a number the words that say how firmly it is meant begin, and how far after it they end."""

_PLUS = r"\+(?!\s?/|\s?[-−])"


@cache
def _hedges(
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
    told, pattern, after = _hedges(words)
    before = pattern.search(text, max(0, start - _HEDGE_WINDOW), start)
    if before:
        begin = before.start()
        found = told[" ".join((before["words"] or before["sign"]).lower().split())]
        if found in TURNED and re.compile(words.denied_verbs, re.IGNORECASE).search(
            text, max(0, begin - _VERB_WINDOW), begin
        ):
            found = TURNED[found]
        return Hedge(found, begin, end)
    for found, each in after:
        match = each.match(text, end, end + _HEDGE_WINDOW)
        if match:
            return Hedge(found, start, match.end())
    return Hedge(Firmness.EXACT, start, end)


class Role(StrEnum):
    """What a number is; the text is how a message tells it, and empty for a number that is stated."""

    STATED = ""
    AGE = "an age"
    CITATION = "the mark of a footnote"
    ADDRESS = "part of an address"
    BELOW = "so much below zero"
    CHANGE = "told as a change from one to the other"
    DATE = "part of a date or time"
    DECADE = "a stretch of ten years"
    DENIED = "denied"
    END = "one end of a range"
    LABEL = "the number of something, not how many"
    MAYBE_SCALED = "perhaps to be multiplied by what follows it"
    MAYBE_AGE = "perhaps an age"
    MAYBE_YEAR = "perhaps a year"
    NAME = "part of a name"
    ORDINAL = "an ordinal"
    PART = "part of an amount in two units"
    PHONE = "part of a telephone number"
    RATIO = "a ratio"
    SHARE = "part of a share"
    SHARED = "counted out of so many"
    TOLERANCE = "a tolerance"
    UNREAD = "written in a way that is not read"
    WHOLE = "the whole of which a part is told"
    YEAR = "a year"

    @property
    def is_unsure(self) -> bool:
        """Whether a number of this kind may be an amount for all that is known."""
        return self in _UNSURE


_UNSURE = {
    Role.BELOW,
    Role.CHANGE,
    Role.END,
    Role.PART,
    Role.MAYBE_SCALED,
    Role.MAYBE_AGE,
    Role.MAYBE_YEAR,
    Role.SHARED,
    Role.UNREAD,
}

Taken = Sequence[tuple[int, int, Role]]
"""Stretches of a text whose figures state nothing, ascending, with what they are."""

_FIRST_YEAR, _LAST_YEAR = 1500, 2199
_OLDEST = 120
_LABEL_WINDOW, _DENIAL_WINDOW, _VERB_WINDOW, _PART_WINDOW, _AGE_WINDOW, _YEAR_WINDOW = 16, 24, 32, 48, 32, 12
"""How far before a figure each kind of words is looked for: not farther than the longest of its patterns reaches."""

_ADDRESSES = re.compile(r"(?:https?://|www\.)\S+|\S+@\w[\w.-]*\.\w+|\bdoi:\s?\S+", re.IGNORECASE)
_CITATIONS = re.compile(r"\[\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,8}\](?!\()")
_NUMERIC_DATES = r"(?<![\w.,])\d{4}-\d{2}(?:-\d{2})?(?![\w-])|(?<![\w.,])\d{1,4}([/.])\d{1,2}\1\d{2,4}(?!\w)"
_CLOCK = r"(?<![\w.,])(?:[01]?\d|2[0-4]):[0-5]\d(?::\d{2})?(?![\w:])"
_PHONE = r"(?<![\w.,])(?:\+\d[\d ()/-]{6,}\d|\d{3}[-.]\d{3}[-.]\d{4}|\d{3}-\d{4}|0\d{2,4}[-/ ]\d{3,})(?![\w-])"
_NAMED_BEFORE = re.compile(r"[A-Z][\w'’.-]+,\s$")
_ENDS_AN_ASIDE = re.compile(r"\s?[,)]")
_COUNTED = re.compile(r"[\s-]+([a-z][\w'’-]*)")


@cache
def _dates(words: AmountWords) -> re.Pattern[str]:
    return re.compile("|".join([*words.dates, _NUMERIC_DATES, _CLOCK]), re.IGNORECASE)


@cache
def _phones(words: AmountWords) -> re.Pattern[str]:
    called, label = alternatives(words.phones), alternatives(words.labels)
    return re.compile(
        rf"{_PHONE}|(?<!\w)(?:{called})[.:]?\s*(?:(?:{label})\s*)?[+(]?\d[\d ()/-]{{3,}}\d", re.IGNORECASE
    )


def taken(text: str, words: AmountWords, names: Sequence[tuple[int, int]]) -> Taken:
    """Return the stretches of a text that are names, dates, hours, addresses, footnotes and telephone numbers."""
    found = [(start, end, Role.NAME) for start, end in names]
    found += [(*match.span(), Role.DATE) for match in _dates(words).finditer(text)]
    found += [(*match.span(), Role.ADDRESS) for match in _ADDRESSES.finditer(text)]
    found += [(*match.span(), Role.CITATION) for match in _CITATIONS.finditer(text)]
    found += [(*match.span(), Role.PHONE) for match in _phones(words).finditer(text)]
    return sorted(found)


def role_of(text: str, figure: Figure, last: Figure, *, said: Hedge, stretches: Taken, words: AmountWords) -> Role:
    """Return what a figure is.

    Args:
        text: the text.
        figure: the figure.
        last: the other end of its range, or the figure itself.
        said: how firmly it is said.
        stretches: those of the text whose figures state nothing.
        words: the words of its language.
    """
    for role in (within(figure, stretches), _by_form(figure)):
        if role is not Role.STATED:
            return role
    if _is_label(text, figure, last, words):
        return Role.LABEL
    if _is_negated(text, figure.start, said, words):
        return Role.DENIED
    if part_told(text, said.start, words) == "some":
        return Role.WHOLE
    aged = _age(text, figure, last, words)
    if aged is not Role.STATED:
        return aged
    return _year(text, figure, last, said, words)


def within(figure: Figure, stretches: Taken) -> Role:
    """Return what the stretch is that a figure lies in; that of a stated number where it lies in none."""
    at = bisect_right(stretches, (figure.start, figure.end, Role.YEAR))
    for start, end, role in stretches[max(0, at - 3) : at + 1]:
        if start <= figure.start < end:
            return role
    return Role.STATED


def _by_form(figure: Figure) -> Role:
    return {
        Form.ORDINAL: Role.ORDINAL, Form.RATIO: Role.RATIO, Form.UNREAD: Role.UNREAD, Form.DECADE: Role.DECADE,
    }.get(figure.form, Role.STATED)  # fmt: skip


def _is_label(text: str, figure: Figure, last: Figure, words: AmountWords) -> bool:
    """Tell whether a figure numbers something (`Article 5`); one that a noun follows counts after all."""
    before = re.compile(rf"(?:(?<!\w)(?i:{alternatives(words.labels)})\s*|[#§№]\s*)$")
    if figure.in_words and figure.end - figure.start < 3:  # noqa: PLR2004 - `no`
        return False
    if before.search(text, max(0, figure.start - _LABEL_WINDOW), figure.start) is None:
        return False
    counted = _COUNTED.match(text, last.end)
    return counted is None or not _is_plural(counted[1], words)


def _is_plural(word: str, words: AmountWords) -> bool:
    return word in words.units.plurals or (
        word not in words.units.stops and re.fullmatch(words.units.plural, word) is not None
    )


def _is_negated(text: str, start: int, said: Hedge, words: AmountWords) -> bool:
    """Tell whether a number is said only to be denied, or is none (`no longer`).

    Denied are `not six but seven`, `rather than six`, and with the verbs that tell how many there are, `did not draw
    six`.
    """
    denying, verbs = re.compile(words.denying, re.IGNORECASE), re.compile(words.denied_verbs, re.IGNORECASE)
    if any(re.compile(each, re.IGNORECASE).match(text, start) for each in words.no_number):
        return True
    if denying.search(text, max(0, start - _DENIAL_WINDOW), start):
        return True
    if said.firmness in TURNED:
        return False
    if denying.search(text, max(0, said.start - _DENIAL_WINDOW), said.start):
        return True
    return verbs.search(text, max(0, said.start - _VERB_WINDOW), said.start) is not None


def part_told(text: str, start: int, words: AmountWords) -> str:
    """Tell of what the words before a number tell a part: `some` of so many (`half of 60`), `the` group, or `no`."""
    match = re.compile(words.parted, re.IGNORECASE).search(text, max(0, start - _PART_WINDOW), start)
    if match is None:
        return "no"
    return "the" if match.groupdict().get("definite") else "some"


def _age(text: str, figure: Figure, last: Figure, words: AmountWords) -> Role:
    if not 0 < last.value <= _OLDEST:
        return Role.STATED
    if any(re.compile(each, re.IGNORECASE).match(text, last.end) for each in words.ages_after):
        return Role.AGE
    if re.compile(words.ages_before, re.IGNORECASE).search(text, max(0, figure.start - _AGE_WINDOW), figure.start):
        return Role.AGE
    aside = _NAMED_BEFORE.search(text, max(0, figure.start - _AGE_WINDOW), figure.start)
    if aside and figure is last and figure.bare_digits and _ENDS_AN_ASIDE.match(text, figure.end):
        return Role.MAYBE_AGE
    return Role.STATED


def _year(text: str, figure: Figure, last: Figure, said: Hedge, words: AmountWords) -> Role:
    """Tell whether a figure is a year: it looks like one, and nothing says that it counts."""
    if not figure.bare_digits or not _FIRST_YEAR <= figure.value <= _LAST_YEAR or figure.suffix:
        return Role.STATED
    if said.firmness is not Firmness.EXACT or currency_before(text, figure.start):
        return Role.STATED
    if unit_after(text, last.end, words.units) is not None:
        return Role.STATED
    before = re.compile(words.year_before, re.IGNORECASE).search(
        text, max(0, figure.start - _YEAR_WINDOW), figure.start
    )
    following = _COUNTED.match(text, last.end)
    counts = following is not None and following[1] not in words.year_after
    if before and not (counts and before[0].strip(" -").lower() in words.year_or_count_before):
        return Role.YEAR
    return Role.STATED if counts else Role.MAYBE_YEAR
