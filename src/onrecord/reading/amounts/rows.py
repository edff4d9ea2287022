"""Two figures side by side: the ends of a range, a change and its result, a share, two units of one amount, a row."""

import re
from enum import Enum, auto
from functools import cache

from onrecord.model.frozen import dataclass
from onrecord.reading.amounts.currencies import SIGNS, currency_before
from onrecord.reading.amounts.digits import Form
from onrecord.reading.amounts.figures import Figure
from onrecord.reading.amounts.units import Unit, WrittenUnit, is_currency, unit_after
from onrecord.reading.amounts.words import AmountWords, alternatives

__all__ = ["Joint", "Pair", "joint_of"]

_LONGEST_GAP = 40
"""How far apart two figures may stand that are told together: a unit of some words, a word between, a sign."""

_VERB_WINDOW = 72
_BETWEEN_WINDOW = 24
_GOES_ON = 40
_FEW_TIMES, _MOST_TIMES = 5, 20
"""A number so many times the one before it is its result and not the other end of a range."""

_SHORTEST_NAME = 4
"""A unit of fewer letters is a sign, which stands at both ends of a range as a matter of course (`5 km to 7 km`)."""

_HUNDREDTHS = 100
_FIRST_YEAR = 1500


class Joint(Enum):
    """How two figures hang together."""

    NONE = auto()
    RANGE = auto()
    CHANGE = auto()
    SHARE = auto()
    COUNTED_SHARE = auto()
    TOLERANCE = auto()
    PARTS = auto()
    ROW = auto()


@dataclass(frozen=True, slots=True)
class Pair:
    """Two figures and how they hang together.

    Args:
        joint: how.
        per: of two parts of one amount, how many of the second's unit make one of the first's.
        are_named: of two parts of one amount, the second has its unit (`6 foot 2 inches`, and not `6 foot 2`).
        are_apart: either end of the range may be told by itself (`nine inches to twelve inches`).
    """

    joint: Joint
    per: int = 1
    are_named: bool = True
    are_apart: bool = False


_NONE = Pair(Joint.NONE)


@cache
def _gap(words: AmountWords) -> re.Pattern[str]:
    joined = words.ranges | words.range_ands | words.either
    shares = alternatives(words.shares)
    return re.compile(
        rf"""
        (?P<unit>[^,;:()]{{0,28}}?) \)? (?:
            \s* (?P<tolerance>±|\+/?[-−–]) \s*
          | \s+ (?P<share>(?i:{shares.replace(" ", chr(92) + "s+")})) \s+
          | [-‐‑]? \s+ (?:up\s+)? (?P<word>(?i:{alternatives(joined)})) [\s-]+
          | \s* (?P<dash>[-‐‑–—−~∼]|\.\.\.?|\s[-‐‑–—]\s) \s*
          | \s* (?P<chain>[<≤⩽]\s*\S{{1,12}}\s*[<≤⩽]) \s*
          | (?P<comma>\s*[,;]\s*(?:(?i:{alternatives(words.row_words)})\s+)?)
          | \s* (?:(?i:{alternatives(words.conjunctions)})\s+)? (?P<nothing>)
        )
        (?P<sign> \(? \s? [~∼≈]? (?:[A-Za-z]{{0,3}}\s?[{SIGNS}](?:US|A|NZ)?|[A-Z]{{3}}|RM|Rs\.?)? \s? )
        """,
        re.VERBOSE,
    )


def joint_of(text: str, low: Figure, high: Figure, words: AmountWords) -> Pair:
    """Return how a figure hangs together with the one after it."""
    if not 0 < high.start - low.end <= _LONGEST_GAP or {low.form, high.form} & _ALONE:
        return _NONE
    match = _gap(words).fullmatch(text, low.end, high.start)
    if match is None:
        return _NONE
    if match["tolerance"]:
        return Pair(Joint.TOLERANCE)
    if match["share"]:
        return _share(match, low, high, words)
    if match["chain"]:
        return Pair(Joint.RANGE) if not match["unit"].strip() and low.value < high.value else _NONE
    own = match["unit"].strip(" -\u00a0")
    if match["nothing"] is not None and not match["word"] and not match["dash"] and not match["comma"]:
        return _parts(text, low, high, own or match["sign"].strip(), words)
    if own and (match["word"] or "").lower() in words.conjunctions:
        parts = _parts(text, low, high, own, words)
        if parts.joint is Joint.PARTS:
            return parts
    if match["comma"]:
        return Pair(Joint.ROW) if not own else _NONE
    return _range(text, low, high, match, own=own, words=words)


_ALONE = {Form.ORDINAL, Form.RATIO, Form.UNREAD, Form.DECADE}


def _share(match: re.Match[str], low: Figure, high: Figure, words: AmountWords) -> Pair:
    if match["unit"].strip() or low.value >= high.value or unit_after(match.string, high.end, words.units):
        return _NONE
    if high.bare_digits and high.value >= _FIRST_YEAR:
        return _NONE
    counted = " ".join(match["share"].lower().split()) in words.counted_shares
    return Pair(Joint.COUNTED_SHARE if counted else Joint.SHARE)


def _range(text: str, low: Figure, high: Figure, match: re.Match[str], *, own: str, words: AmountWords) -> Pair:
    """Return whether two figures with a word or a dash between them are the ends of one range."""
    word = (match["word"] or "").lower()
    if own.lower().rpartition(" ")[2] in words.compared:
        return _NONE
    if word in words.range_ands and not _follows(
        text, low.start, rf"(?:{alternatives(words.between)})\s+(?:[a-z]+\s+){{0,3}}"
    ):
        return Pair(Joint.ROW) if not own else _NONE
    if not _share_a_unit(text, low, high, own, words):
        return _NONE
    if word in words.to_words and _is_change(text, low, high, own, words):
        return Pair(Joint.CHANGE)
    if word in words.either and high.value > low.value * _MOST_TIMES and low.scale > 1:
        return _NONE
    if low.value < high.value or (low.scale == 1 < high.scale and low.value < high.value / high.scale):
        is_spelled = len(own) >= _SHORTEST_NAME and own.replace(" ", "").isalpha()
        return Pair(Joint.RANGE, are_apart=is_spelled and word in words.either | words.to_words)
    return Pair(Joint.ROW) if word and not own else _NONE


