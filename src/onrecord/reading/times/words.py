"""The form of a table of the words that tell a time, for one language."""

import re
from collections.abc import Mapping
from dataclasses import field
from functools import cached_property

from onrecord.model.frozen import dataclass
from onrecord.reading.amounts.words import UnitWords
from onrecord.reading.standing.shapes import Compiled
from onrecord.reading.times.readings import Grain

__all__ = ["Classed", "OrderWords", "TimeWords", "WordValue"]

WordValue = int | tuple[int, int] | Grain | str | None
"""What a word means: a number, a range of numbers, a unit, or nothing beyond its class."""

Classed = tuple[str, WordValue]
"""The class of a word, one character, and what it means."""

_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True)
class OrderWords:
    """The words of one language that set two things in order, all but the last three as patterns.

    Those in `same` and `distances` are verbose, and read in words in lower case.

    Args:
        links: by `after`, `before`, `followed`, `later` and `earlier`: words that part what came first.
        leads: what may stand before such words at the start of a sentence.
        negated: the words right before them with which they set no order.
        not_long: those of them with which they do (`not long after`).
        idioms: words before them with which they are no such words (`named after`).
        points_back: words after them that speak of what was told before.
        plans: tell of what is planned, which has no order yet.
        last_item: all up to the last thing of several.
        endings: speak of the end of a thing.
        same: by a relation (`same_day`): words that say of two times that they are in one day, week, month, year.
        distances: words of which some distance in time may be made out, though it is not read.
        common: words that name neither of the two.
        inflections: endings that are cut off a word, the first that fits.
        last_letter: is cut off what is left.
    """

    links: Mapping[str, str] = field(default_factory=dict)
    leads: str = ""
    negated: str = r"(?!)"
    not_long: str = r"(?!)"
    idioms: str = r"(?!)"
    points_back: str = r"(?!)"
    plans: str = r"(?!)"
    last_item: str = r"(?!)"
    endings: str = r"(?!)"
    same: Mapping[str, str] = field(default_factory=dict)
    distances: str = r"(?!)"
    common: frozenset[str] = _NONE
    inflections: tuple[str, ...] = ()
    last_letter: str = "\0"

    @cached_property
    def at_one_time(self) -> Compiled[re.Pattern[str]]:
        """`same`, compiled, by the relation; a relation that it lacks finds nothing."""
        return Compiled(lambda relation: re.compile(self.same.get(relation, r"(?!)"), re.VERBOSE))

    @cached_property
    def distance(self) -> re.Pattern[str]:
        """`distances`, or a digit, compiled."""
        return re.compile(rf"\d|{self.distances}", re.VERBOSE)

    @cached_property
    def link(self) -> re.Pattern[str]:
        """Each link; the name of the group that matched is the name of the row."""
        return re.compile(
            "|".join(rf"(?P<{name}>\b(?:{row})(?!\w))" for name, row in self.links.items()), re.IGNORECASE
        )


