"""Who the subject of a verb of saying is: the words before it, or after it, read one by one.

Read from the verb to the left: adverbs and auxiliaries, asides between commas or in brackets, then a name or a phrase
of nouns up to a word or mark that no such phrase goes on over. What that word is tells how the clause hangs together
with the words before it.
"""

from enum import Enum

from onrecord.model.findings import Span
from onrecord.model.frozen import dataclass
from onrecord.reading.names import Mention
from onrecord.reading.speech.paragraphs import Paragraph, Word

__all__ = ["Edge", "Subject", "named_in", "opening_subject", "phrase_after", "subject_before"]

FARTHEST = 16
"""The most words in which one speaker is called: longer runs in news are no titles but missing commas."""

_OPENING = 8
"""The most words of a title before the name that a sentence opens with."""

_LONGEST_ASIDE = 40
"""The most words of an aside between a name and its verb (`Toll, the chairman who …, said`)."""

_BRACKETS = {")": "(", "]": "["}
_DASHES = frozenset("–—")
_NEUTRAL = frozenset(".&#@$%'’_/")


class Edge(Enum):
    """What stands before a subject."""

    OPEN = "open"
    """The sentence begins there, or a clause that is joined on."""
    COMMA = "comma"
    """A comma or a dash: what is said may stand before it."""
    MARK = "mark"
    """Words in quotation marks end there."""
    BOUND = "bound"
    """A word that opens a clause of its own (`when`): what is said ends with that clause."""
    COMPARED = "compared"
    """`as Toll said`: what is said is the clause beside."""
    RELATIVE = "relative"
    """`which Toll said`: what is said lies elsewhere."""
    UNSURE = "unsure"
    """`if Toll says`, `has Toll said`, `nobody said`."""


@dataclass(frozen=True, slots=True)
class Subject:
    """Who says something.

    Args:
        who: where he is called by what he is called.
        start: where he, and what is said before it of his saying, begins.
        edge: what stands before.
        edge_at: the index of the word before; -1 where there is none.
        by_pronoun: he is only called `he`.
        end: where the words end that tell of him, and when he said it; 0 where he stands before his verb.
        is_sure: he has a name, an office or a pronoun: it is no thing that is not known to speak.
    """

    who: Span
    start: int
    edge: Edge
    edge_at: int
    by_pronoun: bool = False
    is_sure: bool = True
    end: int = 0


def subject_before(paragraph: Paragraph, verb: int, low: int, *, participle: bool = False) -> Subject | None:
    """Return the subject of the verb at an index, from the words before it.

    Args:
        paragraph: the paragraph.
        verb: the index of the verb's first word.
        low: the index of the first word of the sentence.
        participle: the verb is one, and needs an auxiliary before it.
    """
    words, known = paragraph.words, paragraph.language
    at = verb - 1
    if participle:
        while at >= low and _is_helper(paragraph, words[at]) and words[at].lower not in known.being:
            at -= 1
        if at < low or words[at].lower not in known.being:
            return None
        at -= 1
    while at >= low and _is_helper(paragraph, words[at]):
        at -= 1
    if at < low or _is_negation(paragraph, words[at]):
        return None
    if words[at].lower in known.joiners:
        return None
    at = _over_asides(paragraph, at, low)
    if at >= low and words[at].lower in known.relatives:
        return _antecedent(paragraph, at, low)
    first = at
    while first >= low and at - first < FARTHEST and _goes_on(paragraph, first, low):
        first -= 1
    return _subject(paragraph, first + 1, at + 1, low)


def phrase_after(paragraph: Paragraph, verb_end: int, high: int) -> Subject | None:
    """Return the subject that stands after its verb (`…, said Toll, the chairman`); None where none does."""
    words, known = paragraph.words, paragraph.language
    last = verb_end
    while last < high and last - verb_end < FARTHEST and _goes_on_to_the_right(paragraph, last):
        last += 1
    if last < high and paragraph.is_finite(words[last]):
        return None
    end = last
    for at in range(verb_end + 1, last):
        if words[at].lower in known.prepositions or words[at].lower in known.when:
            end = at
            break
    found = words[verb_end:end]
    if not found or found[-1].lower in known.determiners or any(_is_negation(paragraph, row) for row in found):
        return None
    if found[0].lower in known.own or found[0].lower in known.said_nothing or found[0].lower in known.prepositions:
        return None
    who = Span(found[0].start, found[-1].end)
    by_pronoun = found[0].lower in known.pronouns
    return Subject(who, words[verb_end].start, Edge.OPEN, verb_end - 1, by_pronoun, end=words[last - 1].end)