def _is_change(text: str, low: Figure, high: Figure, own: str, words: AmountWords) -> bool:
    """Tell whether `from A to B`, or `A to B`, is told of what was A or changed by A, and is B now."""
    verbs = words.changes
    before = text[max(0, low.start - _VERB_WINDOW) : low.start]
    clause = re.split(r"[.;:](?=\s)", before)[-1]
    sign = rf"\s+(?:\w+\s+){{0,2}}(?:[A-Z]{{0,3}}\s?[{SIGNS}])?\(?\s?[~∼≈]?\s*$"
    if re.search(rf"(?<!\w)(?i:{alternatives(words.from_words)}){sign}", clause):
        return re.search(verbs, clause, re.IGNORECASE) is not None
    if re.search(rf"(?i:{verbs}){sign}", clause) is None:
        return False
    if re.search(rf"(?<!\w)(?i:{alternatives(words.by_words)}){sign}", clause):
        goes_on = re.match(
            rf"[^.;,]{{0,24}}?\s(?i:{alternatives(words.from_words)})\s", text[high.end : high.end + _GOES_ON]
        )
        return goes_on is not None or high.value > low.value * _FEW_TIMES
    measured = bool(own) or low.scale > 1 or bool(currency_before(text, low.start))
    return measured or high.value > low.value * _MOST_TIMES


def _share_a_unit(text: str, low: Figure, high: Figure, own: str, words: AmountWords) -> bool:
    """Tell whether two figures may have one unit: the first has none of its own, or both are measured alike."""
    money = currency_before(text, low.start), currency_before(text, high.start)
    if money[0] and money[1] and not set(money[0]) & set(money[1]):
        return False
    if not own:
        return not (money[1] and not money[0] and low.suffix)
    after = text[high.end : high.end + len(own) + 4].strip(" -\u00a0")
    if _alike(after, own):
        return True
    if money[0] and not unit_after(text, low.end, words.units):
        return False
    units = [_readings(unit_after(text, figure.end, words.units, asks=True)) for figure in (low, high)]
    return bool(units[0] & units[1]) and not money[1]


def _alike(after: str, own: str) -> bool:
    plain = own.casefold().removesuffix("s")
    return bool(plain) and re.match(rf"{re.escape(plain)}s?(?!\w)", after.casefold()) is not None


def _readings(unit: WrittenUnit | None) -> frozenset[Unit]:
    return frozenset(unit.readings) if unit else frozenset()


def _parts(text: str, low: Figure, high: Figure, own: str, words: AmountWords) -> Pair:
    """Return whether two figures tell one amount in two units: `5 feet 6 inches`, `20 dollars and 43 cents`."""
    first = unit_after(text, low.end, words.units)
    money = currency_before(text, low.start)
    minor = re.compile(rf"\s?(?:{alternatives(words.units.minors)})(?!\w)", re.IGNORECASE).match(text, high.end)
    ends = _ends(words).match(text, high.end) is not None
    if first is None and not money and own.replace(" ", "").isalpha():
        first = unit_after(text, low.end, words.units, asks=own.isupper() or ends or minor is not None)
    if (first is None and not money) or high.value.denominator != 1:
        return _NONE
    told = text[first.end : high.start] if first else own
    if first and told.strip(" ,") and told.strip(" ,").lower() not in words.conjunctions:
        return _NONE
    units = _readings(first)
    is_money = bool(money) or any(map(is_currency, units))
    if is_money and low.value.denominator == 1 and high.value < _HUNDREDTHS:
        is_bare = own and first and ends and not currency_before(text, high.start)
        if minor or is_bare:
            return Pair(Joint.PARTS, _HUNDREDTHS, are_named=minor is not None)
    second = unit_after(text, high.end, words.units, _smaller(units, words))
    is_bare = second is None and ends and bool(first) and not told.strip()
    for greater, smaller, per in words.units.parts:
        is_smaller = is_bare or frozenset({(smaller, 1)}) in _readings(second)
        if frozenset({(greater, 1)}) in units and is_smaller and high.value < per and low.value.denominator == 1:
            return Pair(Joint.PARTS, per, are_named=not is_bare)
    return _NONE


def _smaller(units: frozenset[Unit], words: AmountWords) -> tuple[Unit, ...]:
    return tuple(
        frozenset({(smaller, 1)}) for greater, smaller, _ in words.units.parts if frozenset({(greater, 1)}) in units
    )


@cache
def _ends(words: AmountWords) -> re.Pattern[str]:
    """Return what stands behind an amount that has ended: a mark, or a word that ends its phrase."""
    return re.compile(rf"\s*(?:[.,;)]|$|(?:{alternatives(words.units.after_a_unit)})(?!\w))")


def _follows(text: str, start: int, pattern: str) -> bool:
    """Tell whether a pattern ends right before a number, but for its sign."""
    sign = rf"(?:[A-Z]{{0,3}}\s?[{SIGNS}](?:US|A|NZ)?|[A-Z]{{3}})?\s?[~∼≈]?\s*$"
    return re.search(rf"(?<!\w)(?i:{pattern}){sign}", text[max(0, start - _BETWEEN_WINDOW) : start]) is not None
