"""A language: the words, patterns and grammar by which its texts are read, as data; no engine knows a word."""

import re
from functools import cached_property

from onrecord.model.frozen import dataclass
from onrecord.reading.amounts.words import AmountWords
from onrecord.reading.deeds import DeedWords
from onrecord.reading.drafting import DraftingWords
from onrecord.reading.lists.words import ListWords
from onrecord.reading.outlook.words import OutlookWords
from onrecord.reading.speech.words import SpeechWords
from onrecord.reading.standing.words import StandingWords
from onrecord.reading.times.words import TimeWords

__all__ = ["ChangeWords", "Language", "NameWords", "PageWords", "SentenceWords", "listed"]


def listed(words: str) -> frozenset[str]:
    """Return the words of a text, as a table of them is written: apart by white space, over any lines."""
    return frozenset(words.split())


@dataclass(frozen=True, kw_only=True)
class SentenceWords:
    """What tells where the sentences of a language end; all in lower case, without a full stop at the end.

    Args:
        abbreviations: are written with a full stop that ends no sentence by itself.
        before_a_number: those of them after which a number goes on in the same sentence, and any other word does not.
        may_end: those of them whose full stop may end the sentence too.
        openers: words that often open a sentence, and seldom carry on a name.
    """

    abbreviations: frozenset[str] = frozenset()
    before_a_number: frozenset[str] = frozenset()
    may_end: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True)
class NameWords:
    """What beside a known name makes another name of it, and what does not; all in lower case.

    Args:
        another_before: right before a name make the name of something else (`South Korea` is no `Korea`).
        another_before_adverbs: those of them that may open a sentence as another part of speech.
        another_after: right after a name make the name of something else (`the Norrland Times`).
        titles: titles, offices and bodies that stand in capitals beside a name and leave it what it is.
        things: kinds of entity, as curators call them, that are no persons.
        personal: right before a name tell that it is a person's (`Mr Jordan`, `her son Chad`).
        persons: words for a person, before one of `called` and a name.
        called: join such a word to the name.
        particles: words within a person's or a place's name, in small letters too (`von Hask`, `Tour de France`).
        calendar: words with a capital that tell a time.
        heads: words before `of` and a name that make another thing of it (`Bank of Georgia`).
        of: joins such a head to the name.
        openers: words that often open a sentence, and seldom carry on a name.
        opening_ends: how other words end that open a sentence and are no name.
        joined: a verbose pattern of what, joined to a name, makes a word that tells of something else (`Russian-led`).
        placed: a verbose pattern that ends right before a name which is a place rather than one who does something.
    """

    another_before: frozenset[str] = frozenset()
    another_before_adverbs: frozenset[str] = frozenset()
    another_after: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    things: frozenset[str] = frozenset()
    personal: frozenset[str] = frozenset()
    persons: frozenset[str] = frozenset()
    called: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    calendar: frozenset[str] = frozenset()
    heads: frozenset[str] = frozenset()
    of: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    opening_ends: tuple[str, ...] = ()
    joined: str = r"(?!)"
    placed: str = r"(?!)"

    @cached_property
    def telling_of_another(self) -> re.Pattern[str]:
        """`joined`, compiled."""
        return re.compile(rf"(?:{self.joined})(?!\w)", re.VERBOSE | re.IGNORECASE)

    @cached_property
    def placing(self) -> re.Pattern[str]:
        """`placed`, compiled."""
        return re.compile(rf"(?:{self.placed})\Z", re.VERBOSE | re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class ChangeWords:
    """Words whose change makes a quotation say another date or number; all in lower case.

    Args:
        dates: months, weekdays and other words for a day.
        numbers: words that tell how many, or how much of something.
    """

    dates: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True)
class PageWords:
    """What a saved page calls the days that are printed at its head; all in lower case, without full stops.

    Args:
        captions: a verbose pattern that is found in lines below a picture.
        published: say that a day is the publication.
        first: beside one of those, say that it is the first one.
        changed: say that a day is one on which the page was changed, or fetched, once it was published.
        others: say that a day is another one: of an event, a deadline, a step before the publication.
        beside: may stand beside a word that names a day, and change nothing.
        bylines: begin the line that says who wrote the page.
        joins: join a day to what happened on it, so that it is told of and does not date the page.
        on: those of `joins` that may also stand before a day that dates the page.
        clock: stand with a time of day, or with how long the page takes to read.
    """

    captions: str = r"(?!)"
    published: frozenset[str] = frozenset()
    first: frozenset[str] = frozenset()
    changed: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()
    bylines: frozenset[str] = frozenset()
    joins: frozenset[str] = frozenset()
    on: frozenset[str] = frozenset()
    clock: frozenset[str] = frozenset()

    @cached_property
    def captioning(self) -> re.Pattern[str]:
        """`captions`, compiled."""
        return re.compile(self.captions, re.VERBOSE | re.IGNORECASE)

    @cached_property
    def naming(self) -> frozenset[str]:
        """All words that name a day, whichever."""
        return self.published | self.changed | self.others


@dataclass(frozen=True, kw_only=True)
class Language:
    """What is known of one language, a part for each layer of a reading.

    A part that is None is not read: whoever asks for it skips what it would have checked, and says so.

    Args:
        tag: the language's BCP 47 tag, the primary subtag alone.
        name: what messages call it.
        script: the script that it is written in, as the names of its letters in Unicode begin; empty for any.
        negation: words that negate wherever they stand, as a pattern on folded text without regard to letter case.
        sentences: what tells where its sentences end.
        names: what beside a name makes another name of it.
        standing: what governs words in it, and how far.
        times: what tells a time in it.
        speech: how words are given to somebody.
        outlook: the verbs by which a statement looks back or ahead.
        deeds: how it tells whose deed something was.
        turns: frames that turn what a sentence says: a name, and the frame with `{}` where the sentence stands, its
            first letter small and without its full stop. Mistakes are made of them on purpose.
        amounts: how it tells numbers.
        lists: how it puts names in a row, leaves some out, and says that it gives all.
        changes: words by which a change of a quotation is told for one of a date or a number.
        drafting: words from which drafts of claims are made; None where none are proposed from words.
        pages: how captions read on a page, and what it calls the days printed at its head.
    """

    tag: str
    name: str
    script: str = ""
    negation: str = ""
    sentences: SentenceWords = SentenceWords()
    names: NameWords = NameWords()
    standing: StandingWords | None = None
    times: TimeWords | None = None
    speech: SpeechWords | None = None
    outlook: OutlookWords | None = None
    deeds: DeedWords | None = None
    turns: tuple[tuple[str, str], ...] = ()
    amounts: AmountWords | None = None
    lists: ListWords | None = None
    changes: ChangeWords = ChangeWords()
    drafting: DraftingWords | None = None
    pages: PageWords | None = None
