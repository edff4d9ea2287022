"""Why a text is no EDTF: which character is wrong, and what was probably meant."""

import re
from collections.abc import Callable, Iterator
from functools import cache

from onrecord.model.times.calendar import TimeError, days_in_month

__all__ = ["explain_date", "explain_value"]

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec"
_MONTH_NAMES = _MONTHS.split()
_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
_DECEMBER = 12
_PARTS_OF_A_YEAR = {"Q1": 33, "Q2": 34, "Q3": 35, "Q4": 36, "H1": 40, "H2": 41}
_TEMPLATE = "0000-00-00"
_WITH_TIME = re.compile(r"-?[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]")


def explain_value(text: str) -> TimeError:
    """Return what is wrong with a whole value, which is neither a date nor a well-formed extent or choice."""
    found = next(_of_a_value(text), None)
    return found or explain_date(text, 0, len(text))


def explain_date(text: str, start: int, end: int) -> TimeError:
    """Return what is wrong with the date that stands in `text[start:end]`."""
    part = text[start:end]
    month_first = re.fullmatch(r"(0?[1-9]|1[0-2])/([0-9]{4})", text)
    if month_first is not None:
        month, year = month_first.groups()
        return TimeError(f"the year comes first, and a hyphen joins the month to it: `{year}-{month:0>2}`", 0)
    if end - start < len(text) and "T" in part and _WITH_TIME.match(part):
        return TimeError("a time of day stands alone; extents, ranges and choices have days", start + part.index("T"))
    if not part.strip():
        return TimeError("a date is missing; it is written `2024-09-26`, `2024-09` or `2024`", start)
    for pattern, explain in _mistakes():
        found = pattern.search(part)
        message = explain(found) if found is not None else ""
        if found is not None and message:
            at = found.start("at") if "at" in pattern.groupindex else found.start()
            return TimeError(message, start + at)
    return _first_misfit(part, start)


def _of_a_value(text: str) -> Iterator[TimeError]:
    if text.startswith("{"):
        yield TimeError("all members of a set at once are several claims; one of them is written `[a, b]`", 0)
    if text.startswith("[") and not text.endswith("]"):
        closing = text.find("]")
        if closing < 0:
            yield TimeError("the bracket is not closed; add `]`", len(text))
        yield TimeError("nothing may follow the closing bracket", closing + 1)
    if not text.startswith("[") and "]" in text:
        yield TimeError("a bracket is closed that was not opened; a range is written `[a..b]`", text.index("]"))
    yield from _in_other_words(text)
    if text.count("/") > 1:
        yield _too_many_slashes(text)
    if not text.startswith("["):
        if (dots := text.find("..")) >= 0 and "/" not in text:
            yield TimeError(f"a range needs brackets: `[{text}]`", dots)
        if (comma := text.find(",")) >= 0 and not re.search("[a-z]", text, re.IGNORECASE):
            yield TimeError(f"a choice needs brackets: `[{text}]`", comma)


def _in_other_words(text: str) -> Iterator[TimeError]:
    for pattern, message in _MISTAKES_OF_A_VALUE:
        if found := pattern.fullmatch(text):
            yield TimeError(_said(message)(found), 0)


def _too_many_slashes(text: str) -> TimeError:
    first = text.index("/")
    found = re.fullmatch(r"([0-9]{4})/([0-9]{1,2})/([0-9]{1,2})", text)
    if found is not None:
        year, month, day = found.groups()
        return TimeError(f"the parts of a date are joined by hyphens: `{year}-{month:0>2}-{day:0>2}`", first)
    found = re.search(r"(?<![0-9])(?P<first>[0-9]{1,2})/(?P<second>[0-9]{1,2})/(?P<year>[0-9]{4})(?![0-9])", text)
    if found is not None:
        return TimeError(_year_last(found), found.start())
    found = re.fullmatch(r"[0-9]{1,2}/[0-9]{1,2}/[0-9]{1,2}", text)
    if found is not None:
        return TimeError(_SHORT_YEAR, 0)
    return TimeError("an extent has one `/`, between its start and its end", text.index("/", first + 1))


def _said(message: str) -> Callable[[re.Match[str]], str]:
    """Return what fills a message with the groups of a match; a group that is not there is empty."""

    def explain(found: re.Match[str]) -> str:
        groups = {name: value or "" for name, value in found.groupdict().items()}
        return message.format(found[0], **groups)

    return explain


