"""Clauses and asides: how far words reach within a sentence, by the words and commas between.

The reach of a cue follows what is done with surface cues for negation elsewhere (Chapman et al. 2001, NegEx): from the
cue to the next word that begins another clause. An aside between two commas, dashes or brackets is taken out first.
"""

import re
from collections.abc import Callable

from onrecord.model.claims import Claim
from onrecord.model.corpus import Corpus
from onrecord.model.frozen import dataclass
from onrecord.model.settings import ContextCues
from onrecord.reading.standing.phrases import Phrases, phrases
from onrecord.reading.standing.words import CLAUSE_BREAK, StandingWords
from onrecord.text.folding import fold

__all__ = [
    "BRACKETS",
    "CLAUSE_END",
    "NOBODY",
    "SHORT",
    "Cue",
    "Speakers",
    "Terms",
    "by_pronoun",
    "is_fragment",
    "is_last",
    "is_object",
    "is_presupposed",
    "last_clause",
    "last_that",
    "main_clause",
    "only_fillers",
    "plain_words",
    "speakers_of",
    "without_harmless",
]


BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
"""An aside in brackets."""

CLAUSE_END = re.compile(r"[,;:()]|[.!?]+[\"'”’»)]*(?=\s|\Z)|\s[-–—]\s")
"""The first mark behind some words at which their clause may end."""

_DOUBLED = re.compile(r"``|''")
"""Quotation marks typed as two signs."""

_RELATIVE_ASIDE = r",\s+(?:{relatives!})[^,;]*,"
"""A relative clause between two commas."""

_SUBJECT_OF_CLAIMING = r"({pronouns!})\s+(?:[\w']+\s+){0,2}\Z"
_DASHED = re.compile(r"\s-\s[^-;]*?\s-\s")
_EDGE = re.compile(r"[\s\"'\[(,:\-]+\Z")
SHORT = 3
"""How many words stand between a verb and what hangs on it: its object, or a short name (`told the press that`)."""

_SHORT_ASIDE = 4
"""How many words an aside has that begins as another clause does and is none (`, but not much later,`)."""


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


NOBODY = Speakers()
"""No speaker."""


@dataclass(frozen=True, slots=True)
class Terms:
    """On what terms the words around a quotation are read.

    Args:
        table: the cues of the language.
        changes: what the project adds to them, or takes away.
        speakers: who the claim says that it is from.
    """

    table: StandingWords
    changes: ContextCues
    speakers: Speakers


def plain_words(left: str, table: StandingWords, changes: ContextCues) -> tuple[str, list[str]]:
    """Return the words before a quotation in lower case, without what only looks like a cue, and without the asides.

    Returns:
        The words, and the asides between commas that were taken out of them.
    """
    words = BRACKETS.sub(" ", _DOUBLED.sub('"', fold(left)).lower())
    words = table.shapes.found["hanging_comma"].sub(" ", _DASHED.sub(" ", words))
    words = table.frames[_RELATIVE_ASIDE].sub(" ", words)
    words = without_harmless(words, table, changes)
    words, asides = _without_asides(words, table)
    return re.sub(r"\s+", " ", words).strip(), asides


def without_harmless(words: str, table: StandingWords, changes: ContextCues) -> str:
    """Return words in which each phrase that only looks like a cue is a tilde."""
    words = table.patterns["harmless"].sub(" ~ ", words)
    return phrases(each.lower() for each in changes.ignore).sub(" ~ ", words) if changes.ignore else words


def _without_asides(words: str, table: StandingWords) -> tuple[str, list[str]]:
    """Take out what stands between two commas, but for the comma that ends an introduction."""
    pieces = words.split(",")
    head = 2 if _is_introduced(words, table) else 1
    if len(pieces) <= head + 1:
        return words, []
    asides: list[str] = []
    kept, rest = pieces[:head], pieces[head:]
    while len(rest) > 1:
        aside, following = rest[0], rest[1]
        joins = table.patterns["clause_openers"].match(aside.strip()) is not None
        if joins and len(aside.split()) > _SHORT_ASIDE and not _goes_on(following, table):
            kept.append(aside)
            rest, asides = rest[1:], []
        else:
            kept[-1] += " " + following
            asides.append(aside.strip())
            rest = rest[2:]
    begun = any(table.patterns["clause_openers"].match(piece.strip()) for piece in rest)
    return ",".join([*kept, *rest]), [] if begun else asides


