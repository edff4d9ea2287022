"""Nothing that a source or a fact file holds runs, loads or becomes markup."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from reports.hostile import hostile

Open = Callable[..., Page]

VIEWS = [
    "summary",
    "disagreements",
    "findings",
    "explained",
    "timeline",
    "membership",
    "sources",
    "claims",
    "score",
    "rules",
]


@pytest.mark.parametrize("view", VIEWS)
def test_markup_of_a_source_stays_text_in_every_view(opened: Open, view: str) -> None:
    page = opened(f"#{view}", name="hostile")
    expect(page.locator(f".view-{view}")).to_be_visible()
    for row in page.locator(f".view-{view} details").all()[:60]:
        row.evaluate("row => { row.open = true; }")
    page.wait_for_timeout(100)

    assert page.locator("img, b:has-text('49')").count() == 0
    assert page.locator("script").count() == 2
    assert "owned" not in page.title().split("·")[-1]
    assert not page.title().startswith("owned")


def test_markup_of_a_source_stays_text_in_cards_that_the_script_draws(opened: Open) -> None:
    page = opened("#disagreements", name="drawn hostile")
    expect(page.locator(".card")).to_have_count(5)

    assert page.locator("img, b:has-text('49')").count() == 0
    assert page.locator("script").count() == 2
    assert not page.title().startswith("owned")


def test_every_source_of_a_hostile_report_can_be_read(opened: Open) -> None:
    page = opened("#sources", name="hostile")
    for number in range(len(hostile().corpus.sources)):
        page.locator(".source-row a").nth(number).click()
        expect(page.locator(".reader-head")).to_be_visible()
        page.go_back()

    assert not page.title().startswith("owned")


def test_a_hostile_address_changes_nothing_but_the_view(opened: Open) -> None:
    page = opened('#sources?id=<img src=x onerror=alert(1)>&at="]</style>&q=%00%3Cscript%3E')
    page.goto(page.url.partition("#")[0] + "#__proto__?id=constructor")

    expect(page.locator(".view-summary")).to_be_visible()


def test_addresses_that_run_scripts_are_no_links(opened: Open) -> None:
    page = opened("#sources", name="hostile")
    found = page.evaluate("[...document.querySelectorAll('a')].map((row) => row.protocol)")

    assert set(found) <= {"file:", "https:"}
