"""Words before a quotation, in its own sentence, that govern it."""

import re

from onrecord.reading.standing.clauses import (
    SHORT,
    Cue,
    Speakers,
    Terms,
    by_pronoun,
    is_fragment,
    is_last,
    is_object,
    is_presupposed,
    last_clause,
    last_that,
    main_clause,
    only_fillers,
    plain_words,
)
from onrecord.reading.standing.phrases import phrases
from onrecord.reading.standing.words import CLAUSE_BREAK, StandingWords
from onrecord.text.folding import fold

__all__ = ["condition_before", "cue_before", "hangs_on"]

_LONGEST_SUBJECT = 8
"""How many words a negative subject has with its auxiliaries: of longer ones the verb is not the quotation's."""

_SHORT_CONDITION = 2
"""How many words an aside has that begins as a condition does and is none (`if any`)."""

_FIRST_WORDS = 4
"""Of how many first words of a quotation it is asked if they are what a flood or a winner claims."""

_OPENING = 6
"""Within how many words a clause shows its verb: more are seldom one subject."""


# Frames of words before a quotation (see `Frame`).
_ENDED_SAYING = r"({sayings_after+musings!})\Z"
_INVERTED = r"[\s\"']*({inversions!})\s[^,]+,"
_OPENING_HEDGE = r"({hedges!})\s*(?:,|\Z)"
_COUNTERFEIT = r"{led}({counterfeits!})\s+(?:[\w'-]+\s+){1,6}?{verbs_of_texts!}\b"


def cue_before(left: str, quote: str, terms: Terms) -> Cue | None:
    """Return the words before a quotation, in its own sentence, that govern it; None when none do.

    Args:
        left: the sentence up to the quotation.
        quote: the quotation.
        terms: on what terms they are read.
    """
    table, changes, speakers = terms.table, terms.changes, terms.speakers
    left, quote = _with_mark(left, quote, table)
    words, asides = plain_words(left, table, changes)
    if not words or words.endswith(";"):
        return None
    own = changes.before and phrases(each.lower() for each in changes.before).search(last_clause(words, table))
    if own:
        return Cue(own[0], "project")
    clause = last_clause(main_clause(words, table), table)
    negation = None if _is_closed(left, clause, table) else _negation_before(clause, quote, table)
    excepted = _exception_before(clause, quote, table)
    if excepted:
        negation = None if negation and negation.kind == "negation" else excepted
    if negation or is_fragment(words, quote, table):
        return negation
    return (
        condition_before(words, quote, table)
        or _hearsay_before(words, quote, table, speakers)
        or _governing_aside(asides, table, speakers)
    )


def _with_mark(left: str, quote: str, table: StandingWords) -> tuple[str, str]:
    """Return the words before a quotation and the quotation; the mark of an infinitive goes with the former."""
    mark = table.shapes.found["infinitive"].match(quote)
    return (f"{left.rstrip()} {mark[1]} ", quote[mark.end() :]) if mark and left.strip() else (left, quote)


def _is_closed(left: str, clause: str, table: StandingWords) -> bool:
    """Tell whether a colon ends a whole clause, and one that says nothing of what is said."""
    said = (table.patterns[name] for name in ("asserters", "attributions", "sayings_of_clauses"))
    whole = len(clause.split()) > SHORT and not any(pattern.search(clause) for pattern in said)
    return left.rstrip(" \"'“‘").endswith(":") and whole


def _governing_aside(asides: list[str], table: StandingWords, speakers: Speakers) -> Cue | None:
    """Return an aside that governs the clause around it: a condition, a source, a hedge; None when none does."""
    for aside in asides:
        condition = table.patterns["conditions"].match(aside)
        if condition and (len(aside.split()) > _SHORT_CONDITION or table.has("participle_ending", aside)):
            return Cue(condition[0], "condition")
        if table.patterns["hedges"].fullmatch(aside):
            return Cue(aside, "hearsay")
        source = table.patterns["sources"].match(aside) or (
            None if table.shapes.found["comparing_aside"].match(aside) else table.frames[_ENDED_SAYING].search(aside)
        )
        if source and not speakers.answer(aside) and not by_pronoun(aside[: source.start()], table, speakers):
            return Cue(source[0], "attribution")
    return None


