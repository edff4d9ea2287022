"""A slow second opinion on agreement: every two assertions apart, every resolution of every date tried.

It knows nothing of sorting, indexes or classes of voices; it tells, for each two things said, the weightiest verdict
that any two assertions come to, and which assertions come to it.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations, product
from typing import Any

from agreement.test_meeting import by_brute_force
from onrecord.agreement.clashes.assertions import Assertion, holding_of
from onrecord.agreement.clashes.holdings import ALWAYS, Holding, Meeting, moment_of
from onrecord.model.claims import Answer, Claim, ClaimStatus, EntityValue, Members, TextValue
from onrecord.model.corpus import Corpus
from onrecord.model.entities import Property, PropertyType
from onrecord.model.quantities import Quantity
from onrecord.model.settings import Settings

ORDER = ["plan", "change", "detail", "attributed", "possible", "contradiction"]

Bounds = tuple[Fraction | None, Fraction | None]

Rows = Sequence["Row"]
Change = tuple[Rows, Rows, Rows]
"""What says the one thing, what says the other, and what says something else."""

Told = tuple[str, str, frozenset[str]]
"""A rule, a verdict, and the claims that take part."""


@dataclass(frozen=True)
class Row:
    claim: Claim
    when: Holding
    said: Holding

    @property
    def planned(self) -> bool:
        return self.claim.status is ClaimStatus.PLANNED


def expected(corpus: Corpus) -> set[Told]:
    property_ = corpus.properties["p"]
    rows = [row for claim in corpus.claims.values() for row in _rows(claim, corpus, property_)]
    pairs = _set_pairs(rows) if property_.type is PropertyType.SET else _single_pairs(rows, corpus, property_)
    return {told for pair in pairs for told in _told(pair, rows, property_)}


def _rows(claim: Claim, corpus: Corpus, property_: Property) -> Iterator[Row]:
    tolerance = Settings().tolerance
    for source in claim.sources:
        assertion = Assertion(claim, corpus.sources[source])
        when = ALWAYS if property_.never_changes else holding_of(assertion, tolerance, property_.steady)
        yield Row(claim, when, moment_of(assertion.stated, tolerance))


Names = frozenset[str]
Pair = tuple[str, list[Row], list[Row], str, "tuple[Names, Names] | None"]
"""A rule, the rows that say the one and the other thing, how the two are related, and for lists who is in the one
alone and who in the other alone."""


def _single_pairs(rows: list[Row], corpus: Corpus, property_: Property) -> Iterator[Pair]:
    rule, relate = {
        PropertyType.ENTITY: ("V601", _entities),
        PropertyType.TEXT: ("V601", _plain),
        PropertyType.QUANTITY: ("V602", _quantities),
        PropertyType.PLACE: ("V603", _places),
        PropertyType.YESNO: ("V604", _plain),
    }[property_.type]
    for one, other in combinations({_value(row.claim): None for row in rows}, 2):
        relation = relate(one, other, corpus)
        if relation:
            first, second = ([row for row in rows if _value(row.claim) == value] for value in (one, other))
            yield rule, first, second, relation, None


def _value(claim: Claim) -> Any:  # noqa: ANN401 - an id, an answer, a text, or the bounds of a number
    match claim.value:
        case EntityValue(id_):
            return id_
        case Answer(yes):
            return yes
        case TextValue(text):
            return text
        case Quantity() as quantity:
            return quantity.low, quantity.high
    raise AssertionError(claim.value)


def _plain(one: object, other: object, corpus: Corpus) -> str:
    del one, other, corpus
    return "exclude"


def _entities(one: object, other: object, corpus: Corpus) -> str:
    may_be = other in corpus.entities[str(one)].maybe or one in corpus.entities[str(other)].maybe
    return "may exclude" if may_be else "exclude"


def _places(one: object, other: object, corpus: Corpus) -> str:
    return "detail" if other in _around(str(one), corpus) or one in _around(str(other), corpus) else "exclude"


def _around(place: str, corpus: Corpus) -> list[str]:
    within = corpus.entities[place].within
    return [within, *_around(within, corpus)] if within else []


def _quantities(one: Bounds, other: Bounds, corpus: Corpus) -> str:
    del corpus
    first, second = ({Fraction(n, 2) for n in range(-1, 30) if _holds(value, Fraction(n, 2))} for value in (one, other))
    if not first & second:
        return "exclude"
    return "detail" if first <= second or second <= first else ""


def _holds(bounds: Bounds, number: Fraction) -> bool:
    low, high = bounds
    return (low is None or low <= number) and (high is None or number <= high)


def _set_pairs(rows: list[Row]) -> Iterator[Pair]:
    lists = [row for row in rows if row.claim.value is not None]
    complete, open_ = ([row for row in lists if row.claim.complete is whole] for whole in (True, False))
    excluding = [row for row in rows if row.claim.without]
    numbers = [row for row in rows if row.claim.count is not None]
    for one, other in combinations({_names(row): None for row in complete}, 2):
        yield "M501", _saying(complete, one), _saying(complete, other), "exclude", (one - other, other - one)
    for whole in {_names(row): None for row in complete}:
        for strangers in {_names(row) - whole: None for row in open_ if _names(row) - whole}:
            naming = [row for row in open_ if _names(row) - whole == strangers]
            yield "M502", naming, _saying(complete, whole), "exclude", (strangers, frozenset())
        for part in {_names(row): None for row in open_ if _names(row) < whole}:
            yield "M502", _saying(open_, part), _saying(complete, whole), "detail", None
    for both in {_names(one) & frozenset(two.claim.without): None for one, two in product(lists, excluding)}:
        if both:
            pairs = [
                (one, two)
                for one, two in product(lists, excluding)
                if _names(one) & frozenset(two.claim.without) == both
            ]
            sides = _each(one for one, _ in pairs), _each(two for _, two in pairs)
            yield "M503", *sides, "exclude", (both, frozenset())
    yield from _number_pairs(complete, open_, numbers)


def _number_pairs(complete: list[Row], open_: list[Row], numbers: list[Row]) -> Iterator[Pair]:
    for one, other in combinations({_count(row): None for row in numbers}, 2):
        relation = _quantities(one, other, Corpus())
        if relation:
            first, second = ([row for row in numbers if _count(row) == value] for value in (one, other))
            yield "M505", first, second, relation, None
    for number in {_count(row): None for row in numbers}:
        saying = [row for row in numbers if _count(row) == number]
        for whole in {_names(row): None for row in complete if not _holds(number, Fraction(len(_names(row))))}:
            yield "M505", _saying(complete, whole), saying, "exclude", None
        for part in {_names(row): None for row in open_ if number[1] is not None and len(_names(row)) > number[1]}:
            yield "M505", _saying(open_, part), saying, "exclude", None


def _names(row: Row) -> frozenset[str]:
    assert isinstance(row.claim.value, Members)
    return frozenset(row.claim.value.ids)


def _count(row: Row) -> Bounds:
    assert row.claim.count is not None
    return row.claim.count.low, row.claim.count.high


def _saying(rows: list[Row], names: frozenset[str]) -> list[Row]:
    return [row for row in rows if _names(row) == names]


def _each(rows: Iterable[Row]) -> list[Row]:
    return list({id(row): row for row in rows}.values())


def _told(pair: Pair, rows: list[Row], property_: Property) -> Iterator[Told]:
    rule, first, second, relation, about = pair
    changes = _changes(first, second, about, rows) if property_.steady else [([], [], [])]
    different: list[tuple[str, Row, Row]] = []
    by_speaker: dict[str, list[tuple[str, Row, Row]]] = {}
    for one, other in product(first, second):
        speaker = one.claim.said_by
        if speaker and speaker == other.claim.said_by and one.planned is other.planned:
            if relation != "detail":
                verdict = _verdict(one, other, relation, property_, changes, said=True)
                by_speaker.setdefault(speaker, []).append((verdict, one, other))
        else:
            verdict = _verdict(one, other, relation, property_, changes, said=False)
            different.append((verdict, one, other))
    yield from _weightiest(rule, different)
    for pairs in by_speaker.values():
        yield from _weightiest("V605", pairs)


def _weightiest(rule: str, pairs: list[tuple[str, Row, Row]]) -> Iterator[Told]:
    verdicts = [verdict for verdict, _, _ in pairs if verdict]
    if verdicts:
        most = max(verdicts, key=ORDER.index)
        taking_part = {row.claim.id for verdict, one, other in pairs if verdict == most for row in (one, other)}
        yield rule, most, frozenset(taking_part)


def _verdict(one: Row, other: Row, relation: str, property_: Property, changes: list[Change], *, said: bool) -> str:
    """The design's table of verdicts, from the top, for two assertions; empty when there is nothing to tell."""
    level = by_brute_force(one.when, other.when, property_.steady)
    if one.when.observed and other.when.observed:
        limit = max(_limit(one.when, other.when, *change) for change in changes)
        level = max(by_brute_force(one.when, other.when, None), min(level, limit))
    if said or (one.planned and other.planned):
        level = min(level, by_brute_force(one.said, other.said, None))
    if relation == "detail" and level is Meeting.NEVER:
        return ""
    if one.planned != other.planned:
        return "plan"
    if level is Meeting.NEVER:
        return "change"
    if relation == "detail":
        return "detail"
    if not said and (one.claim.said_by or other.claim.said_by):
        return "attributed"
    certain = level is Meeting.CERTAINLY and relation == "exclude"
    return "contradiction" if certain else "possible"


