"""Claims in draft held to their words by the checks themselves, before anybody sees them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

import yaml

from onrecord.authoring.workbench import Workbench, loaded_with
from onrecord.model.entities import PropertyType
from onrecord.model.findings import Finding
from onrecord.model.rules import RULES
from onrecord.model.verdicts import Severity
from onrecord.quotes import verify_quotations
from onrecord.rules import ground

__all__ = ["Found", "found_wrong"]

Found = Mapping[int, tuple[Finding, ...]]
"""From the place of a draft to what the checks find wrong with it."""

_SUBJECT = "a-subject-still-to-be-named"
_PROPERTY = "still-to-be-named"


def found_wrong(bench: Workbench, records: Sequence[tuple[Mapping[str, object], PropertyType]]) -> Found:
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
