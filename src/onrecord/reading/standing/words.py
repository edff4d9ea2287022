"""The form of a table of cues: words that turn the meaning of what they govern, for one language."""

import re
from dataclasses import field
from functools import cached_property

from onrecord.model.frozen import dataclass
from onrecord.reading.standing.phrases import Phrases, phrases
from onrecord.reading.standing.shapes import ClauseShapes, Compiled

__all__ = ["CLAUSE_BREAK", "RIGHT_BREAK", "Frame", "StandingWords"]

_NAMED = re.compile(r"\{(?P<name>[a-z_]+)(?:(?P<how>[+-])(?P<other>[a-z_]+))?(?P<needed>!?)\}")


@dataclass(frozen=True, kw_only=True)
class StandingWords:
    """The cues of one language.

    A phrase is written in lower case, words apart by spaces; `|` parts alternatives in one place (`deny|denied`), and
    a word that ends in `*` stands for every word that begins so, one that begins with it for every word that ends so.

    Args:
        negators: negate what follows them in their clause.
        negative_subjects: negate the clause that they begin.
        denials: negate a clause that hangs on them, or what follows at once.
        near_misses: say that what follows at once nearly was, or may be, or tried to be so.
        hedges: make hearsay of what follows in their clause; no named speaker answers them.
        rumours: the same for a clause that hangs on them.
        sources: name, up to a comma, whom the main clause is from.
        attributions: hand a clause that hangs on them, or what follows at once, to a speaker or outlet.
        sayings_after: hand what stands before them to a speaker (`…, she claimed`).
        conditions: make what they govern depend on something.
        exceptions: leave out what follows at once, of all that are spoken of (`every member except …`).
        inversions: the same at the start of a sentence, with a comma to follow (`had the gate failed, …`).
        conditions_after: what stands before them depends on what follows, or has exceptions.
        negators_after: negate when the quotation ends right before them.
        retractions: take back what stands before, told of it by one of `referring`.
        objections: the same said by somebody else, which a claim that names its speaker allows for.
        misreports: say that what stands before was said wrongly.
        referring: words that speak of what was just said (`a claim`, `something`, `which`).
        harmless: look like cues and are none; they are taken out before anything is looked for.
        breaks: end the reach of a negator.
        relatives: begin a clause about a noun, out of which no cue reaches.
        introducers: begin a phrase that a comma parts from the main clause.
        fillers: may stand between a negator and what it negates.
        factives: a clause that hangs on them is so, negated or not (`did not know that …`).
        feelings: the same, and what somebody feels so about may hang on them as an infinitive too (`sorry to …`).
        unsure: leave open a clause that hangs on them, though one of `factives` is among them (`I don't know that …`).
        thoughts: negated, they negate a clause that follows at once, when it has a subject and a verb.
        opinions: hand a clause that follows at once to whoever holds it.
        orders: begin a sentence that asks for what follows.
        linking: what hangs on them is negated with the verb before.
        prepositions: what they govern is a noun phrase.
        determiners: begin a noun phrase.
        pronouns: may stand for a speaker that the claim names.
        clause_openers: begin another clause after a comma.
        subordinators: begin another clause without one.
        contrasts: end the reach of what hangs on a denial.
        complementizers: begin a clause that hangs on a verb.
        reporting: begin reported speech.
        copulas: join what stands before to a retraction (`… is a myth`).
        objects: speak of what was just said, right after a retraction.
        retraction_tails: may follow a retraction that has no object of its own.
        lifeless: what a flood or a winner claims.
        undecided: leave open a clause that hangs on them.
        questions: begin a question that hangs on a verb (`did not say who …`).
        sayings_of_clauses: negated, they negate a clause that follows without a complementizer.
        musings: what somebody hopes or fears, in an aside (`…, they hoped, …`).
        doubts: as denials, but for a clause alone, not for what follows at once.
        before_gerunds: as negators, before a gerund alone (`considered selling …`).
        prospects: conditions of what is told with one of `modals` (`once it ends, … will …`).
        modals: tell of what is to come, may come or would come.
        lacks: conditions of what is told with one of `unreal` (`without it, … would …`).
        unreal: tell of what would be.
        counterfeits: say of a text or a speaker that they are not what they seem.
        undoings: those of `retractions` and `objections` that are done to things and acts too: `which` is not enough.
        turnings: those of `clause_openers` that may begin a clause about what was just said.
        asserters: say something on their own; what hangs on them is not governed by a word about their subject.
        plain_negators: those of `negators` that negate a verb of saying behind its subject as well.
        nouns_of_plans: what hangs on one of them (`a plan to …`) falls with it.
        causes: begin a clause about something else, out of which no retraction reaches.
        reasons: begin a clause that tells why or when, out of which no denial reaches.
        past_marks: tell of what has happened, whatever it had to wait for.
        narrowings: narrow what ends right before them (`only at night`).
        quantifiers: speak of all or of none, to which there may be exceptions.
        verbs_of_texts: hand words to a text (`reads the caption on …`).
        nouns_of_claims: a clause that hangs on one of them may be over before the sentence goes on.
        prospective: say of a deed what would come of it; doubt for a value, none for a quotation.
        permitted: say of a deed that it can or should be done; doubt for words that are its verb alone.
        hints: say of what hangs on them that somebody or something has it so; doubt for a value alone.
        seemings: say of it that it may be so; doubt for a value alone.
        shadings: the same of the noun that they stand before.
        hypotheses: those of `conditions` that leave open what stands before them.
        shapes: the form of clauses.
    """

    negators: tuple[str, ...] = ()
    negative_subjects: tuple[str, ...] = ()
    denials: tuple[str, ...] = ()
    near_misses: tuple[str, ...] = ()
    hedges: tuple[str, ...] = ()
    rumours: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    attributions: tuple[str, ...] = ()
    sayings_after: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    exceptions: tuple[str, ...] = ()
    inversions: tuple[str, ...] = ()
    conditions_after: tuple[str, ...] = ()
    negators_after: tuple[str, ...] = ()
    retractions: tuple[str, ...] = ()
    objections: tuple[str, ...] = ()
    misreports: tuple[str, ...] = ()
    referring: tuple[str, ...] = ()
    harmless: tuple[str, ...] = ()
    breaks: tuple[str, ...] = ()
    relatives: tuple[str, ...] = ()
    introducers: tuple[str, ...] = ()
    fillers: tuple[str, ...] = ()
    factives: tuple[str, ...] = ()
    feelings: tuple[str, ...] = ()
    unsure: tuple[str, ...] = ()
    thoughts: tuple[str, ...] = ()
    opinions: tuple[str, ...] = ()
    orders: tuple[str, ...] = ()
    linking: tuple[str, ...] = ()
    prepositions: tuple[str, ...] = ()
    determiners: tuple[str, ...] = ()
    pronouns: tuple[str, ...] = ()
    clause_openers: tuple[str, ...] = ()
    subordinators: tuple[str, ...] = ()
    contrasts: tuple[str, ...] = ()
    complementizers: tuple[str, ...] = ()
    reporting: tuple[str, ...] = ()
    copulas: tuple[str, ...] = ()
    objects: tuple[str, ...] = ()
    retraction_tails: tuple[str, ...] = ()
    lifeless: tuple[str, ...] = ()
    undecided: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    sayings_of_clauses: tuple[str, ...] = ()
    musings: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    before_gerunds: tuple[str, ...] = ()
    prospects: tuple[str, ...] = ()
    modals: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()
    unreal: tuple[str, ...] = ()
    counterfeits: tuple[str, ...] = ()
    nouns_of_claims: tuple[str, ...] = ()
    narrowings: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    past_marks: tuple[str, ...] = ()
    causes: tuple[str, ...] = ()
    nouns_of_plans: tuple[str, ...] = ()
    asserters: tuple[str, ...] = ()
    plain_negators: tuple[str, ...] = ()
    undoings: tuple[str, ...] = ()
    turnings: tuple[str, ...] = ()
    quantifiers: tuple[str, ...] = ()
    verbs_of_texts: tuple[str, ...] = ()
    prospective: tuple[str, ...] = ()
    permitted: tuple[str, ...] = ()
    hypotheses: tuple[str, ...] = ()
    seemings: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    shadings: tuple[str, ...] = ()
    shapes: ClauseShapes = field(default_factory=ClauseShapes)

    @cached_property
    def patterns(self) -> Compiled[Phrases]:
        """Return each field of phrases as a pattern that finds any of them as whole words, by its name."""
        return Compiled(lambda name: phrases(getattr(self, name)))

    @cached_property
    def frames(self) -> "Compiled[Frame]":
        """Return what finds words in a frame around those of the tables, by the pattern of the frame (see `Frame`)."""
        return Compiled(lambda written: Frame(written, self))

    def has(self, shape: str, words: str) -> bool:
        """Tell whether words have a shape of those in `shapes`, by its name."""
        return self.shapes.found[shape].search(words) is not None

    @cached_property
    def listed(self) -> dict[str, tuple[str, ...]]:
        """Return the fields of phrases, by their names."""
        return {name: value for name, value in vars(self).items() if isinstance(value, tuple)}


