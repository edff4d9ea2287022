"""The hand-written cases, run against ours and against the peers: wrong accepts and wrong rejects, side by side.

Each peer is asked only what it can express: a case that needs a body, other sources, an occurrence or, but for
`citations`, a prefix or suffix is left out for it, and so is one that is about several places, unless it counts them.
Install the peers in an environment of their own, beside onrecord's dependencies, and run from the repository's root:

    python benchmarks/quotes/peers.py
"""

import importlib
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

CASES = Path(__file__).parents[2] / "tests" / "quotes" / "cases" / "locating.yaml"
Case = dict[str, Any]
Verdict = Callable[[Case], bool]


def ours() -> Verdict:
    """Accept what is located in one place and whose words left out hold nothing that turns it."""
    documents = importlib.import_module("onrecord.documents")
    findings = importlib.import_module("onrecord.model.findings")
    gaps = importlib.import_module("onrecord.quotes.gaps")
    quotes = importlib.import_module("onrecord.quotes")

    def accepts(case: Case) -> bool:
        text, body = case["text"], ()
        if "body" in case:
            starts = [*documents.Document(text).line_starts, len(text)]
            first, last = (min(int(line), len(starts) - 1) for line in str(case["body"]).split("-"))
            body = (findings.Span(starts[first - 1] if first <= last else len(text), starts[last]),)
        location = quotes.locate(
            documents.Document(text, body=body),
            case["quote"],
            prefix=case.get("prefix", ""),
            suffix=case.get("suffix", ""),
            occurrence=case.get("occurrence"),
        )
        return bool(location.found and not gaps.fault_of_gaps(text, location.segments))

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
    (ours, EVERYTHING - {"others"}),
    (gtrex, frozenset()),
    (quotecheck, frozenset({"places"})),
    (citations, frozenset({"places", "prefix", "suffix"})),
    (krokai, frozenset()),
    (linkml, frozenset()),
)


def _needs(case: Case) -> set[str]:
    needed = {name for name in EVERYTHING if name in case}
    return needed | {"places"} if case["expect"] == "Q204" or "nth" in case else needed


def main() -> None:
    """Print one line for each peer that is installed, and the wrong verdicts of ours."""
    cases = yaml.safe_load(CASES.read_text("utf-8"))
    print(f"{'':12}{'asked':>7}{'wrong accepts':>15}{'wrong rejects':>15}{'errors':>8}")
    for make, expressible in PEERS:
        try:
            accepts = make()
        except ImportError:
            print(f"{make.__name__:12} is not installed")
            continue
        asked = [case for case in cases if _needs(case) <= expressible and "others" not in case]
        wrong: dict[str, list[str]] = {"accepts": [], "rejects": [], "errors": []}
        for case in asked:
            try:
                accepted = accepts(case)
            except Exception as error:  # noqa: BLE001 - a peer's crash is a result
                wrong["errors"].append(f"{case['id']}: {error}")
                continue
            if accepted != (case["expect"] == "found"):
                wrong["accepts" if accepted else "rejects"].append(case["id"])
        counts = (len(wrong["accepts"]), len(wrong["rejects"]), len(wrong["errors"]))
        print(f"{make.__name__:12}{len(asked):7}{counts[0]:15}{counts[1]:15}{counts[2]:8}")
        if "-v" in sys.argv or make is ours:
            print("".join(f"    {kind}: {name}\n" for kind, names in wrong.items() for name in names), end="")


if __name__ == "__main__":
    main()
