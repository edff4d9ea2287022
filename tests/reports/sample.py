"""A report made by hand, without any check having run: every verdict and every kind of finding, over invented texts."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from onrecord.documents import Document, Documents
from onrecord.model.claims import Answer, Claim, ClaimStatus, EntityValue, Evidence, Members, Relative, TextValue, Value
from onrecord.model.corpus import Corpus, Dispute
from onrecord.model.durations import parse_duration
from onrecord.model.entities import BUILT_IN_PROPERTIES, Entity, Property, PropertyType
from onrecord.model.findings import (
    Alteration,
    Citation,
    Comparison,
    DiffPart,
    Finding,
    Located,
    NotCompared,
    Side,
    Skipped,
    Span,
)
from onrecord.model.positions import Marks, Position
from onrecord.model.quantities import parse_quantity
from onrecord.model.settings import Settings
from onrecord.model.sources import Source
from onrecord.model.times import parse_time
from onrecord.model.verdicts import Severity, Status, Verdict
from onrecord.report import Checks, Report

__all__ = ["TEXTS", "made", "sample"]

TODAY = date(2032, 3, 1)

TEXTS = {
    "herald": """\
The Harbour League before its spring exercise
The Northern Harbour League has five members: Brenmark, Calder, Dunmere, Estvale and Farrow.
Its exercise Quiet Tide began on 4 May 2031 in the strait of Calder and was to last nine days. Some 2,400 sailors \
took part, the League's secretariat said.
Quiet Tide ended on 11 May 2031, a day before it had been due to, because of fog.
Minister Ada Lind said that Brenmark was not going to leave the League, whatever its neighbours might do.
Oskar Venn is the League's secretary, a post that he took up in January 2030.
The harbourmaster's office keeps a list of ships. It is long, and no reader has asked for it.
""",
    "courier": """\
League drills while Estvale stays at home
The League counts four members, Brenmark, Calder, Dunmere and Farrow, since Estvale left it.
About 1,500 sailors took part in Quiet Tide.
Quiet Tide began in early May 2031 off the port of Hallin, which lies in Calder.
The exercise is to be held again in 2032, officials announced.
“Brenmark is going to leave,” Minister Lind was quoted as telling a closed meeting.
""",
    "wire": """\
HALLIN, 2 June 2030. Oskar Venn, the League's secretary, opened a new signal station on Tuesday.
The League's next exercise, Quiet Tide, will begin in the first week of May 2031 and end by 13 May.
Members Brenmark and Calder pay half of its budget. Brenmark and Calder declined to comment.
""",
    "tideline": """\
Mara Quist was elected secretary of the League on 9 January 2032.
She follows Oskar Venn. “I have not asked for this office,” she said.
The opening of Quiet Tide came a week after the storm of 1 May 2031.
""",
    "gazette": """\
