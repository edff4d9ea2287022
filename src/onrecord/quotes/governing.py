"""Whether words beside a quotation govern it: their reach within the sentence.

The reach of a negation follows what the BioScope corpus and NegEx-like systems do with surface cues: from the cue to the
next word that begins another clause. An aside between two commas, dashes or brackets is taken out first.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from onrecord.model.settings import ContextCues
from onrecord.quotes.cues import CueTable, phrases
from onrecord.text.folding import fold

__all__ = ["Cue", "Speakers", "cue_after", "cue_before"]

_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_DASHED = re.compile(r"\s-\s[^-;]*?\s-\s")
_RELATIVE_ASIDE = re.compile(r",\s+(?:who|whom|whose|which|where)\b[^,;]*,")
_CLAUSE_BREAK = re.compile(
    r"[;:]\s|\s-\s|,\s+(?:and|but|or|so|yet|while|whereas|although|though|because|when|after|before|until|as)\s+(?!that\b)"
)
_RIGHT_BREAK = re.compile(
    r"[;:]|,\s+(?:and|or|so|yet|while|whereas|because|who|whom|whose|which|where|when|after|before|but)\b"
    r"|\s(?:who|whom|whose|which|that|because|while|whereas|although)\b"
)
_EDGE = re.compile(r"[\s\"'\[(,:\-]+\Z")
_LONGEST_SUBJECT = 8
_LIVES = re.compile(
    r"(?:\w+\s+){0,3}(?:lives|life|victims|casualties|responsibility|credit|victory|asylum|insurance|prize|throne|damages)\b"
)

_OBJECT = re.compile(r"\s+(?:it|this|that|the\s+(?:claim|charge|report|allegation|story|statement))\b\s*(?:[.,;!?\"']|\Z|\w+ly\b|later\b)")
_ENDS_RETRACTION = re.compile(
    r"\s*(?:[.,;:!?\"')-]|\Z)|\s+(?:by|in|on|later|soon|days|hours|weeks|afterwards|again|as|when|after|under|the\s+next)\b"
    rf"|{_OBJECT.pattern}"
)


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that govern a quotation.

    Args:
        words: as the source has them, folded and in lower case.
        kind: `negation`, `denial`, `near miss`, `hearsay`, `attribution`, `condition`, `exception` or `retraction`.
    """

    words: str
    kind: str


