"""The words by which a language tells amounts, as data."""

import re
from collections.abc import Mapping
from dataclasses import field
from fractions import Fraction
from functools import cached_property

from onrecord.model.frozen import dataclass

__all__ = ["AmountWords", "UnitWords", "alternatives"]


def alternatives(words: "frozenset[str] | Mapping[str, object] | tuple[str, ...]") -> str:
    """Return a pattern of any of some words, the longest first; a space in one is any white space."""
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(words, key=len, reverse=True)) or "(?!)"


@dataclass(frozen=True, kw_only=True, eq=False)
class UnitWords:
    """How a language names what is measured and counted; all in lower case, singular and plural.

    Args:
        locale: the name under which CLDR keeps the language's names of currencies; empty where they are not looked up.
        names: from a name to the units it may stand for, as pint calls them; currencies by their ISO 4217 code.
        powers: words before a name that raise it (`square`).
        powers_after: words after a name that raise it (`squared`).
        rates: words between two units that divide the one by the other (`per`).
        rate_articles: words that do so before a unit alone (`80 miles an hour`).
        each: what is no unit, and an amount is told for each of after such an article (`$6 a share`).
        scale_of_degrees: a pattern of what tells degrees apart after their sign; its first group is in `names`.
        after_a_unit: words that may follow a unit which is spelled like another word.
        not_units: words that are spelled like a unit and are mostly none (`in`, `at`).
        parts: pairs of units of which the second divides the first, with how many make one (`feet`, `inches`, 12).
        minors: names of hundredths of a currency.
        kinds: from a kind of things to the nouns that it is counted by.
        of_a_year: kinds of things that a year is said of as well.
        of_anything: units that count whatever there is.
        hardware: kinds that may be counted as one another.
        plurals: nouns that are plurals without an ending that says so.
        plural: what a plural ends in, as a pattern.
        endings: what makes a plural of most nouns.
        like_people: how nouns end that tell of people, as a pattern.
        stops: words that end the phrase which a number counts.
    """

    locale: str = ""
    names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    powers: Mapping[str, int] = field(default_factory=dict)
    powers_after: Mapping[str, int] = field(default_factory=dict)
    rates: frozenset[str] = frozenset()
    rate_articles: frozenset[str] = frozenset()
    each: frozenset[str] = frozenset()
    scale_of_degrees: str = "(?!)"
    after_a_unit: frozenset[str] = frozenset()
    not_units: frozenset[str] = frozenset()
    parts: tuple[tuple[str, str, int], ...] = ()
    minors: frozenset[str] = frozenset()
    kinds: Mapping[str, frozenset[str]] = field(default_factory=dict)
    of_a_year: frozenset[str] = frozenset()
    of_anything: frozenset[str] = frozenset()
    hardware: frozenset[str] = frozenset()
    plurals: frozenset[str] = frozenset()
    plural: str = "(?!)"
    endings: tuple[str, ...] = ()
    like_people: str = "(?!)"
    stops: frozenset[str] = frozenset()

    @cached_property
    def kind_of(self) -> Mapping[str, str]:
        """From a noun to the kind of things that it counts."""
        return {noun: kind for kind, nouns in self.kinds.items() for noun in nouns}


