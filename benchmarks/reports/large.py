"""A report of 10,000 claims on 1,000 sources: the size of its page, the time to write it and the other formats.

    python benchmarks/reports/large.py [FOLDER]

writes every format to FOLDER and prints a line for each.
"""

import random
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "tests"))

from onrecord.documents import Document, Documents
from onrecord.model.claims import Claim, Evidence, Members
from onrecord.model.corpus import Corpus
from onrecord.model.entities import BUILT_IN_PROPERTIES, Entity, Property, PropertyType
from onrecord.model.findings import Citation, Comparison, Finding, Located, Side
from onrecord.model.positions import Marks
from onrecord.model.sources import Source
from onrecord.model.times import parse_time
from onrecord.model.verdicts import Severity, Verdict
from onrecord.report import Checks, Report
from onrecord.reports import FORMATS, render
from reports.sample import sample

SOURCES, CLAIMS_EACH, SUBJECTS, CONTRADICTIONS, CHANGES = 1_000, 10, 400, 1_500, 1_500
WORDS = [
    "the",
    "council",
    "of",
    "harbour",
    "and",
    "rivers",
    "met",
    "again",
    "in",
    "its",
    "old",
    "hall",
    "to",
    "weigh",
    "what",
    "had",
    "been",
    "said",
    "before",
    "by",
    "both",
    "sides",
]


def main(folder: Path) -> None:
    """Write and measure every format."""
    report = large()
    for name in FORMATS:
        started = time.perf_counter()
        text = render(report, name)
        took = time.perf_counter() - started
        (folder / f"report.{name}").write_text(text, encoding="utf-8", newline="")
        print(f"{name:10} {len(text.encode()) / 1e6:6.1f} MB  {took:6.2f} s")


def large() -> Report:
    """Return the report."""
    dice = random.Random(7)
    states = {f"state-{n:02}": Entity(id=f"state-{n:02}", kind="state", name=f"State {n:02}") for n in range(30)}
    bodies = {f"body-{n:03}": Entity(id=f"body-{n:03}", kind="body", name=f"Council {n:03}") for n in range(SUBJECTS)}
    sources, documents, claims, located = {}, {}, {}, []
    for number in range(SOURCES):
        name = f"source-{number:04}"
        day = parse_time(f"{dice.randint(1990, 2025)}-{dice.randint(1, 12):02}-{dice.randint(1, 28):02}")
        sources[name] = Source(
            id=name, path=f"{name}.txt", sha256="0" * 64, publisher=f"Paper {number % 60}", published=day,
            marks=Marks("facts/sources.yaml", {(): (5 * number + 2, 5)}),
        )  # fmt: skip
        text, spans = _text(dice)
        document = documents[name] = Document(text, source=name, path=f"seeds/{name}.txt")
        for start, end in spans:
            identifier = f"claim-{len(claims):05}"
            members = dice.sample(sorted(states), 5)
            claims[identifier] = Claim(
                id=identifier, says=f"The council counts {len(members)} members as of that year.",
                subject=dice.choice(sorted(bodies)), property="member", value=Members(tuple(members)), complete=True,
                as_of=parse_time(str(dice.randint(1990, 2025))), evidence=(Evidence(name, text[start:end]),),
                marks=Marks("facts/claims.yaml", {(): (8 * len(claims) + 2, 5), ("value",): (8 * len(claims) + 6, 12)}),
            )  # fmt: skip
            located.append(
                Located(
                    claim=identifier,
                    evidence=0,
                    source=name,
                    found=True,
                    tier="exact",
                    passage=document.passage(start, end),
                )
            )
    findings = _findings(dice, claims, located)
    corpus = Corpus(
        files=("facts/claims.yaml",), sources=sources, entities={**bodies, **states}, claims=claims,
        properties={**BUILT_IN_PROPERTIES, "member": Property(id="member", type=PropertyType.SET, of="state")},
    )  # fmt: skip
    return replace(
        sample(), corpus=corpus, documents=Documents(by_source=documents), located=tuple(located), findings=findings,
        skipped=(), not_compared=(), origins={name: name for name in sources},
        checks=Checks(
            run=50_000, passed=50_000 - CONTRADICTIONS, failed=CONTRADICTIONS, accepted=0, warned=0, skipped=0,
        ),
    )  # fmt: skip


def _text(dice: random.Random) -> tuple[str, list[tuple[int, int]]]:
    lines, spans, length = [], [], 0
    for number in range(20):
        line = f"{' '.join(dice.choices(WORDS, k=28)).capitalize()} {dice.randint(100, 999)}."
        if number % 2:
            spans.append((length + 10, length + 110))
        lines.append(line)
        length += len(line) + 1
    return "\n".join(lines), spans


def _findings(dice: random.Random, claims: dict[str, Claim], located: list[Located]) -> tuple[Finding, ...]:
    names, found = sorted(claims), []
    where = {row.claim: row for row in located}
    for number in range(CONTRADICTIONS + CHANGES):
        pair = sorted(dice.sample(names, 2))
        verdict = Verdict.CONTRADICTION if number < CONTRADICTIONS else Verdict.CHANGE
        rows = [where[name] for name in pair]
        found.append(
            Finding(
                rule="M501", message="the whole list is given in two ways", position=claims[pair[0]].marks.at("value"),
                fingerprint=f"{number:032}", claims=tuple(pair), sources=tuple(sorted({row.source for row in rows})),
                verdict=verdict, severity=Severity.ERROR if verdict is Verdict.CONTRADICTION else Severity.NOTE,
                evidence=tuple(
                    Citation(
                        claim=row.claim, evidence=0, source=row.source, path="seeds/it.txt", passage=row.passage,
                    )
                    for row in rows if row.passage
                ),
                comparison=Comparison(
                    subject=claims[pair[0]].subject, property="member",
                    sides=tuple(Side(says=f"list {name}", claims=(name,)) for name in pair),
                    clash="on 2010-05-04", why="Both give the whole list.", stanza="disputes:\n  - id: it\n",
                ),
            )
        )  # fmt: skip
    return tuple(sorted(found, key=lambda row: (row.position, row.fingerprint)))


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(Path(sys.argv[1]))
    else:
        with tempfile.TemporaryDirectory() as made:
            main(Path(made))
