"""Disputes: accepting the disagreements that the curators know of, and telling when one no longer fits."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from onrecord.model.claims import is_reason
from onrecord.model.corpus import REASON_TO_GIVE, Corpus, Dispute
from onrecord.model.findings import Finding, Outcome, Skipped, record_fingerprint
from onrecord.model.positions import Key
from onrecord.model.verdicts import Status

__all__ = ["accept"]


def accept(corpus: Corpus, findings: Iterable[Finding], today: date) -> Outcome:
    """Mark the comparisons that a dispute accepts, and say which disputes no longer fit.

    A dispute accepts a finding when each clashing side has a claim that it names. Explained verdicts need no
    dispute and are left alone.

    Args:
        corpus: with its disputes and claims.
        findings: the comparisons.
        today: a dispute is overdue from the day after its `review_by`.

    Returns:
        All the findings given, those accepted marked so, and findings of family D about the disputes.
    """
    compared = list(findings)
    told: list[Finding] = []
    skipped: list[Skipped] = []
    passed: Counter[str] = Counter()
    for dispute in corpus.disputes.values():
        unreadable = sorted(set(dispute.between) & corpus.unreadable.get("claims", frozenset()))
        if unreadable:
            reason = f"the dispute {dispute.id} names {_listed(unreadable)}, which could not be read"
            skipped.append(Skipped(rule="D801", claims=dispute.between, reason=reason))
            continue
        about = _unknown(dispute, corpus) or _fit(dispute, compared)
        about += _never_due(dispute, today, about) + _overdue(dispute, today) + _without_reason(dispute)
        told += about
        looked_for = {"D801", "D803", "D807"} | ({"D802", "D806"} if dispute.review_by else set())
        passed.update(looked_for - {finding.rule for finding in about})
    return Outcome(findings=(*compared, *told), skipped=tuple(skipped), passed=passed)


def _unknown(dispute: Dispute, corpus: Corpus) -> list[Finding]:
    """Find the claims that a dispute names and that are not there."""
    missing = [claim for claim in dispute.between if claim not in corpus.claims]
    if not missing:
        return []
    there = "which is" if len(missing) == 1 else "which are"
    message = f"the dispute {dispute.id} names {_listed(missing)}, {there} in no fact file"
    advice = "Correct the id, or take the dispute away."
    return [_finding("D803", dispute, message, advice, ("between", dispute.between.index(missing[0])), claims=())]


def _fit(dispute: Dispute, compared: list[Finding]) -> list[Finding]:
    """Accept, in place, what the dispute is about; return what is to be said of the dispute."""
    named = set(dispute.between)
    matched = [
        index
        for index, finding in enumerate(compared)
        if _is_open(finding) and all(named & set(side) for side in _sides(finding))
    ]
    if not matched:
        return [_settled(dispute, compared)]
    told: list[Finding] = []
    taking_part: set[str] = set()
    for index in matched:
        finding = compared[index]
        taking_part |= set(finding.claims)
        if finding.status is Status.NEW:
            compared[index] = replace(finding, status=Status.ACCEPTED, dispute=dispute.id)
    if gained := sorted(taking_part - named):
        told.append(
            _finding(
                "D804",
                dispute,
                f"the disagreement that {dispute.id} accepts has grown: it includes {_listed(gained)} now",
                f"Look at it again, and add to `between`: {', '.join(gained)}.",
                ("between",),
                claims=tuple(gained),
            )
        )
    if left := sorted(named - taking_part):
        told.append(
            _finding(
                "D805",
                dispute,
                f"the disagreement that {dispute.id} accepts has shrunk: it is without {_listed(left)} now",
                f"Look at it again, and take from `between`: {', '.join(left)}.",
                ("between",),
                claims=tuple(left),
            )
        )
    return told


def _settled(dispute: Dispute, compared: Iterable[Finding]) -> Finding:
    """Say that a dispute is about nothing any more, and how its claims are explained now where they are."""
    named = set(dispute.between)
    explained = next(
        (
            finding
            for finding in compared
            if finding.verdict is not None and not _is_open(finding) and len(named & set(finding.claims)) > 1
        ),
        None,
    )
    now = f"; their difference is a {explained.verdict} now" if explained else ""
    return _finding(
        "D801",
        dispute,
        f"the dispute {dispute.id} is settled: {_listed(sorted(named))} no longer disagree{now}",
        "Take the dispute away.",
        (),
        claims=tuple(sorted(named)),
    )


def _never_due(dispute: Dispute, today: date, about: Iterable[Finding]) -> list[Finding]:
    """Tell of a dispute that stands for ever; one that is to be taken away needs no day of review."""
    if dispute.review_by or any(finding.rule in {"D801", "D803"} for finding in about):
        return []
    message = f"the dispute {dispute.id} has no `review_by`: it accepts the disagreement for ever"
    advice = f"Add the day by which somebody looks at it again, as `review_by: {today.year + 1}-06-30`."
    return [_finding("D806", dispute, message, advice, (), claims=dispute.between)]


def _without_reason(dispute: Dispute) -> list[Finding]:
    """Find whether a dispute was pasted as it was printed, or stands, without a reason that somebody gave."""
    given = " ".join(dispute.reason.split())
    if given != REASON_TO_GIVE and is_reason(given):
        return []
    stands = "onrecord's own placeholder" if given == REASON_TO_GIVE else f"“{given}”"
    message = f"the dispute {dispute.id} gives no reason: what stands there is {stands}"
    advice = "Under `reason`, give your reason: why these claims may stand side by side."
    return [_finding("D807", dispute, message, advice, ("reason",), claims=dispute.between)]


def _overdue(dispute: Dispute, today: date) -> list[Finding]:
    """Find whether nobody has looked at a dispute again by the day on which it was due."""
    due = dispute.review_by
    if due is None or due.end.latest is None or today.toordinal() <= due.end.latest:
        return []
    message = f"the dispute {dispute.id} was to be reviewed by {due.text}, and today is {today.isoformat()}"
    advice = "Look at it again; then set a later `review_by`, or mend the claims and take the dispute away."
    return [_finding("D802", dispute, message, advice, ("review_by",), claims=dispute.between)]


def _is_open(finding: Finding) -> bool:
    return finding.verdict is not None and not finding.verdict.explained


def _sides(finding: Finding) -> Iterable[tuple[str, ...]]:
    if finding.comparison is None:
        return (finding.claims,)
    return (side.claims for side in finding.comparison.sides)


def _listed(ids: list[str]) -> str:
    return ids[0] if len(ids) == 1 else f"{', '.join(ids[:-1])} and {ids[-1]}"


def _finding(
    rule: str, dispute: Dispute, message: str, advice: str, keys: tuple[Key, ...], *, claims: tuple[str, ...]
) -> Finding:
    position = dispute.marks.at(*keys)
    return Finding(
        rule=rule,
        message=message,
        position=position,
        fingerprint=record_fingerprint(rule, position.path, dispute.id),
        claims=tuple(sorted(claims)),
        dispute=dispute.id,
        help=advice,
    )
