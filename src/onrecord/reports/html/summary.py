"""The head of the page: what was checked, what fails, what is accepted, what was skipped and why, in words."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from onrecord.model.findings import Finding
from onrecord.model.frozen import dataclass
from onrecord.model.verdicts import Severity, Status, Verdict
from onrecord.report import Report
from onrecord.reports.report_words import count, entity_name, inferred_share, is_open, listed, plugin_words, rule_name

__all__ = ["MOST_NAMED", "MOST_ROWS", "Summary", "rows_beyond", "summary_of"]

MOST_ROWS = 100
"""So many rows of a table of the summary stand in the page itself; the others are made on demand."""

MOST_NAMED = 20
"""So many claims a row names."""

_FAMILIES = {
    "F": ("problem in the fact files", "problems in the fact files"),
    "S": ("problem with a source file", "problems with source files"),
    "Q": ("quotation that does not stand", "quotations that do not stand"),
    "G": ("value that its quotation does not carry", "values that their quotations do not carry"),
    "T": ("date that cannot be right", "dates that cannot be right"),
    "V": ("claim that is missing", "claims that are missing"),
    "I": ("claim that rests on one origin", "claims that rest on one origin"),
    "D": ("dispute that no longer fits", "disputes that no longer fit"),
}
_OTHER = ("other finding", "other findings")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Skip:
    """Checks that could not run for one reason."""

    rule: str
    name: str
    reason: str
    number: int
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """The head of the page.

    Args:
        title: the one line that everybody reads.
        tone: `fails`, `warns` or `fine`.
        checked: what was checked, one sentence.
        fails: what fails, one sentence.
        fails_in: the part of the page that shows what fails, the disagreements first.
        warns: what warns; empty when nothing does.
        warns_in: the part of the page that shows what warns, the disagreements first.
        accepted: what disputes accept; empty when they accept nothing.
        explained: which differences are explained; empty when there are none.
        inferred: what share of the claims the curator inferred.
        not_compared: what differs but was not compared; empty when nothing is.
        skipped: what could not be checked, by rule and reason.
        counts: pairs of a label and a number, for the table of checks.
    """

    title: str
    tone: str
    checked: str
    fails: str
    fails_in: str
    warns: str
    warns_in: str
    accepted: str
    explained: str
    inferred: str
    not_compared: str
    skipped: tuple[Skip, ...]
    counts: tuple[tuple[str, int], ...]


def summary_of(report: Report) -> Summary:
    """Return the head of a report's page."""
    failing = [row for row in report.findings if row.fails]
    checks = report.checks
    return Summary(
        title=_title(report, failing),
        tone="fails" if failing else "warns" if checks.warned or not report.checked_anything else "fine",
        checked=_checked(report),
        fails=f"{listed(_kinds(failing))} must be mended." if failing else "Nothing fails.",
        fails_in=_part(failing),
        warns=_warns(report),
        warns_in=_part(_warning(report)),
        accepted=_accepted(report),
        explained=_explained(report),
        inferred=_inferred(report),
        not_compared=_not_compared(report),
        skipped=tuple(_skips(report)),
        counts=(
            ("passed", checks.passed),
            ("failed", checks.failed),
            ("warned", checks.warned),
            ("accepted", checks.accepted),
            ("skipped", checks.skipped),
        ),
    )


def _title(report: Report, failing: list[Finding]) -> str:
    open_ones = [row for row in report.findings if is_open(row) and row.status is Status.NEW]
    contradictions = sum(row.verdict is Verdict.CONTRADICTION for row in open_ones)
    accepted = sum(row.status is Status.ACCEPTED for row in report.findings)
    none = "No new contradiction" if accepted else "No contradiction"
    if contradictions:
        return f"{count(contradictions, 'contradiction')} between the sources"
    if failing:
        return f"{none}, but {count(len(failing), 'finding')} to mend"
    if not report.checked_anything:
        return "Nothing was checked"
    if open_ones:
        return f"{none}, {count(len(open_ones), 'disagreement')} to look at"
    if accepted:
        return f"Nothing new: {count(accepted, 'disagreement')} known and accepted"
    return "The sources are quoted rightly, and agree"


