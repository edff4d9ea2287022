"""Sets: complete lists, open lists, exclusions and numbers of members, all compared with each other.

What a list is silent about it says nothing of, unless it is complete. So two open lists never contradict, but several
can name too many together.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import product

from onrecord.agreement.clashes.assertions import Assertion, Background, Group, Held, Saying
from onrecord.agreement.clashes.clash import Clash, verdict_of
from onrecord.agreement.clashes.differing_sayings import Difference, differences_among, differences_between
from onrecord.agreement.clashes.holdings import Meeting, meeting
from onrecord.agreement.clashes.many_holdings import with_dates
from onrecord.agreement.clashes.value_relations import (
    Amount,
    Kinship,
    Relation,
    amount_of,
    between_amounts,
    kind_of_value,
)
from onrecord.model.claims import Claim, Members
from onrecord.model.entities import PropertyType
from onrecord.model.findings import Skipped
from onrecord.model.frozen import dataclass
from onrecord.model.times.durations import Duration

__all__ = ["Lists", "Names", "compare_sets", "read_lists", "set_rules", "too_many_together"]

Names = frozenset[str]
"""Ids of entities."""
_MOST_TIMES = 50
_MOST_LISTS = 200
Chosen = list[tuple[Saying, Held]]
_FEW_PAIRS = 144
_MOST_PAIRS = 100_000


@dataclass(frozen=True, slots=True, eq=False)
class Lists:
    """What is said of a set; each kind in the order of what it says.

    Args:
        complete: the lists given as whole.
        open: the others.
        excluded: who is said not to be in it.
        numbers: how many are in it.
        group: what they are about.
        background: the corpus.
    """

    complete: tuple[Saying, ...]
    open: tuple[Saying, ...]
    excluded: tuple[Saying, ...]
    numbers: tuple[Saying, ...]
    group: Group
    background: Background

    def strangers_to(self, whole: Saying) -> Iterator[tuple[Names, list[Saying], Relation]]:
        """Yield those whom lists of this set name and a complete list lacks, with the lists that name just them."""
        kinship = self.background.kinship
        naming: dict[Names, list[Saying]] = {}
        for named in (*self.open, *self.complete):
            strangers = frozenset(name for name in named.value if not kinship.fits(name, whole.value))
            if strangers:
                naming.setdefault(strangers, []).append(named)
        for strangers, lists in naming.items():
            yield strangers, lists, _exclusive(unless=all(kinship.may_fit(name, whole.value) for name in strangers))

    def named_and_excluded(
        self, exclusions: Iterable[Saying]
    ) -> Iterator[tuple[Names, list[Saying], list[Saying], Relation]]:
        """Yield those who are named here and excluded there: the lists, the exclusions, and how sure that is."""
        kinship = self.background.kinship
        excluded_ones = list(exclusions)
        for relation, same in ((Relation.EXCLUDE, kinship.stands_for), (Relation.MAY_EXCLUDE, kinship.may_be)):
            meant: dict[Names, tuple[dict[Saying, None], dict[Saying, None]]] = {}
            for excluded, named in product(excluded_ones, (*self.open, *self.complete)):
                both = frozenset(row for row in excluded.value if any(same(name, row) for name in named.value))
                if both:
                    sides = meant.setdefault(both, ({}, {}))
                    sides[0][named] = sides[1][excluded] = None
            for both, (naming, excluding) in meant.items():
                yield both, list(naming), list(excluding), relation

    def against_number(self, saying: Saying, number: Amount) -> Relation:
        """Relate a list or a number of this set to a number: a complete list has it, an open one no more."""
        if isinstance(saying.value, Amount):
            return Relation.COMPATIBLE if saying.value.meets(number) else Relation.EXCLUDE
        fewest, named = self.background.kinship.fewest(saying.value), len(saying.value)
        most = named if saying in self.complete else None
        if number.reaches(named, most):
            return Relation.COMPATIBLE
        return _exclusive(unless=number.reaches(fewest, most))

    def naming(self, names: Names, lists: Iterable[Saying]) -> Saying:
        """Return as one saying that lists name certain entities."""
        rows = tuple(row for saying in lists for row in saying.rows)
        return Saying(f"with {_key(names)}", f"with {listed(names, self.background)}", names, rows)

    def excluding(self, names: Names, lists: Iterable[Saying]) -> Saying:
        """Return as one saying that claims exclude certain entities."""
        rows = tuple(row for saying in lists for row in saying.rows)
        return Saying(f"without {_key(names)}", f"without {listed(names, self.background)}", names, rows, "without")


def _exclusive(*, unless: bool) -> Relation:
    """Return that two things exclude each other, or only may, unless entities among them are one."""
    return Relation.MAY_EXCLUDE if unless else Relation.EXCLUDE


def read_lists(group: Group, background: Background, *, even_alone: bool = False) -> Lists | None:
    """Return what is said of a set.

    Args:
        group: the assertions about it.
        background: the corpus.
        even_alone: also where nothing can differ: open lists alone, or one complete list. Else None is returned.
    """
    kinds: dict[str, dict[Names | Amount, list[Assertion]]] = {
        "complete": {}, "open": {}, "excluded": {}, "number": {},
    }  # fmt: skip
    for assertion in group.assertions:
        if not assertion.cancelled:
            for kind, value in _kinds_told(assertion.claim, background):
                kinds[kind].setdefault(value, []).append(assertion)
    if not even_alone and not _may_differ(kinds):
        return None
    complete, open_, excluded, numbers = (_sayings(kind, told, group, background) for kind, told in kinds.items())
    return Lists(complete, open_, excluded, numbers, group, background)


def listed(names: Iterable[str], background: Background) -> str:
    """Return the names of entities, for reading."""
    entities = background.corpus.entities
    told = sorted(entities[name].name if name in entities else name for name in names)
    return ", ".join(told) if told else "nobody"


def _kinds_told(claim: Claim, background: Background) -> Iterable[tuple[str, Names | Amount]]:
    if isinstance(claim.value, Members):
        yield "complete" if claim.complete else "open", frozenset(claim.value.ids)
    if claim.without:
        yield "excluded", frozenset(claim.without)
    if claim.count is not None:
        yield "number", amount_of(claim.count, background.settings.tolerance)


def _may_differ(kinds: dict[str, dict[Names | Amount, list[Assertion]]]) -> bool:
    if kinds["excluded"] or kinds["number"]:
        return sum(map(len, kinds.values())) > 1
    return bool(kinds["complete"]) and len(kinds["complete"]) + len(kinds["open"]) > 1


def _sayings(
    kind: str, told: dict[Names | Amount, list[Assertion]], group: Group, background: Background
) -> tuple[Saying, ...]:
    return tuple(
        sorted(
            (_saying(kind, value, rows, group, background) for value, rows in told.items()),
            key=lambda saying: saying.key,
        )
    )


def _saying(kind: str, value: Names | Amount, rows: list[Assertion], group: Group, background: Background) -> Saying:
    held = tuple(background.held(row, group.property) for row in rows)
    if isinstance(value, Amount):
        return Saying(f"count {value.key}", f"{value.key} in number", value, held, "count")
    names = listed(value, background)
    if kind == "complete":
        return Saying(f"complete {_key(value)}", f"{names} and nobody else", value, held)
    if kind == "excluded":
        return Saying(f"without {_key(value)}", f"without {names}", value, held, "without")
    return Saying(f"with {_key(value)}", f"with {names}", value, held)


def _key(names: Names) -> str:
    return ",".join(sorted(names))


def too_many_together(
    lists: Lists, allowed: Amount, number: Saying | None
) -> tuple[tuple[Saying, ...], tuple[tuple[Held, ...], ...]] | None:
    """Return a smallest choice of open lists that name more than a number, all at one time; None when none does.

    Only what the sources say in their own voice, and not as a plan, is put together.

    Args:
        lists: what is said of a set.
        allowed: how many may be in it.
        number: the saying that tells the number, to be met in time; None for a number that holds at all times.

    Returns:
        The sayings, the number last, and for each the assertions that certainly hold at that time.
    """
    if allowed.high is None:
        return None
    kinship, steady = lists.background.kinship, lists.group.property.steady
    parts = [part for part in lists.open if allowed.reaches(len(part.value), None)][:_MOST_LISTS]
    if allowed.reaches(kinship.fewest({name for part in parts for name in part.value}), None):
        return None
    parts.sort(key=lambda part: (-len(part.value), part.key))
    for base in _bases(parts, number):
        chosen = _chosen(parts, base, allowed, kinship, steady)
        if chosen:
            anchors = [row for _, row in chosen] + [base]
            sayings = (*(part for part, _ in chosen), *([number] if number else []))
            return sayings, tuple(_at_that_time(saying, anchors, steady) for saying in sayings)
    return None


def _bases(parts: Sequence[Saying], number: Saying | None) -> Iterator[Held]:
    """Yield an assertion for each time at which the lists may be too long together."""
    rows = [row for saying in ([number] if number else parts) for row in _done(saying)]
    by_time = {row.when: row for row in reversed(rows)}
    yield from list(by_time.values())[-_MOST_TIMES:]


def _chosen(parts: Sequence[Saying], base: Held, allowed: Amount, kinship: Kinship, steady: Duration | None) -> Chosen:
    """Choose lists, the longest first, until they name too many; then drop those that are not needed."""
    chosen: Chosen = []
    for part in parts:
        anchors = [base, *(row for _, row in chosen)]
        row = next((row for row in _done(part) if _meets_all(row, anchors, steady)), None)
        if row is not None and not part.value <= _named(chosen):
            chosen.append((part, row))
            if not allowed.reaches(kinship.fewest(_named(chosen)), None):
                return _needed(chosen, allowed, kinship)
    return []


def _needed(chosen: Chosen, allowed: Amount, kinship: Kinship) -> Chosen:
    for pair in list(chosen):
        rest = [other for other in chosen if other is not pair]
        if not allowed.reaches(kinship.fewest(_named(rest)), None):
            chosen = rest
    return chosen


def _at_that_time(saying: Saying, anchors: Sequence[Held], steady: Duration | None) -> tuple[Held, ...]:
    return tuple(row for row in _done(saying) if _meets_all(row, anchors, steady))


def _meets_all(row: Held, anchors: Sequence[Held], steady: Duration | None) -> bool:
    return all(row is other or meeting(row.when, other.when, steady) is Meeting.CERTAINLY for other in anchors)


def _done(saying: Saying) -> list[Held]:
    return [row for row in saying.rows if row.assertion.own_voice and not row.assertion.planned]


def _named(chosen: Chosen) -> frozenset[str]:
    return frozenset(name for part, _ in chosen for name in part.value)


def compare_sets(group: Group, background: Background) -> Iterator[Difference | Skipped]:
    """Yield what differs among the lists, exclusions and numbers told of one property of one subject.

    Where many lists face many others, what is explained is counted and not told; where very many do, they are
    skipped, and said so.
    """
    lists = read_lists(group, background)
    if lists is None:
        return
    group = with_dates(group, background)
    yield from _alike(lists, group, background.kinship)
    pairs = (len(lists.open) + len(lists.complete)) * _opponents(lists)
    if pairs > _MOST_PAIRS:
        claims = tuple(sorted({row.claim.id for row in group.assertions}))
        reason = f"{group.subject}, {group.property.id}: too many different lists to hold each against each"
        yield from (Skipped(rule=rule, claims=claims, reason=reason) for rule in set_rules(group) if rule != "M501")
        return
    for difference in _unlike(lists, group, background.kinship):
        untold = pairs > _FEW_PAIRS and difference.clash.verdict.explained
        yield replace(difference, told=False) if untold else difference


def _opponents(lists: Lists) -> int:
    return max(len(lists.complete), len(lists.excluded), len(lists.numbers))


def _alike(lists: Lists, group: Group, kinship: Kinship) -> Iterator[Difference]:
    """Yield what differs among complete lists, and among numbers."""
    yield from differences_among(
        "M501",
        group,
        lists.complete,
        lambda one, other: _complete(one, other, kinship),
        lambda values: kind_of_value(PropertyType.SET, kinship, values),
        about=lambda one, other: {name: name in one for name in one ^ other},
    )
    yield from differences_among(
        "M505",
        group,
        lists.numbers,
        between_amounts,
        lambda values: kind_of_value(PropertyType.QUANTITY, kinship, values),
    )


def _unlike(lists: Lists, group: Group, kinship: Kinship) -> Iterator[Difference]:
    """Yield what differs between open lists and complete ones, lists and exclusions, lists and numbers."""
    for whole in lists.complete:
        yield from _open_against(whole, lists, group, kinship)
    for both, naming, excluding, relation in lists.named_and_excluded(lists.excluded):
        one, other = lists.naming(both, naming), lists.excluding(both, excluding)
        yield from differences_between("M503", group, one, other, relation, about=dict.fromkeys(both, True))
    for number in lists.numbers:
        yield from _against_number(number, lists, group)


def set_rules(group: Group) -> tuple[str, ...]:
    """Return the rules under which the assertions of a group are compared, by the kinds of what they say."""
    complete = open_ = excluded = numbers = 0
    for claim in (row.claim for row in group.assertions if not row.cancelled):
        complete += claim.complete
        open_ += claim.value is not None and not claim.complete
        excluded += bool(claim.without)
        numbers += claim.count is not None
    ran = {
        "M501": complete > 1,
        "M502": bool(complete and open_),
        "M503": bool(excluded and (complete or open_)),
        "M505": numbers > 1 or bool(numbers and (complete or open_)),
    }
    return tuple(rule for rule, did in ran.items() if did)


def _complete(one: Names, other: Names, kinship: Kinship) -> Relation:
    """Relate two complete lists: each must account for all whom the other names."""
    lacking = [name for name in one if not kinship.fits(name, other)]
    lacking_there = [name for name in other if not kinship.fits(name, one)]
    if not lacking and not lacking_there:
        return Relation.COMPATIBLE
    may_fit = all(kinship.may_fit(name, other) for name in lacking)
    return _exclusive(unless=may_fit and all(kinship.may_fit(name, one) for name in lacking_there))


def _open_against(whole: Saying, lists: Lists, group: Group, kinship: Kinship) -> Iterator[Difference]:
    """Yield what differs between open lists and a complete one, the lists that name the same strangers together."""
    only_open = replace(lists, complete=())
    for strangers, parts, relation in only_open.strangers_to(whole):
        named, about = lists.naming(strangers, parts), dict.fromkeys(strangers, True)
        yield from differences_between("M502", group, named, whole, relation, about=about)
    for part in lists.open:
        fits = all(kinship.fits(name, whole.value) for name in part.value)
        if fits and not all(kinship.fits(name, part.value) for name in whole.value):
            yield from differences_between("M502", group, part, whole, Relation.DETAIL)


def _against_number(number: Saying, lists: Lists, group: Group) -> Iterator[Difference]:
    """Yield what differs between a number and the lists."""
    for named in (*lists.complete, *lists.open):
        relation = lists.against_number(named, number.value)
        if relation is not Relation.COMPATIBLE:
            yield from differences_between("M505", group, named, number, relation)
    together = None if group.across else too_many_together(lists, number.value, number)
    if together is not None:
        sayings, sides = together
        verdict = verdict_of([[row.assertion for row in side] for side in sides], certain=True)
        yield Difference("M505", group, sayings, Clash(verdict, sides))
