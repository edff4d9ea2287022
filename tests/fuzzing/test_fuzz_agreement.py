"""Small corpora of every kind of thing at once: compared without a traceback, and alike in whatever order."""

from dataclasses import replace
from datetime import timedelta
from random import Random
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fuzzing.trying import pieces, tried
from harness import TODAY
from onrecord.checker import check
from onrecord.documents import Document, Documents
from onrecord.model.claims import (
    Answer,
    Claim,
    ClaimStatus,
    EntityValue,
    Evidence,
    Members,
    Relative,
    TextValue,
    Value,
)
from onrecord.model.corpus import (
    AtMost,
    Constraint,
    Corpus,
    DeclaredRule,
    Disjoint,
    Dispute,
    Exactly,
    Order,
    Requires,
    Subset,
)
from onrecord.model.entities import BUILT_IN_PROPERTIES, Entity, Property, PropertyType
from onrecord.model.quantities import parse_quantity
from onrecord.model.settings import Settings, Tolerance
from onrecord.model.sources import Source
from onrecord.model.times import parse_time
from onrecord.model.times.durations import parse_duration
from onrecord.report import Report
from onrecord.reports import FORMATS, render

pytestmark = pytest.mark.slow

EVENTS = ["fair", "feast", "fete"]
STATES = ["asket", "borra", "cherin"]
PEOPLE = ["orry", "pask"]
PLACES = ["town", "hall", "land"]
KINDS = {"event": EVENTS, "state": STATES, "person": PEOPLE, "place": PLACES, "league": ["league"]}
TEXT = (
    "Nel Orry said on Tuesday that the fair began on 3 May 2024 in the hall. Asket and Borra came, 2,500 in all. " * 3
)

times = pieces(
    "2024-05-03|2024-05-04|2024-05|2024|2024-05-03/2024-05-09|2024-05-09/..|/2024|2024-05~|2024-05-03?|"
    "[2024-05-03..2024-05-08]|[2024-05-03, 2025-05-03]|2024-21|2024-24|2024-34|202X|-0044-03-15|Y170000002|"
    "../2024-05-03|9999-12-31|0000|2024-05-03%|[..2024-05]"
).map(parse_time)
lengths = pieces("P1D|P7D|~P7D|[P5D..P9D]|P1M|P1Y|PT3H|P0D|P999999999Y").map(parse_duration)
amounts = pieces("3|5|~5|>=4|<=2|<3|>9|3..6|0|-1|2.5|~0")
quantities = amounts.map(parse_quantity)
PROPERTIES = {
    **BUILT_IN_PROPERTIES,
    "member": Property(id="member", type=PropertyType.SET, of="state", steady=parse_duration("P1Y")),
    "guest": Property(id="guest", type=PropertyType.SET),
    "chair": Property(id="chair", type=PropertyType.ENTITY, one_at_a_time=True),
    "crowd": Property(id="crowd", type=PropertyType.QUANTITY, unit="people", never_changes=True),
    "open": Property(id="open", type=PropertyType.YESNO),
    "motto": Property(id="motto", type=PropertyType.TEXT, one_at_a_time=True),
}
RELATIONS: list[Literal["before", "after", "same_day", "same_week", "same_month", "same_year"]] = [
    "before", "after", "same_day", "same_week", "same_month", "same_year"
]  # fmt: skip
ANY = [name for names in KINDS.values() for name in names]


@st.composite
def entities(draw: st.DrawFn) -> dict[str, Entity]:
    within = {"hall": draw(st.sampled_from(["", "town", "land"])), "town": draw(st.sampled_from(["", "land"]))}
    made = {}
    for kind, names in KINDS.items():
        for at, name in enumerate(names):
            maybe = tuple(draw(st.lists(st.sampled_from(names[:at]), max_size=1))) if at else ()
            acts_for = tuple(draw(st.lists(st.sampled_from(STATES), max_size=1))) if kind == "person" else ()
            made[name] = Entity(
                id=name,
                kind=kind,
                name="Nel Orry" if name == "orry" else name.title(),
                maybe=maybe,
                acts_for=acts_for,
                within=within.get(name, ""),
            )
    return made


@st.composite
def sources(draw: st.DrawFn) -> dict[str, Source]:
    made = {}
    for at in range(3):
        derived = tuple(
            draw(st.lists(st.sampled_from([f"s{number}" for number in range(at)]), max_size=1)) if at else ()
        )
        made[f"s{at}"] = Source(
            id=f"s{at}",
            path=f"s{at}.txt",
            sha256="0" * 64,
            published=draw(st.none() | times),
            derived_from=derived,
            publisher=draw(st.sampled_from(["", "The Herald"])),
        )
    return made


def _value(draw: st.DrawFn, type_: PropertyType) -> Value:
    match type_:
        case PropertyType.TIME:
            return draw(times)
        case PropertyType.DURATION:
            return draw(lengths)
        case PropertyType.SET:
            return Members(tuple(draw(st.lists(st.sampled_from(STATES + PEOPLE), min_size=1, max_size=3, unique=True))))
        case PropertyType.ENTITY:
            return EntityValue(draw(st.sampled_from(STATES + PEOPLE)))
        case PropertyType.PLACE:
            return EntityValue(draw(st.sampled_from(PLACES)))
        case PropertyType.QUANTITY:
            return draw(quantities)
        case PropertyType.YESNO:
            return Answer(draw(st.booleans()))
        case PropertyType.TEXT:
            return TextValue(draw(st.sampled_from(["", "One", "“One”", "Two\u0301"])))


