"""Comparing all times of a corpus, and which claims are to blame where they contradict each other."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from onrecord.agreement.clashes.assertions import Assertion, Group, assertions
from onrecord.agreement.clashes.background import Background, background_of
from onrecord.agreement.clashes.differing_sayings import Difference
from onrecord.agreement.time_system.contradiction_verdicts import IMPOSSIBLE_ORDER, is_told_elsewhere
from onrecord.agreement.time_system.contradictions import System
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
from onrecord.agreement.time_system.statements import Statement, span_name
from onrecord.agreement.time_system.statements_of_claims import Stating
from onrecord.agreement.told.difference_findings import finding_of
from onrecord.agreement.told.time_findings import finding_of_times, not_held_to_others, undecided, unexplained
from onrecord.model.corpus import Corpus
from onrecord.model.entities import PropertyType
from onrecord.model.findings import Finding, Outcome
from onrecord.model.settings import Settings

__all__ = ["compare_times"]

_PAIR = 2
_MOST_VALUES = 200
_LEANING = {"relative", "rule"}
_OF_TIME = {PropertyType.TIME, PropertyType.DURATION}
_About = tuple[str, str]


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
        for group in _groups(self._background.corpus):
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


def _groups(corpus: Corpus) -> list[Group]:
    """Return the assertions of the corpus about times and durations, by subject and property."""
    timed = {row.id: row for row in corpus.properties.values() if row.type in _OF_TIME}
    groups: dict[_About, list[Assertion]] = {}
    for assertion in assertions(corpus):
        claim = assertion.claim
        if claim.property in timed:
            groups.setdefault((claim.subject, claim.property), []).append(assertion)
    return [Group(subject, timed[property_], rows) for (subject, property_), rows in sorted(groups.items())]


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
