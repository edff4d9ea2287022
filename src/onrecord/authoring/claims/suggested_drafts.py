"""Claims that a source would allow and no claim makes yet: drafts, the surest first."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import count

import yaml

from onrecord.authoring.claims.around_passages import likely_speaker, proposed_status, unknown_names
from onrecord.authoring.claims.claim_records import claim_id, claim_of
from onrecord.authoring.claims.passages import Cut, whole_words
from onrecord.authoring.claims.value_proposals import Proposal, ReadPassage
from onrecord.authoring.coverage import Sentence, Survey
from onrecord.authoring.fact_files import plain_value, quotation, record_text, short_list
from onrecord.authoring.workbench import Workbench, loaded_with
from onrecord.model.claims import ClaimStatus
from onrecord.model.entities import BUILT_IN_PROPERTIES, PropertyType
from onrecord.model.findings import Finding
from onrecord.model.frozen import dataclass
from onrecord.model.rules import RULES
from onrecord.model.verdicts import Severity
from onrecord.quotes import verify_quotations
from onrecord.reading.languages import drafting_words
from onrecord.rules import ground

__all__ = ["Suggestion", "as_yaml", "names_without_entity", "suggest"]

_SENTENCE = re.compile(r"[.!?…][\"”’')\]]*\s*\Z")
_DATELINE = re.compile(r"[^a-z]*(?:[A-Z][\w.’'-]*[^a-z]*)*\Z")
_WEIGHTS = {
    "list": 6,
    "time": 5,
    "number": 4,
    "length": 3,
    "absence": 4,
    "answer": 3,
    "pair": 3,
    "speech": 2,
    "name": 1,
}
_ALIKE = {PropertyType.PLACE: PropertyType.ENTITY}
_MOST_NAMES = 1
_PAIR = 2
_DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A claim in draft, made from one sentence.

    Args:
        sentence: the sentence.
        kind: what its value was read from: `list`, `time`, `number`, `length`, `absence`, `answer`, `speech`, `name`.
        value: the value.
        subject: id of the entity that it seems to speak of; empty when none of the names fits.
        property: id of the property that seems to be meant; empty when there is none of the type.
        said_by: id of who seems to say it.
        score: how much the sentence holds; a higher one is the better draft.
        status: `planned` where the words tell of what was still to come; empty otherwise.
        doubtful: the checks warn about it as it is.
    """

    sentence: Sentence
    kind: str
    value: Proposal
    subject: str
    property: str
    said_by: str
    score: int
    status: str = ""
    doubtful: bool = False


def suggest(bench: Workbench, source: str) -> tuple[Suggestion, ...]:
    """Return drafts for the sentences of a source that no claim covers, the best first.

    Of one sentence, the likeliest draft stands first; a sentence that holds nothing but known names comes last. A draft
    that its own checks would refuse is left out; one about which they warn, as a plan told as past, is mended where the
    words tell how, and comes after the others where they do not.

    Args:
        bench: the project.
        source: id of the source.

    Raises:
        ConfigurationError: the source is not known or cannot be read.
    """
    rows = tuple(Survey(bench).sentences(source))
    often = Counter(name.value for row in rows for name in row.read.names)
    drafts = [each for row in rows if not row.covered for each in _drafts(bench, row, often)]
    kept = _held_to_words(bench, [_with_status(bench, each) for each in drafts])
    return tuple(sorted(kept, key=lambda each: (each.doubtful, -each.score, each.sentence.read.passage.start)))


def as_yaml(bench: Workbench, suggestions: tuple[Suggestion, ...]) -> str:
    """Return drafts as a fact file has claims; what a person must fill in says so."""
    taken = dict.fromkeys(bench.corpus.claims)
    blocks = []
    for row in suggestions:
        id_ = _id_for(bench, row, taken)
        taken[id_] = None
        blocks.append(_remark(bench, row) + record_text(_record(row, id_), 2))
    return "claims:\n" + "\n".join(blocks) if blocks else ""


def names_without_entity(bench: Workbench, source: str) -> tuple[str, ...]:
    """Return the names in the uncovered sentences of a source that no entity bears; lists of them are not seen."""
    passages = [row.read.passage for row in Survey(bench).sentences(source) if not row.covered]
    found = [name for each in passages for name in unknown_names(bench, source, each.text)]
    return tuple(dict.fromkeys(whole_words(name) for name in found))


def _with_status(bench: Workbench, row: Suggestion) -> Suggestion:
    time = row.value.written if row.value.type is PropertyType.TIME else ""
    ahead = proposed_status(bench, row.sentence.source, row.sentence.read.passage, time)
    return replace(row, status=ahead.value if ahead else "")


