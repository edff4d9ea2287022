"""The page of the five articles, and one of 10,000 claims on 1,000 sources."""

from collections.abc import Callable
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

Open = Callable[..., Page]

VIEWS = ["summary", "disagreements", "findings", "explained", "timeline", "membership", "sources", "claims", "rules"]


@pytest.mark.parametrize("view", VIEWS)
def test_the_five_articles_can_be_looked_at_from_every_side(opened: Open, view: str) -> None:
    page = opened(f"#{view}", name="articles", width=320)

    expect(page.locator(f".view-{view}")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    found = Axe().run(page)
    assert not found.response["violations"], found.generate_report()


def test_every_article_can_be_read_with_its_cited_passages(opened: Open) -> None:
    page = opened("#sources", name="articles")
    for number in range(5):
        page.locator(".source-row a").nth(number).click()
        expect(page.locator(".text mark").first).to_be_visible()
        page.go_back()


def test_a_large_page_stays_under_fifteen_megabytes(pages: dict[str, Path]) -> None:
    assert pages["large"].stat().st_size < 15_000_000


@pytest.mark.parametrize("view", VIEWS)
def test_a_large_page_makes_only_what_is_looked_at(opened: Open, view: str) -> None:
    page = opened(f"#{view}", name="large")

    expect(page.locator(f".view-{view}")).to_be_visible()
    assert page.locator(f".view-{view} [data-list] *").count() < 30_000


def test_a_large_page_finds_one_claim_and_shows_more_on_demand(opened: Open) -> None:
    page = opened("#claims", name="large")
    expect(page.locator("#shown")).to_have_text("10,000 claims")
    before = page.locator(".view-claims .row").count()
    page.mouse.wheel(0, 100_000)
    page.locator(".view-claims .row").nth(before).wait_for(state="attached")
    page.get_by_label("Search", exact=True).fill("claim-04242")

    expect(page.locator("#shown")).to_have_text("1 of 10,000 claims")


def test_a_claim_far_down_the_list_is_shown_where_an_address_names_it(opened: Open) -> None:
    page = opened("#claims?id=claim-09876", name="large")

    expect(page.locator("details[open] summary")).to_be_focused()
    expect(page.locator("details[open]")).to_be_in_viewport()
