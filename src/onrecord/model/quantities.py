"""Numbers as authored: exact, about, bounded or a range, with a unit of their own or without."""

import re
from dataclasses import dataclass
from fractions import Fraction

__all__ = ["Quantity", "QuantityError", "grouped", "parse_count", "parse_quantity"]

_MOST_CHARACTERS = 80
_MOST_DIGITS = 40
_MOST_EXPONENT = 30

_NUMBER = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]+)?)(?:[eE](?P<exponent>[+-]?[0-9]+))?")
_RANGE_MARK = re.compile(r"\s*\.\.\s*")
_SIGN = re.compile(r"(?P<sign>>=|<=|>|<|~|)\s*")
_UNIT_WORD = r"(?:°?[^\W\d_]+(?:[-'’_][^\W\d_]+)*(?:\^?[23]|[²³])?|[%‰°$€£¥₽₴₸֏₼₺₹])"
_UNIT = re.compile(rf"\s*(?P<unit>{_UNIT_WORD}(?:(?:\s*[/·⋅*]\s*|\s+){_UNIT_WORD}){{0,5}})")
_UNIT_FIRST = re.compile(r"([$€£¥₽₴₸֏₼₺₹]|[A-Z]{3})\s?([0-9]+(?:\.[0-9]+)?)")
_SCALES = {"hundred": 2, "thousand": 3, "million": 6, "mn": 6, "billion": 9, "bn": 9, "trillion": 12}

