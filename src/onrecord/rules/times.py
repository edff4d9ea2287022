"""Grounding of times: G301, G304, T404 and T405."""

from collections.abc import Iterable

from onrecord.documents import Documents
from onrecord.model.claims import Claim
from onrecord.model.corpus import Corpus
from onrecord.model.findings import Located, Outcome
from onrecord.model.settings import Settings, Tolerance
from onrecord.model.times import Time
from onrecord.model.times.calendar import widened
from onrecord.model.times.durations import Duration
from onrecord.rules.dated_words import DatedWords
from onrecord.rules.gathered import Gathered
from onrecord.rules.lasting import check_lasting
from onrecord.rules.moments import check_moment
from onrecord.rules.publications import check_order_of_report
from onrecord.rules.relations import check_relative
from onrecord.rules.weekdays import check_weekdays
from onrecord.rules.wording import wordings

__all__ = ["ground_dates"]


def ground_dates(corpus: Corpus, documents: Documents, located: Iterable[Located], settings: Settings) -> Outcome:
    """Check that the times a claim states stand in the words that it takes from each of its sources.

    Args:
        corpus: the claims.
        documents: the sources' texts.
        located: where the quotations stand.
        settings: the project's settings.

    Returns:
        The findings of G301 and G304 (the value, `as_of`, `during` and `said_on`), T404 and T405. Where a quotation
        was not found, or the words do not say when, the check is skipped.
    """
    gathered = Gathered()
    for claim, source, wording in wordings(corpus, documents, located):
        row = corpus.sources.get(source)
        published = None if row is None else _widened(row.published, settings.tolerance)
        check_order_of_report(claim, source, published, settings.tolerance, gathered)
        if wording is None:
            if any(True for _ in _fields(claim)):
                gathered.skipped("G301", claim.id, f"its quotation from {source} was not found")
            continue
        words = DatedWords(wording, published)
        for name in _fields(claim):
            _check_field(name, words, corpus, settings.tolerance, gathered)
        check_weekdays(words, gathered)
    return gathered.outcome()


def _fields(claim: Claim) -> Iterable[str]:
    """Yield the names of the fields of a claim that hold a time and are not inferred."""
    if isinstance(claim.value, Time | Duration) and not claim.is_inferred():
        yield "value"
    if claim.relative is not None and not (claim.is_inferred() or claim.is_inferred("relative")):
        yield "relative"
    for name in ("as_of", "during", "said_on"):
        if getattr(claim, name) is not None and not claim.is_inferred(name):
            yield name


def _check_field(name: str, words: DatedWords, corpus: Corpus, tolerance: Tolerance, gathered: Gathered) -> None:
    claim = words.wording.claim
    if name == "relative" and claim.relative is not None:
        check_relative(claim.relative, words, corpus.entities, tolerance, gathered)
    elif name == "value" and isinstance(claim.value, Duration):
        check_lasting(claim.value, words, tolerance, gathered)
    else:
        check_moment(name, words, tolerance, gathered)


def _widened(published: Time | None, tolerance: Tolerance) -> Time | None:
    if published is None:
        return None
    return Time(
        published.text,
        published.kind,
        widened(published.start, tolerance),
        widened(published.end, tolerance),
        published.choices,
    )