def condition_before(words: str, quote: str, table: StandingWords) -> Cue | None:
    """Return the condition that what follows some words depends on; None when it depends on none."""
    if is_presupposed(words, table) or _begins_relative(words, table):
        return None
    stretch = re.split(r"[;:]\s|\s-\s", words.rstrip(" \"'[(:-"))[-1]
    for found in table.patterns["conditions"].finditer(stretch):
        before, after = stretch[: found.start()].rstrip(), stretch[found.end() :]
        if before.count('"') % 2 and '"' in after.rstrip()[:-1]:
            continue
        begins = not before or before.endswith((",", '"')) or before.split()[-1] in table.reporting
        asked = table.shapes.found["either_way"].match(found[0]) and "," in after and _begins_another(after, table)
        if (begins and not asked) or ("," not in after and not _begins_another(after, table)):
            return Cue(found[0], "condition")
    inverted = table.frames[_INVERTED].match(words)
    return Cue(inverted[1], "condition") if inverted else _prospect_before(stretch, quote, table)


def _begins_relative(words: str, table: StandingWords) -> bool:
    """Tell whether words end in what begins a relative clause: it tells of a noun, whatever becomes of the rest."""
    last = words.rpartition(" ")[2]
    return last in table.relatives


def _prospect_before(stretch: str, quote: str, table: StandingWords) -> Cue | None:
    """Return what a thing to come waits for, or what a thing unreal would have lacked."""
    for conditions, needed in (("prospects", "modals"), ("lacks", "unreal")):
        found = table.patterns[conditions].match(stretch.lstrip(" \"'"))
        told = stretch.rpartition(",")[2] + " " + fold(quote).lower()
        if found and table.patterns[needed].search(told) and not _begins_another(stretch[found.end() :], table):
            return Cue(found[0], "condition")
    return None


def _begins_another(after: str, table: StandingWords) -> bool:
    return table.patterns["clause_openers"].search(after) is not None


def _negation_before(clause: str, quote: str, table: StandingWords) -> Cue | None:
    """Return what negates the end of a clause; two negations that both reach it cancel each other."""
    undecided = last_that(table.patterns["undecided"], clause, lambda found: hangs_on(clause, found, table))
    undecided = undecided or last_that(table.patterns["unsure"], clause, lambda found: is_last(clause, found, table))
    if undecided:
        return Cue(undecided[0], "negation")
    whole, clause = clause, table.shapes.found["second_of_pair"].split(clause)[-1]
    negators = [found for found in table.patterns["negators"].finditer(clause) if _reaches(clause, found, quote, table)]
    denials = [found for found in table.patterns["denials"].finditer(clause) if _denies(clause, found, quote, table)]
    denials += [
        found for found in table.patterns["doubts"].finditer(clause) if _governs_clause(clause, found, quote, table)
    ]
    denials.sort(key=re.Match.start)
    reaching = _with_negated(clause, _apart([*negators, *denials[-1:]]), table)
    subject = _negative_subject(whole, table)
    if subject and not reaching:
        return Cue(subject, "negation")
    if len(reaching) % 2:
        return Cue(reaching[-1][0], "denial" if denials else "negation")
    if reaching:
        return None
    if _is_gerund(quote, table):
        weighed = last_that(table.patterns["before_gerunds"], clause, lambda found: is_last(clause, found, table))
        if weighed:
            return Cue(weighed[0], "near miss")
    ordered = table.patterns["orders"].match(clause)
    if ordered and is_last(clause, ordered, table):
        return Cue(ordered[0], "near miss")
    near = last_that(table.patterns["near_misses"], clause, lambda found: _nears(clause, found, quote, table))
    return Cue(near[0], "near miss") if near else None


def _exception_before(clause: str, quote: str, table: StandingWords) -> Cue | None:
    """Return what leaves out, of all (or of none) that are spoken of, what the quotation begins with."""
    clause = clause.rstrip()
    found = last_that(table.patterns["exceptions"], clause, lambda found: found.end() == len(clause))
    if found is None or table.patterns["complementizers"].match(f" {quote.lower()} "):
        return None
    return Cue(found[0], "exception")


def _nears(clause: str, found: re.Match[str], quote: str, table: StandingWords) -> bool:
    """Tell whether words say of a deed that it was only near, tried or wished for."""
    before, first = clause[: found.start()].split()[-1:], found[0].split()[0]
    noun = table.has("plural_ending", first) and bool(before) and before[0] in table.determiners
    return (
        is_last(clause, found, table) and not noun and not (_asks_for_verb(found[0], table) and is_object(quote, table))
    )


