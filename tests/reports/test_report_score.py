"""The page on the score: what mistakes made on purpose came to, as far as it can be told without a browser."""

import json
import re
from dataclasses import replace
from pathlib import Path

from gate.running import run_onrecord
from harness import Project
from onrecord.mutation import Score, Survivor
from onrecord.report import Report
from onrecord.reports import render
from onrecord.reports.html import write
from reports.sample_score import score


def text_of(page: str) -> str:
    """Return the words of the part on the score."""
    [part] = re.findall(r'<section id="score".*?(?=<section id="rules")', page, re.DOTALL)
    return " ".join(re.sub(r"<[^>]*>", " ", part).split())


def test_it_stands_only_in_a_report_that_is_given_a_score(report: Report) -> None:
    assert 'id="score"' not in render(report, "html")
    assert 'id="score"' in write(report, score())


def test_it_gives_the_shares_of_mistakes_and_of_edits(report: Report) -> None:
    text = text_of(write(report, score()))

    assert "made on purpose in 3 claims" in text
    assert "of mistakes in facts are caught 92.3%" in text
    assert "of those in values are caught: dates, lists, numbers, answers, names 83.3%" in text
    assert "of edits of sources that change the meaning are caught 93.3%" in text
    assert "of 40 edits of presentation only are refused 1" in text


def test_kinds_are_listed_with_what_was_caught_the_worst_first(report: Report) -> None:
    text = text_of(write(report, score()))
    kinds = re.findall(r"(date by a day|member dropped|word changed|negation|digit) \d+% (\d+ of \d+)", text)

    assert kinds == [
        ("date by a day", "6 of 8"),
        ("word changed", "26 of 27"),
        ("member dropped", "4 of 4"),
        ("negation", "11 of 12"),
        ("digit", "3 of 3"),
    ]


def test_every_survivor_is_told_with_its_claim_the_change_and_what_would_have_caught_it(report: Report) -> None:
    page = write(report, score())
    text = text_of(page)

    assert "quist date by a day value 2032-01-09 → 2032-01-10 it is off quote the date" in text
    assert page.count('<a href="#claims?id=members-herald">members-herald</a></td><td>date by a day') == 1
    assert "quist 2 5 members-herald 1 9" in text


def test_edits_that_were_missed_or_refused_wrongly_are_listed(report: Report) -> None:
    text = text_of(write(report, score()))

    assert "Edits of sources that were missed Claim Edit What was written quist negation in gazette: “ not ”" in text
    assert "Edits of presentation that were refused Claim Edit What was written quist line break in gazette" in text


def test_where_all_is_caught_it_says_so(report: Report) -> None:
    made = Score(seed=0)
    for tally in (made.made, made.caught):
        tally.update({"date-by-a-day": 3})
    for tally in (made.edits_made, made.edits_caught):
        tally.update({"negation": 2})

    text = text_of(write(report, made))

    assert "None: an error tells of every one." in text
    assert text.count("100% of") == 3
    assert "were missed" not in text


def test_where_nothing_was_tried_there_is_no_share(report: Report) -> None:
    text = text_of(write(report, Score(seed=0)))

    assert "Nothing was tried: there is no claim to make a mistake in." in text
    assert "100%" not in text
    assert text.count("none tried") == 3
    assert text.count("None could be made.") == 2


def test_nearly_all_is_not_told_as_all(report: Report) -> None:
    made = Score(seed=0, survivors=score().survivors[:1])
    made.made.update({"word-changed": 100_000})
    made.caught.update({"word-changed": 99_999})

    assert "are caught 100.0%" not in text_of(write(report, made))


def test_survivors_beyond_a_hundred_are_made_on_demand(report: Report) -> None:
    many = tuple(Survivor("quist", "word-changed", f"change {number}", "quote more") for number in range(130))
    page = write(report, replace(score(), survivors=many))
    [written] = re.findall(r'<script type="application/json" id="data">(.*?)</script>', page, re.DOTALL)
    rest = json.loads(written)["more"]["survivors"]

    assert "Show more (30 left)" in text_of(page)
    assert rest[0] == [{"claims": ["quist"]}, "word changed", "change 100", "", "quote more"]
    assert len(rest) == 30


def test_markup_in_a_change_stays_text(report: Report) -> None:
    page = write(report, score("<img src=x onerror=alert(1)>\x1b[31m"))

    assert "<img" not in page
    assert "\x1b" not in page


def test_the_command_writes_the_page_beside_its_own_words(tmp_path: Path) -> None:
    Project(tmp_path).source("herald", "The pact met on 12 May 2024.", published="2024-05-14").facts(
        """
        entities:
          - {id: pact, kind: organisation, name: The pact}
        claims:
          - {id: met, says: It met., subject: pact, property: occurs, value: 2024-05-12, evidence: [
              {source: herald, quote: "The pact met on 12 May 2024."}]}
        """
    )
    run = run_onrecord(tmp_path, "mutate", "--report", "build/score.html", "--jobs", "1")

    assert run.status == 0, run.errors
    assert run.text.splitlines()[-1].startswith("Score: ")
    assert "The report is in build/score.html" in run.errors.replace("\\", "/")
    assert "made on purpose in 1 claim " in text_of((tmp_path / "build" / "score.html").read_text(encoding="utf-8"))
