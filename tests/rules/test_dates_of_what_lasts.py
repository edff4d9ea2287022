"""A bare date says that something starts and ends in it; words that tell an extent, or one end, carry no single day."""

import pytest

from rules.dated_bench import carried, codes, dated

RAN = "Joint Shield ran from September 26 to October 7, 2024."


@pytest.mark.parametrize(
    ("value", "property_", "expected"),
    [
        ("2024-09-26", "occurs", "refused"),
        ("2024-10-07", "occurs", "refused"),
        ("2024-09", "occurs", "refused"),
        ("2024-09-26/2024-10-07", "occurs", "carried"),
        ("[2024-09-26..2024-10-07]", "occurs", "carried"),
        ("2024", "occurs", "carried"),
        ("2024-09-26", "starts", "carried"),
        ("2024-10-07", "ends", "carried"),
        ("2024-09-26", "signed", "carried"),
    ],
)
def test_of_a_stretch_only_what_holds_both_ends_is_when_it_occurs(value: str, property_: str, expected: str) -> None:
    assert carried(RAN, value, property_, published="2025-01-15") == expected


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("The drill has run since September 2019.", "2019-09"),
        ("The drill has run since September 2019.", "2019"),
        ("The drill ran from 3 May 2020.", "2020-05-03"),
        ("The drill ran in Osh until 3 May 2020.", "2020-05-03"),
        ("The drill runs through 7 October 2023.", "2023-10-07"),
        ("The drill was held over 3–5 May 2024.", "2024-05-03"),
        ("The drill was held over 3–5 May 2024.", "2024-05-04"),
        ("The drill ran 26 September to 7 October 2023.", "2023-09-26"),
        ("The drill was on 26 September–7 October 2023.", "2023-09-26"),
        ("The drill ran from 2019 to 2021.", "2019"),
    ],
)
def test_one_end_of_what_lasts_is_not_when_it_occurs(words: str, value: str) -> None:
    assert carried(words, value) == "refused"


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("The drill has run since March 2024.", "2024"),
        ("The drill has run since March 2024.", "2024-03/.."),
        ("The drill kicked off on 26 September 2023 and runs until 7 October 2023.", "2023-09-26/2023-10-07"),
        ("The drill was held over 3–5 May 2024.", "2024-05"),
        ("In 2023 the drill ran from May 3 to 5.", "2023-05"),
        ("The drill ran on 3 May 2024.", "2024-05-03"),
        ("The drill ran on 3 May 2024.", "2024-05"),
        ("The town was shelled on the night of 3-4 May 2024.", "2024-05-03"),
        ("The town was shelled on the night of 3/4 May 2024.", "2024-05-04"),
        ("It was signed sometime from 3 to 5 May 2024.", "2024-05-03"),
        ("They moved the drill from 3 May to 10 May 2024.", "2024-05-10"),
        ("The lease was extended in 2010 to 2044.", "2010"),
        ("The lease, signed in 2010 to 2044, stands.", "2010"),
        ("Between 2011 and 2014 the ferry sank.", "[2011..2014]"),
        ("The drill was held between 3 and 5 May 2024.", "2024-05-03/2024-05-05"),
        ("Since the 3 May 2020 drill it has been quiet.", "2020-05-03"),
        ("Until the 3 May 2020 drill he was in office.", "2020-05-03"),
        ("He waited until 3 May 2020 to sign.", "2020-05-03"),
        ("The abbey dates from the 12th century.", "1150"),
        ("On 1 and 2 June 2024 the leaders met.", "2024-06-01"),
    ],
)
def test_a_time_that_holds_all_or_is_a_moment_after_all_is_carried(words: str, value: str) -> None:
    assert carried(words, value) == "carried"


@pytest.mark.parametrize(
    ("words", "published"),
    [
        ("The drill ran until 3 May 2020.", "2024-06-15"),
        ("The drill ran from 3 May 2020.", "2024-06-15"),
        ("The drill has run since 3 May 2020.", ""),
    ],
)
def test_what_is_longer_than_the_one_end_told_is_left_open(words: str, published: str) -> None:
    assert carried(words, "2020", published=published) == "skipped"
    assert carried(words, "2020-05-03", published=published) == "refused"


@pytest.mark.parametrize(("as_of", "fails"), [("2024-09-25", True), ("2024-09-30", False), ("2024-09", False)])
def test_any_moment_of_a_stretch_is_one_at_which_it_held(as_of: str, fails: bool) -> None:
    text = "He was chair from September 26 to October 7, 2024."
    outcome = dated(text, property="chair", as_of=as_of, published="2025-01-15")

    assert ("G301" in codes(outcome)) is fails


@pytest.mark.parametrize(("as_of", "fails"), [("19XX", False), ("18XX", True)])
def test_what_goes_on_holds_in_the_century_that_it_goes_on_in(as_of: str, fails: bool) -> None:
    outcome = dated("He has been chair since 1950.", property="chair", as_of=as_of)

    assert ("G301" in codes(outcome)) is fails


