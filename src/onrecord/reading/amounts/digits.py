"""Numbers in digits: grouped, with decimals, as a power of ten, as a fraction, with letters joined to them."""

import re
from enum import StrEnum
from fractions import Fraction

from onrecord.model.frozen import dataclass
from onrecord.reading.amounts.words import AmountWords

__all__ = ["Form", "Written", "digits_pattern", "written_digits"]

VULGAR = {
    "½": Fraction(1, 2), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3), "¼": Fraction(1, 4), "¾": Fraction(3, 4),
    "⅕": Fraction(1, 5), "⅖": Fraction(2, 5), "⅗": Fraction(3, 5), "⅘": Fraction(4, 5), "⅙": Fraction(1, 6),
    "⅚": Fraction(5, 6), "⅛": Fraction(1, 8), "⅜": Fraction(3, 8), "⅝": Fraction(5, 8), "⅞": Fraction(7, 8),
}  # fmt: skip
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺−–", "0123456789-+--")

_RAISED = "⁻⁺⁰¹²³⁴⁵⁶⁷⁸⁹"
_TEN = 10

_MOST_DIGITS = 30
"""A number of more digits is none that anybody counted; it is passed over."""

_MOST_EXPONENT = 30
_LONGEST_SUFFIX = 12

_SPACES = "[\u00a0\u2009\u202f]"
_POINT = r"[.·⋅∙]"


class Form(StrEnum):
    """What a number's digits are, beside a plain number."""

    PLAIN = ""
    ORDINAL = "ordinal"
    DECADE = "decade"
    UNREAD = "unread"
    FRACTION = "fraction"
    RATIO = "ratio"


@dataclass(frozen=True, slots=True)
class Written:
    """A number in digits.

    Args:
        start: first code point, its sign included.
        end: one past the last of its digits; letters joined to them that multiply them are within.
        value: the number; 0 where the form is one that is not read.
        scale: what its letters multiply by; 1 when none do.
        form: what it is beside a plain number.
        bare: it is of digits alone.
        suffix: letters that follow its digits at once and are not within.
        other_scale: what its letters multiply by where they may as well be a unit (`3m`); 1 when not.
        code: letters right before it (`USD1,700`).
    """

    start: int
    end: int
    value: Fraction
    scale: int = 1
    form: Form = Form.PLAIN
    bare: bool = False
    suffix: str = ""
    other_scale: int = 1
    code: str = ""


def digits_pattern(words: AmountWords) -> str:
    """Return the pattern of a number in digits, verbose, with the groups that `written_digits` reads."""
    group, point = ("[.]", ",") if words.decimal_comma else (",", _POINT)
    hyphened = "|".join(
        rf"(?<=\b(?i:{word})[-‐‑–])" for word in sorted({*words.before_a_hyphen, *words.below, *words.minuses})
    )
    return rf"""
    (?P<digits>
        (?: (?<![\w.,·]) (?<!\d[.,]) (?:(?<![^\W\d_][-‐‑/])|(?<=\d[^\W\d_][-‐‑])) (?<!\d[-‐‑–/][^\W\d_])
          | (?<=\b[A-Z]{{3}}) | (?<=\b[A-Z][A-Za-z]) | (?<=\b[A-Z]{{2}}[a-z]) | (?<=\b[A-Z]s[.])
          {"| " + hyphened if hyphened else ""}
        )
        (?P<sign> (?<![\w)%.,])[-−](?=[\d.]) | (?<=[~∼≈<>=(])–(?=[\d.]) )?
        (?P<whole>
            \d{{1,3}}(?:{group}\d{{3}})+(?!\d)
          | \d{{1,2}}(?:{group}\d{{2}})+{group}\d{{3}}(?!\d)
          | \d{{1,3}}(?:{_SPACES}\d{{3}})+(?!\d)
          | \d{{1,3}}(?:[ ]\d{{3}})+(?!\d)
          | \d{{1,3}}(?:['’]\d{{3}})+(?!\d)
          | \d+
          | (?={point}\d)
        )
        (?P<decimals>{point}\d+)?
        (?P<power>
            [eE][-+−]?\d{{1,3}}(?!\w)
          | [ ]?[×xX*✕][ ]?10 (?: \^?[({{]?[-−–+]\d{{1,2}}[)}}]? | \^[({{]?\d{{1,2}}[)}}]? | [⁻⁺]?[⁰¹²³⁴-⁹]+ )(?!\d)
          | (?<=10)[⁻⁺]?[⁰¹²³⁴-⁹]+
          | (?<=\d) \^ [({{]?[-−–+]?\d{{1,2}}[)}}]? (?!\d)
        )?
        (?P<unmarked> [ ]?[×✕][ ]?10(?!0(?!\d))\d*(?![\d.,]\d) )?
        (?P<over> (?:(?:[ ]{{1,2}}|-)\d{{1,2}})? [/⁄] \d{{1,4}} (?![\d/⁄]|[.,]\d) | [ ]?[{"".join(VULGAR)}] )?
        (?P<ratio> (?:[ ]?:[ ]?\d+(?:\.\d+)?(?![\d:]))+ )?
        (?P<more> (?:[.,·:]|(?<=\d)[/⁄])\d[\d.,/:]* )?
        (?P<suffix> [^\W\d_]{{1,{_LONGEST_SUFFIX}}}[²³23]? (?!\w) )?
        (?![\w])
      | (?<![\w]) [{"".join(VULGAR)}]
    )
    """