_LONG = re.compile(r"(?<![0-9])(?<![0-9]\.)[0-9]{5,}(?![0-9]*[eE][+-]?[0-9])")
_GROUPED = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?")
_SPACED = re.compile(r"[0-9]{1,3}(?:[ '_\u00a0\u2009\u202f][0-9]{3})+(?:\.[0-9]+)?")
_COMMA_DECIMAL = re.compile(r"[0-9]+,[0-9]+")
_HYPHEN_RANGE = re.compile(r"([0-9.]+)\s*(?:[-–—]|to)\s*([0-9.]+)")
_SIGNS_TO_REWRITE = {
    "≥": ">=", "≤": "<=", "≈": "~", "±": "~", "−": "-", "=>": ">=", "=<": "<=", "==": "", "=": "",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number, or the range it lies in.

    Args:
        text: as authored (`2500`, `~2500`, `>=3`, `2000..3000`, `12 km`).
        low: the least it can be; None when nothing bounds it from below.
        high: the most it can be; None when nothing bounds it from above.
        low_open: `low` itself is excluded (`>3`).
        high_open: `high` itself is excluded (`<3`).
        approximate: written with `~`; the tolerance of the settings widens it.
        unit: the unit that it was written with; empty when the property's holds.
    """

    text: str
    low: Fraction | None
    high: Fraction | None
    low_open: bool = False
    high_open: bool = False
    approximate: bool = False
    unit: str = ""

    def told(self, unit: str) -> str:
        """Return it as a person reads it: as authored, with the property's unit where it has none of its own."""
        text = grouped(self.text)
        return text if self.unit else f"{text} {unit}".strip()


class QuantityError(ValueError):
    """What was written is no quantity.

    Args:
        message: what is wrong, and what to write instead.
        index: 0-based code point of what was written at which it goes wrong.
    """

    def __init__(self, message: str, index: int = 0) -> None:
        super().__init__(message)
        self.message = message
        self.index = index


def grouped(text: str) -> str:
    """Return a text with the digits of its numbers in threes: `41,000,000`; four digits stay together."""
    return _LONG.sub(lambda number: f"{int(number[0]):,}", text)


def parse_quantity(text: str) -> Quantity:
    """Read a quantity as a curator writes it.

    Args:
        text: a number (`2500`, `-2.5`, `1.2e6`); a number after `~` (about), `>`, `>=`, `<` or `<=`; or two
            numbers with `..` between them, the smaller first, after `~` where the range is a rough one. A unit
            may stand at the end (`12 km`, `2000..3000 m`, `10.5 %`); whether there is such a unit is not looked at.
            At most 80 characters, 40 digits a number, and an exponent between -30 and 30.

    Returns:
        Its exact bounds; `~` does not widen them here.

    Raises:
        QuantityError: the text is none of these; the message says what to write instead.
    """
    if len(text) > _MOST_CHARACTERS:
        raise QuantityError(f"more than {_MOST_CHARACTERS} characters are not read", _MOST_CHARACTERS)
    start = len(text) - len(text.lstrip())
    if start == len(text):
        raise QuantityError("a number is missing")
    end = len(text.rstrip())
    opening = _SIGN.match(text, start, end)
    sign, at = (opening["sign"], opening.end()) if opening else ("", start)
    first, after = _number(text, at, end)
    mark = _RANGE_MARK.match(text, after, end)
    if mark is None:
        return _single(text, sign, first, _unit(text, after, end))
    if sign not in {"", "~"}:
        raise QuantityError(f"a range takes no `{sign}`: write `2000..3000`", start)
    if mark.end() == end:
        raise QuantityError(f"the range has no end: write `>={text[at:after]}`", mark.start())
    second, after = _number(text, mark.end(), end)
    unit = _unit(text, after, end)
    if second < first:
        raise QuantityError("the range runs backwards: write the smaller number first", at)
    return Quantity(text, first, second, approximate=sign == "~", unit=unit)


def parse_count(text: str) -> Quantity:
    """Read how many there are of something: a quantity without a unit.

    Raises:
        QuantityError: the text is no quantity, or has a unit.
    """
    counted = parse_quantity(text)
    if counted.unit:
        at = text.rfind(counted.unit)
        raise QuantityError(f"a count takes no unit: write `{text[:at].strip()}`", at)
    return counted


def _single(text: str, sign: str, number: Fraction, unit: str) -> Quantity:
    if sign in {">", ">="}:
        return Quantity(text, number, None, low_open=sign == ">", unit=unit)
    if sign in {"<", "<="}:
        return Quantity(text, None, number, high_open=sign == "<", unit=unit)
    return Quantity(text, number, number, approximate=sign == "~", unit=unit)


def _number(text: str, at: int, end: int) -> tuple[Fraction, int]:
    """Return the number that starts at an index, and the index after it."""
    match = _NUMBER.match(text, at, end)
    if match is None:
        raise _refusal(text, at, end)
    if sum(letter.isdigit() for letter in match[0]) > _MOST_DIGITS:
        raise QuantityError(f"a number of more than {_MOST_DIGITS} digits is not read", at)
    exponent = match["exponent"]
    if exponent is not None and abs(int(exponent)) > _MOST_EXPONENT:
        raise QuantityError(f"an exponent beyond {_MOST_EXPONENT} is not read", match.start("exponent"))
    return Fraction(match[0]), match.end()


def _unit(text: str, at: int, end: int) -> str:
    """Return the unit that stands between an index and the end; empty when nothing stands there."""
    if at == end:
        return ""
    match = _UNIT.match(text, at, end)
    if match is None:
        raise _refusal(text, at, end)
    unit, index = match["unit"], match.start("unit")
    if match.end() == end:
        _refuse_scale(text, index, unit)
        return unit
    if mark := _RANGE_MARK.match(text, match.end(), end):
        second = _NUMBER.match(text, mark.end(), end)
        if second:
            rewrite = f"{text[:at].strip()}..{second[0]} {unit}"
            raise QuantityError(f"a range has its unit once, at its end: write `{rewrite}`", index)
    raise _refusal(text, at, end)


def _refuse_scale(text: str, index: int, unit: str) -> None:
    """Refuse `2.5 million`: a unit is no part of the number."""
    word, _, rest = unit.partition(" ")
    scale = _SCALES.get(word.lower())
    if scale is None:
        return
    digits = text[:index].strip()
    plain = not re.search("[eE]", digits)
    rewrite = f"{_NUMBER.sub(lambda number: f'{number[0]}e{scale}', digits)} {rest}".strip()
    mend = f": write `{rewrite}`" if plain else ""
    raise QuantityError(f"`{word}` is part of the number, and numbers are written in digits{mend}", index)


def _refusal(text: str, at: int, end: int) -> QuantityError:
    """Say why the text cannot be read from an index on, with the rewrite where one is plain."""
    written = text[:end].strip()
    if at == end:
        return QuantityError("a number is missing", at)
    for wrong, right in _SIGNS_TO_REWRITE.items():
        if text.startswith(wrong, at) or written.startswith(wrong):
            rewrite = written.replace(wrong, right, 1)
            return QuantityError(f"`{wrong}` is not read: write `{rewrite}`", text.find(wrong))
    bare = written.lstrip("<>=~+- ")
    mark = written.removesuffix(bare)
    if _GROUPED.fullmatch(bare) or _SPACED.fullmatch(bare):
        plain = mark + re.sub(r"[^0-9.]", "", bare)
        return QuantityError(f"digits are written without marks between them: write `{plain}`", at)
    if _COMMA_DECIMAL.fullmatch(bare):
        rewrite = mark + bare.replace(",", ".")
        return QuantityError(f"a decimal point is a full stop: write `{rewrite}`", at)
    if turned := _UNIT_FIRST.fullmatch(bare):
        return QuantityError(f"a unit stands after its number: write `{mark}{turned[2]} {turned[1]}`", at)
    if joined := _HYPHEN_RANGE.fullmatch(bare):
        rewrite = f"{mark}{joined[1]}..{joined[2]}"
        return QuantityError(f"a range is written with two full stops: write `{rewrite}`", at)
    if written.startswith(".."):
        return QuantityError(f"the range has no beginning: write `<={written[2:].strip()}`", at)
    rest = text[at:end].strip()
    if at and text[at - 1].isdigit():
        return QuantityError(f"`{rest}` is left over after the number; only a unit may follow it, as in `12 km`", at)
    return QuantityError(f"`{rest}` is no number: write `2500`, `~2500`, `>=3` or `2000..3000`", at)
