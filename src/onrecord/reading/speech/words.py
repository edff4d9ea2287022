"""What the reader of speech must know of a language: its verbs of saying and thinking, and the words around them."""

import re
from collections.abc import Mapping
from dataclasses import field
from enum import Enum
from functools import cached_property
from types import MappingProxyType

from onrecord.model.frozen import dataclass

__all__ = ["SpeechWords", "VerbKind"]


class VerbKind(Enum):
    """What a verb does with the words that it gives to its subject."""

    SAYS = "says"
    """What is said may follow bare: `said the drill was held`."""
    TELLS = "tells"
    """A hearer stands between: `told reporters that …`."""
    STATES = "states"
    """Another object may follow, so what is said must look like a clause: `announced he would`, `believes it was`."""
    IMPLIES = "implies"
    """A thing may be its subject and give no word to anybody; only somebody with a name does: `suggested that …`."""
    PROMISES = "promises"
    """What is promised may follow as an infinitive: `pledged to return`."""
    CRIES = "cries"
    """It gives only words in quotation marks: `“Come in,” she whispered`."""
    ACCUSES = "accuses"
    """`accused Norrland of …`."""
    DENIES = "denies"
    """`…, something which Toll has denied`."""


_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True)
class SpeechWords:
    """Words of a language, in lower case; a language leaves empty what it lacks.

    Args:
        verbs: finite verbs that give words to their subject, each of one word or several.
        participles: the same of participles (`saying`), whose subject is that of the clause before.
        no_sayings: phrases that begin with one of them and say nothing: `believed in`.
        like_nouns: verbs that are also nouns (`state`, `claims`): their subject must be a name, a pronoun or a person.
        persons: words for people and bodies that speak (`officials`, `police`).
        helpers: what may stand between a subject and its verb: auxiliaries, adverbs.
        adverb_endings: how other adverbs end.
        being: auxiliaries that may stand before a participle.
        finite: auxiliaries; no name or title goes on over one.
        negations, negation_endings: what takes a saying back: `not`, `nobody`; `n't`.
        conditions: words that make a saying open: `if`, `whether`.
        openers: words that open a clause of its own: `when`, `because`.
        comparisons: words by which a clause gives another one to somebody: `as Toll said`.
        relatives: words for who has just been named: `who`.
        linking: words that hang a clause on another one: `that`, `which`, `how`.
        contrasts: words that join clauses only: `but`.
        joiners: words that join two subjects, and two clauses as well: `and`.
        prepositions, determiners: words that no subject ends in.
        pronouns: those that speak of somebody else; `one_named`: of one that was just named.
        own: pronouns by which a text speaks in its own voice.
        introducing: words that lead to what is said: `that`.
        when: words that tell when something was said, beside prepositions.
        about: what leads to the subject of a talk, of which a clause may tell more: `told of a drill that …`.
        hearers: words for a hearer after any verb of saying.
        said_nothing: words after a verb of saying that are no clause: `nothing`, `goodbye`.
        infinitive: the mark of an infinitive.
        possessives: endings of an owner's name.
        their: words for an owner that was just named.
        according: words before a speaker to whom the words beside are given.
        according_to_things: what words are measured by rather than given to: `according to plan`.
        own_words: nouns in `in Toll's words`.
        inside: the words before those.
        claims: nouns in `Toll's claim that …`.
        documents: what somebody writes or says: `according to a letter by Toll`.
        accused_of: what joins an accusation to whom it concerns.
        denied_before: a pattern of the words between a statement and `which Toll denied`.
        leads: a pattern of the words right before quotation marks that lead to speech without a verb of its own.
        according_after: words behind a speaker to whom the words beside are given (`der Stadt zufolge`).
        verb_second: the verb is the second part of a clause, so its subject stands behind it where something else opens
            the clause (`Am Montag sagte Toll, …`); nouns have capitals; and a comma stands before what is said.
        verb_ends: what of a verb stands apart from it, at the end of its clause (`teilte am Montag mit, dass …`).
        label: a pattern of the office by which a headline or a record names a speaker, with its colon.
        breaks: a pattern of the words at which what is said ends, for another clause begins.
        asides: a pattern of the words at which an aside in it begins, which may be the source's own.
    """

    verbs: Mapping[str, VerbKind] = field(default_factory=dict)
    participles: Mapping[str, VerbKind] = field(default_factory=dict)
    no_sayings: frozenset[str] = _NONE
    like_nouns: frozenset[str] = _NONE
    persons: frozenset[str] = _NONE
    helpers: frozenset[str] = _NONE
    adverb_endings: tuple[str, ...] = ()
    being: frozenset[str] = _NONE
    finite: frozenset[str] = _NONE
    negations: frozenset[str] = _NONE
    negation_endings: tuple[str, ...] = ()
    conditions: frozenset[str] = _NONE
    openers: frozenset[str] = _NONE
    comparisons: frozenset[str] = _NONE
    relatives: frozenset[str] = _NONE
    linking: frozenset[str] = _NONE
    contrasts: frozenset[str] = _NONE
    joiners: frozenset[str] = _NONE
    prepositions: frozenset[str] = _NONE
    determiners: frozenset[str] = _NONE
    pronouns: frozenset[str] = _NONE
    one_named: frozenset[str] = _NONE
    own: frozenset[str] = _NONE
    introducing: frozenset[str] = _NONE
    when: frozenset[str] = _NONE
    about: frozenset[str] = _NONE
    hearers: frozenset[str] = _NONE
    said_nothing: frozenset[str] = _NONE
    infinitive: frozenset[str] = _NONE
    possessives: tuple[str, ...] = ()
    their: frozenset[str] = _NONE
    according: tuple[str, ...] = ()
    according_to_things: frozenset[str] = _NONE
    own_words: frozenset[str] = _NONE
    inside: frozenset[str] = _NONE
    claims: frozenset[str] = _NONE
    documents: frozenset[str] = _NONE
    accused_of: frozenset[str] = _NONE
    according_after: frozenset[str] = _NONE
    verb_second: bool = False
    verb_ends: frozenset[str] = _NONE
    denied_before: str = r"(?!)"
    leads: str = r"(?!)"
    label: str = r"(?!)"
    breaks: str = r"(?!)"
    asides: str = r"(?!)"

    @cached_property
    def phrases(self) -> Mapping[str, tuple[tuple[str, ...], ...]]:
        """From the first word of each verb and participle to the whole of it, the longest first."""
        found: dict[str, list[tuple[str, ...]]] = {}
        for phrase in (*self.verbs, *self.participles, *self.no_sayings):
            words = tuple(phrase.split())
            found.setdefault(words[0], []).append(words)
        return MappingProxyType({first: tuple(sorted(rows, key=len, reverse=True)) for first, rows in found.items()})

    @cached_property
    def measures(self) -> Mapping[str, tuple[tuple[str, ...], ...]]:
        """From the first word of each phrase of `according` to the whole of it."""
        found: dict[str, list[tuple[str, ...]]] = {}
        for phrase in self.according:
            words = tuple(phrase.split())
            found.setdefault(words[0], []).append(words)
        return MappingProxyType({first: tuple(rows) for first, rows in found.items()})

    @cached_property
    def before_nouns(self) -> frozenset[str]:
        """The words in small letters that may stand within a phrase of nouns, before a noun."""
        return self.determiners | self.prepositions | self.joiners

    @cached_property
    def starters(self) -> frozenset[str]:
        """The words with which a saying may begin to be read: most words are none."""
        return frozenset((*self.phrases, *self.measures, *self.own_words, *self.claims, *self.according_after))

    @cached_property
    def breaking(self) -> re.Pattern[str]:
        """`breaks`, compiled."""
        return re.compile(self.breaks, re.VERBOSE)

    @cached_property
    def aside(self) -> re.Pattern[str]:
        """`asides`, compiled."""
        return re.compile(self.asides, re.VERBOSE)

    @cached_property
    def leading(self) -> re.Pattern[str]:
        """`leads`, compiled."""
        return re.compile(self.leads, re.VERBOSE | re.IGNORECASE)

    @cached_property
    def labelled(self) -> re.Pattern[str]:
        """`label`, compiled."""
        return re.compile(self.label, re.VERBOSE)

    @cached_property
    def denied(self) -> re.Pattern[str]:
        """`denied_before`, compiled."""
        return re.compile(self.denied_before, re.VERBOSE | re.IGNORECASE)
