"""Comparing all that is no time: sets, single values, and whether events were held."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from onrecord.agreement.clashes.assertions import Assertion, Group, Groups, assertions
from onrecord.agreement.clashes.background import Background, background_of
from onrecord.agreement.clashes.differing_sayings import Difference
from onrecord.agreement.told.difference_findings import Uncompared, finding_of, missing_claim
from onrecord.agreement.values.declared_rules import check_declared
from onrecord.agreement.values.sets import compare_sets, set_rules
from onrecord.agreement.values.single_values import (
    HELD,
    compare_held,
    compare_singles,
    held_rules,
    is_compared,
    single_rules,
)
from onrecord.model.corpus import Corpus
from onrecord.model.entities import PropertyType
from onrecord.model.findings import Finding, NotCompared, Outcome, Skipped
from onrecord.model.settings import Settings

__all__ = ["compare_values"]

_PAIR = 2

Compared = tuple[tuple[str, ...], Sequence[Difference | Skipped]]
"""The rules under which something was compared, and what came of it."""


def compare_values(
    corpus: Corpus, settings: Settings, origin_of: Mapping[str, str]
) -> tuple[Outcome, tuple[NotCompared, ...]]:
    """Compare all that is no time: sets, single values, declared rules.

    Args:
        corpus: the corpus.
        settings: how far `~` widens.
        origin_of: from a source's id to the id of its origin.
    """
    background = background_of(corpus, settings, origin_of)
    groups = _groups(corpus)
    passed: Counter[str] = Counter()
    findings: list[Finding] = []
    skipped: list[Skipped] = []
    uncompared = Uncompared()
    for rules, told in _comparisons(groups, background):
        passed.update(set(rules) - {row.rule for row in told})
        for row in told:
            if isinstance(row, Skipped):
                skipped.append(row)
            else:
                uncompared.add(row)
                findings += [finding_of(row, background)] if row.told else []
    declared = check_declared(groups, background)
    passed.update(declared.passed)
    findings += (finding_of(row, background) for row in declared.differences)
    outcome = Outcome(
        findings=(*findings, *(missing_claim(row, background) for row in declared.missing)),
        skipped=(*skipped, *declared.skipped),
        passed=dict(passed),
    )
    return outcome, uncompared.rows()


def _comparisons(groups: Groups, background: Background) -> Iterator[Compared]:
    """Yield, for each group, for each two groups that may be one, and for each event, what came of comparing it."""
    for group in (*groups.values(), *_groups_across(groups, background)):
        yield _compared(group, background)
    for subject, about in _events(groups.values()).items():
        yield held_rules(about), list(compare_held(subject, about, background))


def _groups(corpus: Corpus) -> dict[tuple[str, str], Group]:
    """Return the assertions of a corpus by subject and property."""
    groups: dict[tuple[str, str], Group] = {}
    for assertion in assertions(corpus):
        claim = assertion.claim
        group = groups.get((claim.subject, claim.property))
        if group is None:
            property_ = corpus.properties.get(claim.property)
            if property_ is None:
                continue
            group = groups[claim.subject, claim.property] = Group(claim.subject, property_)
        group.assertions.append(assertion)
    return groups


def _groups_across(groups: Groups, background: Background) -> Iterator[Group]:
    """Yield for each two subjects that may be one, and each property that both have, what is said of the two."""
    by_subject: dict[str, list[Group]] = {}
    for group in groups.values():
        by_subject.setdefault(group.subject, []).append(group)
    for one, other in background.kinship.maybe_pairs():
        for group in by_subject.get(one, ()):
            double = groups.get((other, group.property.id))
            if double is not None:
                yield Group(one, group.property, [*group.assertions, *double.assertions], across=True)


def _compared(group: Group, background: Background) -> Compared:
    """Return the rules that a group was compared under, and what differs in it."""
    if len(group.assertions) < _PAIR:
        return (), []
    if group.property.type is PropertyType.SET:
        return set_rules(group), list(compare_sets(group, background))
    if is_compared(group.property) and group.property.id != HELD:
        return single_rules(group), list(compare_singles(group, background))
    return (), []


def _events(groups: Iterable[Group]) -> dict[str, list[Assertion]]:
    """Return what is said of each event: it tells whether the event was held.

    An event is what has a time, a place or participants; of its other properties only what was cancelled counts.
    """
    events: dict[str, list[Assertion]] = {}
    others: list[Group] = []
    for group in groups:
        if group.property.built_in:
            events.setdefault(group.subject, []).extend(group.assertions)
        else:
            others.append(group)
    for group in others:
        if group.subject in events:
            events[group.subject].extend(row for row in group.assertions if row.cancelled)
    return events
