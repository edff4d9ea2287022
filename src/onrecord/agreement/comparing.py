"""Comparing all assertions of a corpus."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import chain

from onrecord.agreement.comparing_times import compare_times
from onrecord.agreement.comparing_values import compare_values
from onrecord.agreement.shared_origins import find_origins
from onrecord.documents import Documents
from onrecord.model.corpus import Corpus
from onrecord.model.findings import NotCompared, Outcome
from onrecord.model.settings import Settings

__all__ = ["Agreement", "compare"]


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
