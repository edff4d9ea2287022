"""The page, as far as it can be told without a browser: one file, a strict policy, the same bytes."""

import base64
import hashlib
import json
import re
from dataclasses import replace
from html.parser import HTMLParser
from typing import Any

import pytest

from onrecord.model.findings import Finding, Skipped
from onrecord.model.verdicts import Severity, Status, Verdict
from onrecord.report import Checks, Report
from onrecord.reports import render
from onrecord.reports.html import page as page_module

Json = Any


@pytest.fixture(scope="module")
def page(report: Report) -> str:
    return render(report, "html")


@pytest.fixture(scope="module")
def data(page: str) -> Json:
    return embedded(page)


def embedded(page: str) -> Json:
    """Return the data that the page's script works on."""
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', page, re.DOTALL)
    assert found is not None
    return json.loads(found[1])


class Tags(HTMLParser):
    """The tags of a page, with their attributes."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take note of a tag."""
        self.seen.append((tag, dict(attrs)))


@pytest.mark.parametrize("name", ["report", "hostile_report"])
def test_the_page_loads_nothing_from_outside(name: str, request: pytest.FixtureRequest) -> None:
    tags = Tags(render(request.getfixturevalue(name), "html")).seen

    assert not {tag for tag, _ in tags} & {"img", "link", "iframe", "object", "embed", "base", "video", "audio"}
    assert not any("src" in attributes or "style" in attributes for _, attributes in tags)
    assert all((attributes.get("href") or "#").startswith("#") for _, attributes in tags)
    assert not any(key.startswith("on") for _, attributes in tags for key in attributes)


def test_the_policy_allows_our_own_style_and_script_and_nothing_else(page: str) -> None:
    [policy] = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)
    [style] = re.findall(r"<style>(.*?)</style>", page, re.DOTALL)
    [script] = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)

    assert policy.startswith("default-src 'none'; ".replace("'", "&#39;"))
    for kind, text in (("style", style), ("script", script)):
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{kind}-src &#39;sha256-{digest}&#39;" in policy


def test_the_data_holds_no_markup_and_comes_back_whole(hostile_report: Report) -> None:
    page = render(hostile_report, "html")
    raw = page.split('id="data">')[1].split("</script>")[0]

    assert "<" not in raw
    assert embedded(page)["claims"][0]["says"].startswith("It is to be held again in 2032.</script><script>")


def test_ids_occur_once_and_are_referred_to(page: str) -> None:
    tags = Tags(page).seen
    ids = [attributes["id"] for _, attributes in tags if "id" in attributes]

    assert len(ids) == len(set(ids))
    for _, attributes in tags:
        for key in ("aria-labelledby", "for"):
            assert attributes.get(key) in {None, *ids}


def test_contradictions_stand_in_the_page_itself_new_ones_first(page: str) -> None:
    cards = re.findall(r'<article class="card (\w+)( accepted)?"', page)

    assert cards == [
        ("contradiction", ""),
        ("contradiction", ""),
        ("possible", ""),
        ("attributed", ""),
        ("contradiction", " accepted"),
    ]


def test_a_quotation_with_words_left_out_is_marked_piece_by_piece(data: Json) -> None:
    [source] = [row for row in data["sources"] if row["id"] == "gazette"]

    assert [part if isinstance(part, str) else part[0] for part in source["lines"][0]] == [
        "Mara Quist was elected secretary of the League",
        " on 9 January 2032. ",
        "She follows Oskar Venn.",
    ]


def test_quotations_say_where_they_stand(data: Json) -> None:
    [claim] = [row for row in data["claims"] if row["id"] == "quist"]
    [lost] = [row for row in data["claims"] if row["id"] == "made-up"]

    assert [row[2] for row in claim["e"]] == ["1:1", "1:1"]
    assert lost["e"][0][2] == ""


def test_only_addresses_of_the_web_become_links(data: Json, hostile_report: Report) -> None:
    assert [row["url"] for row in data["sources"] if "url" in row] == ["https://courier.example/quiet-tide"]
    courier = hostile_report.corpus.sources
    spoilt = {name: replace(row, url="javascript:alert(1)") for name, row in courier.items()}
    page = render(replace(hostile_report, corpus=replace(hostile_report.corpus, sources=spoilt)), "html")

    assert not any("url" in row for row in embedded(page)["sources"])


def test_a_long_source_is_cut_with_how_much_is_left(report: Report) -> None:
    from onrecord.documents import Document

    long = Document("a line of some length\n" * 30_000, source="wire", path="seeds/wire.txt")
    documents = replace(report.documents, by_source={**report.documents.by_source, "wire": long})
    [source] = [
        row for row in embedded(render(replace(report, documents=documents), "html"))["sources"] if row["id"] == "wire"
    ]

    assert 0 < source["left_out"] < 30_000
    assert len(source["lines"]) + source["left_out"] == 30_000


