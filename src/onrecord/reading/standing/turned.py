"""How words for an answer stand in their sentence: plainly, under a negation, under a condition, in a question.

A negation governs no farther than its clause. What clauses, asides and harmless phrases (`no doubt`) are is read as for
the words around a quotation. Beside that reading, which knows what hangs on `refused` or `no plans`, an adverb such as
`not` is taken to govern all that follows in its clause, up to the next finite verb.
"""

import re
from enum import Enum

from onrecord.model.findings import Span
from onrecord.model.settings import ContextCues
from onrecord.reading.languages.en.turning_words import (
    ADJECTIVE,
    ALTERNATIVES,
    AND,
    BE,
    BREAK,
    CLEFT,
    CONTRASTED,
    DENIED_AFTER,
    FELL,
    FINITE,
    GERUND,
    GOVERNOR,
    IT_IS,
    LEADING,
    LEFT_OPEN,
    MODAL,
    NEGATED_AFTER,
    NEGATOR,
    NO_QUESTION_OF,
    OBJECT_OF,
    PARTITIVE,
    PAST,
    PERFECT,
    PREVENTED,
    READ_HERE,
    SUBJECTS,
    TOLD,
    UNDENIED,
    UNDOUBTED,
    VERBAL,
)
from onrecord.reading.sentences import sentence_around
from onrecord.reading.standing.clauses import Speakers, Terms, last_clause, main_clause, only_fillers, plain_words
from onrecord.reading.standing.cues import TABLES
from onrecord.reading.standing.unsettled import is_asked, is_conditional
from onrecord.reading.standing.words_before import cue_before
from onrecord.text.folding import fold

__all__ = ["Stand", "stand_of"]


class Stand(Enum):
    """How words stand in their sentence."""

    PLAIN = "plainly"
    NEGATED = "under a negation"
    TWICE_NEGATED = "under two negations"
    CONDITION = "under a condition"
    QUESTION = "in a question"


_TERMS = Terms(TABLES["en"], ContextCues(), Speakers())
_TABLE = _TERMS.table

_REACH = 2_000
_MOST_WORDS_BETWEEN = 8


def stand_of(text: str, place: Span, *, quoted_until: int) -> Stand:
    """Tell how words for an answer stand in their English sentence.

    Args:
        text: the source's text.
        place: where the words stand.
        quoted_until: where the last of the claim's quotations ends; a question that words after it may answer is none.
    """
    sentence = sentence_around(text, place.start, place.end, reach=_REACH)
    left, rest = text[sentence.start : place.start], text[place.start : sentence.end]
    words, _ = plain_words(left, _TABLE, _TERMS.changes)
    count = _negations_before(left, words, rest) + _is_negated_after(words, text[place.end : sentence.end])
    if is_conditional(words):
        return Stand.CONDITION
    if is_asked(text, sentence, quoted_until):
        return Stand.QUESTION
    return (Stand.PLAIN, Stand.NEGATED, Stand.TWICE_NEGATED)[min(count, 2)]


def _is_negated_after(words: str, right: str) -> bool:
    """Tell whether a verb right after a place negates it, or one farther on the report that it belongs to."""
    if NEGATED_AFTER.match(right):
        return True
    return TOLD.search(words) is not None and DENIED_AFTER.match(right) is not None


def _negations_before(left: str, words: str, rest: str) -> int:
    """Count the negations before a place in its sentence that govern it."""
    unthinkable = NO_QUESTION_OF.search(fold(left).lower())
    if unthinkable and not any(found.search(unthinkable["what"]) for found in (AND, BREAK, FINITE)):
        return 1
    whole = last_clause(main_clause(words, _TABLE), _TABLE) + " "
    clause = PREVENTED.sub(" ~ ", UNDOUBTED.sub(" ~ ", UNDENIED.sub(" ~ ", whole)))
    governing = [found for found in NEGATOR.finditer(clause) if _governs(clause, found, rest)]
    governing = _correlated(governing)
    governing += [found for found in GOVERNOR.finditer(clause) if _turns_object(clause, found, rest)]
    if governing or clause != whole or not left.strip():
        return len(governing)
    cue = cue_before(left, rest, _TERMS)
    turned = cue is not None and cue.kind in {"negation", "denial"} and READ_HERE.fullmatch(cue.words) is None
    return int(turned)


