"""Words after a quotation, in its own sentence, that govern it."""

import re

from onrecord.reading.standing.clauses import (
    BRACKETS,
    Cue,
    Speakers,
    Terms,
    by_pronoun,
    is_fragment,
    is_presupposed,
    without_harmless,
)
from onrecord.reading.standing.phrases import phrases
from onrecord.reading.standing.takings_back import taking_back
from onrecord.reading.standing.words import StandingWords
from onrecord.text.folding import fold

__all__ = ["cue_after"]

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
    folded = fold(right).lower()
    words = without_harmless(BRACKETS.sub(" ", folded), table, changes)
    bracketed = _taking_back_in_brackets(folded, table, speakers)
    if not words.strip(" .,;:!?\"'"):
        return bracketed or _question_around(left, right, table)
    clause = table.right_break.split(words, maxsplit=1)[0]
    own = phrases(each.lower() for each in changes.after).search(words)
    if own:
        return Cue(own[0], "project")
    negation = _negation_after(words, table)
    if negation or is_fragment(fold(left).lower(), quote, table):
        return negation
    return (
        _condition_after(words, clause, quote, table)
        or _misreport_after(clause, table)
        or _counterfeit_after(clause, table)
        or taking_back(words, left, table, speakers)
        or bracketed
        or _question_around(left, right, table)
        or _attribution_after(words, table, speakers)
    )


def _taking_back_in_brackets(right: str, table: StandingWords, speakers: Speakers) -> Cue | None:
    """Return what takes a quotation back within brackets after it: `(the item was sent in error)`."""
    for aside in BRACKETS.finditer(right):
        told = aside[0][1:-1].strip()
        if table.shapes.found["untrue"].fullmatch(told):
            return Cue(told, "retraction")
        found = table.patterns["misreports"].search(told)
        cue = Cue(found[0], "retraction") if found else taking_back(f", {told}", "", table, speakers)
        if cue:
            return cue
    return None


def _negation_after(words: str, table: StandingWords) -> Cue | None:
    found = re.match(rf"\s*({table.patterns['negators_after'].pattern}|{table.shapes.contracted})", words)
    return Cue(found[1], "negation") if found else None


def _condition_after(words: str, clause: str, quote: str, table: StandingWords) -> Cue | None:
    pattern, told = table.patterns["conditions_after"], fold(quote).lower()
    if table.patterns["past_marks"].search(told) and not table.patterns["modals"].search(told):
        met = table.shapes.found["only_after"]
        words, clause = met.sub(" ~ ", words), met.sub(" ~ ", clause)
    found = re.match(rf"[\s\"',\-]*{table.shapes.joining}({pattern.pattern})", words)
    if found and not (found[1] and "," in words[found.end() :]):
        return Cue(found[2], "condition")
    late = table.shapes.found["late_condition"].search(words)
    preposition = table.patterns["prepositions"].pattern
    phrase = rf"\s*{preposition}\s+[\w'-]+(?:\s+[\w'-]+){{0,3}}?{table.shapes.narrowing_end}"
    late = late or re.match(phrase, words)
    narrowed = late or re.match(rf"\s*,?\s*({table.patterns['narrowings'].pattern})", words)
    later = narrowed or pattern.search(clause) or _exception_to_all(words, quote, table)
    return Cue(later[0].strip(" ,"), "condition") if later else _lack_after(words, clause, quote, table)


def _exception_to_all(words: str, quote: str, table: StandingWords) -> re.Match[str] | None:
    """Return `but the two …` after a quotation that speaks of all or of none."""
    return (
        table.shapes.found["but_some"].match(words)
        if (table.patterns["quantifiers"].search(fold(quote).lower()))
        else None
    )


def _lack_after(words: str, clause: str, quote: str, table: StandingWords) -> Cue | None:
    """Return the condition that something unreal hangs on: `… would close without it`, `…, had it not come`."""
    if not table.patterns["unreal"].search(fold(quote).lower()):
        return None
    found = table.shapes.found["had_not"].match(words) or re.search(
        rf"\A\s*,?\s*({table.patterns['lacks'].pattern})", clause
    )
    return Cue(found[1], "condition") if found else None


def _misreport_after(clause: str, table: StandingWords) -> Cue | None:
    found = re.match(
        rf"[\s\"']*,[^;:]*?({table.patterns['misreports'].pattern})(?!\s+{table.shapes.clause_mark})", clause
    )
    return Cue(found[1], "retraction") if found else None


def _counterfeit_after(clause: str, table: StandingWords) -> Cue | None:
    """Return words that say that what stands before is from a text or a speaker that is not what it seems."""
    label, verbs = table.patterns["counterfeits"].pattern, table.patterns["verbs_of_texts"].pattern
    begins = rf"[\s\"',.!?\-]+{table.shapes.owned}({label})"
    told = rf"[\s\"',.!?\-]+(?:[\w'-]+\s+){{0,3}}?{verbs}\s+(?:[\w'-]+\s+){{0,6}}?({label})"
    found = re.match(begins, clause) if clause.lstrip()[:1] in ",\"'-" else None
    found = found or re.match(told, clause)
    return Cue(found[1], "hearsay") if found else None


def _question_around(left: str, right: str, table: StandingWords) -> Cue | None:
    """Return the question mark of a question whose beginning, or whose tag, is cut off; None when it is not asked."""
    if is_presupposed(fold(left).lower(), table):
        return None
    asked = re.match(r"[^.!?]*\?", right)
    tag = table.shapes.found["tag"].match(right)
    return Cue("?", "question") if asked and (tag or left.strip(" \"'“‘(")) else None


def _attribution_after(words: str, table: StandingWords, speakers: Speakers) -> Cue | None:
    shapes = table.shapes
    openers = phrases((*table.clause_openers, *table.relatives)).pattern
    going_on = rf"\s+(?:{phrases((*table.complementizers, *table.linking)).pattern})"
    begins = rf"[\s.!?]*(?:[\"',\-]+\s*)+(?=[\w~])(?!{openers})"
    whole = rf"(?:{begins}|[\s\"',\-]*{shapes.or_so})(?:(?!{shapes.compared})[^,;:]){{0,60}}?"
    said = rf"{whole}({table.patterns['sayings_after'].pattern})(?!{going_on})"
    mused = rf"{begins}(?!{shapes.indefinite})[^,;:]{{0,60}}?({table.patterns['musings'].pattern})(?!{going_on})"
    found = re.match(said, words) or re.match(mused, words)
    if found and table.patterns["hedges"].fullmatch(found[1]) and not _ENDS_HERE.match(words, found.end()):
        found = None
    found = found or re.match(rf"[^,;:]{{0,80}},?\s+({table.patterns['sources'].pattern})", words)
    found = found or re.match(rf"[^,;:]{{0,80}},?\s+({table.patterns['hedges'].pattern})(?=\s*[.,;!?])", words)
    if found and shapes.found["by_way"].match(found[1]) and re.match(rf"[\s,\-]*{shapes.indefinite}", words):
        return None
    if found and table.patterns["negators"].search(words[: found.start(1)]):
        return None
    if found is None or speakers.answer(words) or by_pronoun(words[: found.start(1)], table, speakers):
        return None
    return Cue(found[1], "attribution")
