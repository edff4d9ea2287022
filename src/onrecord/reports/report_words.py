"""Words in which every kind of report tells of entities, sources, days and values, and quotations in their sentence."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from onrecord.model.claims import Answer, Claim, EntityValue, Members, TextValue
from onrecord.model.corpus import Corpus
from onrecord.model.findings import Finding, Located, Passage
from onrecord.model.frozen import dataclass
from onrecord.model.quantities import Quantity, grouped
from onrecord.model.rules import RULES, Plugin
from onrecord.model.sources import Source
from onrecord.model.times import Time
from onrecord.model.verdicts import Status, Verdict
from onrecord.report import Report

__all__ = [
    "VERDICTS", "Quotation", "count", "day_words", "entity_name", "inferred_share", "is_open", "kind_of", "listed",
    "located", "one_line", "plugin_words", "quotations", "readable", "rule_name", "source_words", "summary_words",
    "value_words",
]  # fmt: skip

# C0 and C1 controls but for tab and line feed, bidirectional embeddings, overrides and isolates, line and paragraph
# separators, halves of surrogate pairs, and the two that no XML may hold.
_ACTING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
_LAST_C0 = 0x1F
_PICTURES = 0x2400
_DELETE = 0x7F


def readable(text: str) -> str:
    """Return a text with every acting character replaced by a visible sign; tabs and line ends stay.

    A carriage return before a line feed is dropped. C0 controls become their Unicode control pictures, the others
    their code point, as in `‹U+202E›`.
    """
    return _ACTING.sub(_sign, text.replace("\r\n", "\n"))


def one_line(text: str) -> str:
    """Return a text on one line: runs of white space become one space, and acting characters become visible."""
    return readable(re.sub(r"[ \t\r\n]+", " ", text)).strip()


def _sign(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code <= _LAST_C0:
        return chr(_PICTURES + code)
    return "␡" if code == _DELETE else f"‹U+{code:04X}›"


VERDICTS = {
    Verdict.CONTRADICTION: "Cannot all be true, whatever the uncertain dates are.",
    Verdict.POSSIBLE: "Cannot all be true under some readings of what is uncertain.",
    Verdict.ATTRIBUTED: "At least one side is only what somebody is reported to have said.",
    Verdict.DETAIL: "One side says the same more precisely.",
    Verdict.CHANGE: "Different values at different times.",
    Verdict.PLAN: "One was planned, the other happened.",
}
"""What each verdict means, the one that asks most of a reader first."""


def rule_name(code: str) -> str:
    """Return a rule's readable name."""
    return RULES[code].name


def count(number: int, one: str, many: str = "") -> str:
    """Return a number with its noun: `1 claim`, `2 claims`, `10,000 claims`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def listed(words: Iterable[str], joint: str = "and") -> str:
    """Return words as a sentence lists them: `a, b and c`."""
    *most, last = list(words) or [""]
    return f"{', '.join(most)} {joint} {last}" if most else last


def kind_of(finding: Finding) -> str:
    """Return how a finding counts: `accepted`, `error`, `warning` or `note`."""
    return "accepted" if finding.status is Status.ACCEPTED else str(finding.severity)


def entity_name(corpus: Corpus, identifier: str) -> str:
    """Return an entity's main name; its id where it is not registered."""
    entity = corpus.entities.get(identifier)
    return entity.name if entity else identifier


def _entity_names(corpus: Corpus, identifiers: Iterable[str]) -> str:
    """Return the names of entities, listed."""
    return listed(entity_name(corpus, identifier) for identifier in identifiers)


def source_words(source: Source | None, identifier: str) -> str:
    """Return a source for a reader: publisher and date where they are known, else its id."""
    if source is None:
        return identifier
    name = source.publisher or source.id
    return f"{name}, {day_words(source.published)}" if source.published else f"{name}, undated"


def day_words(time: Time) -> str:
    """Return a time as authored, but for a range of days, which is put into words."""
    first, dots, last = time.text.strip("[]").partition("..")
    if time.kind != "range" or not dots:
        return time.text
    if first and last:
        return f"between {first} and {last}"
    return f"{first} or later" if first else f"{last} or earlier"


def value_words(claim: Claim, corpus: Corpus) -> str:
    """Return what a claim says as its value, normalised for reading."""
    parts = [_plain_value(claim, corpus)]
    if claim.complete:
        parts.append("(the whole list)")
    if claim.without:
        parts.append(f"without {_entity_names(corpus, claim.without)}")
    if claim.count is not None:
        parts.append(f"{grouped(claim.count.text)} in number")
    if claim.relative is not None:
        parts.append(claim.relative.told(partial(entity_name, corpus)))
    return " ".join(part for part in parts if part)


def _plain_value(claim: Claim, corpus: Corpus) -> str:
    match claim.value:
        case None:
            return ""
        case Members(ids):
            return _entity_names(corpus, ids)
        case EntityValue(identifier):
            return entity_name(corpus, identifier)
        case Answer(yes):
            return "yes" if yes else "no"
        case TextValue(text):
            return text
        case Quantity() as quantity:
            return quantity.told(corpus.properties[claim.property].unit if claim.property in corpus.properties else "")
        case other:
            return other.text


