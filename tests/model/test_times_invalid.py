"""What is no EDTF is refused at the character that is wrong, with what was probably meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.times import TimeError, parse_time

EITHER_WAY = "the year comes first; write `2024-07-04` or `2024-04-07`, for either number can be the month"
BETWEEN = "what lasts from one to the other is `2024-09/2024-11`; some time between them is `[2024-09..2024-11]`"
SHORT_YEAR = "the year comes first and has four digits, as in `2024-09-26`; of two digits any number may be it"

INVALID = [
    (" ", 0, "a date is missing; it is written `2024-09-26`, `2024-09` or `2024`"),
    ("2024-09-26 ", 10, "a date has no spaces around it"),
    (" 2024", 0, "a date has no spaces around it"),
    ("2024-13", 5, "there is no month 13; 01 to 12 are months, 21 to 24 seasons, 33 to 36 quarters, 40 and 41 halves"),
    ("2024-00", 5, "there is no month 00; 01 to 12 are months, 21 to 24 seasons, 33 to 36 quarters, 40 and 41 halves"),
    ("2024-09-31", 8, "2024-09 has 30 days"),
    ("2023-02-29", 8, "2023-02 has 28 days"),
    ("2024-09-00", 8, "the first day is written `01`"),
    ("2024-13-05", 5, "there is no month 13; `2024-05-13` was probably meant"),
    ("2024-9-26", 5, "months and days have two digits: `2024-09-26`"),
    ("2024-9", 5, "months and days have two digits: `2024-09`"),
    ("2024-09-6", 8, "months and days have two digits: `2024-09-06`"),
    ("20240926", 4, "the parts of a date are joined by hyphens: `2024-09-26`"),
    ("2024/09/26", 4, "the parts of a date are joined by hyphens: `2024-09-26`"),
    ("26/09/2024", 0, "the year comes first, as in `2024-09-26`"),
    ("26-09-2024", 0, "the year comes first, as in `2024-09-26`"),
    ("26.09.2024", 0, "the year comes first, as in `2024-09-26`"),
    ("09/26/2024", 0, "the year comes first, as in `2024-09-26`"),
    ("07.07.2024", 0, "the year comes first, as in `2024-07-07`"),
    ("04/07/2024", 0, EITHER_WAY),
    ("4-7-2024", 0, EITHER_WAY),
    ("[04/07/2024..]", 1, EITHER_WAY),
    ("30/02/2024", 0, "the year comes first, then the month and the day, as in `2024-09-26`"),
    ("29.02.2023", 0, "the year comes first, then the month and the day, as in `2024-09-26`"),
    ("24-07-04", 0, SHORT_YEAR),
    ("24/07/04", 0, SHORT_YEAR),
    ("4.7.24", 0, SHORT_YEAR),
    ("24-07", 0, SHORT_YEAR),
    ("07-2024", 0, "the year comes first: `2024-07`"),
    ("7/2024", 0, "the year comes first, and a hyphen joins the month to it: `2024-07`"),
    ("2024.09.26", 4, "the parts of a date are joined by hyphens"),
    ("2024 09 26", 4, "the parts of a date are joined by hyphens"),
    ("2024–09–26", 4, "the parts of a date are joined by hyphens"),
    ("12024", 0, "a year of more than four digits has a `Y` before it: `Y12024`"),
    ("+2024", 0, "a year has no plus sign"),
    ("999", 0, "a year has four digits: `0999`"),
    ("-0000", 1, "the year before 1 is `0000`; there is no `-0000`"),
    ("24", 0, "a year has four digits: `0024`"),
    ("2024?~", 4, "both doubtful and about is written `%`"),
    ("2024~~", 4, "one of `~`, `?` and `%` is enough"),
    ("~2024", 0, "`~`, `?` and `%` stand at the end: `2024~`"),
    ("?2024-05", 0, "`~`, `?` and `%` stand at the end: `2024-05?`"),
    ("2004-06~-11", 7, "`~`, `?` and `%` stand at the end of the whole date"),
    ("Y2024", 0, "a year of four digits has no `Y`: `2024`"),
    ("Y17E8", 3, "exponents are not read; write the year out"),
    ("1950S2", 4, "significant digits are not read; write `~` or a range"),
    ("Y01234567", 1, "a year after `Y` does not begin with 0"),
    ("Y12345-01", 6, "a year after `Y` stands alone, without a month"),
    ("Y1234567890123456", 0, "a year has at most fifteen digits"),
    ("{2024, 2025}", 0, "all members of a set at once are several claims; one of them is written `[a, b]`"),
    ("[2024", 5, "the bracket is not closed; add `]`"),
    ("[2024] x", 6, "nothing may follow the closing bracket"),
    ("2024]", 4, "a bracket is closed that was not opened; a range is written `[a..b]`"),
    ("2024..2025", 4, "a range needs brackets: `[2024..2025]`"),
    ("2024, 2025", 4, "a choice needs brackets: `[2024, 2025]`"),
    ("2024-XX-05", 8, "where the month is unspecified, the day is too: `2024-XX-XX`"),
    ("2X24", 2, "unspecified digits stand at the end: `19XX`, `2024-XX`, `2024-09-XX`"),
    ("2024-1X", 5, "a month or day is unspecified as a whole: `XX`"),
    ("XXXX", 0, "a year has at least one digit; leave the date out where nothing is known"),
    ("XXXX-12-XX", 0, "a year has at least one digit; leave the date out where nothing is known"),
    ("156X-12-25", 4, "a year with unspecified digits has no month"),
    ("2023-10-xx", 8, "an unspecified digit is a capital `X`"),
    ("199u", 3, "an unspecified digit is written `X`"),
    ("uuuu", 0, "an unknown end is left empty, an open one is `..`"),
    ("2024-09-26T25:00:00", 11, "a time of day is written `T10:15:00`, then `Z` or `+04:00` if the zone is known"),
    ("2024-09-26T10:1", 15, "a time of day is written `T10:15:00`, then `Z` or `+04:00` if the zone is known"),
    ("2024-09-26T10", 13, "a time of day is written `T10:15:00`, then `Z` or `+04:00` if the zone is known"),
    ("2024-09-26Z", 10, "`2024-09-26Z` is no date; it is written `2024-09-26`, `2024-09` or `2024`"),
    ("a/b/c", 3, "an extent has one `/`, between its start and its end"),
    ("2024//2025", 5, "an extent has one `/`, between its start and its end"),
    ("/", 0, "neither end of the extent is known; give at least one date, as in `2024-09-26/..`"),
    ("../..", 0, "neither end of the extent is known; give at least one date, as in `2024-09-26/..`"),
    ("2025/2024", 5, "the end lies before the start; `2024/2025` was probably meant"),
    ("2024-09-27/2024-09-26", 11, "the end lies before the start; `2024-09-26/2024-09-27` was probably meant"),
    ("September 2024", 0, "a month is written as a number: `2024-09`"),
    ("26 Sept 2024", 3, "a month is written as a number: `2024-09-26`"),
    ("Sep 26, 2024", 0, "a month is written as a number: `2024-09-26`"),
    ("spring 2024", 0, "a season is written as a number: `2024-21`"),
    ("1990s", 4, "a decade is written `199X`"),
    ("19th century", 0, "a century is written by its first digits: `18XX`"),
    ("circa 2024", 0, "`about` is written `~` at the end: `2024~`"),
    ("c. 2024", 0, "`about` is written `~` at the end: `2024~`"),
    ("unknown", 0, "an unknown end is left empty, an open one is `..`"),
    ("2024/now", 5, "an open end is written `..`"),
    ("2024/unknown", 5, "an unknown end is left empty, an open one is `..`"),
    (
        "2024/2025-13",
        10,
        "there is no month 13; 01 to 12 are months, 21 to 24 seasons, 33 to 36 quarters, 40 and 41 halves",
    ),
    ("2024/2025/2026", 9, "an extent has one `/`, between its start and its end"),
    ("2024-W39", 5, "weeks are not read; write the week's days as a range, `[a..b]`"),
    ("2024-270", 5, "days of the year are not read; write month and day"),
    ("2024-25", 5, "seasons of one hemisphere are not read; write 21 to 24, or a range: `[2024-03..]`"),
    ("2024-37", 5, "thirds of a year are not read; write a range: `[2024-01..2024-04]`"),
    ("2024-21-05", 5, "there is no month 21; `2024-05-21` was probably meant"),
    ("2024-", 5, "`2024-` ends too early; a date is `2024-09-26`, `2024-09` or `2024`"),
    ("2024-09-", 8, "`2024-09-` ends too early; a date is `2024-09-26`, `2024-09` or `2024`"),
    ("2024-09-26-", 10, "`2024-09-26-` is no date; it is written `2024-09-26`, `2024-09` or `2024`"),
    ("tomorrow", 0, "the day is written out, as in `2024-09-26`"),
    ("today", 0, "the day is written out, as in `2024-09-26`"),
    ("2024-09-26 10:15", 0, "a `T` joins a time to its day: `2024-09-26T10:15`"),
    ("2024-09 - 2024-11", 0, BETWEEN),
    ("2024-09 to 2024-11", 0, BETWEEN),
    ("2024-09–2024-11", 0, BETWEEN),
    ("before 2024-09", 0, "a time up to another is a range: `[..2024-09]`"),
    ("<=2024", 0, "a time up to another is a range: `[..2024]`"),
    ("after 2024", 0, "a time from another on is a range: `[2024..]`"),
    (">2024-09-26", 0, "a time from another on is a range: `[2024-09-26..]`"),
    ("“2024-09-26”", 0, "quotation marks of print are part of the value: write `2024-09-26`"),
    ("Q3 2024", 0, "a quarter or half of a year is written as a number: `2024-35`"),
    ("2024-Q1", 0, "a quarter or half of a year is written as a number: `2024-33`"),
    ("2024H2", 0, "a quarter or half of a year is written as a number: `2024-41`"),
    ("H3 2024", 0, "`H3 2024` is no date; it is written `2024-09-26`, `2024-09` or `2024`"),
    ("44 BC", 0, "the year before 1 is `0000`: `-0043`"),
    ("1 B.C.", 0, "the year before 1 is `0000`: `0000`"),
    ("510 BCE", 0, "the year before 1 is `0000`: `-0509`"),
    ("[2024..2023]", 7, "the range ends before it begins; `[2023..2024]` was probably meant"),
    ("[..]", 1, "the range has no date; give at least one, as in `[2024-09-26..]`"),
    ("[2024,,2025]", 6, "a date is missing; it is written `2024-09-26`, `2024-09` or `2024`"),
    ("[]", 1, "a date is missing; it is written `2024-09-26`, `2024-09` or `2024`"),
    ("[2024;2025]", 5, "`2024;2025` is no date; it is written `2024-09-26`, `2024-09` or `2024`"),
    ("[a..2025]", 1, "`a` is no date; it is written `2024-09-26`, `2024-09` or `2024`"),
    ("2024-09-26T10:00:00/2024-09-27", 10, "a time of day stands alone; extents, ranges and choices have days"),
    ("2024-40-01", 5, "there is no month 40; `2024-01-40` was probably meant"),
    ("2024-99", 5, "there is no month 99; 01 to 12 are months, 21 to 24 seasons, 33 to 36 quarters, 40 and 41 halves"),
    ("٢٠٢٤", 0, "`٢٠٢٤` is no date; it is written `2024-09-26`, `2024-09` or `2024`"),
    ("2024-XX-1X", 8, "where the month is unspecified, the day is too: `2024-XX-XX`"),
    (
        "[2024-13..2025]",
        6,
        "there is no month 13; 01 to 12 are months, 21 to 24 seasons, 33 to 36 quarters, 40 and 41 halves",
    ),
    ("[2024..2025-02-30]", 15, "2025-02 has 28 days"),
    (
        "[2024, 2025-00]",
        12,
        "there is no month 00; 01 to 12 are months, 21 to 24 seasons, 33 to 36 quarters, 40 and 41 halves",
    ),
]


@pytest.mark.parametrize(("text", "index", "message"), INVALID)
def test_a_wrong_date_is_refused_where_it_is_wrong(text: str, index: int, message: str) -> None:
    with pytest.raises(TimeError) as caught:
        parse_time(text)

    assert (caught.value.index, caught.value.message) == (index, message)


def test_the_error_is_a_value_error_with_the_same_words() -> None:
    with pytest.raises(ValueError, match="there is no month 13"):
        parse_time("2024-13")


@pytest.mark.parametrize("text", ["2024" * 200, "[" + ",".join(["2024"] * 99) + ", 2024, 2025]"])
def test_what_is_too_long_is_refused(text: str) -> None:
    with pytest.raises(TimeError):
        parse_time(text)


PIECES = st.sampled_from(
    [
        "2024",
        "-",
        "09",
        "26",
        "/",
        "..",
        "[",
        "]",
        ",",
        " ",
        "X",
        "XX",
        "~",
        "?",
        "%",
        "T10:00:00",
        "Y",
        "1",
        "May",
        "{",
        "s",
    ]
)


@given(st.lists(PIECES, max_size=8).map("".join) | st.text(max_size=20))
def test_any_text_is_read_or_refused_within_it(text: str) -> None:
    try:
        parse_time(text)
    except TimeError as error:
        assert 0 <= error.index <= len(text)  # noqa: PT017 - reading it would be right too
        assert error.message  # noqa: PT017 - the same