def _month_in_words(found: re.Match[str]) -> str:
    number = _MONTH_NAMES.index(found["month"].lower()[:3]) + 1
    around = found["before"] + " " + found["after"]
    year = re.search(r"[0-9]{4}", around)
    day = re.search(r"(?<![0-9])[0-9]{1,2}(?![0-9])", around)
    written = f"{year[0] if year else '2024'}-{number:02}" + (f"-{day[0]:0>2}" if day else "")
    return f"a month is written as a number: `{written}`"


def _season_in_words(found: re.Match[str]) -> str:
    year = re.search(r"[0-9]{4}", found.string)
    return f"a season is written as a number: `{year[0] if year else '2024'}-{_SEASONS[found['season'].lower()]}`"


def _no_such_day(found: re.Match[str]) -> str:
    """Return why there is no such day; nothing when there is one."""
    year, month, day = int(found["year"]), int(found["month"]), int(found["day"])
    last = days_in_month(year, month)
    if 1 <= day <= last:
        return ""
    return f"{found['year']}-{found['month']} has {last} days" if day else "the first day is written `01`"


def _no_such_month(found: re.Match[str]) -> str:
    month = found["month"]
    if 25 <= int(month) <= 32:  # noqa: PLR2004 - EDTF's seasons by hemisphere
        return f"seasons of one hemisphere are not read; write 21 to 24, or a range: `[{found['year']}-03..]`"
    if 37 <= int(month) <= 39:  # noqa: PLR2004 - EDTF's quadrimesters
        return f"thirds of a year are not read; write a range: `[{found['year']}-01..{found['year']}-04]`"
    day = found["day"]
    if day and 1 <= int(day) <= _DECEMBER < int(month):
        return f"there is no month {month}; `{found['year']}-{day}-{month}` was probably meant"
    return f"there is no month {month}; 01 to 12 are months, 21 to 24 seasons, 33 to 36 quarters, 40 and 41 halves"


def _year_last(found: re.Match[str]) -> str:
    """Return how a date is written whose year stands last: both ways, where either number can be the month."""
    year, numbers = int(found["year"]), (int(found["first"]), int(found["second"]))
    written = [
        f"`{found['year']}-{month:02}-{day:02}`"
        for day, month in (numbers, numbers[::-1])
        if 1 <= month <= _DECEMBER and 1 <= day <= days_in_month(year, month)
    ]
    if not written:
        return "the year comes first, then the month and the day, as in `2024-09-26`"
    if len(set(written)) == 1:
        return f"the year comes first, as in {written[0]}"
    return f"the year comes first; write {written[0]} or {written[1]}, for either number can be the month"


_SHORT_YEAR = "the year comes first and has four digits, as in `2024-09-26`; of two digits any number may be it"
"""Of three numbers of two digits, or of two, nothing tells which is the year."""


def _unpadded(found: re.Match[str]) -> str:
    year, month, day = found["year"], found["month"], found["day"]
    return f"months and days have two digits: `{year}-{month:0>2}" + (f"-{day:0>2}`" if day else "`")


def _century_in_words(found: re.Match[str]) -> str:
    return f"a century is written by its first digits: `{int(found['number']) - 1:02}XX`"


def _part_of_a_year(found: re.Match[str]) -> str:
    part, year = (found["part"] or found["behind"]).upper(), found["year"] or found["before"]
    number = _PARTS_OF_A_YEAR.get(part)
    return f"a quarter or half of a year is written as a number: `{year}-{number}`" if number else ""


def _before_christ(found: re.Match[str]) -> str:
    year = int(found["year"]) - 1
    return f"the year before 1 is `0000`: `{'-' if year else ''}{year:04}`" if year >= 0 else ""