@dataclass(frozen=True, kw_only=True, eq=False)
class AmountWords:
    """The words of a language for numbers, and for how they are said; all in lower case.

    Patterns are regular expressions without groups that count; those that end with what stands before a number are
    searched for right before it, those that begin with what stands after it are matched right after it.

    Args:
        ones: words below twenty.
        tens: words of the tens from twenty on.
        joined: whole numbers in one word that no smaller one follows (`zweitausenddreihundert`, `anderthalb`).
        hundred: words for a hundred.
        scales: words for a thousand and more, each with its power of ten.
        groups: words for a dozen and a score.
        many_groups: their plurals, which are a number only after one (`three dozens`).
        multitudes: plurals that tell no number (`thousands`), each with how many one of them is.
        of_multitudes: words between such plurals, and behind them (`tens of thousands of men`).
        several: words for more than one (`several`), before a noun or a word for a hundred and more.
        suffixes: letters that follow digits at once and multiply them, each with its power of ten.
        scale_letters: letters that may multiply a number from which a space or a hyphen parts them (`8 B people`).
        parts: words for a part of one, singular (`half`, `third`), each with how many make one.
        many_parts: their plurals.
        parted_by: words between a part and what it is of (`a quarter of a million`).
        sure_parts: those parts that are no ordinals.
        ordinals: words that end an ordinal in several (`twenty-first`) and are no parts.
        ordered: ordinals of one word, each with its number.
        ordinal_endings: letters after digits that make them an ordinal.
        decade_ending: a letter after digits that makes them a stretch of ten years (`the 1990s`).
        articles: words for one before a group, a scale or a part.
        conjunctions: words that join the parts of a number.
        points: words for the decimal point.
        noughts: words for a nought among decimals.
        minuses: words for a minus sign.
        denials: words that are a number only where they are not a denial (`no`).
        decimal_comma: whether a comma parts the decimals and a full stop the thousands.
        below: what before a hyphen and a number bounds it from above (`sub-7`).
        before_a_hyphen: words that a hyphen joins to a number without making a name of them (`now-18`).

        ranges: words between the ends of a range.
        between: words before a range whose ends `range_ands` part.
        range_ands: words that part the ends of a range only after `between`.
        changes: words before two numbers, the first of which changed to the second.
        from_words: words before the number that something changed from.
        by_words: words before how much it changed.
        to_words: words before the number that it changed to.
        compared: words that one of those hangs on, so that what follows it is no end of a range (`compared to`).
        either: words between two numbers of which one or the other holds.
        row_words: words between the numbers of a row that share the unit after the last.

        firmness: from how firmly a number is said to words before it that say so; keys are the names of `Firmness`.
        firmness_after: from how firmly to patterns right after a number and its noun.
        fillers: patterns of what may stand between such words and the number.
        noun: a pattern of the noun between a number and the words after it that say how firmly.
        dates: patterns of dates and times of day.
        labels: words before a number that only numbers something.
        phones: words before a telephone number.
        denying: a pattern that ends with what denies the number after it.
        denied_verbs: the same, with the verbs that tell how many there are.
        no_number: patterns of phrases that begin with a word for none and tell no number.
        parted: a pattern that ends with what tells a part of the number after it; a group `definite` where of a group.
        shares: words between the two numbers of a share (`one in five`).
        counted_shares: those of them that leave the first number a count (`six out of ten`).
        multiples: words after a number that make it a multiple (`12 times`).
        ages_before: a pattern that ends with what makes the number after it an age.
        ages_after: patterns right after a number that make it an age.
        below_zero: a pattern of what follows a number and makes it a negative one (`5 degrees below zero`).
        without_digits: words that tell so many without a number (`twice`, `a couple`, `nobody`).
        year_before: a pattern that ends with what makes the number after it a year.
        year_or_count_before: those words of it that stand before a count as well (`a crowd of 1800 people`).
        year_after: words after a number in digits that leave it a year; before any other word it counts.
        units: how it names units.
    """

    ones: Mapping[str, int] = field(default_factory=dict)
    tens: Mapping[str, int] = field(default_factory=dict)
    joined: Mapping[str, int | Fraction] = field(default_factory=dict)
    hundred: frozenset[str] = frozenset()
    scales: Mapping[str, int] = field(default_factory=dict)
    groups: Mapping[str, int] = field(default_factory=dict)
    many_groups: Mapping[str, int] = field(default_factory=dict)
    multitudes: Mapping[str, int] = field(default_factory=dict)
    of_multitudes: frozenset[str] = frozenset()
    several: frozenset[str] = frozenset()
    suffixes: Mapping[str, int] = field(default_factory=dict)
    scale_letters: Mapping[str, int] = field(default_factory=dict)
    parts: Mapping[str, int] = field(default_factory=dict)
    many_parts: Mapping[str, int] = field(default_factory=dict)
    parted_by: frozenset[str] = frozenset()
    sure_parts: frozenset[str] = frozenset()
    ordinals: frozenset[str] = frozenset()
    ordered: Mapping[str, int] = field(default_factory=dict)
    ordinal_endings: frozenset[str] = frozenset()
    decade_ending: str = ""
    articles: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    points: frozenset[str] = frozenset()
    noughts: frozenset[str] = frozenset()
    minuses: frozenset[str] = frozenset()
    denials: frozenset[str] = frozenset()
    decimal_comma: bool = False
    below: frozenset[str] = frozenset()
    before_a_hyphen: frozenset[str] = frozenset()

    ranges: frozenset[str] = frozenset()
    between: frozenset[str] = frozenset()
    range_ands: frozenset[str] = frozenset()
    changes: str = "(?!)"
    from_words: frozenset[str] = frozenset()
    by_words: frozenset[str] = frozenset()
    to_words: frozenset[str] = frozenset()
    compared: frozenset[str] = frozenset()
    either: frozenset[str] = frozenset()
    row_words: frozenset[str] = frozenset()

    firmness: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    firmness_after: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    fillers: tuple[str, ...] = ()
    noun: str = ""
    dates: tuple[str, ...] = ()
    labels: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()
    denying: str = "(?!)"
    denied_verbs: str = "(?!)"
    no_number: tuple[str, ...] = ()
    parted: str = "(?!)"
    shares: frozenset[str] = frozenset()
    counted_shares: frozenset[str] = frozenset()
    multiples: frozenset[str] = frozenset()
    ages_before: str = "(?!)"
    ages_after: tuple[str, ...] = ()
    below_zero: str = "(?!)"
    without_digits: Mapping[str, int] = field(default_factory=dict)
    year_before: str = "(?!)"
    year_or_count_before: frozenset[str] = frozenset()
    year_after: frozenset[str] = frozenset()
    units: UnitWords = field(default_factory=UnitWords)
