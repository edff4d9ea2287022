"""Comparing all times of a corpus."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from onrecord.agreement.assertions import Assertion, assertions
from onrecord.agreement.differences import Difference, finding_of
from onrecord.agreement.sayings import Group
from onrecord.agreement.setting import Setting, setting_of
from onrecord.agreement.times.blaming import with_blame
from onrecord.agreement.times.collecting import garbage_left_alone
from onrecord.agreement.times.contradictions import System
from onrecord.agreement.times.dates import DATES_DISAGREE, Dated, DateReader, compare_dates, compare_doubles
from onrecord.agreement.times.lengths import DURATION_DISAGREES, compare_lengths, lengths_of
from onrecord.agreement.times.points import span_name
from onrecord.agreement.times.stating import Stating
from onrecord.agreement.times.telling import IMPOSSIBLE_ORDER, finding_of_times, is_told_elsewhere
from onrecord.model.corpus import Corpus
from onrecord.model.entities import PropertyType
from onrecord.model.findings import Finding, Outcome, Skipped
from onrecord.model.settings import Settings

if TYPE_CHECKING:
    from onrecord.agreement.times.statements import Statement

__all__ = ["compare_times"]

_PAIR = 2
_NAMED = 3
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
    with garbage_left_alone():
        return _Comparing(setting_of(corpus, settings, origin_of or {})).outcome()


class _Comparing:
    def __init__(self, setting: Setting) -> None:
        self._setting = setting
        self._reader = DateReader(setting.settings.tolerance)
        self._stating = Stating(setting, self._reader)
        self._statements: list[Statement] = []
        self._dates: dict[_About, list[Dated]] = {}
        self._lengths_given: Counter[_About] = Counter()
        self._differences: list[Difference] = []
        self._left_out: list[Group] = []
        self._findings: list[Finding] = []
        self._told: set[tuple[str, ...]] = set()

    def outcome(self) -> Outcome:
        """Compare everything."""
        for group in _groups(self._setting.corpus):
            self._take(group)
        for dates in self._dates.values():
            if len(dates) >= _PAIR:
                self._differences += compare_dates(dates, self._setting)
        self._differences += self._of_doubles()
        stating = self._stating
        for implied in (stating.of_publications, stating.of_spans, stating.of_rules, stating.of_doubles):
            self._statements += implied()
        system = System(len(stating.points), self._statements)
        of_two = [finding_of(row, self._setting) for row in self._differences]
        self._findings = with_blame(of_two, list(self._of_the_system(system)))
        return Outcome(
            findings=tuple(self._findings),
            skipped=(
                *_undecided(system),
                *_unexplained(system),
                *(_not_held_to_others(group) for group in self._left_out),
            ),
            passed=+Counter(self._passed(system)),
        )

    def _take(self, group: Group) -> None:
        """Take what is said of one time or one length of one subject into the system."""
        about = (group.subject, span_name(group.property.id))
        if group.property.type is PropertyType.DURATION:
            lengths = lengths_of(group, self._setting.settings.tolerance)
            self._statements += (self._stating.of_length(length) for length in lengths[:_MOST_VALUES])
            if len(lengths) > _MOST_VALUES:
                self._left_out.append(group)
            self._differences += compare_lengths(lengths, self._setting)
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
        for one, other in self._setting.kinship.maybe_pairs():
            for subject, name in [about for about in self._dates if about[0] == one]:
                others = self._dates.get((other, name), [])
                yield from compare_doubles(self._dates[subject, name], others, self._setting)

    def _of_the_system(self, system: System) -> Iterator[Finding]:
        """Yield what cannot hold together, beyond the pairs of values that are compared directly."""
        told: set[frozenset[tuple[str, ...]]] = set()
        for contradiction in system.contradictions():
            keys = frozenset(row.key for row in contradiction.statements)
            if keys not in told and not is_told_elsewhere(contradiction.statements):
                told.add(keys)
                self._told |= keys
                yield finding_of_times(contradiction, self._stating.points, self._setting)

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


def _undecided(system: System) -> Iterator[Skipped]:
    for statements in system.undecided:
        claims = {row.claim.id for statement in statements for row in statement.assertions}
        reason = "too many ways to take the choices that these claims leave; not decided"
        yield Skipped(rule=IMPOSSIBLE_ORDER, claims=tuple(sorted(claims)), reason=reason)


def _unexplained(system: System) -> Iterator[Skipped]:
    for statements in system.unexplained.values():
        claims = {row.claim.id for statement in statements for row in statement.assertions}
        subjects = sorted({row.subject for row in statements})
        more = f" and {len(subjects) - _NAMED} more" if len(subjects) > _NAMED else ""
        reason = (
            f"so many claims contradict each other here that the search was ended: there may be more contradictions in "
            f"the times of {', '.join(subjects[:_NAMED])}{more}, and in all that is relative to them; mend those that "
            f"were found, and check again"
        )
        yield Skipped(rule=IMPOSSIBLE_ORDER, claims=tuple(sorted(claims)), reason=reason)


def _not_held_to_others(group: Group) -> Skipped:
    claims = tuple(sorted({row.claim.id for row in group.assertions}))
    reason = (
        f"{group.property.id} of {group.subject} is given more than {_MOST_VALUES} different values: they were "
        f"compared with each other, but only the first {_MOST_VALUES} were held to other times"
    )
    return Skipped(rule=IMPOSSIBLE_ORDER, claims=claims, reason=reason)


def _groups(corpus: Corpus) -> list[Group]:
    """Return the assertions of the corpus about times and durations, by subject and property."""
    timed = {row.id: row for row in corpus.properties.values() if row.type in _OF_TIME}
    groups: dict[_About, list[Assertion]] = {}
    for assertion in assertions(corpus):
        claim = assertion.claim
        if claim.property in timed:
            groups.setdefault((claim.subject, claim.property), []).append(assertion)
    return [Group(subject, timed[property_], rows) for (subject, property_), rows in sorted(groups.items())]