def _is_introduced(words: str, table: StandingWords) -> bool:
    first = re.match(r"[\s\"'~]*([\w'-]+)", words)
    return first is not None and (first[1] in table.introducers or table.has("introducing", first[1]))


def _goes_on(piece: str, table: StandingWords) -> bool:
    """Tell whether a piece goes on with the clause before an aside: with a verb, or with what hangs on one."""
    verb = table.patterns["linking"].match(piece.strip()) or table.patterns["sayings_of_clauses"].match(piece.strip())
    return verb is not None or table.shapes.found["clause_mark"].match(piece.strip()) is not None


def main_clause(words: str, table: StandingWords) -> str:
    """Return words without an introduction that a comma parts from the main clause."""
    _, comma, rest = words.partition(",")
    return rest.strip() if comma and rest.strip(" \"'") and _is_introduced(words, table) else words


def last_clause(words: str, table: StandingWords) -> str:
    """Return the clause that the words end in; empty when a comma has ended it."""
    trimmed = words.rstrip(" \"'[(")
    clause = table.frames[CLAUSE_BREAK].split(_EDGE.sub("", words) + " ")[-1].strip()
    if trimmed.endswith(",") and not clause.endswith(table.complementizers):
        return ""
    return clause


def is_object(quote: str, table: StandingWords) -> bool:
    """Tell whether a quotation begins as a noun phrase does: with an article, a possessive or a name."""
    first = quote.split(maxsplit=1)[0] if quote.split() else ""
    return first.lower() in table.determiners or first[:1].isupper() or table.has("possessive", first)


def is_fragment(left: str, quote: str, table: StandingWords) -> bool:
    """Tell whether a quotation is the object of a preposition: no statement, and so nothing that could be turned."""
    last = left.split()[-1:] or [""]
    first = (quote.split() or [""])[0].lower()
    found = table.shapes.found
    gerund, to = found["gerund_ending"].search(first), found["infinitive_mark"].fullmatch(last[0])
    return (last[0] in table.prepositions and not gerund) or (to is not None and is_object(quote, table))


def is_last(clause: str, found: re.Match[str], table: StandingWords) -> bool:
    """Tell whether nothing but auxiliaries and adverbs follows in the clause."""
    return only_fillers(clause[found.end() :], table)


def only_fillers(after: str, table: StandingWords) -> bool:
    """Tell whether words are nothing but auxiliaries, adverbs and the like."""
    adverb = table.shapes.found["adverb_ending"]
    words = after.strip(" ,:\"'").split()
    return all(word in table.fillers or adverb.search(word) is not None or word == "~" for word in words)


def is_presupposed(words: str, table: StandingWords) -> bool:
    """Tell whether what follows hangs on a verb or a feeling that takes it to be so: `if he knew that …`."""
    found = last_that(table.patterns["factives"], words, lambda _: True)
    felt = last_that(table.patterns["feelings"], words, lambda _: True)
    found = max(filter(None, (found, felt)), key=re.Match.end, default=None)
    if found is None or table.patterns["unsure"].search(words):
        return False
    after = words[found.end() :].strip(" \"'")
    return len(after.split()) <= SHORT and (not after or after.endswith(table.shapes.fact_mark))


def last_that(
    pattern: Phrases | re.Pattern[str], text: str, holds: Callable[[re.Match[str]], bool]
) -> re.Match[str] | None:
    """Return the last match of a pattern that something holds for; None when there is none."""
    fitting = [found for found in pattern.finditer(text) if holds(found)]
    return fitting[-1] if fitting else None


def by_pronoun(before: str, table: StandingWords, speakers: Speakers) -> bool:
    """Tell whether a pronoun is the subject of a verb of claiming, and the claim names who it may be."""
    return bool(speakers.names) and table.frames[_SUBJECT_OF_CLAIMING].search(before + " ") is not None


def speakers_of(claim: Claim, corpus: Corpus) -> Speakers:
    """Return who a claim says that it is from: its speaker, and the agency, outlet or source that passes it on.

    Args:
        claim: the claim.
        corpus: the corpus, for their names.
    """
    names: list[str] = []
    for id_ in (claim.said_by, claim.via):
        entity, source = corpus.entities.get(id_), corpus.sources.get(id_)
        if entity is not None:
            names += entity.names
        if source is not None:
            names += [source.publisher, source.title]
        if id_ and entity is None and source is None:
            names.append(id_)
    return Speakers(tuple(names))
