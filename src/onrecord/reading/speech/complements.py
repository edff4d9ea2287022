"""What follows a verb of saying: what is said, or only when and to whom, up to a mark."""

from enum import Enum

from onrecord.model.frozen import dataclass
from onrecord.reading.speech.paragraphs import Paragraph, Word
from onrecord.reading.speech.saying import Sentence
from onrecord.reading.speech.words import VerbKind

__all__ = ["Follows", "complement"]

_FARTHEST = 16
"""The most words that tell when, where or to whom something was said, before it is said."""

_YEAR = 4
"""The digits of a year."""

_PAIR = 2
"""A preposition and the time after it."""

_LEAST_SPOKEN = 3
"""Fewer words in quotation marks are a name."""

_STOPS = frozenset(",.;!?…—–)")
_CLAUSE_WITHIN = 13
"""The most words of a subject before the auxiliary that shows that a clause follows."""


class Follows(Enum):
    """What follows a verb of saying."""

    SAID = "said"
    """What is said."""
    STOP = "stop"
    """A mark, or the end: what is said stands before."""
    OTHER = "other"
    """Something else: the verb says nothing."""


@dataclass(frozen=True, slots=True)
class Complement:
    """What follows a verb.

    Args:
        follows: of which sort it is.
        at: the index of the first word of what is said, or of the mark.
    """

    follows: Follows
    at: int


_OTHER = Complement(Follows.OTHER, 0)


def complement(sentence: Sentence, kind: VerbKind, after: int, *, sure: bool, last: bool = False) -> Complement:
    """Return what follows the verb that ends before an index.

    Args:
        sentence: the sentence.
        kind: what the verb does.
        after: the index of the word after the verb.
        sure: its subject is somebody rather than a thing: for verbs that things have too.
        last: what is said may stand before the subject.
    """
    paragraph, high = sentence.paragraph, sentence.high
    words, known = paragraph.words, paragraph.language
    at = after
    while at < high and (length := _words_of_time(paragraph, at, high, begun=at > after)):
        at += length
    if at >= high:
        return Complement(Follows.STOP, high)
    if (marked := _marks_lead(paragraph, at, high)) is not None:
        return Complement(Follows.SAID, marked)
    if known.verb_second and words[at].text == "," and not last and kind is not VerbKind.CRIES:
        return _behind_comma(paragraph, at + 1, high)
    if _is_stop(paragraph, words[at]):
        return Complement(Follows.STOP, at)
    if words[at].lower in known.introducing or words[at].text == ":":
        says = kind is not VerbKind.CRIES and (sure or kind is not VerbKind.IMPLIES)
        return Complement(Follows.SAID, at + 1) if says else _OTHER
    return _past_time(sentence, kind, at, begun=at > after, sure=sure, last=last)


def _behind_comma(paragraph: Paragraph, at: int, high: int) -> Complement:
    """Return what follows a verb and the comma that a language puts before what is said."""
    known, word = paragraph.language, paragraph.words[at].lower if at < high else ""
    if word in known.introducing:
        return Complement(Follows.SAID, at + 1)
    ends = not word or word in known.joiners | known.contrasts | known.openers | known.linking
    return Complement(Follows.STOP, at - 1) if ends else Complement(Follows.SAID, at)


def _past_time(sentence: Sentence, kind: VerbKind, at: int, *, begun: bool, sure: bool, last: bool) -> Complement:
    """Return what follows a verb and the words that tell when."""
    paragraph, high = sentence.paragraph, sentence.high
    words, known = paragraph.words, paragraph.language
    if kind is VerbKind.CRIES:
        return _past_others(paragraph, at, high, only_marks=True)
    if words[at].lower in known.prepositions | known.hearers or kind is VerbKind.TELLS:
        found = _to_somebody(sentence, kind, at)
        if found is not None:
            return found
    if begun:
        found = _past_others(paragraph, at, high, only_marks=False)
        if found.follows is Follows.SAID or (last and found.follows is Follows.STOP):
            return found
    if kind is VerbKind.SAYS and last and (end := _name_until(paragraph, at, high)) is not None:
        return Complement(Follows.STOP, end)
    return _bare(paragraph, kind, at, high, sure=sure)


