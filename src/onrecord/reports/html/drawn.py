"""Cards that the page's script draws on demand: what they need beside what its lists hold."""

from collections.abc import Sequence
from typing import Any

from onrecord.model.corpus import Dispute
from onrecord.model.findings import Comparison
from onrecord.model.rules import RULES
from onrecord.report import Report
from onrecord.reports.html.data import Index, places_in, without_empty
from onrecord.reports.html.times import clash_days
from onrecord.reports.wording import VERDICTS, rule_name

__all__ = ["drawn_cards"]


def drawn_cards(report: Report, index: Index, order: Sequence[int], first: int) -> dict[str, Any]:
    """Return the order of all cards, and what the script needs to draw those after the first ones.

    Args:
        report: what a run found.
        index: where claims stand in the page's lists.
        order: the indices of the findings that have a card, in the order of the page.
        first: so many stand in the page itself.

    Returns:
        `order`; and where there are cards to draw, `more`, by the finding's index, and what they name: `rules`,
        `verdicts` and `disputes`.
    """
    drawn = [report.findings[place] for place in order[first:]]
    made: dict[str, Any] = {"order": list(order)}
    if drawn:
        made["more"] = {
            str(place): _comparison(row.comparison, index)
            for place, row in zip(order[first:], drawn, strict=True)
            if row.comparison is not None
        }
        made["rules"] = {code: [rule_name(code), RULES[code].summary] for code in sorted({row.rule for row in drawn})}
        made["verdicts"] = {str(verdict): words for verdict, words in VERDICTS.items()}
        disputes = (report.corpus.disputes.get(row.dispute) for row in drawn)
        made["disputes"] = {row.id: _dispute(row) for row in disputes if row is not None}
    return made


def _comparison(compared: Comparison, index: Index) -> dict[str, Any]:
    return without_empty(
        {
            "clash": compared.clash,
            "days": clash_days(compared.clash) or [],
            "why": compared.why,
            "chain": list(compared.chain),
            "blame": places_in(compared.blame, index.claims),
            "stanza": compared.stanza,
        }
    )


def _dispute(dispute: Dispute) -> dict[str, Any]:
    return without_empty(
        {
            "reason": dispute.reason,
            "review": dispute.review_by.text if dispute.review_by else "",
            "prefer": dispute.prefer,
        }
    )
