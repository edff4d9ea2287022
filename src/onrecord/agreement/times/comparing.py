"""Comparing all times of a corpus."""

from collections import Counter
from collections.abc import Iterator, Mapping

from onrecord.agreement.assertions import assertions
from onrecord.agreement.differences import Difference, finding_of
from onrecord.agreement.sayings import Group
from onrecord.agreement.setting import Setting, setting_of
from onrecord.agreement.times.dates import DATES_DISAGREE, Dated, compare_dates, compare_doubles, dates_of
from onrecord.model.corpus import Corpus
from onrecord.model.entities import PropertyType
from onrecord.model.findings import Outcome
from onrecord.model.settings import Settings

__all__ = ["compare_times"]

_PAIR = 2
_SPAN = {"starts", "ends", "occurs"}


def compare_times(
    corpus: Corpus, settings: Settings, origin_of: Mapping[str, str] | None = None
) -> Outcome:
    """Compare all times of a corpus: they form one system of bounds, which must have a solution.

    Args:
        corpus: its claims, withdrawn ones aside, are compared, whether their quotations stand or not.
        settings: how far `~` widens.
        origin_of: from a source's id to the id of its origin; each source its own when left out.
    """
    setting = setting_of(corpus, settings, origin_of or {})
    dates: dict[tuple[str, str], list[Dated]] = {}
    compared: Counter[tuple[str, str]] = Counter()
    for group in _groups(corpus):
        name = "" if group.property.id in _SPAN else group.property.id
        dates.setdefault((group.subject, name), []).extend(dates_of(group, setting))
        compared[group.subject, name] += len(group.assertions)
    found = list(_dates_that_differ(dates, setting))
    differing = {(row.group.subject, "" if row.group.property.id in _SPAN else row.group.property.id) for row in found}
    passed = sum(1 for about, count in compared.items() if count >= _PAIR and about not in differing)
    return Outcome(
        findings=tuple(finding_of(row, setting) for row in found),
        passed={DATES_DISAGREE: passed} if passed else {},
    )


def _groups(corpus: Corpus) -> list[Group]:
    """Return the assertions of the corpus about times, by subject and property."""
    groups: dict[tuple[str, str], Group] = {}
    for assertion in assertions(corpus):
        claim = assertion.claim
        property_ = corpus.properties.get(claim.property)
        if property_ is not None and property_.type is PropertyType.TIME:
            about = claim.subject, claim.property
            groups.setdefault(about, Group(claim.subject, property_)).assertions.append(assertion)
    return [groups[about] for about in sorted(groups)]


def _dates_that_differ(dates: Mapping[tuple[str, str], list[Dated]], setting: Setting) -> Iterator[Difference]:
    for rows in dates.values():
        yield from compare_dates(rows)
    for one, other in setting.kinship.maybe_pairs():
        for subject, name in [key for key in dates if key[0] == one]:
            yield from compare_doubles(dates[subject, name], dates.get((other, name), []))