def _to_somebody(sentence: Sentence, kind: VerbKind, at: int) -> Complement | None:
    """Return what follows a hearer, a time or a place that begins at an index; None where it is not found."""
    paragraph, high = sentence.paragraph, sentence.high
    words, known = paragraph.words, paragraph.language
    if words[at].lower in known.infinitive and not _is_hearer(paragraph, at + 1, high):
        return Complement(Follows.SAID, at) if kind is VerbKind.PROMISES else _OTHER
    found = _past_others(paragraph, at, high, only_marks=_tells_of(paragraph, at, high))
    if found.follows is not Follows.OTHER:
        return found
    hears = kind is VerbKind.TELLS or words[at].lower in known.hearers
    return _told_bare(paragraph, at, high) if hears else None


def _words_of_time(paragraph: Paragraph, at: int, high: int, *, begun: bool) -> int:
    """Return how many words at an index only tell when, or how, something was said: `on Monday`, `bluntly`."""
    words, known = paragraph.words, paragraph.language
    word = words[at]
    if word.lower in known.when or word.lower in known.verb_ends or _is_adverb(paragraph, word):
        return 1
    if begun and (word.text.isdigit() or (word.text == "." and not _is_stop(paragraph, word))):
        return 1
    following = [row.lower for row in words[at + 1 : min(high, at + 3)]]
    if word.lower not in known.prepositions or not following:
        return 0
    a_year = following[0].isdigit() and len(following[0]) == _YEAR
    a_day = len(following) > 1 and following[0].isdigit() and following[1] in known.when
    return _PAIR if following[0] in known.when or a_year or a_day else 0


def _is_adverb(paragraph: Paragraph, word: Word) -> bool:
    return word.text[0].islower() and word.lower.endswith(paragraph.language.adverb_endings)


def _is_stop(paragraph: Paragraph, word: Word) -> bool:
    """Tell whether a clause ends at a mark; a full stop within a sentence is part of a word that is cut short."""
    if word.text == ".":
        return paragraph.sentence_of(word.start).end <= word.end
    return word.text in _STOPS or paragraph.closes_quotation(word)


def _marks_lead(paragraph: Paragraph, at: int, high: int) -> int | None:
    """Return the index of an opening quotation mark at an index, or after a comma or colon there."""
    words, known = paragraph.words, paragraph.language
    while at < high and (words[at].text in {",", ":"} or words[at].lower in known.introducing):
        at += 1
    opens = at < len(words) and paragraph.mark_starting_at(words[at].start) is not None
    return at if opens else None


def _tells_of(paragraph: Paragraph, at: int, high: int) -> bool:
    """Tell whether what follows a verb, or its hearer, is what was spoken of: `told her of a drill`."""
    about = paragraph.language.about
    return any(row.lower in about for row in paragraph.words[at : min(high, at + _PAIR)])


def _is_hearer(paragraph: Paragraph, at: int, high: int) -> bool:
    """Tell whether somebody or something is named at an index, and no verb follows the mark of an infinitive."""
    words, known = paragraph.words, paragraph.language
    classes = (known.persons, known.determiners, known.hearers, known.their)
    return at < high and (words[at].is_capital or any(words[at].lower in row for row in classes))


def _past_others(paragraph: Paragraph, at: int, high: int, *, only_marks: bool) -> Complement:
    """Return what follows a hearer, a time or a place: `told reporters in Minsk that …`."""
    words, known = paragraph.words, paragraph.language
    named_until = 0
    for place in range(at, min(high, at + _FARTHEST)):
        marked = _marks_lead(paragraph, place, high)
        if marked is not None and _is_spoken(paragraph, marked):
            return Complement(Follows.SAID, marked)
        name = paragraph.mark_starting_at(words[place].start)
        named_until = name.end if name is not None else named_until
        if words[place].start < named_until:
            continue
        if not only_marks and words[place].lower in known.introducing:
            return Complement(Follows.SAID, place + 1)
        if not only_marks and known.verb_second and _is_introduced(paragraph, place, high):
            return Complement(Follows.SAID, place + 2)
        if _parts_a_place(paragraph, place, high):
            continue
        if _is_stop(paragraph, words[place]):
            return Complement(Follows.STOP, place)
        if words[place].text in {":", ";"} or paragraph.is_finite(words[place]):
            break
    return _OTHER