def test_rules_are_explained_once_each(page: str) -> None:
    assert page.count('id="rule-M501"') == 1
    assert "<p>" in page.split('id="rule-M501"')[1].split("</details>", maxsplit=1)[0]


def verdict_of(report: Report, *, findings: tuple[Finding, ...], **checks: int) -> str:
    """Return the title of a report with these findings."""
    totals = {"run": 5, "passed": 5, "failed": 0, "accepted": 0, "warned": 0, "skipped": 0} | checks
    page = render(replace(report, findings=findings, skipped=(), not_compared=(), checks=Checks(**totals)), "html")
    return str(re.findall(r"<h1[^>]*>(.*?)</h1>", page)[0])


def test_the_title_says_what_matters_most(report: Report) -> None:
    failing = tuple(row for row in report.findings if row.rule == "Q201")
    possible = tuple(row for row in report.findings if row.verdict is Verdict.POSSIBLE)

    assert verdict_of(report, findings=report.findings) == "2 contradictions between the sources"
    assert verdict_of(report, findings=failing, failed=1) == "No contradiction, but 1 finding to mend"
    assert verdict_of(report, findings=possible, warned=1) == "No contradiction, 1 disagreement to look at"
    accepted = tuple(row for row in report.findings if row.status is Status.ACCEPTED)
    kept = f"{len(accepted)} disagreement" + ("s" if len(accepted) > 1 else "")
    assert verdict_of(report, findings=accepted) == f"Nothing new: {kept} known and accepted"
    assert verdict_of(report, findings=accepted + failing) == "No new contradiction, but 1 finding to mend"
    assert verdict_of(report, findings=()) == "The sources are quoted rightly, and agree"
    assert verdict_of(report, findings=(), run=0, passed=0) == "Nothing was checked"


def test_a_report_in_which_all_is_well_says_so_everywhere(report: Report) -> None:
    claims = {name: replace(row, inferred={}) for name, row in report.corpus.claims.items()}
    fine = replace(
        report,
        findings=(),
        skipped=(),
        not_compared=(),
        corpus=replace(report.corpus, claims=claims),
        checks=Checks(run=5, passed=5, failed=0, accepted=0, warned=0, skipped=0),
    )
    page = render(fine, "html")

    for words in (
        "Nothing fails.",
        "Every check could run.",
        "none was inferred",
        "The sources do not disagree in anything that is not explained.",
    ):
        assert words in page


def test_cards_beyond_two_hundred_are_drawn_on_demand_and_without_a_script_counted(report: Report) -> None:
    [row] = [row for row in report.findings if row.rule == "M501"]
    many = tuple(replace(row, fingerprint=f"{number:032}", severity=Severity.ERROR) for number in range(1_003))
    page = render(replace(report, findings=many), "html")
    cards = embedded(page)["cards"]

    assert page.count("<article") == 200
    assert "… and 803 more, which need JavaScript" in page
    assert cards["order"] == list(range(1_003))
    assert len(cards["more"]) == 803
    assert cards["more"]["1002"]["why"] == row.comparison.why if row.comparison else False


def test_a_page_whose_cards_all_stand_in_it_holds_none_twice(data: Json) -> None:
    assert set(data["cards"]) == {"order"}


def test_a_card_that_is_drawn_on_demand_knows_its_rule_and_its_dispute(
    report: Report, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_module, "MOST_CARDS", 0)
    cards = embedded(render(report, "html"))["cards"]

    assert cards["disputes"] == {
        "who-counts-sailors": {
            "reason": "The Herald counts reservists, the Courier does not.",
            "review": "2033-06-30",
        }
    }
    assert cards["rules"]["M501"][0] == "complete-lists-differ"
    assert list(cards["more"]) == [str(place) for place in cards["order"]]


def test_rows_of_the_summary_beyond_a_hundred_are_made_on_demand(report: Report) -> None:
    claims = tuple(report.corpus.claims)[:25]
    skipped = tuple(Skipped(rule="G301", claims=claims, reason=f"reason {number:03}") for number in range(103))
    pairs = tuple(replace(report.not_compared[0], reason=f"because {number:03}") for number in range(101))
    page = render(replace(report, skipped=skipped, not_compared=pairs), "html")
    more = embedded(page)["more"]

    assert "reason 099" in page.split("</main>")[0]
    assert [row[1] for row in more["skipped"]] == ["reason 100", "reason 101", "reason 102"]
    assert more["skipped"][0][3] == {"claims": list(claims[:20]), "others": 5}
    assert [row[4] for row in more["not_compared"]] == ["because 100"]
    assert "… and 5 more" in page
