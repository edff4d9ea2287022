"""Sets: complete lists, open lists, exclusions and numbers of members, all compared with each other.

What a list is silent about it says nothing of, unless it is complete. So two open lists never contradict.
"""

from collections.abc import Iterator
from dataclasses import replace

from onrecord.agreement.clashes.assertions import Group, Saying
from onrecord.agreement.clashes.background import Background
from onrecord.agreement.clashes.clash import Clash, verdict_of
from onrecord.agreement.clashes.dated_changes import with_dates
from onrecord.agreement.clashes.differing_sayings import Difference, differences_among, differences_between
from onrecord.agreement.clashes.kinship import Kinship
from onrecord.agreement.clashes.value_relations import Relation, between_amounts, kind_of_value
from onrecord.agreement.values.member_lists import Lists, Names, exclusive, read_lists, too_many_together
from onrecord.model.entities import PropertyType
from onrecord.model.findings import Skipped

__all__ = ["compare_sets", "set_rules"]

_FEW_PAIRS = 144
_MOST_PAIRS = 100_000


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
    return exclusive(unless=may_fit and all(kinship.may_fit(name, one) for name in lacking_there))


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
