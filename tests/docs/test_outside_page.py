"""The page on texts of others has kinds and counts: all from the results, none of the words."""

import re
import runpy
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

OUTSIDE: dict[str, Any] = runpy.run_path(str(Path(__file__).parents[2] / "benchmarks/outside.py"))


def number(quote: str, value: str, **more: str) -> dict[str, Any]:
    row = {
        "type": "quantity",
        "text": quote,
        "quote": (0, len(quote)),
        "value": value,
        "rules": ["G303"],
        "why": "exact",
    }
    return row | more


@pytest.mark.parametrize(
    ("words", "value", "shape"),
    [
        ("Two fifths of the reeds were cut.", "0.4", "a fraction in words"),
        ("The beam is 7 feet 3 inches long.", "7", "two amounts in one"),
        ("A mast of 41 to 43 yards was raised.", "41", "one end of a range"),
        ("It took from 12 km to 14 km of rope.", "12..14", "a range with a unit at each end"),
        ("The mill gave 88 kW.", "88", "a unit of one to four letters"),
        ("They had 5,200 sheep.", "5200", "a number and a noun"),
        ("It cost 5.2 million.", "5200000", "a letter or short word of magnitude"),
        ("It was as deep as 44.", "44", "other"),
    ],
)
def test_the_shape_of_a_number_is_found_by_its_words(words: str, value: str, shape: str) -> None:
    found = OUTSIDE["kind"]("wrong alarm", number(words, value), ("G303", "the quotation does not state it"))

    assert (found.claim, found.wrong, found.shape) == ("number", "wrong alarm: G303 number-not-in-quote", shape)


def test_a_wrong_accept_is_told_by_the_change_that_was_made() -> None:
    found = OUTSIDE["kind"]("wrong accept", number("They had 520 sheep.", "572", why="up-a-tenth"), None)

    assert found.wrong == "wrong accept: a tenth more or less"


def test_a_quotation_is_told_by_what_was_found_around_it() -> None:
    row = {
        "type": "text",
        "text": "Nobody said it rained.",
        "quote": (12, 21),
        "value": "x",
        "rules": ["Q205"],
        "why": "",
    }
    message = "the quotation is cut off from words that turn its meaning (negation): “Nobody” stands before it"

    assert OUTSIDE["kind"]("wrong alarm", row, ("Q205", message)).shape == "told as a negation"


def test_the_page_has_a_row_a_set_and_ten_kinds_with_their_counts() -> None:
    kind, result = OUTSIDE["Kind"], OUTSIDE["Result"]
    kinds = Counter({kind("number", "wrong alarm: G303", f"shape {at}"): at for at in range(1, 13)})
    sets = {
        "ours": result(silent=200, told=400, alarms=78, accepts=0, skipped=6, kinds=kinds),
        "times": result(
            silent=50, told=0, alarms=1, accepts=0, skipped=0, kinds={kind("date", "wrong alarm: G301", "other"): 12}
        ),
    }

    page = OUTSIDE["page"](sets)

    assert "| ours | – | 200 | 78 (39.0%) | 400 | 0 (0.0%) | 6 (1.0%) |" in page
    assert "| times | TempEval-3: TimeBank and AQUAINT | 50 | 1 (2.0%) | 0 | – | 0 (0.0%) |" in page
    rows = re.findall(r"^\| (\d+) \| (.+) \| (\d+) \| (.+) \|$", page, re.MULTILINE)
    assert [int(rank) for rank, *_ in rows] == list(range(1, 11))
    assert [int(count) for *_, count, _ in rows] == [12, 12, 11, 10, 9, 8, 7, 6, 5, 4]
    assert rows[0][1:] == ("date | wrong alarm: G301 | other", "12", "times 12")
    assert "| | *all other kinds* | | 3 kinds | 6 | |" in page
    assert "| | **all that is wrong** | | *other*: 12 | **90** | |" in page


def test_a_folder_without_sets_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.argv", ["outside.py", str(tmp_path / "none")])

    with pytest.raises(SystemExit, match=r"none has no outside\.py or no sets/\*\.jsonl: name a folder that has"):
        OUTSIDE["main"]()