def inferred_share(report: Report) -> tuple[int, int]:
    """Return how many claims infer a field, and their share of all claims in whole percent."""
    claims = report.corpus.claims.values()
    inferred = sum(bool(claim.inferred) for claim in claims)
    return inferred, round(100 * inferred / len(claims)) if claims else 0


def summary_words(report: Report) -> list[str]:
    """Return the totals that every report ends with, one clause each."""
    checks, corpus = report.checks, report.corpus
    inferred, share = inferred_share(report)
    warned = count(checks.warned, "warning")
    outcomes = f"{checks.passed:,} passed, {checks.failed:,} failed, {checks.accepted:,} accepted, {warned}"
    clauses = [
        f"{count(len(corpus.claims), 'claim')} from {count(len(corpus.sources), 'source')}",
        f"{count(checks.run, 'check')} ran: {outcomes}",
        f"{checks.skipped:,} skipped",
        f"{inferred:,} inferred ({share}% of claims)",
    ]
    if report.pairs_not_compared:
        pairs = count(report.pairs_not_compared, "differing pair")
        clauses.append(f"{pairs} not compared for want of a common time")
    clauses += [plugin_words(row) for row in report.plugins]
    return clauses


def plugin_words(row: Plugin) -> str:
    """Return what an installed package brings, and what of it cannot be used."""
    brought = f"with rules of {row.name} {row.version} ({', '.join(row.rules) or 'none that can be used'})"
    return one_line("; ".join((brought, *row.problems)))


def is_open(finding: Finding) -> bool:
    """Tell whether a finding compares and is not explained."""
    return finding.verdict is not None and not finding.verdict.explained


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """One quotation of a claim, in its sentence where it was found.

    Args:
        claim: id of the claim.
        evidence: 0-based index of the quotation in the claim.
        source: id of the source.
        words: the source's own words where it was found, else the quotation as the curator wrote it.
        before: the words of its sentence before it; empty where it was not found.
        after: those after it.
        place: `path:line:column` in the source's file; where it was not found, what is known of it instead.
        credit: publisher and date of the source.
        likeness: for the nearest passage of an altered quotation, 0 to 1; else None.
    """

    claim: str
    evidence: int
    source: str
    words: str
    before: str = ""
    after: str = ""
    place: str = ""
    credit: str = ""
    likeness: float | None = None


def quotations(report: Report, finding: Finding, claims: Iterable[str]) -> list[Quotation]:
    """Return the quotations of some claims that a finding rests on, in the order of the claims.

    A quotation that was found stands in its sentence; one that was not comes in the curator's words.
    """
    near = {(row.claim, row.evidence): row for row in finding.evidence}
    found = []
    for identifier in claims:
        claim = report.corpus.claims.get(identifier)
        for index, evidence in enumerate(claim.evidence if claim else ()):
            citation = near.get((identifier, index))
            if citation is not None:
                written = replace(_as_written(report, identifier, index), likeness=citation.likeness)
                found.append(_in_sentence(written, report, citation.passage))
            elif not finding.sources or evidence.source in finding.sources:
                found.append(quotation(report, identifier, index))
    return found


def quotation(report: Report, claim: str, index: int) -> Quotation:
    """Return one quotation of a claim, where it stands in its source."""
    written = _as_written(report, claim, index)
    row = located(report, claim, index)
    if row is None or row.passage is None:
        return replace(written, place=_missing(row))
    return _in_sentence(written, report, row.passage)


def _as_written(report: Report, claim: str, index: int) -> Quotation:
    evidence = report.corpus.claims[claim].evidence[index]
    return Quotation(
        claim=claim,
        evidence=index,
        source=evidence.source,
        words=evidence.quote,
        credit=source_words(report.corpus.sources.get(evidence.source), evidence.source),
    )


def located(report: Report, claim: str, index: int) -> Located | None:
    """Return what came of looking for a quotation; None where nobody looked."""
    at = bisect_left(report.located, (claim, index), key=_key)
    if at < len(report.located) and _key(report.located[at]) == (claim, index):
        return report.located[at]
    return None


def _key(row: Located) -> tuple[str, int]:
    return row.claim, row.evidence


def _missing(row: Located | None) -> str:
    if row is None:
        return "not looked for"
    return f"stands in {len(row.places)} places" if row.places else "not found in the source"


def _in_sentence(quotation: Quotation, report: Report, passage: Passage) -> Quotation:
    """Return a quotation with the source's own words, in their sentence."""
    document = report.documents.by_source.get(quotation.source)
    if document is None:
        return replace(quotation, words=passage.text, place=f"{passage.line}:{passage.column}")
    from onrecord.reading.sentences import sentence_around  # with all that reads; most reports quote nothing

    around = sentence_around(document.text, passage.start, passage.end)
    return replace(
        quotation,
        words=passage.text,
        before=document.text[around.start : passage.start],
        after=document.text[passage.end : around.end],
        place=f"{document.path}:{passage.line}:{passage.column}",
    )
