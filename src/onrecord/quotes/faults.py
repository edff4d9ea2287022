"""What is wrong with a quotation that has no one place, told as a finding."""

from collections.abc import Mapping, Sequence

from onrecord.documents import Documents
from onrecord.model.claims import Evidence
from onrecord.model.corpus import Corpus
from onrecord.model.findings import Alteration, Finding
from onrecord.model.settings import TIERS, Settings
from onrecord.quotes.context import fault_of_gaps, is_reviewed, mark_of, sentence_of, terms_for
from onrecord.quotes.differences import difference, kind_of_change
from onrecord.quotes.locating import Location, locate
from onrecord.quotes.nearest import Near, nearest
from onrecord.quotes.quotation import Quotation, shortened, without_editing
from onrecord.quotes.selecting import distinguishing_prefixes
from onrecord.reading.language import Language
from onrecord.reading.languages import DEFAULT, language
from onrecord.reading.standing.clauses import Terms

__all__ = ["fault_of"]

_MOST_SHOWN = 12


def fault_of(
    quotation: Quotation, location: Location, corpus: Corpus, documents: Documents, settings: Settings
) -> Finding | None:
    """Return the finding about a quotation that has no one place; None when it has one.

    Args:
        quotation: what was looked for.
        location: what came of it.
        corpus: the corpus, for its other sources.
        documents: the texts of its sources.
        settings: the project's settings.
    """
    source = corpus.sources.get(quotation.evidence.source)
    tag = source.language if source is not None else DEFAULT
    if location.fault == "":
        changed = quotation.evidence.source in documents.changed
        known = language(tag)
        terms = terms_for(quotation, corpus, settings)
        return _gap_fault(quotation, location, terms, known, changed=changed)
    if location.fault == "ambiguous":
        return _ambiguous(quotation, location)
    if location.fault == "broken":
        return _broken(quotation, location)
    if location.fault == "not selected":
        return _not_selected(quotation, location)
    near = nearest(quotation.document, quotation.evidence.quote)
    elsewhere = _other_sources(quotation, documents, settings)
    if near is not None:
        return _altered(quotation, near, elsewhere, tag)
    if elsewhere:
        return _misattributed(quotation, elsewhere, documents)
    within = "the body of source" if source is not None and source.body else "source"
    return quotation.finding(
        "Q201",
        f"the quotation does not stand in {within} {quotation.evidence.source}, nor anything near it: "
        + shortened(quotation.evidence.quote),
        help="quote the source's own words, or name the source that has them",
    )


def _ambiguous(quotation: Quotation, location: Location) -> Finding:
    source = quotation.evidence.source
    places = location.places
    lines = ", ".join(str(place.line) for place in places[:_MOST_SHOWN])
    more = f" and {location.count - _MOST_SHOWN} more" if len(places) > _MOST_SHOWN else ""
    message = f"the quotation stands in {location.count} places of source {source}, on lines {lines}{more}"
    if location.failing:
        message += f"; {_failing(quotation.evidence, location.failing)}"
    elif len(places) < location.count:
        message += f"; {len(places)} of them fit what is given to tell them apart"
    prefixes = distinguishing_prefixes(quotation.document, places[:_MOST_SHOWN])
    told = "; ".join(
        f"line {place.line}: `{f'prefix: {prefix}' if prefix else f'occurrence: {number}'}`"
        for number, (place, prefix) in enumerate(prefixes, 1)
        if prefix or len(places) == location.count
    )
    return quotation.finding(
        "Q204",
        message,
        places=places,
        evidence=tuple(quotation.citation(place) for place in places[:_MOST_SHOWN]),
        help=f"tell which one is meant by `prefix`, `suffix` or `occurrence`. {told}".rstrip(),
    )


def _not_selected(quotation: Quotation, location: Location) -> Finding:
    place = location.places[0]
    return quotation.finding(
        "Q201",
        f"the words stand in source {quotation.evidence.source} on line {place.line}, "
        f"but {_failing(quotation.evidence, location.failing)}",
        evidence=(quotation.citation(place),),
        help="correct what tells the place apart, or leave it out: the words stand in one place only",
    )


