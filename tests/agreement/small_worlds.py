"""Small corpora about one property of one subject, with every kind of value, time, voice and status."""

from hypothesis import strategies as st

from onrecord.model.claims import Answer, Claim, ClaimStatus, EntityValue, Evidence, Members, TextValue, Value
from onrecord.model.corpus import Corpus
from onrecord.model.entities import BUILT_IN_PROPERTIES, Entity, Property, PropertyType
from onrecord.model.quantities import Quantity, parse_quantity
from onrecord.model.sources import Source
from onrecord.model.times import Time, parse_time
from onrecord.model.times.durations import Duration

_DAYS = [f"2024-05-0{day}" for day in range(1, 6)]

ENTITIES = {
    row.id: row
    for row in (
        Entity(id="a", kind="place", name="A"),
        Entity(id="b", kind="place", name="B", maybe=("a",)),
        Entity(id="c", kind="place", name="C"),
        Entity(id="in-c", kind="place", name="In C", within="c"),
        Entity(id="deep-in-c", kind="place", name="Deep in C", within="in-c"),
        Entity(id="mirel", kind="person", name="Mirel"),
        Entity(id="toska", kind="person", name="Toska"),
    )
}

day = st.sampled_from(_DAYS)
days = st.tuples(day, day).map(sorted)
moment_texts = st.one_of(day, day.map("{}?".format), days.map(lambda pair: f"[{pair[0]}..{pair[1]}]"))
extent_texts = st.one_of(
    days.map("/".join), day.map("{}/..".format), day.map("../{}".format), day.map("{}/".format), day.map("/{}".format)
)
sources = st.lists(st.none() | moment_texts, min_size=2, max_size=3)

names = st.lists(st.sampled_from(["c", "in-c", "mirel", "toska"]), min_size=1, max_size=3, unique=True).map(tuple)
quantities = st.sampled_from(["3", "5", "3..6", ">=4", "<=4", "6..8"]).map(parse_quantity)

_VALUES: dict[PropertyType, st.SearchStrategy[Value]] = {
    PropertyType.ENTITY: st.sampled_from(["a", "b", "c"]).map(EntityValue),
    PropertyType.TEXT: st.sampled_from(["One", "Two"]).map(TextValue),
    PropertyType.QUANTITY: quantities,
    PropertyType.PLACE: st.sampled_from(["a", "c", "in-c", "deep-in-c"]).map(EntityValue),
    PropertyType.YESNO: st.booleans().map(Answer),
    PropertyType.SET: names.map(Members),
}


@st.composite
def worlds(draw: st.DrawFn, most: int = 6) -> Corpus:
    """A corpus of up to six claims, from up to three sources, about the property `p` of the subject `e`."""
    property_ = draw(properties())
    published = draw(sources)
    registered = {f"s{index}": source(f"s{index}", text) for index, text in enumerate(published)}
    claims = [draw(claim(f"c{index}", property_, list(registered))) for index in range(draw(st.integers(2, most)))]
    return Corpus(
        sources=registered,
        entities=ENTITIES,
        properties={**BUILT_IN_PROPERTIES, "p": property_},
        claims={row.id: row for row in claims},
    )


@st.composite
def properties(draw: st.DrawFn) -> Property:
    return Property(
        id="p",
        type=draw(st.sampled_from(list(_VALUES))),
        one_at_a_time=True,
        never_changes=draw(st.integers(0, 3)) == 0,
        steady=draw(st.sampled_from([None, None, Duration("P2D", 2, 2), Duration("[P2D..P3D]", 2, 3)])),
    )


def source(id_: str, published: str | None) -> Source:
    return Source(id=id_, path=f"{id_}.txt", sha256="0" * 64, published=parse_time(published) if published else None)


@st.composite
def claim(draw: st.DrawFn, id_: str, property_: Property, registered: list[str]) -> Claim:
    value, count, without, complete = draw(said(property_))
    as_of, during = draw(held())
    return Claim(
        id=id_,
        says="",
        subject="e",
        property="p",
        evidence=tuple(Evidence(name, "") for name in draw(some_of(registered))),
        value=value,
        count=count,
        without=without,
        complete=complete,
        as_of=as_of,
        during=during,
        said_by=draw(st.sampled_from(["", "", "", "mirel", "toska"])),
        said_on=draw(st.none() | moment_texts.map(parse_time)),
        status=draw(st.sampled_from([*[ClaimStatus.HAPPENED] * 3, ClaimStatus.ONGOING, ClaimStatus.PLANNED])),
    )


def some_of(registered: list[str]) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(registered), min_size=1, max_size=2, unique=True)


@st.composite
def said(draw: st.DrawFn, property_: Property) -> tuple[Value | None, Quantity | None, tuple[str, ...], bool]:
    if property_.type is not PropertyType.SET:
        return draw(_VALUES[property_.type]), None, (), False
    kind = draw(st.sampled_from(["open", "complete", "without", "count"]))
    if kind == "count":
        return None, draw(quantities), (), False
    if kind == "without":
        return None, None, draw(names), False
    return draw(_VALUES[PropertyType.SET]), None, (), kind == "complete"


@st.composite
def held(draw: st.DrawFn) -> tuple[Time | None, Time | None]:
    kind = draw(st.sampled_from(["as of", "as of", "during", "neither"]))
    if kind == "neither":
        return None, None
    text = draw(moment_texts if kind == "as of" else extent_texts)
    return (parse_time(text), None) if kind == "as of" else (None, parse_time(text))
