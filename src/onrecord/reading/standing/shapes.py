"""The form of a language's clauses, so far as the reach of a word within one depends on it."""

import re
from collections.abc import Callable
from functools import cached_property
from typing import Generic, TypeVar

from onrecord.model.frozen import dataclass

__all__ = ["ClauseShapes", "Compiled"]

_Finder = TypeVar("_Finder")

_NEVER = r"(?!)"
"""A pattern that finds nothing: what a language lacks."""


@dataclass(frozen=True, kw_only=True)
class ClauseShapes:
    """Patterns on folded text in lower case, each found with `search` unless something else is said.

    Args:
        negator: a word that negates all that follows in its clause.
        turner: a verb or preposition that turns what is its object, however many words before it.
        turning_preposition: those of `turner` that are no verbs.
        turner_of_clauses: those of `turner` that turn a clause that is their object too.
        finite: a verb form that shows that another clause has begun.
        leading: from the start, the auxiliaries right behind a negator.
        subjects: a negator that negates the verb of the subject that it begins; the whole of it.
        partitive: from the start, what makes a subject of a `not` before it.
        object_of: at the end, what makes an object of a negator behind it.
        presented: at the end, what begins a cleft sentence (`it was not Toll who …`).
        cleft: from the start, the rest of one.
        contrasted: at the end, what makes a contrast of a `not` behind it.
        plain_not: the negator that contrasts, the whole of it.
        left_open: what leaves open the clause that it begins.
        determined: at the end, an article or possessive: what follows is an adjective or a noun.
        breaking: what ends the reach of a negator.
        alternatives: at the end, the last of several verbs under one negation.
        conjunction: what joins two verbs.
        correlative: the second negator of a pair that is one negation; the whole of it.
        modal: at the end, what asks for an infinitive.
        be: at the end, what asks for a participle of what goes on.
        passive: an auxiliary with the participle that it asks for.
        perfect: at the end, what asks for a participle of what is over.
        gerund: from the start, a participle of what goes on.
        past: a past form, or a participle of what is over.
        strong_past: those of them that cannot be taken for a participle behind a noun.
        verbal: any auxiliary, or no word at all.
        undoubted: two negations that make what hangs on them sure.
        undenied: the same said of a denial.
        prevented: what failed to keep something from being so.
        no_question_of: what rules out all that follows; the group `what` is that.
        negated_after: from the start, what negates the verb whose subject stands before.
        told: at the end, a report, with what it tells so far.
        denied_after: from the start, what denies the report that ends there.
        condition: begins a clause that another depends on.
        asking: at the end, what makes an indirect question of a condition behind it.
        later_subject: from the second word on, the subject of a clause behind a condition.
        asked: from the start, a question that is answered with yes or no.
        question_mark: at the end, the mark of a question.
        undone_after: from the start, what undoes that a subject before took part (`… refused to join`).
        doubted_after: from the start, what puts in doubt that a subject before took part (`… may join`).
        contrasting: at the end, what leaves out of several, or sets against another, the name or time that follows.
        contrasted_place: all that stands between a negator and a place or a time that it sets against another.
        happening: a verb that tells of an event; negated, it leaves its time without one.
        lasting: all that stands between a negator and a length of time that something did not last.
        definite: at the end, what makes of a number the number of things known before (`the 300 men`).
        bounding: from the start, what makes a bound of the time that follows: `not until May` does not deny it.
        asking_for_verb: at the end, what a verb must follow.
        of_verbs: a mark of an infinitive or a preposition, with the verb that it governs.
        belonging: at the end, a definite noun that what follows belongs to (`the lock of …`).
        attended: at the end, a thing that somebody may stay away from or not speak of, and that is there anyway
            (`did not attend the drill in …`).
        attended_at_once: the same with no word between.
        owning: from the start, what makes an owner of the name or time before (`today's drill`).
        told_again: from the start, what begins another clause about the place or the time before.
        making: a verb whose object is there only when it is done (`did not hold the drill`).
        counted: from the start, a number, of which `almost` and the like only say that it is no round one.
        infinitive: from the start, the mark of an infinitive; the first group is that.
        clause_mark: begins a clause that hangs on a verb or a noun.
        fact_mark: ends what a clause hangs on that is taken to be so; words, not a pattern.
        infinitive_mark: what an infinitive begins with; the last word of a cue.
        interjection: from the start, an answer or a call that is part of no clause.
        introducing: at the end of a first word, what makes an introduction of the phrase that it begins.
        possessive: at the end of a word, what makes an owner of it.
        gerund_ending: at the end of a word, what makes a gerund of it.
        adverb_ending: at the end of a word, what makes an adverb of it.
        participle_ending: at the end of a word, what makes a participle of it.
        plural_ending: at the end of a word, what makes several of a noun, and a finite verb of a verb.
        comparing_aside: from the start, an aside that is no source though it names one.
        either_way: the condition that may begin a question of two answers; the whole of it.
        second_of_pair: where the second of two negated parts begins.
        adverbial: at the end, what makes of a cue an adverb of the whole clause.
        going_on: at the end, what goes on with the verb before a clause that hung on a noun.
        led: what may stand before the name of a text at the start of a clause.
        owned: what may stand before the name of a text behind a quotation.
        untrue: a whole aside that says that it is not so.
        only_after: conditions that what is past has met.
        contracted: a negator written as the end of the verb before.
        joining: what may stand between a quotation and its condition; a group.
        late_condition: a condition that is added at the end.
        narrowing_end: what narrows the phrase before it.
        but_some: from the start, an exception to all or none.
        had_not: from the start, what something unreal would have lacked; the first group names it.
        tag: from the start, a question that asks for a nod.
        or_so: from the start, what goes on with a doubt without a comma.
        compared: begins a comparison.
        indefinite: from the start, an article that tells of nothing known.
        by_way: from the start, a preposition of a source.
        same_subject: from the start, what goes on behind a semicolon about what was just said.
        same_thing: from the start, what goes on about what was just said behind a conjunction.
        belongs: what makes another noun of a word for what was said; the whole of it.
        plan_mark: the mark of an infinitive that a plan is for.
        afterwards: from the start, a word of time.
        determiner_not: the negator that is a determiner; the whole of it.
        adverbial_not: a negator that may belong to a participle behind a noun; the whole of it.
        names: words that are no cues when they are written with a capital; letter case counts.
        hanging_comma: a comma that is written before what hangs on a verb and parts it from nothing (`sagte, dass …`).
        negating_frame: on the clause of a place, which is the sign of zero, up to its end: a negation that stands
            behind what it negates, the group `not` (`begann am 5. Mai nicht`); the group `held` where it negates that
            the event was at all (`fand am 5. Mai nicht statt`).
        doubting_frame: the same of words of doubt (`soll am 5. Mai begonnen haben`); the group that is filled is they.
        attached: at the end, a noun that the place or time behind it belongs to (`das Museum in …`): that is there
            unless the event was not.
    """

    negator: str = _NEVER
    turner: str = _NEVER
    turning_preposition: str = _NEVER
    turner_of_clauses: str = _NEVER
    finite: str = _NEVER
    leading: str = _NEVER
    subjects: str = _NEVER
    partitive: str = _NEVER
    object_of: str = _NEVER
    presented: str = _NEVER
    cleft: str = _NEVER
    contrasted: str = _NEVER
    plain_not: str = _NEVER
    left_open: str = _NEVER
    determined: str = _NEVER
    breaking: str = _NEVER
    alternatives: str = _NEVER
    conjunction: str = _NEVER
    correlative: str = _NEVER
    modal: str = _NEVER
    be: str = _NEVER
    passive: str = _NEVER
    perfect: str = _NEVER
    gerund: str = _NEVER
    past: str = _NEVER
    strong_past: str = _NEVER
    verbal: str = _NEVER
    undoubted: str = _NEVER
    undenied: str = _NEVER
    prevented: str = _NEVER
    no_question_of: str = _NEVER
    negated_after: str = _NEVER
    told: str = _NEVER
    denied_after: str = _NEVER
    condition: str = _NEVER
    asking: str = _NEVER
    later_subject: str = _NEVER
    asked: str = _NEVER
    question_mark: str = _NEVER
    undone_after: str = _NEVER
    doubted_after: str = _NEVER
    contrasting: str = _NEVER
    contrasted_place: str = _NEVER
    happening: str = _NEVER
    lasting: str = _NEVER
    definite: str = _NEVER
    bounding: str = _NEVER
    asking_for_verb: str = _NEVER
    of_verbs: str = _NEVER
    belonging: str = _NEVER
    attended: str = _NEVER
    attended_at_once: str = _NEVER
    owning: str = _NEVER
    told_again: str = _NEVER
    making: str = _NEVER
    counted: str = _NEVER
    infinitive: str = _NEVER
    infinitive_mark: str = _NEVER
    clause_mark: str = _NEVER
    fact_mark: tuple[str, ...] = ()
    interjection: str = _NEVER
    introducing: str = _NEVER
    possessive: str = _NEVER
    gerund_ending: str = _NEVER
    adverb_ending: str = _NEVER
    participle_ending: str = _NEVER
    plural_ending: str = _NEVER
    comparing_aside: str = _NEVER
    either_way: str = _NEVER
    second_of_pair: str = _NEVER
    adverbial: str = _NEVER
    going_on: str = _NEVER
    led: str = _NEVER
    owned: str = _NEVER
    untrue: str = _NEVER
    only_after: str = _NEVER
    contracted: str = _NEVER
    joining: str = _NEVER
    late_condition: str = _NEVER
    narrowing_end: str = _NEVER
    but_some: str = _NEVER
    had_not: str = _NEVER
    tag: str = _NEVER
    or_so: str = _NEVER
    compared: str = _NEVER
    indefinite: str = _NEVER
    by_way: str = _NEVER
    same_subject: str = _NEVER
    same_thing: str = _NEVER
    belongs: str = _NEVER
    plan_mark: str = _NEVER
    afterwards: str = _NEVER
    determiner_not: str = _NEVER
    adverbial_not: str = _NEVER
    names: str = _NEVER
    hanging_comma: str = _NEVER
    negating_frame: str = _NEVER
    doubting_frame: str = _NEVER
    attached: str = _NEVER

    def knows(self, name: str) -> bool:
        """Tell whether a language has a shape at all, by its name."""
        return getattr(self, name) is not _NEVER

    @cached_property
    def found(self) -> "Compiled[re.Pattern[str]]":
        """Return each field as a pattern, by its name."""
        return Compiled(lambda name: re.compile(getattr(self, name), 0 if name == "names" else re.IGNORECASE))


class Compiled(dict[str, _Finder], Generic[_Finder]):
    """Patterns by their names, each made when it is first asked for: a check needs few of the many.

    Args:
        make: makes the pattern of a name.
    """

    def __init__(self, make: Callable[[str], _Finder]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, name: str) -> _Finder:
        found = self[name] = self._make(name)
        return found
