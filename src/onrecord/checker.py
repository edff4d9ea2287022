"""The one function that runs all the checks, in the order in which the data goes."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from onrecord.disputes import accept
from onrecord.documents import Documents, read_documents
from onrecord.files import load, open_project
from onrecord.model.corpus import Corpus
from onrecord.model.findings import Citation, Finding, Located, Outcome, Skipped
from onrecord.model.rules import RULES
from onrecord.model.settings import Settings
from onrecord.model.verdicts import Severity, Status, Verdict
from onrecord.report import Checks, Report

__all__ = ["check", "check_project", "today_here"]

Progress = Callable[[str], None]
_VERDICT_SEVERITY = {
    Verdict.CONTRADICTION: Severity.ERROR,
    Verdict.POSSIBLE: Severity.WARNING,
    Verdict.ATTRIBUTED: Severity.WARNING,
}
_WEIGHT = {Severity.NOTE: 0, Severity.WARNING: 1, Severity.ERROR: 2}


def today_here() -> date:
    """Return today's date where the program runs; the one place where it is read."""
    return date.today()  # noqa: DTZ011 - a review date is a local calendar day


def check_project(
    path: Path | str = ".", *, today: date | None = None, progress: Progress = lambda _step: None
) -> Report:
    """Read and check the project that `path` lies in.

    Args:
        path: the project's folder, or any place inside it.
        today: the day on which reviews of disputes are held to be due; the actual day when left out.
        progress: called with the name of each step before it starts.

    Raises:
        ConfigurationError: there is no project there, or its configuration cannot be used.
    """
    project = open_project(Path(path))
    progress("the fact files")
    corpus = load(project.root, project.settings)
    progress("the sources")
    documents = read_documents(corpus, project.root, project.settings)
    report = check(corpus, documents, project.settings, today=today or today_here(), progress=progress)
    return replace(report, root=project.root)


def check(
    corpus: Corpus,
    documents: Documents,
    settings: Settings,
    *,
    today: date,
    only: frozenset[str] | None = None,
    progress: Progress = lambda _step: None,
) -> Report:
    """Run all the checks.

    Args:
        corpus: what the fact files say.
        documents: the texts of its sources.
        settings: the project's settings.
        today: the day on which reviews of disputes are held to be due.
        only: ids of the claims whose quotations and values are looked at; all of them when left out. All claims are
            compared either way.
        progress: called with the name of each step before it starts.
    """
    nothing_yet = Checks(run=0, passed=0, failed=0, accepted=0, warned=0, skipped=0)
    report = Report(corpus=corpus, documents=documents, settings=settings, today=today, checks=nothing_yet)
    steps, compared = [corpus.problems, documents.problems], Outcome()
    if corpus.claims or corpus.sources:
        report, outcomes, compared = _held(report, only, progress)
        steps += outcomes
    steps += (accept(corpus, compared.findings, today), replace(compared, findings=()))
    steps.append(Outcome(skipped=tuple(Skipped(rule=code, claims=(), reason=why) for code, why in RULES.not_run)))
    weighed = [*(_with_severities(step, settings) for step in steps), _turned_off(settings)]
    return _with_outcomes(replace(report, plugins=RULES.plugins), weighed)


def _held(
    report: Report, only: frozenset[str] | None, progress: Progress
) -> tuple[Report, tuple[Outcome, ...], Outcome]:
    """Hold claims to their words, and all of them to each other.

    The engines are imported here, which takes longer than all else of a start: not where there is nothing to hold.

    Returns:
        The report with where the quotations stand and what was not compared, what the words say of the claims, and
        the comparisons, of which disputes have yet to be asked.
    """
    from onrecord.agreement import compare, with_review
    from onrecord.quotes import verify_quotations
    from onrecord.rules import ground

    corpus, documents, settings = report.corpus, report.documents, report.settings
    looked_at = corpus if only is None else replace(corpus, claims={name: corpus.claims[name] for name in sorted(only)})
    progress("quotations")
    quotations = verify_quotations(looked_at, documents, settings)
    progress("values")
    grounded = ground(looked_at, documents, quotations.located, settings)
    progress("agreement")
    agreement = compare(corpus, documents, settings)
    findings = tuple(
        row
        if row.comparison is None
        else replace(row, comparison=replace(row.comparison, stanza=with_review(row.comparison.stanza, report.today)))
        for row in agreement.outcome.findings
    )
    located = tuple(sorted(quotations.located, key=lambda row: (row.claim, row.evidence)))
    report = replace(report, located=located, not_compared=agreement.not_compared, origins=agreement.origins)
    return report, (quotations.outcome, grounded), replace(agreement.outcome, findings=findings)


