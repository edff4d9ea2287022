"""Barriers for people: axe-core finds none, in any view, light and dark, wide and narrow."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

Open = Callable[..., Page]

VIEWS = [
    "summary",
    "disagreements",
    "findings",
    "findings?id=4",
    "explained",
    "timeline",
    "membership",
    "sources",
    "sources?id=herald&at=members-herald.0",
    "claims",
    "claims?id=quist",
    "claims?q=nothing-at-all",
    "score",
    "rules?id=M501",
]
EVERY = [
    "summary", "disagreements", "findings", "findings?rule=Q202", "explained", "timeline", "membership", "sources",
    "sources?id=tribune", "claims", "claims?id=walkout-before", "rules?id=T402",
]  # fmt: skip


@pytest.mark.parametrize(("scheme", "width"), [("light", 1440), ("dark", 1440), ("light", 320)])
@pytest.mark.parametrize("view", VIEWS)
def test_axe_finds_no_barrier(opened: Open, view: str, scheme: str, width: int) -> None:
    page = opened(f"#{view}", width=width, color_scheme=scheme)
    expect(page.locator(f".view-{view.partition('?')[0]}")).to_be_visible()
    page.wait_for_timeout(50)
    found = Axe().run(page)

    assert not found.response["violations"], found.generate_report()


@pytest.mark.parametrize(("scheme", "width"), [("light", 1440), ("dark", 1440), ("dark", 320)])
@pytest.mark.parametrize("view", EVERY)
def test_axe_finds_no_barrier_in_a_project_with_every_verdict(opened: Open, view: str, scheme: str, width: int) -> None:
    page = opened(f"#{view}", name="every", width=width, color_scheme=scheme)
    expect(page.locator(f".view-{view.partition('?')[0]}")).to_be_visible()
    for row in page.locator(".view:not([hidden]) details").all()[:40]:
        row.evaluate("row => { row.open = true; }")
    page.wait_for_timeout(50)
    found = Axe().run(page)

    assert not found.response["violations"], found.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_barrier_in_cards_that_the_script_draws(opened: Open, scheme: str) -> None:
    page = opened("#disagreements", name="drawn every", color_scheme=scheme)
    page.wait_for_timeout(50)
    found = Axe().run(page)

    assert not found.response["violations"], found.generate_report()


@pytest.mark.parametrize("view", VIEWS)
def test_headings_go_down_step_by_step_from_one(opened: Open, view: str) -> None:
    page = opened(f"#{view}")
    seen = "[...document.querySelectorAll('h1,h2,h3,h4')].filter((row) => row.checkVisibility())"
    headings = page.evaluate(f"{seen}.map((row) => Number(row.tagName[1]))")

    assert headings[0] == 1
    assert headings.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(headings))