def _checked(report: Report) -> str:
    claims, sources = len(report.corpus.claims), len(report.corpus.sources)
    day = f"{report.today.day} {_MONTHS[report.today.month - 1]} {report.today.year}"
    sentence = (
        f"{count(claims, 'claim')} from {count(sources, 'source')}, held to their words and to each other "
        f"by {count(report.checks.run, 'check')} on {day}"
    )
    return f"{', '.join((sentence, *map(plugin_words, report.plugins)))}."


def _kinds(rows: Iterable[Finding]) -> list[str]:
    """Return how many findings of which kind, in the order in which a reader cares."""
    rows = list(rows)
    compared = Counter(row.verdict for row in rows if row.verdict)
    words = [count(number, str(verdict), f"{verdict}s") for verdict, number in sorted(compared.items())]
    families = Counter(row.rule[0] for row in rows if not row.verdict)
    for family, number in sorted(families.items(), key=lambda pair: "QGTVISFD".find(pair[0])):
        words.append(count(number, *_FAMILIES.get(family, _OTHER)))
    return words


def _part(rows: list[Finding]) -> str:
    return "disagreements" if any(is_open(row) for row in rows) else "findings"


def _warning(report: Report) -> list[Finding]:
    return [row for row in report.findings if row.severity is Severity.WARNING and row.status is Status.NEW]


def _warns(report: Report) -> str:
    rows = _warning(report)
    if not rows:
        return ""
    adjectives = {Verdict.POSSIBLE: "possible contradiction", Verdict.ATTRIBUTED: "disagreement of reported speech"}
    verdicts = Counter(row.verdict for row in rows if row.verdict)
    words = [count(number, adjectives.get(kind, str(kind))) for kind, number in sorted(verdicts.items())]
    others = _kinds(row for row in rows if not row.verdict)
    asks = "asks for a look, and fails nothing" if len(rows) == 1 else "ask for a look, and fail nothing"
    return f"{listed([*words, *others])} {asks}."


def _accepted(report: Report) -> str:
    number = report.checks.accepted
    return f"{count(number, 'disagreement')} the curators know of and accept, with a reason." if number else ""


def _explained(report: Report) -> str:
    kinds = Counter(row.verdict for row in report.findings if row.verdict and row.verdict.explained)
    words = {
        Verdict.CHANGE: "change over time",
        Verdict.DETAIL: "difference of detail",
        Verdict.PLAN: "plan beside what happened",
    }
    plurals = {
        Verdict.CHANGE: "changes over time",
        Verdict.DETAIL: "differences of detail",
        Verdict.PLAN: "plans beside what happened",
    }
    told = [count(number, words[kind], plurals[kind]) for kind, number in sorted(kinds.items())]
    return f"{listed(told)}: explained, and no contradiction." if told else ""


def _inferred(report: Report) -> str:
    number, share = inferred_share(report)
    if not number:
        return "Every claim rests on its sources' words alone; none was inferred."
    return f"{count(number, 'claim')} ({share}%) say something that the curator inferred, with the reason given."


def _not_compared(report: Report) -> str:
    number = report.pairs_not_compared
    return f"{count(number, 'differing pair')} could not be compared for want of a common time." if number else ""


def _skips(report: Report) -> Iterable[Skip]:
    groups: dict[tuple[str, str], list[tuple[str, ...]]] = {}
    for row in report.skipped:
        groups.setdefault((row.rule, row.reason), []).append(row.claims)
    for (rule, reason), claims in sorted(groups.items()):
        named = tuple(dict.fromkeys(claim for row in claims for claim in row))
        yield Skip(rule=rule, name=rule_name(rule), reason=reason, number=len(claims), claims=named)


def rows_beyond(report: Report, summary: Summary) -> dict[str, list[Any]]:
    """Return the rows of the summary's tables that do not stand in the page, as the script makes them: cell by cell."""
    skipped = [[{"rule": row.rule, "name": row.name}, row.reason, row.number, _named(row.claims)]
               for row in summary.skipped[MOST_ROWS:]]  # fmt: skip
    not_compared = [[entity_name(report.corpus, row.subject), row.property, _named(row.claims), row.pairs, row.reason]
                    for row in report.not_compared[MOST_ROWS:]]  # fmt: skip
    return {name: rows for name, rows in (("skipped", skipped), ("not_compared", not_compared)) if rows}


def _named(claims: Sequence[str]) -> dict[str, Any]:
    return {"claims": list(claims[:MOST_NAMED]), "others": max(0, len(claims) - MOST_NAMED)}