@dataclass(frozen=True, slots=True)
class Speakers:
    """The names of who the claim says that it is from; they answer an attribution."""

    names: tuple[str, ...] = ()

    def answer(self, around: str) -> bool:
        """Tell whether the words around an attribution, folded and in lower case, name one of them."""
        folded = [name for name in (fold(each).lower().strip() for each in self.names) if name]
        words = {*folded, *(name.split()[-1] for name in folded)}
        return any(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", around) for word in words)


def cue_before(left: str, quote: str, table: CueTable, changes: ContextCues, speakers: Speakers) -> Cue | None:
    """Return the words before a quotation, in its own sentence, that govern it; None when none do.

    Args:
        left: the sentence up to the quotation.
        quote: the quotation.
        table: the cues of the language.
        changes: what the project adds to them, or takes away.
        speakers: who the claim says that it is from.
    """
    words = _plain(left, table, changes)
    if not words:
        return None
    own = phrases(each.lower() for each in changes.before).search(_clause(words, table))
    if own:
        return Cue(own[0], "project")
    negation = _negation_before(_clause(words, table), quote, table)
    if negation or _is_fragment(words, quote, table):
        return negation
    return _condition_before(words, table) or _hearsay_before(words, quote, table, speakers)


def cue_after(
    right: str, left: str, quote: str, table: CueTable, changes: ContextCues, speakers: Speakers
) -> Cue | None:
    """Return the words after a quotation, in its own sentence, that govern it; None when none do.

    Args:
        right: the sentence from the quotation's end on.
        left: the sentence up to the quotation.
        quote: the quotation.
        table: the cues of the language.
        changes: what the project adds to them, or takes away.
        speakers: who the claim says that it is from.
    """
    words = _without_harmless(_BRACKETS.sub(" ", fold(right).lower()), table, changes)
    if not words.strip(" .,;:!?\"'"):
        return None
    clause = _RIGHT_BREAK.split(words, maxsplit=1)[0]
    own = phrases(each.lower() for each in changes.after).search(words)
    if own:
        return Cue(own[0], "project")
    negation = _negation_after(words, table)
    if negation or _is_fragment(fold(left).lower(), quote, table):
        return negation
    return (
        _condition_after(words, clause, table)
        or _retraction_after(words, table, speakers)
        or _attribution_after(words, table, speakers)
    )


def _plain(left: str, table: CueTable, changes: ContextCues) -> str:
    """Return the words before a quotation in lower case, without asides and without what only looks like a cue."""
    words = _BRACKETS.sub(" ", fold(left).lower())
    words = _DASHED.sub(" ", words)
    words = _RELATIVE_ASIDE.sub(" ", words)
    words = _without_asides(words, table)
    words = _without_harmless(words, table, changes)
    return re.sub(r"\s+", " ", words).strip()


def _without_harmless(words: str, table: CueTable, changes: ContextCues) -> str:
    words = table.patterns["harmless"].sub(" ~ ", words)
    return phrases(each.lower() for each in changes.ignore).sub(" ~ ", words)


def _without_asides(words: str, table: CueTable) -> str:
    """Take out what stands between two commas, but for the comma that ends an introduction."""
    pieces = words.split(",")
    first = re.match(r"[\s\"']*([\w'-]+)", words)
    introduced = first is not None and (first[1] in table.introducers or first[1].endswith("ly"))
    head = 2 if introduced else 1
    if len(pieces) <= head + 1:
        return words
    kept, rest = pieces[:head], pieces[head:]
    while len(rest) >= 2:
        aside, following = rest[0], rest[1]
        if re.match(r"\s*(?:and|but|or|so|yet|while|that)\b", aside):
            kept.append(aside)
            rest = rest[1:]
        else:
            kept[-1] += " " + following
            rest = rest[2:]
    return ",".join([*kept, *rest])


def _clause(words: str, table: CueTable) -> str:
    """Return the clause that the words end in; empty when a comma has ended it."""
    trimmed = words.rstrip(" \"'[(")
    clause = _CLAUSE_BREAK.split(_EDGE.sub("", words) + " ")[-1].strip()
    if trimmed.endswith(",") and not re.search(r"\bthat\Z", clause):
        return ""
    return clause


def _condition_before(words: str, table: CueTable) -> Cue | None:
    stretch = re.split(r"[;:]\s|\s-\s", words.rstrip(" \"'[(:-"))[-1]
    for found in table.patterns["conditions"].finditer(stretch):
        before, after = stretch[: found.start()].rstrip(), stretch[found.end() :]
        begins = not before or before.endswith((",", "that", "said", "says", "and", "but", '"', "warned", "~"))
        if begins or ("," not in after and not _begins_another(after)):
            return Cue(found[0], "condition")
    inverted = re.match(rf"[\s\"']*({table.patterns['inversions'].pattern})\s[^,]+,", words)
    return Cue(inverted[1], "condition") if inverted else None


def _begins_another(after: str) -> bool:
    return re.search(r"\b(?:and|but)\s", after) is not None


def _negation_before(clause: str, quote: str, table: CueTable) -> Cue | None:
    """Return what negates the end of a clause; two negations that both reach it cancel each other."""
    clause = re.split(r"(?=\bnor\b)", clause)[-1]
    negators = [found for found in table.patterns["negators"].finditer(clause) if _reaches(clause, found, quote, table)]
    negators += [found for found in table.patterns["refusals"].finditer(clause) if _is_last(clause, found, table)]
    denials = [found for found in table.patterns["denials"].finditer(clause) if _denies(clause, found, table)]
    reaching = sorted([*_apart(negators), *denials[-1:]], key=re.Match.start)
    subject = _negative_subject(clause, table)
    if subject and not reaching:
        return Cue(subject, "negation")
    if len(reaching) % 2:
        return Cue(reaching[-1][0], "denial" if denials else "negation")
    if reaching:
        return None
    near = _last(table.patterns["near_misses"], clause, lambda found: _is_last(clause, found, table))
    return Cue(near[0], "near miss") if near else None


def _negative_subject(clause: str, table: CueTable) -> str:
    """Return what negates the subject of the clause that the quotation is the predicate of; empty when nothing does."""
    start = re.match(r"(?:.*\b(?:that|said|says)\s+)?", clause)
    rest = clause[start.end() :] if start else clause
    found = table.patterns["negative_subjects"].match(rest)
    if found is None or table.patterns["breaks"].search(rest) or len(rest.split()) > _LONGEST_SUBJECT:
        return ""
    return found[0]


def _apart(found: list[re.Match[str]]) -> list[re.Match[str]]:
    """Return the matches of which none lies within another."""
    return [
        one
        for one in found
        if not any(other is not one and other.start() <= one.start() and one.end() <= other.end() for other in found)
    ]


def _reaches(clause: str, found: re.Match[str], quote: str, table: CueTable) -> bool:
    """Tell whether a negator governs what follows its clause.

    It does when nothing but auxiliaries and adverbs stand between, or when what follows hangs on a negated verb (`did
    not say that …`, `does not plan to …`, `did not sign or …`). The object of a negated verb is not negated itself: who
    fails to halt an offensive does not say that there was none.
    """
    before, after = clause[: found.start()], clause[found.end() :]
    if _only_fillers(after, table):
        return True
    if table.patterns["breaks"].search(after) or "," in after or table.patterns["relatives"].search(f"{before} {after}"):
        return False
    last = after.split()[-1]
    if last in table.linking:
        return last != "to" or not _is_object(quote, table)
    return re.search(r"\b(?:that|whether|if)\b", after) is not None and last not in table.prepositions


def _is_object(quote: str, table: CueTable) -> bool:
    """Tell whether a quotation begins as a noun phrase does: with an article, a possessive or a name."""
    first = quote.split()[0] if quote.split() else ""
    return first.lower() in table.determiners or first[:1].isupper() or first.endswith(("'s", "’s"))


def _is_fragment(left: str, quote: str, table: CueTable) -> bool:
    """Tell whether a quotation is the object of a preposition: no statement, and so nothing that could be turned."""
    last = left.split()[-1:] or [""]
    first = (quote.split() or [""])[0].lower()
    return (last[0] in table.prepositions and not first.endswith("ing")) or (
        last[0] == "to" and _is_object(quote, table)
    )


def _is_last(clause: str, found: re.Match[str], table: CueTable) -> bool:
    return _only_fillers(clause[found.end() :], table)


def _denies(clause: str, found: re.Match[str], table: CueTable) -> bool:
    """Tell whether a denial reaches the end of its clause: at once, or by a clause that hangs on it."""
    return _is_last(clause, found, table) or _hangs_on(clause, found, table)


def _hangs_on(clause: str, found: re.Match[str], table: CueTable) -> bool:
    """Tell whether a clause hangs on these words and goes on to the end."""
    hanging = re.search(r"\b(?:that|whether|if|how)\b(.*)", clause[found.end() :])
    if hanging is None or table.patterns["relatives"].search(clause[found.end() :]):
        return False
    return re.search(r",|\b(?:but|because|while)\b", hanging[1]) is None


def _hearsay_before(words: str, quote: str, table: CueTable, speakers: Speakers) -> Cue | None:
    clause = _clause(words, table)
    hedge = _last(table.patterns["hedges"], clause, lambda found: _hedges(clause, found, table))
    hedge = hedge or _last(table.patterns["rumours"], clause, lambda found: _hangs_on(clause, found, table))
    opening = table.patterns["hedges"].match(words)
    if hedge is None and opening and not words[opening.end() :].strip(" ,"):
        hedge = opening
    if hedge:
        return Cue(hedge[0], "hearsay")
    source = _last(table.patterns["sources"], words, lambda found: not _left_behind(words[found.end() :]))
    if source and not speakers.answer(words):
        return Cue(source[0], "attribution")
    if _LIVES.match(fold(quote).lower()):
        return None
    handed = _last(table.patterns["attributions"], words, lambda found: _hands_over(words, found, table))
    if handed and not speakers.answer(words) and not _by_pronoun(words[: handed.start()], table, speakers):
        return Cue(handed[0], "attribution")
    return None


def _hedges(clause: str, found: re.Match[str], table: CueTable) -> bool:
    """Tell whether a hedge reaches the end of its clause."""
    after = clause[found.end() :]
    if table.patterns["breaks"].search(after) or "," in after or table.patterns["relatives"].search(after):
        return False
    return not table.patterns["relatives"].search(clause[: found.start()]) or _only_fillers(after, table)


def _left_behind(after: str) -> bool:
    """Tell whether another clause has begun after an attribution."""
    return re.search(r";|,\s+(?:and|but|while|whereas|though|although)\s+(?!that\b)", after) is not None


def _hands_over(words: str, found: re.Match[str], table: CueTable) -> bool:
    """Tell whether a verb of claiming reaches the quotation."""
    after = words[found.end() :]
    if _left_behind(after) or (table.patterns["relatives"].search(words[: found.start()]) and "," in after):
        return False
    return _only_fillers(after.strip(' ,:"'), table) or re.search(r"\bthat\b", after) is not None


def _by_pronoun(before: str, table: CueTable, speakers: Speakers) -> bool:
    """Tell whether a pronoun is the subject of a verb of claiming, and the claim names who it may be."""
    subject = re.search(rf"({table.patterns['pronouns'].pattern})\s+(?:[\w']+\s+){{0,2}}\Z", before + " ")
    return bool(speakers.names) and subject is not None


def _only_fillers(after: str, table: CueTable) -> bool:
    return all(word in table.fillers or word.endswith("ly") or word == "~" for word in after.strip(" ,:\"'").split())


def _last(pattern: re.Pattern[str], text: str, holds: Callable[[re.Match[str]], bool]) -> re.Match[str] | None:
    fitting = [found for found in pattern.finditer(text) if holds(found)]
    return fitting[-1] if fitting else None


def _negation_after(words: str, table: CueTable) -> Cue | None:
    found = re.match(rf"\s*({table.patterns['negators_after'].pattern}|n't\b)", words)
    return Cue(found[1], "negation") if found else None


def _condition_after(words: str, clause: str, table: CueTable) -> Cue | None:
    pattern = table.patterns["conditions_after"]
    found = re.match(rf"[\s\"',\-]*(?:but\s+|and\s+|and\s+then\s+)?({pattern.pattern})", words)
    if found:
        return Cue(found[1], "condition")
    later = pattern.search(clause)
    return Cue(later[0], "condition") if later else None


def _retraction_after(words: str, table: CueTable, speakers: Speakers) -> Cue | None:
    """Return words that take back what stands before them, or dispute it where the claim names nobody who says it."""
    found_ones = list(table.patterns["retractions"].finditer(words))
    if not speakers.names:
        found_ones += table.patterns["objections"].finditer(words)
    for found in found_ones:
        before, after = words[: found.start()], words[found.end() :]
        if re.search(r"\bwho\b", before) or not _ENDS_RETRACTION.match(after):
            continue
        told = _last(table.patterns["referring"], before, lambda _: True)
        directly = re.fullmatch(r"[\s\"',]*(?:is|was|are|were|has been|had been|proved|proved to be|turned out to be)\s+", before)
        if told or directly or _OBJECT.match(after):
            return Cue(words[(told.start() if told else found.start()) : found.end()].strip(), "retraction")
    return None


def _attribution_after(words: str, table: CueTable, speakers: Speakers) -> Cue | None:
    pattern = table.patterns["sayings_after"].pattern
    found = re.match(rf"[\s.!?]*(?:[\"',\-]+\s*)+(?!and\b|but\b|which\b|who\b|while\b)[^,;:]{{0,60}}?({pattern})", words)
    found = found or re.match(r"[^,;:]{0,80},?\s+(according\s+to|(?:allegedly|reportedly|supposedly)(?=\s*[.,;!?]))(?!\w)", words)
    if found is None or speakers.answer(words) or _by_pronoun(words[: found.start(1)], table, speakers):
        return None
    return Cue(found[1], "attribution")