_YMD = r"(?P<year>-?[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})"
_TIME_SO_FAR = (
    r"^-?[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[0-2]$|(?:[01][0-9]|2[0-3])(?::$|:[0-5]$|:[0-5][0-9](?::$|:[0-5]$|:[0-5][0-9]"
    r"(?:Z|[+-](?:[01][0-9]|2[0-3])(?::?[0-5][0-9])?)?)?)?)?"
)
_MISTAKES: tuple[tuple[str, int, str | Callable[[re.Match[str]], str]], ...] = (
    (r"^\s", 0, "a date has no spaces around it"),
    (r"(?<=\S)(?P<at>\s+)$", 0, "a date has no spaces around it"),
    (
        r"^(?P<circa>c\.|ca\.?|circa|about|around)\s*(?P<date>[0-9-]*)",
        1,
        "`about` is written `~` at the end: `{date}~`",
    ),
    (r"^(?P<mark>[~?%])(?P<date>.*)", 0, "`~`, `?` and `%` stand at the end: `{date}{mark}`"),
    (
        rf"^(?P<before>.*?)\b(?P<at>(?P<month>{_MONTHS.replace(' ', '|')})[a-z]*)\b(?P<after>.*)$",
        1,
        _month_in_words,
    ),
    (r"(?P<season>spring|summer|autumn|fall|winter)", 1, _season_in_words),
    (
        r"^(?:(?P<part>[QH][1-4])[ -]?(?P<year>[0-9]{4})|(?P<before>[0-9]{4})[ -]?(?P<behind>[QH][1-4]))$",
        1,
        _part_of_a_year,
    ),
    (r"^(?P<year>[0-9]{1,4}) ?b\.?c\.?(?:e\.?)?$", 1, _before_christ),
    (r"^(?P<number>[0-9]{1,2})(?:st|nd|rd|th) c", 1, _century_in_words),
    (r"^(?P<decade>[0-9]{3})0(?P<at>'?s)$", 1, "a decade is written `{decade}X`"),
    (r"^(?:open|now|present|today|ongoing)$", 1, "an open end is written `..`"),
    (r"^(?:unknown|u{1,4})$", 1, "an unknown end is left empty, an open one is `..`"),
    (r"(?P<at>\?~|~\?)", 0, "both doubtful and about is written `%`"),
    (r"(?P<at>[~?%])[~?%]", 0, "one of `~`, `?` and `%` is enough"),
    (r"(?P<at>[~?%])-", 0, "`~`, `?` and `%` stand at the end of the whole date"),
    (r"[0-9X-](?P<at>x)", 0, "an unspecified digit is a capital `X`"),
    (r"[0-9X-](?P<at>u)", 0, "an unspecified digit is written `X`"),
    (r"^-?X", 0, "a year has at least one digit; leave the date out where nothing is known"),
    (r"^-?[0-9]*X+(?P<at>[0-9])", 0, "unspecified digits stand at the end: `19XX`, `2024-XX`, `2024-09-XX`"),
    (r"^-?[0-9]*X[0-9X]*(?P<at>-)", 0, "a year with unspecified digits has no month"),
    (r"-XX-(?P<at>[0-9])", 0, "where the month is unspecified, the day is too: `2024-XX-XX`"),
    (r"-(?P<at>[0-9]X|X[0-9]|X(?!X))", 0, "a month or day is unspecified as a whole: `XX`"),
    (r"^-(?P<at>0000)", 0, "the year before 1 is `0000`; there is no `-0000`"),
    (r"^(?P<at>\+)", 0, "a year has no plus sign"),
    (r"^Y-?[0-9]+(?P<at>E)", 1, "exponents are not read; write the year out"),
    (r"S(?P<rest>[0-9]+)$", 0, "significant digits are not read; write `~` or a range"),
    (r"^Y-?(?P<at>0)", 0, "a year after `Y` does not begin with 0"),
    (r"^Y(?P<year>-?[0-9]{1,4})(?![0-9])", 0, "a year of four digits has no `Y`: `{year}`"),
    (r"^Y-?[0-9]{16}", 0, "a year has at most fifteen digits"),
    (r"^Y-?[0-9]+(?P<at>-)", 0, "a year after `Y` stands alone, without a month"),
    (r"^(?P<year>-?[0-9]{4})-(?P<at>W)[0-9]", 1, "weeks are not read; write the week's days as a range, `[a..b]`"),
    (r"^-?[0-9]{4}-(?P<at>[0-9]{3})$", 0, "days of the year are not read; write month and day"),
    (r"^(?P<first>[0-9]{1,2})[-./](?P<second>[0-9]{1,2})[-./](?P<year>[0-9]{4})$", 0, _year_last),
    (r"^(?P<month>0?[1-9]|1[0-2])[-.](?P<year>[0-9]{4})$", 0, "the year comes first: `{year}-{month:0>2}`"),
    (r"^[0-9]{1,2}[-./][0-9]{1,2}(?:[-./][0-9]{1,2})?$", 0, _SHORT_YEAR),
    (
        r"^(?P<year>[0-9]{4})(?P<at>[.–—−_ ])(?P<month>[0-9]{2})(?:[.–—−_ ](?P<day>[0-9]{2}))?$",
        0,
        "the parts of a date are joined by hyphens",
    ),
    (
        r"^(?P<year>[0-9]{4})(?P<at>(?P<month>[0-9]{2})(?P<day>[0-9]{2}))$",
        0,
        "the parts of a date are joined by hyphens: `{year}-{month}-{day}`",
    ),
    (
        r"^(?P<sign>-?)(?P<at>(?P<year>[0-9]{5,}))(?=-|$|[~?%])",
        0,
        "a year of more than four digits has a `Y` before it: `Y{sign}{year}`",
    ),
    (r"^-?(?P<at>(?P<year>[0-9]{1,3}))(?=-|$|[~?%])", 0, "a year has four digits: `{year:0>4}`"),
    (
        r"^(?P<year>-?[0-9]{4})-(?P<at>(?P<month>00|1[3-9]|20|2[2-9]|3[0-9]|[4-9][0-9]))-(?P<day>[0-9]{2})",
        0,
        _no_such_month,
    ),
    (r"^(?P<year>-?[0-9]{4})-(?P<at>(?P<month>21))-(?P<day>[0-9]{2})", 0, _no_such_month),
    (
        r"^(?P<year>-?[0-9]{4})-(?P<at>(?P<month>00|1[3-9]|20|2[5-9]|3[0-2]|3[7-9]|4[2-9]|[5-9][0-9]))(?P<day>)(?=$|[~?%])",
        0,
        _no_such_month,
    ),
    (rf"^{_YMD.replace('(?P<day>', '(?P<at>(?P<day>')})(?=$|[~?%T])", 0, _no_such_day),
    (r"^(?P<year>[0-9]{4})-(?P<at>(?P<month>[0-9]))-(?P<day>[0-9]{1,2})$", 0, _unpadded),
    (r"^(?P<year>[0-9]{4})-(?P<at>(?P<month>[0-9]))(?P<day>)$", 0, _unpadded),
    (r"^(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<at>(?P<day>[0-9]))$", 0, _unpadded),
    (
        rf"{_TIME_SO_FAR}(?P<at>)",
        0,
        "a time of day is written `T10:15:00`, then `Z` or `+04:00` if the zone is known",
    ),
)


