"""Who says the words of a passage, and by which part of his name they call him."""

from dataclasses import replace

from onrecord.authoring.editing import add_name
from onrecord.authoring.hypothetical import wording_of
from onrecord.authoring.passages import Cut
from onrecord.authoring.strangers import unknown_speakers
from onrecord.authoring.workbench import Workbench, with_text
from onrecord.model.claims import Claim
from onrecord.model.corpus import Corpus
from onrecord.model.entities import Entity
from onrecord.reading.sentences import sentence_around
from onrecord.rules.speakers import part_of_name_near, speaker_left_out
from onrecord.rules.words import Reader

__all__ = ["likely_speaker", "part_of_name", "surname_of", "with_name"]

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
    strangers = unknown_speakers(bench, bench.document(cut.source).text[sentence.start : sentence.end])
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