Mara Quist was elected secretary of the League on 9 January 2032. She follows Oskar Venn.
Quiet Tide, planned for 2032, was cancelled in February.
""",
}

_SOURCES: dict[str, dict[str, Any]] = {
    "herald": {"publisher": "The Brenmark Herald", "published": "2031-05-14", "title": "The Harbour League before its spring exercise"},
    "courier": {"publisher": "Calder Courier", "published": "2031-05-20", "url": "https://courier.example/quiet-tide"},
    "wire": {"publisher": "Tideline Wire", "published": "2030-06-04"},
    "tideline": {"publisher": "Tideline Wire", "published": "2032-01-09", "published_note": "dated by its first sentence"},
    "gazette": {"publisher": "Farrow Gazette", "published": "[2032-02-01..2032-02-29]", "derived_from": ("tideline",)},
    "lost": {"publisher": "Estvale Post"},
}  # fmt: skip

_ENTITIES = (
    Entity(id="league", kind="organisation", name="Northern Harbour League", also=("the League", "Harbour League")),
    *(
        Entity(id=name, kind="state", name=name.title())
        for name in ("brenmark", "calder", "dunmere", "estvale", "farrow")
    ),
    Entity(id="quiet-tide", kind="exercise", name="Quiet Tide", maybe=("quiet-tide-2032",)),
    Entity(id="quiet-tide-2032", kind="exercise", name="Quiet Tide 2032"),
    Entity(id="storm", kind="event", name="Storm of May 2031"),
    Entity(id="hallin", kind="place", name="Port of Hallin", within="calder"),
    Entity(id="venn", kind="person", name="Oskar Venn"),
    Entity(id="quist", kind="person", name="Mara Quist"),
    Entity(id="lind", kind="person", name="Ada Lind", acts_for=("brenmark",)),
)

_PROPERTIES = (
    Property(id="member", type=PropertyType.SET, of="state"),
    Property(id="sailors", type=PropertyType.QUANTITY, unit="people", never_changes=True),
    Property(id="secretary", type=PropertyType.ENTITY, of="person", one_at_a_time=True),
    Property(id="leaving", type=PropertyType.YESNO, yes_words=("leave",), no_words=("not going to leave",)),
    Property(id="motto", type=PropertyType.TEXT),
    *BUILT_IN_PROPERTIES.values(),
)


def claim(identifier: str, says: str, subject: str, property_: str, quotes: dict[str, str], **fields: Any) -> Claim:
    """Make a claim whose times may be given as words, and the marks of its fields."""
    times = {key: parse_time(fields[key]) for key in ("as_of", "during", "said_on") if key in fields}
    line = 10 + 8 * len(identifier)
    table: dict[Any, tuple[int, int]] = {(): (line, 5), ("value",): (line + 4, 12)}
    table.update({("evidence", index, "quote"): (line + 6 + index, 9) for index in range(len(quotes))})
    return Claim(
        id=identifier,
        says=says,
        subject=subject,
        property=property_,
        evidence=tuple(Evidence(source, quote) for source, quote in quotes.items()),
        marks=Marks("facts/league.yaml", table),
        **{**fields, **times},
    )


def _members(*ids: str) -> Value:
    return Members(ids)


_CLAIMS = (
    claim("members-herald", "The League has five members.", "league", "member",
          {"herald": "The Northern Harbour League has five members: Brenmark, Calder, Dunmere, Estvale and Farrow."},
          value=_members("brenmark", "calder", "dunmere", "estvale", "farrow"), complete=True, as_of="2031-05"),
    claim("members-courier", "The League has four members.", "league", "member",
          {"courier": "The League counts four members, Brenmark, Calder, Dunmere and Farrow"},
          value=_members("brenmark", "calder", "dunmere", "farrow"), complete=True, without=("estvale",), as_of="2031-05"),
    claim("payers-wire", "Brenmark and Calder are members.", "league", "member",
          {"wire": "Members Brenmark and Calder pay half of its budget."}, value=_members("brenmark", "calder")),
    claim("five-members", "The League has five members.", "league", "member",
          {"herald": "The Northern Harbour League has five members"}, count=parse_quantity("5")),
    claim("sailors-herald", "Some 2,400 sailors took part.", "quiet-tide", "sailors",
          {"herald": "Some 2,400 sailors took part"}, value=parse_quantity("~2400"), via="league"),
    claim("sailors-courier", "About 1,500 sailors took part.", "quiet-tide", "sailors",
          {"courier": "About 1,500 sailors took part in Quiet Tide."}, value=parse_quantity("~1500")),
    claim("starts-herald", "Quiet Tide began on 4 May 2031.", "quiet-tide", "starts",
          {"herald": "Its exercise Quiet Tide began on 4 May 2031"}, value=parse_time("2031-05-04")),
    claim("starts-courier", "Quiet Tide began in May 2031.", "quiet-tide", "starts",
          {"courier": "Quiet Tide began in early May 2031"}, value=parse_time("2031-05~")),
    claim("starts-wire", "Quiet Tide was to begin in the first week of May 2031.", "quiet-tide", "starts",
          {"wire": "Quiet Tide, will begin in the first week of May 2031"},
          value=parse_time("[2031-05-01..2031-05-07]"), status=ClaimStatus.PLANNED),
    claim("starts-after-storm", "It opened a week after the storm.", "quiet-tide", "starts",
          {"tideline": "The opening of Quiet Tide came a week after the storm"},
          relative=Relative("storm.occurs", "after", parse_duration("[P6D..P8D]"))),
    claim("storm-day", "The storm was on 1 May 2031.", "storm", "occurs",
          {"tideline": "the storm of 1 May 2031"}, value=parse_time("2031-05-01")),
    claim("ends-herald", "Quiet Tide ended on 11 May 2031.", "quiet-tide", "ends",
          {"herald": "Quiet Tide ended on 11 May 2031"}, value=parse_time("2031-05-11")),
    claim("lasts-herald", "It was to last nine days.", "quiet-tide", "lasts",
          {"herald": "was to last nine days"}, value=parse_duration("P9D"), status=ClaimStatus.PLANNED),
    claim("place-courier", "It was off Hallin.", "quiet-tide", "place",
          {"courier": "off the port of Hallin"}, value=EntityValue("hallin")),
    claim("place-herald", "It was in the strait of Calder.", "quiet-tide", "place",
          {"herald": "in the strait of Calder"}, value=EntityValue("calder")),
    claim("held-gazette", "The exercise of 2032 was cancelled.", "quiet-tide-2032", "held",
          {"gazette": "Quiet Tide, planned for 2032, was cancelled in February."}, value=Answer(yes=False),
          status=ClaimStatus.CANCELLED),
    claim("again-courier", "It is to be held again in 2032.", "quiet-tide-2032", "held",
          {"courier": "The exercise is to be held again in 2032"}, value=Answer(yes=True), status=ClaimStatus.PLANNED),
    claim("venn", "Oskar Venn is the secretary.", "league", "secretary",
          {"wire": "Oskar Venn, the League's secretary", "herald": "Oskar Venn is the League's secretary"},
          value=EntityValue("venn"), during="2030-01/.."),
    claim("quist", "Mara Quist is the secretary.", "league", "secretary",
          {"tideline": "Mara Quist was elected secretary of the League on 9 January 2032.",
           "gazette": "Mara Quist was elected secretary of the League … She follows Oskar Venn."},
          value=EntityValue("quist"), during="2032-01-09/.."),
    claim("lind-stays", "Brenmark is not leaving.", "brenmark", "leaving",
          {"herald": "Brenmark was not going to leave the League"}, value=Answer(yes=False), said_by="lind", said_on="2031-05"),
    claim("lind-leaves", "Brenmark is leaving.", "brenmark", "leaving",
          {"courier": "“Brenmark is going to leave,”"}, value=Answer(yes=True), said_by="lind",
          inferred={"value": "the courier reports her words"}),
    claim("altered", "Six members.", "league", "member",
          {"courier": "The League counts six members, Brenmark, Calder"}, count=parse_quantity("6")),
    claim("made-up", "It has a motto.", "league", "motto",
          {"herald": "Its motto is: by the sea, for the sea."}, value=TextValue("by the sea")),
    claim("ambiguous", "Brenmark and Calder.", "league", "member",
          {"wire": "Brenmark and Calder"}, value=_members("brenmark", "calder")),
    claim("cut-off", "She asked for the office.", "quist", "motto",
          {"tideline": "asked for this office"}, value=TextValue("asked"), inferred={"*": "an example"}),
    claim("taken-back", "A ship list exists.", "league", "motto",
          {"herald": "The harbourmaster's office keeps a list of ships."}, withdrawn="no fact of the League", value=TextValue("x")),
    claim("from-lost", "It rained.", "storm", "held", {"lost": "It rained."}, value=Answer(yes=True)),
)  # fmt: skip

_DISPUTES = (
    Dispute(
        id="who-counts-sailors",
        between=("sailors-courier", "sailors-herald"),
        reason="The Herald counts reservists, the Courier does not.",
        review_by=parse_time("2033-06-30"),
        marks=Marks("facts/disputes.yaml", {(): (2, 5)}),
    ),
    Dispute(
        id="old-quarrel",
        between=("venn", "quist"),
        reason="Both were named.",
        review_by=parse_time("2031-12-31"),
        marks=Marks("facts/disputes.yaml", {(): (8, 5)}),
    ),
)

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


def made(
    corpus: Corpus, documents: Documents, findings: Iterable[Finding], located: tuple[Located, ...]
) -> Report:
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
        for index, (name, fields) in enumerate(sorted(_SOURCES.items()))
    }
    return Corpus(
        files=("facts/disputes.yaml", "facts/league.yaml", "facts/sources.yaml"),
        sources=sources,
        entities={row.id: row for row in sorted(_ENTITIES, key=lambda row: row.id)},
        properties={row.id: row for row in sorted(_PROPERTIES, key=lambda row: row.id)},
        claims={row.id: row for row in sorted(_CLAIMS, key=lambda row: row.id)},
        disputes={row.id: row for row in sorted(_DISPUTES, key=lambda row: row.id)},
    )


def _documents() -> Documents:
    documents = {}
    for name, text in sorted(TEXTS.items()):
        body = (Span(0, text.index("The harbourmaster")),) if name == "herald" else ()
        documents[name] = Document(text, source=name, path=f"seeds/{name}.txt", body=body)
    return Documents(by_source=documents, changed=frozenset({"courier"}))


def _located() -> Iterable[Located]:
    documents = _documents().by_source
    for row in _CLAIMS:
        for index, evidence in enumerate(row.evidence):
            fields: dict[str, Any] = {"claim": row.id, "evidence": index, "source": evidence.source}
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
    located: tuple[Located, ...], rule: str, verdict: Verdict, message: str, sides: Iterable[Side], **fields: Any
) -> Finding:
    """Make a finding that compares, with the quotations of its claims as evidence."""
    sides = tuple(sides)
    claims = tuple(sorted({identifier for side in sides for identifier in side.claims}))
    extra = {key: fields.pop(key) for key in tuple(fields) if key in {"status", "dispute", "severity"}}
    rows = [row for row in located if row.claim in claims and row.passage]
    first = next(row for row in _CLAIMS if row.id == claims[0])
    weight = {Verdict.CONTRADICTION: Severity.ERROR, Verdict.POSSIBLE: Severity.WARNING, Verdict.ATTRIBUTED: Severity.WARNING}
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
            Citation(claim=row.claim, evidence=row.evidence, source=row.source, path=f"seeds/{row.source}.txt", passage=row.passage)
            for row in rows if row.passage
        ),
        comparison=Comparison(subject=first.subject, property=first.property, sides=sides, **fields),
        **extra,
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
        evidence=(Citation(claim="altered", evidence=0, source="courier", path="seeds/courier.txt", passage=passage, likeness=0.94),),
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
        evidence=(Citation(claim="cut-off", evidence=0, source="tideline", path="seeds/tideline.txt", passage=tideline.passage(at, at + 21)),),
    )  # fmt: skip
    yield _of_quotation("G302", "members-courier", "courier", "Estvale is listed, but the quotation does not name it")


def _of_quotation(rule: str, claim_id: str, source: str, message: str, **fields: Any) -> Finding:
    found = next(row for row in _CLAIMS if row.id == claim_id)
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
