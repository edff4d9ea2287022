"""Origins: where wording comes from. Sources that share an origin are one witness."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from typing import Any

from onrecord.agreement.clashes.assertions import Assertion, assertions, independent_origins
from onrecord.agreement.shared_wording import Shared, shared_wording, wording_of
from onrecord.agreement.time_system.given_times import windows_of
from onrecord.documents import Documents
from onrecord.model.claims import Claim, Members
from onrecord.model.corpus import Corpus
from onrecord.model.findings import Finding, Outcome, Skipped, record_fingerprint
from onrecord.model.frozen import dataclass
from onrecord.model.settings import Settings, Tolerance
from onrecord.model.sources import Source
from onrecord.model.times import Time

__all__ = ["Origins", "find_origins"]

_SHARED_WORDING = "I701"
_CORROBORATED_ONCE = "I702"
_EXCERPT = 80


_PAIR = 2
_MANY = 10


def _passage_shared(shared: Shared, earlier: Source, later: Source, documents: Documents) -> Finding:
    """Return the finding that two sources share passages.

    Args:
        shared: the passages.
        earlier: the source whose words they rather are.
        later: the other.
        documents: the texts of the two.
    """
    document = documents.by_source[shared.first]
    longest = max(shared.passages, key=lambda passage: passage.words)
    line, _ = document.place(longest.start)
    words = " ".join(document.text[longest.start : longest.end].split())
    excerpt = words if len(words) <= _EXCERPT else f"{words[:_EXCERPT].rsplit(' ', 1)[0]} …"
    count = len(shared.passages)
    passages = "a passage" if count == 1 else f"{count} passages"
    return Finding(
        rule=_SHARED_WORDING,
        message=(
            f"{later.id} and {earlier.id} share {passages}, {shared.words} words in all "
            f"(`{excerpt}`, line {line} of {document.path or shared.first}): they count as one origin"
        ),
        position=later.marks.at(),
        fingerprint=record_fingerprint(_SHARED_WORDING, "", f"{shared.first} {shared.second}"),
        sources=(shared.first, shared.second),
        help=f"If {later.id} took the words over, say so: `derived_from: [{earlier.id}]`.",
    )


def _wording_unread(corpus: Corpus, documents: Documents) -> Iterator[Skipped]:
    """Yield each source whose wording was not compared, because its text could not be read."""
    for name in corpus.sources:
        if name not in documents.by_source:
            reason = f"the text of {name} could not be read, so its wording was not compared"
            yield Skipped(rule=_SHARED_WORDING, claims=(), reason=reason)


def _rests_on_one(claim: Claim, rows: list[Assertion]) -> Finding:
    """Return the finding that a claim rests on one origin, with all the assertions that say the same."""
    sources = sorted({row.source.id for row in rows})
    told = sources[0] if sources else "no source that is registered"
    if len(sources) > 1:
        told = f"{', '.join(sources)}, which are one origin"
    return Finding(
        rule=_CORROBORATED_ONCE,
        message=f"{claim.id} rests on {told}; two independent origins are asked of it",
        position=claim.marks.at(),
        fingerprint=record_fingerprint(_CORROBORATED_ONCE, "", claim.id),
        claims=(claim.id,),
        sources=tuple(sources),
        help="Find a second source with another origin, or say `two_origins: false` on the claim.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Origins:
    """Where the wording of the sources comes from.

    Args:
        of_source: from a source's id to the id of the source that stands for its origin; sources with the same
            one are one witness.
        outcome: what was found about shared wording and corroboration.
    """

    of_source: Mapping[str, str] = field(default_factory=dict)
    outcome: Outcome = field(default_factory=Outcome)


def find_origins(corpus: Corpus, documents: Documents, settings: Settings) -> Origins:
    """Group the sources by where their wording comes from.

    Sources share an origin when one is `derived_from` the other, or when they carry the same passages.

    Args:
        corpus: its sources, and its claims for the policy of two origins.
        documents: the sources' texts; only their bodies are compared.
        settings: `two_origins` names the types of property whose claims must rest on two independent origins.
    """
    declared = _Groups(corpus.sources)
    for source in corpus.sources.values():
        for other in source.derived_from:
            declared.join(source.id, other)
    shared = _shared(corpus, documents)
    origins = _Groups(corpus.sources)
    for name, group in declared.items():
        origins.join(name, group)
    undeclared = [row for row in shared if declared.of(row.first) != declared.of(row.second)]
    told = [row for row in undeclared if origins.join(row.first, row.second) or len(undeclared) <= _MANY]
    of_source = _named(origins, corpus)
    findings = [_passage_shared(row, *_by_age(row, corpus), documents) for row in told]
    once, passed = _corroboration(corpus, settings, of_source)
    alone = len(documents.by_source) - len({name for row in told for name in (row.first, row.second)})
    if len(documents.by_source) >= _PAIR:
        passed[_SHARED_WORDING] = alone
    return Origins(
        of_source=of_source,
        outcome=Outcome(findings=(*findings, *once), skipped=tuple(_wording_unread(corpus, documents)), passed=+passed),
    )


class _Groups:
    """Sources in groups that are joined step by step (union and find, the least id standing for its group)."""

    def __init__(self, names: Iterable[str]) -> None:
        self._parents = {name: name for name in names}

    def of(self, name: str) -> str:
        """Return the least id of the group."""
        root = name
        while self._parents[root] != root:
            root = self._parents[root]
        while self._parents[name] != root:
            self._parents[name], name = root, self._parents[name]
        return root

    def join(self, one: str, other: str) -> bool:
        """Join two groups and tell whether they were two; a name that is not there joins nothing."""
        if one not in self._parents or other not in self._parents:
            return False
        first, second = sorted((self.of(one), self.of(other)))
        self._parents[second] = first
        return first != second

    def items(self) -> Iterator[tuple[str, str]]:
        """Yield each name with the least id of its group."""
        return ((name, self.of(name)) for name in self._parents)


def _shared(corpus: Corpus, documents: Documents) -> list[Shared]:
    texts = {
        source: wording_of(document.text, ((span.start, span.end) for span in document.body))
        for source, document in documents.by_source.items()
        if source in corpus.sources
    }
    return shared_wording(texts)


def _named(origins: _Groups, corpus: Corpus) -> dict[str, str]:
    """Return for each source the one that stands for its origin: underived, published first, the least id."""
    groups: dict[str, list[Source]] = {}
    for name, group in origins.items():
        groups.setdefault(group, []).append(corpus.sources[name])
    first = {group: min(rows, key=_age).id for group, rows in groups.items()}
    return {name: first[group] for name, group in origins.items()}


def _by_age(shared: Shared, corpus: Corpus) -> tuple[Source, Source]:
    """Return two sources that share passages, the one whose words they rather are first."""
    one, other = corpus.sources[shared.first], corpus.sources[shared.second]
    return (one, other) if _age(one) <= _age(other) else (other, one)


def _age(source: Source) -> tuple[bool, bool, int, str]:
    published = source.published.start.earliest if source.published else None
    return bool(source.derived_from), published is None, published or 0, source.id


def _corroboration(
    corpus: Corpus, settings: Settings, of_source: Mapping[str, str]
) -> tuple[list[Finding], Counter[str]]:
    """Ask two origins of the claims that need them, counting every claim that says the same."""
    asked = [claim for claim in corpus.claims.values() if _needs_two(claim, corpus, settings)]
    findings: list[Finding] = []
    passed: Counter[str] = Counter()
    if not asked:
        return findings, passed
    behind: dict[tuple[Any, ...], list[Assertion]] = {}
    for assertion in assertions(corpus):
        behind.setdefault(_said(assertion.claim, settings.tolerance), []).append(assertion)
    for claim in asked:
        rows = behind.get(_said(claim, settings.tolerance), [])
        if independent_origins(rows, of_source) >= _PAIR:
            passed[_CORROBORATED_ONCE] += 1
        else:
            findings.append(_rests_on_one(claim, rows))
    return findings, passed


def _needs_two(claim: Claim, corpus: Corpus, settings: Settings) -> bool:
    if claim.withdrawn:
        return False
    if claim.two_origins is not None:
        return claim.two_origins
    property_ = corpus.properties.get(claim.property)
    return property_ is not None and property_.type in settings.two_origins


def _said(claim: Claim, tolerance: Tolerance) -> tuple[Any, ...]:
    """Return what a claim says, equal for claims that say the same."""
    value: Any = claim.value
    if isinstance(value, Time):
        value = windows_of(value, claim.property, tolerance)
    elif isinstance(value, Members):
        value = frozenset(value.ids)
    count = (claim.count.low, claim.count.high) if claim.count else None
    return claim.subject, claim.property, value, claim.relative, count, frozenset(claim.without), claim.complete