def _with_outcomes(report: Report, outcomes: list[Outcome]) -> Report:
    """Put what the steps found into a report, sorted and counted."""
    findings = _sorted_findings(_with_evidence(outcomes, report.documents, report.located))
    skipped = tuple(sorted({row for step in outcomes for row in step.skipped}, key=_skip_order))
    passed = sum((Counter(step.passed) for step in outcomes), Counter[str]())
    return replace(
        report,
        checks=_totals(findings, skipped, passed.total()),
        passed=dict(sorted(passed.items())),
        findings=findings,
        skipped=skipped,
    )


def _with_severities(outcome: Outcome, settings: Settings) -> Outcome:
    """Give every finding what it weighs, and leave out all that rules say which the settings turn off."""
    findings = tuple(
        replace(finding, severity=_severity(finding, settings))
        for finding in outcome.findings
        if settings.severity.get(finding.rule) != "off"
    )
    passed = {rule: count for rule, count in outcome.passed.items() if settings.severity.get(rule) != "off"}
    skipped = tuple(row for row in outcome.skipped if settings.severity.get(row.rule) != "off")
    return Outcome(findings=findings, skipped=skipped, passed=passed)


def _turned_off(settings: Settings) -> Outcome:
    """Tell once of each rule that the settings turn off."""
    off = (rule for rule, weight in settings.severity.items() if weight == "off")
    reason = "turned off in [tool.onrecord.severity]"
    return Outcome(skipped=tuple(Skipped(rule=rule, claims=(), reason=reason) for rule in off))


def _severity(finding: Finding, settings: Settings) -> Severity:
    """Weigh a finding; for comparisons the settings can only make it lighter than its verdict does."""
    chosen = Severity(settings.severity.get(finding.rule, RULES[finding.rule].severity))
    if finding.verdict is None:
        return chosen
    return min(chosen, _VERDICT_SEVERITY.get(finding.verdict, Severity.NOTE), key=_WEIGHT.__getitem__)


def _with_evidence(
    outcomes: Iterable[Outcome], documents: Documents, located: tuple[Located, ...]
) -> Iterable[Finding]:
    """Yield every finding; comparisons get the quotations of their claims, where those stand."""
    by_claim: dict[str, list[Located]] = {}
    for row in located:
        by_claim.setdefault(row.claim, []).append(row)
    for step in outcomes:
        for finding in step.findings:
            if finding.verdict is None or finding.evidence:
                yield finding
            else:
                yield replace(finding, evidence=_citations(finding, by_claim, documents))


def _citations(finding: Finding, by_claim: Mapping[str, list[Located]], documents: Documents) -> tuple[Citation, ...]:
    return tuple(
        Citation(
            claim=row.claim,
            evidence=row.evidence,
            source=row.source,
            path=documents.by_source[row.source].path,
            passage=row.passage,
        )
        for claim in finding.claims
        for row in by_claim.get(claim, ())
        if row.passage is not None and (not finding.sources or row.source in finding.sources)
    )


def _sorted_findings(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda row: (row.position, row.rule, row.fingerprint, row.message)))


def _skip_order(row: Skipped) -> tuple[str, tuple[str, ...], str]:
    return row.rule, row.claims, row.reason


def _totals(findings: tuple[Finding, ...], skipped: tuple[Skipped, ...], passed: int) -> Checks:
    """Count each finding that fails, is accepted or warns as one check that ran; notes have passed."""
    failed = sum(finding.fails for finding in findings)
    accepted = sum(finding.status is Status.ACCEPTED for finding in findings)
    warned = sum(row.severity is Severity.WARNING and row.status is Status.NEW for row in findings)
    run = passed + failed + accepted + warned
    return Checks(run=run, passed=passed, failed=failed, accepted=accepted, warned=warned, skipped=len(skipped))
