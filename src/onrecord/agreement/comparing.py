"""Comparing all assertions of a corpus: sets, single values and whether events were held, and all times.

Where times contradict each other, the claims of which each one, taken away alone, mends it are to blame.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from itertools import chain

from onrecord.agreement.clashes.assertions import Assertion, Background, Group, Groups, assertions, background_of
from onrecord.agreement.clashes.differing_sayings import Difference
from onrecord.agreement.declared_rules import check_declared
from onrecord.agreement.difference_findings import Uncompared, finding_of, missing_claim
from onrecord.agreement.sets import compare_sets, set_rules
from onrecord.agreement.shared_origins import find_origins
from onrecord.agreement.single_values import (
    HELD,
    compare_held,
    compare_singles,
    held_rules,
    is_compared,
    single_rules,
)
from onrecord.agreement.time_findings import finding_of_times, not_held_to_others, undecided, unexplained
from onrecord.agreement.time_system.contradictions import IMPOSSIBLE_ORDER, System, is_told_elsewhere
from onrecord.agreement.time_system.given_times import (
    DATES_DISAGREE,
    DURATION_DISAGREES,
    Dated,
    DateReader,
    compare_dates,
    compare_doubles,
    compare_lengths,
    lengths_of,
)
from onrecord.agreement.time_system.statements import Statement, Stating, span_name
from onrecord.documents import Documents
from onrecord.model.corpus import Corpus
from onrecord.model.entities import PropertyType
from onrecord.model.findings import Finding, NotCompared, Outcome, Skipped
from onrecord.model.frozen import dataclass
from onrecord.model.settings import Settings

__all__ = ["Agreement", "compare", "compare_times", "compare_values"]

_PAIR = 2
_MOST_VALUES = 200
_LEANING = {"relative", "rule"}
_OF_TIME = {PropertyType.TIME, PropertyType.DURATION}
_About = tuple[str, str]

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


def compare_times(corpus: Corpus, settings: Settings, origin_of: Mapping[str, str] | None = None) -> Outcome:
    """Compare all times of a corpus: they form one system of bounds, which must have a solution.

    Args:
        corpus: its claims, withdrawn ones aside, are compared, whether their quotations stand or not.
        settings: how far `~` widens.
        origin_of: from a source's id to the id of its origin; each source its own when left out.
    """
    return _Comparing(background_of(corpus, settings, origin_of or {})).outcome()


class _Comparing:
    def __init__(self, background: Background) -> None:
        self._background = background
        self._reader = DateReader(background.settings.tolerance)
        self._stating = Stating(background, self._reader)
        self._statements: list[Statement] = []
        self._dates: dict[_About, list[Dated]] = {}
        self._lengths_given: Counter[_About] = Counter()
        self._differences: list[Difference] = []
        self._left_out: list[Group] = []
        self._findings: list[Finding] = []
        self._told: set[tuple[str, ...]] = set()

    def outcome(self) -> Outcome:
        """Compare everything."""
        for _, group in sorted(_groups(self._background.corpus).items()):
            if group.property.type in _OF_TIME:
                self._take(group)
        for dates in self._dates.values():
            if len(dates) >= _PAIR:
                self._differences += compare_dates(dates, self._background)
        self._differences += self._of_doubles()
        stating = self._stating
        for implied in (stating.of_publications, stating.of_spans, stating.of_rules, stating.of_doubles):
            self._statements += implied()
        system = System(len(stating.points), self._statements)
        of_two = [finding_of(row, self._background) for row in self._differences]
        self._findings = _with_blame(of_two, list(self._of_the_system(system)))
        return Outcome(
            findings=tuple(self._findings),
            skipped=(
                *undecided(system),
                *unexplained(system),
                *(not_held_to_others(group, _MOST_VALUES) for group in self._left_out),
            ),
            passed=+Counter(self._passed(system)),
        )

    def _take(self, group: Group) -> None:
        """Take what is said of one time or one length of one subject into the system."""
        about = (group.subject, span_name(group.property.id))
        if group.property.type is PropertyType.DURATION:
            lengths = lengths_of(group, self._background.settings.tolerance)
            self._statements += (self._stating.of_length(length) for length in lengths[:_MOST_VALUES])
            if len(lengths) > _MOST_VALUES:
                self._left_out.append(group)
            self._differences += compare_lengths(lengths, self._background)
            self._lengths_given[about] += len(group.assertions)
            return
        dates = self._reader.dates_of(group)
        self._dates.setdefault(about, []).extend(dates)
        for date in dates[:_MOST_VALUES]:
            self._statements += self._stating.of_date(date)
        if len(dates) > _MOST_VALUES:
            self._left_out.append(group)
        self._statements += self._stating.of_relatives(group)

    def _of_doubles(self) -> Iterator[Difference]:
        for one, other in self._background.kinship.maybe_pairs():
            for subject, name in [about for about in self._dates if about[0] == one]:
                others = self._dates.get((other, name), [])
                yield from compare_doubles(self._dates[subject, name], others, self._background)

    def _of_the_system(self, system: System) -> Iterator[Finding]:
        """Yield what cannot hold together, beyond the pairs of values that are compared directly."""
        told: set[frozenset[tuple[str, ...]]] = set()
        for contradiction in system.contradictions():
            keys = frozenset(row.key for row in contradiction.statements)
            if keys not in told and not is_told_elsewhere(contradiction.statements):
                told.add(keys)
                self._told |= keys
                yield finding_of_times(contradiction, self._stating.points, self._background)

    def _passed(self, system: System) -> dict[str, int]:
        """Return how many checks found nothing: times given twice, what leans on other times, and durations."""
        told = {(row.rule, row.comparison.subject) for row in self._findings if row.comparison}
        times_given = {about: sum(len(row.assertions) for row in dates) for about, dates in self._dates.items()}
        dates = [about for about, count in times_given.items() if count >= _PAIR]
        leaning = sum(row.kind in _LEANING for row in self._statements)
        in_question = self._told | system.open_keys
        lengths = [about for about, count in self._lengths_given.items() if count >= _PAIR or times_given.get(about)]
        return {
            DATES_DISAGREE: sum((DATES_DISAGREE, subject) not in told for subject, _ in dates),
            IMPOSSIBLE_ORDER: leaning - sum(key[0] in _LEANING for key in in_question),
            DURATION_DISAGREES: sum((DURATION_DISAGREES, subject) not in told for subject, _ in lengths),
        }


def _with_blame(pairs: Sequence[Finding], others: Sequence[Finding]) -> list[Finding]:
    """Return findings about times with the claims of which each one, taken away alone, mends it.

    Taking one of two away mends nothing when the other still cannot stand beside a third: where one date differs
    from several that agree, it alone is to blame, in each of the findings.

    Args:
        pairs: the findings of two values, which either may be to blame for.
        others: the findings of the whole system of times, with those to blame as long as values of one thing that
            cannot meet are not held against each other.
    """
    everywhere, among_pairs = _Standing([*pairs, *others]), _Standing(pairs)
    return [
        *(_narrowed(row, everywhere, {claims[0] for claims in _sides(row) if len(claims) == 1}) for row in pairs),
        *(_narrowed(row, among_pairs, row.comparison.blame if row.comparison else ()) for row in others),
    ]


class _Standing:
    """In which of some findings each claim stands, and in which it stands alone on its side."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self._anywhere: defaultdict[str, set[str]] = defaultdict(set)
        self._alone: defaultdict[str, set[str]] = defaultdict(set)
        for finding in findings:
            for claims in _sides(finding):
                for claim in claims:
                    self._anywhere[claim].add(finding.fingerprint)
                if len(claims) == 1:
                    self._alone[claims[0]].add(finding.fingerprint)

    def mends(self, one: str, finding: Finding) -> bool:
        """Tell whether without a claim none of the others in a finding stands in any that is left."""
        return all(self._anywhere[claim] <= self._alone[one] for claim in finding.claims if claim != one)


