"""The hand-written cases, run against ours and against the peers: wrong accepts and wrong rejects, side by side.

Each peer is asked only what it can express: a case that needs a body, other sources, an occurrence or, but for
`citations`, a prefix or suffix is left out for it, and so is one that is about several places, unless it counts them.
Row 8 asks whether a quotation that stands word for word was cut off from what turns its meaning; the cases are those of
the context that were written without a look at any table of cues, and of them those in which nobody is said to speak.
`make scoreboard` installs the peers, runs this with `--json` in their environment and in ours, and writes the table.
With onrecord in the same environment, this alone prints the totals:

    python benchmarks/quotes/peers.py
"""

import importlib
import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parents[2] / "tests" / "quotes" / "cases"
LOCATING = ("locating.yaml",)
CONTEXT = ("context_blind.yaml", "context_blind_second.yaml")
CUT_OFF = "8"
Case = dict[str, Any]
Verdict = Callable[[Case], bool]


def ours() -> Verdict:
    """Accept what the checks of quotations have nothing to say of; what is cut off counts in row 8 alone."""
    claims = importlib.import_module("onrecord.model.claims")
    corpora = importlib.import_module("onrecord.model.corpus")
    documents = importlib.import_module("onrecord.documents")
    findings = importlib.import_module("onrecord.model.findings")
    quotes = importlib.import_module("onrecord.quotes")
    settings = importlib.import_module("onrecord.model.settings")

    def accepts(case: Case) -> bool:
        text, body = case["text"], ()
        if "body" in case:
            starts = [*documents.Document(text).line_starts, len(text)]
            first, last = (min(int(line), len(starts) - 1) for line in str(case["body"]).split("-"))
            body = (findings.Span(starts[first - 1] if first <= last else len(text), starts[last]),)
        names = {name: case[name] for name in ("prefix", "suffix", "occurrence") if name in case}
        evidence = claims.Evidence("here", case["quote"], **names)
        claim = claims.Claim(id="claim", says="", subject="x", property="y", evidence=(evidence,))
        others = {name: documents.Document(other) for name, other in case.get("others", {}).items()}
        texts = documents.Documents(by_source={"here": documents.Document(text, body=body), **others})
        found = quotes.verify_quotations(corpora.Corpus(claims={"claim": claim}), texts, settings.Settings())
        return not [row for row in found.outcome.findings if row.rule != "Q205" or case["row"] == CUT_OFF]

    return accepts


def gtrex() -> Verdict:
    """Accept what is grounded under the default policy."""
    module = importlib.import_module("gtrex")
    return lambda case: bool(module.verify(case["quote"], case["text"]).grounded)


def quotecheck() -> Verdict:
    """Accept what is found, once."""
    module = importlib.import_module("quotecheck.find")

    def accepts(case: Case) -> bool:
        match = module.check(case["quote"], case["text"])
        return bool(match.ok and match.count <= 1)

    return accepts


def citations() -> Verdict:
    """Accept what is found, and not ambiguous."""
    module = importlib.import_module("citations.verify")

    def accepts(case: Case) -> bool:
        match = module.resolve_in(case["quote"], case["text"], case.get("prefix", ""), case.get("suffix", ""))
        return bool(match.state == "found")

    return accepts


def krokai() -> Verdict:
    """Accept what is found verbatim in a corpus of one text."""
    corpus, verify = importlib.import_module("krokai.corpus"), importlib.import_module("krokai.verify")

    def accepts(case: Case) -> bool:
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "text.txt").write_text(case["text"], "utf-8")
            verdict = verify.check(case["quote"], corpus.Corpus([folder], quiet=True))
        return str(verdict[0]).startswith("VERIFIED")

    return accepts


def linkml() -> Verdict:
    """Accept what is found in the reference's text."""
    models = importlib.import_module("linkml_reference_validator.models")
    name = "linkml_reference_validator.validation.supporting_text_validator"
    validator = importlib.import_module(name).SupportingTextValidator(models.ReferenceValidationConfig())

    def accepts(case: Case) -> bool:
        reference = models.ReferenceContent(reference_id="case", content=case["text"])
        return bool(validator.find_text_in_reference(case["quote"], reference).found)

    return accepts


EVERYTHING = frozenset({"body", "others", "prefix", "suffix", "occurrence", "places"})
PEERS: tuple[tuple[Callable[[], Verdict], frozenset[str]], ...] = (
    (ours, EVERYTHING),
    (gtrex, frozenset()),
    (quotecheck, frozenset({"places"})),
    (citations, frozenset({"places", "prefix", "suffix"})),
    (krokai, frozenset()),
    (linkml, frozenset()),
)


def _needs(case: Case) -> set[str]:
    needed = {name for name in EVERYTHING if name in case}
    return needed | {"places"} if case["expect"] == "Q204" or "nth" in case else needed


def judged(make: Callable[[], Verdict], expressible: frozenset[str], cases: list[Case]) -> list[dict[str, str]]:
    """Return one row for each case that a peer was asked: `right`, wrongly `accepted` or `rejected`, or `error`."""
    accepts = make()
    rows = []
    for case in cases:
        if not _needs(case) <= expressible:
            continue
        try:
            accepted, error = accepts(case), ""
        except Exception as raised:  # noqa: BLE001 - a peer's crash is a result
            accepted, error = False, f"{type(raised).__name__}: {raised}"
        wrong = "accepted" if accepted else "rejected"
        verdict = "right" if accepted == (case["expect"] == "found") else wrong
        rows.append({"id": case["id"], "row": case["row"], "verdict": "error" if error else verdict, "told": error})
    return rows


def all_cases() -> list[Case]:
    """Return every case, each with its row and whether it is to be `found`, that is accepted."""
    located = [{**case, "row": str(case["row"])} for name in LOCATING for case in _read(name)]
    turned = [
        {
            "id": f"{name}: {case['id']}",
            "row": CUT_OFF,
            "text": case["text"],
            "quote": case["quote"],
            "expect": "Q205" if case["flagged"] else "found",
        }
        for name in CONTEXT
        for case in _read(name)
        if not case.get("said_by") and not case.get("via")
    ]
    return [case for case in located if case["row"] != CUT_OFF] + turned


def _read(name: str) -> list[Case]:
    cases: list[Case] = yaml.safe_load((FOLDER / name).read_text("utf-8"))
    return cases


def main() -> None:
    """Print one line for each peer that is installed, and the wrong verdicts of ours; or, with `--json`, every row."""
    cases = all_cases()
    results = {}
    for make, expressible in PEERS:
        try:
            results[make.__name__] = judged(make, expressible, cases)
        except ImportError:
            continue
    if "--json" in sys.argv:
        print(json.dumps(results))
        return
    print(f"{'':12}{'asked':>7}{'wrong accepts':>15}{'wrong rejects':>15}{'errors':>8}")
    for name, rows in results.items():
        counts = [sum(row["verdict"] == verdict for row in rows) for verdict in ("accepted", "rejected", "error")]
        print(f"{name:12}{len(rows):7}{counts[0]:15}{counts[1]:15}{counts[2]:8}")
        if "-v" in sys.argv or name == "ours":
            wrong = [row for row in rows if row["verdict"] != "right"]
            print("".join(f"    {row['verdict']}: {row['id']} {row['told']}\n" for row in wrong), end="")


if __name__ == "__main__":
    main()