@dataclass(frozen=True, kw_only=True)
class TimeWords:
    """The words of one language that tell a time, and how they follow each other; all words in lower case.

    Args:
        classes: from a word to its class and its value; a class is one character, so that a sentence becomes a string
            of classes in which the patterns find the expressions.
        phrases: the same for several words, apart by one space, that count as one.
        points: how the classes of a single date follow each other: one group a row, named as the rows of the readers.
        spans: what the words around dates make of them; a date is `@`, a distance from something `%`.
        capitals: words that tell a time only with a capital letter.
        first_names: months, with a capital, that people are called after.
        not_surnames: words in a capital that follow a month and are no surname.
        before_a_month: words before a month that a first name seldom has before it.
        days_with_names: nouns, with a capital, of days that have a name of their own (`Mother's Day`).
        name_no_day: words before such a noun that are no name.
        long_units: from a word with a unit in it (`weeklong`) to that unit.
        long: what such a word says of its unit.
        folds: words for several units, and how many of the unit in the table they are.
        fiscal_year: how a year of accounts is written in one word, as a pattern.
        dated: words that may lead to the date of a thing (`a report from 3 May`), and make no bound of it.
        over: words before a number after which it may be more.
        under: words before a number after which it is a little less.
        below: words before a number after which it may be anything less.
        deniers: words before one of `below` with which it is at least that.
        after_a_year: may follow a year and are nothing that a number counts.
        functions: words that a date is not said of, beyond those.
        parts_a_clause: with them something else begins than what was told before.
        year_leads: may stand before a year that opens a sentence and governs its dates.
        year_openers: right before such a year.
        after_leads: pronouns after which a year stands alone.
        year_follows: right before a year that follows its date at once.
        year_links: may stand between a date and that.
        future: after them what is told may lie ahead.
        planned: participles of planning.
        targets: nouns whose date may lie ahead even of what is past.
        target_prepositions: right before what something is set for.
        target_of: between such a noun and its date.
        would: look ahead from the past; by now it may be over or not.
        past: irregular verbs in the past.
        past_ending: how the others end.
        not_past: words that end so and are no verb in the past.
        present: verbs in the present.
        passive: after them a participle is none of the past.
        perfect: before a verb of moving a date, with which the new date lies ahead of the words.
        put_to: verbs of moving a date, before `to` and `until`.
        determiners: after them such a participle is said of a noun.
        degrees: may stand between the two.
        reporting: verbs of saying.
        negations: deny what follows in their clause.
        negated_ending: what is left of a negation joined to its verb, behind the apostrophe.
        no: how a bound begins that only excludes what is sooner.
        or_then: prepositions and conjunctions that take a day into a bound (`on or before`).
        puts_off: verbs of putting off, as a pattern of the whole word.
        moved: participles of moving a date.
        was_moved: a passive of moving a date, as a pattern of the words right before one.
        moves: verbs of moving a date, as a pattern of the whole word.
        of_one_time: words with which two dates are those of one moment, as a pattern.
        goes_on: verbs of lasting, as a pattern of the whole word.
        years_before: nouns and parts of a year right before one.
        no_nouns: end as a plural does and are none.
        singular: how such words end.
        plural: how a plural ends; empty where nothing tells.
        counted: what a number counts though it does not end so.
        numbered: things that have a number.
        articles: before a number that measures something.
        amounts_before: words before such a number.
        no_measures: signs of units that are words or nothing as well.
        kinds_of_year: adjectives of a year.
        within: before an amount of time that lies ahead.
        at_the_end_of: those of them after which it lies at the end of that time.
        for_years: before a year that something is planned for, and before a time that something went on for.
        in_a_year: before a year that no plural after it makes a number.
        some: before a number that is about that.
        the: the definite article.
        between: before two dates of one stretch.
        every: before a weekday that recurs.
        units: how it names units, of which a number is no year.
        weekdays_end: how the name of a weekday that recurs ends.
        order: what sets two things in order; None where that is not read.
    """

    classes: Mapping[str, Classed] = field(default_factory=dict)
    phrases: Mapping[str, Classed] = field(default_factory=dict)
    points: str = r"(?!)"
    spans: str = r"(?!)"
    capitals: frozenset[str] = _NONE
    first_names: frozenset[str] = _NONE
    not_surnames: frozenset[str] = _NONE
    before_a_month: frozenset[str] = _NONE
    days_with_names: frozenset[str] = _NONE
    name_no_day: frozenset[str] = _NONE
    long_units: Mapping[str, str] = field(default_factory=dict)
    long: str = ""
    folds: Mapping[str, int] = field(default_factory=dict)
    fiscal_year: str = r"(?!)"
    dated: frozenset[str] = _NONE
    over: frozenset[str] = _NONE
    under: frozenset[str] = _NONE
    below: frozenset[str] = _NONE
    deniers: frozenset[str] = _NONE
    after_a_year: frozenset[str] = _NONE
    functions: frozenset[str] = _NONE
    parts_a_clause: frozenset[str] = _NONE
    year_leads: frozenset[str] = _NONE
    year_openers: frozenset[str] = _NONE
    after_leads: frozenset[str] = _NONE
    year_follows: frozenset[str] = _NONE
    year_links: frozenset[str] = _NONE
    future: frozenset[str] = _NONE
    planned: frozenset[str] = _NONE
    targets: frozenset[str] = _NONE
    target_prepositions: frozenset[str] = _NONE
    target_of: frozenset[str] = _NONE
    would: frozenset[str] = _NONE
    past: frozenset[str] = _NONE
    past_ending: str = "\0"
    not_past: frozenset[str] = _NONE
    present: frozenset[str] = _NONE
    passive: frozenset[str] = _NONE
    perfect: frozenset[str] = _NONE
    put_to: frozenset[str] = _NONE
    determiners: frozenset[str] = _NONE
    degrees: frozenset[str] = _NONE
    reporting: frozenset[str] = _NONE
    negations: frozenset[str] = _NONE
    negated_ending: str = "\0"
    no: str = "\0"
    or_then: tuple[frozenset[str], frozenset[str]] = (_NONE, _NONE)
    puts_off: str = r"(?!)"
    moved: frozenset[str] = _NONE
    was_moved: str = r"(?!)"
    moves: str = r"(?!)"
    of_one_time: str = r"(?!)"
    goes_on: str = r"(?!)"
    years_before: frozenset[str] = _NONE
    no_nouns: frozenset[str] = _NONE
    singular: tuple[str, ...] = ()
    plural: str = "\0"
    counted: frozenset[str] = _NONE
    numbered: frozenset[str] = _NONE
    articles: frozenset[str] = _NONE
    amounts_before: frozenset[str] = _NONE
    no_measures: frozenset[str] = _NONE
    kinds_of_year: frozenset[str] = _NONE
    within: frozenset[str] = _NONE
    at_the_end_of: frozenset[str] = _NONE
    for_years: frozenset[str] = _NONE
    in_a_year: frozenset[str] = _NONE
    some: frozenset[str] = _NONE
    the: frozenset[str] = _NONE
    between: frozenset[str] = _NONE
    every: frozenset[str] = _NONE
    units: UnitWords = field(default_factory=UnitWords)
    weekdays_end: str = "\0"
    order: OrderWords | None = None

    @cached_property
    def points_pattern(self) -> re.Pattern[str]:
        """The single dates; the name of the group that matched is the name of the row."""
        return re.compile(self.points)

    @cached_property
    def spans_pattern(self) -> re.Pattern[str]:
        """What words around the dates make of them."""
        return re.compile(self.spans)

    @cached_property
    def opening_phrases(self) -> frozenset[str]:
        """The first words of phrases."""
        return frozenset(words.partition(" ")[0] for words in self.phrases)

    @cached_property
    def doubtful(self) -> frozenset[str]:
        """The words of which what stands before or after them says whether they tell a time."""
        return self.first_names | self.days_with_names

    @cached_property
    def telling_phrases(self) -> Mapping[str, tuple[str, ...]]:
        """By its first word, each phrase that tells a time by itself, its words apart by one space."""
        told = [" ".join(words.replace("-", " ").split()) for words, (kind, _) in self.phrases.items() if kind in "8V"]
        return {
            first: tuple(row for row in told if row.split()[0] == first) for first in {row.split()[0] for row in told}
        }

    @cached_property
    def class_of(self) -> dict[str, Classed]:
        """What was found of each word so far; the engine fills it."""
        return {}

    def matches(self, pattern: str, words: str) -> bool:
        """Tell whether words are whole what one of the patterns of words says."""
        return re.fullmatch(pattern, words, re.IGNORECASE) is not None