def _with_negated(clause: str, reaching: list[re.Match[str]], table: StandingWords) -> list[re.Match[str]]:
    """Add the negators that negate the first of those that reach the end of a clause."""
    if not reaching:
        return reaching
    first = reaching[0]
    head = clause[: first.start()]
    before = [found for found in table.patterns["negators"].finditer(head) if only_fillers(head[found.end() :], table)]
    return [*_apart(before), *reaching]


def _negative_subject(clause: str, table: StandingWords) -> str:
    """Return what negates the subject of the clause that the quotation is the predicate of; empty when nothing does."""
    reported = last_that(table.patterns["reporting"], clause, lambda _: True)
    for rest in (clause, clause[reported.end() :].lstrip() if reported else ""):
        found = table.patterns["negative_subjects"].match(rest)
        broken = any(table.patterns[name].search(rest) for name in ("breaks", "factives", "feelings"))
        if found and not broken and len(rest.split()) <= _LONGEST_SUBJECT:
            return found[0]
    return ""


def _apart(found: list[re.Match[str]]) -> list[re.Match[str]]:
    """Return matches in order, without those that overlap one before or lie within one."""
    kept: list[re.Match[str]] = []
    for one in sorted(found, key=lambda each: (each.start(), -each.end())):
        if not kept or one.start() >= kept[-1].end():
            kept.append(one)
    return kept


def _reaches(clause: str, found: re.Match[str], quote: str, table: StandingWords) -> bool:
    """Tell whether a negator governs what follows its clause.

    It does when nothing but auxiliaries and adverbs stand between, or when what follows hangs on a negated verb (`did
    not say that …`, `does not plan to …`, `did not sign or …`). The object of a negated verb is not negated itself: who
    fails to halt an offensive does not say that there was none.
    """
    before, after = clause[: found.start()], clause[found.end() :]
    if only_fillers(after, table):
        return True
    words = after.split()
    asks = _asks(after, table)
    gerund = _is_gerund(quote, table) and len(words) == 1
    if asks or (gerund and words[0] not in table.breaks):
        return True
    last, to, says = (
        words[-1],
        _asks_for_verb(words[-1], table),
        table.patterns["sayings_of_clauses"].match(after.lstrip()),
    )
    outside = table.patterns["relatives"].search(after if to else f"{before} {after}")
    if outside or "," in after or table.patterns["breaks"].search(after):
        return False
    taken_as_so = table.patterns["feelings"].search(after) or (not to and table.patterns["factives"].search(after))
    if taken_as_so or _is_about_subject(after, found, table):
        return False
    if table.patterns["thoughts"].fullmatch(after.strip()) and table.has("finite", _opening(quote)):
        return True
    if last in table.linking:
        return not to or not is_object(quote, table)
    hangs = table.patterns["complementizers"].search(after) or says
    return hangs is not None and last not in table.prepositions


def _is_clause(quote: str, table: StandingWords) -> bool:
    """Tell whether a quotation begins with a subject, and shows its verb soon."""
    opened = _opening(quote)
    subject = is_object(quote, table) or opened.split()[:1] in ([each] for each in table.pronouns)
    return subject and table.has("finite", opened)


def _opening(quote: str) -> str:
    """Return the words of a quotation in which a clause would show its verb."""
    return " ".join(fold(quote).lower().split()[:_OPENING])


def _asks(after: str, table: StandingWords) -> bool:
    """Tell whether a question hangs on a negated verb (`did not say who …`): for `when`, on a verb of saying."""
    words = after.split()
    if words[-1] not in table.questions or len(words) > SHORT or "," in after:
        return False
    return words[-1] not in table.breaks or table.patterns["sayings_of_clauses"].search(after) is not None


def _is_about_subject(between: str, found: re.Match[str], table: StandingWords) -> bool:
    """Tell whether a verb of saying stands between, which a cue that is no plain negation or adverb is not about."""
    plain = table.patterns["plain_negators"].match(found[0]) or table.has("adverbial", found[0])
    return not plain and table.patterns["asserters"].search(between) is not None


def _is_gerund(quote: str, table: StandingWords) -> bool:
    return table.has("gerund_ending", quote.split(maxsplit=1)[0])


def _asks_for_verb(words: str, table: StandingWords) -> bool:
    """Tell whether words end in the mark of an infinitive."""
    return table.has("infinitive_mark", words)


