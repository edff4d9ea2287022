"""What stands around a passage: who says its words, names that nobody registered, and whether it was still ahead."""

import re
from collections.abc import Iterator

from onrecord.authoring.claims.claim_records import wording_of
from onrecord.authoring.claims.passages import Cut
from onrecord.authoring.claims.value_proposals import PassageReader
from onrecord.authoring.fact_files import add_name
from onrecord.authoring.workbench import Workbench, with_text
from onrecord.model.claims import Claim, ClaimStatus
from onrecord.model.findings import Passage, Span
from onrecord.model.times import TimeError, parse_time
from onrecord.reading.language import NameWords, SentenceWords
from onrecord.reading.languages import drafting_words, language
from onrecord.reading.names import NameIndex
from onrecord.reading.outlook.looking import looks_ahead
from onrecord.reading.reading import Readings
from onrecord.reading.sentences import sentences
from onrecord.rules.names.quoted_names import Reader
from onrecord.rules.telling.speakers import part_of_name_near, speaker_left_out

__all__ = ["likely_speaker", "part_of_name", "proposed_status", "surname_of", "unknown_names", "with_name"]

_CAPITALISED = re.compile(r"(?<![\w\"“‘'«])[^\W\d_a-zß-öø-ÿ][\w’'-]*\w(?:\s+[^\W\d_a-zß-öø-ÿ][\w’'-]*\w)*")
_FIRST_WORD = re.compile(r"\w+")


def unknown_names(bench: Workbench, source: str, text: str) -> tuple[str, ...]:
    """Return the words of a passage that look like names and that no entity of the project bears.

    A list from which such a name is missing would look complete and not be. A word that opens a sentence may have its
    capital from there, and does not count.

    Args:
        bench: the project.
        source: id of the source.
        text: the words of the passage.
    """
    known = language(bench.corpus.sources[source].language)
    opening = {span.start for span in sentences(text, known.sentences if known else SentenceWords())}
    found = [text[span.start : span.end] for span in _capitalised(bench, source, text) if span.start not in opening]
    return tuple(dict.fromkeys(found))


def _unknown_speakers(bench: Workbench, source: str, text: str) -> tuple[str, ...]:
    """Return the unknown names in what a speaker is called, without the office before them."""
    tag = bench.corpus.sources[source].language
    known = language(tag)
    no_names = drafting_words(tag).offices | (known.names.titles | known.sentences.openers if known else frozenset())
    found = []
    for span in _capitalised(bench, source, text):
        words = text[span.start : span.end].split()
        while words and words[0].lower() in no_names:
            del words[0]
        if words:
            found.append(" ".join(words))
    return tuple(dict.fromkeys(found))


def _capitalised(bench: Workbench, source: str, text: str) -> Iterator[Span]:
    """Yield the runs of words with capitals that are no known names and no dates."""
    words = language(bench.corpus.sources[source].language)
    calendar = (words.names if words else NameWords()).calendar
    known = [(each.start, each.end) for each in NameIndex(bench.corpus.entities.values()).find(text)]
    for match in _CAPITALISED.finditer(text):
        named = any(start <= match.start() < end for start, end in known)
        if not named and _FIRST_WORD.findall(match[0])[0].lower() not in calendar:
            yield Span(match.start(), match.end())


def likely_speaker(bench: Workbench, cut: Cut, claim: Claim) -> str:
    """Return the id of who says the words, or a name that nobody bears yet; empty where the source says them itself.

    It is whom the words are given to as the checks read them (G310), so that what is proposed is what they would miss.

    Args:
        bench: the project.
        cut: the passage.
        claim: the claim as far as it is known; a claim about who spoke needs no speaker.
    """
    wording = wording_of(bench, cut.source, cut.passage, claim)
    found = speaker_left_out(wording, Reader(bench.corpus, bench.documents), bench.corpus)
    if found is None or found.speakers:
        return min(found.speakers, default="") if found is not None else ""
    return next(iter(_unknown_speakers(bench, cut.source, found.called)), "")


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


def proposed_status(bench: Workbench, source: str, passage: Passage, value: str = "") -> ClaimStatus | None:
    """Return `planned` where a sentence looks ahead and its date lies after its source's publication.

    Args:
        bench: the project.
        source: id of the source.
        passage: of its text; the words that look ahead may stand anywhere in its sentence.
        value: the claim's value, which decides where it is a time; the passage's own dates do otherwise.
    """
    published = bench.corpus.sources[source].published
    reading = Readings(bench.corpus, bench.documents).of(source)
    words = reading.language.outlook if reading.language else None
    sentence = reading.sentence_around(passage.start, passage.end)
    if words is None or published is None or published.end.latest is None:
        return None
    if not looks_ahead(reading.text[sentence.start : sentence.end], words):
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
