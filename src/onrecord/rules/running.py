"""Runs the rules that hold claims to their words; what passed, what was skipped and what is off follows from that."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from onrecord.documents import Documents
from onrecord.model.corpus import Corpus
from onrecord.model.findings import Finding, Located, Outcome, Skipped, grounding_fingerprint
from onrecord.model.settings import Settings
from onrecord.rules.carrying import standing_of
from onrecord.rules.case import Case
from onrecord.rules.names.quoted_names import Reader
from onrecord.rules.registered import RuleBrokeError, claim_rules
from onrecord.rules.rule import Answered, ClaimRule, Found, NotAsked, Place, Raised, Unread
from onrecord.rules.wording import wordings

__all__ = ["ground"]


def ground(corpus: Corpus, documents: Documents, located: Iterable[Located], settings: Settings) -> Outcome:
    """Hold each claim to the words that it takes from each of its sources.

    A rule that is turned off is not run. Where a quotation was not found, the rules that apply to the claim are
    skipped.

    Args:
        corpus: the claims.
        documents: the sources' texts.
        located: where the quotations stand.
        settings: the project's settings.

    Returns:
        The findings of the rules that are a file each (family G, T404 and T405).
    """
    reader, tally = Reader(corpus, documents), _Tally()
    rules = [rule for rule in claim_rules() if _is_on(rule, settings)]
    for claim, source, wording in wordings(corpus, documents, tuple(located)):
        case = Case(claim, source, wording, corpus, settings, reader)
        told: set[str] = set()
        for rule in rules:
            if told.isdisjoint(rule.yields_to) and _run(rule, case, tally):
                told.add(rule.code)
    return Outcome(findings=tuple(tally.findings), skipped=tuple(tally.skips), passed=dict(tally.passes))


def _is_on(rule: ClaimRule, settings: Settings) -> bool:
    return settings.severity.get(rule.code, "off" if rule.off_by_default else rule.severity) != "off"


def _run(rule: ClaimRule, case: Case, tally: "_Tally") -> bool:
    """Put a rule's questions to one case; tell whether it found anything."""
    try:
        places = tuple(rule.asks(case.claim, case.corpus))
    except RuleBrokeError as broke:
        tally.skipped(rule, case, str(broke))
        return False
    if case.found is None and rule.raised is not Raised.WITHOUT_WORDS:
        if places and rule.raised is Raised.BY_THE_CLAIM:
            tally.skipped(rule, case, f"its quotation from {case.source} was not found")
        return False
    if rule.in_english and places and not case.wording.is_english:
        tally.skipped(rule, case, case.wording.unread(rule.in_english))
        return False
    told = [tally.took(rule, case, place, tuple(_answers(rule, case, place))) for place in places]
    return any(told)


def _answers(rule: ClaimRule, case: Case, place: Place) -> Iterator[Answered]:
    """Yield what a check says; of a value that the words carry, also that they say that it is not so."""
    try:
        answers = tuple(rule.check(case, place))
        carriers = rule.carriers(case, place) if not answers and rule.carriers is not None else ()
    except RuleBrokeError as broke:
        yield Unread(str(broke))
        return
    yield from answers
    best = standing_of(case, carriers)
    if best is not None and best[1].is_turned and not best[0].unnegated:
        carrier, standing = best
        words = " ".join(case.wording.document.text[carrier.place.start : carrier.place.end].split())
        does = case.wording.does("has", "have")
        message = f"{does} “{words}” only where the words say that it is not so (“{standing.words}”)"
        yield Found(message=message, value=words, mend="Correct the value, or quote the words that give it.")


@dataclass(slots=True)
class _Tally:
    """Findings, skipped checks, and how many passed."""

    findings: list[Finding] = field(default_factory=list)
    skips: list[Skipped] = field(default_factory=list)
    passes: Counter[str] = field(default_factory=Counter)

    def took(self, rule: ClaimRule, case: Case, place: Place, answers: tuple[Answered, ...]) -> bool:
        """Count what a check said; tell whether it found anything."""
        for answer in answers:
            match answer:
                case Found():
                    self.findings.append(_finding(rule, case, place, answer))
                case Unread(reason):
                    self.skipped(rule, case, reason)
                case NotAsked():
                    pass
        if not answers:
            self.passes[rule.code] += 1
        return any(isinstance(answer, Found) for answer in answers)

    def skipped(self, rule: ClaimRule, case: Case, reason: str) -> None:
        """Note a check that could not run."""
        self.skips.append(Skipped(rule=rule.code, claims=(case.claim.id,), reason=reason))


def _finding(rule: ClaimRule, case: Case, place: Place, found: Found) -> Finding:
    """Return what is wrong as a finding at its place in the fact file, with the quotations."""
    at = found.at or place
    return Finding(
        rule=rule.code,
        message=found.message,
        position=case.claim.marks.at(*at),
        claims=(case.claim.id,),
        sources=(case.source,),
        evidence=case.found.citations if case.found is not None and rule.raised is not Raised.WITHOUT_WORDS else (),
        fingerprint=grounding_fingerprint(rule.code, case.claim.id, case.source, str(at[0]), found.value),
        help=found.mend,
    )