def _denies(clause: str, found: re.Match[str], quote: str, table: StandingWords) -> bool:
    """Tell whether a denial reaches the end of its clause: at once, or by a clause that hangs on it."""
    after = clause[found.end() :]
    permits = (
        bool(after.split()) and _asks_for_verb(after.rstrip(), table) and not table.patterns["breaks"].search(after)
    )
    return is_last(clause, found, table) or _governs_clause(clause, found, quote, table) or permits


def _governs_clause(clause: str, found: re.Match[str], quote: str, table: StandingWords) -> bool:
    """Tell whether a clause hangs on these words and the quotation belongs to it, not to the verb before."""
    if not hangs_on(clause, found, table):
        return False
    first = (quote.split() or [""])[0]
    subject = is_object(quote, table) or first in (*table.linking, *table.pronouns)
    over = table.has("going_on", clause) and table.patterns["nouns_of_claims"].search(clause[found.start() :])
    return subject or not over


def hangs_on(clause: str, found: re.Match[str], table: StandingWords) -> bool:
    """Tell whether a clause hangs on these words and goes on to the end."""
    after = clause[found.end() :]
    hanging = table.patterns["complementizers"].search(after)
    if hanging is None or table.patterns["relatives"].search(after):
        return False
    between, clause_of_it = after[: hanging.start()], after[hanging.end() :]
    return not (
        table.patterns["breaks"].search(between)
        or "," in between
        or _is_about_subject(between, found, table)
        or "," in clause_of_it
        or table.patterns["contrasts"].search(clause_of_it)
    )


def _hearsay_before(words: str, quote: str, table: StandingWords, speakers: Speakers) -> Cue | None:
    clause = last_clause(main_clause(words, table), table)
    hedge = last_that(table.patterns["hedges"], clause, lambda found: _hedges(clause, found, table))
    hedge = hedge or last_that(
        table.patterns["rumours"], clause, lambda found: _governs_clause(clause, found, quote, table)
    )
    hedge = hedge or _counterfeit_before(clause, table)
    opening = table.frames[_OPENING_HEDGE].match(words)
    if hedge is None and opening and not _left_behind(words[opening.end() :], table):
        hedge = opening
    opening = table.patterns["hedges"].match(clause)
    if hedge is None and opening and hangs_on(clause, opening, table):
        hedge = opening
    if hedge:
        return Cue(hedge[0], "hearsay")
    source = last_that(table.patterns["sources"], words, lambda found: not _left_behind(words[found.end() :], table))
    if source and not speakers.answer(words):
        return Cue(source[0], "attribution")
    if table.patterns["lifeless"].search(" ".join(fold(quote).lower().split()[:_FIRST_WORDS])):
        return None
    main = main_clause(words, table)
    held = last_that(table.patterns["opinions"], clause, lambda found: is_last(clause, found, table))
    if held and not speakers.answer(words) and _is_clause(quote, table):
        return Cue(held[0], "attribution")
    handed = last_that(table.patterns["attributions"], main, lambda found: _hands_over(main, found, quote, table))
    if handed and not speakers.answer(words) and not by_pronoun(main[: handed.start()], table, speakers):
        return Cue(handed[0], "attribution")
    return None


def _counterfeit_before(clause: str, table: StandingWords) -> re.Match[str] | None:
    """Return what says that the text or the speaker that a clause begins with is not what it seems."""
    return table.frames[_COUNTERFEIT].match(clause)


def _hedges(clause: str, found: re.Match[str], table: StandingWords) -> bool:
    """Tell whether a hedge reaches the end of its clause."""
    after = clause[found.end() :]
    if table.patterns["breaks"].search(after) or "," in after or table.patterns["relatives"].search(after):
        return False
    if only_fillers(after, table):
        return True
    return after.split()[0] in table.prepositions and not table.patterns["relatives"].search(clause[: found.start()])


def _left_behind(after: str, table: StandingWords) -> bool:
    """Tell whether another clause has begun after an attribution."""
    return table.frames[CLAUSE_BREAK].search(after.rstrip(" :,\"'")) is not None


def _hands_over(words: str, found: re.Match[str], quote: str, table: StandingWords) -> bool:
    """Tell whether a verb of claiming reaches the quotation."""
    after = words[found.end() :]
    if after.lstrip().startswith(",") and '"' not in after:
        return False
    if _left_behind(after, table) or (table.patterns["relatives"].search(words[: found.start()]) and "," in after):
        return False
    predicate = table.patterns["linking"].match(quote.lower())
    at_once = only_fillers(after.strip(' ,:"'), table) and not predicate
    return at_once or _governs_clause(words, found, quote, table)