def _correlated(found: list[re.Match[str]]) -> list[re.Match[str]]:
    """Return negations, those of `neither … nor …` as one."""
    return found[-1:] if any(each[0] == "nor" for each in found) else found


def _governs(clause: str, found: re.Match[str], rest: str) -> bool:
    """Tell whether a negating adverb, determiner or pronoun governs what its clause ends in."""
    before, after = clause[: found.start()].rstrip(), clause[found.end() :]
    if after.lstrip().startswith(",") or _is_after_noun(before, found[0], rest):
        return False
    if only_fillers(after, _TABLE) or (IT_IS.search(before) and CLEFT.match(after)):
        return True
    if len(after.split()) > _MOST_WORDS_BETWEEN or BREAK.search(after) or _is_taken_as_so(after):
        return False
    if "," in after and not ALTERNATIVES.search(after.rstrip()):
        return False
    if AND.search(after) and not _goes_on(before, found[0], after, rest):
        return False
    finite = FINITE.search(after[_leading(after) :])
    if finite is None:
        return True
    if CONTRASTED.search(before) and found[0] == "not":
        return False
    if _TABLE.patterns["complementizers"].search(after) or _TABLE.patterns["sayings_of_clauses"].match(after.lstrip()):
        return True
    subject = found[0] in SUBJECTS or (found[0] == "not" and PARTITIVE.match(after) is not None)
    has_verb = (FELL if found[0] == "no" else PAST).search(after) is not None
    return subject and not has_verb and not OBJECT_OF.search(before)


def _is_after_noun(before: str, negator: str, rest: str) -> bool:
    """Tell whether an adverb negates what is told of a noun, not the finite verb behind: `members not present left`."""
    return negator in {"not", "no longer"} and PAST.match(rest.lower()) is not None and not VERBAL.search(before)


def _is_taken_as_so(after: str) -> bool:
    """Tell whether what hangs on a verb is so, negated or not: `did not know that …`."""
    hangs = FINITE.search(after) is not None and not LEFT_OPEN.search(after)
    return hangs and _TABLE.patterns["factives"].search(after) is not None


def _leading(after: str) -> int:
    found = LEADING.match(after)
    return found.end() if found else 0


def _goes_on(before: str, negator: str, after: str, rest: str) -> bool:
    """Tell whether a verb behind `and` is negated with the one before it: it has the form that the negator asks for."""
    negated, _, following = after.rpartition(" and ")
    if not only_fillers(following, _TABLE):
        return negator == "no" and len(negated.split()) == 1
    if GERUND.match(rest):
        return BE.search(before) is not None
    if PAST.match(rest.lower()):
        return PERFECT.search(before) is not None
    return negator == "cannot" or MODAL.search(before) is not None


def _turns_object(clause: str, found: re.Match[str], rest: str) -> bool:
    """Tell whether what a clause ends in is, or lies in, the object of a verb of denying or of a preposition."""
    before, after = clause[: found.start()].rstrip(), clause[found.end() :]
    if only_fillers(after, _TABLE):
        return not (found[0].endswith("ed") and ADJECTIVE.search(before))
    if len(after.split()) > _MOST_WORDS_BETWEEN or "," in after or BREAK.search(after) or AND.search(after):
        return False
    if _TABLE.patterns["relatives"].search(before) or ADJECTIVE.search(before):
        return False
    if FINITE.search(after):
        return found[0].startswith("den") and bool(before) and not BE.search(before)
    return GERUND.match(rest) is not None or after.split()[-1] in {"to", "having", "being"}
