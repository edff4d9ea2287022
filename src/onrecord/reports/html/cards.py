"""Disagreements as cards: the sides facing each other, each quotation in its paragraph; few of them made at once."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from onrecord.model.corpus import Dispute
from onrecord.model.findings import Comparison, Finding, Side, Span
from onrecord.model.frozen import dataclass
from onrecord.model.rules import RULES
from onrecord.model.verdicts import Status, Verdict
from onrecord.report import Report
from onrecord.reports.html.page_data import Index, clash_days, places_in, without_empty
from onrecord.reports.html.source_pages import paragraph, spans_of
from onrecord.reports.report_words import VERDICTS, entity_name, is_open, located, rule_name, source_words

__all__ = ["MOST_CARDS", "cards_of", "drawn_cards", "order_of_cards"]

MOST_CARDS = 200
"""So many cards stand in the page itself, to be read without a script; the others are drawn on demand."""

_MOST_CLAIMS = 6
_ORDER = tuple(VERDICTS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A quotation on a card: its paragraph in parts, where it stands, and where the reader of sources shows it."""

    source: str
    credit: str
    place: str
    parts: tuple[tuple[str, bool], ...]
    found: bool
    reference: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CardClaim:
    """A claim on a card."""

    id: str
    says: str
    speaker: str
    status: str
    inferred: bool
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CardSide:
    """One side: what it says, the claims that say it, how many origins stand behind it, and all its claims' indices."""

    says: str
    origins: int
    claims: tuple[CardClaim, ...]
    more: int
    places: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Card:
    """One disagreement that is not explained; `place` is its index among the findings."""

    place: int
    finding: Finding
    comparison: Comparison
    subject: str
    rule_name: str
    rule_summary: str
    sides: tuple[CardSide, ...]
    clash_days: list[int | None] | None
    dispute: Dispute | None
    accepted: bool
    sources: str


def order_of_cards(report: Report) -> list[int]:
    """Return the indices of the findings that have a card: new ones first, then by verdict, then as they stand."""
    rows = [(place, row) for place, row in enumerate(report.findings) if is_open(row) and row.comparison]
    rows.sort(key=lambda row: (row[1].status is Status.ACCEPTED, _rank(row[1].verdict), row[0]))
    return [place for place, _ in rows]


def cards_of(report: Report, index: Index, places: Iterable[int]) -> list[_Card]:
    """Return the cards of the findings at some places."""
    return [card for place in places for card in _card(report, index, place, report.findings[place])]


def _rank(verdict: Verdict | None) -> int:
    return _ORDER.index(verdict) if verdict else len(_ORDER)


def _card(report: Report, index: Index, place: int, finding: Finding) -> Iterator[_Card]:
    compared = finding.comparison
    if compared is not None:
        yield _Card(
            place=place,
            finding=finding,
            comparison=compared,
            subject=entity_name(report.corpus, compared.subject),
            rule_name=rule_name(finding.rule),
            rule_summary=RULES[finding.rule].summary,
            sides=tuple(_side(report, index, finding, side) for side in compared.sides),
            clash_days=clash_days(compared.clash),
            dispute=report.corpus.disputes.get(finding.dispute),
            accepted=finding.status is Status.ACCEPTED,
            sources=" ".join(finding.sources),
        )


def _side(report: Report, index: Index, finding: Finding, side: Side) -> CardSide:
    known = [identifier for identifier in side.claims if identifier in report.corpus.claims]
    return CardSide(
        says=side.says,
        origins=side.origins,
        claims=tuple(_claim(report, finding, identifier) for identifier in known[:_MOST_CLAIMS]),
        more=max(0, len(known) - _MOST_CLAIMS),
        places=tuple(index.claims[identifier] for identifier in known),
    )


def _claim(report: Report, finding: Finding, identifier: str) -> CardClaim:
    claim = report.corpus.claims[identifier]
    quotes = tuple(
        _quote(report, identifier, number)
        for number, evidence in enumerate(claim.evidence)
        if not finding.sources or evidence.source in finding.sources
    )
    return CardClaim(
        id=identifier,
        says=claim.says,
        speaker=entity_name(report.corpus, claim.said_by) if claim.said_by else "",
        status="" if claim.status == "happened" else str(claim.status),
        inferred=bool(claim.inferred),
        quotes=quotes,
    )


def _quote(report: Report, claim: str, number: int) -> Quote:
    evidence = report.corpus.claims[claim].evidence[number]
    row = located(report, claim, number)
    document = report.documents.by_source.get(evidence.source)
    spans: tuple[Span, ...] = spans_of(row) if row is not None and document is not None else ()
    parts = paragraph(document, spans) if document is not None and spans else [(evidence.quote, True)]
    place = ""
    if document is not None and row is not None and row.passage is not None:
        place = f"{document.path}:{row.passage.line}:{row.passage.column}"
    return Quote(
        source=evidence.source,
        credit=source_words(report.corpus.sources.get(evidence.source), evidence.source),
        place=place,
        parts=tuple(parts),
        found=bool(spans),
        reference=f"{claim}.{number}",
    )


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
