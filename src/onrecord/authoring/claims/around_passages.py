"""What stands around a passage: who says its words, names that nobody registered, and whether it was still ahead."""

import re
from collections.abc import Iterator
from dataclasses import replace

from onrecord.authoring.claims.claim_records import wording_of
from onrecord.authoring.claims.passages import Cut
from onrecord.authoring.claims.value_proposals import PassageReader
from onrecord.authoring.fact_files import add_name
from onrecord.authoring.workbench import Workbench, with_text
from onrecord.model.claims import Claim, ClaimStatus
from onrecord.model.corpus import Corpus
from onrecord.model.entities import Entity
from onrecord.model.findings import Passage, Span
from onrecord.model.times import TimeError, parse_time
from onrecord.reading.languages.en.sentences import SENTENCES
from onrecord.reading.names import NameIndex
from onrecord.reading.sentences import sentence_around, sentences
from onrecord.rules.names.quoted_names import Reader
from onrecord.rules.telling.speakers import part_of_name_near, speaker_left_out

__all__ = ["likely_speaker", "part_of_name", "proposed_status", "surname_of", "unknown_names", "with_name"]

_CAPITALISED = re.compile(r"(?<![\w\"“‘'«])[^\W\d_a-zß-öø-ÿ][\w’'-]*\w(?:\s+[^\W\d_a-zß-öø-ÿ][\w’'-]*\w)*")
_CALENDAR = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))\b"
)
_OFFICES = (
    "prime minister president mayor mr mrs ms dr sir general governor secretary chancellor king queen chief chair "
    "chairman chairwoman director judge captain colonel commissioner senator ambassador councillor deputy foreign "
    "defence defense interior finance professor harbour master spokesman spokeswoman spokesperson"
)
_NO_NAMES = frozenset(_OFFICES.split()) | SENTENCES.openers
"""Words of an office and words that open sentences: neither is a part of the name after it."""


def unknown_names(bench: Workbench, text: str) -> tuple[str, ...]:
    """Return the words of a passage that look like names and that no entity of the project bears.

    A list from which such a name is missing would look complete and not be. A word that opens a sentence may have its
    capital from there, and does not count.
    """
    opening = {span.start for span in sentences(text)}
    found = [text[span.start : span.end] for span in _capitalised(bench, text) if span.start not in opening]
    return tuple(dict.fromkeys(found))


def _unknown_speakers(bench: Workbench, text: str) -> tuple[str, ...]:
    """Return the unknown names of a passage that a person may bear: an office before them is left out.

    Two words with capitals count at the opening of a sentence too.
    """
    opening = {span.start for span in sentences(text)}
    found = []
    for span in _capitalised(bench, text):
        words = text[span.start : span.end].split()
        while words and words[0].lower() in _NO_NAMES:
            del words[0]
        if len(words) > 1 or (words and span.start not in opening):
            found.append(" ".join(words))
    return tuple(dict.fromkeys(found))


def _capitalised(bench: Workbench, text: str) -> Iterator[Span]:
    """Yield the runs of words with capitals that are no known names and no dates."""
    known = [(each.start, each.end) for each in NameIndex(bench.corpus.entities.values()).find(text)]
    for match in _CAPITALISED.finditer(text):
        named = any(start <= match.start() < end for start, end in known)
        if not named and not _CALENDAR.match(match[0]):
            yield Span(match.start(), match.end())


_UNKNOWN = "?"
"""How the ids begin under which unknown names are looked for; no id of a fact file begins so."""


def likely_speaker(bench: Workbench, cut: Cut, claim: Claim) -> str:
    """Return the id of who says the words, or a name that nobody bears yet; empty where the source says them itself.

    It is whom the words are given to as the checks read them (G310), so that what is proposed is what they would miss.

    Args:
        bench: the project.
        cut: the passage.
        claim: the claim as far as it is known; a claim about who spoke needs no speaker.
    """
    if not wording_of(bench, cut.source, cut.passage).is_english:
        return ""
    if known := _speaker(bench, bench.corpus, cut, claim):
        return known
    sentence = sentence_around(bench.document(cut.source).text, cut.passage.start, cut.passage.end)
    strangers = _unknown_speakers(bench, bench.document(cut.source).text[sentence.start : sentence.end])
    names = {f"{_UNKNOWN}{at}": name for at, name in enumerate(strangers)}
    people = {id_: Entity(id=id_, kind="person", name=name) for id_, name in names.items()}
    with_them = replace(bench.corpus, entities={**bench.corpus.entities, **people})
    return names.get(_speaker(bench, with_them, cut, claim), "") if names else ""


def part_of_name(bench: Workbench, cut: Cut, speaker: str) -> str:
    """Return a surname of an entity that stands in a passage or beside it and names nobody yet; empty without one."""
    reader = Reader(bench.corpus, bench.documents)
    return part_of_name_near(wording_of(bench, cut.source, cut.passage), reader, bench.corpus, speaker)


def surname_of(bench: Workbench, name: str) -> str:
    """Return the last word of a person's name, unless another entity bears it; empty for a name of one word."""
    *others, last = name.split() or [""]
    taken = {each for row in bench.corpus.entities.values() for each in row.names}
    return last if others and last[:1].isupper() and last not in taken else ""


def with_name(bench: Workbench, entity: str, name: str) -> Workbench:
    """Return the project with one more name for an entity; nothing is written.

    Raises:
        ConfigurationError: its fact file is laid out in a way to which no name can be added, or the name is another's.
    """
    path = bench.corpus.entities[entity].marks.path
    return with_text(bench, path, add_name(bench.text_of(path), entity, name))


def _speaker(bench: Workbench, corpus: Corpus, cut: Cut, claim: Claim) -> str:
    wording = wording_of(bench, cut.source, cut.passage, claim)
    found = speaker_left_out(wording, Reader(corpus, bench.documents), corpus)
    return min(found.speakers, default="") if found is not None else ""


_AHEAD = re.compile(
    r"\b(?:will|shall|(?:is|are) (?:to|set to|due to|going to|expected to)|plans? to|planned|scheduled)\b|\w[’']ll\b",
    re.IGNORECASE,
)


def proposed_status(bench: Workbench, source: str, passage: Passage, value: str = "") -> ClaimStatus | None:
    """Return `planned` where a sentence looks ahead and its date lies after its source's publication.

    Args:
        bench: the project.
        source: id of the source.
        passage: of its text; the words that look ahead may stand anywhere in its sentence.
        value: the claim's value, which decides where it is a time; the passage's own dates do otherwise.
    """
    published = bench.corpus.sources[source].published
    sentence = sentence_around(bench.document(source).text, passage.start, passage.end)
    text = bench.document(source).text[sentence.start : sentence.end]
    if published is None or published.end.latest is None or not _AHEAD.search(text):
        return None
    day = _first_day(value)
    read = PassageReader(bench).read(source, passage).times if day is None else ()
    days = [day, *(_first_day(row.written) for row in read)]
    ahead = any(each is not None and each > published.end.latest for each in days)
    return ClaimStatus.PLANNED if ahead else None


def _first_day(words: str) -> int | None:
    try:
        return parse_time(words).start.earliest
    except TimeError:
        return None
