"""Invented texts about an invented league, and what claims make of them; no check has run over them."""

from typing import Any

from onrecord.model.claims import Answer, Claim, ClaimStatus, EntityValue, Evidence, Members, Relative, TextValue, Value
from onrecord.model.corpus import Dispute
from onrecord.model.entities import BUILT_IN_PROPERTIES, Entity, Property, PropertyType
from onrecord.model.positions import Key, Marks
from onrecord.model.quantities import parse_quantity
from onrecord.model.times import parse_time
from onrecord.model.times.durations import parse_duration

__all__ = ["CLAIMS", "DISPUTES", "ENTITIES", "PROPERTIES", "SOURCES", "TEXTS", "Field"]

Field = Any

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

SOURCES: dict[str, dict[str, Any]] = {
    "herald": {"publisher": "The Brenmark Herald", "published": "2031-05-14",
               "title": "The Harbour League before its spring exercise"},
    "courier": {"publisher": "Calder Courier", "published": "2031-05-20", "url": "https://courier.example/quiet-tide"},
    "wire": {"publisher": "Tideline Wire", "published": "2030-06-04"},
    "tideline": {"publisher": "Tideline Wire", "published": "2032-01-09", "published_note": "by its first sentence"},
    "gazette": {"publisher": "Farrow Gazette", "published": "[2032-02-01..2032-02-29]", "derived_from": ("tideline",)},
    "lost": {"publisher": "Estvale Post"},
}  # fmt: skip

ENTITIES = (
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

PROPERTIES = (
    Property(id="member", type=PropertyType.SET, of="state"),
    Property(id="sailors", type=PropertyType.QUANTITY, unit="people", never_changes=True),
    Property(id="secretary", type=PropertyType.ENTITY, of="person", one_at_a_time=True),
    Property(id="leaving", type=PropertyType.YESNO, yes_words=("leave",), no_words=("not going to leave",)),
    Property(id="motto", type=PropertyType.TEXT),
    *BUILT_IN_PROPERTIES.values(),
)


def claim(identifier: str, says: str, subject: str, property_: str, quotes: dict[str, str], **fields: Field) -> Claim:
    """Make a claim whose times may be given as words, and the marks of its fields."""
    fields |= {key: parse_time(fields[key]) for key in ("as_of", "during", "said_on") if key in fields}
    line = 10 + 8 * len(identifier)
    table: dict[tuple[Key, ...], tuple[int, int]] = {(): (line, 5), ("value",): (line + 4, 12)}
    for index in range(len(quotes)):
        table["evidence", index, "quote"] = (line + 6 + index, 9)
    return Claim(
        id=identifier,
        says=says,
        subject=subject,
        property=property_,
        evidence=tuple(Evidence(source, quote) for source, quote in quotes.items()),
        marks=Marks("facts/league.yaml", table),
        **fields,
    )


def _members(*ids: str) -> Value:
    return Members(ids)


CLAIMS = (
    claim("members-herald", "The League has five members.", "league", "member",
          {"herald": "The Northern Harbour League has five members: Brenmark, Calder, Dunmere, Estvale and Farrow."},
          value=_members("brenmark", "calder", "dunmere", "estvale", "farrow"), complete=True, as_of="2031-05"),
    claim("members-courier", "The League has four members.", "league", "member",
          {"courier": "The League counts four members, Brenmark, Calder, Dunmere and Farrow"},
          value=_members("brenmark", "calder", "dunmere", "farrow"), complete=True, without=("estvale",),
          as_of="2031-05"),
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
          {"herald": "Brenmark was not going to leave the League"}, value=Answer(yes=False), said_by="lind",
          said_on="2031-05"),
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
          {"herald": "The harbourmaster's office keeps a list of ships."}, withdrawn="no fact of the League",
          value=TextValue("x")),
    claim("from-lost", "It rained.", "storm", "held", {"lost": "It rained."}, value=Answer(yes=True)),
)  # fmt: skip

DISPUTES = (
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
