"""The page of the five articles, and one of 10,000 claims on 1,000 sources."""

import re
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


def test_contradictions_beyond_those_in_the_page_come_as_one_scrolls(opened: Open) -> None:
    page = opened("#disagreements", name="large")
    expect(page.locator("#shown")).to_have_text("1,500 disagreements")
    before = page.locator(".card").count()
    assert 200 <= before < 400
    page.locator(".view-disagreements button.more").scroll_into_view_if_needed()
    page.locator(".card").nth(before + 10).wait_for(state="attached")


def test_more_contradictions_can_be_asked_for_with_keys_alone(opened: Open) -> None:
    page = opened("#disagreements", name="large")
    page.add_init_script("IntersectionObserver = class { observe() {} unobserve() {} disconnect() {} }")
    page.reload()
    expect(page.locator(".card")).to_have_count(220)
    page.locator(".view-disagreements [data-list] > button.more").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".card")).to_have_count(240)
    page.keyboard.press("Enter")

    expect(page.locator(".card")).to_have_count(260)
    expect(page.locator(".view-disagreements [data-list] > button.more")).to_have_text("Show more (1,240 left)")


def test_a_filter_finds_contradictions_that_no_card_was_made_for_yet(opened: Open) -> None:
    page = opened("#disagreements", name="large")
    last = page.evaluate("JSON.parse(document.getElementById('data').textContent).cards.order.at(-1)")
    page.goto(f"{page.url.partition('#')[0]}#disagreements?id={last}")

    expect(page.locator(f"#finding-{last}")).to_be_focused()
    expect(page.locator(f"#finding-{last}")).to_be_in_viewport()
    subject = page.locator(f"#finding-{last} h2 bdi").inner_text()
    page.locator("#filter-subject").select_option(label=subject)
    expect(page.locator("#shown")).to_have_text(re.compile(r"^\d+ of 1,500 disagreements$"))
    number = int(page.locator("#shown").inner_text().split()[0])
    expect(page.locator(".card:visible")).to_have_count(number)


def test_printing_a_large_page_says_how_many_cards_are_left_out(opened: Open, tmp_path: Path) -> None:
    page = opened("#summary", name="large")
    page.pdf(path=tmp_path / "large.pdf", format="A4")

    expect(page.locator(".view-disagreements [data-list] > button.more")).to_have_text("… and 300 more")
    assert page.locator(".card").count() == 1_200


def test_a_table_of_the_summary_shows_its_last_row_when_asked(opened: Open) -> None:
    page = opened("#summary", name="long")
    expect(page.get_by_text("reason 129")).to_have_count(0)
    page.get_by_role("button", name="Show more (30 left)").press("Enter")

    expect(page.get_by_role("cell", name="reason 129")).to_be_visible()
    expect(page.get_by_role("button", name="Show more")).to_have_count(0)
    expect(page.get_by_role("row", name=re.compile("reason 100")).get_by_role("link").first).to_be_focused()


def test_survivors_of_the_score_are_all_shown_when_asked(opened: Open) -> None:
    page = opened("#score", name="long")
    page.get_by_role("button", name="Show more (30 left)").click()

    expect(page.get_by_role("row", name=re.compile("change 129"))).to_contain_text("quote more")
    page.get_by_role("row", name=re.compile("change 129")).get_by_role("link").click()
    expect(page.locator(".view-claims details[open]")).to_contain_text("quist")


def test_a_side_with_many_claims_shows_them_all_when_asked(opened: Open) -> None:
    page = opened("#disagreements?rule=M501", name="long")
    side = page.locator(".card:visible .side").first
    before = side.locator(".claim").count()
    side.get_by_role("button", name=re.compile("^Show [0-9]+ more claims")).click()
    expect(side.locator(".claim")).to_have_count(before + 40)
    while side.locator("button[data-rest]").count():
        side.locator("button[data-rest]").click()

    expect(side.locator(".claim").last).to_contain_text("members-449")


def test_a_finding_opens_with_as_many_claims_as_are_asked_for(opened: Open) -> None:
    page = opened("#claims?q=members-449", name="long")
    page.locator(".view-claims .row summary").click()
    expect(page.locator(".view-claims details[open]")).to_contain_text("M501")


def test_a_long_timeline_and_a_wide_table_are_drawn_to_their_end_when_asked(opened: Open) -> None:
    page = opened("#timeline?subject=league", name="long")
    expect(page.locator("a.claim-row")).to_have_count(400)
    page.get_by_role("button", name=re.compile("^Show more")).press("Enter")
    expect(page.locator("a.claim-row").nth(450)).to_be_attached()
    expect(page.get_by_role("button", name=re.compile("^Show more"))).to_have_count(0)

    page.goto(f"{page.url.partition('#')[0]}#membership?subject=league")
    expect(page.locator(".matrix thead th")).to_have_count(61)
    for wide in (121, 241, 455):
        page.get_by_role("button", name=re.compile("^Show more")).press("Enter")
        expect(page.locator(".matrix thead th")).to_have_count(wide)
    expect(page.get_by_role("button", name=re.compile("^Show more"))).to_have_count(0)


@pytest.mark.parametrize("view", ["summary", "score", "disagreements", "timeline", "membership"])
def test_buttons_that_show_more_are_no_barrier(opened: Open, view: str) -> None:
    page = opened(f"#{view}", name="long", color_scheme="dark")
    expect(page.locator(f".view-{view}")).to_be_visible()
    page.wait_for_timeout(50)
    found = Axe().run(page)

    assert not found.response["violations"], found.generate_report()
