"""A report made by hand, without any check having run: every verdict and every kind of finding."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from onrecord.documents import Document, Documents
from onrecord.model.corpus import Corpus
from onrecord.model.findings import (
    Alteration,
    Citation,
    Comparison,
    DiffPart,
    Finding,
    Located,
    NotCompared,
    Passage,
    Side,
    Skipped,
    Span,
)
from onrecord.model.positions import Marks, Position
from onrecord.model.settings import Settings
from onrecord.model.sources import Source
from onrecord.model.times import parse_time
from onrecord.model.verdicts import Severity, Status, Verdict
from onrecord.report import Checks, Report
from reports.sample_facts import CLAIMS, DISPUTES, ENTITIES, PROPERTIES, SOURCES, TEXTS, Field

__all__ = ["sample"]

TODAY = date(2032, 3, 1)

_STANZA = """\
disputes:
  - id: members-of-the-league
    between: [members-courier, members-herald]
    reason: …
    review_by: 2033-03-01
"""


def sample() -> Report:
    """Return the report."""
    located = tuple(sorted(_located(), key=lambda row: (row.claim, row.evidence)))
    return made(_corpus(), _documents(), _findings(located), located)


def made(corpus: Corpus, documents: Documents, findings: Iterable[Finding], located: tuple[Located, ...]) -> Report:
    """Return a report whose totals are those of its rows."""
    rows = tuple(sorted(findings, key=lambda row: (row.position, row.rule, row.fingerprint)))
    skipped = (
        Skipped(rule="G301", claims=("starts-courier",), reason="no date expression that could be read"),
        Skipped(rule="G307", claims=("held-gazette",), reason="the property names no words for yes and no"),
        Skipped(rule="Q201", claims=("from-lost",), reason="the source lost could not be read"),
    )
    passed = {"Q201": 24, "G301": 9, "G302": 6, "M501": 2, "T401": 3}
    failed = sum(row.fails for row in rows)
    accepted = sum(row.status is Status.ACCEPTED for row in rows)
    warned = sum(row.severity is Severity.WARNING and row.status is Status.NEW for row in rows)
    total = sum(passed.values())
    return Report(
        corpus=corpus,
        documents=documents,
        settings=Settings(),
        today=TODAY,
        checks=Checks(
            run=total + failed + accepted + warned, passed=total, failed=failed, accepted=accepted, warned=warned,
            skipped=len(skipped),
        ),
        passed=passed,
        located=located,
        findings=rows,
        skipped=skipped,
        not_compared=(
            NotCompared(
                subject="league", property="member", claims=("members-courier", "payers-wire"), pairs=2,
                reason="the one speaks of May 2031, the other of June 2030",
            ),
        ),
        origins={name: "tideline" if name == "gazette" else name for name in TEXTS},
    )  # fmt: skip


def _corpus() -> Corpus:
    sources = {
        name: Source(
            id=name,
            path=f"{name}.txt",
            sha256="0" * 64,
            marks=Marks("facts/sources.yaml", {(): (2 + 5 * index, 5)}),
            **{**fields, **({"published": parse_time(fields["published"])} if "published" in fields else {})},
        )
        for index, (name, fields) in enumerate(sorted(SOURCES.items()))
    }
    return Corpus(
        files=("facts/disputes.yaml", "facts/league.yaml", "facts/sources.yaml"),
        sources=sources,
        entities={row.id: row for row in sorted(ENTITIES, key=lambda row: row.id)},
        properties={row.id: row for row in sorted(PROPERTIES, key=lambda row: row.id)},
        claims={row.id: row for row in sorted(CLAIMS, key=lambda row: row.id)},
        disputes={row.id: row for row in sorted(DISPUTES, key=lambda row: row.id)},
    )


def _documents() -> Documents:
    documents = {}
    for name, text in sorted(TEXTS.items()):
        body = (Span(0, text.index("The harbourmaster")),) if name == "herald" else ()
        documents[name] = Document(text, source=name, path=f"seeds/{name}.txt", body=body)
    return Documents(by_source=documents, changed=frozenset({"courier"}))


def _located() -> Iterable[Located]:
    documents = _documents().by_source
    for row in CLAIMS:
        for index, evidence in enumerate(row.evidence):
            fields: dict[str, Field] = {"claim": row.id, "evidence": index, "source": evidence.source}
            document = documents.get(evidence.source)
            if document is None:
                continue
            places = document.find_all(evidence.quote)
            if "…" in evidence.quote:
                first, last = evidence.quote.split(" … ")
                start, again = document.text.index(first), document.text.index(last)
                yield Located(
                    **fields, found=True, tier="omission", passage=document.passage(start, again + len(last)),
                    segments=(Span(start, start + len(first)), Span(again, again + len(last))),
                    omitted=(document.text[start + len(first) : again],),
                )  # fmt: skip
            elif len(places) == 1:
                end = places[0] + len(evidence.quote)
                yield Located(**fields, found=True, tier="exact", passage=document.passage(places[0], end))
            else:
                passages = tuple(document.passage(place, place + len(evidence.quote)) for place in places)
                yield Located(**fields, found=False, places=passages)


def _compared(
    located: tuple[Located, ...], rule: str, verdict: Verdict, message: str, sides: Iterable[Side], **fields: Field
) -> Finding:
    """Make a finding that compares, with the quotations of its claims as evidence."""
    sides = tuple(sides)
    claims = tuple(sorted({identifier for side in sides for identifier in side.claims}))
    extra = {key: fields.pop(key) for key in tuple(fields) if key in {"status", "dispute", "severity"}}
    rows = [row for row in located if row.claim in claims and row.passage]
    first = next(row for row in CLAIMS if row.id == claims[0])
    weight = {
        Verdict.CONTRADICTION: Severity.ERROR,
        Verdict.POSSIBLE: Severity.WARNING,
        Verdict.ATTRIBUTED: Severity.WARNING,
    }
    return Finding(
        rule=rule,
        message=message,
        position=first.marks.at("value"),
        fingerprint=f"{rule.lower()}{'0' * 24}{len(message):04}",
        claims=claims,
        sources=tuple(sorted({row.source for row in rows})),
        severity=extra.pop("severity", weight.get(verdict, Severity.NOTE)),
        verdict=verdict,
        evidence=tuple(
            _citation(row.claim, row.evidence, row.source, row.passage) for row in rows if row.passage
        ),
        comparison=Comparison(subject=first.subject, property=first.property, sides=sides, **fields),
        **extra,
    )  # fmt: skip


def _citation(claim: str, evidence: int, source: str, passage: Passage, likeness: float | None = None) -> Citation:
    path = f"seeds/{source}.txt"
    return Citation(
        claim=claim, evidence=evidence, source=source, path=path, passage=passage, likeness=likeness
    )  # fmt: skip


def _side(says: str, *claims: str, origins: int = 1) -> Side:
    return Side(says=says, claims=claims, origins=origins)


def _findings(located: tuple[Located, ...]) -> Iterable[Finding]:
    yield from _open_comparisons(located)
    yield from _explained(located)
    yield from _about_quotations()
    yield from _about_records()


def _open_comparisons(located: tuple[Located, ...]) -> Iterable[Finding]:
    yield _compared(
        located, "M501", Verdict.CONTRADICTION,
        "the whole list of League members is given in two ways: Estvale is in one of them only",
        [_side("Brenmark, Calder, Dunmere, Estvale and Farrow (the whole list)", "five-members", "members-herald"),
         _side("Brenmark, Calder, Dunmere and Farrow (the whole list)", "members-courier")],
        clash="May 2031 (2031-05)",
        why="Both speak of May 2031, so it is no change; both give the whole list, so neither refines the other.",
        stanza=_STANZA,
    )  # fmt: skip
    yield _compared(
        located, "V602", Verdict.CONTRADICTION, "2,160 to 2,640 people and 1,350 to 1,650 people cannot both be so",
        [_side("~2400 people, read as 2160..2640 (±10%)", "sailors-herald"),
         _side("~1500 people, read as 1350..1650 (±10%)", "sailors-courier")],
        why="The exercise is one finished event, so the number does not change.",
        status=Status.ACCEPTED, dispute="who-counts-sailors",
    )  # fmt: skip
    yield _compared(
        located, "T402", Verdict.CONTRADICTION, "no dates can satisfy these three claims together",
        [_side("2031-05-04", "starts-herald"), _side("6 to 8 days after the storm", "starts-after-storm"),
         _side("2031-05-01", "storm-day")],
        chain=("The storm was on 1 May 2031 (storm-day).",
               "Quiet Tide opened 6 to 8 days after it, so on 7 to 9 May (starts-after-storm).",
               "Quiet Tide began on 4 May 2031 (starts-herald), which is 3 days too early."),
        blame=("starts-after-storm", "starts-herald"), why="No reading of any of these dates fits all three.",
        stanza="disputes:\n  - id: storm\n    between: [starts-after-storm, starts-herald, storm-day]\n    reason: …\n",
    )  # fmt: skip
    yield _compared(
        located, "T403", Verdict.POSSIBLE, "nine days from the first to the last day may not fit 4 to 11 May",
        [_side("P9D", "lasts-herald"), _side("2031-05-04 to 2031-05-11", "ends-herald", "starts-herald", origins=2)],
        why="Counted with both end days it is eight days; “about” would make nine possible.",
        clash="4 to 11 May 2031 (2031-05-04/2031-05-11)", stanza="disputes:\n  - id: nine-days\n    reason: …\n",
    )  # fmt: skip
    yield _compared(
        located, "V604", Verdict.ATTRIBUTED, "Ada Lind is reported to have said both yes and no",
        [_side("no", "lind-stays"), _side("yes", "lind-leaves")],
        clash="May 2031 (2031-05)", why="Neither source says it in its own voice.",
        stanza="disputes:\n  - id: lind\n    reason: …\n",
    )  # fmt: skip


def _explained(located: tuple[Located, ...]) -> Iterable[Finding]:
    yield _compared(
        located, "V601", Verdict.CHANGE, "the secretary changed from Oskar Venn to Mara Quist",
        [_side("Oskar Venn", "venn", origins=2), _side("Mara Quist", "quist")],
        why="The claim quist dates the change: 9 January 2032.",
    )  # fmt: skip
    yield _compared(
        located, "V603", Verdict.DETAIL, "the Port of Hallin lies in Calder",
        [_side("Port of Hallin", "place-courier"), _side("Calder", "place-herald")], why="Hallin is within Calder.",
    )  # fmt: skip
    yield _compared(
        located, "V604", Verdict.PLAN, "planned to be held, and then cancelled",
        [_side("yes", "again-courier"), _side("no", "held-gazette")], why="One is a plan.",
    )  # fmt: skip


def _about_quotations() -> Iterable[Finding]:
    documents = _documents().by_source
    courier, wire = documents["courier"], documents["wire"]
    near = courier.text.index("The League counts")
    passage = courier.passage(near, near + len("The League counts four members, Brenmark, Calder"))
    yield _of_quotation(
        "Q202", "altered", "courier", "the quotation is not in the source; a near passage says four, not six",
        evidence=(_citation("altered", 0, "courier", passage, 0.94),),
        alteration=Alteration(
            kind="number", likeness=0.94, runner_up=0.31,
            diff=(DiffPart("kept", "The League counts "), DiffPart("quoted", "six"), DiffPart("source", "four"),
                  DiffPart("kept", " members, Brenmark, Calder")),
        ),
        help="Quote the source's own words, or check whether the source is the right one.",
    )  # fmt: skip
    yield _of_quotation("Q201", "made-up", "herald", "the quotation is not in the source, nor anything near it")
    places = tuple(wire.passage(at, at + 19) for at in wire.find_all("Brenmark and Calder"))
    yield _of_quotation(
        "Q204", "ambiguous", "wire", "the quotation stands in 2 places", places=places,
        help="Add `prefix`, `suffix` or `occurrence`.",
    )  # fmt: skip
    tideline = documents["tideline"]
    at = tideline.text.index("asked for this office")
    yield _of_quotation(
        "Q205", "cut-off", "tideline", "the words cut off before the quotation turn its meaning: “not”",
        evidence=(_citation("cut-off", 0, "tideline", tideline.passage(at, at + 21)),),
    )  # fmt: skip
    yield _of_quotation("G302", "members-courier", "courier", "Estvale is listed, but the quotation does not name it")


def _of_quotation(rule: str, claim_id: str, source: str, message: str, **fields: Field) -> Finding:
    found = next(row for row in CLAIMS if row.id == claim_id)
    return Finding(
        rule=rule, message=message, position=found.marks.at("evidence", 0, "quote"),
        fingerprint=f"{rule.lower()}{'1' * 28}", claims=(claim_id,), sources=(source,), **fields,
    )  # fmt: skip


def _about_records() -> Iterable[Finding]:
    yield Finding(
        rule="S101", message="the file seeds/lost.txt is gone", position=Position("facts/sources.yaml", 22, 11),
        fingerprint="s101" + "2" * 28, sources=("lost",), help="Put it back, or withdraw what rests on it.",
    )  # fmt: skip
    yield Finding(
        rule="S102", message="the bytes of seeds/courier.txt are not the pinned ones",
        position=Position("facts/sources.yaml", 4, 13), fingerprint="s102" + "2" * 28, sources=("courier",),
    )  # fmt: skip
    yield Finding(
        rule="F003", message="`claim` is no key of a fact file; `claims` was probably meant",
        position=Position("facts/league.yaml", 3, 1), fingerprint="f003" + "2" * 28,
    )  # fmt: skip
    yield Finding(
        rule="I701", message="gazette carries 2 passages of tideline", position=Position("facts/sources.yaml", 7, 5),
        fingerprint="i701" + "2" * 28, sources=("gazette", "tideline"), severity=Severity.NOTE,
    )  # fmt: skip
    yield replace(
        Finding(
            rule="D802", message="the dispute old-quarrel was to be reviewed by 2031-12-31",
            position=Position("facts/disputes.yaml", 11, 16), fingerprint="d802" + "2" * 28, dispute="old-quarrel",
        ),
        help="Look at it again, and set a later `review_by`.",
    )  # fmt: skip
    yield Finding(
        rule="D804", message="the disagreement that who-counts-sailors accepts has grown",
        position=Position("facts/disputes.yaml", 3, 15), fingerprint="d804" + "2" * 28, dispute="who-counts-sailors",
        severity=Severity.WARNING,
    )  # fmt: skip
