"""Words after a quotation, in its own sentence, that govern it."""

import re

from onrecord.quotes.clauses import BRACKETS, Cue, Speakers, Terms, by_pronoun, is_fragment, last_that, without_harmless
from onrecord.quotes.cues import CueTable, phrases
from onrecord.text.folding import fold

__all__ = ["cue_after"]

_MARKS = ".,;:!?\"')-"
_ENDS_HERE = re.compile(r"\s*(?:[.,;!?\"']|\Z)")


def cue_after(right: str, left: str, quote: str, terms: Terms) -> Cue | None:
    """Return the words after a quotation, in its own sentence, that govern it; None when none do.

    Args:
        right: the sentence from the quotation's end on.
        left: the sentence up to the quotation.
        quote: the quotation.
        terms: on what terms they are read.
    """
    table, changes, speakers = terms.table, terms.changes, terms.speakers
    words = without_harmless(BRACKETS.sub(" ", fold(right).lower()), table, changes)
    if not words.strip(" .,;:!?\"'"):
        return _question_around(left, right)
    clause = table.right_break.split(words, maxsplit=1)[0]
    own = phrases(each.lower() for each in changes.after).search(words)
    if own:
        return Cue(own[0], "project")
    negation = _negation_after(words, table)
    if negation or is_fragment(fold(left).lower(), quote, table):
        return negation
    return (
        _condition_after(words, clause, table)
        or _misreport_after(clause, table)
        or _retraction_after(words, table, speakers)
        or _question_around(left, right)
        or _attribution_after(words, table, speakers)
    )


def _negation_after(words: str, table: CueTable) -> Cue | None:
    found = re.match(rf"\s*({table.patterns['negators_after'].pattern}|n't\b)", words)
    return Cue(found[1], "negation") if found else None


def _condition_after(words: str, clause: str, table: CueTable) -> Cue | None:
    pattern = table.patterns["conditions_after"]
    found = re.match(rf"[\s\"',\-]*(but\s+|and\s+|and\s+then\s+)?({pattern.pattern})", words)
    if found and not (found[1] and "," in words[found.end() :]):
        return Cue(found[2], "condition")
    later = pattern.search(clause)
    return Cue(later[0], "condition") if later else None


def _misreport_after(clause: str, table: CueTable) -> Cue | None:
    found = re.match(rf"[\s\"']*,[^;:]*?({table.patterns['misreports'].pattern})", clause)
    return Cue(found[1], "retraction") if found else None


def _question_around(left: str, right: str) -> Cue | None:
    """Return the question mark of a question whose beginning is cut off; None when it is not asked."""
    asked = re.match(r"[^.!?]*\?", right)
    return Cue("?", "question") if asked and left.strip(" \"'“‘(") else None


def _retraction_after(words: str, table: CueTable, speakers: Speakers) -> Cue | None:
    """Return words that take back what stands before them, or dispute it where the claim names nobody who says it."""
    found_ones = list(table.patterns["retractions"].finditer(words))
    if not speakers.names:
        found_ones += table.patterns["objections"].finditer(words)
    persons = phrases(set(table.relatives) - set(table.referring))
    directly = re.compile(rf"[\s\"',]*(?:{table.patterns['copulas'].pattern})\s+")
    for found in found_ones:
        before, after = words[: found.start()], words[found.end() :]
        if persons.search(before) or not _ends(after, table):
            continue
        told = last_that(table.patterns["referring"], before, lambda _: True)
        own = table.patterns["objects"].search(found[0])
        if told or own or directly.fullmatch(before) or _has_object(after, table):
            return Cue(words[(told.start() if told else found.start()) : found.end()].strip(), "retraction")
    return None


def _has_object(after: str, table: CueTable) -> bool:
    """Tell whether a retraction is followed by a word for what was just said, and by nothing that this belongs to."""
    found = re.match(rf"\s+(?:{table.patterns['objects'].pattern})\s*", after)
    rest = after[found.end() :] if found else ""
    return found is not None and (
        not rest or rest[0] in _MARKS or rest.split()[0].endswith("ly") or rest.startswith("later")
    )


def _ends(after: str, table: CueTable) -> bool:
    """Tell whether a retraction has no object of its own."""
    rest = after.lstrip()
    tail = table.patterns["retraction_tails"].match(rest) is not None
    return not rest or rest[0] in _MARKS or tail or _has_object(after, table)


def _attribution_after(words: str, table: CueTable, speakers: Speakers) -> Cue | None:
    sayings, openers = (
        f"{table.patterns['sayings_after'].pattern}|{table.patterns['musings'].pattern}",
        phrases((*table.clause_openers, *table.relatives)).pattern,
    )
    going_on = rf"\s+(?:{phrases((*table.complementizers, *table.linking)).pattern})"
    found = re.match(rf"[\s.!?]*(?:[\"',\-]+\s*)+(?!{openers})[^,;:]{{0,60}}?({sayings})(?!{going_on})", words)
    if found and table.patterns["hedges"].fullmatch(found[1]) and not _ENDS_HERE.match(words, found.end()):
        found = None
    found = found or re.match(rf"[^,;:]{{0,80}},?\s+({table.patterns['sources'].pattern})", words)
    found = found or re.match(rf"[^,;:]{{0,80}},?\s+({table.patterns['hedges'].pattern})(?=\s*[.,;!?])", words)
    if found is None or speakers.answer(words) or by_pronoun(words[: found.start(1)], table, speakers):
        return None
    return Cue(found[1], "attribution")
