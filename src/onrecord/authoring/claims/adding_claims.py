"""Adding a claim: what it would agree and disagree with, and writing it where it belongs."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from onrecord.agreement import joined_stanzas
from onrecord.authoring.added_records import append_record
from onrecord.authoring.claims.claim_records import Answers, claim_id, claim_record
from onrecord.authoring.workbench import Trial, Workbench, fact_file, try_out, write_fact_files
from onrecord.files.suggestions import did_you_mean, nearest
from onrecord.model.claims import Claim, Members
from onrecord.model.errors import ConfigurationError
from onrecord.model.findings import Finding
from onrecord.model.frozen import dataclass

__all__ = ["Draft", "home", "must_be_known", "near_entities", "near_property", "prepare", "write_draft"]

_OWN_CHECKS = ("F", "S", "Q", "G", "T404", "T405")
"""The rules that hold a claim to the fact file's form and to its words; the others look at several claims."""

_OF_VALUES = frozenset({"G302", "G303", "G307", "G309"})
"""The rules that look for the value in the words."""

_OTHER_WORDS = (
    ("start begin begins began begun started beginning opened opens opening launched since", "starts"),
    ("end ended ending finish finishes finished close closed concluded until", "ends"),
    ("date day when on happens happened time", "occurs"),
    ("duration length lasted takes", "lasts"),
    ("where location site venue city", "place"),
    ("participants attendee attendees member members who", "participant"),
)
"""Other words for the properties that every project has."""

_MOST_NEAR = 3

_DRAFT = "draft: "
"""How the reason of a claim begins that is kept on record although its checks fail."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A claim that is ready to be written.

    Args:
        id: its id.
        path: the fact file that it goes into, relative to the project's root.
        text: that file with the claim in it.
        faults: what its own checks find wrong; with any, it is no claim to be written.
        consequences: what else would fail then, which is no fault of the claim: a rule that asks for more, a dispute
            that is settled by it.
        disagreements: what comparing it with the other claims found, the explained ones too, and every contradiction
            between others that it brings about.
        agreeing: the claims that say the same.
        beside: the other claims on the same subject and property.
        unchecked: why its value could not be held to its words, where it could not.
        withdrawn: it is written as a draft that takes part in nothing.
    """

    id: str
    path: str
    text: str
    faults: tuple[Finding, ...]
    consequences: tuple[Finding, ...]
    disagreements: tuple[Finding, ...]
    agreeing: tuple[str, ...]
    beside: tuple[str, ...]
    unchecked: tuple[str, ...] = ()
    withdrawn: bool = False

    @property
    def contradictions(self) -> tuple[Finding, ...]:
        """The disagreements that fail the gate: neither explained nor accepted by a dispute."""
        return tuple(row for row in self.disagreements if row.fails)

    @property
    def contradicted(self) -> tuple[str, ...]:
        """The claims that it contradicts, sorted."""
        return tuple(sorted({claim for row in self.contradictions for claim in row.claims} - {self.id}))

    @property
    def stanzas(self) -> str:
        """The disputes that would accept its contradictions, ready to paste; empty where there are none."""
        return joined_stanzas(row.comparison.stanza for row in self.contradictions if row.comparison)


def prepare(
    bench: Workbench,
    answers: Answers,
    *,
    file: str = "",
    draft: bool = False,
    disagrees: bool = False,
    today: date | None = None,
) -> Draft:
    """Check a new claim against its words and against the other claims; nothing is written.

    Args:
        bench: the project.
        answers: what the curator says.
        file: the fact file to write into; chosen by the subject when empty.
        draft: where its checks fail, or it contradicts others, make a draft of it: a claim withdrawn for that reason.
        disagrees: contradicting others makes no draft of it.
        today: the day on which reviews of disputes are held to be due.

    Raises:
        ConfigurationError: subject or property are not known, or the id is taken.
    """
    must_be_known(bench, answers.subject, answers.property)
    known = bench.corpus.properties[answers.property]
    id_ = answers.id or claim_id(answers.subject, known, bench.corpus.claims)
    if id_ in bench.corpus.claims:
        raise ConfigurationError(f"there is a claim `{id_}` already; choose another id")
    path = home(bench, answers.subject, file)
    text = _with_claim(bench, answers, id_, path)
    made = _judged(id_, path, text, try_out(bench, {path: text}, today))
    against = made.faults if disagrees else (*made.faults, *made.contradictions)
    if not (against and draft):
        return made
    why = _DRAFT + "; ".join(dict.fromkeys(f"{row.rule} {row.message}" for row in against))
    text = _with_claim(bench, answers, id_, path, withdrawn=why)
    return replace(_judged(id_, path, text, try_out(bench, {path: text}, today)), withdrawn=True)