def _held_to_words(bench: Workbench, drafts: Sequence[Suggestion]) -> Iterator[Suggestion]:
    """Yield the drafts that their own checks do not refuse, mended where those warn."""
    wrong = _found_wrong(bench, [(_record(row, _DRAFT), row.value.type) for row in drafts])
    for at, row in enumerate(drafts):
        findings = wrong.get(at, ())
        rules = {finding.rule for finding in findings}
        mended = row
        if rules & {"G311", "T404"}:
            mended, rules = replace(mended, status=ClaimStatus.PLANNED.value), rules - {"G311", "T404"}
        if "G310" in rules and (speaker := _left_out(bench, row)):
            mended, rules = replace(mended, said_by=speaker), rules - {"G310"}
        if not any(finding.fails and finding.rule in rules for finding in findings):
            yield replace(mended, doubtful=bool(rules))


def _left_out(bench: Workbench, row: Suggestion) -> str:
    """Return the id of the speaker to whom a sentence gives its words."""
    passage = row.sentence.read.passage
    claim = claim_of(bench, row.subject, row.property, row.value.written)
    speaker = likely_speaker(bench, Cut(row.sentence.source, passage, passage.text), claim)
    return speaker if speaker in bench.corpus.entities else ""


def _drafts(bench: Workbench, row: Sentence, often: Counter[str | tuple[str, ...]]) -> Iterator[Suggestion]:
    """Yield the drafts of one sentence, the likeliest value first."""
    read = row.read
    names = sorted(_names(read), key=lambda name: often[name.value])[:_MOST_NAMES]
    kinds = {
        "list": sorted((each for each in read.lists if len(each.value) > _PAIR), key=lambda each: -len(each.value)),
        "time": [each for each in read.times if each.certain and not _DATELINE.match(read.passage.text)],
        "number": read.numbers,
        "length": read.lengths,
        "absence": read.absences,
        "answer": [answer for _, answer in row.answers] or ([row.denial] if row.denial else []),
        "pair": [each for each in read.lists if len(each.value) == _PAIR],
        "name": names,
        "speech": row.speech,
    }
    total = sum(_WEIGHTS[kind] for kind, found in kinds.items() if found)
    for place, (kind, value) in enumerate((kind, value) for kind, found in kinds.items() for value in found):
        yield Suggestion(
            sentence=row,
            kind=kind,
            value=value,
            subject=_subject(row, value),
            property=_property(bench, row, kind, value),
            said_by=_speaker(bench, row),
            score=100 * total - place,
        )


def _names(read: ReadPassage) -> Iterator[Proposal]:
    """Yield the names that may be a value; a headline and a dateline alone say nothing so, nor does an office."""
    text = read.passage.text
    if _SENTENCE.search(text) and not _DATELINE.match(text):
        yield from (name for name in read.names if not name.of_an_office)


def _subject(row: Sentence, value: Proposal) -> str:
    """Return the first name of the sentence that is no part of the value."""
    own = {value.value} if isinstance(value.value, str) else set(value.value)
    named = (name for name in row.read.names if name.value not in own and not name.of_an_office)
    return next((str(name.value) for name in named), "")


def _speaker(bench: Workbench, row: Sentence) -> str:
    """Return the person whom a sentence names, where it says that somebody says something."""
    if not row.reports:
        return ""
    people = [str(name.value) for name in row.read.names if bench.corpus.entities[str(name.value)].acts_for]
    return people[0] if len(people) == 1 else ""


def _property(bench: Workbench, row: Sentence, kind: str, value: Proposal) -> str:
    used = Counter(claim.property for claim in bench.corpus.claims.values())
    words = drafting_words(bench.corpus.sources[row.source].language).found
    if kind == "time":
        text = row.read.passage.text
        return next((name for name in ("starts", "ends") if words[name].search(text)), "occurs")
    if kind == "answer":
        return next((property_ for property_, answer in row.answers if answer is value), "")
    if kind == "name" and not words["lies_in"].search(row.read.passage.text[: value.start - row.read.passage.start]):
        return max(_own_properties(bench, PropertyType.ENTITY), key=lambda each: used[each], default="")
    fixed = {"list": "participant", "pair": "participant", "absence": "participant", "length": "lasts", "name": "place"}
    if kind in fixed and not _own_properties(bench, value.type):
        return fixed[kind]
    return max(_own_properties(bench, value.type), key=lambda each: used[each], default=fixed.get(kind, ""))