class Frame:
    """A pattern that names tables of a language, or its shapes, in braces.

    `{sayings_after}` stands for any phrase of that table, `{one+other}` for those of either table, `{one-other}` for
    those of the first that are none of the second, `{clause_mark}` for that shape. With `!` before the closing brace no
    text matches without a phrase of the table, which is asked first: most texts have none.

    Args:
        written: the pattern.
        table: the words of the language.
    """

    __slots__ = ("_compiled", "_needed", "_table", "_written")

    def __init__(self, written: str, table: StandingWords) -> None:
        self._written, self._table = written, table
        self._compiled: re.Pattern[str] | None = None
        self._needed = [self._phrases(found) for found in _NAMED.finditer(written) if found["needed"]]

    def match(self, text: str) -> re.Match[str] | None:
        """Return what a text begins with that fits."""
        return self._expression.match(text) if self._may_fit(text) else None

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first that fits in a text."""
        return self._expression.search(text) if self._may_fit(text) else None

    def sub(self, replacement: str, text: str) -> str:
        """Return a text with all that fits replaced."""
        return self._expression.sub(replacement, text) if self._may_fit(text) else text

    def split(self, text: str, maxsplit: int = 0) -> list[str]:
        """Return the parts of a text between what fits."""
        return self._expression.split(text, maxsplit) if self._may_fit(text) else [text]

    def _may_fit(self, text: str) -> bool:
        return all(needed.may_stand_in(text) for needed in self._needed)

    @property
    def _expression(self) -> re.Pattern[str]:
        if self._compiled is None:
            self._compiled = re.compile(_NAMED.sub(self._pattern, self._written))
        return self._compiled

    def _pattern(self, found: re.Match[str]) -> str:
        shape: str | None = getattr(self._table.shapes, found["name"], None)
        return self._phrases(found).pattern if shape is None else shape

    def _phrases(self, found: re.Match[str]) -> Phrases:
        words = getattr(self._table, found["name"])
        other = getattr(self._table, found["other"]) if found["other"] else ()
        return phrases({*words, *other} if found["how"] == "+" else {*words} - {*other})


CLAUSE_BREAK = r"[;:]\s|\s-\s|,\s+(?:{clause_openers})\s+(?!{complementizers})"
"""Where another clause begins; one that goes on with a complementizer is the same."""

RIGHT_BREAK = r"[;:]|,\s+(?:{clause_openers+relatives})|\s(?:{subordinators+relatives})"
"""Where a clause ends."""