def named_in(paragraph: Paragraph, who: Span) -> frozenset[str]:
    """Return the entities that a phrase names; not those that only tell whose, or of what, somebody is."""
    known = paragraph.language
    found: set[str] = set()
    for mention in paragraph.names:
        if not (who.start <= mention.start and mention.end <= who.end):
            continue
        after = paragraph.text[mention.end : mention.end + 1]
        before = paragraph.text[who.start : mention.start].lower().split()
        leads = [word for word in before if word not in known.determiners]
        of_another = known.verb_second and bool(leads) and _begins_with_article(paragraph, before, mention)
        belongs = bool(leads) and leads[-1].strip("(,") in known.prepositions and bool(before[1:])
        if after not in {"'", "’"} and not (belongs or of_another):
            found |= set(mention.entities)
    return frozenset(found)


def _begins_with_article(paragraph: Paragraph, before: list[str], mention: Mention) -> bool:
    """Tell whether a name has an article, so that behind a noun it tells whose that is (`der Sprecher der Stadt`)."""
    first = paragraph.text[mention.start : mention.end].lower().split()[0]
    return before[-1] in paragraph.language.determiners or first in paragraph.language.determiners


def opening_subject(paragraph: Paragraph, low: int, until: int) -> Subject | None:
    """Return whom a sentence opens with, as the subject of a verb that has none of its own: `Toll left, saying …`.

    Args:
        paragraph: the paragraph.
        low: the index of the sentence's first word.
        until: the index of the verb.
    """
    words, known = paragraph.words, paragraph.language
    opening = [row for row in words[low : min(until, low + _OPENING)] if row.is_word]
    if not opening or opening[0].lower in known.own:
        return None
    start = words[low].start
    for mention in paragraph.names:
        if start <= mention.start and mention.end <= opening[-1].end:
            lead = paragraph.text[start : mention.start].lower().split()
            if not any(word in known.finite or word in known.prepositions for word in lead):
                return Subject(Span(mention.start, mention.end), opening[0].start, Edge.OPEN, until - 1)
    by_pronoun = opening[0].lower in known.pronouns
    return Subject(Span(opening[0].start, opening[0].end), opening[0].start, Edge.OPEN, until - 1, by_pronoun)


def _is_helper(paragraph: Paragraph, word: Word) -> bool:
    known = paragraph.language
    adverb = word.text[0].islower() and word.lower.endswith(known.adverb_endings)
    return word.lower in known.helpers or (adverb and word.lower not in known.persons)


def _is_negation(paragraph: Paragraph, word: Word) -> bool:
    known = paragraph.language
    return word.lower in known.negations or word.lower.endswith(known.negation_endings)


def _over_asides(paragraph: Paragraph, at: int, low: int) -> int:
    """Return the index of the last word before the asides that end at an index."""
    while at > low and (start := _aside_before(paragraph, at, low)) is not None:
        at = start - 1
    return at


def _aside_before(paragraph: Paragraph, at: int, low: int) -> int | None:
    """Return the index of the mark that opens the aside which closes at an index; None where none does."""
    words = paragraph.words
    closing = words[at].text
    first = max(low, at - _LONGEST_ASIDE)
    if closing in _BRACKETS:
        opener = _BRACKETS[closing]
        return next((place for place in range(at - 1, first, -1) if words[place].text == opener), None)
    if closing != "," and closing not in _DASHES:
        return None
    if paragraph.words[at - 1].text in _BRACKETS:
        return at
    wanted = {","} if closing == "," else _DASHES
    for place in range(at - 1, first, -1):
        if paragraph.is_quotation_mark(words[place]) or words[place].text in ";:":
            return None
        if words[place].text in wanted:
            return _outermost(paragraph, place, first) if closing == "," else place
    return None


def _outermost(paragraph: Paragraph, comma: int, first: int) -> int:
    """Return the comma that opens the aside, where another one closes at it (`Toll, 52, the chairman, said`)."""
    words, known = paragraph.words, paragraph.language
    before = next((at for at in range(comma - 1, first, -1) if not _goes_on(paragraph, at, first)), None)
    if before is None or words[before].text != "," or before - 1 < first:
        return comma
    opening = words[before + 1]
    is_aside = opening.lower in known.determiners or opening.lower in known.prepositions or opening.text[0].isdigit()
    named = words[before - 1].is_capital or words[before - 1].text in _BRACKETS
    return before if is_aside and named else comma


def _goes_on(paragraph: Paragraph, at: int, low: int) -> bool:
    """Tell whether the word at an index belongs to the phrase that stands to the right of it."""
    word, known = paragraph.words[at], paragraph.language
    if word.text in _BRACKETS:
        return False
    if not word.is_word:
        return word.text in _NEUTRAL and not paragraph.is_quotation_mark(word)
    if word.lower in known.joiners:
        return at > low and _joins_names(paragraph, at)
    if word.lower in known.comparisons or word.lower in known.openers:
        return False
    stops = (known.linking, known.contrasts, known.conditions, known.relatives)
    if paragraph.is_finite(word) or any(word.lower in row for row in stops):
        return False
    verb = paragraph.verb_at(at)
    return verb is None or word.is_capital or word.lower in known.like_nouns or verb[2]