def _is_introduced(paragraph: Paragraph, at: int, high: int) -> bool:
    """Tell whether a comma stands at an index, and behind it what leads to what is said."""
    words = paragraph.words
    return words[at].text == "," and at + 1 < high and words[at + 1].lower in paragraph.language.introducing


def _parts_a_place(paragraph: Paragraph, at: int, high: int) -> bool:
    """Tell whether a comma stands on either side of a larger place: `in Oak Hill, Norrland, that`."""
    words = paragraph.words
    if words[at].text != ",":
        return False
    before = at > 1 and words[at - 1].is_capital and words[at - 2].text == ","
    after = at + 2 < high and words[at + 1].is_capital and words[at + 2].text == ","
    return before or after


def _is_spoken(paragraph: Paragraph, at: int) -> bool:
    span = paragraph.mark_starting_at(paragraph.words[at].start)
    return span is not None and len(paragraph.text[span.start : span.end].split()) >= _LEAST_SPOKEN


def _told_bare(paragraph: Paragraph, at: int, high: int) -> Complement:
    """Return what a hearer is told without a word to lead to it: `told his guests they would stay`."""
    words, known = paragraph.words, paragraph.language
    for place in range(at + 1, min(high, at + _CLAUSE_WITHIN)):
        if words[place].lower in known.pronouns or words[place].lower in known.own:
            return Complement(Follows.SAID, place)
        if not words[place].is_word:
            break
    return _OTHER


def _bare(paragraph: Paragraph, kind: VerbKind, at: int, high: int, *, sure: bool) -> Complement:
    """Return a clause that follows a verb at once."""
    words, known = paragraph.words, paragraph.language
    first = words[at]
    if not first.is_word and not first.text.startswith(("$", "€", "£", "#", "@")):
        return _OTHER
    ends = at + 1 >= high or _is_stop(paragraph, words[at + 1])
    if first.lower in known.said_nothing or first.lower in known.conditions or first.lower in known.linking:
        return _OTHER
    if first.lower in known.prepositions and first.lower not in known.joiners:
        opens = first.lower in known.openers or first.lower in known.comparisons
        said = kind is VerbKind.SAYS and not opens and _clause(paragraph, at, high)
        return Complement(Follows.SAID, at) if said else _OTHER
    if kind is VerbKind.SAYS:
        return Complement(Follows.STOP, at + 1) if ends else Complement(Follows.SAID, at)
    if kind is VerbKind.IMPLIES and not sure and first.lower not in known.pronouns:
        return _OTHER
    if kind in {VerbKind.STATES, VerbKind.IMPLIES, VerbKind.PROMISES} and _clause(paragraph, at, high):
        return Complement(Follows.SAID, at)
    return _OTHER


def _name_until(paragraph: Paragraph, at: int, high: int) -> int | None:
    """Return the mark after a name to whom something was said (`…, Berg wrote Anna Toll.`); None without one."""
    words, end = paragraph.words, at
    while end < high and (words[end].is_capital or (words[end].text == "." and not _is_stop(paragraph, words[end]))):
        end += 1
    return end if end > at and (end >= high or _is_stop(paragraph, words[end])) else None


def _clause(paragraph: Paragraph, at: int, high: int) -> bool:
    """Tell whether a clause begins at an index: a pronoun, or a phrase of nouns and an auxiliary."""
    words, known = paragraph.words, paragraph.language
    if words[at].lower in known.pronouns:
        return True
    if paragraph.is_finite(words[at]):
        return False
    for place in range(at + 1, min(high, at + _CLAUSE_WITHIN)):
        word = words[place]
        if paragraph.is_finite(word):
            return True
        if word.text in {",", ";", ":"} or word.lower in known.linking or word.lower in known.introducing:
            return False
        if word.lower in known.relatives:
            return False
    return False