def _narrowed(finding: Finding, standing: _Standing, candidates: Iterable[str]) -> Finding:
    blame = tuple(sorted(claim for claim in candidates if standing.mends(claim, finding)))
    if finding.comparison is None or blame == finding.comparison.blame:
        return finding
    return replace(finding, comparison=replace(finding.comparison, blame=blame))


def _sides(finding: Finding) -> Iterator[tuple[str, ...]]:
    """Yield the claims on each side of what cannot all be so; nothing for what is explained."""
    if finding.comparison is not None and finding.verdict is not None and not finding.verdict.explained:
        yield from (side.claims for side in finding.comparison.sides)


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """What came of comparing the assertions of a corpus.

    Args:
        outcome: the findings, and what was found to agree.
        not_compared: what differs but was not compared for want of a common time, sorted.
        origins: from a source's id to the id of the origin whose wording it carries.
    """

    outcome: Outcome
    not_compared: tuple[NotCompared, ...] = ()
    origins: Mapping[str, str] = field(default_factory=dict)


def compare(corpus: Corpus, documents: Documents, settings: Settings) -> Agreement:
    """Compare all assertions of a corpus.

    Args:
        corpus: its claims, withdrawn ones aside, are compared, whether their quotations stand or not.
        documents: the sources' texts, for their origins.
        settings: how far `~` widens, and what must rest on two origins.
    """
    origins = find_origins(corpus, documents, settings)
    values, uncompared = compare_values(corpus, settings, origins.of_source)
    times = compare_times(corpus, settings, origins.of_source)
    return Agreement(
        outcome=_joined(values, times, origins.outcome), not_compared=uncompared, origins=origins.of_source
    )


def _joined(*outcomes: Outcome) -> Outcome:
    return Outcome(
        findings=tuple(chain.from_iterable(row.findings for row in outcomes)),
        skipped=tuple(chain.from_iterable(row.skipped for row in outcomes)),
        passed=dict(sum((Counter(row.passed) for row in outcomes), Counter[str]())),
    )