anchors = st.sampled_from([f"{name}.{edge}" for name in EVENTS for edge in ("starts", "ends", "occurs")]
                          + ["source:s0.published", "source:s2.published"])  # fmt: skip


@st.composite
def claims(draw: st.DrawFn, at: int) -> Claim:
    name = draw(st.sampled_from(list(PROPERTIES)))
    type_ = PROPERTIES[name].type
    evidence = tuple(
        Evidence(source, draw(st.sampled_from(["the fair began", "nowhere", TEXT[:60]])))
        for source in draw(st.lists(st.sampled_from(["s0", "s1", "s2"]), min_size=1, max_size=2))
    )
    claim = Claim(
        id=f"c{at}",
        says="So it is.",
        subject=draw(st.sampled_from(EVENTS[:2]) if name in BUILT_IN_PROPERTIES else st.sampled_from(ANY)),
        property=name,
        evidence=evidence,
        said_by=draw(st.sampled_from(["", "", *PEOPLE])),
        via=draw(st.sampled_from(["", "", "s1", "pask"])),
        said_on=draw(st.none() | times),
        status=draw(st.sampled_from([ClaimStatus.HAPPENED, *ClaimStatus])),
        inferred=draw(st.sampled_from([{}, {}, {"*": "so"}, {"value": "so"}])),
        withdrawn=draw(st.sampled_from(["", "", "", "wrong"])),
        two_origins=draw(st.sampled_from([None, None, True, False])),
    )
    held = draw(st.sampled_from(["", "", "as_of", "during"]))
    if held == "as_of":
        claim = replace(claim, as_of=draw(times))
    elif held:
        claim = replace(claim, during=draw(times.filter(lambda time: time.kind == "extent")))
    if type_ is PropertyType.TIME and draw(st.booleans()):
        return replace(
            claim, relative=Relative(draw(anchors), draw(st.sampled_from(RELATIONS)), draw(st.none() | lengths))
        )
    if type_ is PropertyType.SET:
        form = draw(st.sampled_from(["value", "complete", "count", "without"]))
        if form == "count":
            return replace(claim, count=draw(quantities))
        if form == "without":
            return replace(claim, without=(draw(st.sampled_from(STATES)),))
        return replace(claim, value=_value(draw, type_), complete=form == "complete")
    return replace(claim, value=_value(draw, type_))


sets = st.sampled_from(["member", "guest", "participant"])
edges = st.sampled_from(["starts", "ends", "occurs"])
constraints: st.SearchStrategy[Constraint] = (
    st.lists(edges, min_size=2, max_size=3).map(lambda row: Order(tuple(row)))
    | st.tuples(sets, st.sampled_from(["chair.member", "guest.member", "participant", "place.member"])).map(
        lambda pair: Subset(*pair)
    )
    | st.lists(sets, min_size=2, max_size=2, unique=True).map(lambda row: Disjoint(tuple(row)))
    | st.tuples(sets, quantities).map(lambda pair: AtMost(*pair))
    | st.tuples(sets, quantities).map(lambda pair: Exactly(*pair))
    | st.just(Requires(("starts", "member")))
)


@st.composite
def corpora(draw: st.DrawFn) -> Corpus:
    made = {f"c{at}": draw(claims(at)) for at in range(draw(st.integers(1, 7)))}
    rules = {
        f"r{at}": DeclaredRule(id=f"r{at}", kind=draw(st.sampled_from(["", *KINDS])), constraint=draw(constraints))
        for at in range(draw(st.integers(0, 2)))
    }
    ids = st.sampled_from(list(made))
    disputes = {
        f"d{at}": Dispute(
            id=f"d{at}",
            between=tuple(draw(st.lists(ids, min_size=2, max_size=3))),
            reason="Known.",
            review_by=draw(st.none() | times),
        )
        for at in range(draw(st.integers(0, 1)))
    }
    return Corpus(
        files=("facts/a.yaml",),
        sources=draw(sources()),
        entities=draw(entities()),
        properties=PROPERTIES,
        rules=rules,
        claims=made,
        disputes=disputes,
    )


settings = st.builds(
    Settings,
    tolerance=st.builds(Tolerance, day=st.sampled_from([0, 3, 10**9]), year=st.sampled_from([0, 1, 10**9])),
    two_origins=st.sampled_from([(), ("time", "set")]),
    severity=st.sampled_from([{}, {"T401": "off", "G306": "warning", "I702": "error"}]),
)


def _told(report: Report) -> tuple[object, ...]:
    """Return what a report finds; its words may name claims in the order in which they came."""
    rows = sorted((row.rule, str(row.verdict), row.claims, row.sources, row.fingerprint) for row in report.findings)
    return rows, report.skipped, report.passed, report.checks, report.not_compared


@given(corpora(), settings, st.randoms(use_true_random=False))
@tried
def test_any_small_corpus_is_checked_and_told_alike_in_whatever_order(
    corpus: Corpus, chosen: Settings, chance: Random
) -> None:
    documents = Documents(
        by_source={name: Document(TEXT, source=name, path=f"seeds/{name}.txt") for name in corpus.sources}
    )
    rows = list(corpus.claims.items())
    chance.shuffle(rows)

    first = check(corpus, documents, chosen, today=TODAY)
    shuffled = check(replace(corpus, claims=dict(rows)), documents, chosen, today=TODAY)

    assert check(corpus, documents, chosen, today=TODAY) == first
    assert _told(shuffled) == _told(first)
    for name in FORMATS:
        render(first, name)
    check(corpus, documents, chosen, today=TODAY + timedelta(days=100_000))
