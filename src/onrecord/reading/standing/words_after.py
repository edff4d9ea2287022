"""Words after a quotation, in its own sentence, that govern it: they negate, doubt or correct it, or take it back."""

import re

from onrecord.reading.standing.clauses import (
    BRACKETS,
    CLAUSE_END,
    Cue,
    Speakers,
    Terms,
    by_pronoun,
    is_fragment,
    is_presupposed,
    last_that,
    only_fillers,
    without_harmless,
)
from onrecord.reading.standing.phrases import phrases
from onrecord.reading.standing.words import RIGHT_BREAK, StandingWords
from onrecord.text.folding import fold

__all__ = ["cue_after", "taking_back"]


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


_ENDS_HERE = re.compile(r"\s*(?:[.,;!?\"']|\Z)")

# Frames of words behind a quotation (see `Frame`).
_NEGATED = r"\s*({negators_after}|{contracted})"
_CONDITIONED = r"[\s\"',\-]*{joining}({conditions_after!})"
_NARROWED_PHRASE = r"\s*{prepositions!}\s+[\w'-]+(?:\s+[\w'-]+){0,3}?{narrowing_end}"
_NARROWED = r"\s*,?\s*({narrowings!})"
_LACKING = r"\s*,?\s*({lacks!})"
_MISREPORTED = r"[\s\"']*,[^;:]*?({misreports!})(?!\s+{clause_mark})"
_COUNTERFEIT = r"[\s\"',.!?\-]+{owned}({counterfeits!})"
_TOLD_COUNTERFEIT = r"[\s\"',.!?\-]+(?:[\w'-]+\s+){0,3}?{verbs_of_texts!}\s+(?:[\w'-]+\s+){0,6}?({counterfeits!})"
_BEGINS = r"[\s.!?]*(?:[\"',\-]+\s*)+(?=[\w~])(?!{clause_openers+relatives})"
_ENDS_SO = r"(?!\s+(?:{complementizers+linking}))"
_SAID = rf"(?:{_BEGINS}|[\s\"',\-]*{{or_so}})(?:(?!{{compared}})[^,;:]){{0,60}}?({{sayings_after!}}){_ENDS_SO}"
_MUSED = rf"{_BEGINS}(?!{{indefinite}})[^,;:]{{0,60}}?({{musings!}}){_ENDS_SO}"
_FROM_SOURCE = r"[^,;:]{0,80},?\s+({sources!})"
_HEDGED = r"[^,;:]{0,80},?\s+({hedges!})(?=\s*[.,;!?])"
_OF_SOMEBODY = r"[\s,\-]*{indefinite}"


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
    clause = table.frames[RIGHT_BREAK].split(words, maxsplit=1)[0]
    own = phrases(each.lower() for each in changes.after).search(words) if changes.after else None
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
    found = table.frames[_NEGATED].match(words)
    if found:
        return Cue(found[1], "negation")
    behind = table.shapes.found["negating_frame"].search(f"\0{CLAUSE_END.split(words, maxsplit=1)[0]}")
    return Cue(behind["not"], "negation") if behind else None


def _condition_after(words: str, clause: str, quote: str, table: StandingWords) -> Cue | None:
    told = fold(quote).lower()
    if table.patterns["past_marks"].search(told) and not table.patterns["modals"].search(told):
        met = table.shapes.found["only_after"]
        words, clause = met.sub(" ~ ", words), met.sub(" ~ ", clause)
    found = table.frames[_CONDITIONED].match(words)
    if found and not (found[1] and "," in words[found.end() :]):
        return Cue(found[2], "condition")
    late = table.shapes.found["late_condition"].search(words)
    narrowed = late or table.frames[_NARROWED_PHRASE].match(words) or table.frames[_NARROWED].match(words)
    later = narrowed or table.patterns["conditions_after"].search(clause) or _exception_to_all(words, quote, table)
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
    found = table.shapes.found["had_not"].match(words) or table.frames[_LACKING].match(clause)
    return Cue(found[1], "condition") if found else None


def _misreport_after(clause: str, table: StandingWords) -> Cue | None:
    found = table.frames[_MISREPORTED].match(clause)
    return Cue(found[1], "retraction") if found else None


def _counterfeit_after(clause: str, table: StandingWords) -> Cue | None:
    """Return words that say that what stands before is from a text or a speaker that is not what it seems."""
    found = table.frames[_COUNTERFEIT].match(clause) if clause.lstrip()[:1] in ",\"'-" else None
    found = found or table.frames[_TOLD_COUNTERFEIT].match(clause)
    return Cue(found[1], "hearsay") if found else None


def _question_around(left: str, right: str, table: StandingWords) -> Cue | None:
    """Return the question mark of a question whose beginning, or whose tag, is cut off; None when it is not asked."""
    if is_presupposed(fold(left).lower(), table):
        return None
    asked = re.match(r"[^.!?]*\?", right)
    tag = table.shapes.found["tag"].match(right)
    return Cue("?", "question") if asked and (tag or left.strip(" \"'“‘(")) else None


def _attribution_after(words: str, table: StandingWords, speakers: Speakers) -> Cue | None:
    shapes, frames = table.shapes, table.frames
    found = frames[_SAID].match(words) or frames[_MUSED].match(words)
    if found and table.patterns["hedges"].fullmatch(found[1]) and not _ENDS_HERE.match(words, found.end()):
        found = None
    found = found or frames[_FROM_SOURCE].match(words) or frames[_HEDGED].match(words)
    if found and shapes.found["by_way"].match(found[1]) and frames[_OF_SOMEBODY].match(words):
        return None
    if found and table.patterns["negators"].search(words[: found.start(1)]):
        return None
    if found is None or speakers.answer(words) or by_pronoun(words[: found.start(1)], table, speakers):
        return None
    return Cue(found[1], "attribution")