def write_draft(bench: Workbench, made: Draft) -> None:
    """Write the fact file with the claim in it, and before it those with what is registered along with it.

    Raises:
        ConfigurationError: somebody else has changed it since it was read.
    """
    along = {path: text for path, text in bench.drafts.items() if path != made.path}
    write_fact_files(bench, {**along, made.path: made.text})


def must_be_known(bench: Workbench, subject: str, property_: str) -> None:
    """Refuse a subject or a property that nobody registered.

    Raises:
        ConfigurationError: one of them is not known; the message says what was probably meant.
    """
    corpus = bench.corpus
    if subject not in corpus.entities:
        near = near_entities(bench, subject)
        hint = f"; did you mean {' or '.join(f'`{each}`' for each in near)}?" if near else ""
        raise ConfigurationError(f"there is no entity `{subject}`{hint}; --new-entity ID:KIND:NAME registers one")
    if property_ not in corpus.properties:
        hint = near_property(property_, corpus.properties)
        raise ConfigurationError(f"there is no property `{property_}`{hint}; --new-property ID:TYPE registers one")


def near_entities(bench: Workbench, word: str) -> tuple[str, ...]:
    """Return the ids of the entities that a word was probably meant to be, at most three.

    They are those whose id or one of whose names has it as its words (`Korrin` for Ilse Korrin), else one spelt alike.
    """
    typed = _words(word)
    entities = bench.corpus.entities
    named = [
        row.id for row in entities.values() if typed and any(typed <= _words(each) for each in (row.id, *row.names))
    ]
    if named:
        return tuple(named[:_MOST_NEAR])
    near = nearest(word, entities)
    return (near,) if near else ()


def _words(name: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", name.replace("_", " ").casefold()))


def near_property(word: str, known: Iterable[str]) -> str:
    """Return `; did you mean …?` for a property that nobody registered: one spelt alike, or another word for it."""
    ids = list(known)
    meant = next((id_ for words, id_ in _OTHER_WORDS if word.lower() in words.split() and id_ in ids), "")
    return f"; did you mean `{meant}`?" if meant else did_you_mean(word, ids)


def _with_claim(bench: Workbench, answers: Answers, id_: str, path: str, withdrawn: str = "") -> str:
    known = bench.corpus.properties[answers.property]
    as_written = "whitespace" in bench.project.settings.forbidden_tiers
    record = claim_record(answers, id_, known.type, withdrawn=withdrawn, as_written=as_written)
    return append_record(bench.text_of(path), "claims", record)


def home(bench: Workbench, subject: str, file: str = "") -> str:
    """Return the fact file that a claim goes into.

    Args:
        bench: the project.
        subject: id of the claim's subject; its other claims tell the file, and for a new subject its name does.
        file: the file that the curator names, if any.

    Raises:
        ConfigurationError: the file named is none.
    """
    if file:
        return fact_file(bench, file)
    files = Counter(claim.marks.path for claim in bench.corpus.claims.values() if claim.subject == subject)
    if files:
        return files.most_common(1)[0][0]
    return f"{bench.project.settings.facts}/{subject}.yaml"


def _judged(id_: str, path: str, text: str, trial: Trial) -> Draft:
    """Sort what the checks found: what is wrong with the claim itself, and how it stands to others."""
    compared = tuple(
        row
        for row in trial.report.findings
        if row.verdict is not None and (id_ in row.claims or (row.fails and row in trial.new))
    )
    failing = [row for row in trial.new if row.verdict is None and row.fails]
    faults = tuple(row for row in failing if row.rule.startswith(_OWN_CHECKS))
    consequences = tuple(row for row in failing if not row.rule.startswith(_OWN_CHECKS))
    agreeing, beside = _others(trial, id_, {claim for row in compared if id_ in row.claims for claim in row.claims})
    unchecked = tuple(row.reason for row in trial.report.skipped if row.rule in _OF_VALUES and row.claims == (id_,))
    return Draft(id_, path, text, faults, consequences, compared, agreeing, beside, unchecked)


def _others(trial: Trial, id_: str, disagreeing: set[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    claims = trial.report.corpus.claims
    new = claims.get(id_)
    if new is None:
        return (), ()
    others = [
        each
        for each in claims.values()
        if each.id != id_ and (each.subject, each.property) == (new.subject, new.property) and not each.withdrawn
    ]
    same = tuple(each.id for each in others if _says_the_same(new, each))
    return same, tuple(each.id for each in others if each.id not in {*same, *disagreeing})


def _says_the_same(one: Claim, other: Claim) -> bool:
    if isinstance(one.value, Members) and isinstance(other.value, Members):
        return set(one.value.ids) == set(other.value.ids) and set(one.without) == set(other.without)
    stated = (one.value, one.relative, one.count, set(one.without))
    return stated == (other.value, other.relative, other.count, set(other.without))
