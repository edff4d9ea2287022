"""Every hand-written case of where a quotation stands, or why it does not."""

from pathlib import Path
from typing import Any

import pytest

from onrecord.documents import Document, Documents
from onrecord.model.claims import Claim, Evidence
from onrecord.model.corpus import Corpus
from onrecord.model.findings import Span
from onrecord.model.settings import Settings
from onrecord.quotes import Quotations, verify_quotations
from tables import table

CASES = table(Path(__file__).parent / "cases" / "locating.yaml")


def _document(case: dict[str, Any]) -> Document:
    document = Document(case["text"])
    if "body" not in case:
        return document
    first, last = (int(line) for line in str(case["body"]).split("-"))
    starts = [*document.line_starts, len(case["text"])]
    low, high = (min(line, len(starts) - 1) for line in (first - 1, last))
    return Document(case["text"], body=(Span(starts[low], starts[high]),))


def _verified(case: dict[str, Any]) -> Quotations:
    evidence = Evidence("here", case["quote"], case.get("prefix", ""), case.get("suffix", ""), case.get("occurrence"))
    claim = Claim(id="claim", says="", subject="x", property="y", evidence=(evidence,))
    others = {source: Document(text) for source, text in case.get("others", {}).items()}
    documents = Documents(by_source={"here": _document(case), **others})
    return verify_quotations(Corpus(claims={"claim": claim}), documents, Settings())


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_case(case: dict[str, Any]) -> None:
    verified = _verified(case)
    findings = [finding for finding in verified.outcome.findings if finding.rule != "Q205"]
    located = verified.located[0]

    assert ([finding.rule for finding in findings] or ["found"]) == [case["expect"]], case["why"]
    if case["expect"] == "found":
        start = -1
        for _ in range(case.get("nth", 1)):
            start = case["text"].index(case["place"], start + 1)
        assert located.passage is not None
        assert (located.passage.start, located.passage.end) == (start, start + len(case["place"]))
        assert located.tier == case.get("tier", located.tier)
    elif "kind" in case:
        assert findings[0].alteration is not None
        assert findings[0].alteration.kind == case["kind"]


def test_there_are_enough_cases_of_every_row() -> None:
    rows = {str(case["row"]) for case in CASES}

    assert rows >= {str(number) for number in range(1, 10)}
    assert len(CASES) >= 150