def _changes(first: list[Row], second: list[Row], about: tuple[Names, Names] | None, rows: list[Row]) -> list[Change]:
    if about is None:
        ids = {row.claim.id for row in (*first, *second)}
        return [(first, second, [row for row in rows if row.claim.id not in ids])]
    changes: list[Change] = []
    for has, names in zip((True, False), about, strict=True):
        for name in names:
            having = [row for row in rows if row.claim.value is not None and name in _names(row)]
            whole = [row for row in rows if row.claim.complete and name not in _names(row)]
            lacking = [*whole, *(row for row in rows if name in row.claim.without)]
            changes.append(
                ((*first, *having), (*second, *lacking), ()) if has else ((*first, *lacking), (*second, *having), ())
            )
    return changes


def _limit(one: Holding, other: Holding, first: Rows, second: Rows, either: Rows) -> Meeting:
    """How surely two observations may meet, for the changes between the sides that claims date."""
    between = [*_edges(either, "start"), *_edges(either, "end")]
    limits = [Meeting.CERTAINLY]
    if one.start[0] <= other.end[1]:
        limits.append(_kept_apart(one, other, [*_edges(first, "end"), *_edges(second, "start"), *between]))
    if other.start[0] <= one.end[1]:
        limits.append(_kept_apart(other, one, [*_edges(second, "end"), *_edges(first, "start"), *between]))
    return min(limits)


def _edges(rows: Rows, which: str) -> list[tuple[int, int]]:
    dated = [row.when for row in rows if getattr(row.when, f"dated_{which}") and not row.planned]
    return [when.start if which == "start" else when.end for when in dated]


def _kept_apart(earlier: Holding, later: Holding, edges: list[tuple[int, int]]) -> Meeting:
    if any(earlier.end[1] <= first and last <= later.start[0] for first, last in edges):
        return Meeting.NEVER
    if any(earlier.start[0] <= last and first <= later.end[1] for first, last in edges):
        return Meeting.POSSIBLY
    return Meeting.CERTAINLY
