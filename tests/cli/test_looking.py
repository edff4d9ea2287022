"""`onrecord locate`, `suggest` and `coverage`: they look and write nothing."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from cli.desk import Desk

MEMBERS = (
    "--from",
    "The River Alliance currently",
    "--to",
    "capital.",
    "--subject",
    "alliance",
    "--property",
    "member",
)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path).with_article()


def claims(text: str) -> list[dict[str, Any]]:
    """Read drafts as a fact file is read: dates and `no` stay words."""
    found: list[dict[str, Any]] = yaml.load(text, Loader=yaml.BaseLoader)["claims"]  # noqa: S506 - builds plain data only
    return found


def test_words_are_located_with_place_tier_and_context(desk: Desk) -> None:
    run = desk.run("locate", "includes  Norrland,")

    assert run.status == 0
    assert run.text == (
        "seeds/article.txt:7:30: article (whitespace): The River Alliance currently [includes Norrland,] Sudmark and "
        "Estovia, its secretary told us in Norrland's capital.\n"
    )


def test_every_place_is_told_and_those_outside_the_body_say_so(desk: Desk) -> None:
    run = desk.run("locate", "March", "--source", "article")

    assert [line.split(": ")[0] for line in run.text.splitlines()] == [
        "seeds/article.txt:5:19",
        "seeds/article.txt:13:99",
    ]
    assert "(exact, outside the body)" in run.text


def test_words_left_out_are_allowed(desk: Desk) -> None:
    run = desk.run("locate", "River Alliance … Norrland, Sudmark")

    assert "seeds/article.txt:7:5: article (omission)" in run.text


def test_words_that_stand_nowhere_get_the_nearest(desk: Desk) -> None:
    run = desk.run("locate", "currently includes Nordland, Sudmark and Estovia")

    assert run.status == 1
    assert run.text == ""
    assert "nearest: seeds/article.txt:7:20: article" in run.errors
    assert desk.run("locate", "entirely different things").errors.count("\n") == 1


def test_an_unknown_source_is_wrong_usage(desk: Desk) -> None:
    assert desk.run("locate", "March", "--source", "artcle").status == 2


def test_drafts_are_fact_file_yaml_without_what_is_covered(desk: Desk) -> None:
    run = desk.run("suggest", "article")

    drafts = claims(run.text)
    by_value = {str(row.get("value")): row for row in drafts}
    assert by_value["['norrland', 'sudmark', 'estovia']"]["evidence"][0]["quote"].startswith("The River Alliance")
    assert by_value["2025-02-10"]["property"] == "starts"
    assert by_value["~2500"]["property"] == "personnel"
    assert by_value["no"] == by_value["no"] | {"property": "joining", "subject": "westmark", "said_by": "holm"}

    assert desk.add(*MEMBERS).status == 0
    assert "['norrland'" not in str(claims(desk.run("suggest", "article").text))
    assert len(claims(desk.run("suggest", "article", "--most", "2").text)) == 2


def test_nothing_left_to_suggest(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    (tmp_path / "seeds/dull.txt").write_text("All of it stayed as it had been before, they thought.\n")
    assert desk.run("source", "add", "seeds/dull.txt", "--yes").status == 0

    run = desk.run("suggest", "dull")

    assert run.status == 0
    assert "nothing is left" in run.errors
    assert "dull: no sentence in it could be checked" in desk.run("coverage").text


@pytest.mark.parametrize("asked", [("--min", "85"), ("--format", "json"), ()])
def test_coverage_of_nothing_is_no_full_coverage(tmp_path: Path, asked: tuple[str, ...]) -> None:
    run = Desk(tmp_path).run("coverage", *asked)

    assert run.status == 3
    assert "Nothing to cover" in run.errors
    assert "100" not in run.text


def test_a_source_with_nothing_to_cover_has_no_share(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    (tmp_path / "seeds/dull.txt").write_text("All of it stayed as it had been before, they thought.\n")
    assert desk.run("source", "add", "seeds/dull.txt", "--yes").status == 0

    run = desk.run("coverage", "--format", "json")

    assert run.status == 3
    assert [row["percent"] for row in json.loads(run.text)] == [None]


def test_a_source_that_cannot_be_read_reaches_no_minimum(desk: Desk) -> None:
    desk.add(*MEMBERS)
    (desk.root / "seeds/nowhere.txt").write_text("It began on 4 March 2025, they said.\n")
    assert desk.run("source", "add", "seeds/nowhere.txt", "--yes").status == 0
    (desk.root / "seeds/nowhere.txt").unlink()

    run = desk.run("coverage", "--min", "1")

    assert run.status == 1
    assert "nowhere could not be read, and is not counted" in run.errors
    assert desk.run("coverage").status == 0


def test_coverage_counts_and_names_the_sentences_that_are_left(desk: Desk) -> None:
    desk.add(*MEMBERS)

    run = desk.run("coverage")

    assert run.status == 0
    assert run.text.splitlines()[0] == "article: 1 of 3 checkable sentences covered (33%)"
    assert "seeds/article.txt:11:1: The joint drills began" in run.text


def test_coverage_below_the_least_fails(desk: Desk) -> None:
    desk.add(*MEMBERS)

    assert desk.run("coverage", "--min", "33").status == 0
    assert desk.run("coverage", "--min", "34").status == 1
    assert desk.run("coverage", "--min", "nothing").status == 2


def test_coverage_as_data(desk: Desk) -> None:
    desk.add(*MEMBERS)

    (row,) = json.loads(desk.run("coverage", "article", "--format", "json").text)

    assert (row["source"], row["path"], row["checkable"], row["covered"], row["percent"]) == (
        "article", "seeds/article.txt", 3, 1, 33.3,
    )  # fmt: skip
    assert [each["line"] for each in row["left"]] == [11, 13]


def test_a_dateline_is_no_sentence_to_cover(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    (tmp_path / "seeds/ferry.txt").write_text(
        "Ferry timetable\n\nLenn News, 6 March 2025. The ferry will run again from 1 May.\n"
    )
    assert desk.run("source", "add", "seeds/ferry.txt", "--yes").status == 0

    assert "title: Ferry timetable" in desk.read("facts/sources.yaml")
    assert "0 of 1 checkable" in desk.run("coverage").text


def test_a_draft_covers_nothing(desk: Desk) -> None:
    assert desk.add(*MEMBERS, "--value", "westmark", "--draft").status == 0

    assert "0 of 3" in desk.run("coverage").text


@pytest.fixture
def nameless(desk: Desk) -> Desk:
    """A second source, with three dates and not one name."""
    file = desk.root / "nameless.txt"
    file.write_text("It began on 1 May 2024. It ended on 3 May 2024. It happened on 2 May 2024.\n")
    assert desk.run("source", "add", "nameless.txt", "--yes", "--published", "2024-05-10").status == 0
    return desk


def test_drafts_whose_subject_nobody_knows_are_numbered_from_one(nameless: Desk) -> None:
    drafts = claims(nameless.run("suggest", "nameless").text)

    assert [each["id"] for each in drafts] == ["draft-1", "draft-2", "draft-3"]


def test_a_number_that_a_claim_has_taken_is_left_out(nameless: Desk) -> None:
    run = nameless.run("add", "--yes", "--source", "nameless", "--quote", "It began on 1 May 2024.", "--subject",
                       "drills", "--property", "starts", "--id", "draft-1")  # fmt: skip
    assert run.status == 0, run.errors

    drafts = claims(nameless.run("suggest", "nameless").text)

    assert [each["id"] for each in drafts] == ["draft-2", "draft-3"]