def written_digits(match: re.Match[str], words: AmountWords) -> Written | None:
    """Return what a match of the pattern says; None where it is too long to be a number."""
    start, end = match.span("digits")
    text = match["digits"]
    if match["whole"] is None:
        return Written(start, end, VULGAR[text], form=Form.FRACTION)
    plain = re.sub(r"\D", "", match["whole"]) or "0"
    decimals = (match["decimals"] or "")[1:]
    if len(plain) + len(decimals) > _MOST_DIGITS:
        return None
    suffix = match["suffix"] or ""
    code = match.string[_code_start(match.string, start) : start]
    value, form = _value(match, Fraction(f"{plain}.{decimals}" if decimals else plain))
    if match["sign"]:
        value = -value
    if form is Form.PLAIN and suffix in words.ordinal_endings:
        return Written(start, end, value, form=Form.ORDINAL)
    if form is Form.PLAIN and suffix and suffix == words.decade_ending:
        return Written(start, end - len(suffix), value, form=Form.DECADE, suffix=suffix)
    exponent = words.suffixes.get(suffix, words.suffixes.get(suffix.lower(), 0))
    if exponent and len(suffix) > 1:
        return Written(start, end, value * 10**exponent, 10**exponent, form, code=code)
    bare = match["digits"] == match["whole"]
    return Written(
        start, end - len(suffix), value, form=form, bare=bare, suffix=suffix, other_scale=10**exponent, code=code
    )


def _value(match: re.Match[str], plain: Fraction) -> tuple[Fraction, Form]:
    """Return the number that digits tell with what is joined to them, without their sign, and its form."""
    if match["ratio"]:
        return plain, Form.RATIO
    if match["unmarked"] or match["more"]:
        return Fraction(0), Form.UNREAD
    power, over = match["power"], match["over"]
    if power and over:
        return Fraction(0), Form.UNREAD
    if power:
        if power[0] == "^":
            return plain ** int(re.sub(r"[^\d-]", "", power.translate(_SUPERSCRIPTS))), Form.PLAIN
        exponent = _exponent(power)
        if abs(exponent) > _MOST_EXPONENT or (power[0] in _RAISED and plain != _TEN):
            return Fraction(0), Form.UNREAD
        return Fraction(_TEN) ** exponent * (1 if power[0] in _RAISED else plain), Form.PLAIN
    if over:
        value = _fraction(plain, over)
        return (Fraction(0), Form.UNREAD) if value is None else (value, Form.FRACTION)
    return plain, Form.PLAIN


def _code_start(text: str, start: int) -> int:
    """Return where the letters right before a number begin."""
    at = start
    while at and (text[at - 1].isalpha() or text[at - 1] == ".") and start - at <= _LONGEST_SUFFIX:
        at -= 1
    return at


def _exponent(power: str) -> int:
    plain = power.translate(_SUPERSCRIPTS)
    if plain[0] in "eE":
        return int(plain[1:])
    if power[0] in _RAISED:
        return int(plain)
    return int(re.sub(r"[^\d+-]", "", plain.partition("10")[2]))


def _fraction(whole: Fraction, over: str) -> Fraction | None:
    """Return what `1/4`, `2 1/4` and `2½` say; None for what divides by nothing, or is more than a part."""
    over = over.strip()
    if over in VULGAR:
        return whole + VULGAR[over]
    upper, lower = re.split("[/⁄]", over.lstrip("-"))
    if int(lower) == 0 or whole.denominator != 1 or (upper and int(upper) >= int(lower)):
        return None
    return whole + Fraction(int(upper), int(lower)) if upper else whole / int(lower)
