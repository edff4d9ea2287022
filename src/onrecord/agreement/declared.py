"""The declared rules of a corpus, applied to each subject that they are about; the order of times is no part of it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from onrecord.agreement.declared_sets import Applied, disjoint, subset, wrong_number
from onrecord.agreement.differences import Difference
from onrecord.agreement.sayings import Groups
from onrecord.agreement.setting import Setting
from onrecord.model.corpus import AtMost, DeclaredRule, Disjoint, Exactly, Order, Requires, Subset
from onrecord.model.findings import Finding, Skipped
from onrecord.model.fingerprints import comparison_fingerprint

__all__ = ["Declared", "check_declared"]

_SAID_BY_OCCURS = {"starts", "ends"}


@dataclass(slots=True)
class Declared:
    """What came of the declared rules: differences, findings about missing claims, and what was found in order."""

    differences: list[Difference] = field(default_factory=list)
    missing: list[Finding] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    passed: Counter[str] = field(default_factory=Counter)


def check_declared(groups: Groups, setting: Setting) -> Declared:
    """Apply every declared rule, but for those about the order of times, to every subject of its kind."""
    told = Declared()
    subjects = sorted({subject for subject, _ in groups})
    for rule in setting.corpus.rules.values():
        if isinstance(rule.constraint, Requires):
            _require(rule, rule.constraint, groups, setting, told)
        elif not isinstance(rule.constraint, Order):
            for subject in subjects:
                if not rule.kind or _kind(subject, setting) == rule.kind:
                    _apply(Applied(rule.id, subject, groups, setting), rule, told)
    return told


def _apply(applied: Applied, rule: DeclaredRule, told: Declared) -> None:
    """Apply a rule about sets to one subject; where nothing is told of the sets, nothing was checked."""
    found: list[Difference] = []
    ran, code = False, "M508"
    match rule.constraint:
        case Subset(of, within):
            code, ran, found = "M506", applied.has(of), list(subset(applied, of, within))
        case Disjoint(properties):
            code, ran, found = "M507", sum(map(applied.has, properties)) > 1, list(disjoint(applied, properties))
        case AtMost(of, count):
            ran, found = applied.has(of), list(wrong_number(applied, of, count, at_most=True))
        case Exactly(of, count):
            ran, found = applied.has(of), list(wrong_number(applied, of, count, at_most=False))
    told.differences += found
    if ran and not found:
        told.passed[code] += 1


def _require(rule: DeclaredRule, constraint: Requires, groups: Groups, setting: Setting, told: Declared) -> None:
    """Look for the claims that a rule asks for; claims that could not be read may be among them."""
    if setting.corpus.unreadable.get("claims"):
        reason = f"the rule {rule.id} asks for claims, and some claims could not be read"
        told.skipped.append(Skipped(rule="V606", claims=(), reason=reason))
        return
    for subject in _subjects(rule, groups, setting):
        for property_ in constraint.properties:
            if _is_told(subject, property_, groups):
                told.passed["V606"] += 1
            else:
                told.missing.append(_missing(rule, subject, property_, setting))


def _subjects(rule: DeclaredRule, groups: Groups, setting: Setting) -> Iterable[str]:
    """Return the entities of the rule's kind; of a rule without a kind, all that any claim is about."""
    if rule.kind:
        return (entity.id for entity in setting.corpus.entities.values() if entity.kind == rule.kind)
    return sorted({subject for subject, _ in groups})


def _is_told(subject: str, property_: str, groups: Groups) -> bool:
    """Tell whether a claim tells a property; when something occurs tells when it starts and ends."""
    return (subject, property_) in groups or (property_ in _SAID_BY_OCCURS and (subject, "occurs") in groups)


def _missing(rule: DeclaredRule, subject: str, property_: str, setting: Setting) -> Finding:
    entity = setting.corpus.entities.get(subject)
    name = entity.name if entity else subject
    position = entity.marks.at("id") if entity else rule.marks.at("requires")
    return Finding(
        rule="V606",
        message=f"{name} has no claim about `{property_}`, which the rule {rule.id} asks for",
        position=position,
        fingerprint=comparison_fingerprint("V606", subject, property_, (rule.id,)),
        help="Add the claim with its quotation; where no source tells, take the property from the rule.",
    )


def _kind(subject: str, setting: Setting) -> str:
    entity = setting.corpus.entities.get(subject)
    return entity.kind if entity else ""