def _own_properties(bench: Workbench, type_: PropertyType) -> list[str]:
    """Return the project's own properties of a type, sorted."""
    return [
        known.id
        for known in bench.corpus.properties.values()
        if _ALIKE.get(known.type, known.type) is type_ and known.id not in BUILT_IN_PROPERTIES
    ]


def _id_for(bench: Workbench, row: Suggestion, taken: dict[str, None]) -> str:
    known = bench.corpus.properties.get(row.property)
    if known is not None and row.subject:
        return claim_id(row.subject, known, taken)
    return next(id_ for id_ in (f"draft-{number}" for number in count(1)) if id_ not in taken)


def _record(row: Suggestion, id_: str) -> dict[str, object]:
    passage = row.sentence.read.passage
    held = short_list(list(row.value.value)) if isinstance(row.value.value, tuple) else plain_value(row.value.value)
    record: dict[str, object] = {
        "id": id_,
        "says": quotation(passage.text),
        "subject": row.subject or "SUBJECT",
        "property": row.property or "PROPERTY",
        "without" if row.value.without else "value": held,
    }
    if row.said_by and row.said_by != row.subject:
        record["said_by"] = row.said_by
    if row.status:
        record["status"] = row.status
    return record | {"evidence": [{"source": row.sentence.source, "quote": quotation(passage.text)}]}


def _remark(bench: Workbench, row: Suggestion) -> str:
    passage = row.sentence.read.passage
    place = f"{bench.document(row.sentence.source).path}:{passage.line}:{passage.column}"
    words = " ".join(row.value.words.split())
    return f"  # {place}: {row.kind} read from “{words}”; subject and property are guesses\n"


Found = Mapping[int, tuple[Finding, ...]]
"""From the place of a draft to what the checks find wrong with it."""

_SUBJECT = "a-subject-still-to-be-named"
_PROPERTY = "still-to-be-named"


def _found_wrong(bench: Workbench, records: Sequence[tuple[Mapping[str, object], PropertyType]]) -> Found:
    """Return what the checks of quotations and values find wrong with claims that nobody has written yet.

    Args:
        bench: the project.
        records: each claim as a fact file holds it, with the type of its value; an id that is in no fact file yet
            stands for a subject or property that nobody has named.
    """
    corpus = bench.corpus
    rows = [_whole(bench, at, record, type_) for at, (record, type_) in enumerate(records)]
    types = sorted({type_ for _, type_ in records})
    text = yaml.safe_dump(
        {
            "entities": [{"id": _SUBJECT, "kind": "a kind of its own", "name": _SUBJECT}],
            "properties": [{"id": f"{_PROPERTY}-{each}", "type": str(each)} for each in types],
            "claims": rows,
        },
        allow_unicode=True,
    )
    with_them = loaded_with(bench, {f"{bench.project.settings.facts}/{_PROPERTY}.yaml": text})
    drafts = {id_: claim for id_, claim in with_them.claims.items() if id_ not in corpus.claims}
    tried = replace(with_them, claims=drafts)
    quotations = verify_quotations(tried, bench.documents, bench.project.settings)
    grounded = ground(tried, bench.documents, quotations.located, bench.project.settings)
    places = {str(row["id"]): at for at, row in enumerate(rows)}
    found: dict[int, list[Finding]] = defaultdict(list)
    for finding in (*with_them.problems.findings, *quotations.outcome.findings, *grounded.findings):
        weight = bench.project.settings.severity.get(finding.rule, RULES[finding.rule].severity)
        for at in (places[id_] for id_ in finding.claims if id_ in places):
            unit_unknown = finding.rule == "G303" and str(rows[at]["property"]).startswith(_PROPERTY)
            if weight != "off" and not unit_unknown:
                found[at].append(replace(finding, severity=Severity(weight)))
    return {at: tuple(each) for at, each in found.items()}


def _plain(record: Mapping[str, object]) -> dict[str, object]:
    """Return a claim as text and lists of text, whatever its writer made of them."""
    plain: dict[str, object] = {key: str(each) for key, each in record.items()}
    for key, each in record.items():
        if isinstance(each, list):
            plain[key] = [_plain(row) if isinstance(row, Mapping) else str(row) for row in each]
    return plain


def _whole(bench: Workbench, at: int, record: Mapping[str, object], type_: PropertyType) -> dict[str, object]:
    """Return a claim with an id of its own, and with stand-ins for what nobody has named yet."""
    subject = record["subject"] if record["subject"] in bench.corpus.entities else _SUBJECT
    known = bench.corpus.properties.get(str(record["property"]))
    property_ = known.id if known is not None else f"{_PROPERTY}-{type_}"
    return {**_plain(record), "id": f"{_PROPERTY}-{at}", "subject": subject, "property": property_}