@pytest.mark.parametrize(
    ("words", "value", "written"),
    [
        (RAN, "2024-09-26", "`2024-09-26/2024-10-07`"),
        ("It has run since September 2019.", "2019-09", "`2019-09/..`"),
        ("It ran until 3 May 2020.", "2020-05-03", "`/2020-05-03`"),
        ("It ran from 3 May 2020.", "2021", "quote the words"),
    ],
)
def test_the_finding_says_how_an_extent_is_written(words: str, value: str, written: str) -> None:
    (finding,) = dated(words, value=value).findings

    assert written in finding.help


@pytest.mark.parametrize(
    ("words", "value", "expected"),
    [
        ("The drill began after 2019.", "2019", "refused"),
        ("The drill began after 2019.", "2020", "skipped"),
        ("The drill began after 2019.", "2019/..", "carried"),
        ("The drill began after 3 May 2019.", "2019-05-03/..", "refused"),
        ("The drill began after September 2019.", "2019-09", "refused"),
        ("The drill began after September 2019.", "2019-10", "skipped"),
        ("The drill began after September 2019.", "2019", "carried"),
        ("The drill began after the 1990s.", "199X", "refused"),
        ("The drill began before the 1990s.", "199X", "refused"),
        ("The drill began after the summer of 2019.", "2019", "carried"),
        ("The drill began after the start of 2019.", "2019", "carried"),
        ("The drill began after around 2019.", "2019", "carried"),
        ("The drill began after the 2019 vote.", "2019", "carried"),
        ("The drill began before 2020.", "2020", "refused"),
    ],
)
def test_after_a_month_or_a_year_is_not_in_it(words: str, value: str, expected: str) -> None:
    assert carried(words, value, "starts") == expected


@pytest.mark.parametrize(
    ("words", "carries", "refuses"),
    [
        ("It began in the 19th century.", ["18XX", "1850", "1900", "180X"], ["19XX", "17XX", "1901"]),
        ("It began in the 20th century.", ["19XX", "1950", "2000"], ["20XX", "18XX"]),
        ("It began in the 1990s.", ["199X", "1995", "1990", "19XX"], ["1989", "2000", "198X", "200X"]),
        ("It began in the early 1990s.", ["199X", "1994", "1990"], ["1989"]),
        ("It began in the spring of 2023.", ["2023-21", "2023-05", "2023-06", "2023"], ["2023-22", "2023-24"]),
        ("It began in the winter of 2023.", ["2023-24", "2022-24", "2023-12"], ["2023-23"]),
        ("It began in late 2023.", ["2023-24", "2023-12", "2023-23"], ["2023-21"]),
    ],
)
def test_what_shares_but_an_edge_with_the_words_is_not_carried(
    words: str, carries: list[str], refuses: list[str]
) -> None:
    assert [value for value in carries if carried(words, value, "starts") != "carried"] == []
    assert [value for value in refuses if carried(words, value, "starts") == "carried"] == []


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Between 2011 and 2014 the ferry sank.", "2013"),
        ("The drill was held between 3 and 5 May 2024.", "2024-05-04"),
        ("The mill was built by 1911.", "1911"),
        ("The mill was built by 1911.", "1905"),
        ("The mill was built no later than May 2021.", "2021-05"),
        ("The mill was built in 1911 or 1912.", "1911"),
        ("The mill was built in either 1911 or 1912.", "1912"),
        ("The mill burnt on 3 or 4 May 2024.", "2024-05-03"),
        ("The mill burnt in March or April 2024.", "2024-03"),
        ("They met mid-week.", "2024-06-12"),
        ("On the second day they met.", "2024-06-12"),
        ("They met on the opening day.", "2024-06-12"),
        ("The next day they met.", "2024-06-12"),
        ("It broke on Valentine's Day.", "2024-02-14"),
        ("It broke on Election Day.", "2024-06-06"),
        ("It broke on May Day.", "2024-05-01"),
        ("It broke on Memorial Day weekend.", "2024-05-27"),
        ("It broke at the spring equinox.", "2024-03-20"),
        ("It lived millions of years ago.", "2020"),
        ("It lived some 4,000 to 5,000 years ago.", "2020"),
        ("It lived 230,000 years ago.", "2020"),
        ("It was held on the first Tuesday after the fair.", "2024-06-11"),
    ],
)
def test_what_is_seen_and_does_not_say_when_is_skipped(words: str, value: str) -> None:
    assert carried(words, value) == "skipped"


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("The mill was built by 1911.", "1913"),
        ("The mill was built between 1909 and 1911.", "1913"),
        ("The mill was built in 1911 or 1912.", "1914"),
        ("The mill burnt on 3 or 4 May 2024.", "2024-05-05"),
        ("It broke on Valentine's Day 2023.", "2024-02-14"),
    ],
)
def test_what_lies_outside_of_what_is_left_open_is_refused(words: str, value: str) -> None:
    assert carried(words, value) == "refused"


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("The mill was built by 1911.", "[..1911]"),
        ("The mill was built between 1909 and 1911.", "[1909..1911]"),
        ("The mill was built in 1911 or 1912.", "[1911,1912]"),
        ("The mill burnt on 3 or 4 May 2024.", "[2024-05-03,2024-05-04]"),
    ],
)
def test_what_is_left_open_carries_all_of_it(words: str, value: str) -> None:
    assert carried(words, value) == "carried"