def _failing(evidence: Evidence, failing: Sequence[str]) -> str:
    told = {
        "prefix": f"the prefix {shortened(evidence.prefix)} stands before none",
        "suffix": f"the suffix {shortened(evidence.suffix)} stands after none",
        "occurrence": f"there is no occurrence {evidence.occurrence}",
    }
    given = [name for name in told if getattr(evidence, name)]
    if len(failing) > 1 and list(failing) == given:
        return " and ".join(f"`{name}`" for name in failing) + " together fit no place"
    return " and ".join(told[name] for name in failing)


def _broken(quotation: Quotation, location: Location) -> Finding:
    return quotation.finding(
        "Q206",
        f"the quotation leaves words out, and source {quotation.evidence.source} does not have it so: "
        f"{location.reason}",
        help="quote each piece as the source has it, in its order, or make two quotations of it",
    )


def _gap_fault(
    quotation: Quotation, location: Location, terms: Terms | None, known: Language | None, *, changed: bool
) -> Finding | None:
    """Return the finding about what the words left out hold; None when they may be left out."""
    fault = fault_of_gaps(quotation.document.text, location.segments, terms, known)
    if not fault or location.passage is None:
        return None
    sentence = sentence_of(quotation, location.passage)
    if is_reviewed(quotation, sentence, changed=changed):
        return None
    return quotation.finding(
        "Q206",
        f"the quotation stands in source {quotation.evidence.source} with words left out, but {fault}",
        evidence=(quotation.citation(location.passage),),
        help="quote those words too, or make two quotations of it; if a person has looked and it is fair, write "
        f"`context: reviewed, because … ({mark_of(sentence)})` on the evidence",
    )


def _altered(quotation: Quotation, near: Near, elsewhere: Mapping[str, Location], tag: str) -> Finding:
    quoted = without_editing(quotation.evidence.quote)
    passage = near.passage
    diff = difference(quoted, passage.text)
    kind = kind_of_change(quoted, passage.text, tag)
    ours = " … ".join(part.text.strip() or part.text for part in diff if part.kind == "quoted")
    theirs = " … ".join(part.text.strip() or part.text for part in diff if part.kind == "source")
    message = f"the quotation is altered ({kind}): source {quotation.evidence.source}, line {passage.line}, has "
    message += (
        f"{shortened(theirs)} where the quotation has {shortened(ours)}"
        if ours and theirs
        else (
            f"{shortened(theirs)}, which the quotation leaves out"
            if theirs
            else f"nothing where the quotation has {shortened(ours)}"
        )
    )
    if elsewhere:
        message += f"; word for word it stands in source {' and in source '.join(elsewhere)}"
    return quotation.finding(
        "Q202",
        message,
        sources=tuple(elsewhere),
        evidence=(quotation.citation(passage, round(near.likeness, 4)),),
        alteration=Alteration(
            kind=kind, likeness=round(near.likeness, 4), diff=diff, runner_up=round(near.runner_up, 4)
        ),
        help="quote the source's own words; if they do not carry the claim, the claim must change",
    )


def _misattributed(quotation: Quotation, elsewhere: Mapping[str, Location], documents: Documents) -> Finding:
    others = " and ".join(f"source {each}" for each in elsewhere)
    found = [
        quotation.citation(place, document=documents.by_source[source])
        for source, location in elsewhere.items()
        for place in ((location.passage,) if location.passage else location.places[:1])
    ]
    return quotation.finding(
        "Q203",
        f"the quotation does not stand in source {quotation.evidence.source}, but in {others}",
        sources=tuple(elsewhere),
        evidence=tuple(found),
        help=f"name {others} as the source of it" if len(elsewhere) == 1 else "name the source that is meant",
    )


def _other_sources(quotation: Quotation, documents: Documents, settings: Settings) -> dict[str, Location]:
    """Return the other sources that hold the quotation, each with where it stands in it."""
    tiers = [tier for tier in TIERS if tier not in settings.forbidden_tiers]
    locations = {
        source: locate(document, quotation.evidence.quote, tiers=tiers, max_gap=settings.max_gap)
        for source, document in documents.by_source.items()
        if source != quotation.evidence.source
    }
    return {source: location for source, location in locations.items() if location.fault in {"", "ambiguous"}}
