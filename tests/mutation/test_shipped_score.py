"""What the gate lets through of mistakes in the shipped claims: no more than it did, and every one is explained."""

from functools import cache
from pathlib import Path

import pytest

from harness import TODAY
from onrecord.mutation import Score, as_markdown, mutate

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs/explanation/what-gets-through.md"


@cache
def shipped_score() -> Score:
    return mutate(ROOT, today=TODAY, jobs=2)


def test_the_share_that_is_caught_does_not_fall() -> None:
    score = shipped_score()

    assert (score.share or 0) >= 0.98
    assert (score.value_share or 0) >= 0.98
    assert (score.hard_value_share or 0) >= 0.97
    assert score.source_share == 1.0
    assert score.harmless_caught == ()


def test_every_survivor_is_explained() -> None:
    assert [row for row in shipped_score().survivors if not (row.why and row.advice)] == []


def test_the_page_on_what_gets_through_is_what_the_command_says() -> None:
    page = PAGE.read_text(encoding="utf-8")
    mark = "<!-- written by: onrecord mutate --today 2026-11-21 --format markdown -->"
    _, _, rest = page.partition(mark)

    assert rest.partition("<!-- end -->")[0].strip() == as_markdown(shipped_score())
