"""The page in a browser: its views, search, filters, links, keys, light and dark, narrow and wide, print."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

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


def shown(page: Page, selector: str) -> int:
    """Return how many elements are visible."""
    return sum(element.is_visible() for element in page.locator(selector).all())


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_opens_from_the_navigation(opened: Open, view: str) -> None:
    page = opened()
    page.locator(f"nav [data-view={view}]").click()

    expect(page.locator(f".view-{view}")).to_be_visible()
    assert shown(page, ".view") == 1
    expect(page.locator(f"nav [data-view={view}]")).to_have_attribute("aria-current", "page")


def test_the_head_says_in_words_what_fails_what_is_accepted_and_what_was_skipped(opened: Open) -> None:
    page = opened()

    expect(page.get_by_role("heading", level=1)).to_have_text("2 contradictions between the sources")
    text = page.locator(".view-summary").inner_text()
    for words in (
        "27 claims from 6 sources, held to their words and to each other by 59 checks on 1 March 2032.",
        "2 contradictions, 4 quotations that do not stand",
        "1 disagreement the curators know of and accept",
        "no date expression that could be read",
        "2 differing pairs could not be compared",
    ):
        assert words in text


def test_a_card_shows_the_sides_facing_each_other_with_highlighted_quotations(opened: Open) -> None:
    page = opened("#disagreements")
    card = page.locator(".card").first
    left, right = card.locator(".side").all()
    one, other = left.bounding_box(), right.bounding_box()

    assert one["y"] == other["y"]
    assert one["x"] + one["width"] <= other["x"]
    expect(left.locator("mark").first).to_have_text("The Northern Harbour League has five members")
    expect(left.locator("blockquote").first).to_contain_text(": Brenmark, Calder, Dunmere, Estvale and Farrow.")
    expect(right.locator("figcaption")).to_contain_text("Calder Courier, 2031-05-20")
    expect(card.locator("figure.axis svg")).to_be_visible()


@pytest.mark.parametrize("name", ["sample", "hostile", "every"])
def test_a_card_that_the_script_draws_is_the_one_that_the_page_writes(opened: Open, name: str) -> None:
    read = "[...document.querySelectorAll('article.card')].map((card) => card.innerText)"
    marks = "[...document.querySelectorAll('article.card mark')].map((mark) => mark.textContent)"
    cards, drawn = opened("#disagreements", name=name), opened("#disagreements", name=f"drawn {name}")

    assert drawn.evaluate(read) == cards.evaluate(read) != []
    assert drawn.evaluate(marks) == cards.evaluate(marks) != []


def test_the_score_shows_survivors_and_leads_to_their_claims(opened: Open) -> None:
    page = opened()
    page.locator("nav [data-view=score]").click()
    view = page.locator(".view-score")
    expect(view).to_contain_text("92.3%")
    expect(view.locator(".filled").first).to_have_attribute("width", "90.0")
    view.get_by_role("link", name="quist").first.click()

    expect(page.locator(".view-claims details[open] summary")).to_be_focused()
    expect(page.locator(".view-claims details[open]")).to_contain_text("quist")


def test_an_accepted_card_tells_its_dispute_and_a_new_one_has_a_stanza_to_copy(opened: Open) -> None:
    page = opened("#disagreements", permissions=["clipboard-read", "clipboard-write"])
    expect(page.locator(".card.accepted .dispute")).to_contain_text("To be reviewed by 2033-06-30")
    card = page.locator(".card").first
    card.locator(".stanza summary").click()
    card.locator("[data-copy]").click()

    expect(card.locator("[data-copy]")).to_have_text("Copied")
    assert page.evaluate("navigator.clipboard.readText()").startswith("disputes:\n  - id: members-of-the-league")


def test_the_search_filters_as_one_types_and_is_kept_in_the_address(opened: Open) -> None:
    page = opened("#claims")
    page.get_by_label("Search", exact=True).fill("estvale farrow")

    expect(page.locator("#shown")).to_have_text("2 of 27 claims")
    assert "q=estvale+farrow" in page.url
    page.reload()
    expect(page.locator("#shown")).to_have_text("2 of 27 claims")
    expect(page.get_by_label("Search", exact=True)).to_have_value("estvale farrow")


@pytest.mark.parametrize(
    ("view", "name", "value", "told"),
    [
        ("claims", "source", "wire", "4 of 27 claims"),
        ("claims", "subject", "quiet-tide", "10 of 27 claims"),
        ("claims", "rule", "T402", "3 of 27 claims"),
        ("claims", "verdict", "attributed", "2 of 27 claims"),
        ("claims", "status", "accepted", "2 of 27 claims"),
        ("disagreements", "source", "tideline", "1 of 5 disagreements"),
        ("disagreements", "subject", "league", "1 of 5 disagreements"),
        ("disagreements", "rule", "V602", "1 of 5 disagreements"),
        ("disagreements", "verdict", "contradiction", "3 of 5 disagreements"),
        ("disagreements", "status", "warning", "2 of 5 disagreements"),
        ("findings", "source", "courier", "3 of 11 findings"),
        ("findings", "rule", "Q202", "1 of 11 findings"),
        ("findings", "status", "note", "1 of 11 findings"),
        ("explained", "verdict", "plan", "1 of 3 differences"),
        ("timeline", "subject", "league", "1 of 6 subjects"),
        ("membership", "source", "wire", "1 table"),
        ("sources", "rule", "S102", "1 of 6 sources"),
        ("sources", "subject", "brenmark", "2 of 6 sources"),
    ],
)
def test_each_filter_narrows_what_is_shown_and_stays_in_the_address(
    opened: Open, view: str, name: str, value: str, told: str
) -> None:
    page = opened(f"#{view}")
    page.locator(f"#filter-{name}").select_option(value)

    expect(page.locator("#shown")).to_have_text(told)
    assert f"#{view}?{name}={value}" in page.url
    page.reload()
    expect(page.locator("#shown")).to_have_text(told)
    expect(page.locator(f"#filter-{name}")).to_have_value(value)


def test_filters_go_along_to_other_views_and_can_be_cleared(opened: Open) -> None:
    page = opened("#disagreements?source=courier")
    page.locator("nav [data-view=claims]").click()
    expect(page.locator("#shown")).to_have_text("7 of 27 claims")
    page.get_by_role("button", name="Clear").click()

    expect(page.locator("#shown")).to_have_text("27 claims")
    assert page.url.endswith("#claims")


def test_what_matches_nothing_says_so(opened: Open) -> None:
    page = opened("#claims?q=no-such-word")
    expect(page.locator(".view-claims .empty")).to_have_text("Nothing here matches the filters.")
    page.locator("nav [data-view=disagreements]").click()
    expect(page.locator(".view-disagreements [data-empty]")).to_be_visible()


def test_a_link_leads_from_a_contradiction_to_the_passage_and_back(opened: Open) -> None:
    page = opened("#disagreements")
    page.locator(".card").first.get_by_role("link", name="Calder Courier, 2031-05-20").click()

    meant = page.locator("mark.meant").first
    expect(meant).to_be_in_viewport()
    expect(meant).to_contain_text("The League counts four members, Brenmark, Calder, Dunmere and Farrow")
    expect(meant.locator("a")).to_be_focused()
    page.locator(".notes a.contradiction").first.click()
    expect(page.locator(".card:focus h2")).to_contain_text("Northern Harbour League")
    page.go_back()
    expect(page.locator("mark.meant").first).to_be_in_viewport()


def test_the_reader_shows_the_whole_text_with_an_honest_figure(opened: Open) -> None:
    page = opened("#sources?id=herald")
    view = page.locator(".view-sources")

    expect(view.locator("h1")).to_have_text("The Harbour League before its spring exercise")
    assert view.locator(".line").count() == 7
    expect(view.locator(".line").nth(0)).to_have_text("The Harbour League before its spring exercise")
    expect(view.locator(".line.outside")).to_contain_text("It is long, and no reader has asked for it.")
    figure = re.compile(r"\d+% of the characters of its body stand in a quotation")
    expect(view.locator(".cover")).to_contain_text(figure)
    marked = "".join(view.locator(".line").nth(1).locator("mark").all_inner_texts())
    assert marked == "The Northern Harbour League has five members: Brenmark, Calder, Dunmere, Estvale and Farrow."


def test_a_source_that_cannot_be_read_and_one_that_changed_say_so(opened: Open) -> None:
    page = opened("#sources?id=lost")
    expect(page.locator(".view-sources .missing")).to_have_text("Its text could not be read.")
    page.goto(page.url.replace("lost", "courier"))
    expect(page.locator(".view-sources .missing")).to_have_text("Its bytes are not the pinned ones any more.")


def test_who_shares_wording_is_told(opened: Open) -> None:
    text = opened("#sources").locator(".shared").inner_text()

    assert "One origin: gazette, tideline" in text
    assert "gazette is declared to carry the wording of tideline" in text
    assert "gazette carries 2 passages of tideline" in text


def test_the_timeline_draws_every_dated_claim_and_marks_contradictions(opened: Open) -> None:
    page = opened("#timeline?subject=quiet-tide")
    figure = page.locator("figure.timeline")

    expect(figure.locator("a.claim-row")).to_have_count(9)
    expect(figure.locator("a.claim-row.contradiction")).to_have_count(1)
    expect(figure.locator("a.claim-row.contradiction .words")).to_have_text("≠ 2031-05-04 — The Brenmark Herald")
    figure.locator("a.claim-row").first.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".view-claims details[open]")).to_have_count(1)


def test_an_open_extent_fades_out(opened: Open) -> None:
    page = opened("#timeline?subject=league&rule=V601")

    expect(page.locator("figure.timeline .fading")).not_to_have_count(0)


def test_the_matrix_tells_present_absent_and_unsaid_in_words_too(opened: Open) -> None:
    page = opened("#membership")
    row = page.get_by_role("row", name=re.compile("^Estvale"))

    assert row.get_by_role("cell").all_inner_texts() == ["·\nnot said", "·\nnot said", "○\nnot in it", "●\nnamed"]
    expect(page.locator(".matrix tr.differs")).to_have_count(1)
    head = page.get_by_role("columnheader", name=re.compile("The Brenmark Herald"))
    expect(head).to_contain_text("complete, contradiction")


def test_a_finding_opens_with_its_word_diff_and_leads_to_the_near_passage(opened: Open) -> None:
    page = opened("#findings?rule=Q202")
    page.locator(".row summary").click()
    expect(page.locator(".diff del")).to_contain_text("six")
    expect(page.locator(".diff ins")).to_contain_text("four")
    page.get_by_role("link", name="seeds/courier.txt:2:1").click()

    expect(page.locator(".line.meant")).to_contain_text("The League counts four members")
    expect(page.locator(".line.meant")).to_be_in_viewport()


def test_a_claim_opens_with_its_evidence_and_what_the_checks_say_of_it(opened: Open) -> None:
    page = opened("#claims?id=lind-leaves")
    row = page.locator("details[open]")

    expect(row.locator("summary")).to_be_focused()
    expect(row).to_contain_text("seeds/courier.txt:6:1")
    expect(row).to_contain_text("the courier reports her words")
    expect(row).to_contain_text("V604 Ada Lind is reported to have said both yes and no")


def test_a_rule_opens_with_its_explanation(opened: Open) -> None:
    page = opened("#disagreements")
    page.locator(".card").first.get_by_role("link", name="M501 complete-lists-differ").click()

    expect(page.locator("#rule-M501")).to_have_attribute("open", "")
    expect(page.locator("#rule-M501 .prose")).to_be_visible()


def test_the_page_can_be_used_with_keys_alone(opened: Open) -> None:
    page = opened()
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the report")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    page.keyboard.press("/")
    expect(page.get_by_label("Search", exact=True)).to_be_focused()
    page.keyboard.type("secretary")
    expect(page.locator("#shown")).to_have_text("2 of 27 claims")
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("k")
    expect(page.locator(".view-claims .row summary").first).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(".view-claims details[open] a").first).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.locator(".view-claims details[open] a").first).to_be_focused()


def test_light_and_dark_follow_the_readers_setting(opened: Open) -> None:
    page = opened()
    page.emulate_media(color_scheme="light")
    light = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.emulate_media(color_scheme="dark")

    assert light == "rgb(251, 250, 246)"
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(22, 23, 26)"


@pytest.mark.parametrize("width", [320, 768, 1440])
@pytest.mark.parametrize("view", [*VIEWS, "sources?id=herald", "findings?id=4", "claims?id=quist"])
def test_no_view_needs_scrolling_sideways(opened: Open, view: str, width: int) -> None:
    page = opened(f"#{view}", width=width)

    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_narrow_window_folds_the_filters_until_they_are_asked_for(opened: Open) -> None:
    page = opened("#claims", width=320)
    expect(page.locator("#filter-source")).to_be_hidden()
    page.get_by_role("button", name="Filters").click()
    page.locator("#filter-source").select_option("wire")

    expect(page.locator("#shown")).to_have_text("4 of 27 claims")
    page.reload()
    expect(page.locator("#filter-source")).to_be_visible()


def test_a_passage_far_down_a_source_is_brought_into_sight(opened: Open) -> None:
    page = opened("#sources?id=herald&at=venn.1", width=320)

    expect(page.locator("mark.meant")).to_be_in_viewport()


def test_a_narrow_window_puts_the_sides_below_each_other(opened: Open) -> None:
    left, right = opened("#disagreements", width=320).locator(".card").first.locator(".side").all()

    assert left.bounding_box()["y"] + left.bounding_box()["height"] <= right.bounding_box()["y"]


def test_drawings_follow_the_width_of_the_window(opened: Open) -> None:
    page = opened("#timeline", width=1440)
    page.locator("figure.timeline svg").first.wait_for()
    page.set_viewport_size({"width": 500, "height": 900})

    for _ in range(100):
        if page.evaluate("document.querySelector('figure.timeline svg').clientWidth") < 500:
            break
        page.wait_for_timeout(50)
    assert page.evaluate("document.querySelector('figure.timeline svg').clientWidth") < 500


def test_it_prints_the_summary_and_the_disagreements(opened: Open, tmp_path: Path) -> None:
    page = opened("#disagreements")
    page.emulate_media(media="print")

    expect(page.locator(".view-summary")).to_be_visible()
    expect(page.locator(".view-disagreements")).to_be_visible()
    expect(page.locator("header.top")).to_be_hidden()
    page.pdf(path=tmp_path / "report.pdf", format="A4")
    assert (tmp_path / "report.pdf").read_bytes().count(b"/Type /Page\n") >= 3


def test_without_a_script_the_summary_the_contradictions_and_the_findings_read(opened: Open) -> None:
    page = opened(java_script_enabled=False)

    expect(page.get_by_role("heading", level=1).first).to_be_visible()
    assert shown(page, ".card") == 5
    expect(page.locator(".view-findings")).to_contain_text("Q202 the quotation is not in the source")
    expect(page.locator(".view-rules")).to_be_visible()
    assert shown(page, ".filters") == 0
    assert shown(page, "nav a") == 5