def _goes_on_to_the_right(paragraph: Paragraph, at: int) -> bool:
    word, known = paragraph.words[at], paragraph.language
    if not word.is_word:
        return word.text in _NEUTRAL and paragraph.sentence_of(word.start).end > word.end
    stops = (
        known.linking, known.contrasts, known.conditions, known.relatives, known.openers, known.comparisons
    )  # fmt: skip
    return (
        not paragraph.is_finite(word)
        and not any(word.lower in row for row in stops)
        and (word.lower not in known.joiners or _joins_names(paragraph, at))
    )


def _joins_names(paragraph: Paragraph, at: int) -> bool:
    """Tell whether a word like `and` joins two who speak, not two clauses."""
    before, known = paragraph.words[at - 1], paragraph.language
    return before.is_capital or before.lower in known.persons


def _subject(paragraph: Paragraph, first: int, end: int, low: int) -> Subject | None:
    """Return the subject that some words are, as far as they are one."""
    words, known = paragraph.words, paragraph.language
    found = words[first:end]
    if not found or not (found[-1].text[-1].isalnum() or found[-1].text == "."):
        return None
    last = found[-1] if found[-1].is_word else found[-2] if len(found) > 1 else found[-1]
    if last.lower in known.own or any(_is_negation(paragraph, row) for row in found):
        return None
    if last.lower in (known.determiners - known.pronouns) | known.prepositions:
        return None
    if last.lower.endswith(known.possessives) and last.lower not in known.pronouns:
        return None
    edge = _edge(paragraph, first - 1, low)
    if last.lower in known.pronouns:
        return Subject(Span(last.start, last.end), last.start, edge, first - 1, by_pronoun=True)
    named = any(row.end in {last.end, last.end - 2} for row in paragraph.mentions if row.start >= found[0].start)
    sure = named or last.is_capital or last.lower in known.persons
    start = first
    if found[0].lower in known.prepositions or found[0].lower in known.when:
        if not sure:
            return None
        start = _start_of_name(paragraph, first, end)
    return Subject(Span(words[start].start, words[end - 1].end), words[start].start, edge, first - 1, is_sure=sure)


def _start_of_name(paragraph: Paragraph, first: int, end: int) -> int:
    """Return where the name begins at the end of a phrase that opens with `In May` and the like."""
    words, known = paragraph.words, paragraph.language
    for mention in paragraph.mentions:
        at = next((place for place in range(first, end) if words[place].start == mention.start), None)
        if at is not None and mention.end == words[end - 1].end:
            return at
    start = end - 1
    while (
        start > first and words[start - 1].lower not in known.prepositions and words[start - 1].lower not in known.when
    ):
        start -= 1
    return start


def _edge(paragraph: Paragraph, at: int, low: int) -> Edge:
    """Return what the word before a subject tells of how its clause hangs together with the words before."""
    words, known = paragraph.words, paragraph.language
    if at < low:
        before = paragraph.text[paragraph.span.start : words[low].start].rstrip()
        closes = bool(before) and paragraph.mark_ending_at(words[low].start) is not None
        return Edge.MARK if closes else Edge.OPEN
    word = words[at]
    if paragraph.mark_ending_at(words[at + 1].start) is not None:
        return Edge.MARK
    if word.text == "," or word.text in _DASHES or word.text == "-":
        return Edge.COMMA
    classes = (
        (known.conditions, Edge.UNSURE),
        (known.finite, Edge.UNSURE),
        (known.negations, Edge.UNSURE),
        (known.comparisons, Edge.COMPARED),
        (known.openers, Edge.BOUND),
        (known.joiners, Edge.OPEN),
        (known.introducing, Edge.RELATIVE),
        (known.linking, Edge.RELATIVE),
    )
    return next((edge for row, edge in classes if word.lower in row), Edge.OPEN)


def _antecedent(paragraph: Paragraph, relative: int, low: int) -> Subject | None:
    """Return the subject that `who` stands for: the phrase before it, a comma apart."""
    at = relative - 1
    if at >= low and paragraph.words[at].text == ",":
        at -= 1
    first = at
    while first >= low and at - first < FARTHEST and _goes_on(paragraph, first, low):
        first -= 1
    found = _subject(paragraph, first + 1, at + 1, low)
    if found is None:
        return None
    return Subject(found.who, found.start, Edge.BOUND, relative, found.by_pronoun, found.is_sure)
