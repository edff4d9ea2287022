"""What is read here, against two libraries for EDTF; each disagreement is listed with the standard's clause.

Clauses are those of the EDTF specification as the Library of Congress publishes it (ISO 8601-2:2019, clauses 4 and 5
and its profile in annex A).
"""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.times import TimeError, parse_time

edtf = pytest.importorskip("edtf")
valid_edtf = pytest.importorskip("edtf_validate.valid_edtf")

ACCEPTED = re.findall(
    r"\S+",
    """
1985-04-12 1985-04 1985 0000 1985-04-12T23:20:30 1985-04-12T23:20:30Z 1985-04-12T23:20:30-04 1985-04-12T23:20:30+04:30
1964/2008 2004-06/2006-08 2004-02-01/2005-02-08 2004-02-01/2005-02 2004-02-01/2005 2005/2006-02 Y170000002 Y-170000002
-1985 2001-21 2001-22 2001-23 2001-24 1984? 2004-06~ 2004-06-11% 201X 20XX 2004-XX 1985-04-XX 1985-XX-XX 1985-04-12/..
1985-04/.. 1985/.. ../1985-04-12 ../1985-04 ../1985 1985-04-12/ 1985-04/ 1985/ /1985-04-12 /1985-04 /1985 2001-33
2001-34 2001-35 2001-36 2001-40 2001-41 [1667,1668,1670..1672] [..1760-12-03] [1760-12..] [1760-01,1760-02,1760-12..]
[1667,1760-12]
""",
)

REFUSED = re.findall(
    r"\S+",
    """
2024-13 2024-00 2024-09-31 2024-09-00 2024-9-26 2024-9 20240926 2024/09/26 26-09-2024 2024.09.26 12024 +2024 999 -0000
2024?~ 2024~~ Y2024 Y12345-01 [2024 2024] 2024..2025 2023-10-xx uuuu 2024-09-26T25:00:00 2024-09-26T10 a/b/c 2024//2025
/ tomorrow 2024- 2024-09- [] [..] 2024-99 2024-W39 2024-270 199u
""",
)

DISAGREEMENTS = {
    # read here, refused by one of them
    "2016-12-31T23:59:60Z": "both refuse; a leap second is a second of ISO 8601-1, 4.3.10",
    "201X~": "edtf-validate refuses; level 1 qualifies a date as a whole, unspecified digits or not",
    "2024-10/2024": "edtf-validate refuses; the extent may end later in 2024 (level 0, mixed precision)",
    "[1667, 1760-12]": "edtf-validate refuses the space, which the examples of level 2, set representation, have",
    "[2024..2024-06-05]": "both refuse; mixed precision in a range is not excluded by level 2, set representation",
    # refused here, read by one of them
    "2023-02-29": "both read it; there is no such day (ISO 8601-1, 4.2.1)",
    "2024-09-26 ": "edtf reads it; a representation has no spaces (ISO 8601-1, 3.2.6)",
    "2025/2024": "edtf reads it; the end of an interval does not precede its start",
    "[2024..2023]": "both read it; a range does not end before it begins",
    "../..": "both read it; onrecord asks for one date, the standard for none (level 1, extended interval)",
    # of level 2, and not read here: onrecord reads only what names a choice or a range, and parts of a year
    "~2024": "level 2, qualification of individual components",
    "2004-06~-11": "level 2, qualification of individual components",
    "Y17E8": "level 2, exponential year",
    "1950S2": "level 2, significant digits",
    "{2024,2025}": "level 2, all members of a set",
    "2024-XX-05": "level 2, unspecified digits anywhere",
    "156X-12-25": "level 2, unspecified digits anywhere",
    "XXXX-12-XX": "level 2, unspecified digits anywhere",
    "2024-25": "level 2, seasons by hemisphere",
    "2024-37": "level 2, quadrimesters",
}


def is_read(text: str) -> bool:
    try:
        parse_time(text)
    except TimeError:
        return False
    return True


def edtf_reads(text: str) -> bool:
    try:
        edtf.parse_edtf(text)
    except Exception:  # noqa: BLE001 - it raises errors of its parser's own kinds, and others
        return False
    return True


def edtf_validate_reads(text: str) -> bool:
    try:
        return bool(valid_edtf.is_valid(text))
    except Exception:  # noqa: BLE001 - it raises where it should say no
        return False


@pytest.mark.parametrize("text", ACCEPTED)
def test_all_three_read_the_standard_s_examples(text: str) -> None:
    assert (is_read(text), edtf_reads(text), edtf_validate_reads(text)) == (True, True, True)


@pytest.mark.parametrize("text", REFUSED)
def test_all_three_refuse_what_is_none(text: str) -> None:
    assert (is_read(text), edtf_reads(text), edtf_validate_reads(text)) == (False, False, False)


@pytest.mark.parametrize(("text", "clause"), DISAGREEMENTS.items())
def test_each_disagreement_is_one(text: str, clause: str) -> None:
    assert clause
    assert {edtf_reads(text), edtf_validate_reads(text)} != {is_read(text)}


@pytest.mark.parametrize("text", ["1985-04-12", "1985-04", "1985", "201X", "20XX", "2004-XX", "1985-04-XX", "2001-34"])
def test_the_bounds_are_those_of_edtf(text: str) -> None:
    theirs = edtf.parse_edtf(text)
    edge = parse_time(text).start

    lower, upper = theirs.lower_strict(), theirs.upper_strict()
    assert edge.earliest == date(lower.tm_year, lower.tm_mon, lower.tm_mday).toordinal()
    assert edge.latest == date(upper.tm_year, upper.tm_mon, upper.tm_mday).toordinal()


@given(st.dates(min_value=date(1000, 1, 1)), st.sampled_from(["", "~", "?", "%"]), st.sampled_from([4, 7, 10]))
def test_plain_dates_have_the_bounds_of_edtf(day: date, qualifier: str, length: int) -> None:
    text = day.isoformat()[:length]
    theirs = edtf.parse_edtf(text)

    edge = parse_time(text + qualifier).start

    lower, upper = theirs.lower_strict(), theirs.upper_strict()
    assert edge.earliest == date(lower.tm_year, lower.tm_mon, lower.tm_mday).toordinal()
    assert edge.latest == date(upper.tm_year, upper.tm_mon, upper.tm_mday).toordinal()