@cache
def _mistakes() -> tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...]:
    """Return the patterns of mistakes, and what is said of each; most runs meet none of them."""
    return tuple(
        (re.compile(pattern, re.IGNORECASE if flags else 0), explain if callable(explain) else _said(explain))
        for pattern, flags, explain in _MISTAKES
    )


_ONE_DATE = r"[0-9]{4}(?:-[0-9]{2}){0,2}"
_MISTAKES_OF_A_VALUE = tuple(
    (re.compile(pattern, re.IGNORECASE), message)
    for pattern, message in (
        (r"today|now|tomorrow|yesterday", "the day is written out, as in `2024-09-26`"),
        (rf"(?P<day>{_ONE_DATE}) (?P<time>[0-9]{{2}}:[0-9]{{2}}.*)", "a `T` joins a time to its day: `{day}T{time}`"),
        (
            rf"(?P<first>{_ONE_DATE})(?: ?[-–—] | ?[–—] ?| (?:to|until|till|through) )(?P<last>{_ONE_DATE})",
            "what lasts from one to the other is `{first}/{last}`; some time between them is `[{first}..{last}]`",
        ),
        (rf"(?:before|until|till|by|<=?) ?(?P<date>{_ONE_DATE})", "a time up to another is a range: `[..{date}]`"),
        (rf"(?:after|since|from|>=?) ?(?P<date>{_ONE_DATE})", "a time from another on is a range: `[{date}..]`"),
        (r"[‘’“”„«](?P<date>.+)[‘’“”„»]", "quotation marks of print are part of the value: write `{date}`"),
    )
)


def _first_misfit(part: str, start: int) -> TimeError:
    """Return an error at the first character that does not fit `0000-00-00`."""
    bare = part.removeprefix("-")
    lead = len(part) - len(bare)
    for index, character in enumerate(bare):
        if index >= len(_TEMPLATE) or (character != "-" if _TEMPLATE[index] == "-" else character not in "0123456789"):
            return TimeError(
                f"`{part}` is no date; it is written `2024-09-26`, `2024-09` or `2024`", start + lead + index
            )
    return TimeError(f"`{part}` ends too early; a date is `2024-09-26`, `2024-09` or `2024`", start + len(part))
