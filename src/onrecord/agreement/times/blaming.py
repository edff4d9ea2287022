"""Which claims are to blame for a contradiction of times: without one of them, the rest of it agrees."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from onrecord.model.findings import Finding

__all__ = ["with_blame"]


def with_blame(pairs: Sequence[Finding], others: Sequence[Finding]) -> list[Finding]:
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
