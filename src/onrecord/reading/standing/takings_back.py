"""Words after a quotation that take it back, deny it or correct it."""

import re

from onrecord.reading.standing.clauses import Cue, Speakers, last_that, only_fillers
from onrecord.reading.standing.words import StandingWords

__all__ = ["taking_back"]

_MARKS = ".,;:!?\"')-"
_LABEL_REACH = 4
"""How many words stand between a quotation or its noun and the verdict on it (`that claim was, he said, a myth`)."""

# Frames of words behind a quotation (see `Frame`).
_PERSONS = r"{relatives-referring!}"
_ENDED = r";(?!{same_subject})|:\s|,\s+(?:{clause_openers-turnings})(?!{same_thing})"
_COPULA = r"[\s\"',]*(?:{copulas!})(?=\s|\Z)"
_LABELLED = (
    r"(?:(?:{referring}|{nouns_of_plans})\s+{clause_mark}|{nouns_of_plans}\s+{plan_mark})"
    rf"\s*[\"'“‘]?(?:\s*[\w'-]+){{0,{_LABEL_REACH}}}\s*\Z"
)
_OBJECT = r"\s+(?:{objects!})\s*"


def taking_back(words: str, left: str, table: StandingWords, speakers: Speakers) -> Cue | None:
    """Return words that take back what stands before them, or dispute it where the claim names nobody who says it.

    They do when a word for what was said stands before them (`a claim he later withdrew`) or after them (`but later
    denied it`), when they are the predicate of the quotation (`… is a myth`), or when it is the clause of a noun (`the
    idea that … was dropped`).

    Args:
        words: the sentence from the quotation's end on, folded and in lower case.
        left: the sentence up to the quotation.
        table: the cues of the language.
        speakers: who the claim says that it is from.
    """
    found_ones = list(table.patterns["retractions"].finditer(words))
    if not speakers.names:
        found_ones += table.patterns["objections"].finditer(words)
    if not found_ones:
        return None
    persons = table.frames[_PERSONS]
    reach = _reach(words, table)
    for found in found_ones:
        before, after = words[: found.start()], words[found.end() :]
        whole = found[0].split()[-1] in table.questions or _ends(after, table)
        if persons.search(before) or not whole:
            continue
        told = last_that(table.patterns["referring"], before, lambda _: True) if found.start() < reach else None
        if told and told[0] in table.relatives and table.patterns["undoings"].fullmatch(found[0]):
            told = None
        if told and _is_other(before, told, table):
            continue
        own = table.patterns["objects"].search(found[0])
        thing = table.patterns["undoings"].fullmatch(found[0]) is not None
        label = not thing and table.shapes.found["indefinite"].match(found[0]) and before.strip(" \"'") in {",", "-"}
        if told or own or label or _is_predicate(before, left, table, thing=thing) or _has_object(after, table):
            return Cue(words[(told.start() if told else found.start()) : found.end()].strip(), "retraction")
    return None


def _reach(words: str, table: StandingWords) -> int:
    """Return where a clause about something else begins."""
    ended = table.frames[_ENDED].search(words)
    return ended.start() if ended else len(words)


def _is_other(before: str, told: re.Match[str], table: StandingWords) -> bool:
    """Tell whether what is taken back is not what was told of, or whether it is not taken back at all.

    Args:
        before: from the quotation's end to the retraction.
        told: the word for what was said in it.
        table: the cues of the language.
    """
    opened, between = before[: told.start()].rpartition(",")[2], before[told.end() :]
    words = between.split()
    if table.patterns["causes"].search(opened) or (words and table.shapes.found["belongs"].match(words[0])):
        return True
    marks = [at for at, word in enumerate(words) if table.shapes.found["clause_mark"].fullmatch(word)]
    if marks[-1:] > [0] or (marks and words[1:2] and words[1] in table.determiners):
        return True
    negated = last_that(table.patterns["negators"], between, lambda found: only_fillers(between[found.end() :], table))
    return negated is not None or table.patterns["negative_subjects"].match(between.lstrip()) is not None


def _is_predicate(before: str, left: str, table: StandingWords, *, thing: bool) -> bool:
    """Tell whether the quotation, or the noun whose clause it is, is the subject of a retraction."""
    copula = table.frames[_COPULA].match(before)
    joined = copula is not None and len(before[copula.end() :].split()) <= _LABEL_REACH
    labelled = table.frames[_LABELLED].search(left.lower())
    if thing and not labelled:
        return False
    if joined and "," not in before[copula.end() if copula else 0 :]:
        return True
    return labelled is not None and only_fillers(before, table)


def _has_object(after: str, table: StandingWords) -> bool:
    """Tell whether a retraction is followed by a word for what was just said, and by nothing that this belongs to."""
    found = table.frames[_OBJECT].match(after)
    rest = after[found.end() :] if found else ""
    return found is not None and (
        not rest or rest[0] in _MARKS or table.has("adverb_ending", rest.split()[0]) or table.has("afterwards", rest)
    )


def _ends(after: str, table: StandingWords) -> bool:
    """Tell whether a retraction has no object of its own."""
    rest = after.lstrip()
    tail = table.patterns["retraction_tails"].match(rest) is not None
    return (
        not rest
        or rest[0] in _MARKS
        or tail
        or table.has("adverb_ending", rest.split()[0])
        or _has_object(after, table)
    )
